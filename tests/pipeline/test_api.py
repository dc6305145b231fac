"""The Python API."""

import datetime as dt
import enum
import json
import os
import subprocess
import sys
import threading
from collections import OrderedDict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import voiceschema
from engines import ENGINES, rules
from places import ROOT
from voiceschema import CATALOG, Catalog, Document, Problem, Severity, is_valid, validate, validate_file, validate_files
from voiceschema.validation import engines
from voiceschema.validation.engine import Engine

PHONE = {"type": "phone", "number": "447700900123"}
PLUS = {"type": "phone", "number": "+447700900123"}


def test_nothing_to_say() -> None:
    assert validate(PHONE) == []


def test_a_problem_has_all_its_parts() -> None:
    assert validate([{"action": "connect", "endpoint": [PLUS]}]) == [
        Problem(
            path="",
            line=None,
            column=None,
            end_line=None,
            end_column=None,
            severity=Severity.ERROR,
            rule="e164",
            message='"+447700900123" is not an E.164 number: remove the leading "+"',
            instance_location="/0/endpoint/0/number",
            schema_location="https://voiceschema.github.io/schemas/v1/format/e164.json#/pattern",
            suggestion='"447700900123"',
            container=None,
        )
    ]


def test_a_problem_as_text() -> None:
    [problem] = validate(PLUS)
    words = '"+447700900123" is not an E.164 number: remove the leading "+" [e164]'
    assert str(problem) == f"/number: error: {words}"
    [problem] = validate({}, "ncco")
    assert str(problem).startswith("error: {} is not an NCCO")
    [problem] = validate(Document.parse(json.dumps(PLUS), "call.json")[0])
    assert str(problem) == f"call.json:1:29: error: {words}"


def test_severities_are_strings() -> None:
    assert [f"{severity}" for severity in Severity] == ["error", "warning"]
    assert json.dumps(Severity.ERROR) == '"error"'


def test_problems_are_in_reading_order() -> None:
    call = {
        "from": {"number": "1", "type": "fax"},
        "to": [PLUS, {"number": "2"}],
        "answer_url": "https://example.com/answer",
    }
    assert [problem.instance_location for problem in validate(call)] == [
        "/from/number",
        "/from/type",
        "/to",
        "/to/0/number",
        "/to/1",
        "/answer_url",
    ]


@pytest.mark.parametrize("engine", ENGINES)
def test_warnings_leave_a_payload_valid(engine: str) -> None:
    warned = [{"action": "connect", "endpoint": [PHONE], "timeout": "45", "colour": "red"}]
    assert rules(warned) == ["tolerated-form", "unknown-property"]
    assert is_valid(warned, engine=engine)
    assert not is_valid([{"action": "connect", "endpoint": [PHONE], "timeout": "9999"}], engine=engine)


def test_a_named_schema() -> None:
    assert rules({"action": "connect", "endpoint": [PHONE]}) == ["wrong-type"]
    assert rules({"action": "connect", "endpoint": [PHONE]}, "action/connect") == []
    assert is_valid("447700900123", "format/e164")


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("judge", [validate, is_valid])
def test_an_unknown_schema_is_a_lookup_error_with_the_near_name(judge: Any, engine: str) -> None:
    with pytest.raises(LookupError, match=r'there is no schema "endpoint/phon": did you mean endpoint/phone or'):
        judge(PHONE, "endpoint/phon", engine=engine)


def test_an_unknown_engine_is_a_lookup_error() -> None:
    with pytest.raises(LookupError, match="there is no engine"):
        validate(PHONE, engine="slow")


NOT_JSON = [dt.date(2026, 1, 1), b"bytes", {"a"}, (1, 2), {1: 2}, 1j, [{"a": b""}], {"a": {None: 1}}]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("value", NOT_JSON, ids=str)
def test_what_is_no_json_value_is_a_type_error(value: object, engine: str) -> None:
    for judge in (validate, is_valid):
        with pytest.raises(TypeError):
            judge(value, engine=engine)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_numbers_that_json_has_not_are_a_value_error(number: float, engine: str) -> None:
    for judge in (validate, is_valid):
        with pytest.raises(ValueError, match="at /0 is not a JSON number"):
            judge([number], engine=engine)


class Words(enum.StrEnum):
    PHONE = "phone"


class Text(str):
    __slots__ = ()


def test_subclasses_of_json_types_are_taken_for_what_they_are() -> None:
    assert rules(OrderedDict(type=Words.PHONE, number=Text("447700900123"))) == []
    assert rules({"type": Words.PHONE, "number": Text("+447700900123")}) == ["e164"]


def nested(levels: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(levels - 1):
        value = [value]
    return value


def test_what_no_text_could_hold_is_a_problem() -> None:
    assert rules({"type": "app", "user": "\ud83d"}) == ["encoding"]
    assert rules({"type": "app", "\ud83d": "front-desk"}) == ["encoding"]
    assert rules([{"action": "connect", "timeout": 10**400}]) == ["too-large"]
    assert rules(nested(101)) == ["too-deep"]
    assert rules(nested(100)) == ["wrong-type"]
    loop: list[Any] = []
    loop.extend([loop, loop])
    assert rules(loop) == ["too-deep"]
    assert not is_valid(loop)


def test_large_numbers_that_json_can_hold() -> None:
    assert rules([{"action": "connect", "endpoint": [PHONE], "timeout": 10**30}]) == ["out-of-range"]


@pytest.mark.parametrize("name", ["1", "0", "01", "+1", "2024", "", "-1", " 1", "\u0663", "a/b", "a~b", "%41", "a b"])
def test_names_that_look_like_something_else(name: str) -> None:
    endpoint = {"type": "sip", "uri": "sip:user@example.com", "headers": {"x": "y", name: 1}}
    [problem] = validate(endpoint, engine="fast")
    assert [problem] == validate(endpoint, engine="reference")
    assert problem.instance_location == "/headers/" + name.replace("~", "~0").replace("/", "~1")
    assert problem.suggestion == '"1"'


ONE_FAULT: list[tuple[Any, list[str]]] = [
    ({"type": "websocket", "uri": "wss://a.example", "authorization": {"type": "custom", "value": {}}}, ["wrong-type"]),
    ({"type": "sip", "uri": "sip:a@b.example"}, ["not-allowed-value"]),
    ("447700900000", ["wrong-type"]),
    ({"number": "447700900000"}, ["missing-property"]),
    ({"type": "phone", "nubmer": "447700900000"}, ["unknown-property"]),
]


@pytest.mark.parametrize(("part", "expected"), ONE_FAULT, ids=str)
def test_one_fault_is_one_problem(part: Any, expected: list[str]) -> None:
    if "authorization" in part:
        assert rules({**part, "content-type": "audio/l16;rate=16000"}) == expected
    else:
        assert rules({"to": [PHONE], "from": part, "answer_url": ["https://example.com"]}) == expected


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "call.yaml"
    path.write_text('type: phone\nnumber: "+447700900123"\n')
    [problem] = validate_file(path)
    assert (problem.path, problem.line, problem.column) == (str(path), 2, 9)
    assert (problem.end_line, problem.end_column) == (2, 24)


def test_a_file_that_cannot_be_read_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        validate_file(tmp_path / "none.json")
    with pytest.raises(IsADirectoryError):
        validate_file(tmp_path)


def test_files_and_folders(tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text(json.dumps(PLUS))
    (tmp_path / "a.json").write_text(json.dumps([{"action": "connect", "endpoint": [PHONE]}]))
    (tmp_path / "other.json").write_text('{"name": "other"}')
    (tmp_path / "broken.yaml").write_text("- action: talk\n  text: [")
    (tmp_path / "notes.txt").write_text("not looked at")
    results = list(validate_files([tmp_path, tmp_path / "none.json"]))
    seen = [(Path(each.path).name, each.schemas, [str(p.severity) for p in each.problems]) for each in results]
    assert seen == [
        ("a.json", ("ncco",), []),
        ("b.json", ("endpoint",), ["error"]),
        ("broken.yaml", (), ["warning"]),
        ("other.json", (), []),
        ("none.json", (), []),
    ]
    assert [each.skipped for each in results] == [False, False, False, True, False]
    assert results[-1].unreadable == "No such file or directory"


def test_an_unknown_schema_is_an_error_before_the_first_file() -> None:
    with pytest.raises(LookupError):
        validate_files([], "nco")


def test_public_names() -> None:
    assert set(dir(voiceschema)) == set(voiceschema.__all__)
    for name in voiceschema.__all__:
        assert getattr(voiceschema, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'validator'"):
        voiceschema.validator  # noqa: B018


def imported(*arguments: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *arguments], capture_output=True, text=True, check=True, timeout=60
    )
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}


def test_importing_the_package_imports_nothing_heavy() -> None:
    heavy = {"jsonschema", "jsonschema_rs", "referencing", "yaml", "dataclasses", "json"}
    assert not imported("-c", "import voiceschema") & heavy


def test_a_clean_file_needs_no_engine() -> None:
    example = ROOT / "examples/endpoint/phone.json"
    modules = imported("-m", "voiceschema", "validate", str(example))
    assert "voiceschema" in modules
    assert not modules & {"jsonschema", "jsonschema_rs", "referencing", "yaml", "dataclasses"}


@pytest.mark.parametrize("engine", ["auto", "fast", "reference"])
def test_threads_share_a_catalog_that_is_compiled_once(engine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    catalog = CATALOG.with_account(["447700900000"])
    value = [{"action": "connect", "from": "447700900001", "endpoint": [{"type": "phone", "number": "447700900123"}]}]
    made: list[str] = []
    make = engines._make

    def count(catalog: Catalog, name: str) -> Engine:
        made.append(name)
        return make(catalog, name)

    monkeypatch.setattr(engines, "_make", count)
    gate = threading.Barrier(8)

    def ask(_: int) -> list[str]:
        gate.wait()
        return [str(problem) for problem in validate(value, catalog=catalog, engine=engine)]

    with ThreadPoolExecutor(8) as pool:
        first, *others = pool.map(ask, range(8))
    assert first
    assert others == [first] * 7
    assert len(made) == len(set(made))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_fork_in_the_middle_of_compiling_does_not_hang() -> None:
    script = """if True:
        import os, threading, warnings
        warnings.simplefilter("ignore")
        from voiceschema import CATALOG, is_valid
        from voiceschema.validation import engines
        value = {"type": "phone", "number": "447700900000"}
        def hold():
            with engines._LOCK:
                held.set()
                done.wait()
        held, done = threading.Event(), threading.Event()
        threading.Thread(target=hold, daemon=True).start()
        held.wait()
        child = os.fork()
        if child == 0:
            os._exit(0 if is_valid(value, catalog=CATALOG.with_account(["447700900000"])) else 3)
        done.set()
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), is_valid(value))
    """
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "0 True\n"


def test_results_come_while_files_are_still_to_be_named(tmp_path: Path) -> None:
    named: list[int] = []

    def paths() -> Iterator[Path]:
        for number in range(3):
            named.append(number)
            path = tmp_path / f"{number}.json"
            path.write_text("[]")
            yield path

    for number, result in enumerate(validate_files(paths())):
        assert result.path == str(tmp_path / f"{number}.json")
        assert named == list(range(number + 1))
