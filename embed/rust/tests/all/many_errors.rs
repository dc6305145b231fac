//! Validation takes time in proportion to the size of a payload, however much is wrong in it: the payloads and the
//! measure are those of `tests/many_errors.json`.

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
fn the_measure_tells_what_is_not() {
    let plan = Plan::read();
    let payload = &plan.0["payloads"][0];
    // This looks through the rest from everywhere.
    let from_everywhere = |value: &Value| {
        let items = value.as_array().unwrap();
        (0..items.len()).all(|start| items[start..].iter().all(Value::is_number))
    };
    let fault = plan.fault(payload, from_everywhere).unwrap();
    assert!(fault.contains(" too long "), "{fault}");
    let fault = plan.fault(payload, |value| value.as_array().unwrap().len() > 1000);
    assert!(fault.unwrap().contains(" otherwise "));
}

/// The payloads, and how growth is measured.
struct Plan(Value);

impl Plan {
    fn read() -> Self {
        Self(read(&checkout("tests/many_errors.json")))
    }

    fn number(&self, name: &str) -> f64 {
        self.0[name].as_f64().unwrap()
    }

    /// Returns what takes too long, or is judged otherwise, when there are more errors.
    fn fault(&self, payload: &Value, judge: impl Fn(&Value) -> bool) -> Option<String> {
        let counts: Vec<u32> = serde_json::from_value(self.0["counts"].clone()).unwrap();
        let mut shorter = build(payload, counts[0]);
        let verdict = judge(&shorter);
        for pair in counts.windows(2) {
            let [fewer, more] = [pair[0], pair[1]];
            let longer = build(payload, more);
            if judge(&longer) != verdict {
                return Some(format!("{more} copies are judged otherwise than {fewer}"));
            }
            if self.is_slow(&judge, &shorter, &longer, more / fewer) {
                return Some(format!("{more} copies take too long beside {fewer}"));
            }
            shorter = longer;
        }
        None
    }

    /// Tells whether the longer value takes too long beside so many of the shorter one, each time that is tried.
    fn is_slow(
        &self,
        judge: impl Fn(&Value) -> bool,
        shorter: &Value,
        longer: &Value,
        times: u32,
    ) -> bool {
        let tries = self.0["tries"].as_u64().unwrap();
        (0..tries).all(|_| {
            let taken = seconds(|| judge(longer));
            taken > self.number("seconds") && {
                let many = seconds(|| {
                    (0..times).for_each(|_| {
                        judge(shorter);
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
        _ => unreachable!("there is an array or an object"),
    }
    value
}
