"""The engine that uses `jsonschema-rs`. Importing it raises `ImportError` if that is not installed."""

from collections.abc import Callable
from typing import Any

from voiceschema import interrupts
from voiceschema.catalog.catalog import Catalog
from voiceschema.catalog.formats import SEMANTIC_CHECKS
from voiceschema.catalog.keywords import ASSERTIONS
from voiceschema.catalog.resources import Schema
from voiceschema.validation.engine import Engine

with interrupts.defer_sigint():
    import decimal  # noqa: F401  # jsonschema-rs imports it later, and panics if that fails

    import jsonschema_rs


class FastEngine(Engine):
    """The engine that uses `jsonschema-rs`."""

    def __init__(self, catalog: Catalog) -> None:
        super().__init__(catalog)
        # jsonschema-rs reports an interrupt in a keyword as a failure, so `compile` raises it again.
        self._interrupts: list[KeyboardInterrupt] = []

    def compile(self, schema: Schema) -> Callable[[Any], bool]:
        with interrupts.defer_sigint():  # jsonschema-rs would report an interrupt as an unresolved reference
            validator = jsonschema_rs.Draft202012Validator(
                schema,
                retriever=self.catalog.resource,
                keywords={name: _keyword(check_for, self._interrupts) for name, check_for in ASSERTIONS.items()},
                formats={name: lambda s, check=check: check(s) is None for name, check in SEMANTIC_CHECKS.items()},
                validate_formats=True,
            )

        def is_valid(value: Any) -> bool:
            verdict = validator.is_valid(value)
            if self._interrupts:
                raise self._interrupts.pop()
            return bool(verdict)

        return is_valid


def _keyword(check_for: Callable[[Any], Callable[[Any], bool]], interrupts: list[KeyboardInterrupt]) -> type:
    class Keyword:
        def __init__(self, _: Any, limit: Any, __: Any) -> None:
            self.is_valid = check_for(limit)

        def validate(self, value: Any) -> None:
            try:
                is_valid = self.is_valid(value)
            except KeyboardInterrupt as interrupt:
                interrupts.append(interrupt)
                raise
            if not is_valid:
                raise ValueError

    return Keyword
