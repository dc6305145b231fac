"""What no output may show: the secrets of recordings, wherever a tool writes them, and not what only looks like one."""

import base64
import json
import time
from pathlib import Path

import pytest

from voiceschema.cli.main import main
from voiceschema.text.redact import masked

SECRET = "FakeSecret0000"  # noqa: S105  # made up, as all of them here
JWT = "eyJhbGciOiJSUzI1NiJ9.eyJqdGkiOiJub3QtcmVhbCJ9.bWFkZS11cC1zaWduYXR1cmU"
BASIC = base64.b64encode(b"abcd1234:FakeSecret0000").decode()
KEY = "MIIBOgIBAAJBAKmadeupmadeupmadeup"
CALL = {"answer_url": [f"https://app.example.com/answer?api_key=abcd1234&api_secret={SECRET}"], "api_secret": SECRET}

HEADERS = [
    # HAR and Postman, on one line and on several
    '{"name": "%s", "value": "%s"}',
    '{"name":"%s","value":"%s"}',
    '{\n  "name": "%s",\n  "value": "%s"\n}',
    '{"key": "%s", "value": "%s", "type": "text"}',
    '{"key": "%s", "type": "text", "value": "%s"}',
    '{"value": "%s", "name": "%s"}',
    # VCR.py in YAML, block and flow, and in JSON
    "    %s:\n    - %s\n",
    "headers: {%s: [%s], Accept: ['*/*']}",
    "headers: {%s: ['%s'], Accept: ['*/*']}",
    '{"%s": ["%s"]}',
    '{\n    "%s": [\n        "%s"\n    ]\n}',
    # WireMock
    '{"%s": {"equalTo": "%s"}}',
    '"%s" : {\n  "equalTo" : "%s"\n}',
    '"%s" : {\n  "hasExactly" : [ {\n    "equalTo" : "%s"\n  } ]\n}',
    # request files, logs, environments
    "%s: %s\n",
    '{"%s": "%s"}',
    '{\\"%s\\": \\"%s\\"}',
    "@%s = %s\n",
]
NAMES = [
    "X-Api-Key",
    "x-api-key",
    "Authorization",
    "Cookie",
    "Set-Cookie",
    "Proxy-Authorization",
    "X-Auth-Token",
    "apiSecret",
]


def lines(layout: str, name: str, secret: str) -> str:
    return layout % ((secret, name) if layout.startswith('{"value"') else (name, secret))


@pytest.mark.parametrize("layout", HEADERS)
@pytest.mark.parametrize("name", NAMES)
def test_a_header_of_a_secret_name(name: str, layout: str) -> None:
    text = lines(layout, name, SECRET)
    assert masked(text) == text.replace(SECRET, "*" * len(SECRET))


@pytest.mark.parametrize("layout", HEADERS)
@pytest.mark.parametrize("secret", [f"Basic {BASIC}", f"Bearer {SECRET}", f"Bearer {JWT}", JWT, f"Token {SECRET}"])
def test_the_value_of_an_authorization(secret: str, layout: str) -> None:
    text = lines(layout, "Authorization", secret)
    shown = masked(text)
    assert secret.rpartition(" ")[2] not in shown
    assert len(shown) == len(text)


@pytest.mark.parametrize(
    ("text", "secrets"),
    [
        (f"https://app.example.com/users?api_key=abcd1234&api_secret={SECRET}", ["abcd1234", SECRET]),
        (f"https://app.example.com/users?a=1&api_secret={SECRET}&b=2", [SECRET]),
        (f"https://app.example.com/socket?token={SECRET}#top", [SECRET]),
        (f"wss://admin:{SECRET}@app.example.com/socket", [SECRET]),
        (f'{{"uri": "wss://admin:{SECRET}', [SECRET]),
        (f'"uri": "sip:user@example.com;x={JWT}"', [JWT]),
        (json.dumps(CALL), ["abcd1234", SECRET]),
        (json.dumps(json.dumps(CALL)), ["abcd1234", SECRET]),
        (json.dumps(json.dumps(json.dumps(CALL))), ["abcd1234", SECRET]),
        (f"Cookie: sid={SECRET}; theme=dark", [SECRET]),
        (f'{{"name": "Set-Cookie", "value": "sid={SECRET}; Path=/"}}', [SECRET]),
        (f"Set-Cookie:\n      - sid={SECRET}; Path=/\n      - theme=dark; Path=/\n", [SECRET]),
        (f'"Set-Cookie" : [ "theme=dark; Path=/", "sid={SECRET}; Path=/" ]', [SECRET]),
        (f"Set-Cookie:\n      - theme=dark; Path=/\n      - sid={SECRET}; Path=/\n", [SECRET]),
        (f"-----BEGIN PRIVATE KEY-----\n{KEY}\n{KEY}\n-----END PRIVATE KEY-----\n", [KEY]),
        (json.dumps(f"-----BEGIN RSA PRIVATE KEY-----\n{KEY}\n-----END RSA PRIVATE KEY-----\n"), [KEY]),
        (f"-----BEGIN PRIVATE KEY-----\n{KEY}", [KEY]),
        (f"Authorization: Basic abcd1234 {SECRET}", [SECRET]),
        (
            f'"auth": {{"type": "bearer", "bearer": [{{"key": "token", "value": "{SECRET}", "type": "string"}}]}}',
            [SECRET],
        ),
        (f'"auth": {{"type": "basic", "basic": [{{"key": "password", "value": "{SECRET}"}}]}}', [SECRET]),
        (f'"auth": {{"type": "bearer", "bearer": {{"token": "{SECRET}"}}}}', [SECRET]),
        (f'"basicAuth": {{"username": "abcd1234", "password": "{SECRET}"}}', [SECRET]),
        (f'"authorization": {{"type": "custom", "value": "{SECRET}"}}', [SECRET]),
        (f'"authorization": {{"value": "{SECRET}", "type": "custom"}}', [SECRET]),
        (f"authorization:\n  type: custom\n  value: {SECRET}\n", [SECRET]),
        (f"VONAGE_API_SECRET={SECRET}", [SECRET]),
        (f'api_secret: "{SECRET}"', [SECRET]),
        (f"password: '{SECRET} and more'", [SECRET, "and more"]),
    ],
)
def test_a_secret(text: str, secrets: list[str]) -> None:
    shown = masked(text)
    assert len(shown) == len(text)
    assert not [secret for secret in secrets if secret in shown]


@pytest.mark.parametrize(
    "text",
    [
        '{"type": "phone", "number": "447700900123"}',
        '{"uuid": "aaaaaaaa-bbbb-cccc-dddd-0123456789ab", "conversation": "CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab"}',
        '{"action": "talk", "text": "Basic training begins at nine, token of my thanks"}',
        '{"action": "talk", "text": "Bearer of bad news: your password, please"}',
        '{"action": "talk", "text": "Press the pound key: 1234"}',
        '{"name": "key", "value": "447700900123"}',
        '{"name": "X-Request-Id", "value": "FakeSecret0000"}',
        '{"authorization": {"type": "vonage"}}',
        '"Authorization": "Bearer {{token}}"',
        "Authorization: Bearer {{token}}",
        '"url": "https://app.example.com:8080/answer?from=14155550100"',
        '"uri": "sip:user@example.com:5060"',
        "POST http://localhost:3000",
        "https://app.example.com/a:b@c",
        '"api_secret": {{secret}}',
        '"token": null, "password": true',
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
        "authorization:\n  type: vonage\nuri: wss://app.example.com/socket\n",
        "credentials:\n  username: dialler\n  region: somewhere\n",
        '"credentials": {"username": 5, "region": [1]}',
        "Cookie:\nContent-Type: application/json\n\n{}",
        "- action: talk\n  text: The secret: speak slowly\n",
        "",
    ],
)
def test_what_only_looks_like_a_secret(text: str) -> None:
    assert masked(text) == text


def test_a_suggestion_with_a_secret_is_kept_to_oneself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps({"action": "record", "eventUrl": f"https://admin:{SECRET}@app.example.com/event"}))
    for output in ("text", "json"):
        assert main(["validate", "--schema", "action/record", "--output", output, str(path)]) == 1
        shown = capsys.readouterr().out
        assert "put it in brackets" in shown
        assert "https://********************@" in shown
        assert SECRET not in shown
        assert "write [" not in shown


@pytest.mark.parametrize(
    "endpoint",
    [
        {"authorization": SECRET},
        {"authorization": [SECRET, f"{SECRET}-two"]},
        {"authorization": {"type": "custom", "value": [SECRET]}},
        {"authorization": {"type": "custom", "value": SECRET, "vallue": 1}},
        {"headers": f"Authorization: {SECRET}"},
        {"uri": f"https://{'long' * 8}:{SECRET}@app.example.com/socket"},
        {"uri": f"https://{'long' * 10}:{SECRET}@app.example.com/socket"},
        {"uri": f"wss://app.example.com/{'long' * 6}?api_secret={SECRET} "},
        {"api_secret": SECRET, "headers": {"X-Api-Key": SECRET}, "contentType": 1},
    ],
    ids=json.dumps,
)
@pytest.mark.parametrize("indent", [None, 2])
def test_a_secret_is_not_told_in_words(
    indent: int | None, endpoint: dict[str, object], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = {"type": "websocket", "uri": "wss://app.example.com", "content-type": "audio/l16;rate=16000", **endpoint}
    path = tmp_path / "x.json"
    path.write_text(json.dumps(whole, indent=indent))
    for output in ("text", "json"):
        main(["validate", "--output", output, str(path)])
        shown = capsys.readouterr()
        assert "[" in shown.out
        assert SECRET[:6] not in shown.out + shown.err


def test_what_is_encoded_is_not_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    body = [{"action": "record", "eventUrl": f"https://admin:{SECRET}@app.example.com/event"}]
    text = base64.b64encode(json.dumps(body).encode()).decode()
    content = {"mimeType": "application/json", "encoding": "base64", "text": text}
    url = "https://app.example.com/answer"
    entry = {"request": {"method": "GET", "url": url}, "response": {"status": 200, "content": content}}
    path = tmp_path / "x.har"
    path.write_text(json.dumps({"log": {"entries": [entry]}}))
    assert main(["validate", str(path)]) == 1
    assert text[:20] not in capsys.readouterr().out


def test_a_list_ends_where_it_ends() -> None:
    text = f"    headers:\n      Cookie:\n      - {SECRET}\n    method: GET\n- request:\n    body: null\n"
    assert masked(text) == text.replace(SECRET, "*" * len(SECRET))
    text = f"  Cookie:\n  - {SECRET}\n- request:\n    body: null\n"
    assert masked(text) == text.replace(SECRET, "*" * len(SECRET))


@pytest.mark.parametrize(
    "piece",
    [
        '"token"',
        "token: - ",
        "eyJ.",
        '{"value": "aaaa", ',
        "a-",
        "Cookie:\n- aaaa\n",
        '"Cookie": ["aaaa",',
        "://a:",
        "\\",
        " ",
    ],
)
def test_no_text_takes_long(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    start = time.process_time()
    assert len(masked(text)) == len(text)
    assert time.process_time() - start < 5
