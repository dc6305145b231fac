"""The engine that uses `jsonschema` and `referencing`."""

from collections.abc import Callable
from typing import Any

from voiceschema.catalog import jsonschema_support
from voiceschema.catalog.catalog import Catalog
from voiceschema.catalog.resources import BASE, Schema
from voiceschema.validation.engine import Engine


class ReferenceEngine(Engine):
    """The engine that uses `jsonschema` and `referencing`."""

    def __init__(self, catalog: Catalog) -> None:
        super().__init__(catalog)
        self._validator = jsonschema_support.validator(BASE, catalog.without_dialect())

    def compile(self, schema: Schema) -> Callable[[Any], bool]:
        return self._validator.evolve(schema={key: schema[key] for key in schema if key != "$schema"}).is_valid
