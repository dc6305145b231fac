"""Compile the schema documents to the modules `verdicts` and `tolerant_verdicts`, which `make generate` writes.

An engine takes longer to start than to validate a small file. The compiled functions need no start-up, and a test
compares their verdicts with those of both engines.

Each schema becomes an expression over a variable `v`, of one of two kinds:

* `matches`: whether `v`, a value of plain Python types, is valid against the schema.
* `valid`: whether `v` is also, in all its parts, a value that a JSON parser returns for an ordinary text. Then nothing
  else has to traverse it.

A function is named after the location of the schema, so that a change in one document changes little in the module:
`valid_action_talk`, `matches_endpoint_sip_headers`. If several locations share an expression, the first one gives the
name.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, count
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from jsonschema import Draft202012Validator

from voiceschema.catalog.bundle import voice
from voiceschema.catalog.catalog import CATALOG, Catalog
from voiceschema.catalog.formats import SEMANTIC_CHECKS, in_python
from voiceschema.catalog.keywords import ALIASES, ASSERTIONS, EMPTY_IS_ABSENT, MESSAGE, SYNONYMS, TOLERATED
from voiceschema.catalog.resources import BASE, changed, secret_names, shipped
from voiceschema.catalog.tolerant_schema import tolerate
from voiceschema.reading.positions import pointer
from voiceschema.validation.engines import engine_for

_FOLDER = Path(__file__).parent.parent / "validator" / "voiceschema" / "validation"
#: The generated modules: the verdicts of the documents, and those of their tolerant forms.
MODULE, TOLERANT_MODULE = _FOLDER / "verdicts.py", _FOLDER / "tolerant_verdicts.py"

# In a tolerant document: if the string contains a number or a boolean, that value is valid against the schema.
_COERCED = "x-coerced"

_ANNOTATIONS = {
    *("$schema", "$id", "$comment", "$defs", "title", "description", "default", "examples", "writeOnly"),
    *(TOLERATED, ALIASES, EMPTY_IS_ABSENT, MESSAGE, SYNONYMS),
}
_PYTHON_TYPES = {"object": "dict", "array": "list", "string": "str", "boolean": "bool", "null": "type(None)"}
# The type that each keyword applies to: values of another type pass.
_APPLIES_TO = {
    **dict.fromkeys(("required", "properties", "additionalProperties", "propertyNames"), "object"),
    **dict.fromkeys(("minProperties", "maxProperties"), "object"),
    **dict.fromkeys(("items", "minItems", "maxItems", "contains", "uniqueItems"), "array"),
    **dict.fromkeys(("pattern", "format", "minLength", "maxLength"), "string"),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum"), "number"),
}
_COMPARISONS = {"minimum": ">=", "maximum": "<=", "exclusiveMinimum": ">"} | {
    f"{end}{what}": sign for end, sign in (("min", ">="), ("max", "<=")) for what in ("Length", "Items", "Properties")
}
_ANY_TYPE = {"type", "const", "enum", "$ref", "not", "anyOf", "allOf", "if", "then", "else", _COERCED}
# An expression of at most this many words is inlined instead of becoming a function.
_MAX_INLINE = 16


def all_hold(parts: Iterable[str]) -> str:
    """Return the conjunction of some expressions."""
    left = [part for part in parts if part != "True"]
    return "False" if "False" in left else _joined(" and ", left) or "True"


def any_holds(parts: Iterable[str]) -> str:
    """Return the disjunction of some expressions."""
    left = [part for part in parts if part != "False"]
    return "True" if "True" in left else _joined(" or ", left) or "False"


def negation(part: str) -> str:
    """Return the negation of an expression."""
    return {"True": "False", "False": "True"}.get(part, f"(not {part})")


def _joined(word: str, parts: list[str]) -> str:
    return f"({word.join(parts)})" if len(parts) > 1 else "".join(parts)


class Compiler:
    """Compiles each schema once. `at` is its location: an absolute URI, with a JSON Pointer within the document."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self.functions: dict[str, list[str]] = {}
        self.constants: dict[str, str] = {}
        self._names: dict[tuple[str, object], str] = {}

    def _name(self, kind: str, key: object, at: str) -> tuple[str, bool]:
        """Return the name for a key, derived from the first location that uses it, and whether it is new."""
        if is_new := (kind, key) not in self._names:
            steps = re.sub(r"[.]json|/(properties|[$]defs)(?=/)", "", at.removeprefix(BASE))
            name = f"{kind}_{re.sub('[^A-Za-z0-9]+', '_', steps).strip('_')}"
            numbered, taken = (f"{name}_{number}" for number in count(2)), set(self._names.values())
            self._names[kind, key] = next(each for each in chain([name], numbered) if each not in taken)
        return self._names[kind, key], is_new

    def _function(self, kind: str, key: object, at: str, body: Callable[[str], Iterable[str]]) -> str:
        """Return the name of a function of `v`. `body`, called with the name, is only called for a new key."""
        name, is_new = self._name(kind, key, at)
        if is_new:
            self.functions[name] = list(body(name))
        return name

    def _expression(self, kind: str, expression: str, at: str) -> str:
        """Return the name of a function of `v` that evaluates an expression."""
        if call := re.fullmatch(r"(\w+)\(v\)", expression):
            return call[1]
        return self._function(kind, expression, at, lambda _: [f"return {expression}"])

    def _constant(self, kind: str, text: str, at: str) -> str:
        name, _ = self._name(kind, text, at)
        self.constants[name] = text
        return name

    def _of(self, value: str, expression: str, at: str) -> str:
        """Return an expression of `v` for another value."""
        if same := re.fullmatch(r"\(type\(v\) is str and v ((?:==|in) [^()]*)\)", expression):
            return f"(type({value}) is str and {value} {same[1]})"
        if expression in ("True", "False"):
            return expression
        if len(re.findall(r"\w+", expression)) <= _MAX_INLINE and "'" not in expression:
            return _renamed(expression, value)
        return f"{self._expression('matches', expression, at)}({value})"

    # --- matches: the verdict of JSON Schema -----------------------------------------------------------------------

    def document(self, uri: str) -> str:
        """Return the name of the function for the schema at a URI, which may be recursive."""
        return self._function("matches", uri, uri, lambda _: [f"return {self.matches(self._catalog.schema(uri), uri)}"])

    def matches(self, schema: Any, at: str, known: str = "") -> str:
        """Return the expression that validates `v`, whose type may be known."""
        if isinstance(schema, bool):
            return str(schema)
        if isinstance(schema.get("type"), str):
            known = schema["type"]
        if unknown := schema.keys() - _ANNOTATIONS - ASSERTIONS.keys() - _APPLIES_TO.keys() - _ANY_TYPE:
            raise NotImplementedError(f"{', '.join(unknown)} in {at}")
        parts = [_type(schema["type"])] if "type" in schema else []
        parts += self._of_any_type(schema, at, known)
        for keyword, about in _APPLIES_TO.items():
            if keyword in schema:
                part = self._keyword(schema, keyword, at)
                is_sure = known == about or (about == "number" and known == "integer")
                parts.append(part if is_sure else any_holds([negation(_type(about)), part]))
        for keyword in ASSERTIONS.keys() & schema.keys():
            text = f"ASSERTIONS[{keyword!r}]({schema[keyword]!r})"
            check = "False" if keyword == "deprecated" else f"{self._constant('check', text, _below(at, keyword))}(v)"
            parts.append(check)
        if schema.get("type") == "string" and "pattern" in schema:
            return all_hold([parts[0], self._remembered(all_hold(parts[1:]), "v", at)])
        return all_hold(parts)

    def _of_any_type(self, schema: Any, at: str, known: str) -> Iterator[str]:
        """Yield the expressions of the keywords that apply to values of every type."""
        if "const" in schema:
            yield _equal_to_any([schema["const"]], known)
        if "enum" in schema:
            yield _equal_to_any(schema["enum"], known)
        if "$ref" in schema:
            yield f"{self.document(self._resolved(schema['$ref'], at))}(v)"
        if "not" in schema:
            yield negation(self.matches(schema["not"], _below(at, "not"), known))
        if "anyOf" in schema:
            yield any_holds(self.matches(one, _below(at, "anyOf", i), known) for i, one in enumerate(schema["anyOf"]))
        if _COERCED in schema:
            check = self._expression("coerced", self.matches(schema[_COERCED], at), at)
            yield f"is_valid_coerced(v, {check})"
        yield from self._all_of(schema, at, known)
        if "if" in schema:
            condition, then, other = (
                self.matches(schema.get(keyword, True), _below(at, keyword), known)
                for keyword in ("if", "then", "else")
            )
            is_open = other == "True"
            yield any_holds([negation(condition), then]) if is_open else f"({then} if {condition} else {other})"

    def _all_of(self, schema: Any, at: str, known: str) -> Iterator[str]:
        name, targets = _dispatch(schema)
        for index, one in enumerate(schema.get("allOf", ())):
            if not (targets and _case(one)):
                yield self.matches(one, _below(at, "allOf", index), known)
        if targets:
            functions = {value: self.document(self._resolved(to, at)) for value, to in targets.items()}
            yield f"dispatch(v, {name!r}, {self._table(functions, at)})"

    def _keyword(self, schema: Any, keyword: str, at: str) -> str:  # noqa: PLR0911  # a keyword, a return
        limit, below = schema[keyword], _below(at, keyword)
        if keyword in _COMPARISONS:
            return f"{'v' if _APPLIES_TO[keyword] == 'number' else 'len(v)'} {_COMPARISONS[keyword]} {limit!r}"
        if keyword == "required":
            return all_hold(f"{name!r} in v" for name in limit)
        if keyword == "properties":
            parts = []
            for name, each in limit.items():
                place = _below(below, name)
                part = self._of(f"v[{name!r}]", self.matches(each, place), place)
                is_there = name in schema.get("required", ())
                parts.append(part if is_there else any_holds([f"{name!r} not in v", part]))
            return all_hold(parts)
        if keyword == "additionalProperties":
            names = f"{{{', '.join(map(repr, schema.get('properties', ())))}}}"
            if limit is False:
                return f"v.keys() <= {names}"
            others = self._of("v[item]", self.matches(limit, below), below)
            return others if others == "True" else self._loop("all", f"(item in {names} or {others})", below)
        if keyword == "pattern":
            return self._pattern(limit, at)
        if keyword == "format":
            return f"SEMANTIC_CHECKS[{limit!r}](v) is None" if limit in SEMANTIC_CHECKS else "True"
        if keyword == "uniqueItems":
            # Only strings are easy to compare; other items are left to the engines.
            are_strings = self._loop("all", "type(item) is str", below)
            return f"(len(v) < 2 or {are_strings} and len(set(v)) == len(v))"
        part = self._of("item", self.matches(limit, below), below)
        return self._loop("any" if keyword == "contains" else "all", part, below)

    def _loop(self, kind: str, part: str, at: str) -> str:
        """Return the expression that a condition is true for `any` or for `all` items, or names, of `v`."""
        decides = kind == "any"
        condition = part if decides else negation(part)
        lines = [f"    if {condition}:", f"        return {decides}", f"return {not decides}"]
        return f"{self._function(kind, part, at, lambda _: ['for item in v:', *lines])}(v)"

    def _remembered(self, expression: str, v: str, at: str) -> str:
        """Return the expression that a string passes a slow check now, or has passed it before."""
        check = self._expression("check", expression, at)
        passed = self._constant("passed", f"set()  # {check}", at)
        return f"({v} in {passed} or passes({v}, {passed}, {check}))"

    def _pattern(self, pattern: str, at: str) -> str:
        """Return the expression for a pattern, which is compiled on first use."""
        if pattern == "[^!-~]":  # three times as fast as a regular expression
            return "not (v.isascii() and v.isprintable() and ' ' not in v)"
        for name in SEMANTIC_CHECKS:
            if shipped(f"format/{name}")["pattern"] == pattern:
                return f"matches({name!r}, v)"
        compiled = f"re.compile({in_python(pattern)!r}).search"
        name = self._function(
            "pattern", pattern, at, lambda name: [f"global {name}", f"{name} = {compiled}", f"return {name}(v)"]
        )
        return f"{name}(v)"

    def _table(self, functions: dict[str, str], at: str, suffix: str = "") -> str:
        """Return the name of a table of functions by word or property name."""
        entries = ", ".join(f"{key!r}: {function}" for key, function in functions.items())
        return self._constant("table", f"{{{entries}}}{suffix}", at)

    # --- valid: a value that a JSON reader could have returned, in all its parts -----------------------------------

    def valid(self, schema: Any, at: str) -> str:
        """Return the name of the function that decides whether a value is valid."""
        schema, at = self._dereferenced(schema, at)
        if schema is True or schema == {}:
            return "is_json"
        text = json.dumps(schema)
        # References may be relative to the document or to its folder.
        base = at.partition("#")[0] if '"#' in text else urljoin(at, ".")
        return self._function("valid", (text, base), at, lambda _: self._statements(schema, at))

    def _statements(self, schema: Any, at: str) -> Iterator[str]:
        """Yield the body of a function of `v`."""
        if (short := self._short(schema, at, "v")) is not None:
            yield f"return {short}"
            return
        kind, rest = schema.get("type"), dict(schema)
        if "$ref" in schema:
            yield from _unless(f"{self.valid({'$ref': rest.pop('$ref')}, at)}(v)")
        elif kind == "object":
            yield from _unless("type(v) is dict")
            del rest["type"]
            yield from self._members(rest, at)
        elif kind == "array" and "items" in schema:
            yield from _unless("type(v) is list")
            yield "for x in v:"
            yield from (f"    {line}" for line in self._part(rest.pop("items"), _below(at, "items")))
            del rest["type"]
        elif "if" in schema and kind is None:
            then, other = (self.valid(rest.pop(word, True), _below(at, word)) for word in ("then", "else"))
            condition = self.matches(rest.pop("if"), _below(at, "if"))
            yield from _unless(f"({then} if {condition} else {other})(v)")
        elif kind in ("integer", "number"):
            yield from _unless("(type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v))")
        elif not (kind == "boolean" or "const" in schema or "enum" in schema):
            yield from _unless("is_json(v)")
        yield f"return {self.matches(rest, at, kind if isinstance(kind, str) else '')}"

    def _part(self, schema: Any, at: str) -> Iterator[str]:
        """Yield the statements for a part of a value in the variable `x`, inlined if they are short."""
        schema, at = self._dereferenced(schema, at)
        if schema and schema.items() >= {"type": "array", "minItems": 1, "maxItems": 1}.items() and len(schema) == 4:
            yield from _unless("(type(x) is list and len(x) == 1)")
            yield "x = x[0]"
            yield from self._part(schema["items"], _below(at, "items"))
        else:
            short = self._short(schema, at, "x")
            yield from _unless(f"{self.valid(schema, at)}(x)" if short is None else short)

    def _short(self, schema: Any, at: str, v: str) -> str | None:
        """Return an expression that decides whether the variable `v` is valid, or `None` if it would not be short."""
        if schema is True or self.matches(schema, at) == "False":
            return f"is_json({v})" if schema is True else "False"
        kind, keywords = schema.get("type"), schema.keys() - {"type"}
        words = schema.get("enum", [schema.get("const")])
        if len(keywords) == 1 and kind in (None, "string") and all(isinstance(word, str) for word in words):
            return f"(type({v}) is str and {_renamed(_equal_to_any(words, 'string'), v, count=1)})"
        if kind == "boolean" and not keywords:
            return f"({v} is True or {v} is False)"
        if kind in ("integer", "number") and keywords == {"minimum", "maximum"}:
            within = f"{schema['minimum']!r} <= {v} <= {schema['maximum']!r}"
            real = f"type({v}) is float" + (f" and {v}.is_integer()" if kind == "integer" else "")
            return f"((type({v}) is int or {real}) and {within})"
        if kind != "string":
            return None
        rest = {keyword: schema[keyword] for keyword in keywords}
        check = all_hold(["(v.isascii() or is_plain(v, 0))", self.matches(rest, at, kind)])
        is_quick = keywords <= {"minLength", "maxLength"}
        return all_hold([f"type({v}) is str", _renamed(check, v) if is_quick else self._remembered(check, v, at)])

    def _members(self, rest: dict[str, Any], at: str) -> Iterator[str]:
        """Yield the statements for all members of an object, and remove from `rest` what they cover."""
        name, targets = _dispatch(rest)
        if targets:
            rest["allOf"] = [below for below in rest["allOf"] if not _case(below)]
            if _names(rest) == {name}:  # the rest only restricts the values of that property
                matches = Draft202012Validator(rest).is_valid
                targets = {word: to for word, to in targets.items() if matches({name: word})}
                rest.clear()
            functions = {word: self.valid({"$ref": to}, at) for word, to in targets.items()}
            yield f"x = v.get({name!r})"
            yield f"f = {self._table(functions, at)}.get(x) if type(x) is str else None"
            yield from _unless("(f and f(v))")
        elif rest.get("additionalProperties") is False:
            yield from self._closed(rest, at)
        else:
            properties, others = rest.pop("properties", {}), rest.pop("additionalProperties", True)
            functions = {name: self.valid(each, _below(at, "properties", name)) for name, each in properties.items()}
            yield "for name, x in v.items():"
            yield f"    f = {self._table(functions, at, '.get')}(name)"
            yield "    if f is None:"
            other = self.valid(others, _below(at, "additionalProperties"))
            yield f"        f = type(name) is str and is_plain(name, 0) and {other}"
            yield "    if not (f and f(x)):"
            yield "        return False"

    def _closed(self, rest: dict[str, Any], at: str) -> Iterator[str]:
        """Yield the statements for a closed object: known members are counted, and there must be no others."""
        properties, required = rest.pop("properties", {}), rest.pop("required", [])
        del rest["additionalProperties"]
        yield f"count = {len(required)}"
        for name in sorted(properties, key=lambda name: name not in required):
            lines = list(self._part(properties[name], _below(at, "properties", name)))
            if lines[0] == "if not False:" and name not in required:
                continue  # not counted, so its presence makes the object invalid
            if name in required:
                yield from _unless(f"{name!r} in v")
                yield from (f"x = v[{name!r}]", *lines)
            else:
                yield f"if {name!r} in v:"
                yield from (f"    {line}" for line in (f"x = v[{name!r}]", *lines, "count += 1"))
        yield from _unless("count == len(v)")

    def _dereferenced(self, schema: Any, at: str) -> tuple[Any, str]:
        """Return a schema without annotations, following a lone reference to its target, and its location."""
        if isinstance(schema, bool):
            return schema, at
        schema = {key: value for key, value in schema.items() if key not in _ANNOTATIONS}
        if schema.keys() != {"$ref"}:
            return schema, at
        at = urljoin(at, schema["$ref"])
        return self._dereferenced(self._catalog.schema(at), at)

    def _resolved(self, reference: str, at: str) -> str:
        """Return the location of the target of a reference, following lone references."""
        target = urljoin(at, reference)
        return self._dereferenced(self._catalog.schema(target), target)[1]

    def lines(self) -> Iterator[str]:
        """Yield the functions, sorted by location, and the constants."""
        for name, body in sorted(self.functions.items(), key=lambda item: item[0].partition("_")[::-1]):
            yield from (f"def {name}(v):", *(f"    {line}" for line in body))
        yield from (f"{name} = {text}" for name, text in sorted(self.constants.items()))


def _below(at: str, *steps: object) -> str:
    return at + ("" if "#" in at else "#") + pointer(tuple(map(str, steps)))


def _unless(expression: str) -> list[str]:
    return [f"if not {expression}:", "    return False"]


def _renamed(expression: str, value: str, count: int = 0) -> str:
    """Replace `v` in an expression, at most `count` times if given, as string literals may contain the word `v`."""
    return re.sub(r"\bv\b", value, expression, count=count)


def _type(kind: str | list[str]) -> str:
    if isinstance(kind, list):
        return any_holds(map(_type, kind))
    if kind == "integer":
        return "(type(v) is int or (type(v) is float and v.is_integer()))"
    return "(type(v) is int or type(v) is float)" if kind == "number" else f"type(v) is {_PYTHON_TYPES[kind]}"


def _equal_to_any(values: list[Any], known: str) -> str:
    """Return the expression that `v` equals one of some values, as JSON Schema compares: 1 equals 1.0, but not true."""
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
    return any_holds(parts)


def _case(schema: Any) -> tuple[str, str, str] | None:
    """Return the property name, value and reference of a schema that refers objects with this value to another one."""
    condition, then = schema.get("if", {}), schema.get("then", {})
    names, cases = condition.get("required", []), condition.get("properties", {})
    if schema.keys() != {"if", "then"} or then.keys() != {"$ref"} or len(names) != 1 or [*cases] != names:
        return None
    value = cases[names[0]].get("const")
    return (names[0], value, then["$ref"]) if isinstance(value, str) and condition.get("type") == "object" else None


def _dispatch(schema: Any) -> tuple[str, dict[str, str]]:
    """Return the property that selects another schema, and the references by value; empty if there is none."""
    cases = [case for below in schema.get("allOf", ()) if (case := _case(below))]
    names = {name for name, _, _ in cases}
    return (names.pop(), {value: to for _, value, to in cases}) if len(names) == 1 else ("", {})


def _names(schema: Any) -> set[str]:
    """Return the names of the members that a schema constrains, or `{""}` if it constrains anything else."""
    if not schema.keys() <= {"required", "properties", "allOf"}:
        return {""}
    names = {*schema.get("required", ()), *schema.get("properties", ())}
    return names.union(*map(_names, schema.get("allOf", ())))


_IMPORTS = """# mypy: ignore-errors

import re
from collections.abc import Callable
from math import isfinite
from typing import Any

from voiceschema.catalog.formats import SEMANTIC_CHECKS, matches
"""
_HEAD = f'''"""Validate values against the built-in documents without an engine (generated by `make generate`)."""
{_IMPORTS}from voiceschema.catalog.keywords import ASSERTIONS
from voiceschema.reading.python_values import EXACT, is_plain
from voiceschema.reading.limits import MAX_DEPTH

# The depth allowed for a value without constraints. The constrained levels around it are fewer than the other half.
_LEVELS = MAX_DEPTH // 2


def is_json(v):
    return is_plain(v, _LEVELS)


def passes(v, passed, check):
    """Whether a string passes a slow check. If so, it is cached, because the same URLs often repeat."""
    if not check(v):
        return False
    if len(v) < 200:
        if len(passed) == 4096:
            passed.clear()
        passed.add(v)
    return True


def dispatch(v, name, table):
    word = v.get(name) if type(v) is dict else None
    return type(word) is not str or word not in table or table[word](v)


'''
_TOLERANT_HEAD = f'''"""Decide whether the platform accepts a value (generated by `make generate`)."""
{_IMPORTS}from voiceschema.catalog.keywords import ASSERTIONS, coerce_string
from voiceschema.validation.verdicts import dispatch, passes


def is_valid_coerced(v, check):
    """Whether a string that contains a number or a boolean contains a valid one."""
    coerced = coerce_string({{"type": "number"}}, v)
    return coerced is v or check(coerced)


'''


def verdicts() -> str:
    """Return the source of the module `verdicts`."""
    compiler = Compiler(CATALOG)
    valid = {
        CATALOG.uri(name): compiler.valid({"$ref": CATALOG.uri(name)}, CATALOG.uri(name)) for name in CATALOG.names()
    }
    steps = engine_for(CATALOG, "reference").chain
    conditions = {condition: compiler.document(condition) for condition, _ in steps if condition is not None}
    lines = [
        *compiler.lines(),
        *_named("By URI: whether any Python value is a JSON value that is valid against a document.", "VALID", valid),
        *_named("By location: whether a JSON value matches a condition of `payload`.", "CONDITIONS", conditions),
        "def recognise(v: object) -> tuple[str, str]:",
        '    """Return what `Engine.recognise` returns."""',
    ]
    for condition, target in steps:
        if condition is None:
            lines.append(f"    return {target!r}")
        else:
            lines += [f"    if {conditions[condition]}(v):", f"        return {target!r}"]
    names = secret_names(map(CATALOG.document, CATALOG.names()))
    lines += ["", "", f"#: The names of properties that are secret or contain a secret.\nSECRET_NAMES = {names!r}"]
    return _HEAD + "\n".join(lines) + "\n"


def tolerant_verdicts() -> str:
    """Return the source of the module `tolerant_verdicts`."""
    documents = {name: changed(document, _tolerate) for name, document in voice(CATALOG)["$defs"].items()}
    catalog = Catalog(documents)
    compiler = Compiler(catalog)
    uris = [catalog.uri(name) for name in catalog.names() if not name.startswith(("meta/", "payload"))]
    tolerated = {uri: compiler.document(uri) for uri in uris}
    lines = [*compiler.lines(), *_named("By URI: whether the platform accepts a JSON value.", "TOLERATED", tolerated)]
    return _TOLERANT_HEAD + "\n".join(lines) + "\n"


def _named(comment: str, name: str, functions: dict[str, str]) -> list[str]:
    """Return the source lines of a table of functions."""
    entries = (f"    {key!r}: {function}," for key, function in functions.items())
    return [f"#: {comment}", f"{name}: dict[str, Callable[[object], Any]] = {{", *entries, "}"]


def _tolerate(schema: Any, uri: str, place: str) -> None:
    """Modify a schema as `tolerate` does, but accept numbers and booleans in strings only if they are valid."""
    is_coerced = schema.get(TOLERATED, True) is not True and schema.get("type") in ("integer", "number", "boolean")
    tolerate(schema, uri, place)
    if is_coerced:
        schema["then"] = {_COERCED: dict(schema)}
