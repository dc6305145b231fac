use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::sync::Arc;

use jsonschema::{PatternCache, Registry, Uri, ValidationOptions, Validator, uri};
use serde_json::{Value, json};

use crate::{BASE, Error, files, formats, keywords};

/// A set of schemas, with their custom formats and keywords.
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
/// A catalog is immutable. You can share it and its validators between threads. Building a catalog and a validator
/// takes a few milliseconds, so keep them.
#[derive(Clone)]
pub struct Catalog {
    resources: BTreeMap<String, Arc<Value>>,
    registry: Registry<'static>,
    patterns: PatternCache,
    warnings: bool,
}

impl Catalog {
    /// Returns a catalog of the built-in schemas.
    pub fn new() -> Self {
        let built = Self::builder().build();
        built.expect("the built-in documents are consistent")
    }

    /// Returns a builder for a catalog with options.
    pub fn builder() -> CatalogBuilder {
        CatalogBuilder::default()
    }

    /// Returns the named document: the built-in one, or the one that replaces it in this catalog.
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
    /// [`Error::UnknownDocument`] if the name is unknown.
    pub fn document(&self, name: &str) -> Result<&Value, Error> {
        let document = self.resources.get(&format!("{BASE}{name}.json"));
        let document = document.ok_or_else(|| Error::UnknownDocument(name.to_string()))?;
        Ok(document)
    }

    /// Returns a validator for the named schema. `payload` accepts any payload and recognises its kind.
    ///
    /// # Errors
    ///
    /// [`Error::UnknownDocument`] if the name is unknown, and [`Error::Schema`] if a replacement document is not a
    /// valid schema.
    pub fn validator(&self, name: &str) -> Result<Validator, Error> {
        let schema = json!({"$ref": self.document(name)?["$id"]});
        Ok(self.options().build(&schema)?)
    }

    /// Returns options for your own schemas, which can refer to the documents and use the custom formats and keywords.
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

/// Omits the documents, which are about a megabyte.
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

/// The options of a [`Catalog`].
///
/// If several options replace the same document, [`documents`](Self::documents) takes precedence over
/// [`account`](Self::account), and `account` over [`profile`](Self::profile).
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
    /// Sets the numbers of the account, in E.164 form. Only these are then valid as the caller ID of calls to phones
    /// and SIP endpoints.
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

    /// Replaces built-in documents with those of a profile, such as `founding`.
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

    /// Replaces built-in documents with your own that have the same `$id`. The replaced documents remain available
    /// under `shipped/`.
    pub fn documents(mut self, documents: impl IntoIterator<Item = Value>) -> Self {
        self.documents.extend(documents);
        self
    }

    /// Also accepts everything that the platform accepts although it is not documented.
    pub fn tolerant(mut self, yes: bool) -> Self {
        self.tolerant = yes;
        self
    }

    /// Turns warnings into failures: deprecated properties, and unknown values such as languages and voices.
    pub fn warnings(mut self, yes: bool) -> Self {
        self.warnings = yes;
        self
    }

    /// Builds the catalog. Neither the catalog nor its validators make network requests.
    ///
    /// # Errors
    ///
    /// * [`Error::UnknownProfile`] if the profile is unknown.
    /// * [`Error::EmptyAccount`] or [`Error::NotE164`] if the numbers of the account are invalid.
    /// * [`Error::WithoutId`] or [`Error::UnknownDocument`] if a document does not have the `$id` of a built-in one.
    /// * [`Error::Reference`] if a reference cannot be resolved.
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
            let current = replaced.get(&id).cloned().unwrap_or(document);
            resources.insert(id, Arc::new(current));
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

    /// Returns the replacement documents by `$id`.
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
    let mut seen = HashSet::new();
    let unique: Vec<_> = numbers
        .iter()
        .filter(|number| seen.insert(*number))
        .collect();
    let shipped = files::parse("account/number");
    Ok(json!({
        "$schema": shipped["$schema"],
        "$id": shipped["$id"],
        "title": shipped["title"],
        "description": "One of the account's own numbers.",
        "examples": [first],
        "$ref": "../shipped/account/number.json",
        "enum": unique,
    }))
}

fn tolerant_documents() -> Vec<(String, Value)> {
    let mut bundle = files::parse("bundled/voice.tolerant");
    match bundle["$defs"].take() {
        Value::Object(documents) => documents.into_iter().collect(),
        _ => unreachable!("a bundle has an object of documents"),
    }
}

/// Makes every reference to another document absolute. References to part of a replaced document lead to the built-in
/// document, because a replacement need not have that part.
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
