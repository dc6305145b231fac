//! Validation time is proportional to the size of a payload, regardless of the number of errors in it.
//! `tests/many_errors.json` defines the payloads and how to measure.

use serde_json::{Map, Value};
use voiceschema::Catalog;

use crate::linear::seconds;
use crate::suite::{checkout, read};

#[test]
fn documents_are_linear() {
    are_linear(&Catalog::new());
}

#[test]
fn tolerant_documents_are_linear() {
    are_linear(&Catalog::builder().tolerant(true).build().unwrap());
}

fn are_linear(catalog: &Catalog) {
    let plan = Plan::read();
    for payload in plan.0["payloads"].as_array().unwrap() {
        let validator = catalog
            .validator(payload["schema"].as_str().unwrap())
            .unwrap();
        let is_valid = |value: &Value| {
            let valid = validator.is_valid(value);
            assert_eq!(validator.validate(value).is_ok(), valid);
            valid
        };
        let has_no_errors = |value: &Value| {
            let errors = validator.iter_errors(value);
            errors.map(|error| error.to_string().len()).sum::<usize>() == 0
        };
        assert_eq!(plan.fault(payload, is_valid), None, "{payload}");
        assert_eq!(plan.fault(payload, has_no_errors), None, "{payload}");
    }
}

#[test]
fn the_measurement_detects_nonlinear_time() {
    let plan = Plan::read();
    let payload = &plan.0["payloads"][0];
    // Scans the rest of the array from each position.
    let quadratic = |value: &Value| {
        let items = value.as_array().unwrap();
        (0..items.len()).all(|start| items[start..].iter().all(Value::is_number))
    };
    let fault = plan.fault(payload, quadratic).unwrap();
    assert!(fault.contains(" too long "), "{fault}");
    let fault = plan.fault(payload, |value| value.as_array().unwrap().len() > 1000);
    assert!(fault.unwrap().contains(" differs "));
}

/// The content of `tests/many_errors.json`: the payloads, and how to measure growth.
struct Plan(Value);

impl Plan {
    fn read() -> Self {
        Self(read(&checkout("tests/many_errors.json")))
    }

    fn number(&self, name: &str) -> f64 {
        self.0[name].as_f64().unwrap()
    }

    /// Returns what is wrong if more errors take too long or change the verdict.
    fn fault(&self, payload: &Value, is_valid: impl Fn(&Value) -> bool) -> Option<String> {
        let counts: Vec<u32> = serde_json::from_value(self.0["counts"].clone()).unwrap();
        let mut shorter = build(payload, counts[0]);
        let verdict = is_valid(&shorter);
        for pair in counts.windows(2) {
            let [fewer, more] = [pair[0], pair[1]];
            let longer = build(payload, more);
            if is_valid(&longer) != verdict {
                return Some(format!(
                    "the verdict for {more} copies differs from that for {fewer}"
                ));
            }
            if self.is_slow(&is_valid, &shorter, &longer, more / fewer) {
                return Some(format!("{more} copies take too long compared with {fewer}"));
            }
            shorter = longer;
        }
        None
    }

    /// Returns whether the longer value takes too long, in every try, compared with validating the shorter one the
    /// given number of times.
    fn is_slow(
        &self,
        is_valid: impl Fn(&Value) -> bool,
        shorter: &Value,
        longer: &Value,
        times: u32,
    ) -> bool {
        let tries = self.0["tries"].as_u64().unwrap();
        (0..tries).all(|_| {
            let taken = seconds(|| is_valid(longer));
            taken > self.number("seconds") && {
                let many = seconds(|| {
                    (0..times).for_each(|_| {
                        is_valid(shorter);
                    })
                });
                taken > self.number("growth") * many
            }
        })
    }
}

fn build(payload: &Value, count: u32) -> Value {
    let text = payload["copy"].to_string();
    let copies = (0..count).map(|number| text.replace('#', &number.to_string()));
    let mut value = payload["value"].clone();
    match value.pointer_mut(payload["at"].as_str().unwrap()).unwrap() {
        Value::Array(items) => {
            items.extend(copies.map(|copy| serde_json::from_str::<Value>(&copy).unwrap()));
        }
        Value::Object(members) => members.extend(
            copies.flat_map(|copy| serde_json::from_str::<Map<String, Value>>(&copy).unwrap()),
        ),
        _ => unreachable!("the pointer leads to an array or an object"),
    }
    value
}
