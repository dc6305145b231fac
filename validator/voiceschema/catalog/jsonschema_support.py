"""The documents and the formats in the hands of `jsonschema` and `referencing`."""

import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

import jsonschema
import referencing
from jsonschema.protocols import Validator
from referencing.jsonschema import DRAFT202012

from voiceschema.catalog.formats import FORMATS, SEMANTIC_CHECKS, conforms, in_python
from voiceschema.catalog.keywords import ASSERTIONS
from voiceschema.catalog.resources import Schema


def format_checker() -> jsonschema.FormatChecker:
    """Return a checker for the `format` keyword of your own schemas: jsonschema's formats and those of the Voice API.

    As JSON Schema has it, a format says nothing of a value that is not a string (2020-12 validation, 7.1): state
    `"type": "string"` beside it.
    """
    checker = jsonschema.FormatChecker()
    for name in FORMATS:
        checker.checks(name)(lambda value, name=name: not isinstance(value, str) or conforms(name, value))
    return checker


def registry(documents: Iterable[Schema]) -> referencing.Registry[Any]:
    """Return a registry of documents by their `$id`."""
    contents = ((document["$id"], document) for document in documents)
    return referencing.Registry().with_contents(contents, default_specification=DRAFT202012)


def validator(uri: str, documents: Iterable[Schema]) -> Validator:
    """Return a validator of the schema at `uri` that knows the formats' residues and the assertions of our own.

    The documents must be without `$schema`: by it, jsonschema chooses its own class across every reference, and ours is
    lost.
    """
    checker = jsonschema.FormatChecker(formats=())
    for name, fault in SEMANTIC_CHECKS.items():
        checker.checks(name)(lambda value, fault=fault: not isinstance(value, str) or fault(value) is None)
    own = {keyword: partial(_assertion, keyword) for keyword in ASSERTIONS} | {"pattern": _pattern}
    extend: Any = jsonschema.validators.extend
    extended: type[Validator] = extend(jsonschema.Draft202012Validator, own)
    return extended({"$ref": uri}, registry=registry(documents), format_checker=checker)


def _assertion(keyword: str, _: Any, limit: Any, value: Any, __: Any) -> Iterator[jsonschema.ValidationError]:
    if not ASSERTIONS[keyword](limit)(value):
        yield jsonschema.ValidationError(f"does not meet {keyword}")


def _pattern(_: Any, pattern: str, value: Any, __: Any) -> Iterator[jsonschema.ValidationError]:
    """JSON Schema means a pattern of ECMA 262."""
    if isinstance(value, str) and not re.search(in_python(pattern), value):
        yield jsonschema.ValidationError(f"does not match {pattern}")
