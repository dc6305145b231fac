"""Many files, or the parts of a big file of records, in several processes: the same results in the same order."""

import os
import signal
import sys
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from voiceschema import interrupts
from voiceschema.catalog.catalog import Catalog
from voiceschema.discovery.search import STDIN, Target
from voiceschema.errors import CannotRunError
from voiceschema.pipeline.file import FileResult, check, has_records, opened
from voiceschema.reading.ndjson import Part
from voiceschema.validation.engines import engine_for

if TYPE_CHECKING:
    from multiprocessing.synchronize import Event

# What is given to a process at once: so many files, or so many bytes of records.
_FILES, _BYTES = 64, 250_000
# With fewer files, one process is done before others have started; so many bytes of records take as long as a file.
_WORTH, _LIKE_A_FILE = 1_000, 4_000


class FileTask(NamedTuple):
    """A file to check, and what it is validated against."""

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
    """Yield the results of files in their order, each with the number of its file.

    Without a number of `jobs`, there are as many as cores if the work is worth it. Raises `CannotRunError` if one of
    them ends before its work does.
    """
    if jobs is None:
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        jobs = cores if _is_worth_it(files) else 1
    if jobs > 1:
        return _merged(_distributed(files, engine, jobs), files)
    return _merged(((_Piece(number), _checked(file, engine)) for number, file in enumerate(files)), files)


def _checked(file: FileTask, engine: str, part: Part | None = None) -> Iterator[FileResult]:
    return check(file.target, file.schema, engine_for(file.catalog, engine), part)


def _is_worth_it(files: Sequence[FileTask]) -> bool:
    size = 0
    for target, *_ in files:
        if has_records(target.path):
            with suppress(OSError, ValueError):
                size += os.stat(target.path).st_size  # noqa: PTH116  # start-up is felt
    return max(len(files), size // _LIKE_A_FILE) >= _WORTH


def _merged(
    results: Iterable[tuple[_Piece, Iterable[FileResult]]], files: Sequence[FileTask]
) -> Iterator[tuple[int, FileResult]]:
    """Yield results as one process would have them: what is said once of a file, is said of its first part only."""
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


def _distributed(files: Sequence[FileTask], engine: str, jobs: int) -> Iterator[tuple[_Piece, Iterable[FileResult]]]:
    import multiprocessing
    from concurrent.futures import Future, ProcessPoolExecutor, wait
    from concurrent.futures.process import BrokenProcessPool

    # A fork has everything already; where there is none, or none to trust, a new interpreter gets it written down.
    forks = "fork" in multiprocessing.get_all_start_methods() and sys.platform != "darwin"
    context = multiprocessing.get_context("fork" if forks else "spawn")
    before, stop = multiprocessing.active_children(), context.Event()
    pool = ProcessPoolExecutor(jobs, context, initializer=_begin, initargs=(files, engine, stop))
    pending: deque[tuple[list[_Piece], Future[list[list[FileResult]]] | None]] = deque()

    def done() -> Iterator[tuple[_Piece, Iterable[FileResult]]]:
        batch, future = pending.popleft()
        results = future.result() if future else [_checked(files[batch[0].number], engine)]
        return zip(batch, results, strict=True)

    try:
        for batch in _batches(files):
            if files[batch[0].number].target.path == STDIN:
                pending.append((batch, None))
            else:
                with interrupts.defer_sigint():  # until all are there that have to be ended then
                    pending.append((batch, pool.submit(_check, batch)))
            if len(pending) > 2 * jobs:
                yield from done()
        while pending:
            yield from done()
    except BaseException as error:
        stop.set()
        # What is cut off while it hands in a result leaves half of it, for which the pool would wait for ever.
        wait([future for _, future in pending if future and (future.running() or future.done())], timeout=1)
        for process in set(multiprocessing.active_children()).difference(before):
            process.terminate()
        if isinstance(error, BrokenProcessPool):
            raise CannotRunError("a process that checked files has ended too early: memory may be short") from None
        raise
    finally:
        pool.shutdown(cancel_futures=True)


# In a process that checks: all files, the name of the engine, and whether to stop.
_work: list[tuple[Sequence[FileTask], str, "Event"]] = []


def _begin(files: Sequence[FileTask], engine: str, stop: "Event") -> None:
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # An interrupt is for the process that distributes.
    Thread(target=_end_with_parent, daemon=True).start()
    _work.append((files, engine, stop))


def _end_with_parent() -> None:
    from multiprocessing import parent_process

    if parent := parent_process():
        parent.join()
        os._exit(1)


def _check(batch: list[_Piece]) -> list[list[FileResult]]:
    files, engine, stop = _work[-1]
    left = (piece for piece in batch if not stop.is_set())
    return [list(_checked(files[piece.number], engine, piece.part)) for piece in left]


def _batches(files: Sequence[FileTask]) -> Iterator[list[_Piece]]:
    """Yield what to give to a process at once: several small files, a part of a big one, or standard input."""
    batch: list[_Piece] = []
    for number, (target, *_) in enumerate(files):
        parts: list[Part | None] = [*_parts(target)] if has_records(target.path) else [None]
        is_small = len(parts) < 2 and target.path != STDIN
        if batch and (not is_small or len(batch) == _FILES):
            yield batch
            batch = []
        if is_small:
            batch.append(_Piece(number))
        else:
            yield from ([_Piece(number, part, more=part is not parts[-1])] for part in parts)
    if batch:
        yield batch


def _parts(target: Target) -> list[Part]:
    """Return the parts of a file of records, each of whole lines; none if there is nothing to tell them apart by."""
    parts: list[Part] = []
    start, line = 0, 1
    try:
        with opened(target) as file:
            while block := file.read(_BYTES) + file.readline():
                if start == 0 and (not block.strip() or block.startswith((BOM_UTF16_BE, BOM_UTF16_LE))):
                    return []
                parts.append(Part(start, start + len(block), line))
                start += len(block)
                line += block.count(b"\n")
    except (OSError, MemoryError):
        return []  # Whoever reads it for its records will say so.
    return parts
