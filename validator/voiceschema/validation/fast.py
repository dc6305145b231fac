"""The engine of `jsonschema-rs`. Raises `ImportError` where that is not installed."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any
from urllib.parse import unquote

from voiceschema import interrupts
from voiceschema.catalog.catalog import Catalog
from voiceschema.catalog.formats import SEMANTIC_CHECKS
from voiceschema.catalog.keywords import ASSERTIONS
from voiceschema.reading.positions import Path
from voiceschema.validation.engine import Engine, as_reference

with interrupts.defer_sigint():
    import decimal  # noqa: F401  # jsonschema-rs asks for it later, and panics if it does not get it

    import jsonschema_rs


class FastEngine(Engine):
    """The engine of `jsonschema-rs`."""

    def __init__(self, catalog: Catalog, fallback: Callable[[], Engine]) -> None:
        super().__init__(catalog)
        self._fallback = fallback
        self._validator = cache(self._make_validator)
        # Made alone, without the document around it, the validator is ready ten times as fast.
        self._condition = cache(lambda location: jsonschema_rs.Draft202012Validator(catalog.schema(location)))
        # What jsonschema-rs takes for a failure, and goes on.
        self._interrupts: list[KeyboardInterrupt] = []

    def is_valid(self, location: str, value: Any) -> bool:
        is_valid = self._validator(location).is_valid(value)
        self._stop_if_interrupted()
        return bool(is_valid)

    def iter_raw_failures(self, location: str, value: Any) -> Iterable[tuple[Path, str]]:
        errors = self._validator(location).iter_errors(value)
        found = [(tuple(error.instance_path), unquote(error.absolute_keyword_location or "")) for error in errors]
        self._stop_if_interrupted()
        if any(_is_unsure(path, value) for path, _ in found):
            return self._fallback().iter_raw_failures(location, value)
        return found

    def matches_condition(self, condition: str, value: Any) -> bool:
        return bool(self._condition(condition).is_valid(value))

    def _stop_if_interrupted(self) -> None:
        if self._interrupts:
            raise self._interrupts.pop()

    def _make_validator(self, location: str) -> Any:
        with interrupts.defer_sigint():  # jsonschema-rs would take one for a document that cannot be had
            return jsonschema_rs.Draft202012Validator(
                {"$ref": as_reference(location)},
                retriever=self.catalog.resource,
                keywords={name: _keyword(made_of, self._interrupts) for name, made_of in ASSERTIONS.items()},
                formats={name: lambda s, check=check: check(s) is None for name, check in SEMANTIC_CHECKS.items()},
                validate_formats=True,
            )


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


def _is_unsure(path: Path, value: Any) -> bool:
    """Whether jsonschema-rs may mean another way: it gives the name "1" as the index 1, and leaves out the name ""."""
    for step in path:
        if isinstance(value, dict) and ("" in value or step not in value):
            return True
        value = value[step]
    return isinstance(value, dict) and "" in value
