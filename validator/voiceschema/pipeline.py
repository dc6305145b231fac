"""The way of a payload through the validator: from a value, a file or a folder to problems."""

import os
import stat
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from voiceschema.catalog import CATALOG, Catalog
from voiceschema.document import Document
from voiceschema.engine import Engine, engine_for
from voiceschema.fixtures.candidate import Candidate
from voiceschema.fixtures.contents import Contents
from voiceschema.flow import flaws
from voiceschema.resources import BASE

if TYPE_CHECKING:
    from voiceschema.problem import Problem

#: The endings of the files that are looked for in a folder.
ENDINGS = (".json", ".yaml", ".yml", ".ndjson", ".jsonl", ".md", ".markdown", ".har", ".http", ".rest")
#: The path that stands for standard input.
STDIN = "-"
# So many problems of a file of records are kept before they are passed on.
_PIECE = 1000


class FileResult(NamedTuple):
    """What `validate_files` has to say of one file."""

    path: str
    #: The names of the documents that its payloads were held against; empty if it holds none.
    schemas: tuple[str, ...]
    problems: "list[Problem]"
    #: Whether it was found in a folder and is no voice payload.
    skipped: bool = False
    #: Why it could not be read, in the operating system's words.
    unreadable: str | None = None
    #: Whether another result of the same file follows.
    more: bool = False


def validate(
    value: object, schema: str = "payload", catalog: Catalog = CATALOG, *, engine: str = "auto"
) -> "list[Problem]":
    """Return the problems of a JSON value or a `Document`, in reading order; none means that there is nothing to say.

    `schema` is the name of a document, `engine` one of `auto`, `fast` and `reference`. Raises `LookupError` for an
    unknown schema or engine, `TypeError` for what is no JSON value, and `ValueError` for NaN and the infinities.
    """
    document = value if isinstance(value, Document) else Document.of(value)
    return _check(document, schema, engine_for(catalog, engine))[1]


def is_valid(value: object, schema: str = "payload", catalog: Catalog = CATALOG, *, engine: str = "auto") -> bool:
    """Whether a JSON value or a `Document` has no errors; warnings are allowed. Raises as `validate` does."""
    document = value if isinstance(value, Document) else Document.of(value)
    judge = engine_for(catalog, engine)
    if document.faults or not judge.accepts(judge.catalog.uri(schema), document.value):
        return False
    name = judge.recognise(document.value)[1] if schema == "payload" else schema
    return all(flaw.forgiven for flaw in flaws(name, document.value))


def validate_file(
    path: "str | os.PathLike[str]", schema: str = "payload", catalog: Catalog = CATALOG, *, engine: str = "auto"
) -> "list[Problem]":
    """Return the problems of a file, in reading order.

    Raises `OSError` if the file cannot be read, and `LookupError` for an unknown schema or engine.
    """
    judge = engine_for(catalog, engine)
    name = os.fspath(path)
    judge.catalog.uri(schema)
    results = (_of_records if _has_records(name) else _of_text)(name, schema, judge, found=False)
    return [problem for result in results for problem in result.problems]


def validate_files(
    paths: "Iterable[str | os.PathLike[str]] | str | os.PathLike[str]",
    schema: str = "payload",
    catalog: Catalog = CATALOG,
    *,
    engine: str = "auto",
) -> Iterator[FileResult]:
    """Yield what there is to say of each file, and of each file found in each folder; `paths` may be one path.

    A file that was named must be a voice payload. A file found in a folder is skipped if it is not recognised as one,
    and only warned of if it cannot be parsed. A file that cannot be read has `unreadable`. `-` is standard input.
    Raises `LookupError` for an unknown schema or engine before the first file.
    """
    judge = engine_for(catalog, engine)
    catalog.uri(schema)
    return _results([paths] if isinstance(paths, str | os.PathLike) else paths, schema, judge)


def _results(paths: "Iterable[str | os.PathLike[str]]", schema: str, engine: Engine) -> Iterator[FileResult]:
    for named in paths:
        path = os.fspath(named)
        if path == STDIN or not os.path.isdir(path):  # noqa: PTH112  # start-up is felt
            yield from _result(path, schema, engine, found=False)
            continue
        closed: list[OSError] = []
        for found in _search(path, closed):
            yield from _result(found, schema, engine, found=True)
        for error in closed:
            yield _unreadable(str(error.filename), error)


def _search(folder: str, closed: list[OSError]) -> Iterator[str]:
    """Yield the files to look at below a folder, and note the folders that cannot be opened."""
    for place, folders, files in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name != "node_modules")
        for name in sorted(files):
            path = os.path.join(place, name)  # noqa: PTH118  # start-up is felt
            if name.lower().endswith(ENDINGS) and not _is_device(path):
                yield path


def _is_device(path: str) -> bool:
    """Whether reading the path would wait for another process, or never end."""
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116  # start-up is felt
    except OSError:
        return False
    return not stat.S_ISREG(mode)


def _unreadable(path: str, error: Exception) -> FileResult:
    return FileResult(path, (), [], unreadable=getattr(error, "strerror", None) or str(error))


def _result(path: str, schema: str, engine: Engine, *, found: bool) -> Iterator[FileResult]:
    try:
        yield from (_of_records if _has_records(path) else _of_text)(path, schema, engine, found=found)
    except (OSError, ValueError) as error:  # a name with a null byte is a ValueError
        yield _unreadable(path, error)


def _has_records(path: str) -> bool:
    return path.lower().endswith((".ndjson", ".jsonl"))


def _of_records(path: str, schema: str, engine: Engine, *, found: bool) -> Iterator[FileResult]:
    """Yield the results of a file of records, in pieces, so that it may be of any size."""
    schemas: dict[str, None] = {}
    problems: list[Problem] = []
    anything = warned = False
    with open(path, "rb") as file:  # noqa: PTH123  # start-up is felt
        for document in Document.records(file, path):
            if found and not document.legible:
                problems += [] if warned else [_cannot_be_parsed(_check(document, schema, engine)[1][0])]
                warned = True
            elif not found or schema != "payload" or _is_payload(document, engine):
                name, said = _check(document, schema, engine)
                schemas |= dict.fromkeys([name] if name else [])
                problems += said
            if len(problems) >= _PIECE:
                anything = True
                yield FileResult(path, tuple(schemas), problems, more=True)
                problems = []
    yield FileResult(path, tuple(schemas), problems, skipped=found and not (schemas or problems or anything))


def _of_text(path: str, schema: str, engine: Engine, *, found: bool) -> Iterator[FileResult]:
    contents = Contents(_read(path), path)
    schemas: dict[str, None] = {}
    problems: list[Problem] = []
    bare = inside = False
    for candidate in contents.candidates(lambda document: _name_of(document, engine)):
        inside, bare = inside or candidate.inside, bare or not candidate.inside
        name, said = _judged(candidate, schema, engine, found=found)
        schemas |= dict.fromkeys([name] if name else [])
        problems += said
        if found and not inside and not candidate.document.legible:
            break
    for broken in contents.broken:
        said = _faults_of(broken, engine)
        problems += map(_as_warning, said) if found else said
    # A container without any candidate is one, too.
    is_container = inside or not bare
    if is_container or contents.ignores:
        from voiceschema.ignores import applied

        problems, unused = applied(problems, contents.ignores)
        if schemas:
            problems += [problem for document in unused for problem in _faults_of(document, engine)]
        problems.sort(key=lambda problem: (problem.line or 0, problem.column or 0))
    yield FileResult(path, tuple(schemas), problems, skipped=(found or is_container) and not schemas and not problems)


def _judged(candidate: Candidate, schema: str, engine: Engine, *, found: bool) -> "tuple[str | None, list[Problem]]":
    """Return the name of the document that a candidate is held against, if it is a payload, and its problems."""
    document, given = candidate.document, candidate.schema or schema
    if not found and not candidate.inside:
        return _check(document, given, engine)
    if not document.legible and (given == "payload" or not candidate.inside):
        if candidate.inside and not candidate.is_near:
            return None, []
        return None, [_cannot_be_parsed(_check(document, schema, engine)[1][0])]
    if given == "payload" and not _is_payload(document, engine):
        return None, []
    return _check(document, given, engine, partial=candidate.partial)


def _name_of(document: Document, engine: Engine) -> str:
    if not document.legible or not _is_payload(document, engine):
        return ""
    return engine.recognise(document.value)[1]


def _is_payload(document: Document, engine: Engine) -> bool:
    """Whether a document that nobody named is a voice payload."""
    if not engine.meets(f"{BASE}payload.json#/$defs/unmistakable", document.value):
        return False
    return engine.recognise(document.value)[1] != ""


def _read(path: str) -> bytes:
    if path == STDIN:
        import sys

        if sys.stdin is None:
            raise OSError("standard input is closed")
        return sys.stdin.buffer.read()
    with open(path, "rb") as file:  # noqa: PTH123  # start-up is felt
        return file.read()


def _cannot_be_parsed(problem: "Problem") -> "Problem":
    from dataclasses import replace

    return replace(_as_warning(problem), rule="syntax")


def _faults_of(document: Document, engine: Engine) -> "list[Problem]":
    from voiceschema.explain import problems

    return problems(document, (), (), engine)


def _as_warning(problem: "Problem") -> "Problem":
    from dataclasses import replace

    from voiceschema.problem import Severity

    return replace(problem, severity=Severity.WARNING)


def _check(
    document: Document, schema: str, engine: Engine, *, partial: bool = False
) -> "tuple[str | None, list[Problem]]":
    """Return the name of the document that a payload is held against, if it is recognised, and its problems."""
    location, name = engine.catalog.uri(schema), schema
    failures: Any = ()
    between: Any = ()
    if not document.legible:
        name = ""
    else:
        if schema == "payload":
            location, name = engine.recognise(document.value)
        if not engine.holds(location, document.value):
            failures = engine.failures(location, document.value)
            if partial:
                failures = [each._replace(forgiven=each.forgiven or each.keyword == "required") for each in failures]
        between = flaws(name, document.value)
    if not failures and not between and not document.faults:
        return name, []
    from voiceschema.explain import problems

    return name or None, problems(document, failures, between, engine)
