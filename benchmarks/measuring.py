"""Run commands and libraries in turns, and measure them."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

SPAWN = Path(__file__).parent / "spawn.py"


class Run(NamedTuple):
    """The measurements of one run."""

    #: Wall-clock time in seconds.
    wall: float
    #: CPU time in seconds and memory in bytes, for commands only.
    cpu: float | None = None
    memory: int | None = None
    #: The number of values that it reported as invalid, if known.
    wrong: int | None = None


class Tool(NamedTuple):
    """A command, and a function that extracts the number of invalid values from its output, if it prints them."""

    arguments: list[str]
    found: Callable[[str], int] | None = None


class Subject(NamedTuple):
    """A command or library that is measured on some input."""

    name: str
    run: Callable[[], Run]
    rounds: int
    #: The number of files, records or values in the input, and how many of them are invalid.
    amount: int
    wrong: int


def command(tool: Tool, output: Path) -> Callable[[], Run]:
    """Return a function that runs a command, with its output in a file, and measures it."""

    def run() -> Run:
        helper = [sys.executable, "-I", "-S", str(SPAWN), str(output), *tool.arguments]
        done = subprocess.run(helper, stdout=subprocess.PIPE, text=True, check=True)
        wall, cpu, memory, code = done.stdout.split()
        text = output.read_text("utf-8", errors="replace")
        if code not in {"0", "1", "2"}:
            raise SystemExit(f"{' '.join(tool.arguments)[:500]} exited with {code}:\n{text[-2000:]}")
        return Run(float(wall), float(cpu), int(memory), None if tool.found is None else tool.found(text))

    return run


def worker(arguments: Sequence[str]) -> Callable[[], Run]:
    """Start a process that measures itself whenever it reads a line, and return a function that triggers it.

    The process runs one measurement as a warm-up before this function returns.
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
    """Run all subjects in turns, each for its number of rounds."""
    taken: dict[str, list[Run]] = {subject.name: [] for subject in subjects}
    for turn in range(max(subject.rounds for subject in subjects)):
        for subject in subjects:
            if turn < subject.rounds:
                taken[subject.name].append(subject.run())
    return taken
