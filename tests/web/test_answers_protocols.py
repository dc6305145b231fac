"""The middleware behaves as servers and applications expect: PEP 3333 and ASGI 3."""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO, StringIO
from typing import Any
from wsgiref.handlers import SimpleHandler
from wsgiref.util import FileWrapper, setup_testing_defaults
from wsgiref.validate import validator

import pytest

from voiceschema import asgi, wsgi
from voiceschema.web.inspector import MAX_BODY

RIGHT = b'[{"action": "talk", "text": "Hello."}]'
WRONG = b'[{"action": "talk"}]'
CALL = b'{"uuid": "x", "conversation_uuid": "CON-x", "from": "447700900000", "to": "447700900123"}'


# --- WSGI ------------------------------------------------------------------------------------------------------------


def environ(**more: Any) -> dict[str, Any]:
    request = {"SCRIPT_NAME": "/app", "PATH_INFO": "/caf\xc3\xa9?", "QUERY_STRING": "a=%20", **more}
    setup_testing_defaults(request)
    return request


class Server:
    """Records its calls and what it receives, in order."""

    def __init__(self) -> None:
        self.events: list[Any] = []

    def start(self, *arguments: Any) -> Callable[[bytes], object]:
        self.events.append(arguments)
        if len(arguments) > 2 and any(isinstance(each, bytes) for each in self.events):
            raise arguments[2][1]
        return self.events.append

    def run(self, app: Any, **more: Any) -> list[Any]:
        body = app(environ(**more), self.start)
        try:
            for chunk in body:
                self.events.append(chunk)
        finally:
            if hasattr(body, "close"):
                body.close()
                self.events.append("closed")
        return self.events


class Body:
    """An iterable that records its closing in the same list."""

    def __init__(self, events: list[Any], chunks: Iterable[bytes]) -> None:
        self._events = events
        self._chunks = iter(chunks)

    def __iter__(self) -> Iterator[bytes]:
        return self._chunks

    def close(self) -> None:
        self._events.append("close")


OK: tuple[str, list[tuple[str, str]]] = ("200 OK", [("Content-Type", "text/plain")])
ERROR = ("500 Oh", [("Content-Type", "text/plain")], (LookupError, LookupError("gone"), None))


def test_what_streams_goes_on_piece_by_piece() -> None:
    server = Server()

    def app(_: Any, start: Any) -> Iterator[bytes]:
        start(*OK)
        for chunk in (b"", b"data: 1\n", b"", b"[2]"):
            server.events.append(f"made {chunk!r}")
            yield chunk

    assert server.run(wsgi.ValidateAnswers(app, refuse=True)) == [
        *("made b''", "made b'data: 1\\n'", OK, b"", b"data: 1\n", "made b''", b"", "made b'[2]'", b"[2]", "closed"),
    ]


def test_what_is_too_long_goes_on_as_soon_as_it_is() -> None:
    server = Server()
    more = b" " * MAX_BODY

    def app(_: Any, start: Any) -> Iterator[bytes]:
        start(*OK)
        for chunk in (WRONG, more, b"x", b"y"):
            server.events.append(f"made {chunk[-1:]!r}")
            yield chunk

    assert server.run(wsgi.ValidateAnswers(app, refuse=True)) == [
        *("made b']'", "made b' '", OK, WRONG, more, "made b'x'", b"x", "made b'y'", b"y", "closed"),
    ]


def test_what_may_be_an_ncco_is_held_back_with_its_start() -> None:
    server = Server()

    def app(_: Any, start: Any) -> Iterator[bytes]:
        start(*OK)
        yield WRONG[:1]
        yield WRONG[1:]

    status, refusal, closed = server.run(wsgi.ValidateAnswers(app, refuse=True))
    assert status[0] == "500 Internal Server Error"
    assert status[1] == [("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(refusal)))]
    assert b"  = in: GET /app/caf%C3%A9%3F, response\n" in refusal
    assert closed == "closed"


@pytest.mark.parametrize("body", [RIGHT, b"<p>", b""])
def test_what_is_iterated_is_closed_once(body: bytes) -> None:
    server = Server()

    def app(_: Any, start: Any) -> Body:
        start(*OK)
        return Body(server.events, [body])

    assert server.run(wsgi.ValidateAnswers(app)) == [OK, body, "close", "closed"]


def test_what_is_not_iterated_is_closed_too() -> None:
    server = Server()

    def app(_: Any, start: Any) -> Body:
        start(*OK)
        return Body(server.events, [WRONG])

    answer: Any = wsgi.ValidateAnswers(app)(environ(), server.start)
    answer.close()
    assert server.events == ["close"]


@pytest.mark.parametrize(("chunk", "before"), [(b"[", []), (b"<", [OK, b"<"]), (b"", [])])
def test_an_error_in_the_middle_goes_through(chunk: bytes, before: list[Any]) -> None:
    server = Server()

    def chunks() -> Iterator[bytes]:
        yield chunk
        raise LookupError("gone")

    def app(_: Any, start: Any) -> Body:
        start(*OK)
        return Body(server.events, chunks())

    with pytest.raises(LookupError, match="gone"):
        server.run(wsgi.ValidateAnswers(app, refuse=True))
    assert server.events == [*before, "close", "closed"]


def test_an_error_before_the_answer_goes_through() -> None:
    def app(_: Any, __: Any) -> Iterable[bytes]:
        raise LookupError("gone")

    with pytest.raises(LookupError, match="gone"):
        wsgi.ValidateAnswers(app)(environ(), Server().start)


@pytest.mark.parametrize("begun", [b"", b"["])
def test_an_application_may_change_its_mind_until_something_was_sent(begun: bytes) -> None:
    server = Server()

    def app(_: Any, start: Any) -> Iterator[bytes]:
        start(*OK)
        yield begun
        start(*ERROR)
        yield b"Oh."
        server.events.append("made more")
        yield b"No."

    assert server.run(wsgi.ValidateAnswers(app, refuse=True)) == [ERROR, b"Oh.", "made more", b"No.", "closed"]


def test_a_server_hears_of_an_error_whose_answer_is_refused() -> None:
    def app(_: Any, start: Any) -> list[bytes]:
        start(*ERROR)
        return [WRONG]

    [start, _] = Server().run(wsgi.ValidateAnswers(app, refuse=True))
    assert (start[0], *start[2:]) == ("500 Internal Server Error", ERROR[2])


def test_afterwards_its_error_is_raised_by_the_server() -> None:
    server = Server()

    def app(_: Any, start: Any) -> Iterator[bytes]:
        start(*OK)
        yield b"<p>"
        start(*ERROR)
        yield b"never"

    with pytest.raises(LookupError, match="gone"):
        server.run(wsgi.ValidateAnswers(app))
    assert server.events == [OK, b"<p>", ERROR, "closed"]


@pytest.mark.parametrize("chunk", [b"<p>", RIGHT])
def test_starting_twice_is_for_the_server_to_refuse(chunk: bytes) -> None:
    server = Server()

    def app(_: Any, start: Any) -> list[bytes]:
        start(*OK)
        start(*OK, None)
        return [chunk]

    assert server.run(wsgi.ValidateAnswers(app)) == [OK, OK, chunk]


def test_not_starting_is_for_the_server_to_refuse() -> None:
    server = Server()
    assert server.run(wsgi.ValidateAnswers(lambda _, __: [WRONG], refuse=True)) == [WRONG]


def test_what_is_written_goes_on_at_once() -> None:
    server = Server()

    def app(_: Any, start: Any) -> list[bytes]:
        write = start(*OK)
        write(WRONG[:3])
        server.events.append("written")
        write(WRONG[3:])
        return [WRONG]

    assert server.run(wsgi.ValidateAnswers(app, refuse=True)) == [OK, WRONG[:3], "written", WRONG[3:], WRONG]


def test_a_head_request_is_left_alone() -> None:
    server = Server()
    body = Body(server.events, [WRONG])
    started: Any = []
    app = wsgi.ValidateAnswers(lambda _, start: started.append(start) or body)
    assert app(environ(REQUEST_METHOD="HEAD"), server.start) is body
    assert started == [server.start]


@pytest.mark.parametrize(
    ("kind", "length", "is_read"),
    [
        ("application/json", "90", True),
        ("Application/JSON ; charset=utf-8", "90", True),
        ("application/vnd.example+json", "90", True),
        ("application/jsonp", "90", False),
        ("text/plain", "90", False),
        ("application/json", "", False),
        ("application/json", "-1", False),
        ("application/json", "\u0669", False),
        ("application/json", "9" * 5000, False),
        ("application/json", str(MAX_BODY), True),
        ("application/json", str(MAX_BODY + 1), False),
    ],
)
def test_the_body_of_a_request_is_read_only_if_it_may_be_a_webhook(kind: str, length: str, *, is_read: bool) -> None:
    given = BytesIO(CALL)
    seen: list[Any] = []

    def app(environ: dict[str, Any], start: Any) -> list[bytes]:
        seen.extend((given.tell() > 0, environ["wsgi.input"].read()))
        start(*OK)
        return []

    Server().run(wsgi.ValidateAnswers(app), **{"wsgi.input": given, "CONTENT_TYPE": kind, "CONTENT_LENGTH": length})
    assert seen == [is_read, CALL]


@pytest.mark.parametrize("chunks", [[RIGHT], [RIGHT[:1], RIGHT[1:]], [b"<p>"], []])
def test_a_server_makes_of_it_what_it_makes_of_the_application(chunks: list[bytes]) -> None:
    def app(_: Any, start: Any) -> list[bytes]:
        start("200 OK", [("Content-Type", "text/plain")])
        return chunks

    def served(app: Any) -> bytes:
        out = BytesIO()
        handler = SimpleHandler(BytesIO(), out, StringIO(), environ())
        handler.run(app)
        return out.getvalue()

    assert served(validator(wsgi.ValidateAnswers(validator(app)))) == served(validator(app))
    assert served(wsgi.ValidateAnswers(app)) == served(app)


#: Environments that no server should create, and a request that was read to its end.
ODD: list[dict[str, Any]] = [
    {"PATH_INFO": "/caf\u20ac"},
    {"PATH_INFO": "/\udce9"},
    {"QUERY_STRING": "a=\udce9\u20ac"},
    {"QUERY_STRING": None},
    {"SCRIPT_NAME": None},
    {"PATH_INFO": b"/"},
    {"REQUEST_METHOD": None},
    {"CONTENT_TYPE": None},
    {"CONTENT_TYPE": "\udce9"},
    {"CONTENT_LENGTH": 90, "CONTENT_TYPE": "application/json"},
    {"PATH_INFO": "//[::1"},
    {"QUERY_STRING": "a=%ZZ&=&%"},
]


@pytest.mark.parametrize("more", ODD)
def test_a_request_that_is_odd_is_no_matter(more: dict[str, Any]) -> None:
    def app(_: Any, start: Any) -> list[bytes]:
        start(*OK)
        return [RIGHT]

    assert Server().run(wsgi.ValidateAnswers(app, refuse=True), **more) == [OK, RIGHT]


@pytest.mark.parametrize("missing", ["REQUEST_METHOD", "SCRIPT_NAME", "PATH_INFO", "QUERY_STRING", "wsgi.input"])
def test_a_request_without_what_servers_give_is_no_matter(missing: str) -> None:
    request = environ(CONTENT_TYPE="application/json", CONTENT_LENGTH="90")
    del request[missing]
    server = Server()

    def app(given: dict[str, Any], start: Any) -> list[bytes]:
        assert given is request
        start(*OK)
        return [RIGHT]

    assert wsgi.ValidateAnswers(app, refuse=True)(request, server.start) == [RIGHT]
    assert server.events == [OK]


class Broken(BytesIO):
    def read(self, *_: object) -> bytes:
        raise TimeoutError("the client is gone")


@pytest.mark.parametrize("name", ["read", "readline", "readlines", "__iter__", ""])
def test_a_body_that_cannot_be_read_fails_where_the_application_reads_it(name: str) -> None:
    def app(given: dict[str, Any], start: Any) -> list[bytes]:
        if name:
            getattr(given["wsgi.input"], name)()
        start(*OK)
        return [RIGHT]

    server = Server()
    more = {"wsgi.input": Broken(), "CONTENT_TYPE": "application/json", "CONTENT_LENGTH": "90"}
    if name:
        with pytest.raises(TimeoutError, match="the client is gone"):
            server.run(wsgi.ValidateAnswers(app, refuse=True), **more)
    else:
        assert server.run(wsgi.ValidateAnswers(app, refuse=True), **more) == [OK, RIGHT]


@pytest.mark.parametrize(
    "start",
    [
        ("200 OK", [(b"Content-Type", b"text/plain")]),
        ("200 OK", [("Content-Type", None)]),
        ("200 OK", [("Content-Type",)]),
        ("200 OK", None),
        (b"200 OK", [("Content-Type", "text/plain")]),
        (200, [("Content-Type", "text/plain")]),
        ("OK", [("Content-Type", "text/plain")]),
        ("\u0662\u0660\u0660", [("Content-Type", "text/plain")]),
    ],
)
@pytest.mark.parametrize("chunk", [WRONG, "[1]", None, 1, memoryview(RIGHT)])
def test_an_answer_that_is_odd_is_for_the_server_to_refuse(start: Any, chunk: Any) -> None:
    def app(_: Any, given: Any) -> list[Any]:
        given(*start)
        return [chunk]

    assert Server().run(wsgi.ValidateAnswers(app)) == Server().run(app)


# --- ASGI ------------------------------------------------------------------------------------------------------------

START = {"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/plain")]}
TYPE, LENGTH = (b"content-type", b"application/json"), (b"content-length", b"90")


def part(body: bytes, *, more: bool = False) -> dict[str, Any]:
    return {"type": "http.response.body", "body": body, "more_body": more}


def asked(*messages: dict[str, Any], headers: Iterable[tuple[bytes, bytes]] = (), **more: Any) -> tuple[Any, Any]:
    """A request: its scope, and what it receives."""
    left = list(messages)
    scope = {"type": "http", "method": "GET", "path": "/caf\xe9?", "query_string": b"a=%20", "headers": headers, **more}

    async def receive() -> Any:
        return left.pop(0)

    return scope, receive


def run(app: Any, request: tuple[Any, Any] | None = None, events: list[Any] | None = None) -> list[Any]:
    """The messages to the server, in a list that the application may also write to."""
    events = [] if events is None else events

    async def send(message: Any) -> None:
        events.append(message)

    asyncio.run(asgi.ValidateAnswers(app, refuse=True)(*(request or asked()), send))
    return events


def sending(*messages: Any, events: list[Any] | None = None) -> Any:
    """An application that sends these messages and records them."""

    async def app(_: Any, __: Any, send: Any) -> None:
        for message in messages:
            if events is not None:
                events.append("sends")
            await send(message)

    return app


def test_messages_that_stream_go_on_one_by_one() -> None:
    events: list[Any] = []
    messages = [part(b"", more=True), part(b"data: 1\n", more=True), part(b"[2]", more=True), part(b"")]
    run(sending(START, *messages, events=events), events=events)
    assert events == [
        *("sends", "sends", "sends", START, *messages[:2], "sends", messages[2], "sends", messages[3]),
    ]


def test_messages_that_are_too_long_go_on_as_soon_as_they_are() -> None:
    events: list[Any] = []
    messages = [part(WRONG, more=True), part(b" " * MAX_BODY, more=True), part(b"")]
    run(sending(START, *messages, events=events), events=events)
    assert events == ["sends", "sends", "sends", START, *messages[:2], "sends", messages[2]]


@pytest.mark.parametrize(
    "messages",
    [
        [START, part(RIGHT)],
        [START, part(RIGHT[:1], more=True), part(RIGHT[1:], more=True), part(b"")],
        [START, {"type": "http.response.body"}],
        [START, {"type": "http.response.pathsend", "path": "/menu.json"}],
        [{"type": "http.response.debug", "info": {}}, START, {"type": "http.response.push"}, part(WRONG)],
        [{**START, "headers": [(b"Content-Encoding", b"br")]}, part(WRONG)],
        [{"type": "http.response.start", "status": 204}, part(b"")],
        # What a server refuses
        [START, part(WRONG[:1], more=True)],
        [START],
        [part(WRONG)],
        [START, START],
        [START, part(b""), START, part(WRONG)],
        [],
    ],
)
def test_messages_are_passed_on_as_they_are(messages: list[Any]) -> None:
    assert run(sending(*messages)) == messages


def test_a_refusal_stands_for_all_that_is_sent() -> None:
    debug = {"type": "http.response.debug", "info": {}}
    trailers = {"type": "http.response.trailers", "headers": []}
    messages = [debug, {**START, "trailers": True}, part(WRONG[:1], more=True), part(WRONG[1:]), trailers]
    first, start, body = run(sending(*messages))
    assert first == debug
    assert start == {
        "type": "http.response.start",
        "status": 500,
        "headers": [
            (b"content-type", b"text/plain; charset=utf-8"),
            (b"content-length", str(len(body["body"])).encode()),
        ],
    }
    assert list(body) == ["type", "body"]
    assert b"  = in: GET /caf%C3%A9%3F, response\n" in body["body"]


@pytest.mark.parametrize(("chunk", "sent"), [(b"[", []), (b"<", [START, part(b"<", more=True)])])
def test_an_error_of_the_application_goes_through(chunk: bytes, sent: list[Any]) -> None:
    async def app(_: Any, __: Any, send: Any) -> None:
        await send(START)
        await send(part(chunk, more=True))
        raise LookupError("gone")

    events: list[Any] = []
    with pytest.raises(LookupError, match="gone"):
        run(app, events=events)
    assert events == sent


@pytest.mark.parametrize("scope", [{"type": "lifespan"}, {"type": "websocket"}, {"type": "http", "method": "HEAD"}])
def test_what_is_no_request_for_a_body_is_left_alone(scope: dict[str, Any]) -> None:
    async def app(*given: Any) -> None:
        seen.extend(given)

    async def either(*_: Any) -> Any:
        raise AssertionError

    seen: list[Any] = []
    asyncio.run(asgi.ValidateAnswers(app)(scope, either, either))
    assert seen == [scope, either, either]


DISCONNECT = {"type": "http.disconnect"}
PIECES: list[dict[str, Any]] = [
    {"type": "http.request", "body": CALL[:9], "more_body": True},
    {"type": "http.request", "body": CALL[9:]},
    DISCONNECT,
]


@pytest.mark.parametrize(
    ("messages", "headers", "read"),
    [
        (PIECES, [TYPE, LENGTH], 2),
        (PIECES, [(b"Content-Type", b"a/b+json"), (b"Content-Length", b"90")], 2),
        ([PIECES[0], DISCONNECT], [TYPE, LENGTH], 2),
        (PIECES, [TYPE], 0),
        (PIECES, [TYPE, (b"content-length", str(MAX_BODY + 1).encode())], 0),
        (PIECES, [LENGTH], 0),
    ],
)
def test_an_application_receives_what_the_server_gives(messages: list[Any], headers: Any, read: int) -> None:
    seen: list[Any] = []
    given = 0
    scope, receive = asked(*messages, headers=headers)

    async def counted() -> Any:
        nonlocal given
        given += 1
        return await receive()

    async def app(_: Any, receive: Any, __: Any) -> None:
        seen.append(given)
        seen.extend([await receive() for _ in messages])

    run(app, (scope, counted))
    assert seen == [read, *messages]


def test_the_body_of_a_request_makes_an_answer_an_ncco() -> None:
    request = asked(*PIECES, headers=[TYPE, LENGTH], method="POST")
    assert run(sending(START, part(b'{"greeting": "Hello"}')), request)[0]["status"] == 500


@pytest.mark.parametrize("kind", [b"application/x-ndjson", b"text/event-stream", b"application/octet-stream"])
def test_messages_of_no_type_that_an_ncco_has_go_on_at_once(kind: bytes) -> None:
    events: list[Any] = []
    start = {**START, "headers": [(b"content-type", kind)]}
    messages = [part(b'{"action": "talk"}\n', more=True), part(b"")]
    run(sending(start, *messages, events=events), events=events)
    assert events == ["sends", start, "sends", messages[0], "sends", messages[1]]


@pytest.mark.parametrize("blank", [b"\n", b" \r\n\t", b"\xef\xbb\xbf"])
def test_an_ncco_may_begin_with_blanks_that_come_alone(blank: bytes) -> None:
    [start, _] = run(sending(START, part(blank, more=True), part(WRONG)))
    assert start["status"] == 500

    def app(_: Any, start: Any) -> Iterator[bytes]:
        start(*OK)
        yield blank
        yield WRONG

    assert Server().run(wsgi.ValidateAnswers(app, refuse=True))[0][0].startswith("500 ")


def test_what_never_ends_to_be_blank_is_not_held_back_for_ever() -> None:
    events: list[Any] = []
    messages = [part(b" " * 600, more=True), part(b" " * 600, more=True), part(WRONG)]
    run(sending(START, *messages, events=events), events=events)
    assert events == ["sends", "sends", "sends", START, *messages[:2], "sends", messages[2]]


def test_a_body_may_be_a_view_of_a_buffer_that_is_used_again() -> None:
    async def app(_: Any, __: Any, send: Any) -> None:
        buffer = bytearray(RIGHT[:1])
        await send(START)
        await send({"type": "http.response.body", "body": memoryview(buffer), "more_body": True})
        buffer[:] = b"x"
        await send(part(RIGHT[1:]))

    assert b"".join(message.get("body", b"") for message in run(app)) == RIGHT
    [_, page] = run(sending(START, part(memoryview(b"<p>"))))  # type: ignore[arg-type]
    assert page["body"] == b"<p>"


def test_headers_may_be_gone_through_only_once() -> None:
    message = {**START, "headers": iter([(b"content-type", b"application/json"), (b"x-a", b"b")])}
    [start, _] = run(sending(message, part(RIGHT)))
    assert list(start["headers"]) == [(b"content-type", b"application/json"), (b"x-a", b"b")]


def test_a_list_that_is_to_be_closed_is() -> None:
    closed: list[bool] = []

    class Closing(list[bytes]):
        def close(self) -> None:
            closed.append(True)

    def app(_: Any, start: Any) -> list[bytes]:
        start(*OK)
        return Closing([RIGHT])

    assert Server().run(wsgi.ValidateAnswers(app))[1:] == [RIGHT, "closed"]
    assert closed == [True]


def test_a_file_is_left_to_the_server() -> None:
    def app(given: dict[str, Any], start: Any) -> Any:
        start(*OK)
        return given["wsgi.file_wrapper"](BytesIO(WRONG))

    server = Server()
    returned = wsgi.ValidateAnswers(app, refuse=True)(environ(**{"wsgi.file_wrapper": FileWrapper}), server.start)
    assert isinstance(returned, FileWrapper)
    assert server.events == [OK]


def test_what_comes_before_its_beginning_is_for_the_server_to_refuse() -> None:
    def app(_: Any, start: Any) -> Iterator[bytes]:
        yield b"["
        start(*OK)
        yield b"]"

    assert Server().run(wsgi.ValidateAnswers(app)) == Server().run(app)


def test_a_status_that_is_none_is_for_the_server_to_refuse() -> None:
    def app(_: Any, start: Any) -> list[bytes]:
        start("OK", [])
        return [WRONG]

    assert Server().run(wsgi.ValidateAnswers(app, refuse=True))[:2] == [("OK", []), WRONG]


def test_the_scope_of_a_request_is_the_same_inside_and_outside() -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        scope["endpoint"] = "menu"
        await sending(START, part(RIGHT))(scope, receive, send)

    scope, receive = asked()
    run(app, request=(scope, receive))
    assert scope["endpoint"] == "menu"


@pytest.mark.parametrize("body", [b'"[{\\"action\\": \\"talk\\"}]"', b"null"])
def test_an_ncco_that_is_encoded_twice_or_forgotten_is_refused_where_one_is_asked_for(body: bytes) -> None:
    scope, receive = asked()
    scope["query_string"] = b"uuid=x&conversation_uuid=CON-x"
    [start, _] = run(sending(START, part(body)), request=(scope, receive))
    assert start["status"] == 500
    assert run(sending(START, part(body)))[0] == START


@pytest.mark.parametrize(
    "more",
    [
        {"path": "/caf\udce9"},
        {"path": None},
        {"raw_path": b"\xff"},
        {"query_string": b"\xff=%FF"},
        {"query_string": None},
        {"query_string": "a=1"},
        {"method": None},
        {"headers": [(b"content-type", None)]},
        {"headers": [("content-type", "application/json")]},
        {"headers": None},
        {"path": "//[::1"},
    ],
)
def test_a_scope_that_is_odd_is_no_matter(more: dict[str, Any]) -> None:
    assert run(sending(START, part(RIGHT)), asked(**more)) == [START, part(RIGHT)]


@pytest.mark.parametrize("missing", ["method", "path", "query_string", "headers"])
def test_a_scope_without_what_servers_give_is_no_matter(missing: str) -> None:
    scope, receive = asked()
    del scope[missing]
    assert run(sending(START, part(RIGHT)), (scope, receive)) == [START, part(RIGHT)]


@pytest.mark.parametrize("before", [0, 1])
@pytest.mark.parametrize("reads", [True, False])
def test_what_cannot_be_received_fails_where_the_application_receives_it(before: int, *, reads: bool) -> None:
    scope, receive = asked(*PIECES[:before], headers=[TYPE, LENGTH])
    seen: list[Any] = []

    async def broken() -> Any:
        try:
            return await receive()
        except IndexError:
            raise ConnectionResetError("the client is gone") from None

    async def app(_: Any, receive: Any, send: Any) -> None:
        while reads and len(seen) < 2:
            seen.append(await receive())
        await send(START)
        await send(part(RIGHT))

    if reads:
        with pytest.raises(ConnectionResetError, match="the client is gone"):
            run(app, (scope, broken))
        assert seen == PIECES[:before]
    else:
        assert run(app, (scope, broken)) == [START, part(RIGHT)]


@pytest.mark.parametrize(
    "messages",
    [
        [{**START, "headers": [(b"content-type", None)]}, part(WRONG)],
        [{**START, "headers": None}, part(WRONG)],
        [{**START, "headers": [b"content-type"]}, part(WRONG)],
        [{"type": "http.response.start", "headers": START["headers"]}, part(WRONG)],
        [START, {"type": "http.response.body", "body": None}],
        [START, {"type": "http.response.body", "body": "[1]"}],
        [{}, START, part(RIGHT)],
        [START, {"body": b"[]"}],
    ],
)
def test_messages_that_are_odd_are_for_the_server_to_refuse(messages: list[Any]) -> None:
    assert run(sending(*messages)) == messages
