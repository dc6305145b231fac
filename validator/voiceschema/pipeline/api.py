"""Validate a value, a file, or the files in folders."""

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from voiceschema.catalog.catalog import CATALOG, Catalog
from voiceschema.discovery.search import Target, targets
from voiceschema.explain.validate_document import validate_document
from voiceschema.pipeline.file import FileResult, check, closed_folder, in_order, payloads
from voiceschema.reading.document import Document
from voiceschema.validation.engine import Engine
from voiceschema.validation.engines import engine_for
from voiceschema.validation.flow import flow_failures

if TYPE_CHECKING:
    from voiceschema.problem import Problem


def validate(
    value: object, schema: str = "payload", catalog: Catalog = CATALOG, *, engine: str = "auto"
) -> "list[Problem]":
    """Return the problems of a JSON value or a `Document`, in reading order; an empty list if it is valid.

    `schema` is the name of a schema; `payload` recognises the kind of payload. `engine` is `auto`, `fast` (Rust) or
    `reference` (Python). Raises `LookupError` for an unknown schema or engine, `ImportError` for an engine that is not
    installed, `TypeError` for a value that is not JSON, and `ValueError` for NaN and infinity.
    """
    document = value if isinstance(value, Document) else Document.of(value)
    return validate_document(document, schema, engine_for(catalog, engine))[1]


def is_valid(value: object, schema: str = "payload", catalog: Catalog = CATALOG, *, engine: str = "auto") -> bool:
    """Return whether a JSON value or a `Document` has no errors; warnings are allowed.

    The parameters and the exceptions are those of `validate`.
    """
    chosen = engine_for(catalog, engine)
    name = chosen.match_schema(schema, value)
    if name is None:
        document = value if isinstance(value, Document) else Document.of(value)
        if any(not issue.tolerated for issue in document.issues):
            return False
        value = document.value
        location, name = chosen.resolve(schema, value)
        if not chosen.accepts(location, value):
            return False
    return all(failure.tolerated for failure in flow_failures(name, value))


def validate_file(
    path: "str | os.PathLike[str]", schema: str = "payload", catalog: Catalog = CATALOG, *, engine: str = "auto"
) -> "list[Problem]":
    """Return the problems of all payloads in a file, in reading order.

    The file contains JSON, YAML or NDJSON, or is a supported container, such as Markdown or HAR. Raises `OSError` if it
    cannot be read, `LookupError` for an unknown schema or engine, `ImportError` for an engine that is not installed.
    """
    chosen, target = engine_for(catalog, engine), Target(os.fspath(path), discovered=False)
    catalog.uri(schema)
    return in_order(problem for payload in payloads(target, schema, chosen, brief=True) for problem in payload.problems)


def validate_files(
    paths: "Iterable[str | os.PathLike[str]] | str | os.PathLike[str]",
    schema: str = "payload",
    catalog: Catalog = CATALOG,
    *,
    engine: str = "auto",
) -> Iterator[FileResult]:
    """Yield the result of each named file, and of each file discovered in a named folder.

    `paths` is one path or several; `-` is standard input. A named file must be a voice payload. A discovered file that
    is not recognised as one is skipped; `resembling` is set if it resembles one. If it cannot be parsed, it gets a
    warning if its text resembles a payload, and is skipped otherwise. If a file cannot be read, `unreadable` gives the
    reason. Raises `LookupError` for an unknown schema or engine, and `ImportError` for an engine that is not installed,
    before the first file is read.
    """
    chosen = engine_for(catalog, engine)
    catalog.uri(schema)
    return _results([paths] if isinstance(paths, str | os.PathLike) else paths, schema, chosen)


def _results(paths: "Iterable[str | os.PathLike[str]]", schema: str, engine: Engine) -> Iterator[FileResult]:
    closed: list[OSError] = []
    for target in targets((os.fspath(path) for path in paths), closed):
        yield from check(target, schema, engine)
    yield from map(closed_folder, closed)
