//! The files of `schemas/`, embedded at build time.

use serde_json::Value;

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// Returns the sorted names of all schemas: their paths below `schemas/` without `.json`.
///
/// ```
/// assert!(voiceschema::names().any(|name| name == "endpoint/phone"));
/// ```
pub fn names() -> impl Iterator<Item = &'static str> {
    paths().filter(|path| !path.starts_with("profile/") && !path.starts_with("bundled/"))
}

/// Returns the JSON text of a file in `schemas/`. `path` is relative to that folder, without `.json`.
///
/// The files are the documents (`endpoint/phone`), the documents of profiles (`profile/founding/format/content-type`)
/// and the bundles. Each bundle is a single schema for any payload: `bundled/voice`, `bundled/voice.tolerant` and, for
/// older validators, `bundled/voice.draft-07`.
///
/// ```
/// let text = voiceschema::source("format/e164").expect("there is a document with this name");
/// assert!(text.contains("https://voiceschema.github.io/schemas/v1/format/e164.json"));
/// assert_eq!(voiceschema::source("format/e165"), None);
/// ```
pub fn source(path: &str) -> Option<&'static str> {
    let index = FILES.binary_search_by_key(&path, |(path, _)| path).ok()?;
    Some(FILES[index].1)
}

/// Returns the paths of a profile's documents, or none if the profile is unknown.
pub(crate) fn of_profile(profile: &str) -> impl Iterator<Item = &'static str> {
    paths().filter(move |path| {
        let below = path.strip_prefix("profile/");
        below
            .and_then(|path| path.split_once('/'))
            .is_some_and(|(name, _)| name == profile)
    })
}

/// Parses an embedded file. Panics if there is no such file.
pub(crate) fn parse(path: &str) -> Value {
    let text = source(path).unwrap_or_else(|| panic!("{path} must be embedded"));
    serde_json::from_str(text).expect("embedded files are valid JSON")
}

fn paths() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(path, _)| *path)
}
