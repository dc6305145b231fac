"""Finds where an unknown property belongs, according to the schema documents."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from voiceschema.catalog.catalog import Catalog
from voiceschema.catalog.keywords import SYNONYMS
from voiceschema.catalog.resources import Schema
from voiceschema.explain.context import FailureContext, locations_around
from voiceschema.reading.positions import Path, pointer
from voiceschema.text.phrasing import join_or, listed, quote, with_article
from voiceschema.text.suggest import plain

# If more kinds of objects have a property, it could belong anywhere.
_MOST_HOMES = 3
# How many of the objects before another one are examined.
_MOST_PEERS = 100
_APPLICATORS = ("items", "then", "else", "allOf", "anyOf", "$ref")


class Place(NamedTuple):
    """Where a property belongs."""

    sentence: str
    #: The property that it belongs inside, if that is in the same object.
    inside: str = ""
    #: The path of the object that it belongs in, and its name there.
    target: Path | None = None
    name: str = ""


class _Shape:
    """A closed object of the schema documents, with those inside and around it."""

    def __init__(self, catalog: Catalog, location: str) -> None:
        schemas = map(catalog.schema, locations_around(location))
        self.title = next((str(each["title"]) for each in schemas if "title" in each), "object")
        self.schema: Schema = catalog.schema(location)
        self.properties = current_properties(catalog, location)
        #: The discriminator of the object, with its value.
        names = [name for name in ("action", "type") if name in self.schema["properties"]]
        found = ((name, catalog.applied(f"{location}/properties/{name}", ("$ref",))) for name in names)
        kinds = ((name, schema["const"]) for name, schemas in found for _, schema in schemas if "const" in schema)
        self.kind = next(kinds, ("", None))
        self._by_plain: dict[str, list[str]] = {}
        for name in self.properties:
            self._by_plain.setdefault(plain(name), []).append(name)
        #: The objects allowed in each property, and the properties of other objects that allow this one.
        self.children: dict[str, list[_Shape]] = {}
        self.parents: list[tuple[_Shape, str]] = []
        #: The alternatives to this object in the same place.
        self.peers: list[_Shape] = []

    def named(self, name: str) -> str | None:
        """Return the property of this name in either style, camelCase or snake_case; "timeOut" is not "timeout"."""
        if name in self.properties:
            return name
        return next((each for each in self._by_plain.get(plain(name), ()) if re.search("[-_]", each + name)), None)

    def fits(self, value: Any) -> bool:
        name, kind = self.kind
        return isinstance(value, dict) and (not name or value.get(name) == kind)


@lru_cache(4)
def _shapes(catalog: Catalog) -> dict[str, _Shape]:
    """Return the closed objects of the schema documents, by the locations of their schemas."""
    shapes: dict[str, _Shape] = {}

    def about(location: str) -> list[_Shape]:
        found = catalog.applied(location, _APPLICATORS)
        closed = [at for at, each in found if each.get("additionalProperties") is False and "properties" in each]
        new = [at for at in closed if at not in shapes]
        shapes.update((at, _Shape(catalog, at)) for at in new)
        for at in new:
            shape = shapes[at]
            for name in shape.properties:
                shape.children[name] = about(f"{at}/properties{pointer((name,))}")
                for child in shape.children[name]:
                    child.parents.append((shape, name))
        return [shapes[at] for at in closed]

    for name in catalog.names():
        if name != "payload" and not name.startswith("meta/"):
            group = about(catalog.uri(name))
            for shape in group:
                shape.peers += (each for each in group if each is not shape)
    return shapes


def place_of(context: FailureContext) -> Place | None:
    """Return where an unknown property belongs; `None` if there is no such place, or more than one could be meant."""
    shape, name = _shapes(context.engine.catalog).get(context.failure.holder), str(context.failure.path[-1])
    if shape is None:
        return None
    return _inside(context, name, shape) or _outside(context, name, shape) or _elsewhere(context, name, shape)


def other_kinds(context: FailureContext) -> str:
    """Return the other kinds of objects that have an unknown property, or '' if there are none or too many."""
    shape, name = _shapes(context.engine.catalog).get(context.failure.holder), str(context.failure.path[-1])
    found = [each for around, _, _ in _chain(context, shape) for each in around.peers] if shape else []
    if not shape or not found:
        return ""  # The objects of other payloads are unrelated.
    found += (each for below in shape.children.values() for each in below)
    having = list(dict.fromkeys(each for each in found if each.named(name)))
    return _titles(having) if len(having) <= _MOST_HOMES else ""


def _inside(context: FailureContext, name: str, shape: _Shape) -> Place | None:
    """Return the place inside another property of the same object."""
    found: dict[str, list[_Shape]] = {}
    without: list[str] = []
    for owner, children in shape.children.items():
        item = context.value.get(owner)
        item = item[0] if isinstance(item, list) and item else item
        homes = [each for each in children if each.named(name)]
        of_the_kind = [each for each in homes if each.fits(item)]
        if homes and (of_the_kind or not any(each.fits(item) for each in children)):
            found[owner] = of_the_kind or (homes if len(homes) < len(children) else [])
            without += [] if isinstance(item, dict) and name in item else [owner]
    if found and not without:
        return Place(f"it belongs inside {join_or(found)}, which already has it, so remove it here")
    if not without or len(without) > _MOST_HOMES:
        return None
    owner, home = without[0], found[without[0]]
    right = (home or shape.children[owner])[0].named(name) or name
    index = [0] if isinstance(context.value.get(owner), list) else []
    kinds = f", in {_titles(home)}" if home and owner not in context.value else ""
    sentence = f"it belongs inside {join_or(without)}{kinds}{_written(right, name)}"
    return Place(sentence, owner, (*context.failure.path[:-1], owner, *index), right)


def _chain(context: FailureContext, shape: _Shape) -> Iterator[tuple[_Shape, Path, str]]:
    """Yield the object itself and those around it, each with its path and the property that holds the previous one."""
    path, owner = context.failure.path[:-1], ""
    while True:
        yield shape, path, owner
        steps = [index for index, step in enumerate(path) if isinstance(step, str)]
        if not steps:
            return
        path, owner = path[: steps[-1]], str(path[steps[-1]])
        around = context.values[len(path)]
        parents = [each for each, inside in shape.parents if inside == owner and each.fits(around)]
        if not parents:
            return
        # Prefer the schema that has more of the properties.
        shape = max(parents, key=lambda each: (len(around.keys() & each.properties), len(each.properties)))


def _outside(context: FailureContext, name: str, shape: _Shape) -> Place | None:
    """Return the place in an object around this one."""
    _, *outer = _chain(context, shape)
    for around, path, owner in outer:
        right = around.named(name)
        if right is None and shape.kind[0] == "type":
            right = next(iter(synonyms(around.schema, name)), None)
        if right and right in context.values[len(path)]:
            return Place(f"it belongs in the {around.title}, which already has it, so remove it here")
        if right:
            sentence = f"it belongs in the {around.title}, next to {quote(owner)}{_written(right, name)}"
            return Place(sentence, "", path, right)
    return None


def _elsewhere(context: FailureContext, name: str, shape: _Shape) -> Place | None:
    """Return the place in an object of the same kind in another payload, or in an object before this one."""
    having = [each for each in _shapes(context.engine.catalog).values() if each is not shape and each.named(name)]
    if same := next((each for each in having if shape.kind[0] and each.kind == shape.kind), None):
        homes = [parent for parent, _ in same.parents]
        of = " of an NCCO" if all(home.kind[0] == "action" for home in homes) else ""
        return Place(f"only {with_article(same.title)} in {_titles(homes)}{of} has it")
    for around, path, _ in _chain(context, shape):
        # The nearest object before this one, in the same array.
        index = path[-1] if path else ""
        peers = [(peer, right) for peer in around.peers if (right := peer.named(name))]
        if not peers or not isinstance(index, int):
            continue
        for before in reversed(context.values[len(path) - 1][max(0, index - _MOST_PEERS) : index]):
            for peer, right in peers:
                if peer.fits(before) and right not in before:
                    return Place(f"it belongs in the preceding {peer.title}{_written(right, name)}")
    return None


def _written(right: str, name: str) -> str:
    return "" if right == name else f", as {quote(right)}"


def _titles(found: list[_Shape]) -> str:
    return listed(list(dict.fromkeys(with_article(each.title) for each in found))[:_MOST_HOMES], "or") if found else ""


def synonyms(schema: Schema, word: str) -> list[str]:
    """Return the property names or values that `x-synonyms` gives for a word."""
    own = plain(word)
    return next((meant for each, meant in schema.get(SYNONYMS, {}).items() if plain(each) == own), [])


@lru_cache(1000)
def current_properties(catalog: Catalog, location: str) -> dict[str, Schema]:
    """Return the properties of an object schema that are not deprecated."""
    return {
        name: schema
        for name, schema in catalog.schema(location).get("properties", {}).items()
        for parts in [catalog.applied(f"{location}/properties{pointer((name,))}", ("$ref", "allOf"))]
        if not any("deprecated" in part for _, part in parts)
    }
