"""A bar on the terminal that says how far a long run has come."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from time import monotonic
from typing import TYPE_CHECKING, Any, Self, TextIO

if TYPE_CHECKING:
    from tqdm.std import tqdm

_LAYOUT = "{n_fmt} files checked in {elapsed}"
_LAYOUT_WITH_TOTAL = "|{bar:30}| {n_fmt} of {total_fmt} files checked, {remaining} to go"


class Progress:
    """Counts files; from `delay` seconds on it draws what it has counted, if `stream` is a terminal.

    A context manager: the bar is gone when it is left, by whatever way. Between `paused` and its end no bar is drawn,
    so that other text can be written to the same terminal.
    """

    def __init__(self, stream: TextIO | None, total: int | None, *, delay: float = 1.0) -> None:
        self._stream = stream if stream is not None and not stream.closed and stream.isatty() else None
        self._total = total
        self._due = monotonic() + delay
        self._done = 0
        self._bar: tqdm[Any] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            with suppress(OSError):
                self._bar.refresh()  # after an interrupt it may not know how much it has drawn
                self._bar.close()

    def step(self) -> None:
        """Count a file."""
        self._done += 1
        if self._stream is None or monotonic() < self._due:
            return
        with suppress(OSError):  # a terminal that has gone
            if self._bar is None:
                self._bar = _bar(self._stream, self._total, self._done)
                self._bar.refresh()
            else:
                self._bar.update()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Take the bar away before something else is written; the next step may draw it again."""
        if self._bar is not None:
            with suppress(OSError):
                self._bar.clear()
        yield


def _bar(stream: TextIO, total: int | None, done: int) -> "tqdm[Any]":
    from threading import RLock

    from tqdm.std import tqdm

    layout = _LAYOUT if total is None else _LAYOUT_WITH_TOTAL
    tqdm.monitor_interval = 0  # no thread draws, only `update` does
    tqdm.set_lock(RLock())  # the one that is made otherwise starts a process in some versions of Python
    # With a delay it is not drawn here, where an interrupt would leave it to nobody to take away.
    bar: tqdm[Any] = tqdm(
        total=total,
        initial=done,
        file=stream,
        leave=False,
        miniters=0,
        bar_format=layout,
        dynamic_ncols=True,
        delay=1,
    )
    bar.delay = 0
    return bar
