"""The result of Python for a value: whether it is valid, and whether the platform accepts it."""

from collections.abc import Callable
from functools import cache, reduce
from operator import getitem
from typing import Any

from voiceschema import CATALOG, Catalog
from voiceschema.catalog.keywords import ALWAYS_TOLERATED, EMPTY_IS_ABSENT, TOLERATED
from voiceschema.catalog.resources import Schema, changed, shipped
from voiceschema.validation.engines import engine_for

Verdict = tuple[bool, bool]


@cache
def judge(engine: str) -> Callable[[str, Any], Verdict]:
    """Return a function that validates against a schema and its tolerant form; `auto` does so by failures."""
    if engine == "auto":
        return _by_failures
    documents = {name: changed(CATALOG.document(name), _drop_warnings) for name in CATALOG.names()}
    bundles = (documents, shipped("bundled/voice.tolerant")["$defs"])
    strict, tolerant = (engine_for(Catalog(bundle), engine).is_valid for bundle in bundles)
    return lambda name, value: (strict(CATALOG.uri(name), value), tolerant(CATALOG.uri(name), value))


def _drop_warnings(schema: Schema, _: str, __: str) -> None:
    for keyword in ALWAYS_TOLERATED:
        schema.pop(keyword, None)


def _by_failures(name: str, value: Any) -> Verdict:
    """Return the result of the validator, by the failures it finds."""
    engine = engine_for(CATALOG)
    location, _ = engine.resolve(name, value)
    failures = engine.failures(location, value)
    keywords = {failure.keyword for failure in failures}
    # An empty value may be an error or a warning, which the failure does not reveal.
    is_documented = judge("fast")(name, value)[0] if EMPTY_IS_ABSENT in keywords else keywords <= {*ALWAYS_TOLERATED}
    if engine.accepts(location, value):
        return is_documented, True
    errors = [failure for failure in failures if not failure.tolerated]
    return is_documented, bool(errors) and all(
        TOLERATED in CATALOG.schema(error.holder)
        and engine.is_valid(f"{error.holder}/{TOLERATED}", reduce(getitem, error.path, value))
        for error in errors
    )
