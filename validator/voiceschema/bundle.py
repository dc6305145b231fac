"""Compound documents: all documents of a catalog in one, for tools that load a single file."""

import json
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urljoin

from voiceschema import decimals
from voiceschema.catalog import Catalog
from voiceschema.keywords import ALIAS_OF, FORGIVEN, TOLERATED
from voiceschema.resources import BASE, LIST_OF_SCHEMAS, OBJECT_OF_SCHEMAS, SHIPPED, Schema, subschemas
from voiceschema.source import pointer

_NUMERIC = ("integer", "number")
# The strings that stand for a number or a boolean: as JSON has them, with blanks around.
_JSON = "^[ \t\n\r]*(?:-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:[Ee][+-]?[0-9]+)?|true|false)[ \t\n\r]*$"
_EXCLUSIVE = ("exclusiveMinimum", "exclusiveMaximum")
_COMPARED = {
    "minimum": decimals.at_least,
    "exclusiveMinimum": decimals.at_least,
    "maximum": decimals.at_most,
    "exclusiveMaximum": decimals.at_most,
    "const": decimals.equal,
}
# Where draft-07 has what stands at a keyword.
_MOVED = {"$defs": "definitions", "if": "if/not", "then": "else", "else": "then"}
_PRIVATE = ("format", "deprecated")
# What is no assertion.
_OTHERS = ("$schema", "$id", "$comment", "$defs", "title", "description", "examples", "default")


def voice(catalog: Catalog) -> Schema:
    """Return every document whole, below `$defs` by name (JSON Schema 2020-12, section 9.3); the root is `payload`."""
    documents = {_name(uri): catalog.resource(uri) for uri in _uris(catalog)}
    return _compound("voice", "Every document of the Voice API, whole.", documents)


def tolerant(catalog: Catalog) -> Schema:
    """Return the same documents, taking what the platform takes: tolerated forms, and properties that it ignores."""
    documents = {name: _changed(document, _tolerate) for name, document in voice(catalog)["$defs"].items()}
    return _compound("voice.tolerant", "Every document of the Voice API, taking what the platform takes.", documents)


def draft_07(catalog: Catalog) -> Schema:
    """Return the documents in the words of draft-07 only, without identifiers, for tools that know no more."""
    documents = {name: _changed(document, _translate) for name, document in voice(catalog)["$defs"].items()}
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


def _uris(catalog: Catalog) -> Iterator[str]:
    """Yield the documents, and the shipped ones behind replaced ones as far as something refers to them."""
    waiting, seen = [catalog.uri(name) for name in catalog.names()], set[str]()
    while waiting:
        uri = waiting.pop(0)
        if uri not in seen:
            seen.add(uri)
            yield uri
            waiting += [other for other in _references(catalog.resource(uri)) if other.startswith(BASE + SHIPPED)]


def _references(document: Schema) -> list[str]:
    references = (schema["$ref"] for _, schema in subschemas(document) if "$ref" in schema)
    return [urljoin(document["$id"], reference).partition("#")[0] for reference in references]


def _name(uri: str) -> str:
    return uri.removeprefix(BASE).removesuffix(".json")


def _changed(document: Schema, change: Callable[[Schema, str, str], None]) -> Schema:
    """Return a copy of a document with a change made to each schema object, which is told its URI and JSON Pointer."""
    copy: Schema = json.loads(json.dumps(document))
    for place, schema in list(subschemas(copy)):
        change(schema, document["$id"], place)
    return copy


def _tolerate(schema: Schema, uri: str, place: str) -> None:
    if uri.startswith(f"{BASE}meta/"):
        return  # Files of this project never reach the platform.
    if ALIAS_OF in schema:
        canonical = place.rpartition("/")[0] + pointer((schema[ALIAS_OF],))
        _replace(schema, {**_others(schema), "$ref": f"#{canonical}"})
    elif TOLERATED in schema:
        rest = {key: value for key, value in schema.items() if key not in (*_OTHERS, TOLERATED)}
        excused = {} if schema[TOLERATED] is True else {"if": _as_meant(schema), "else": rest}
        _replace(schema, {**_others(schema), **excused})
    else:
        if schema.get("additionalProperties") is False:
            del schema["additionalProperties"]
        _let_aliases_stand_in(schema)
    for keyword in FORGIVEN:
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
    patterns = [decimals.WHOLE if schema.get("type") == "integer" else decimals.DECIMAL]
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


def _let_aliases_stand_in(schema: Schema) -> None:
    """Let what is required be there under another name."""
    for required in schema.get("required", [])[:]:
        names = [name for name, below in schema.get("properties", {}).items() if below.get(ALIAS_OF) == required]
        if names:
            schema["required"].remove(required)
            either = [{"required": [name], "properties": {name: {}}} for name in (required, *names)]
            schema.setdefault("allOf", []).append({"anyOf": either})
    if schema.get("required") == []:
        del schema["required"]


def _translate(schema: Schema, uri: str, _: str) -> None:
    _leave_out_refused(schema)
    if "type" in schema and set(schema.get("not", {})) == {"pattern"}:
        schema["not"]["type"] = schema["type"]  # Editors mark what is of another type once then, not twice.
    for keyword in [key for key in schema if key.startswith("x-") or key in (*_PRIVATE, "$schema", "$id")]:
        del schema[keyword]
    if "$defs" in schema:
        schema["definitions"] = schema.pop("$defs")
    if "$ref" in schema:
        target, _, fragment = urljoin(uri, schema.pop("$ref")).partition("#")
        reference = {"$ref": f"#/definitions{pointer((_name(target),))}{_translated(fragment)}"}
        if schema:
            # In draft-07, whatever stands beside a reference is ignored. Editors show the first description that they
            # meet, from the inside out: the one of the property, not that of what it refers to.
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
        if step in (*OBJECT_OF_SCHEMAS, *LIST_OF_SCHEMAS):
            found.append(next(steps, ""))
    return "".join(f"/{step}" for step in found)


def _leave_out_refused(schema: Schema) -> None:
    """Leave out what would be asked of a value that is refused already: editors would offer it."""
    for name, below in schema.get("properties", {}).items():
        for branch in schema.get("allOf", [])[:]:
            value = branch.get("if", {}).get("properties", {}).get(name, {}).get("const")
            if value is not None and value not in below.get("enum", [value]):
                schema["allOf"].remove(branch)


def _others(schema: Schema) -> dict[str, Any]:
    return {key: schema[key] for key in _OTHERS if key in schema}


def _replace(schema: Schema, changed: Schema) -> None:
    schema.clear()
    schema.update(changed)
