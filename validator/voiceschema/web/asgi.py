"""ASGI 3, for example FastAPI."""

from collections import deque
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

from voiceschema.web.inspector import REFUSED, TEXT, Answer, Inspector, readable

#: The types that ASGI defines.
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Message, Receive, Send], Awaitable[None]]


class ValidateAnswers:
    """ASGI middleware that validates the NCCOs in the responses of an application.

    It logs their problems to the logger `voiceschema`, and passes on the responses unchanged. With `refuse`, it
    replaces an NCCO with errors by a response with status 500 and the problems as text.
    """

    def __init__(self, app: Application, refuse: bool = False) -> None:  # noqa: FBT001, FBT002  # named where it is given
        self._app = app
        self._inspector = Inspector(refuse=refuse)

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope.get("type") != "http" or scope.get("method") == "HEAD":
            await self._app(scope, receive, send)
            return
        answer, is_read = Answer(self._inspector), False
        received: deque[Message] = deque()
        failed: list[Exception] = []
        with answer.guarded():
            headers = _decoded(scope.get("headers", ()))
            is_read = bool(readable(headers.get("content-type", ""), headers.get("content-length", "")))
        try:
            while is_read:
                received.append(await receive())
                is_read = received[-1].get("more_body", False)
        except Exception as error:  # noqa: BLE001  # raised again when the application receives
            failed.append(error)
        with answer.guarded():
            body = b"".join(message.get("body", b"") for message in received)
            path, query = scope["path"].encode("utf-8", "backslashreplace"), scope.get("query_string", b"")
            answer.ask(scope["method"], path, query.decode("latin-1"), body)
        response = _Response(answer, send)

        async def receive_again() -> Message:
            if not received and failed:
                raise failed.pop()
            return received.popleft() if received else await receive()

        await self._app(scope, receive_again, response.send)
        await response.release()


def _decoded(headers: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in headers}


class _Response:
    """The response to one request, held back until it is decided whether it is an NCCO."""

    def __init__(self, answer: Answer, send: Send) -> None:
        self._answer, self._send = answer, send
        self._messages: list[Message] = []
        self._is_refused = False

    async def send(self, message: Message) -> None:
        if self._is_refused:
            return
        is_held, kind = False, message.get("type")
        with self._answer.guarded():
            if kind == "http.response.start" and not self._answer.is_decided:
                held, is_held = self._hold(message), True
                self._answer.start(_decoded(held.get("headers", ())))
            elif kind == "http.response.body" and self._messages:
                held, is_held = self._hold(message), True
                self._answer.add(held.get("body", b""))
                if not message.get("more_body", False):
                    self._finish()
        if self._answer.is_decided or not is_held:
            await self.release()
        if not is_held:
            await self._send(message)

    def _hold(self, message: Message) -> Message:
        """Hold back a copy of a message, because the application may reuse its buffer."""
        held = dict(message)
        if "headers" in held:
            held["headers"] = list(held["headers"])
        if isinstance(held.get("body"), bytearray | memoryview):
            held["body"] = bytes(held["body"])
        self._messages.append(held)
        return held

    async def release(self) -> None:
        messages, self._messages = self._messages, []
        self._answer.is_decided = self._answer.is_decided or bool(messages)
        for message in messages:
            await self._send(message)

    def _finish(self) -> None:
        refusal = self._answer.finish(self._messages[0]["status"])
        if refusal is not None:
            self._is_refused = True
            headers = [(b"content-type", TEXT.encode()), (b"content-length", str(len(refusal)).encode())]
            start = {"type": "http.response.start", "status": REFUSED, "headers": headers}
            self._messages = [start, {"type": "http.response.body", "body": refusal}]
