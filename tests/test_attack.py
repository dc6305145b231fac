"""Nothing that a file contains makes the validator hang, crash, or use memory out of proportion.

Each run has a limit of memory and of processor time, and must end by itself with a problem at a place.
"""

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from voiceschema import is_valid, validate

MEMORY, SECONDS = 2 * 1024**3, 60


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))

    command = [sys.executable, "-m", "voiceschema", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, preexec_fn=limit, check=False)


def check(folder: Path, name: str, *arguments: str) -> str:
    """Return what is said about a file in which something is wrong."""
    done = run(folder, "validate", "--strict", name, *arguments)
    assert "Traceback" not in done.stderr
    assert done.returncode == 1, done.stderr[-500:]
    assert f"{name}:" in done.stdout
    assert len(done.stdout) < 100_000
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
@pytest.mark.parametrize("name", PLACES)
def test_a_payload_that_is_too_much(name: str, body: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(PLACES[name](BODIES[body]), "utf-8")
    check(tmp_path, name)


BOMB = "a0: &a0 [1]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 20))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (BOMB, "aliases"),
        ("- &a [*a]\n", "alias"),
        ("- &a " + "a" * 1_000_000 + "\n" + "- *a\n" * 1_000, "aliases"),
        ("".join(f"%TAG !a{n}! tag:a,2000:\n" for n in range(20_000)) + "---\n[]\n", "directives"),
        ("[" * 60_000, "deep"),
        ("- " * 60_000, "deep"),
        ("{a: " * 60_000, "deep"),
        ("- a\0b\n", "U+0000"),
    ],
)
def test_yaml_that_is_too_much(text: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "ncco.yaml").write_text(text, "utf-8")
    assert words in check(tmp_path, "ncco.yaml", "--schema", "ncco")


def test_a_line_of_a_hundred_megabytes(tmp_path: Path) -> None:
    with open(tmp_path / "ncco.json", "w") as file:
        file.write('[{"action": "talk", "text": "')
        for _ in range(100):
            file.write("a" * 1_000_000)
        file.write('", "loop": -1}]')
    check(tmp_path, "ncco.json")


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


@pytest.mark.parametrize("name", ["a.json", "a.yaml", "a.har", "a.md"])
def test_a_pipe_in_a_folder_is_not_waited_for(name: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / name)
    (tmp_path / "ncco.json").write_text('[{"action": "talk"}]')
    assert run(tmp_path, "validate", ".").returncode == 1


@pytest.mark.parametrize("text", ['account = "pipe"\n', 'profile = "pipe"\n'])
def test_a_pipe_in_a_configuration_is_not_waited_for(text: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "voiceschema.toml").write_text(text)
    (tmp_path / "ncco.json").write_text("[]")
    done = run(tmp_path, "validate", "ncco.json")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 100_000,
        ".".join(["a"] * 100_000) + " = 1\n",
        f"strict = {'9' * 100_000}\n",
        f'exclude = ["{"*a" * 50}b"]\n',
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
