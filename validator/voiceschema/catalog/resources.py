"""The built-in schema documents: where they are, their names, and how to traverse them."""

import json
import os
from collections.abc import Callable, Collection, Iterable, Iterator
from errno import EINVAL
from functools import cache
from typing import Any

Schema = dict[str, Any]

#: The prefix of every `$id`: an identifier that is never fetched. `v1` is the major version of the Voice API.
BASE = "https://voiceschema.github.io/schemas/v1/"
#: Where, below the base, the original of a replaced document is: a replacement can refer to it instead of copying it.
SHIPPED = "shipped/"


def name_of(uri: str) -> str:
    """Return the name of the document at an absolute URI."""
    return uri.removeprefix(BASE).removesuffix(".json")


@cache
def data_folder(name: str, in_checkout: str) -> str:
    """Return the path of a data folder: `name` next to the installed package, or `in_checkout` in a checkout."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    installed = os.path.join(package, name)
    return installed if os.path.isdir(installed) else os.path.join(package, "..", "..", in_checkout)


def folder() -> str:
    """Return the path of the folder that contains the documents."""
    return data_folder("schemas", "schemas")


def names_below(folder: "str | os.PathLike[str]") -> list[str]:
    """Return the relative paths of the JSON files in a folder and its subfolders, sorted, without `.json`.

    Links to folders are not followed. Raises `OSError` if a folder cannot be searched, or if a path is not a regular
    file: reading it might never end.
    """

    def refuse(error: OSError) -> None:
        raise error

    prefix, walk = os.path.join(folder, ""), os.walk(folder, onerror=refuse)
    paths = [os.path.join(at, name) for at, _, names in walk for name in names if name.endswith(".json")]
    for path in paths:
        if not os.path.isfile(path) and os.path.exists(path):
            raise OSError(EINVAL, "not a regular file", path)
    return sorted(path[len(prefix) : -len(".json")].replace(os.sep, "/") for path in paths)


@cache
def names() -> tuple[str, ...]:
    """Return the names of all built-in documents, sorted."""
    return tuple(name for name in names_below(folder()) if not name.startswith(("profile/", "bundled/")))


@cache
def profiles() -> tuple[str, ...]:
    """Return the names of the built-in profiles, sorted."""
    return tuple(sorted(os.listdir(os.path.join(folder(), "profile"))))


@cache
def shipped(name: str) -> Schema:
    """Return a built-in document. Do not modify it. Raises `FileNotFoundError` for an unknown name."""
    with open(os.path.join(folder(), f"{name}.json"), "rb") as file:
        document: Schema = json.load(file)
    return document


@cache
def shipped_copy(name: str) -> Schema:
    """Return a built-in document under its second name, `shipped/NAME`, with the same targets of references."""

    def make_absolute(schema: Schema, uri: str, _: str) -> None:
        if not schema.get("$ref", "#").startswith("#"):
            schema["$ref"] = resolve_reference(uri, schema["$ref"])

    return {**changed(shipped(name), make_absolute), "$id": f"{BASE}{SHIPPED}{name}.json"}


def pin_refs(document: Schema, replaced: Collection[str]) -> Schema:
    """Return a built-in document whose references to parts of replaced documents lead to the originals.

    A replacement may not have the part.
    """
    if not replaced:
        return document

    def pin(schema: Schema, uri: str, _: str) -> None:
        target, _, fragment = resolve_reference(uri, schema.get("$ref", "")).partition("#")
        if fragment and target != uri and name_of(target) in replaced:
            schema["$ref"] = f"{BASE}{SHIPPED}{name_of(target)}.json#{fragment}"

    pinned = changed(document, pin)
    return document if pinned == document else pinned


def resolve_reference(base: str, reference: str) -> str:
    """Resolve a reference against a base URI (RFC 3986, section 5)."""
    from urllib.parse import urljoin

    return urljoin(base, reference)


def changed(document: Schema, change: Callable[[Schema, str, str], None]) -> Schema:
    """Return a copy of a document in which `change` was applied to each schema object.

    `change` receives the schema object, the URI of the document, and the JSON Pointer of the schema object.
    """
    copy: Schema = json.loads(json.dumps(document))
    for place, schema in list(subschemas(copy)):
        change(schema, document["$id"], place)
    return copy


#: Keywords whose value is a schema for the same instance, a list of such schemas, or schemas by name.
IN_PLACE = ("if", "then", "else", "not", "x-tolerated")
SCHEMA_LISTS = ("allOf", "anyOf", "oneOf")
SCHEMA_MAPS = ("properties", "$defs")


def subschemas(schema: Any, pointer: str = "") -> Iterator[tuple[str, Schema]]:
    """Yield each schema object in a schema with its JSON Pointer, starting with itself."""
    if not isinstance(schema, dict):
        return
    yield pointer, schema
    for key in (*IN_PLACE, "items", "contains", "propertyNames", "additionalProperties"):
        yield from subschemas(schema.get(key), f"{pointer}/{key}")
    for key in SCHEMA_LISTS:
        for index, below in enumerate(schema.get(key, ())):
            yield from subschemas(below, f"{pointer}/{key}/{index}")
    for key in SCHEMA_MAPS:
        for name, below in schema.get(key, {}).items():
            yield from subschemas(below, f"{pointer}/{key}/{name.replace('~', '~0').replace('/', '~1')}")


def secret_names(documents: Iterable[Schema]) -> list[str]:
    """Return the names of the properties that some documents mark as secret, or that contain such a property."""
    found = (
        name
        for document in documents
        for _, schema in subschemas(document)
        for name, below in schema.get("properties", {}).items()
        if any(each.get("writeOnly") is True for _, each in subschemas(below))
    )
    return sorted(set(found))


def in_place(schema: Any) -> Iterator[Schema]:
    """Yield each schema object in a schema that applies to the same instance (2020-12 core, 10.2), itself first."""
    if isinstance(schema, dict):
        yield schema
        for key in IN_PLACE:
            yield from in_place(schema.get(key))
        for key in SCHEMA_LISTS:
            for below in schema.get(key, ()):
                yield from in_place(below)
