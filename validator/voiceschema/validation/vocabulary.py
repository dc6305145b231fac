"""The names of members, the words and the types that the documents have for a value, one typo allowed.

Names and words are compared without letter case and separators, and one slip apart is near enough, so that a misspelt
name is recognised, and one about something else is not.
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

# A slip in a shorter name or word leaves nothing to tell it by ("say" is no slip for "pay"); no name is longer.
_SHORTEST_NAME, _SHORTEST_WORD, _LONGEST = 3, 4, 40
#: Of an object, so many members are looked at.
MEMBERS = 500
_APPLICATORS = ("$ref", "then", "else", "allOf")
_KINDS = {dict: "object", list: "array", str: "string", bool: "boolean", int: "number", float: "number"}
_SEVERAL_WORDS = re.compile("[a-z][A-Z_-]")


class Names:
    """Names that are found by whatever is at most one slip away from them."""

    def __init__(self, names: Iterable[str], shortest: int = _SHORTEST_NAME) -> None:
        self._exact = dict.fromkeys(names)
        self._shortest = shortest
        self._nearest = lru_cache(10_000)(self._find_nearest)  # a folder may be full of strange names

    @cached_property
    def _by_plain(self) -> dict[str, str]:
        return {plain(name): name for name in reversed(self._exact)}

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
        return name if name in self._exact else self._nearest(name)

    def same(self, name: str) -> str | None:
        """Return the name that a name is, but for letter case and separators."""
        return self._by_plain.get(plain(name))

    def _find_nearest(self, name: str) -> str | None:
        own = plain(name)
        if own not in self._by_plain:
            # Two names one slip apart share a part. Of a very short one, only the plural counts.
            near = {other for part in _parts(own) for other in self._by_part.get(part, ())}
            misspelt = (each for each in near if len(each) >= self._shortest and edit_distance(own, each) == 1)
            own = min((*misspelt, *(each for each in near if own == each + "s")), default="")
        return self._by_plain.get(own)


def _parts(name: str) -> list[str]:
    return [name, *(name[:at] + name[at + 1 :] for at in range(len(name)))]


class Shape:
    """What schemas, with all that they refer to, document of the values they are about."""

    def __init__(self, *locations: str) -> None:
        seen: set[str] = set()
        found = [each for start in locations for each in CATALOG.applied(start, _APPLICATORS, seen)]
        schemas = [schema for _, schema in found]
        choices = [word for it in schemas for word in (*it.get("enum", ()), it.get("const")) if isinstance(word, str)]
        examples = (each for it in schemas for each in it.get("examples", ()) if isinstance(each, str))
        #: Whether it may have other members than those documented, as what the platform sends.
        self.is_open = all(it.get("additionalProperties") is not False for it in schemas)
        self._types = {it["type"].replace("integer", "number") for it in schemas if "type" in it}
        self._listed = [*choices, *(word for it in schemas for word in it.get("x-known", ()))]
        self._choices, self._words = Names(choices, _SHORTEST_WORD), Names(self._listed, _SHORTEST_WORD)
        self._formats = {it["format"] for it in schemas if "format" in it}
        self._forms = {_form(each) for each in examples if re.search("[0-9a-f]{8}-[0-9a-f]{4}-", each)}
        self._synonyms = {plain(word): right[0] for it in schemas for word, right in it.get(SYNONYMS, {}).items()}
        self._items = [f"{location}/items" for location, it in found if "items" in it]
        #: Where each member is documented.
        self.places: dict[str, list[str]] = {}
        # The property that tells the kind of an object, and the documents of the kinds by its words.
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
        """What each member is documented to be, by its name."""
        return {name: shape_of(*places) for name, places in self.places.items()}

    @cached_property
    def items(self) -> "Shape | None":
        """What the items of an array are documented to be."""
        return shape_of(*self._items) if self._items else None

    def synonym(self, name: object) -> str | None:
        """Return the name or word that people mean by another one."""
        return self._synonyms.get(plain(name)) if isinstance(name, str) else None

    def words_for_kind(self, value: dict[str, Any]) -> list[Any]:
        """Return what an object says about which of several kinds it is: as a rule one word, or none."""
        names = islice(value, MEMBERS if self._documents else 0)
        return [value[name] for name in names if self._discriminators.find(name)]

    def kind_of(self, value: dict[str, Any]) -> str:
        """Return the document of the kind that an object says it is; empty if there are no kinds."""
        kinds = map(self._kinds.find, self.words_for_kind(value))
        return next((self._documents[kind] for kind in kinds if kind), "")

    def kind_meant(self, value: dict[str, Any]) -> str:
        """Return the document of the kind that an object says it is in another word for it; empty if there is none."""
        kinds = (self.members[self._discriminator].synonym(word) for word in self.words_for_kind(value))
        return next((self._documents[kind] for kind in kinds if kind), "")

    @property
    def lists_words(self) -> bool:
        """Whether the documents list words for a value, or for the items of an array."""
        return bool(self._listed or (self.items is not None and self.items.lists_words))

    def allows(self, word: object) -> bool:
        """Whether a word is one of the few that the documents allow for a value, or was meant to be."""
        return self._choices.find(word) is not None

    def is_documented_word(self, value: object) -> bool:
        """Whether a value is one of the words that the documents list for it, or has its format, or that of an ID."""
        if isinstance(value, list) and len(value) == 1:
            return (self.items or self).is_documented_word(value[0])
        if not isinstance(value, str):
            return False
        if self._words.find(value) or (self._forms and _form(value) in self._forms):
            return True
        # Without punctuation, a phone number is recognised however people write it.
        return any(conforms(name, value) or conforms(name, re.sub(r"[\s()+.-]", "", value)) for name in self._formats)

    def fits(self, value: object) -> bool:
        """Whether a value is of a documented type, or could be meant so: one item for an array, a number in quotes."""
        kind = _KINDS.get(type(value), "null")
        if not self._types or kind in (*self._types, "null"):
            return True
        if self.items is not None and kind != "array":
            return self.items.fits(value) and (kind == "object" or self.items.is_documented_word(value))
        if isinstance(value, list):
            return len(value) == 1 and self.fits(value[0])
        return kind != "object" and bool(self._types - {"object", "array"})


#: What the schemas at some locations document together; of none, nothing is documented.
shape_of = cache(Shape)


def _form(identifier: str) -> str:
    """Return what identifiers of the same kind have in common."""
    return re.sub("[0-9A-Fa-f]", "x", identifier[:_LONGEST])


def has_several_words(name: str) -> bool:
    """Whether a name is made of several words, so that hardly any other kind of file has it."""
    return _SEVERAL_WORDS.search(name) is not None


@cache
def anywhere() -> Shape:
    """Return what the documents document of members by their names, wherever they stand."""
    names = [name for name in CATALOG.names() if not name.startswith(("meta/", "websocket/"))]
    schemas = ((f"{CATALOG.uri(name)}#{at}", schema) for name in names for at, schema in subschemas(shipped(name)))
    return shape_of(*(location for location, schema in schemas if "properties" in schema))


@cache
def recognised_names() -> Names:
    """Return the names by which `payload` recognises objects."""
    schemas = [schema for _, schema in subschemas(shipped("payload"))]
    return Names(name for it in schemas for name in (*it.get("required", ()), *it.get("properties", ())))
