"""The progress bar of a long run."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from tqdm.std import tqdm

#: Show no bar before this many seconds, and none for a run of this many files or fewer.
DELAY, FEW = 1.0, 10
_LAYOUT = "|{bar:30}| {n_fmt} of {total_fmt} files validated, {remaining} left"


@contextmanager
def progress(stream: TextIO | None, total: int) -> Iterator["tqdm[Any] | None"]:
    """Yield a bar that counts files and disappears at the end, or `None` for few files or without a terminal."""
    if total <= FEW or stream is None or not stream.isatty():
        yield None
        return
    from threading import RLock

    from tqdm.std import tqdm

    tqdm.monitor_interval = 0  # no monitor thread: processes are forked later
    tqdm.set_lock(RLock())  # the default lock starts a process in some versions of Python
    bar = tqdm(total=total, file=stream, leave=False, delay=DELAY, miniters=1, bar_format=_LAYOUT, dynamic_ncols=True)
    with bar:
        try:
            yield bar
        except KeyboardInterrupt:
            bar.refresh()  # the interrupt may have come between drawing and recording it
            bar.clear()
            raise
