"""A value against a schema: the assertions that fail, and which of the failures the platform forgives.

Two engines give the same failures: `fast`, in Rust, and `reference`, in Python. Everything behind the bare failures is
common to both. Before one of them is asked, or only started, the verdicts written as Python know most right payloads.
"""

import os
import re
from _thread import RLock
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any, NamedTuple

from voiceschema import interrupts
from voiceschema.catalog import Catalog
from voiceschema.formats import RESIDUES
from voiceschema.keywords import ALIAS_OF, ASSERTIONS, EMPTY_IS_ABSENT, FORGIVEN, TOLERATED, excuses, meant
from voiceschema.python_values import is_plain
from voiceschema.resources import BASE, Schema, shipped, subschemas
from voiceschema.source import MAX_DEPTH, Path, pointer


class Failure(NamedTuple):
    """An assertion that a value does not meet."""

    #: Where the value stands in the payload; for a property too many, the property.
    path: Path
    keyword: str
    #: The assertion: an absolute URI with a JSON Pointer as its fragment.
    location: str
    #: Whether the platform takes the payload all the same.
    forgiven: bool = False
    #: The property that is missing (`required`).
    name: str = ""

    @property
    def holder(self) -> str:
        """The location of the schema object in which the assertion stands."""
        return self.location.rpartition("/")[0]


class Engine(ABC):
    """Judges values by the documents of one catalog."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        #: What `explain` has said: the same mistake is made again and again.
        self.said: dict[object, Any] = {}

    @abstractmethod
    def holds(self, location: str, value: Any) -> bool:
        """Whether a value meets the schema at a location, without any tolerance."""

    @abstractmethod
    def bare_failures(self, location: str, value: Any) -> Iterable[tuple[Path, str]]:
        """Return the places of the values at fault with the locations of the assertions that fail there."""

    def sound_as(self, schema: str, value: Any) -> str | None:
        """Return the name of the document that a Python value is held against, if it is known that there is no failure.

        The value can be anything; that it is a JSON value is then known as well. `None` tells nothing.
        """
        if not is_plain(value, MAX_DEPTH):
            return None
        location, name = self.recognise(value) if schema == "payload" else (self.catalog.uri(schema), schema)
        return name if name and self.holds(location, value) else None

    def accepts(self, location: str, value: Any) -> bool:
        """Whether a value meets the schema at a location, or fails only in what the platform forgives."""
        return all(failure.forgiven for failure in self._each(location, value))

    def failures(self, location: str, value: Any) -> list[Failure]:
        """Return the failures of a value, each once."""
        return list(dict.fromkeys(self._each(location, value)))

    def _each(self, location: str, value: Any) -> Iterator[Failure]:
        if isinstance(value, dict):
            if location == self.catalog.uri("payload"):
                location, _ = self.recognise(value)
            if absent := self._absent(location, value):
                value = {name: item for name, item in value.items() if name not in absent}
                for name, assertion in absent.items():
                    yield Failure((name,), EMPTY_IS_ABSENT, assertion, forgiven=True)
        for path, assertion in self.bare_failures(location, value):
            yield from self._judged(Failure(path, assertion.rpartition("/")[2], assertion), _at(value, path))

    def _absent(self, location: str, value: dict[str, Any]) -> dict[str, str]:
        """Return the members of an object that count as left out, with the location of the keyword that says so."""
        empty = [name for name, item in value.items() if item is None or (isinstance(item, str) and not item)]
        required: set[str] = set()
        places: dict[str, str] = {}
        assertion = ""
        while empty:
            schema = self.catalog.schema(location)
            holder = location if "#" in location else f"{location}#"
            required.update(schema.get("required", ()))
            places = {name: f"{holder}/properties{pointer((name,))}" for name in schema.get("properties", ())} | places
            if EMPTY_IS_ABSENT in schema and not assertion:
                assertion = f"{holder}/{EMPTY_IS_ABSENT}"
            if "$ref" not in schema:
                break
            from urllib.parse import urljoin

            location = urljoin(location, schema["$ref"])
        optional = places.keys() - required if assertion else set()
        return {name: assertion for name in empty if name in optional and not self.holds(places[name], value[name])}

    def recognise(self, value: Any) -> tuple[str, str]:
        """Return the location of the schema that `payload` sends a value on to, and the name of that document.

        The name is empty for what is no payload. `payload` is a chain of `if`, `then` and `else`: the first condition
        that holds decides.
        """
        for condition, target in self.chain:
            if condition is None or self.meets(condition, value):
                return target
        raise AssertionError("a chain ends without a condition")

    def meets(self, condition: str, value: Any) -> bool:
        """Whether a value meets one of the conditions of `payload`, which refer to no other schema."""
        return self.holds(condition, value)

    @cached_property
    def chain(self) -> list[tuple[str | None, tuple[str, str]]]:
        """The conditions of `payload`, as locations, with what `recognise` returns if one holds; the last has none."""
        location = self.catalog.uri("payload") + "#"
        chain: list[tuple[str | None, tuple[str, str]]] = []
        while "if" in self.catalog.schema(location):
            chain.append((f"{location}/if", self._target(f"{location}/then")))
            location += "/else"
        return [*chain, (None, self._target(location))]

    def _target(self, location: str) -> tuple[str, str]:
        reference = self.catalog.schema(location).get("$ref")
        if reference is None:
            return location, ""
        from urllib.parse import urljoin

        uri = urljoin(location, reference)
        return uri, uri.removeprefix(BASE).removesuffix(".json")

    def _judged(self, failure: Failure, value: Any) -> Iterator[Failure]:
        schema = self.catalog.schema(failure.holder)
        if failure.keyword == "required":
            forgiven = self._excused(failure, schema, value)
            for name in schema["required"]:
                if name not in value and not any(_is_alias(schema, other, name) for other in value):
                    yield failure._replace(name=name, forgiven=forgiven)
        elif failure.keyword == "additionalProperties":
            # The platform ignores what it does not know; files of this project never reach it.
            forgiven = not failure.location.startswith(f"{BASE}meta/")
            for name in value:
                if name not in schema.get("properties", ()):
                    yield failure._replace(path=(*failure.path, name), forgiven=forgiven)
        elif failure.keyword in FORGIVEN:
            yield failure._replace(forgiven=True)
        elif ALIAS_OF in schema:
            yield failure._replace(forgiven=True)
            canonical = failure.holder.rpartition("/")[0] + pointer((schema[ALIAS_OF],))
            for below in self.failures(canonical, value):
                yield below._replace(path=failure.path + below.path)
        else:
            yield from self._tolerated(failure, schema, value)

    def _excused(self, failure: Failure, schema: Schema, value: Any) -> bool:
        return excuses(schema, value, lambda other: self.accepts(f"{failure.holder}/{TOLERATED}", other))

    def _tolerated(self, failure: Failure, schema: Schema, value: Any) -> Iterator[Failure]:
        if not self._excused(failure, schema, value):
            yield failure
            if failure.keyword == "type" and schema["type"] == "array" and not isinstance(value, list):
                yield from self.in_brackets(failure, value) or ()
        elif (stands_for := meant(schema, value)) is value:
            yield failure._replace(forgiven=True)
        else:
            # What a string stands for is judged as if it were written so.
            below = self.failures(failure.holder, stands_for)
            if not below:
                yield failure._replace(forgiven=True)
            yield from (other._replace(path=failure.path + other.path) for other in below)

    def in_brackets(self, failure: Failure, value: Any) -> list[Failure] | None:
        """Return what else is wrong with a value where an array of such values is needed.

        `None` if brackets do not make it right; a whole payload that is of no kind at all is another payload.
        """
        below = [other for other in self.failures(failure.holder, [value]) if other.path[:1] == (0,)]
        wrong = ("type",) if failure.path else ("type", "required")
        if any(other.path == (0,) and other.keyword in wrong for other in below):
            return None
        return [other._replace(path=failure.path + other.path[1:]) for other in below]


class FastEngine(Engine):
    """The engine of `jsonschema-rs`. Raises `ImportError` where that is not installed."""

    def __init__(self, catalog: Catalog) -> None:
        super().__init__(catalog)
        with interrupts.later():
            import decimal  # noqa: F401  # jsonschema-rs asks for it later, and panics if it does not get it

            import jsonschema_rs

        self._rs = jsonschema_rs
        self._validators: dict[str, jsonschema_rs.Draft202012Validator] = {}
        # What jsonschema-rs takes for a failure, and goes on.
        self._interrupts: list[KeyboardInterrupt] = []
        self._conditions: dict[str, jsonschema_rs.Draft202012Validator] = {}

    def holds(self, location: str, value: Any) -> bool:
        """As in `Engine`."""
        valid: bool = self._validator(location).is_valid(value)
        self._stop_if_interrupted()
        return valid

    def bare_failures(self, location: str, value: Any) -> Iterable[tuple[Path, str]]:
        """As in `Engine`."""
        errors = self._validator(location).iter_errors(value)
        found = [(tuple(error.instance_path), error.absolute_keyword_location or "") for error in errors]
        self._stop_if_interrupted()
        if any(_is_unsure(path, value) for path, _ in found):
            return engine_for(self.catalog, "reference").bare_failures(location, value)
        if not any("%" in assertion for _, assertion in found):
            return found
        from urllib.parse import unquote

        return [(path, unquote(assertion)) for path, assertion in found]

    def meets(self, condition: str, value: Any) -> bool:
        """As in `Engine`. Made alone, without the document around it, the validator is ready ten times as fast."""
        if condition not in self._conditions:
            self._conditions[condition] = self._rs.Draft202012Validator(self.catalog.schema(condition))
        met: bool = self._conditions[condition].is_valid(value)
        return met

    def _stop_if_interrupted(self) -> None:
        if self._interrupts:
            raise self._interrupts.pop()

    def _validator(self, location: str) -> Any:
        if location not in self._validators:
            with _MAKING:
                if location not in self._validators:
                    self._validators[location] = self._made(location)
        return self._validators[location]

    def _made(self, location: str) -> Any:
        with interrupts.later():  # jsonschema-rs would take one for a document that cannot be had
            return self._rs.Draft202012Validator(
                {"$ref": _as_reference(location)},
                retriever=self.catalog.resource,
                keywords={keyword: _assertion(made_of, self._interrupts) for keyword, made_of in ASSERTIONS.items()},
                formats={name: lambda text, fault=fault: fault(text) is None for name, fault in RESIDUES.items()},
                validate_formats=True,
            )


def _assertion(made_of: Callable[[Any], Callable[[Any], bool]], interrupted: list[KeyboardInterrupt]) -> type:
    class Assertion:
        def __init__(self, _: Any, limit: Any, __: Any) -> None:
            self.holds = made_of(limit)

        def validate(self, value: Any) -> None:
            try:
                holds = self.holds(value)
            except KeyboardInterrupt as interrupt:
                interrupted.append(interrupt)
                raise
            if not holds:
                raise ValueError

    return Assertion


class ReferenceEngine(Engine):
    """The engine of `jsonschema` and `referencing`."""

    def __init__(self, catalog: Catalog) -> None:
        super().__init__(catalog)
        from voiceschema import jsonschema_support

        documents = catalog.without_dialect()
        self._validator = jsonschema_support.validator(BASE, documents)
        # An error knows its schema object, which is the very one of the documents: that is where it stands.
        schemas = [(f"{document['$id']}#{at}", it) for document in documents for at, it in subschemas(document)]
        self._places = {id(schema): location for location, schema in schemas}
        self._of_names = [f"{location}/propertyNames" for location, schema in schemas if "propertyNames" in schema]

    def holds(self, location: str, value: Any) -> bool:
        """As in `Engine`."""
        return self._validator.evolve(schema={"$ref": _as_reference(location)}).is_valid(value)

    def bare_failures(self, location: str, value: Any) -> Iterable[tuple[Path, str]]:
        """As in `Engine`."""
        for error in self._validator.evolve(schema={"$ref": _as_reference(location)}).iter_errors(value):
            assertion = f"{self._places[id(error.schema)]}/{error.validator}"
            # A name that fails a schema of names is a fault of the object.
            of_names = (place for place in self._of_names if assertion.startswith(f"{place}/"))
            yield tuple(error.absolute_path), next(of_names, assertion)


class SwiftEngine(Engine):
    """The verdicts of the shipped documents as Python, in front of the engine that knows the failures."""

    def __init__(self, catalog: Catalog) -> None:
        super().__init__(catalog)
        from voiceschema.verdicts import MEETS, SOUND, recognise

        self._meets, self._sound, self._recognise = MEETS, SOUND, recognise
        self._asked = 0

    @cached_property
    def _behind(self) -> Engine:
        return engine_for(self.catalog, _best())

    @cached_property
    def _forgiving(self) -> Engine:
        """The engine whose documents take what the platform takes; it is half a thousand answers before it is ready."""
        return engine_for(Catalog(shipped("bundled/voice.tolerant")["$defs"]), "fast")

    def recognise(self, value: Any) -> tuple[str, str]:
        """As in `Engine`."""
        return self._recognise(value)

    def accepts(self, location: str, value: Any) -> bool:
        """As in `Engine`."""
        if "#" in location or not isinstance(self._behind, FastEngine):
            return super().accepts(location, value)
        if self._asked < OFTEN:
            self._asked += 1
            return super().accepts(location, value)
        return self._forgiving.holds(location, value)

    def sound_as(self, schema: str, value: Any) -> str | None:
        """As in `Engine`."""
        location, name = self._recognise(value) if schema == "payload" else (self.catalog.uri(schema), schema)
        return name if name and self._sound[location](value) else None

    def holds(self, location: str, value: Any) -> bool:
        """As in `Engine`."""
        is_known = location in self._sound and self._sound[location](value)
        return bool(is_known) or self._behind.holds(location, value)

    def bare_failures(self, location: str, value: Any) -> Iterable[tuple[Path, str]]:
        """As in `Engine`."""
        is_known = location in self._sound and self._sound[location](value)
        return () if is_known else self._behind.bare_failures(location, value)

    def meets(self, condition: str, value: Any) -> bool:
        """As in `Engine`."""
        return bool(self._meets[condition](value))


#: So many slow answers take as long as it takes to make what answers fast.
OFTEN = 500
_PLAIN = re.compile("[A-Za-z0-9/$._-]*")
_ENGINES: dict[str, type[Engine]] = {"fast": FastEngine, "reference": ReferenceEngine}
_MAKING = RLock()


def _forget_lock() -> None:
    global _MAKING  # noqa: PLW0603  # a thread that held it is not there in a new process
    _MAKING = RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_lock)


def engine_for(catalog: Catalog, name: str = "auto") -> Engine:
    """Return the engine `fast`, `reference`, or `auto`: the fast one where it is installed.

    It is made once for a catalog, whatever threads ask. Raises `ImportError` for `fast` where it is not installed,
    `LookupError` for another name.
    """
    made: dict[str, Engine] = catalog.engines
    if name not in made:
        with _MAKING:
            if name not in made:
                made[name] = _make(catalog, name)
    return made[name]


def _make(catalog: Catalog, name: str) -> Engine:
    if name == "auto":
        return SwiftEngine(catalog) if catalog.is_shipped else engine_for(catalog, _best())
    if name not in _ENGINES:
        raise LookupError(f'there is no engine "{name}": choose "auto", "fast" or "reference"')
    return _ENGINES[name](catalog)


def _best() -> str:
    try:
        import jsonschema_rs  # noqa: F401  # only whether it is there
    except ImportError:
        return "reference"
    return "fast"


def _is_alias(schema: Schema, name: str, canonical: str) -> bool:
    return bool(schema.get("properties", {}).get(name, {}).get(ALIAS_OF) == canonical)


def _at(value: Any, path: Path) -> Any:
    for step in path:
        value = value[step]
    return value


def _as_reference(location: str) -> str:
    """Return a location as a URI reference; a name in its pointer can have any character."""
    uri, _, fragment = location.partition("#")
    if _PLAIN.fullmatch(fragment):
        return location
    from urllib.parse import quote

    return f"{uri}#{quote(fragment)}"


def _is_unsure(path: Path, value: Any) -> bool:
    """Whether jsonschema-rs may mean another way: it gives the name "1" as the index 1, and leaves out the name ""."""
    for step in path:
        if isinstance(value, dict) and ("" in value or step not in value):
            return True
        value = value[step]
    return isinstance(value, dict) and "" in value
