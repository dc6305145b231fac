//! The options of a catalog, and the errors it returns.

use std::thread;

use serde_json::{Value, json};
use voiceschema::{BASE, Catalog, CatalogBuilder, Error};

fn replacement(name: &str, rest: Value) -> Value {
    let mut document = rest;
    document["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    document["$id"] = format!("{BASE}{name}.json").into();
    document
}

fn build_error(builder: CatalogBuilder) -> Error {
    builder.build().unwrap_err()
}

fn connect(from: &str) -> Value {
    let phone = json!({"type": "phone", "number": "447700900123"});
    json!({"action": "connect", "from": from, "endpoint": [phone]})
}

#[test]
fn every_document_has_the_id_of_its_name() {
    let catalog = Catalog::new();
    for name in voiceschema::names() {
        let id = format!("{BASE}{name}.json");
        assert_eq!(catalog.document(name).unwrap()["$id"], id);
        catalog.validator(name).unwrap();
    }
}

#[test]
fn unknown_names() {
    let catalog = Catalog::new();
    for name in [
        "",
        "phone",
        "endpoint/phone.json",
        "profile/founding/format/content-type",
        "bundled/voice",
    ] {
        let error = catalog.validator(name).unwrap_err();
        assert_eq!(error.to_string(), format!("there is no document {name:?}"));
    }
    for name in ["", "found", "founding/format", "founding/"] {
        let error = build_error(Catalog::builder().profile(name));
        assert_eq!(error.to_string(), format!("there is no profile {name:?}"));
    }
}

#[test]
fn accounts() {
    let error = build_error(Catalog::builder().account([""; 0]));
    assert_eq!(
        error.to_string(),
        "an account must have at least one number"
    );
    let error = build_error(Catalog::builder().account(["447700900000", "+447700900001"]));
    let message = r#""+447700900001" is not an E.164 number, such as "447700900000""#;
    assert_eq!(error.to_string(), message);

    let numbers = vec![
        "447700900001".to_string(),
        "14155550100".to_string(),
        "447700900001".to_string(),
    ];
    let catalog = Catalog::builder().account(numbers).build().unwrap();
    let document = replacement(
        "account/number",
        json!({
            "title": Catalog::new().document("account/number").unwrap()["title"],
            "description": "One of the account's own numbers.",
            "examples": ["447700900001"],
            "$ref": "../shipped/account/number.json",
            "enum": ["447700900001", "14155550100"],
        }),
    );
    assert_eq!(catalog.document("account/number").unwrap(), &document);
    let validator = catalog.validator("ncco").unwrap();
    assert!(validator.is_valid(&json!([connect("14155550100")])));
    assert!(!validator.is_valid(&json!([connect("14155550101")])));
}

#[test]
fn later_options_win() {
    let own = replacement("account/number", json!({"enum": ["447700900002"]}));
    let audio = replacement(
        "format/content-type",
        json!({"const": "audio/l16;rate=24000"}),
    );
    let catalog = Catalog::builder()
        .documents([own])
        .account(["447700900000"])
        .documents([audio])
        .profile("founding")
        .build()
        .unwrap();
    let validator = catalog.validator("action/connect").unwrap();
    assert!(validator.is_valid(&connect("447700900002")));
    assert!(!validator.is_valid(&connect("447700900000")));
    let socket = json!({"type": "websocket", "uri": "wss://example.com", "content-type": "audio/l16;rate=24000"});
    assert!(catalog.validator("endpoint").unwrap().is_valid(&socket));
}

#[test]
fn documents_that_replace_nothing() {
    for document in [json!({}), json!({"$id": 1}), json!(true), json!("x")] {
        let error = build_error(Catalog::builder().documents([document]));
        assert_eq!(
            error.to_string(),
            r#"a document must have an "$id" that is a string"#
        );
    }
    let error = build_error(Catalog::builder().documents([replacement("endpoint/fax", json!({}))]));
    let message = format!("there is no document \"{BASE}endpoint/fax.json\"");
    assert_eq!(error.to_string(), message);
}

#[test]
fn a_document_that_is_not_a_schema() {
    let catalog =
        Catalog::builder().documents([replacement("format/e164", json!({"type": "phone"}))]);
    let error = catalog
        .build()
        .unwrap()
        .validator("endpoint/phone")
        .unwrap_err();
    assert!(matches!(error, Error::Schema(_)), "{error}");
}

#[test]
fn references_to_parts_lead_to_the_built_in_document() {
    let own = replacement(
        "endpoint/sip",
        json!({"type": "object", "required": ["standardHeaders"]}),
    );
    let catalog = Catalog::builder().documents([own.clone()]).build().unwrap();
    assert_eq!(catalog.document("endpoint/sip").unwrap(), &own);
    let sip = json!({"type": "sip", "uri": "sip:user@example.com"});
    assert!(!catalog.validator("endpoint").unwrap().is_valid(&sip));
    assert!(catalog.validator("call/endpoint").unwrap().is_valid(&sip));
    for name in ["shipped/endpoint/sip", "shipped/call/endpoint/sip"] {
        let validator = catalog.validator(name).unwrap();
        assert!(validator.is_valid(&sip));
        assert!(!validator.is_valid(&json!({"type": "sip", "uri": "user@example.com"})));
    }
}

#[test]
fn nothing_is_fetched() {
    let elsewhere = json!({"$ref": "https://example.com/schema.json"});
    let error =
        build_error(Catalog::builder().documents([replacement("endpoint", elsewhere.clone())]));
    assert!(matches!(error, Error::Reference(_)), "{error}");
    assert!(Catalog::new().options().build(&elsewhere).is_err());
    let missing = json!({"$ref": format!("{BASE}endpoint/fax.json")});
    assert!(Catalog::new().options().build(&missing).is_err());
}

#[test]
fn formats_apply_to_strings_only() {
    let catalog = Catalog::new();
    for name in [
        "dtmf",
        "e164",
        "content-type",
        "sip-uri",
        "ssml",
        "url",
        "websocket-uri",
    ] {
        let validator = catalog.options().build(&json!({"format": name})).unwrap();
        assert!(!validator.is_valid(&json!("x")), "{name}");
        for value in [
            json!(null),
            json!(true),
            json!(1),
            json!(["x"]),
            json!({"x": 1}),
        ] {
            assert!(validator.is_valid(&value), "{name} {value}");
        }
        let examples = catalog.document(&format!("format/{name}")).unwrap()["examples"].clone();
        for example in examples.as_array().unwrap() {
            assert!(validator.is_valid(example), "{example}");
        }
    }
}

#[test]
fn sizes_are_those_of_compact_json() {
    let catalog = Catalog::new();
    for (text, bytes) in [
        ("{}", 2),
        (r#" {"a" : [1, null, "é\u0001\n"] , "b":{ }} "#, 34),
        ("-9223372036854775808", 20),
        ("18446744073709551615", 20),
        ("1.0", 3),
        ("1.50", 3),
        ("0.1", 3),
        ("1E2", 5),
        ("1E16", 5),
        ("-0", 1),
        ("0.0", 3),
        ("18446744073709551616", 20),
        ("-9223372036854775809", 20),
        ("123456789012345678901234567890", 30),
        ("-1e23", 25),
    ] {
        let value: Value = serde_json::from_str(text).unwrap();
        let accepts = |limit: usize| {
            let schema = json!({"x-maxJsonBytes": limit});
            catalog.options().build(&schema).unwrap().is_valid(&value)
        };
        assert!(accepts(bytes) && !accepts(bytes - 1), "{text}");
    }
}

#[test]
fn text_without_tags() {
    let schema = json!({"x-maxTextLength": 3});
    let validator = Catalog::new().options().build(&schema).unwrap();
    assert!(validator.is_valid(&json!("<speak>&amp;<![CDATA[<]]>é<!-- x --></speak>")));
    assert!(!validator.is_valid(&json!("<speak>four</speak>")));
    assert!(validator.is_valid(&json!("<speak>four</speak")));
    assert!(validator.is_valid(&json!(["<speak>four</speak>"])));
}

#[test]
fn keywords_with_invalid_values() {
    let catalog = Catalog::builder().warnings(true).build().unwrap();
    for schema in [
        json!({"x-maxJsonBytes": "512"}),
        json!({"x-maxTextLength": -1}),
        json!({"x-known": "en-GB"}),
        json!({"x-known": [1]}),
    ] {
        assert!(catalog.options().build(&schema).is_err(), "{schema}");
    }
}

#[test]
fn warnings_fail_if_enabled() {
    let talk = json!({"action": "talk", "text": "Hello.", "language": "xx-XX", "voiceName": "Amy"});
    let failures = |catalog: Catalog| -> Vec<String> {
        let validator = catalog.validator("action/talk").unwrap();
        validator
            .iter_errors(&talk)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect()
    };
    assert!(failures(Catalog::new()).is_empty());
    let warnings = failures(Catalog::builder().warnings(true).build().unwrap());
    assert_eq!(
        warnings,
        ["/language: not a known value", "/voiceName: deprecated"]
    );
}

#[test]
fn tolerant_documents_accept_what_the_platform_accepts() {
    let tolerant = Catalog::builder().tolerant(true).build().unwrap();
    for name in voiceschema::names() {
        tolerant.validator(name).unwrap();
    }
    let talk = json!({"action": "talk", "text": "Hello.", "loop": "2", "colour": "red"});
    assert!(
        !Catalog::new()
            .validator("action/talk")
            .unwrap()
            .is_valid(&talk)
    );
    assert!(tolerant.validator("action/talk").unwrap().is_valid(&talk));
    let invalid = json!({"action": "talk", "text": "<speak>Fish & chips</speak>"});
    assert!(
        !tolerant
            .validator("payload")
            .unwrap()
            .is_valid(&json!([invalid]))
    );

    let catalog = Catalog::builder()
        .tolerant(true)
        .account(["447700900000"])
        .build()
        .unwrap();
    let validator = catalog.validator("action/connect").unwrap();
    assert!(validator.is_valid(&connect("447700900000")));
    assert!(!validator.is_valid(&connect("14155550100")));
}

#[test]
fn bundles() {
    for name in ["voice", "voice.tolerant", "voice.draft-07"] {
        let bundle = voiceschema::source(&format!("bundled/{name}")).unwrap();
        let bundle: Value = serde_json::from_str(bundle).unwrap();
        let validator = jsonschema::validator_for(&bundle).unwrap();
        assert!(validator.is_valid(&json!([connect("447700900000")])));
        assert!(!validator.is_valid(&json!([connect("+447700900000")])));
    }
}

#[test]
fn threads_share_a_catalog_and_a_validator() {
    let catalog = Catalog::new();
    let validator = catalog.validator("endpoint").unwrap();
    let phone = json!({"type": "phone", "number": "447700900123"});
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                assert!(validator.is_valid(&phone));
                assert!(
                    catalog
                        .validator("endpoint/phone")
                        .unwrap()
                        .is_valid(&phone)
                );
            });
        }
    });
}
