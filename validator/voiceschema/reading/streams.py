"""What may never end, such as a pipe or a device, is read up to a limit."""

from collections.abc import Iterator
from typing import BinaryIO

from voiceschema.reading.limits import MAX_STREAM

_TOO_MUCH = f"more than {MAX_STREAM:,} bytes"


def read_stream(stream: BinaryIO) -> bytes:
    """Return all that is to come. Raises `OSError` if that is more than `MAX_STREAM` bytes."""
    parts: list[bytes] = []
    left = MAX_STREAM
    while part := stream.read(1_000_000):
        left -= len(part)
        if left < 0:
            raise OSError(f"it has {_TOO_MUCH}")
        parts.append(part)
    return b"".join(parts)


def read_lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the lines that are to come. Raises `OSError` at one of more than `MAX_STREAM` bytes."""
    while line := stream.readline(MAX_STREAM + 1):
        if len(line) > MAX_STREAM:
            raise OSError(f"one of its lines has {_TOO_MUCH}")
        yield line
