//! The custom string formats of the Voice API, for use in your own schemas.
//!
//! Each function checks the `pattern` or `enum` of its document `format/NAME`, and then what no pattern can express.
//! A [`Catalog`](crate::Catalog) registers all formats. To register a single one yourself:
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use serde_json::json;
//!
//! let validator = jsonschema::options()
//!     .with_format("sip-uri", voiceschema::formats::sip_uri)
//!     .should_validate_formats(true)
//!     .build(&json!({"format": "sip-uri"}))?;
//! assert!(!validator.is_valid(&json!("sip:user@example.com:99999")));
//! # Ok(())
//! # }
//! ```

use std::collections::HashSet;
use std::sync::LazyLock;

use jsonschema::ValidationOptions;
use regex::{Captures, Regex};
use serde_json::Value;

use crate::files;
pub use crate::ssml::ssml;

/// Registers the formats and enables format validation.
pub(crate) fn register(options: ValidationOptions<'_>) -> ValidationOptions<'_> {
    options
        .should_validate_formats(true)
        .with_format("dtmf", dtmf)
        .with_format("e164", e164)
        .with_format("content-type", content_type)
        .with_format("sip-uri", sip_uri)
        .with_format("ssml", ssml)
        .with_format("url", url)
        .with_format("websocket-uri", websocket_uri)
}

/// Returns whether a string is a telephone number in E.164 form: 7 to 15 digits, country code first, without a prefix.
///
/// ```
/// # use voiceschema::formats::e164;
/// assert!(e164("447700900123") && !e164("+447700900123"));
/// ```
pub fn e164(text: &str) -> bool {
    static PATTERN: LazyLock<Regex> = LazyLock::new(|| pattern("e164"));
    PATTERN.is_match(text)
}

/// Returns whether a string is keys to press: `0-9`, `*`, `#`, and `p` for a pause.
///
/// ```
/// # use voiceschema::formats::dtmf;
/// assert!(dtmf("2p02p#") && !dtmf("1,2"));
/// ```
pub fn dtmf(text: &str) -> bool {
    static PATTERN: LazyLock<Regex> = LazyLock::new(|| pattern("dtmf"));
    PATTERN.is_match(text)
}

/// Returns whether a string is an audio content type of a WebSocket.
///
/// ```
/// # use voiceschema::formats::content_type;
/// assert!(content_type("audio/l16;rate=16000") && !content_type("audio/l16;rate=44100"));
/// ```
pub fn content_type(text: &str) -> bool {
    static WORDS: LazyLock<Value> = LazyLock::new(|| keyword("content-type", "enum"));
    let words = WORDS.as_array().expect("enum is an array");
    words.iter().any(|word| word == text)
}

/// Returns whether a string is a SIP or SIPS URI, with a port from 1 to 65535, no parameter twice, and no UDP under
/// `sips:`.
///
/// ```
/// # use voiceschema::formats::sip_uri;
/// assert!(sip_uri("sip:user@example.com;transport=tls") && !sip_uri("user@example.com"));
/// assert!(!sip_uri("sips:user@example.com;transport=udp"));
/// ```
pub fn sip_uri(text: &str) -> bool {
    static PATTERN: LazyLock<Regex> = LazyLock::new(|| pattern("sip-uri"));
    PATTERN.is_match(text) && sip_parts_agree(text)
}

/// Returns whether a string is a `ws:` or `wss:` URI, with a port from 1 to 65535.
///
/// ```
/// # use voiceschema::formats::websocket_uri;
/// assert!(websocket_uri("wss://example.com/socket") && !websocket_uri("https://example.com/socket"));
/// ```
pub fn websocket_uri(text: &str) -> bool {
    static PATTERN: LazyLock<Regex> = LazyLock::new(|| pattern("websocket-uri"));
    PATTERN.is_match(text) && port_in_range(hostport(text))
}

/// Returns whether a string is an `http:` or `https:` URI, with a port from 1 to 65535.
///
/// ```
/// # use voiceschema::formats::url;
/// assert!(url("https://example.com/event") && !url("example.com/event"));
/// ```
pub fn url(text: &str) -> bool {
    static PATTERN: LazyLock<Regex> = LazyLock::new(|| pattern("url"));
    PATTERN.is_match(text) && port_in_range(hostport(text))
}

/// Returns the pattern of a format from its document.
pub(crate) fn pattern(name: &str) -> Regex {
    let pattern = keyword(name, "pattern");
    Regex::new(pattern.as_str().expect("pattern is a string"))
        .expect("all patterns in the documents are valid in Rust")
}

fn keyword(name: &str, keyword: &str) -> Value {
    files::parse(&format!("format/{name}"))[keyword].take()
}

fn hostport(uri: &str) -> &str {
    let (_, rest) = uri.split_once("://").expect("guaranteed by the pattern");
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    authority.rsplit('@').next().unwrap_or(authority)
}

fn port_in_range(hostport: &str) -> bool {
    match hostport.rsplit_once(':') {
        // An empty port counts as no port. In an IPv6 address, a bracket follows the digits after the last colon.
        Some((_, port)) if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => {
            port.trim_start_matches('0').parse::<u16>().is_ok()
        }
        _ => true,
    }
}

/// Checks parameters as RFC 3261, section 19.1.1, requires: names and values are compared case-insensitively, after
/// unescaping.
fn sip_parts_agree(uri: &str) -> bool {
    let (scheme, rest) = uri.split_once(':').expect("guaranteed by the pattern");
    let address = rest.rsplit('@').next().unwrap_or(rest);
    let mut parts = address.split('?').next().unwrap_or(address).split(';');
    if !port_in_range(parts.next().unwrap_or_default()) {
        return false;
    }
    let secure = scheme.eq_ignore_ascii_case("sips");
    let mut names = HashSet::new();
    parts.all(|parameter| {
        let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        let name = unescaped(name);
        let over_udp = name == "transport" && unescaped(value) == "udp";
        !(secure && over_udp) && names.insert(name)
    })
}

fn unescaped(part: &str) -> String {
    static ESCAPE: LazyLock<Regex> =
        LazyLock::new(|| Regex::new("%([0-9A-Fa-f]{2})").expect("the pattern is valid"));
    let character = |escape: &Captures| {
        let byte = u8::from_str_radix(&escape[1], 16).expect("two hexadecimal digits");
        char::from(byte).to_string()
    };
    ESCAPE.replace_all(part, character).to_lowercase()
}
