"""No text makes the validator hang, crash, or use excessive memory.

Each run has limits on memory and CPU time, and must end by itself with a problem at a position.
"""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from limits import BOMB, WRONG, check, run
from voiceschema import Severity, validate_file
from voiceschema.explain import problems as explain
from voiceschema.reading import limits

pytestmark = pytest.mark.slow


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


#: A file name for each language, and a function that embeds a body.
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

#: Texts that start as an NCCO but are invalid because of their size, depth, or a character.
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
    # In a Markdown block, this one is not recognised, because most of it is something else.
    names = [name for name in (*PLACES, "-") if (name, body) != ("guide.md", "many names")]
    check(tmp_path, names=names, given=BODIES[body], most=2_000_000 if body == "many names" else 100_000)


TOO_MUCH = {
    "aliases": BOMB,
    "inside the value that it refers to": "- &a [*a]\n",
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
    monkeypatch.setattr(limits, "MAX_DOCUMENTS", 10)
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
    assert "more than 1000 problems" in said.splitlines()[-4]


def test_very_many_names_that_could_be_meant_for_another(tmp_path: Path) -> None:
    """Each could be the typo of a missing property."""
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


def test_of_very_many_slips_in_a_text_the_first_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explain, "MAX_REPORTED", 10)
    (tmp_path / "ncco.json").write_text('[{"action": "talk", "text": "a"' + ',\n"level": 0' * 30 + "}]")
    problems = validate_file(tmp_path / "ncco.json")
    assert [problem.line for problem in problems] == list(range(3, 14))
    assert {problem.rule for problem in problems[:-1]} == {"duplicate-property"}
    assert (problems[-1].rule, problems[-1].severity) == ("too-large", Severity.ERROR)


def test_lines_that_are_not_closed_are_not_read_on(tmp_path: Path) -> None:
    """Each would be parsed up to the recursion limit of Python's parser, or to the end of its block."""
    line = f"[{','.join(['1'] * 110)},\n"
    (tmp_path / "ncco.ndjson").write_text('[{"action": "talk", "text": "a"}]\n' + line * 14_000)
    done = run(tmp_path, "validate", "--jobs", "1", ".", seconds=30)
    assert (done.returncode, done.stdout.count("[syntax]")) == (0, 1)


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
