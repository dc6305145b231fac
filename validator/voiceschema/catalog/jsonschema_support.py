"""The documents in the hands of `jsonschema` and `referencing`."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from voiceschema.catalog.formats import SEMANTIC_CHECKS, in_python
from voiceschema.catalog.keywords import ASSERTIONS
from voiceschema.catalog.resources import Schema

if TYPE_CHECKING:
    import jsonschema
    import referencing
    from jsonschema.protocols import Validator


def registry(documents: Iterable[Schema]) -> "referencing.Registry[Any]":
    """Return a registry of documents by their `$id`."""
    import referencing
    from referencing.jsonschema import DRAFT202012

    resources = ((document["$id"], DRAFT202012.create_resource(document)) for document in documents)
    empty: referencing.Registry[Any] = referencing.Registry()
    return empty.with_resources(resources)


def validator(uri: str, documents: Iterable[Schema]) -> "Validator":
    """Return a validator of the schema at `uri` that knows the formats' residues and the assertions of our own.

    The documents must be without `$schema`: by it, jsonschema chooses its own class across every reference, and ours is
    lost.
    """
    import jsonschema

    extend: Any = jsonschema.validators.extend
    own = {keyword: _assertion(keyword, made_of) for keyword, made_of in {**ASSERTIONS, "pattern": _pattern}.items()}
    extended = extend(jsonschema.Draft202012Validator, own)
    checker = jsonschema.FormatChecker(formats=())
    for name, fault in SEMANTIC_CHECKS.items():
        checker.checks(name)(lambda value, fault=fault: not isinstance(value, str) or fault(value) is None)
    found: Validator = extended({"$ref": uri}, registry=registry(documents), format_checker=checker)
    return found


def _pattern(pattern: str) -> Callable[[object], bool]:
    """JSON Schema means a pattern of ECMA 262."""
    expression = in_python(pattern)
    return lambda value: not isinstance(value, str) or re.search(expression, value) is not None


def _assertion(
    keyword: str, made_of: Callable[[Any], Callable[[Any], bool]]
) -> "Callable[..., Iterator[jsonschema.ValidationError]]":
    def check(_: Any, limit: Any, value: Any, __: Any) -> "Iterator[jsonschema.ValidationError]":
        if not made_of(limit)(value):
            import jsonschema

            yield jsonschema.ValidationError(f"does not meet {keyword}")

    return check
