"""Where the values of a JSON text stand."""

import json
import re
from collections.abc import Iterator, Mapping
from json.decoder import scanstring  # type: ignore[attr-defined]

from voiceschema.reading.positions import Path, Span


class JsonSpans(Mapping[Path, Span]):
    """The spans of all values in a JSON text that can be parsed; only what is on the way to a value is scanned."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._spans: dict[Path, Span] = {(): Span(skip_whitespace(text, 0), len(text.rstrip(" \t\n\r")))}
        self._children: dict[Path, list[Path]] = {}

    def __getitem__(self, path: Path) -> Span:
        if path not in self._spans:
            for length in range(len(path)):
                self._scan(path[:length])
        return self._spans[path]

    def __iter__(self) -> Iterator[Path]:
        for path in (paths := list[Path]([()])):
            paths += self._scan(path)
            yield path

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _scan(self, path: Path) -> list[Path]:
        """Note the spans of the items or members of a value, and return their paths."""
        if path in self._children:
            return self._children[path]
        children = self._children[path] = []
        text, at = self._text, self._spans[path].start
        opening = text[at]
        key = key_end = -1
        while opening in "[{" and text[at] not in "]}":
            step: str | int = len(children)
            at = skip_whitespace(text, at + 1)
            if text[at] in "]}":
                break
            if opening == "{":
                key = at
                step, key_end = scanstring(text, at + 1, True)  # noqa: FBT003
                at = skip_whitespace(text, skip_whitespace(text, key_end) + 1)
            _, end = _SKIP(text, at)
            children.append((*path, step))
            self._spans[*path, step] = Span(at, end, key, key_end)
            at = skip_whitespace(text, end)
        return children


# `raw_decode` without error messages, and without the conversion of numbers.
_SKIP = json.JSONDecoder(parse_int=len, parse_float=len).scan_once  # type: ignore[attr-defined]
_WHITESPACE = re.compile(r"[ \t\n\r]*")


def skip_whitespace(text: str, at: int) -> int:
    """Return the offset of the first character from offset `at` on that is not whitespace of JSON."""
    return _WHITESPACE.match(text, at).end()  # type: ignore[union-attr]
