"""The lines of a file of records (NDJSON), without those that are surely valid."""

import json
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, NamedTuple

from voiceschema.reading.document import unique

# So many bytes are read at once; a line that is longer is read whole.
_BLOCK = 250_000
_scan = json.JSONDecoder(object_pairs_hook=unique).scan_once  # type: ignore[attr-defined]  # raises less than `decode`


class Part(NamedTuple):
    """Some whole lines of a file."""

    start: int
    end: int
    #: The number of the first line.
    line: int


def lines(
    file: BinaryIO, part: Part | None, is_done: Callable[[Any], bool] | None = None
) -> Iterator[tuple[int, bytes | str]]:
    """Yield the lines of a file, or of a part of it, each with its number.

    Lines for whose value `is_done` is true are left out. It is given whatever Python reads, other than what has a name
    twice or half a character in it; so it has to see for itself that there is no infinite number, and nothing too deep.
    """
    number = part.line if part else 1
    for block in _blocks(file, part):
        whole = block.removesuffix(b"\n")
        try:
            yield from _undone(whole.decode(), number, is_done) if is_done else enumerate(whole.split(b"\n"), number)
        except UnicodeDecodeError:
            yield from enumerate(whole.split(b"\n"), number)
        number += block.count(b"\n")


def _blocks(file: BinaryIO, part: Part | None) -> Iterator[bytes]:
    """Yield the text, some whole lines at a time."""
    if part:
        file.seek(part.start)
        yield file.read(part.end - part.start)
        return
    while block := file.read(_BLOCK):
        yield block if block.endswith(b"\n") else block + file.readline()


def _undone(text: str, first: int, is_done: Callable[[Any], bool]) -> Iterator[tuple[int, str]]:
    has_escapes = "\\u" in text
    for number, line in enumerate(text.split("\n"), first):
        try:
            value, end = _scan(line, 0)
        except (ValueError, StopIteration, RecursionError):
            pass
        else:
            is_whole = (end == len(line) or line[end:] == "\r") and not (has_escapes and "\\u" in line)
            if is_whole and is_done(value):
                continue
        yield number, line
