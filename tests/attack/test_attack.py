"""What a hostile file costs for each of its bytes: memory and time, as ratios, for each shape and through each door."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from attack.shapes import SHAPES

# In a record, a problem costs some 300 microseconds, however short the record is, and all are told: there the time is
# proportional to their number.
RECORDS = {
    "broken records",
    "unclosed records as deep as may be",
    "short records",
    "wrong records",
    "records of absent properties",
}
# So many bytes of memory, and for each byte of the file; so many times the time that only reading it takes.
MEMORY, PER_BYTE, TIMES = 60_000_000, 120, 60
# Of these, each part is read, or told, by code of our own; the worst was measured at some 400 times.
SLOWER = {
    "tolerated forms",
    "secrets",
    "duplicate names",
    "duplicate names as deep as may be",
    "records too late",
    "wrong actions in lines",
    "wrong numbers",
    "wrong addresses",
    "prompts that nothing interrupts",
    "strings",
    "long numbers",
    "long texts",
    "broken SSML",
    "long broken SSML",
    "a long address",
    "unclosed and as deep as may be",
    "a text that ends early",
    "a string that is not closed",
    "records with many numbers",
    *(title for title in SHAPES if ": " in title),
}
MORE_TIMES = 1000
# Where all tests run at once, CPU time is worth less; an answer is only half as long, and has as many problems told.
BUSY = 3
QUICK = ("numbers", "empty objects", "very many misspelt names", "unknown actions")


def measured(title: str, door: str, *sizes: int) -> Any:
    command = [sys.executable, str(Path(__file__).with_name("measure.py")), title, door, *map(str, sizes)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def hold(title: str, door: str, size: int, factor: int = 1) -> None:
    # What is imported and compiled once is not to count; other work on the machine may slow it down, but not each time.
    for _ in range(3):
        found = measured(title, door, 2_000, size)
        assert found["bytes_of_memory"] <= MEMORY + PER_BYTE * found["bytes"]
        if found["seconds"][-1] <= factor * (MORE_TIMES if title in SLOWER else TIMES) * found["reading"]:
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
