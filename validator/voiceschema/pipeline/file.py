"""Validate the payloads in one file."""

import os
import sys
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import partial
from stat import S_ISREG
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, cast

from voiceschema.containers.candidate import Candidate
from voiceschema.containers.contents import as_recorded, kind_by_name, kind_by_shape, read_contents, resembles_recording
from voiceschema.discovery.search import STDIN, Target
from voiceschema.errors import reason_of
from voiceschema.explain.validate_document import (
    Verdict,
    as_warning,
    misspelt_in,
    name_of,
    problems_of_text,
    validate_document,
)
from voiceschema.reading.document import Document, language_of
from voiceschema.reading.json_strict import loads_strict
from voiceschema.reading.limits import MAX_REPORTED
from voiceschema.reading.ndjson import Part, lines, loads_ordinary
from voiceschema.reading.parse_issue import ParseIssue
from voiceschema.reading.streams import read_stream
from voiceschema.validation.engine import Engine
from voiceschema.validation.flow import flow_failures

if TYPE_CHECKING:
    from io import BufferedReader

    from voiceschema.problem import Problem

# How many bytes at the beginning of an NDJSON file show whether it contains payloads, and how many of its problems to
# yield at once.
_BEGINNING, _CHUNK_SIZE = 65_536, 1000


class FileResult(NamedTuple):
    """The result of one file from `validate_files`, or a part of it."""

    #: The path as it was given, or as it was discovered below a given folder.
    path: str
    #: The names of the schemas that its payloads were validated against; empty if it contains none.
    schemas: tuple[str, ...]
    #: Its problems, in reading order.
    problems: "list[Problem]"
    #: Whether it was discovered in a folder and contains no voice payload.
    skipped: bool = False
    #: Why it could not be read, for example `No such file or directory`; `None` if it was read.
    unreadable: str | None = None
    #: Whether another result of the same file follows.
    more: bool = False
    #: Whether something in it resembles a payload, but not closely enough to be validated.
    resembling: bool = False


class Payload(NamedTuple):
    """The result of one payload, or without a `schema` of something else in its file."""

    #: Its place in a file that contains several, as text.
    container: str | None
    #: The name of the schema that it was validated against; `None` if it was not recognised.
    schema: str | None
    problems: "list[Problem]"
    #: Whether it resembles a payload, but not closely enough to be validated.
    resembling: bool = False


def closed_folder(error: OSError) -> FileResult:
    """Return the result of a folder that could not be searched."""
    return FileResult(str(error.filename), (), [], unreadable=reason_of(error))


def check(target: Target, schema: str, engine: Engine, part: Part | None = None) -> Iterator[FileResult]:
    """Yield the results of one file, or of a part of it; the file is opened when the first result is requested."""
    path = target.path
    schemas: dict[str, None] = {}
    problems: list[Problem] = []
    skipped, resembling = True, False
    try:
        for payload in payloads(target, schema, engine, part, brief=True):
            if payload.schema:
                schemas[payload.schema] = None
            problems += payload.problems
            skipped = skipped and not (payload.schema or payload.problems)
            resembling = resembling or payload.resembling
            if len(problems) >= _CHUNK_SIZE and has_records(path):
                yield FileResult(path, tuple(schemas), problems, more=True)
                problems = []
    except (OSError, MemoryError) as error:
        if problems:
            yield FileResult(path, tuple(schemas), problems, more=True)
        yield FileResult(path, (), [], unreadable=reason_of(error))
    else:
        yield FileResult(path, tuple(schemas), in_order(problems), skipped=skipped, resembling=resembling)


def in_order(problems: "Iterable[Problem]") -> "list[Problem]":
    """Return problems by line and column, so that those of the file itself come between those of its payloads."""
    return sorted(problems, key=lambda problem: (problem.line or 0, problem.column or 0))


def payloads(
    target: Target, schema: str, engine: Engine, part: Part | None = None, *, brief: bool = False
) -> Iterator[Payload]:
    """Yield the result of each payload in a file, and last that of the rest of the file.

    `part` selects lines of an NDJSON file. `brief` omits valid records with a schema that has been yielded already, and
    stops validating any other file after very many problems. Raises `OSError` if the file cannot be read.
    """
    if has_records(target.path):
        found = _validate_records(target, schema, engine, part, brief=brief)
    else:
        found = _validate_text(target, schema, engine, brief=brief)
    if not target.is_foreign:
        return found
    is_recognised = target.discovered and schema == "payload"
    return (_without_text(payload, is_recognised=is_recognised) for payload in found)


def _without_text(payload: Payload, *, is_recognised: bool) -> Payload:
    """Return a result of a foreign file, without anything from its text unless it is a payload.

    `is_recognised` tells that a result with a schema was recognised as a payload, rather than declared to be one.
    """
    if not payload.problems or (payload.schema and is_recognised):
        return payload
    from dataclasses import replace

    text = "a valid voice payload was expected: validate the file itself to see what is wrong"
    hide = partial(replace, message=text, instance_location="", suggestion=None, container=None, frame=None)
    return payload._replace(container=None, problems=list(map(hide, payload.problems)))


def has_records(path: str) -> bool:
    """Whether a file is NDJSON, with a payload on each line."""
    return language_of(path) == "ndjson"


def _match_surely(schema: str, value: Any, engine: Engine) -> str | None:
    """Return the name of the schema that a value matches if it certainly has no problem, or `None`."""
    name = engine.match_schema(schema, value)
    return None if name is None or flow_failures(name, value) or misspelt_in(name, value, engine) else name


def _is_surely_payload(name: str, value: Any, engine: Engine, *, discovered: bool) -> bool:
    if kind_by_shape(value):
        return False
    if not discovered:
        return True
    from voiceschema.validation.recognition import Likeness, is_evident, recognise_unnamed

    return is_evident(name, value) or recognise_unnamed(value, engine)[1] is Likeness.PAYLOAD


def _goes_over_lines(beginning: bytes) -> bool:
    """Whether an NDJSON file begins like one value over many lines, in which a single line lacks its context."""
    begun = [line.strip() for line in beginning.removeprefix(BOM_UTF8).split(b"\n", 9) if line.strip()][:2]
    return len(begun) == 2 and not any(line[:1] in b"{[" and line[-1:] in b"}]" for line in begun)


def _validate_records(
    target: Target, schema: str, engine: Engine, part: Part | None, *, brief: bool
) -> Iterator[Payload]:
    """Yield the result of each line while reading, so that the file may have any size."""
    warned = has_payloads = False
    seen: set[str | None] = set()
    with opened(target) as file:
        recorded = _goes_over_lines(cast("BufferedReader", file).peek())  # a pipe cannot seek
        if target.discovered:
            from voiceschema.validation.recognition import text_resembles

            has_payloads = schema != "payload" or text_resembles(file.read(_BEGINNING).decode(errors="replace"))
            file.seek(0)
        numbered = lines(file, part)
        if brief:  # A valid record adds nothing if its schema has been yielded already.
            numbered = (each for each in numbered if _match_surely(schema, loads_ordinary(each[1]), engine) not in seen)
        for document in Document.records(numbered, target.path, first=not part or part.line == 1):
            candidate = Candidate(document._replace(recorded=True) if recorded else as_recorded(document))
            if target.discovered and not document.parsed:
                if not warned and (has_payloads or candidate.is_near):
                    yield Payload(None, None, _first_issue(candidate.document, engine))
                    warned = True
                continue
            payload = _validate_candidate(candidate, schema, engine, discovered=target.discovered)
            if payload.schema:
                seen.add(payload.schema)
            yield payload


def _validate_text(target: Target, schema: str, engine: Engine, *, brief: bool) -> Iterator[Payload]:
    data, discovered = _read(target), target.discovered
    if language_of(target.path) == "json" and not kind_by_name(target.path):
        value = loads_strict(data)
        name = _match_surely(schema, value, engine)
        if name and (schema != "payload" or _is_surely_payload(name, value, engine, discovered=discovered)):
            yield Payload(None, name, [])
            return
    contents = read_contents(data, target.path, lambda body: name_of(body, engine), by_shape=schema == "payload")
    with closing(contents.candidates) as candidates:
        each = ((it, _validate_candidate(it, schema, engine, discovered=discovered)) for it in candidates)
        validated = _until_broken(each) if discovered else each
        found, rest = _first(validated) if brief else ([payload for _, payload in validated], None)
    found = [payload for payload in found if payload.schema or payload.problems or payload.resembling]
    around = [problem for document in contents.issues for problem in problems_of_text(document, engine)]
    if discovered:  # An invalid request in a container is an error, but a fault in the text around it is a warning.
        around = [problem if problem.rule == "not-allowed-value" else as_warning(problem) for problem in around]
    if rest:
        around += problems_of_text(rest, engine)
    found.append(Payload(None, None, around))
    if contents.suppressions:
        from voiceschema.reading.suppressions import apply_suppressions

        problems = [problem for payload in found for problem in payload.problems]
        gone, unused = apply_suppressions(problems, contents.suppressions)
        found = [each._replace(problems=[p for p in each.problems if (p.line, p.rule) not in gone]) for each in found]
        if not rest and any(payload.schema for payload in found):
            found[-1].problems.extend(problem for document in unused for problem in problems_of_text(document, engine))
    yield from found


def _until_broken(validated: Iterable[tuple[Candidate, Payload]]) -> Iterator[tuple[Candidate, Payload]]:
    """Yield candidates up to the first that is a whole document and cannot be parsed."""
    for candidate, payload in validated:
        yield candidate, payload
        if not candidate.embedded and not candidate.document.parsed:
            return


def _first(validated: Iterable[tuple[Candidate, Payload]]) -> tuple[list[Payload], Document | None]:
    """Return the results up to a maximum of problems, and a document with an issue if there are more.

    The rest is validated only until the first error, to know whether there is one.
    """
    found: list[Payload] = []
    reported, rest, has_error = 0, None, False
    for candidate, payload in validated:
        has_error = has_error or any(problem.severity == "error" for problem in payload.problems)
        if reported <= MAX_REPORTED or not payload.problems:
            found.append(payload)
            reported += len(payload.problems)
            continue
        rest = rest or candidate.document
        if has_error:
            break
    if rest is None:
        return found, None
    return found, rest.with_issues(
        [ParseIssue("too-large", "many-in-file", *rest.span(())[:2], tolerated=not has_error)]
    )


def _validate_candidate(candidate: Candidate, schema: str, engine: Engine, *, discovered: bool) -> Payload:
    """Return the result of a candidate, which is empty if it is not a payload."""
    document, given = candidate.document, candidate.schema or schema
    nothing = Payload(document.container, None, [])
    if (discovered or candidate.embedded) and given == "payload":  # not declared to be a payload
        from voiceschema.validation.recognition import Likeness, recognise_unnamed

        if any(issue.fatal and issue.kind != "tag" for issue in document.issues):  # YAML with tags is still valid YAML
            return nothing._replace(problems=_first_issue(document, engine) if candidate.is_near else [])
        name, likeness = recognise_unnamed(document.value, engine)
        if likeness is not Likeness.PAYLOAD or not name.startswith(candidate.kinds):
            return nothing._replace(resembling=likeness is Likeness.RESEMBLING and candidate.kinds == ("",))
        if not document.parsed:
            return nothing._replace(problems=_first_issue(document, engine))
        # An action alone is not a payload, unless the container expects one in this place.
        given = name if name.startswith("action/") else given
    elif discovered and not document.parsed and not candidate.embedded:
        return nothing._replace(problems=_first_issue(document, engine))
    is_certain, partial = schema == "payload", candidate.partial
    verdict = validate_unknown(document, given, engine, is_certain=is_certain, partial=partial)
    return Payload(document.container, *verdict)


def validate_unknown(
    document: Document, schema: str, engine: Engine, *, is_certain: bool = False, partial: bool = False
) -> Verdict:
    """Validate a document that may be a recording, of which less text is shown.

    A recognised payload is not a recording. `is_certain` tells that its schema was recognised, and not only given.
    """
    verdict = validate_document(document, schema, engine, partial=partial)
    is_known = is_certain and verdict.schema is not None
    if is_known or not verdict.problems or not resembles_recording(document.text or ""):
        return verdict
    return validate_document(document._replace(recorded=True), schema, engine, partial=partial)


def _first_issue(document: Document, engine: Engine) -> "list[Problem]":
    """Return a warning for the first issue of a text that cannot be parsed."""
    return [as_warning(problem) for problem in problems_of_text(document, engine)[:1]]


def _read(target: Target) -> bytes:
    if target.path == STDIN:
        if sys.stdin is None:
            raise OSError("standard input is closed")
        return read_stream(sys.stdin.buffer)
    with opened(target, buffering=0) as file:
        return file.read() if S_ISREG(os.fstat(file.fileno()).st_mode) else read_stream(file)


def opened(target: Target, buffering: int = -1) -> BinaryIO:
    """Open a file for reading. Raises `OSError` if it cannot be read, or is no longer the regular file discovered."""
    if "\0" in target.path:
        raise OSError("embedded null byte")
    return open(target.path, "rb", buffering, opener=_open_discovered if target.discovered else None)


def _open_discovered(path: str, flags: int) -> int:
    """Open a discovered file without blocking, even if it has been replaced by a pipe."""
    descriptor = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    if not S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError("not a regular file")
    return descriptor
