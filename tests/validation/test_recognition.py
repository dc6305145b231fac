"""Discovered values are recognised if they were meant to be payloads, and ignored otherwise."""

import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import distributions
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from engines import ENGINES
from places import TESTS
from voiceschema import CATALOG, FileResult, validate_files
from voiceschema.validation.engines import engine_for
from voiceschema.validation.recognition import Likeness, recognise_unnamed, text_resembles

CASES = json.loads((TESTS / "recognition.json").read_text("utf-8"))
CORPUS = os.environ.get("VOICESCHEMA_CORPUS")
#: Folders with JSON and YAML files of other projects.
UNRELATED = os.environ.get("VOICESCHEMA_UNRELATED")
WORDS = {"payload": Likeness.PAYLOAD, "resembling": Likeness.RESEMBLING, "neither": Likeness.NONE}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["description"])
def test_how_much_a_value_is_like_a_payload(case: dict[str, Any], engine: str) -> None:
    for word, likeness in WORDS.items():
        for value in case.get(word, ()):
            assert recognise_unnamed(value, engine_for(CATALOG, engine))[1] is likeness, value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('[{"action": "input", "type": ["dtmf"],}]', True),
        ("- action: talk\n  text:Hello\n", True),
        ("{\u201ctype\u201d: \u201cphone\u201d}", True),
        ("{'type': 'phone', 'number': '447700900123'}", True),
        ('{"answer_url": ["https://example.com/answer"', True),
        ("", False),
        ("# nothing set\n", False),
        ('{\n  // for the editor\n  "compilerOptions": {"strict": true}\n}', False),
        ('name: {{ include "app.name" . }}\nkind: Service\n', False),
        ("<html><body>502 Bad Gateway</body></html>", False),
        ("labels: x\naction: talk\nversion: {{ v }}\n", False),
    ],
)
def test_a_text_that_cannot_be_parsed(text: str, *, expected: bool) -> None:
    assert text_resembles(text) == expected


# --- measured on real files ------------------------------------------------------------------------------------------


def slips(name: str) -> set[str]:
    """The name with one typo, or in another style."""
    found = {f"{name}s", name[:-1], name.capitalize(), name.upper(), name[:1].upper() + name[1:]}
    found.add(re.sub("(?<=[a-z])[A-Z]", lambda match: f"_{match[0].lower()}", name))
    found.add(re.sub("[_-]([a-z])", lambda match: match[1].upper(), name))
    if len(name) > 3:
        found |= {name[0] + name[2] + name[1] + name[3:], name[:2] + name[3:], f"{name[:2]}x{name[3:]}"}
        found.add(name[:2] + name[1:])
    return found - {name, ""}


def misspelt(value: Any) -> Iterator[Any]:
    """The same value with one typo in one of the documented names; free-form objects have none."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from ([*value[:index], other, *value[index + 1 :]] for other in misspelt(item))
    elif isinstance(value, dict):
        for name, item in value.items():
            if not name.startswith("SipHeader_X-"):
                for slip in sorted(slips(name) - value.keys()):
                    yield {slip if each == name else each: its for each, its in value.items()}
            if name not in ("headers", "payload", "custom_data", "providerOptions"):
                yield from ({**value, name: other} for other in misspelt(item))


def seen(result: FileResult) -> bool:
    return bool(result.problems) or result.resembling


@pytest.mark.slow
@pytest.mark.skipif(not CORPUS, reason="VOICESCHEMA_CORPUS names no folder of real payloads")
def test_a_slip_in_a_name_makes_no_payload_invisible(tmp_path: Path) -> None:
    index = (Path(str(CORPUS)) / "index.jsonl").read_text("utf-8")
    valid = [entry["file"] for entry in map(json.loads, index.splitlines()) if entry["expected"] == "valid"]
    number = 0
    for path in valid:
        for value in misspelt(json.loads((Path(str(CORPUS)) / path).read_text("utf-8"))):
            number += 1
            (tmp_path / f"{number}.json").write_text(json.dumps(value))
    results = list(validate_files(tmp_path))
    assert len(results) == number > 5000
    assert sum(map(seen, results)) >= 0.98 * number


@pytest.mark.slow
@pytest.mark.skipif(not CORPUS, reason="VOICESCHEMA_CORPUS names no folder of real payloads")
def test_every_valid_payload_is_found_in_a_folder(tmp_path: Path) -> None:
    index = (Path(str(CORPUS)) / "index.jsonl").read_text("utf-8")
    valid = [entry["file"] for entry in map(json.loads, index.splitlines()) if entry["expected"] == "valid"]
    for number, path in enumerate(valid):
        (tmp_path / f"{number}.json").write_bytes((Path(str(CORPUS)) / path).read_bytes())
    results = list(validate_files(tmp_path))
    assert [result.path for result in results if result.skipped and not result.resembling] == []
    assert sum(result.skipped for result in results) <= 1  # {"text": "Hello"} may be anything
    assert not any(problem.severity == "error" for result in results for problem in result.problems)


def unrelated() -> Iterator[tuple[str, bytes]]:
    """Files of other projects, each with its extension, and the metadata of packages."""
    for package in distributions():
        yield ".json", json.dumps({name: package.metadata[name] for name in package.metadata}).encode()
    for folder in (UNRELATED or "").split(os.pathsep):
        for path in sorted(Path(folder).rglob("*.*")):
            if path.suffix in (".json", ".yaml", ".yml") and path.is_file() and path.stat().st_size < 200_000:
                yield path.suffix, path.read_bytes()


@pytest.mark.slow
@pytest.mark.skipif(not UNRELATED, reason="VOICESCHEMA_UNRELATED names no folders with files of other projects")
def test_files_of_other_projects_are_left_alone(tmp_path: Path) -> None:
    for number, (ending, data) in enumerate(islice(unrelated(), 5000)):
        (tmp_path / f"{number}{ending}").write_bytes(data)
    results = list(validate_files(tmp_path))
    counts = Counter("resembling" if each.resembling else "taken" for each in results if seen(each) or each.schemas)
    assert len(results) > 1000
    assert counts["taken"] <= len(results) / 1000
    assert counts["resembling"] <= len(results) / 250
