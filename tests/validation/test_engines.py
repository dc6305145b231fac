"""Both engines give the same results, for all available payloads."""

import json
import os
import random
from pathlib import Path
from typing import Any

import pytest

from engines import FAST_AND_REFERENCE
from generated import changed
from suite_files import FILES, catalog_for, name_of, vectors
from voiceschema import CATALOG, is_valid, validate, validate_file
from voiceschema.catalog.formats import conforms, matches
from voiceschema.validation.engines import engine_for

CORPUS = os.environ.get("VOICESCHEMA_CORPUS")
SHARED_VECTORS = os.environ.get("VOICESCHEMA_VECTORS")


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_the_same_problems_for_every_vector(path: Path) -> None:
    catalog = catalog_for(path)
    for vector in vectors(path):
        if not vector.schema:
            continue
        fast, reference = (validate(vector.data, vector.schema, catalog, engine=name) for name in ("fast", "reference"))
        assert fast == reference, vector.description
        worst = "error" in {problem.severity for problem in fast}
        assert worst == (not vector.valid and not vector.tolerated), vector.description
        if vector.tolerated:
            assert fast, vector.description


@pytest.mark.slow
def test_the_same_problems_for_thousands_of_changed_payloads() -> None:
    chance = random.Random(20261123)  # noqa: S311  # the same payloads each time
    seeds = [
        vector.data for path in FILES if name_of(path) in ("payload", "ncco", "call/create") for vector in vectors(path)
    ]
    for _ in range(3000):
        payload = changed(chance.choice(seeds), chance)
        fast, reference = (validate(payload, engine=name) for name in ("fast", "reference"))
        assert fast == reference, json.dumps(payload)


@pytest.mark.parametrize("engine", FAST_AND_REFERENCE)
def test_valid_means_no_error(engine: str) -> None:
    for path in FILES:
        for vector in vectors(path):
            if vector.schema:
                valid = is_valid(vector.data, vector.schema, catalog_for(path), engine=engine)
                assert valid == (vector.valid or vector.tolerated), vector.description


def corpus() -> list[Any]:
    index = (Path(CORPUS) / "index.jsonl").read_text("utf-8") if CORPUS else ""
    entries = [json.loads(line) for line in index.splitlines()]
    return [pytest.param(entry, id=entry["file"]) for entry in entries]


@pytest.mark.slow
@pytest.mark.skipif(not CORPUS, reason="VOICESCHEMA_CORPUS names no folder of real payloads")
@pytest.mark.parametrize("entry", corpus())
def test_real_payloads(entry: dict[str, Any]) -> None:
    path = Path(str(CORPUS)) / entry["file"]
    fast, reference = (validate_file(path, engine=name) for name in ("fast", "reference"))
    assert fast == reference
    refused = "error" in {problem.severity for problem in fast}
    if entry["expected"] != "unsure":
        assert refused == (entry["expected"] == "invalid")


def labelled(name: str) -> list[Any]:
    path = Path(str(SHARED_VECTORS)) / f"{name}.json"
    cases = json.loads(path.read_text("utf-8")) if SHARED_VECTORS else []
    return [test for case in cases for test in case["tests"]]


@pytest.mark.skipif(not SHARED_VECTORS, reason="VOICESCHEMA_VECTORS names no folder of labelled strings")
@pytest.mark.parametrize("name", ["e164", "sip-uri", "websocket-uri", "dtmf", "l16"])
def test_labelled_strings(name: str) -> None:
    format_name = {"l16": "content-type"}.get(name, name)
    location = CATALOG.uri(f"format/{format_name}")
    strings = [test for test in labelled(name) if isinstance(test["data"], str)]
    assert strings
    for test in strings:
        # Two labels of WebSocket URIs have the port's range as a hint and not among the checker's errors.
        beyond = bool(test.get("checker_errors")) or "port-range" in test.get("lint", ())
        for engine in ("fast", "reference"):
            verdict = engine_for(CATALOG, engine).is_valid(location, test["data"])
            assert verdict == (test["valid"] and not beyond), test
        assert conforms(format_name, test["data"]) == (test["valid"] and not beyond), test
        assert matches(format_name, test["data"]) == test["valid"], test


@pytest.mark.skipif(not SHARED_VECTORS, reason="VOICESCHEMA_VECTORS names no folder of labelled strings")
@pytest.mark.parametrize("engine", FAST_AND_REFERENCE)
def test_labelled_headers(engine: str) -> None:
    for test in labelled("headers-512"):
        endpoint = {"type": "websocket", "uri": "wss://example.com", "headers": test["data"]}
        assert is_valid(endpoint, engine=engine) == test["valid"], test
