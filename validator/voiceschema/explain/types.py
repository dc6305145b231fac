"""Explains a value of the wrong type: what its author probably meant, and how to write it."""

import json
import re
from functools import partial
from typing import Any

from voiceschema.catalog.formats import conforms
from voiceschema.catalog.resources import BASE, Schema
from voiceschema.explain import formats
from voiceschema.explain.context import FailureContext
from voiceschema.text.phrasing import as_json, join_or

# Text that looks like a property without a space after the colon.
_GLUED = re.compile(r"[A-Za-z_][\w-]*:(?!/)[^\s,\[\]{}]+")
_BOOLEANS = {"true": ("true", "yes", "on", "1"), "false": ("false", "no", "off", "0")}
#: A longer suggestion does not help.
LONGEST_SUGGESTION = 200


def suggestion(value: Any) -> str | None:
    """Return a value as the text to write, or `None` if that is too long."""
    text = as_json(value)
    return text if len(text) <= LONGEST_SUGGESTION else None


def fix(context: FailureContext) -> tuple[str, str | None]:
    """Return how to fix a value of the wrong type, and the text to write instead."""
    expected, value = context.limit, context.value
    if value is None and isinstance(context.parent, dict) and "enum" not in context.schema:
        return "write a value, or remove the property if it is optional", None
    if isinstance(value, list) and len(value) == 1 and context.accepts(value[0]):
        return "remove the brackets", suggestion(value[0])
    if expected == "boolean":
        right = next((right for right, forms in _BOOLEANS.items() if str(value).lower() in forms), None)
        return f"write {right or 'true or false'}{context.unquoted}", right
    if expected in ("object", "string"):
        return (_object_fix if expected == "object" else _string_fix)(context)
    nouns = {"array": "an array in brackets", "null": "null"}
    return f"write {nouns.get(expected) or documented_range(context.schema) + context.unquoted}", None


def _object_fix(context: FailureContext) -> tuple[str, str | None]:
    value, language = context.value, context.document.language
    if language == "toml":
        return "write a table", None
    if language == "yaml" and isinstance(value, str) and _GLUED.fullmatch(context.written):
        right = context.written.replace(":", ": ", 1)
        return "add a space after the colon", right if len(right) <= LONGEST_SUGGESTION else None
    example = context.schema.get("examples", [None])[0]
    if isinstance(value, str) and isinstance(example, dict) and (meant := _around_number(value, example, context)):
        return f"write {as_json(meant)}", suggestion(meant)
    return "write an object in braces" if example is None else f"write one like {as_json(example)}", None


def _around_number(text: str, example: dict[str, Any], context: FailureContext) -> dict[str, Any] | None:
    """Return an object like an example, with the phone number in a string, fixed if need be."""
    accepts = partial(context.engine.is_valid, f"{BASE}value/e164.json")
    for name, shown in example.items():
        if isinstance(shown, str) and conforms("e164", shown):
            number = as_json(text) if accepts(text) else formats.fix("e164", text, accepts, shown)[1]
            return None if number is None else {**example, name: json.loads(number)}
    return None


def _string_fix(context: FailureContext) -> tuple[str, str | None]:
    is_number = isinstance(context.value, int | float) and not isinstance(context.value, bool)
    if is_number and context.accepts(context.written):
        if context.document.language != "yaml":
            return "put it in quotes", suggestion(context.written)
        what = "a phone number" if context.format == "e164" else "it"
        return f"YAML reads unquoted digits as a number, so put {what} in quotes", suggestion(context.written)
    if "enum" in context.schema:
        return f"write {join_or(context.schema['enum'])}", None
    example = context.schema.get("examples", [None])[0]
    return "write a string" if example is None else f"write one like {as_json(example)}", None


def wrapped(context: FailureContext) -> tuple[str, list[Any]] | None:
    """Return the array inside an object that should replace the object, with its name."""
    value, name = context.value, context.owner_name
    if context.failure.keyword != "type" or context.limit != "array" or not isinstance(value, dict):
        return None
    holders = [value, *(below for below in value.values() if isinstance(below, dict) and name is not None)]
    members = ((each, below) for holder in holders for each, below in holder.items() if name in (None, each))
    arrays = (each for each in members if isinstance(each[1], list) and (name is not None or context.accepts(each[1])))
    return next(arrays, None)


def documented_range(schema: Schema) -> str:
    """Return the numbers that a schema allows, as a noun phrase."""
    noun = "a whole number" if schema.get("type") == "integer" else "a number"
    low, high = schema.get("minimum"), schema.get("maximum")
    if "exclusiveMinimum" in schema:
        return f"{noun} above {schema['exclusiveMinimum']}"
    if low is not None:
        return f"{noun} of at least {low}" if high is None else f"{noun} from {low} to {high}"
    return noun if high is None else f"{noun} of at most {high}"
