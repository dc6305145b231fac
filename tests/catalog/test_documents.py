"""The schema documents follow their own rules."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest

from patterns import PATTERNS
from places import ROOT
from voiceschema import CATALOG, Catalog, is_valid, validate
from voiceschema.catalog.formats import FORMATS
from voiceschema.catalog.resources import BASE, subschemas
from voiceschema.text.redact import names_secret
from voiceschema.validation.engines import engine_for

SCHEMAS = ROOT / "schemas"
SHIPPED = sorted(path for path in SCHEMAS.rglob("*.json") if path.parent.name != "bundled")
FOUNDING = CATALOG.with_profile("founding")
CONDITION = re.compile("/(?:if|not|contains)(?:/|$)")
IN_PLACE = re.compile("/(?:allOf/[0-9]+|then|else)(?:/|$)")


def name_of(path: Path) -> str:
    return path.relative_to(SCHEMAS).as_posix().removesuffix(".json")


def catalog_of(path: Path) -> Catalog:
    return FOUNDING if name_of(path).startswith("profile/founding/") else CATALOG


@pytest.fixture(params=SHIPPED, ids=name_of)
def path(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


@pytest.fixture
def document(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def test_it_meets_the_meta_schema(document: Any) -> None:
    assert validate(document, "meta/document") == []


def test_its_id_is_its_path(path: Path, document: Any) -> None:
    assert document["$id"] == f"{BASE}{name_of(path).removeprefix('profile/founding/')}.json"


def test_its_keys_are_in_order(document: Any) -> None:
    order = ["$schema", "$id", "title", "description", "examples"]
    assert list(document)[: len(order)] == order


def test_its_examples_are_right(path: Path, document: Any) -> None:
    name = document["$id"].removeprefix(BASE).removesuffix(".json")
    for example in document["examples"]:
        assert {problem.rule for problem in validate(example, name, catalog_of(path))} <= {"deprecated"}


def test_the_examples_and_defaults_of_its_parts_are_right(path: Path, document: Any) -> None:
    judge = engine_for(catalog_of(path))
    for pointer, schema in subschemas(document):
        for example in [*schema.get("examples", ()), *([schema["default"]] if "default" in schema else [])]:
            failures = judge.failures(f"{document['$id']}#{pointer}", example)
            assert {failure.keyword for failure in failures} <= {"deprecated"}, pointer


def test_it_has_no_empty_schema_for_what_it_requires(document: Any) -> None:
    for pointer, schema in subschemas(document):
        empty = {name for name, below in schema.get("properties", {}).items() if below == {}}
        assert not empty & set(schema.get("required", ())), pointer


def test_its_references_lead_somewhere(path: Path, document: Any) -> None:
    for _, schema in subschemas(document):
        if "$ref" in schema:
            assert isinstance(catalog_of(path).schema(urljoin(document["$id"], schema["$ref"])), dict)


def test_it_has_a_source_and_a_date(path: Path, document: Any) -> None:
    if not name_of(path).startswith(("meta/", "profile/")):
        assert re.search(r"As of \d{4}-\d{2}-\d{2}\.", document["$comment"])


def test_each_property_has_a_description(document: Any) -> None:
    schemas = [(pointer, each) for pointer, each in subschemas(document) if not CONDITION.search(pointer)]
    properties = [(pointer, each, *item) for pointer, each in schemas for item in each.get("properties", {}).items()]
    described = {name for _, _, name, below in properties if "description" in below}
    for pointer, schema, name, below in properties:
        # Where the same object is refined, its properties are described in another place.
        is_refined = "$ref" in schema or IN_PLACE.search(pointer)
        assert "description" in below or (is_refined and name in described), f"{pointer}/properties/{name}"


def test_a_description_is_one_or_two_short_sentences(document: Any) -> None:
    for pointer, schema in subschemas(document):
        if text := schema.get("description"):
            assert text.endswith("."), f"{pointer}: {text}"
            assert len(text) <= 160, f"{pointer}: {text}"
            assert len(re.split("(?<=[.]) (?=[A-Z`])", text)) <= 2, f"{pointer}: {text}"


def test_a_title_completes_a_sentence(document: Any) -> None:
    for pointer, schema in subschemas(document):
        if title := schema.get("title"):
            assert re.fullmatch("(?!(?:an?|the) )[A-Za-z0-9](?:.*[A-Za-z0-9])?", title), f"{pointer}: {title}"
            assert not re.fullmatch("[A-Z][a-z]+", title.split()[0]), f"{pointer}: {title}"


def test_its_sentences_name_rules(document: Any) -> None:
    from voiceschema.explain.rule_pages import rule_titles

    named = {schema["x-message"]["rule"] for _, schema in subschemas(document) if "x-message" in schema}
    assert named <= set(rule_titles())


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_is_the_one_that_the_code_builds_from_the_grammar(name: str) -> None:
    assert CATALOG.document(f"format/{name}")["pattern"] == PATTERNS[name], "python tools/patterns.py writes it"


def test_every_format_has_a_document_of_its_name() -> None:
    assert set(FORMATS) == {name.removeprefix("format/") for name in CATALOG.names() if name.startswith("format/")}


WRONG = [
    {"type": ["string", "null"]},
    {"pattern": "^[0-9]+$"},
    {"pattern": r"^\d+$", "not": {"pattern": "[^!-~]"}},
    {"pattern": "(?=a)"},
    {"properties": {"a": False}},
    {"unevaluatedProperties": False},
    {"format": "uri"},
    {"$ref": "https://example.com/schema.json"},
    {"x-tolerated": True, "allOf": [{}]},
    {"anyOf": [{"type": "string", "x-tolerated": True}]},
    {"not": {"properties": {"a": {"type": "string", "x-tolerated": True}}}},
    {"x-maxJsonBytes": 512},
]


@pytest.mark.parametrize("addition", WRONG, ids=json.dumps)
def test_the_meta_schema_refuses_what_is_not_portable(addition: dict[str, object]) -> None:
    document = CATALOG.document("endpoint/app")
    assert is_valid(document, "meta/document")
    assert not is_valid({**document, **addition}, "meta/document")


def test_every_statement_of_the_founding_page_has_a_document_and_a_vector() -> None:
    rows = re.findall(
        r"^\| (S\d+) \|[^|]*\|([^|]*)\|([^|]*)\|$",
        (SCHEMAS.parent / "docs" / "sources.md").read_text("utf-8"),
        re.MULTILINE,
    )
    assert [number for number, _, _ in rows] == [f"S{number}" for number in range(1, 13)]
    suite = SCHEMAS.parent / "tests" / "suite"
    for number, documents, vectors in rows:
        for name in re.findall("`([^`]+)`", documents):
            assert (SCHEMAS / f"{name}.json").exists(), f"{number}: {name}"
        for name in re.findall("`([^`]+)`", vectors):
            assert (suite / f"{name}.json").exists(), f"{number}: {name}"


def test_a_synonym_stands_for_what_is_there(document: Any) -> None:
    for pointer, schema in subschemas(document):
        known = [*schema.get("properties", ()), *schema.get("enum", ()), *schema.get("x-known", ())]
        for word, meant in schema.get("x-synonyms", {}).items():
            assert set(meant) <= set(known), f"{pointer}: {word}"
            assert word not in known, f"{pointer}: {word}"


def test_what_is_marked_as_secret_has_a_name_that_says_so() -> None:
    schemas = ((name, at, it) for name in CATALOG.names() for at, it in subschemas(CATALOG.document(name)))
    marked = [f"{name}#{at}" for name, at, it in schemas if it.get("writeOnly") is True]
    assert marked == ["endpoint/websocket#/properties/authorization/properties/value"]
    assert all(names_secret(each.partition("#")[2]) for each in marked)
