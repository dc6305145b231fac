"""The documents give the results of the vectors, in both engines and in plain JSON Schema validators."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import jsonschema
import jsonschema_rs
import pytest

from engines import FAST_AND_REFERENCE
from suite_files import FILES, FLOW, SUITE, catalog_for, name_of, vectors
from voiceschema import CATALOG, Catalog, validate
from voiceschema.catalog.formats import SEMANTIC_CHECKS
from voiceschema.catalog.keywords import ASSERTIONS
from voiceschema.catalog.resources import BASE, folder, names_below
from voiceschema.validation.engines import engine_for

PLAIN = [path for path in FILES if "optional" not in path.parts]


@pytest.mark.parametrize("path", [*FILES, *FLOW], ids=name_of)
def test_file_has_the_form_of_the_official_suite(path: Path) -> None:
    schema = json.loads((SUITE / "test-schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(json.loads(path.read_text("utf-8")))


@pytest.mark.parametrize("engine", FAST_AND_REFERENCE)
@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_verdicts(path: Path, engine: str) -> None:
    judge = engine_for(catalog_for(path), engine)
    for vector in vectors(path):
        assert judge.is_valid(vector.location, vector.data) == vector.valid, vector.description


@pytest.mark.parametrize("engine", FAST_AND_REFERENCE)
@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_tolerance(path: Path, engine: str) -> None:
    judge = engine_for(catalog_for(path), engine)
    for vector in vectors(path):
        is_payload = vector.location == CATALOG.uri("payload")
        location = judge.recognise(vector.data)[0] if is_payload else vector.location
        taken = vector.valid or vector.tolerated
        assert judge.accepts(location, vector.data) == taken, vector.description


@pytest.mark.slow
@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_engines_give_the_same_failures(path: Path) -> None:
    fast, reference = (engine_for(catalog_for(path), name) for name in ("fast", "reference"))
    for vector in vectors(path):
        failures = [sorted(judge.failures(vector.location, vector.data), key=str) for judge in (fast, reference)]
        assert failures[0] == failures[1], vector.description


@pytest.mark.slow
@pytest.mark.parametrize("path", PLAIN, ids=name_of)
def test_a_plain_python_validator_agrees(path: Path) -> None:
    registry = CATALOG.registry()
    for vector in vectors(path):
        validator = jsonschema.Draft202012Validator({"$ref": vector.location}, registry=registry)
        assert validator.is_valid(vector.data) == vector.valid, vector.description


@cache
def plain_rust_validator(location: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator({"$ref": location}, retriever=CATALOG.resource)


@pytest.mark.parametrize("path", PLAIN, ids=name_of)
def test_a_plain_rust_validator_agrees(path: Path) -> None:
    for vector in vectors(path):
        assert plain_rust_validator(vector.location).is_valid(vector.data) == vector.valid, vector.description


@pytest.mark.parametrize("engine", FAST_AND_REFERENCE)
@pytest.mark.parametrize("path", FLOW, ids=name_of)
def test_rules_between_actions(path: Path, engine: str) -> None:
    for vector in vectors(path):
        told = [it for it in validate(vector.data, vector.schema, engine=engine) if it.rule == path.stem]
        assert [it.instance_location for it in told] == vector.at, vector.description
        assert bool(told) != vector.valid, vector.description
        severity = "warning" if vector.tolerated else "error"
        assert {it.severity for it in told} <= {severity}, vector.description


FOUNDING = CATALOG.with_profile("founding")
DOCUMENTS = [(CATALOG, name, name) for name in CATALOG.names()] + [
    (FOUNDING, path.removeprefix("profile/founding/"), f"optional/{path}")
    for path in names_below(folder())
    if path.startswith("profile/founding/")
]


@pytest.mark.parametrize(("catalog", "name", "file"), DOCUMENTS, ids=[file for _, _, file in DOCUMENTS])
def test_every_document_has_a_valid_and_an_invalid_vector(catalog: Catalog, name: str, file: str) -> None:
    own = [vector for vector in vectors(SUITE / f"{file}.json") if vector.location == catalog.uri(name)]
    assert {vector.valid or vector.tolerated for vector in own} == {True, False}


@pytest.mark.parametrize(("catalog", "name", "file"), DOCUMENTS, ids=[file for _, _, file in DOCUMENTS])
def test_every_assertion_of_a_document_fails_in_some_vector(catalog: Catalog, name: str, file: str) -> None:
    failing = _failing_assertions("founding" if "founding" in file else "")
    missing = [each for each in _assertions(catalog, f"{BASE}{name}.json#") if each not in failing]
    assert missing == []


_FAILING: dict[str, set[str]] = {}
_STANDARD = """
type enum const pattern not minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength minItems maxItems
uniqueItems contains minProperties maxProperties propertyNames anyOf oneOf
"""
_ASSERTIONS = [*_STANDARD.split(), *ASSERTIONS]


def _failing_assertions(profile: str) -> set[str]:
    """The locations of the keywords that fail for invalid vectors of a profile; for `required`, with the name."""
    if profile not in _FAILING:
        failing = _FAILING[profile] = set()
        for path in FILES:
            if ("profile" in path.parts) == bool(profile):
                judge = engine_for(catalog_for(path), "fast")
                for vector in vectors(path):
                    for failure in judge.failures(vector.location, vector.data):
                        failing.add(f"{failure.location} {failure.name}".strip())
    return _FAILING[profile]


def _assertions(catalog: Catalog, location: str, seen: set[str] | None = None) -> Iterator[str]:
    """The assertions of a document that can fail by themselves: those outside of conditions."""
    seen = set() if seen is None else seen
    schema: Any = catalog.schema(location)
    if not isinstance(schema, dict) or location in seen:
        return
    seen.add(location)
    yield from (f"{location}/{keyword}" for keyword in _ASSERTIONS if keyword in schema)
    yield from (f"{location}/required {name}" for name in schema.get("required", ()))
    if schema.get("format") in SEMANTIC_CHECKS:
        yield f"{location}/format"
    if schema.get("additionalProperties") is False:
        yield f"{location}/additionalProperties"
    for name in schema.get("properties", ()):
        yield from _assertions(catalog, f"{location}/properties/{name}", seen)
    for index in range(len(schema.get("allOf", ()))):
        yield from _assertions(catalog, f"{location}/allOf/{index}", seen)
    for keyword in ("then", "else", "items", "additionalProperties"):
        if keyword in schema:
            yield from _assertions(catalog, f"{location}/{keyword}", seen)
    if schema.get("$ref", "").startswith("#"):
        yield from _assertions(catalog, urljoin(location, schema["$ref"]), seen)
