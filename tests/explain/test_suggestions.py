"""Applying a suggestion fixes the problem."""

import json
from collections import Counter
from pathlib import Path

import pytest

from mending import lines_of, mended
from places import MESSAGES
from voiceschema import CATALOG, Document, Problem, validate, validate_file

PAYLOADS = sorted(
    path
    for folder in ("rules", "combined", "valid", "positions")
    for path in (MESSAGES / folder).rglob("*.*")
    if path.suffix in (".json", ".yaml")
)
#: Files of other formats with payloads in them.
CONTAINERS = sorted(path for path in (MESSAGES / "containers").rglob("*.*") if path.suffix != ".txt")


def problems_of(data: bytes, path: Path) -> list[Problem]:
    return [problem for document in Document.parse(data, path.name) for problem in validate(document)]


@pytest.mark.parametrize("path", PAYLOADS, ids=lambda path: path.relative_to(MESSAGES).as_posix())
def test_a_suggestion_mends_the_fault(path: Path) -> None:
    data = path.read_bytes()
    for problem in problems_of(data, path):
        if problem.suggestion is not None:
            left = problems_of(mended(data, problem), path)
            assert problem.message not in [each.message for each in left]
            if problem.rule != "syntax":
                assert "syntax" not in {each.rule for each in left}
                place = (problem.instance_location, problem.rule)
                assert place not in [(each.instance_location, each.rule) for each in left]


@pytest.mark.parametrize("path", CONTAINERS, ids=lambda path: path.relative_to(MESSAGES).as_posix())
def test_a_suggestion_mends_the_fault_inside_another_file(path: Path, tmp_path: Path) -> None:
    def keys(problems: list[Problem]) -> Counter[tuple[str | None, str, str]]:
        return Counter((each.container, each.instance_location, each.rule) for each in problems)

    data, copy = path.read_bytes(), tmp_path / path.name
    problems = validate_file(path)
    for problem in problems:
        if problem.suggestion is not None:
            copy.write_bytes(mended(data, problem))
            assert keys(problems) - keys(validate_file(copy)) == keys([problem])
            assert not keys(validate_file(copy)) - keys(problems)


@pytest.mark.parametrize("path", PAYLOADS, ids=lambda path: path.relative_to(MESSAGES).as_posix())
def test_the_place_of_a_problem_holds_what_is_wrong(path: Path) -> None:
    if path.suffix != ".json":
        return
    for document in Document.parse(path.read_bytes(), path.name):
        if not document.parsed or document.issues:
            continue
        lines = lines_of(str(document.text))
        for problem in validate(document):
            assert problem.line
            assert problem.column
            assert problem.end_column
            if problem.line == problem.end_line:
                text = lines[problem.line - 1][problem.column - 1 : problem.end_column - 1]
                value, name = document.value, ""
                for step in problem.instance_location.split("/")[1:]:
                    name = step.replace("~1", "/").replace("~0", "~")
                    value = value[int(name)] if isinstance(value, list) else value[name]
                is_name = problem.rule in ("unknown-property", "deprecated") or "spelling" in problem.message
                assert json.loads(text) == (name if is_name else value)


ALIASES = """\
- action: connect
  endpoint: &office
    - type: phone
      number: "+447700900123"
- action: connect
  endpoint: *office
"""


def test_a_fault_behind_an_alias_is_said_once_where_it_is_written() -> None:
    [problem] = problems_of(ALIASES.encode(), Path("x.yaml"))
    assert (problem.line, problem.suggestion) == (4, '"447700900123"')


def test_an_alias_may_stand_in_the_place_of_what_it_is_of() -> None:
    found = problems_of(b"- action: talk\n  text: &a 1\n  text: *a\n", Path("x.yaml"))
    assert [problem.rule for problem in found] == ["duplicate-property", "wrong-type"]


@pytest.mark.parametrize(
    ("payload", "suggestions"),
    [
        ({"type": "websocket", "uri": "wss://example.com/café"}, ['"wss://example.com/caf%C3%A9"']),
        ({"type": "phone", "number": "4477OO900123"}, [None]),
        ({"type": "phone", "number": "(415) 555-0100"}, [None]),
        ({"type": "phone", "number": 5}, [None]),
        ([{"action": "connect", "eventType": "asynchronous", "endpoint": [{"type": "vbc", "extension": "1"}]}], [None]),
        ({"type": "phone", "numbr": "1", "Number": "447700900123"}, ['"number"', None]),
        ({"type": "sip", "uri": "sip:a@b.c", "standardHeaders": {}, "standard_headers": {}}, [None]),
    ],
    ids=json.dumps,
)
def test_no_suggestion_is_better_than_a_wrong_one(payload: object, suggestions: list[str | None]) -> None:
    found = [problem for problem in validate(payload) if problem.rule != "missing-property"]
    assert sorted(map(str, (problem.suggestion for problem in found))) == sorted(map(str, suggestions))


@pytest.mark.parametrize(
    "text",
    [
        "type: sip\nuri:\n- sip:user@example.com\n",
        "type: phone\nnumber: !!int 447700900123\n",
        "type: sip\nuri: [&here sip:user@example.com]\nheaders: {x: *here}\n",
    ],
)
def test_yaml_that_json_cannot_replace_is_left_as_it_is(text: str) -> None:
    [problem] = problems_of(text.encode(), Path("x.yaml"))
    assert problem.suggestion is None


def test_the_catalog_is_not_needed_for_a_suggestion_that_names_a_property() -> None:
    [problem] = validate({"type": "phone", "nubmer": "447700900123"}, catalog=CATALOG.with_profile("founding"))
    assert problem.suggestion == '"number"'
