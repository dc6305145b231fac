"""A profile: a folder of documents that stand in for shipped ones of the same name."""

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

# What a schema and its references may apply to one value, and how far they may lead: shipped ones need 57 and 27.
_MOST, _FARTHEST = 1000, 50


def read_folder(folder: Path, meta: "Validator") -> dict[str, Schema]:
    """Return the documents of a folder by name.

    Raises `ValueError` for one that cannot stand in for a shipped one by itself, `OSError` if it cannot be read.
    """
    found = {name: _read(folder / f"{name}.json", name, meta) for name in resources.names_below(folder)}
    if not found:
        raise ValueError(f"{folder}: this profile contains no schema document")
    return found


def _read(path: Path, name: str, meta: "Validator") -> Schema:
    if name not in resources.names():
        raise ValueError(f'{path}: there is no schema "{name}" to replace{did_you_mean(name, resources.names())}')
    if name == "payload" or name.startswith("meta/"):
        raise ValueError(f"{path}: {name} cannot be replaced: it is used to recognise payloads and schema documents")
    document = Document.parse(path.read_bytes(), str(path), "json")[0]
    if document.issues or not meta.is_valid(document.value):
        raise ValueError(f"{path} is not a schema document: run voiceschema validate --schema meta/document to see why")
    schema: Schema = document.value
    if schema["$id"] != f"{BASE}{name}.json":
        raise ValueError(f'{path}: "$id" must be "{BASE}{name}.json"')
    return schema


def check(folder: Path, documents: list[Schema], replaced: Mapping[str, Schema]) -> None:
    """Raise `ValueError` if documents do not fit together.

    `documents` are all documents, `replaced` those of the profile by name. A reference must lead to a schema,
    not back to itself without a step into the value, and not to more schemas than an engine can bear; an alias must
    stand beside its property; a pattern must be one that the engines at hand can compile.
    """
    schemas = {f"{it['$id']}#{at}": schema for it in documents for at, schema in subschemas(it)}
    for location, schema in schemas.items():
        path = _path(folder, location)
        if "$ref" in schema and _target(location, schema["$ref"]) not in schemas:
            raise ValueError(f'{path}: "$ref": "{schema["$ref"]}" does not refer to a schema')
        for alias, name in schema.get(ALIASES, {}).items():
            if name not in schema["properties"] or alias in schema["properties"]:
                raise ValueError(f'{path}: "{alias}" cannot be an alias of the property "{name}"')
        if "pattern" in schema and _name(location) in replaced:
            _check_pattern(path, schema["pattern"])
    _check_reach(folder, schemas, replaced)


def _check_reach(folder: Path, schemas: Mapping[str, Schema], replaced: Mapping[str, Schema]) -> None:
    """Raise `ValueError` if references lead in a circle, or too far, from a schema to others about the same value."""
    targets = {
        location: [_target(location, each["$ref"]) for each in in_place(schema) if "$ref" in each]
        for location, schema in schemas.items()
    }
    try:
        order = list(TopologicalSorter(targets).static_order())
    except CycleError as error:
        path = next(_path(folder, location) for location in error.args[1] if _name(location) in replaced)
        hint = f'refer to a replaced built-in schema as "{BASE}{SHIPPED}NAME.json"'
        raise ValueError(f"{path}: circular reference: {hint}") from None
    # How many schemas each applies to its own value, and over how many references, one after the other.
    counts: dict[str, int] = {}
    steps: dict[str, int] = {}
    for location in order:
        counts[location] = 1 + sum(counts[target] for target in targets[location])
        steps[location] = max((steps[target] + 1 for target in targets[location]), default=0)
    for location in sorted(schemas, key=lambda location: _name(location) not in replaced):
        if counts[location] > _MOST or steps[location] > _FARTHEST:
            limits = f"at most {_MOST:,} schemas may apply to a value, over at most {_FARTHEST} references in a row"
            raise ValueError(f"{_path(folder, location)}: too many references: {limits}")


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
            limited = rust.RegexOptions(size_limit=500_000)  # bytes, compiled: a SIP URI's takes about 100,000
            rust.Draft202012Validator({"pattern": pattern}, pattern_options=limited)
    except (re.error, ValueError, OverflowError, RecursionError):
        why = "is not a regular expression that all engines accept, or is too large"
        raise ValueError(f'{path}: "pattern": "{pattern}" {why}') from None
