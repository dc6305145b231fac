"""A bar on the terminal that says how far a long run has come."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from tqdm.std import tqdm

#: Seconds that a run may take, and files that it may have, before there is a bar.
DELAY, FEW = 1.0, 10
_LAYOUT = "|{bar:30}| {n_fmt} of {total_fmt} files checked, {remaining} to go"


@contextmanager
def progress(stream: TextIO | None, total: int) -> Iterator["tqdm[Any] | None"]:
    """Yield a bar for the files of a run, if there are many and `stream` is a terminal; in the end it is gone."""
    if total <= FEW or stream is None or not stream.isatty():
        yield None
        return
    from threading import RLock

    from tqdm.std import tqdm

    tqdm.monitor_interval = 0  # only `update` draws: with a thread, no process should be forked
    tqdm.set_lock(RLock())  # the one that is made otherwise starts a process in some versions of Python
    bar = tqdm(total=total, file=stream, leave=False, delay=DELAY, miniters=1, bar_format=_LAYOUT, dynamic_ncols=True)
    with bar:
        try:
            yield bar
        except KeyboardInterrupt:
            bar.refresh()  # it may not know how much it has drawn
            bar.clear()
            raise
