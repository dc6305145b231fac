"""A failed assertion in the words of whoever wrote the value."""

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urljoin

from voiceschema import ssml
from voiceschema.catalog import Catalog
from voiceschema.explain import values
from voiceschema.explain.case import Case, Words
from voiceschema.explain.types import documented_range, wrong_type
from voiceschema.keywords import ALIAS_OF, EMPTY_IS_ABSENT, MESSAGE, json_bytes, meant
from voiceschema.near import nearest
from voiceschema.resources import BASE, Schema
from voiceschema.source import BARE
from voiceschema.wording import a, as_json, both, count, either, quote

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
        return Words(message["rule"], message["text"])
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


def empty(case: Case) -> Words:
    """Return what there is to say of a missing property that is there, but counts as left out."""
    missing = words(case)
    sentence = f"{quote(case.value[case.failure.name])} counts as left out, so {missing.sentence}"
    return missing._replace(sentence=sentence)


# An example that is longer is no help, and nobody reads more numbers or words.
_LONGEST_EXAMPLE, _FEW_NUMBERS, _FEW_WORDS = 80, 3, 4

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
    if name != "ssml" and values.is_placeholder(text):
        sentence = (
            f"{quote(text)} is a placeholder that was never filled in: write {noun}, such as {quote(examples[0])}"
        )
        return Words("placeholder", sentence)
    cure = values.cure(name, text, case.accepts, examples[0])
    if cure.string is None and "enum" in case.schema:
        cure = values.Cure(f"write {either(case.schema['enum'])}")
    suggestion = None if cure.string is None else as_json(cure.string)
    return Words(_FORMAT_RULES.get(name, name), f"{quote(text)} is not {noun}: {cure.words}", suggestion)


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
    if isinstance(case.value, str) and (near := nearest(case.value, strings)):
        return f"{quote(case.value)} is not {noun}: did you mean {quote(near)}?", quote(near)
    return (f"{quote(case.value)} is not {noun}: write {either(choices)}",)


def _unknown(case: Case) -> _Said:
    name = str(case.failure.path[-1])
    known = case.schema.get("properties", {})
    spellings = [each for each in known if _is_current(known[each]) and each not in case.value]
    sentence = f"{quote(name)} is not a property of {case.noun}"
    if near := nearest(name, spellings):
        return f"{sentence}: did you mean {quote(near)}?", quote(near)
    if name == "<<" and case.language == "yaml":
        return (f"{sentence}: payloads know no merging, so write out what it stands for",)
    return (f"{sentence}: {'the platform ignores it' if case.failure.forgiven else 'leave it out'}",)


def _is_current(schema: Schema) -> bool:
    """Whether a property is one to write: no alias, and not deprecated."""
    return ALIAS_OF not in schema and not any("deprecated" in each for each in (schema, *schema.get("allOf", ())))


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
    # The region that people call UK has the code GB. A tag of another language is not what was meant.
    name = re.sub("-[Uu][Kk]$", "-GB", case.value)
    alike = [each for each in case.limit if _language(each) == _language(name)]
    if near := nearest(name, alike if any("-" in each for each in case.limit) else case.limit):
        alike = [near]
    if 0 < len(alike) <= _FEW_WORDS:
        return f"{sentence}: did you mean {either(alike)}?", quote(alike[0]) if len(alike) == 1 else None
    if len(case.limit) <= _FEW_WORDS:
        return (f"{sentence}: documented are {both(case.limit)}",)
    example = case.schema.get("examples", case.limit)[0]
    return (f"{sentence}: there are {len(case.limit)}, such as {quote(example)}",)


def _language(tag: str) -> str:
    return re.split("[-_]", tag, maxsplit=1)[0].lower()


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
    "type": wrong_type,
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
