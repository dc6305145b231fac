"""Nearly valid values for all languages to validate: payloads with small changes.

The same seed creates the same lines on every machine and in every version of Python. Values that JSON parsers reject or
disagree on do not occur: lone surrogates, duplicate property names, numbers far from any double, deep nesting. Neither
do non-ASCII names of tags and attributes, on which XML parsers disagree (`schemas/README.md`). `mutation.json` contains
the parts of texts and numbers.
"""

import itertools
import json
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from generated import changed, copy
from places import ROOT, TESTS
from suite_files import FILES, vectors
from voiceschema import CATALOG
from voiceschema.catalog.keywords import ALIASES, json_bytes
from voiceschema.catalog.resources import subschemas
from voiceschema.catalog.ssml import text_length
from voiceschema.validation.engines import engine_for

_PIECES = json.loads((TESTS / "mutation.json").read_text("utf-8"))
#: The parts of each kind of text, in order: the valid pieces and the invalid ones.
_TEXTS = {
    kind: [(_PIECES["parts"][part]["right"], _PIECES["parts"][part]["wrong"]) for part in parts]
    for kind, parts in _PIECES["texts"].items()
}
_FULL_WIDTH = {ord("0") + digit: 0xFF10 + digit for digit in range(10)}
_SCHEME = re.compile("(sip|ws|http)s?:", re.IGNORECASE | re.ASCII)
_BEYOND_ASCII_IN_TAG = re.compile(
    r"""<[/?]?[^\s<>"'!]*[^\x00-\x7f\s]|<[A-Za-z_:](?:[^<>"']*(?:"[^"]*"|'[^']*'))*[^<>"']*[^\x00-\x7f\s"'<>]"""
)


class Seed(NamedTuple):
    #: The name of its schema.
    schema: str
    value: Any
    #: Whether the platform accepts it. A rejected payload would hide the change, so only its parts are used.
    taken: bool = True


class Number(NamedTuple):
    """A number as written in JSON."""

    text: str


def seeds(corpus: str | None) -> list[Seed]:
    """Return the payloads of a corpus or, if there are none, the included ones: examples and the data of vectors."""
    recognise = engine_for(CATALOG).recognise
    files = sorted(Path(corpus).glob("*/*.json")) if corpus else []
    values = [json.loads(path.read_bytes()) for path in files or sorted((ROOT / "examples").rglob("*.json"))]
    found = [Seed(name, value) for value in values for name in ("payload", recognise(value)[1]) if name]
    if not files:
        data = [Seed(each.schema, each.data, each.valid or each.tolerated) for path in FILES for each in vectors(path)]
        found += [each for each in data if each.schema and not each.schema.startswith("meta/")]
    return found


def mutants(seeds: list[Seed], count: int, seed: int) -> Iterator[str]:
    """Yield lines of JSON, `{"schema": NAME, "value": VALUE}`: a changed value and its schema."""
    mutator = _Mutator(seeds, Random(seed))  # noqa: S311  # the same values each time
    found = (mutator.mutant() for _ in itertools.count())
    kept = (each for each in found if not any(map(_BEYOND_ASCII_IN_TAG.search, _strings(each.value))))
    for each in itertools.islice(kept, count):
        yield mutator.written({"schema": each.schema, "value": each.value})


class _Mutator:
    """Changes payloads, using parts of others."""

    def __init__(self, seeds: list[Seed], chance: Random) -> None:
        self._chance = chance
        taken = [seed for seed in seeds if seed.taken]
        each = [[seed for seed in taken if seed.schema == name] for name in CATALOG.names()]
        #: The payloads of each schema and, as often, all payloads, because some schemas have few.
        self._groups = [group for own in each if own for group in (own, taken)]
        members = [(name, holder[name]) for seed in seeds for holder, name in _members([seed.value])]
        self._texts = list(dict.fromkeys(value for _, value in members if isinstance(value, str)))
        #: The values of each property name in all payloads.
        self._named: dict[str, list[Any]] = {}
        for name, value in members:
            if isinstance(name, str):
                self._named.setdefault(name, []).append(value)
        schemas = [schema for name in CATALOG.names() for _, schema in subschemas(CATALOG.document(name))]
        aliases = [name for schema in schemas for name in schema.get(ALIASES, ())]
        self._names = list(dict.fromkeys([*_PIECES["names"], *aliases, *self._named]))

    def mutant(self) -> Seed:
        """Return a changed payload."""
        schema, value, _ = self._chance.choice(self._chance.choice(self._groups))
        steps = self._chance.choice([1, 1, 1, 2, 3])
        root = [copy(value)]
        if isinstance(value, dict | list) and self._chance.random() < 0.25:
            root = [changed(value, self._chance)]
            steps -= 1
        for _ in range(steps):
            holder, name = self._chance.choice(list(_members(root)))
            holder[name] = self._changed(name, holder[name])
        return Seed(schema, root[0])

    def written(self, value: Any) -> str:
        """Return JSON in one of several ways to write it."""
        text = _written(value, ascii_only=self._chance.random() < 0.5)
        return text.replace("/", "\\/") if self._chance.random() < 0.1 else text

    def _changed(self, name: Any, value: Any) -> Any:
        what = self._chance.random()
        if what < 0.1:
            return self._junk()
        if what < 0.2 and name in self._named:
            return copy(self._chance.choice(self._named[name]))
        if isinstance(value, str):
            return self._composed("speech") if name == "text" and what < 0.7 else self._text(value)
        if isinstance(value, list):
            return self._list(value)
        if isinstance(value, dict):
            return self._object(value)
        return self._scalar(value)

    def _junk(self) -> Any:
        if self._chance.random() < 0.5:
            return Number(self._chance.choice(_PIECES["numbers"]))
        return copy(self._chance.choice(_PIECES["junk"]))

    def _scalar(self, value: Any) -> Any:
        """Return another boolean, number or null, possibly in a string."""
        if value is None or isinstance(value, bool):
            return self._chance.choice([not value, json.dumps(value), json.dumps(value).title(), 0, "1", None])
        steps = self._chance.choice([-1, -0.5, 0, 0, 0, 0.5, 1])
        text = value.text if isinstance(value, Number) else json.dumps(value + steps)
        if self._chance.random() < 0.6 and not re.search("[eE]", text):
            endings = ["0" if "." in text else ".0", "e0", "E-0", "e1", "E+02"]
            if len(text) < 16:  # otherwise a double could be an integer where the number is none
                endings += ["e-1", "0000" if "." in text else ".5"]
            return Number(text + self._chance.choice(endings))
        before = self._chance.choice(["", "", "", " ", "+", "0", "."])
        return before + text + self._chance.choice(["", "", " ", "\n", ".", ".0", "e0"])

    def _list(self, value: list[Any]) -> Any:
        other = self._chance.choice(["first", "reversed", "empty", "twice", "long", "more", "object"])
        if other in ("empty", "twice", "long"):
            return value * {"empty": 0, "twice": 2, "long": 40}[other]
        if other == "object":
            return {str(index): item for index, item in enumerate(value)}
        if other == "first":
            return value[0] if value else [value]
        return value[::-1] if other == "reversed" else [*value, self._junk()]

    def _object(self, value: dict[str, Any]) -> dict[str, Any]:
        if value.get("type") == "websocket" and self._chance.random() < 0.6:
            return value | {"headers": self._headers(value.get("headers"))}
        name = self._chance.choice(self._names)
        if value and self._chance.random() < 0.5:
            old = self._chance.choice(list(value))
            return {name if each == old else each: item for each, item in value.items()}
        return value | {name: copy(self._chance.choice(self._named.get(name, _PIECES["junk"])))}

    def _headers(self, given: Any) -> dict[str, Any]:
        """Return headers with nearly the maximum number of bytes."""
        headers: dict[str, Any] = dict(given) if isinstance(given, dict) else {}
        for _ in range(self._chance.randint(0, 4)):
            name = "".join(self._chance.choice(_PIECES["characters"]) for _ in range(self._chance.randint(1, 3)))
            headers[name] = self._chance.choice([self._junk(), self._number(), [self._junk(), name]])
        headers["x"] = filling = self._filling(self._chance.randint(0, 200))
        size = json_bytes(json.loads(_written(headers, ascii_only=True)))
        headers["x"] = filling + "x" * max(0, self._chance.choice([511, 512, 513]) - size)
        return headers

    def _number(self) -> Number:
        """Return a number of few or many digits, close to where its notation changes."""
        exponent = self._chance.choice([-300, -8, -7, -5, -4, -3, 0, 3, 15, 16, 17, 20, 21, 22, 300])
        text = f"{round(self._chance.random(), self._chance.randint(1, 17))!r}e{exponent}"
        sign = self._chance.choice(["", "-"])
        return Number(sign + (text if self._chance.random() < 0.5 and text.count("e") == 1 else repr(float(text))))

    def _filling(self, length: int) -> str:
        pieces = [self._chance.choice(_PIECES["filling"]) for _ in range(3)]
        return "".join(self._chance.choice(pieces) for _ in range(length))

    def _text(self, text: str) -> Any:
        ways = [self._anew] * 6 + [self._spliced] * 6 + [self._with_piece] * 4 + [self._lengthened] * 2
        return self._chance.choice([*ways, self._retyped, self._retyped, self._in_another_case])(text)

    def _anew(self, text: str) -> str:
        kind = _kind(text)
        return self._chance.choice(self._texts) if kind == "other" else self._composed(kind)

    def _spliced(self, text: str) -> str:
        """Return a text with one character replaced, or with its end replaced by that of another text."""
        at = self._chance.randint(0, len(text))
        if self._chance.random() < 0.3:
            other: str = self._chance.choice(self._texts)
            return text[:at] + other[self._chance.randint(0, len(other)) :]
        behind = at + self._chance.choice([0, 0, 1, 1, 8])
        return text[:at] + str(self._chance.choice(["", *_PIECES["characters"]])) + text[behind:]

    def _retyped(self, text: str) -> Any:
        if re.fullmatch("-?(0|[1-9][0-9]{0,30})([.][0-9]+)?", text):
            return Number(text)
        return self._chance.choice([[text], {"text": text}, json.dumps(text)])

    def _in_another_case(self, text: str) -> str:
        cases = [text.upper(), text.lower(), text.swapcase(), text.translate(_FULL_WIDTH), text.replace("_", "-")]
        framed = [f"{text}\n", f" {text}", f"\ufeff{text}", f"{text}\0", f"<speak>{text}</speak>"]
        return self._chance.choice([*cases, *framed])

    def _composed(self, kind: str) -> str:
        """Return a text of a kind, with an error in one of its parts or in none."""
        parts = _TEXTS[kind]
        wrong = self._chance.randrange(2 * len(parts))
        return "".join(self._chance.choice(pieces[index == wrong]) for index, pieces in enumerate(parts))

    def _with_piece(self, text: str) -> str:
        """Return a text with a piece inserted, often where one of that kind is valid."""
        kind = _kind(text)
        borders = "(?<=>)|(?=<)" if kind == "speech" else "(?=[:;@/?#.])"
        places = [match.start() for match in re.finditer(borders, text)]
        often = self._chance.random() < 0.7
        at = self._chance.choice([0, len(text), *places]) if often else self._chance.randint(0, len(text))
        piece = self._chance.choice(self._chance.choice(self._chance.choice(_TEXTS[kind])))
        return text[:at] + str(piece) + text[at:]

    def _lengthened(self, text: str) -> str:
        """Return a text with nearly the maximum number of characters, not counting the tags of SSML."""
        before, end, behind = text.rpartition("</speak>")
        if not end:
            room = self._chance.choice(_PIECES["lengths"]) + self._chance.randint(-1, 1) - len(text)
            return text + self._filling(max(0, room))
        pieces = [self._chance.choice(_PIECES["parts"]["said"]["right"]) for _ in range(3)]
        before += "".join(self._chance.choice(pieces) for _ in range(self._chance.randint(1, 100)))
        room = 1500 + self._chance.randint(-1, 1) - text_length(before + end + behind)
        return before + self._chance.choice(["x", "é", "\U0001f600"]) * max(0, room) + end + behind


def _kind(text: str) -> str:
    """Return the kind of a text."""
    if "<speak" in text:
        return "speech"
    if scheme := _SCHEME.match(text):
        return scheme[1].lower()
    return "number" if re.fullmatch("[0-9]{7,15}", text) else "other"


def _members(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield the parts of a value, each as the array or object that contains it and its index or name."""
    if isinstance(value, dict | list):
        for step in list(value) if isinstance(value, dict) else range(len(value)):
            yield value, step
            yield from _members(value[step])


def _strings(value: Any) -> Iterator[str]:
    return (holder[step] for holder, step in _members([value]) if isinstance(holder[step], str))


def _written(value: Any, *, ascii_only: bool) -> str:
    if isinstance(value, Number):
        return value.text
    if isinstance(value, dict):
        names = {name: json.dumps(name, ensure_ascii=ascii_only) for name in value}
        return "{" + ",".join(f"{names[name]}:{_written(value[name], ascii_only=ascii_only)}" for name in value) + "}"
    if isinstance(value, list):
        return "[" + ",".join(_written(item, ascii_only=ascii_only) for item in value) + "]"
    return json.dumps(value, ensure_ascii=ascii_only)
