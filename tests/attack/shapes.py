"""Files that are as expensive as possible for each byte, as an attacker would send them.

Each shape creates a text of about a given size; a longer text has more of the same.
"""

import json
from base64 import b64encode
from collections.abc import Callable
from functools import partial
from itertools import count
from typing import Any, NamedTuple

from voiceschema.reading.limits import MAX_DEPTH


class Shape(NamedTuple):
    """A file that is given to the validator."""

    #: Its name; the extension determines the language.
    name: str
    #: Returns its text, of about the given number of bytes.
    make: Callable[[int], str]


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _many(part: Callable[[int], str], before: str = "", between: str = "", behind: str = "") -> Callable[[int], str]:
    """Return a function that builds a text of as many numbered parts as fit, but at least two."""

    def make(size: int) -> str:
        parts: list[str] = []
        left = size - len(before) - len(behind)
        for number in count():
            text = part(number)
            left -= len(text.encode("utf-8", "surrogatepass")) + len(between)
            if left < 0 and number > 1:
                return before + between.join(parts) + behind
            parts.append(text)
        raise AssertionError

    return make


def _same(text: str) -> Callable[[int], str]:
    return lambda _: text


def _json(part: Callable[[int], str], before: str = "[", behind: str = "]") -> Shape:
    return Shape("x.json", _many(part, before, ",", behind))


def _actions(part: Callable[[int], object]) -> Shape:
    """Return an NCCO of many values."""
    return _json(lambda number: _text(part(number)))


def _lines(name: str, part: Callable[[int], str], before: str = "", behind: str = "") -> Shape:
    return Shape(name, _many(part, before, "\n", behind + "\n"))


def _long(name: str, before: str, unit: str, behind: str) -> Shape:
    """Return a file with one long text in it."""
    return Shape(name, lambda size: before + unit * ((size - len(before) - len(behind)) // len(unit.encode())) + behind)


def _cjk(number: int) -> str:
    """Return a different letter for each number; after 20,000 of them, several letters."""
    return chr(0x4E00 + number % 20_000) + (_cjk(number // 20_000) if number >= 20_000 else "")


def _har(text: object, **more: Any) -> str:
    body = {"mimeType": "application/json", "text": text, **more}
    request = {"method": "POST", "url": "https://api.nexmo.com/v1/calls", "postData": body}
    return _text({"request": request, "response": {"status": 200, "content": {}}})


def _folders(number: int) -> str:
    """Return requests in folders nested as deep as possible."""
    request = {"method": "POST", "url": "https://api.nexmo.com/v1/calls", "body": {"mode": "raw", "raw": "{}"}}
    levels = (MAX_DEPTH - 8) // 2
    return '{"item":[' * levels + _text({"name": f"{number}", "request": request}) + "]}" * levels


_TALK = {"action": "talk", "text": "Hello."}
_SOCKET = {"type": "websocket", "uri": "wss://example.com/", "content-type": "audio/l16;rate=8000"}
_SIP = '[{"action":"connect","endpoint":[{"type":"sip","uri":"sips:'
_DEEP = MAX_DEPTH - 2
_HAR = '{"log":{"version":"1.2","creator":{},"entries":['
_POSTMAN = '{"info":{"_postman_id":"1","name":"a"},"item":['
_WRONG_CALL = _text({"to": [{"type": "phone", "number": "+447700900123"}], "ncco": [{"action": "talk"}]})
_REQUEST = "POST https://api.nexmo.com/v1/calls\nContent-Type: application/json\n"
_NEAR = (
    "tex{}",
    "{}text",
    "te{}t",
    "t{}xt",
    "text{}s",
    "levl{}",
    "lang{}uage",
    "langag{}",
    "styl{}",
    "premi{}um",
    "barg{}In",
)


def _near(number: int) -> str:
    return _NEAR[number % len(_NEAR)].format(_cjk(number))


#: By the error or excess that they contain.
SHAPES: dict[str, Shape] = {
    # values that are not actions
    "numbers": _json(_same("0")),
    "empty objects": _json(_same("{}")),
    "empty arrays": _json(_same("[]")),
    "strings": _json(lambda number: _text(str(number))),
    "nulls in lines": Shape("x.json", _many(_same("null"), "[\n", ",\n", "\n]")),
    "numbers with exponents": _json(_same("1.5e10")),
    "infinite numbers": _json(_same("1e999")),
    "long numbers": _json(_same("1" * 300)),
    "arrays as deep as may be": _json(_same("[" * _DEEP + "0" + "]" * _DEEP)),
    "objects as deep as may be": _json(_same('{"a":' * _DEEP + "0" + "}" * _DEEP)),
    "numbers as deep as may be": _json(_same("0"), "[" * _DEEP, "]" * _DEEP),
    # actions
    "ordinary actions": _actions(lambda number: {"action": "talk", "text": f"Hello, this is number {number}."}),
    "unknown actions": _actions(lambda number: {"action": f"a{number}"}),
    "misspelt actions": _actions(lambda number: {"action": f"tal{_cjk(number)}", "text": "a"}),
    "missing properties": _actions(lambda _: {"action": "talk"}),
    "missing and unknown properties": _actions(lambda _: {"action": "talk", **dict.fromkeys("abcdefghijklm", 1)}),
    "unknown properties": _actions(lambda _: {**_TALK, "a": 1}),
    "different unknown properties": _actions(lambda number: {**_TALK, f"a{number}": 1}),
    "misspelt properties": _actions(lambda number: {**_TALK, _near(number): 1}),
    "misspelt and missing properties": _actions(lambda number: {"action": "talk", f"tex{_cjk(number)}": "a"}),
    "other spellings": _actions(lambda _: {"action": "record", "event_url": ["https://example.com/"]}),
    "tolerated forms": _actions(lambda _: {**_TALK, "loop": "2", "bargeIn": "false"}),
    "wrong types": _actions(lambda number: {**_TALK, "loop": [number]}),
    "wrong types of everything": _actions(lambda _: {"action": {}, "text": {}, "loop": {}, "level": {}}),
    "prompts without end": _actions(lambda _: {**_TALK, "loop": 0}),
    "prompts that nothing interrupts": _actions(lambda number: {**_TALK, "bargeIn": number % 2 == 0}),
    "records too late": _actions(lambda number: {"action": "record"} if number else {"action": "connect"}),
    "inputs": _actions(lambda number: {"action": "input", "type": ["dtmf", f"a{number}"], "dtmf": {"timeOut": -1}}),
    "misspelt languages": _actions(lambda number: {**_TALK, "language": f"e{_cjk(number)}-US"}),
    "long texts": _actions(lambda _: {**_TALK, "text": "a" * 2000}),
    "broken SSML": _actions(lambda number: {**_TALK, "text": f"<speak>{number}<break></speak>"}),
    "wrong numbers": _json(
        lambda number: _text({"type": "phone", "number": f"+4477009{number}"}),
        '[{"action":"connect","endpoint":[',
        "]}]",
    ),
    "wrong addresses": _actions(lambda number: {"action": "stream", "streamUrl": [f"htp://example.com/{number}"]}),
    "objects in the place of arrays": _actions(
        lambda number: {"action": "connect", "endpoint": {"type": "phone", "number": f"+{number}"}}
    ),
    "secrets": _actions(lambda number: {**_TALK, "token": f"abcdefgh{number}"}),
    "wrong actions in lines": Shape(
        "x.json", lambda size: json.dumps([{"action": "talk", "text": 1}] * (size // 60), indent=2)
    ),
    # one object
    "very many names": _json(lambda number: f'"a{number}":1', '[{"action":"talk","text":"a",', "}]"),
    "very many misspelt names": _json(lambda number: f'"{_near(number)}":1', '[{"action":"talk","text":"a",', "}]"),
    "very many names for a missing one": _json(lambda number: f'"tex{_cjk(number)}":1', '[{"action":"talk",', "}]"),
    "very many names of an event": _json(
        lambda number: f'"statu{_cjk(number)}":1', '{"uuid":"a","conversation_uuid":"b",', "}"
    ),
    "very long names": _json(lambda number: f'"{number}{"a" * 5000}":1', '[{"action":"talk","text":"a",', "}]"),
    "duplicate names": _json(_same('"level":0'), '[{"action":"talk","text":"a",', "}]"),
    "duplicate names as deep as may be": _json(_same('"a":0'), '{"a":' * _DEEP + "{", "}" * (_DEEP + 1)),
    "very many headers": _json(
        lambda number: f'"a{number}":1',
        f'[{{"action":"connect","endpoint":[{_text(_SOCKET)[:-1]},"headers":{{',
        "}}]}]",
    ),
    # one string
    "a long text": _long("x.json", '[{"action":"talk","text":"', "a", '"}]'),
    "a long text of quotes": _long("x.json", '[{"action":"talk","loop":"', r"\"", '"}]'),
    "a long text of escapes": _long("x.json", '[{"action":"talk","loop":"', r"\u0041", '"}]'),
    "a long number": _long("x.json", '[{"action":"talk","text":', "1", "}]"),
    "a long address": _long("x.json", '[{"action":"stream","streamUrl":["https://', "a.", '"]}]'),
    "a SIP URI with very many parameters": _long("x.json", f"{_SIP}a@example.com", ";transport=udp", '"}]}]'),
    "a SIP URI of percent signs": _long("x.json", f"{_SIP}a@example.com;", "%", '"}]}]'),
    "a SIP URI of dashes": _long("x.json", f"{_SIP}a@", "a-", '"}]}]'),
    "long broken SSML": _long("x.json", '[{"action":"talk","text":"<speak>', "<a>", '"}]'),
    # broken texts
    "surrogates": _json(_same(r'"\ud800"')),
    "unclosed and as deep as may be": Shape("x.json", _many(_same("0"), "[" * _DEEP, ",")),
    "brackets": _long("x.json", "", "[", ""),
    "a text that ends early": Shape("x.json", _many(_same(_text(_TALK)), "[", ",")),
    "a string that is not closed": _long("x.json", '["', "a", ""),
    # records
    "broken records": _lines("x.ndjson", _same("{")),
    "unclosed records as deep as may be": _lines("x.ndjson", _same("[" * _DEEP)),
    "short records": _lines("x.ndjson", _same("0")),
    "wrong records": _lines("x.ndjson", _same('[{"action":"talk","text":1}]')),
    "records of absent properties": _lines(
        "x.ndjson", _same('{"to":[{"type":"phone","number":"447700900123"}],"from":null,"ncco":[],"length_timer":null}')
    ),
    "records with many numbers": _lines("x.ndjson", _same(f"[{','.join('0' * 300)}]")),
    # YAML
    "YAML: numbers": _lines("x.yaml", _same("- 0")),
    "YAML: numbers in brackets": Shape("x.yaml", _many(_same("0"), "[", ",", "]")),
    "YAML: numbers as deep as may be": Shape("x.yaml", _many(_same("0"), "[" * _DEEP, ",", "]" * _DEEP)),
    "YAML: unclosed and as deep as may be": Shape("x.yaml", _many(_same("0"), "[" * _DEEP, ",")),
    "YAML: wrong actions": _lines("x.yaml", _same("- action: talk\n  text: 1")),
    "YAML: very many names": _lines("x.yaml", lambda number: f"  a{number}: 1", "- action: talk\n  text: a\n"),
    "YAML: duplicate names": _lines("x.yaml", _same("  level: 0"), "- action: talk\n  text: a\n"),
    "YAML: aliases": _lines("x.yaml", _same("- *a"), "- &a {action: talk, text: 1}\n"),
    "YAML: anchors": _lines("x.yaml", lambda number: f"- &a{number} 0"),
    "YAML: merge keys": _lines("x.yaml", _same("- {<<: *a}"), "- &a {action: talk, text: 1}\n"),
    "YAML: tags": _lines("x.yaml", _same("- !a 0")),
    "YAML: documents": _lines("x.yaml", _same("--- 0")),
    "YAML: wrong documents": _lines("x.yaml", _same("--- [{action: talk, text: 1}]")),
    "YAML: strings without quotes": _lines("x.yaml", _same("- {action: talk, text: no}")),
    "YAML: comments": _lines("x.yaml", _same("- {action: talk, text: 1} # voiceschema: ignore wrong-type")),
    "YAML: unused comments": _lines("x.yaml", _same("- {action: talk, text: a} # voiceschema: ignore e164")),
    # containers
    "HAR: broken entries": Shape("x.har", _many(_same("0"), _HAR, ",", "]}}")),
    "HAR: empty entries": Shape("x.har", _many(_same("{}"), _HAR, ",", "]}}")),
    "HAR: wrong bodies": Shape("x.har", _many(_same(_har(_WRONG_CALL)), _HAR, ",", "]}}")),
    "HAR: one body": Shape("x.har", lambda size: _HAR + _har(_text({"ncco": [0] * (size // 2)})) + "]}}"),
    "HAR: a long string": Shape(
        "x.har", lambda size: _HAR + _har(_text([{"action": "talk", "loop": "a" * size}])) + "]}}"
    ),
    "HAR: a long string of slashes": Shape(
        "x.har", lambda size: _HAR + _har(_text([{"action": "talk", "loop": "://" * (size // 3)}])) + "]}}"
    ),
    "HAR: bodies in Base64": Shape(
        "x.har", _many(_same(_har(b64encode(_WRONG_CALL.encode()).decode(), encoding="base64")), _HAR, ",", "]}}")
    ),
    "VCR: interactions": _lines(
        "x.yaml",
        _same(
            f"- request:\n    method: POST\n    uri: https://api.nexmo.com/v1/calls\n    body: '{_WRONG_CALL}'\n"
            "  response: {status: {code: 201}, body: {string: '{}'}}"
        ),
        "version: 1\ninteractions:\n",
    ),
    "Markdown: code blocks": _lines("x.md", _same('```json\n[{"action":"talk"}]\n```\n')),
    "Markdown: comments": _lines(
        "x.md", _same('<!-- voiceschema: ignore e164 -->\n```json\n[{"action":"talk"}]\n```\n')
    ),
    "HTTP: requests": _lines("x.http", _same(f"###\n{_REQUEST}\n{_WRONG_CALL}\n")),
    "HTTP: what is no request": _lines("x.http", _same("###\na b c\n")),
    "Postman: requests in deep folders": Shape("x.json", _many(_folders, _POSTMAN, ",", "]}")),
    "Postman: variables": Shape(
        "x.json",
        lambda size: (
            _POSTMAN
            + _text(
                {
                    "request": {
                        "method": "POST",
                        "url": "https://api.nexmo.com/v1/calls",
                        "body": {"mode": "raw", "raw": '{"ncco":[' + ",".join(["{{a}}"] * (size // 6)) + "]}"},
                    }
                }
            )
            + "]}"
        ),
    ),
}

#: An ordinary NCCO of about the given number of bytes.
ordinary: Callable[[int], str] = partial(SHAPES["ordinary actions"].make)
