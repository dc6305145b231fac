"""A failed assertion in the words of whoever wrote the value."""

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

# Messages are kept about values of so many characters, and so many messages.
_SHORT, _MANY = 200, 1000
# Nobody reads more numbers, words or regions; so often is fixed what comes of a fix.
_FEW_NUMBERS, _FEW_WORDS, _FEW_REGIONS, _ROUNDS = 3, 4, 8, 3

_Sentence = str | tuple[str, str | None]


def explain(context: FailureContext) -> Message:
    """Return what there is to say of a failure."""
    if context.is_variable:
        text = context.value.removeprefix(VARIABLE_MARK)
        variable = "is a variable" if formats.VARIABLE.fullmatch(text) else "has a variable in it"
        return Message("placeholder", f"{quote(text)} {variable}: {context.noun} has to come of it")
    document, keyword = context.document, context.failure.keyword
    is_json = document.language == "json" and not document.template
    if not is_json or keyword == "additionalProperties" or len(context.written) > _SHORT:
        return _message(context)
    # JSON says what the value is, and no other property matters but an alias.
    path, _, location, tolerated, name = context.failure
    owner, has_both = context.owner_name, keyword == ALIASES and context.limit[path[-1]] in context.parent
    key = location, tolerated, name, owner, path[-1:] == (owner,), context.written, context.known_size, has_both
    known = _known_messages(context.engine)
    if key not in known:
        if len(known) >= _MANY:
            known.clear()
        known[key] = _message(context)
    return known[key]


@lru_cache(4)
def _known_messages(_: Engine) -> dict[object, Message]:
    """Return the messages that are kept for an engine: the same mistake is made again and again."""
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
    said = sentence.format(context) if isinstance(sentence, str) else sentence(context)
    return Message(rule, said) if isinstance(said, str) else Message(rule, *said)


def empty(context: FailureContext) -> Message:
    """Return what there is to say of a missing property that is there, but counts as left out."""
    missing = explain(context)
    value = quote(context.value[context.failure.name])
    return missing._replace(sentence=f"{value} counts as left out, so {missing.sentence}")


def _alias(context: FailureContext) -> Message:
    name = context.limit[context.failure.path[-1]]
    sentence, canonical = f"{context.owner} is another spelling", quote(name)
    if name in context.parent:
        return Message("tolerated-form", f"{sentence} of {canonical}, which is there too: leave one of them out")
    return Message("tolerated-form", f"{sentence} that the platform takes: write {canonical}", canonical)


def _format(context: FailureContext, name: str) -> Message:
    [example, *_] = context.engine.catalog.schema(context.failure.location.partition("#")[0])["examples"]
    if name != "ssml" and formats.placeholder(context.value):
        return _placeholder(context, example)
    words, suggestion = formats.fix(name, context.value, context.accepts, example)
    if suggestion is None and "enum" in context.schema:
        words = f"write {join_or(context.schema['enum'])}"
    return Message(name, f"{context.quoted} is not {context.noun}: {words}", suggestion)


def _of_document(context: FailureContext, rule: str, text: str) -> Message:
    """Return the words that a document has; where they speak of the value itself, it is shown, with what to write."""
    text = text.replace("{property}", context.owner_name or "")
    examples = context.inherited("examples")
    if not text.startswith("this ") or not isinstance(context.value, str) or not examples:
        return Message(rule, text)
    if rule == "placeholder":
        return _placeholder(context, examples[0])
    if not context.format:
        return Message(rule, text)
    fault, _, order = text.removeprefix("this ").partition(": ")
    words, suggestion = formats.fix(context.format, context.value, context.accepts, examples[0])
    return Message(rule, f"{context.quoted} {fault}: {words if suggestion else order}", suggestion)


def _placeholder(context: FailureContext, example: str) -> Message:
    text = quote_part(context.value, *(formats.placeholder(context.value) or (0, 0)))
    order = f"write {context.noun}, such as {quote(example)}" if context.title else f"write it like {quote(example)}"
    return Message("placeholder", f"{text} is a placeholder that was never filled in: {order}")


def _caller_id(context: FailureContext) -> Message:
    numbers = context.limit
    is_few = len(numbers) <= _FEW_NUMBERS
    which = join_or(numbers) if is_few else f"one of its {len(numbers)} numbers, such as {quote(numbers[0])}"
    return Message("caller-id", f"{context.quoted} is not a number of the account: write {which}")


def _tolerated(context: FailureContext) -> Message:
    choices = context.schema.get("enum", [])
    if context.failure.keyword == "type":
        right = coerce_string(context.schema, context.value)
    else:
        right = next((each for each in choices if str(each).lower() == str(context.value).lower()), None)
    sentence = f"{context.quoted} is not {context.noun} as documented, though the platform takes it"
    if right is not None and right != context.value:
        return Message("tolerated-form", f"{sentence}: write {quote(right)}", as_json(right))
    return Message("tolerated-form", f"{sentence}: documented are {join_and(choices)}" if choices else sentence)


def _out_of_range(context: FailureContext) -> _Sentence:
    documented = types.documented_range(context.schema)
    if context.failure.tolerated:
        outside = f"{context.shown} is outside the documented range of {context.owner}, {documented}"
        return f"{outside}: the platform may change or refuse it"
    return f"{context.shown} is out of range for {context.owner}: write {documented}"


def _choice(context: FailureContext) -> _Sentence:
    choices = context.limit if context.failure.keyword == "enum" else [context.limit]
    sentence = f"{context.quoted} is not {with_article(context.title or f'value of {context.owner}')}"
    strings = [each for each in choices if isinstance(each, str)]
    if isinstance(context.value, str) and (near := _same(context, strings) or nearest(context.value, strings)):
        return f"{sentence}: did you mean {quote(near)}?", quote(near)
    return f"{sentence}: write {join_or(choices)}"


def _same(context: FailureContext, choices: list[str]) -> str | None:
    """Return the choice of the same words as the value, or else what the documents say to write for it."""
    return same_words(context.value, choices) or next(iter(synonyms(context.schema, context.value)), None)


def _not_known(context: FailureContext) -> _Sentence:
    known, value = context.limit, context.value
    sentence = f"{context.quoted} is not a known {context.title or f'value of {context.owner}'}"
    near, alike = _same(context, known), []
    if not any("-" in each for each in known):
        near = near or nearest(value, known)
    elif not near:
        alike = [each for each in known if _language(each) == _language(value)]
        # A tag of a region that is not known is no slip of another region's.
        is_tag = re.fullmatch("[A-Za-z]{2,3}(?:[-_][A-Za-z]{2})?", value)
        near = alike[0] if len(alike) == 1 else None if is_tag else slipped(value, alike)
    if near:
        return f"{sentence}: did you mean {quote(near)}?", quote(near)
    if alike:
        more = len(alike) - _FEW_REGIONS
        regions = [quote(each) for each in alike[:_FEW_REGIONS]] + ([f"{more} more"] if more > 0 else [])
        return f"{sentence}: of this language there are {listed(regions, 'and')}"
    if len(known) <= _FEW_WORDS:
        return f"{sentence}: documented are {join_and(known)}"
    return f"{sentence}: there are {len(known)}, such as {quote(context.schema.get('examples', known)[0])}"


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
        return f"{sentence}: that is what {quote(other)} takes"
    order, suggestion = types.fix(context)
    return f"{sentence}: {order}", suggestion


def _without_brackets(context: FailureContext, sentence: str) -> _Sentence:
    """Return what there is to say of a value in the place of an array: what else is wrong with it is fixed, too."""
    below = context.engine.in_brackets(context.failure, context.value)
    if below is None:
        return f"{sentence}: {_array_like(context)}"
    right = _fixed(context) if len(context.written) <= 2 * types.LONGEST_SUGGESTION else None
    suggestion = None if right is None else types.suggestion(right)
    if not isinstance(context.value, str) or not below:
        is_flow = context.document.language != "yaml" or context.written.startswith("{")
        is_block = isinstance(context.value, dict) and not is_flow
        return sentence + (': put "- " in front of it' if is_block else ": put it in brackets"), suggestion
    if right is None or right == [context.value]:  # what is left would be worth another warning
        return f"{sentence}: {_array_like(context)}"
    is_short = len(as_json(right)) <= properties.LONGEST_EXAMPLE
    return f"{sentence}: {f'write {as_json(right)}' if is_short else 'put it in brackets'}", suggestion


def _array_like(context: FailureContext) -> str:
    shown = (as_json(each) for each in context.schema.get("examples", ()))
    example = next((each for each in shown if len(each) <= properties.LONGEST_EXAMPLE), None)
    return f"write it like {example}" if example else "write an array, in brackets"


def _fixed(context: FailureContext) -> object:
    """Return the value in brackets, with all fixed that can be, or `None` if something is left."""
    engine, location = context.engine, context.failure.holder
    right = Document.of(json.loads(json.dumps([context.value])))
    # What is renamed first may have to be fixed as well.
    for _ in range(_ROUNDS):
        if engine.accepts(location, right.value):
            return right.value
        failures = {each.path: each for each in engine.failures(location, right.value) if each.path}
        # From the inside out, so that the path to each is still there.
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
_TOO_MANY = "{0.noun} has at most {0.allowed}, but here are {0.size}"
_TOO_MANY_BYTES = "{0.noun} takes at most {0.limit} bytes as compact JSON in UTF-8: this one takes {0.size}"
#: The rule that fails where a keyword does, with its sentence.
_SENTENCES: dict[str, tuple[str, str | Callable[[FailureContext], _Sentence]]] = {
    "type": ("wrong-type", _wrong_type),
    **dict.fromkeys(["enum", "const"], ("not-allowed-value", _choice)),
    **dict.fromkeys(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"], ("out-of-range", _out_of_range)),
    "additionalProperties": ("unknown-property", properties.unknown),
    "required": ("missing-property", properties.missing),
    **dict.fromkeys(["minItems", "minProperties"], ("wrong-count", _too_few)),
    **dict.fromkeys(["maxItems", "maxProperties"], ("wrong-count", _TOO_MANY)),
    "contains": ("wrong-count", "{0.quoted} is not allowed as {0.owner}"),
    "uniqueItems": ("wrong-count", "{0.quoted} has an item twice: leave one of them out"),
    "minLength": ("not-allowed-value", "{0.quoted} is too short for {0.owner}: write at least {0.allowed}"),
    "maxLength": ("too-long", _TOO_LONG + " it has {0.size}, but at most {0.limit} are allowed"),
    "x-maxTextLength": ("too-long", _TOO_LONG + " without tags it has {0.size}, but at most {0.limit} are allowed"),
    "x-maxJsonBytes": ("too-many-bytes", _TOO_MANY_BYTES),
    "x-known": ("unknown-value", _not_known),
    "deprecated": ("deprecated", "{0.owner} is deprecated"),
    EMPTY_IS_ABSENT: ("tolerated-form", "{0.shown} counts as left out: leave {0.owner} out"),
}
