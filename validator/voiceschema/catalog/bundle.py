"""Compound documents: all documents of a catalog in one, for tools that load a single file."""

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

# Where draft-07 has what stands at a keyword.
_MOVED = {"$defs": "definitions", "if": "if/not", "then": "else", "else": "then"}


def voice(catalog: Catalog) -> Schema:
    """Return every document, below `$defs` by name (JSON Schema 2020-12, section 9.3); the root is `payload`."""
    documents = {name_of(uri): changed(catalog.resource(uri), _declare) for uri in _uris(catalog)}
    return _compound("voice", "Every document of the Voice API, whole.", documents)


def tolerant(catalog: Catalog) -> Schema:
    """Return the same documents, taking what the platform takes: tolerated forms, and properties that it ignores."""
    documents = {name: changed(document, tolerate) for name, document in voice(catalog)["$defs"].items()}
    return _compound("voice.tolerant", "Every document of the Voice API, taking what the platform takes.", documents)


def draft_07(catalog: Catalog) -> Schema:
    """Return the documents in the words of draft-07 only, without identifiers, for tools that know no more."""
    documents = {name: changed(document, _translate) for name, document in voice(catalog)["$defs"].items()}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "voice payload",
        "description": "Anything that is sent to the Voice API or answered to it.",
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
    """Return the documents, and the shipped ones behind replaced ones as far as something refers to them."""
    uris = [catalog.uri(name) for name in catalog.names()]
    for uri in uris:  # which grows meanwhile
        for _, schema in subschemas(catalog.resource(uri)):
            other = resolve_reference(uri, schema.get("$ref", "")).partition("#")[0]
            if other.startswith(BASE + SHIPPED) and other not in uris:
                uris.append(other)
    return uris


def _declare(schema: Schema, _: str, __: str) -> None:
    """Declare each required property, as ajv's strict mode demands."""
    for name in schema.get("required", ()):
        schema.setdefault("properties", {}).setdefault(name, {})


def _translate(schema: Schema, uri: str, _: str) -> None:
    _leave_out_refused(schema)
    if "type" in schema and set(schema.get("not", {})) == {"pattern"}:
        schema["not"]["type"] = schema["type"]  # Editors mark what is of another type once then, not twice.
    for keyword in [key for key in schema if key.startswith("x-") or key in ("format", "deprecated", "$schema", "$id")]:
        del schema[keyword]
    if "$defs" in schema:
        schema["definitions"] = schema.pop("$defs")
    if "$ref" in schema:
        target, _, fragment = resolve_reference(uri, schema.pop("$ref")).partition("#")
        reference = {"$ref": f"#/definitions{pointer((name_of(target),))}{_translated(fragment)}"}
        if schema:
            # In draft-07, what stands beside a reference is ignored; editors show the innermost description.
            nearest = [{"description": schema["description"]}] if "description" in schema else []
            schema["allOf"] = [*schema.get("allOf", []), *nearest, reference]
        else:
            schema.update(reference)
    if "if" in schema:
        # Editors offer the properties and values of a condition as if they belonged there, but not what is under `not`.
        schema["if"] = {"not": schema["if"]}
        branches = {"then": schema.pop("else", None), "else": schema.pop("then", None)}
        schema.update({keyword: branch for keyword, branch in branches.items() if branch is not None})


def _translated(fragment: str) -> str:
    """Return the JSON Pointer to where a part of a document stands after `_translate`."""
    steps = iter(fragment.split("/")[1:])
    found = []
    for step in steps:
        found.append(_MOVED.get(step, step))
        if step in (*SCHEMA_MAPS, *SCHEMA_LISTS):
            found.append(next(steps, ""))
    return "".join(f"/{step}" for step in found)


def _leave_out_refused(schema: Schema) -> None:
    """Leave out what would be asked of a value that is refused already: editors would offer it."""
    for name, below in schema.get("properties", {}).items():
        for branch in schema.get("allOf", []):
            value = branch.get("if", {}).get("properties", {}).get(name, {}).get("const")
            if set(branch) == {"if", "then"} and value not in (None, *below.get("enum", [value])):
                branch.clear()
