//! The keywords that assert here, but are undefined or annotations in standard JSON Schema.

use jsonschema::{Keyword, ValidationError, ValidationOptions};
use serde_json::{Number, Value};

use crate::ssml;

/// Registers the keywords. Those whose failures are only warnings assert if `warnings` is set.
pub(crate) fn register(options: ValidationOptions<'_>, warnings: bool) -> ValidationOptions<'_> {
    let options = options
        .with_keyword("x-maxJsonBytes", |_, value, _| {
            let limit = size(value)?;
            let message = format!("more than {limit} bytes as compact JSON");
            Ok(check(message, move |instance| {
                json_bytes(instance) <= limit
            }))
        })
        .with_keyword("x-maxTextLength", |_, value, _| {
            let limit = size(value)?;
            let message = format!("more than {limit} characters outside the tags");
            Ok(check(message, move |instance| {
                let length = instance.as_str().and_then(ssml::text_length);
                length.is_none_or(|length| length <= limit)
            }))
        });
    if !warnings {
        return options;
    }
    options
        .with_keyword("x-known", |_, value, _| {
            let words = strings(value)?;
            Ok(check("not a known value".into(), move |instance| {
                let text = instance.as_str();
                text.is_none_or(|text| words.iter().any(|word| word.eq_ignore_ascii_case(text)))
            }))
        })
        .with_keyword("deprecated", |_, value, _| {
            let deprecated = value == &Value::Bool(true);
            Ok(check("deprecated".into(), move |_| !deprecated))
        })
}

fn check<Holds>(message: String, holds: Holds) -> Box<dyn for<'i> Keyword<'i>>
where
    Holds: Fn(&Value) -> bool + Send + Sync + 'static,
{
    Box::new(Check { message, holds })
}

struct Check<Holds> {
    message: String,
    holds: Holds,
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

fn strings(value: &Value) -> Result<Vec<String>, ValidationError<'_>> {
    let words = value.as_array().and_then(|words| {
        let words = words.iter().map(|word| Some(word.as_str()?.to_string()));
        words.collect()
    });
    words.ok_or_else(|| ValidationError::schema("x-known must be an array of strings"))
}

fn size(value: &Value) -> Result<usize, ValidationError<'_>> {
    let limit = value.as_u64().and_then(|limit| limit.try_into().ok());
    limit.ok_or_else(|| ValidationError::schema("the limit must be a non-negative integer"))
}

/// Returns the size of a value as compact JSON, regardless of how its numbers were written.
fn json_bytes(value: &Value) -> usize {
    let punctuation = |count: usize| 2 + count.saturating_sub(1); // brackets and commas
    match value {
        Value::Number(number) => number_bytes(number),
        Value::Array(items) => {
            punctuation(items.len()) + items.iter().map(json_bytes).sum::<usize>()
        }
        Value::Object(members) => {
            let member = |(name, value): (&String, &Value)| {
                Value::from(name.as_str()).to_string().len() + 1 + json_bytes(value)
            };
            punctuation(members.len()) + members.iter().map(member).sum::<usize>()
        }
        _ => value.to_string().len(),
    }
}

/// Returns the size of a number in its shortest form.
///
/// If any crate enables serde_json's feature `arbitrary_precision`, a number keeps its original digits, as in `1e2` or
/// `0.10`. The size must not depend on them.
fn number_bytes(number: &Number) -> usize {
    if let Some(integer) = number.as_i64() {
        return integer.to_string().len();
    }
    if let Some(integer) = number.as_u64() {
        return integer.to_string().len();
    }
    let written = number.to_string();
    match number.as_f64() {
        Some(double) if written.contains(['.', 'e', 'E']) => double_bytes(double),
        _ => written.len(),
    }
}

/// Returns the size of a double. Numbers from 0.0001 to 9999999999999998.0 are written without an exponent, all others
/// with an exponent of at least two digits.
///
/// Without `arbitrary_precision`, integers beyond 64 bits and `-0` are parsed as doubles, so a double that could be
/// such an integer counts as one.
fn double_bytes(double: f64) -> usize {
    if double >= u64::MAX as f64 || double <= i64::MIN as f64 {
        return double.to_string().len();
    }
    if double == 0.0 && double.is_sign_negative() {
        return "0".len();
    }
    let size = double.abs();
    if size == 0.0 || (1e-4..1e16).contains(&size) {
        return format!("{double:?}").len();
    }
    let written = format!("{double:e}");
    let (digits, exponent) = written.split_once('e').expect("the format has an exponent");
    digits.len() + "e+".len() + exponent.trim_start_matches('-').len().max(2)
}
