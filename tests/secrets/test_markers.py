"""No secret leaks: a marker in any part of any container or payload appears in no output.

The containers are those of the transcripts. In each, every value is replaced by the marker in turn. Then all objects,
headers, queries, comments and tags get a marker at once, and that text is corrupted in various ways.
"""

import json
import logging
import random
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
import yaml

from voiceschema import CATALOG, wsgi
from voiceschema.pipeline.api import validate_file, validate_files
from voiceschema.render.report import OUTPUTS, report
from voiceschema.render.summary import Summary

CONTAINERS = Path(__file__).parent.parent / "messages" / "containers"
FOLDERS = ("har", "http", "postman", "vcr", "wiremock")
FILES = sorted(
    path.relative_to(CONTAINERS).as_posix()
    for folder in FOLDERS
    for path in (CONTAINERS / folder).iterdir()
    if path.suffix != ".txt"
)
MARKER, NUMBER = "Zq7Marker", 70071007
# Members that contain a payload: invalid values of a payload may be shown.
BODIES = ("body", "jsonBody", "equalToJson")


def outputs(path: Path, schema: str, *, reports: bool) -> str:
    """Return the problems of a file in full; with `reports`, also those in all reports if it is discovered."""
    results = [*validate_files(path, schema), *(validate_files(path.parent, schema) if reports else ())]
    texts = [repr([(result, [problem.frame for problem in result.problems]) for result in results])]
    for name in OUTPUTS if reports else ():
        form, summary = report(name), Summary()
        texts.append(form.beginning)
        for result in results:
            summary.add(result, result.problems)
            texts.append(form.result(result, result.problems, failed=bool(result.problems)))
        texts += form.end(summary), str(summary), summary.notice
    return "\n".join(texts)


def shows(path: Path, data: str | bytes, schema: str = "payload", *, reports: bool = True) -> str:
    """Return where the marker is shown for a file with these contents."""
    path.write_bytes(data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data)
    text = outputs(path, schema, reports=reports)
    at = max(text.find(part) for part in ("Zq7", "Marker", str(NUMBER)))
    return text[max(0, at - 200) : at + 100] if at >= 0 else ""


def parsed(text: str, name: str) -> Any:
    if name.endswith((".json", ".har")):
        return json.loads(text)
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506  # it knows strings, lists and mappings only


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, dict | list) and not (path and path[-1] in BODIES):
        for step, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(item, (*path, step))
    elif not isinstance(value, dict | list):
        yield path


def replaced(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    copy = value.copy()
    copy[path[0]] = replaced(value[path[0]], path[1:], new)
    return copy


def written(value: Any, name: str) -> str:
    return yaml.safe_dump(value, sort_keys=False) if name.endswith(".yaml") else json.dumps(value, indent=1)


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in FILES if not name.startswith("http/")])
def test_every_value_of_a_container(name: str, tmp_path: Path) -> None:
    text = (CONTAINERS / name).read_text("utf-8")
    try:
        value = parsed(text, name)
    except (ValueError, yaml.YAMLError):
        pytest.skip("it is broken, and replaced as a text below")
    path = tmp_path / Path(name).name
    forms = cycle((MARKER, f"{MARKER}\n{{", NUMBER))
    for leaf, other in zip(leaves(value), forms, strict=False):
        for new in dict.fromkeys((MARKER, other)):
            assert not shows(path, written(replaced(value, leaf, new), name), reports=False), leaf


SECRETS: dict[str, Any] = {
    "api_secret_2": MARKER,
    "x": MARKER,
    "PHPSESSID": [MARKER],
    "privateKeyPem": {"a": MARKER},
    "n": NUMBER,
}
HEADER = {"name": "X-Functions-Key", "value": MARKER}


def add_markers(value: Any) -> Any:
    """Return a value with a marker in every object, query and list of headers."""
    if isinstance(value, dict):
        return {name: add_markers(item) for name, item in value.items()} | SECRETS
    if isinstance(value, list):
        is_named = all(isinstance(item, dict) and {"name", "value"} <= item.keys() for item in value)
        return [*map(add_markers, value), *([HEADER] if is_named else [])]
    if isinstance(value, str) and "://" in value and " " not in value:
        return f"{value}{'&' if '?' in value else '?'}user[pass]={MARKER}&q={MARKER}"
    if isinstance(value, str) and value.lstrip()[:1] in ("[", "{"):
        with suppress(ValueError):
            return json.dumps(add_markers(json.loads(value)), indent=len(value) % 3 or None)
    return value


def marked(name: str) -> str:
    """Return the text of a file with markers in every part."""
    text = (CONTAINERS / name).read_text("utf-8")
    if not name.startswith("http/"):
        try:
            text = written(add_markers(parsed(text, name)), name)
        except (ValueError, yaml.YAMLError):
            text = re.sub(r'(?<=: ")(?=[^"]{30})', f"{MARKER} ", text)
    if name.endswith(".yaml"):
        text = re.sub(r"^( *(?:- )?[\w-]+: *)$", rf"\1 # {MARKER}", text, flags=re.MULTILINE)
    if name.startswith("http/"):
        text = re.sub(
            r"^((?:GET|POST|PUT|PATCH) \S+)", rf"\1?q={MARKER}\nX-Functions-Key: {MARKER}", text, flags=re.MULTILINE
        )
        text = re.sub(
            r"^(###.*)$", rf"\1 {MARKER}\n# @name {MARKER}\n# {MARKER}\n@variable = {MARKER}", text, flags=re.MULTILINE
        )
        text = re.sub(
            r"^(\s*)(\{\s*\")",
            rf'\1{{"x": "{MARKER}", "api_secret_2": "{MARKER}", "n": {NUMBER},\2'.replace("{\\2", "\\2"),
            text,
            flags=re.MULTILINE,
        )
        text = text.replace('"n": 70071007,{', f'"n": {NUMBER},')
    return text


@pytest.mark.parametrize("name", FILES)
def test_every_part_of_a_container(name: str, tmp_path: Path) -> None:
    text = marked(name)
    assert MARKER in text
    assert not shows(tmp_path / Path(name).name, text)


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".yaml")])
def test_tags_and_anchors_of_a_container(name: str, tmp_path: Path) -> None:
    text = (CONTAINERS / name).read_text("utf-8")
    tags = cycle((f"!{MARKER} ", f"!!python/object:{MARKER} ", f"&{MARKER} ", f"*{MARKER} ", f"!{MARKER} "))
    for match, added in zip(re.finditer(r"(?<=: )(?=\S)|(?<=- )(?=\S)", text), tags, strict=False):
        changed = text[: match.start()] + added + text[match.start() :]
        assert not shows(tmp_path / Path(name).name, changed, reports=False), changed[: match.end() + 40]


def broken(text: str) -> Iterator[str | bytes]:
    """Yield fifty corrupted texts."""
    chance = random.Random(23)  # noqa: S311  # the same texts in every run
    for part in range(1, 15):
        yield text[: len(text) * part // 15]
    for _ in range(10):
        at = chance.randrange(len(text))
        yield text[:at] + text[at + 1 + chance.randrange(3) :]
    marks = [match.start() for match in re.finditer(MARKER, text)]
    for inserted in ('"', "'", "\\", "\t", "\0", "{", "]", ",,", ": ", "\n", "#", "//", "\ud800", "\x85", "NaN", "<"):
        at = chance.choice(marks) + chance.choice((0, 3, len(MARKER)))
        yield text[:at] + inserted + text[at:]
    yield text.replace('"', "'")
    yield text.replace(":", "", 3)
    yield text.replace(",", "", 5)
    yield text.replace("]", "}", 2)
    yield text.replace(": ", ":")
    yield text.replace("\n", "\n\t", 9)
    yield text.encode("utf-16")
    yield text.encode() + b"\xff\xfe"
    yield "\ufeff\ufeff" + text
    yield "[" * 120 + text


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
def test_a_broken_container(name: str, tmp_path: Path) -> None:
    for text in broken(marked(name)):
        assert not shows(tmp_path / Path(name).name, text), text


RECORDED = {
    "interactions": [
        {
            "request": {
                "method": "POST",
                "uri": f"https://api.nexmo.com/v1/calls?q={MARKER}",
                "headers": {"X": [MARKER]},
            },
            "response": {"status": {"code": 201}, "headers": {"X": [NUMBER]}, "body": {"string": MARKER}},
        }
    ],
    "version": 1,
}


@pytest.mark.parametrize(
    ("name", "text", "schema"),
    [
        ("forced.json", json.dumps(RECORDED), "ncco"),
        ("permissive.json", json.dumps(RECORDED), "webhook/event"),
        ("lines.ndjson", json.dumps(RECORDED), "payload"),
        ("cut-line.ndjson", json.dumps(RECORDED)[:-9], "payload"),
        ("in-a-list.json", json.dumps([RECORDED]), "payload"),
        ("wrapped.json", json.dumps({"cassette": RECORDED}), "payload"),
        ("block.md", f"```json\n{json.dumps(RECORDED)}\n```\n", "ncco"),
        ("cut-block.md", f"```yaml\n{yaml.safe_dump(RECORDED).replace('X:', 'X', 1)}\n```\n", "payload"),
        ("apart.yaml", yaml.safe_dump(RECORDED).replace("  response:", f"---\n    x: {MARKER}\n  y:", 1), "payload"),
    ],
)
def test_a_recording_where_nobody_looks_for_payloads_in_it(name: str, text: str, schema: str, tmp_path: Path) -> None:
    assert not shows(tmp_path / name, text, schema)


AUTHORIZATIONS = {
    "json": [
        '{"type": "custom", "value": "%s\u00e9"}',
        '{"type": "vonage", "value": "%s"}',
        '{"type": "other", "value": "%s"}',
        '{"type": "custom", "value": ["%s"]}',
        '{"type": "custom", "value": {"a": "%s"}}',
        '{"value": "%s"}',
        '{"type": "custom", "valeu": "%s"}',
        '{"type": "custom", "Value": "%s", "value": 1}',
        '"%s"',
        '["%s"]',
        '[{"type": "custom", "value": "%s"}]',
        '{"type": "custom", "value": "{{%s}}"}',
        '{"type": "custom", "value": "%s", "value": "%s"}',
        '{"type": "custom", "v\\u0061lue": ["%s"]}',
        '{"type": "custom", "value": "%s}',
        '{"type": "custom", "value": "%s" "x": 1}',
        '{"type": "custom", "value": \'%s\'}',
        '{"type": "custom", "value": %s}',
        '{"type": "custom", "value": "ab"%s"}',
        '{"type": "custom", "value": "ab\\q%s"}',
        '{"type": "custom", "value": "ab\t%s"}',
        '{"type": "custom", "value": "%s",}',
        '{"type": "custom", "value": "%s" // %s\n}',
    ],
    "yaml": [
        "{type: custom, value: [%s]}",
        "\n  type: other\n  value: %s",
        "\n  type: custom\n  value: |\n    %s\u00e9\n    %s\n",
        "\n  type: custom\n  value: >-\n    a\n    %s\u00e9",
        "\n  type: custom\n  value: !secret %s",
        "\n  type: custom\n  value: !!int %s",
        "\n  type: custom\n  value: &anchor [%s]",
        "\n  type: custom\n  value: &anchor\n    - %s",
        "\n  type: vonage\n  value: &anchor %s\ncontent-type: *anchor",
        "\n  <<: {value: [%s]}\n  type: custom",
        "\n  type: custom\n  value: 'it's %s'",
        '\n  type: custom\n  value: "%s',
        "\n  type: custom\n  value: a: %s",
        "\n  type: custom\n  value: @%s",
        "\n  type: custom\n\tvalue: %s",
        "\n  type: custom\n  value:%s",
        "\n  type: custom\n  ? [%s]\n  : 1",
        " %s\n  type: custom",
    ],
}


@pytest.mark.parametrize("language", AUTHORIZATIONS)
@pytest.mark.parametrize("schema", ["payload", "endpoint/websocket"])
def test_what_a_document_marks_as_secret(schema: str, language: str, tmp_path: Path) -> None:
    fence = "```"
    for form in AUTHORIZATIONS[language]:
        value = form.replace("%s", MARKER)
        if language == "json":
            text = f'{{"type": "websocket", "uri": "wss://example.com", "authorization": {value}, "extra": 1}}'
        else:
            text = f"type: websocket\nuri: wss://example.com\nauthorization:{' ' * (value[0] != chr(10))}{value}\n"
        for name in (f"x.{language}", *(["x.ndjson"] if language == "json" else [])):
            assert not shows(tmp_path / name, text, schema), text
            (tmp_path / name).unlink()
        assert not shows(tmp_path / "x.md", f"{fence}{language}\n{text}\n{fence}\n", schema), text
        (tmp_path / "x.md").unlink()
    for number in (f'{{"type": "custom", "value": {NUMBER}}}', f"{NUMBER}", f"[{NUMBER}]"):
        text = f'{{"type": "websocket", "uri": "wss://example.com", "authorization": {number}}}'
        assert not shows(tmp_path / "x.json", text, schema), text


ELSEWHERE = {
    "twice.json": '[{"action": "connect", "endpoint": "[{\\"type\\": \\"sip\\", \\"authorization\\": \\"%s\\"}]"}]',
    "misspelt.json": '{"type": "websocket", "uri": "wss://a.example", "athorization": {"type": "x", "value": "%s"}}',
    "misplaced.json": '{"type": "websocket", "uri": "wss://example.com", "value": "%s", "authorization": null}',
    "misspelt.yaml": "type: websocket\nuri: wss://example.com\nautorisation:\n  value: %s\n value: 1\n",
    "equal.json": '{"type": "websocket", "uri": "wss://example.com", "password": "%s", "textt": "%s"}',
    "unrecognised.json": '{"log": null, "headers": {"X-K": "%s"}}',
    "other.json": '{"http_interactions": [{"request": {"headers": {"X-K": ["%s"]}}}]}',
    "empty.json": '{"interactions": [], "x": "%s"}',
    "command.txt": "curl -H 'X-K: %s' https://api.nexmo.com/v1/calls",
    "records.ndjson": '{"interactions": [{"request": {"headers": {"X-K": ["%s"]}}}], "version": 1}\n',
    "cut.ndjson": '[{"action": "talk", "text": "hi"}]\n{"request": {"url": "/v1/calls", "headers": {"X-K": ["%s"]}\n',
    "indented.jsonl": '\ufeff[\n\n  {\n    "request": {\n      "headers": {"X-K": [\n        "%s"\n      ]}}}\n]\n',
    "nested.json": '[{"interactions": [{"request": {"headers": {"X-K": ["%s"]}}}], "version": 1}]',
    "broken.json": '{"type": "stream", "streamUrl": ["https:/user:%s@example.com/"]}',
    "slashes.json": '[{"action": "stream", "streamUrl": ["https:\\\\\\\\user:%s@example.com/"]}]',
    "bare.json": '[{"action": "stream", "streamUrl": ["user:%s@example.com"]}]',
    "comment.yaml": "- action: talk\n  text: hi\n  level: 5 # password: %s\n",
    "alias.yaml": "- action: talk\n  text: &x 1\n  text: *x\n  api_key: %s\n",
}


@pytest.mark.parametrize("name", ELSEWHERE)
def test_a_secret_in_an_unusual_place(name: str, tmp_path: Path) -> None:
    assert not shows(tmp_path / name, ELSEWHERE[name].replace("%s", MARKER))
    assert not shows(tmp_path / name, ELSEWHERE[name].replace("%s", MARKER), "webhook/event")


@pytest.mark.parametrize(
    "value",
    [
        *('"{\\"action\\": \\"talk\\", \\"q\\": \\"%s\\"}"', '"[{action: talk, text: %s}]"', '"- action: %s\\n"'),
        *(
            '{"action": "stream", "streamUrl": "https:/h/x&k=%s"}',
            '{"action": "stream", "streamUrl": "a.example/x?k=%s"}',
        ),
        *(
            '{"action": "stream", "streamUrl": "https%3A%2F%2Fh%2F%3Fk%3D%s"}',
            '{"action": "record", "eventUrl": "//u:%s@h"}',
        ),
        *(
            '{"action": "talk", "text": {"a": "%s"}}',
            '{"action": "talk", "text": "x", "loop": [{"n": "%s"}], "q": ["%s"]}',
        ),
    ],
)
def test_a_value_in_a_recording(value: str, tmp_path: Path) -> None:
    content = {"mimeType": "application/json", "text": f"[{value.replace('%s', MARKER)}]"}
    request = {"method": "GET", "url": "https://example.com/answer?uuid=1&conversation_uuid=2", "headers": []}
    entries = [{"request": request, "response": {"status": 200, "content": content}}]
    assert not shows(tmp_path / "x.har", json.dumps({"log": {"version": "1.2", "creator": {}, "entries": entries}}))


@pytest.mark.parametrize(
    "pin", [f'"{MARKER}"', f'["{MARKER}"]', f'{{"a": "{MARKER}"}}', f'"{MARKER}', f'"{MARKER}", "pin": 1', str(NUMBER)]
)
def test_what_a_profile_marks_as_secret(pin: str, tmp_path: Path) -> None:
    phone = CATALOG.document("endpoint/phone")
    phone["properties"]["pin"] = {"description": "A code.", "writeOnly": True, "type": "string", "maxLength": 4}
    (tmp_path / "profile" / "endpoint").mkdir(parents=True)
    (tmp_path / "profile" / "endpoint" / "phone.json").write_text(json.dumps(phone), "utf-8")
    catalog = CATALOG.with_profile(tmp_path / "profile")
    path = tmp_path / "x.json"
    path.write_text(f'{{"type": "phone", "number": "447700900123", "pin": {pin}}}', "utf-8")
    problems = validate_file(path, catalog=catalog)
    assert problems
    shown = f"{problems} {[problem.frame for problem in problems]}"
    assert not re.search(f"Zq7|Marker|{NUMBER}", shown)


def test_the_log_of_the_middleware(caplog: pytest.LogCaptureFixture) -> None:
    for form in AUTHORIZATIONS["json"]:
        endpoint = f'{{"type": "websocket", "uri": "wss://x", "authorization": {form.replace("%s", MARKER)}}}'
        body = f'[{{"action": "connect", "endpoint": [{endpoint}]}}]'.encode()
        app = wsgi.ValidateAnswers(_answer(body))
        environ = {"REQUEST_METHOD": "GET", "PATH_INFO": "/answer", "QUERY_STRING": f"token={MARKER}&q={MARKER}"}
        with caplog.at_level(logging.DEBUG):
            b"".join(app(environ, lambda *_: lambda _: None))
    assert caplog.records
    assert MARKER not in caplog.text


def _answer(body: bytes) -> Callable[[Any, Any], list[bytes]]:
    def application(_: Any, start: Any) -> list[bytes]:
        start("200 OK", [("Content-Type", "application/json")])
        return [body]

    return application
