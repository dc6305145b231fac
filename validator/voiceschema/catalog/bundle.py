"""Compound schema documents: all documents of a catalog in one, for tools that load a single file."""

from voiceschema.catalog.catalog import Catalog
from voiceschema.catalog.resources import (
    BASE,
    SCHEMA_LISTS,
    SCHEMA_MAPS,
    SHIPPED,
    Schema,
    changed,
    name_of,
    resolve_reference,
    subschemas,
)
from voiceschema.catalog.tolerant_schema import tolerate
from voiceschema.reading.positions import pointer

# Where `_translate` moves the value of a keyword.
_MOVED = {"$defs": "definitions", "if": "if/not", "then": "else", "else": "then"}


def voice(catalog: Catalog) -> Schema:
    """Return all documents under `$defs`, by name (JSON Schema 2020-12 core, 9.3). The root refers to `payload`."""
    documents = {name_of(uri): changed(catalog.resource(uri), _declare) for uri in _uris(catalog)}
    return _compound("voice", "All schemas of the Voice API.", documents)


def tolerant(catalog: Catalog) -> Schema:
    """Return the same documents, but accepting all that the platform accepts: tolerated forms, ignored properties."""
    documents = {name: changed(document, tolerate) for name, document in voice(catalog)["$defs"].items()}
    description = "All schemas of the Voice API, accepting everything that the platform accepts."
    return _compound("voice.tolerant", description, documents)


def draft_07(catalog: Catalog) -> Schema:
    """Return all documents translated to draft-07, without identifiers, for tools that support nothing newer."""
    documents = {name: changed(document, _translate) for name, document in voice(catalog)["$defs"].items()}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "voice payload",
        "description": "Any payload that the Voice API receives or sends.",
        "allOf": [{"$ref": "#/definitions/payload"}],
        "definitions": documents,
    }


def _compound(name: str, description: str, documents: dict[str, Schema]) -> Schema:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{BASE}{name}.json",
        "title": "voice payload",
        "description": description,
        "$ref": "payload.json",
        "$defs": documents,
    }


def _uris(catalog: Catalog) -> list[str]:
    """Return the URIs of all documents, and of the built-in originals of replaced documents that are referred to."""
    uris = [catalog.uri(name) for name in catalog.names()]
    for uri in uris:  # the list grows during the loop
        for _, schema in subschemas(catalog.resource(uri)):
            other = resolve_reference(uri, schema.get("$ref", "")).partition("#")[0]
            if other.startswith(BASE + SHIPPED) and other not in uris:
                uris.append(other)
    return uris


def _declare(schema: Schema, _: str, __: str) -> None:
    """Declare every required property, which ajv's strict mode demands."""
    for name in schema.get("required", ()):
        schema.setdefault("properties", {}).setdefault(name, {})


def _translate(schema: Schema, uri: str, _: str) -> None:
    _remove_unreachable(schema)
    if "type" in schema and set(schema.get("not", {})) == {"pattern"}:
        schema["not"]["type"] = schema["type"]  # so that editors report another type once, not twice
    for keyword in [key for key in schema if key.startswith("x-") or key in ("format", "deprecated", "$schema", "$id")]:
        del schema[keyword]
    if "$defs" in schema:
        schema["definitions"] = schema.pop("$defs")
    if "$ref" in schema:
        target, _, fragment = resolve_reference(uri, schema.pop("$ref")).partition("#")
        reference = {"$ref": f"#/definitions{pointer((name_of(target),))}{_translated(fragment)}"}
        if schema:
            # In draft-07, the siblings of a reference are ignored. Editors show the innermost description.
            nearest = [{"description": schema["description"]}] if "description" in schema else []
            schema["allOf"] = [*schema.get("allOf", []), *nearest, reference]
        else:
            schema.update(reference)
    if "if" in schema:
        # Editors suggest the properties and values of a condition as if they were valid, but not those under `not`.
        schema["if"] = {"not": schema["if"]}
        branches = {"then": schema.pop("else", None), "else": schema.pop("then", None)}
        schema.update({keyword: branch for keyword, branch in branches.items() if branch is not None})


def _translated(fragment: str) -> str:
    """Return a JSON Pointer as it is after `_translate`."""
    steps = iter(fragment.split("/")[1:])
    found = []
    for step in steps:
        found.append(_MOVED.get(step, step))
        if step in (*SCHEMA_MAPS, *SCHEMA_LISTS):
            found.append(next(steps, ""))
    return "".join(f"/{step}" for step in found)


def _remove_unreachable(schema: Schema) -> None:
    """Remove the branches for values that the schema rejects anyway, as editors would suggest those values."""
    for name, below in schema.get("properties", {}).items():
        for branch in schema.get("allOf", []):
            value = branch.get("if", {}).get("properties", {}).get(name, {}).get("const")
            if set(branch) == {"if", "then"} and value not in (None, *below.get("enum", [value])):
                branch.clear()
