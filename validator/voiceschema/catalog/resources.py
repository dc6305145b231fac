"""The shipped documents: where they lie, how they are named, and how to walk through one."""

import json
import os
from collections.abc import Callable, Collection, Iterator
from errno import EINVAL
from functools import cache
from typing import Any

Schema = dict[str, Any]

#: What every `$id` begins with: an identifier, never fetched. `v1` is the major version of the Voice API.
BASE = "https://voiceschema.github.io/schemas/v1/"
#: Where a replaced document stays reachable, below the base, so that a rule can be tightened without copying it.
SHIPPED = "shipped/"
# Folders below `schemas/` that hold no documents of their own name.
_ASIDE = ("profile/", "bundled/")


@cache
def data_folder(name: str, in_checkout: str) -> str:
    """Return the path of a folder that ships with the package: by its name beside it, or by its path in a checkout."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    installed = os.path.join(package, name)
    return installed if os.path.isdir(installed) else os.path.join(package, "..", "..", in_checkout)


def folder() -> str:
    """Return the path of the folder of the documents."""
    return data_folder("schemas", "schemas")


def names_below(folder: "str | os.PathLike[str]") -> list[str]:
    """Return the paths of the JSON files below a folder, sorted, without their ending. It does not follow links.

    Raises `OSError` for a folder that cannot be searched, and for what is no file, and may never end.
    """

    def refuse(error: OSError) -> None:
        raise error

    prefix, walk = os.path.join(folder, ""), os.walk(folder, onerror=refuse)
    paths = [os.path.join(at, name) for at, _, names in walk for name in names if name.endswith(".json")]
    for path in paths:
        if not os.path.isfile(path) and os.path.exists(path):
            raise OSError(EINVAL, "it is not a file", path)
    return sorted(path[len(prefix) : -len(".json")].replace(os.sep, "/") for path in paths)


@cache
def names() -> tuple[str, ...]:
    """Return the names of all shipped documents, sorted."""
    return tuple(name for name in names_below(folder()) if not name.startswith(_ASIDE))


@cache
def uris() -> dict[str, str]:
    """Return the URI of each shipped document, by its name."""
    return {name: f"{BASE}{name}.json" for name in names()}


@cache
def profiles() -> tuple[str, ...]:
    """Return the names of the shipped profiles, sorted."""
    return tuple(sorted(os.listdir(os.path.join(folder(), "profile"))))


@cache
def shipped(name: str) -> Schema:
    """Return a shipped document, not to be changed. Raises `FileNotFoundError` if there is none of this name."""
    with open(os.path.join(folder(), f"{name}.json"), "rb") as file:
        document: Schema = json.load(file)
    return document


@cache
def shipped_copy(name: str) -> Schema:
    """Return a shipped document under its second name; its references lead where they lead from the first."""
    document = _with_references(shipped(name), lambda uri: uri)
    return {**document, "$id": f"{BASE}{SHIPPED}{name}.json"}


def pin_refs(document: Schema, replaced: Collection[str]) -> Schema:
    """Return a shipped document that shares parts with shipped ones only, whatever else was replaced as a whole.

    A reference with a pointer is to a part; what stands in the place of the whole need not have it.
    """

    def pinned(uri: str) -> str | None:
        location, _, fragment = uri.partition("#")
        name = location.removeprefix(BASE).removesuffix(".json")
        return f"{BASE}{SHIPPED}{uri.removeprefix(BASE)}" if fragment and name in replaced else None

    copy = _with_references(document, pinned) if replaced else document
    return document if copy == document else copy


def _with_references(document: Schema, change: Callable[[str], str | None]) -> Schema:
    """Return a copy of a document whose references to others are what `change` makes of their URI, if anything."""
    from urllib.parse import urljoin

    copy: Schema = json.loads(json.dumps(document))
    for _, schema in subschemas(copy):
        if not schema.get("$ref", "#").startswith("#"):
            schema["$ref"] = change(urljoin(document["$id"], schema["$ref"])) or schema["$ref"]
    return copy


#: The keywords whose value holds schemas: one, a list of them, or an object of them.
ONE_SCHEMA = ("if", "then", "else", "not", "items", "contains", "propertyNames", "additionalProperties", "x-tolerated")
LIST_OF_SCHEMAS = ("allOf", "anyOf", "oneOf")
OBJECT_OF_SCHEMAS = ("properties", "$defs")


def subschemas(schema: Any, pointer: str = "") -> Iterator[tuple[str, Schema]]:
    """Yield each schema object in a schema, itself first, with its JSON Pointer."""
    if not isinstance(schema, dict):
        return
    yield pointer, schema
    for key in ONE_SCHEMA:
        yield from subschemas(schema.get(key), f"{pointer}/{key}")
    for key in LIST_OF_SCHEMAS:
        for index, below in enumerate(schema.get(key, ())):
            yield from subschemas(below, f"{pointer}/{key}/{index}")
    for key in OBJECT_OF_SCHEMAS:
        for name, below in schema.get(key, {}).items():
            yield from subschemas(below, f"{pointer}/{key}/{name.replace('~', '~0').replace('/', '~1')}")
