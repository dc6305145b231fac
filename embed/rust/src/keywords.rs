//! The keywords of the documents that JSON Schema does not define, or only as annotations.

use jsonschema::paths::Location;
use jsonschema::{Keyword, ValidationError, ValidationOptions};
use serde_json::{Map, Number, Value};

use crate::ssml;

type Boxed = Box<dyn for<'i> Keyword<'i>>;

/// Registers the keywords that assert; with `warnings`, those too that are only worth a warning.
pub(crate) fn register(options: ValidationOptions<'_>, warnings: bool) -> ValidationOptions<'_> {
    let options = options
        .with_keyword("x-maxJsonBytes", max_json_bytes)
        .with_keyword("x-maxTextLength", max_text_length);
    if !warnings {
        return options;
    }
    options
        .with_keyword("x-known", known)
        .with_keyword("deprecated", deprecated)
}

struct Check<Holds> {
    holds: Holds,
    message: String,
}

impl<'i, Holds: Fn(&Value) -> bool + Send + Sync> Keyword<'i> for Check<Holds> {
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        if self.is_valid(instance) {
            return Ok(());
        }
        Err(ValidationError::custom(self.message.clone()))
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        (self.holds)(instance)
    }
}

fn max_json_bytes<'a>(
    _: &'a Map<String, Value>,
    value: &'a Value,
    _: Location,
) -> Result<Boxed, ValidationError<'a>> {
    let limit = size(value)?;
    Ok(Box::new(Check {
        holds: move |instance: &Value| json_bytes(instance) <= limit,
        message: format!("more than {limit} bytes as compact JSON"),
    }))
}

fn max_text_length<'a>(
    _: &'a Map<String, Value>,
    value: &'a Value,
    _: Location,
) -> Result<Boxed, ValidationError<'a>> {
    let limit = size(value)?;
    let holds = move |instance: &Value| {
        let length = instance.as_str().and_then(ssml::text_length);
        length.is_none_or(|length| length <= limit)
    };
    Ok(Box::new(Check {
        holds,
        message: format!("more than {limit} characters beside the tags"),
    }))
}

fn known<'a>(
    _: &'a Map<String, Value>,
    value: &'a Value,
    _: Location,
) -> Result<Boxed, ValidationError<'a>> {
    let not_strings = || ValidationError::schema("x-known is an array of strings");
    let words = value.as_array().ok_or_else(not_strings)?;
    let words: Option<Vec<_>> = words
        .iter()
        .map(|word| Some(word.as_str()?.to_string()))
        .collect();
    let words = words.ok_or_else(not_strings)?;
    let holds = move |instance: &Value| {
        let text = instance.as_str();
        text.is_none_or(|text| words.iter().any(|word| word.eq_ignore_ascii_case(text)))
    };
    Ok(Box::new(Check {
        holds,
        message: "not a known value".to_string(),
    }))
}

fn deprecated<'a>(
    _: &'a Map<String, Value>,
    value: &'a Value,
    _: Location,
) -> Result<Boxed, ValidationError<'a>> {
    let holds = value != &Value::Bool(true);
    Ok(Box::new(Check {
        holds: move |_: &Value| holds,
        message: "deprecated".to_string(),
    }))
}

fn size(value: &Value) -> Result<usize, ValidationError<'_>> {
    let limit = value.as_u64().and_then(|limit| limit.try_into().ok());
    limit.ok_or_else(|| ValidationError::schema("the limit is an integer of 0 or more"))
}

/// Returns the size of a value as compact JSON, without regard to how its numbers were written.
fn json_bytes(value: &Value) -> usize {
    let between = |count: usize| 2 + count.saturating_sub(1); // brackets and commas
    match value {
        Value::Number(number) => number_bytes(number),
        Value::Array(items) => between(items.len()) + items.iter().map(json_bytes).sum::<usize>(),
        Value::Object(members) => {
            let member = |(name, value): (&String, &Value)| {
                Value::from(name.as_str()).to_string().len() + 1 + json_bytes(value)
            };
            between(members.len()) + members.iter().map(member).sum::<usize>()
        }
        _ => value.to_string().len(),
    }
}

/// With serde_json's feature `arbitrary_precision`, which any crate may turn on for all, a number still has the
/// digits that it was read with: `1e2` and `0.10`.
fn number_bytes(number: &Number) -> usize {
    if let Some(integer) = number.as_i64() {
        return integer.to_string().len();
    }
    if let Some(integer) = number.as_u64() {
        return integer.to_string().len();
    }
    Value::from(number.as_f64()).to_string().len()
}
