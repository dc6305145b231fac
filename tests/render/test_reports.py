"""Each output format, as another program reads it."""

import fcntl
import gc
import json
import os
import pty
import re
import signal
import struct
import subprocess
import sys
import termios
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import jsonschema
import pytest
from junitparser import Error, Failure, JUnitXml, Skipped, TestCase

from places import MESSAGES
from voiceschema import FileResult, Problem, Severity, validate_files
from voiceschema.cli.main import main
from voiceschema.explain.rule_pages import read_rule, rule_titles
from voiceschema.problem import Frame
from voiceschema.render.report import OUTPUTS, report
from voiceschema.render.summary import Summary
from voiceschema.render.text import rule_page
from voiceschema.text.phrasing import printable

EXTERNAL = os.environ.get("VOICESCHEMA_EXTERNAL")
RIGHT = '{"type": "phone", "number": "447700900123"}'
PLUS = '{"type": "phone", "number": "+447700900123"}'
WARNED = '[{"action": "connect", "timeout": "45", "endpoint": [{"type": "phone", "number": "447700900123"}]}]'
SGR = re.compile(r"\x1b\[[0-9;]*m")


def problem(**changes: Any) -> Problem:
    members: dict[str, Any] = {
        "path": "calls.csv",
        "line": 12,
        "column": 5,
        "end_line": 12,
        "end_column": 9,
        "severity": Severity.ERROR,
        "rule": "e164",
        "message": "it is not",
        "instance_location": "/number",
        "schema_location": "",
        "suggestion": None,
        "frame": Frame("abcdefghijklm", 4, 8),
    }
    return Problem(**members | changes)


def written(output: str, *results: FileResult, strict: bool = False, colour: bool = False) -> str:
    form, summary = report(output, colour=colour), Summary()
    text = form.beginning
    for result in results:
        summary.add(result, result.problems)
        failed = any(strict or problem.severity == "error" for problem in result.problems)
        text += form.result(result, result.problems, failed=failed)
    return text + form.end(summary)


def output_of(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    main(["validate", *arguments])
    return capsys.readouterr().out


@pytest.fixture(scope="module")
def all_results() -> list[FileResult]:
    return list(validate_files(MESSAGES))


@pytest.fixture
def odd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Invalid files whose names need escaping in reports."""
    monkeypatch.chdir(tmp_path)
    names = ["a,b:c=d.json", "100%.json", "%0A%25.json", "two\nlines.json", "tab\tcr\r.json", "\x01\x1b[1m.json"]
    names += ["<&\"'>.json", "caf\u00e9 \U0001f600.json", "folder with blank/a#b?c.json", "::error::.json"]
    for name in names:
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(PLUS)
    return names


# --- GitHub ----------------------------------------------------------------------------------------------------------


def as_the_runner_reads(line: str) -> tuple[str, dict[str, str], str] | None:
    """A workflow command as the GitHub Actions runner parses it, after its `ActionCommand.TryParseV2`.

    The first `::` starts the command and the second one ends it. The name extends to the first space. Properties are
    separated by commas, and name and value by the first `=`; a property without a value is dropped. Escapes are then
    decoded one kind after the other, the percent sign last.
    """

    def undone(text: str, escapes: dict[str, str]) -> str:
        for escape, char in escapes.items():
            text = text.replace(escape, char)
        return text

    line = line.lstrip()
    head, separator, data = line[2:].partition("::")
    if not line.startswith("::") or not separator:
        return None
    name, _, listed = head.partition(" ")
    in_data = {"%0D": "\r", "%0A": "\n", "%25": "%"}
    in_property = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}
    properties: dict[str, str] = {}
    for entry in filter(None, listed.strip().split(",")):
        key, _, value = entry.lstrip("=").partition("=")
        if value:
            properties[key] = undone(value, in_property)
    return name, properties, undone(data, in_data)


def test_github_reads_what_was_meant(all_results: list[FileResult]) -> None:
    written_lines = written("github", *all_results).splitlines()
    lines = [line for line in written_lines if not line.startswith("::notice ")]
    assert len(written_lines) - len(lines) == sum(result.resembling for result in all_results) > 0
    problems = [problem for result in all_results for problem in result.problems]
    assert len(lines) == len(problems) > 300
    for line, meant in zip(lines, problems, strict=True):
        command = as_the_runner_reads(line)
        assert command
        name, properties, message = command
        assert name == meant.severity
        expected = {
            "file": Path(meant.path).as_posix(),
            "line": str(meant.line),
            "col": str(meant.column),
            "endLine": str(meant.end_line),
            "endColumn": str(meant.end_column),
            "title": meant.rule,
        }
        if meant.line != meant.end_line:
            del expected["endColumn"]
        assert properties == expected
        inside = "" if meant.inside is None else f"\nin: {meant.inside}"
        help_lines = {"", f"\nhelp: write {printable(meant.suggestion)}"} if meant.suggestion is not None else {""}
        assert message.removeprefix(printable(meant.message) + inside) in help_lines


def test_github_reads_odd_names(odd: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    main(["validate", "--output", "github", *odd, "none,:%0A.json"])
    lines = capsys.readouterr().out.split("\n")
    commands = [as_the_runner_reads(line) for line in lines if line]
    assert [command and (command[0], command[1]["file"]) for command in commands] == [
        *(("error", name) for name in odd),
        ("error", "none,:%0A.json"),
    ]
    assert commands[-1]
    assert commands[-1][2] == "cannot read the file: No such file or directory"


def test_github_gets_the_container_and_percent_signs() -> None:
    meant = problem(message='"100%25" is not\n::error::it', container="row 3: body", suggestion="50%")
    line = written("github", FileResult("calls.csv", (), [meant]))
    assert line.count("\n") == 1
    command = as_the_runner_reads(line.removesuffix("\n"))
    assert command
    assert command[2] == '"100%25" is not\\n::error::it\nin: row 3: body\nhelp: write 50%'


@pytest.mark.parametrize(
    ("message", "suggestion", "is_shown"),
    [
        ('"30" is not an integer: write 30', "30", False),
        ('"yes" is not a boolean: write true, without quotes', "true", False),
        ('"tlak" is not an NCCO action: did you mean "talk"?', '"talk"', False),
        ('"30" is not an integer: write 130', "30", True),
        ('"tlak" is not an NCCO action: did you mean "talk"?', '\\"talk\\"', True),
        ("447700900123 is not a string: put it in quotes", '"447700900123"', True),
        ("447700900123 is not a string: put it in quotes", None, False),
    ],
)
@pytest.mark.parametrize("output", ["text", "github"])
def test_help_does_not_repeat_the_message(output: str, message: str, suggestion: str | None, *, is_shown: bool) -> None:
    lines = written(output, FileResult("calls.csv", (), [problem(message=message, suggestion=suggestion)]))
    assert (f"help: write {suggestion}" in lines) is is_shown
    assert lines.count("help") == is_shown


def test_github_knows_a_file_without_the_dot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "plus.json").write_text(PLUS)
    monkeypatch.chdir(tmp_path)
    assert "file=plus.json," in output_of(capsys, "--output", "github", ".")
    assert '"uri": "plus.json"' in output_of(capsys, "--output", "sarif", ".")


# --- SARIF -----------------------------------------------------------------------------------------------------------


def sarif_schema() -> Any:
    """The schema for the parts of SARIF that we use, or the complete one if `VOICESCHEMA_EXTERNAL` has it."""
    if EXTERNAL:
        return json.loads((Path(EXTERNAL) / "sarif-schema-2.1.0.json").read_text("utf-8"))
    text = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}
    number = {"type": "integer", "minimum": 1}
    region = {
        "type": "object",
        "required": ["startLine", "startColumn", "endLine", "endColumn"],
        "properties": {"startLine": number, "startColumn": number, "endLine": number, "endColumn": number},
    }
    result = {
        "type": "object",
        "required": ["ruleId", "ruleIndex", "level", "message", "locations"],
        "properties": {
            "level": {"enum": ["error", "warning"]},
            "ruleIndex": {"type": "integer", "minimum": 0},
            "message": text,
            "locations": {
                "minItems": 1,
                "maxItems": 1,
                "items": {"properties": {"physicalLocation": {"properties": {"region": region}}}},
            },
        },
    }
    run = {
        "required": ["tool", "results", "invocations", "columnKind"],
        "properties": {"results": {"type": "array", "items": result}},
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "type": "object",
        "required": ["version", "runs"],
        "properties": {"version": {"const": "2.1.0"}, "runs": {"minItems": 1, "maxItems": 1, "items": run}},
    }


def checked(log: str) -> dict[str, Any]:
    """The run of a SARIF log, which is valid against the schema."""
    schema = sarif_schema()
    jsonschema.validators.validator_for(schema)(schema).validate(json.loads(log))
    [run] = json.loads(log)["runs"]
    assert isinstance(run, dict)
    return run


def test_sarif_keeps_to_its_schema_and_to_the_problems(all_results: list[FileResult]) -> None:
    run = checked(written("sarif", *all_results))
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules) > 20
    problems = [problem for result in all_results for problem in result.problems]
    for result, meant in zip(run["results"], problems, strict=True):
        assert result["ruleId"] == rules[result["ruleIndex"]]["id"] == meant.rule
        assert result["level"] == meant.severity
        assert result["message"]["text"] == meant.message
        [location] = result["locations"]
        region = location["physicalLocation"]["region"]
        assert [region[key] for key in ("startLine", "startColumn", "endLine", "endColumn")] == [
            meant.line,
            meant.column,
            meant.end_line,
            meant.end_column,
        ]
        names = [place["fullyQualifiedName"] for place in location["logicalLocations"]]
        assert names == [name for name in (meant.instance_location, meant.inside) if name is not None]
        assert result.get("properties", {}).get("schemaLocation", "") == meant.schema_location
        assert ("fixes" in result) == (meant.suggestion is not None)
    [invocation] = run["invocations"]
    assert invocation["executionSuccessful"]
    notes = invocation["toolExecutionNotifications"]
    assert {note["level"] for note in notes} == {"note"}
    assert len(notes) == sum(result.resembling for result in all_results)
    assert run["columnKind"] == "unicodeCodePoints"


def test_sarif_snippets_and_fixes_are_of_the_region(all_results: list[FileResult]) -> None:
    """A consumer that counts lines and characters as SARIF defines them finds the same text."""
    run = checked(written("sarif", *all_results))
    snippets = 0
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        region = dict(place["region"])
        snippet = region.pop("snippet", None)
        if snippet:
            file = Path(unquote(urlsplit(place["artifactLocation"]["uri"]).path))
            text = file.read_bytes().decode("utf-8", "replace").lstrip("\ufeff")
            # In a record of NDJSON, a carriage return is a space.
            line = re.split("\n" if file.suffix == ".ndjson" else "\r\n|\n|\r", text)[region["startLine"] - 1]
            shown = line[region["startColumn"] - 1 : region["endColumn"] - 1]
            hidden = re.escape(snippet["text"]).replace(r"\*", ".")
            assert re.fullmatch(hidden, shown)
            snippets += 1
        for fix in result.get("fixes", ()):
            [change] = fix["artifactChanges"]
            assert change["artifactLocation"] == place["artifactLocation"]
            assert [replacement["deletedRegion"] for replacement in change["replacements"]] == [region]
    assert snippets > 300


def test_sarif_explains_every_rule() -> None:
    problems = [problem(rule=rule) for rule in [*rule_titles(), "only-wss"]]
    rules = checked(written("sarif", FileResult("calls.csv", (), problems)))["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [*rule_titles(), "only-wss"]
    for rule, name in zip(rules, rule_titles(), strict=False):
        page = read_rule(name)
        assert rule["shortDescription"]["text"] == page.title
        assert rule["fullDescription"]["text"] == page.summary
        assert rule["help"] == {"text": rule_page(page), "markdown": page.markdown}
        assert rule["helpUri"] == f"https://voiceschema.github.io/rules/{name}"
    assert rules[-1]["shortDescription"]["text"]


def test_sarif_names_files_by_references(odd: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = checked(output_of(capsys, "--output", "sarif", *odd, str(tmp_path / odd[0]), "none here.json"))
    uris = [
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for result in [*run["results"], *run["invocations"][0]["toolExecutionNotifications"]]
    ]
    assert not [uri for uri in uris if not re.fullmatch("[A-Za-z0-9._~%/:-]+", uri)]
    parts = [urlsplit(uri) for uri in uris]
    assert [(part.scheme, unquote(part.path)) for part in parts] == [
        *(("", name) for name in odd),
        ("file", str(tmp_path / odd[0])),
        ("", "none here.json"),
    ]
    assert run["invocations"][0]["executionSuccessful"] is False
    assert (
        "cannot read none here.json: No such"
        in run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]
    )


def test_sarif_has_the_container_too() -> None:
    run = checked(written("sarif", FileResult("calls.csv", (), [problem(container="row 3: body")])))
    assert run["results"][0]["locations"][0]["logicalLocations"] == [
        {"fullyQualifiedName": "/number"},
        {"fullyQualifiedName": "row 3: body", "kind": "container"},
    ]


@pytest.mark.skipif(os.name == "nt", reason="the names of files are Unicode")
def test_sarif_and_junit_take_a_name_that_is_not_unicode() -> None:
    path = os.fsdecode(b"caf\xe9.json")
    result = FileResult(path, (), [problem(path=path, suggestion='"\ud83d"')])
    run = checked(written("sarif", result))
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "caf%E9.json"
    assert run["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"] == {
        "text": '"\\ud83d"'
    }
    assert [case.name for case in cases(written("junit", result))] == ["caf\\udce9.json"]


def test_sarif_of_nothing_wrong() -> None:
    run = checked(written("sarif", FileResult("right.json", ("endpoint",), [])))
    assert run["results"] == run["tool"]["driver"]["rules"] == []


# --- JUnit -----------------------------------------------------------------------------------------------------------


def cases(xml: str) -> list[TestCase]:
    """The tests of a JUnit report, whose counts are correct."""
    assert xml.isascii()
    read = JUnitXml.fromstring(xml.encode())
    [suite] = list(read)
    found = list(suite)
    kinds = [type(entry) for case in found for entry in case.result]
    for holder in (suite, read):
        assert (holder.tests, holder.failures, holder.errors) == (
            len(found),
            kinds.count(Failure),
            kinds.count(Error),
        )
    return found


def test_junit_has_a_test_for_each_file(all_results: list[FileResult]) -> None:
    found = cases(written("junit", *all_results))
    expected = [result for result in all_results if not result.skipped or result.resembling]
    assert len(found) == len(expected) < len(all_results)
    for case, result in zip(found, expected, strict=True):
        assert case.name == result.path
        if result.skipped:
            assert [type(entry) for entry in case.result] == [Skipped]
            continue
        assert case.classname == (", ".join(result.schemas) or "not recognised")
        text = written("text", result)
        if any(problem.severity == "error" for problem in result.problems):
            [failure] = case.result
            assert failure.text == text
            assert failure.type == ", ".join(dict.fromkeys(problem.rule for problem in result.problems))
            assert re.fullmatch("[0-9]+ errors?, [0-9]+ warnings?", failure.message)
        else:
            assert case.result == []
            assert (case.system_out or "") == text


def test_junit_fails_for_warnings_only_if_strict(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "warned.json"
    path.write_text(WARNED)
    [case] = cases(output_of(capsys, "--output", "junit", str(path)))
    assert case.result == []
    assert "[tolerated-form]" in case.system_out
    [case] = cases(output_of(capsys, "--output", "junit", "--strict", str(path)))
    assert [type(entry) for entry in case.result] == [Failure]
    assert case.result[0].message == "0 errors, 1 warning"
    assert case.system_out is None
    [case] = cases(output_of(capsys, "--output", "junit", "--strict", "--ignore", "tolerated-form", str(path)))
    assert case.result == []


def test_junit_is_well_formed_with_odd_names(odd: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    found = cases(output_of(capsys, "--output", "junit", *odd, "none\x00.json"))
    assert [case.name for case in found[:-1]] == [
        name.replace("\x01", "\\u0001").replace("\x1b", "\\u001b") for name in odd
    ]
    assert [type(entry) for entry in found[-1].result] == [Error]


def test_junit_is_well_formed_whatever_a_problem_says() -> None:
    text = "".join(map(chr, range(256))) + "\ud800\udfff\ufffe\uffff\U0001f600]]>"
    wrong = problem(message=text, frame=Frame(text, 4, 8), path=text)
    [case] = cases(written("junit", FileResult(text, (text,), [wrong])))
    assert "\U0001f600]]>" in case.result[0].text


# --- All reports -----------------------------------------------------------------------------------------------------


def pieces(*, more: tuple[bool, ...] = (True, True, False)) -> list[FileResult]:
    """A file in chunks, only the second of which is invalid, and another file."""
    first = FileResult("many.ndjson", ("endpoint",), [], more=more[0])
    second = FileResult("many.ndjson", ("ncco", "endpoint"), [problem(path="many.ndjson")], more=more[1])
    third = FileResult("many.ndjson", (), [problem(path="many.ndjson", severity=Severity.WARNING)], more=more[2])
    return [first, second, third, FileResult("right.json", ("ncco",), [])]


def test_pieces_are_counted_as_one_file() -> None:
    summary = Summary()
    for result in pieces():
        summary.add(result, result.problems)
    assert str(summary) == "2 files (1 endpoint, 2 ncco), 1 error, 1 warning"
    names = [(result.path, result.schemas) for result in summary.results]
    assert names == [("many.ndjson", ("endpoint", "ncco")), ("right.json", ("ncco",))]
    many, right = cases(written("junit", *pieces()))
    assert (many.name, many.classname, right.name) == ("many.ndjson", "endpoint, ncco", "right.json")
    [failure] = many.result
    assert failure.text.count("many.ndjson:12:5: ") == 2


def test_a_file_is_skipped_if_every_piece_is() -> None:
    summary = Summary()
    skipped = FileResult("log.jsonl", (), [], skipped=True)
    for result in (skipped._replace(more=True), skipped, skipped._replace(more=True), pieces()[2]):
        summary.add(result, result.problems)
    assert [result.skipped for result in summary.results] == [True, False]
    found = cases(written("junit", skipped._replace(more=True), skipped, pieces()[2]))
    assert [case.name for case in found] == ["many.ndjson"]


def test_a_file_of_which_a_piece_cannot_be_read() -> None:
    broken = FileResult("many.ndjson", (), [], unreadable="Input/output error")
    summary = Summary()
    for result in (*pieces()[:2], broken):
        summary.add(result, result.problems)
    assert str(summary) == "0 files, 1 unreadable, 1 error, 0 warnings"
    [case] = cases(written("junit", *pieces()[:2], broken))
    assert [type(entry) for entry in case.result] == [Failure, Error]


@pytest.mark.slow
@pytest.mark.parametrize("output", [output for output in OUTPUTS if output != "junit"])
def test_problems_are_not_kept(output: str) -> None:
    form = report(output)

    def write(times: int) -> None:
        for number in range(times):
            form.result(FileResult("calls.csv", (), []), [problem(line=number, suggestion="x" * 1000)], failed=True)

    def kept(times: int) -> int:
        tracemalloc.start()
        write(times)
        gc.collect()
        memory, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return memory

    write(100)
    # Python may enlarge a table of its own in the meantime, but not every time.
    assert min(kept(2000) for _ in range(3)) < 100_000


# --- Text ------------------------------------------------------------------------------------------------------------


def test_colours_change_nothing_else(all_results: list[FileResult]) -> None:
    contained = FileResult("calls.csv", (), [problem(container="row 3: body", suggestion="1")])
    plain = written("text", *all_results, contained)
    coloured = written("text", *all_results, contained, colour=True)
    assert "\x1b" not in plain
    assert SGR.sub("", coloured) == plain
    for line in coloured.splitlines():
        assert line.count("\x1b[0m") * 2 == line.count("\x1b"), "colours end on their line"


def test_colours_are_those_of_the_severity() -> None:
    contained = problem(container="row 3: body", suggestion="1")
    assert written("text", FileResult("calls.csv", (), [contained]), colour=True).splitlines() == [
        "\x1b[1mcalls.csv:12:5\x1b[0m: \x1b[1;31merror\x1b[0m: it is not \x1b[2m[e164]\x1b[0m",
        "\x1b[34m   |\x1b[0m",
        "\x1b[34m12 |\x1b[0m abcdefghijklm",
        "\x1b[34m   |\x1b[0m     \x1b[1;31m^^^^\x1b[0m",
        "  = in: row 3: body",
        "\x1b[32m  = help: write 1\x1b[0m",
    ]
    warning = problem(severity=Severity.WARNING)
    assert "\x1b[1;33mwarning\x1b[0m" in written("text", FileResult("calls.csv", (), [warning]), colour=True)


@pytest.mark.parametrize(("container", "shown"), [("line 11", True), ("line 12", False), (None, False)])
def test_the_container_is_shown_if_it_says_more_than_the_place(container: str | None, *, shown: bool) -> None:
    text = written("text", FileResult("calls.csv", (), [problem(container=container)]))
    assert (f"  = in: {container}" in text) == shown


def test_other_reports_have_no_colours(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "plus.json").write_text(PLUS)
    for output in OUTPUTS:
        text = output_of(capsys, "--color", "always", "--output", output, str(tmp_path))
        assert ("\x1b" in text) == (output == "text")


@pytest.mark.parametrize(
    ("options", "environment", "coloured"),
    [
        ([], {}, True),
        ([], {"NO_COLOR": ""}, True),
        ([], {"NO_COLOR": "1"}, False),
        ([], {"TERM": "dumb"}, False),
        (["--color", "auto"], {"NO_COLOR": "1"}, False),
        (["--color", "always"], {"NO_COLOR": "1", "TERM": "dumb"}, True),
        (["--color", "never"], {}, False),
    ],
)
def test_colours_on_a_terminal(
    options: list[str], environment: dict[str, str], tmp_path: Path, *, coloured: bool
) -> None:
    (tmp_path / "plus.json").write_text(PLUS)
    shown = on_terminal("-m", "voiceschema", "validate", *options, str(tmp_path), environment=environment)
    assert "[e164]" in shown
    assert ("\x1b" in shown) == coloured


def test_no_colours_in_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "plus.json").write_text(PLUS)
    assert "\x1b" not in output_of(capsys, str(tmp_path))
    assert "\x1b" in output_of(capsys, "--color", "always", str(tmp_path))


def test_many_problems_are_counted_by_rule(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    endpoint = {"type": "phone", "number": "+447700900123"}
    path = tmp_path / "many.ndjson"
    lines = [json.dumps(endpoint)] * 8 + [json.dumps({**endpoint, "color": 1})]
    path.write_text("\n".join(lines))
    assert main(["validate", str(path)]) == 1
    assert "by rule" not in capsys.readouterr().err, "ten problems are not many"
    path.write_text("\n".join([*lines, lines[-1]]))
    assert main(["validate", str(path)]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "voiceschema: 1 file (1 endpoint), 10 errors, 2 warnings",
        "voiceschema: problems by rule: 10 e164, 2 unknown-property",
    ]
    for options in (["--output", "json"], ["--ignore", "e164"]):
        main(["validate", *options, str(path)])
        assert "by rule" not in capsys.readouterr().err


def test_rules_of_the_same_number_are_in_order_of_their_names() -> None:
    summary = Summary()
    summary.add(FileResult("a", (), []), [problem(rule=rule) for rule in ["url", "e164", "dtmf", "url", "e164"]])
    assert summary.by_rule() == "2 e164, 2 url, 1 dtmf"


# --- Progress --------------------------------------------------------------------------------------------------------

AT_ONCE = """
import sys
from voiceschema.cli import main as cli
from voiceschema.cli import progress
progress.DELAY = progress.FEW = 0
sys.exit(cli.main(["validate", *sys.argv[1:]]))
"""


def read_all(terminal: int) -> Iterator[bytes]:
    while True:
        try:
            data = os.read(terminal, 65536)
        except OSError:  # the last writer has closed it
            return
        if not data:
            return
        yield data


def on_terminal(*arguments: str, until: str = "", stdout: Any = None, environment: dict[str, str] | None = None) -> str:
    """The terminal output of a Python program, which is interrupted once the output contains `until`."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
    inherited = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    with subprocess.Popen(
        [sys.executable, *arguments],
        stdout=theirs if stdout is None else stdout,
        stderr=theirs,
        env={**inherited, "TERM": "xterm", **(environment or {})},
    ) as process:
        os.close(theirs)
        shown = b""
        for data in read_all(ours):
            shown += data
            if until and until in shown.decode():
                time.sleep(0.3)  # it may be about to draw more
                process.send_signal(signal.SIGINT)
                until = ""
    os.close(ours)
    return shown.decode()


def screen(shown: str) -> list[str]:
    """The lines that are visible in the end, after everything that was overwritten."""
    lines, column = [""], 0
    assert "\x1b" not in shown
    for char in shown:
        if char == "\n":
            lines.append("")
        elif char == "\r":
            column = 0
        else:
            lines[-1] = lines[-1][:column].ljust(column) + char + lines[-1][column + 1 :]
            column += 1
    return [line.rstrip() for line in lines]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(400):
        (tmp_path / f"{number:03}.json").write_text(PLUS if number % 10 == 9 else RIGHT)
    return tmp_path


def test_the_bar_never_mixes_with_what_is_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [str(folder), "none.json", "--color", "never"]
    shown = on_terminal("-c", AT_ONCE, *arguments)
    assert "files validated" in shown
    main(["validate", *arguments])
    captured = capsys.readouterr()
    assert sorted(screen(shown)) == sorted((captured.out + captured.err).split("\n"))


def test_the_bar_with_a_total() -> None:
    program = (
        "import sys, time\nfrom voiceschema.cli import progress\nprogress.DELAY = progress.FEW = 0\n"
        "with progress.progress(sys.stderr, 4) as bar:\n"
        "    for number in range(4):\n        time.sleep(0.15)\n        bar.update()\n"
        "        bar.clear()\n        print('line', number)\n"
    )
    shown = on_terminal("-c", program)
    assert "1 of 4 files validated" in shown
    assert "3 of 4 files validated" in shown
    assert screen(shown) == ["line 0", "line 1", "line 2", "line 3", ""]


def test_the_bar_goes_away_on_an_interrupt(folder: Path) -> None:
    pipe = folder / "pipe.json"
    os.mkfifo(pipe)
    named = [str(folder / "000.json"), str(folder / "001.json"), str(pipe)]
    with pipe.open("r+b", buffering=0):  # the command waits for what is never written
        shown = on_terminal("-c", AT_ONCE, *named, until="files validated")
    assert "files validated" in shown
    assert screen(shown) == [""]


def test_no_bar_for_a_short_run(folder: Path) -> None:
    assert "files validated" not in on_terminal("-m", "voiceschema", "validate", str(folder / "000.json"))


def test_no_bar_where_nobody_looks(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", AT_ONCE, str(folder)], capture_output=True, text=True, check=False
    )
    assert "files validated" not in done.stderr
    assert "tqdm" not in done.stderr
    assert done.returncode == 1


def test_a_terminal_for_errors_alone_has_the_bar(folder: Path, tmp_path: Path) -> None:
    with (tmp_path / "report.txt").open("w") as file:
        shown = on_terminal("-c", AT_ONCE, str(folder), stdout=file)
    assert "files validated" in shown
    assert screen(shown)[0].startswith("voiceschema: 400 files")
    assert "files validated" not in (tmp_path / "report.txt").read_text("utf-8")


# --- Start-up --------------------------------------------------------------------------------------------------------


def test_text_loads_no_other_report(folder: Path) -> None:
    program = "import sys\nfrom voiceschema.cli.main import main\nmain(sys.argv[1:])\nprint(*sys.modules)"
    command = [sys.executable, "-c", program, "validate", str(folder / "000.json")]
    modules = set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())
    others = {f"voiceschema.render.{output}" for output in OUTPUTS if output != "text"}
    assert not modules & {"tqdm", "xml", "voiceschema.explain.rule_pages", *others}
    assert "voiceschema.render.text" in modules
