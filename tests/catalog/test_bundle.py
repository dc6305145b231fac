"""The bundles give the same results as the documents in plain JSON Schema validators."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
import pytest

from places import ROOT
from suite_files import FILES, SUITE, catalog_for, group_of, name_of, vectors
from voiceschema import CATALOG, Catalog
from voiceschema.catalog import bundle
from voiceschema.catalog.keywords import ASSERTIONS, TOLERATED, coerce_string, is_tolerated
from voiceschema.catalog.resources import BASE, subschemas
from voiceschema.cli import main as cli
from voiceschema.validation.engine import Failure
from voiceschema.validation.engines import engine_for

BUNDLED = ROOT / "schemas" / "bundled"
KINDS = {"voice": [], "voice.tolerant": ["--tolerant"], "voice.draft-07": ["--draft-07"]}
PLAIN = [path for path in FILES if group_of(path) not in ("formats", "keyword")]


def printed(capsys: pytest.CaptureFixture[str], *options: str) -> Any:
    assert cli.main(["bundle", *options]) == 0
    return json.loads(capsys.readouterr().out)


def in_draft_07(bundled: Any, location: str) -> Any:
    uri, _, fragment = location.partition("#")
    name = uri.removeprefix(BASE).removesuffix(".json").replace("/", "~1")
    reference = f"#/definitions/{name}{fragment.replace('/$defs/', '/definitions/')}"
    return {**bundled, "allOf": [{"$ref": reference}]}


@pytest.mark.parametrize("kind", KINDS)
def test_the_command_prints_those_in_the_repository(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, *KINDS[kind]) == json.loads((BUNDLED / f"{kind}.json").read_bytes())


def undeclared(schema: Any) -> Any:
    """A schema without the properties that are declared only because they are required."""
    if isinstance(schema, list):
        return [undeclared(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    changed = {keyword: undeclared(value) for keyword, value in schema.items()}
    required, properties = changed.get("required"), changed.get("properties")
    if isinstance(required, list) and isinstance(properties, dict):
        kept = {name: below for name, below in properties.items() if below != {} or name not in required}
        changed = (
            {**changed, "properties": kept} if kept else {key: changed[key] for key in changed if key != "properties"}
        )
    return changed


def test_the_lossless_one_holds_every_document_whole(capsys: pytest.CaptureFixture[str]) -> None:
    documents = {name: CATALOG.document(name) for name in CATALOG.names()}
    assert undeclared(printed(capsys)["$defs"]) == documents
    assert set(printed(capsys, "--tolerant")["$defs"]) == set(documents)
    assert set(printed(capsys, "--draft-07")["definitions"]) == set(documents)


MAKERS: dict[str, Callable[[Catalog], Any]] = {
    "voice": bundle.voice,
    "voice.tolerant": bundle.tolerant,
    "voice.draft-07": bundle.draft_07,
}


def is_taken(catalog: Catalog, location: str, value: Any) -> bool:
    """Whether the platform accepts a value, if any string is tolerated that may contain a number or boolean."""
    engine = engine_for(catalog)

    def is_for_any(failure: Failure) -> bool:
        schema, at = catalog.schema(failure.holder), value
        for step in failure.path:
            at = at[step]
        accepts = partial(engine.accepts, f"{failure.holder}/{TOLERATED}")
        return coerce_string(schema, at) is not at and is_tolerated(schema, at, accepts)

    if location == catalog.uri("payload"):
        location = engine.recognise(value)[0]
    return all(failure.tolerated or is_for_any(failure) for failure in engine.failures(location, value))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("path", PLAIN, ids=name_of)
def test_verdicts(path: Path, kind: str) -> None:
    bundled, validators = MAKERS[kind](catalog_for(path)), dict[str, Any]()
    for vector in vectors(path):
        if vector.location not in validators:
            schema = {**bundled, "$ref": vector.location}
            if kind == "voice.draft-07":
                schema = in_draft_07(bundled, vector.location)
            validators[vector.location] = jsonschema_rs.validator_for(schema)
        valid = vector.valid
        if kind == "voice.tolerant":
            valid = is_taken(catalog_for(path), vector.location, vector.data)
            assert valid >= (vector.valid or vector.tolerated)
        assert validators[vector.location].is_valid(vector.data) == valid, vector.description


@pytest.mark.slow
def test_verdicts_in_python() -> None:
    bundles = {kind: json.loads((BUNDLED / f"{kind}.json").read_bytes()) for kind in KINDS}
    validators = {kind: jsonschema.validators.validator_for(schema)(schema) for kind, schema in bundles.items()}
    for vector in vectors(SUITE / "payload.json"):
        if vector.location == CATALOG.uri("payload"):
            for kind, validator in validators.items():
                valid = vector.valid or (vector.tolerated and kind == "voice.tolerant")
                assert validator.is_valid(vector.data) == valid, vector.description


def test_the_root_is_payload() -> None:
    for kind in KINDS:
        bundled = json.loads((BUNDLED / f"{kind}.json").read_bytes())
        validator = jsonschema_rs.validator_for(bundled)
        assert validator.is_valid([{"action": "talk", "text": "Hello."}])
        assert not validator.is_valid([{"action": "talk"}])
        assert validator.is_valid([{"action": "talk", "text": "Hello.", "loop": "2"}]) == (kind == "voice.tolerant")


@pytest.mark.parametrize("kind", KINDS)
def test_it_declares_what_it_requires(kind: str) -> None:
    text = (BUNDLED / f"{kind}.json").read_text("utf-8").replace('"definitions"', '"$defs"')
    for pointer, schema in subschemas(json.loads(text)):
        assert set(schema.get("required", ())) <= set(schema.get("properties", ())), pointer


def test_the_one_in_draft_07_has_its_words_only() -> None:
    draft_07 = json.loads((BUNDLED / "voice.draft-07.json").read_bytes())
    jsonschema.Draft7Validator.check_schema(draft_07)
    text = json.dumps(draft_07)
    assert f'"$ref": "{BASE}' not in text
    for document in draft_07["definitions"].values():
        assert not {"$id", "$schema"} & set(document)
        for _, schema in subschemas(json.loads(json.dumps(document).replace('"definitions"', '"$defs"'))):
            assert not [key for key in schema if key.startswith("x-")]
            assert not {"format", "deprecated"} & set(schema)
            assert "$ref" not in schema or set(schema) == {"$ref"}


def test_the_tolerant_one_has_nothing_that_only_warns() -> None:
    tolerant = bundle.tolerant(CATALOG)
    for name, document in tolerant["$defs"].items():
        for _, schema in subschemas(document):
            warns = {"x-tolerated", "x-aliases", "x-known", "deprecated"} & set(schema)
            assert not warns, name
            assert name.startswith("meta/") or schema.get("additionalProperties") is not False, name
    assert set(ASSERTIONS) - {"x-known", "deprecated"} <= set(json.dumps(tolerant).split('"'))


@pytest.mark.parametrize("kind", KINDS)
def test_a_profile_and_an_account_stand_in(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    numbers = tmp_path / "numbers.json"
    numbers.write_text('["14155550100"]', "utf-8")
    bundled = printed(capsys, *KINDS[kind], "--profile", "founding", "--account", str(numbers))
    validator = jsonschema_rs.validator_for(bundled)
    call: dict[str, Any] = {"action": "connect", "endpoint": [{"type": "phone", "number": "447700900123"}]}
    assert validator.is_valid([{**call, "from": "14155550100"}])
    assert not validator.is_valid([{**call, "from": "14155550101"}])
    assert not validator.is_valid([call])


HOUSE = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": f"{BASE}action/notify.json",
    "title": "notify action",
    "description": "Sends a webhook; we wrote the name of its address in two ways.",
    "examples": [{"action": "notify", "url": "https://example.com"}],
    "type": "object",
    "required": ["action", "url"],
    "properties": {
        "action": {"description": "What it is.", "const": "notify"},
        "url": {"description": "Where it goes.", "type": "string"},
        "share": {
            "description": "How much.",
            "type": "number",
            "exclusiveMinimum": 0,
            "exclusiveMaximum": 1.5,
            "x-tolerated": {"type": "string"},
        },
        "count": {"description": "How many.", "type": "integer", "x-tolerated": {"const": True}},
        "step": {"description": "How far.", "type": "integer", "enum": [1, 2], "x-tolerated": {"type": "string"}},
        "other": {"description": "Not 3.", "type": "number", "not": {"const": 3}, "x-tolerated": {"type": "string"}},
        "only": {"description": "Yes.", "type": "boolean", "const": True, "x-tolerated": {"type": "string"}},
        "most": {"description": "At most 10.", "type": "integer", "maximum": 10, "x-tolerated": {"type": "string"}},
        "part": {"description": "As in a branch.", "$ref": "#/then/properties/word"},
        "word": {"description": "A branch says which."},
    },
    "additionalProperties": False,
    "x-aliases": {"URL": "url"},
    "if": {"required": ["share"], "properties": {"share": {}}},
    "then": {"properties": {"word": {"type": "string", "enum": ["a"]}}},
    "else": {"properties": {"word": {"type": "string", "enum": ["b"]}}},
}


VALUES: dict[str, list[object]] = {
    "share": [0, 0.1, 1.5, 2, "0", "0.0", "0.1", "1.49", "1.5", "1.50", "2", "all"],
    "count": [1, True, "1"],
    "step": [1, 3, "1", "2", "3", "10", "one"],
    "other": [3, 4, "3", "4", "3.5"],
    "only": [True, False, "true", "false", "yes"],
    "most": [10, 11, "10", "11", "1e2", " 11", "true", "1e", "NaN"],
    "part": ["a", "b"],
    "word": ["a", "b"],
}


@pytest.fixture
def house(tmp_path: Path) -> Catalog:
    (tmp_path / "action").mkdir()
    (tmp_path / "action" / "notify.json").write_text(json.dumps(HOUSE), "utf-8")
    return CATALOG.with_profile(tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize(
    "options",
    [
        {"URL": "a"},
        {"URL": 1},
        {},
        *({"url": "a", name: value} for name, values in VALUES.items() for value in values),
    ],
    ids=json.dumps,
)
def test_documents_of_a_house_are_taken_as_the_engine_takes_them(house: Catalog, options: dict[str, Any]) -> None:
    payload, location = [{"action": "notify", **options}], house.uri("payload")
    lossless, tolerant, draft_07 = (make(house) for make in MAKERS.values())
    assert jsonschema_rs.validator_for(tolerant).is_valid(payload) == is_taken(house, location, payload)
    valid = engine_for(house).is_valid(location, payload)
    assert jsonschema_rs.validator_for(lossless).is_valid(payload) == valid
    assert jsonschema_rs.validator_for(draft_07).is_valid(payload) == valid


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--draft-07", "--tolerant"], "not allowed with"),
        (["--profile", "fouding"], 'no profile or folder "fouding": did you mean founding?'),
        (["--account", "missing.json"], "cannot read missing.json"),
    ],
)
def test_what_cannot_be_bundled(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        code: object = cli.main(["bundle", *arguments])
    except SystemExit as left:
        code = left.code
    shown = capsys.readouterr()
    assert (code, shown.out) == (2, "")
    assert words in shown.err
