"""Worker processes that are killed: no result is lost or repeated, and the culprit is identified."""

import json
import multiprocessing
import os
import signal
import subprocess
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from limits import VOICESCHEMA, WRONG
from voiceschema.cli import main as cli
from voiceschema.discovery.search import Target
from voiceschema.pipeline import parallel
from voiceschema.pipeline.file import FileResult, check
from voiceschema.pipeline.workers import Batch, Workers, _Worker
from voiceschema.render.report import OUTPUTS

# A test runner may have threads; the command has none.
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")

RIGHT = '[{"action": "talk", "text": "Hello."}]'
WHY = "both processes that validated it ended unexpectedly: memory may be short"
JOBS = pytest.mark.parametrize("jobs", ["2", "4"])


def kill_this_process() -> None:
    assert multiprocessing.parent_process(), "this is no process that could be killed"
    os.kill(os.getpid(), signal.SIGKILL)


class Log:
    """The events of several processes, started and ended, in order."""

    def __init__(self, path: Path) -> None:
        self._path = path
        path.touch()

    def write(self, line: str) -> None:
        with self._path.open("a") as file:
            file.write(f"{line}\n")

    @property
    def lines(self) -> list[str]:
        return self._path.read_text().splitlines()


def batches(*batches: list[int]) -> Iterator[Batch[int, int]]:
    return map(Batch[int, int], batches)


@pytest.mark.parametrize("number", [1, 2, 5])
@pytest.mark.parametrize("killing", [set(), {0}, {7}, {0, 1, 2, 6, 9}, set(range(10))])
def test_what_ends_a_process_twice_is_lost_and_nothing_else(killing: set[int], number: int, tmp_path: Path) -> None:
    log = Log(tmp_path / "log")

    def work(item: int) -> Iterator[int]:
        log.write(str(item))
        if item in killing:
            kill_this_process()
        yield item
        yield -item

    found = list(Workers(work, number).results(batches([0, 1, 2], [3], [4, 5], [6, 7, 8], [9])))
    assert found == [(item, None if item in killing else [item, -item]) for item in range(10)]
    assert all(log.lines.count(str(item)) <= 2 for item in range(10))
    assert all(log.lines.count(str(item)) == 2 for item in killing if item in (0, 3, 4, 6, 9))
    assert not multiprocessing.active_children()


def test_what_has_ended_a_process_is_worked_on_again_alone(tmp_path: Path) -> None:
    log, is_first = Log(tmp_path / "log"), tmp_path / "first"
    is_first.touch()

    def work(item: int) -> Iterator[int]:
        log.write(f"{item} begins")
        if item == 1 and is_first.exists():
            is_first.unlink()
            kill_this_process()
        time.sleep(0.02)
        log.write(f"{item} ends")
        yield item

    assert [item for item, _ in Workers(work, 3).results(batches(*([item] for item in range(9))))] == list(range(9))
    again = len(log.lines) - log.lines[::-1].index("1 begins") - 1
    assert log.lines[again + 1] == "1 ends"
    begun = {line.split()[0] for line in log.lines[:again] if line.endswith("begins")}
    ended = {line.split()[0] for line in log.lines[:again] if line.endswith("ends")}
    assert begun - ended == {"1"}


def test_too_little_memory_in_a_process_is_told_like_its_end(capfd: pytest.CaptureFixture[str]) -> None:
    def work(item: int) -> Iterator[int]:
        if item == 1:
            raise MemoryError
        yield item

    assert list(Workers(work, 2).results(batches([0, 1], [2]))) == [(0, [0]), (1, None), (2, [2])]
    assert capfd.readouterr() == ("", "")


def test_a_process_that_is_killed_while_it_has_nothing_to_do() -> None:
    def work(item: int) -> Iterator[int]:
        yield from (item, os.getpid())

    waiting = [Batch[int, int]([0]), Batch[int, int]([1], here=True), Batch[int, int]([2]), Batch[int, int]([3])]
    results = Workers(work, 2).results(iter(waiting))
    _, found = next(results)
    _, process = found or ()
    os.kill(process, signal.SIGKILL)
    assert [item for item, found in results if found and list(found)] == [1, 2, 3]


def test_where_no_process_can_be_started_this_one_does_all(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(multiprocessing.context.ForkProcess, "start", fail)
    found = Workers[int, int](lambda item: [os.getpid() * item], 2).results(batches([1, 2], [3]))
    assert [(item, list(of_item or ())) for item, of_item in found] == [(n, [os.getpid() * n]) for n in (1, 2, 3)]


def test_where_no_other_process_can_be_started_the_first_does_all(monkeypatch: pytest.MonkeyPatch) -> None:
    start = multiprocessing.context.ForkProcess.start
    started: list[Any] = []

    def once(process: Any) -> None:
        if started:
            raise BlockingIOError(11, "Resource temporarily unavailable")
        started.append(process)
        start(process)

    monkeypatch.setattr(multiprocessing.context.ForkProcess, "start", once)
    found = list(Workers[int, int](lambda item: [item, os.getpid()], 3).results(batches([1], [2], [3])))
    assert found == [(item, [item, started[0].pid]) for item in (1, 2, 3)]


# --- The command -----------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for number in range(150):
        (tmp_path / f"{number:03}.json").write_text((RIGHT, WRONG, '{"name": "hello"}')[number % 3])
    (tmp_path / "many.ndjson").write_text(f"{RIGHT}\n{WRONG}\n" * 200)
    monkeypatch.setattr(parallel, "_BYTES", 2000)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def deadly(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Kill every process that checks one of these files, and report them in this process at once."""

    def killing(target: Any, schema: str, engine: Any, part: Any = None) -> Iterable[FileResult]:
        at = f"{target.path}:{part.line if part else 1}"
        if not at.startswith(names):
            return check(target, schema, engine, part)
        if multiprocessing.parent_process():
            kill_this_process()
        return [FileResult(target.path, (), [], unreadable=WHY)]

    monkeypatch.setattr(parallel, "check", killing)


def parsed(output: str, text: str) -> Any:
    match output:
        case "json" | "sarif":
            return json.loads(text)
        case "junit":
            return ET.fromstring(text).tag  # noqa: S314  # written by ourselves
        case _:
            return text.endswith("\n") or not text


@JOBS
@pytest.mark.parametrize("output", OUTPUTS)
@pytest.mark.usefixtures("folder")
def test_the_output_is_whole(
    output: str, jobs: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    killing = ("000.json", "077.json", "078.json", "149.json")
    deadly(monkeypatch, *killing)
    assert cli.main(["validate", "--output", output, "--jobs", "1", "."]) == 2
    one = capfd.readouterr()
    assert one.err.count(WHY) == len(killing)
    assert parsed(output, one.out)
    assert cli.main(["validate", "--output", output, "--jobs", jobs, "."]) == 2
    assert capfd.readouterr() == one


@JOBS
@pytest.mark.parametrize("output", OUTPUTS)
@pytest.mark.usefixtures("folder")
def test_a_part_of_a_file_of_records(
    output: str, jobs: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """The problems before it are reported, those after it are not."""
    assert cli.main(["validate", "--output", "json", "--jobs", jobs, "many.ndjson", "149.json"]) == 1
    lines = [problem["line"] for problem in json.loads(capfd.readouterr().out)["problems"]]
    [*parts] = parallel._parts(Target("many.ndjson", discovered=False))  # noqa: SLF001  # where they begin
    line = parts[3].line
    deadly(monkeypatch, f"many.ndjson:{line}", f"many.ndjson:{parts[5].line}")
    assert cli.main(["validate", "--output", output, "--jobs", jobs, "many.ndjson", "149.json"]) == 2
    said = capfd.readouterr()
    assert parsed(output, said.out)
    assert said.err.startswith(f"voiceschema: cannot read many.ndjson: {WHY}\n")
    assert said.err.count(WHY) == 1
    if output == "json":
        report = json.loads(said.out)
        assert [each["line"] for each in report["problems"]] == [each for each in lines if each < line]
        assert report["unreadable"] == [{"path": "many.ndjson", "reason": WHY}]


@pytest.mark.slow
@pytest.mark.parametrize("method", ["fork", "spawn"])
@pytest.mark.usefixtures("folder")
def test_a_process_that_is_killed_once_is_no_matter(
    method: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(multiprocessing, "get_all_start_methods", lambda: [method])
    arguments = ["validate", "--output", "json", ".", "--jobs"]
    assert cli.main([*arguments, "1"]) == 1
    one = capfd.readouterr()
    give = _Worker.give
    killed: list[Any] = []

    def killing(worker: Any, batch: Any) -> None:
        give(worker, batch)
        if len(killed) < 200 and batch.items[0] not in killed:
            os.kill(worker._process.pid, signal.SIGKILL)  # noqa: SLF001  # by its own id
            killed.extend(batch.items)

    monkeypatch.setattr(_Worker, "give", killing)
    assert cli.main([*arguments, "2"]) == 1
    assert capfd.readouterr() == one
    assert len(killed) > 3


def children(process: int) -> list[int]:
    return [int(each) for each in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="only Linux tells the processes of a process")
@pytest.mark.parametrize("delay", [0, 0.1, 0.3])
def test_a_process_that_is_killed_from_outside(delay: float, tmp_path: Path) -> None:
    (tmp_path / "a.ndjson").write_text(f"{RIGHT}\n{WRONG}\n" * 3000)
    command = [*VOICESCHEMA, "validate", "--output", "json", "a.ndjson", "--jobs"]
    one = subprocess.run([*command, "1"], cwd=tmp_path, capture_output=True, check=False)
    with subprocess.Popen([*command, "3"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        while not (found := children(process.pid)):
            time.sleep(0.01)
        time.sleep(delay)
        os.kill(found[0], signal.SIGKILL)
        out, error = process.communicate()
    assert (process.returncode, out, error) == (one.returncode, one.stdout, one.stderr)


@JOBS
def test_a_pipe_is_read_once(jobs: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.ndjson")
    with subprocess.Popen(
        [*VOICESCHEMA, "validate", "--jobs", jobs, "a.ndjson"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        (tmp_path / "a.ndjson").write_text(f"{RIGHT}\n{WRONG}\n" * 10)
        out, error = process.communicate(timeout=60)
    assert process.returncode == 1
    assert out.count(b"a.ndjson:") == 10
    assert error.startswith(b"voiceschema: 1 file (1 ncco), 10 errors")


@JOBS
def test_standard_input_by_its_name(jobs: str, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(WRONG)
    with (tmp_path / "a.json").open() as file:
        done = subprocess.run(
            [*VOICESCHEMA, "validate", "--jobs", jobs, "/dev/stdin"], stdin=file, capture_output=True, check=False
        )
    assert done.returncode == 1
    assert done.stdout.startswith(b"/dev/stdin:1:")
