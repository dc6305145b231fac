"""Nothing that a file contains makes the validator hang, crash, or use memory out of proportion.

Each run has a limit of memory and of processor time, and must end by itself with a problem at a place.
"""

import json
import os
import re
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

import pytest

from voiceschema import CATALOG, Catalog, Problem, Severity, is_valid, validate, validate_file
from voiceschema.catalog.keywords import ASSERTIONS
from voiceschema.cli import main as cli
from voiceschema.discovery.search import Target, targets
from voiceschema.explain import problems as explain
from voiceschema.pipeline import parallel as jobs
from voiceschema.reading import yaml_reader
from voiceschema.render.report import OUTPUTS
from voiceschema.validation.engines import engine_for

pytestmark = pytest.mark.slow


MEMORY, SECONDS = 2 * 1024**3, 60
VOICESCHEMA = [sys.executable, "-m", "voiceschema"]
WRONG = '[{"action": "talk", "text": "a", "loop": -1}]'
ONE_AND_TWO = pytest.mark.parametrize("number", ["1", "2"])
EACH_OUTPUT = pytest.mark.parametrize("output", OUTPUTS)


def limits(memory: int = MEMORY, file: int = resource.RLIM_INFINITY, seconds: int = SECONDS) -> Callable[[], None]:
    """Return what sets the limits of a process: of memory, of what it writes into a file, and of processor time."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_FSIZE, (file, file))

    return limit


def run(
    folder: Path, *arguments: str, memory: int = MEMORY, seconds: int = SECONDS, given: str = ""
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*VOICESCHEMA, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        input=given,
        preexec_fn=limits(memory, seconds=seconds),
        check=False,
    )


def check(
    folder: Path, *arguments: str, names: Sequence[str], memory: int = MEMORY, given: str = "", most: int = 100_000
) -> str:
    """Return what is said about files in each of which something is wrong."""
    done = run(folder, "validate", "--strict", *names, *arguments, memory=memory, given=given)
    assert "Traceback" not in done.stderr
    assert done.returncode == 1, done.stderr[-500:]
    assert {name for name in names if not re.search(f"^{re.escape(name)}:", done.stdout, re.MULTILINE)} == set()
    assert len(done.stdout) < most
    return done.stdout


def in_json(body: str) -> str:
    return body


def in_http(body: str) -> str:
    return f"POST https://api.nexmo.com/v1/calls\nContent-Type: application/json\n\n{body}\n"


def in_markdown(body: str) -> str:
    return f"```json\n{body}\n```\n"


def in_har(body: str) -> str:
    request = {"method": "POST", "url": "https://api.nexmo.com/v1/calls", "headers": []}
    posted = {"mimeType": "application/json", "text": body}
    return json.dumps({"log": {"version": "1.2", "entries": [{"request": {**request, "postData": posted}}]}})


def in_postman(body: str) -> str:
    request = {"method": "POST", "url": "https://api.nexmo.com/v1/calls", "body": {"mode": "raw", "raw": body}}
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    return json.dumps({"info": {"name": "calls", "schema": schema}, "item": [{"name": "call", "request": request}]})


def in_wiremock(body: str) -> str:
    answer = {"status": 200, "headers": {"Content-Type": "application/json"}, "body": body}
    return json.dumps({"request": {"method": "GET", "url": "/answer"}, "response": answer})


def in_vcr(body: str) -> str:
    request = {"method": "POST", "uri": "https://api.nexmo.com/v1/calls", "body": {"string": body}}
    return json.dumps({"version": 1, "http_interactions": [{"request": request}]})


#: A file name for each language, and how a body stands in it.
PLACES: dict[str, Callable[[str], str]] = {
    "ncco.json": in_json,
    "ncco.ndjson": in_json,
    "ncco.yaml": in_json,
    "call.http": in_http,
    "guide.md": in_markdown,
    "call.har": in_har,
    "call.postman_collection.json": in_postman,
    "answer.json": in_wiremock,
    "call.yml": in_vcr,
}
#: What begins as an NCCO and is no payload for its size, its depth, or a character.
BODIES = {
    "deep lists": '[{"action": "talk", "text": ' + "[" * 100_000,
    "deep objects": '[{"action": "talk", "text": ' + '{"a":' * 50_000,
    "a huge number": f'[{{"action": "talk", "text": "a", "loop": {"9" * 200_000}}}]',
    "a huge exponent": '[{"action": "talk", "text": "a", "loop": 1e999999999}]',
    "a huge name": f'[{{"action": "talk", "text": "a", "loop": -1, "{"a" * 1_000_000}": 1}}]',
    "a huge string": f'[{{"action": "talk", "text": "a", "loop": "{"a" * 1_000_000}"}}]',
    "many names": '[{"action": "talk", "text": "a", "loop": -1, ' + ", ".join(f'"a{n}": 1' for n in range(300)) + "}]",
    "an endless number": '[{"action": "talk", "text": "a", "loop": 1e999}]',
    "many digits": f'[{{"action": "talk", "text": "a", "loop": -{"9" * 5000}}}]',
    "many decimals": f'[{{"action": "talk", "text": "a", "level": -0, "loop": 0.{"3" * 5000}}}]',
    "no number": '[{"action": "talk", "text": "a", "loop": NaN}]',
    "half a character": '[{"action": "talk", "text": "\\ud800", "loop": -1}]',
    "no character": '[{"action": "talk", "text": "\\u0000", "loop": -1}]',
    "an entity bomb": json.dumps(
        [
            {
                "action": "talk",
                "text": '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">'
                + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 20))
                + "]><speak>&a19;</speak>",
                "loop": -1,
            }
        ]
    ),
}


@pytest.mark.parametrize("body", BODIES)
def test_a_payload_that_is_too_much(body: str, tmp_path: Path) -> None:
    for name, place in PLACES.items():
        (tmp_path / name).write_text(place(BODIES[body]), "utf-8")
    # In a block of Markdown, where nobody has said what it is, most of this one is about something else.
    names = [name for name in (*PLACES, "-") if (name, body) != ("guide.md", "many names")]
    check(tmp_path, names=names, given=BODIES[body], most=2_000_000 if body == "many names" else 100_000)


BOMB = "a0: &a0 [1]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 20))


TOO_MUCH = {
    "aliases": BOMB,
    "alias of": "- &a [*a]\n",
    "the aliases": "- &a " + "a" * 1_000_000 + "\n" + "- *a\n" * 1_000,
    "directives": "".join(f"%TAG !a{n}! tag:a,2000:\n" for n in range(20_000)) + "---\n[]\n",
    ":1:101: error: this is nested too deep": "[" * 60_000,
    ":1:201: error: this is nested too deep": "- " * 60_000,
    ":1:401: error: this is nested too deep": "{a: " * 60_000,
    ":3:101: error: this is nested too deep": "[]\n---\n" + "[" * 60_000,
    "U+0000": "- a\0b\n",
}


@pytest.mark.parametrize("words", TOO_MUCH)
def test_yaml_that_is_too_much(words: str, tmp_path: Path) -> None:
    (tmp_path / "ncco.yaml").write_text(TOO_MUCH[words], "utf-8")
    assert words in check(tmp_path, "--schema", "ncco", names=("ncco.yaml",))


def test_too_many_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_reader, "MAX_DOCUMENTS", 10)
    (tmp_path / "ncco.yaml").write_text(f"--- {WRONG}\n" * 12)
    problems = validate_file(tmp_path / "ncco.yaml")
    assert [(problem.line, problem.rule) for problem in problems[9:]] == [(10, "out-of-range"), (11, "too-large")]


@pytest.mark.parametrize(
    ("name", "millions"),
    [("ncco.json", 20), ("ncco.yaml", 20), ("ncco.ndjson --jobs 1", 20), ("ncco.ndjson --jobs 2", 100)],
)
def test_a_line_of_a_hundred_megabytes(name: str, millions: int, tmp_path: Path) -> None:
    name, *arguments = name.split()
    with (tmp_path / name).open("w") as file:
        file.write('[{"action": "talk", "text": "')
        file.writelines("a" * 1_000_000 for _ in range(millions))
        file.write('", "loop": -1}]\n')
    check(tmp_path, *arguments, names=(name,), memory=(300 + 12 * millions) * 1_000_000)


def many_names(path: Path, before: str, number: int, behind: str) -> None:
    with path.open("w") as file:
        file.write(before)
        file.writelines(f', "a{each}": 1' for each in range(number))
        file.write(behind)


@pytest.mark.parametrize("name", ["ncco.json", "ncco.yaml", "ncco.ndjson"])
def test_very_many_names_that_are_wrong(name: str, tmp_path: Path) -> None:
    many_names(tmp_path / name, '[{"action": "talk", "text": "a", "loop": -1', 50_000, "}]\n")
    said = check(tmp_path, names=(name,), memory=400_000_000, most=8_000_000)
    assert "more than 20000 things are wrong" in said.splitlines()[-4]


def test_very_many_names_that_could_be_meant_for_another(tmp_path: Path) -> None:
    """Each could be the slip for which something is missing."""
    slips = dict.fromkeys((f"styl{chr(0x4E00 + number)}" for number in range(6000)), 1)
    (tmp_path / "ncco.json").write_text(json.dumps([{"action": "talk", **slips}]))
    assert check(tmp_path, names=("ncco.json",), most=4_000_000).count("[missing-property]") == 1


@pytest.mark.parametrize(
    ("name", "thousands"), [("websocket.json", 1000), ("websocket.yaml", 100), ("websocket.ndjson", 300)]
)
def test_a_million_names(name: str, thousands: int, tmp_path: Path) -> None:
    socket = '{"type": "websocket", "uri": "wss://a.example", "content-type": "audio/l16;rate=8000", "headers": {"a": 1'
    many_names(tmp_path / name, socket, thousands * 1000, "}}\n")
    assert "[too-many-bytes]" in check(tmp_path, names=(name,), memory=(350 + thousands) * 1_000_000)


MANY: dict[str, tuple[Any, Severity]] = {
    "names": ([{"action": "talk", "text": "a", **{f"a{number}": 1 for number in range(30)}}], Severity.WARNING),
    "actions": ([{"action": "talk"}] * 30, Severity.ERROR),
    "flaws": ([{"action": "talk", "text": "a", "bargeIn": True}, {"action": "record"}] * 30, Severity.ERROR),
}


@pytest.mark.parametrize("engine", ["auto", "fast", "reference"])
@pytest.mark.parametrize("kind", MANY)
def test_of_very_many_faults_the_first_are_told(kind: str, engine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    value, severity = MANY[kind]
    whole = validate(value, "ncco", engine=engine)
    monkeypatch.setattr(explain, "MAX_REPORTED", 10)
    problems = validate(value, "ncco", engine=engine)
    assert problems[:-1] == whole[:10]
    last = problems[-1]
    assert (last.rule, last.severity, last.instance_location) == ("too-large", severity, whole[10].instance_location)
    assert is_valid(value, "ncco", engine=engine) == (severity == Severity.WARNING)


def test_of_very_many_slips_in_a_text_the_first_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explain, "MAX_REPORTED", 10)
    (tmp_path / "ncco.json").write_text('[{"action": "talk", "text": "a"' + ',\n"level": 0' * 30 + "}]")
    problems = validate_file(tmp_path / "ncco.json")
    assert [problem.line for problem in problems] == list(range(3, 14))
    assert {problem.rule for problem in problems[:-1]} == {"duplicate-property"}
    assert (problems[-1].rule, problems[-1].severity) == ("too-large", Severity.ERROR)


def test_a_value_that_stands_in_itself_again_and_again() -> None:
    value: object = []
    for _ in range(90):
        value = [value, value]
    [problem] = validate(value, "ncco")
    assert problem.rule == "too-large"
    assert not is_valid(value, "ncco")


def test_a_list_that_stands_twice_is_no_bomb() -> None:
    urls = ["https://example.com/a"]
    actions = [{"action": "record", "eventUrl": urls}, {"action": "record", "eventUrl": urls}]
    assert not validate(actions, "ncco")
    assert is_valid(actions, "ncco")


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


def test_links_that_lead_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b").symlink_to("..")
    (tmp_path / "a" / "itself.json").symlink_to("itself.json")
    (tmp_path / "ncco.json").write_text('[{"action": "talk"}]')
    done = run(tmp_path, "validate", ".")
    assert done.returncode in (1, 2)
    assert "Traceback" not in done.stderr
    assert done.stdout.count("ncco.json:") == 1


def test_a_value_that_stands_in_itself() -> None:
    in_list: list[object] = []
    in_list.append(in_list)
    in_object: dict[str, object] = {"action": "talk", "text": "a"}
    in_object["style"] = [in_object]
    for value in (in_list, in_object, [in_object]):
        for engine in ("auto", "fast", "reference"):
            [problem] = validate(value, "ncco", engine=engine)
            assert problem.rule == "too-deep"
            assert not is_valid(value, "ncco", engine=engine)


@pytest.mark.parametrize("name", ["a.json", "a.yaml", "a.har", "a.md"])
def test_a_pipe_in_a_folder_is_not_waited_for(name: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / name)
    (tmp_path / "ncco.json").write_text('[{"action": "talk"}]')
    assert run(tmp_path, "validate", ".").returncode == 1


@pytest.mark.parametrize("option", ["", "--discovered"])
def test_a_pipe_for_what_is_ignored_is_not_waited_for(option: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / ".gitignore")
    (tmp_path / "ncco.json").write_text('[{"action": "talk"}]')
    arguments = [option, "ncco.json"] if option else ["."]
    assert run(tmp_path, "validate", *arguments).returncode == 1


@pytest.mark.parametrize("line", ["*" * 50 + "b", "a" + "*" * 50 + "b", "?" + "*" * 50 + "?b*"])
def test_stars_of_what_is_ignored_are_tried_once(line: str, tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text(line)
    (tmp_path / f"{'a' * 200}.json").write_text('[{"action": "talk"}]')
    assert run(tmp_path, "validate", ".").returncode == 1


def test_a_file_that_is_larger_than_the_memory(tmp_path: Path) -> None:
    (tmp_path / "ncco.json").write_text('[{"action": "talk"}]')
    with (tmp_path / "large.json").open("wb") as large:
        large.truncate(5_000_000_000)
    for number in ("1", "2"):
        done = run(tmp_path, "validate", "--jobs", number, ".", memory=500_000_000)
        assert (done.returncode, done.stdout.count("ncco.json:1:")) == (2, 1)
        assert done.stderr.startswith("voiceschema: cannot read large.json: there is not enough memory\n")


def test_lines_that_are_not_closed_are_not_read_on(tmp_path: Path) -> None:
    """Each would be read to the depth that Python's reader stands, or to the end of its block."""
    line = f"[{','.join(['1'] * 110)},\n"
    (tmp_path / "ncco.ndjson").write_text('[{"action": "talk", "text": "a"}]\n' + line * 14_000)
    done = run(tmp_path, "validate", "--jobs", "1", ".", seconds=30)
    assert (done.returncode, done.stdout.count("[syntax]")) == (0, 1)


@pytest.mark.parametrize("text", ['account = "pipe"\n', 'profile = "pipe"\n'])
def test_a_pipe_in_a_configuration_is_not_waited_for(text: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "voiceschema.toml").write_text(text)
    (tmp_path / "ncco.json").write_text("[]")
    done = run(tmp_path, "validate", "ncco.json")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_dots_that_are_not_of_keys_are_no_matter(tmp_path: Path) -> None:
    lines = "".join(f'  "a.b.c.d{number}", # e.f.g\n' for number in range(7000))
    (tmp_path / "pyproject.toml").write_text(f"[tool.voiceschema]\nstrict = true\n[a]\nb = [\n{lines}]\n")
    (tmp_path / "ncco.json").write_text('[{"action": "talk"}]')
    done = run(tmp_path, "validate", ".")
    assert (done.returncode, "pyproject.toml" in done.stderr) == (1, False)


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 100_000,
        ".".join(["a"] * 100_000) + " = 1\n",
        "".join(f"a{number}{'.a' * 900} = 1\n" for number in range(2000)),
        "a = [" + ", ".join(['{b = """don\'t\n"""", c' + ".a" * 900 + " = 1}"] * 2000) + "]\n",
        'a = """"\\""' * 100_000,
        f"strict = {'9' * 100_000}\n",
        f'per-file-ignores = {{"{"*" * 50}b" = ["url"], "a{"*" * 50}b" = ["url"]}}\n',
        "strict = true\0\n",
    ],
)
def test_a_configuration_that_is_too_much(text: str, tmp_path: Path) -> None:
    (tmp_path / "voiceschema.toml").write_text(text)
    name = "a" * 200 + ".json"
    (tmp_path / name).write_text('[{"action": "talk"}]')
    done = run(tmp_path, "validate", ".")
    assert done.returncode in (1, 2)
    assert "Traceback" not in done.stderr
    assert done.stdout or done.stderr


# --- what a command names besides ------------------------------------------------------------------------------------

#: Lists of numbers that are none.
ACCOUNTS = {
    "account.json": [
        "[" * 100_000,
        f"[{'9' * 5000}]",
        f'["{"9" * 1_000_000}"]',
        '["\\ud800"]',
        '["447700900123\0"]',
        "[1e999, NaN]",
        json.dumps(["a"] * 20_000),
    ],
    "account.yaml": ["[" * 100_000, BOMB, "- &a [*a]\n", "- 447700900123\0\n", "--- a\n" * 20_000],
}


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in ACCOUNTS.items() for text in texts])
def test_an_account_that_is_too_much(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text)
    (tmp_path / "ncco.json").write_text("[]")
    done = run(tmp_path, "validate", "ncco.json", "--account", name)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr
    assert done.stderr.splitlines()[-1] == f"voiceschema: {name} is not a list of the account's numbers"
    assert len(done.stderr) < 8_000_000


def test_an_account_of_a_hundred_thousand_numbers(tmp_path: Path) -> None:
    (tmp_path / "account.json").write_text(json.dumps([f"4477{number:08}" for number in range(100_000)]))
    connect = (
        '[{"action": "connect", "from": "14155550100", "endpoint": [{"type": "phone", "number": "447700900123"}]}]'
    )
    (tmp_path / "ncco.json").write_text(connect)
    assert "[caller-id]" in check(tmp_path, "--account", "account.json", names=("ncco.json",))


def document(**more: Any) -> str:
    """Return the document of a profile, with something else in it."""
    return json.dumps({**CATALOG.document("endpoint/phone"), **more})


def with_pattern(pattern: str) -> str:
    """Return the document of a profile in which a number has another pattern."""
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
    """Write a profile with a pattern that takes a step for each way to read a text, where it is read by trying."""
    place = folder / "profile" / "endpoint" / "phone.json"
    place.parent.mkdir(parents=True)
    place.write_text(with_pattern("^(a+)+$"))


def test_a_pattern_of_a_profile_is_read_in_one_go(tmp_path: Path) -> None:
    profile_that_backtracks(tmp_path)
    (tmp_path / "phone.json").write_text(json.dumps({"type": "phone", "number": "a" * 100_000 + "!"}))
    check(tmp_path, "--profile", "profile", "--engine", "fast", names=("phone.json",))


# --- searches of our own ---------------------------------------------------------------------------------------------

IN_BODY = "POST https://api.nexmo.com/v1/calls\n\n"


@pytest.mark.parametrize(
    ("name", "before", "piece"),
    [
        ("call.http", IN_BODY.strip(), "\nCookie:"),
        ("call.http", IN_BODY, '"token": ['),
        ("call.http", IN_BODY, "{{a"),
        ("guide.md", "```json\n{}\n```\n", "<!-- voiceschema: ignore a,"),
        ("guide.md", "", "> - "),
        ("ncco.yaml", "- ", "# voiceschema: ignore a,"),
        ("ncco.yaml", "- ", "&a "),
        ("call.har", '{"log": {"entries": [{"request": {"url": "', "{{a}}://a:"),
        ("ncco.json", '[{"action": "talk", "text": "', "Bearer a sip:a:"),
    ],
)
def test_a_megabyte_of_what_is_looked_for(name: str, before: str, piece: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(before + piece * (1_000_000 // len(piece)))
    done = run(tmp_path, "validate", name)
    assert done.returncode in (0, 1)
    assert "Traceback" not in done.stderr
    assert len(done.stdout) < 100_000


# --- files that change -----------------------------------------------------------------------------------------------


def shrink(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2 + 7)


def grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"[\xff\0" * 30_000)


def change(path: Path) -> None:
    path.write_bytes(b"\xff\0\n" * (path.stat().st_size // 4))


def become_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def become_a_link_to_itself(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.name)


def become_empty(path: Path) -> None:
    os.truncate(path, 0)


def become_a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def become_what_never_ends(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/zero")


HAPPENINGS = [
    *(shrink, become_empty, grow, change, Path.unlink, become_a_folder, become_a_link_to_itself, become_a_pipe),
    become_what_never_ends,
]


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
@ONE_AND_TWO
@pytest.mark.parametrize("happening", HAPPENINGS)
def test_a_file_that_changes_between_search_and_reading(
    happening: Callable[[Path], None],
    number: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in ("a.ndjson", "b.json", "c.yaml", "d.har"):
        (tmp_path / name).write_text(f"{WRONG}\n" * (6000 if name == "a.ndjson" else 1))
    (tmp_path / "e.json").write_text(WRONG)

    def found(*arguments: Any, **options: Any) -> Iterator[Target]:
        for target in list(targets(*arguments, **options)):
            if number == "1" and not target.path.endswith("e.json"):
                happening(Path(target.path))
            yield target

    def parts(target: Target) -> list[Any]:
        of_file = list(read(target))
        for name in ("a.ndjson", "b.json", "c.yaml", "d.har"):
            happening(tmp_path / name)
        return of_file

    read = jobs._parts  # noqa: SLF001  # with several jobs, a file of records is looked at before
    monkeypatch.setattr(cli, "targets", found)
    monkeypatch.setattr(jobs, "_parts", parts)
    code = cli.main(["validate", "--jobs", number, str(tmp_path)])
    said = capsys.readouterr()
    gone = not (tmp_path / "a.ndjson").is_file()
    assert code == (2 if gone else 1)
    assert said.err.count(f"cannot read {tmp_path}") == (4 if gone else 0)
    assert f"{tmp_path}/e.json:1:" in said.out


@ONE_AND_TWO
def test_a_file_that_shrinks_while_it_is_read(number: str, tmp_path: Path) -> None:
    (tmp_path / "a.ndjson").write_text(f"{WRONG}\n" * 10_000)
    command = [*VOICESCHEMA, "validate", "--jobs", number, "a.ndjson"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.read(1)
        os.truncate(tmp_path / "a.ndjson", 1000)
        _, error = process.communicate()
    assert process.returncode == 1
    assert b"Traceback" not in error


# --- whoever reads the output ----------------------------------------------------------------------------------------

#: Enough for a pipe to be full, and some that cannot be read.
PATHS = ("a.ndjson", "b.json", "absent.json")
#: How many processes check, and what is said to Python of its output.
HOW = pytest.mark.parametrize(("number", "unbuffered"), [("1", ""), ("2", "1")])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.ndjson").write_text(f"{WRONG}\n" * 500)
    (tmp_path / "b.json").write_text(WRONG)
    return tmp_path


# A limit of what is written stands in for a disk that is full.
def start(folder: Path, *arguments: str, out: int | IO[bytes], unbuffered: str, file: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*VOICESCHEMA, *arguments],
        cwd=folder,
        stdout=out,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
        preexec_fn=limits(file=file),  # noqa: PLW1509  # there are no threads
    )


@HOW
@EACH_OUTPUT
def test_a_disk_that_becomes_full(output: str, number: str, unbuffered: str, folder: Path) -> None:
    arguments = ("validate", "--output", output, "--jobs", number, *PATHS)
    with (folder / "out").open("wb") as out:
        process = start(folder, *arguments, out=out, unbuffered=unbuffered, file=50_000)
        _, error = process.communicate()
    assert process.returncode == 2
    assert error.splitlines()[-1].startswith(b"voiceschema: cannot write: ")
    assert b"Traceback" not in error
    assert b"Exception" not in error


@HOW
@EACH_OUTPUT
def test_a_reader_that_goes_away(output: str, number: str, unbuffered: str, folder: Path) -> None:
    arguments = ("validate", "--output", output, "--jobs", number, *PATHS)
    process = start(folder, *arguments, out=subprocess.PIPE, unbuffered=unbuffered, file=resource.RLIM_INFINITY)
    with process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(1)
        process.stdout.close()
        error = process.stderr.read()
    assert process.returncode == 141
    assert error in (b"", b"voiceschema: cannot read absent.json: No such file or directory\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only some systems have it")
@EACH_OUTPUT
def test_nobody_hears_what_went_wrong(output: str, folder: Path) -> None:
    command = [*VOICESCHEMA, "validate", "--output", output, "b.json", "absent.json"]
    heard = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=full, check=False)
    assert (done.returncode, done.stdout) == (heard.returncode, heard.stdout)
    assert done.returncode == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only some systems have it")
@pytest.mark.parametrize(
    ("command", "unbuffered"),
    [
        ("--help", ""),
        ("--help", "1"),
        ("--version", "1"),
        ("list", ""),
        ("show ncco", "1"),
        ("bundle", ""),
        ("explain", "1"),
    ],
)
def test_what_cannot_be_written_is_told_of(command: str, unbuffered: str, folder: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        process = start(folder, *command.split(), out=full, unbuffered=unbuffered, file=resource.RLIM_INFINITY)
        _, error = process.communicate()
    assert (process.returncode, error) == (2, b"voiceschema: cannot write: No space left on device\n")


# --- interrupts ------------------------------------------------------------------------------------------------------


def opened_by(process: subprocess.Popen[bytes], pipe: Path) -> IO[bytes]:
    """Return a pipe for writing, once a process reads it."""
    while process.poll() is None:
        with suppress(OSError):
            return os.fdopen(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK), "wb")
        time.sleep(0.01)
    raise AssertionError("it has ended too early")


def interrupted(folder: Path, *arguments: str) -> tuple[int, bytes, bytes]:
    """Return how a run ends that is interrupted while it reads; no process may be left."""
    os.mkfifo(folder / "pipe.json")
    process = subprocess.Popen(
        [*VOICESCHEMA, "validate", *arguments, "pipe.json"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    with opened_by(process, folder / "pipe.json"):
        ended = None
        while ended is None:  # one that comes right before it waits for the pipe would be seen only behind that
            os.killpg(process.pid, signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                ended = process.communicate(timeout=5)
    out, error = ended
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
    return process.returncode, out, error


@ONE_AND_TWO
@EACH_OUTPUT
def test_an_interrupt(output: str, number: str, folder: Path) -> None:
    before = sorted(path.name for path in folder.iterdir())
    code, _, error = interrupted(folder, "--output", output, "--jobs", number, "b.json")
    assert (code, error) == (130, b"")
    assert sorted(path.name for path in folder.iterdir()) == sorted([*before, "pipe.json"])


@pytest.mark.parametrize("judge", [validate, is_valid])
def test_an_interrupt_among_our_own_assertions(
    judge: Callable[..., list[Problem] | bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rust would take it for a failure, and go on."""

    def interrupt(_: object) -> bool:
        raise KeyboardInterrupt

    for keyword in ASSERTIONS:
        monkeypatch.setitem(ASSERTIONS, keyword, lambda _: interrupt)
    engine = engine_for(Catalog(), "fast")
    monkeypatch.setitem(CATALOG.engines, "fast", engine)
    headers = {
        "type": "websocket",
        "uri": "wss://a.example",
        "content-type": "audio/l16;rate=8000",
        "headers": {"a": 1},
    }
    with pytest.raises(KeyboardInterrupt):
        judge(headers, "endpoint/websocket", engine="fast")


def test_an_interrupt_while_an_engine_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rust would take it for a schema that is wrong."""

    def interrupted(value: Any) -> Callable[[Any], bool]:
        signal.raise_signal(signal.SIGINT)
        return made_of(value)

    made_of = ASSERTIONS["deprecated"]
    monkeypatch.setitem(ASSERTIONS, "deprecated", interrupted)
    monkeypatch.setitem(CATALOG.engines, "fast", engine_for(Catalog(), "fast"))
    with pytest.raises(KeyboardInterrupt):
        validate([], "ncco", engine="fast")
