"""The cost of a hostile file for each of its bytes: memory and time, as ratios, for each shape and each door."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from attack.shapes import SHAPES

# All problems of an NDJSON file are reported, so its time is proportional to their number.
RECORDS = {
    "broken records",
    "unclosed records as deep as may be",
    "short records",
    "wrong records",
    "records of absent properties",
    "records with many numbers",
}
# Bytes of memory, fixed and for each byte of the file; time relative to parsing it.
MEMORY, PER_BYTE, TIMES = 60_000_000, 120, 60
# Containers cost more: payloads are embedded in strings, which are parsed again.
CONTAINERS = [title for title in SHAPES if ": " in title and not title.startswith("YAML")]
TIMES_OF_CONTAINER = 120
# Where all tests run at once, CPU time is worth less; an answer is only half as long, and has as many problems told.
BUSY = 2
QUICK = ("numbers", "empty objects", "very many misspelt names", "unknown actions")


def measured(title: str, door: str, *sizes: int) -> Any:
    command = [sys.executable, str(Path(__file__).with_name("measure.py")), title, door, *map(str, sizes)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def hold(title: str, door: str, size: int, factor: int = 1) -> None:
    # Imports and compilation do not count. Other work on the machine may slow down some attempts, but not all.
    for _ in range(3):
        found = measured(title, door, 2_000, size)
        assert found["bytes_of_memory"] <= MEMORY + PER_BYTE * found["bytes"]
        if found["seconds"][-1] <= factor * (TIMES_OF_CONTAINER if title in CONTAINERS else TIMES) * found["reading"]:
            return
    pytest.fail(f"{title}: {found['seconds'][-1]:.2f} s, but {found['reading']:.4f} s to read it")


@pytest.mark.parametrize("title", QUICK)
def test_a_hostile_file_takes_little(title: str) -> None:
    hold(title, "file", 2_000_000)


@pytest.mark.slow
@pytest.mark.parametrize("title", [title for title in SHAPES if title not in (*QUICK, *RECORDS)])
def test_any_hostile_file_takes_little(title: str) -> None:
    hold(title, "file", 2_000_000, BUSY)


@pytest.mark.slow
@pytest.mark.parametrize("title", sorted(RECORDS))
def test_hostile_records_take_time_by_their_number(title: str) -> None:
    for _ in range(3):
        found = measured(title, "file", 2_000, 10_000, 100_000)
        assert found["bytes_of_memory"] <= MEMORY + PER_BYTE * found["bytes"]
        if found["seconds"][-1] <= 20 * found["seconds"][-2]:
            return
    pytest.fail(f"{title}: {found['seconds']} s for ten times as many")


@pytest.mark.slow
@pytest.mark.parametrize("door", ["answer", "value"])
@pytest.mark.parametrize("title", [*QUICK, "wrong types", "missing and unknown properties"])
def test_the_middleware_and_the_plugin_share_it(title: str, door: str) -> None:
    hold(title, door, 990_000 if door == "answer" else 2_000_000, BUSY)
