"""Each integer in the documents has vectors that write it with an exponent, within 64 bits and beyond.

Implementations fail there: some do not accept such numbers as integers, and some cannot compare them with a limit.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from suite_files import SUITE
from voiceschema import CATALOG
from voiceschema.catalog.jsonschema_support import registry
from voiceschema.catalog.resources import Schema, subschemas


class WithExponent(float):
    """A number that is written with an exponent."""


def read_fraction(text: str) -> float:
    return WithExponent(text) if re.search("[eE]", text) else float(text)


def integers(document: Schema) -> Iterator[tuple[str, Schema]]:
    """Yield the schemas that accept only integers, with their pointers, except in conditions and `x-tolerated`."""
    for pointer, schema in subschemas(document):
        if schema.get("type") == "integer" and not re.search("/(?:if|not|x-tolerated)(?:/|$)", pointer):
            yield pointer, schema


DOCUMENTS = {document["$id"]: document for document in CATALOG.without_dialect()}
REGISTRY = registry(DOCUMENTS.values())


@pytest.mark.parametrize("name", [name for name in CATALOG.names() if list(integers(CATALOG.document(name)))])
def test_each_integer_has_vectors_with_an_exponent(name: str) -> None:
    pointers = {id(schema): pointer for pointer, schema in integers(DOCUMENTS[CATALOG.uri(name)])}
    within: set[str] = set()
    beyond: set[str] = set()

    def check_type(validator: Any, types: Any, value: Any, schema: Schema) -> Any:
        if isinstance(value, WithExponent) and value.is_integer() and id(schema) in pointers:
            (within if abs(value) < 2**63 else beyond).add(pointers[id(schema)])
        return jsonschema.Draft202012Validator.VALIDATORS["type"](validator, types, value, schema)

    extend: Any = jsonschema.validators.extend
    validator_class = extend(jsonschema.Draft202012Validator, {"type": check_type})
    for case in json.loads((SUITE / f"{name}.json").read_text("utf-8"), parse_float=read_fraction):
        validator = validator_class(case["schema"], registry=REGISTRY)
        for test in case["tests"]:
            list(validator.iter_errors(test["data"]))
    assert within == set(pointers.values())
    assert beyond == set(pointers.values())
