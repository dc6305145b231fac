"""What Python says of a value: whether it is as documented, and whether the platform takes it."""

from collections.abc import Callable
from functools import cache, reduce
from operator import getitem
from typing import Any

from voiceschema import CATALOG, Catalog
from voiceschema.catalog.keywords import ALWAYS_TOLERATED, TOLERATED
from voiceschema.catalog.resources import shipped
from voiceschema.validation.engine import Engine
from voiceschema.validation.engines import engine_for


@cache
def judge(engine: str) -> Callable[[str, Any], tuple[bool, bool]]:
    """Return what judges a value by the document of a name, and by the tolerant one; `auto` has its own tolerance."""
    strict = engine_for(CATALOG, engine)
    tolerant = engine_for(Catalog(shipped("bundled/voice.tolerant")["$defs"]), engine)

    def verdict(name: str, value: Any) -> tuple[bool, bool]:
        failures = strict.failures(CATALOG.uri(name), value)
        is_documented = all(failure.keyword in ALWAYS_TOLERATED for failure in failures)
        is_taken = _accepts(strict, name, value) if engine == "auto" else tolerant.is_valid(CATALOG.uri(name), value)
        return is_documented, is_taken

    return verdict


def _accepts(engine: Engine, name: str, value: Any) -> bool:
    """Whether a value is accepted, or only for a number in a string is not: there, the tolerant documents take any."""
    location, _ = engine.resolve(name, value)
    if engine.accepts(location, value):
        return True
    errors = [failure for failure in engine.failures(location, value) if not failure.tolerated]
    return bool(errors) and all(
        TOLERATED in CATALOG.schema(error.holder)
        and engine.is_valid(f"{error.holder}/{TOLERATED}", reduce(getitem, error.path, value))
        for error in errors
    )
