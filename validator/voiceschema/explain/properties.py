"""Properties that are unknown or missing: which was meant, and where it belongs."""

from typing import Any

from voiceschema.catalog.catalog import Catalog
from voiceschema.catalog.resources import BASE, resolve_reference
from voiceschema.explain.context import FailureContext, Message
from voiceschema.explain.places import Place, current_properties, other_kinds, place_of, synonyms
from voiceschema.reading.positions import pointer
from voiceschema.text.phrasing import as_json, join_and, quote
from voiceschema.text.suggest import overlapping, same_words, slipped

#: An example that is longer is no help.
LONGEST_EXAMPLE = 80


def did_you_mean(name: str) -> tuple[str, str]:
    """Return the question whether a name was meant, and the name to write."""
    return f"did you mean {quote(name)}?", quote(name)


def renamed(name: str, context: FailureContext) -> Message:
    """Return what there is to say of an unknown property that stands in the place of a missing one."""
    words, needed = did_you_mean(context.failure.name)
    return Message("unknown-property", f"{quote(name)} is not a property of {context.noun}: {words}", needed)


def lacking(context: FailureContext, names: list[str]) -> Message:
    """Return what there is to say of a missing property that has what belongs inside it beside it."""
    needed = quote(context.failure.name)
    return Message("missing-property", f"{needed} is missing: {context.noun} needs it, with {join_and(names)} inside")


def is_synonym(name: str, context: FailureContext, *, is_unknown: bool) -> bool:
    """Whether a property is another word for a missing one; one that may have a place of its own has a value for it."""
    whole, needed = context.whole, context.failure.name
    known, location = synonyms(context.engine.catalog.schema(whole), name), f"{whole}/properties{pointer((needed,))}"
    return needed in known and (is_unknown or context.engine.accepts(location, context.value[name]))


def unknown(context: FailureContext) -> tuple[str, str | None]:
    """Return what there is to say of an unknown property, and the name to write, if that is certain."""
    name, noun = str(context.failure.path[-1]), context.noun
    words, suggestion = _hint(context, name) if context.is_compared else (None, None)
    if words is None and context.failure.tolerated:
        return f"{quote(name)} is not a documented property of {noun}; undocumented properties are ignored", None
    return f"{quote(name)} is not a property of {noun}: {words or 'leave it out'}", suggestion


def _hint(context: FailureContext, name: str) -> tuple[str | None, str | None]:
    choices = _unused(context)
    if hint := _sure_name(context, name, choices):
        return hint
    if place := place_of(context):
        return place.words, None
    # The properties of this project's own files are no variations of each other.
    is_own = context.failure.location.startswith(f"{BASE}meta/")
    if near := slipped(name, choices) or (None if is_own else overlapping(name, choices)):
        return did_you_mean(near)
    if kinds := other_kinds(context):
        return f"{kinds} has it", None
    is_merge = name == "<<" and context.document.language == "yaml"
    return "in quotes it merges nothing, so leave the quotes out" if is_merge else None, None


def misplaced(context: FailureContext) -> Place | None:
    """Return where an unknown property belongs, unless it has a name in its own object."""
    if not context.is_compared or _sure_name(context, str(context.failure.path[-1]), _unused(context)):
        return None
    return place_of(context)


def _sure_name(context: FailureContext, name: str, choices: list[str]) -> tuple[str, str | None] | None:
    """Return the words for another writing or a synonym of a property, and its name to write, if that is certain."""
    if near := same_words(name, choices):
        return did_you_mean(near)
    known = synonyms(context.schema, name)
    unused = [each for each in known if each in choices]
    if len(known) > 1 or not unused:
        return (f"write {join_and(unused)}", None) if unused else None
    [right] = unused
    location = f"{context.failure.holder}/properties{pointer((right,))}"
    # What is ignored so far is not to become an error.
    fits = right in context.schema.get("required", ()) or context.engine.accepts(location, context.value[name])
    return f"here it is {quote(right)}", quote(right) if fits else None


def _unused(context: FailureContext) -> list[str]:
    """Return the properties that an object could have besides."""
    known = current_properties(context.engine.catalog, context.failure.holder)
    return [each for each in known if each not in context.value]


def missing(context: FailureContext) -> str:
    """Return what there is to say of a missing property."""
    name = context.failure.name
    example = _kind(context) or _example(context.engine.catalog, f"{context.failure.holder}/properties/{name}")
    such = f", such as {quote(name)}: {as_json(example)}" if example is not None else ""
    return f"{quote(name)} is missing: {context.noun} needs it{such if len(such) <= LONGEST_EXAMPLE else ''}"


def _kind(context: FailureContext) -> str | None:
    """Return the word for the one kind of object that has all the properties at hand, where such a word is missing."""
    kinds: list[str] = []
    for branch in context.schema.get("allOf", ()):
        word = branch.get("if", {}).get("properties", {}).get(context.failure.name, {}).get("const")
        if word and "$ref" in branch.get("then", {}):
            target = resolve_reference(context.failure.location, branch["then"]["$ref"])
            if context.value.keys() <= context.engine.catalog.schema(target).get("properties", {}).keys():
                kinds.append(word)
    return kinds[0] if len(kinds) == 1 and context.value else None


def _example(catalog: Catalog, location: str) -> Any:
    """Return a value that the schema at a location takes, if it shows one."""
    schemas = [schema for _, schema in catalog.applied(location, ("$ref",))] if catalog.has(location) else []
    shown = ([*it.get("examples", ()), *it.get("enum", ()), it.get("const")] for it in schemas)
    return next((example for [example, *_] in shown if example is not None), None)


def neighbour(context: FailureContext) -> str | None:
    """Return the other property of the same object, of a longer name, that takes an object like this one."""
    holder, _, name = context.failure.holder.rpartition("/properties/")
    if not holder or name not in context.parent:
        return None
    others = [each for each in current_properties(context.engine.catalog, holder) if overlapping(name, [each])]
    accepts = context.engine.accepts
    return next((each for each in others if accepts(f"{holder}/properties/{each}", context.value)), None)
