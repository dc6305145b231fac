"""Explains unknown and missing properties: which one was meant, and where it belongs."""

from typing import Any

from voiceschema.catalog.catalog import Catalog
from voiceschema.catalog.resources import BASE, resolve_reference
from voiceschema.explain.context import FailureContext, Message
from voiceschema.explain.places import Place, current_properties, other_kinds, place_of, synonyms
from voiceschema.reading.positions import pointer
from voiceschema.text.phrasing import as_json, join_and, quote
from voiceschema.text.suggest import overlapping, same_words, slipped

#: A longer example does not help.
LONGEST_EXAMPLE = 80


def did_you_mean(name: str) -> tuple[str, str]:
    """Return a question that suggests a name, and the name to write."""
    return f"did you mean {quote(name)}?", quote(name)


def renamed(name: str, context: FailureContext) -> Message:
    """Return the message for an unknown property that was probably meant to be a missing one."""
    question, needed = did_you_mean(context.failure.name)
    return Message("unknown-property", f"{quote(name)} is not a property of {context.noun}: {question}", needed)


def lacking(context: FailureContext, names: list[str]) -> Message:
    """Return the message for a missing property whose own properties are next to it instead of inside it."""
    needed = quote(context.failure.name)
    return Message("missing-property", f"{needed} is missing: {context.noun} needs it, with {join_and(names)} inside")


def is_synonym(name: str, context: FailureContext, *, is_unknown: bool) -> bool:
    """Whether a property is a synonym of a missing one; if it may belong elsewhere, its value must fit, too."""
    whole, needed = context.whole, context.failure.name
    known, location = synonyms(context.engine.catalog.schema(whole), name), f"{whole}/properties{pointer((needed,))}"
    return needed in known and (is_unknown or context.engine.accepts(location, context.value[name]))


def unknown(context: FailureContext) -> tuple[str, str | None]:
    """Return the sentence for an unknown property, and the name to write, if that is certain."""
    name, noun = str(context.failure.path[-1]), context.noun
    hint, suggestion = _hint(context, name) if context.is_compared else (None, None)
    if hint is None and context.failure.tolerated:
        return f"{quote(name)} is not a documented property of {noun}: the platform ignores it", None
    return f"{quote(name)} is not a property of {noun}: {hint or 'remove it'}", suggestion


def _hint(context: FailureContext, name: str) -> tuple[str | None, str | None]:
    choices = _unused(context)
    if hint := _sure_name(context, name, choices):
        return hint
    if place := place_of(context):
        return place.sentence, None
    # The properties of this project's own files do not resemble each other by mistake.
    is_own = context.failure.location.startswith(f"{BASE}meta/")
    if near := slipped(name, choices) or (None if is_own else overlapping(name, choices)):
        return did_you_mean(near)
    if kinds := other_kinds(context):
        return f"it belongs in {kinds}", None
    is_merge = name == "<<" and context.document.language == "yaml"
    return "in quotes it merges nothing, so remove the quotes" if is_merge else None, None


def misplaced(context: FailureContext) -> Place | None:
    """Return where an unknown property belongs, unless it is certainly another name for one of its own object."""
    if not context.is_compared or _sure_name(context, str(context.failure.path[-1]), _unused(context)):
        return None
    return place_of(context)


def _sure_name(context: FailureContext, name: str, choices: list[str]) -> tuple[str, str | None] | None:
    """Return a hint for another spelling or a synonym of a property, and the name to write, if that is certain."""
    if near := same_words(name, choices):
        return did_you_mean(near)
    known = synonyms(context.schema, name)
    unused = [each for each in known if each in choices]
    if len(known) > 1 or not unused:
        return (f"use {join_and(unused)}", None) if unused else None
    [right] = unused
    location = f"{context.failure.holder}/properties{pointer((right,))}"
    # A property that is ignored must not become an error.
    fits = right in context.schema.get("required", ()) or context.engine.accepts(location, context.value[name])
    return f"use {quote(right)}", quote(right) if fits else None


def _unused(context: FailureContext) -> list[str]:
    """Return the properties that an object could still have."""
    known = current_properties(context.engine.catalog, context.failure.holder)
    return [each for each in known if each not in context.value]


def missing(context: FailureContext) -> str:
    """Return the sentence for a missing property."""
    name = context.failure.name
    value = _kind(context) or _example(context.engine.catalog, f"{context.failure.holder}/properties/{name}")
    example = f", such as {quote(name)}: {as_json(value)}" if value is not None else ""
    return f"{quote(name)} is missing: {context.noun} needs it{example if len(example) <= LONGEST_EXAMPLE else ''}"


def _kind(context: FailureContext) -> str | None:
    """Return the value for a missing discriminator, if only one kind of object has all the properties present."""
    kinds: list[str] = []
    for branch in context.schema.get("allOf", ()):
        kind = branch.get("if", {}).get("properties", {}).get(context.failure.name, {}).get("const")
        if kind and "$ref" in branch.get("then", {}):
            target = resolve_reference(context.failure.location, branch["then"]["$ref"])
            if context.value.keys() <= context.engine.catalog.schema(target).get("properties", {}).keys():
                kinds.append(kind)
    return kinds[0] if len(kinds) == 1 and context.value else None


def _example(catalog: Catalog, location: str) -> Any:
    """Return a valid value from the schema at a location, if it has an example, `enum` or `const`."""
    schemas = [schema for _, schema in catalog.applied(location, ("$ref",))] if catalog.has(location) else []
    shown = ([*it.get("examples", ()), *it.get("enum", ()), it.get("const")] for it in schemas)
    return next((example for [example, *_] in shown if example is not None), None)


def neighbour(context: FailureContext) -> str | None:
    """Return another property of the same object, with a similar name, that accepts an object like this one."""
    holder, _, name = context.failure.holder.rpartition("/properties/")
    if not holder or name not in context.parent:
        return None
    others = [each for each in current_properties(context.engine.catalog, holder) if overlapping(name, [each])]
    accepts = context.engine.accepts
    return next((each for each in others if accepts(f"{holder}/properties/{each}", context.value)), None)
