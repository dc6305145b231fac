"""Convert Python values to JSON values, for payloads that have no text."""

from collections.abc import Sized
from math import isfinite
from typing import Any

from voiceschema.reading.limits import MAX_DEPTH, MAX_EXPANDED
from voiceschema.reading.parse_issue import ParseIssue, StopReadingError
from voiceschema.reading.positions import SURROGATE, Path, pointer

#: Doubles represent every integer up to this one exactly.
EXACT = 2**53


def is_plain(value: Any, levels: int, seen: set[int] | None = None) -> bool:
    """Whether a value consists only of what a JSON parser returns, at most `levels` deep, and needs no conversion.

    `seen` collects the identities of lists and dictionaries: a parser never returns one twice.
    """
    kind = type(value)
    if kind is str:
        return _is_text(value)
    if kind is dict or kind is list:
        seen = set() if seen is None else seen
        if levels == 0 or id(value) in seen:
            return False
        seen.add(id(value))
        if kind is list:
            return all(is_plain(item, levels - 1, seen) for item in value)
        return all(
            type(name) is str and _is_text(name) and is_plain(item, levels - 1, seen) for name, item in value.items()
        )
    if kind is int:
        return bool(-EXACT < value < EXACT)
    return value is None or kind is bool or (kind is float and isfinite(value))


def _is_text(text: str) -> bool:
    return text.isascii() or not SURROGATE.search(text)


def json_value(value: object) -> tuple[Any, list[ParseIssue]]:
    """Return a copy of a value in plain Python types, and an issue for each part that no JSON text could contain.

    Raises `TypeError` for a value that JSON does not have, and `ValueError` for NaN and infinity.
    """
    copy = _Copy()
    try:
        return copy.of(value, ()), copy.issues
    except StopReadingError:
        return None, copy.issues


class _Copy:
    def __init__(self) -> None:
        self.issues: list[ParseIssue] = []
        self._seen: set[int] = set()
        self._repeated = 0

    def of(self, value: object, path: Path) -> Any:
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, str):
            if SURROGATE.search(value):
                self.issues.append(ParseIssue("encoding", "surrogate", 0, 0, path=path))
            return str.__str__(value)
        if isinstance(value, int | float):
            return self._number(value, path)
        where = pointer(path) or "the root"
        if not isinstance(value, list | dict):
            raise TypeError(f"{type(value).__name__} at {where} is not a JSON value")
        self._enter(value, path)
        if isinstance(value, list):
            return [self.of(item, (*path, index)) for index, item in enumerate(value)]
        for name in value:
            if not isinstance(name, str):
                raise TypeError(f"the property name {name!r} at {where} is not a string")
        return {self.of(name, (*path, name)): self.of(item, (*path, name)) for name, item in value.items()}

    def _number(self, value: float, path: Path) -> int | float:
        if isinstance(value, int):
            if abs(value) >= 2**1024:  # beyond the range of a double
                self.issues.append(ParseIssue("too-large", "too-large-number", 0, 0, "this number", path))
            return int(value)
        if not isfinite(value):
            raise ValueError(f"{value} at {pointer(path) or 'the root'} is not a JSON number")
        return float(value)

    def _enter(self, value: Sized, path: Path) -> None:
        if id(value) in self._seen:
            self._repeated += 1 + len(value)
        self._seen.add(id(value))
        # This also stops at a value that contains itself.
        if len(path) >= MAX_DEPTH:
            self.issues.append(ParseIssue("too-deep", "nesting", 0, 0, path=path))
        elif self._repeated > MAX_EXPANDED:
            self.issues.append(ParseIssue("too-large", "shared", 0, 0, path=path))
        else:
            return
        raise StopReadingError
