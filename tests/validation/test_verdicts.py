"""The compiled verdicts agree with the engines, and reject everything that is not a JSON value."""

import datetime as dt
import enum
import json
from collections import OrderedDict
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from suite_files import FILES, catalog_for, vectors
from voiceschema import CATALOG, is_valid
from voiceschema.reading.python_values import is_plain
from voiceschema.validation.engines import engine_for
from voiceschema.validation.verdicts import CONDITIONS, VALID, recognise

NAMES = CATALOG.names()


@cache
def values() -> list[Any]:
    """The data of all vectors, each once."""
    found = {json.dumps(vector.data): vector.data for path in FILES for vector in vectors(path)}
    return list(found.values())


@pytest.mark.parametrize("name", NAMES)
def test_a_document_judges_all_data_as_the_fast_engine_does(name: str) -> None:
    fast, uri = pytest.importorskip("jsonschema_rs") and engine_for(CATALOG, "fast"), CATALOG.uri(name)
    for value in values():
        if is_plain(value, 50):
            assert bool(VALID[uri](value)) == fast.is_valid(uri, value), value
        else:
            assert not VALID[uri](value), value


def test_a_document_judges_its_vectors_as_the_reference_engine_does() -> None:
    reference = engine_for(CATALOG, "reference")
    for path in FILES:
        if catalog_for(path) is CATALOG:
            for vector in vectors(path):
                if vector.schema and is_plain(vector.data, 50):
                    assert bool(VALID[vector.location](vector.data)) == reference.is_valid(vector.location, vector.data)


@pytest.mark.slow
@pytest.mark.parametrize("condition", CONDITIONS)
def test_a_condition_holds_as_it_does_for_the_reference_engine(condition: str) -> None:
    reference = engine_for(CATALOG, "reference")
    for value in values()[:: 1 if "$defs" in condition else 7]:
        assert bool(CONDITIONS[condition](value)) == reference.is_valid(condition, value), value


def test_a_value_is_recognised_as_the_reference_engine_does() -> None:
    reference = engine_for(CATALOG, "reference")
    for value in values()[::7]:
        assert recognise(value) == reference.recognise(value), value
    assert {target for _, target in reference.chain} >= {recognise(value) for value in values()}


# --- what is no JSON value -------------------------------------------------------------------------------------------


class Word(str):
    __slots__ = ()


class Number(enum.IntEnum):
    ONE = 1


def deep(levels: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(levels):
        value = [value]
    return value


ODD = [
    Word("talk"),
    Number.ONE,
    OrderedDict(action="talk", text="hello"),
    ("talk",),
    {"talk"},
    b"talk",
    dt.date(2026, 1, 1),
    float("nan"),
    float("inf"),
    2**1100,
    "\ud800",
    deep(200),
    {1: 1},
    object(),
]


def altered(value: Any, odd: Any) -> Iterator[Any]:
    """The same value with an unusual value in place of each part, and next to each member."""
    yield odd
    if isinstance(value, dict):
        yield {**value, "headers": odd}
        if odd.__hash__:
            yield {**value, odd: 1}
        for name, item in value.items():
            yield from ({**value, name: other} for other in altered(item, odd))
    elif isinstance(value, list):
        yield [*value, odd]
        for index, item in enumerate(value):
            yield from ([*value[:index], other, *value[index + 1 :]] for other in altered(item, odd))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("odd", ODD, ids=lambda odd: type(odd).__name__)
def test_no_verdict_takes_what_is_no_json_value(name: str, odd: Any) -> None:
    sound = VALID[CATALOG.uri(name)]
    for example in CATALOG.document(name).get("examples", ()):
        for other in altered(example, odd):
            assert not sound(other), other


def test_a_payload_of_odd_python_values_is_judged_by_what_they_stand_for() -> None:
    assert is_valid([OrderedDict(action=Word("talk"), text="hello")])
    assert not is_valid([OrderedDict(action=Word("tlak"), text="hello")])
    with pytest.raises(TypeError):
        is_valid([{"action": "talk", "text": "hello", "eventUrl": {1, 2}}])


@pytest.mark.parametrize("name", NAMES)
def test_what_the_platform_takes_is_the_same_to_both_engines(name: str) -> None:
    fast, compiled = pytest.importorskip("jsonschema_rs") and engine_for(CATALOG, "fast"), engine_for(CATALOG)
    for value in values()[::9]:
        if is_plain(value, 50):
            uri, _ = fast.resolve(name, value)
            assert compiled.accepts(uri, value) == fast.accepts(uri, value), value
