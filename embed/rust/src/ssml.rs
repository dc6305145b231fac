//! The XML part of SSML: whether a string is well-formed, and the length of its text without tags.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;

use crate::formats::pattern;

/// Returns whether a string is an SSML document: well-formed XML without a document type, in one `speak` element.
///
/// Namespace prefixes, as in `<amazon:effect>`, need not be declared.
///
/// ```
/// # use voiceschema::formats::ssml;
/// assert!(ssml("<speak>Fish &amp; chips</speak>") && !ssml("<speak>Fish & chips</speak>"));
/// ```
pub fn ssml(text: &str) -> bool {
    static PATTERN: LazyLock<Regex> = LazyLock::new(|| pattern("ssml"));
    PATTERN.is_match(text) && text_length(text).is_some()
}

/// Returns the number of characters outside the tags of a string, or `None` if the string is not well-formed XML, has a
/// document type, or has a `speak` element inside another element.
pub(crate) fn text_length(text: &str) -> Option<usize> {
    if !text.chars().all(is_character) {
        return None;
    }
    let grammar = &*GRAMMAR;
    let declaration = grammar.declaration.find(text);
    let mut rest = &text[declaration.map_or(0, |found| found.end())..];
    let mut open: Vec<&str> = Vec::new();
    let mut has_root = false;
    let mut length = 0;
    while !rest.is_empty() {
        let token = grammar.token.captures(rest)?;
        let part = |name| token.name(name).map(|found| found.as_str());
        rest = &rest[token[0].len()..];
        let inside = !open.is_empty();
        let valid = if let Some(name) = part("start") {
            let in_place = if inside { name != "speak" } else { !has_root };
            has_root = true;
            if token["empty"].is_empty() {
                open.push(name);
            }
            in_place && grammar.accepts_attributes(&token["attributes"])
        } else if let Some(name) = part("end") {
            open.pop() == Some(name)
        } else if let Some(reference) = part("reference") {
            length += 1;
            inside && is_reference_to_character(reference)
        } else if let Some(section) = part("section") {
            length += characters(section);
            inside
        } else if let Some(instruction) = part("instruction") {
            !instruction.eq_ignore_ascii_case("xml")
        } else if let Some(text) = part("text") {
            if inside {
                length += characters(text);
                !text.contains("]]>")
            } else {
                text.trim_matches([' ', '\t', '\r', '\n']).is_empty()
            }
        } else {
            true // a comment
        };
        if !valid {
            return None;
        }
    }
    (has_root && open.is_empty()).then_some(length)
}

/// The part of the grammar of XML 1.0 (fifth edition) without document types that patterns can express.
struct Grammar {
    declaration: Regex,
    token: Regex,
    attribute: Regex,
    reference: Regex,
}

static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| {
    let regex = |pattern: &str| Regex::new(pattern).expect("the pattern is valid");
    let space = r"[ \t\r\n]";
    let first = ":A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}\u{200D}\
        \u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}";
    let name = format!("[{first}][{first}.0-9\u{B7}\u{300}-\u{36F}\u{203F}\u{2040}-]*");
    let equals = format!("{space}*={space}*");
    let reference = "&(?:lt|gt|amp|apos|quot|#[0-9]+|#x[0-9A-Fa-f]+);";
    let value = format!(r#"(?:"(?:[^<&"]|{reference})*"|'(?:[^<&']|{reference})*')"#);
    let one_of = |word: &str| format!(r#"(?:"{word}"|'{word}')"#);
    let tokens = [
        "(?<text>[^<&]+)".to_string(),
        format!("(?<reference>{reference})"),
        format!(
            "<(?<start>{name})(?<attributes>(?:{space}+{name}{equals}{value})*){space}*(?<empty>/?)>"
        ),
        format!("</(?<end>{name}){space}*>"),
        "<!--(?:[^-]|-[^-])*-->".to_string(),
        r"<!\[CDATA\[(?<section>(?s:.*?))\]\]>".to_string(),
        format!("<[?](?<instruction>{name})(?:{space}(?s:.*?))?[?]>"),
    ];
    Grammar {
        declaration: regex(&format!(
            "^<[?]xml{space}+version{equals}{}(?:{space}+encoding{equals}{})?(?:{space}+standalone{equals}{})?{space}*[?]>",
            one_of("1[.][0-9]+"),
            one_of("[A-Za-z][A-Za-z0-9._-]*"),
            one_of("(?:yes|no)"),
        )),
        token: regex(&format!("^(?:{})", tokens.join("|"))),
        attribute: regex(&format!("{space}+(?<name>{name}){equals}(?<value>{value})")),
        reference: regex(reference),
    }
});

impl Grammar {
    /// Checks what the pattern of a start tag cannot: no duplicate attributes, and valid character references.
    fn accepts_attributes(&self, attributes: &str) -> bool {
        let mut names = HashSet::new();
        self.attribute.captures_iter(attributes).all(|attribute| {
            let name = attribute.name("name").map(|found| found.as_str());
            let mut references = self.reference.find_iter(&attribute["value"]);
            names.insert(name) && references.all(|found| is_reference_to_character(found.as_str()))
        })
    }
}

/// Checks the code point of a numeric reference. Named references are always valid.
fn is_reference_to_character(reference: &str) -> bool {
    let Some(number) = reference.strip_prefix("&#") else {
        return true;
    };
    let number = number.trim_end_matches(';');
    let code = match number.strip_prefix('x') {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => number.parse(),
    };
    let character = code.ok().and_then(char::from_u32);
    character.is_some_and(is_character)
}

fn is_character(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..)
}

/// Counts characters. CR LF counts as one.
fn characters(text: &str) -> usize {
    text.chars().count() - text.matches("\r\n").count()
}
