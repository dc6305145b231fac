"""Texts and the places in them: what the readers report, and what a document is asked for."""

import re
from bisect import bisect_right
from functools import cached_property
from typing import Any, NamedTuple

#: Levels of arrays and objects that a payload may have.
MAX_DEPTH = 100
#: Values that a YAML document may have once its aliases are written out.
MAX_EXPANDED = 100_000

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


class Place(NamedTuple):
    """Lines and columns of a span, counted from 1, in characters, with the text of the first line."""

    line: int
    column: int
    end_line: int
    end_column: int
    #: With asterisks for what is secret.
    source_line: str


class Source:
    """A text whose lines are counted."""

    def __init__(self, text: str, first_line: int = 1) -> None:
        self.text = text
        #: The number of the text's first line in the file.
        self.first_line = first_line
        self._shown: dict[int, str] = {}

    @cached_property
    def lines(self) -> list[int]:
        """The offset of each line."""
        return [0, *(match.end() for match in re.finditer("\r\n|\n|\r", self.text))]

    @cached_property
    def _masked(self) -> str:
        from voiceschema.redact import masked

        return masked(self.text)

    def place(self, start: int, end: int) -> Place:
        """Return lines and columns from offset `start` up to offset `end`."""
        line, last = bisect_right(self.lines, start), bisect_right(self.lines, end)
        if line not in self._shown:
            stop = self.lines[line] if line < len(self.lines) else len(self.text)
            self._shown[line] = self._masked[self.lines[line - 1] : stop].rstrip("\r\n")
        return Place(
            self.first_line + line - 1,
            start - self.lines[line - 1] + 1,
            self.first_line + last - 1,
            end - self.lines[last - 1] + 1,
            self._shown[line],
        )

    def written(self, text: str) -> str | None:
        """Return a text as it has to be written here, or `None` if that cannot be told."""
        return text


class Fault(NamedTuple):
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
    forgiven: bool = False


class Reading(NamedTuple):
    """What a reader made of a text, or of one document in it."""

    value: Any
    faults: list[Fault]
    spans: dict[Path, Span]


class StopReadingError(Exception):
    """The fault just noted leaves nothing to go on with."""


def pointer(path: Path) -> str:
    """Return the JSON Pointer (RFC 6901) of a path."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)
