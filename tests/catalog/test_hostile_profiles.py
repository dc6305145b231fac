"""No profile makes the validator hang, crash, or read files outside of it."""

import json
from pathlib import Path
from typing import Any

import pytest

from limits import check, run
from voiceschema import CATALOG

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("reference", ["file:///etc/passwd", "https://example.com/schema.json", "../../secret.json"])
def test_a_reference_of_a_profile_leads_nowhere_else(reference: str, tmp_path: Path) -> None:
    (tmp_path / "ncco.json").write_text("[]")
    place = tmp_path / "profile" / "endpoint" / "phone.json"
    place.parent.mkdir(parents=True)
    place.write_text(json.dumps({"$ref": reference}))
    done = run(tmp_path, "validate", "ncco.json", "--profile", "profile")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "phone.json" in done.stderr


def test_references_of_a_profile_that_double_with_each_step(tmp_path: Path) -> None:
    (tmp_path / "ncco.json").write_text("[]")
    place = tmp_path / "profile" / "endpoint" / "phone.json"
    place.parent.mkdir(parents=True)
    parts = {f"a{n}": {"allOf": [{"$ref": f"#/$defs/a{n + 1}"}] * 2} for n in range(25)}
    place.write_text(json.dumps({"$ref": "#/$defs/a0", "$defs": {**parts, "a25": {}}}))
    done = run(tmp_path, "validate", "ncco.json", "--profile", "profile")
    assert done.returncode == 2
    assert "phone.json" in done.stderr


def document(**more: Any) -> str:
    """Return the document of a profile, with other keywords."""
    return json.dumps({**CATALOG.document("endpoint/phone"), **more})


def with_pattern(pattern: str) -> str:
    """Return the document of a profile with another pattern for numbers."""
    number = {"description": "A number.", "examples": ["a"], "pattern": pattern, "not": {"pattern": "[^!-~]"}}
    return document(properties={**CATALOG.document("endpoint/phone")["properties"], "number": number})


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        document(maxProperties="a").replace('"a"', "9" * 5000),
        document(maxProperties="a").replace('"a"', "1e999"),
        document(title="a\ud800"),
        document(title="b").replace('"b"', '"\0"'),
        document(**{f"a{number}": 1 for number in range(5000)}),
        document(allOf=[{"$ref": "#"}]),
        with_pattern("^(((a{1,100}){1,100}){1,100}){1,100}$"),
        with_pattern("^" + "(a" * 10_000 + ")" * 10_000 + "$"),
        with_pattern("^(?=(a+)+$)a+$"),
        with_pattern("^(a+)\\1+$"),
        with_pattern("^(?:){0,999999999}$"),
        document(allOf=[{"pattern": f"^{number}.{{1900}}", "not": {"pattern": "[^!-~]"}} for number in range(3000)]),
        document(
            **{
                "$defs": {
                    f"a{number}": {"allOf": [{"$ref": f"#/$defs/a{other}"} for other in range(20)]}
                    for number in range(20)
                }
            }
        ),
    ],
)
def test_a_profile_that_is_too_much(text: str, tmp_path: Path) -> None:
    (tmp_path / "ncco.json").write_text("[]")
    place = tmp_path / "profile" / "endpoint" / "phone.json"
    place.parent.mkdir(parents=True)
    place.write_text(text)
    done = run(tmp_path, "validate", "ncco.json", "--profile", "profile")
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr
    assert "phone.json" in done.stderr
    assert len(done.stderr) < 8_000_000


def profile_that_backtracks(folder: Path) -> None:
    """Write a profile with a pattern that takes exponential time in a backtracking engine."""
    place = folder / "profile" / "endpoint" / "phone.json"
    place.parent.mkdir(parents=True)
    place.write_text(with_pattern("^(a+)+$"))


def test_a_pattern_of_a_profile_is_read_in_one_go(tmp_path: Path) -> None:
    profile_that_backtracks(tmp_path)
    (tmp_path / "phone.json").write_text(json.dumps({"type": "phone", "number": "a" * 100_000 + "!"}))
    check(tmp_path, "--profile", "profile", "--engine", "fast", names=("phone.json",))
