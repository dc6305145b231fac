"""What a Python program gets."""

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

import jsonschema
import pytest
import referencing

import voiceschema
from places import ROOT
from voiceschema import (
    CATALOG,
    Catalog,
    Document,
    Problem,
    Severity,
    format_checker,
    is_valid,
    validate,
    validate_file,
    validate_files,
)
from voiceschema.cli.main import main
from voiceschema.validation import engines
from voiceschema.validation.engine import Engine

PHONE = {"type": "phone", "number": "447700900123"}
PLUS = {"type": "phone", "number": "+447700900123"}
ENGINES = ["auto", "fast", "reference"]


def rules(value: object, schema: str = "payload", catalog: Catalog = CATALOG) -> list[str]:
    auto, fast, reference = (validate(value, schema, catalog, engine=engine) for engine in ENGINES)
    assert auto == fast == reference
    return [problem.rule for problem in fast]


# --- validate and is_valid -------------------------------------------------------------------------------------------


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
            message='"+447700900123" is not an E.164 number: leave out the leading "+"',
            instance_location="/0/endpoint/0/number",
            schema_location="https://voiceschema.github.io/schemas/v1/format/e164.json#/pattern",
            suggestion='"447700900123"',
            container=None,
        )
    ]


def test_a_problem_as_text() -> None:
    [problem] = validate(PLUS)
    words = '"+447700900123" is not an E.164 number: leave out the leading "+" [e164]'
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


# --- documents -------------------------------------------------------------------------------------------------------


def test_a_document_is_judged_with_its_faults() -> None:
    [document] = Document.parse('{"type": "phone", "number": "1", "number": "+447700900123"}')
    assert rules(document) == ["duplicate-property", "e164"]
    assert not is_valid(document)
    assert not is_valid(Document.parse("\ufeff" + json.dumps(PHONE))[0])


def test_the_language_of_a_text() -> None:
    def values(text: str, **options: str) -> list[object]:
        return [document.value for document in Document.parse(text, **options)]

    assert values("a: 1", path="x.yml") == values("a: 1") == values("a: 1", language="yaml") == [{"a": 1}]
    assert values(' {"a": 1}') == [{"a": 1}]
    assert values("1\n2\n", path="x.jsonl") == values("1\n2\n", language="ndjson") == [1, 2]
    assert values("a: 1\n---\nb: 2\n") == [{"a": 1}, {"b": 2}]


def test_a_value_becomes_a_document() -> None:
    assert validate(Document.of(PLUS)) == validate(PLUS)


# --- files -----------------------------------------------------------------------------------------------------------


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


# --- the catalog -----------------------------------------------------------------------------------------------------


def test_names_are_the_paths_of_the_documents() -> None:
    assert {"payload", "ncco", "action/connect", "endpoint/phone", "call/create", "format/e164"} <= set(CATALOG.names())
    assert list(CATALOG.names()) == sorted(CATALOG.names())


def test_a_document_is_yours_to_change() -> None:
    CATALOG.document("endpoint/phone")["required"].clear()
    assert CATALOG.document("endpoint/phone")["required"] == ["type", "number"]


@pytest.mark.parametrize("method", [CATALOG.document, CATALOG.validator])
def test_an_unknown_document(method: Any) -> None:
    with pytest.raises(LookupError, match="did you mean endpoint/sip"):
        method("endpoint/spi")


def test_the_registry_serves_schemas_of_your_own() -> None:
    schema = {"properties": {"phone": {"$ref": "https://voiceschema.github.io/schemas/v1/format/e164.json"}}}
    registry = CATALOG.registry()
    assert isinstance(registry, referencing.Registry)
    validator = jsonschema.Draft202012Validator(schema, registry=registry)
    assert validator.is_valid({"phone": "447700900123"})
    assert not validator.is_valid({"phone": "447700900123\n"})


def test_the_validator_keeps_formats_and_private_assertions_across_references() -> None:
    validator = CATALOG.validator("ncco")
    socket = {"type": "websocket", "uri": "wss://example.com", "content-type": "audio/l16;rate=16000"}

    def connect(endpoint: dict[str, Any]) -> Any:
        return [{"action": "connect", "endpoint": [endpoint]}]

    assert validator.is_valid(connect(socket))
    assert not validator.is_valid(connect({**socket, "uri": "wss://example.com:65536"}))
    assert not validator.is_valid(connect({**socket, "headers": {"a": "é" * 253}}))
    assert not validator.is_valid(connect({**PHONE, "number": "447700900123\n"}))


def test_an_account() -> None:
    ours = CATALOG.with_account(["447700900000"])
    call = [{"action": "connect", "from": "447700900001", "endpoint": [PHONE]}]
    assert rules(call, catalog=ours) == ["caller-id"]
    assert rules(call) == []
    assert ours.document("account/number")["enum"] == ["447700900000"]


def test_an_account_by_generator() -> None:
    ours = CATALOG.with_account(number for number in ["447700900000"])
    assert rules([{"action": "connect", "from": "447700900000", "endpoint": [PHONE]}], catalog=ours) == []


@pytest.mark.parametrize(
    ("numbers", "error"),
    [([], ValueError), (["+447700900000"], ValueError), ([447700900000], TypeError), ("447700900000", TypeError)],
)
def test_an_account_that_is_none(numbers: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        CATALOG.with_account(numbers)


def test_a_profile_and_an_account_together() -> None:
    both = CATALOG.with_profile("founding").with_account(["447700900000"])
    assert rules([{"action": "connect", "endpoint": [PHONE]}], catalog=both) == ["missing-property"]
    assert rules([{"action": "connect", "from": "447700900001", "endpoint": [PHONE]}], catalog=both) == ["caller-id"]
    assert rules([{"action": "connect", "from": "447700900000", "endpoint": [PHONE]}], catalog=both) == []


def test_a_profile_in_a_folder(tmp_path: Path) -> None:
    document = CATALOG.document("format/content-type")
    document["enum"] = ["audio/l16;rate=24000"]
    (tmp_path / "format").mkdir()
    (tmp_path / "format" / "content-type.json").write_text(json.dumps(document))
    ours = CATALOG.with_profile(tmp_path)
    assert rules("audio/l16;rate=16000", "format/content-type", ours) == ["content-type"]
    assert rules("audio/l16;rate=16000", "format/content-type") == []


def test_an_unknown_profile_is_a_lookup_error_with_the_near_name() -> None:
    with pytest.raises(LookupError, match="did you mean founding"):
        CATALOG.with_profile("foundin")


# --- formats ---------------------------------------------------------------------------------------------------------


def test_the_format_checker_serves_schemas_of_your_own() -> None:
    checker = format_checker()
    validator = jsonschema.Draft202012Validator({"type": "string", "format": "sip-uri"}, format_checker=checker)
    assert validator.is_valid("sip:user@example.com")
    assert not validator.is_valid("sip:user@example.com:0")
    assert checker.conforms(447700900123, "e164")
    assert not checker.conforms("2026-02-30", "date")
    assert "e164" not in jsonschema.FormatChecker().checkers


# --- the package -----------------------------------------------------------------------------------------------------


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


# --- servers ---------------------------------------------------------------------------------------------------------


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
            with engines._MAKING:
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


# --- profiles of any kind --------------------------------------------------------------------------------------------

ANY_KEYWORD: list[tuple[dict[str, Any], list[Any]]] = [
    ({"const": 1}, [2, True]),
    ({"enum": [1, {"a": 2}]}, [2, "1", {"a": 3}]),
    ({"type": "integer", "x-tolerated": True}, ["abc", 1.5, "12"]),
    ({"type": "string", "x-tolerated": True}, [7, ["a"]]),
    ({"type": "string", "pattern": "a", "x-tolerated": {"type": "string"}}, ["b"]),
    ({"type": "string", "minLength": 2, "maxLength": 3}, ["a", "abcd"]),
    ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 9}, [0, 9, "4"]),
    ({"type": "number", "minimum": 3}, [1]),
    ({"type": "number", "maximum": 3}, [9]),
    ({"type": "null"}, [0]),
    ({"type": "array", "uniqueItems": True, "contains": {"type": "integer"}}, [[1, 1], ["a"], "a"]),
    ({"type": "object", "minProperties": 1, "maxProperties": 2}, [{}, {"a": 1, "b": 2, "c": 3}]),
    ({"type": "object", "propertyNames": {"maxLength": 1}}, [{"long": 1}]),
    ({"oneOf": [{"type": "string"}, {"type": "integer"}]}, [None]),
    ({"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, [{"c": 1}]),
    ({"anyOf": [{"required": ["a"]}], "x-message": {"rule": "house", "text": "a is needed"}}, [{"c": 1}, {"A": 1}]),
    ({"not": {"type": "string"}}, ["a"]),
    ({"$ref": "../format/url.json", "not": {"pattern": "^http:"}}, ["http://example.com", "ftp://example.com"]),
    ({"type": "object", "required": ["a"], "properties": {}}, [{}, {"A": 1}]),
    ({"type": "object", "x-maxJsonBytes": 9, "maxProperties": 9, "propertyNames": {}}, [{"a": "bcdefgh"}]),
]


@pytest.mark.parametrize(("schema", "wrong"), ANY_KEYWORD, ids=json.dumps)
def test_a_profile_may_use_any_keyword(schema: dict[str, Any], wrong: list[Any], tmp_path: Path) -> None:
    document = {key: CATALOG.document("account/numbers")[key] for key in ("$schema", "$id", "title", "description")}
    (tmp_path / "account").mkdir()
    (tmp_path / "account" / "numbers.json").write_text(json.dumps({**document, "examples": [0], **schema}))
    ours = CATALOG.with_profile(tmp_path)
    for value in wrong:
        assert rules(value, "account/numbers", ours)


def test_a_missing_property_is_forgiven_where_the_rest_is_tolerated(tmp_path: Path) -> None:
    kind = {"type": "object", "required": ["user"], "x-tolerated": {"required": ["extension"]}}
    ours = CATALOG.with_profile(a_profile(tmp_path, "endpoint/app", **kind))
    assert not is_valid({"type": "app"}, catalog=ours)
    assert is_valid({"type": "app", "extension": "1"}, catalog=ours)


def test_a_tolerated_string_of_any_kind(tmp_path: Path) -> None:
    ours = CATALOG.with_profile(a_profile(tmp_path, "endpoint/app", type="integer", **{"x-tolerated": True}))
    for text in ("[" * 100_000, "9" * 5000, "NaN", "1e999", "{", "true", " 1"):
        assert rules(text, "endpoint/app", ours) == ["tolerated-form"], text


def test_a_profile_that_narrows_a_format(tmp_path: Path) -> None:
    document = {**CATALOG.document("format/url"), "pattern": "^https://[!-~]+$"}
    (tmp_path / "format").mkdir()
    (tmp_path / "format" / "url.json").write_text(json.dumps(document))
    ours = CATALOG.with_profile(tmp_path)
    assert rules("http://example.com", "format/url", ours) == ["url"]


def a_profile(folder: Path, name: str, **keywords: Any) -> Path:
    """A profile of one document: the name, the title and the examples of the shipped one, and other assertions."""
    shipped = CATALOG.document(name)
    document = {key: shipped[key] for key in ("$schema", "$id", "title", "description", "examples")} | keywords
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.json").write_text(json.dumps(document))
    return folder


def test_what_others_share_with_a_replaced_document_stays(tmp_path: Path) -> None:
    longer = {"properties": {"number": {"description": "Ours are long.", "minLength": 12}}}
    ours = CATALOG.with_profile(
        a_profile(tmp_path, "endpoint/phone", **{"$ref": "../shipped/endpoint/phone.json"}, **longer)
    )
    assert rules({"type": "phone", "number": "14155550100"}, catalog=ours) == ["not-allowed-value"]
    call = {"from": {"type": "phone", "number": "447700900000"}, "answer_url": ["https://example.com/answer"]}
    assert rules({**call, "to": [{"type": "phone", "number": "14155550100"}]}, catalog=ours) == []
    assert rules({**call, "to": [{"type": "phone", "number": "+14155550100"}]}, catalog=ours) == ["e164"]


@pytest.mark.parametrize("name", ["ring time", "100%25", "é", "a/b", "a~b", "#", "?", "propertyNames", "allOf"])
def test_a_profile_may_name_a_property_as_it_likes(name: str, tmp_path: Path) -> None:
    known = {"description": "Ours.", "type": "integer", "x-tolerated": {"type": "string"}}
    closed = {"additionalProperties": False, "x-aliases": {"alias": name}}
    properties = {"type": {"description": "The kind."}, name: known}
    ours = CATALOG.with_profile(a_profile(tmp_path, "endpoint/app", properties=properties, **closed))
    assert rules({"type": "app", name: "1"}, catalog=ours) == ["tolerated-form"]
    assert rules({"type": "app", name: 1.5}, catalog=ours) == ["wrong-type"]
    assert rules({"type": "app", "alias": 1}, catalog=ours) == ["tolerated-form"]
    assert rules({"type": "app", "alias": None}, catalog=ours) == ["tolerated-form", "wrong-type"]


@pytest.mark.parametrize("name", ["payload", "meta/document", "meta/report"])
def test_a_profile_cannot_replace_what_tells_documents_apart(name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot be replaced"):
        CATALOG.with_profile(a_profile(tmp_path, name))


BROKEN: list[dict[str, Any]] = [
    {"pattern": "([", "not": {}},
    {"pattern": "a**"},
    {"pattern": "(?:4{1000}){1000}"},
    {"pattern": "(?:4$|5)", "not": {}},
    {"pattern": "[[:alpha:]]"},
    {"$ref": "../shiped/endpoint/app.json"},
    {"$ref": "#/properties", "properties": {"type": {"description": "A schema?"}}},
    {"$ref": "app.json"},
    {"$ref": "#/$defs/a b", "$defs": {"a b": {}}},
    {"allOf": [{"if": {"$ref": "#/allOf/0"}}]},
    {"properties": {"user": {"description": "Itself.", "$ref": "#/properties/user"}}},
    {
        "properties": {
            "user": {"description": "Itself.", "type": "string", "x-tolerated": {"$ref": "#/properties/user"}}
        }
    },
    {"properties": {"a": {"description": "A."}}, "additionalProperties": False, "x-aliases": {"c": "b"}},
    {"properties": {"a": {"description": "A."}}, "additionalProperties": False, "x-aliases": {"a": "a"}},
    {"properties": {"a": {"description": "A."}}, "x-aliases": {"b": "a"}},
    {"x-aliases": {"b": "a"}},
    {"properties": {"user": {"description": "Named.", "$id": "https://example.com/user.json"}}},
]


@pytest.mark.parametrize("keywords", BROKEN, ids=json.dumps)
def test_a_profile_that_cannot_work_is_refused(
    keywords: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = a_profile(tmp_path / "ours", "endpoint/app", **keywords)
    with pytest.raises(ValueError, match=r"app\.json"):
        CATALOG.with_profile(profile)
    (tmp_path / "phone.json").write_text(json.dumps(PHONE))
    assert main(["validate", "--profile", str(profile), str(tmp_path / "phone.json")]) == 2
    assert "app.json" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["[]", "5", "null", "", "{", '{"$id": 1}'])
def test_a_profile_that_holds_no_documents_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no document"):
        CATALOG.with_profile(tmp_path)
    (tmp_path / "ncco.json").write_text(text)
    with pytest.raises(ValueError, match="not a schema document"):
        CATALOG.with_profile(tmp_path)
