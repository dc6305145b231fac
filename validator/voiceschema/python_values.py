"""Python values as JSON values, for payloads that were never a text."""

from math import isfinite
from typing import Any

from voiceschema.source import MAX_DEPTH, SURROGATE, Fault, Path, StopReadingError, pointer

_EXACT, _BEYOND_DOUBLE = 2**53, 2**1024


def is_plain(value: Any, levels: int) -> bool:
    """Whether a value is what a JSON reader makes of an ordinary text, so that there is nothing to do."""
    kind = type(value)
    if kind is str:
        return _sound(value)
    if kind is dict:
        return levels > 0 and all(
            type(name) is str and _sound(name) and is_plain(item, levels - 1) for name, item in value.items()
        )
    if kind is list:
        return levels > 0 and all(is_plain(item, levels - 1) for item in value)
    if kind is int:
        return bool(-_EXACT < value < _EXACT)
    return value is None or kind is bool or (kind is float and isfinite(value))


def _sound(text: str) -> bool:
    return text.isascii() or not SURROGATE.search(text)


def json_value(value: object, path: Path, faults: list[Fault]) -> Any:
    """Return a JSON value as plain Python has it, and note what no text could hold.

    Raises `StopReadingError` for one that is too deep.
    """
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return _string(value, path, faults)
    if isinstance(value, int | float):
        return _number(value, path, faults)
    if not isinstance(value, list | dict):
        raise TypeError(f"{type(value).__name__} at {pointer(path) or 'the top'} is not a JSON value")
    if len(path) >= MAX_DEPTH:
        # All of a value that holds itself would be deeper still.
        faults.append(Fault("too-deep", "nesting", 0, 0, path=path))
        raise StopReadingError
    if isinstance(value, list):
        return [json_value(item, (*path, index), faults) for index, item in enumerate(value)]
    for name in value:
        if not isinstance(name, str):
            raise TypeError(f"the name {name!r} in {pointer(path) or 'the top'} is not a string")
    return {
        _string(name, (*path, name), faults): json_value(item, (*path, name), faults) for name, item in value.items()
    }


def _string(value: str, path: Path, faults: list[Fault]) -> str:
    if SURROGATE.search(value):
        faults.append(Fault("encoding", "surrogate", 0, 0, path=path))
    return str.__str__(value)


def _number(value: float, path: Path, faults: list[Fault]) -> int | float:
    if isinstance(value, int):
        if abs(value) >= _BEYOND_DOUBLE:
            faults.append(Fault("too-large", "too-large-number", 0, 0, "this number", path))
        return int(value)
    if not isfinite(value):
        raise ValueError(f"{value} at {pointer(path) or 'the top'} is not a JSON number")
    return float(value)
