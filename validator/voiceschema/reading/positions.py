"""Texts, the places in them, and what readers report of them."""

import re
from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple, Protocol

#: Half of a character, which UTF-8 cannot encode.
SURROGATE = re.compile("[\ud800-\udfff]")
#: The first character of the string that stands for a variable outside of strings: a noncharacter of Unicode.
VARIABLE_MARK = "\ufdd0"

#: The names and indexes that lead to a value in a payload.
Path = tuple[str | int, ...]


class Span(NamedTuple):
    """Offsets in the text: of a value, and of the property name before it (-1 if it has none)."""

    start: int
    end: int
    key_start: int = -1
    key_end: int = -1
    #: The path at which the value is written, if a YAML alias stands for it here.
    origin: Path | None = None


class Place(NamedTuple):
    """Lines and columns of a span, counted from 1, in characters, with the text of the first line."""

    line: int
    column: int
    end_line: int
    end_column: int
    #: The text that may be shown around it, and the offsets in that of what may be shown of the first line.
    context: str
    line_start: int
    line_end: int
    #: The column at which that begins.
    source_column: int = 1


class PositionMap(Protocol):
    """From offsets in the text of a document to places in the file that it fills, or in which it is embedded."""

    def place(self, start: int, end: int, within: tuple[int, int] | None = None) -> Place:
        """Return lines and columns in the file for offsets in the text; `within` are those of all that may be shown."""

    def quote(self, text: str) -> str | None:
        """Return a text as it has to be written in the file, or `None` if that cannot be told."""


# What may be shown of a line before a payload, names and brackets, and after it.
_NAMES = r"""(?:[ \t\[{-]|["']?[A-Za-z_]{1,30}["']?[ \t]*:)*+(?:!![a-z]+[ ])?["']?"""
_BRACKETS = r"""["'\]},\s]*"""


class Source:
    """The position map of a text that fills its file."""

    def __init__(self, text: str, first_line: int = 1) -> None:
        self._text, self._first_line = text, first_line
        self._contexts: dict[tuple[int, int], str] = {}
        self._shown: dict[tuple[int, tuple[int, int] | None], tuple[str, int, int, int]] = {}

    @cached_property
    def lines(self) -> list[int]:
        """The offset of each line."""
        return [0, *(match.end() for match in re.finditer("\r\n|\n|\r", self._text))]

    def place(self, start: int, end: int, within: tuple[int, int] | None = None) -> Place:
        """Return lines and columns; of the first line, names before and brackets after `within` are shown, too."""
        line, last = bisect_right(self.lines, start), bisect_right(self.lines, end)
        # A line may be long and have many problems: they share what is shown of it.
        if (line, within) not in self._shown:
            self._shown[line, within] = self._show(line, within)
        column, end_column = start - self.lines[line - 1] + 1, end - self.lines[last - 1] + 1
        before = self._first_line - 1
        return Place(before + line, column, before + last, end_column, *self._shown[line, within])

    def quote(self, text: str) -> str | None:
        """Return the text."""
        return text

    def _show(self, line: int, within: tuple[int, int] | None) -> tuple[str, int, int, int]:
        """Return what a `Place` tells of the text that may be shown."""
        begin, stop = self.lines[line - 1], self.lines[line] if line < len(self.lines) else len(self._text)
        first, behind, top, bottom = begin, stop, 0, len(self._text)
        if within is not None:
            if not re.compile(_NAMES).fullmatch(self._text, begin, max(begin, within[0])):
                first = within[0]
            if not re.compile(_BRACKETS).fullmatch(self._text, min(stop, within[1]), stop):
                behind = within[1]
            top, bottom = min(first, within[0]), max(behind, within[1])
        context = self._contexts.setdefault((top, bottom), self._text[top:bottom])
        line_end = first + len(self._text[first:behind].rstrip("\r\n")) - top
        return context, first - top, line_end, first - begin + 1


class Line(Source):
    """The position map of a text that is one line of a file: a carriage return in it begins no other."""

    lines = [0]  # noqa: RUF012


def pointer(path: Path) -> str:
    """Return the JSON Pointer (RFC 6901) of a path."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)
