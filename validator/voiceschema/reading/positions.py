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
    text: str


class PositionMap(Protocol):
    """From offsets in the text of a document to places in the file that it fills, or in which it is embedded."""

    def place(self, start: int, end: int) -> Place:
        """Return lines and columns in the file for offsets in the text."""

    def quote(self, text: str) -> str | None:
        """Return a text as it has to be written in the file, or `None` if that cannot be told."""


class Source:
    """The position map of a text that fills its file."""

    def __init__(self, text: str, first_line: int = 1) -> None:
        self._text, self._first_line = text, first_line
        #: A line may be long and have many problems, which share it.
        self._shown: dict[int, str] = {}

    @cached_property
    def lines(self) -> list[int]:
        """The offset of each line."""
        return [0, *(match.end() for match in re.finditer("\r\n|\n|\r", self._text))]

    def place(self, start: int, end: int) -> Place:
        """Return lines and columns."""
        line, last = bisect_right(self.lines, start), bisect_right(self.lines, end)
        if line not in self._shown:
            stop = self.lines[line] if line < len(self.lines) else len(self._text)
            self._shown[line] = self._text[self.lines[line - 1] : stop].rstrip("\r\n")
        column, end_column = start - self.lines[line - 1] + 1, end - self.lines[last - 1] + 1
        before = self._first_line - 1
        return Place(before + line, column, before + last, end_column, self._shown[line])

    def quote(self, text: str) -> str | None:
        """Return the text."""
        return text


class Line(Source):
    """The position map of a text that is one line of a file: a carriage return in it begins no other."""

    lines = [0]  # noqa: RUF012


def pointer(path: Path) -> str:
    """Return the JSON Pointer (RFC 6901) of a path."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)
