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
    """Return the problems of a JSON value or a `Document`, in reading order; none means that there is nothing to say.

    `schema` is the name of a document, `engine` one of `auto`, `fast` and `reference`. Raises `LookupError` for an
    unknown schema or engine, `TypeError` for what is no JSON value, and `ValueError` for NaN and the infinities.
    """
    document = value if isinstance(value, Document) else Document.of(value)
    return validate_document(document, schema, engine_for(catalog, engine))[1]


def is_valid(value: object, schema: str = "payload", catalog: Catalog = CATALOG, *, engine: str = "auto") -> bool:
    """Whether a JSON value or a `Document` has no errors; warnings are allowed. Raises as `validate` does."""
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
    """Return the problems of a file, in reading order.

    Raises `OSError` if the file cannot be read, and `LookupError` for an unknown schema or engine.
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
    """Yield what there is to say of each file, and of each file found in each folder; `paths` may be one path.

    A file that was named must be a voice payload. A file found in a folder is skipped if it is not recognised as one;
    `resembling` says whether it might be one. If it cannot be parsed, that is a warning if its text resembles
    one. A file that cannot be read has `unreadable`. `-` is standard input.
    Raises `LookupError` for an unknown schema or engine before the first file.
    """
    chosen = engine_for(catalog, engine)
    catalog.uri(schema)
    return _results([paths] if isinstance(paths, str | os.PathLike) else paths, schema, chosen)


def _results(paths: "Iterable[str | os.PathLike[str]]", schema: str, engine: Engine) -> Iterator[FileResult]:
    closed: list[OSError] = []
    for target in targets((os.fspath(path) for path in paths), closed):
        yield from check(target, schema, engine)
    yield from map(closed_folder, closed)
