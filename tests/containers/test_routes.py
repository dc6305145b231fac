"""Which schema a body is validated against: by method, URL, status and direction."""

import json
from pathlib import Path

import pytest

from voiceschema import CATALOG, validate_file, validate_files
from voiceschema.containers.exchange import Exchange
from voiceschema.containers.routes import candidates
from voiceschema.explain.validate_document import validate_document as judged_alone
from voiceschema.reading.document import Document
from voiceschema.validation.engines import engine_for

ID = "aaaaaaaa-bbbb-cccc-dddd-0123456789ab"
API = "https://api.nexmo.com"
APP = "https://app.example.com"
WHO = f"uuid={ID}&conversation_uuid=CON-{ID}"
#: Nothing in it reveals its kind, and it is invalid against every schema.
SHAPELESS = {"phone": "447700900123"}
NOTHING: list[str] = []


def recorded(tmp_path: Path, method: str, url: str, request: object, status: int, answer: object) -> Path:
    """A cassette with one exchange."""
    interaction = {
        "request": {"method": method, "uri": url, "body": None if request is None else json.dumps(request)},
        "response": {"status": {"code": status}, "body": {"string": "" if answer is None else json.dumps(answer)}},
    }
    path = tmp_path / "x.json"
    path.write_text(json.dumps({"interactions": [interaction], "version": 1}))
    return path


def validate_document(path: Path) -> list[str]:
    [result] = validate_files(path)
    assert result.skipped is not bool(result.schemas)
    return list(result.schemas)


@pytest.mark.parametrize(
    ("method", "url", "schemas"),
    [
        ("POST", f"{API}/v1/calls", ["call/create"]),
        ("POST", f"{API}/v2/calls", ["call/create-v2"]),
        ("post", f"{API}/v1/calls", ["call/create"]),
        ("POST", f"{API}/v1/calls/", ["call/create"]),
        ("POST", f"{API}/v1/calls?api_key=x&api_secret=y", ["call/create"]),
        ("POST", f"{API}:443/v1/calls", ["call/create"]),
        ("POST", "https://api-us-1.nexmo.com/v1/calls", ["call/create"]),
        ("POST", "https://api-eu.vonage.com/v1/calls", ["call/create"]),
        ("POST", "https://API.Nexmo.com/v1/calls", ["call/create"]),
        ("POST", "https://user:secret@api.nexmo.com/v1/calls", ["call/create"]),
        ("PUT", f"{API}/v1/calls/{ID}", ["call/modify"]),
        ("PUT", f"{API}/v2/calls/{ID}", ["call/modify"]),
        ("PUT", f"{API}/v1/calls/{ID}/", ["call/modify"]),
        ("PUT", f"{API}/v1/calls/{ID}?x=1", ["call/modify"]),
        ("PUT", f"{API}/v1/calls/{ID}/talk", ["call/talk"]),
        ("PUT", f"{API}/v1/calls/{ID}/stream", ["call/stream"]),
        ("PUT", f"{API}/v1/calls/{ID}/dtmf", ["call/dtmf"]),
        ("PUT", f"{API}/v1/calls/{ID}/input/dtmf", ["call/input/dtmf"]),
        ("PUT", f"{API}/v1/conversations/CON-{ID}/record", ["conversation/record"]),
        ("PUT", f"{API}/v1/conversations/CON-{ID}/talk", ["conversation/talk"]),
        ("PUT", f"{API}/v1/conversations/CON-{ID}/stream?x=1", ["conversation/stream"]),
        ("PUT", "{{baseUrl}}/v1/conversations/{{id}}/record", ["conversation/record"]),
        ("PUT", "/v1/conversations/[^/]+/talk", ["conversation/talk"]),
        # Variables, as collections, request files and generated clients write them
        ("POST", "{{baseUrl}}/v1/calls", ["call/create"]),
        ("POST", "{{host}}:{{port}}/v1/calls", ["call/create"]),
        ("POST", "https://{{host}}/v1/calls", ["call/create"]),
        ("PUT", "{{baseUrl}}/v1/calls/{{uuid}}/talk", ["call/talk"]),
        ("PUT", "{{baseUrl}}/v1/calls/:uuid/dtmf", ["call/dtmf"]),
        ("PUT", "https://api.nexmo.com/v1/calls/<uuid>", ["call/modify"]),
        ("POST", "${baseUrl}/v1/calls", ["call/create"]),
        # Replacements for the API
        ("POST", "http://localhost:3000/v1/calls", ["call/create"]),
        ("POST", "http://127.0.0.1:8099/v1/calls", ["call/create"]),
        ("POST", "http://[::1]:8099/v1/calls", ["call/create"]),
        ("POST", "http://vonage-mock/v1/calls", ["call/create"]),
        ("POST", "https://mock.test/v1/calls", ["call/create"]),
        ("POST", "/v1/calls", ["call/create"]),
        # The URLs of WireMock
        ("PUT", "/v1/calls/{uuid}", ["call/modify"]),
        ("PUT", "/v1/calls/{uuid}/talk", ["call/talk"]),
        ("PUT", "/v1/calls/[^/]+", ["call/modify"]),
        ("PUT", "/v1/calls/[^/]+/stream", ["call/stream"]),
        ("PUT", "/v1/calls/.*", ["call/modify"]),
        ("PUT", "/v1/calls/([a-z0-9-]+)/dtmf", ["call/dtmf"]),
        ("PUT", "/v1/calls/[a-f0-9]{8}-.+/dtmf", ["call/dtmf"]),
        ("POST", "/v1/calls.*", ["call/create"]),
        ("POST", "/v1/calls\\?.*", ["call/create"]),
        ("POST", ".*/v1/calls", ["call/create"]),
        # Other requests to the API, of other products and versions
        ("GET", f"{API}/v1/calls", NOTHING),
        ("GET", f"{API}/v1/calls/{ID}", NOTHING),
        ("DELETE", f"{API}/v1/calls/{ID}/stream", NOTHING),
        ("DELETE", f"{API}/v1/calls/{ID}/talk", NOTHING),
        ("PUT", f"{API}/v1/calls/{ID}/transcription", NOTHING),
        ("PUT", f"{API}/v1/conversations/CON-{ID}", NOTHING),
        ("PUT", f"{API}/v1/conversations/CON-{ID}/dtmf", NOTHING),
        ("GET", f"{API}/v1/conversations/CON-{ID}/record", NOTHING),
        ("PUT", f"https://api.example.io/v1/conversations/CON-{ID}/record", NOTHING),
        ("PUT", f"{API}/v1/calls/{ID}/talk/more", NOTHING),
        ("POST", f"{API}/v3/calls", NOTHING),
        ("POST", f"{API}/v1/callss", NOTHING),
        ("POST", f"{API}/v1/messages", NOTHING),
        ("POST", "https://rest.nexmo.com/sms/json", NOTHING),
        ("POST", f"{API}/v2/verify", NOTHING),
        # Other companies have `calls`, too
        ("POST", "https://api.telnyx.com/v2/calls", NOTHING),
        ("POST", f"https://api.telnyx.com/v2/calls/{ID}/actions/speak", NOTHING),
        ("POST", "https://api.aircall.io/v1/calls", NOTHING),
        ("PUT", f"https://api.aircall.io/v1/calls/{ID}", NOTHING),
        ("POST", "https://api.notnexmo.com/v1/calls", NOTHING),
        ("POST", "https://api.nexmo.com.attacker.io/v1/calls", NOTHING),
        ("POST", "https://api.bird.com/v1/calls?next=https://api.nexmo.com/v1/calls", NOTHING),
        ("POST", f"{APP}/users", NOTHING),
        # A user's own application may have similar URLs
        ("POST", "http://localhost:3000/api/v1/calls", NOTHING),
        ("POST", "http://localhost:3000/api/v1/calls/initiate", NOTHING),
        ("PATCH", "{{baseUrl}}/v1/calls/17", NOTHING),
        ("POST", "{{baseUrl}}/v1/calls/17", NOTHING),
        ("POST", f"/v1/calls/{ID}/talk", ["call/talk"]),
        ("POST", "{{baseUrl}}/nexmo/v1/calls", ["call/create"]),
        ("ANY", "/v1/calls", ["call/create"]),
    ],
)
def test_a_request(method: str, url: str, schemas: list[str], tmp_path: Path) -> None:
    assert validate_document(recorded(tmp_path, method, url, SHAPELESS, 204, None)) == schemas


@pytest.mark.parametrize(
    ("method", "url", "status", "schemas"),
    [
        ("POST", f"{API}/v1/calls", 201, ["response/created"]),
        ("POST", f"{API}/v1/calls", 200, ["response/created"]),
        ("POST", f"{API}/v2/calls", 201, NOTHING),
        ("POST", f"{API}/v1/calls", 202, NOTHING),
        ("POST", f"{API}/v1/calls", 302, NOTHING),
        ("POST", f"{API}/v1/calls", 400, ["response/error"]),
        ("POST", f"{API}/v2/calls", 401, ["response/error"]),
        ("GET", f"{API}/v1/calls", 429, ["response/error"]),
        ("GET", f"{API}/v1/calls/{ID}", 404, ["response/error"]),
        ("PUT", f"{API}/v1/calls/{ID}/talk", 500, ["response/error"]),
        ("GET", f"{API}/v1/calls", 200, ["response/calls"]),
        ("GET", f"{API}/v1/calls/{ID}", 200, ["response/call"]),
        ("GET", f"{API}/v1/calls?status=completed", 200, ["response/calls"]),
        ("GET", f"{API}/v2/calls", 200, NOTHING),
        ("GET", f"{API}/v1/calls/{ID}/talk", 200, NOTHING),
        ("PUT", f"{API}/v1/calls/{ID}/dtmf", 200, ["response/message"]),
        ("PUT", f"{API}/v1/calls/{ID}/talk", 200, ["response/message"]),
        ("PUT", f"{API}/v1/calls/{ID}/stream", 200, ["response/message"]),
        ("PUT", f"{API}/v1/calls/{ID}", 200, NOTHING),
        ("PUT", f"{API}/v1/calls/{ID}/input/dtmf", 200, NOTHING),
        ("DELETE", f"{API}/v1/calls/{ID}/talk", 200, NOTHING),
        ("PUT", f"{API}/v1/conversations/CON-{ID}/record", 404, ["response/error"]),
        ("PUT", f"{API}/v1/conversations/CON-{ID}/talk", 200, NOTHING),
        ("POST", "https://api.telnyx.com/v2/calls", 400, NOTHING),
        ("GET", f"{API}/v1/messages", 400, NOTHING),
        ("GET", f"{APP}/users", 404, NOTHING),
    ],
)
def test_an_answer_of_the_api(method: str, url: str, status: int, schemas: list[str], tmp_path: Path) -> None:
    assert validate_document(recorded(tmp_path, method, url, None, status, {"uuid": 5, "type": []})) == schemas


TRANSFER = {"action": "transfer", "destination": {"type": "ncco", "url": ["https://example.com/ncco"]}}


@pytest.mark.parametrize(
    ("method", "url", "body", "right"),
    [
        ("POST", f"{API}/v1/calls/{ID}", TRANSFER, "PUT"),
        ("patch", f"{API}/v1/calls/{ID}", TRANSFER, "PUT"),
        ("POST", f"http://localhost:3000/v1/calls/{ID}", TRANSFER, "PUT"),
        ("POST", "{{baseUrl}}/v1/calls/{{uuid}}", TRANSFER, "PUT"),
        ("POST", f"{API}/v1/conversations/CON-{ID}/talk", {"text": "Hello."}, "PUT"),
        ("PUT", f"{API}/v1/calls", {"to": []}, "POST"),
        ("PUT", f"{API}/v1/calls/{ID}", TRANSFER, ""),
        ("ANY", f"{API}/v1/calls/{ID}", TRANSFER, ""),
        ("", f"{API}/v1/calls/{ID}", TRANSFER, ""),
        ("{{method}}", f"{API}/v1/calls/{ID}", TRANSFER, ""),
        ("POST", f"{API}/v1/calls/{ID}", None, ""),
        ("POST", f"https://api.aircall.io/v1/calls/{ID}", TRANSFER, ""),
        ("POST", "{{baseUrl}}/v1/calls/{{uuid}}", SHAPELESS, ""),
    ],
)
def test_a_body_that_is_sent_with_the_wrong_method(
    method: str, url: str, body: object, right: str, tmp_path: Path
) -> None:
    found = validate_file(recorded(tmp_path, method, url, body, 204, None))
    told = [problem for problem in found if "is not the method" in problem.message]
    assert [problem.suggestion for problem in told] == ([f'"{right}"'] if right else [])
    assert {problem.severity for problem in told} <= {"error"}
    assert {problem.column for problem in told} <= {42}


def test_a_wrong_method_is_told_at_the_body_where_nothing_else_is_known() -> None:
    [body] = Document.parse('{"action": "hangup"}', "<test>", "json")
    [candidate] = candidates(Exchange("", "POST", f"{API}/v1/calls/{ID}", request=body), lambda _: "")
    name, [problem] = judged_alone(candidate.document, candidate.schema or "", engine_for(CATALOG))
    assert name == "call/modify"
    assert problem.message == '"POST" is not the method for this body: write PUT'
    assert (problem.line, problem.column, problem.suggestion) == (1, 1, None)


@pytest.mark.parametrize("status", [200, 201, 400, 404, 500, 502])
def test_an_answer_that_is_no_json_says_nothing(status: int, tmp_path: Path) -> None:
    path = recorded(tmp_path, "POST", f"{API}/v1/calls", None, status, None)
    path.write_text(path.read_text().replace('"string": ""', '"string": "<html>Bad Gateway</html>"'))
    assert validate_document(path) == NOTHING


ASKED = {"from": "14155550100", "to": "447700900000", "uuid": ID, "conversation_uuid": f"CON-{ID}"}
TOLD = {**ASKED, "status": "ringing", "direction": "outbound", "timestamp": "2026-11-23T12:00:00.000Z"}
KEYS = {**ASKED, "dtmf": {"digits": "1", "timed_out": False}, "timestamp": "2026-11-23T12:00:00.000Z"}
ACTION = {"action": "talk", "phone": 1}


@pytest.mark.parametrize(
    ("method", "url", "request_body", "answer", "schemas"),
    [
        # by the query
        ("GET", f"{APP}/any?from=14155550100&to=447700900000&{WHO}", None, SHAPELESS, ["ncco"]),
        ("GET", f"{APP}/any?{WHO}", None, [ACTION], ["ncco"]),
        ("GET", f"{APP}/any?{WHO}", None, ACTION, ["ncco"]),
        ("GET", f"{APP}/any?{WHO}", None, [], ["ncco"]),
        ("GET", f"{APP}/any?{WHO}&status=ringing", None, SHAPELESS, NOTHING),
        ("GET", f"{APP}/any?{WHO}&status=ringing", None, [ACTION], ["ncco"]),
        ("GET", f"{APP}/any?uuid={ID}", None, SHAPELESS, NOTHING),
        # by the body
        ("POST", f"{APP}/any", ASKED, SHAPELESS, ["webhook/answer", "ncco"]),
        ("POST", f"{APP}/any", ASKED, None, ["webhook/answer"]),
        ("POST", f"{APP}/any", TOLD, SHAPELESS, ["webhook/event"]),
        ("POST", f"{APP}/any", TOLD, [ACTION], ["webhook/event", "ncco"]),
        ("POST", f"{APP}/any", TOLD, {"status": "ok"}, ["webhook/event"]),
        ("POST", f"{APP}/any", KEYS, [ACTION], ["webhook/input", "ncco"]),
        ("POST", f"{APP}/any", KEYS, {}, ["webhook/input"]),
        # by the path, if there is an action
        ("GET", f"{APP}/webhooks/answer", None, [ACTION], ["ncco"]),
        ("GET", f"{APP}/webhook/answer", None, ACTION, ["ncco"]),
        ("GET", f"{APP}/answer", None, [ACTION], ["ncco"]),
        ("GET", f"{APP}/answer?language=en", None, [{"action": "tallk"}], ["ncco"]),
        ("GET", f"{APP}/ncco/", None, [ACTION], ["ncco"]),
        ("GET", f"{APP}/webhooks/answer", None, SHAPELESS, NOTHING),
        ("GET", f"{APP}/webhooks/answer", None, [], NOTHING),
        # by the shape alone
        ("GET", f"{APP}/any", None, [{"action": "talk", "text": "Hello"}], ["ncco"]),
        ("POST", f"{APP}/any", [{"action": "talk", "text": "Hello"}], None, ["ncco"]),
        # nothing of ours
        ("GET", f"{APP}/users", None, [{"id": 1}], NOTHING),
        ("POST", f"{APP}/users", {"to": "everybody", "from": "us"}, {"status": "ok"}, NOTHING),
        ("POST", f"{APP}/answers", {"answer": 42}, {"action": "saved"}, NOTHING),
    ],
)
def test_a_webhook(
    method: str, url: str, request_body: object, answer: object, schemas: list[str], tmp_path: Path
) -> None:
    assert validate_document(recorded(tmp_path, method, url, request_body, 200, answer)) == schemas


@pytest.mark.parametrize("status", [301, 400, 401, 404, 500, 503])
def test_an_application_that_refuses_answers_no_ncco(status: int, tmp_path: Path) -> None:
    url = f"{APP}/any?{WHO}"
    assert validate_document(recorded(tmp_path, "GET", url, None, status, {"error": "unauthorised"})) == NOTHING
    assert validate_document(recorded(tmp_path, "POST", f"{APP}/any", ASKED, status, {})) == ["webhook/answer"]
    assert validate_document(recorded(tmp_path, "GET", url, None, status, [{"action": "talk", "text": "Sorry"}])) == [
        "ncco"
    ]


@pytest.mark.parametrize("name", ["url", "urlPath", "urlPathTemplate", "urlPattern", "urlPathPattern"])
def test_the_address_of_a_mapping(name: str, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    request = {"method": "PUT", name: f"/v1/calls/{ID}/talk", "bodyPatterns": [{"equalToJson": SHAPELESS}]}
    path.write_text(json.dumps({"request": request, "response": {"status": 200}}))
    assert validate_document(path) == ["call/talk"]


def test_the_query_of_a_mapping(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    query = {"uuid": {"equalTo": ID}, "conversation_uuid": {"matches": "CON-.*"}}
    request = {"method": "GET", "urlPath": "/any", "queryParameters": query}
    path.write_text(json.dumps({"request": request, "response": {"status": 200, "jsonBody": SHAPELESS}}))
    assert validate_document(path) == ["ncco"]


@pytest.mark.parametrize(
    ("url", "schemas"),
    [
        ("{{base}}/v1/calls", ["call/create"]),
        ("{{ base }}/v1/calls", ["call/create"]),
        ("{{other}}/v1/calls", NOTHING),
        ("{{through}}/v1/calls", ["call/create"]),
        ("{{unknown}}/v1/calls", ["call/create"]),
        ({"host": ["{{base}}"], "path": ["v1", "calls"]}, ["call/create"]),
        ({"host": ["api", "nexmo", "com"], "path": ["v1", "calls"]}, ["call/create"]),
        ({"host": ["api", "aircall", "io"], "path": ["v1", "calls"]}, NOTHING),
        ({"raw": "{{other}}/v1/calls", "host": ["{{other}}"], "path": ["v1", "calls"]}, NOTHING),
    ],
)
def test_variables_of_a_collection(url: object, schemas: list[str], tmp_path: Path) -> None:
    request = {"method": "POST", "url": url, "body": {"mode": "raw", "raw": json.dumps(SHAPELESS)}}
    values = {"base": API, "other": "https://api.aircall.io", "through": "{{base}}"}
    path = tmp_path / "x.json"
    collection = {
        "info": {"name": "x", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
        "item": [{"name": "x", "request": request}],
        "variable": [{"key": name, "value": value} for name, value in values.items()],
    }
    path.write_text(json.dumps(collection))
    assert validate_document(path) == schemas


def test_a_problem_says_where_it_is_without_what_is_secret(tmp_path: Path) -> None:
    url = f"https://admin:FakeSecret0000@api.nexmo.com/v1/calls/{ID}?api_secret=FakeSecret0000"
    [problem, *_] = validate_file(recorded(tmp_path, "PUT", url, SHAPELESS, 204, None))
    assert problem.container == "interaction 1 (PUT https://api.nexmo.com/v1/calls/ID), request"


@pytest.mark.parametrize(
    ("method", "pattern", "schemas"),
    [
        ("POST", "^/v1/calls$", ["call/create"]),
        ("POST", "/v[12]/calls", ["call/create"]),
        ("POST", r"/v1/calls(\?.*)?", ["call/create"]),
        ("POST", r"/v1/calls\?.*", ["call/create"]),
        ("POST", "/v1/calls.*", ["call/create"]),
        ("PUT", "/v1/calls/(?<uuid>[^/]+)/dtmf", ["call/dtmf"]),
        ("PUT", "/v1/calls/(?:[0-9a-f-]+)/talk", ["call/talk"]),
        ("PUT", "/v1/calls/.*?/stream", ["call/stream"]),
        ("PUT", r"^/v1/calls/[\w-]{36}$", ["call/modify"]),
        ("PUT", "/v1/calls/[^/]+/(talk|stream)", NOTHING),
        ("POST", "/.*/calls", NOTHING),
    ],
)
@pytest.mark.parametrize("name", ["urlPattern", "urlPathPattern"])
def test_a_pattern_of_a_mapping(method: str, name: str, pattern: str, schemas: list[str], tmp_path: Path) -> None:
    request = {"method": method, name: pattern, "bodyPatterns": [{"equalToJson": SHAPELESS}]}
    path = tmp_path / "x.json"
    path.write_text(json.dumps({"request": request, "response": {"status": 204}}))
    assert validate_document(path) == schemas


@pytest.mark.parametrize(
    ("between", "expected"), [("", ["ncco"]), ("###\n", ["ncco"]), ("### An answer of something else\n", NOTHING)]
)
def test_an_answer_behind_a_request_in_a_request_file_belongs_to_it(
    between: str, expected: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "x.http"
    answer = "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{}\n"
    path.write_text(f"GET {APP}/voice?{WHO}\nAccept: */*\n\n{between}{answer}")
    assert validate_document(path) == expected


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ([{"action": "talk"}], True),
        ([{"actoin": "talk", "txt": "Hi"}], True),
        ({"action": "talk"}, True),
        ([], False),
        (["ok"], False),
        ([{"id": 1}], False),
        ({"ok": True}, False),
    ],
)
def test_what_an_event_is_answered_with_is_an_ncco_if_it_has_actions(
    answer: object,
    expected: bool,  # noqa: FBT001
    tmp_path: Path,
) -> None:
    event = {"uuid": ID, "conversation_uuid": f"CON-{ID}", "status": "answered"}
    assert ("ncco" in validate_document(recorded(tmp_path, "POST", f"{APP}/told", event, 200, answer))) == expected


@pytest.mark.parametrize(
    "url",
    [
        {"host": ["api", "nexmo", "com"], "path": ["v1", "calls"]},
        {"host": "api.nexmo.com", "path": "/v1/calls"},
        {"host": ["{{base}}"], "path": ["v1", "calls"], "query": [{"key": "x", "value": "1"}]},
    ],
)
def test_a_url_in_parts(url: object, tmp_path: Path) -> None:
    body = {"mode": "raw", "raw": json.dumps(SHAPELESS)}
    path = tmp_path / "x.json"
    for disabled, expected in ((False, ["call/create"]), (True, NOTHING)):
        request = {"method": "POST", "url": url, "body": {**body, "disabled": disabled}}
        path.write_text(json.dumps({"info": {"name": "x"}, "item": [{"name": "x", "request": request}]}))
        assert validate_document(path) == expected
