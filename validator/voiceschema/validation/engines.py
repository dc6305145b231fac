"""Create the engine for a catalog, by name."""

import os
from _thread import RLock
from functools import cache, partial

from voiceschema.catalog.catalog import Catalog
from voiceschema.validation.engine import Engine

_LOCK = RLock()


def _forget_lock() -> None:
    global _LOCK  # noqa: PLW0603  # the thread that held the lock does not exist in the child process
    _LOCK = RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_lock)


def engine_for(catalog: Catalog, name: str = "auto") -> Engine:
    """Return the engine `fast`, `reference`, or `auto`: the fast one if it is installed.

    Thread-safe: each engine is created once for a catalog. Raises `ImportError` if `fast` is not installed, and
    `LookupError` for an unknown name.
    """
    made: dict[str, Engine] = catalog.engines
    if name not in made:
        with _LOCK:
            if name not in made:
                made[name] = _make(catalog, name)
    return made[name]


def _make(catalog: Catalog, name: str) -> Engine:
    if name == "auto":
        if catalog.replaced:
            return _best(catalog)
        from voiceschema.validation.compiled import CompiledEngine

        return CompiledEngine(catalog, cache(partial(_best, catalog)))
    if name == "fast":
        from voiceschema.validation.fast import FastEngine

        return FastEngine(catalog)
    if name == "reference":
        from voiceschema.validation.reference import ReferenceEngine

        return ReferenceEngine(catalog)
    raise LookupError(f'there is no engine "{name}": choose "auto", "fast" or "reference"')


def _best(catalog: Catalog) -> Engine:
    try:
        return engine_for(catalog, "fast")
    except ImportError:
        return engine_for(catalog, "reference")
