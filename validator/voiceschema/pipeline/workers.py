"""Spread work over processes: results come in order, even if a process is killed."""

import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from voiceschema import interrupts

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


class Batch(Generic[_Item, _Result]):
    """Items that one process works on in order."""

    def __init__(self, items: list[_Item], *, here: bool = False, alone: bool = False) -> None:
        self.items = items
        #: Whether the current process works on it.
        self.here = here
        #: Whether no other process works meanwhile: a retry of the only item, after a process ended unexpectedly.
        self.alone = alone
        #: Whether it was given to a process, and the results of each item: `None` if the retry failed, too.
        self.given = False
        self.results: list[Iterable[_Result] | None] | None = None


class Workers(Generic[_Item, _Result]):
    """A number of processes that call a function, which is pickled for them on systems without fork."""

    def __init__(self, work: Callable[[_Item], Iterable[_Result]], number: int) -> None:
        self._work = work
        self._number = min(number, 60) if sys.platform == "win32" else number  # Windows waits for at most 63.
        self._workers: list[_Worker[_Item, _Result]] = []

    def results(self, batches: Iterator[Batch[_Item, _Result]]) -> Iterator[tuple[_Item, Iterable[_Result] | None]]:
        """Yield each item with its results, in order.

        When a process ends unexpectedly, each item of its batch is retried once, alone; if that process ends
        unexpectedly as well, the results of the item are `None`.
        """
        pending: list[Batch[_Item, _Result]] = []
        try:
            while True:
                pending.extend(islice(batches, max(0, 3 * self._number - len(pending))))
                if not pending:
                    return
                self._hand_out(pending)
                first = pending[0]
                is_ready = first.here or first.results is not None
                self._receive(pending, timeout=0 if is_ready else None)
                if is_ready:
                    del pending[0]
                    yield from zip(first.items, first.results or map(self._work, first.items), strict=True)
        finally:
            for worker in self._workers:
                worker.end()

    def _hand_out(self, pending: list[Batch[_Item, _Result]]) -> None:
        """Give pending batches to processes: each has one to work on, and one waiting."""
        for batch in pending:
            if batch.alone and (batch is not pending[0] or any(worker.batches for worker in self._workers)):
                return
            if batch.here or batch.given:
                continue
            if all(worker.batches for worker in self._workers) and len(self._workers) < self._number:
                self._start()
            if not self._workers:
                batch.here = True
                return
            worker = min(self._workers, key=lambda worker: len(worker.batches))
            if len(worker.batches) == 2:
                return
            worker.give(batch)
            if batch.alone:
                return

    def _start(self) -> None:
        """Start a process, unless the system cannot."""
        with suppress(OSError, MemoryError), interrupts.defer_sigint():  # until it is in the list of those to end
            self._workers.append(_Worker(self._work))

    def _receive(self, pending: list[Batch[_Item, _Result]], timeout: float | None) -> None:
        """Receive the results that are ready, or wait for some."""
        from multiprocessing.connection import wait

        busy: dict[Any, _Worker[_Item, _Result]] = {each.connection: each for each in self._workers if each.batches}
        for connection in wait(busy, timeout):
            worker = busy[connection]
            batch, *others = worker.batches
            try:
                batch.results = worker.connection.recv()
                worker.batches = others
            except (EOFError, OSError):
                self._workers.remove(worker)
                worker.end()
                for each in others:
                    each.given = False
                if batch.alone:
                    batch.results = [None]
                else:
                    at = pending.index(batch)
                    pending[at : at + 1] = [Batch[_Item, _Result]([item], alone=True) for item in batch.items]


class _Worker(Generic[_Item, _Result]):
    """A process that works on batches in order. Raises `OSError` if it cannot be started."""

    def __init__(self, work: Callable[[_Item], Iterable[_Result]]) -> None:
        import multiprocessing

        # Fork where it is available and safe; elsewhere, a new interpreter receives the work pickled.
        forks = "fork" in multiprocessing.get_all_start_methods() and sys.platform != "darwin"
        made = multiprocessing.get_context("fork").Process if forks else multiprocessing.get_context("spawn").Process
        #: The batches that it has not answered yet; it works on the first.
        self.batches: list[Batch[_Item, _Result]] = []
        self.connection, theirs = multiprocessing.Pipe()
        self._process = made(target=_serve, args=(theirs, work), daemon=True)
        self._process.start()
        theirs.close()

    def give(self, batch: Batch[_Item, _Result]) -> None:
        """Give it a batch to work on."""
        batch.given = True
        self.batches.append(batch)
        with suppress(OSError):  # The process has ended, which `_receive` will notice.
            self.connection.send(batch.items)

    def end(self) -> None:
        """Kill the process."""
        self._process.kill()
        self._process.join()
        self.connection.close()


def _serve(connection: "Connection", work: Callable[[_Item], Iterable[_Result]]) -> None:
    """Answer each batch with its results, until the connection is closed or memory is short."""
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # The parent handles interrupts.
    with suppress(RuntimeError):  # If no thread can start, the closed connection ends the process.
        Thread(target=_end_with_parent, daemon=True).start()
    with suppress(EOFError, OSError, MemoryError, ImportError, SystemError):  # imports fail so when memory is short
        while True:
            connection.send([list(work(item)) for item in connection.recv()])


def _end_with_parent() -> None:
    from multiprocessing import parent_process

    if parent := parent_process():
        parent.join()
        os._exit(1)
