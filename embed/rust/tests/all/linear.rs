//! Matching a pattern takes time proportional to the length of the text. `tests/linear.json` defines the texts and how
//! to measure, for Python and V8 too.

use std::collections::BTreeSet;

use cpu_time::ThreadTime;
use serde_json::{Value, json};
use voiceschema::Catalog;

use crate::suite::{checkout, json_files, read};

#[test]
fn patterns_are_linear() {
    let plan = Plan::read();
    let schemas = checkout("schemas");
    let mut patterns = BTreeSet::new();
    for file in json_files(&schemas) {
        find_patterns(&read(&schemas.join(file)), &mut patterns);
    }
    assert!(!patterns.is_empty());
    let catalog = Catalog::new();
    for pattern in patterns {
        let schema = json!({"pattern": pattern});
        let validator = catalog.options().build(&schema).unwrap();
        let fault = plan.fault(&pattern, |text| validator.is_valid(text));
        assert_eq!(fault, None, "{pattern}");
    }
}

#[test]
fn formats_are_linear() {
    let plan = Plan::read();
    let catalog = Catalog::new();
    for name in voiceschema::names().filter_map(|name| name.strip_prefix("format/")) {
        let document = voiceschema::source(&format!("format/{name}")).unwrap();
        let document: Value = serde_json::from_str(document).unwrap();
        let pattern = document["pattern"].as_str().unwrap_or_default();
        let schema = json!({"format": name});
        let validator = catalog.options().build(&schema).unwrap();
        let fault = plan.fault(pattern, |text| validator.is_valid(text));
        assert_eq!(fault, None, "{name}");
    }
}

#[test]
fn the_measurement_detects_nonlinear_time() {
    let plan = Plan::read();
    // No pattern takes quadratic time in this engine, so this function scans the rest of the text from each position.
    let quadratic = |text: &Value| {
        let bytes = text.as_str().unwrap().as_bytes();
        (0..bytes.len()).any(|start| bytes[start..].iter().all(|&byte| byte == b'a'))
    };
    let fault = plan.fault("", quadratic).unwrap();
    assert!(fault.contains(" takes "), "{fault}");
    let fault = plan.fault("", |text| text.as_str().unwrap().len() > 20_000);
    assert!(fault.unwrap().contains(" differs "));
}

fn find_patterns(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| find_patterns(item, found)),
        Value::Object(members) => {
            if let Some(Value::String(pattern)) = members.get("pattern") {
                found.insert(pattern.clone());
            }
            members
                .values()
                .for_each(|member| find_patterns(member, found));
        }
        _ => {}
    }
}

/// The content of `tests/linear.json`: adversarial texts, and how to measure growth.
struct Plan(Value);

/// The beginning of a text, its repeated part, and its end.
#[derive(Debug, Clone, Copy)]
struct Attack<'p>(&'p str, &'p str, &'p str);

impl Attack<'_> {
    fn text(self, length: u32) -> Value {
        let Self(beginning, pump, end) = self;
        let pumped = pump.repeat(length as usize / pump.len());
        format!("{beginning}{pumped}{end}").into()
    }
}

struct Run<'p> {
    attack: Attack<'p>,
    verdict: bool,
    seconds: f64,
}

impl Plan {
    fn read() -> Self {
        Self(read(&checkout("tests/linear.json")))
    }

    fn number(&self, name: &str) -> f64 {
        self.0[name].as_f64().unwrap()
    }

    fn count(&self, name: &str) -> usize {
        serde_json::from_value(self.0[name].clone()).unwrap()
    }

    fn attacks(&self, pattern: &str) -> Vec<Attack<'_>> {
        let mut attacks = Vec::new();
        for texts in self.0["texts"].as_array().unwrap() {
            if !pattern.contains(texts["within"].as_str().unwrap()) {
                continue;
            }
            for beginning in strings(&texts["beginnings"]) {
                for pump in strings(&texts["pumps"]) {
                    attacks.extend(strings(&texts["ends"]).map(|end| Attack(beginning, pump, end)));
                }
            }
        }
        attacks
    }

    /// Returns what is wrong if longer texts take too long or change the verdict. Only the slowest texts are tried at
    /// the greatest length.
    fn fault(&self, pattern: &str, is_valid: impl Fn(&Value) -> bool) -> Option<String> {
        let lengths: Vec<u32> = serde_json::from_value(self.0["lengths"].clone()).unwrap();
        let attacks = self.attacks(pattern).into_iter();
        let mut runs: Vec<_> = attacks
            .map(|attack| {
                let text = attack.text(lengths[0]);
                let verdict = is_valid(&text);
                let seconds = seconds(|| is_valid(&text));
                Run {
                    attack,
                    verdict,
                    seconds,
                }
            })
            .collect();
        for pair in lengths.windows(2) {
            let [shorter, longer] = [pair[0], pair[1]];
            if Some(&longer) == lengths.last() {
                runs.sort_by(|one, other| other.seconds.total_cmp(&one.seconds));
                runs.truncate(self.count("slowest"));
            }
            for run in &mut runs {
                let attack = run.attack;
                let text = attack.text(longer);
                let mut verdict = run.verdict;
                let taken = seconds(|| verdict = is_valid(&text));
                let before = std::mem::replace(&mut run.seconds, taken);
                let words = format!("{attack:?} with {longer} characters");
                if verdict != run.verdict {
                    return Some(format!(
                        "{words}: the verdict differs from that for {shorter}"
                    ));
                }
                let growth = self.number("growth") * f64::from(longer / shorter);
                let is_long = taken > self.number("seconds").max(growth * before);
                if is_long && self.is_slow(&is_valid, attack, shorter, longer) {
                    return Some(format!(
                        "{words} takes {taken} s, and {before} s with {shorter}"
                    ));
                }
            }
        }
        None
    }

    /// Returns whether a text takes too long, in every try, compared with the same number of characters in shorter
    /// texts.
    fn is_slow(
        &self,
        is_valid: impl Fn(&Value) -> bool,
        attack: Attack<'_>,
        shorter: u32,
        longer: u32,
    ) -> bool {
        let [short, long] = [shorter, longer].map(|length| attack.text(length));
        (0..self.count("tries")).all(|_| {
            let one = seconds(|| is_valid(&long));
            let many = seconds(|| {
                (0..longer / shorter).for_each(|_| {
                    is_valid(&short);
                })
            });
            one > self.number("seconds").max(self.number("growth") * many)
        })
    }
}

pub fn seconds<T>(work: impl FnOnce() -> T) -> f64 {
    let start = ThreadTime::now();
    std::hint::black_box(work());
    start.elapsed().as_secs_f64()
}

fn strings(value: &Value) -> impl Iterator<Item = &str> {
    let items = value.as_array().unwrap().iter();
    items.map(|item| item.as_str().unwrap())
}
