"""The positions of values in a JSON text."""

import json
import re
from array import array
from collections.abc import Iterator, Mapping
from json.decoder import scanstring  # type: ignore[attr-defined]

from voiceschema.reading.positions import Path, Span


class JsonSpans(Mapping[Path, Span]):
    """The spans of all values in a valid JSON text. Only the ancestors of a requested value are scanned."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._spans: dict[Path, Span] = {(): Span(skip_whitespace(text, 0), len(text.rstrip(" \t\n\r")))}
        # The scanned arrays and objects, by offset.
        self._arrays: dict[int, _Array] = {}
        self._objects: dict[int, _Object] = {}

    def __getitem__(self, path: Path) -> Span:
        if path not in self._spans:
            at, key, key_end = self._spans[()].start, -1, -1
            for step in path:
                if isinstance(step, int):
                    at = self._array(at).start_of(step)
                else:
                    at, key, key_end = self._object(at).place_of(step)
            key, key_end = (-1, -1) if isinstance(path[-1], int) else (key, key_end)
            self._spans[path] = Span(at, _SKIP(self._text, at)[1], key, key_end)
        return self._spans[path]

    def __iter__(self) -> Iterator[Path]:
        for path in (paths := list[Path]([()])):
            at = self[path].start
            opening = self._text[at]
            steps = self._array(at).indexes() if opening == "[" else self._object(at).names if opening == "{" else ()
            paths += ((*path, step) for step in steps)
            yield path

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _array(self, at: int) -> "_Array":
        if at not in self._arrays:
            self._arrays[at] = _Array(self._text, at)
        return self._arrays[at]

    def _object(self, at: int) -> "_Object":
        if at not in self._objects:
            self._objects[at] = _Object(self._text, at)
        return self._objects[at]


class _Array:
    """The offsets of the items of an array, scanned on demand."""

    def __init__(self, text: str, at: int) -> None:
        self._starts = array("q")
        self._items = self._scan(text, at)

    def start_of(self, index: int) -> int:
        """Return the offset of an item. Raises `KeyError` if it does not exist."""
        while len(self._starts) <= index:
            if (start := next(self._items, None)) is None:
                raise KeyError(index)
            self._starts.append(start)
        return self._starts[index]

    def indexes(self) -> range:
        """Return the indexes of all items."""
        self._starts.extend(self._items)
        return range(len(self._starts))

    @staticmethod
    def _scan(text: str, at: int) -> Iterator[int]:
        while text.startswith(("[", ","), at):
            at = skip_whitespace(text, at + 1)
            if text[at] == "]":
                return
            yield at
            at = skip_whitespace(text, _SKIP(text, at)[1])


class _Object:
    """The offsets of the members of an object; the last one of several with the same name."""

    def __init__(self, text: str, at: int) -> None:
        #: The index of each member, by name.
        self.names: dict[str, int] = {}
        # Three offsets a member: its value, its name, and the end of the name.
        self._places = array("q")
        while text.startswith(("{", ","), at):
            key = skip_whitespace(text, at + 1)
            if text[key] == "}":
                return
            name, key_end = scanstring(text, key + 1, True)  # noqa: FBT003
            at = skip_whitespace(text, skip_whitespace(text, key_end) + 1)
            self.names[name] = len(self._places) // 3
            self._places.extend((at, key, key_end))
            at = skip_whitespace(text, _SKIP(text, at)[1])

    def place_of(self, name: str) -> tuple[int, int, int]:
        """Return the offsets of a value, its name, and the end of the name. Raises `KeyError` for an unknown name."""
        at, key, key_end = self._places[3 * self.names[name] : 3 * self.names[name] + 3]
        return at, key, key_end


# `raw_decode` without error messages and number conversion.
_SKIP = json.JSONDecoder(parse_int=len, parse_float=len).scan_once  # type: ignore[attr-defined]
_WHITESPACE = re.compile(r"[ \t\n\r]*")


def skip_whitespace(text: str, at: int) -> int:
    """Return the offset of the first character at or after `at` that is not JSON whitespace."""
    return _WHITESPACE.match(text, at).end()  # type: ignore[union-attr]
