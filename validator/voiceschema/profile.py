"""A profile: a folder of documents that stand in for shipped ones of the same name."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from voiceschema import resources
from voiceschema.document import Document
from voiceschema.near import near_names
from voiceschema.resources import BASE, LIST_OF_SCHEMAS, SHIPPED, Schema

if TYPE_CHECKING:
    from jsonschema.protocols import Validator


def shipped_profile(name: str) -> dict[str, Schema]:
    """Return the documents of a shipped profile by name."""
    return {
        below: resources.shipped(f"profile/{name}/{below}")
        for below in resources.names_below(resources.folder() / "profile" / name)
    }


def read_folder(folder: Path, meta: "Validator") -> dict[str, Schema]:
    """Return the documents of a folder by name. Raises `ValueError` for one that cannot stand in for a shipped one."""
    found = {name: _read(folder / f"{name}.json", name, meta) for name in sorted(resources.names_below(folder))}
    if not found:
        raise ValueError(f"{folder}: there is no document in this profile")
    return found


def _read(path: Path, name: str, meta: "Validator") -> Schema:
    if name not in resources.names():
        raise ValueError(f'{path}: there is no schema "{name}" to stand in for{near_names(name, resources.names())}')
    document = Document.parse(path.read_bytes(), str(path), "json")[0]
    if document.faults:
        raise ValueError(f"{path}: not JSON, see voiceschema validate --schema meta/document {path}")
    for error in meta.iter_errors(document.value):
        raise ValueError(f"{path}: not a schema document, at {error.json_path}: {error.message}")
    schema: Schema = document.value
    if schema["$id"] != f"{BASE}{name}.json":
        raise ValueError(f'{path}: the "$id" of a document in this place is "{BASE}{name}.json"')
    return schema


def check_references(folder: Path, documents: dict[str, Schema], at: Callable[[str], Any]) -> None:
    """Raise `ValueError` for a reference that leads nowhere, or back to itself without a step into the value.

    `at` returns the schema at an absolute URI, or raises `LookupError`.
    """
    for name, document in documents.items():
        path = folder / f"{name}.json"
        for _, schema in resources.subschemas(document):
            if "$ref" in schema and not isinstance(_found(at, urljoin(document["$id"], schema["$ref"])), dict):
                raise ValueError(f'{path}: "$ref": "{schema["$ref"]}" leads nowhere')
    for name, document in documents.items():
        if _circular(document["$id"], at, ()):
            raise ValueError(
                f'{folder / f"{name}.json"}: a "$ref" leads back to this document: '
                f'the shipped one that it stands in for is "{BASE}{SHIPPED}{name}.json"'
            )


def _found(at: Callable[[str], Any], location: str) -> Any:
    try:
        return at(location)
    except LookupError:
        return None


def _circular(location: str, at: Callable[[str], Any], seen: tuple[str, ...]) -> bool:
    return location in seen or any(
        _circular(urljoin(location, reference), at, (*seen, location)) for reference in _references(at(location))
    )


def _references(schema: Any) -> Iterator[str]:
    """Yield the references of a schema that are applied to the very value that the schema is applied to."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            yield schema["$ref"]
        for key in ("if", "then", "else", "not"):
            yield from _references(schema.get(key))
        for key in LIST_OF_SCHEMAS:
            for below in schema.get(key, ()):
                yield from _references(below)
