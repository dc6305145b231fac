"""A problem of a payload: what is wrong, where, and what to write instead."""

import json
import re
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """The severity of a problem."""

    #: The platform refuses the payload, or the call fails.
    ERROR = "error"
    #: The platform accepts the payload, but ignores, clamps, defaults or deprecates something in it.
    WARNING = "warning"


class Frame(NamedTuple):
    """The source line of a problem, as far as it may be shown, and the offsets of the fault in it, from 0."""

    line: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A problem of a payload. `str(problem)` is the first line of its text output."""

    #: The path of the file as it was named; empty for a value that is not from a file.
    path: str
    #: Where the fault begins and ends: lines and columns in characters, counted from 1; the end column is exclusive.
    #: `None` for a value that is not from a file.
    line: int | None
    column: int | None
    end_line: int | None
    end_column: int | None
    severity: Severity
    #: The stable name of the rule that is broken; `voiceschema explain RULE` explains it.
    rule: str
    #: What is wrong, and what would be right, in one sentence.
    message: str
    #: The place in the payload, as a JSON Pointer (RFC 6901).
    instance_location: str
    #: The failed assertion: an absolute URI with a JSON Pointer as its fragment; empty for a parse issue.
    schema_location: str
    #: The text to replace the fault with, or `None`.
    suggestion: str | None
    #: The place of the payload in a file that contains it, such as `line 3`, or `None`.
    container: str | None = None
    #: The line on which the fault begins, for renderers.
    frame: Frame | None = field(default=None, repr=False, compare=False)

    @property
    def place(self) -> str:
        """The place as text: file, line and column, a key of a configuration, or a JSON Pointer ('' for the top)."""
        if self.line:
            return f"{self.path}:{self.line}:{self.column}"
        if not self.path:
            return self.instance_location
        names = [name.replace("~1", "/").replace("~0", "~") for name in self.instance_location.split("/")[1:]]
        bare = re.compile("[A-Za-z0-9_-]+")
        keys = (name if bare.fullmatch(name) else json.dumps(name, ensure_ascii=False) for name in names)
        key = "".join(f"[{key}]" if key.isdecimal() else f".{key}" for key in keys)
        return ": ".join(filter(None, [self.path, key.removeprefix(".")]))

    @property
    def inside(self) -> str | None:
        """The container, unless it only repeats the line number."""
        return None if self.container == f"line {self.line}" else self.container

    def __str__(self) -> str:
        return f"{self.place}: {self.severity}: {self.message} [{self.rule}]".removeprefix(": ")

    def as_dict(self) -> dict[str, str | int | None]:
        """Return the problem as in JSON output: all fields except `frame`."""
        return {name: value for name, value in asdict(self).items() if name != "frame"}
