"""Integration with the libraries `jsonschema` and `referencing`."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from voiceschema.catalog.formats import FORMATS, SEMANTIC_CHECKS, conforms, in_python
from voiceschema.catalog.keywords import ASSERTIONS
from voiceschema.catalog.resources import Schema

if TYPE_CHECKING:
    import jsonschema
    import referencing
    from jsonschema.protocols import Validator


def format_checker() -> "jsonschema.FormatChecker":
    """Return a format checker for your own schemas, with jsonschema's formats and those of the Voice API.

    In JSON Schema, a format accepts every value that is not a string (2020-12 validation, 7.1). Add `"type": "string"`
    to reject those.
    """
    import jsonschema

    checker = jsonschema.FormatChecker()
    for name in FORMATS:
        checker.checks(name)(lambda value, name=name: not isinstance(value, str) or conforms(name, value))
    return checker


def registry(documents: Iterable[Schema]) -> "referencing.Registry[Any]":
    """Return a registry of documents by `$id`."""
    from referencing import Registry
    from referencing.jsonschema import DRAFT202012

    contents = ((document["$id"], document) for document in documents)
    return Registry[Any]().with_contents(contents, default_specification=DRAFT202012)


def validator(uri: str, documents: Iterable[Schema]) -> "Validator":
    """Return a validator for the schema at `uri` with our semantic format checks and private assertions.

    The documents must not have `$schema`: across references, jsonschema would choose its own class by it, not ours.
    """
    import jsonschema

    checker = jsonschema.FormatChecker(formats=())
    for name, fault in SEMANTIC_CHECKS.items():
        checker.checks(name)(lambda value, fault=fault: not isinstance(value, str) or fault(value) is None)
    assertions = {**ASSERTIONS, "pattern": _pattern}
    own = {keyword: partial(_assertion, keyword, check_for) for keyword, check_for in assertions.items()}
    extend: Any = jsonschema.validators.extend
    extended: type[Validator] = extend(jsonschema.Draft202012Validator, own)
    return extended({"$ref": uri}, registry=registry(documents), format_checker=checker)


def _pattern(pattern: str) -> Callable[[Any], bool]:
    # JSON Schema patterns are ECMA 262.
    return lambda value: not isinstance(value, str) or bool(re.search(in_python(pattern), value))


def _assertion(
    keyword: str, check_for: Callable[[Any], Callable[[Any], bool]], _: Any, limit: Any, value: Any, __: Any
) -> "Iterator[jsonschema.ValidationError]":
    if not check_for(limit)(value):
        import jsonschema

        yield jsonschema.ValidationError(f"does not meet {keyword}")
