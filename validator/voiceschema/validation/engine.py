"""Validate a value against a schema: find the assertions that fail, and which of the failures are tolerated.

An engine answers one question: whether a value is valid against a schema. There are two, `fast` (Rust) and
`reference` (Python). The verdicts compiled to Python come first and recognise most valid payloads.

This module locates the failures, for every engine. It walks through the value and the schemas that apply to it, in
document order and lazily, so that a payload full of errors costs no more than the failures that are reported.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property
from itertools import islice
from typing import Any, NamedTuple

from voiceschema.catalog import keywords
from voiceschema.catalog.catalog import Catalog
from voiceschema.catalog.keywords import ALIASES, EMPTY_IS_ABSENT, coerce_string
from voiceschema.catalog.resources import BASE, Schema, name_of, resolve_reference
from voiceschema.reading.limits import MAX_DEPTH, MAX_REPORTED
from voiceschema.reading.positions import Path, pointer
from voiceschema.reading.python_values import is_plain
from voiceschema.validation.parts import Parts, parts_of, with_absolute_references

# Array slices of up to this many items are not bisected further.
_MIN_SLICE = 4


class Failure(NamedTuple):
    """An assertion that fails for a value."""

    #: The path of the value in the payload; for an additional property, that of the property.
    path: Path
    keyword: str
    #: The assertion: an absolute URI with a JSON Pointer as its fragment.
    location: str
    #: Whether the platform accepts the payload anyway.
    tolerated: bool = False
    #: The missing property, for `required`.
    name: str = ""

    @property
    def holder(self) -> str:
        """The location of the schema object that contains the assertion."""
        return self.location.rpartition("/")[0]


class Engine(ABC):
    """Validates values against the schema documents of one catalog."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self._together = cache(self._find_together)
        self._verdict = cache(self._make_verdict)

    @abstractmethod
    def compile(self, schema: Schema) -> Callable[[Any], bool]:
        """Return a predicate that validates values against a schema whose references are all absolute."""

    def is_valid(self, location: str, value: Any) -> bool:
        """Whether a value is valid against the schema at a location, without any tolerance."""
        return self._verdict(location, None)(value)

    def _make_verdict(self, location: str, keywords: tuple[str, ...] | None) -> Callable[[Any], bool]:
        """Return a predicate for the schema at a location, or for some of its keywords only."""
        schema = self.catalog.schema(location)
        asserted = schema if keywords is None else {keyword: schema[keyword] for keyword in keywords}
        return self.compile(with_absolute_references(asserted, location))

    def match_schema(self, schema: str, value: Any) -> str | None:
        """Return the name of the document that a Python value is validated against, if it is certainly valid.

        The value can be any object: a name also means that it is a JSON value. `None` means unknown, not invalid.
        """
        if not is_plain(value, MAX_DEPTH):
            return None
        location, name = self.resolve(schema, value)
        return name if name and self.is_valid(location, value) else None

    def accepts(self, location: str, value: Any) -> bool:
        """Whether a value is valid against the schema at a location, apart from tolerated failures."""
        return all(failure.tolerated for failure in self._each(location, value))

    def failures(self, location: str, value: Any) -> list[Failure]:
        """Return the distinct failures of a value, at most one more than are reported."""
        return list(islice(dict.fromkeys(islice(self._each(location, value), 2 * MAX_REPORTED)), MAX_REPORTED + 1))

    def _each(self, location: str, value: Any) -> Iterator[Failure]:
        if isinstance(value, dict) and (absent := self._absent(location, value)):
            value = {name: item for name, item in value.items() if name not in absent}
            for name, assertion in absent.items():
                yield Failure((name,), EMPTY_IS_ABSENT, assertion, tolerated=True)
        if not self.is_surely_valid(location, value):
            yield from self._walk([location], value, ())

    def is_surely_valid(self, location: str, value: Any) -> bool:
        """Whether a value is known to be valid against the schema at a location; false may also mean unknown."""
        return self.is_valid(location, value)

    def _walk(self, locations: Iterable[str], value: Any, path: Path) -> Iterator[Failure]:
        """Yield the failures of a value against the schemas at some locations, and then those of its parts."""
        applied = self._applied(locations, value)
        for parts in applied:
            if parts.asserted and not self._verdict(parts.location, parts.asserted)(value):
                for keyword in parts.asserted:
                    if not self._verdict(parts.location, (keyword,))(value):
                        failure = Failure(path, keyword, f"{parts.location}/{keyword}")
                        yield from self._apply_tolerance(failure, parts.schema, value)
        if isinstance(value, dict):
            if holders := [parts for parts in applied if parts.has_members]:
                for name, item in value.items():
                    yield from self._walk_member(holders, name, item, (*path, name))
        elif isinstance(value, list) and (holders := [parts for parts in applied if parts.items]):
            locations = [parts.items for parts in holders]
            for index in self._doubtful_items(holders, value, 0, len(value)):
                yield from self._walk(locations, value[index], (*path, index))

    def _applied(self, locations: Iterable[str], value: Any) -> Iterable[Parts]:
        """Return the schema objects at some locations and all those they apply to this value, each once."""
        found: dict[str, Parts] = {}
        waiting = [*locations]
        while waiting:
            for parts in self._together(waiting.pop()):
                if parts.location not in found:
                    found[parts.location] = parts
                    if parts.condition and (
                        branch := parts.then if self._verdict(parts.condition, None)(value) else parts.otherwise
                    ):
                        waiting.append(branch)
        return found.values()

    def _find_together(self, location: str) -> list[Parts]:
        """Return the schema object at a location and those it applies to every value, unconditionally."""
        found: dict[str, Parts] = {}
        waiting = [location]
        while waiting:
            parts = parts_of(self.catalog.schema(each := waiting.pop()), each)
            if parts.location not in found:
                found[parts.location] = parts
                waiting += parts.applied
        return list(found.values())

    def _walk_member(self, holders: list[Parts], name: str, item: Any, path: Path) -> Iterator[Failure]:
        locations: list[str] = []
        for parts in holders:
            aliases = parts.schema.get(ALIASES, {})
            if name in parts.properties:
                locations.append(parts.properties[name])
            elif parts.additional:
                locations.append(parts.additional)
            elif parts.is_closed and name in aliases:
                yield Failure(path, ALIASES, f"{parts.location}/{ALIASES}", tolerated=True)
                canonical = parts.properties[aliases[name]]
                yield from (each._replace(path=path + each.path) for each in self._each(canonical, item))
            elif parts.is_closed:
                # The platform ignores unknown properties, but it never receives what `meta/` describes.
                tolerated = not parts.location.startswith(f"{BASE}meta/")
                yield Failure(path, "additionalProperties", f"{parts.location}/additionalProperties", tolerated)
        if locations:
            yield from self._walk(locations, item, path)

    def _doubtful_items(self, holders: list[Parts], value: list[Any], start: int, end: int) -> Iterator[int]:
        """Yield the indexes of items that may fail, found by bisection: no item of a valid slice does."""
        if end - start <= _MIN_SLICE:
            yield from range(start, end)
        elif not all(self.is_valid(parts.location, value[start:end]) for parts in holders):
            middle = (start + end) // 2
            yield from self._doubtful_items(holders, value, start, middle)
            yield from self._doubtful_items(holders, value, middle, end)

    def _absent(self, location: str, value: dict[str, Any]) -> dict[str, str]:
        """Return the members of an object that count as absent, with the location of the `x-emptyIsAbsent`."""
        empty = [name for name, item in value.items() if item is None or (isinstance(item, str) and not item)]
        schemas = list(self.catalog.applied(location, ("$ref",))) if empty else []
        assertion = next((f"{at}/{EMPTY_IS_ABSENT}" for at, schema in schemas if EMPTY_IS_ABSENT in schema), "")
        required = {name for _, schema in schemas for name in schema.get("required", ())}
        places: dict[str, str] = {}
        for at, schema in schemas if assertion else ():
            canonical = {name: name for name in schema.get("properties", ())} | schema.get(ALIASES, {})
            places = {name: f"{at}/properties{pointer((to,))}" for name, to in canonical.items()} | places
        optional = places.keys() - required
        return {name: assertion for name in empty if name in optional and not self.is_valid(places[name], value[name])}

    def resolve(self, schema: str, value: Any) -> tuple[str, str]:
        """Return the location of the schema to validate a value against, and the name of its document.

        For `payload`, this is the result of `recognise`. Raises `LookupError` for an unknown name.
        """
        return self.recognise(value) if schema == "payload" else (self.catalog.uri(schema), schema)

    def recognise(self, value: Any) -> tuple[str, str]:
        """Return the location of the schema that `payload` selects for a value, and the name of its document.

        The name is empty if the value is not a payload. `payload` is a chain of `if`, `then` and `else`, in which the
        first condition that is true decides.
        """
        return next(to for condition, to in self.chain if not condition or self.is_valid(condition, value))

    @cached_property
    def chain(self) -> list[tuple[str | None, tuple[str, str]]]:
        """The locations of the conditions in `payload`, each with its result of `recognise`; the last is `None`."""
        steps = list(self.catalog.applied(self.catalog.uri("payload"), ("else", "$ref")))
        chain = [(f"{at}/if", self._target(f"{at}/then")) for at, step in steps if "if" in step]
        return [*chain, (None, (steps[-1][0], ""))]

    def _target(self, location: str) -> tuple[str, str]:
        reference = self.catalog.schema(location).get("$ref")
        uri = resolve_reference(location, reference or "")
        return (uri, name_of(uri)) if reference else (location, "")

    def _apply_tolerance(self, failure: Failure, schema: Schema, value: Any) -> Iterator[Failure]:
        if failure.keyword == "required":
            failure = failure._replace(tolerated=self._is_tolerated(failure, schema, value))
            aliases = schema.get(ALIASES, {})
            present = value.keys() | {aliases.get(name) for name in value}
            yield from (failure._replace(name=name) for name in schema["required"] if name not in present)
        elif failure.keyword in keywords.ALWAYS_TOLERATED:
            yield failure._replace(tolerated=True)
        else:
            yield from self._tolerated(failure, schema, value)

    def _is_tolerated(self, failure: Failure, schema: Schema, value: Any) -> bool:
        location = f"{failure.holder}/{keywords.TOLERATED}"
        return keywords.is_tolerated(schema, value, lambda other: self.accepts(location, other))

    def _tolerated(self, failure: Failure, schema: Schema, value: Any) -> Iterator[Failure]:
        if not self._is_tolerated(failure, schema, value):
            yield failure
            if failure.keyword == "type" and schema["type"] == "array" and not isinstance(value, list):
                yield from self.in_brackets(failure, value) or ()
        else:
            # A string that contains a number or a boolean is validated as if the quotes were missing.
            coerced = coerce_string(schema, value)
            below = self.failures(failure.holder, coerced) if coerced is not value else []
            found = [other._replace(path=failure.path + other.path) for other in below]
            yield from found or [failure._replace(tolerated=True)]

    def in_brackets(self, failure: Failure, value: Any) -> list[Failure] | None:
        """Return the failures that remain if a value is wrapped in the array that the schema requires.

        Return `None` if wrapping does not help: the item has the wrong type too, or, for a whole payload, it lacks
        required properties and is probably another kind of payload.
        """
        wrong = ("type",) if failure.path else ("type", "required")
        below: dict[Failure, None] = {}
        # Lazily, because brackets could be added forever where the items are arrays of the same kind.
        for other in islice(self._each(failure.holder, [value]), 2 * MAX_REPORTED):
            if other.path == (0,) and other.keyword in wrong:
                return None
            if other.path[:1] == (0,):
                below[other._replace(path=failure.path + other.path[1:])] = None
        return [*below]
