"""The engine for a catalog, by name."""

import os
from _thread import RLock
from functools import cache, partial

from voiceschema.catalog.catalog import Catalog
from voiceschema.validation.engine import Engine

_MAKING = RLock()


def _forget_lock() -> None:
    global _MAKING  # noqa: PLW0603  # a thread that held it is not there in a new process
    _MAKING = RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_lock)


def engine_for(catalog: Catalog, name: str = "auto") -> Engine:
    """Return the engine `fast`, `reference`, or `auto`: the fast one where it is installed.

    It is made once for a catalog, whatever threads ask. Raises `ImportError` for `fast` where it is not installed,
    `LookupError` for another name.
    """
    made: dict[str, Engine] = catalog.engines
    if name not in made:
        with _MAKING:
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
