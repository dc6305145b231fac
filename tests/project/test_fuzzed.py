"""Regression tests for what fuzzing found: each input in `fuzzed/TARGET/` is given to its target."""

from pathlib import Path

import pytest

from places import TESTS
from seeds import seeds
from targets import TARGETS

KEPT = sorted(TESTS.glob("fuzzed/*/*"))
TARGET = {target.__name__: target for target in TARGETS}


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_what_was_found_is_right_now(path: Path) -> None:
    TARGET[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("name", TARGET)
def test_what_a_target_begins_with_is_right(name: str) -> None:
    for seed in list(seeds(name))[::20]:
        TARGET[name](seed)
