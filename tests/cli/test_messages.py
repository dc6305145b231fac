"""The output that users read: each transcript in `messages/` is a command and everything that it writes.

A transcript contains commands, each after `$ `, with their standard output, standard error and exit code. To add one,
put the command into a `.txt` file, run the tests with `VOICESCHEMA_WRITE_TRANSCRIPTS=1`, and read the result as if you
had made the mistake.
"""

import io
import os
import re
import shlex
import sys
from pathlib import Path

import pytest

from engines import ENGINES
from places import MESSAGES
from voiceschema.cli.main import main

#: Folders of single payloads: those that break one rule, by rule, and those that break several or none. The others show
#: files that contain payloads, and the options of the command.
PAYLOADS = ("rules", "combined", "valid", "positions")
TRANSCRIPTS = sorted(MESSAGES.rglob("*.txt"))


def run(command: str, options: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> str:
    line, _, source = command.partition(" < ")
    if source:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(Path(source).read_bytes())))
    arguments = shlex.split(line)[1:]
    if arguments[0] == "validate":
        arguments[1:1] = options
    try:
        code: object = main(arguments)
    except SystemExit as usage:
        code = usage.code
    written = capsys.readouterr()
    return f"$ {command}\n{written.out}{written.err}exit {code}\n"


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.relative_to(MESSAGES).as_posix())
def test_transcript(
    path: Path, engine: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(path.parent)
    expected = path.read_text("utf-8")
    commands = [line.removeprefix("$ ") for line in expected.splitlines() if line.startswith("$ ")]
    written = "".join(run(command, ["--engine", engine], capsys, monkeypatch) for command in commands)
    if os.environ.get("VOICESCHEMA_WRITE_TRANSCRIPTS"):
        path.write_text(written, "utf-8", newline="")
        return
    assert written == expected


def test_every_wrong_payload_has_its_transcript() -> None:
    files = {path for folder in PAYLOADS for path in (MESSAGES / folder).rglob("*.*") if path.suffix != ".txt"}
    assert [path.name for path in files if not path.with_suffix(".txt").exists()] == []


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.relative_to(MESSAGES).as_posix())
def test_transcript_is_found_by_its_rule(path: Path) -> None:
    folder, rule, *_ = path.relative_to(MESSAGES).parts
    rules = sorted(set(re.findall(r"\[([a-z0-9-]+)\]$", path.read_text("utf-8"), re.MULTILINE)))
    match folder:
        case "rules":
            assert rules == [rule]
        case "combined":
            assert len(rules) > 1
        case "valid":
            assert rules == []
