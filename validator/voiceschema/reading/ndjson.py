"""The lines of a file of records (NDJSON), without those of which there is nothing to say."""

import json
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, NamedTuple

from voiceschema.reading.document import unique

# So many bytes are read at once; a line that is longer is read whole.
_BLOCK = 250_000
_read = json.JSONDecoder(object_pairs_hook=unique).scan_once  # type: ignore[attr-defined]  # raises less than `decode`


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
            yield from _left(whole.decode(), number, is_done) if is_done else enumerate(whole.split(b"\n"), number)
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


def _left(text: str, number: int, is_done: Callable[[Any], bool]) -> Iterator[tuple[int, str]]:
    """Yield the lines of a text that are not done."""
    escapes, at = "\\u" in text, 0
    while at <= len(text):
        end = text.find("\n", at)
        if end < 0:
            end = len(text)
        line = text[at:end]  # what begins in a line is not to be read on in the next ones
        try:
            value, behind = _read(line, 0)
        except (ValueError, StopIteration, RecursionError):
            is_right = False
        else:
            is_right = (behind == len(line) or line[behind:] == "\r") and is_done(value)
        if not is_right or (escapes and "\\u" in line):
            yield number, line
        at, number = end + 1, number + 1
