"""A failed assertion in the words of whoever wrote the value."""

import json
import re
from collections.abc import Callable
from typing import Any, NamedTuple
from urllib.parse import urljoin

from voiceschema.catalog import Catalog
from voiceschema.engine import Engine, Failure
from voiceschema.explain import values
from voiceschema.keywords import ALIAS_OF, MESSAGE, json_bytes, meant
from voiceschema.near import nearest
from voiceschema.resources import BASE, SHIPPED, Schema
from voiceschema.wording import a, count, either, quote, shortened


class Words(NamedTuple):
    """What a problem says: its rule, its sentence, and the text to write instead, if it can be told."""

    rule: str
    sentence: str
    suggestion: str | None = None


class Case(NamedTuple):
    """A failure with everything that is needed to speak of it."""

    failure: Failure
    engine: Engine
    #: The value at fault; for a property too many, the object that has it.
    value: Any
    #: `json` or `yaml`.
    language: str
    #: The value as it stands in the text.
    written: str
    #: The object or array in which the value stands; empty for the whole payload.
    siblings: Any

    @property
    def schema(self) -> Schema:
        """The schema object in which the assertion stands."""
        schema: Schema = self.engine.catalog.schema(self.failure.holder)
        return schema

    @property
    def limit(self) -> Any:
        """The value of the keyword."""
        return self.schema[self.failure.keyword]

    @property
    def format(self) -> str | None:
        """The name of the format document in which the assertion stands."""
        document = self.failure.location.partition("#")[0].removeprefix(BASE).removeprefix(SHIPPED)
        return document.removeprefix("format/").removesuffix(".json") if document.startswith("format/") else None

    @property
    def title(self) -> str | None:
        """The title of the schema that is about this value: the one at hand, or one around it."""
        location = self.failure.holder
        while True:
            schema = self.engine.catalog.schema(location)
            if isinstance(schema, dict) and "title" in schema:
                return str(schema["title"])
            location, applied = re.subn("/(?:then|else|if|not|(?:allOf|anyOf|oneOf)/[0-9]+)$", "", location)
            if not applied:
                return None

    @property
    def noun(self) -> str:
        """What the value should be, with its article."""
        return a(self.title or self.schema.get("type", "valid value"))

    @property
    def owner(self) -> str:
        """The name of the nearest property that the value stands in, in quotes."""
        names = [step for step in self.failure.path if isinstance(step, str)]
        return quote(names[-1]) if names else "the payload"

    @property
    def shown(self) -> str:
        """Return the value as it stands in a sentence: numbers as their author wrote them."""
        is_number = isinstance(self.value, int | float) and not isinstance(self.value, bool)
        return shortened(self.written) if is_number else quote(self.value)

    @property
    def unquoted(self) -> str:
        """Return what to add to an order if the value stands in quotes that do not belong there."""
        return ", without quotes" if isinstance(self.value, str) and self.written[:1] in ("'", '"', "") else ""

    def accepts(self, value: Any) -> bool:
        """Whether the schema object at hand takes a value, tolerance included."""
        return self.engine.accepts(self.failure.holder, value)


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
}


def words(case: Case) -> Words:
    """Return what there is to say of a failure."""
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


# A suggestion that is longer is no help.
_LONGEST_SUGGESTION, _LONGEST_EXAMPLE, _FEW = 200, 80, 3

_Said = tuple[str] | tuple[str, str | None]


def _alias(case: Case) -> Words:
    canonical = case.schema[ALIAS_OF]
    if canonical in case.siblings:
        sentence = f"{case.owner} is another spelling of {quote(canonical)}, which is there too: leave one of them out"
        return Words("tolerated-form", sentence)
    sentence = f"{case.owner} is not the documented spelling, though the platform takes it: write {quote(canonical)}"
    return Words("tolerated-form", sentence, quote(canonical))


def _format(case: Case, name: str) -> Words:
    text, noun = case.value, case.noun
    examples = case.engine.catalog.schema(case.failure.location.partition("#")[0])["examples"]
    if values.is_placeholder(text):
        sentence = (
            f"{quote(text)} is a placeholder that was never filled in: write {noun}, such as {quote(examples[0])}"
        )
        return Words("placeholder", sentence)
    cure = values.cure(name, text, case.accepts, examples[0])
    if cure.string is None and "enum" in case.schema:
        cure = values.Cure(f"write {either(case.schema['enum'])}")
    suggestion = None if cure.string is None else quote_whole(cure.string)
    return Words(_FORMAT_RULES.get(name, name), f"{quote(text)} is not {noun}: {cure.words}", suggestion)


def _caller_id(case: Case) -> Words:
    numbers = case.limit
    which = f"one of its {len(numbers)} numbers, such as {quote(numbers[0])}"
    if len(numbers) <= _FEW:
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
        return Words("tolerated-form", f"{sentence}: write {quote(right)}", quote_whole(right))
    documented = f": documented are {either(case.schema['enum'])}" if "enum" in case.schema else ""
    return Words("tolerated-form", sentence + documented)


def quote_whole(value: Any) -> str:
    """Return a value as JSON text to put into a file."""
    return json.dumps(value, ensure_ascii=False)


def _type(case: Case) -> _Said:
    expected, value = case.limit, case.value
    order, suggestion = _type_cure(expected, value, case)
    noun = a(expected) if expected == "string" else case.noun
    too_long = suggestion is not None and len(suggestion) > _LONGEST_SUGGESTION
    return f"{case.shown} is not {noun}: {order}", None if too_long else suggestion


def _type_cure(expected: str, value: Any, case: Case) -> tuple[str, str | None]:
    is_property = bool(case.failure.path) and isinstance(case.failure.path[-1], str)
    if value is None and is_property and "enum" not in case.schema:
        return "give it a value, or leave the property out", None
    if expected != "array" and isinstance(value, list) and len(value) == 1 and case.accepts(value[0]):
        return "write it without the brackets", quote_whole(value[0])
    return _CURES[expected](value, case)


def _number_cure(_: Any, case: Case) -> tuple[str, str | None]:
    return f"write {_range(case.schema)}{case.unquoted}", None


def _object_cure(_: Any, case: Case) -> tuple[str, str | None]:
    example = case.schema.get("examples", [None])[0]
    return "write an object, in braces" if example is None else f"write it like {quote_whole(example)}", None


def _null_cure(_: Any, __: Case) -> tuple[str, str | None]:
    return "write null", None


def _string_cure(value: Any, case: Case) -> tuple[str, str | None]:
    if "enum" in case.schema:
        return f"write {either(case.schema['enum'])}", None
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if is_number and case.accepts(case.written):
        if case.language != "yaml":
            return "put it in quotes", quote_whole(case.written)
        what = "a phone number" if case.format == "e164" else "it"
        return f"YAML reads digits without quotes as a number, so put {what} in quotes", quote_whole(case.written)
    example = case.schema.get("examples", [None])[0]
    return "write a string" if example is None else f"write it like {quote_whole(example)}", None


_TRUE, _FALSE = ("true", "yes", "on", "1"), ("false", "no", "off", "0")


def _boolean_cure(value: Any, case: Case) -> tuple[str, str | None]:
    word = str(value).lower()
    right = "true" if word in _TRUE else "false" if word in _FALSE else None
    if right:
        return f"write {right}{case.unquoted}", right
    return f"write true or false{case.unquoted}", None


def _array_cure(value: Any, case: Case) -> tuple[str, str | None]:
    failures = case.engine.failures(case.failure.holder, [value])
    if any(failure.path == (0,) and failure.keyword in ("type", "required") for failure in failures):
        return "write an array, in brackets", None
    return "put it in brackets", quote_whole([value]) if all(failure.forgiven for failure in failures) else None


_CURES: dict[str, Callable[[Any, Case], tuple[str, str | None]]] = {
    "array": _array_cure,
    "string": _string_cure,
    "boolean": _boolean_cure,
    "integer": _number_cure,
    "number": _number_cure,
    "object": _object_cure,
    "null": _null_cure,
}


def _range(schema: Schema) -> str:
    noun = "a whole number" if schema.get("type") == "integer" else "a number"
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and high is not None:
        return f"{noun} from {low} to {high}"
    if low is not None:
        return f"{noun} of at least {low}"
    return noun if high is None else f"{noun} of at most {high}"


def _out_of_range(case: Case) -> _Said:
    shown = quote(case.value) if isinstance(case.value, str) else case.written
    documented = _range(case.schema)
    if case.failure.forgiven:
        return (f"{shown} is outside the documented range of {case.owner}, {documented}, though the platform takes it",)
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
    spellings = [each for each in known if ALIAS_OF not in known[each] and each not in case.value]
    sentence = f"{quote(name)} is not a property of {case.noun}"
    if near := nearest(name, spellings):
        return f"{sentence}: did you mean {quote(near)}?", quote(near)
    if name == "<<" and case.language == "yaml":
        return (f"{sentence}: payloads know no merging, so write out what it stands for",)
    return (f"{sentence}: {'the platform ignores it' if case.failure.forgiven else 'leave it out'}",)


def _missing(case: Case) -> _Said:
    name = case.failure.name
    example = _example(case.engine.catalog, f"{case.failure.holder}/properties/{name}")
    such = f", such as {quote(name)}: {quote_whole(example)}" if example is not None else ""
    return (f"{quote(name)} is missing: {case.noun} needs it{such if len(such) <= _LONGEST_EXAMPLE else ''}",)


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


def _too_few(case: Case) -> _Said:
    have = f"it has {len(case.value)}" if case.value else "it is empty"
    return (f"{quote(case.value)} is not {case.noun}: {have}, but needs at least {_members(case)}",)


def _too_many(case: Case) -> _Said:
    return (f"{case.noun} has at most {_members(case)}, but here are {len(case.value)}",)


def _members(case: Case) -> str:
    return count(case.limit, "item" if isinstance(case.value, list) else "member")


def _too_long(case: Case) -> _Said:
    length = count(len(case.value), "character")
    return (f"{quote(case.value)} is too long for {case.owner}: it has {length}, and {case.limit} are possible",)


def _too_short(case: Case) -> _Said:
    return (f"{quote(case.value)} is too short for {case.owner}: write at least {count(case.limit, 'character')}",)


def _too_many_bytes(case: Case) -> _Said:
    size = count(json_bytes(case.value), "byte")
    return (f"{case.noun} takes at most {case.limit} bytes as compact JSON in UTF-8: this one takes {size}",)


def _other(case: Case) -> _Said:
    return (f"{quote(case.value)} is not allowed as {case.owner}",)


_SENTENCES: dict[str, Callable[[Case], _Said]] = {
    "type": _type,
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
}
