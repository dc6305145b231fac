"""A failed assertion in the words of whoever wrote the value."""

import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urljoin

from voiceschema.catalog import ssml
from voiceschema.catalog.catalog import Catalog
from voiceschema.catalog.keywords import ALIASES, EMPTY_IS_ABSENT, MESSAGE, coerce_string, json_bytes
from voiceschema.catalog.resources import BASE
from voiceschema.explain import values
from voiceschema.explain.context import FailureContext, Message
from voiceschema.explain.places import Place, is_current, other_kinds, place_of, synonyms
from voiceschema.explain.types import LONGEST_SUGGESTION, documented_range, wrong_type
from voiceschema.reading.source import VARIABLE_MARK, Path, pointer
from voiceschema.text.suggest import nearest, overlapping, same_words, slipped
from voiceschema.text.wording import as_json, count, join_and, join_or, listed, quote, quote_part, with_article
from voiceschema.validation.engine import Failure

#: The rule of a format document that is not its name.
_FORMAT_RULES = {"l16": "content-type"}
_RULES = {
    "type": "wrong-type",
    "required": "missing-property",
    "additionalProperties": "unknown-property",
    "minimum": "out-of-range",
    "maximum": "out-of-range",
    "exclusiveMinimum": "out-of-range",
    "exclusiveMaximum": "out-of-range",
    "minItems": "wrong-count",
    "maxItems": "wrong-count",
    "uniqueItems": "wrong-count",
    "contains": "wrong-count",
    "minProperties": "wrong-count",
    "maxProperties": "wrong-count",
    "maxLength": "too-long",
    "x-maxJsonBytes": "too-many-bytes",
    "x-maxTextLength": "too-long",
    "x-known": "unknown-value",
    "deprecated": "deprecated",
    EMPTY_IS_ABSENT: "tolerated-form",
}


def words(context: FailureContext) -> Message:
    """Return what there is to say of a failure."""
    if context.is_variable:
        text = context.value.removeprefix(VARIABLE_MARK)
        variable = "is a variable" if values.is_variable(text) else "has a variable in it"
        return Message("placeholder", f"{quote(text)} {variable}: {context.noun} has to come of it")
    is_known = context.language == "json" and not context.template and context.failure.keyword != "additionalProperties"
    if not is_known or len(context.written) > _SHORT:
        return _words(context)
    said, key = context.engine.said, _key(context)
    if key not in said:
        if len(said) >= _MANY:
            said.clear()
        said[key] = _words(context)
    words: Message = said[key]
    return words


# What is kept to be said again: about values of so many characters, and so many sentences.
_SHORT, _MANY = 200, 1000


def _key(context: FailureContext) -> object:
    """Return what the words depend on, if JSON says what the value is, and no other property matters but an alias."""
    path, _, location, tolerated, name = context.failure
    owner = next((step for step in reversed(path) if isinstance(step, str)), None)
    has_both = context.failure.keyword == ALIASES and context.limit[path[-1]] in context.siblings
    return location, tolerated, name, owner, path[-1:] == (owner,), context.written, has_both


def _words(context: FailureContext) -> Message:
    if context.failure.keyword == ALIASES:
        return _alias(context)
    message = context.schema.get(MESSAGE)
    if message:
        return _of_document(context, message)
    keyword = context.failure.keyword
    if context.format and isinstance(context.value, str):
        return _format(context, context.format)
    if keyword == "enum" and context.failure.location == f"{BASE}account/number.json#/enum":
        return _caller_id(context)
    if context.failure.tolerated and keyword in ("type", "enum", "const", "pattern"):
        return _tolerated(context)
    rule = _RULES.get(keyword, "not-allowed-value")
    return Message(rule, *_SENTENCES.get(keyword, _other)(context))


def renamed(name: str, needed: str, context: FailureContext) -> Message:
    """Return what there is to say of an unknown property that stands in the place of a missing one."""
    sentence = f"{quote(name)} is not a property of {context.noun}: did you mean {quote(needed)}?"
    return Message("unknown-property", sentence, quote(needed))


def is_synonym(name: str, context: FailureContext, *, is_unknown: bool) -> bool:
    """Whether a property is another word for a missing one; one that may have a place of its own has a value for it."""
    whole, needed = context.whole, context.failure.name
    if needed not in synonyms(context.engine.catalog.schema(whole), name):
        return False
    return is_unknown or context.engine.accepts(f"{whole}/properties{pointer((needed,))}", context.value[name])


def lacking(context: FailureContext, names: list[str]) -> Message:
    """Return what there is to say of a missing property that has what belongs inside it beside it."""
    needed = quote(context.failure.name)
    return Message("missing-property", f"{needed} is missing: {context.noun} needs it, with {join_and(names)} inside")


def empty(context: FailureContext) -> Message:
    """Return what there is to say of a missing property that is there, but counts as left out."""
    missing = words(context)
    sentence = f"{quote(context.value[context.failure.name])} counts as left out, so {missing.sentence}"
    return missing._replace(sentence=sentence)


# An example that is longer is no help, and nobody reads more numbers or words.
_LONGEST_EXAMPLE, _FEW_NUMBERS, _FEW_WORDS, _FEW_REGIONS = 80, 3, 4, 8

# So often is mended what comes of mending.
_ROUNDS = 3

_Said = tuple[str] | tuple[str, str | None]


def _alias(context: FailureContext) -> Message:
    canonical = context.limit[context.failure.path[-1]]
    if canonical in context.siblings:
        sentence = (
            f"{context.owner} is another spelling of {quote(canonical)}, which is there too: leave one of them out"
        )
        return Message("tolerated-form", sentence)
    sentence = f"{context.owner} is another spelling that the platform takes: write {quote(canonical)}"
    return Message("tolerated-form", sentence, quote(canonical))


def _format(context: FailureContext, name: str) -> Message:
    text, noun = context.value, context.noun
    examples = context.engine.catalog.schema(context.failure.location.partition("#")[0])["examples"]
    if name != "ssml" and values.placeholder(text):
        return _placeholder(context, examples[0])
    fix = values.fix(name, text, context.accepts, examples[0])
    if fix.string is None and "enum" in context.schema:
        fix = values.Fix(f"write {join_or(context.schema['enum'])}")
    suggestion = None if fix.string is None else as_json(fix.string)
    return Message(_FORMAT_RULES.get(name, name), f"{quote(text)} is not {noun}: {fix.words}", suggestion)


def _of_document(context: FailureContext, message: dict[str, str]) -> Message:
    """Return the words that a document has; where they speak of the value itself, it is shown, with what to write."""
    rule, text = message["rule"], message["text"]
    if not text.startswith("this ") or not isinstance(context.value, str) or not context.examples:
        return Message(rule, text)
    if rule == "placeholder":
        return _placeholder(context, context.examples[0])
    if not context.format:
        return Message(rule, text)
    fault, _, order = text.removeprefix("this ").partition(": ")
    fix = values.fix(context.format, context.value, context.accepts, context.examples[0])
    suggestion = None if fix.string is None else as_json(fix.string)
    return Message(rule, f"{quote(context.value)} {fault}: {fix.words if suggestion else order}", suggestion)


def _placeholder(context: FailureContext, example: str) -> Message:
    text = quote_part(context.value, *(values.placeholder(context.value) or (0, 0)))
    order = f"write {context.noun}, such as {quote(example)}" if context.title else f"write it like {quote(example)}"
    return Message("placeholder", f"{text} is a placeholder that was never filled in: {order}")


def _caller_id(context: FailureContext) -> Message:
    numbers = context.limit
    which = f"one of its {len(numbers)} numbers, such as {quote(numbers[0])}"
    if len(numbers) <= _FEW_NUMBERS:
        which = join_or(numbers)
    return Message("caller-id", f"{quote(context.value)} is not a number of the account: write {which}")


def _tolerated(context: FailureContext) -> Message:
    if context.failure.keyword == "type":
        right = coerce_string(context.schema, context.value)
    else:
        choices = context.schema.get("enum", [])
        right = next((each for each in choices if str(each).lower() == str(context.value).lower()), None)
    sentence = f"{quote(context.value)} is not {context.noun} as documented, though the platform takes it"
    if right is not None and right != context.value:
        return Message("tolerated-form", f"{sentence}: write {quote(right)}", as_json(right))
    documented = f": documented are {join_and(context.schema['enum'])}" if "enum" in context.schema else ""
    return Message("tolerated-form", sentence + documented)


def _out_of_range(context: FailureContext) -> _Said:
    documented = documented_range(context.schema)
    if context.failure.tolerated:
        outside = f"{context.shown} is outside the documented range of {context.owner}, {documented}"
        return (f"{outside}: the platform may change or refuse it",)
    return (f"{context.shown} is out of range for {context.owner}: write {documented}",)


def _choice(context: FailureContext) -> _Said:
    choices = context.limit if context.failure.keyword == "enum" else [context.limit]
    noun = with_article(context.title) if context.title else f"a value of {context.owner}"
    strings = [each for each in choices if isinstance(each, str)]
    if isinstance(context.value, str) and (near := _meant_choice(context, strings)):
        return f"{quote(context.value)} is not {noun}: did you mean {quote(near)}?", quote(near)
    return (f"{quote(context.value)} is not {noun}: write {join_or(choices)}",)


def _meant_choice(context: FailureContext, choices: list[str]) -> str | None:
    synonym = next(iter(synonyms(context.schema, context.value)), None)
    return same_words(context.value, choices) or synonym or nearest(context.value, choices)


def _unknown(context: FailureContext) -> _Said:
    name = str(context.failure.path[-1])
    sentence = f"{quote(name)} is not a property of {context.noun}"
    if hint := _sure_name(context):
        return f"{sentence}: {hint[0]}", hint[1]
    if place := misplaced(context):
        return (f"{sentence}: {place.words}",)
    if near := _near_name(context):
        return f"{sentence}: did you mean {quote(near)}?", quote(near)
    if kinds := "" if _is_own(context) else other_kinds(context):
        return (f"{sentence}: {kinds} has it",)
    if context.failure.tolerated and not (name == "<<" and context.language == "yaml"):
        documented = f"{quote(name)} is not a documented property of {context.noun}"
        return (f"{documented}; undocumented properties are ignored",)
    return (
        f"{sentence}: {'leave it out' if name != '<<' else 'in quotes it merges nothing, so leave the quotes out'}",
    )


def misplaced(context: FailureContext) -> Place | None:
    """Return where an unknown property belongs, unless it has a name in its own object."""
    return None if _is_own(context) or _sure_name(context) else place_of(context)


def _near_name(context: FailureContext) -> str | None:
    name, choices = str(context.failure.path[-1]), _unused(context)
    return slipped(name, choices) or (None if _is_own(context) else overlapping(name, choices))


def _sure_name(context: FailureContext) -> tuple[str, str | None] | None:
    """Return the words for another writing or a synonym of a property, and its name to write, if it can be told."""
    name, choices = str(context.failure.path[-1]), _unused(context)
    if near := same_words(name, choices):
        return f"did you mean {quote(near)}?", quote(near)
    known = synonyms(context.schema, name)
    unused = [each for each in known if each in choices]
    if len(known) > 1 and unused:
        return f"write {join_and(unused)}", None
    if unused:
        [right] = unused
        location = f"{context.failure.holder}/properties{pointer((right,))}"
        # What is ignored so far is not to become an error.
        fits = right in context.schema.get("required", ()) or context.engine.accepts(location, context.value[name])
        return f"here it is {quote(right)}", quote(right) if fits else None
    return None


def _unused(context: FailureContext) -> list[str]:
    """Return the properties that an object could have besides."""
    known = context.schema.get("properties", {})
    return [each for each in known if is_current(known[each]) and each not in context.value]


def _is_own(context: FailureContext) -> bool:
    """Whether a document describes files of this project, whose properties are no variations of each other."""
    return context.failure.location.startswith(f"{BASE}meta/")


def _missing(context: FailureContext) -> _Said:
    name = context.failure.name
    example = _kind(context) or _example(context.engine.catalog, f"{context.failure.holder}/properties/{name}")
    such = f", such as {quote(name)}: {as_json(example)}" if example is not None else ""
    return (f"{quote(name)} is missing: {context.noun} needs it{such if len(such) <= _LONGEST_EXAMPLE else ''}",)


def _kind(context: FailureContext) -> str | None:
    """Return the word for the one kind of object that has all the properties at hand, where such a word is missing."""
    kinds: list[str] = []
    for branch in context.schema.get("allOf", ()):
        word = branch.get("if", {}).get("properties", {}).get(context.failure.name, {}).get("const")
        if word and "$ref" in branch.get("then", {}):
            document = context.engine.catalog.schema(urljoin(context.failure.location, branch["then"]["$ref"]))
            if context.value.keys() <= document.get("properties", {}).keys():
                kinds.append(word)
    return kinds[0] if len(kinds) == 1 and context.value else None


def _example(catalog: Catalog, location: str) -> Any:
    """Return a value that the schema at a location takes, if it shows one."""
    try:
        schema = catalog.schema(location)
    except LookupError:
        return None
    for key in ("examples", "enum"):
        if key in schema:
            return schema[key][0]
    if "$ref" in schema:
        return _example(catalog, urljoin(location, schema["$ref"]))
    return schema.get("const")


def _not_known(context: FailureContext) -> _Said:
    noun = f"a known {context.title}" if context.title else f"a known value of {context.owner}"
    sentence = f"{quote(context.value)} is not {noun}"
    tags = any("-" in each for each in context.limit)
    if near := _meant_tag(context) if tags else _meant_choice(context, context.limit):
        return f"{sentence}: did you mean {quote(near)}?", quote(near)
    alike = [each for each in context.limit if tags and _language(each) == _language(context.value)]
    if len(alike) == 1:
        return f"{sentence}: did you mean {quote(alike[0])}?", quote(alike[0])
    if alike:
        more = len(alike) - _FEW_REGIONS
        regions = [quote(each) for each in alike[:_FEW_REGIONS]] + ([f"{more} more"] if more > 0 else [])
        return (f"{sentence}: of this language there are {listed(regions, 'and')}",)
    if len(context.limit) <= _FEW_WORDS:
        return (f"{sentence}: documented are {join_and(context.limit)}",)
    example = context.schema.get("examples", context.limit)[0]
    return (f"{sentence}: there are {len(context.limit)}, such as {quote(example)}",)


def _meant_tag(context: FailureContext) -> str | None:
    """Return the language tag that was meant. A tag of a region that is not known is no slip of another region's."""
    alike = [each for each in context.limit if _language(each) == _language(context.value)]
    near = same_words(context.value, context.limit) or next(iter(synonyms(context.schema, context.value)), None)
    is_tag = re.fullmatch("[A-Za-z]{2,3}(?:[-_][A-Za-z]{2})?", context.value)
    return near or (None if is_tag else slipped(context.value, alike))


def _language(tag: str) -> str:
    return re.split("[-_]", tag, maxsplit=1)[0].lower()


def _wrong_type(context: FailureContext) -> _Said:
    sentence = f"{context.shown} is not {with_article(context.limit) if context.limit == 'string' else context.noun}"
    if inner := wrapped(context):
        return f"{sentence}: write only its {quote(inner[-1])} here", _short(_at(context.value, inner))
    if context.limit == "array" and context.value is not None:
        return _without_brackets(context, sentence)
    if isinstance(context.value, dict) and (other := _neighbour(context)):
        return (f"{sentence}: that is what {quote(other)} takes",)
    return wrong_type(context)


def wrapped(context: FailureContext) -> Path:
    """Return where in an object the array stands that belongs in its place."""
    if context.failure.keyword != "type" or context.limit != "array" or not isinstance(context.value, dict):
        return ()
    owner = next((step for step in reversed(context.failure.path) if isinstance(step, str)), None)
    if owner is None:
        arrays = (name for name, below in context.value.items() if isinstance(below, list) and context.accepts(below))
        return tuple(arrays)[:1]
    holders = [(), *((name,) for name, below in context.value.items() if isinstance(below, dict))]
    arrays = ((*path, owner) for path in holders if isinstance(_at(context.value, path).get(owner), list))
    return next(arrays, ())


def _neighbour(context: FailureContext) -> str | None:
    """Return the other property of the same object, of a longer name, that takes an object like this one."""
    holder, _, name = context.failure.holder.rpartition("/properties/")
    if not holder or name not in context.siblings:
        return None
    known = context.engine.catalog.schema(holder).get("properties", {})
    others = [each for each in known if is_current(known[each]) and overlapping(name, [each])]
    accepts = context.engine.accepts
    return next((each for each in others if accepts(f"{holder}/properties/{each}", context.value)), None)


def _without_brackets(context: FailureContext, sentence: str) -> _Said:
    """Return what there is to say of a value in the place of an array: what else is wrong with it is mended, too."""
    below = context.engine.in_brackets(context.failure, context.value)
    if below is None:
        return (f"{sentence}: {_array_like(context)}",)
    right = _mended(context) if len(context.written) <= 2 * LONGEST_SUGGESTION else None
    suggestion = None if right is None else _short(right)
    if not isinstance(context.value, str) or not below:
        is_block = (
            context.language == "yaml" and isinstance(context.value, dict) and not context.written.startswith("{")
        )
        return sentence + (': put "- " in front of it' if is_block else ": put it in brackets"), suggestion
    if right is None or right == [context.value]:  # what is left would be worth another warning
        return (f"{sentence}: {_array_like(context)}",)
    is_short = len(as_json(right)) <= _LONGEST_EXAMPLE
    return f"{sentence}: {f'write {as_json(right)}' if is_short else 'put it in brackets'}", suggestion


def _array_like(context: FailureContext) -> str:
    examples = [as_json(each) for each in context.schema.get("examples", ()) if len(as_json(each)) <= _LONGEST_EXAMPLE]
    return f"write it like {examples[0]}" if examples else "write an array, in brackets"


def _mended(context: FailureContext) -> Any:
    """Return the value in brackets, with all mended that can be, or `None` if something is left."""
    right = json.loads(json.dumps([context.value]))
    # What is renamed first may have to be mended as well.
    for _ in range(_ROUNDS):
        if context.engine.accepts(context.failure.holder, right):
            return right
        failures = context.engine.failures(context.failure.holder, right)
        # From the inside out, so that the path to each is still there.
        for path, failure in sorted({each.path: each for each in failures}.items(), key=lambda each: -len(each[0])):
            if path:
                _mend(context, right, failure)
    return None


def _mend(context: FailureContext, value: Any, failure: Failure) -> None:
    around = [value]
    for step in failure.path:
        around.append(around[-1][step])
    *_, owner, found = around
    step, is_name = failure.path[-1], failure.keyword == "additionalProperties"
    inner = context._replace(failure=failure, value=owner if is_name else found, siblings=owner, around=tuple(around))
    suggestion = words(inner._replace(language="json", written=as_json(found))).suggestion
    if suggestion is not None and is_name:
        items = [(json.loads(suggestion) if name == step else name, item) for name, item in owner.items()]
        owner.clear()
        owner.update(items)
    elif suggestion is not None:
        owner[step] = json.loads(suggestion)


def _at(value: Any, path: Path) -> Any:
    for step in path:
        value = value[step]
    return value


def _short(value: Any) -> str | None:
    suggestion = as_json(value)
    return suggestion if len(suggestion) <= LONGEST_SUGGESTION else None


def _deprecated(context: FailureContext) -> _Said:
    return (f"{context.owner} is deprecated",)


def _absent(context: FailureContext) -> _Said:
    return (f"{context.shown} counts as left out: leave {context.owner} out",)


def _twice(context: FailureContext) -> _Said:
    return (f"{quote(context.value)} has an item twice: leave one of them out",)


def _too_few(context: FailureContext) -> _Said:
    have = f"it has {len(context.value)}" if context.value else "it is empty"
    return (f"{quote(context.value)} is not {context.noun}: {have}, but needs at least {_members(context)}",)


def _too_many(context: FailureContext) -> _Said:
    return (f"{context.noun} has at most {_members(context)}, but here are {len(context.value)}",)


def _members(context: FailureContext) -> str:
    return count(int(context.limit), "item" if isinstance(context.value, list) else "member")


def _too_long(context: FailureContext) -> _Said:
    length = count(len(context.value), "character")
    too_long = f"{quote(context.value)} is too long for {context.owner}"
    return (f"{too_long}: it has {length}, but at most {context.limit} are allowed",)


def _too_long_text(context: FailureContext) -> _Said:
    length = count(ssml.text_length(context.value) or 0, "character")
    too_long = f"{quote(context.value)} is too long for {context.owner}"
    return (f"{too_long}: without tags it has {length}, but at most {context.limit} are allowed",)


def _too_short(context: FailureContext) -> _Said:
    return (
        f"{quote(context.value)} is too short for {context.owner}: write at least {count(context.limit, 'character')}",
    )


def _too_many_bytes(context: FailureContext) -> _Said:
    size = count(json_bytes(context.value), "byte")
    return (f"{context.noun} takes at most {context.limit} bytes as compact JSON in UTF-8: this one takes {size}",)


def _other(context: FailureContext) -> _Said:
    return (f"{quote(context.value)} is not allowed as {context.owner}",)


_SENTENCES: dict[str, Callable[[FailureContext], _Said]] = {
    "type": _wrong_type,
    "enum": _choice,
    "const": _choice,
    "minimum": _out_of_range,
    "maximum": _out_of_range,
    "exclusiveMinimum": _out_of_range,
    "exclusiveMaximum": _out_of_range,
    "additionalProperties": _unknown,
    "required": _missing,
    "minItems": _too_few,
    "minProperties": _too_few,
    "maxItems": _too_many,
    "maxProperties": _too_many,
    "maxLength": _too_long,
    "minLength": _too_short,
    "x-maxJsonBytes": _too_many_bytes,
    "x-maxTextLength": _too_long_text,
    "x-known": _not_known,
    "uniqueItems": _twice,
    "deprecated": _deprecated,
    EMPTY_IS_ABSENT: _absent,
}
