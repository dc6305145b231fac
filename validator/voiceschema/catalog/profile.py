"""Load and check a profile: a folder of schema documents that replace the built-in ones with the same names."""

import re
from collections.abc import Mapping
from contextlib import suppress
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING

from voiceschema.catalog import resources
from voiceschema.catalog.keywords import ALIASES
from voiceschema.catalog.resources import BASE, SHIPPED, Schema, in_place, name_of, resolve_reference, subschemas
from voiceschema.reading.document import Document
from voiceschema.text.suggest import did_you_mean

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

# How many schemas may apply to one value, and over how many references in a row. Built-in ones need 57 and 27.
_MAX_SCHEMAS, _MAX_STEPS = 1000, 50


def read_folder(folder: Path, meta: "Validator") -> dict[str, Schema]:
    """Return the documents of a folder by name.

    Raises `ValueError` for a document that cannot replace a built-in one, and `OSError` if it cannot be read.
    """
    found = {name: _read(folder / f"{name}.json", name, meta) for name in resources.names_below(folder)}
    if not found:
        raise ValueError(f"{folder}: there is no schema document in this profile")
    return found


def _read(path: Path, name: str, meta: "Validator") -> Schema:
    if name not in resources.names():
        raise ValueError(f'{path}: there is no schema "{name}" to replace{did_you_mean(name, resources.names())}')
    if name == "payload" or name.startswith("meta/"):
        raise ValueError(f"{path}: {name} cannot be replaced: payloads and schemas are recognised by it")
    document = Document.parse(path.read_bytes(), str(path), "json")[0]
    if document.issues or not meta.is_valid(document.value):
        reason = "run voiceschema validate --schema meta/document to see why"
        raise ValueError(f"{path} is not a schema document: {reason}")
    schema: Schema = document.value
    if schema["$id"] != f"{BASE}{name}.json":
        raise ValueError(f'{path}: "$id" does not match the path: write "{BASE}{name}.json"')
    return schema


def check(folder: Path, documents: list[Schema], replaced: Mapping[str, Schema]) -> None:
    """Raise `ValueError` if the documents of a catalog are inconsistent.

    `documents` are all documents, `replaced` are those of the profile, by name. Every reference must resolve; it must
    not be circular without descending into the value, and must not apply more schemas than an engine can handle. An
    alias must be next to its property. The installed engines must be able to compile every pattern.
    """
    schemas = {f"{it['$id']}#{at}": schema for it in documents for at, schema in subschemas(it)}
    for location, schema in schemas.items():
        path = _path(folder, location)
        if "$ref" in schema and _target(location, schema["$ref"]) not in schemas:
            raise ValueError(f'{path}: "$ref": "{schema["$ref"]}" does not resolve')
        for alias, name in schema.get(ALIASES, {}).items():
            if name not in schema["properties"] or alias in schema["properties"]:
                raise ValueError(f'{path}: "{alias}" cannot be an alias of the property "{name}"')
        if "pattern" in schema and _name(location) in replaced:
            _check_pattern(path, schema["pattern"])
    _check_reach(folder, schemas, replaced)


def _check_reach(folder: Path, schemas: Mapping[str, Schema], replaced: Mapping[str, Schema]) -> None:
    """Raise `ValueError` if references are circular or too many schemas apply to the same value."""
    targets = {
        location: [_target(location, each["$ref"]) for each in in_place(schema) if "$ref" in each]
        for location, schema in schemas.items()
    }
    try:
        order = list(TopologicalSorter(targets).static_order())
    except CycleError as error:
        path = next(_path(folder, location) for location in error.args[1] if _name(location) in replaced)
        built_in = f'to extend a built-in schema, refer to it below "{BASE}{SHIPPED}"'
        raise ValueError(f'{path}: "$ref" is circular: {built_in}') from None
    # For each schema, how many schemas it applies to its value, and its longest chain of references.
    counts: dict[str, int] = {}
    steps: dict[str, int] = {}
    for location in order:
        counts[location] = 1 + sum(counts[target] for target in targets[location])
        steps[location] = max((steps[target] + 1 for target in targets[location]), default=0)
    for location in sorted(schemas, key=lambda location: _name(location) not in replaced):
        if counts[location] > _MAX_SCHEMAS or steps[location] > _MAX_STEPS:
            limits = f"more than {_MAX_SCHEMAS} schemas to one value, or form a chain of more than {_MAX_STEPS}"
            raise ValueError(f"{_path(folder, location)}: references apply {limits}")


def _path(folder: Path, location: str) -> Path:
    return folder / location.partition("#")[0].removeprefix(BASE)


def _name(location: str) -> str:
    return name_of(location.partition("#")[0])


def _target(location: str, reference: str) -> str:
    uri, _, fragment = resolve_reference(location, reference).partition("#")
    return f"{uri}#{fragment}"


def _check_pattern(path: Path, pattern: str) -> None:
    try:
        re.compile(pattern)
        with suppress(ImportError):
            import jsonschema_rs as rust

            rust.Draft202012Validator({"pattern": pattern})
            limited = rust.RegexOptions(size_limit=500_000)  # bytes of compiled code; a SIP URI needs about 100,000
            rust.Draft202012Validator({"pattern": pattern}, pattern_options=limited)
    except (re.error, ValueError, OverflowError, RecursionError):
        why = "is too large, or not a regular expression that every engine supports"
        raise ValueError(f'{path}: "pattern": "{pattern}" {why}') from None
