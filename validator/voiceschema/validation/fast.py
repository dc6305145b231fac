"""The engine of `jsonschema-rs`. Raises `ImportError` where that is not installed."""

from collections.abc import Callable
from typing import Any

from voiceschema import interrupts
from voiceschema.catalog.catalog import Catalog
from voiceschema.catalog.formats import SEMANTIC_CHECKS
from voiceschema.catalog.keywords import ASSERTIONS
from voiceschema.catalog.resources import Schema
from voiceschema.validation.engine import Engine

with interrupts.defer_sigint():
    import decimal  # noqa: F401  # jsonschema-rs asks for it later, and panics if it does not get it

    import jsonschema_rs


class FastEngine(Engine):
    """The engine of `jsonschema-rs`."""

    def __init__(self, catalog: Catalog) -> None:
        super().__init__(catalog)
        # What jsonschema-rs takes for a failure, and goes on.
        self._interrupts: list[KeyboardInterrupt] = []

    def compile(self, schema: Schema) -> Callable[[Any], bool]:
        with interrupts.defer_sigint():  # jsonschema-rs would take one for a document that cannot be had
            validator = jsonschema_rs.Draft202012Validator(
                schema,
                retriever=self.catalog.resource,
                keywords={name: _keyword(made_of, self._interrupts) for name, made_of in ASSERTIONS.items()},
                formats={name: lambda s, check=check: check(s) is None for name, check in SEMANTIC_CHECKS.items()},
                validate_formats=True,
            )

        def is_valid(value: Any) -> bool:
            verdict = validator.is_valid(value)
            if self._interrupts:
                raise self._interrupts.pop()
            return bool(verdict)

        return is_valid


def _keyword(made_of: Callable[[Any], Callable[[Any], bool]], interrupts: list[KeyboardInterrupt]) -> type:
    class Keyword:
        def __init__(self, _: Any, limit: Any, __: Any) -> None:
            self.is_valid = made_of(limit)

        def validate(self, value: Any) -> None:
            try:
                is_valid = self.is_valid(value)
            except KeyboardInterrupt as interrupt:
                interrupts.append(interrupt)
                raise
            if not is_valid:
                raise ValueError

    return Keyword
