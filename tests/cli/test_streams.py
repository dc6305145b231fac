"""The command exits correctly when the disk is full, the reader closes the pipe, or the user interrupts it."""

import os
import resource
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from typing import IO

import pytest

from limits import ONE_AND_TWO, VOICESCHEMA, WRONG, limits
from voiceschema.render.report import OUTPUTS

pytestmark = pytest.mark.slow

EACH_OUTPUT = pytest.mark.parametrize("output", OUTPUTS)
#: Enough files to fill a pipe, and some that cannot be read.
PATHS = ("a.ndjson", "b.json", "absent.json")
#: The number of processes, and the buffering of Python's output.
HOW = pytest.mark.parametrize(("number", "unbuffered"), [("1", ""), ("2", "1")])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.ndjson").write_text(f"{WRONG}\n" * 500)
    (tmp_path / "b.json").write_text(WRONG)
    return tmp_path


# A limit on the file size simulates a full disk.
def start(folder: Path, *arguments: str, out: int | IO[bytes], unbuffered: str, file: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*VOICESCHEMA, *arguments],
        cwd=folder,
        stdout=out,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
        preexec_fn=limits(file=file),  # noqa: PLW1509  # there are no threads
    )


@HOW
@EACH_OUTPUT
def test_a_disk_that_becomes_full(output: str, number: str, unbuffered: str, folder: Path) -> None:
    arguments = ("validate", "--output", output, "--jobs", number, *PATHS)
    with (folder / "out").open("wb") as out:
        process = start(folder, *arguments, out=out, unbuffered=unbuffered, file=50_000)
        _, error = process.communicate()
    assert process.returncode == 2
    assert error.splitlines()[-1].startswith(b"voiceschema: cannot write to standard output: ")
    assert b"Traceback" not in error
    assert b"Exception" not in error


@HOW
@EACH_OUTPUT
def test_a_reader_that_goes_away(output: str, number: str, unbuffered: str, folder: Path) -> None:
    arguments = ("validate", "--output", output, "--jobs", number, *PATHS)
    process = start(folder, *arguments, out=subprocess.PIPE, unbuffered=unbuffered, file=resource.RLIM_INFINITY)
    with process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(1)
        process.stdout.close()
        error = process.stderr.read()
    assert process.returncode == 141
    assert error in (b"", b"voiceschema: cannot read absent.json: No such file or directory\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only some systems have it")
@EACH_OUTPUT
def test_nobody_hears_what_went_wrong(output: str, folder: Path) -> None:
    command = [*VOICESCHEMA, "validate", "--output", output, "b.json", "absent.json"]
    heard = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=full, check=False)
    assert (done.returncode, done.stdout) == (heard.returncode, heard.stdout)
    assert done.returncode == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only some systems have it")
@pytest.mark.parametrize(
    ("command", "unbuffered"),
    [
        ("--help", ""),
        ("--help", "1"),
        ("--version", "1"),
        ("list", ""),
        ("show ncco", "1"),
        ("bundle", ""),
        ("explain", "1"),
    ],
)
def test_what_cannot_be_written_is_told_of(command: str, unbuffered: str, folder: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        process = start(folder, *command.split(), out=full, unbuffered=unbuffered, file=resource.RLIM_INFINITY)
        _, error = process.communicate()
    assert process.returncode == 2
    assert error == b"voiceschema: cannot write to standard output: No space left on device\n"


def opened_by(process: subprocess.Popen[bytes], pipe: Path) -> IO[bytes]:
    """Return a pipe for writing, as soon as a process reads from it."""
    while process.poll() is None:
        with suppress(OSError):
            return os.fdopen(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK), "wb")
        time.sleep(0.01)
    raise AssertionError("it has ended too early")


def interrupted(folder: Path, *arguments: str) -> tuple[int, bytes, bytes]:
    """Return the result of a run that is interrupted while it reads. No process may be left over."""
    os.mkfifo(folder / "pipe.json")
    process = subprocess.Popen(
        [*VOICESCHEMA, "validate", *arguments, "pipe.json"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    with opened_by(process, folder / "pipe.json"):
        ended = None
        while ended is None:  # one that comes right before it waits for the pipe would be seen only behind that
            os.killpg(process.pid, signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                ended = process.communicate(timeout=5)
    out, error = ended
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
    return process.returncode, out, error


@ONE_AND_TWO
@EACH_OUTPUT
def test_an_interrupt(output: str, number: str, folder: Path) -> None:
    before = sorted(path.name for path in folder.iterdir())
    code, _, error = interrupted(folder, "--output", output, "--jobs", number, "b.json")
    assert (code, error) == (130, b"")
    assert sorted(path.name for path in folder.iterdir()) == sorted([*before, "pipe.json"])
