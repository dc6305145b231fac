"""Strict JSON parsing (RFC 8259) with the standard library; anything it would wrongly accept is rejected."""

import json
import re
from math import isfinite
from typing import Any

from voiceschema.reading.limits import MAX_DEPTH
from voiceschema.reading.positions import SURROGATE

#: The result for a text that may have an issue: not a JSON value.
UNPARSED: Any = object()


def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the members of an object. Raises `ValueError` for a duplicate name."""
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError("duplicate property")
    return members


def _integer(digits: str) -> int:
    if len(digits) > 200:  # a shorter one is within the range of a double
        _finite(digits)
    return int(digits)


def _finite(number: str) -> float:
    if not isfinite(value := float(number)):
        raise ValueError(number)
    return value


# A number that may be beyond the range of a double: many digits, or an exponent of three digits.
_MAY_BE_INFINITE = re.compile(r"[0-9]{200}|[0-9][eE]\+?[0-9]{3}")
_FAST_DECODER = json.JSONDecoder(object_pairs_hook=unique, parse_constant=_finite)
_DECODER = json.JSONDecoder(object_pairs_hook=unique, parse_int=_integer, parse_float=_finite, parse_constant=_finite)


def decoder_for(text: str) -> json.JSONDecoder | None:
    """Return a decoder that rejects every error in this text except its depth, or `None` if there is none."""
    if (not text.isascii() and SURROGATE.search(text)) or ("\\u" in text and re.search(r"\\u[dD][89a-fA-F]", text)):
        return None
    return _DECODER if _MAY_BE_INFINITE.search(text) else _FAST_DECODER


def decode_part(decoder: json.JSONDecoder, text: str, at: int, levels: int) -> tuple[Any, int]:
    """Return the value at an offset of a text, and the offset of its end.

    Raises `ValueError` or `RecursionError` if it is invalid or nested more than `levels` deep.
    """
    value, end = decoder.raw_decode(text, at)
    if text.count("[", at, end) + text.count("{", at, end) > levels and _is_deeper(value, levels):
        raise ValueError("too deep")
    return value, end


def loads_strict(data: bytes | str) -> Any:
    """Return the value of a JSON text as `Document.parse` does, or `UNPARSED` if it may have an issue."""
    try:
        text = (data if isinstance(data, str) else data.decode()).strip(" \t\r\n")
        if not (decoder := decoder_for(text)):
            return UNPARSED
        value, end = decode_part(decoder, text, 0, MAX_DEPTH)
        return UNPARSED if end < len(text) else value
    except (ValueError, RecursionError):
        return UNPARSED


def _is_deeper(value: Any, levels: int) -> bool:
    """Whether arrays and objects are nested more than `levels` deep. Searched level by level, without recursion."""
    parts = [value]
    for _ in range(levels):
        below = (each.values() if isinstance(each, dict) else each for each in parts if isinstance(each, dict | list))
        parts = [part for each in below for part in each if isinstance(part, dict | list)]
        if not parts:
            return False
    return True
