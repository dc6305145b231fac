"""What an application answers the platform with: which answers are NCCOs, and what is wrong with them.

The modules `wsgi`, `asgi` and `django` ask here. All that judges is imported at the first answer that may be an NCCO.
"""

import logging
import re
from codecs import BOM_UTF8
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

if TYPE_CHECKING:
    from voiceschema.config.settings import Settings
    from voiceschema.problem import Problem

#: Bytes that a body may have to be looked at.
MOST = 1_000_000
#: What a refusal is sent with.
REFUSED, TEXT = 500, "text/plain; charset=utf-8"

# So many blanks may stand before an NCCO.
_BLANK = 1000
# What is not escaped in a path (RFC 3986, pchar), besides letters and digits.
_IN_PATHS = "/:@!$&'()*+,;=-._~"
_LOG = logging.getLogger("voiceschema")


class Request(NamedTuple):
    """What was asked."""

    method: str
    #: The path, with the query.
    url: str
    #: Empty if there is none, or none to look at.
    body: bytes


def url_of(path: bytes, query: str) -> str:
    """Return what a URL has behind the host, from a path without escapes, and a query with them."""
    return quote(path, _IN_PATHS) + (query and f"?{query}")


def readable(content_type: str, content_length: str) -> int:
    """Return how many bytes of a request to read before it is answered; 0 if it is none of a webhook."""
    if not _is_json(_media_type(content_type)) or not re.fullmatch("[0-9]{1,9}", content_length):
        return 0
    length = int(content_length)
    return length if length <= MOST else 0


def may_be_ncco(content_type: str, content_encoding: str) -> bool:
    """Whether an answer may be an NCCO, or was meant to be one, as far as its headers tell.

    The platform takes JSON and plain text; HTML is what some frameworks call a text that says nothing of itself.
    """
    kind = _media_type(content_type)
    return not content_encoding and (_is_json(kind) or kind in ("", "text/plain", "text/html"))


def may_become_ncco(body: bytes | bytearray) -> bool:
    """Whether a body may be an NCCO as far as it is there; that there are only blanks yet tells nothing."""
    begin = body[:_BLANK].removeprefix(BOM_UTF8).lstrip()
    # A string and null are what becomes of an NCCO that is encoded twice, or forgotten.
    begins_so = begin[:1] in (b"[", b"{", b'"', b"n")
    return len(body) <= MOST and (begins_so or (not begin and len(body) < _BLANK))


def _media_type(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()


def _is_json(media_type: str) -> bool:
    return media_type == "application/json" or media_type.endswith("+json")


class Inspector:
    """Judges answers as the configuration of the current directory says, which is read when it is first needed."""

    def __init__(self, *, refuse: bool) -> None:
        self._refuse = refuse

    def refusal(self, request: Request, status: int, answer: bytes) -> bytes | None:
        """Log what is wrong with an answer if it is an NCCO, and return the text to refuse it with, if it has to be."""
        from voiceschema.errors import CannotRunError
        from voiceschema.render.text import refusal, texts_of

        try:
            problems = self._problems(request, status, answer)
            if not problems:
                return None
            is_wrong = any(problem.severity == "error" for problem in problems)
            failed, text = self._settings.fails(problems), texts_of(problems)
        except CannotRunError as error:
            failed = is_wrong = True
            text = refusal(error)
        _LOG.log(logging.ERROR if is_wrong else logging.WARNING, "%s", text)
        return f"{text}\n".encode() if self._refuse and failed else None

    @cached_property
    def _settings(self) -> "Settings":
        from voiceschema.config.settings import Configurations
        from voiceschema.discovery.search import STDIN

        return Configurations().settings_for(STDIN)

    def _problems(self, request: Request, status: int, answer: bytes) -> "list[Problem]":
        """Return the problems of an NCCO; none of anything else. Raises `CannotRunError` for a wrong configuration."""
        from dataclasses import replace

        from voiceschema.catalog.catalog import CATALOG
        from voiceschema.containers.exchange import Exchange
        from voiceschema.containers.routes import response_candidate
        from voiceschema.explain.verdict import name_of, validate_document
        from voiceschema.reading.document import Document
        from voiceschema.validation.engines import engine_for

        def name(document: Document) -> str:
            return name_of(document, engine_for(CATALOG))

        [document] = Document.parse(answer, "<answer>", "json")
        asked = Document.parse(request.body, "<request>", "json")[0] if request.body else None
        exchange = Exchange("", request.method, request.url, asked, status, document)
        candidate = response_candidate(exchange, name)
        if candidate is None or (candidate.schema or name(document)) != "ncco":
            return []
        # The words are those for a file with the same bytes, which stands in no container.
        found = validate_document(document, "ncco", engine_for(self._settings.catalog))[1]
        container = candidate.document.container
        return [replace(problem, container=container) for problem in self._settings.reported(found)]
