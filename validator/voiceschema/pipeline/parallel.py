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
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

# What is given to a process at once: so many files, or so many bytes of records.
_FILES, _BYTES = 64, 250_000
# Bytes of records that take about as long as a file.
_LIKE_A_FILE = 4_000
# With fewer files than this, one process is done before others have started.
_WORTH = 1_000


class File(NamedTuple):
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


def cores() -> int:
    """Return how many processes can run at the same time."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def results(files: Sequence[File], engine: str, jobs: int | None = None) -> Iterator[tuple[int, FileResult]]:
    """Yield the results of files in their order, each with the number of its file.

    Without a number of `jobs`, there are as many as cores if the work is worth it. Raises `CannotRunError` if one of
    them ends before its work does.
    """
    if jobs is None:
        jobs = cores() if _is_worth_it(files) else 1
    if jobs == 1:
        for number, file in enumerate(files):
            for result in _checked(file, engine):
                yield number, result
    else:
        yield from _merged(_distributed(files, engine, jobs), files)


def _checked(file: File, engine: str, part: Part | None = None) -> Iterator[FileResult]:
    return check(file.target, file.schema, engine_for(file.catalog, engine), part)


def _is_worth_it(files: Sequence[File]) -> bool:
    if len(files) >= _WORTH:
        return True
    sizes = (_size(file.target.path) for file in files if has_records(file.target.path))
    return sum(sizes) // _LIKE_A_FILE >= _WORTH


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size  # noqa: PTH116  # start-up is felt
    except (OSError, ValueError):
        return 0


def _merged(
    results: Iterable[tuple[_Piece, Iterable[FileResult]]], files: Sequence[File]
) -> Iterator[tuple[int, FileResult]]:
    """Yield results as one process would have them: what is said once of a file, is said of its first part only."""
    unreadable, warned = -1, -1
    for piece, of_piece in results:
        number = piece.number
        if piece.part is None:
            yield from ((number, result) for result in of_piece)
            continue
        for result in of_piece:
            if number == unreadable:
                continue
            problems = result.problems
            if files[number].target.discovered:
                texts = [problem for problem in problems if problem.rule == "syntax"]
                gone = texts if number == warned else texts[1:]
                problems = [problem for problem in problems if problem not in gone]
                warned = number if texts else warned
            if result.unreadable is not None:
                unreadable = number
            more = (result.more or piece.more) and result.unreadable is None
            yield number, result._replace(problems=problems, more=more)


# --- the process that distributes ------------------------------------------------------------------------------------


def _distributed(files: Sequence[File], engine: str, jobs: int) -> Iterator[tuple[_Piece, Iterable[FileResult]]]:
    workers = _Workers()
    waiting: deque[tuple[list[_Piece], Connection | None]] = deque()
    try:
        with interrupts.defer_sigint():  # until all are there that have to be ended then
            workers.start(files, engine, jobs)
        for batch in _batches(files):
            is_here = files[batch[0].number].target.path == STDIN
            waiting.append((batch, None if is_here else workers.begin(batch)))
            if len(waiting) > 2 * jobs:
                yield from _done(*waiting.popleft(), files, engine)
        while waiting:
            yield from _done(*waiting.popleft(), files, engine)
    finally:
        workers.end()


def _done(
    batch: list[_Piece], worker: "Connection | None", files: Sequence[File], engine: str
) -> Iterator[tuple[_Piece, Iterable[FileResult]]]:
    if worker is None:
        yield batch[0], _checked(files[batch[0].number], engine)
        return
    try:
        yield from zip(batch, worker.recv(), strict=True)
    except (EOFError, ConnectionError):
        raise _lost() from None


def _lost() -> CannotRunError:
    return CannotRunError("a process that checked files has ended too early: memory may be short")


class _Workers:
    """Processes that take turns; each answers in the order in which it was asked."""

    def __init__(self) -> None:
        self._ends: deque[Connection] = deque()
        self._processes: list[BaseProcess] = []

    def start(self, files: Sequence[File], engine: str, jobs: int) -> None:
        """Start so many processes."""
        import multiprocessing

        # A fork has everything already; where there is none, or none to trust, a new interpreter gets it written down.
        forks = "fork" in multiprocessing.get_all_start_methods() and sys.platform != "darwin"
        context = multiprocessing.get_context("fork") if forks else multiprocessing.get_context("spawn")
        for _ in range(jobs):
            end, of_worker = context.Pipe()
            self._ends.append(end)
            inherited = list(self._ends) if forks else []
            process = context.Process(target=_work, args=(of_worker, inherited, files, engine), daemon=True)
            process.start()
            self._processes.append(process)
            of_worker.close()

    def begin(self, batch: list[_Piece]) -> "Connection":
        """Give work to the process whose turn it is, and return where its results will come from."""
        end = self._ends[0]
        self._ends.rotate(-1)
        try:
            end.send(batch)
        except ConnectionError:
            raise _lost() from None
        return end

    def end(self) -> None:
        """End all processes, whatever they are doing."""
        for process in self._processes:
            process.terminate()
            process.join()


def _batches(files: Sequence[File]) -> Iterator[list[_Piece]]:
    """Yield what to give to a process at once: several small files, a part of a big one, or standard input."""
    batch: list[_Piece] = []
    for number, file in enumerate(files):
        path = file.target.path
        parts = list(_parts(file.target)) if has_records(path) and _size(path) > _BYTES else []
        if path == STDIN or len(parts) > 1 or len(batch) == _FILES:
            if batch:
                yield batch
            batch = []
        if len(parts) > 1:
            yield from ([_Piece(number, part, more=part is not parts[-1])] for part in parts)
        elif path == STDIN:
            yield [_Piece(number)]
        else:
            batch.append(_Piece(number))
    if batch:
        yield batch


def _parts(target: Target) -> Iterator[Part]:
    """Yield the parts of a file of records, each of whole lines; none if there is nothing to tell them apart by."""
    start = at = 0
    first_line = line = 1
    try:
        with opened(target) as file:
            while block := file.read(_BYTES):
                if at == 0 and (not block.strip() or block.startswith((BOM_UTF16_BE, BOM_UTF16_LE))):
                    return
                line += block.count(b"\n")
                at += len(block)
                behind = block.rfind(b"\n") + 1
                if behind:
                    end = at - len(block) + behind
                    yield Part(start, end, first_line)
                    start, first_line = end, line
            if start < at:
                yield Part(start, at, first_line)
    except OSError:
        return  # Whoever reads it for its records will say so.


# --- the processes that check ----------------------------------------------------------------------------------------


def _work(end: "Connection", inherited: "list[Connection]", files: Sequence[File], engine: str) -> None:
    """Check what comes, until the process that distributes is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # An interrupt is for the process that distributes.
    for other in inherited:
        other.close()
    with suppress(EOFError, ConnectionError):
        while True:
            batch: list[_Piece] = end.recv()
            end.send([list(_checked(files[piece.number], engine, piece.part)) for piece in batch])
