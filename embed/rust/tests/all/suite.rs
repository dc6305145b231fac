//! Runs the vectors in `tests/suite`, which are the same for every language.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use jsonschema::{PatternCache, Registry, Validator};
use serde_json::{Map, Value, json};
use voiceschema::{BASE, Catalog, CatalogBuilder};

/// The vectors that are known to fail in the library or the language: file, description (`case: test`) and reason. None
/// are known. The test fails if a listed vector passes.
const FAULTS: [[&str; 3]; 0] = [];

#[test]
fn vectors() {
    let numbers = read(&checkout("tests/suite/remotes/account/number.json"))["enum"].take();
    let numbers: Vec<String> = serde_json::from_value(numbers).unwrap();
    let all = with_warnings(Catalog::builder());
    let account = with_warnings(Catalog::builder().account(numbers));
    let by_all = |_: &str, schema: &Value| by(&all, schema);
    let by_account = |_: &str, schema: &Value| by(&account, schema);
    let by_profile = |file: &str, schema: &Value| {
        let name = file.split('/').nth(2).unwrap();
        by(&with_warnings(Catalog::builder().profile(name)), schema)
    };

    let mandatory = Group::run(is_mandatory, plain_validators(), is_valid);
    let again = Group::run(is_mandatory, by_all, is_valid);
    assert_eq!(again.wrong, mandatory.wrong);
    let groups = [
        ("mandatory", mandatory),
        ("formats", Group::run(within("format"), by_all, is_valid)),
        ("keyword", Group::run(within("keyword"), by_all, is_valid)),
        (
            "account",
            Group::run(within("account"), by_account, is_valid),
        ),
        (
            "profile",
            Group::run(within("profile"), by_profile, is_valid),
        ),
    ];
    report(&groups);

    let wrong: BTreeSet<_> = groups
        .iter()
        .flat_map(|(_, group)| group.wrong.clone())
        .collect();
    let listed = FAULTS.map(|[file, description, _]| (file.to_string(), description.to_string()));
    assert_eq!(wrong, BTreeSet::from(listed));
}

#[test]
fn tolerated_vectors() {
    let tolerant = Catalog::builder().tolerant(true).build().unwrap();
    let by_tolerant = |_: &str, schema: &Value| by(&tolerant, schema);
    let is_accepted = |test: &Value| is_valid(test) || test["tolerated"] == true;
    let in_any =
        |file: &str| is_mandatory(file) || within("format")(file) || within("keyword")(file);
    let mut wrong = Group::run(in_any, by_tolerant, is_accepted).wrong;
    // Where a string may contain a number, the tolerant documents accept any number.
    wrong.retain(|(_, description)| !description.contains("in a string"));
    assert_eq!(wrong, BTreeSet::new());
}

fn is_mandatory(file: &str) -> bool {
    let aside = ["flow/", "remotes/", "optional/", "test-schema.json"];
    !aside.iter().any(|start| file.starts_with(start))
}

fn within(folder: &str) -> impl Fn(&str) -> bool {
    let start = format!("optional/{folder}/");
    move |file| file.starts_with(&start)
}

fn is_valid(test: &Value) -> bool {
    test["valid"].as_bool().unwrap()
}

fn by(catalog: &Catalog, schema: &Value) -> Validator {
    catalog.options().build(schema).unwrap()
}

/// The results of a group of vectors.
#[derive(Default)]
struct Group {
    total: usize,
    wrong: BTreeSet<(String, String)>,
}

impl Group {
    fn run(
        belongs: impl Fn(&str) -> bool,
        validator: impl Fn(&str, &Value) -> Validator,
        expected: impl Fn(&Value) -> bool,
    ) -> Self {
        let suite = checkout("tests/suite");
        let mut group = Self::default();
        for file in json_files(&suite).into_iter().filter(|file| belongs(file)) {
            let cases = read(&suite.join(&file));
            let mut validators = HashMap::new();
            for case in cases.as_array().unwrap() {
                let schema = &case["schema"];
                let validator = validators
                    .entry(schema["$ref"].as_str())
                    .or_insert_with(|| validator(&file, schema));
                for test in case["tests"].as_array().unwrap() {
                    group.total += 1;
                    let valid = validator.is_valid(&test["data"]);
                    assert_eq!(validator.validate(&test["data"]).is_ok(), valid);
                    if valid != expected(test) {
                        let word = |of: &Value| of["description"].as_str().unwrap().to_string();
                        let description = format!("{}: {}", word(case), word(test));
                        group.wrong.insert((file.clone(), description));
                    }
                }
            }
        }
        assert_ne!(group.total, 0, "no vectors found");
        group
    }
}

/// Returns a function that builds validators with the documents only, without the custom formats and keywords.
fn plain_validators() -> impl Fn(&str, &Value) -> Validator {
    let patterns = PatternCache::new();
    let documents = voiceschema::names().map(|name| {
        let text = voiceschema::source(name).unwrap();
        let document: Value = serde_json::from_str(text).unwrap();
        (format!("{BASE}{name}.json"), document)
    });
    let registry = Registry::new()
        .extend(documents)
        .unwrap()
        .prepare()
        .unwrap();
    move |_, schema| {
        let options = jsonschema::options().with_registry(&registry);
        let options = options.with_pattern_cache(patterns.clone());
        options.build(schema).unwrap()
    }
}

fn with_warnings(builder: CatalogBuilder) -> Catalog {
    builder.warnings(true).build().unwrap()
}

/// Prints the number of vectors that passed, and writes the results to the folder in VOICESCHEMA_RESULTS, if set.
fn report(groups: &[(&str, Group)]) {
    let implementation = format!("jsonschema {}", locked_version("jsonschema"));
    let passed = |group: &Group| group.total - group.wrong.len();
    let counts: Vec<_> = groups
        .iter()
        .map(|(name, group)| format!("{name} {}/{}", passed(group), group.total))
        .collect();
    // Bypasses the output capture of the test harness, which has written dots to this line.
    let mut out = std::io::stdout();
    writeln!(out, "\n{implementation}: {}", counts.join(", ")).unwrap();

    let Some(folder) = env::var_os("VOICESCHEMA_RESULTS") else {
        return;
    };
    let counts: Map<_, _> = groups
        .iter()
        .map(|(name, group)| (name.to_string(), json!([passed(group), group.total])))
        .collect();
    let faults = FAULTS.map(|[file, description, reason]| {
        json!({"file": file, "description": description, "reason": reason})
    });
    let results = json!({
        "implementation": implementation,
        "language": "Rust",
        "groups": counts,
        "faults": faults,
        "verdicts": verdicts(),
        "mutants": mutants(),
    });
    fs::create_dir_all(&folder).unwrap();
    fs::write(
        Path::new(&folder).join("rust.json"),
        format!("{results:#}\n"),
    )
    .unwrap();
}

/// Returns, for each payload in VOICESCHEMA_CORPUS, whether it is valid by the strict and by the tolerant documents.
fn verdicts() -> BTreeMap<String, [bool; 2]> {
    let Some(folder) = env::var_os("VOICESCHEMA_CORPUS") else {
        return BTreeMap::new();
    };
    let strict = Catalog::new().validator("payload").unwrap();
    let tolerant = Catalog::builder().tolerant(true).build().unwrap();
    let tolerant = tolerant.validator("payload").unwrap();
    let folder = PathBuf::from(folder);
    let files = json_files(&folder).into_iter();
    files
        .map(|file| {
            let payload = read(&folder.join(&file));
            (
                file,
                [strict.is_valid(&payload), tolerant.is_valid(&payload)],
            )
        })
        .collect()
}

/// Returns a digit for each line of VOICESCHEMA_MUTANTS: 1 if the value is valid, plus 2 if the platform accepts it.
fn mutants() -> String {
    let file = env::var_os("VOICESCHEMA_MUTANTS").unwrap_or_default();
    if file.is_empty() {
        return String::new();
    }
    let strict = Catalog::new();
    let tolerant = Catalog::builder().tolerant(true).build().unwrap();
    let mut validators = HashMap::new();
    let text = fs::read_to_string(file).unwrap();
    text.lines()
        .map(|line| {
            let mutant: Value = serde_json::from_str(line).unwrap();
            let name = mutant["schema"].as_str().unwrap().to_string();
            let [strict, tolerant] = validators.entry(name).or_insert_with_key(|name| {
                [&strict, &tolerant].map(|catalog| catalog.validator(name).unwrap())
            });
            let verdict = |validator: &Validator| u8::from(validator.is_valid(&mutant["value"]));
            (verdict(strict) + 2 * verdict(tolerant)).to_string()
        })
        .collect()
}

fn locked_version(package: &str) -> &'static str {
    let lock = include_str!("../../Cargo.lock");
    let (_, entry) = lock
        .split_once(&format!("name = \"{package}\"\nversion = \""))
        .unwrap();
    entry.split('"').next().unwrap()
}

pub(crate) fn checkout(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(path)
}

pub(crate) fn read(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

/// Returns the sorted paths of the JSON files below a folder, relative to it and with slashes.
pub(crate) fn json_files(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            files.extend(
                json_files(&path)
                    .iter()
                    .map(|file| format!("{name}/{file}")),
            );
        } else if name.ends_with(".json") {
            files.push(name.to_string());
        }
    }
    files.sort();
    files
}
