"""Map the characters of a string value to the text that contains it, across escapes, folding and indentation."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from voiceschema.reading.document import Document
from voiceschema.reading.positions import Path, Place
from voiceschema.text.phrasing import as_json


class TextSegment(NamedTuple):
    """A range of characters in a value, and in the text: as many characters, or the escape for a single one."""

    inner: int
    length: int
    outer: int
    outer_length: int

    def outside(self, at: int) -> int:
        """Return the offset in the text of offset `at` in the value."""
        if at >= self.inner + self.length:
            return self.outer + self.outer_length
        return self.outer + (max(at - self.inner, 0) if self.length == self.outer_length else 0)


class EmbeddedText(NamedTuple):
    """The position map of a text that is embedded in a larger one, in segments."""

    around: Document
    segments: list[TextSegment]
    #: Offsets of characters in the embedded text that are not in the larger one.
    added: tuple[int, ...] = ()
    style: str | None = None

    def place(self, start: int, end: int) -> Place:
        """Return the lines and columns in the file that contains the larger text."""
        start, end = (at - bisect_left(self.added, at) for at in (start, end))
        first = bisect_right(self.segments, start, key=lambda segment: segment.inner)
        last = bisect_left(self.segments, end, key=lambda segment: segment.inner)
        begin, stop = self.segments[max(0, first - 1)].outside(start), self.segments[max(0, last - 1)].outside(end)
        return self.around.place(begin, max(begin, stop))

    def quote(self, text: str) -> str | None:
        """Return a text escaped as it must be written in the larger one, or `None` if that is unknown."""
        return _QUOTE[self.style](text)


class EmbeddedString:
    """The position map of a string value. If `text` is `None`, positions within the string are unknown."""

    def __init__(self, around: Document, at: Path, text: str | None, added: tuple[int, ...]) -> None:
        self._document, self._at, self._text, self._added = around, at, text, added

    @cached_property
    def _embedded(self) -> EmbeddedText | None:
        span = self._document.span(self._at)
        raw = (self._document.text or "")[span.start : span.end]
        style = raw[:1] if raw[:1] in _QUOTE else ""
        segments = None if span.origin or self._text is None else _align(raw, style, span.start, self._text)
        return EmbeddedText(self._document, segments, self._added, style) if segments else None

    def place(self, start: int, end: int) -> Place:
        """Return the lines and columns, or those of the first character of the string if the position is unknown."""
        if self._embedded:
            return self._embedded.place(start, end)
        begin = self._document.span(self._at).start
        return self._document.place(begin, begin + 1)

    def quote(self, text: str) -> str | None:
        """Return a text escaped as it must be written in the string, or `None` if that is unknown."""
        return self._embedded.quote(text) if self._embedded else None


# In double quotes: JSON has a subset of the escapes of YAML, and surrogate pairs in addition.
_ESCAPE = r"\\u[dD][89abAB][0-9A-Fa-f]{2}\\u[dD][c-fC-F][0-9A-Fa-f]{2}|\\(?:x..|u.{4}|U.{8}|.)"
_TOKENS = {'"': re.compile(_ESCAPE + r"|[^\\ \t\r\n]+", re.DOTALL), "'": re.compile(r"''|[^' \t\r\n]+")}
_WORD = re.compile(r"[^ \t\r\n]+")
_SPACES = re.compile(r"[ \t\r\n]*")
_ESCAPES = dict(zip("0abtnvfreN_LP", "\0\a\b\t\n\v\f\r\x1b\x85\xa0\u2028\u2029", strict=True))
# How to escape a text in a scalar, by its first character: a quote or a block indicator. `None` if that is unknown.
_QUOTE: dict[str | None, Callable[[str], str | None]] = {
    None: str,
    '"': lambda text: as_json(text)[1:-1],
    "'": lambda text: text.replace("'", "''"),
    **dict.fromkeys("|>", lambda text: None if "\n" in text else text),
    "": lambda _: None,
}


def _align(raw: str, style: str, offset: int, value: str) -> list[TextSegment] | None:
    """Return the segments of a value without whitespace, which folding changes, or `None` if the texts differ."""
    start, end = 0, len(raw)
    if style in ("|", ">"):
        start = raw.find("\n") + 1 or end
    elif style:
        start, end = 1, end - 1
    segments, at = [], 0
    for match in _TOKENS.get(style, _WORD).finditer(raw, start, end):
        chars = match[0]
        if style == '"' and chars[0] == "\\":
            chars = _unescape(chars)
        elif chars == "''":
            chars = "'"
        if not chars.strip(" \t\r\n"):
            continue
        at = _SPACES.match(value, at).end()  # type: ignore[union-attr]
        if not value.startswith(chars, at):
            return None
        segments.append(TextSegment(at, len(chars), offset + match.start(), match.end() - match.start()))
        at += len(chars)
    return None if value[at:].strip(" \t\r\n") else segments


def _unescape(escape: str) -> str:
    if escape[1] in "xuU":
        codes = [int(digits, 16) for digits in re.split(r"\\[xuU]", escape)[1:]]
        return "".join(map(chr, codes)).encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    return _ESCAPES.get(escape[1], escape[1])
