"""A failed assertion in the words of whoever wrote the value."""

import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urljoin

from voiceschema.catalog import ssml
from voiceschema.catalog.catalog import Catalog
from voiceschema.catalog.keywords import ALIAS_OF, EMPTY_IS_ABSENT, MESSAGE, json_bytes, meant
from voiceschema.catalog.resources import BASE
from voiceschema.explain import values
from voiceschema.explain.context import Case, Words
from voiceschema.explain.places import Place, is_current, other_kinds, place_of, synonyms
from voiceschema.explain.types import LONGEST_SUGGESTION, documented_range, wrong_type
from voiceschema.reading.source import BARE, Path, pointer
from voiceschema.text.suggest import nearest, overlapping, same_words, slipped
from voiceschema.text.wording import a, as_json, both, count, either, listed, quote, quote_part
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


def words(case: Case) -> Words:
    """Return what there is to say of a failure."""
    if case.is_variable:
        text = case.value.removeprefix(BARE)
        variable = "is a variable" if values.is_variable(text) else "has a variable in it"
        return Words("placeholder", f"{quote(text)} {variable}: {case.noun} has to come of it")
    is_known = case.language == "json" and not case.template and case.failure.keyword != "additionalProperties"
    if not is_known or len(case.written) > _SHORT:
        return _words(case)
    said, key = case.engine.said, _key(case)
    if key not in said:
        if len(said) >= _MANY:
            said.clear()
        said[key] = _words(case)
    words: Words = said[key]
    return words


# What is kept to be said again: about values of so many characters, and so many sentences.
_SHORT, _MANY = 200, 1000


def _key(case: Case) -> object:
    """Return what the words depend on, if JSON says what the value is, and no other property matters but an alias."""
    path, _, location, forgiven, name = case.failure
    owner = next((step for step in reversed(path) if isinstance(step, str)), None)
    canonical = case.schema.get(ALIAS_OF)
    has_both = canonical is not None and canonical in case.siblings
    return location, forgiven, name, owner, path[-1:] == (owner,), case.written, has_both


def _words(case: Case) -> Words:
    message = case.schema.get(MESSAGE)
    if message:
        return _of_document(case, message)
    if ALIAS_OF in case.schema:
        return _alias(case)
    keyword = case.failure.keyword
    if case.format and isinstance(case.value, str):
        return _format(case, case.format)
    if keyword == "enum" and case.failure.location == f"{BASE}account/number.json#/enum":
        return _caller_id(case)
    if case.failure.forgiven and keyword in ("type", "enum", "const", "pattern"):
        return _tolerated(case)
    rule = _RULES.get(keyword, "not-allowed-value")
    return Words(rule, *_SENTENCES.get(keyword, _other)(case))


def renamed(name: str, needed: str, case: Case) -> Words:
    """Return what there is to say of an unknown property that stands in the place of a missing one."""
    sentence = f"{quote(name)} is not a property of {case.noun}: did you mean {quote(needed)}?"
    return Words("unknown-property", sentence, quote(needed))


def is_synonym(name: str, case: Case, *, is_unknown: bool) -> bool:
    """Whether a property is another word for a missing one; one that may have a place of its own has a value for it."""
    whole, needed = case.whole, case.failure.name
    if needed not in synonyms(case.engine.catalog.schema(whole), name):
        return False
    return is_unknown or case.engine.accepts(f"{whole}/properties{pointer((needed,))}", case.value[name])


def lacking(case: Case, names: list[str]) -> Words:
    """Return what there is to say of a missing property that has what belongs inside it beside it."""
    needed = quote(case.failure.name)
    return Words("missing-property", f"{needed} is missing: {case.noun} needs it, with {both(names)} inside")


def empty(case: Case) -> Words:
    """Return what there is to say of a missing property that is there, but counts as left out."""
    missing = words(case)
    sentence = f"{quote(case.value[case.failure.name])} counts as left out, so {missing.sentence}"
    return missing._replace(sentence=sentence)


# An example that is longer is no help, and nobody reads more numbers or words.
_LONGEST_EXAMPLE, _FEW_NUMBERS, _FEW_WORDS, _FEW_REGIONS = 80, 3, 4, 8

# So often is mended what comes of mending.
_ROUNDS = 3

_Said = tuple[str] | tuple[str, str | None]


def _alias(case: Case) -> Words:
    canonical = case.schema[ALIAS_OF]
    if canonical in case.siblings:
        sentence = f"{case.owner} is another spelling of {quote(canonical)}, which is there too: leave one of them out"
        return Words("tolerated-form", sentence)
    sentence = f"{case.owner} is another spelling that the platform takes: write {quote(canonical)}"
    return Words("tolerated-form", sentence, quote(canonical))


def _format(case: Case, name: str) -> Words:
    text, noun = case.value, case.noun
    examples = case.engine.catalog.schema(case.failure.location.partition("#")[0])["examples"]
    if name != "ssml" and values.placeholder(text):
        return _placeholder(case, examples[0])
    cure = values.cure(name, text, case.accepts, examples[0])
    if cure.string is None and "enum" in case.schema:
        cure = values.Cure(f"write {either(case.schema['enum'])}")
    suggestion = None if cure.string is None else as_json(cure.string)
    return Words(_FORMAT_RULES.get(name, name), f"{quote(text)} is not {noun}: {cure.words}", suggestion)


def _of_document(case: Case, message: dict[str, str]) -> Words:
    """Return the words that a document has; where they speak of the value itself, it is shown, with what to write."""
    rule, text = message["rule"], message["text"]
    if not text.startswith("this ") or not isinstance(case.value, str) or not case.examples:
        return Words(rule, text)
    if rule == "placeholder":
        return _placeholder(case, case.examples[0])
    if not case.format:
        return Words(rule, text)
    fault, _, order = text.removeprefix("this ").partition(": ")
    cure = values.cure(case.format, case.value, case.accepts, case.examples[0])
    suggestion = None if cure.string is None else as_json(cure.string)
    return Words(rule, f"{quote(case.value)} {fault}: {cure.words if suggestion else order}", suggestion)


def _placeholder(case: Case, example: str) -> Words:
    text = quote_part(case.value, *(values.placeholder(case.value) or (0, 0)))
    order = f"write {case.noun}, such as {quote(example)}" if case.title else f"write it like {quote(example)}"
    return Words("placeholder", f"{text} is a placeholder that was never filled in: {order}")


def _caller_id(case: Case) -> Words:
    numbers = case.limit
    which = f"one of its {len(numbers)} numbers, such as {quote(numbers[0])}"
    if len(numbers) <= _FEW_NUMBERS:
        which = either(numbers)
    return Words("caller-id", f"{quote(case.value)} is not a number of the account: write {which}")


def _tolerated(case: Case) -> Words:
    if case.failure.keyword == "type":
        right = meant(case.schema, case.value)
    else:
        choices = case.schema.get("enum", [])
        right = next((each for each in choices if str(each).lower() == str(case.value).lower()), None)
    sentence = f"{quote(case.value)} is not {case.noun} as documented, though the platform takes it"
    if right is not None and right != case.value:
        return Words("tolerated-form", f"{sentence}: write {quote(right)}", as_json(right))
    documented = f": documented are {both(case.schema['enum'])}" if "enum" in case.schema else ""
    return Words("tolerated-form", sentence + documented)


def _out_of_range(case: Case) -> _Said:
    documented = documented_range(case.schema)
    if case.failure.forgiven:
        outside = f"{case.shown} is outside the documented range of {case.owner}, {documented}"
        return (f"{outside}: the platform may change or refuse it",)
    return (f"{case.shown} is out of range for {case.owner}: write {documented}",)


def _choice(case: Case) -> _Said:
    choices = case.limit if case.failure.keyword == "enum" else [case.limit]
    noun = a(case.title) if case.title else f"a value of {case.owner}"
    strings = [each for each in choices if isinstance(each, str)]
    if isinstance(case.value, str) and (near := _meant_choice(case, strings)):
        return f"{quote(case.value)} is not {noun}: did you mean {quote(near)}?", quote(near)
    return (f"{quote(case.value)} is not {noun}: write {either(choices)}",)


def _meant_choice(case: Case, choices: list[str]) -> str | None:
    synonym = next(iter(synonyms(case.schema, case.value)), None)
    return same_words(case.value, choices) or synonym or nearest(case.value, choices)


def _unknown(case: Case) -> _Said:
    name = str(case.failure.path[-1])
    sentence = f"{quote(name)} is not a property of {case.noun}"
    if hint := _sure_name(case):
        return f"{sentence}: {hint[0]}", hint[1]
    if place := misplaced(case):
        return (f"{sentence}: {place.words}",)
    if near := _near_name(case):
        return f"{sentence}: did you mean {quote(near)}?", quote(near)
    if kinds := "" if _is_own(case) else other_kinds(case):
        return (f"{sentence}: {kinds} has it",)
    if case.failure.forgiven and not (name == "<<" and case.language == "yaml"):
        documented = f"{quote(name)} is not a documented property of {case.noun}"
        return (f"{documented}; undocumented properties are ignored",)
    return (
        f"{sentence}: {'leave it out' if name != '<<' else 'in quotes it merges nothing, so leave the quotes out'}",
    )


def misplaced(case: Case) -> Place | None:
    """Return where an unknown property belongs, unless it has a name in its own object."""
    return None if _is_own(case) or _sure_name(case) else place_of(case)


def _near_name(case: Case) -> str | None:
    name, choices = str(case.failure.path[-1]), _unused(case)
    return slipped(name, choices) or (None if _is_own(case) else overlapping(name, choices))


def _sure_name(case: Case) -> tuple[str, str | None] | None:
    """Return the words for another writing or a synonym of a property, and its name to write, if it can be told."""
    name, choices = str(case.failure.path[-1]), _unused(case)
    if near := same_words(name, choices):
        return f"did you mean {quote(near)}?", quote(near)
    known = synonyms(case.schema, name)
    unused = [each for each in known if each in choices]
    if len(known) > 1 and unused:
        return f"write {both(unused)}", None
    if unused:
        [right] = unused
        location = f"{case.failure.holder}/properties{pointer((right,))}"
        # What is ignored so far is not to become an error.
        fits = right in case.schema.get("required", ()) or case.engine.accepts(location, case.value[name])
        return f"here it is {quote(right)}", quote(right) if fits else None
    return None


def _unused(case: Case) -> list[str]:
    """Return the properties that an object could have besides."""
    known = case.schema.get("properties", {})
    return [each for each in known if is_current(known[each]) and each not in case.value]


def _is_own(case: Case) -> bool:
    """Whether a document describes files of this project, whose properties are no variations of each other."""
    return case.failure.location.startswith(f"{BASE}meta/")


def _missing(case: Case) -> _Said:
    name = case.failure.name
    example = _kind(case) or _example(case.engine.catalog, f"{case.failure.holder}/properties/{name}")
    such = f", such as {quote(name)}: {as_json(example)}" if example is not None else ""
    return (f"{quote(name)} is missing: {case.noun} needs it{such if len(such) <= _LONGEST_EXAMPLE else ''}",)


def _kind(case: Case) -> str | None:
    """Return the word for the one kind of object that has all the properties at hand, where such a word is missing."""
    kinds: list[str] = []
    for branch in case.schema.get("allOf", ()):
        word = branch.get("if", {}).get("properties", {}).get(case.failure.name, {}).get("const")
        if word and "$ref" in branch.get("then", {}):
            document = case.engine.catalog.schema(urljoin(case.failure.location, branch["then"]["$ref"]))
            if case.value.keys() <= document.get("properties", {}).keys():
                kinds.append(word)
    return kinds[0] if len(kinds) == 1 and case.value else None


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


def _not_known(case: Case) -> _Said:
    noun = f"a known {case.title}" if case.title else f"a known value of {case.owner}"
    sentence = f"{quote(case.value)} is not {noun}"
    tags = any("-" in each for each in case.limit)
    if near := _meant_tag(case) if tags else _meant_choice(case, case.limit):
        return f"{sentence}: did you mean {quote(near)}?", quote(near)
    alike = [each for each in case.limit if tags and _language(each) == _language(case.value)]
    if len(alike) == 1:
        return f"{sentence}: did you mean {quote(alike[0])}?", quote(alike[0])
    if alike:
        more = len(alike) - _FEW_REGIONS
        regions = [quote(each) for each in alike[:_FEW_REGIONS]] + ([f"{more} more"] if more > 0 else [])
        return (f"{sentence}: of this language there are {listed(regions, 'and')}",)
    if len(case.limit) <= _FEW_WORDS:
        return (f"{sentence}: documented are {both(case.limit)}",)
    example = case.schema.get("examples", case.limit)[0]
    return (f"{sentence}: there are {len(case.limit)}, such as {quote(example)}",)


def _meant_tag(case: Case) -> str | None:
    """Return the language tag that was meant. A tag of a region that is not known is no slip of another region's."""
    alike = [each for each in case.limit if _language(each) == _language(case.value)]
    near = same_words(case.value, case.limit) or next(iter(synonyms(case.schema, case.value)), None)
    is_tag = re.fullmatch("[A-Za-z]{2,3}(?:[-_][A-Za-z]{2})?", case.value)
    return near or (None if is_tag else slipped(case.value, alike))


def _language(tag: str) -> str:
    return re.split("[-_]", tag, maxsplit=1)[0].lower()


def _wrong_type(case: Case) -> _Said:
    sentence = f"{case.shown} is not {a(case.limit) if case.limit == 'string' else case.noun}"
    if inner := wrapped(case):
        return f"{sentence}: write only its {quote(inner[-1])} here", _short(_at(case.value, inner))
    if case.limit == "array" and case.value is not None:
        return _without_brackets(case, sentence)
    if isinstance(case.value, dict) and (other := _neighbour(case)):
        return (f"{sentence}: that is what {quote(other)} takes",)
    return wrong_type(case)


def wrapped(case: Case) -> Path:
    """Return where in an object the array stands that belongs in its place."""
    if case.failure.keyword != "type" or case.limit != "array" or not isinstance(case.value, dict):
        return ()
    owner = next((step for step in reversed(case.failure.path) if isinstance(step, str)), None)
    if owner is None:
        arrays = (name for name, below in case.value.items() if isinstance(below, list) and case.accepts(below))
        return tuple(arrays)[:1]
    holders = [(), *((name,) for name, below in case.value.items() if isinstance(below, dict))]
    arrays = ((*path, owner) for path in holders if isinstance(_at(case.value, path).get(owner), list))
    return next(arrays, ())


def _neighbour(case: Case) -> str | None:
    """Return the other property of the same object, of a longer name, that takes an object like this one."""
    holder, _, name = case.failure.holder.rpartition("/properties/")
    if not holder or name not in case.siblings:
        return None
    known = case.engine.catalog.schema(holder).get("properties", {})
    others = [each for each in known if is_current(known[each]) and overlapping(name, [each])]
    accepts = case.engine.accepts
    return next((each for each in others if accepts(f"{holder}/properties/{each}", case.value)), None)


def _without_brackets(case: Case, sentence: str) -> _Said:
    """Return what there is to say of a value in the place of an array: what else is wrong with it is mended, too."""
    below = case.engine.in_brackets(case.failure, case.value)
    if below is None:
        return (f"{sentence}: {_array_like(case)}",)
    right = _mended(case) if len(case.written) <= 2 * LONGEST_SUGGESTION else None
    suggestion = None if right is None else _short(right)
    if not isinstance(case.value, str) or not below:
        is_block = case.language == "yaml" and isinstance(case.value, dict) and not case.written.startswith("{")
        return sentence + (': put "- " in front of it' if is_block else ": put it in brackets"), suggestion
    if right is None or right == [case.value]:  # what is left would be worth another warning
        return (f"{sentence}: {_array_like(case)}",)
    is_short = len(as_json(right)) <= _LONGEST_EXAMPLE
    return f"{sentence}: {f'write {as_json(right)}' if is_short else 'put it in brackets'}", suggestion


def _array_like(case: Case) -> str:
    examples = [as_json(each) for each in case.schema.get("examples", ()) if len(as_json(each)) <= _LONGEST_EXAMPLE]
    return f"write it like {examples[0]}" if examples else "write an array, in brackets"


def _mended(case: Case) -> Any:
    """Return the value in brackets, with all mended that can be, or `None` if something is left."""
    right = json.loads(json.dumps([case.value]))
    # What is renamed first may have to be mended as well.
    for _ in range(_ROUNDS):
        if case.engine.accepts(case.failure.holder, right):
            return right
        failures = case.engine.failures(case.failure.holder, right)
        # From the inside out, so that the path to each is still there.
        for path, failure in sorted({each.path: each for each in failures}.items(), key=lambda each: -len(each[0])):
            if path:
                _mend(case, right, failure)
    return None


def _mend(case: Case, value: Any, failure: Failure) -> None:
    around = [value]
    for step in failure.path:
        around.append(around[-1][step])
    *_, owner, found = around
    step, is_name = failure.path[-1], failure.keyword == "additionalProperties"
    inner = case._replace(failure=failure, value=owner if is_name else found, siblings=owner, around=tuple(around))
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


def _deprecated(case: Case) -> _Said:
    return (f"{case.owner} is deprecated",)


def _absent(case: Case) -> _Said:
    return (f"{case.shown} counts as left out: leave {case.owner} out",)


def _twice(case: Case) -> _Said:
    return (f"{quote(case.value)} has an item twice: leave one of them out",)


def _too_few(case: Case) -> _Said:
    have = f"it has {len(case.value)}" if case.value else "it is empty"
    return (f"{quote(case.value)} is not {case.noun}: {have}, but needs at least {_members(case)}",)


def _too_many(case: Case) -> _Said:
    return (f"{case.noun} has at most {_members(case)}, but here are {len(case.value)}",)


def _members(case: Case) -> str:
    return count(int(case.limit), "item" if isinstance(case.value, list) else "member")


def _too_long(case: Case) -> _Said:
    length = count(len(case.value), "character")
    return (f"{quote(case.value)} is too long for {case.owner}: it has {length}, but at most {case.limit} are allowed",)


def _too_long_text(case: Case) -> _Said:
    length = count(ssml.text_length(case.value) or 0, "character")
    too_long = f"{quote(case.value)} is too long for {case.owner}"
    return (f"{too_long}: without tags it has {length}, but at most {case.limit} are allowed",)


def _too_short(case: Case) -> _Said:
    return (f"{quote(case.value)} is too short for {case.owner}: write at least {count(case.limit, 'character')}",)


def _too_many_bytes(case: Case) -> _Said:
    size = count(json_bytes(case.value), "byte")
    return (f"{case.noun} takes at most {case.limit} bytes as compact JSON in UTF-8: this one takes {size}",)


def _other(case: Case) -> _Said:
    return (f"{quote(case.value)} is not allowed as {case.owner}",)


_SENTENCES: dict[str, Callable[[Case], _Said]] = {
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
