"""Find and validate the NCCOs in the responses of a web application.

The modules `wsgi`, `asgi` and `django` translate their protocol to an `Answer`. Validation is imported only for the
first response that may be an NCCO.
"""

import logging
import re
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cached_property, partial
from io import RawIOBase
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    from voiceschema.config.settings import Settings
    from voiceschema.problem import Problem

#: The maximum size of a body to inspect, in bytes.
MAX_BODY = 1_000_000
#: The status and the content type of a refusal.
REFUSED, TEXT = 500, "text/plain; charset=utf-8"

# The maximum number of white-space bytes before an NCCO.
_MAX_SPACE = 1000
# A part of a path that may be secret, such as a token.
_OPAQUE = re.compile(r"(?<=[/;=])(?=[^/;=]*[0-9])[^/;=]{16,}")
_JSON = re.compile(r"\s*+(application/json|[^;]*\+json)\s*+(;.*)?", re.IGNORECASE | re.DOTALL)
_TEXT = re.compile(r"\s*+(text/(plain|html))?\s*+(;.*)?", re.IGNORECASE | re.DOTALL)
_LOG = logging.getLogger("voiceschema")


def readable(content_type: str, content_length: str) -> int:
    """Return the number of bytes of a request to read in advance; 0 if it cannot be a webhook."""
    is_short = re.fullmatch("[0-9]{1,9}", content_length) and int(content_length) <= MAX_BODY
    return int(content_length) if is_short and _JSON.fullmatch(content_type) else 0


def _log(level: int, text: str, error: Exception | None = None) -> None:
    """Log a text, with the traceback of `error` if debug logging is on. Exceptions of the logger are ignored."""
    with suppress(Exception):
        _LOG.log(level, "%s", text, exc_info=error if _LOG.isEnabledFor(logging.DEBUG) else None)


class FailedInput(RawIOBase):
    """The body of a request that could not be read; it raises the same error when the application reads it."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def read(self, *_: object) -> Any:
        raise self._error

    readline = readlines = __iter__ = read


class Inspector:
    """Validates responses with the configuration of the current directory, which is read when it is first needed."""

    def __init__(self, *, refuse: bool) -> None:
        self._refuse = refuse

    def refusal(self, method: str, url: str, body: bytes, status: int, answer: bytes) -> bytes | None:
        """Log the problems of a response if it is an NCCO, and return the text to send instead if it is refused.

        `url` is the path and query of the request, `body` its body, or empty if it is not a webhook. `answer` is the
        body of the response.
        """
        from voiceschema.errors import CannotRunError
        from voiceschema.render.text import refusal, texts_of

        try:
            problems = self._problems(method, url, body, status, answer)
            if not problems:
                return None
            text, failed = texts_of(problems), self._settings.fails(problems)
            level = logging.ERROR if any(problem.severity == "error" for problem in problems) else logging.WARNING
        except CannotRunError as error:
            text, failed, level = refusal(error), True, logging.ERROR
        _log(level, text)
        return f"{text}\n".encode("utf-8", "backslashreplace") if self._refuse and failed else None

    @cached_property
    def _settings(self) -> "Settings":
        from voiceschema.config.settings import Configurations
        from voiceschema.discovery.search import STDIN

        return Configurations().settings_for(STDIN)

    def _problems(self, method: str, url: str, body: bytes, status: int, answer: bytes) -> "list[Problem]":
        """Return the problems of an NCCO, or none. Raises `CannotRunError` for an invalid configuration."""
        from dataclasses import replace

        from voiceschema.catalog.catalog import CATALOG
        from voiceschema.containers.contents import as_recorded
        from voiceschema.containers.exchange import Exchange
        from voiceschema.containers.routes import response_candidate
        from voiceschema.explain.validate_document import name_of
        from voiceschema.pipeline.file import validate_unknown
        from voiceschema.reading.document import Document
        from voiceschema.text.redact import MASK, masked
        from voiceschema.validation.engines import engine_for

        recognise = partial(name_of, engine=engine_for(CATALOG))
        document = as_recorded(Document.parse(answer, "<answer>", "json")[0])
        request = Document.parse(body, "<request>", "json")[0] if body else None
        candidate = response_candidate(Exchange("", method, url, request, status, document), recognise)
        if candidate is None or (candidate.schema or recognise(document)) != "ncco":
            return []
        # Validate it like a file with the same content, so that the messages are the same.
        problems = validate_unknown(document, "ncco", engine_for(self._settings.catalog)).problems
        path = _OPAQUE.sub(MASK, url.partition("?")[0])
        container = masked(f"{method} {path}, response")
        return [replace(problem, container=container) for problem in self._settings.reported(problems)]


class Answer:
    """A response that is held back until `is_decided`: it is not an NCCO, or it is complete and validated."""

    def __init__(self, inspector: Inspector) -> None:
        self._inspector = inspector
        self._request = "", "", b""
        self.body = bytearray()
        self.is_decided = False

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """Log any exception and pass on the response, because the application itself has not failed."""
        try:
            yield
        except Exception as error:  # noqa: BLE001  # must not break the application
            self.is_decided = True
            why = "not enough memory" if isinstance(error, MemoryError) else type(error).__name__
            _log(logging.ERROR, f"voiceschema: cannot validate a response: {why}", error)

    def ask(self, method: str, path: bytes, query: str, body: bytes) -> None:
        """Set the request; `path` is percent-decoded, `query` is not."""
        self._request = method, quote(path, "/:@!$&'()*+,;=-._~") + (query and f"?{query}"), body

    def start(self, headers: Mapping[str, str]) -> None:
        """Set the headers of the response, with names in lower case.

        The platform accepts JSON and plain text; HTML is the default content type of some frameworks.
        """
        kind = headers.get("content-type", "")
        may_be_ncco = (_JSON.fullmatch(kind) or _TEXT.fullmatch(kind)) and not headers.get("content-encoding")
        self.is_decided = self.is_decided or not may_be_ncco

    def add(self, chunk: bytes) -> None:
        """Add a part of the body."""
        self.body += chunk
        begin = self.body[:_MAX_SPACE].removeprefix(BOM_UTF8).lstrip()
        # A string is an NCCO encoded twice; null is a forgotten one.
        may_begin = begin.startswith((b"[", b"{", b'"', b"n")) or (not begin and len(self.body) < _MAX_SPACE)
        self.is_decided = self.is_decided or not may_begin or len(self.body) > MAX_BODY

    def finish(self, status: int) -> bytes | None:
        """Validate the complete body, and return the text to send instead if it is refused, or `None`."""
        is_whole, self.is_decided = not self.is_decided and bool(self.body), True
        return self._inspector.refusal(*self._request, status, bytes(self.body)) if is_whole else None
