"""Positions in texts and files."""

import re
from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple, Protocol

#: A lone surrogate: half a character, which UTF-8 cannot encode.
SURROGATE = re.compile("[\ud800-\udfff]")
#: Marks a string that replaces a template variable outside a string; it is a Unicode noncharacter.
VARIABLE_MARK = "\ufdd0"

#: The names and indexes that lead to a value in a payload.
Path = tuple[str | int, ...]


class Span(NamedTuple):
    """The offsets of a value in the text, and of the property name before it (-1 if there is none)."""

    start: int
    end: int
    key_start: int = -1
    key_end: int = -1
    #: The path where the value is written, if a YAML alias inserts it here.
    origin: Path | None = None


class Place(NamedTuple):
    """The lines and columns of a span, 1-based and in characters, and the text of its first line."""

    line: int
    column: int
    end_line: int
    end_column: int
    text: str


class PositionMap(Protocol):
    """Maps offsets in the text of a document to positions in the file that contains it."""

    def place(self, start: int, end: int) -> Place:
        """Return the lines and columns in the file for offsets in the text."""

    def quote(self, text: str) -> str | None:
        """Return a text escaped as it must be written in the file, or `None` if that is unknown."""


class Source:
    """The position map of a text that is a whole file."""

    def __init__(self, text: str, first_line: int = 1) -> None:
        self._text, self._first_line = text, first_line
        # Cached because a line may be long and have many problems.
        self._shown: dict[int, str] = {}

    @cached_property
    def lines(self) -> list[int]:
        """The offsets of the starts of the lines."""
        return [0, *(match.end() for match in re.finditer("\r\n|\n|\r", self._text))]

    def place(self, start: int, end: int) -> Place:
        """Return the lines and columns."""
        line, last = bisect_right(self.lines, start), bisect_right(self.lines, end)
        if line not in self._shown:
            stop = self.lines[line] if line < len(self.lines) else len(self._text)
            self._shown[line] = self._text[self.lines[line - 1] : stop].rstrip("\r\n")
        column, end_column = start - self.lines[line - 1] + 1, end - self.lines[last - 1] + 1
        before = self._first_line - 1
        return Place(before + line, column, before + last, end_column, self._shown[line])

    def quote(self, text: str) -> str | None:
        """Return the text unchanged."""
        return text


class Line(Source):
    """The position map of a text that is one line of a file. A carriage return in it does not start a new line."""

    lines = [0]  # noqa: RUF012


def pointer(path: Path) -> str:
    """Return a path as a JSON Pointer (RFC 6901)."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)
