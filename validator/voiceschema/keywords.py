"""The private keywords of the documents that assert something or change what a failed assertion means.

`x-maxJsonBytes` is an assertion like any other. `x-tolerated` and `x-alias-of` leave the verdict of the schema alone;
they say which failures the platform is known to forgive. `schemas/README.md` defines all of them.
"""

import json
from collections.abc import Callable
from typing import Any

# Beyond every limit that a document could have, and still a double.
_LARGEST = 1e300

MAX_JSON_BYTES = "x-maxJsonBytes"
TOLERATED = "x-tolerated"
ALIAS_OF = "x-alias-of"
MESSAGE = "x-message"


def json_bytes(value: Any) -> int:
    """Return the size of a value as compact JSON in UTF-8, in bytes."""
    return len(json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass"))


def excuses(schema: dict[str, Any], value: Any, accepts: Callable[[Any], bool]) -> bool:
    """Whether `x-tolerated` of a schema object excuses the failures of the object's own assertions at this value.

    `accepts` says whether the schema under `x-tolerated` takes a value.
    """
    tolerated = schema.get(TOLERATED)
    return tolerated is True or (tolerated is not None and accepts(value))


def meant(schema: dict[str, Any], value: Any) -> Any:
    """Return the number or boolean that a string stands for, where the schema asks for one; else the value itself."""
    if not isinstance(value, str) or schema.get("type") not in ("integer", "number", "boolean"):
        return value
    try:
        stands_for = json.loads(value, parse_int=_number, parse_float=_number, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return value
    return stands_for if isinstance(stands_for, bool | int | float) else value


def _number(digits: str) -> int | float:
    number = float(digits)
    if abs(number) > _LARGEST:
        return _LARGEST if number > 0 else -_LARGEST
    return number if set(digits) & set(".eE") else int(digits)


def _refuse(constant: str) -> Any:
    raise ValueError(constant)
