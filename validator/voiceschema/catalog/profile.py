"""A profile: a folder of documents that stand in for shipped ones of the same name."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from errno import EINVAL
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urljoin

from voiceschema.catalog import resources
from voiceschema.catalog.keywords import ALIASES, TOLERATED
from voiceschema.catalog.resources import BASE, LIST_OF_SCHEMAS, SHIPPED, Schema, subschemas
from voiceschema.reading.document import Document
from voiceschema.text.suggest import did_you_mean

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

# What a schema and its references may apply to one value, and how far they may lead: shipped ones need 57 and 27.
_MOST, _FARTHEST = 1000, 50
# So many bytes may a compiled pattern have: that of a SIP URI has about 100,000.
_LARGEST_PATTERN = 500_000


def shipped_profile(name: str) -> dict[str, Schema]:
    """Return the documents of a shipped profile by name."""
    return {
        below: resources.shipped(f"profile/{name}/{below}")
        for below in resources.names_below(resources.folder() / "profile" / name)
    }


def names_in(folder: Path) -> list[str]:
    """Return the names of the documents in a folder, sorted. Links to folders, which may lead in circles, are left out.

    Raises `OSError` for a folder that cannot be searched, and for what is no file, and may never end.
    """

    def refuse(error: OSError) -> None:
        raise error

    walk = os.walk(folder, onerror=refuse)
    paths = sorted(Path(place, name) for place, _, names in walk for name in names if name.endswith(".json"))
    for path in paths:
        if path.exists() and not path.is_file():
            raise OSError(EINVAL, "it is not a file", str(path))
    return [path.relative_to(folder).as_posix().removesuffix(".json") for path in paths]


def read_folder(folder: Path, meta: "Validator") -> dict[str, Schema]:
    """Return the documents of a folder by name.

    Raises `ValueError` for one that cannot stand in for a shipped one by itself, `OSError` if it cannot be read.
    """
    found = {name: _read(folder / f"{name}.json", name, meta) for name in names_in(folder)}
    if not found:
        raise ValueError(f"{folder}: there is no document in this profile")
    return found


def _read(path: Path, name: str, meta: "Validator") -> Schema:
    if name not in resources.names():
        raise ValueError(f'{path}: there is no schema "{name}" to stand in for{did_you_mean(name, resources.names())}')
    if name == "payload" or name.startswith("meta/"):
        raise ValueError(f"{path}: {name} cannot be replaced: it is how payloads and documents are told apart")
    document = Document.parse(path.read_bytes(), str(path), "json")[0]
    if document.issues or not meta.is_valid(document.value):
        raise ValueError(f"{path} is not a schema document: voiceschema validate --schema meta/document tells why")
    schema: Schema = document.value
    if schema["$id"] != f"{BASE}{name}.json":
        raise ValueError(f'{path}: the "$id" of a document in this place is "{BASE}{name}.json"')
    return schema


def check(folder: Path, documents: Mapping[str, Schema], replaced: Mapping[str, Schema]) -> None:
    """Raise `ValueError` if documents do not fit together.

    `documents` are all documents by URI, `replaced` those of the profile by name. A reference must lead to a schema,
    not back to itself without a step into the value, and not to more schemas than an engine can bear; an alias must
    stand beside its property; a pattern must be one that the engines at hand can compile.
    """
    schemas = {f"{uri}#{at}": schema for uri, it in documents.items() for at, schema in subschemas(it)}
    for location, schema in schemas.items():
        path = _path(folder, location)
        if "$ref" in schema and _target(location, schema["$ref"]) not in schemas:
            raise ValueError(f'{path}: "$ref": "{schema["$ref"]}" leads nowhere')
        for alias, name in schema.get(ALIASES, {}).items():
            if name not in schema["properties"] or alias in schema["properties"]:
                raise ValueError(f'{path}: "{alias}" cannot be an alias of the property "{name}"')
        if "pattern" in schema and _name(location) in replaced:
            _check_pattern(path, schema["pattern"])
    burdens: dict[str, _Burden] = {}
    # First those of the profile: what is circular is circular because of one of them.
    for location in sorted(schemas, key=lambda location: _name(location) not in replaced):
        burden = _burden(location, schemas, (), burdens)
        if burden is _CIRCULAR:
            raise ValueError(
                f"{_path(folder, location)}: a reference leads back to where it stands; "
                f'the shipped documents are below "{BASE}{SHIPPED}"'
            )
        if burden.schemas > _MOST or burden.steps > _FARTHEST:
            raise ValueError(
                f"{_path(folder, location)}: references lead from schema to schema, to more than {_MOST}, "
                f"or over more than {_FARTHEST} steps"
            )


def _path(folder: Path, location: str) -> Path:
    return folder / location.partition("#")[0].removeprefix(BASE)


def _name(location: str) -> str:
    return location.partition("#")[0].removeprefix(BASE).removesuffix(".json")


def _target(location: str, reference: str) -> str:
    uri, _, fragment = urljoin(location, reference).partition("#")
    return f"{uri}#{fragment}"


def _check_pattern(path: Path, pattern: str) -> None:
    try:
        re.compile(pattern)
        with suppress(ImportError):
            import jsonschema_rs as rust

            rust.Draft202012Validator({"pattern": pattern})
            limited = rust.RegexOptions(size_limit=_LARGEST_PATTERN)
            rust.Draft202012Validator({"pattern": pattern}, pattern_options=limited)
    except (re.error, ValueError, OverflowError, RecursionError):
        raise ValueError(
            f'{path}: "pattern": "{pattern}" is not a regular expression that every engine takes, or too large'
        ) from None


class _Burden(NamedTuple):
    """What it takes to hold a value against a schema, as far as other schemas are applied to the very same value."""

    #: How many there are, one that is reached in several ways counted each time.
    schemas: int
    #: How many references have to be followed, one after the other.
    steps: int


_CIRCULAR = _Burden(0, 0)


def _burden(location: str, schemas: Mapping[str, Schema], above: tuple[str, ...], known: dict[str, _Burden]) -> _Burden:
    """Return the burden of a schema, or `_CIRCULAR`."""
    if location in above:
        return _CIRCULAR
    if location not in known:
        if len(above) > _FARTHEST:
            return _Burden(1, len(above))
        targets = (_target(location, reference) for reference in _references(schemas[location]))
        known[location] = _sum(_burden(target, schemas, (*above, location), known) for target in targets)
    return known[location]


def _sum(burdens: Iterable[_Burden]) -> _Burden:
    """Return the burden of a schema whose references have these."""
    schemas, steps = 1, 0
    for burden in burdens:
        if burden is _CIRCULAR:
            return _CIRCULAR
        schemas, steps = schemas + burden.schemas, max(steps, burden.steps + 1)
    return _Burden(schemas, steps)


def _references(schema: Any) -> Iterator[str]:
    """Yield the references of a schema that are applied to the very value that the schema is applied to."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            yield schema["$ref"]
        for key in ("if", "then", "else", "not", TOLERATED):
            yield from _references(schema.get(key))
        for key in LIST_OF_SCHEMAS:
            for below in schema.get(key, ()):
                yield from _references(below)
