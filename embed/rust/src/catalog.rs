use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::sync::Arc;

use jsonschema::{PatternCache, Registry, Uri, ValidationOptions, Validator, uri};
use serde_json::{Value, json};

use crate::{BASE, Error, files, formats, keywords};

/// The documents by name, with the formats and keywords that go with them.
///
/// ```
/// # fn main() -> Result<(), voiceschema::Error> {
/// use serde_json::json;
/// use voiceschema::Catalog;
///
/// let phone = Catalog::new().validator("endpoint/phone")?;
/// assert!(phone.is_valid(&json!({"type": "phone", "number": "447700900123"})));
/// assert!(!phone.is_valid(&json!({"type": "phone", "number": "+447700900123"})));
/// # Ok(())
/// # }
/// ```
///
/// It does not change, and threads can share it and its validators. Making it and a validator takes some
/// milliseconds: keep them.
#[derive(Clone)]
pub struct Catalog {
    resources: BTreeMap<String, Arc<Value>>,
    registry: Registry<'static>,
    patterns: PatternCache,
    warnings: bool,
}

impl Catalog {
    /// Returns the documents as shipped.
    pub fn new() -> Self {
        let built = Self::builder().build();
        built.expect("the shipped documents fit together")
    }

    /// Returns a builder for a catalog with options.
    pub fn builder() -> CatalogBuilder {
        CatalogBuilder::default()
    }

    /// Returns a document as it is in force here: the shipped one, or what stands in for it.
    ///
    /// ```
    /// # fn main() -> Result<(), voiceschema::Error> {
    /// let catalog = voiceschema::Catalog::new();
    /// assert_eq!(catalog.document("endpoint/phone")?["title"], "phone endpoint");
    /// let error = catalog.document("endpoint/fone").unwrap_err();
    /// assert_eq!(error.to_string(), r#"there is no document "endpoint/fone""#);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::UnknownDocument`] for a name that no document has.
    pub fn document(&self, name: &str) -> Result<&Value, Error> {
        let document = self.resources.get(&format!("{BASE}{name}.json"));
        let document = document.ok_or_else(|| Error::UnknownDocument(name.to_string()))?;
        Ok(document)
    }

    /// Returns a validator for a document. `payload` recognises what a payload is.
    ///
    /// # Errors
    ///
    /// [`Error::UnknownDocument`] for a name that no document has, and [`Error::Schema`] where a document that
    /// stands in for a shipped one is no good schema.
    pub fn validator(&self, name: &str) -> Result<Validator, Error> {
        let schema = json!({"$ref": self.document(name)?["$id"]});
        Ok(self.options().build(&schema)?)
    }

    /// Returns options for schemas of your own: they can refer to the documents, and know the formats and keywords.
    ///
    /// ```
    /// # fn main() -> Result<(), voiceschema::Error> {
    /// use serde_json::json;
    ///
    /// let catalog = voiceschema::Catalog::new();
    /// let schema = json!({
    ///     "properties": {
    ///         "office": {"$ref": "https://voiceschema.github.io/schemas/v1/endpoint.json"},
    ///         "mobile": {"format": "e164"},
    ///     },
    /// });
    /// let validator = catalog.options().build(&schema)?;
    /// assert!(validator.is_valid(&json!({"mobile": "447700900123"})));
    /// assert!(!validator.is_valid(&json!({"office": {"type": "fax"}})));
    /// # Ok(())
    /// # }
    /// ```
    pub fn options(&self) -> ValidationOptions<'_> {
        let options = jsonschema::options()
            .offline()
            .with_registry(&self.registry)
            .with_pattern_cache(self.patterns.clone());
        keywords::register(formats::register(options), self.warnings)
    }
}

/// Without the documents, which would be a megabyte.
impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog").finish_non_exhaustive()
    }
}

impl Default for Catalog {
    fn default() -> Self {
        Self::new()
    }
}

/// What a [`Catalog`] is made with.
///
/// Of documents for the same name, those of [`documents`](Self::documents) win over the account's, and that over the
/// profile's.
///
/// ```
/// # fn main() -> Result<(), voiceschema::Error> {
/// use serde_json::json;
/// use voiceschema::Catalog;
///
/// let talk = json!({"action": "talk", "text": "Hello.", "loop": "2"});
/// let tolerant = Catalog::builder().tolerant(true).build()?;
/// assert!(tolerant.validator("action/talk")?.is_valid(&talk));
/// assert!(!Catalog::new().validator("action/talk")?.is_valid(&talk));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct CatalogBuilder {
    account: Option<Vec<String>>,
    profile: Option<String>,
    documents: Vec<Value>,
    tolerant: bool,
    warnings: bool,
}

impl CatalogBuilder {
    /// Lets only these numbers, in E.164 form, call phones and SIP systems.
    ///
    /// ```
    /// # use voiceschema::Catalog;
    /// let error = Catalog::builder().account(["+447700900000"]).build().unwrap_err();
    /// let message = r#""+447700900000" is not an E.164 number, such as "447700900000""#;
    /// assert_eq!(error.to_string(), message);
    /// ```
    pub fn account<I>(mut self, numbers: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        self.account = Some(numbers.into_iter().map(Into::into).collect());
        self
    }

    /// Lets the documents of a shipped profile, such as `founding`, stand in for those of the same name.
    ///
    /// ```
    /// # use voiceschema::Catalog;
    /// let error = Catalog::builder().profile("house").build().unwrap_err();
    /// assert_eq!(error.to_string(), r#"there is no profile "house""#);
    /// ```
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Lets documents of your own stand in for those with the same `$id`. They can refer to what they replace, below
    /// `shipped/`.
    pub fn documents(mut self, documents: impl IntoIterator<Item = Value>) -> Self {
        self.documents.extend(documents);
        self
    }

    /// Starts from the tolerant documents: what they take is all that the platform is not known to refuse.
    pub fn tolerant(mut self, yes: bool) -> Self {
        self.tolerant = yes;
        self
    }

    /// Lets the keywords `x-known` and `deprecated` fail, which are only worth a warning.
    pub fn warnings(mut self, yes: bool) -> Self {
        self.warnings = yes;
        self
    }

    /// Makes the catalog. Nothing is fetched, now or later.
    ///
    /// # Errors
    ///
    /// [`Error::UnknownProfile`], [`Error::EmptyAccount`], [`Error::NotE164`], [`Error::WithoutId`];
    /// [`Error::UnknownDocument`] for an `$id` that no shipped document has, [`Error::Reference`] for a reference
    /// that leads nowhere.
    pub fn build(self) -> Result<Catalog, Error> {
        let shipped = if self.tolerant {
            tolerant_documents()
        } else {
            files::names()
                .map(|name| (name.to_string(), files::parse(name)))
                .collect()
        };
        let replaced = self.replacements(&shipped)?;
        let mut resources = BTreeMap::new();
        for (name, mut document) in shipped {
            let id = format!("{BASE}{name}.json");
            let id_of_copy = format!("{BASE}shipped/{name}.json");
            make_absolute(&mut document, &uri::from_str(&id)?.borrow(), &replaced)?;
            let mut copy = document.clone();
            copy["$id"] = id_of_copy.as_str().into();
            resources.insert(id_of_copy, Arc::new(copy));
            let in_force = replaced.get(&id).cloned().unwrap_or(document);
            resources.insert(id, Arc::new(in_force));
        }
        let shared = resources
            .iter()
            .map(|(id, document)| (id, Arc::clone(document)));
        let registry = Registry::new().extend(shared)?.prepare()?;
        Ok(Catalog {
            resources,
            registry,
            patterns: PatternCache::new(),
            warnings: self.warnings,
        })
    }

    /// Returns what stands in for shipped documents, by `$id`.
    fn replacements(&self, shipped: &[(String, Value)]) -> Result<HashMap<String, Value>, Error> {
        let known: HashSet<_> = shipped
            .iter()
            .map(|(name, _)| format!("{BASE}{name}.json"))
            .collect();
        let mut documents = Vec::new();
        if let Some(profile) = &self.profile {
            documents.extend(files::of_profile(profile).map(files::parse));
            if documents.is_empty() {
                return Err(Error::UnknownProfile(profile.clone()));
            }
        }
        if let Some(numbers) = &self.account {
            documents.push(account(numbers)?);
        }
        documents.extend(self.documents.iter().cloned());

        let mut replaced = HashMap::new();
        for document in documents {
            let id = document["$id"]
                .as_str()
                .ok_or(Error::WithoutId)?
                .to_string();
            if !known.contains(&id) {
                return Err(Error::UnknownDocument(id));
            }
            replaced.insert(id, document);
        }
        Ok(replaced)
    }
}

fn account(numbers: &[String]) -> Result<Value, Error> {
    if let Some(number) = numbers.iter().find(|number| !formats::e164(number)) {
        return Err(Error::NotE164(number.clone()));
    }
    let first = numbers.first().ok_or(Error::EmptyAccount)?;
    let mut met = HashSet::new();
    let once: Vec<_> = numbers
        .iter()
        .filter(|number| met.insert(*number))
        .collect();
    let shipped = files::parse("account/number");
    Ok(json!({
        "$schema": shipped["$schema"],
        "$id": shipped["$id"],
        "title": shipped["title"],
        "description": "One of the account's own numbers.",
        "examples": [first],
        "$ref": "../shipped/account/number.json",
        "enum": once,
    }))
}

fn tolerant_documents() -> Vec<(String, Value)> {
    let mut bundle = files::parse("bundled/voice.tolerant");
    match bundle["$defs"].take() {
        Value::Object(documents) => documents.into_iter().collect(),
        _ => unreachable!("a bundle holds the documents"),
    }
}

/// Makes every reference to another document absolute, and lets those to parts of replaced documents lead to the
/// shipped ones: what stands in the place of the whole need not have the part.
fn make_absolute(
    schema: &mut Value,
    base: &Uri<&str>,
    replaced: &HashMap<String, Value>,
) -> Result<(), Error> {
    match schema {
        Value::Array(items) => {
            for item in items {
                make_absolute(item, base, replaced)?;
            }
        }
        Value::Object(members) => {
            for (keyword, value) in members {
                match value {
                    Value::String(reference)
                        if keyword == "$ref" && !reference.starts_with('#') =>
                    {
                        *reference = absolute(reference, base, replaced)?;
                    }
                    _ => make_absolute(value, base, replaced)?,
                }
            }
        }
        _ => {}
    }
    Ok(())
}

fn absolute(
    reference: &str,
    base: &Uri<&str>,
    replaced: &HashMap<String, Value>,
) -> Result<String, Error> {
    let target = uri::resolve_against(base, reference)?.into_string();
    match target.split_once('#') {
        Some((id, fragment)) if !fragment.is_empty() && replaced.contains_key(id) => {
            let path = &id[BASE.len()..];
            Ok(format!("{BASE}shipped/{path}#{fragment}"))
        }
        _ => Ok(target),
    }
}
