"""Tolerance as plain JSON Schema: what the private keywords and the engine forgive, in assertions of their own."""

from collections.abc import Iterator
from typing import Any

from voiceschema.catalog import decimals
from voiceschema.catalog.keywords import ALIASES, ALWAYS_TOLERATED, EMPTY_IS_ABSENT, TOLERATED
from voiceschema.catalog.resources import BASE, LIST_OF_SCHEMAS, Schema, shipped
from voiceschema.reading.json_reader import NUMBER
from voiceschema.reading.source import pointer

_NUMERIC = ("integer", "number")
# The strings that stand for a number or a boolean: as JSON has them, with blanks around.
_JSON = f"^[ \t\n\r]*(?:{NUMBER.pattern}|true|false)[ \t\n\r]*$"
_EXCLUSIVE = ("exclusiveMinimum", "exclusiveMaximum")
_COMPARED = {
    "minimum": decimals.at_least,
    "exclusiveMinimum": decimals.at_least,
    "maximum": decimals.at_most,
    "exclusiveMaximum": decimals.at_most,
    "const": decimals.equal,
}
_EMPTY = [None, ""]
# What is no assertion.
_OTHERS = ("$schema", "$id", "$comment", "$defs", "title", "description", "examples", "default")


def tolerate(schema: Schema, uri: str, place: str) -> None:
    """Change a schema object, which stands at a JSON Pointer in the document at a URI, to what the platform takes.

    Schemas in it are left alone.
    """
    if uri.startswith(f"{BASE}meta/"):
        return  # Files of this project never reach the platform.
    if TOLERATED in schema:
        rest = {key: value for key, value in schema.items() if key not in (*_OTHERS, TOLERATED)}
        excused = {} if schema[TOLERATED] is True else {"if": _as_meant(schema), "else": rest}
        _replace(schema, {**_others(schema), **excused})
    else:
        if schema.get("additionalProperties") is False:
            del schema["additionalProperties"]
        _let_aliases_stand_in(schema, place)
        if schema.pop(EMPTY_IS_ABSENT, False):
            _let_empty_be_absent(schema)
    for keyword in ALWAYS_TOLERATED:
        schema.pop(keyword, None)


def _as_meant(schema: Schema) -> Schema:
    """Return what is tolerated, but of strings that stand for a number or a boolean only those that would be taken."""
    tolerated: Schema = schema[TOLERATED]
    if schema.get("type") not in (*_NUMERIC, "boolean"):
        return tolerated
    alternatives = (schema, *tolerated.get("anyOf", [tolerated]))
    taken = [_written(each) for each in alternatives if each.get("type", _type(each)) in (*_NUMERIC, "boolean")]
    stands_for_one = {"type": "string", "pattern": _JSON}
    return {"allOf": [tolerated, {"if": stands_for_one, "then": {"anyOf": taken}}]}


def _type(schema: Schema) -> str | None:
    """Return the type of the only value that a schema takes, if it is a number or a boolean."""
    return {bool: "boolean", int: "number", float: "number"}.get(type(schema.get("const")))


def _written(schema: Schema) -> Schema:
    """Return a schema for numbers or booleans as strings, of those that meet a schema."""
    if schema.get("type", _type(schema)) == "boolean":
        words = {word: meant for word, meant in (("true", True), ("false", False)) if _is_among(meant, schema)}
        return {"type": "string", "enum": list(words)} if words else {"not": {}}
    patterns = [decimals.WHOLE if schema.get("type") == "integer" else shipped("value/decimal")["pattern"]]
    patterns += [pattern(schema[keyword]) for keyword, pattern in _COMPARED.items() if keyword in schema]
    unequal = [decimals.equal(schema[keyword]) for keyword in _EXCLUSIVE if keyword in schema]
    met: list[Schema] = [{"pattern": pattern} for pattern in patterns]
    met += [{"not": {"pattern": pattern}} for pattern in unequal]
    if "enum" in schema:
        numbers = [number for number in schema["enum"] if type(number) in (int, float)]
        equal: list[Schema] = [{"pattern": decimals.equal(number)} for number in numbers]
        met.append({"anyOf": equal or [{"not": {}}]})
    if "not" in schema:
        met.append({"not": _written(schema["not"])})
    return {"type": "string", "allOf": met}


def _is_among(value: bool, schema: Schema) -> bool:  # noqa: FBT001  # it is what a word stands for
    excluded = schema.get("not", {})
    allowed = schema.get("enum", [schema["const"]] if "const" in schema else [value])
    return value in allowed and value not in excluded.get("enum", [excluded.get("const")])


def _let_aliases_stand_in(schema: Schema, place: str) -> None:
    """Let each alias be there as its property, and instead of it."""
    for alias, name in schema.pop(ALIASES, {}).items():
        schema["properties"][alias] = {"$ref": f"#{place}/properties{pointer((name,))}"}
        if name in schema.get("required", ()):
            schema["required"].remove(name)
            either = [{"required": [each], "properties": {each: {}}} for each in (name, alias)]
            schema.setdefault("allOf", []).append({"anyOf": either})
    if schema.get("required") == []:
        del schema["required"]


def _let_empty_be_absent(schema: Schema) -> None:
    """Let what is optional be null or empty, and make that the same as its absence for all that is asked beside it."""
    required = schema.get("required", ())
    for each in list(_about_the_same(schema)):
        for name, below in each.get("properties", {}).items():
            if name in required:
                continue
            if name in each.get("required", ()):
                is_there = {"not": {"enum": _EMPTY}}
                each["properties"][name] = {"allOf": [is_there, below]} if below else is_there
            else:
                each["properties"][name] = {"if": {"enum": _EMPTY}, "else": below}


def _about_the_same(schema: Schema) -> Iterator[Schema]:
    """Yield a schema object, and those in it that are about the same value."""
    yield schema
    for keyword in ("if", "then", "else", "not"):
        if keyword in schema:
            yield from _about_the_same(schema[keyword])
    for keyword in LIST_OF_SCHEMAS:
        for below in schema.get(keyword, ()):
            yield from _about_the_same(below)


def _others(schema: Schema) -> dict[str, Any]:
    return {key: schema[key] for key in _OTHERS if key in schema}


def _replace(schema: Schema, changed: Schema) -> None:
    schema.clear()
    schema.update(changed)
