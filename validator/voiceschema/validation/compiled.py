"""Validates with the verdicts compiled to Python; another engine finds the failures."""

from collections.abc import Callable, Iterable
from typing import Any

from voiceschema.catalog.catalog import Catalog
from voiceschema.reading.positions import Path
from voiceschema.validation.engine import Engine
from voiceschema.validation.verdicts import VALID, recognise


class CompiledEngine(Engine):
    """The verdicts of the shipped documents as Python, in front of the engine that knows the failures."""

    def __init__(self, catalog: Catalog, fallback: Callable[[], Engine]) -> None:
        super().__init__(catalog)
        self._fallback = fallback

    def recognise(self, value: Any) -> tuple[str, str]:
        return recognise(value)

    def match_schema(self, schema: str, value: Any) -> str | None:
        location, name = recognise(value) if schema == "payload" else (self.catalog.uri(schema), schema)
        return name if name and VALID[location](value) else None

    def accepts(self, location: str, value: Any) -> bool:
        from voiceschema.validation.tolerant_verdicts import TOLERATED

        return bool(TOLERATED[location](value)) if location in TOLERATED else super().accepts(location, value)

    def is_valid(self, location: str, value: Any) -> bool:
        return self._is_known(location, value) or self._fallback().is_valid(location, value)

    def iter_raw_failures(self, location: str, value: Any) -> Iterable[tuple[Path, str]]:
        return () if self._is_known(location, value) else self._fallback().iter_raw_failures(location, value)

    @staticmethod
    def _is_known(location: str, value: Any) -> bool:
        return location in VALID and bool(VALID[location](value))
