"""A failure with everything needed to explain it, and the message that explains it."""

import re
from typing import Any, NamedTuple

from voiceschema.catalog import ssml
from voiceschema.catalog.keywords import json_bytes
from voiceschema.catalog.resources import BASE, SHIPPED, Schema, names
from voiceschema.explain.formats import VARIABLE
from voiceschema.reading.document import Document
from voiceschema.reading.positions import VARIABLE_MARK
from voiceschema.text.phrasing import count, quote, truncate, with_article
from voiceschema.validation.engine import Engine, Failure


class Message(NamedTuple):
    """The rule and the sentence of a problem, and the text to write instead, if that is certain."""

    rule: str
    sentence: str
    suggestion: str | None = None


class FailureContext(NamedTuple):
    """A failure with everything needed to explain it."""

    failure: Failure
    engine: Engine
    document: Document
    #: The whole payload, followed by the value at each step of the failure's path.
    values: tuple[Any, ...]
    #: The text of the value at the failure's path.
    written: str
    #: Whether to compare an unknown name with known ones; in an object with very many, only the first are compared.
    is_compared: bool = True
    #: The size of the value, if only part of the value may be shown.
    known_size: str | None = None

    @property
    def value(self) -> Any:
        """The invalid value; for an unknown property, the object that contains it."""
        return self.parent if self.failure.keyword == "additionalProperties" else self.values[-1]

    @property
    def parent(self) -> Any:
        """The object or array that contains the value; empty for the whole payload."""
        return self.values[-2] if self.failure.path else ()

    @property
    def is_variable(self) -> bool:
        """Whether the value contains a template variable; in quotes it can only expand to a string."""
        if not self.document.template or not isinstance(self.value, str) or not VARIABLE.search(self.value):
            return False
        is_bare = self.value.startswith((VARIABLE_MARK, "<", "${"))
        return is_bare or self.failure.keyword != "type" or self.limit not in ("array", "object")

    @property
    def schema(self) -> Schema:
        schema: Schema = self.engine.catalog.schema(self.failure.holder)
        return schema

    @property
    def limit(self) -> Any:
        """The value of the keyword."""
        return self.schema[self.failure.keyword]

    @property
    def format(self) -> str | None:
        """The format of the value, if the failed assertion is in the schema of that format."""
        document = self.failure.location.partition("#")[0].removeprefix(BASE).removeprefix(SHIPPED)
        folder, _, name = document.removesuffix(".json").partition("/")
        return name if folder in ("format", "value") and f"format/{name}" in names() else None

    def inherited(self, keyword: str) -> Any:
        """Return a keyword's value from this schema, or from the nearest one around it for the same value."""
        schemas = map(self.engine.catalog.schema, locations_around(self.failure.holder))
        return next((each[keyword] for each in schemas if isinstance(each, dict) and keyword in each), None)

    @property
    def title(self) -> str | None:
        title: str | None = self.inherited("title")
        return title

    @property
    def whole(self) -> str:
        """The location of the outermost schema for this value."""
        return locations_around(self.failure.holder)[-1]

    @property
    def noun(self) -> str:
        """What the value should be, with an article."""
        return with_article(self.title or self.schema.get("type", "valid value"))

    @property
    def owner(self) -> str:
        return "the payload" if self.owner_name is None else quote(self.owner_name)

    @property
    def owner_name(self) -> str | None:
        """The name of the nearest property that contains the value."""
        return next((step for step in reversed(self.failure.path) if isinstance(step, str)), None)

    @property
    def quoted(self) -> str:
        return quote(self.value)

    @property
    def shown(self) -> str:
        """The value as a sentence shows it: numbers as their author wrote them."""
        is_number = isinstance(self.value, int | float) and not isinstance(self.value, bool)
        return truncate(self.written) if is_number else self.quoted

    @property
    def unquoted(self) -> str:
        """What to add to an instruction if the value has quotes that it must not have."""
        return ", without quotes" if isinstance(self.value, str) and self.written[:1] in ("'", '"', "") else ""

    @property
    def allowed(self) -> str:
        """The number of characters, items or members that the value may have."""
        is_string, is_list = isinstance(self.value, str), isinstance(self.value, list)
        return count(int(self.limit), "character" if is_string else "item" if is_list else "member")

    @property
    def size(self) -> str:
        """The size that the keyword limits, including parts of the value that are not shown."""
        if self.known_size is not None:
            return self.known_size
        if self.failure.keyword == "x-maxJsonBytes":
            return count(json_bytes(self.value), "byte")
        if not isinstance(self.value, str):
            return str(len(self.value))
        is_text = self.failure.keyword == "x-maxTextLength"
        return count(ssml.text_length(self.value) if is_text else len(self.value), "character")

    def accepts(self, value: Any) -> bool:
        """Whether another value here would cause no problem, not even a warning."""
        location = self.whole
        if self.format and f"value/{self.format}" in names():
            location = f"{BASE}value/{self.format}.json"
        return self.engine.is_valid(location, value) or not self.engine.failures(location, value)


def locations_around(location: str) -> list[str]:
    """Return the locations of a schema and of those around it that apply to the same value."""
    locations = [location]
    while True:
        location, applied = re.subn("/(?:then|else|if|not|(?:allOf|anyOf|oneOf)/[0-9]+)$", "", locations[-1])
        if not applied:
            return locations
        locations.append(location)
