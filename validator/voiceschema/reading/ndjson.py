"""The lines of an NDJSON file."""

import json
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

from voiceschema.reading.json_strict import UNPARSED, unique
from voiceschema.reading.streams import read_lines

_scan = json.JSONDecoder(object_pairs_hook=unique).scan_once  # type: ignore[attr-defined]


class Part(NamedTuple):
    """A range of bytes in a file that holds whole lines."""

    start: int
    end: int
    #: The number of the first line.
    line: int


def lines(file: BinaryIO, part: Part | None) -> Iterator[tuple[int, bytes]]:
    """Yield the lines of a file or of a part of it, with their numbers.

    Raises `OSError` if a line is longer than `MAX_STREAM` bytes.
    """
    if part is None:
        return enumerate(read_lines(file), 1)
    file.seek(part.start)
    return enumerate(file.read(part.end - part.start).split(b"\n"), part.line)


def loads_ordinary(line: bytes) -> Any:
    """Return the value of a line as fast as possible, or `UNPARSED` if anything about it is unusual.

    The value may contain infinite numbers or be nested too deeply: the caller has to check.
    """
    try:
        text = line.decode()
        value, end = _scan(text, 0)
    except (ValueError, StopIteration, RecursionError):
        return UNPARSED
    return value if text[end:] in ("", "\n", "\r", "\r\n") and "\\u" not in text else UNPARSED
