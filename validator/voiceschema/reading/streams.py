"""Read streams that may be endless, such as pipes and devices, up to a limit."""

from collections.abc import Iterator
from typing import BinaryIO

from voiceschema.reading.limits import MAX_STREAM

_LIMIT = f"more than {MAX_STREAM:,} bytes"


def read_stream(stream: BinaryIO) -> bytes:
    """Return the rest of a stream. Raises `OSError` if it is more than `MAX_STREAM` bytes."""
    parts: list[bytes] = []
    left = MAX_STREAM
    while part := stream.read(1_000_000):
        left -= len(part)
        if left < 0:
            raise OSError(f"it has {_LIMIT}")
        parts.append(part)
    return b"".join(parts)


def read_lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the remaining lines of a stream. Raises `OSError` at one of more than `MAX_STREAM` bytes."""
    while line := stream.readline(MAX_STREAM + 1):
        if len(line) > MAX_STREAM:
            raise OSError(f"it has a line of {_LIMIT}")
        yield line
