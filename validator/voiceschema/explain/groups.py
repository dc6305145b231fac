"""Groups failures with a single cause: those of one value or property, and consequences of each other."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, NamedTuple

from voiceschema.catalog.keywords import ALIASES, MESSAGE
from voiceschema.explain.context import FailureContext, Message
from voiceschema.explain.failures import empty, explain
from voiceschema.explain.locate import Locator
from voiceschema.explain.properties import is_synonym, lacking, misplaced, renamed
from voiceschema.explain.types import wrapped
from voiceschema.explain.visibility import Visibility
from voiceschema.reading.positions import Path
from voiceschema.text.phrasing import as_json
from voiceschema.text.suggest import nearest, overlapping, same_words, slipped
from voiceschema.validation.engine import Engine, Failure

# How many unknown names of an object are compared with the known ones.
_MAX_NAMES = 100
# The keywords by importance: of several failures of one value, the first of these is the actual mistake.
_RANKS = ("type", "pattern", "format", "enum", "const", "minimum", "maximum", "x-maxJsonBytes")


class _Key(NamedTuple):
    """What failures with a single cause have in common."""

    #: `value`, `name` for an unknown property, `missing`, or `combination` of properties.
    kind: str
    path: Path
    #: The missing property, or the location of the assertion about a combination.
    detail: str = ""


def is_about_name(context: FailureContext) -> bool:
    """Whether a failure is about the name of a property rather than its value."""
    return context.failure.keyword in ("additionalProperties", ALIASES)


def _key(context: FailureContext) -> _Key:
    failure = context.failure
    if context.is_variable:
        return _Key("value", failure.path)
    if failure.keyword == "required":
        return _Key("missing", failure.path, failure.name)
    if failure.keyword in ("not", "anyOf", "oneOf") and (not context.limit or '"required"' in as_json(context.limit)):
        return _Key("combination", failure.path, failure.location)
    return _Key("name" if is_about_name(context) else "value", failure.path)


def _rank(context: FailureContext) -> tuple[bool, bool, bool, bool, int, int, int, str]:
    """Return a sort key: errors, types, messages of the schema and formats first, then by rank and narrowness."""
    failure = context.failure
    return (
        failure.tolerated,
        failure.keyword != "type",
        MESSAGE not in context.schema,
        not context.format,
        _RANKS.index(failure.keyword) if failure.keyword in _RANKS else len(_RANKS),
        len(context.limit) if failure.keyword == "enum" else 0,
        failure.location.count("/"),  # the outer one of two
        failure.location,
    )


class Groups:
    """The failures of a payload, one per mistake."""

    def __init__(self, locator: Locator, failures: Iterable[Failure], engine: Engine, visibility: Visibility) -> None:
        self._locator, self._engine, self._visibility = locator, engine, visibility
        self._contexts = self._grouped(failures)
        #: The objects with a corrected name or kind, and for each a map from the correct names to the written ones.
        self._corrected: dict[Path, dict[str, Any]] = {}
        self._names: dict[Path, dict[str, str]] = {}

    def _grouped(self, failures: Iterable[Failure]) -> dict[_Key, FailureContext]:
        groups: dict[_Key, list[FailureContext]] = {}
        names: Counter[Path] = Counter()
        for context in (self._locator.locate(each, self._engine) for each in failures):
            key = _key(context)
            if key.kind == "name":
                names[key.path[:-1]] += 1
            is_compared = names[key.path[:-1]] <= _MAX_NAMES
            groups.setdefault(key, []).append(context if is_compared else context._replace(is_compared=False))
        return {key: min(group, key=_rank) for key, group in groups.items()}

    def explain(self) -> Iterator[tuple[FailureContext, Message, Path]]:
        """Yield the message for each mistake, with the path of what is wrong."""
        self._drop_what_the_type_explains()
        for context, name in self._merge_renames():
            yield context, renamed(name, context), (*context.failure.path, name)
        self._drop_what_a_rename_fixes()
        for context, names in self._merge_moves():
            yield context, lacking(context, names), context.failure.path
        for context in self._take_empty():
            yield context, empty(context), (*context.failure.path, context.failure.name)
        for context in self._contexts.values():
            message, shown = (
                explain(context),
                context if is_about_name(context) else self._visibility.explained(context),
            )
            if shown is not context:  # The suggestion would contain the secret, too.
                message = Message(message.rule, explain(shown).sentence)
            yield context, message, context.failure.path

    def _of_kind(self, kind: str) -> list[tuple[_Key, FailureContext]]:
        return [(key, context) for key, context in self._contexts.items() if key.kind == kind]

    def _drop(self, missing: _Key, context: FailureContext, cause: _Key) -> None:
        """Drop a missing property that an unknown one explains, and give that one its severity."""
        self._contexts.pop(missing, None)
        failure = self._contexts[cause].failure._replace(tolerated=context.failure.tolerated)
        self._contexts[cause] = self._contexts[cause]._replace(failure=failure)

    def _drop_what_the_type_explains(self) -> None:
        """Drop missing properties of a value that is not an object, and failures around an array to unwrap."""
        below: dict[Path, list[_Key]] = {}
        for key in self._contexts:
            for length in range(len(key.path) + 1):
                below.setdefault(key.path[:length], []).append(key)
        for key, context in self._of_kind("value"):
            if context.failure.keyword != "type" or context.failure.tolerated or key not in self._contexts:
                continue
            is_wrapped = wrapped(context)
            if is_wrapped or not isinstance(context.value, dict):
                for each in below[key.path]:
                    if each != key and (is_wrapped or each[:2] == ("combination", key.path)):
                        self._contexts.pop(each, None)

    def _merge_renames(self) -> list[tuple[FailureContext, str]]:
        """Take out each missing property with an unknown one like it; add the failures that the renaming reveals."""
        for context in list(self._contexts.values()):
            self._choose_kind(context)
        found: dict[_Key, tuple[FailureContext, str]] = {}
        while renames := {key: each for key, each in self._take_renames() if key not in found}:
            found |= renames
            for context, name in renames.values():
                self._rename(context, name)
        self._drop_what_the_type_explains()
        return list(found.values())

    def _take_renames(self) -> Iterator[tuple[_Key, tuple[FailureContext, str]]]:
        for key, context in self._of_kind("missing"):
            path, needed = key.path, key.detail
            unknown = self._unknown_names(context)
            reported = [name for name in unknown if _Key("name", (*path, name)) in self._contexts]
            name = (
                same_words(needed, unknown)
                or next((each for each in unknown if is_synonym(each, context, is_unknown=each in reported)), None)
                or slipped(needed, unknown)
                or overlapping(needed, reported)
            )
            if name is not None:
                del self._contexts[key]
                self._contexts.pop(_Key("name", (*path, name)), None)
                yield key, (context, name)

    def _unknown_names(self, context: FailureContext) -> list[str]:
        """Return the first names in an object that are reported, or that its schema does not have."""
        known, path, reported = context.inherited("properties") or {}, context.failure.path, self._contexts
        unknown = (name for name in context.value if name not in known or _Key("name", (*path, name)) in reported)
        return list(islice(unknown, _MAX_NAMES))

    def _rename(self, context: FailureContext, name: str) -> None:
        """Add the failures that an object has once a property is renamed to the missing one."""
        path, needed = context.failure.path, context.failure.name
        items = self._corrected.get(path, context.value).items()
        self._corrected[path] = {needed if each == name else each: item for each, item in items}
        self._names.setdefault(path, {})[needed] = name
        if not context.failure.tolerated:
            self._add_failures_of(context.whole, path)

    def _choose_kind(self, context: FailureContext) -> None:
        """Add the failures that an object has once the typo in its discriminator is corrected."""
        failure, schema = context.failure, context.engine.catalog.schema
        holder, _, name = failure.holder.rpartition("/properties/")
        if failure.keyword != "enum" or failure.tolerated or not holder or failure.path[-1:] != (name,):
            return
        suggestion = explain(context).suggestion
        kinds = [each.get("if", {}).get("properties", {}).get(name) for each in schema(holder).get("allOf", ())]
        if suggestion is not None and {"const": json.loads(suggestion)} in kinds:
            meant = {**context.parent, name: json.loads(suggestion)}
            missing = [each.name for each in self._engine.failures(holder, meant) if each.name and not each.tolerated]
            if all(nearest(each, meant) for each in missing):  # otherwise another kind may be meant
                self._corrected[failure.path[:-1]] = meant
                self._add_failures_of(holder, failure.path[:-1])

    def _add_failures_of(self, location: str, path: Path) -> None:
        """Add the failures of a corrected object, under the names that its author wrote."""
        names, failures = self._names.get(path, {}), []
        for failure in self._engine.failures(location, self._corrected[path]):
            if failure.path or failure.name not in names:  # it is present now, though it may be null
                written = (names.get(str(step), step) for step in failure.path[:1])
                failures.append(failure._replace(path=(*path, *written, *failure.path[1:])))
        for key, context in self._grouped(failures).items():
            self._contexts.setdefault(key, context)

    def _drop_what_a_rename_fixes(self) -> None:
        """Drop each missing property that is no longer missing once an unknown one is renamed as suggested."""
        for key, context in self._of_kind("missing"):
            tried: set[str] = set()
            for cause in (_Key("name", (*key.path, name)) for name in self._unknown_names(context)):
                right = explain(self._contexts[cause]).suggestion if cause in self._contexts else None
                if right is not None and right not in tried:  # only one property can be renamed to it
                    tried.add(right)
                    names = {cause.path[-1]: json.loads(right)}
                    value = {names.get(name, name): item for name, item in context.value.items()}
                    left = self._engine.failures(context.whole, value)
                    if (context.failure.location, ()) not in [(failure.location, failure.path) for failure in left]:
                        self._drop(key, context, cause)

    def _merge_moves(self) -> Iterator[tuple[FailureContext, list[str]]]:
        """Take out missing properties whose own properties are next to them; drop those that are in another object."""
        missing = {(key.path, key.detail): key for key, _ in self._of_kind("missing")}
        unknown = self._of_kind("name") if missing else ()
        found = ((key, misplaced(each)) for key, each in unknown if each.failure.keyword == "additionalProperties")
        places = {key: place for key, place in found if place}
        nested: dict[_Key, list[_Key]] = {}
        for key, place in places.items():
            if owner := missing.get((key.path[:-1], place.inside)):
                nested.setdefault(owner, []).append(key)
        for owner, keys in nested.items():
            for key in keys:
                del self._contexts[key]
            yield self._contexts.pop(owner), [str(key.path[-1]) for key in keys]
        for key, place in places.items():
            lack = missing.get((place.target, place.name)) if place.target is not None else None
            if lack in self._contexts and key in self._contexts:
                self._drop(lack, self._contexts[lack], key)

    def _take_empty(self) -> Iterator[FailureContext]:
        """Take out each missing property that is present, but with a value that counts as absent."""
        for key, context in self._of_kind("missing"):
            if context.failure.name in context.value:
                del self._contexts[key], self._contexts[_Key("value", (*key.path, key.detail))]
                yield context
