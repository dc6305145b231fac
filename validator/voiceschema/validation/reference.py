"""The engine of `jsonschema` and `referencing`."""

from collections.abc import Iterable
from typing import Any

from voiceschema.catalog import jsonschema_support
from voiceschema.catalog.catalog import Catalog
from voiceschema.catalog.resources import BASE, subschemas
from voiceschema.reading.positions import Path
from voiceschema.validation.engine import Engine, as_reference


class ReferenceEngine(Engine):
    """The engine of `jsonschema` and `referencing`."""

    def __init__(self, catalog: Catalog) -> None:
        super().__init__(catalog)
        documents = catalog.without_dialect()
        self._validator = jsonschema_support.validator(BASE, documents)
        # An error knows its schema object, which is the very one of the documents: that is where it stands.
        schemas = [(f"{document['$id']}#{at}", it) for document in documents for at, it in subschemas(document)]
        self._places = {id(schema): location for location, schema in schemas}
        self._of_names = [f"{location}/propertyNames" for location, schema in schemas if "propertyNames" in schema]

    def is_valid(self, location: str, value: Any) -> bool:
        return self._validator.evolve(schema={"$ref": as_reference(location)}).is_valid(value)

    def iter_raw_failures(self, location: str, value: Any) -> Iterable[tuple[Path, str]]:
        for error in self._validator.evolve(schema={"$ref": as_reference(location)}).iter_errors(value):
            assertion = f"{self._places[id(error.schema)]}/{error.validator}"
            # A name that fails a schema of names is a fault of the object.
            of_names = (place for place in self._of_names if assertion.startswith(f"{place}/"))
            yield tuple(error.absolute_path), next(of_names, assertion)
