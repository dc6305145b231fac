"""Explains a failed assertion to the author of the value."""

import json
import re
from collections.abc import Callable
from functools import lru_cache

from voiceschema.catalog.keywords import ALIASES, EMPTY_IS_ABSENT, MESSAGE, coerce_string
from voiceschema.catalog.resources import BASE
from voiceschema.explain import formats, properties, types
from voiceschema.explain.context import FailureContext, Message
from voiceschema.explain.locate import Locator
from voiceschema.explain.places import synonyms
from voiceschema.reading.document import Document
from voiceschema.reading.positions import VARIABLE_MARK
from voiceschema.text.phrasing import as_json, join_and, join_or, listed, quote, quote_part, with_article
from voiceschema.text.suggest import nearest, same_words, slipped
from voiceschema.validation.engine import Engine

# The longest value whose message is cached, and the size of the cache.
_LONGEST_CACHED, _CACHE_SIZE = 200, 1000
# The most account numbers, known values and language variants that a message lists.
_MOST_NUMBERS, _MOST_VALUES, _MOST_VARIANTS = 3, 4, 8
# How often the fixes themselves are fixed.
_ROUNDS = 3

_Sentence = str | tuple[str, str | None]


def explain(context: FailureContext) -> Message:
    """Return the message for a failure."""
    if context.is_variable:
        text = context.value.removeprefix(VARIABLE_MARK)
        reason = "is a variable that" if formats.VARIABLE.fullmatch(text) else "contains a variable and"
        return Message("placeholder", f"{quote(text)} cannot be checked: it {reason} must expand to {context.noun}")
    document, keyword = context.document, context.failure.keyword
    is_json = document.language == "json" and not document.template
    if not is_json or keyword == "additionalProperties" or len(context.written) > _LONGEST_CACHED:
        return _message(context)
    # The message depends only on the text of the value, and for an alias on the property it replaces.
    path, _, location, tolerated, name = context.failure
    owner, has_both = context.owner_name, keyword == ALIASES and context.limit[path[-1]] in context.parent
    key = location, tolerated, name, owner, path[-1:] == (owner,), context.written, context.known_size, has_both
    known = _known_messages(context.engine)
    if key not in known:
        if len(known) >= _CACHE_SIZE:
            known.clear()
        known[key] = _message(context)
    return known[key]


@lru_cache(4)
def _known_messages(_: Engine) -> dict[object, Message]:
    """Return the cached messages of an engine: payloads repeat the same mistakes."""
    return {}


def _message(context: FailureContext) -> Message:
    keyword = context.failure.keyword
    if keyword == ALIASES:
        return _alias(context)
    if message := context.schema.get(MESSAGE):
        return _of_document(context, message["rule"], message["text"])
    if context.format and isinstance(context.value, str):
        return _format(context, context.format)
    if keyword == "enum" and context.failure.location == f"{BASE}account/number.json#/enum":
        return _caller_id(context)
    if context.failure.tolerated and keyword in ("type", "enum", "const", "pattern"):
        return _tolerated(context)
    rule, sentence = _SENTENCES.get(keyword, ("not-allowed-value", "{0.quoted} is not allowed as {0.owner}"))
    text = sentence.format(context) if isinstance(sentence, str) else sentence(context)
    return Message(rule, text) if isinstance(text, str) else Message(rule, *text)


def empty(context: FailureContext) -> Message:
    """Return the message for a missing property that is present, but with a value that counts as absent."""
    missing = explain(context)
    value = quote(context.value[context.failure.name])
    return missing._replace(sentence=f"{value} counts as absent, so {missing.sentence}")


def _alias(context: FailureContext) -> Message:
    name = context.limit[context.failure.path[-1]]
    sentence, canonical = f"{context.owner} is an alternative spelling", quote(name)
    if name in context.parent:
        return Message("tolerated-form", f"{sentence} of {canonical}, which is also present: remove one of them")
    return Message("tolerated-form", f"{sentence} that the platform accepts: write {canonical}", canonical)


def _format(context: FailureContext, name: str) -> Message:
    [example, *_] = context.engine.catalog.schema(context.failure.location.partition("#")[0])["examples"]
    if name != "ssml" and formats.placeholder(context.value):
        return _placeholder(context, example)
    instruction, suggestion = formats.fix(name, context.value, context.accepts, example)
    if suggestion is None and "enum" in context.schema:
        instruction = f"write {join_or(context.schema['enum'])}"
    return Message(name, f"{context.quoted} is not {context.noun}: {instruction}", suggestion)


def _of_document(context: FailureContext, rule: str, text: str) -> Message:
    """Return the message of a schema document; one that begins with "this" names the value, and what to write."""
    text = text.replace("{property}", context.owner_name or "")
    examples = context.inherited("examples")
    if not text.startswith("this ") or not isinstance(context.value, str) or not examples:
        return Message(rule, text)
    if rule == "placeholder":
        return _placeholder(context, examples[0])
    if not context.format:
        return Message(rule, text)
    fault, _, default = text.removeprefix("this ").partition(": ")
    instruction, suggestion = formats.fix(context.format, context.value, context.accepts, examples[0])
    return Message(rule, f"{context.quoted} {fault}: {instruction if suggestion else default}", suggestion)


def _placeholder(context: FailureContext, example: str) -> Message:
    text = quote_part(context.value, *(formats.placeholder(context.value) or (0, 0)))
    noun = context.noun if context.title else "a value"
    return Message(
        "placeholder", f"{text} is a placeholder that was never filled in: write {noun} such as {quote(example)}"
    )


def _caller_id(context: FailureContext) -> Message:
    numbers = context.limit
    is_few = len(numbers) <= _MOST_NUMBERS
    which = join_or(numbers) if is_few else f"one of its {len(numbers)} numbers, such as {quote(numbers[0])}"
    return Message("caller-id", f"{context.quoted} is not a number of the account: write {which}")


def _tolerated(context: FailureContext) -> Message:
    choices = context.schema.get("enum", [])
    if context.failure.keyword == "type":
        right = coerce_string(context.schema, context.value)
    else:
        right = next((each for each in choices if str(each).lower() == str(context.value).lower()), None)
    sentence = f"{context.quoted} is not {context.noun} as documented, but the platform accepts it"
    if right is not None and right != context.value:
        return Message("tolerated-form", f"{sentence}: write {quote(right)}", as_json(right))
    return Message("tolerated-form", f"{sentence}: write {join_or(choices)}" if choices else sentence)


def _out_of_range(context: FailureContext) -> _Sentence:
    documented = types.documented_range(context.schema)
    if context.failure.tolerated:
        outside = f"{context.shown} is outside the documented range for {context.owner} ({documented})"
        return f"{outside}: the platform may adjust or reject it"
    return f"{context.shown} is out of range for {context.owner}: write {documented}"


def _choice(context: FailureContext) -> _Sentence:
    choices = context.limit if context.failure.keyword == "enum" else [context.limit]
    sentence = f"{context.quoted} is not {with_article(context.title or f'valid value for {context.owner}')}"
    strings = [each for each in choices if isinstance(each, str)]
    if isinstance(context.value, str) and (near := _same(context, strings) or nearest(context.value, strings)):
        return f"{sentence}: did you mean {quote(near)}?", quote(near)
    return f"{sentence}: write {join_or(choices)}"


def _same(context: FailureContext, choices: list[str]) -> str | None:
    """Return the choice that differs from the value only in style, or else the one that it is a synonym of."""
    return same_words(context.value, choices) or next(iter(synonyms(context.schema, context.value)), None)


def _not_known(context: FailureContext) -> _Sentence:
    known, value = context.limit, context.value
    sentence = f"{context.quoted} is not a known {context.title or f'value for {context.owner}'}"
    near, alike = _same(context, known), []
    if not any("-" in each for each in known):
        near = near or nearest(value, known)
    elif not near:
        alike = [each for each in known if _language(each) == _language(value)]
        # An unknown region is not a typo of a known one.
        is_tag = re.fullmatch("[A-Za-z]{2,3}(?:[-_][A-Za-z]{2})?", value)
        near = alike[0] if len(alike) == 1 else None if is_tag else slipped(value, alike)
    if near:
        return f"{sentence}: did you mean {quote(near)}?", quote(near)
    if alike:
        more = len(alike) - _MOST_VARIANTS
        variants = [quote(each) for each in alike[:_MOST_VARIANTS]] + ([f"{more} more"] if more > 0 else [])
        return f"{sentence}: the known variants are {listed(variants, 'and')}"
    if len(known) <= _MOST_VALUES:
        return f"{sentence}: the known values are {join_and(known)}"
    example = quote(context.schema.get("examples", known)[0])
    return f"{sentence}: write one of the {len(known)} known values, such as {example}"


def _language(tag: str) -> str:
    return re.split("[-_]", tag, maxsplit=1)[0].lower()


def _wrong_type(context: FailureContext) -> _Sentence:
    noun = with_article("string") if context.limit == "string" else context.noun
    sentence = f"{context.shown} is not {noun}"
    if inner := types.wrapped(context):
        return f"{sentence}: write only its {quote(inner[0])} here", types.suggestion(inner[1])
    if context.limit == "array" and context.value is not None:
        return _without_brackets(context, sentence)
    if isinstance(context.value, dict) and (other := properties.neighbour(context)):
        return f"{sentence}: use {quote(other)} for an object like this"
    instruction, suggestion = types.fix(context)
    return f"{sentence}: {instruction}", suggestion


def _without_brackets(context: FailureContext, sentence: str) -> _Sentence:
    """Return the sentence for a value that should be an array; its suggestion also fixes what else is wrong."""
    below = context.engine.in_brackets(context.failure, context.value)
    if below is None:
        return f"{sentence}: {_array_like(context)}"
    right = _fixed(context) if len(context.written) <= 2 * types.LONGEST_SUGGESTION else None
    suggestion = None if right is None else types.suggestion(right)
    if not isinstance(context.value, str) or not below:
        is_flow = context.document.language != "yaml" or context.written.startswith("{")
        is_block = isinstance(context.value, dict) and not is_flow
        return sentence + (': add "- " before it' if is_block else ": wrap it in an array"), suggestion
    if right is None or right == [context.value]:  # the array would still cause a warning
        return f"{sentence}: {_array_like(context)}"
    is_short = len(as_json(right)) <= properties.LONGEST_EXAMPLE
    return f"{sentence}: {f'write {as_json(right)}' if is_short else 'wrap it in an array'}", suggestion


def _array_like(context: FailureContext) -> str:
    shown = (as_json(each) for each in context.schema.get("examples", ()))
    example = next((each for each in shown if len(each) <= properties.LONGEST_EXAMPLE), None)
    return f"write one like {example}" if example else "write an array in brackets"


def _fixed(context: FailureContext) -> object:
    """Return the value in an array with every fix applied, or `None` if a failure remains."""
    engine, location = context.engine, context.failure.holder
    right = Document.of(json.loads(json.dumps([context.value])))
    # A renamed property may need a fix, too.
    for _ in range(_ROUNDS):
        if engine.accepts(location, right.value):
            return right.value
        failures = {each.path: each for each in engine.failures(location, right.value) if each.path}
        # From the inside out, so that each path stays valid.
        for path in sorted(failures, key=len, reverse=True):
            inner = Locator(right).locate(failures[path], engine)
            if (suggestion := explain(inner).suggestion) is None:
                continue
            owner, step, meant = inner.parent, path[-1], json.loads(suggestion)
            if inner.failure.keyword != "additionalProperties":
                owner[step] = meant
            else:
                items = [(meant if name == step else name, item) for name, item in owner.items()]
                owner.clear()
                owner.update(items)
    return None


def _too_few(context: FailureContext) -> _Sentence:
    have = f"it has {len(context.value)}" if context.value else "it is empty"
    return f"{context.quoted} is not {context.noun}: {have}, but needs at least {context.allowed}"


_TOO_LONG = "{0.quoted} is too long for {0.owner}:"
_TOO_MANY = "{0.noun} can have at most {0.allowed}, but this one has {0.size}"
_TOO_MANY_BYTES = "{0.noun} must fit in {0.limit} bytes as compact JSON in UTF-8, but this one has {0.size}"
#: The rule and the sentence for each keyword.
_SENTENCES: dict[str, tuple[str, str | Callable[[FailureContext], _Sentence]]] = {
    "type": ("wrong-type", _wrong_type),
    **dict.fromkeys(["enum", "const"], ("not-allowed-value", _choice)),
    **dict.fromkeys(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"], ("out-of-range", _out_of_range)),
    "additionalProperties": ("unknown-property", properties.unknown),
    "required": ("missing-property", properties.missing),
    **dict.fromkeys(["minItems", "minProperties"], ("wrong-count", _too_few)),
    **dict.fromkeys(["maxItems", "maxProperties"], ("wrong-count", _TOO_MANY)),
    "contains": ("wrong-count", "{0.quoted} is not allowed as {0.owner}"),
    "uniqueItems": ("wrong-count", "{0.quoted} contains the same item twice: remove one of them"),
    "minLength": ("not-allowed-value", "{0.quoted} is too short for {0.owner}: write at least {0.allowed}"),
    "maxLength": ("too-long", _TOO_LONG + " it has {0.size}, but at most {0.limit} are allowed"),
    "x-maxTextLength": ("too-long", _TOO_LONG + " without tags it has {0.size}, but at most {0.limit} are allowed"),
    "x-maxJsonBytes": ("too-many-bytes", _TOO_MANY_BYTES),
    "x-known": ("unknown-value", _not_known),
    "deprecated": ("deprecated", "{0.owner} is deprecated"),
    EMPTY_IS_ABSENT: ("tolerated-form", "{0.shown} counts as absent: remove {0.owner}"),
}
