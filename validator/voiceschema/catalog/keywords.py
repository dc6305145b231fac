"""Keywords of the documents that JSON Schema does not define, or defines as annotations.

Those in `ASSERTIONS` are assertions. The platform tolerates every failure of those in `ALWAYS_TOLERATED`.
`x-tolerated`, `x-aliases` and `x-emptyIsAbsent` do not change the result of validation: they specify which other
failures the platform tolerates. `schemas/README.md` defines all of them.
"""

import json
from collections.abc import Callable
from functools import lru_cache
from math import copysign, inf, nextafter
from typing import Any

from voiceschema.catalog import ssml

TOLERATED, ALIASES, EMPTY_IS_ABSENT = "x-tolerated", "x-aliases", "x-emptyIsAbsent"
MESSAGE, SYNONYMS = "x-message", "x-synonyms"


def json_bytes(value: Any) -> int:
    """Return the size of a value in bytes, as compact JSON in UTF-8."""
    return len(json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass"))


def _known(words: list[str]) -> Callable[[Any], bool]:
    known = {word.lower() for word in words}
    return lambda value: not isinstance(value, str) or (value.isascii() and value.lower() in known)


#: Private assertions, by keyword: each takes the value of the keyword and returns a predicate.
ASSERTIONS: dict[str, Callable[[Any], Callable[[Any], bool]]] = {
    "x-maxJsonBytes": lambda limit: lambda value: json_bytes(value) <= limit,
    "x-maxTextLength": lambda limit: lambda value: not isinstance(value, str) or ssml.text_length(value) <= limit,
    "x-known": _known,
    "deprecated": lambda _: lambda _: False,
}
#: The assertions whose failures are always warnings.
ALWAYS_TOLERATED = ("x-known", "deprecated")


def is_tolerated(schema: dict[str, Any], value: Any, accepts: Callable[[Any], bool]) -> bool:
    """Whether `x-tolerated` of a schema object tolerates its failures for a value.

    `accepts` validates a value against the schema in `x-tolerated`.
    """
    tolerated = schema.get(TOLERATED)
    return tolerated is True or (tolerated is not None and accepts(value))


def coerce_string(schema: dict[str, Any], value: Any) -> Any:
    """Return the number or boolean that a string contains, if the schema has that type; otherwise the value itself."""
    if not isinstance(value, str) or schema.get("type") not in ("integer", "number", "boolean"):
        return value
    parsed = _parse(value) if len(value) > _SHORT else _parse_cached(value)
    return value if parsed is None else parsed


def _parse(text: str) -> bool | int | float | None:
    """Return the number or boolean that a JSON text contains, or `None`."""
    try:
        value = _DECODER.decode(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, bool | int | float) else None


# Short strings often repeat.
_SHORT = 20
_parse_cached = lru_cache(1000)(_parse)


def _number(digits: str) -> int | float:
    """Return a number within the range of a double that compares to every limit in a document as the digits do."""
    number = float(digits)
    if abs(number) > 1e300:
        return copysign(1e300, number)
    if not set(digits) & set(".eE"):
        return int(digits)
    from decimal import Decimal

    exact, shortest = Decimal(digits), Decimal(repr(number))
    return number if exact == shortest else nextafter(number, inf if exact > shortest else -inf)


_DECODER = json.JSONDecoder(parse_int=_number, parse_float=_number, parse_constant=str)
