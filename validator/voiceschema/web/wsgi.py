"""NCCOs that a WSGI application answers with (PEP 3333), for example one of Flask."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from voiceschema.web.inspector import REFUSED, TEXT, Inspector, Request, may_be_ncco, may_become_ncco, readable, url_of

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment


class ValidateAnswers:
    """A WSGI application that passes on what another one answers, and logs what is wrong with NCCOs (`voiceschema`).

    With `refuse`, a wrong one is not passed on: the answer is then 500, and its text says what is wrong.
    """

    def __init__(self, app: "WSGIApplication", refuse: bool = False) -> None:  # noqa: FBT001, FBT002  # named where it is given
        self._app = app
        self._inspector = Inspector(refuse=refuse)

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Answer a request as the application does."""
        if environ["REQUEST_METHOD"] == "HEAD":
            return self._app(environ, start_response)
        body = b""
        if length := readable(environ.get("CONTENT_TYPE", ""), environ.get("CONTENT_LENGTH", "")):
            body = environ["wsgi.input"].read(length)
            environ["wsgi.input"] = BytesIO(body)
        path = environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")
        url = url_of(path.encode("latin-1"), environ.get("QUERY_STRING", ""))
        answer = _Answer(self._inspector, Request(environ["REQUEST_METHOD"], url, body), start_response)
        iterable = answer.of(self._app(environ, answer.start))
        wrapper = environ.get("wsgi.file_wrapper")
        if isinstance(wrapper, type) and isinstance(iterable, wrapper):
            answer.release()  # a file, which the server may send in a way of its own
            return iterable
        # Of a list of one, servers take the length for that of the body.
        return list(answer) if isinstance(iterable, list | tuple) and not hasattr(iterable, "close") else answer


class _Answer:
    """An answer that is held back until it is known what it is."""

    def __init__(self, inspector: Inspector, request: Request, start_response: "StartResponse") -> None:
        self._inspector = inspector
        self._request = request
        self._start_response = start_response
        self._write: Callable[[bytes], object] | None = None
        #: What the application called `start_response` with, until that is passed on.
        self._held: tuple[Any, ...] = ()
        self._chunks: deque[bytes] = deque()
        self._body = bytearray()
        self._decided = False

    def of(self, iterable: Iterable[bytes]) -> Iterable[bytes]:
        """Say what the application returned; returns that."""
        self._iterable, self._iterator = iterable, iter(iterable)
        return iterable

    def start(self, status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], object]:
        """Do as `start_response` for the application."""
        if self._held and not exc_info:
            self.release()  # a second call without an error is for the server to refuse
        self._held = (status, headers, exc_info) if exc_info else (status, headers)
        if exc_info:
            self._chunks.clear()
            self._body.clear()
        known = {name.lower(): value for name, value in headers}
        if self._decided or not may_be_ncco(known.get("content-type", ""), known.get("content-encoding", "")):
            self.release()
        return self.write

    def write(self, data: bytes) -> None:
        """Do as what `start_response` returns: what is written so goes out at once, and is not judged."""
        self.release()
        if self._write is not None:
            self._write(data)

    def close(self) -> None:
        """Close what the application returned, as PEP 3333 asks for."""
        close = getattr(self._iterable, "close", None)
        if close is not None:
            close()

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        while not self._decided:
            try:
                chunk = next(self._iterator)
            except StopIteration:
                self._finish()
                break
            self._chunks.append(chunk)
            self._body += chunk
            if (chunk and not self._held) or not may_become_ncco(self._body):
                self.release()
        return self._chunks.popleft() if self._chunks else next(self._iterator)

    def _finish(self) -> None:
        if self._held and self._body and self._held[0][:3].isdecimal():
            status, _, *error = self._held
            refusal = self._inspector.refusal(self._request, int(status[:3]), bytes(self._body))
            if refusal is not None:
                headers = [("Content-Type", TEXT), ("Content-Length", str(len(refusal)))]
                self._held = (f"{REFUSED} Internal Server Error", headers, *error)
                self._chunks = deque([refusal])
        self.release()

    def release(self) -> None:
        """Pass on what is held back, and all that follows."""
        self._decided = True
        if self._held:
            held, self._held = self._held, ()
            self._write = self._start_response(*held)
