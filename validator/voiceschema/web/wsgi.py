"""WSGI (PEP 3333), for example Flask."""

from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from voiceschema.web.inspector import REFUSED, TEXT, Answer, FailedInput, Inspector, readable

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment


class ValidateAnswers:
    """WSGI middleware that validates the NCCOs in the responses of an application.

    It logs their problems to the logger `voiceschema`, and passes on the responses unchanged. With `refuse`, it
    replaces an NCCO with errors by a response with status 500 and the problems as text.
    """

    def __init__(self, app: "WSGIApplication", refuse: bool = False) -> None:  # noqa: FBT001, FBT002  # named where it is given
        self._app = app
        self._inspector = Inspector(refuse=refuse)

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        if environ.get("REQUEST_METHOD") == "HEAD":
            return self._app(environ, start_response)
        answer = Answer(self._inspector)
        with answer.guarded():
            path = environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")
            path = path.encode("latin-1", "backslashreplace")  # PEP 3333 allows no other character
            answer.ask(environ["REQUEST_METHOD"], path, environ.get("QUERY_STRING", ""), _read_ahead(environ))
        response = _Response(answer, start_response)
        response.iterable = iterable = self._app(environ, response.start)
        wrapper = environ.get("wsgi.file_wrapper")
        if isinstance(wrapper, type) and isinstance(iterable, wrapper):
            response.release()  # a file, which the server may send with sendfile
            return iterable
        # Keep a list a list: from a list of one chunk, servers compute Content-Length.
        return list(response) if isinstance(iterable, list | tuple) and not hasattr(iterable, "close") else response


def _read_ahead(environ: "WSGIEnvironment") -> bytes:
    """Return the body of the request if it may be a webhook; the application can still read it."""
    length = readable(environ.get("CONTENT_TYPE", ""), environ.get("CONTENT_LENGTH", ""))
    if not length:
        return b""
    try:
        body: bytes = environ["wsgi.input"].read(length)
        environ["wsgi.input"] = BytesIO(body)
    except Exception as error:  # noqa: BLE001  # raised again when the application reads
        environ["wsgi.input"] = FailedInput(error)
        return b""
    return body


class _Response:
    """The response to one request, held back until it is decided whether it is an NCCO."""

    def __init__(self, answer: Answer, start_response: "StartResponse") -> None:
        self.iterable: Iterable[bytes] = ()
        self._answer, self._start_response = answer, start_response
        # The arguments of `start_response` that are not passed on yet.
        self._start: tuple[Any, ...] = ()
        self._chunks: list[bytes] = []
        self._write: Callable[[bytes], object]

    def start(self, status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], object]:
        if self._start and not exc_info:
            self.release()  # the server must refuse a second call without `exc_info`
        self._start = (status, headers, exc_info) if exc_info else (status, headers)
        if exc_info:
            self._chunks.clear()
            self._answer.body.clear()
        with self._answer.guarded():
            self._answer.start({name.lower(): value for name, value in headers})
        if self._answer.is_decided:
            self.release()
        return self.write

    def write(self, data: bytes) -> None:
        self.release()  # PEP 3333: `write` must not be delayed
        self._write(data)

    def close(self) -> None:
        getattr(self.iterable, "close", lambda: None)()

    def __iter__(self) -> Iterator[bytes]:
        iterator = iter(self.iterable)
        for chunk in iterator:
            self._chunks.append(chunk)
            with self._answer.guarded():
                self._answer.add(chunk)
            if self._answer.is_decided or (chunk and not self._start):
                break
        else:
            with self._answer.guarded():
                self._finish()
        self.release()
        yield from self._chunks
        yield from iterator

    def _finish(self) -> None:
        if not self._start or not self._start[0][:3].isdecimal():
            return
        status, _, *error = self._start
        refusal = self._answer.finish(int(status[:3]))
        if refusal is not None:
            headers = [("Content-Type", TEXT), ("Content-Length", str(len(refusal)))]
            self._start = (f"{REFUSED} Internal Server Error", headers, *error)
            self._chunks = [refusal]

    def release(self) -> None:
        self._answer.is_decided = True
        if self._start:
            start, self._start = self._start, ()
            self._write = self._start_response(*start)
