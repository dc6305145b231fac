"""RFC 8259, read by the standard library where it notices whatever is wrong: what it would let pass is refused."""

import json
import re
from math import isfinite
from typing import Any

from voiceschema.reading.limits import MAX_DEPTH
from voiceschema.reading.positions import SURROGATE

#: Stands for the value of a text in which something may be wrong.
UNPARSED: Any = object()


def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the members of an object. Raises `ValueError` if one stands twice."""
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError("a property stands twice")
    return members


def _integer(digits: str) -> int:
    if len(digits) > 200:  # else it is within the range of a double
        _finite(digits)
    return int(digits)


def _finite(number: str) -> float:
    if not isfinite(value := float(number)):
        raise ValueError(number)
    return value


# What may be beyond the range of a double: very many digits, or an exponent of three.
_MAY_BE_INFINITE = re.compile(r"[0-9]{200}|[0-9][eE]\+?[0-9]{3}")
_FAST_DECODER = json.JSONDecoder(object_pairs_hook=unique, parse_constant=_finite)
_DECODER = json.JSONDecoder(object_pairs_hook=unique, parse_int=_integer, parse_float=_finite, parse_constant=_finite)


def decoder_for(text: str) -> json.JSONDecoder | None:
    """Return what notices whatever is wrong with a text, or a part of it, but for its depth; `None` if nothing does."""
    if (not text.isascii() and SURROGATE.search(text)) or ("\\u" in text and re.search(r"\\u[dD][89a-fA-F]", text)):
        return None
    return _DECODER if _MAY_BE_INFINITE.search(text) else _FAST_DECODER


def decode_part(decoder: json.JSONDecoder, text: str, at: int, levels: int) -> tuple[Any, int]:
    """Return the value at an offset of a text with where it ends.

    Raises `ValueError` or `RecursionError` if something is wrong with it, or if it has more `levels`.
    """
    value, end = decoder.raw_decode(text, at)
    if text.count("[", at, end) + text.count("{", at, end) > levels and _is_deeper(value, levels):
        raise ValueError("too deep")
    return value, end


def loads_strict(data: bytes | str) -> Any:
    """Return the value of a text in JSON as `Document.parse` does; if it may have an issue, what is no JSON value."""
    try:
        text = (data if isinstance(data, str) else data.decode()).strip(" \t\r\n")
        if not (decoder := decoder_for(text)):
            return UNPARSED
        value, end = decode_part(decoder, text, 0, MAX_DEPTH)
        return UNPARSED if end < len(text) else value
    except (ValueError, RecursionError):
        return UNPARSED


def _is_deeper(value: Any, levels: int) -> bool:
    """Whether a value has more levels of arrays and objects; each is looked at as a whole."""
    parts = [value]
    for _ in range(levels):
        below = (each.values() if isinstance(each, dict) else each for each in parts if isinstance(each, dict | list))
        parts = [part for each in below for part in each if isinstance(part, dict | list)]
        if not parts:
            return False
    return True
