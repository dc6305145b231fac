"""The pytest plugin, in suites that are made here: files as tests, assertions, and what it costs."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from voiceschema.cli import main

PLUS = '{"type": "phone", "number": "+447700900123"}\n'
RIGHT = '{"type": "phone", "number": "447700900123"}\n'
NCCO = '[{"action": "talk", "text": "Hello."}]\n'


def ini(pytester: pytest.Pytester, *lines: str) -> None:
    pytester.makeini("\n".join(["[pytest]", *lines]))


def write(pytester: pytest.Pytester, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = pytester.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def names(result: pytest.RunResult) -> list[str]:
    """The names of the tests in the summary of a run with -rA, with their outcomes."""
    return [line for line in result.outlines if line.partition(" ")[0] in ("PASSED", "FAILED", "ERROR")]


# --- files -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def suite(pytester: pytest.Pytester) -> pytest.Pytester:
    """A suite with payload files of several kinds, one of them wrong."""
    cassette = {
        "interactions": [
            {
                "request": {
                    "method": "PUT",
                    "uri": "https://api.nexmo.com/v1/calls/c1",
                    "body": json.dumps({"action": action}),
                },
                "response": {"status": {"code": 204}},
            }
            for action in ("hangup", "mut")
        ]
    }
    ini(pytester, "voiceschema_files = fixtures/**")
    write(
        pytester,
        {
            "fixtures/right.json": RIGHT,
            "fixtures/menus.yaml": f"{NCCO}---\n{NCCO}",
            "fixtures/calls.ndjson": RIGHT + NCCO,
            "fixtures/cassette.json": json.dumps(cassette),
            "fixtures/page.md": f"# Menu\n\n```json\n{NCCO}```\n",
            "fixtures/package.json": '{"name": "menu"}',
            "fixtures/picture.png": PLUS,
            "other/plus.json": PLUS,
        },
    )
    return pytester


def test_each_payload_is_a_test(suite: pytest.Pytester) -> None:
    result = suite.runpytest("-rA")
    assert names(result) == [
        "PASSED fixtures/calls.ndjson::line 1",
        "PASSED fixtures/calls.ndjson::line 2",
        "PASSED fixtures/cassette.json::interaction 1 (PUT https://api.nexmo.com/v1/calls/c1), request",
        "PASSED fixtures/menus.yaml::ncco 1",
        "PASSED fixtures/menus.yaml::ncco 2",
        "PASSED fixtures/page.md::code block of line 3",
        "PASSED fixtures/right.json::endpoint",
        "FAILED fixtures/cassette.json::interaction 2 (PUT https://api.nexmo.com/v1/calls/c1), request"
        " - Failed: fixtures/cassette.json:1:210: error: ",
    ]
