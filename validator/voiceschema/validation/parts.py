"""Split a schema object into its own assertions and the schemas that it applies."""

import json
from typing import Any, NamedTuple

from voiceschema.catalog.keywords import ASSERTIONS
from voiceschema.catalog.resources import Schema, resolve_reference, subschemas
from voiceschema.reading.positions import pointer

# Assertions about a value itself. Subschemas of these do not produce failures of their own.
_ASSERTED = {
    *("type", "enum", "const", "not", "anyOf", "oneOf", "format", "pattern", "minLength", "maxLength"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    *("minItems", "maxItems", "uniqueItems", "contains"),
    *("required", "minProperties", "maxProperties", "propertyNames"),
    *ASSERTIONS,
}


class Parts(NamedTuple):
    """The parts of a schema object. Other schemas are given by their locations; an empty location means none."""

    location: str
    schema: Schema
    #: The keywords that are assertions about the value itself.
    asserted: tuple[str, ...]
    #: The schemas that always apply to the same value.
    applied: tuple[str, ...]
    #: The schemas of `if`, `then` and `else`.
    condition: str
    then: str
    otherwise: str
    #: The schemas that apply to the members of an object and to the items of an array.
    properties: dict[str, str]
    additional: str
    items: str
    #: Whether an object may not have other members.
    is_closed: bool

    @property
    def has_members(self) -> bool:
        """Whether it constrains the members of an object."""
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
    """Return a copy of the schema object at a location, or of a part of it, with absolute references."""
    copy: Schema = json.loads(json.dumps(schema))
    for _, each in subschemas(copy):
        if "$ref" in each:
            each["$ref"] = resolve_reference(location, each["$ref"])
    return copy
