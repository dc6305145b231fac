"""The record that leaves the validator: what is wrong, where, and what to write instead."""

import json
import re
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How bad a problem is."""

    #: The platform refuses the payload, or the call fails.
    ERROR = "error"
    #: The platform takes the payload, but ignores, clamps, defaults or deprecates something in it.
    WARNING = "warning"


class Frame(NamedTuple):
    """A line in which a fault is shown: all that may be shown of it, and the offsets of what is at fault in it."""

    line: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One problem of a payload. `str(problem)` is the first line of its text output."""

    #: The file as it was named; empty for a value that came from no file.
    path: str
    #: Where the fault begins and ends, counted from 1, in characters; the end is the first column behind it.
    #: `None` for a value that came from no file.
    line: int | None
    column: int | None
    end_line: int | None
    end_column: int | None
    severity: Severity
    #: A stable word for the kind of fault; `voiceschema explain RULE` tells more.
    rule: str
    message: str
    #: A JSON Pointer (RFC 6901) in the payload.
    instance_location: str
    #: The assertion that failed: an absolute URI with a JSON Pointer as its fragment; empty for a parse issue.
    schema_location: str
    #: The text to write in the place between the two positions, or `None`.
    suggestion: str | None
    #: Where the payload stands in the outer file, or `None`.
    container: str | None = None
    #: The line on which the fault begins, as far as it may be shown, for renderers.
    frame: Frame | None = field(default=None, repr=False, compare=False)

    @property
    def place(self) -> str:
        """Where the problem is: in its file, at a key of a configuration, or in the payload; '' for a whole value."""
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
        """The container, if it tells more than the line does."""
        return None if self.container == f"line {self.line}" else self.container

    def __str__(self) -> str:
        return f"{self.place}: {self.severity}: {self.message} [{self.rule}]".removeprefix(": ")

    def as_dict(self) -> dict[str, str | int | None]:
        """Return the problem as it stands in JSON output: every member but the frame."""
        return {name: value for name, value in asdict(self).items() if name != "frame"}
