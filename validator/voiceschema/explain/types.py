"""A value of the wrong type: what was probably meant, and how it is written."""

import re
from collections.abc import Callable
from typing import Any

from voiceschema.catalog.formats import conforms
from voiceschema.catalog.resources import BASE, Schema
from voiceschema.explain.context import FailureContext
from voiceschema.explain.values import fix
from voiceschema.text.wording import as_json, join_or, with_article

# What looks like a property without a space after the colon.
_GLUED = re.compile(r"[A-Za-z_][\w-]*:(?!/)[^\s,\[\]{}]+")
#: A suggestion that is longer is no help.
LONGEST_SUGGESTION = 200


def wrong_type(context: FailureContext) -> tuple[str, str | None]:
    """Return what there is to say of a value of another type than the one needed, and the text to write instead."""
    expected, value = context.limit, context.value
    order, suggestion = _type_cure(expected, value, context)
    noun = with_article(expected) if expected == "string" else context.noun
    too_long = suggestion is not None and len(suggestion) > LONGEST_SUGGESTION
    return f"{context.shown} is not {noun}: {order}", None if too_long else suggestion


def _type_cure(expected: str, value: Any, context: FailureContext) -> tuple[str, str | None]:
    is_property = bool(context.failure.path) and isinstance(context.failure.path[-1], str)
    if value is None and is_property and "enum" not in context.schema:
        return "give it a value; what is optional can be left out", None
    if expected != "array" and isinstance(value, list) and len(value) == 1 and context.accepts(value[0]):
        return "write it without the brackets", as_json(value[0])
    return _FIXES[expected](value, context)


def _number_cure(_: Any, context: FailureContext) -> tuple[str, str | None]:
    return f"write {documented_range(context.schema)}{context.unquoted}", None


def _object_cure(value: Any, context: FailureContext) -> tuple[str, str | None]:
    if context.language == "toml":
        return "write a table", None
    if context.language == "yaml" and isinstance(context.value, str) and _GLUED.fullmatch(context.written):
        return "put a space after the colon", context.written.replace(":", ": ", 1)
    example = context.schema.get("examples", [None])[0]
    if isinstance(value, str) and isinstance(example, dict) and (right := _around_number(value, example, context)):
        return f"write {right}", right
    return "write an object, in braces" if example is None else f"write it like {as_json(example)}", None


def _around_number(text: str, example: dict[str, Any], context: FailureContext) -> str | None:
    """Return an object like an example, with the number that a string is, or was meant to be."""

    def accepts(number: str) -> bool:
        return context.engine.is_valid(f"{BASE}value/e164.json", number)

    name = next((name for name, shown in example.items() if isinstance(shown, str) and conforms("e164", shown)), None)
    if name is None:
        return None
    number = text if accepts(text) else fix("e164", text, accepts, example[name]).string
    return None if number is None else as_json({**example, name: number})


def _null_cure(_: Any, __: FailureContext) -> tuple[str, str | None]:
    return "write null", None


def _string_cure(value: Any, context: FailureContext) -> tuple[str, str | None]:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if is_number and context.accepts(context.written):
        if context.language != "yaml":
            return "put it in quotes", as_json(context.written)
        what = "a phone number" if context.format == "e164" else "it"
        return f"YAML reads digits without quotes as a number, so put {what} in quotes", as_json(context.written)
    if "enum" in context.schema:
        return f"write {join_or(context.schema['enum'])}", None
    example = context.schema.get("examples", [None])[0]
    return "write a string" if example is None else f"write it like {as_json(example)}", None


_TRUE, _FALSE = ("true", "yes", "on", "1"), ("false", "no", "off", "0")


def _boolean_cure(value: Any, context: FailureContext) -> tuple[str, str | None]:
    word = str(value).lower()
    right = "true" if word in _TRUE else "false" if word in _FALSE else None
    if right:
        return f"write {right}{context.unquoted}", right
    return f"write true or false{context.unquoted}", None


def _array_cure(_: Any, __: FailureContext) -> tuple[str, str | None]:
    return "write an array, in brackets", None


_FIXES: dict[str, Callable[[Any, FailureContext], tuple[str, str | None]]] = {
    "array": _array_cure,
    "string": _string_cure,
    "boolean": _boolean_cure,
    "integer": _number_cure,
    "number": _number_cure,
    "object": _object_cure,
    "null": _null_cure,
}


def documented_range(schema: Schema) -> str:
    """Return the numbers that a schema takes, as a noun phrase."""
    noun = "a whole number" if schema.get("type") == "integer" else "a number"
    low, high = schema.get("minimum"), schema.get("maximum")
    if "exclusiveMinimum" in schema:
        return f"{noun} above {schema['exclusiveMinimum']}"
    if low is not None and high is not None:
        return f"{noun} from {low} to {high}"
    if low is not None:
        return f"{noun} of at least {low}"
    return noun if high is None else f"{noun} of at most {high}"
