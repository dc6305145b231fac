//! No pattern takes more than a time in proportion to the length of a text: the texts and the measure are those of
//! `tests/linear.json`, as in Python and V8.

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
fn the_measure_tells_what_is_not() {
    let plan = Plan::read();
    // The engine has no pattern that it takes so long for: this looks through the rest from everywhere.
    let from_everywhere = |text: &Value| {
        let bytes = text.as_str().unwrap().as_bytes();
        (0..bytes.len()).any(|start| bytes[start..].iter().all(|&byte| byte == b'a'))
    };
    let fault = plan.fault("", from_everywhere).unwrap();
    assert!(fault.contains(" takes "), "{fault}");
    let fault = plan.fault("", |text| text.as_str().unwrap().len() > 20_000);
    assert!(fault.unwrap().contains(" otherwise "));
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

/// The texts that are mean to patterns, and how growth is measured.
struct Plan(Value);

/// What a text begins with, what is repeated, and how it ends.
#[derive(Debug, Clone, Copy)]
struct Mean<'p>(&'p str, &'p str, &'p str);

impl Mean<'_> {
    fn text(self, length: u32) -> Value {
        let Self(beginning, pump, end) = self;
        let pumped = pump.repeat(length as usize / pump.len());
        format!("{beginning}{pumped}{end}").into()
    }
}

struct Run<'p> {
    mean: Mean<'p>,
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

    fn means(&self, pattern: &str) -> Vec<Mean<'_>> {
        let mut means = Vec::new();
        for texts in self.0["texts"].as_array().unwrap() {
            if !pattern.contains(texts["within"].as_str().unwrap()) {
                continue;
            }
            for beginning in strings(&texts["beginnings"]) {
                for pump in strings(&texts["pumps"]) {
                    means.extend(strings(&texts["ends"]).map(|end| Mean(beginning, pump, end)));
                }
            }
        }
        means
    }

    /// Returns what takes too long, or is judged otherwise, when it is longer. Only those that took longest are made
    /// as long as can be.
    fn fault(&self, pattern: &str, judge: impl Fn(&Value) -> bool) -> Option<String> {
        let lengths: Vec<u32> = serde_json::from_value(self.0["lengths"].clone()).unwrap();
        let means = self.means(pattern).into_iter();
        let mut runs: Vec<_> = means
            .map(|mean| {
                let text = mean.text(lengths[0]);
                let verdict = judge(&text);
                let seconds = seconds(|| judge(&text));
                Run {
                    mean,
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
                let mean = run.mean;
                let text = mean.text(longer);
                let mut verdict = run.verdict;
                let taken = seconds(|| verdict = judge(&text));
                let before = std::mem::replace(&mut run.seconds, taken);
                let words = format!("{mean:?} with {longer} characters");
                if verdict != run.verdict {
                    return Some(format!("{words} is judged otherwise than with {shorter}"));
                }
                let growth = self.number("growth") * f64::from(longer / shorter);
                let is_long = taken > self.number("seconds").max(growth * before);
                if is_long && self.is_slow(&judge, mean, shorter, longer) {
                    return Some(format!(
                        "{words} takes {taken} s, and {before} s with {shorter}"
                    ));
                }
            }
        }
        None
    }

    /// Tells whether a text takes too long beside as many characters of shorter ones, each time that is tried.
    fn is_slow(
        &self,
        judge: impl Fn(&Value) -> bool,
        mean: Mean<'_>,
        shorter: u32,
        longer: u32,
    ) -> bool {
        let [short, long] = [shorter, longer].map(|length| mean.text(length));
        (0..self.count("tries")).all(|_| {
            let one = seconds(|| judge(&long));
            let many = seconds(|| {
                (0..longer / shorter).for_each(|_| {
                    judge(&short);
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
