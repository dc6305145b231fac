"""Endless input and exhausted memory end with an error message."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from limits import ONE_AND_TWO, VOICESCHEMA, WRONG, limits, run
from voiceschema.catalog import resources
from voiceschema.cli import main as cli
from voiceschema.config import arguments
from voiceschema.config.settings import Configurations
from voiceschema.pipeline import parallel
from voiceschema.pipeline.workers import Workers
from voiceschema.reading import streams
from voiceschema.reading.ndjson import lines
from voiceschema.render.summary import Summary
from voiceschema.render.text import TextReport

RIGHT = '[{"action": "talk", "text": "Hello."}]'
NO_MEMORY = "voiceschema: not enough memory\n"
MEMORY = 1_000_000_000
ZERO = pytest.mark.skipif(not Path("/dev/zero").exists(), reason="only some systems have it")


@ZERO
@pytest.mark.slow
@ONE_AND_TWO
@pytest.mark.parametrize("name", ["/dev/zero", "zero.json", "zero.har", "zero.md", "zero.ndjson", "-", "/dev/stdin"])
def test_a_payload_that_never_ends(name: str, number: str, tmp_path: Path) -> None:
    if name.startswith("zero"):
        (tmp_path / name).symlink_to("/dev/zero")
    (tmp_path / "right.json").write_text(RIGHT)
    with Path("/dev/zero").open("rb") as zero:
        done = subprocess.run(
            [*VOICESCHEMA, "validate", "--jobs", number, name, "right.json"],
            cwd=tmp_path,
            stdin=zero,
            capture_output=True,
            text=True,
            check=False,
            preexec_fn=limits(MEMORY),
        )
    what = "a line of " if name.endswith(".ndjson") else ""
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"voiceschema: cannot read {name}: it has {what}more than 250,000,000 bytes\n"
        "voiceschema: 1 file (1 ncco), 1 unreadable, 0 errors, 0 warnings\n"
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "name"),
    [(["-"], "-"), (["/dev/stdin"], "/dev/stdin"), (["--account", "/dev/stdin", "right.json"], "/dev/stdin")],
)
def test_a_pipe_that_never_ends(arguments: list[str], name: str, tmp_path: Path) -> None:
    (tmp_path / "right.json").write_text(RIGHT)
    with subprocess.Popen(
        [*VOICESCHEMA, "validate", *arguments],
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=limits(MEMORY),  # noqa: PLW1509  # there are no threads
    ) as process:
        assert process.stdin
        with suppress(BrokenPipeError):
            while True:
                process.stdin.write(b"- 447700900000\n" * 10_000)
        out, error = process.communicate()
    assert (process.returncode, out) == (2, b"")
    assert error.startswith(f"voiceschema: cannot read {name}: it has more than 250,000,000 bytes\n".encode())


@ZERO
@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "text", "says"),
    [
        (["--account", "/dev/zero"], "", "cannot read /dev/zero: it has more than 250,000,000 bytes"),
        (["--profile", "/dev/zero"], "", 'there is no profile or folder "/dev/zero"'),
        (["--profile", "ours"], "", "cannot read ours/endpoint/phone.json: not a regular file"),
        ([], 'account = "/dev/zero"', "voiceschema.toml is not a valid configuration"),
        ([], 'profile = "ours"', "voiceschema.toml is not a valid configuration"),
    ],
)
def test_what_is_named_besides_never_ends(arguments: list[str], text: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "right.json").write_text(RIGHT)
    (tmp_path / "voiceschema.toml").write_text(text)
    (tmp_path / "ours" / "endpoint").mkdir(parents=True)
    (tmp_path / "ours" / "endpoint" / "phone.json").symlink_to("/dev/zero")
    done = run(tmp_path, "validate", "right.json", *arguments, memory=MEMORY)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith(f"voiceschema: {says}\n")
    assert "Traceback" not in done.stderr


def test_a_pipe_that_ends_is_a_file_like_others(tmp_path: Path) -> None:
    (tmp_path / "wrong.json").write_text(WRONG)
    reading, writing = os.pipe()
    os.write(writing, b'["447700900000"]')
    os.close(writing)
    command = [*VOICESCHEMA, "validate", "--account", f"/dev/fd/{reading}", "wrong.json"]
    done = subprocess.run(command, cwd=tmp_path, pass_fds=[reading], capture_output=True, check=False)
    os.close(reading)
    assert done.returncode == 1


@pytest.mark.parametrize("size", [0, 1, 9, 10])
def test_as_much_as_the_limit_is_read(size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "MAX_STREAM", 10)
    path = tmp_path / "a"
    path.write_bytes(b"x" * size + b"\nyy\n")
    with path.open("rb") as file:
        if size < 10:
            assert list(lines(file, None)) == [(1, b"x" * size + b"\n"), (2, b"yy\n")]
        else:
            with pytest.raises(OSError, match="it has a line of more than"):
                list(lines(file, None))
    path.write_bytes(b"x" * size)
    with path.open("rb", buffering=0) as raw:
        assert streams.read_stream(raw) == b"x" * size
    path.write_bytes(b"x" * 11)
    with path.open("rb", buffering=0) as raw, pytest.raises(OSError, match="it has more than"):
        streams.read_stream(raw)


def fail(*_: object, **__: object) -> Any:
    raise MemoryError


@pytest.mark.parametrize(
    ("owner", "name", "command"),
    [
        (cli, "_parser", "validate a.json"),
        (cli, "targets", "validate ."),
        (cli, "report", "validate a.json"),
        (cli, "progress", "validate a.json"),
        (Configurations, "__init__", "validate a.json"),
        (Configurations, "settings_of", "validate a.json"),
        (arguments, "_load", "validate --account a.json a.json"),
        (Summary, "add", "validate a.json"),
        (Summary, "__str__", "validate a.json"),
        (TextReport, "problem", "validate a.json"),
        (TextReport, "end", "validate a.json"),
        (cli, "results", "validate a.json"),
        (parallel, "engine_for", "validate a.json"),
        (Workers, "_start", "validate --jobs 2 a.json"),
        (Workers, "_receive", "validate --jobs 2 a.json"),
        (resources, "names", "list"),
    ],
)
def test_memory_that_is_short_ends_in_a_sentence(
    owner: Any,
    name: str,
    command: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "a.json").write_text(WRONG)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(owner, name, fail)
    assert cli.main(command.split()) == 2
    assert capfd.readouterr().err.endswith(NO_MEMORY)


def limited(folder: Path, size: int, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=limits(size),
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    "command", ["validate a.json", "validate a.yaml --output sarif", "bundle", "validate . --jobs 2"]
)
def test_as_soon_as_python_has_memory_enough_to_begin_there_is_no_traceback(command: str, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(WRONG)
    (tmp_path / "a.yaml").write_text("- action: talk\n")
    step = 1_500_000
    begin = next(
        size
        for size in range(step, 10**9, step)
        if not limited(tmp_path, size, sys.executable, "-c", "import runpy, voiceschema.__main__").returncode
    )
    codes = set()
    for size in range(begin + step, begin + 60_000_000, 2 * step):
        done = limited(tmp_path, size, *VOICESCHEMA, *command.split())
        assert "Traceback" not in done.stderr, size
        words = ("memory", "cannot", "failed", "No module")  # an import fails as well
        assert (done.returncode == 2) == any(word in done.stderr for word in words)
        codes.add(done.returncode)
    assert 2 in codes
    assert codes & {0, 1}


def test_what_cannot_be_imported_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("- action: talk\n")
    script = (
        "import sys; sys.modules['yaml'] = None; sys.argv[1:] = ['validate', 'a.yaml']\n"
        "from voiceschema.__main__ import main; sys.exit(main())"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "voiceschema: import of yaml halted; None in sys.modules\n"
