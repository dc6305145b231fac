"""An engine that uses the compiled verdicts, and another engine where those are not enough."""

from collections.abc import Callable
from typing import Any

from voiceschema.catalog.catalog import Catalog
from voiceschema.catalog.resources import Schema
from voiceschema.validation.engine import Engine
from voiceschema.validation.verdicts import VALID, recognise


class CompiledEngine(Engine):
    """Recognises valid payloads with the compiled verdicts; `fallback` creates the engine that finds failures."""

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

    def compile(self, schema: Schema) -> Callable[[Any], bool]:
        return self._fallback().compile(schema)

    def is_valid(self, location: str, value: Any) -> bool:
        document = location.removesuffix("#")
        return (document in VALID and bool(VALID[document](value))) or super().is_valid(location, value)

    def is_surely_valid(self, location: str, value: Any) -> bool:
        document = location.removesuffix("#")
        return bool(VALID[document](value)) if document in VALID else super().is_valid(location, value)
