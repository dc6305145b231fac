"""The engines used in tests: one in `make check`, the others in `make check-all`."""

import pytest

from voiceschema import CATALOG, Catalog, validate

ENGINES = ["auto", *(pytest.param(name, marks=pytest.mark.slow) for name in ("fast", "reference"))]
FAST_AND_REFERENCE = ["fast", pytest.param("reference", marks=pytest.mark.slow)]


def rules(value: object, schema: str = "payload", catalog: Catalog = CATALOG) -> list[str]:
    """Return the rules that a value breaks, on which all engines agree."""
    auto, fast, reference = (validate(value, schema, catalog, engine=name) for name in ("auto", "fast", "reference"))
    assert auto == fast == reference
    return [problem.rule for problem in auto]
