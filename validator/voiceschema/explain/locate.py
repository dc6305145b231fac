"""Locates the parts of a payload: their values, their containers, their order, and their positions in the text."""

from typing import Any

from voiceschema.explain.context import FailureContext
from voiceschema.reading.document import Document
from voiceschema.reading.positions import Path
from voiceschema.text.phrasing import as_json
from voiceschema.validation.engine import Engine, Failure

# The payload and the value at each step of a path, as far as they exist, and the index of each among its siblings.
_Part = tuple[tuple[Any, ...], tuple[int, ...]]


class Locator:
    """Finds the parts of a document by path. Caches them, because failures are often close together."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._parts: dict[Path, _Part] = {(): ((document.value,), ())}
        self._indexes: dict[int, dict[str, int]] = {}

    def locate(self, failure: Failure, engine: Engine) -> FailureContext:
        values, _ = self._part(failure.path)
        written = as_json(values[-1]) if self.document.text is None else self.document.text_of(failure.path)
        return FailureContext(failure, engine, self.document, values, written)

    def value(self, path: Path) -> Any:
        return self._part(path)[0][-1]

    def order(self, path: Path) -> tuple[int, ...]:
        """Return a sort key that puts paths in document order."""
        return self._part(path)[1]

    def extent(self, path: Path, *, at_name: bool = False) -> tuple[int, int]:
        """Return the start and end offsets of a value, or of the name before it."""
        if self.document.text is None:
            return 0, 0
        span = self.document.span(path)
        return (span.key_start, span.key_end) if at_name and span.key_start >= 0 else (span.start, span.end)

    def _part(self, path: Path) -> _Part:
        if path not in self._parts:
            (values, order), step = self._part(path[:-1]), path[-1]
            index = self._index(values[-1], step) if len(order) == len(path) - 1 else None
            self._parts[path] = (values, order) if index is None else ((*values, values[-1][step]), (*order, index))
        return self._parts[path]

    def _index(self, value: Any, step: str | int) -> int | None:
        if isinstance(value, dict):
            if id(value) not in self._indexes:
                self._indexes[id(value)] = {name: index for index, name in enumerate(value)}
            return self._indexes[id(value)].get(str(step))
        return step if isinstance(value, list) and isinstance(step, int) and step < len(value) else None
