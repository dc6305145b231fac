"""Run the command with limits on memory, CPU time and file size."""

import re
import resource
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

MEMORY, SECONDS = 2 * 1024**3, 60
VOICESCHEMA = [sys.executable, "-m", "voiceschema"]
WRONG = '[{"action": "talk", "text": "a", "loop": -1}]'
ONE_AND_TWO = pytest.mark.parametrize("number", ["1", "2"])


def limits(memory: int = MEMORY, file: int = resource.RLIM_INFINITY, seconds: int = SECONDS) -> Callable[[], None]:
    """Return a function that sets the limits of a process: memory, size of written files, and CPU time."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_FSIZE, (file, file))

    return limit


def run(
    folder: Path, *arguments: str, memory: int = MEMORY, seconds: int = SECONDS, given: str = ""
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*VOICESCHEMA, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        input=given,
        preexec_fn=limits(memory, seconds=seconds),
        check=False,
    )


def check(
    folder: Path, *arguments: str, names: Sequence[str], memory: int = MEMORY, given: str = "", most: int = 100_000
) -> str:
    """Return the output for invalid files."""
    done = run(folder, "validate", "--strict", *names, *arguments, memory=memory, given=given)
    assert "Traceback" not in done.stderr
    assert done.returncode == 1, done.stderr[-500:]
    assert {name for name in names if not re.search(f"^{re.escape(name)}:", done.stdout, re.MULTILINE)} == set()
    assert len(done.stdout) < most
    return done.stdout


BOMB = "a0: &a0 [1]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 20))
