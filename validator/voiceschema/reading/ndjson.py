"""The lines of a file of records (NDJSON)."""

from collections.abc import Iterator
from typing import BinaryIO, NamedTuple


class Part(NamedTuple):
    """Some whole lines of a file."""

    start: int
    end: int
    #: The number of the first line.
    line: int


def lines(file: BinaryIO, part: Part | None) -> Iterator[tuple[int, bytes]]:
    """Yield the lines of a file, or of a part of it, each with its number."""
    if part is None:
        return enumerate(file, 1)
    file.seek(part.start)
    return enumerate(file.read(part.end - part.start).split(b"\n"), part.line)
