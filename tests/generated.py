"""Payloads generated from the examples, words, patterns and bounds of the schemas, mostly valid or nearly valid."""

import json
import random
import re
from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import urljoin

from hypothesis import strategies as st

from voiceschema import CATALOG
from voiceschema.catalog.resources import SCHEMA_LISTS, Schema
from voiceschema.reading.positions import pointer

Values = st.SearchStrategy[Any]

JUNK: list[Any] = [
    None,
    True,
    0,
    -1,
    1.5,
    1e300,
    10**30,
    "",
    "x",
    "45",
    "true",
    "{{number}}",
    "é \U0001f600\u2028",
    "447700900123\n",
    [],
    {},
    [[]],
    {"a": 1},
    {"1": {"": 0}},
]
# Names that need escaping, or have a special meaning, in a JSON Pointer or another language.
_ODD = ("", "1", "a/b", "~1", "null", "x: y")
_LOWEST = ("minimum", "exclusiveMinimum")
_HIGHEST = ("maximum", "exclusiveMaximum")
_CHARACTERS = st.characters(codec="utf-8")


def payloads(name: str) -> Values:
    """Values to validate against a schema, by name.

    Each part comes from the words, examples, pattern or bounds of its schema. In half of the values, one or two parts
    are then replaced, removed, duplicated, put in quotes or brackets, or given a misspelt name. No two parts are the
    same object.
    """
    values = _values(CATALOG.uri(name) + "#")
    return values.map(copy) | st.builds(changed, values, st.randoms(use_true_random=False))


def copy(value: Any) -> Any:
    return json.loads(json.dumps(value))


def changed(value: Any, chance: random.Random) -> Any:
    """A payload in which one or two parts were changed."""
    value = copy(value)
    for _ in range(chance.randint(1, 2)):
        holder = value
        steps: list[tuple[Any, Any]] = []
        while isinstance(holder, list | dict) and holder and (not steps or chance.random() < 0.7):
            steps.append((holder, chance.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))))
            holder = steps[-1][0][steps[-1][1]]
        if not steps:
            return copy(chance.choice(JUNK))
        place, step = steps[-1]
        what = chance.random()
        if what < 0.4:
            place[step] = copy(chance.choice(JUNK))
        elif what < 0.5:
            place[step] = chance.choice([json.dumps(place[step]), [place[step]]])
        elif what < 0.7:
            del place[step]
        elif isinstance(place, list):
            place.append(copy(place[step]))
        else:
            place[chance.choice(_near(step))] = place.pop(step) if what < 0.85 else copy(place[step])
    return value


def _near(name: str) -> list[str]:
    """Likely misspellings of a name, and some names that are valid elsewhere."""
    other_case = re.sub("_([a-z])", lambda match: match[1].upper(), name)
    if other_case == name:
        other_case = re.sub("[A-Z]", lambda match: "_" + match[0].lower(), name)
    return [other_case, name.replace("_", "-"), name.upper(), name + "x", name[1:], "from", "uri", *_ODD]


@cache
def _values(location: str) -> Values:
    """Values for the schema at an absolute URI with a JSON Pointer."""
    schemas = list(_alongside(location))
    found: list[Values] = []
    for at, schema in schemas:
        words = [*schema.get("examples", ()), *schema.get("enum", ()), *schema.get("x-known", ())]
        words += [schema[key] for key in ("const", "default") if key in schema]
        found += [st.sampled_from(words)] if words else []
        # An array or object that another schema describes further is generated there.
        if ("type" in schema or "pattern" in schema) and not schema.keys() & {"properties", "contains", "$ref"}:
            found.append(_of_type(at, schema))
        if "$ref" in schema:
            uri, _, fragment = urljoin(at, schema["$ref"]).partition("#")
            found.append(_later(f"{uri}#{fragment}"))
    if any("properties" in schema for _, schema in schemas):
        found.append(_objects(schemas))
    return st.one_of(found) if found else st.sampled_from(JUNK)


def _later(location: str) -> Values:
    return st.deferred(lambda: _values(location))


def _alongside(location: str) -> Iterator[tuple[str, Schema]]:
    """Yield a schema and its subschemas for the same value, each with its location."""
    schema = CATALOG.schema(location)
    if isinstance(schema, dict):
        yield location, schema
        for key in ("if", "then", "else", "x-tolerated"):
            if key in schema:
                yield from _alongside(f"{location}/{key}")
        for key in SCHEMA_LISTS:
            for index in range(len(schema.get(key, ()))):
                yield from _alongside(f"{location}/{key}/{index}")


def _of_type(location: str, schema: Schema) -> Values:
    kind = schema.get("type", "string")
    if kind == "array":
        items = _later(f"{location}/items") if "items" in schema else st.sampled_from(JUNK)
        least = schema.get("minItems", 0)
        return st.lists(items, min_size=least, max_size=schema.get("maxItems", least + 2))
    if kind == "object":
        values = [_later(f"{location}/additionalProperties")] if schema.get("additionalProperties") else []
        junk = st.sampled_from(JUNK)
        return st.dictionaries(st.sampled_from(_ODD) | _text(10), st.one_of([*values, junk]), max_size=2)
    if kind in ("integer", "number"):
        bounds = [schema[key] for key in (*_LOWEST, *_HIGHEST) if key in schema] or [0]
        return st.sampled_from([bound + step for bound in bounds for step in (-1, -0.5, 0, 0.5, 1)]) | _numbers(schema)
    if kind == "string":
        longest = max(schema.get("maxLength", 0), schema.get("x-maxTextLength", 0))
        long = st.sampled_from(["x" * longest, "x" * (longest + 1)])
        return long if longest else _matching(schema["pattern"]) if "pattern" in schema else _text(20)
    return st.booleans() if kind == "boolean" else st.none()


def _numbers(schema: Schema) -> Values:
    low = next((schema[key] for key in _LOWEST if key in schema), -1000)
    high = next((schema[key] for key in _HIGHEST if key in schema), 100_000)
    return st.integers(int(low), int(high)) | st.floats(low, high)


def _text(longest: int) -> st.SearchStrategy[str]:
    return st.text(_CHARACTERS, max_size=longest)


def _matching(pattern: str) -> st.SearchStrategy[str]:
    # "$" also matches before a trailing line feed, which makes the value nearly valid.
    return st.from_regex(pattern, alphabet=_CHARACTERS)


def _objects(schemas: list[tuple[str, Schema]]) -> Values:
    """Objects with the properties of several schemas, often an example with others added."""
    found: dict[str, list[Values]] = {}
    for at, schema in schemas:
        for name, below in schema.get("properties", {}).items():
            found.setdefault(name, []).extend([_later(f"{at}/properties{pointer((name,))}")] if below else [])
    values = {name: st.one_of(each or [st.sampled_from(JUNK)]) for name, each in found.items()}
    required = {name: values[name] for name in schemas[0][1].get("required", ()) if name in values}
    examples = [each for _, schema in schemas for each in schema.get("examples", ()) if isinstance(each, dict)]
    base = st.fixed_dictionaries(required) | st.sampled_from(examples or [{}])
    names = st.lists(st.sampled_from(sorted(values)), max_size=3, unique=True)
    more = names.flatmap(lambda chosen: st.fixed_dictionaries({name: values[name] for name in chosen}))
    return st.builds(lambda one, other: {**one, **other}, base, more)
