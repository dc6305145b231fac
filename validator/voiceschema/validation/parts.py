"""A schema object in parts: what it asserts of a value itself, and which other schemas it applies, and to what."""

import json
from typing import Any, NamedTuple

from voiceschema.catalog.keywords import ASSERTIONS
from voiceschema.catalog.resources import Schema, resolve_reference, subschemas
from voiceschema.reading.positions import pointer

# What JSON Schema asserts of a value itself; a schema below one of these makes no failures of its own.
_ASSERTED = {
    *("type", "enum", "const", "not", "anyOf", "oneOf", "format", "pattern", "minLength", "maxLength"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    *("minItems", "maxItems", "uniqueItems", "contains"),
    *("required", "minProperties", "maxProperties", "propertyNames"),
    *ASSERTIONS,
}


class Parts(NamedTuple):
    """A schema object in parts. It names other schemas by their locations; an empty one means that there is none."""

    location: str
    schema: Schema
    #: The keywords that assert something of the value itself.
    asserted: tuple[str, ...]
    #: The schemas that apply to the same value: all of these, and one of two by a condition.
    applied: tuple[str, ...]
    condition: str
    then: str
    otherwise: str
    #: The schemas that apply to the members of an object, and to the items of an array.
    properties: dict[str, str]
    additional: str
    items: str
    #: Whether an object may have no other members.
    is_closed: bool

    @property
    def has_members(self) -> bool:
        """Whether it says anything of the members of an object."""
        return bool(self.properties or self.additional or self.is_closed)


def parts_of(schema: Any, location: str) -> Parts:
    """Return the parts of the schema object at a location."""
    uri = location if "#" in location else f"{location}#"
    below = {key: f"{uri}/{key}" for key in ("if", "then", "else", "items") if key in schema}
    applied = [f"{uri}/allOf/{index}" for index in range(len(schema.get("allOf", ())))]
    if "$ref" in schema:
        applied.append(resolve_reference(uri, schema["$ref"]))
    additional = schema.get("additionalProperties")
    return Parts(
        uri,
        schema,
        tuple(keyword for keyword in schema if keyword in _ASSERTED),
        tuple(each if "#" in each else f"{each}#" for each in applied),
        below.get("if", ""),
        below.get("then", ""),
        below.get("else", ""),
        {name: f"{uri}/properties{pointer((name,))}" for name in schema.get("properties", ())},
        f"{uri}/additionalProperties" if isinstance(additional, dict) else "",
        below.get("items", ""),
        additional is False,
    )


def with_absolute_references(schema: Schema, location: str) -> Schema:
    """Return a copy of the schema object at a location, or of a part of it, that means the same anywhere."""
    copy: Schema = json.loads(json.dumps(schema))
    for _, each in subschemas(copy):
        if "$ref" in each:
            each["$ref"] = resolve_reference(location, each["$ref"])
    return copy
