"""Profiles: documents that replace built-in ones, and those that are rejected."""

import json
from pathlib import Path
from typing import Any

import pytest

from engines import rules
from voiceschema import CATALOG, is_valid, validate
from voiceschema.cli.main import main

PHONE = {"type": "phone", "number": "447700900123"}


def test_a_profile_and_an_account_together() -> None:
    both = CATALOG.with_profile("founding").with_account(["447700900000"])
    assert rules([{"action": "connect", "endpoint": [PHONE]}], catalog=both) == ["missing-property"]
    assert rules([{"action": "connect", "from": "447700900001", "endpoint": [PHONE]}], catalog=both) == ["caller-id"]
    assert rules([{"action": "connect", "from": "447700900000", "endpoint": [PHONE]}], catalog=both) == []


def test_a_profile_in_a_folder(tmp_path: Path) -> None:
    document = CATALOG.document("format/content-type")
    document["enum"] = ["audio/l16;rate=24000"]
    (tmp_path / "format").mkdir()
    (tmp_path / "format" / "content-type.json").write_text(json.dumps(document))
    ours = CATALOG.with_profile(tmp_path)
    assert rules("audio/l16;rate=16000", "format/content-type", ours) == ["content-type"]
    assert rules("audio/l16;rate=16000", "format/content-type") == []


def test_an_unknown_profile_is_a_lookup_error_with_the_near_name() -> None:
    with pytest.raises(LookupError, match="did you mean founding"):
        CATALOG.with_profile("foundin")


ANY_KEYWORD: list[tuple[dict[str, Any], list[Any]]] = [
    ({"const": 1}, [2, True]),
    ({"enum": [1, {"a": 2}]}, [2, "1", {"a": 3}]),
    ({"type": "integer", "x-tolerated": True}, ["abc", 1.5, "12"]),
    ({"type": "string", "x-tolerated": True}, [7, ["a"]]),
    ({"type": "string", "pattern": "a", "x-tolerated": {"type": "string"}}, ["b"]),
    ({"type": "string", "minLength": 2, "maxLength": 3}, ["a", "abcd"]),
    ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 9}, [0, 9, "4"]),
    ({"type": "number", "minimum": 3}, [1]),
    ({"type": "number", "maximum": 3}, [9]),
    ({"type": "null"}, [0]),
    ({"type": "array", "uniqueItems": True, "contains": {"type": "integer"}}, [[1, 1], ["a"], "a"]),
    ({"type": "object", "minProperties": 1, "maxProperties": 2}, [{}, {"a": 1, "b": 2, "c": 3}]),
    ({"type": "object", "propertyNames": {"maxLength": 1}}, [{"long": 1}]),
    ({"oneOf": [{"type": "string"}, {"type": "integer"}]}, [None]),
    ({"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, [{"c": 1}]),
    ({"anyOf": [{"required": ["a"]}], "x-message": {"rule": "house", "text": "a is needed"}}, [{"c": 1}, {"A": 1}]),
    ({"not": {"type": "string"}}, ["a"]),
    ({"$ref": "../format/url.json", "not": {"pattern": "^http:"}}, ["http://example.com", "ftp://example.com"]),
    ({"type": "object", "required": ["a"], "properties": {}}, [{}, {"A": 1}]),
    ({"type": "object", "x-maxJsonBytes": 9, "maxProperties": 9, "propertyNames": {}}, [{"a": "bcdefgh"}]),
]


@pytest.mark.parametrize(("schema", "wrong"), ANY_KEYWORD, ids=json.dumps)
def test_a_profile_may_use_any_keyword(schema: dict[str, Any], wrong: list[Any], tmp_path: Path) -> None:
    document = {key: CATALOG.document("account/numbers")[key] for key in ("$schema", "$id", "title", "description")}
    (tmp_path / "account").mkdir()
    (tmp_path / "account" / "numbers.json").write_text(json.dumps({**document, "examples": [0], **schema}))
    ours = CATALOG.with_profile(tmp_path)
    for value in wrong:
        assert rules(value, "account/numbers", ours)


def test_a_missing_property_is_forgiven_where_the_rest_is_tolerated(tmp_path: Path) -> None:
    kind = {"type": "object", "required": ["user"], "x-tolerated": {"required": ["extension"]}}
    ours = CATALOG.with_profile(a_profile(tmp_path, "endpoint/app", **kind))
    assert not is_valid({"type": "app"}, catalog=ours)
    assert is_valid({"type": "app", "extension": "1"}, catalog=ours)


def test_a_tolerated_string_of_any_kind(tmp_path: Path) -> None:
    ours = CATALOG.with_profile(a_profile(tmp_path, "endpoint/app", type="integer", **{"x-tolerated": True}))
    for text in ("[" * 100_000, "9" * 5000, "NaN", "1e999", "{", "true", " 1"):
        assert rules(text, "endpoint/app", ours) == ["tolerated-form"], text


@pytest.mark.parametrize("engine", ["fast", "reference"])
def test_arrays_of_arrays_without_end(engine: str, tmp_path: Path) -> None:
    ours = CATALOG.with_profile(a_profile(tmp_path, "endpoint/app", type="array", items={"$ref": "#"}))
    values: list[Any] = [30, {}, [[30, []]]]
    for value in values:
        found = [each.rule for each in validate(value, "endpoint/app", ours, engine=engine)]
        assert found == ["wrong-type"], value


def test_a_profile_that_narrows_a_format(tmp_path: Path) -> None:
    document = {**CATALOG.document("format/url"), "pattern": "^https://[!-~]+$"}
    (tmp_path / "format").mkdir()
    (tmp_path / "format" / "url.json").write_text(json.dumps(document))
    ours = CATALOG.with_profile(tmp_path)
    assert rules("http://example.com", "format/url", ours) == ["url"]


def a_profile(folder: Path, name: str, **keywords: Any) -> Path:
    """A profile of one document: the title and the examples of the built-in one, with other assertions."""
    shipped = CATALOG.document(name)
    document = {key: shipped[key] for key in ("$schema", "$id", "title", "description", "examples")} | keywords
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.json").write_text(json.dumps(document))
    return folder


def test_what_others_share_with_a_replaced_document_stays(tmp_path: Path) -> None:
    longer = {"properties": {"number": {"description": "Ours are long.", "minLength": 12}}}
    ours = CATALOG.with_profile(
        a_profile(tmp_path, "endpoint/phone", **{"$ref": "../shipped/endpoint/phone.json"}, **longer)
    )
    assert rules({"type": "phone", "number": "14155550100"}, catalog=ours) == ["not-allowed-value"]
    call = {"from": {"type": "phone", "number": "447700900000"}, "answer_url": ["https://example.com/answer"]}
    assert rules({**call, "to": [{"type": "phone", "number": "14155550100"}]}, catalog=ours) == []
    assert rules({**call, "to": [{"type": "phone", "number": "+14155550100"}]}, catalog=ours) == ["e164"]


@pytest.mark.parametrize("name", ["ring time", "100%25", "é", "a/b", "a~b", "#", "?", "propertyNames", "allOf"])
def test_a_profile_may_name_a_property_as_it_likes(name: str, tmp_path: Path) -> None:
    known = {"description": "Ours.", "type": "integer", "x-tolerated": {"type": "string"}}
    closed = {"additionalProperties": False, "x-aliases": {"alias": name}}
    properties = {"type": {"description": "The kind."}, name: known}
    ours = CATALOG.with_profile(a_profile(tmp_path, "endpoint/app", properties=properties, **closed))
    assert rules({"type": "app", name: "1"}, catalog=ours) == ["tolerated-form"]
    assert rules({"type": "app", name: 1.5}, catalog=ours) == ["wrong-type"]
    assert rules({"type": "app", "alias": 1}, catalog=ours) == ["tolerated-form"]
    assert rules({"type": "app", "alias": None}, catalog=ours) == ["tolerated-form", "wrong-type"]


@pytest.mark.parametrize("name", ["payload", "meta/document", "meta/report"])
def test_a_profile_cannot_replace_what_tells_documents_apart(name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot be replaced"):
        CATALOG.with_profile(a_profile(tmp_path, name))


BROKEN: list[dict[str, Any]] = [
    {"pattern": "([", "not": {}},
    {"pattern": "a**"},
    {"pattern": "(?:4{1000}){1000}"},
    {"pattern": "(?:4$|5)", "not": {}},
    {"pattern": "[[:alpha:]]"},
    {"$ref": "../shiped/endpoint/app.json"},
    {"$ref": "#/properties", "properties": {"type": {"description": "A schema?"}}},
    {"$ref": "app.json"},
    {"$ref": "#/$defs/a b", "$defs": {"a b": {}}},
    {"allOf": [{"if": {"$ref": "#/allOf/0"}}]},
    {"properties": {"user": {"description": "Itself.", "$ref": "#/properties/user"}}},
    {
        "properties": {
            "user": {"description": "Itself.", "type": "string", "x-tolerated": {"$ref": "#/properties/user"}}
        }
    },
    {"properties": {"a": {"description": "A."}}, "additionalProperties": False, "x-aliases": {"c": "b"}},
    {"properties": {"a": {"description": "A."}}, "additionalProperties": False, "x-aliases": {"a": "a"}},
    {"properties": {"a": {"description": "A."}}, "x-aliases": {"b": "a"}},
    {"x-aliases": {"b": "a"}},
    {"properties": {"user": {"description": "Named.", "$id": "https://example.com/user.json"}}},
]


@pytest.mark.parametrize("keywords", BROKEN, ids=json.dumps)
def test_a_profile_that_cannot_work_is_refused(
    keywords: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = a_profile(tmp_path / "ours", "endpoint/app", **keywords)
    with pytest.raises(ValueError, match=r"app\.json"):
        CATALOG.with_profile(profile)
    (tmp_path / "phone.json").write_text(json.dumps(PHONE))
    assert main(["validate", "--profile", str(profile), str(tmp_path / "phone.json")]) == 2
    assert "app.json" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["[]", "5", "null", "", "{", '{"$id": 1}'])
def test_a_profile_that_holds_no_documents_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no schema document"):
        CATALOG.with_profile(tmp_path)
    (tmp_path / "ncco.json").write_text(text)
    with pytest.raises(ValueError, match="not a schema document"):
        CATALOG.with_profile(tmp_path)
