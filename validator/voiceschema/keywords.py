"""The private keywords of the documents that assert something or change what a failed assertion means.

`x-maxJsonBytes` is an assertion like any other. `x-tolerated` and `x-alias-of` leave the verdict of the schema alone;
they say which failures the platform is known to forgive. `schemas/README.md` defines all of them.
"""

import json
import re
from collections.abc import Callable
from typing import Any

_SCALAR = re.compile("true|false|-?(?:0|[1-9][0-9]{0,99})(?:[.][0-9]{1,99})?")

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
    if isinstance(value, str) and _SCALAR.fullmatch(value) and schema.get("type") in ("integer", "number", "boolean"):
        return json.loads(value)
    return value
