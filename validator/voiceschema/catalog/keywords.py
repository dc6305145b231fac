"""The keywords of the documents that JSON Schema does not define, or only as annotations.

Those in `ASSERTIONS` fail like any other assertion; the platform tolerates every failure of those in
`ALWAYS_TOLERATED`. `x-tolerated`, `x-aliases` and `x-emptyIsAbsent` leave the verdict of the schema alone; they say
which other failures the platform is known to tolerate. `schemas/README.md` defines all of them.
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
    """Return the size of a value as compact JSON in UTF-8, in bytes."""
    return len(json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass"))


def _known(words: list[str]) -> Callable[[Any], bool]:
    known = {word.lower() for word in words}
    return lambda value: not isinstance(value, str) or (value.isascii() and value.lower() in known)


#: Assertions of our own, by keyword: from the value of the keyword to what says whether a value meets it.
ASSERTIONS: dict[str, Callable[[Any], Callable[[Any], bool]]] = {
    "x-maxJsonBytes": lambda limit: lambda value: json_bytes(value) <= limit,
    "x-maxTextLength": lambda limit: lambda value: not isinstance(value, str) or ssml.text_length(value) <= limit,
    "x-known": _known,
    "deprecated": lambda _: lambda _: False,
}
#: Those of them that only ask for a warning.
ALWAYS_TOLERATED = ("x-known", "deprecated")


def is_tolerated(schema: dict[str, Any], value: Any, accepts: Callable[[Any], bool]) -> bool:
    """Whether a schema object's `x-tolerated` excuses its failures at a value; `accepts` judges by the schema there."""
    tolerated = schema.get(TOLERATED)
    return tolerated is True or (tolerated is not None and accepts(value))


def coerce_string(schema: dict[str, Any], value: Any) -> Any:
    """Return the number or boolean that a string stands for, where the schema asks for one; else the value itself."""
    if not isinstance(value, str) or schema.get("type") not in ("integer", "number", "boolean"):
        return value
    stands_for = _read(value) if len(value) > _SHORT else _read_once(value)
    return value if stands_for is None else stands_for


def _read(text: str) -> bool | int | float | None:
    """Return the number or boolean that a text is in JSON, if it is one."""
    try:
        value = _DECODER.decode(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, bool | int | float) else None


# The same words are written again and again.
_SHORT = 20
_read_once = lru_cache(1000)(_read)


def _number(digits: str) -> int | float:
    """Return a number that compares with each limit of a document as the digits do, and that fits into a double."""
    number = float(digits)
    if abs(number) > 1e300:
        return copysign(1e300, number)
    if not set(digits) & set(".eE"):
        return int(digits)
    from decimal import Decimal

    exact, shortest = Decimal(digits), Decimal(repr(number))
    return number if exact == shortest else nextafter(number, inf if exact > shortest else -inf)


_DECODER = json.JSONDecoder(parse_int=_number, parse_float=_number, parse_constant=str)
