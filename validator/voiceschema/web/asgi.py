"""NCCOs that an ASGI application answers with (ASGI 3), for example one of FastAPI."""

from collections import deque
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

from voiceschema.web.inspector import REFUSED, TEXT, Inspector, Request, may_be_ncco, may_become_ncco, readable, url_of

#: What ASGI has for these.
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Message, Receive, Send], Awaitable[None]]


class ValidateAnswers:
    """An ASGI application that passes on what another one answers, and logs what is wrong with NCCOs (`voiceschema`).

    With `refuse`, a wrong one is not passed on: the answer is then 500, and its text says what is wrong.
    """

    def __init__(self, app: Application, refuse: bool = False) -> None:  # noqa: FBT001, FBT002  # named where it is given
        self._app = app
        self._inspector = Inspector(refuse=refuse)

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer a request as the application does."""
        if scope["type"] != "http" or scope["method"] == "HEAD":
            await self._app(scope, receive, send)
            return
        if not isinstance(scope["headers"], list | tuple):
            scope = {**scope, "headers": list(scope["headers"])}
        headers = _known(scope["headers"])
        read: deque[Message] = deque()
        if readable(headers.get("content-type", ""), headers.get("content-length", "")):
            read.append(await receive())
            while read[-1].get("more_body", False):
                read.append(await receive())
        body = b"".join(message.get("body", b"") for message in read)
        url = url_of(scope["path"].encode(), scope["query_string"].decode("latin-1"))
        answer = _Answer(self._inspector, Request(scope["method"], url, body), send)

        async def receive_again() -> Message:
            return read.popleft() if read else await receive()

        await self._app(scope, receive_again, answer.send)
        await answer.release()


def _known(headers: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in headers}


class _Answer:
    """An answer that is held back until it is known what it is."""

    def __init__(self, inspector: Inspector, request: Request, send: Send) -> None:
        self._inspector = inspector
        self._request = request
        self._send = send
        self._held: list[Message] = []
        self._body = bytearray()
        self._decided = self._refused = False

    async def send(self, message: Message) -> None:
        """Do as `send` for the application."""
        if self._refused:
            return
        kind = message["type"]
        if not self._decided and kind == "http.response.start":
            headers = _known(self._hold(message, "headers", list).get("headers", ()))
            if not may_be_ncco(headers.get("content-type", ""), headers.get("content-encoding", "")):
                await self.release()
        elif self._held and kind == "http.response.body":
            self._body += self._hold(message, "body", bytes).get("body", b"")
            if not may_become_ncco(self._body):
                await self.release()
            elif not message.get("more_body", False):
                await self._finish()
        else:
            await self.release()
            await self._send(message)

    def _hold(self, message: Message, part: str, copied: Callable[[Any], Any]) -> Message:
        """Hold a message back, with a copy of a part: the application may use its buffer again."""
        held = {**message, part: copied(message[part])} if part in message else message
        self._held.append(held)
        return held

    async def release(self) -> None:
        """Send what is held back."""
        held, self._held = self._held, []
        self._decided = self._decided or bool(held)
        for message in held:
            await self._send(message)

    async def _finish(self) -> None:
        if self._body:
            refusal = self._inspector.refusal(self._request, self._held[0]["status"], bytes(self._body))
            if refusal is not None:
                self._refused = True
                headers = [(b"content-type", TEXT.encode()), (b"content-length", str(len(refusal)).encode())]
                self._held = [
                    {"type": "http.response.start", "status": REFUSED, "headers": headers},
                    {"type": "http.response.body", "body": refusal},
                ]
        await self.release()
