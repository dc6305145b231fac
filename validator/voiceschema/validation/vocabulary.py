"""The property names, words and types that the schema documents have for a value.

Names and words are compared without letter case and separators, and may have one typo: enough to recognise a misspelt
name, but not an unrelated one.
"""

import re
from collections.abc import Iterable
from functools import cache, cached_property, lru_cache
from itertools import islice
from typing import Any

from voiceschema.catalog.catalog import CATALOG
from voiceschema.catalog.formats import conforms
from voiceschema.catalog.keywords import ALIASES, SYNONYMS
from voiceschema.catalog.resources import name_of, resolve_reference, shipped, subschemas
from voiceschema.reading.positions import pointer
from voiceschema.text.suggest import edit_distance, plain

# Shorter names and words may not have a typo ("say" is not a misspelt "pay"), and longer ones are not documented.
_SHORTEST_NAME, _SHORTEST_WORD, _LONGEST = 3, 4, 40
#: How many members of an object are examined.
MEMBERS = 500
_APPLICATORS = ("$ref", "then", "else", "allOf")
_KINDS = {dict: "object", list: "array", str: "string", bool: "boolean", int: "number", float: "number"}
_SEVERAL_WORDS = re.compile("[a-z][A-Z_-]")


class Names:
    """A set of names that can be looked up with one typo."""

    def __init__(self, names: Iterable[str], shortest: int = _SHORTEST_NAME) -> None:
        self._exact = dict.fromkeys(names)
        self._shortest = shortest
        self._nearest = lru_cache(10_000)(self._find_nearest)  # bounded: names can be endless

    @cached_property
    def _by_plain(self) -> dict[str, str]:
        return {plain(name): name for name in reversed(self._exact)}

    @cached_property
    def _by_part(self) -> dict[str, list[str]]:
        """The plain names, by themselves and by what is left of them without one letter."""
        found: dict[str, list[str]] = {}
        for name in self._by_plain:
            for part in _parts(name):
                found.setdefault(part, []).append(name)
        return found

    def find(self, name: object) -> str | None:
        """Return the name that `name` equals or was meant to be, or `None`."""
        if not isinstance(name, str) or len(name) > _LONGEST:
            return None
        return name if name in self._exact else self._nearest(name)

    def same(self, name: str) -> str | None:
        """Return the name that equals `name` apart from letter case and separators, or `None`."""
        return self._by_plain.get(plain(name))

    def _find_nearest(self, name: str) -> str | None:
        own = plain(name)
        if own not in self._by_plain:
            # Names that are one typo apart share a part. For very short names, only a plural s is accepted.
            near = {other for part in _parts(own) for other in self._by_part.get(part, ())}
            misspelt = (each for each in near if len(each) >= self._shortest and edit_distance(own, each) == 1)
            own = min((*misspelt, *(each for each in near if own == each + "s")), default="")
        return self._by_plain.get(own)


def _parts(name: str) -> list[str]:
    return [name, *(name[:at] + name[at + 1 :] for at in range(len(name)))]


class Shape:
    """What the schemas at some locations, including everything they refer to, document about their values."""

    def __init__(self, *locations: str) -> None:
        seen: set[str] = set()
        found = [each for start in locations for each in CATALOG.applied(start, _APPLICATORS, seen)]
        schemas = [schema for _, schema in found]
        choices = [word for it in schemas for word in (*it.get("enum", ()), it.get("const")) if isinstance(word, str)]
        examples = (each for it in schemas for each in it.get("examples", ()) if isinstance(each, str))
        #: Whether additional members are allowed, as in payloads that the platform sends.
        self.is_open = all(it.get("additionalProperties") is not False for it in schemas)
        self._types = {it["type"].replace("integer", "number") for it in schemas if "type" in it}
        self._listed = [*choices, *(word for it in schemas for word in it.get("x-known", ()))]
        self._choices, self._words = Names(choices, _SHORTEST_WORD), Names(self._listed, _SHORTEST_WORD)
        self._formats = {it["format"] for it in schemas if "format" in it}
        self._forms = {_form(each) for each in examples if re.search("[0-9a-f]{8}-[0-9a-f]{4}-", each)}
        self._synonyms = {plain(word): right[0] for it in schemas for word, right in it.get(SYNONYMS, {}).items()}
        self._items = [f"{location}/items" for location, it in found if "items" in it]
        #: The locations of the schemas of each member, by name.
        self.places: dict[str, list[str]] = {}
        # The property that selects the kind of an object, and the document of each kind by its value.
        self._discriminator, self._documents = "", dict[str, str]()
        for location, schema in found:
            written = {name: name for name in schema.get("properties", ())} | schema.get(ALIASES, {})
            for name, canonical in written.items():
                self.places.setdefault(name, []).append(f"{location}/properties{pointer((canonical,))}")
            reference = schema.get("then", {}).get("$ref", "#")
            for name, condition in schema.get("if", {}).get("properties", {}).items():
                if "const" in condition and not reference.startswith("#"):
                    self._discriminator = name
                    self._documents[condition["const"]] = name_of(resolve_reference(location, reference))
        self.names = Names(self.places)
        self._discriminators, self._kinds = Names([self._discriminator]), Names(self._documents, _SHORTEST_WORD)

    @cached_property
    def members(self) -> "dict[str, Shape]":
        """The shapes of the members, by name."""
        return {name: shape_of(*places) for name, places in self.places.items()}

    @cached_property
    def items(self) -> "Shape | None":
        """The shape of the items of an array, or `None`."""
        return shape_of(*self._items) if self._items else None

    def synonym(self, name: object) -> str | None:
        """Return the documented name or word that `name` is a synonym of, or `None`."""
        return self._synonyms.get(plain(name)) if isinstance(name, str) else None

    def words_for_kind(self, value: dict[str, Any]) -> list[Any]:
        """Return the values of the members, usually one or none, that select the kind of an object."""
        names = islice(value, MEMBERS if self._documents else 0)
        return [value[name] for name in names if self._discriminators.find(name)]

    def kind_of(self, value: dict[str, Any]) -> str:
        """Return the document of the kind of an object; empty if it has none."""
        kinds = map(self._kinds.find, self.words_for_kind(value))
        return next((self._documents[kind] for kind in kinds if kind), "")

    def kind_meant(self, value: dict[str, Any]) -> str:
        """Return the document of the kind that an object names by a synonym; empty if there is none."""
        kinds = (self.members[self._discriminator].synonym(word) for word in self.words_for_kind(value))
        return next((self._documents[kind] for kind in kinds if kind), "")

    @property
    def lists_words(self) -> bool:
        """Whether the documents list words for the value, or for the items of an array."""
        return bool(self._listed or (self.items is not None and self.items.lists_words))

    def allows(self, word: object) -> bool:
        """Whether a word is one of those that the documents allow for the value, perhaps with a typo."""
        return self._choices.find(word) is not None

    def is_documented_word(self, value: object) -> bool:
        """Whether a value is one of the listed words, or has the documented format or the form of a documented ID."""
        if isinstance(value, list) and len(value) == 1:
            return (self.items or self).is_documented_word(value[0])
        if not isinstance(value, str):
            return False
        if self._words.find(value) or (self._forms and _form(value) in self._forms):
            return True
        # Phone numbers are recognised with any punctuation.
        return any(conforms(name, value) or conforms(name, re.sub(r"[\s()+.-]", "", value)) for name in self._formats)

    def fits(self, value: object) -> bool:
        """Whether a value has a documented type, or nearly: an item without its array, a number in quotes."""
        kind = _KINDS.get(type(value), "null")
        if not self._types or kind in (*self._types, "null"):
            return True
        if self.items is not None and kind != "array":
            return self.items.fits(value) and (kind == "object" or self.items.is_documented_word(value))
        if isinstance(value, list):
            return len(value) == 1 and self.fits(value[0])
        return kind != "object" and bool(self._types - {"object", "array"})


#: Return the cached `Shape` of some locations.
shape_of = cache(Shape)


def _form(identifier: str) -> str:
    """Return the form of an identifier, with every hexadecimal digit replaced."""
    return re.sub("[0-9A-Fa-f]", "x", identifier[:_LONGEST])


def has_several_words(name: str) -> bool:
    """Whether a name consists of several words, which other kinds of files rarely have."""
    return _SEVERAL_WORDS.search(name) is not None


@cache
def anywhere() -> Shape:
    """Return the shape of an object with the properties of all documents."""
    names = [name for name in CATALOG.names() if not name.startswith(("meta/", "websocket/"))]
    schemas = ((f"{CATALOG.uri(name)}#{at}", schema) for name in names for at, schema in subschemas(shipped(name)))
    return shape_of(*(location for location, schema in schemas if "properties" in schema))


@cache
def recognised_names() -> Names:
    """Return the property names by which `payload` recognises objects."""
    schemas = [schema for _, schema in subschemas(shipped("payload"))]
    return Names(name for it in schemas for name in (*it.get("required", ()), *it.get("properties", ())))
