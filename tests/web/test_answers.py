"""The responses of Flask, Django and FastAPI to the platform, and what is logged about them."""

import ast
import asyncio
import json
import logging
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple
from wsgiref.validate import validator

import django
import flask
import pytest
from django.conf import settings
from django.core.handlers.asgi import ASGIHandler
from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.test import AsyncClient, Client, override_settings
from django.urls import re_path
from fastapi import FastAPI, Request, Response
from fastapi.responses import StreamingResponse
from fastapi.testclient import TestClient
from werkzeug.test import Client as WerkzeugClient

from places import MESSAGES
from voiceschema import asgi, wsgi
from voiceschema.cli.main import main
from voiceschema.web import inspector
from voiceschema.web.inspector import MAX_BODY, Inspector

ID = "aaaaaaaa-bbbb-cccc-dddd-0123456789ab"
WHO = {"uuid": ID, "conversation_uuid": f"CON-{ID}"}
#: The platform's request for an NCCO, as the body of a POST and as the query of a GET.
CALL = json.dumps({**WHO, "from": "447700900000", "to": "447700900123"}).encode()
QUERY = f"uuid={ID}&conversation_uuid=CON-{ID}&from=447700900000&to=447700900123"
EVENT = json.dumps({**WHO, "status": "ringing", "timestamp": "2026-11-23T12:00:00.000Z"}).encode()

RIGHT = b'[{"action": "talk", "text": "Hello."}]'
WRONG = b"""\
[
  {"action": "connect", "endpoint": [{"type": "phone", "number": "+447700900123"}]},
  {"action": "talk"}
]
"""
WARNED = b'[{"action": "talk", "text": "Hello.", "barge_in": true}]'
LOGGED = """\
<answer>:2:66: error: "+447700900123" is not an E.164 number: remove the leading "+" [e164]
  |
2 |   {"action": "connect", "endpoint": [{"type": "phone", "number": "+447700900123"}]},
  |                                                                  ^^^^^^^^^^^^^^^
  = in: GET /menu, response
  = help: write "447700900123"

<answer>:3:3: error: "text" is missing: a talk action needs it, such as "text": "Hello." [missing-property]
  |
3 |   {"action": "talk"}
  |   ^^^^^^^^^^^^^^^^^^
  = in: GET /menu, response
"""


class Answer(NamedTuple):
    """The response of a view; in chunks if `body` is a list."""

    body: bytes | list[bytes]
    content_type: str = "application/json"
    status: int = 200
    headers: tuple[tuple[str, str], ...] = (("X-Own", "kept"),)


class Asking(NamedTuple):
    method: str = "GET"
    url: str = "/menu"
    data: bytes = b""


class Got(NamedTuple):
    status: int
    headers: list[tuple[str, str]]
    body: bytes


PLAIN, LOG, REFUSE = "not validated", "refuse=False", "refuse=True"
#: Sends a request to an application with a given response, in one of these three frameworks.
Door = Callable[[Answer, Asking, str], Got]


def through_flask(answer: Answer, asking: Asking, how: str) -> Got:
    app = flask.Flask("app", static_folder=None)

    def view(path: str) -> flask.Response:
        assert flask.request.get_data() == asking.data, path
        body = answer.body if isinstance(answer.body, bytes) else iter(answer.body)
        return flask.Response(body, answer.status, answer.headers, content_type=answer.content_type)

    app.add_url_rule("/<path:path>", view_func=view, methods=["GET", "POST"])
    if how != PLAIN:
        # The validator takes no type of an answer without a body, which a framework gives if it is told to.
        checked: Any = validator if answer.body else lambda app: app
        app.wsgi_app = checked(  # type: ignore[method-assign]
            wsgi.ValidateAnswers(checked(app.wsgi_app), refuse=how == REFUSE)
        )
    kind = "application/json" if asking.data else None
    with app.test_client().open(asking.url, method=asking.method, data=asking.data or None, content_type=kind) as got:
        return Got(got.status_code, list(got.headers), got.data)


GIVEN: list[tuple[Answer, Asking]] = []


def view_of_django(request: HttpRequest) -> Any:
    [(answer, asking)] = GIVEN
    assert request.read() == asking.data  # as Django REST framework does
    kind = HttpResponse if isinstance(answer.body, bytes) else StreamingHttpResponse
    return kind(answer.body, status=answer.status, content_type=answer.content_type, headers=dict(answer.headers))


urlpatterns = [re_path("", view_of_django)]


@pytest.fixture(scope="module", autouse=True)
def _django() -> None:
    if not settings.configured:
        settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], LOGGING_CONFIG=None)
        django.setup()


@pytest.fixture(autouse=True)
def _only_ours_is_logged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.chdir(tmp_path)
    yield
    GIVEN.clear()


def through_django(answer: Answer, asking: Asking, how: str) -> Got:
    GIVEN[:] = [(answer, asking)]
    ours = [] if how == PLAIN else ["voiceschema.django.ValidateAnswers"]
    middleware = ["django.middleware.common.CommonMiddleware", *ours]
    with override_settings(MIDDLEWARE=middleware, VOICESCHEMA_REFUSE=how == REFUSE):
        got = Client().generic(asking.method, asking.url, asking.data, "application/json")
    return Got(got.status_code, list(got.headers.items()), got.getvalue())


def through_django_as_wsgi(answer: Answer, asking: Asking, how: str) -> Got:
    GIVEN[:] = [(answer, asking)]
    with override_settings(MIDDLEWARE=["django.middleware.common.CommonMiddleware"]):
        app: Any = WSGIHandler()
        if how != PLAIN:
            app = wsgi.ValidateAnswers(app, refuse=how == REFUSE)
        kind = "application/json" if asking.data else None
        client = WerkzeugClient(app)
        with client.open(asking.url, method=asking.method, data=asking.data or None, content_type=kind) as got:
            return Got(got.status_code, list(got.headers), got.data)


def through_fastapi(answer: Answer, asking: Asking, how: str) -> Got:
    app = FastAPI()

    @app.api_route("/{path:path}", methods=["GET", "POST"])
    async def view(request: Request) -> Response:
        assert await request.body() == asking.data
        headers = {**dict(answer.headers), "content-type": answer.content_type}
        if isinstance(answer.body, bytes):
            return Response(answer.body, answer.status, headers)
        return StreamingResponse(iter(answer.body), answer.status, headers)

    if how != PLAIN:
        app.add_middleware(asgi.ValidateAnswers, refuse=how == REFUSE)
    sent = {"content": asking.data, "headers": {"content-type": "application/json"}} if asking.data else {}
    got = TestClient(app).request(asking.method, asking.url, **sent)  # type: ignore[arg-type]
    return Got(got.status_code, list(got.headers.multi_items()), got.content)


DOORS = [through_flask, through_django, through_django_as_wsgi, through_fastapi]
doors = pytest.mark.parametrize("door", DOORS)


def logged(caplog: pytest.LogCaptureFixture) -> list[tuple[int, str]]:
    """The log records since the last call."""
    records = [record for record in caplog.records if record.name == "voiceschema"]
    caplog.clear()
    return [(record.levelno, record.getMessage()) for record in records]


def rules(caplog: pytest.LogCaptureFixture) -> list[str]:
    """The rules in the log records, which contain nothing else."""
    return [
        line.rpartition("[")[2][:-1] for _, text in logged(caplog) for line in text.split("\n") if "<answer>" in line
    ]


# --- what is done with an answer -------------------------------------------------------------------------------------


@doors
@pytest.mark.parametrize("body", [RIGHT, [RIGHT[:5], b"", RIGHT[5:]]], ids=["whole", "pieces"])
def test_a_right_answer_is_passed_on_as_it_is(
    door: Door, body: bytes | list[bytes], caplog: pytest.LogCaptureFixture
) -> None:
    for asking in (Asking(), Asking("POST", "/menu", CALL), Asking("GET", f"/menu?{QUERY}")):
        assert door(Answer(body), asking, REFUSE) == door(Answer(body), asking, PLAIN)
    assert logged(caplog) == []


@doors
@pytest.mark.parametrize("kind", ["application/json", "text/plain", "text/html; charset=utf-8"])
def test_a_wrong_answer_is_logged_and_passed_on_as_it_is(
    door: Door, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert door(Answer(WRONG, kind), Asking(), LOG) == door(Answer(WRONG, kind), Asking(), PLAIN)
    assert logged(caplog) == [(logging.ERROR, LOGGED.rstrip("\n"))]


@pytest.mark.parametrize(
    ("door", "body"),
    [*((door, WRONG) for door in DOORS), *((door, [WRONG[:1], WRONG[1:]]) for door in DOORS if door != through_django)],
)
def test_a_wrong_answer_is_refused_where_it_has_to_be(
    door: Door, body: bytes | list[bytes], caplog: pytest.LogCaptureFixture
) -> None:
    status, headers, text = door(Answer(body), Asking(), REFUSE)
    assert (status, text.decode()) == (500, LOGGED)
    assert [(name.lower(), value) for name, value in headers] == [
        ("content-type", "text/plain; charset=utf-8"),
        ("content-length", str(len(text))),
    ]
    assert logged(caplog) == [(logging.ERROR, LOGGED.rstrip("\n"))]


@doors
@pytest.mark.parametrize(
    ("asking", "body", "rule"),
    [
        (Asking("POST", "/menu", CALL), b'[{"action":"tolk","text":"Hello"}]', "not-allowed-value"),
        (Asking("POST", "/menu", CALL), b'{"action":"talk","text":"Hello"}', "wrong-type"),
        (Asking("POST", "/menu", CALL), b'{"greeting":"Hello"}', "wrong-type"),
        (Asking("POST", "/menu", CALL), b"[]", "wrong-count"),
        (Asking("POST", "/menu", CALL), b'[{"action":"talk","text":"Hello"},]', "syntax"),
        (Asking("POST", "/menu", CALL), b" \r\n[{'action': 'talk'}]", "syntax"),
        (Asking("GET", f"/menu?{QUERY}"), b'{"greeting":"Hello"}', "wrong-type"),
        (Asking("GET", f"/menu?{QUERY}"), b"\xef\xbb\xbf" + RIGHT, "encoding"),
        (Asking("POST", "/menu", EVENT), b'{"action":"talk","text":"Hello"}', "wrong-type"),
        (Asking("GET", "/webhooks/answer"), b'{"action":"talk","text":"Hello"}', "wrong-type"),
    ],
)
def test_what_only_the_request_makes_an_ncco_is_one(
    door: Door, asking: Asking, body: bytes, rule: str, caplog: pytest.LogCaptureFixture
) -> None:
    got = door(Answer(body), asking, REFUSE)
    assert got.status == 500
    [(_, text)] = logged(caplog)
    assert text.partition("\n")[0].endswith(f"[{rule}]")
    assert f"\n  = in: {asking.method} {asking.url.partition('?')[0]}, response" in text
    assert got.body.decode() == f"{text}\n"


@doors
@pytest.mark.parametrize(
    "answer",
    [
        Answer(b"<!DOCTYPE html><title>Hello</title>", "text/html"),
        Answer(b"Hello", "text/plain"),
        Answer(b"", "text/plain"),
        Answer(b"", "text/plain", 204),
        Answer(b"", "text/plain", 304),
        Answer(bytes(range(256)), "application/octet-stream"),
        Answer([b"data: ", b'[{"action": "talk"}]\n\n'], "text/event-stream"),
        Answer(b'{"detail": "Not Found"}', status=404),
        Answer(b'{"error": "no"}', status=500),
        Answer(WRONG, headers=(("Content-Encoding", "identity"),)),
        Answer(b" " * MAX_BODY + WRONG),
        Answer([b"[", b" " * MAX_BODY, WRONG[1:]]),
    ],
)
def test_what_is_no_ncco_is_passed_on_whatever_was_asked(
    door: Door, answer: Answer, caplog: pytest.LogCaptureFixture
) -> None:
    for asking in (Asking(), Asking("POST", "/menu", CALL)):
        assert door(answer, asking, REFUSE) == door(answer, asking, PLAIN)
    assert logged(caplog) == []


@doors
@pytest.mark.parametrize(
    ("asking", "body"),
    [
        (Asking(), b'{"items": [1, 2, 3]}'),
        (Asking(), b'[{"id": 1}, {"action": "delete"}]'),
        (Asking(), b'[{"action": "talk", "text": "Hello"},]'),
        (Asking("POST", "/menu", EVENT), b'{"ok": true}'),
        (Asking("POST", "/menu", b'{"to": 1'), b'{"ok": true}'),
        (Asking("POST", "/v1/calls", b"{}"), b'{"uuid": 1}'),
    ],
)
def test_other_json_is_passed_on(door: Door, asking: Asking, body: bytes, caplog: pytest.LogCaptureFixture) -> None:
    assert door(Answer(body), asking, REFUSE) == door(Answer(body), asking, PLAIN)
    assert logged(caplog) == []


@doors
def test_a_request_that_is_no_json_or_too_long_is_passed_on(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    for data in (b"\x00\xff", CALL + b" " * MAX_BODY):
        asking = Asking("POST", "/menu", data)
        assert door(Answer(b'{"a": 1}'), asking, REFUSE) == door(Answer(b'{"a": 1}'), asking, PLAIN)
    assert logged(caplog) == []


# --- the configuration -----------------------------------------------------------------------------------------------


@doors
def test_warnings_are_logged_but_refused_only_if_the_configuration_is_strict(
    door: Door, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert door(Answer(WARNED), Asking(), REFUSE) == door(Answer(WARNED), Asking(), PLAIN)
    [(level, text)] = logged(caplog)
    assert level == logging.WARNING
    (tmp_path / "voiceschema.toml").write_text("strict = true")
    got = door(Answer(WARNED), Asking(), REFUSE)
    assert (got.status, got.body.decode()) == (500, f"{text}\n")
    assert logged(caplog) == [(logging.WARNING, text)]


@doors
def test_rules_that_the_configuration_ignores_are_left_out(
    door: Door, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.voiceschema]\nignore = ["e164"]')
    door(Answer(WRONG), Asking(), LOG)
    assert rules(caplog) == ["missing-property"]
    (tmp_path / "pyproject.toml").write_text('[tool.voiceschema]\nignore = ["e164", "missing-property"]')
    assert door(Answer(WRONG), Asking(), REFUSE) == door(Answer(WRONG), Asking(), PLAIN)
    assert logged(caplog) == []


def test_the_account_and_the_profile_of_the_configuration_count(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "voiceschema.toml").write_text('account = "numbers.json"\nprofile = "founding"')
    (tmp_path / "numbers.json").write_text('["14155550100"]')
    body = b'[{"action": "connect", "from": "447700900000", "endpoint": [{"type": "vbc", "extension": "111"}]}]'
    through_flask(Answer(body), Asking(), LOG)
    assert rules(caplog) == ["not-allowed-value"]
    through_flask(Answer(body.replace(b'vbc", "extension', b'phone", "number')), Asking(), LOG)
    assert rules(caplog) == ["caller-id", "e164"]


@doors
def test_a_wrong_configuration_is_logged_in_place_of_what_is_wrong_with_an_ncco(
    door: Door, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "voiceschema.toml").write_text("strict = 1")
    text = """\
voiceschema.toml: strict: error: 1 is not a boolean: write true [wrong-type]
voiceschema: voiceschema.toml is not a valid configuration"""
    assert door(Answer(RIGHT), Asking(), LOG) == door(Answer(RIGHT), Asking(), PLAIN)
    assert logged(caplog) == [(logging.ERROR, text)]
    got = door(Answer(RIGHT), Asking(), REFUSE)
    assert (got.status, got.body.decode()) == (500, f"{text}\n")
    caplog.clear()
    assert door(Answer(b'{"id": 1}'), Asking(), REFUSE).status == 200
    assert logged(caplog) == []


@pytest.mark.parametrize("door", DOORS[1:])  # Flask itself asks for it
def test_a_current_directory_that_is_gone_is_like_a_wrong_configuration(
    door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    if door is through_django and sys.version_info[:2] == (3, 13):
        pytest.skip("looking up a missing attribute of a module fails there without a current directory")
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    text = "voiceschema: cannot find the current directory: No such file or directory"
    assert door(Answer(RIGHT), Asking(), LOG) == door(Answer(RIGHT), Asking(), PLAIN)
    assert logged(caplog) == [(logging.ERROR, text)]
    assert door(Answer(b'{"id": 1}'), Asking(), REFUSE) == door(Answer(b'{"id": 1}'), Asking(), PLAIN)
    got = door(Answer(RIGHT), Asking(), REFUSE)
    assert (got.status, got.body.decode()) == (500, f"{text}\n")


@doors
@pytest.mark.parametrize("name", ["ask", "start", "add", "finish"])
@pytest.mark.parametrize("error", [MemoryError, RecursionError, KeyError("secret"), OSError(24, "Too many open files")])
def test_what_fails_in_the_middleware_is_logged_and_not_raised(
    door: Door,
    name: str,
    error: Exception | type[Exception],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(inspector.Answer, name, fail)
    for body in (WRONG, [WRONG[:3], WRONG[3:]]):
        asking = Asking("POST", "/menu", CALL)
        assert door(Answer(body), asking, REFUSE) == door(Answer(body), asking, PLAIN)
        if isinstance(body, bytes) or "django" not in door.__name__:
            [(level, text)] = logged(caplog)
            why = "not enough memory" if error is MemoryError else getattr(error, "__name__", None)
            why = why or type(error).__name__
            assert (level, text) == (logging.ERROR, f"voiceschema: cannot validate a response: {why}")


@doors
@pytest.mark.parametrize("how", [LOG, REFUSE])
def test_a_logger_that_fails_stops_nothing(door: Door, how: str) -> None:
    def fail(_: object) -> bool:
        raise LookupError("gone")

    logging.getLogger("voiceschema").addFilter(fail)
    try:
        got = door(Answer(WRONG), Asking(), how)
    finally:
        logging.getLogger("voiceschema").removeFilter(fail)
    assert got.status == (500 if how == REFUSE else 200)


@doors
def test_the_traceback_is_for_who_looks_for_faults(
    door: Door, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise KeyError("secret")

    monkeypatch.setattr(inspector.Answer, "finish", fail)
    door(Answer(WRONG), Asking(), LOG)
    assert "secret" not in caplog.text
    with caplog.at_level(logging.DEBUG, "voiceschema"):
        door(Answer(WRONG), Asking(), LOG)
    assert "KeyError: 'secret'" in caplog.text


def test_the_configuration_is_read_once_when_it_is_right(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    ours = Inspector(refuse=False)

    def ask() -> list[str]:
        ours.refusal("GET", "/menu", b"", 200, WRONG)
        return rules(caplog)

    (tmp_path / "voiceschema.toml").write_text("strict = 1")
    assert ask() == []
    (tmp_path / "voiceschema.toml").write_text('ignore = ["e164"]')
    assert ask() == ["missing-property"]
    (tmp_path / "voiceschema.toml").write_text("")
    assert ask() == ["missing-property"]


# --- the words -------------------------------------------------------------------------------------------------------

WRITTEN = [
    path for path in sorted(MESSAGES.rglob("*")) if path.is_file() and path.read_bytes().lstrip()[:1] in (b"[", b"{")
]


def test_a_byte_order_mark_is_an_error_in_what_is_sent(caplog: pytest.LogCaptureFixture) -> None:
    answer = b'\xef\xbb\xbf[{"action": "talk", "text": "Hello."}]'
    assert Inspector(refuse=True).refusal("GET", "/menu", b"", 200, answer)
    [(_, text)] = logged(caplog)
    assert "error: the payload starts with a byte order mark" in text


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_the_words_are_those_of_the_command_line(
    path: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.json").write_bytes(path.read_bytes())
    refusal = Inspector(refuse=True).refusal("GET", f"/menu?{QUERY}", b"", 200, path.read_bytes())
    code = main(["validate", "--schema", "ncco", "x.json"])
    expected = capsys.readouterr().out.replace("x.json:", "<answer>:")
    [(_, text)] = logged(caplog) or [(0, "")]
    # An answer is sent, not saved.
    expected = re.sub("save (it|the) ", r"send \1 ", expected).replace("the file", "the payload")
    lines = [line for line in text.splitlines() if line != "  = in: GET /menu, response"]
    assert lines == expected.splitlines()
    assert (refusal or b"").decode() == (f"{text}\n" if code else "")


@pytest.mark.parametrize(
    "body",
    [b"[" * 300_000, b"[\xff]", b'["\\ud800"]', b"[NaN, 1e999]", b"[\x00", b'{"":' * 50, b"[1" + b"0" * 5000 + b"]"],
    ids=range(7),
)
def test_nothing_that_an_answer_holds_is_too_much(body: bytes, caplog: pytest.LogCaptureFixture) -> None:
    for status in (200, 500):
        for data in (CALL, EVENT, body):
            Inspector(refuse=True).refusal("POST", "/webhooks/answer", data, status, body)
    assert {level for level, _ in logged(caplog)} == {logging.ERROR}


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/menu;token=abcdef123456?api_secret=abcdef123456", "/menu;token=***"),
        ("/answer/abcdef1234567890/menu", "/answer/***/menu"),
        ("/webhooks/answer-of-the-menu", "/webhooks/answer-of-the-menu"),
    ],
)
def test_secrets_in_the_path_are_not_shown(path: str, shown: str, caplog: pytest.LogCaptureFixture) -> None:
    through_flask(Answer(WRONG), Asking("GET", path), LOG)
    [(_, text)] = logged(caplog)
    assert f"= in: GET {shown}, response" in text
    assert "abcdef123456" not in text


# --- what it costs ---------------------------------------------------------------------------------------------------


def test_nothing_is_imported_before_an_answer_may_be_an_ncco() -> None:
    program = """
import asyncio, sys
from voiceschema import asgi, django, wsgi
for body in ([b"<p>"], []):
    app = wsgi.ValidateAnswers(lambda environ, start: start("200 OK", []) and body)
    assert app({"REQUEST_METHOD": "GET"}, lambda *_: print) == body
async def empty(scope, receive, send):
    await send({"type": "http.response.start", "status": 204})
    await send({"type": "http.response.body"})
async def send(message):
    pass
scope = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": []}
asyncio.run(asgi.ValidateAnswers(empty)(scope, None, send))
print(sorted(name for name in sys.modules if name.startswith(("voiceschema.", "jsonschema", "django"))))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    doors = {f"voiceschema.{door}" for door in ("asgi", "django", "wsgi")}
    inner = {f"voiceschema.web.{name}" for name in ("asgi", "django", "inspector", "wsgi")}
    assert set(ast.literal_eval(done.stdout)) == doors | inner | {"voiceschema.web"}


# --- Django on its own -----------------------------------------------------------------------------------------------

OURS = ["voiceschema.django.ValidateAnswers"]


def test_the_middleware_refuses_only_if_a_setting_says_so() -> None:
    GIVEN[:] = [(Answer(WRONG), Asking())]
    with override_settings(MIDDLEWARE=OURS):
        assert Client().generic("GET", "/menu").content == WRONG


def test_the_middleware_serves_asynchronous_clients_and_servers() -> None:
    GIVEN[:] = [(Answer(WRONG), Asking("POST", "/menu", CALL))]
    with override_settings(MIDDLEWARE=OURS, VOICESCHEMA_REFUSE=True):
        got = asyncio.run(AsyncClient().generic("POST", "/menu", CALL, "application/json"))
        answer = TestClient(ASGIHandler()).post("/menu", content=CALL, headers={"content-type": "application/json"})
    assert (got.status_code, got.content.decode()) == (500, LOGGED.replace("GET", "POST"))
    assert (answer.status_code, answer.text) == (500, LOGGED.replace("GET", "POST"))


def test_a_body_that_django_does_not_read_at_once_is_left_to_the_view() -> None:
    GIVEN[:] = [(Answer(RIGHT), Asking("POST", "/menu", CALL))]
    with override_settings(MIDDLEWARE=OURS, DATA_UPLOAD_MAX_MEMORY_SIZE=10):
        assert Client().post("/menu", CALL, "application/json").content == RIGHT


def test_a_body_that_another_middleware_reads_is_left_to_it() -> None:
    GIVEN[:] = [(Answer(RIGHT), Asking("POST", "/menu"))]
    with override_settings(MIDDLEWARE=[f"{__name__}.reading", *OURS]):
        assert Client().post("/menu", CALL, "application/json").content == RIGHT


@pytest.mark.parametrize("error", [OSError("the client is gone"), ValueError("closed"), TimeoutError()])
def test_a_body_that_cannot_be_read_fails_where_the_view_reads_it(error: Exception) -> None:
    class Broken(BytesIO):
        def read(self, *_: object) -> bytes:
            raise error

        readline = read

    def ask(ours: list[str], view: str) -> tuple[list[str], bytes]:
        SEEN.clear()
        with override_settings(MIDDLEWARE=ours, ROOT_URLCONF=(re_path("", VIEWS[view]),)):
            client = Client(raise_request_exception=False)
            given: dict[str, Any] = {"wsgi.input": Broken(), "CONTENT_LENGTH": str(len(CALL))}
            got = client.generic("POST", "/menu", CALL, "application/json", **given)
        return list(SEEN), got.content

    for view in VIEWS:
        assert ask(OURS, view) == ask([], view)
        assert bool(SEEN) == (view != "leaving")


#: What the views below received.
SEEN: list[str] = []


def meeting(read: Callable[[HttpRequest], object]) -> Callable[[HttpRequest], HttpResponse]:
    def view(request: HttpRequest) -> HttpResponse:
        try:
            read(request)
        except Exception as error:  # noqa: BLE001  # whatever it is
            SEEN.append(f"{type(error).__name__}: {error}")
        return HttpResponse(RIGHT, content_type="application/json")

    return view


VIEWS = {
    "body": meeting(lambda request: request.body),
    "reading": meeting(lambda request: request.read()),
    "lines": meeting(list),
    "leaving": meeting(lambda _: None),
}


def reading(get_response: Any) -> Any:
    """A middleware that reads what the view would read."""

    def respond(request: HttpRequest) -> Any:
        request.read()
        return get_response(request)

    return respond


def test_what_streams_from_a_view_goes_on_as_it_comes(caplog: pytest.LogCaptureFixture) -> None:
    GIVEN[:] = [(Answer([b"[", WRONG[1:]]), Asking())]
    with override_settings(MIDDLEWARE=OURS, VOICESCHEMA_REFUSE=True):
        answer = Client().generic("GET", "/menu")
    assert answer.streaming
    assert (answer.getvalue(), logged(caplog)) == (WRONG, [])


def test_what_is_not_sent_is_not_validated(caplog: pytest.LogCaptureFixture) -> None:
    GIVEN[:] = [(Answer(WRONG), Asking())]
    with override_settings(MIDDLEWARE=OURS, VOICESCHEMA_REFUSE=True):
        assert Client().head("/menu").status_code == 200
    assert logged(caplog) == []
