"""Decide whether a discovered value is a voice payload: it is recognised, and most of its properties are documented.

Misspelt names count as documented, so that a typo does not hide an invalid payload. A value that only resembles a
payload is a third case, because it is reported instead of skipped.
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

# How many items of an array, and characters of an invalid text, are examined.
_MAX_ITEMS, _MAX_CHARACTERS = 50, 10_000
# A property name in a text, and its value if that is a word, in any quotes.
_QUOTE = "[\"'\u201c\u201d]?"
_MEMBER = re.compile(
    rf"{_QUOTE}(?P<name>[A-Za-z_][\w-]{{0,60}}){_QUOTE}[ \t]*:(?:[ \t\[]*{_QUOTE}(?P<word>[A-Za-z][\w-]{{0,60}}))?"
)


class Likeness(IntEnum):
    """How similar a value is to a voice payload."""

    NONE = 0
    #: It resembles a payload, but may be something else.
    RESEMBLING = 1
    PAYLOAD = 2


def recognise_unnamed(value: Any, engine: Engine) -> tuple[str, Likeness]:
    """Return the name of the document to validate a value against, or an empty string, and the likeness."""
    if isinstance(value, list):
        return "ncco", _likeness_of_array(value)
    if not isinstance(value, dict):
        return "", Likeness.NONE
    location, name = engine.recognise(value)
    likeness = _likeness_of_object(name, value) if name else Likeness.NONE
    rule = CATALOG.schema(location).get("x-message", {}).get("rule")
    if not name and rule == "unrecognised-payload" and location != engine.chain[-1][1][0]:
        likeness = Likeness.RESEMBLING  # known, but not a payload by itself, such as a message on a WebSocket
    if likeness is not Likeness.PAYLOAD and (meant := near_document(value, engine) or _actions().kind_of(value)):
        # A document that matches the names as written takes precedence.
        name, likeness = name or meant, max(likeness, _likeness_of_object(meant, value))
    return name, likeness


def is_evident(name: str, value: Any) -> bool:
    """Whether a value that is valid against the document `name` is certainly a payload.

    It is if the document allows no other properties and one of the names is specific to the API.
    """
    return name == "ncco" or (any(map(has_several_words, value)) and not shape_of(CATALOG.uri(name)).is_open)


def near_document(value: Any, engine: Engine) -> str:
    """Return the document that an object would be recognised as if its typos were fixed; empty if there is none."""
    if not isinstance(value, dict):
        return ""
    names = {name: recognised_names().find(name) or name for name in islice(value, MEMBERS)}
    corrected = {right: value[name] for name, right in names.items() if right == name or right not in value}
    return "" if corrected.keys() <= value.keys() else engine.recognise(corrected)[1]


def misspelt(name: str, value: Any, engine: Engine) -> list[Failure]:
    """Return a tolerated failure for each misspelt property name in a payload that the platform sends.

    The documents of such payloads allow additional properties, because the platform may add some. A name that is one
    typo away from a documented name is reported anyway, unless the payload also has the documented one.
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
    """Whether an invalid text was probably meant to be a payload."""
    names: dict[str, str | None] = {}
    is_distinctive = False
    # In UTF-16, every ASCII character is followed or preceded by a null.
    for member in _MEMBER.finditer(text[:_MAX_CHARACTERS].replace("\0", "")):
        name, word = member["name"], member["word"]
        known = names[name] = anywhere().names.same(name)
        if known and not is_distinctive:
            is_distinctive = has_several_words(known) or anywhere().members[known].allows(word)
    return is_distinctive and 2 * sum(map(bool, names.values())) > len(names)


class _Evidence(NamedTuple):
    total: int = 0  # members, including those of nested objects
    documented: int = 0  # members that are documented in that place
    distinctive: int = 0  # documented members that other kinds of files rarely have


def _actions() -> Shape:
    return shape_of(f"{BASE}ncco.json#/items")


def _likeness_of_object(name: str, value: dict[str, Any]) -> Likeness:
    shape = shape_of(CATALOG.uri(name))
    total, documented, distinctive = _members(shape, value)
    if shape.is_open and documented < 2:
        return Likeness.NONE
    if total == 1 and not shape.members.keys() >= value.keys():
        return Likeness.RESEMBLING
    if 2 * documented > total and distinctive > (shape.is_open and documented < total):
        return Likeness.PAYLOAD
    resembles = 2 * documented >= total and (distinctive or (documented == total and not shape.is_open))
    return Likeness.RESEMBLING if resembles else Likeness.NONE


def _likeness_of_array(value: list[Any]) -> Likeness:
    found = [_likeness_of_action(item) for item in value[:_MAX_ITEMS]]
    if 2 * found.count(Likeness.PAYLOAD) > len(found):
        return Likeness.PAYLOAD
    return Likeness.RESEMBLING if 2 * found.count(Likeness.NONE) <= len(found) and found else Likeness.NONE


def _likeness_of_action(item: Any) -> Likeness:
    if isinstance(item, list):
        return min(_likeness_of_array(item), Likeness.RESEMBLING)
    if not isinstance(item, dict):
        return Likeness.NONE
    kind, meant, words = _actions().kind_of(item), _actions().kind_meant(item), _actions().words_for_kind(item)
    total, documented, distinctive = _members(_actions(), item, kind or meant)
    # The name of the action is weak evidence if the other members do not fit.
    rest_fits = 2 * (documented - 1) >= total - 1
    if kind:
        return Likeness.PAYLOAD if rest_fits else Likeness.RESEMBLING
    likely = 2 * documented > total and distinctive > 0
    if likely and words:
        return Likeness.PAYLOAD
    # `hangup`, for example, is an action elsewhere in the API, but not in an NCCO.
    is_of_the_api = any(map(anywhere().members["action"].allows, words))
    return Likeness.RESEMBLING if likely or (meant and rest_fits and total > 1) or is_of_the_api else Likeness.NONE


def _members(shape: Shape, value: dict[str, Any], kind: str = "") -> _Evidence:
    """Count the members of an object. `kind` is its document if the shape has several kinds."""
    kind = kind or shape.kind_of(value)
    own = shape_of(CATALOG.uri(kind)) if kind else shape
    total, documented, distinctive = min(len(value), MEMBERS), 0, 0
    for name, item in islice(value.items(), MEMBERS):
        known = own.names.find(name) or own.synonym(name) or shape.names.find(name) or anywhere().names.find(name)
        if known is None:
            continue
        is_own = known in own.members
        member = own.members[known] if is_own else shape.members.get(known) or anywhere().members[known]
        is_distinctive = has_several_words(known) or member.is_documented_word(item)
        # A member of another kind of object counts only if it is distinctive.
        fits = member.fits(item) or (kind and not member.lists_words)
        if is_distinctive or (is_own and fits):
            below = _below(member, item)
            total, documented = total + below.total, documented + 1 + below.documented
            distinctive += is_distinctive + below.distinctive
    return _Evidence(total, documented, distinctive)


def _below(shape: Shape, value: Any) -> _Evidence:
    """Count the members of the objects in a value."""
    if isinstance(value, list):
        found = [_below(shape.items or shape, item) for item in value[:_MAX_ITEMS]]
        return _Evidence(*map(sum, zip(*found, strict=True)))
    if not shape.members:
        shape = shape.items or shape
    return _members(shape, value) if isinstance(value, dict) and shape.members else _Evidence()
