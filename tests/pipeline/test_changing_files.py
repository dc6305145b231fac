"""Files that change while they are read, and files that are larger than the memory."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from limits import ONE_AND_TWO, VOICESCHEMA, WRONG, run
from voiceschema.cli import main as cli
from voiceschema.discovery.search import Target, targets
from voiceschema.pipeline import parallel as jobs

pytestmark = pytest.mark.slow


def test_a_file_that_is_larger_than_the_memory(tmp_path: Path) -> None:
    (tmp_path / "ncco.json").write_text('[{"action": "talk"}]')
    with (tmp_path / "large.json").open("wb") as large:
        large.truncate(5_000_000_000)
    for number in ("1", "2"):
        done = run(tmp_path, "validate", "--jobs", number, ".", memory=500_000_000)
        assert (done.returncode, done.stdout.count("ncco.json:1:")) == (2, 1)
        assert done.stderr.startswith("voiceschema: cannot read large.json: not enough memory\n")


def shrink(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2 + 7)


def grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"[\xff\0" * 30_000)


def change(path: Path) -> None:
    path.write_bytes(b"\xff\0\n" * (path.stat().st_size // 4))


def become_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def become_a_link_to_itself(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.name)


def become_empty(path: Path) -> None:
    os.truncate(path, 0)


def become_a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def become_what_never_ends(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/zero")


HAPPENINGS = [
    *(shrink, become_empty, grow, change, Path.unlink, become_a_folder, become_a_link_to_itself, become_a_pipe),
    become_what_never_ends,
]


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
@ONE_AND_TWO
@pytest.mark.parametrize("happening", HAPPENINGS)
def test_a_file_that_changes_between_search_and_reading(
    happening: Callable[[Path], None],
    number: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in ("a.ndjson", "b.json", "c.yaml", "d.har"):
        (tmp_path / name).write_text(f"{WRONG}\n" * (6000 if name == "a.ndjson" else 1))
    (tmp_path / "e.json").write_text(WRONG)

    def found(*arguments: Any, **options: Any) -> Iterator[Target]:
        for target in list(targets(*arguments, **options)):
            if number == "1" and not target.path.endswith("e.json"):
                happening(Path(target.path))
            yield target

    def parts(target: Target) -> list[Any]:
        of_file = list(read(target))
        for name in ("a.ndjson", "b.json", "c.yaml", "d.har"):
            happening(tmp_path / name)
        return of_file

    read = jobs._parts  # noqa: SLF001  # with several jobs, a file of records is looked at before
    monkeypatch.setattr(cli, "targets", found)
    monkeypatch.setattr(jobs, "_parts", parts)
    code = cli.main(["validate", "--jobs", number, str(tmp_path)])
    said = capsys.readouterr()
    gone = not (tmp_path / "a.ndjson").is_file()
    assert code == (2 if gone else 1)
    assert said.err.count(f"cannot read {tmp_path}") == (4 if gone else 0)
    assert f"{tmp_path}/e.json:1:" in said.out


@ONE_AND_TWO
def test_a_file_that_shrinks_while_it_is_read(number: str, tmp_path: Path) -> None:
    (tmp_path / "a.ndjson").write_text(f"{WRONG}\n" * 10_000)
    command = [*VOICESCHEMA, "validate", "--jobs", number, "a.ndjson"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.read(1)
        os.truncate(tmp_path / "a.ndjson", 1000)
        _, error = process.communicate()
    assert process.returncode == 1
    assert b"Traceback" not in error
