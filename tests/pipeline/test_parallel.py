"""Several processes produce the same output as one, in the same order."""

import json
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from voiceschema import CATALOG, validate
from voiceschema.discovery.search import Target
from voiceschema.pipeline import parallel as jobs
from voiceschema.pipeline.file import FileResult
from voiceschema.pipeline.parallel import FileTask
from voiceschema.reading import streams

# A test runner may have threads; the command has none.
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")

RIGHT = [{"action": "talk", "text": "hello"}]
WRONG = [{"action": "stream", "streamUrl": "https://example.com/a.mp3"}]
NO_PAYLOAD = {"name": "hello"}


def run(*arguments: str, cwd: Path, stdin: bytes = b"") -> tuple[int, bytes, bytes]:
    done = subprocess.run(
        [sys.executable, "-m", "voiceschema", "validate", *arguments],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        check=False,
        timeout=60,
    )
    return done.returncode, done.stdout, done.stderr


def all_of(files: Sequence[FileTask], number: int) -> list[tuple[int, FileResult]]:
    """The merged results of each file, in however many chunks they arrive."""
    found: dict[int, FileResult] = {}
    for index, result in jobs.results(files, "auto", number):
        before = found.get(index)
        assert before is None or before.more
        if before is None:
            found[index] = result
        else:
            names = dict.fromkeys((*before.schemas, *result.schemas))
            found[index] = result._replace(
                schemas=tuple(names),
                problems=before.problems + result.problems,
                skipped=before.skipped and result.skipped,
            )
    return list(found.items())


def records(path: Path, lines: list[Any]) -> FileTask:
    path.write_text("".join(line if isinstance(line, str) else json.dumps(line) + "\n" for line in lines), "utf-8")
    return FileTask(Target(str(path), discovered=False), "payload", CATALOG)


@pytest.mark.parametrize(
    "output",
    ["json", *(pytest.param(output, marks=pytest.mark.slow) for output in ("text", "github", "sarif", "junit"))],
)
def test_the_output_is_that_of_one_process(output: str, tmp_path: Path) -> None:
    for number in range(300):
        value = (RIGHT, WRONG, NO_PAYLOAD)[number % 3]
        (tmp_path / f"{number:03}.json").write_text("[" if number == 77 else json.dumps(value))
    (tmp_path / "many.ndjson").write_text(f"{json.dumps(RIGHT)}\n{json.dumps(WRONG)}\n" * 2000)
    arguments = ("--output", output, ".", "absent.json", "-")
    one = run(*arguments, "--jobs", "1", cwd=tmp_path, stdin=json.dumps(WRONG).encode())
    assert one[0] == 2
    assert b"absent.json" in one[2]
    assert run(*arguments, "--jobs", "3", cwd=tmp_path, stdin=json.dumps(WRONG).encode()) == one
    assert run(*arguments, cwd=tmp_path, stdin=json.dumps(WRONG).encode()) == one


@pytest.mark.parametrize("number", ["0", "-1", "two", "1.5", ""])
def test_jobs_are_a_number_of_processes(number: str, tmp_path: Path) -> None:
    code, out, error = run(f"--jobs={number}", ".", cwd=tmp_path)
    assert (code, out) == (2, b"")
    assert f'argument --jobs: "{number}" is not a number of processes from 1 to 9999' in error.decode()


@pytest.mark.parametrize("size", [1, 50, 300])
def test_parts_of_a_file_of_records_make_up_the_whole(
    size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = ["\n", "   \r\n", "[1,\n", '\ufeff{"a": 1}\n', '{"a": 1, "a": 2}\n', "\u00e9\n"]
    lines = [RIGHT, WRONG, NO_PAYLOAD, *odd, RIGHT, WRONG, "[\n", "last line without an end, and [ no value"]
    named = records(tmp_path / "a.ndjson", lines * 3)
    files = [named, named._replace(target=named.target._replace(discovered=True)), named]
    whole = all_of(files, 1)
    monkeypatch.setattr(jobs, "_BYTES", size)
    assert all_of(files, 2) == whole
    assert any(result.problems for _, result in whole)


@pytest.mark.parametrize(
    "text", [b"", b"\n\n\n   \n", b"\xff\xfe[\x00]\x00\n\x00[\x00\n\x00", b"[]" * 200, b"\n" * 500 + b"[]"]
)
def test_a_file_without_lines_to_tell_apart_is_one_part(
    text: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.ndjson").write_bytes(text)
    file = FileTask(Target(str(tmp_path / "a.ndjson"), discovered=False), "payload", CATALOG)
    whole = all_of([file], 1)
    monkeypatch.setattr(jobs, "_BYTES", 10)
    assert all_of([file], 2) == whole


@pytest.mark.parametrize("length", [199, 200, 201, 1000])
@pytest.mark.parametrize("before", [0, 4])
def test_a_line_that_is_too_long_is_told_of_by_any_number(
    before: int, length: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (jobs, streams):
        monkeypatch.setattr(module, "MAX_STREAM", 200)
    monkeypatch.setattr(jobs, "_BYTES", 50)
    line = f'{{"type": "phone", "number": "{"4" * (length - 32)}"}}\n'
    file = records(tmp_path / "a.ndjson", [*[WRONG] * before, line, *[RIGHT] * 9])
    whole = all_of([file], 1)
    assert all_of([file], 2) == whole
    assert (whole[-1][1].unreadable is None) == (length <= 200)
    assert {*range(1, before + 1)} <= {problem.line for _, result in whole for problem in result.problems}


def test_what_cannot_be_read_is_said_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "_BYTES", 50)
    file = records(tmp_path / "a.ndjson", [RIGHT] * 50)
    read = jobs._parts  # noqa: SLF001  # there is a moment between looking and reading

    def parts(target: Target) -> Any:
        found = list(read(target))
        Path(target.path).unlink()
        return found

    monkeypatch.setattr(jobs, "_parts", parts)
    [(_, result)] = jobs.results([file], "auto", 2)
    assert result.unreadable == "No such file or directory"
    assert not result.more


def test_an_interrupt_while_processes_start_ends_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    start = multiprocessing.context.ForkProcess.start

    def interrupted(process: Any) -> None:
        signal.raise_signal(signal.SIGINT)
        start(process)

    before = multiprocessing.active_children()
    monkeypatch.setattr(multiprocessing.context.ForkProcess, "start", interrupted)
    with pytest.raises(KeyboardInterrupt):
        list(jobs.results([records(tmp_path / "a.ndjson", [RIGHT] * 5000)], "auto", 2))
    assert multiprocessing.active_children() == before


def test_profiles_and_accounts_reach_other_processes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    account = CATALOG.with_account(["447700900000"])
    value = [{"action": "connect", "from": "447700900001", "endpoint": [{"type": "phone", "number": "447700900123"}]}]
    (tmp_path / "a.json").write_text(json.dumps(value))
    target = Target(str(tmp_path / "a.json"), discovered=False)
    files = [FileTask(target, "payload", account), FileTask(target, "ncco", CATALOG)]
    monkeypatch.setattr(multiprocessing, "get_all_start_methods", lambda: ["spawn"])
    first, second = (result for _, result in jobs.results(files, "auto", 2))
    assert [problem.rule for problem in first.problems] == ["unknown-caller-id"] or first.problems
    assert not second.problems


def test_a_catalog_can_be_copied_after_use() -> None:
    account = CATALOG.with_account(["447700900000"])
    value = {"type": "phone", "number": "+447700900000"}
    said = validate(value, catalog=account)
    assert validate(value, catalog=pickle.loads(pickle.dumps(account))) == said  # noqa: S301  # it is ours


def test_an_interrupt_ends_all_processes_without_a_word(tmp_path: Path) -> None:
    (tmp_path / "a.ndjson").write_text(f"{json.dumps(WRONG)}\n" * 200_000)
    process = subprocess.Popen(
        [sys.executable, "-m", "voiceschema", "validate", "--jobs", "2", "a.ndjson"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    assert process.stdout
    process.stdout.read(1)
    os.killpg(process.pid, signal.SIGINT)
    _, error = process.communicate(timeout=60)
    assert (process.returncode, error) == (130, b"")
    for _ in range(100):
        try:
            os.killpg(process.pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.1)
    raise AssertionError("a process is left")
