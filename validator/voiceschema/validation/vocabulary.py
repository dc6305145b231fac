"""What the documents document of a value: the names of its members, the words listed for them, and their types.

Names and words are compared without letter case and separators, and one slip apart is near enough, so that what was
meant is told from what is about something else.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from itertools import islice
from typing import Any
from urllib.parse import urljoin

from voiceschema.catalog import resources
from voiceschema.catalog.catalog import CATALOG
from voiceschema.catalog.formats import FORMATS
from voiceschema.catalog.keywords import ALIASES, SYNONYMS
from voiceschema.catalog.resources import BASE, Schema
from voiceschema.text.suggest import plain, slips

# A slip in a shorter name or word leaves nothing to tell it by ("say" is no slip for "pay"); no name is longer.
_SHORTEST_NAME, _SHORTEST_WORD, _LONGEST = 3, 4, 40
#: Of an object, so many members are looked at.
MEMBERS = 500
# So many names are remembered, so that a folder full of strange ones takes no more memory than that.
_REMEMBERED = 10_000
_IDENTIFIER = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-")
_SEVERAL_WORDS = re.compile("[a-z][A-Z_-]")
_PUNCTUATION = re.compile(r"[\s()+.-]")
_KINDS = {dict: "object", list: "array", str: "string", bool: "boolean", int: "number", float: "number"}


class Names:
    """Names that are found by whatever is at most one slip away from them."""

    def __init__(self, names: Iterable[str], shortest: int = _SHORTEST_NAME) -> None:
        self._found: dict[str, str | None] = {}
        self._exact = dict.fromkeys(names)
        self._by_plain = {plain(name): name for name in reversed(self._exact)}
        self._shortest = shortest

    @cached_property
    def _by_part(self) -> dict[str, list[str]]:
        """The plain names, by what is left of each without one letter."""
        found: dict[str, list[str]] = {}
        for name in self._by_plain:
            for part in _parts(name):
                found.setdefault(part, []).append(name)
        return found

    def find(self, name: object) -> str | None:
        """Return the name that a name is, or was meant to be; `None` for anything else."""
        if not isinstance(name, str) or len(name) > _LONGEST:
            return None
        if name in self._exact:
            return name
        if name not in self._found:
            if len(self._found) == _REMEMBERED:
                self._found.clear()
            self._found[name] = self._nearest(plain(name))
        return self._found[name]

    def same(self, name: str) -> str | None:
        """Return the name that a name is, but for letter case and separators."""
        return self._by_plain.get(plain(name))

    def _nearest(self, name: str) -> str | None:
        if name not in self._by_plain:
            # Two names one slip apart share a part. Of a very short one, only the plural is told from others.
            near = {other for part in _parts(name) for other in self._by_part.get(part, ())}
            candidates = (each for each in near if name == each + "s" or self._is_one_slip(name, each))
            name = min(candidates, default="")
        return self._by_plain.get(name)

    def _is_one_slip(self, name: str, other: str) -> bool:
        return len(other) >= self._shortest and slips(name, other) == 1


def _parts(name: str) -> Iterator[str]:
    yield name
    yield from (name[:at] + name[at + 1 :] for at in range(len(name)))


class Shape:
    """What a schema, with all that it refers to, documents of the values it is about."""

    def __init__(self, locations: Iterable[str]) -> None:
        self._kinds: set[str] = set()
        self._words: set[str] = set()
        self._formats: set[str] = set()
        self._forms: set[str] = set()
        self._places: dict[str, list[str]] = {}
        self._items: list[str] = []
        self._discriminator, self._discriminator_name = Names(()), ""
        self._by_word: dict[str, str] = {}
        self._synonyms: dict[str, str] = {}
        #: Whether it may have other members than those documented, as what the platform sends.
        self.is_open = True
        seen: set[str] = set()
        for location in locations:
            self._collect(location, seen)

    @staticmethod
    @cache
    def of(*locations: str) -> "Shape":
        """Return what the schemas at some locations document together; of none, nothing is documented."""
        return Shape(locations)

    def _collect(self, location: str, seen: set[str]) -> None:
        location = location if "#" in location else f"{location}#"
        schema: Schema = CATALOG.schema(location)
        if location in seen:
            return
        seen.add(location)
        self._describe(schema, location)
        if "$ref" in schema:
            self._collect(urljoin(location, schema["$ref"]), seen)
        for keyword in ("then", "else"):
            if keyword in schema:
                self._collect(f"{location}/{keyword}", seen)
        for index, below in enumerate(schema.get("allOf", ())):
            self._dispatch(below, location)
            self._collect(f"{location}/allOf/{index}", seen)

    def _describe(self, schema: Schema, location: str) -> None:
        if "type" in schema:
            self._kinds.add("number" if schema["type"] == "integer" else schema["type"])
        listed = (*schema.get("enum", ()), *schema.get("x-known", ()), schema.get("const"))
        self._words |= {word for word in listed if isinstance(word, str)}
        examples = (each for each in schema.get("examples", ()) if isinstance(each, str))
        self._forms |= {_form(each) for each in examples if _IDENTIFIER.search(each)}
        if "format" in schema:
            self._formats.add(schema["format"])
        for name, below in schema.get("properties", {}).items():
            places = self._places.setdefault(name, [])
            if below:
                places.append(f"{location}/properties/{name.replace('~', '~0').replace('/', '~1')}")
        for alias, name in schema.get(ALIASES, {}).items():
            self._places.setdefault(alias, []).extend(self._places[name])
        for written, right in schema.get(SYNONYMS, {}).items():
            self._synonyms[plain(written)] = right[0]
        if "items" in schema:
            self._items.append(f"{location}/items")
        self.is_open = self.is_open and schema.get("additionalProperties") is not False

    def _dispatch(self, schema: Schema, location: str) -> None:
        reference = schema.get("then", {}).get("$ref", "#")
        for name, condition in schema.get("if", {}).get("properties", {}).items():
            if "const" in condition and not reference.startswith("#"):
                self._discriminator, self._discriminator_name = Names([name]), name
                document = urljoin(location, reference).removeprefix(BASE).removesuffix(".json")
                self._by_word[condition["const"]] = document

    @cached_property
    def names(self) -> Names:
        """The names of the members."""
        return Names(self._places)

    @cached_property
    def members(self) -> "dict[str, Shape]":
        """What each member is documented to be, by its name."""
        return {name: Shape.of(*places) for name, places in self._places.items()}

    @cached_property
    def items(self) -> "Shape | None":
        """What the items of an array are documented to be."""
        return Shape.of(*self._items) if self._items else None

    @cached_property
    def _kind_words(self) -> Names:
        return Names(self._by_word, _SHORTEST_WORD)

    def place_of(self, name: str) -> str:
        """Return the location of the schema object that documents a member."""
        return self._places[name][0].rpartition("/properties/")[0]

    def synonym(self, name: str) -> str | None:
        """Return the name or word that people mean by another one."""
        return self._synonyms.get(plain(name))

    def words_for_kind(self, value: dict[str, Any]) -> list[Any]:
        """Return what an object says about which of several kinds it is: as a rule one word, or none."""
        names = islice(value, MEMBERS) if self._by_word else ()
        return [value[name] for name in names if self._discriminator.find(name)]

    def kind_of(self, value: dict[str, Any]) -> str | None:
        """Return the document of the kind that an object says it is, if there are several kinds."""
        kinds = (self._kind_words.find(word) for word in self.words_for_kind(value))
        return next((self._by_word[kind] for kind in kinds if kind), None)

    def kind_meant(self, value: dict[str, Any]) -> str | None:
        """Return the document of the kind that an object says it is in another word for it."""
        words = (word for word in self.words_for_kind(value) if isinstance(word, str))
        kinds = (self.members[self._discriminator_name].synonym(word) for word in words)
        return next((self._by_word[kind] for kind in kinds if kind), None)

    @cached_property
    def _listed(self) -> Names:
        return Names(self._words, _SHORTEST_WORD)

    @property
    def lists_words(self) -> bool:
        """Whether the documents list words for a value, or for the items of an array."""
        return bool(self._words or (self.items is not None and self.items.lists_words))

    def is_documented_word(self, value: object) -> bool:
        """Whether a value is one of the words that the documents list for it, or has its format, or that of an ID."""
        if isinstance(value, list) and len(value) == 1:
            return (self.items or self).is_documented_word(value[0])
        if not isinstance(value, str):
            return False
        if (self._words and self._listed.find(value) is not None) or (self._forms and _form(value) in self._forms):
            return True
        # Without punctuation, a phone number is told as one however people write it.
        return any(FORMATS[name](value) or FORMATS[name](_PUNCTUATION.sub("", value)) for name in self._formats)

    def fits(self, value: object) -> bool:
        """Whether a value is of a documented type, or could be meant so: one item for an array, a number in quotes."""
        kind = _KINDS.get(type(value), "null")
        if not self._kinds or kind in self._kinds or kind == "null":
            return True
        if self.items is not None and kind != "array":
            return self.items.fits(value) and (kind == "object" or self.items.is_documented_word(value))
        if isinstance(value, list):
            return len(value) == 1 and self.fits(value[0])
        return kind != "object" and bool(self._kinds - {"object", "array"})


def _form(identifier: str) -> str:
    """Return what identifiers of the same kind have in common."""
    return re.sub("[0-9A-Fa-f]", "x", identifier[:_LONGEST])


def has_several_words(name: str) -> bool:
    """Whether a name is made of several words, so that hardly any other kind of file has it."""
    return _SEVERAL_WORDS.search(name) is not None


@cache
def anywhere() -> Shape:
    """Return what the documents document of members by their names, wherever they stand."""
    return Shape.of(*(location for location, schema in _schemas() if "properties" in schema))


@cache
def listed_words() -> dict[str, Names]:
    """Return the words that the documents list for a property, by its name."""
    found: dict[str, list[str]] = {}
    for _, schema in _schemas():
        for name, below in schema.get("properties", {}).items():
            words = (*below.get("enum", ()), below.get("const"))
            found.setdefault(name, []).extend(word for word in words if isinstance(word, str))
    return {name: Names(words, _SHORTEST_WORD) for name, words in found.items()}


@cache
def recognised_names() -> Names:
    """Return the names by which `payload` recognises objects."""
    payload = resources.shipped("payload")
    steps = (payload, *payload["$defs"].values())
    conditions = (schema for step in steps for _, schema in resources.subschemas(step.get("if")))
    return Names(name for it in conditions for name in (*it.get("required", ()), *it.get("properties", ())))


def _schemas() -> Iterator[tuple[str, Schema]]:
    for name in CATALOG.names():
        if not name.startswith(("meta/", "websocket/")):
            for pointer, schema in resources.subschemas(resources.shipped(name)):
                yield f"{BASE}{name}.json#{pointer}", schema
