"""Whether a value that nobody named is a voice payload: it is recognised, and most of what it says is documented.

A misspelt name must not make a wrong payload invisible, so what is near to a documented name counts as documented.
What only resembles a payload is kept apart from both, to be named and not dropped.
"""

import re
from collections.abc import Iterator
from enum import IntEnum
from itertools import islice
from typing import Any, NamedTuple

from voiceschema.catalog.catalog import CATALOG
from voiceschema.catalog.resources import BASE
from voiceschema.reading.positions import Path
from voiceschema.validation.engine import Engine, Failure
from voiceschema.validation.vocabulary import MEMBERS, Shape, anywhere, has_several_words, recognised_names, shape_of

# Of a long array, and of a text that cannot be parsed, so much is looked at.
_ITEMS, _CHARACTERS = 50, 10_000
# A name in a text, and the word behind it, if one is there, whatever quotes stand around them.
_QUOTE = "[\"'\u201c\u201d]?"
_MEMBER = re.compile(
    rf"{_QUOTE}(?P<name>[A-Za-z_][\w-]{{0,60}}){_QUOTE}[ \t]*:(?:[ \t\[]*{_QUOTE}(?P<word>[A-Za-z][\w-]{{0,60}}))?"
)


class Likeness(IntEnum):
    """How much a value is like a voice payload."""

    NONE = 0
    #: It resembles one, but may well be something else.
    RESEMBLING = 1
    PAYLOAD = 2


def recognise_unnamed(value: Any, engine: Engine) -> tuple[str, Likeness]:
    """Return the name of the document to validate a value against, empty if there is none, and its likeness."""
    if isinstance(value, list):
        return "ncco", _likeness_of_array(value)
    if not isinstance(value, dict):
        return "", Likeness.NONE
    location, name = engine.recognise(value)
    likeness = _likeness_of_object(name, value) if name else Likeness.NONE
    rule = CATALOG.schema(location).get("x-message", {}).get("rule")
    if not name and rule == "unrecognised-payload" and location != engine.chain[-1][1][0]:
        likeness = Likeness.RESEMBLING  # It is known, but no payload of its own, as a message on a WebSocket.
    if likeness is not Likeness.PAYLOAD and (meant := near_document(value, engine) or _actions().kind_of(value)):
        # If the names as they are lead somewhere, that is where they are validated.
        name, likeness = name or meant, max(likeness, _likeness_of_object(meant, value))
    return name, likeness


def is_evident(name: str, value: Any) -> bool:
    """Whether a value that is valid by the document `name` is surely a payload: only names that are ours are in it."""
    return name == "ncco" or (any(map(has_several_words, value)) and not shape_of(CATALOG.uri(name)).is_open)


def near_document(value: Any, engine: Engine) -> str:
    """Return the document that an object would be recognised as if its names were spelt right; empty if none."""
    if not isinstance(value, dict):
        return ""
    names = {name: recognised_names().find(name) or name for name in islice(value, MEMBERS)}
    corrected = {right: value[name] for name, right in names.items() if right == name or right not in value}
    return "" if corrected.keys() <= value.keys() else engine.recognise(corrected)[1]


def misspelt(name: str, value: Any, engine: Engine) -> list[Failure]:
    """Return a failure for each name in what the platform sends that is near to a documented one, which is not there.

    The platform may add properties, so no document refuses an unknown one; what is one slip away from a documented one
    is none of those.
    """
    found = _misspelt(shape_of(CATALOG.uri(name)), value, ())
    return [each for each in found if engine.catalog.has(each.holder)]


def _misspelt(shape: Shape, value: Any, path: Path) -> Iterator[Failure]:
    if isinstance(value, list) and shape.items:
        for index, item in enumerate(value):
            yield from _misspelt(shape.items, item, (*path, index))
    elif isinstance(value, dict) and shape.members:
        for name, item in islice(value.items(), MEMBERS):
            if name in shape.members:
                yield from _misspelt(shape.members[name], item, (*path, name))
            elif (near := shape.names.find(name)) and near not in value:
                holder, keyword = shape.places[near][0].rpartition("/properties/")[0], "additionalProperties"
                yield Failure((*path, name), keyword, f"{holder}/{keyword}", tolerated=True)


def text_resembles(text: str) -> bool:
    """Whether a text that cannot be parsed was probably meant to be a payload."""
    names: dict[str, str | None] = {}
    telling = False
    # In UTF-16, each letter is followed by a null.
    for member in _MEMBER.finditer(text[:_CHARACTERS].replace("\0", "")):
        name, word = member["name"], member["word"]
        known = names[name] = anywhere().names.same(name)
        if known and not telling:
            telling = has_several_words(known) or anywhere().members[known].allows(word)
    return telling and 2 * sum(map(bool, names.values())) > len(names)


class _Evidence(NamedTuple):
    said: int = 0  # members, those of nested objects included
    ours: int = 0  # of them, documented there
    telling: int = 0  # of those, found in hardly any other kind of file


def _actions() -> Shape:
    return shape_of(f"{BASE}ncco.json#/items")


def _likeness_of_object(name: str, value: dict[str, Any]) -> Likeness:
    shape = shape_of(CATALOG.uri(name))
    said, ours, telling = _members(shape, value)
    if shape.is_open and ours < 2:
        return Likeness.NONE
    if said == 1 and not shape.members.keys() >= value.keys():
        return Likeness.RESEMBLING
    if 2 * ours > said and telling > (shape.is_open and ours < said):
        return Likeness.PAYLOAD
    resembles = 2 * ours >= said and (telling or (ours == said and not shape.is_open))
    return Likeness.RESEMBLING if resembles else Likeness.NONE


def _likeness_of_array(value: list[Any]) -> Likeness:
    found = [_likeness_of_action(item) for item in value[:_ITEMS]]
    if 2 * found.count(Likeness.PAYLOAD) > len(found):
        return Likeness.PAYLOAD
    return Likeness.RESEMBLING if 2 * found.count(Likeness.NONE) <= len(found) and found else Likeness.NONE


def _likeness_of_action(item: Any) -> Likeness:
    if isinstance(item, list):
        return min(_likeness_of_array(item), Likeness.RESEMBLING)
    if not isinstance(item, dict):
        return Likeness.NONE
    kind, meant, words = _actions().kind_of(item), _actions().kind_meant(item), _actions().words_for_kind(item)
    said, ours, telling = _members(_actions(), item, kind or meant)
    # The word alone is worth little if the rest is about something else.
    rest_fits = 2 * (ours - 1) >= said - 1
    if kind:
        return Likeness.PAYLOAD if rest_fits else Likeness.RESEMBLING
    likely = 2 * ours > said and telling > 0
    if likely and words:
        return Likeness.PAYLOAD
    # An action that the API has elsewhere, such as `hangup`, is none of an NCCO.
    is_of_the_api = any(map(anywhere().members["action"].allows, words))
    return Likeness.RESEMBLING if likely or (meant and rest_fits and said > 1) or is_of_the_api else Likeness.NONE


def _members(shape: Shape, value: dict[str, Any], kind: str = "") -> _Evidence:
    """Return what is said in an object, of one of the kinds of a shape if it is of a certain one."""
    kind = kind or shape.kind_of(value)
    own = shape_of(CATALOG.uri(kind)) if kind else shape
    said, ours, telling = min(len(value), MEMBERS), 0, 0
    for name, item in islice(value.items(), MEMBERS):
        known = own.names.find(name) or own.synonym(name) or shape.names.find(name) or anywhere().names.find(name)
        if known is None:
            continue
        is_own = known in own.members
        member = own.members[known] if is_own else shape.members.get(known) or anywhere().members[known]
        is_telling = has_several_words(known) or member.is_documented_word(item)
        # What belongs to another kind of object counts only if hardly any other file has it.
        fits = member.fits(item) or (kind and not member.lists_words)
        if is_telling or (is_own and fits):
            below = _below(member, item)
            said, ours, telling = said + below.said, ours + 1 + below.ours, telling + is_telling + below.telling
    return _Evidence(said, ours, telling)


def _below(shape: Shape, value: Any) -> _Evidence:
    """Return what is said in the objects of a value."""
    if isinstance(value, list):
        found = [_below(shape.items or shape, item) for item in value[:_ITEMS]]
        return _Evidence(*map(sum, zip(*found, strict=True)))
    if not shape.members:
        shape = shape.items or shape
    return _members(shape, value) if isinstance(value, dict) and shape.members else _Evidence()
