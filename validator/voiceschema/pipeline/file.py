"""The way of a payload through the validator: from a value, a file or a folder to problems."""

import os
from collections.abc import Container, Iterator
from errno import EINVAL
from stat import S_ISREG
from typing import TYPE_CHECKING, Any, NamedTuple

from voiceschema.containers import registry as fixtures
from voiceschema.containers.candidate import Candidate
from voiceschema.containers.payloads import read_contents
from voiceschema.discovery.search import STDIN, Target
from voiceschema.explain.verdict import (
    as_warning,
    misspelt_in,
    name_of,
    problems_of_text,
    validate_document,
    validate_recognised,
)
from voiceschema.reading.document import Document, language_of, loads_strict
from voiceschema.reading.ndjson import Part, lines
from voiceschema.validation.engine import Engine
from voiceschema.validation.flow import flow_failures

if TYPE_CHECKING:
    from typing import BinaryIO

    from voiceschema.problem import Problem

# The rule of what is wrong with a request in a container, and not with the container.
_ABOUT_REQUESTS = "not-allowed-value"
# So many bytes of a file are read at once.
_BLOCK = 65_536
# How a file is opened, which differs on Windows, and how one is that could have become a pipe since it was found.
_READING, _AT_ONCE = os.O_RDONLY | getattr(os, "O_BINARY", 0), getattr(os, "O_NONBLOCK", 0)
# So many problems of a file of records are kept before they are passed on.
_CHUNK_SIZE = 1000


class FileResult(NamedTuple):
    """What `validate_files` has to say of one file."""

    path: str
    #: The names of the documents that its payloads were validated against; empty if it holds none.
    schemas: tuple[str, ...]
    problems: "list[Problem]"
    #: Whether it was found in a folder and is no voice payload.
    skipped: bool = False
    #: Why it could not be read, in the operating system's words.
    unreadable: str | None = None
    #: Whether another result of the same file follows.
    more: bool = False
    #: Whether something in it resembles a payload, but not enough to be taken for one.
    resembling: bool = False


class Payload(NamedTuple):
    """What there is to say of one payload, or with no `schema` of something else in its file."""

    #: Where it stands in a file that holds several, in words.
    container: str | None
    #: The name of the document that it was validated against; `None` if it is not recognised.
    schema: str | None
    problems: "list[Problem]"
    #: Whether it resembles a payload, but not enough to be taken for one.
    resembling: bool = False

    def without(self, gone: "Container[tuple[int | None, str]]") -> "Payload":
        """Return the same without the problems of some lines and rules."""
        left = [problem for problem in self.problems if (problem.line, problem.rule) not in gone]
        return self._replace(problems=left)


def closed_folder(error: OSError) -> FileResult:
    """Return what there is to say of a folder that could not be searched."""
    return _unreadable(str(error.filename), error)


def _unreadable(path: str, error: Exception) -> FileResult:
    return FileResult(path, (), [], unreadable=getattr(error, "strerror", None) or str(error))


def check(target: Target, schema: str, engine: Engine, part: Part | None = None) -> Iterator[FileResult]:
    """Yield what there is to say of one file, or of a part of it; it is opened when the first result is asked for."""
    path = target.path
    schemas: dict[str, None] = {}
    problems: list[Problem] = []
    anything = resembling = False
    try:
        data = None
        if language_of(path) == "json" and fixtures.by_name(path) is None:
            data = _read(target)
            if name := _sound_as(data, target, schema, engine):
                yield FileResult(path, (name,), [])
                return
        for payload in payloads(target, schema, engine, part, brief=True, data=data):
            schemas |= dict.fromkeys([payload.schema] if payload.schema else [])
            problems += payload.problems
            resembling = resembling or payload.resembling
            if len(problems) >= _CHUNK_SIZE and has_records(path):
                anything = True
                yield FileResult(path, tuple(schemas), problems, more=True)
                problems = []
    except OSError as error:
        yield _unreadable(path, error)
        return
    except MemoryError:
        yield _unreadable(path, MemoryError("there is not enough memory"))
        return
    skipped = not (schemas or problems or anything)
    yield FileResult(path, tuple(schemas), in_order(problems), skipped=skipped, resembling=resembling)


def in_order(problems: "list[Problem]") -> "list[Problem]":
    """Return problems as they stand in their file: what is said of the file stands between the payloads."""
    return sorted(problems, key=lambda problem: (problem.line or 0, problem.column or 0))


def payloads(
    target: Target,
    schema: str,
    engine: Engine,
    part: Part | None = None,
    *,
    brief: bool = False,
    data: bytes | None = None,
) -> Iterator[Payload]:
    """Yield what there is to say of each payload in a file, and at the end of the file around them.

    Of a file of records, it can be a part; `brief` leaves out those of which there is nothing new to say. Another file
    is not read if its `data` is there already.

    Raises `OSError` if the file cannot be read.
    """
    if has_records(target.path):
        return _of_records(target, schema, engine, part, brief=brief)
    return _of_text(target, schema, engine, _read(target) if data is None else data)


def _sound_as(data: bytes, target: Target, schema: str, engine: Engine) -> str | None:
    """Return the name of the document that a JSON file is validated against, if there is surely nothing to be said."""
    value = loads_strict(data)
    name = engine.match_schema(schema, value)
    if name is None or flow_failures(name, value) or misspelt_in(name, value, engine):
        return None
    if schema == "payload":
        if fixtures.by_shape(value):
            return None
        if target.discovered and not _is_surely_payload(name, value, engine):
            return None
    return name


def _is_surely_payload(name: str, value: Any, engine: Engine) -> bool:
    from voiceschema.validation.recognition import Likeness, is_evident, recognise

    return is_evident(name, value) or recognise(value, engine).likeness is Likeness.PAYLOAD


def has_records(path: str) -> bool:
    """Whether a file has a payload on each line."""
    return language_of(path) == "ndjson"


def _of_records(target: Target, schema: str, engine: Engine, part: Part | None, *, brief: bool) -> Iterator[Payload]:
    """Yield what there is to say of each line, so that the file may be of any size."""
    warned = False
    seen: set[str] = set()

    def is_done(value: Any) -> bool:
        """Whether there is nothing to say of a record that was not said before."""
        name = engine.match_schema(schema, value)
        return name in seen and not flow_failures(name, value) and not misspelt_in(name, value, engine)

    has_payloads = not target.discovered or schema != "payload" or _begins_with_payloads(target)
    with opened(target) as file:
        left = lines(file, part, is_done if brief else None)
        for document in Document.records(left, target.path, first=part is None or part.line == 1):
            candidate = Candidate(document)
            if target.discovered and not document.parsed:
                if not warned and (has_payloads or candidate.is_near):
                    yield Payload(None, None, [as_warning(validate_document(document, schema, engine)[1][0])])
                    warned = True
                continue
            payload = _of_candidate(candidate, schema, engine, discovered=target.discovered)
            if payload.schema:
                seen.add(payload.schema)
            yield payload


def _begins_with_payloads(target: Target) -> bool:
    from voiceschema.validation.recognition import text_resembles

    with opened(target) as file:
        return text_resembles(file.read(_BLOCK).decode("utf-8", "replace"))


def _of_text(target: Target, schema: str, engine: Engine, data: bytes) -> Iterator[Payload]:
    contents = read_contents(
        data, target.path, lambda document: name_of(document, engine), by_shape=schema == "payload"
    )
    found: list[Payload] = []
    for candidate in contents.candidates:
        payload = _of_candidate(candidate, schema, engine, discovered=target.discovered)
        if payload.schema or payload.problems or payload.resembling:
            found.append(payload)
        if target.discovered and not candidate.embedded and not candidate.document.parsed:
            break
    around = [problem for document in contents.issues for problem in problems_of_text(document, engine)]
    if target.discovered:
        around = [problem if problem.rule == _ABOUT_REQUESTS else as_warning(problem) for problem in around]
    found.append(Payload(None, None, around))
    if contents.suppressions:
        from voiceschema.reading.suppressions import applied

        gone, unused = applied([problem for payload in found for problem in payload.problems], contents.suppressions)
        found = [payload.without(gone) for payload in found]
        if any(payload.schema for payload in found):
            found[-1].problems.extend(problem for document in unused for problem in problems_of_text(document, engine))
    return iter(found)


def _of_candidate(candidate: Candidate, schema: str, engine: Engine, *, discovered: bool) -> Payload:
    """Return what there is to say of a candidate; nothing if it is no payload."""
    document, given = candidate.document, candidate.schema or schema
    where = document.container
    if not discovered and not candidate.embedded:
        return Payload(where, *validate_document(document, given, engine))
    if given == "payload":
        return _of_unnamed(candidate, engine)
    if not document.parsed and not candidate.embedded:
        return Payload(where, None, [as_warning(validate_document(document, given, engine)[1][0])])
    return Payload(where, *validate_document(document, given, engine, partial=candidate.partial))


def _of_unnamed(candidate: Candidate, engine: Engine) -> Payload:
    """Return what there is to say of a candidate of which nobody has said that it is a payload."""
    from voiceschema.validation.recognition import Likeness, recognise

    document = candidate.document
    nothing = Payload(document.container, None, [])
    if not document.parsed and not document.is_foreign:
        problems = validate_document(document, "payload", engine)[1] if candidate.is_near else []
        return nothing._replace(problems=[as_warning(each) for each in problems[:1]])
    name, likeness = recognise(document.value, engine)
    if likeness is not Likeness.PAYLOAD or not name.startswith(candidate.kinds):
        return nothing._replace(resembling=likeness is Likeness.RESEMBLING and candidate.kinds == ("",))
    if not document.parsed:
        return nothing._replace(problems=[as_warning(validate_document(document, "payload", engine)[1][0])])
    return Payload(document.container, *validate_recognised(name, document, engine, partial=candidate.partial))


def _read(target: Target) -> bytes:
    if target.path == STDIN:
        import sys

        if sys.stdin is None:
            raise OSError("standard input is closed")
        return sys.stdin.buffer.read()
    descriptor = _open(target)
    try:
        parts = iter(lambda: os.read(descriptor, _BLOCK), b"")
        return b"".join(parts)
    finally:
        os.close(descriptor)


def opened(target: Target) -> "BinaryIO":
    """Return a file for reading. Raises `OSError` if it cannot be read, or was found and is a file no more."""
    return os.fdopen(_open(target), "rb")


def _open(target: Target) -> int:
    path, discovered = target
    if "\0" in path:
        raise OSError("embedded null byte")
    descriptor = os.open(path, _READING | _AT_ONCE if discovered else _READING)
    if discovered and not S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(EINVAL, "it is not a file")
    return descriptor
