"""Where the values of a JSON text stand."""

import json
import re
from array import array
from collections.abc import Iterator, Mapping
from json.decoder import scanstring  # type: ignore[attr-defined]

from voiceschema.reading.positions import Path, Span


class JsonSpans(Mapping[Path, Span]):
    """The spans of all values in a JSON text that can be parsed; only what is on the way to a value is scanned."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._spans: dict[Path, Span] = {(): Span(skip_whitespace(text, 0), len(text.rstrip(" \t\n\r")))}
        # The arrays and objects on the way, by their offsets.
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
    """Where the items of an array begin. It is scanned as far as someone asks."""

    def __init__(self, text: str, at: int) -> None:
        self._starts = array("q")
        self._items = self._scan(text, at)

    def start_of(self, index: int) -> int:
        """Return the offset of an item. Raises `KeyError` if there is none."""
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
    """Where the members of an object stand; of those of the same name, the last."""

    def __init__(self, text: str, at: int) -> None:
        #: The names, each with the number of its member.
        self.names: dict[str, int] = {}
        # Of each member, the offsets of its value, of its name, and of the end of that.
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
        """Return the offsets of a value, of its name, and of the end of that. Raises `KeyError` if there is none."""
        at, key, key_end = self._places[3 * self.names[name] : 3 * self.names[name] + 3]
        return at, key, key_end


# `raw_decode` without error messages, and without the conversion of numbers.
_SKIP = json.JSONDecoder(parse_int=len, parse_float=len).scan_once  # type: ignore[attr-defined]
_WHITESPACE = re.compile(r"[ \t\n\r]*")


def skip_whitespace(text: str, at: int) -> int:
    """Return the offset of the first character from offset `at` on that is not whitespace of JSON."""
    return _WHITESPACE.match(text, at).end()  # type: ignore[union-attr]
