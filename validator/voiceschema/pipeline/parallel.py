"""Validate many files, or the parts of a large NDJSON file, in several processes, with results in the same order."""

import os
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from typing import NamedTuple

from voiceschema.catalog.catalog import Catalog
from voiceschema.discovery.search import STDIN, Target, is_device
from voiceschema.pipeline.file import FileResult, check, has_records, opened
from voiceschema.pipeline.workers import Batch, Workers
from voiceschema.reading.limits import MAX_STREAM
from voiceschema.reading.ndjson import Part
from voiceschema.validation.engines import engine_for

# The size of a batch for a process: a number of files, or of bytes of an NDJSON file.
_FILES, _BYTES = 64, 250_000
# With fewer files than this, one process finishes before others start; and bytes of NDJSON that take as long as a file.
_WORTH, _LIKE_A_FILE = 1_000, 4_000


class FileTask(NamedTuple):
    """A file to validate, and the schema and catalog to validate it against."""

    target: Target
    schema: str
    catalog: Catalog


class _Piece(NamedTuple):
    """A file, or a part of one, by its number in the list of all files."""

    number: int
    part: Part | None = None
    #: Whether another part of the same file follows.
    more: bool = False


def results(files: Sequence[FileTask], engine: str, jobs: int | None = None) -> Iterator[tuple[int, FileResult]]:
    """Yield the results of files in order, each with the index of its file.

    `jobs` is the number of processes; by default, one per core if the work is large enough, otherwise one.
    """
    if jobs is None:
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        jobs = cores if _is_worth_it(files) else 1
    work = partial(_check, files, engine)
    if jobs > 1:
        return _merged(_distributed(files, work, jobs), files)
    return _merged(((piece, work(piece)) for piece in map(_Piece, range(len(files)))), files)


def _check(files: Sequence[FileTask], engine: str, piece: _Piece) -> Iterator[FileResult]:
    target, schema, catalog = files[piece.number]
    return check(target, schema, engine_for(catalog, engine), piece.part)


def _distributed(
    files: Sequence[FileTask], work: Callable[[_Piece], Iterator[FileResult]], jobs: int
) -> Iterator[tuple[_Piece, Iterable[FileResult]]]:
    why = "both processes that validated it ended unexpectedly: memory may be short"
    for piece, of_piece in Workers(work, jobs).results(_batches(files)):
        yield piece, of_piece or [FileResult(files[piece.number].target.path, (), [], unreadable=why)]


def _is_worth_it(files: Sequence[FileTask]) -> bool:
    size = 0
    for target, *_ in files:
        if has_records(target.path):
            with suppress(OSError, ValueError):
                size += os.stat(target.path).st_size  # noqa: PTH116  # pathlib starts slowly
    return max(len(files), size // _LIKE_A_FILE) >= _WORTH


def _merged(
    results: Iterable[tuple[_Piece, Iterable[FileResult]]], files: Sequence[FileTask]
) -> Iterator[tuple[int, FileResult]]:
    """Yield results as one process would: what is reported once per file is taken from its first part only."""
    unreadable: set[int] = set()
    warned: set[int] = set()
    for (number, part, more), of_piece in results:
        for result in of_piece:
            if part is None:
                yield number, result
                continue
            if number in unreadable:
                continue
            if result.unreadable is not None:
                unreadable.add(number)
            problems = result.problems
            if files[number].target.discovered:
                syntax = [problem for problem in problems if problem.rule == "syntax"]
                repeated = syntax if number in warned else syntax[1:]
                warned |= {number} if syntax else set()
                problems = [problem for problem in problems if problem not in repeated]
            yield number, result._replace(problems=problems, more=(result.more or more) and result.unreadable is None)


def _batches(files: Sequence[FileTask]) -> Iterator[Batch[_Piece, FileResult]]:
    """Yield batches for the processes: several small files, or a part of a large one."""
    small: list[_Piece] = []
    for number, (target, *_) in enumerate(files):
        is_here = not target.discovered and _is_stream(target.path)
        parts: list[Part | None] = [*_parts(target)] if has_records(target.path) and not is_here else [None]
        is_small = len(parts) < 2 and not is_here
        if small and (not is_small or len(small) == _FILES):
            yield Batch(small)
            small = []
        if is_small:
            small.append(_Piece(number))
        else:
            yield from (Batch([_Piece(number, part, more=part is not parts[-1])], here=is_here) for part in parts)
    if small:
        yield Batch(small)


def _is_stream(path: str) -> bool:
    """Whether a file can be read only once, or only in this process."""
    return path == STDIN or path.startswith("/dev/") or is_device(path)


def _parts(target: Target) -> list[Part]:
    """Return the parts of an NDJSON file, each of whole lines; none if it cannot be split safely."""
    parts: list[Part] = []
    start, line = 0, 1
    try:
        with opened(target) as file:
            while block := file.read(_BYTES) + file.readline(MAX_STREAM):
                if len(block) > MAX_STREAM:
                    return []  # A line may be too long, which only one process for the whole file can tell.
                if start == 0 and (not block.strip() or block.startswith((BOM_UTF16_BE, BOM_UTF16_LE))):
                    return []
                parts.append(Part(start, start + len(block), line))
                start += len(block)
                line += block.count(b"\n")
    except (OSError, MemoryError):
        return []  # The process that reads it reports the error.
    return parts
