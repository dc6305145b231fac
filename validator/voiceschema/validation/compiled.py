"""The verdicts of the shipped documents as Python, in front of the engine that knows the failures."""

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

from voiceschema.catalog.catalog import Catalog
from voiceschema.reading.source import Path
from voiceschema.validation.engine import Engine


class CompiledEngine(Engine):
    """The verdicts of the shipped documents as Python, in front of the engine that knows the failures."""

    def __init__(self, catalog: Catalog, fallback: Callable[[], Engine]) -> None:
        super().__init__(catalog)
        self._make_fallback = fallback
        from voiceschema.validation.verdicts import CONDITIONS, VALID, recognise

        self._conditions, self._valid, self._recognise = CONDITIONS, VALID, recognise

    @cached_property
    def _fallback(self) -> Engine:
        return self._make_fallback()

    def recognise(self, value: Any) -> tuple[str, str]:
        return self._recognise(value)

    def match_schema(self, schema: str, value: Any) -> str | None:
        location, name = self._recognise(value) if schema == "payload" else (self.catalog.uri(schema), schema)
        return name if name and self._valid[location](value) else None

    def accepts(self, location: str, value: Any) -> bool:
        from voiceschema.validation.tolerant_verdicts import TOLERATED

        return bool(TOLERATED[location](value)) if location in TOLERATED else super().accepts(location, value)

    def is_valid(self, location: str, value: Any) -> bool:
        is_known = location in self._valid and self._valid[location](value)
        return bool(is_known) or self._fallback.is_valid(location, value)

    def iter_raw_failures(self, location: str, value: Any) -> Iterable[tuple[Path, str]]:
        is_known = location in self._valid and self._valid[location](value)
        return () if is_known else self._fallback.iter_raw_failures(location, value)

    def matches_condition(self, condition: str, value: Any) -> bool:
        return bool(self._conditions[condition](value))
