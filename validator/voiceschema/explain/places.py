"""Where a property belongs that its object does not have, as far as the documents tell."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import urljoin

from voiceschema.catalog.catalog import Catalog
from voiceschema.catalog.keywords import SYNONYMS
from voiceschema.catalog.resources import Schema
from voiceschema.explain.context import FailureContext, locations_around
from voiceschema.reading.source import Path, pointer
from voiceschema.text.suggest import plain
from voiceschema.text.wording import join_or, listed, quote, with_article

# A property that more kinds of objects have says nothing about where it belongs.
_FEW = 3


class Place(NamedTuple):
    """Where a property belongs."""

    #: The second half of a sentence.
    words: str
    #: The property inside which it belongs, if it does not belong elsewhere.
    inside: str = ""
    #: Where the object is that it belongs into.
    target: Path | None = None
    #: Its name there.
    name: str = ""


def place_of(context: FailureContext) -> Place | None:
    """Return where an unknown property belongs; `None` if the documents have no such place, or too many."""
    shapes = _shapes(context.engine.catalog)
    if context.failure.holder not in shapes.properties:
        return None
    name = str(context.failure.path[-1])
    return _inside(context, name, shapes) or _outside(context, name, shapes) or _elsewhere(context, name, shapes)


class _Shapes(NamedTuple):
    """The objects that the documents describe in full, by the location of their schema."""

    #: The properties of each that are to be written, with their schemas.
    properties: dict[str, dict[str, Schema]]
    #: What can stand in each property of each.
    children: dict[str, dict[str, list[str]]]
    #: The objects, and their properties, in which each can stand.
    parents: dict[str, list[tuple[str, str]]]
    #: Those of which one stands where another could.
    peers: dict[str, list[str]]
    titles: dict[str, str]
    #: The property that tells the kind of an object, with its value.
    kinds: dict[str, tuple[str, Any]]

    def named(self, shape: str, name: str) -> str | None:
        """Return the name of a property of a shape that is written like `name` but for the style of an NCCO or a body.

        Letter case alone tells properties apart: "timeout" is not "timeOut".
        """
        if name in self.properties[shape]:
            return name
        styles = (each for each in self.properties[shape] if re.search("[-_]", each + name))
        return next((each for each in styles if plain(each) == plain(name)), None)

    def fits(self, shape: str, value: Any) -> bool:
        """Whether a value is of the kind that a shape is of."""
        kind = self.kinds.get(shape)
        return isinstance(value, dict) and (kind is None or value.get(kind[0]) == kind[1])


def _inside(context: FailureContext, name: str, shapes: _Shapes) -> Place | None:
    """Return the place inside of another property of the same object."""
    found: dict[str, list[str]] = {}
    for owner, children in shapes.children[context.failure.holder].items():
        below = context.value.get(owner)
        item = below[0] if isinstance(below, list) and below else below
        homes = [shape for shape in children if shapes.named(shape, name)]
        of_the_kind = [shape for shape in homes if shapes.fits(shape, item)]
        if homes and (of_the_kind or not any(shapes.fits(shape, item) for shape in children)):
            found[owner] = of_the_kind or (homes if len(homes) < len(children) else [])
    lacking = [owner for owner in found if owner not in context.value or not _has(context.value[owner], name)]
    if found and not lacking:
        return Place(f"{join_or(found)} has it already, where it belongs: leave it out here")
    if not lacking or len(lacking) > _FEW:
        return None
    owner, home = lacking[0], found[lacking[0]]
    shape = next(iter(home or shapes.children[context.failure.holder][owner]))
    right = shapes.named(shape, name) or name
    below = context.value.get(owner)
    path = (*context.failure.path[:-1], owner, *([0] if isinstance(below, list) else []))
    kinds = f", in {_kinds(home, shapes)}" if home and owner not in context.value else ""
    return Place(f"it belongs inside {join_or(lacking)}{kinds}{_written(right, name)}", owner, path, right)


class _Around(NamedTuple):
    """An object around the one at hand, or that one itself."""

    shape: str
    path: Path
    #: The property of the outer one in which the inner one stands.
    owner: str = ""


def _chain(context: FailureContext, shapes: _Shapes) -> Iterator[_Around]:
    """Yield the object at hand and those around it, as far as the documents know them in full."""
    shape, path, owner = context.failure.holder, context.failure.path[:-1], ""
    while True:
        yield _Around(shape, path, owner)
        steps = [index for index, step in enumerate(path) if isinstance(step, str)]
        if not steps:
            return
        path, owner = path[: steps[-1]], str(path[steps[-1]])
        around = context.around[len(path)]
        parents = [each for each, inside in shapes.parents[shape] if inside == owner and shapes.fits(each, around)]
        if not parents:
            return
        # Of two documents that share a part, the one with more properties is the usual one.
        known = {each: shapes.properties[each].keys() for each in parents}
        shape = max(known, key=lambda each: (len(around.keys() & known[each]), len(known[each])))


def _outside(context: FailureContext, name: str, shapes: _Shapes) -> Place | None:
    """Return the place in an object around this one."""
    _, *outer = _chain(context, shapes)
    is_endpoint = shapes.kinds.get(context.failure.holder, ("",))[0] == "type"
    for shape, path, owner in outer:
        right = shapes.named(shape, name)
        if right is None and is_endpoint:
            right = next(iter(synonyms(context.engine.catalog.schema(shape), name)), None)
        if right:
            title = shapes.titles[shape]
            if right in context.around[len(path)]:
                return Place(f"the {title} has it already, where it belongs: leave it out here")
            return Place(f"it belongs in the {title}, beside {quote(owner)}{_written(right, name)}", "", path, right)
    return None


def _elsewhere(context: FailureContext, name: str, shapes: _Shapes) -> Place | None:
    """Return the place in an object of the same kind that stands elsewhere, or in one before this one."""
    own = context.failure.holder
    kind = shapes.kinds.get(own)
    having = [each for each in shapes.properties if each != own and shapes.named(each, name)]
    same = [each for each in having if kind and shapes.kinds.get(each) == kind]
    if same:
        homes = [parent for parent, _ in shapes.parents[same[0]]]
        of = " of an NCCO" if all(shapes.kinds.get(home, "")[:1] == ("action",) for home in homes) else ""
        return Place(f"only {with_article(shapes.titles[same[0]])} has it, in {_kinds(homes, shapes)}{of}")
    chain = (
        (path, [each for each in shapes.peers.get(shape, ()) if each in having])
        for shape, path, _ in _chain(context, shapes)
    )
    places = (_before(context, name, path, peers, shapes) for path, peers in chain)
    return next((place for place in places if place), None)


def other_kinds(context: FailureContext) -> str:
    """Return which other kinds of objects have an unknown property, if these are few, else ''."""
    shapes, name = _shapes(context.engine.catalog), str(context.failure.path[-1])
    if context.failure.holder not in shapes.properties:
        return ""
    found = [each for shape, _, _ in _chain(context, shapes) for each in shapes.peers.get(shape, ())]
    if not found:
        return ""  # Whatever stands in a payload of its own has nothing to do with it.
    found += [each for below in shapes.children[context.failure.holder].values() for each in below]
    having = list(dict.fromkeys(each for each in found if shapes.named(each, name)))
    return _kinds(having, shapes) if len(having) <= _FEW else ""


def _before(context: FailureContext, name: str, path: Path, peers: list[str], shapes: _Shapes) -> Place | None:
    """Return the place in the nearest object before the one at a path, in the same array."""
    if not path or not isinstance(path[-1], int):
        return None
    for before in reversed(context.around[len(path) - 1][: path[-1]]):
        for shape in peers:
            right = shapes.named(shape, name)
            if right and shapes.fits(shape, before) and right not in before:
                return Place(f"it belongs in the {shapes.titles[shape]} before it{_written(right, name)}")
    return None


def _written(right: str, name: str) -> str:
    return "" if right == name else f", as {quote(right)}"


def _kinds(found: list[str], shapes: _Shapes) -> str:
    return (
        listed(list(dict.fromkeys(with_article(shapes.titles[each]) for each in found))[:_FEW], "or") if found else ""
    )


def _has(below: Any, name: str) -> bool:
    """Whether a value, or the first of an array, has a property."""
    item = below[0] if isinstance(below, list) and below else below
    return isinstance(item, dict) and name in item


@lru_cache(4)
def _shapes(catalog: Catalog) -> _Shapes:
    properties: dict[str, dict[str, Schema]] = {}
    children: dict[str, dict[str, list[str]]] = {}
    names = [name for name in catalog.names() if name != "payload"]
    groups = [list(_closed(catalog, f"{catalog.uri(name)}#")) for name in names]
    waiting = [location for group in groups for location in group]
    while waiting:
        location = waiting.pop()
        if location in properties:
            continue
        known = catalog.schema(location).get("properties", {})
        properties[location] = {name: schema for name, schema in known.items() if is_current(schema)}
        children[location] = {}
        for name in properties[location]:
            below = list(_closed(catalog, f"{location}/properties{pointer((name,))}"))
            waiting += below
            if below:
                children[location][name] = below
    parents: dict[str, list[tuple[str, str]]] = {location: [] for location in properties}
    for location, owners in children.items():
        for name, below in owners.items():
            for child in below:
                parents[child].append((location, name))
    peers: dict[str, list[str]] = {}
    for group in groups:
        for location in group:
            peers[location] = [*peers.get(location, ()), *(each for each in group if each != location)]
    titles = {location: _title(catalog, location) for location in properties}
    kinds = {location: kind for location in properties if (kind := _kind(catalog, location))}
    return _Shapes(properties, children, parents, peers, titles, kinds)


def synonyms(schema: Schema, word: str) -> list[str]:
    """Return what the documents say to write for what people write."""
    own = plain(word)
    return next((meant for each, meant in schema.get(SYNONYMS, {}).items() if plain(each) == own), [])


def is_current(schema: Schema) -> bool:
    """Whether a property is one to write: not deprecated."""
    return not any("deprecated" in each for each in (schema, *schema.get("allOf", ())))


def _closed(catalog: Catalog, location: str, seen: Iterable[str] = ()) -> Iterator[str]:
    """Yield the schemas of objects that are known in full among those that are about a value, or its items."""
    schema = catalog.schema(location)
    if not isinstance(schema, dict) or location in seen:
        return
    if schema.get("additionalProperties") is False and "properties" in schema:
        yield location
    below = [f"{location}/{word}" for word in ("items", "then", "else") if word in schema]
    below += [f"{location}/{word}/{index}" for word in ("allOf", "anyOf") for index in range(len(schema.get(word, ())))]
    if "$ref" in schema:
        target = urljoin(location, schema["$ref"])
        below.append(target if "#" in target else f"{target}#")
    for each in below:
        yield from _closed(catalog, each, (*seen, location))


def _title(catalog: Catalog, location: str) -> str:
    for around in locations_around(location):
        schema = catalog.schema(around)
        if "title" in schema:
            return str(schema["title"])
    return "object"


def _kind(catalog: Catalog, location: str) -> tuple[str, Any] | None:
    for name in ("action", "type"):
        at = f"{location}/properties/{name}"
        while at:
            try:
                schema = catalog.schema(at)
            except LookupError:
                break
            if "const" in schema:
                return name, schema["const"]
            at = urljoin(at, schema["$ref"]) if "$ref" in schema else ""
    return None
