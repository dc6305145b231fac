"""Texts and the places in them: what the readers report, and what a document is asked for."""

import re
from bisect import bisect_right
from functools import cached_property
from typing import Any, NamedTuple

#: Levels of arrays and objects that a payload may have.
MAX_DEPTH = 100
#: Values that a YAML document may have once its aliases are written out, or that a Python value may have again.
MAX_EXPANDED = 100_000
#: Characters of a string or a name that count as one value more then.
STRING_UNIT = 100
#: Faults of one payload that are told one by one.
MAX_REPORTED = 20_000
#: Dots that the keys of a file in TOML may have: each needs some thousand times its own memory.
MAX_DOTS = 20_000
#: Directives for tags, and documents, that a YAML file may have.
MAX_DIRECTIVES, MAX_DOCUMENTS = 1000, 100_000

#: Half a character, which UTF-8 cannot write.
SURROGATE = re.compile("[\ud800-\udfff]")
#: What the string for a variable outside of strings begins with: a code point that is no character.
VARIABLE_MARK = "\ufdd0"

#: The way to a value in a payload: names and indexes.
Path = tuple[str | int, ...]


class Span(NamedTuple):
    """Offsets in the text: of a value, and of the property name before it (-1 if it has none)."""

    start: int
    end: int
    key_start: int = -1
    key_end: int = -1
    #: Whether a YAML alias stands there for a value that is written elsewhere.
    alias: bool = False
    #: The way to that value, where it is written.
    origin: "Path | None" = None


class Place(NamedTuple):
    """Lines and columns of a span, counted from 1, in characters, with the text of the first line."""

    line: int
    column: int
    end_line: int
    end_column: int
    #: The first line, or the part of it that may be shown, with asterisks for what is secret.
    source_line: str
    #: The column at which that begins.
    source_column: int = 1


# What may be shown of a line before a payload, names and brackets, and behind it.
_NAMES = r"""(?:[ \t\[{-]|["']?[A-Za-z_]{1,30}["']?[ \t]*:)*+(?:!![a-z]+[ ])?["']?"""
_BRACKETS = r"""["'\]},\s]*"""


class Source:
    """A text whose lines are counted."""

    def __init__(self, text: str, first_line: int = 1) -> None:
        self.text = text
        #: The number of the text's first line in the file.
        self.first_line = first_line
        self._masked: dict[tuple[int, int], str] = {}
        self._shown: dict[tuple[int, tuple[int, int] | None], tuple[int, str]] = {}

    @cached_property
    def lines(self) -> list[int]:
        """The offset of each line."""
        if "\n" not in self.text and "\r" not in self.text:
            return [0]
        return [0, *(match.end() for match in re.finditer("\r\n|\n|\r", self.text))]

    def _mask(self, start: int, end: int) -> str:
        if (start, end) not in self._masked:
            from voiceschema.text.redact import masked

            self._masked[start, end] = masked(self.text[start:end])
        return self._masked[start, end]

    def place(self, start: int, end: int, within: tuple[int, int] | None = None) -> Place:
        """Return lines and columns from offset `start` up to offset `end`.

        `within` are the offsets of all that may be shown of the text, but for a name before it and brackets behind it.
        """
        line, last = bisect_right(self.lines, start), bisect_right(self.lines, end)
        begin = self.lines[line - 1]
        # A line may be long and have many problems: they share what is shown of it.
        if (line, within) not in self._shown:
            self._shown[line, within] = self._show(line, within)
        first, shown = self._shown[line, within]
        return Place(
            self.first_line + line - 1,
            start - begin + 1,
            self.first_line + last - 1,
            end - self.lines[last - 1] + 1,
            shown,
            first - begin + 1,
        )

    def _show(self, line: int, within: tuple[int, int] | None) -> tuple[int, str]:
        """Return where what may be shown of a line begins, and what that is."""
        begin = self.lines[line - 1]
        stop = self.lines[line] if line < len(self.lines) else len(self.text)
        first, behind = begin, stop
        if within is not None:
            if not re.compile(_NAMES).fullmatch(self.text, begin, max(begin, within[0])):
                first = within[0]
            if not re.compile(_BRACKETS).fullmatch(self.text, min(stop, within[1]), stop):
                behind = within[1]
        top, bottom = (0, len(self.text)) if within is None else (min(first, within[0]), max(behind, within[1]))
        return first, self._mask(top, bottom)[first - top : behind - top].rstrip("\r\n")

    def written(self, text: str) -> str | None:
        """Return a text as it has to be written here, or `None` if that cannot be told."""
        return text


class Line(Source):
    """A text that is one line of a file: a carriage return in it begins no other."""

    @cached_property
    def lines(self) -> list[int]:
        """The offset of the line."""
        return [0]


class ParseIssue(NamedTuple):
    """What a reader stumbled over, as facts; `explain` has the words."""

    #: The rule of the problem it becomes: `syntax`, `duplicate-property`, `encoding`, `too-deep`, `too-large`.
    rule: str
    #: What exactly, for example `trailing-comma`.
    kind: str
    start: int
    end: int
    detail: str = ""
    #: Where the value at fault stands in the payload, as far as it was read.
    path: Path = ()
    #: Whether the value can still be judged.
    fatal: bool = True
    #: Another offset that explains this one, such as that of the bracket never closed.
    other: int = -1
    #: Whether it is only worth a warning.
    tolerated: bool = False


class Reading(NamedTuple):
    """What a reader made of a text, or of one document in it."""

    value: Any
    issues: list[ParseIssue]
    spans: dict[Path, Span]


class StopReadingError(Exception):
    """The fault just noted leaves nothing to go on with."""


def pointer(path: Path) -> str:
    """Return the JSON Pointer (RFC 6901) of a path."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)
