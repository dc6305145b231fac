"""Which answers of a web application are NCCOs, and what is wrong with them.

The modules `wsgi`, `asgi` and `django` translate their protocol to an `Answer`. Whatever validation needs is imported
only with the first answer that may be an NCCO.
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

#: The most bytes that a body may have to be inspected.
MAX_BODY = 1_000_000
#: The status and the content type of a refusal.
REFUSED, TEXT = 500, "text/plain; charset=utf-8"

# The most white space that may precede an NCCO.
_MAX_SPACE = 1000
# A part of a path that may be what only the platform knows, such as a token.
_OPAQUE = re.compile(r"(?<=[/;=])(?=[^/;=]*[0-9])[^/;=]{16,}")
_JSON = re.compile(r"\s*+(application/json|[^;]*\+json)\s*+(;.*)?", re.IGNORECASE | re.DOTALL)
_TEXT = re.compile(r"\s*+(text/(plain|html))?\s*+(;.*)?", re.IGNORECASE | re.DOTALL)
_LOG = logging.getLogger("voiceschema")


def readable(content_type: str, content_length: str) -> int:
    """Return how many bytes of a request to read in advance; 0 if it cannot be a webhook."""
    is_short = re.fullmatch("[0-9]{1,9}", content_length) and int(content_length) <= MAX_BODY
    return int(content_length) if is_short and _JSON.fullmatch(content_type) else 0


def _log(level: int, text: str, error: Exception | None = None) -> None:
    """Log a text, at the level of debugging with the traceback of an error; a logger that fails stops nothing."""
    with suppress(Exception):
        _LOG.log(level, "%s", text, exc_info=error if _LOG.isEnabledFor(logging.DEBUG) else None)


class FailedInput(RawIOBase):
    """The body of a request that could not be read; the application hears of it when it reads the body itself."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def read(self, *_: object) -> Any:
        raise self._error

    readline = readlines = __iter__ = read


class Inspector:
    """Validates answers by the configuration of the current directory, which is read when it is first needed."""

    def __init__(self, *, refuse: bool) -> None:
        self._refuse = refuse

    def refusal(self, method: str, url: str, body: bytes, status: int, answer: bytes) -> bytes | None:
        """Log the problems of an answer if it is an NCCO, and return the text to send instead if it is refused.

        `url` is the path with the query, and `body` that of the request; empty if there is none, or none to inspect.
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
        """Return the problems of an NCCO; none of anything else. Raises `CannotRunError` for a wrong configuration."""
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
        # The messages are those for a file with the same bytes, which is in no container.
        problems = validate_unknown(document, "ncco", engine_for(self._settings.catalog)).problems
        path = _OPAQUE.sub(MASK, url.partition("?")[0])
        container = masked(f"{method} {path}, response")
        return [replace(problem, container=container) for problem in self._settings.reported(problems)]


class Answer:
    """An answer that its door holds back until it is decided: it is no NCCO, or it is complete and validated."""

    def __init__(self, inspector: Inspector) -> None:
        self._inspector = inspector
        self._request = "", "", b""
        self.body = bytearray()
        self.is_decided = False

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """Whatever fails inside is logged, and the answer passed on: the application has not failed."""
        try:
            yield
        except Exception as error:  # noqa: BLE001  # whatever it is
            self.is_decided = True
            why = "there is not enough memory" if isinstance(error, MemoryError) else type(error).__name__
            _log(logging.ERROR, f"voiceschema: cannot validate an answer: {why}", error)

    def ask(self, method: str, path: bytes, query: str, body: bytes) -> None:
        """Take the request; `path` has no escapes, `query` does."""
        self._request = method, quote(path, "/:@!$&'()*+,;=-._~") + (query and f"?{query}"), body

    def start(self, headers: Mapping[str, str]) -> None:
        """Take the headers, with names in lower case.

        The platform accepts JSON and plain text; HTML is the type that some frameworks give an answer by default.
        """
        kind = headers.get("content-type", "")
        may_be_ncco = (_JSON.fullmatch(kind) or _TEXT.fullmatch(kind)) and not headers.get("content-encoding")
        self.is_decided = self.is_decided or not may_be_ncco

    def add(self, chunk: bytes) -> None:
        """Take a part of the body."""
        self.body += chunk
        begin = self.body[:_MAX_SPACE].removeprefix(BOM_UTF8).lstrip()
        # A string and null are what an NCCO becomes that is encoded twice, or forgotten.
        may_begin = begin.startswith((b"[", b"{", b'"', b"n")) or (not begin and len(self.body) < _MAX_SPACE)
        self.is_decided = self.is_decided or not may_begin or len(self.body) > MAX_BODY

    def finish(self, status: int) -> bytes | None:
        """Validate the complete body, and return the text to send instead if it is refused."""
        is_whole, self.is_decided = not self.is_decided and bool(self.body), True
        return self._inspector.refusal(*self._request, status, bytes(self.body)) if is_whole else None
