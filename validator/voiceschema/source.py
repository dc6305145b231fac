"""Texts and the places in them: what the readers report, and what a document is asked for."""

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
    source_line: str


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
