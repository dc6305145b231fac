"""What Python says of a value: whether it is as documented, and whether the platform takes it."""

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
    """Return what judges a value by the document of a name, and by the tolerant one; `auto` does so by failures."""
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
    """Return the verdict of the validator. Where a number may stand in a string, the tolerant documents take any."""
    engine = engine_for(CATALOG)
    location, _ = engine.resolve(name, value)
    failures = engine.failures(location, value)
    keywords = {failure.keyword for failure in failures}
    # What is empty may be refused, or only warned of: the failure does not tell.
    is_documented = judge("fast")(name, value)[0] if EMPTY_IS_ABSENT in keywords else keywords <= {*ALWAYS_TOLERATED}
    if engine.accepts(location, value):
        return is_documented, True
    errors = [failure for failure in failures if not failure.tolerated]
    return is_documented, bool(errors) and all(
        TOLERATED in CATALOG.schema(error.holder)
        and engine.is_valid(f"{error.holder}/{TOLERATED}", reduce(getitem, error.path, value))
        for error in errors
    )
