"""Run the inputs that fuzzing found, which are in `fuzzed/TARGET/`, and a sample of the seeds."""

from pathlib import Path

import pytest

from places import TESTS
from seeds import seeds
from targets import TARGETS

KEPT = sorted(TESTS.glob("fuzzed/*/*"))
TARGET = {target.__name__: target for target in TARGETS}


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_earlier_findings_stay_fixed(path: Path) -> None:
    TARGET[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("name", TARGET)
def test_seeds_pass(name: str) -> None:
    for seed in list(seeds(name))[::20]:
        TARGET[name](seed)
