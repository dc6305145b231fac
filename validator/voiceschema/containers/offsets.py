"""From the value of a string back to its characters in the text: escapes, quotes, folded lines and indents undone."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import NamedTuple

from voiceschema.reading.document import Document
from voiceschema.reading.source import Path, Place
from voiceschema.text.wording import as_json


class TextSegment(NamedTuple):
    """Some characters of a value, and those of the text that stand for them: as many, or an escape for one."""

    inner: int
    length: int
    outer: int
    outer_length: int


class EmbeddedText:
    """The frame of a text that stands in pieces in a larger one."""

    def __init__(
        self,
        around: Document,
        pieces: list[TextSegment],
        written: Callable[[str], str | None],
        added: tuple[int, ...] = (),
        within: tuple[int, int] | None = None,
    ) -> None:
        self._around = around
        self._pieces = pieces
        self._written = written
        #: Offsets of characters in the text of the document that do not stand in the larger one.
        self._added = added
        #: Offsets in the larger text of all that may be shown of it.
        self._within = within

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.inner for piece in self._pieces]

    def place(self, start: int, end: int, _: tuple[int, int] | None = None) -> Place:
        """As in `Frame`."""
        start, end = start - bisect_left(self._added, start), end - bisect_left(self._added, end)
        first = self._pieces[max(0, bisect_right(self._starts, start) - 1)]
        last = self._pieces[max(0, bisect_left(self._starts, end) - 1)]
        begin = _outside(first, start)
        return self._around.place(begin, max(begin, _outside(last, end)), self._within)

    def written(self, text: str) -> str | None:
        """As in `Frame`."""
        return self._written(text)


def _outside(piece: TextSegment, at: int) -> int:
    if at >= piece.inner + piece.length:
        return piece.outer + piece.outer_length
    return piece.outer + (max(at - piece.inner, 0) if piece.length == piece.outer_length else 0)


class AString:
    """The frame of the value of a string in JSON or YAML; of which nothing is known if `text` is `None`."""

    def __init__(self, around: Document, at: Path, text: str | None, added: tuple[int, ...]) -> None:
        self._document, self._at, self._text, self._added = around, at, text, added

    @cached_property
    def _inset(self) -> EmbeddedText | None:
        span = self._document.span(self._at)
        raw = (self._document.text or "")[span.start : span.end]
        style = _style(raw)
        pieces = None if span.alias or self._text is None else _aligned(raw, style, span.start, self._text)
        return EmbeddedText(self._document, pieces, _WRITTEN[style], self._added, span[:2]) if pieces else None

    def place(self, start: int, end: int, _: tuple[int, int] | None = None) -> Place:
        """As in `Frame`; the first character of the string if the place in it cannot be told."""
        if self._inset:
            return self._inset.place(start, end)
        begin, behind = self._document.span(self._at)[:2]
        # What is encoded may have secrets in it.
        return self._document.place(begin, begin + 1, (begin, behind if self._text is not None else begin + 1))

    def written(self, text: str) -> str | None:
        """As in `Frame`."""
        return self._inset.written(text) if self._inset else None


_TOKENS = {
    # In double quotes: JSON has some of the escapes of YAML, and pairs of surrogates besides.
    '"': re.compile(
        r"\\u[dD][89abAB][0-9A-Fa-f]{2}\\u[dD][c-fC-F][0-9A-Fa-f]{2}|\\(?:x..|u.{4}|U.{8}|.)|[^\\ \t\r\n]+", re.DOTALL
    ),
    "'": re.compile(r"''|[^' \t\r\n]+"),
    "": re.compile(r"[^ \t\r\n]+"),
}
_BLANKS = re.compile(r"[ \t\r\n]*")
_ESCAPES = dict(zip("0abtnvfreN_LP", "\0\a\b\t\n\v\f\r\x1b\x85\xa0\u2028\u2029", strict=True))
_WRITTEN: dict[str, Callable[[str], str | None]] = {
    '"': lambda text: as_json(text)[1:-1],
    "'": lambda text: text.replace("'", "''"),
    "|": lambda text: None if "\n" in text else text,
    # A plain scalar can hold a text or not, depending on what stands around it.
    "": lambda _: None,
}


def _style(raw: str) -> str:
    first = raw[:1]
    return "|" if first == ">" else first if first in ('"', "'", "|") else ""


def _aligned(raw: str, style: str, offset: int, value: str) -> list[TextSegment] | None:
    """Return the pieces of a value, or `None` if the text is not what it was read from.

    Blanks are left out on both sides: where lines are folded or indented, they are not the same.
    """
    start, end = 0, len(raw)
    if style == "|":
        start = raw.find("\n") + 1 or end
    elif style:
        start, end = 1, end - 1
    pieces: list[TextSegment] = []
    at = 0
    for token, where in _tokens(raw, style, start, end):
        at = _BLANKS.match(value, at).end()  # type: ignore[union-attr]  # it matches everywhere
        if not value.startswith(token, at):
            return None
        pieces.append(TextSegment(at, len(token), offset + where.start(), where.end() - where.start()))
        at += len(token)
    return None if value[at:].strip(" \t\r\n") else pieces


def _tokens(raw: str, style: str, start: int, end: int) -> Iterator[tuple[str, re.Match[str]]]:
    for match in _TOKENS[style if style in ('"', "'") else ""].finditer(raw, start, end):
        meant = match[0]
        if style == '"' and meant[0] == "\\":
            meant = _unescaped(meant)
        elif style == "'" and meant[0] == "'":
            meant = "'"
        if meant.strip(" \t\r\n"):
            yield meant, match


def _unescaped(escape: str) -> str:
    if escape[1] in "xuU":
        codes = [int(digits, 16) for digits in re.split(r"\\[xuU]", escape)[1:]]
        return "".join(map(chr, codes)).encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    return _ESCAPES.get(escape[1], escape[1])
