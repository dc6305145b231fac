"""A value against a schema: the assertions that fail, and which of the failures the platform tolerates.

An engine answers one question: whether a value meets a schema. There are two, `fast`, in Rust, and `reference`, in
Python; in front of them stand the verdicts compiled to Python, which know most valid payloads. Where a value fails is
found here, for all of them: the schemas that apply to it are walked through with the value, in its reading order, as
far as someone asks. So a payload in which everything is wrong costs no more than the failures that are reported.
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

# So many items of an array are looked at one by one.
_FEW = 4


class Failure(NamedTuple):
    """An assertion that a value does not meet."""

    #: Where the value stands in the payload; for a property too many, the property.
    path: Path
    keyword: str
    #: The assertion: an absolute URI with a JSON Pointer as its fragment.
    location: str
    #: Whether the platform takes the payload all the same.
    tolerated: bool = False
    #: The property that is missing (`required`).
    name: str = ""

    @property
    def holder(self) -> str:
        """The location of the schema object in which the assertion stands."""
        return self.location.rpartition("/")[0]


class Engine(ABC):
    """Validates values against the documents of one catalog."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self._together = cache(self._find_together)
        self._verdict = cache(self._make_verdict)

    @abstractmethod
    def compile(self, schema: Schema) -> Callable[[Any], bool]:
        """Return what says whether a value meets a schema, in which all references are absolute."""

    def is_valid(self, location: str, value: Any) -> bool:
        """Whether a value meets the schema at a location, without any tolerance."""
        return self._verdict(location, None)(value)

    def _make_verdict(self, location: str, keywords: tuple[str, ...] | None) -> Callable[[Any], bool]:
        """Return what says whether a value meets a schema, or what some of its keywords assert."""
        schema = self.catalog.schema(location)
        asserted = schema if keywords is None else {keyword: schema[keyword] for keyword in keywords}
        return self.compile(with_absolute_references(asserted, location))

    def match_schema(self, schema: str, value: Any) -> str | None:
        """Return the name of the document that a Python value is validated against, if it surely has no failure.

        The value can be anything; that it is a JSON value is then known as well. `None` means undecided, not invalid.
        """
        if not is_plain(value, MAX_DEPTH):
            return None
        location, name = self.resolve(schema, value)
        return name if name and self.is_valid(location, value) else None

    def accepts(self, location: str, value: Any) -> bool:
        """Whether a value meets the schema at a location, or fails only in what the platform tolerates."""
        return all(failure.tolerated for failure in self._each(location, value))

    def failures(self, location: str, value: Any) -> list[Failure]:
        """Return the failures of a value, each once; of very many, one more than are reported."""
        return list(islice(dict.fromkeys(islice(self._each(location, value), 2 * MAX_REPORTED)), MAX_REPORTED + 1))

    def _each(self, location: str, value: Any) -> Iterator[Failure]:
        if isinstance(value, dict) and (absent := self._absent(location, value)):
            value = {name: item for name, item in value.items() if name not in absent}
            for name, assertion in absent.items():
                yield Failure((name,), EMPTY_IS_ABSENT, assertion, tolerated=True)
        if not self.is_surely_valid(location, value):
            yield from self._walk([location], value, ())

    def is_surely_valid(self, location: str, value: Any) -> bool:
        """Whether a value is known to meet the schema at a location; if not, it may meet it all the same."""
        return self.is_valid(location, value)

    def _walk(self, locations: Iterable[str], value: Any, path: Path) -> Iterator[Failure]:
        """Yield what fails of a value by the schemas at some locations: first of itself, then of its parts."""
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
        """Return the schema objects at some locations, and those that they apply to the same value, each once."""
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
        """Return the schema object at a location, and those that it applies to the same value whatever that is."""
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
                # The platform ignores what it does not know; files of this project never reach it.
                tolerated = not parts.location.startswith(f"{BASE}meta/")
                yield Failure(path, "additionalProperties", f"{parts.location}/additionalProperties", tolerated)
        if locations:
            yield from self._walk(locations, item, path)

    def _doubtful_items(self, holders: list[Parts], value: list[Any], start: int, end: int) -> Iterator[int]:
        """Yield the indexes of the items that may fail; those of a part of an array that is valid do not."""
        if end - start <= _FEW:
            yield from range(start, end)
        elif not all(self.is_valid(parts.location, value[start:end]) for parts in holders):
            middle = (start + end) // 2
            yield from self._doubtful_items(holders, value, start, middle)
            yield from self._doubtful_items(holders, value, middle, end)

    def _absent(self, location: str, value: dict[str, Any]) -> dict[str, str]:
        """Return the members of an object that count as left out, with the location of the keyword that says so."""
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

        For the name `payload`, that is what `recognise` returns. Raises `LookupError` for an unknown name.
        """
        return self.recognise(value) if schema == "payload" else (self.catalog.uri(schema), schema)

    def recognise(self, value: Any) -> tuple[str, str]:
        """Return the location of the schema that `payload` sends a value on to, and the name of that document.

        The name is empty for what is no payload. `payload` is a chain of `if`, `then` and `else`: the first condition
        that holds decides.
        """
        return next(to for condition, to in self.chain if not condition or self.is_valid(condition, value))

    @cached_property
    def chain(self) -> list[tuple[str | None, tuple[str, str]]]:
        """The conditions of `payload`, as locations, with what `recognise` returns if one holds; the last has none."""
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
            # What a string stands for is validated as if it were written so.
            stands_for = coerce_string(schema, value)
            below = self.failures(failure.holder, stands_for) if stands_for is not value else []
            found = [other._replace(path=failure.path + other.path) for other in below]
            yield from found or [failure._replace(tolerated=True)]

    def in_brackets(self, failure: Failure, value: Any) -> list[Failure] | None:
        """Return what else is wrong with a value where an array of such values is needed.

        `None` if brackets do not make it right; a whole payload that is of no kind at all is another payload.
        """
        wrong = ("type",) if failure.path else ("type", "required")
        below: dict[Failure, None] = {}
        # One after the other: where items are arrays of the same kind, there is no end of brackets.
        for other in islice(self._each(failure.holder, [value]), 2 * MAX_REPORTED):
            if other.path == (0,) and other.keyword in wrong:
                return None
            if other.path[:1] == (0,):
                below[other._replace(path=failure.path + other.path[1:])] = None
        return [*below]
