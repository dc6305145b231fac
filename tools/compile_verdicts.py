"""Write `voiceschema/validation/verdicts.py`: the verdicts of the shipped documents, as Python. `make bundles` runs it.

An engine takes longer to start than a small file takes to be judged. The functions written here start at once, and a
test holds them to what both engines say.

Each schema becomes expressions over a variable, of two kinds. `meets` is the verdict of JSON Schema on any value made
of plain Python types. `sound` says more: that the value is also one that a JSON reader makes of an ordinary text, down
to its last part, so that nobody has to look through it again.
"""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from jsonschema import Draft202012Validator

from voiceschema.catalog.catalog import CATALOG
from voiceschema.catalog.formats import PATTERNS, SEMANTIC_CHECKS, in_python
from voiceschema.catalog.keywords import ALIAS_OF, ASSERTIONS, EMPTY_IS_ABSENT, MESSAGE, SYNONYMS, TOLERATED
from voiceschema.validation.engines import engine_for

#: What is written.
MODULE = Path(__file__).parent.parent / "validator" / "voiceschema" / "validation" / "verdicts.py"

_ANNOTATIONS = {
    *("$schema", "$id", "$comment", "$defs", "title", "description", "default", "examples"),
    *(TOLERATED, ALIAS_OF, EMPTY_IS_ABSENT, MESSAGE, SYNONYMS),
}
_KINDS = {"object": "dict", "array": "list", "string": "str", "boolean": "bool", "null": "type(None)"}
# The type that each keyword is about; it says nothing of others.
_ABOUT = {
    **dict.fromkeys(("required", "properties", "additionalProperties", "propertyNames"), "object"),
    **dict.fromkeys(("minProperties", "maxProperties"), "object"),
    **dict.fromkeys(("items", "minItems", "maxItems", "contains", "uniqueItems"), "array"),
    **dict.fromkeys(("pattern", "format", "minLength", "maxLength"), "string"),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum"), "number"),
}
_LIMITS = {"minimum": ">=", "maximum": "<=", "exclusiveMinimum": ">"} | {
    f"{end}{what}": sign for end, sign in (("min", ">="), ("max", "<=")) for what in ("Length", "Items", "Properties")
}


def every(parts: Iterable[str]) -> str:
    """Return the expression that all of some expressions hold."""
    left = [part for part in parts if part != "True"]
    return "False" if "False" in left else _joined(" and ", left) or "True"


def some(parts: Iterable[str]) -> str:
    """Return the expression that one of some expressions holds."""
    left = [part for part in parts if part != "False"]
    return "True" if "True" in left else _joined(" or ", left) or "False"


def _joined(word: str, parts: list[str]) -> str:
    return f"({word.join(parts)})" if len(parts) > 1 else "".join(parts)


def opposite(part: str) -> str:
    """Return the expression that an expression does not hold."""
    return {"True": "False", "False": "True"}.get(part, f"(not {part})")


class Writer:
    """Writes each schema once, as a function of its own wherever more than a value's name has to be passed on."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._named: dict[object, str] = {}

    def _name(self, prefix: str, key: object) -> tuple[str, bool]:
        """Return the name of what is written for a key, and whether it is new."""
        known = (prefix, key)
        is_new = known not in self._named
        return self._named.setdefault(known, f"{prefix}{len(self._named)}"), is_new

    def _function(self, expression: str) -> str:
        """Return the name of a function of `v` that returns what an expression says."""
        if call := re.fullmatch(r"(_\w+)\(v\)", expression):
            return call[1]
        name, is_new = self._name("_f", expression)
        if is_new:
            self.lines += [f"def {name}(v):", f"    return {expression}"]
        return name

    def _call(self, expression: str, value: str) -> str:
        """Return an expression of `v` as one of another value."""
        if same := re.fullmatch(r"\(type\(v\) is str and v ((?:==|in) [^()]*)\)", expression):
            return f"(type({value}) is str and {value} {same[1]})"
        if len(expression) < 80 and "'" not in expression:
            return _about(expression, value)
        return expression if expression in ("True", "False") else f"{self._function(expression)}({value})"

    def document(self, uri: str, *, sound: bool) -> str:
        """Return the name of the function for the schema at a URI."""
        if sound:
            return self.sound(CATALOG.schema(uri), uri)
        name, is_new = self._name("_meets", uri)
        if is_new:
            self.lines += [f"def {name}(v):", f"    return {self.meets(CATALOG.schema(uri), uri)}"]
        return name

    # --- the verdict of JSON Schema --------------------------------------------------------------------------------

    def meets(self, schema: Any, uri: str, known: str = "") -> str:
        """Return the verdict on `v`, of which the type may be known."""
        if isinstance(schema, bool):
            return str(schema)
        if isinstance(schema.get("type"), str):
            known = schema["type"]
        if unknown := schema.keys() - _ANNOTATIONS - ASSERTIONS.keys() - _ABOUT.keys() - _APPLY.keys():
            raise NotImplementedError(f"{', '.join(unknown)} in {uri}")
        parts = [_type(schema["type"])] if "type" in schema else []
        parts += [write(self, schema, uri, known) for keyword, write in _APPLY.items() if keyword in schema]
        for keyword, about in _ABOUT.items():
            if keyword in schema:
                part = self._keyword(schema, keyword, uri)
                same = known == about or (about == "number" and known == "integer")
                parts.append(part if same else some([opposite(_type(about)), part]))
        for keyword in ASSERTIONS.keys() & schema.keys():
            parts.append("False" if keyword == "deprecated" else f"{self._assertion(keyword, schema[keyword])}(v)")
        if schema.get("type") == "string" and "pattern" in schema:
            return every([parts[0], self._seen(every(parts[1:]), "v")])
        return every(parts)

    def _keyword(self, schema: Any, keyword: str, uri: str) -> str:  # noqa: PLR0911  # a keyword, a return
        limit = schema[keyword]
        if keyword in _LIMITS:
            return f"{'v' if _ABOUT[keyword] == 'number' else 'len(v)'} {_LIMITS[keyword]} {limit!r}"
        if keyword == "required":
            return every(f"{name!r} in v" for name in limit)
        if keyword == "properties":
            named = {name: self._call(self.meets(below, uri), f"v[{name!r}]") for name, below in limit.items()}
            is_there = schema.get("required", ())
            return every(
                part if name in is_there else some([f"{name!r} not in v", part]) for name, part in named.items()
            )
        if keyword == "additionalProperties":
            names = f"{{{', '.join(map(repr, schema.get('properties', ())))}}}"
            if limit is False:
                return f"v.keys() <= {names}"
            others = self._call(self.meets(limit, uri), "v[item]")
            return others if others == "True" else self._loop("all", f"(item in {names} or {others})")
        if keyword == "pattern":
            return self._pattern(limit)
        if keyword == "format":
            return f"SEMANTIC_CHECKS[{limit!r}](v) is None" if limit in SEMANTIC_CHECKS else "True"
        if keyword == "uniqueItems":
            # Only strings are easily told apart; of anything else the engines know.
            return f"(len(v) < 2 or {self._loop('all', 'type(item) is str')} and len(set(v)) == len(v))"
        return self._loop("any" if keyword == "contains" else "all", self._call(self.meets(limit, uri), "item"))

    def _loop(self, word: str, part: str) -> str:
        """Return the expression that something holds for `any` or for `all` items, or names, of `v`."""
        name, is_new = self._name(f"_{word}", part)
        if is_new:
            decides = word == "any"
            self.lines += [
                f"def {name}(v):",
                "    for item in v:",
                f"        if {part if decides else opposite(part)}:",
            ]
            self.lines += [f"            return {decides}", f"    return {not decides}"]
        return f"{name}(v)"

    def _seen(self, expression: str, v: str) -> str:
        """Return the expression that a string named `v` meets what takes long to see: it is kept."""
        meets = self._function(expression)
        known = self._constant(f"set()  # {meets}")
        return f"({v} in {known} or _is_new({v}, {known}, {meets}))"

    def _pattern(self, pattern: str) -> str:
        """Return the verdict of a pattern, which is compiled when it is first needed."""
        if pattern == "[^!-~]":  # said without an expression in a third of the time
            return "not (v.isascii() and v.isprintable() and ' ' not in v)"
        for name, its in PATTERNS.items():
            if its == pattern and name in SEMANTIC_CHECKS:
                return f"matches({name!r}, v)"
        name, is_new = self._name("_p", pattern)
        if is_new:
            self.lines += [f"def {name}(v):", f"    global {name}"]
            self.lines.append(f"    {name} = re.compile({in_python(pattern)!r}).search")
            self.lines.append(f"    return {name}(v)")
        return f"{name}(v)"

    def _assertion(self, keyword: str, limit: Any) -> str:
        name, is_new = self._name("_a", f"{keyword} {limit}")
        if is_new:
            self.lines.append(f"{name} = ASSERTIONS[{keyword!r}]({limit!r})")
        return name

    def target(self, schema: Any, uri: str, _: str) -> str:
        """Return the verdict of a reference."""
        uri = urljoin(uri, schema["$ref"])
        while _resolved(CATALOG.schema(uri), uri)[1] != uri:
            uri = urljoin(uri, CATALOG.schema(uri)["$ref"])
        return f"{self.document(uri, sound=False)}(v)"

    def all_of(self, schema: Any, uri: str, known: str) -> str:
        """Return the verdict of `allOf`."""
        name, targets = _dispatch(schema)
        rest = [below for below in schema["allOf"] if not (targets and _case(below))]
        parts = [self.meets(below, uri, known) for below in rest]
        if targets:
            parts.append(f"_sent(v, {name!r}, {self._table(uri, targets, sound=False)})")
        return every(parts)

    def _table(self, uri: str, targets: dict[str, str], *, sound: bool) -> str:
        """Return the name of the table that leads from a value to the function of what it stands for."""
        functions = {value: self.document(urljoin(uri, to), sound=sound) for value, to in targets.items()}
        entries = ", ".join(f"{value!r}: {function}" for value, function in functions.items())
        return self._constant(f"{{{entries}}}")

    def _constant(self, text: str) -> str:
        name, is_new = self._name("_T", text)
        if is_new:
            self.lines.append(f"{name} = {text}")
        return name

    def condition(self, schema: Any, uri: str, known: str) -> str:
        """Return the verdict of `if`, with `then` and `else`."""
        condition = self.meets(schema["if"], uri, known)
        then, other = (self.meets(schema.get(word, True), uri, known) for word in ("then", "else"))
        if other == "True":
            return some([opposite(condition), then])
        return f"({then} if {condition} else {other})"

    # --- a value that is sound through and through -----------------------------------------------------------------

    def sound(self, schema: Any, uri: str) -> str:
        """Return the name of the function that says whether a value meets a schema and is sound."""
        schema, uri = _resolved(schema, uri)
        if schema is True or schema == {}:
            return "_plain"
        text = json.dumps(schema)
        # A reference may be relative to the document, or to its folder.
        name, is_new = self._name("_sound", (text, uri.partition("#")[0] if '"#' in text else urljoin(uri, ".")))
        if is_new:
            lines = list(self._sound_lines(schema, uri))
            self.lines += [f"def {name}(v):", *(f"    {line}" for line in lines)]
        return name

    def _sound_lines(self, schema: Any, uri: str) -> Iterator[str]:
        """Yield the statements of a function of `v`."""
        if (short := self._short(schema, uri, "v")) is not None:
            yield f"return {short}"
            return
        kind, rest = schema.get("type"), dict(schema)
        if "$ref" in schema:
            yield from self._unless(f"{self.sound({'$ref': rest.pop('$ref')}, uri)}(v)")
        elif kind == "object":
            yield from self._unless("type(v) is dict")
            del rest["type"]
            yield from self._members(rest, uri)
        elif kind == "array" and "items" in schema:
            yield from self._unless("type(v) is list")
            yield "for x in v:"
            yield from (f"    {line}" for line in self._part(rest.pop("items"), uri))
            del rest["type"]
        elif "if" in schema and kind is None:
            then, other = (self.sound(rest.pop(word, True), uri) for word in ("then", "else"))
            yield from self._unless(f"({then} if {self.meets(rest.pop('if'), uri)} else {other})(v)")
        elif kind in ("integer", "number"):
            yield from self._unless("(type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v))")
        elif not (kind == "boolean" or "const" in schema or "enum" in schema):
            yield from self._unless("is_plain(v, _LEVELS)")
        yield f"return {self.meets(rest, uri, kind if isinstance(kind, str) else '')}"

    def _unless(self, expression: str) -> Iterator[str]:
        yield f"if not {expression}:"
        yield "    return False"

    def _part(self, schema: Any, uri: str) -> Iterator[str]:
        """Yield the statements for a part of a value that is named `x`, in place where that is short."""
        schema, uri = _resolved(schema, uri)
        if schema and schema.items() >= {"type": "array", "minItems": 1, "maxItems": 1}.items() and len(schema) == 4:
            yield from self._unless("(type(x) is list and len(x) == 1)")
            yield "x = x[0]"
            yield from self._part(schema["items"], uri)
        else:
            short = self._short(schema, uri, "x")
            yield from self._unless(f"{self.sound(schema, uri)}(x)" if short is None else short)

    def _short(self, schema: Any, uri: str, v: str) -> str | None:
        """Return an expression that says whether a simple value named `v` is sound and meets a schema."""
        if schema is True or self.meets(schema, uri) == "False":
            return f"_plain({v})" if schema is True else "False"
        kind, keywords = schema.get("type"), schema.keys() - {"type"}
        words = schema.get("enum", [schema.get("const")])
        if len(keywords) == 1 and kind in (None, "string") and all(isinstance(word, str) for word in words):
            return f"(type({v}) is str and {_one_of(words, 'string').replace('v', v, 1)})"
        if kind == "boolean" and not keywords:
            return f"({v} is True or {v} is False)"
        if kind in ("integer", "number") and keywords == {"minimum", "maximum"}:
            within = f"{schema['minimum']!r} <= {v} <= {schema['maximum']!r}"
            real = f"type({v}) is float" + (f" and {v}.is_integer()" if kind == "integer" else "")
            return f"((type({v}) is int or {real}) and {within})"
        if kind != "string":
            return None
        rest = {keyword: schema[keyword] for keyword in keywords}
        meets = every(["(v.isascii() or is_plain(v, 0))", self.meets(rest, uri, kind)])
        is_quick = keywords <= {"minLength", "maxLength"}
        return every([f"type({v}) is str", _about(meets, v) if is_quick else self._seen(meets, v)])

    def _members(self, rest: dict[str, Any], uri: str) -> Iterator[str]:
        """Yield the statements for all members of an object, and leave in `rest` what is not said with them."""
        name, targets = _dispatch(rest)
        if targets:
            rest["allOf"] = [below for below in rest["allOf"] if not _case(below)]
            if _names(rest) == {name}:  # What it says besides is only which words may stand there.
                meets = Draft202012Validator(rest).is_valid
                targets = {word: to for word, to in targets.items() if meets({name: word})}
                rest.clear()
            yield f"x = v.get({name!r})"
            yield f"f = {self._table(uri, targets, sound=True)}.get(x) if type(x) is str else None"
            yield from self._unless("(f and f(v))")
        elif rest.get("additionalProperties") is False:
            yield from self._closed(rest, uri)
        else:
            properties, others = rest.pop("properties", {}), rest.pop("additionalProperties", True)
            functions = {name: self.sound(below, uri) for name, below in properties.items()}
            entries = ", ".join(f"{name!r}: {function}" for name, function in functions.items())
            yield "for name, x in v.items():"
            yield f"    f = {self._constant(f'{{{entries}}}.get')}(name)"
            yield "    if f is None:"
            yield f"        f = type(name) is str and is_plain(name, 0) and {self.sound(others, uri)}"
            yield "    if not (f and f(x)):"
            yield "        return False"

    def _closed(self, rest: dict[str, Any], uri: str) -> Iterator[str]:
        """Yield the statements for an object that has no other members than those described: they are counted."""
        properties, required = rest.pop("properties", {}), rest.pop("required", [])
        del rest["additionalProperties"]
        yield f"count = {len(required)}"
        for name in sorted(properties, key=lambda name: name not in required):
            lines = list(self._part(properties[name], uri))
            if lines[0] == "if not False:" and name not in required:
                continue  # With this one, it is none of the others, and so one too many.
            if name in required:
                yield from self._unless(f"{name!r} in v")
                yield from (f"x = v[{name!r}]", *lines)
            else:
                yield f"if {name!r} in v:"
                yield from (f"    {line}" for line in (f"x = v[{name!r}]", *lines, "count += 1"))
        yield from self._unless("count == len(v)")


def _about(expression: str, value: str) -> str:
    """Return an expression of `v`, in which no string stands, as one of another value."""
    return re.sub(r"\bv\b", value, expression)


def _names(schema: Any) -> set[str]:
    """Return the names of the members that a schema is about, if it is about nothing else of an object."""
    if not schema.keys() <= {"required", "properties", "allOf"}:
        return {""}
    names = {*schema.get("required", ()), *schema.get("properties", ())}
    return names.union(*map(_names, schema.get("allOf", ())))


def _resolved(schema: Any, uri: str) -> tuple[Any, str]:
    """Return a schema without annotations; of one that only refers to another, that one, with its URI."""
    if isinstance(schema, bool):
        return schema, uri
    schema = {key: value for key, value in schema.items() if key not in _ANNOTATIONS}
    if schema.keys() != {"$ref"}:
        return schema, uri
    uri = urljoin(uri, schema["$ref"])
    return _resolved(CATALOG.schema(uri), uri)


_HEAD = '''"""Whether a value meets a shipped document, without an engine: written by `tools/compile_verdicts.py`."""
# mypy: ignore-errors

import re
from collections.abc import Callable
from math import isfinite
from typing import Any

from voiceschema.catalog.formats import SEMANTIC_CHECKS, matches
from voiceschema.catalog.keywords import ASSERTIONS
from voiceschema.reading.python_values import EXACT, is_plain
from voiceschema.reading.source import MAX_DEPTH

# The documents themselves are never so deep that what may stand anywhere in them could not have as many levels.
_LEVELS = MAX_DEPTH // 2


def _plain(v):
    return is_plain(v, _LEVELS)


def _is_new(v, known, meets):
    """Whether a string meets what takes long to see; it is kept, as people write the same URLs again and again."""
    if not meets(v):
        return False
    if len(v) < 200:
        if len(known) == 4096:
            known.clear()
        known.add(v)
    return True


def _sent(v, name, table):
    word = v.get(name) if type(v) is dict else None
    return type(word) is not str or word not in table or table[word](v)


'''


def verdicts() -> str:
    """Return the module."""
    writer = Writer()
    uris = map(CATALOG.uri, CATALOG.names())
    sound = {uri: writer.document(uri, sound=True) for uri in uris}
    chain = engine_for(CATALOG, "reference").chain
    conditions = [each for each, _ in chain if each is not None]
    meets = {condition: writer.document(condition, sound=False) for condition in conditions}
    functions = "dict[str, Callable[[object], Any]]"
    tables = {
        f"#: By URI, whether any value meets a document, and is what a JSON reader makes.\nSOUND: {functions}": sound,
        f"#: By location, whether a JSON value meets a condition of `payload`.\nMEETS: {functions}": meets,
    }
    for head, names in tables.items():
        writer.lines += [f"{head} = {{", *(f"    {key!r}: {name}," for key, name in names.items()), "}"]
    writer.lines += ["def recognise(v: object) -> tuple[str, str]:", '    """As `Engine.recognise`."""']
    for condition, target in chain:
        if condition is None:
            writer.lines.append(f"    return {target!r}")
        else:
            writer.lines += [f"    if {meets[condition]}(v):", f"        return {target!r}"]
    return _HEAD + "\n".join(writer.lines) + "\n"


def _type(kind: str | list[str]) -> str:
    if isinstance(kind, list):
        return some(map(_type, kind))
    if kind == "integer":
        return "(type(v) is int or (type(v) is float and v.is_integer()))"
    return "(type(v) is int or type(v) is float)" if kind == "number" else f"type(v) is {_KINDS[kind]}"


def _one_of(values: list[Any], known: str) -> str:
    """Return the verdict that `v` is equal to one of some values, as JSON has it: 1 is 1.0, but not true."""
    words = [value for value in values if isinstance(value, str)]
    parts = [f"v in {{{', '.join(map(repr, words))}}}" if len(words) > 1 else f"v == {words[0]!r}"] if words else []
    if words and known != "string":
        parts[0] = f"(type(v) is str and {parts[0]})"
    for value in values:
        if isinstance(value, bool) or value is None:
            parts.append(f"v is {value}")
        elif isinstance(value, int | float):
            parts.append(f"({_type('number')} and v == {value!r})")
        elif not isinstance(value, str):
            raise NotImplementedError(f"{value} in an enumeration")
    return some(parts)


def _case(schema: Any) -> tuple[str, str, str] | None:
    """Return the name, its value and the reference of: an object whose property has a value is sent on."""
    condition, then = schema.get("if", {}), schema.get("then", {})
    names, cases = condition.get("required", []), condition.get("properties", {})
    if schema.keys() != {"if", "then"} or then.keys() != {"$ref"} or len(names) != 1 or [*cases] != names:
        return None
    value = cases[names[0]].get("const")
    return (names[0], value, then["$ref"]) if isinstance(value, str) and condition.get("type") == "object" else None


def _dispatch(schema: Any) -> tuple[str, dict[str, str]]:
    """Return the property that sends an object on, and the references by its values; none if there is no such."""
    cases = [case for below in schema.get("allOf", ()) if (case := _case(below))]
    names = {name for name, _, _ in cases}
    return (names.pop(), {value: to for _, value, to in cases}) if len(names) == 1 else ("", {})


_APPLY: dict[str, Any] = {
    "type": lambda *_: "True",
    "const": lambda _, schema, __, known: _one_of([schema["const"]], known),
    "enum": lambda _, schema, __, known: _one_of(schema["enum"], known),
    "$ref": Writer.target,
    "not": lambda writer, schema, uri, known: opposite(writer.meets(schema["not"], uri, known)),
    "anyOf": lambda writer, schema, *where: some(writer.meets(below, *where) for below in schema["anyOf"]),
    "allOf": Writer.all_of,
    "if": Writer.condition,
    "then": lambda *_: "True",
    "else": lambda *_: "True",
}

if __name__ == "__main__":
    MODULE.write_text(verdicts(), "utf-8")
