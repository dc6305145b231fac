"""Translate tolerance to plain JSON Schema: accept what the private keywords and the engine tolerate."""

from voiceschema.catalog.keywords import ALIASES, ALWAYS_TOLERATED, EMPTY_IS_ABSENT, TOLERATED
from voiceschema.catalog.resources import BASE, Schema, in_place
from voiceschema.reading.positions import pointer

_EMPTY = [None, ""]
_ANNOTATIONS = ("$schema", "$id", "$comment", "$defs", "title", "description", "examples", "default", "writeOnly")


def tolerate(schema: Schema, uri: str, place: str) -> None:
    """Modify a schema object, but not its subschemas, to accept what the platform accepts.

    `place` is its JSON Pointer in the document at `uri`.
    """
    if uri.startswith(f"{BASE}meta/"):
        return  # for files that are never sent to the platform
    if TOLERATED in schema:
        assertions = {key: schema.pop(key) for key in list(schema) if key not in _ANNOTATIONS}
        tolerated = assertions.pop(TOLERATED)
        if tolerated is not True:
            schema |= {"if": tolerated, "else": assertions}
    else:
        if schema.get("additionalProperties") is False:
            del schema["additionalProperties"]
        _allow_aliases(schema, place)
        if schema.pop(EMPTY_IS_ABSENT, False):
            _allow_empty(schema)
    for keyword in ALWAYS_TOLERATED:
        schema.pop(keyword, None)


def _allow_aliases(schema: Schema, place: str) -> None:
    """Accept each alias with the schema of its property, also in place of a required property."""
    for alias, name in schema.pop(ALIASES, {}).items():
        schema["properties"][alias] = {"$ref": f"#{place}/properties{pointer((name,))}"}
        if name in schema.get("required", ()):
            schema["required"].remove(name)
            either = [{"required": [each], "properties": {each: {}}} for each in (name, alias)]
            schema.setdefault("allOf", []).append({"anyOf": either})
    if schema.get("required") == []:
        del schema["required"]


def _allow_empty(schema: Schema) -> None:
    """Accept null and "" for optional properties, and treat such a property as absent in conditions."""
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
