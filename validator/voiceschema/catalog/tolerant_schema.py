"""Tolerance as plain JSON Schema: what the private keywords and the engine tolerate, in assertions of their own."""

from voiceschema.catalog.keywords import ALIASES, ALWAYS_TOLERATED, EMPTY_IS_ABSENT, TOLERATED
from voiceschema.catalog.resources import BASE, Schema, in_place
from voiceschema.reading.positions import pointer

_EMPTY = [None, ""]
_ANNOTATIONS = ("$schema", "$id", "$comment", "$defs", "title", "description", "examples", "default", "writeOnly")


def tolerate(schema: Schema, uri: str, place: str) -> None:
    """Change a schema object, but not those in it, to what the platform takes; `place` is its JSON Pointer at `uri`."""
    if uri.startswith(f"{BASE}meta/"):
        return  # Files of this project never reach the platform.
    if TOLERATED in schema:
        assertions = {key: schema.pop(key) for key in list(schema) if key not in _ANNOTATIONS}
        tolerated = assertions.pop(TOLERATED)
        if tolerated is not True:
            schema |= {"if": tolerated, "else": assertions}
    else:
        if schema.get("additionalProperties") is False:
            del schema["additionalProperties"]
        _let_aliases_stand_in(schema, place)
        if schema.pop(EMPTY_IS_ABSENT, False):
            _let_empty_be_absent(schema)
    for keyword in ALWAYS_TOLERATED:
        schema.pop(keyword, None)


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
    for each in list(in_place(schema)):
        for name, below in each.get("properties", {}).items():
            if name in required:
                continue
            if name in each.get("required", ()):
                is_there = {"not": {"enum": _EMPTY}}
                each["properties"][name] = {"allOf": [is_there, below]} if below else is_there
            else:
                each["properties"][name] = {"if": {"enum": _EMPTY}, "else": below}
