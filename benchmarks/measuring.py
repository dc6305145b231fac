"""Runs of commands and of libraries, one after the other in turn."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

SPAWN = Path(__file__).parent / "spawn.py"


class Run(NamedTuple):
    """What one run took."""

    #: Seconds by the clock.
    wall: float
    #: Seconds of the processors, and bytes of memory; of a library, neither.
    cpu: float | None = None
    memory: int | None = None
    #: How many it found wrong, if that can be told.
    wrong: int | None = None


class Tool(NamedTuple):
    """A command, and what reads in its output how many were wrong, if it tells."""

    arguments: list[str]
    found: Callable[[str], int] | None = None


class Subject(NamedTuple):
    """Something that is measured."""

    name: str
    run: Callable[[], Run]
    rounds: int
    #: How many files, records or values it is given, and how many of them are wrong.
    amount: int
    wrong: int


def command(tool: Tool, output: Path) -> Callable[[], Run]:
    """Return what runs a command with its output in a file."""

    def run() -> Run:
        helper = [sys.executable, "-I", "-S", str(SPAWN), str(output), *tool.arguments]
        done = subprocess.run(helper, stdout=subprocess.PIPE, text=True, check=True)
        wall, cpu, memory, code = done.stdout.split()
        said = output.read_text("utf-8", errors="replace")
        if code not in {"0", "1", "2"}:
            raise SystemExit(f"{' '.join(tool.arguments)[:500]} ended with {code}:\n{said[-2000:]}")
        return Run(float(wall), float(cpu), int(memory), None if tool.found is None else tool.found(said))

    return run


def worker(arguments: Sequence[str]) -> Callable[[], Run]:
    """Start a process that measures itself whenever it gets a line, and return what makes it do so.

    The first measurement warms it up, and is over before another one starts.
    """
    process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
    to, back = process.stdin, process.stdout
    if to is None or back is None:
        raise AssertionError

    def run() -> Run:
        to.write("\n")
        seconds, wrong = back.readline().split()
        return Run(float(seconds), wrong=int(wrong))

    run()
    return run


def take_turns(subjects: Sequence[Subject]) -> dict[str, list[Run]]:
    """Run each as often as it wants to be, in turns."""
    taken: dict[str, list[Run]] = {subject.name: [] for subject in subjects}
    for turn in range(max(subject.rounds for subject in subjects)):
        for subject in subjects:
            if turn < subject.rounds:
                taken[subject.name].append(subject.run())
    return taken
