"""Nothing in a folder makes a search hang or crash."""

import os
from pathlib import Path

import pytest

from limits import run

pytestmark = pytest.mark.slow


def test_links_that_lead_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b").symlink_to("..")
    (tmp_path / "a" / "itself.json").symlink_to("itself.json")
    (tmp_path / "ncco.json").write_text('[{"action": "talk"}]')
    done = run(tmp_path, "validate", ".")
    assert done.returncode in (1, 2)
    assert "Traceback" not in done.stderr
    assert done.stdout.count("ncco.json:") == 1


@pytest.mark.parametrize("name", ["a.json", "a.yaml", "a.har", "a.md"])
def test_a_pipe_in_a_folder_is_not_waited_for(name: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / name)
    (tmp_path / "ncco.json").write_text('[{"action": "talk"}]')
    assert run(tmp_path, "validate", ".").returncode == 1


@pytest.mark.parametrize("option", ["", "--discovered"])
def test_a_pipe_for_what_is_ignored_is_not_waited_for(option: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / ".gitignore")
    (tmp_path / "ncco.json").write_text('[{"action": "talk"}]')
    arguments = [option, "ncco.json"] if option else ["."]
    assert run(tmp_path, "validate", *arguments).returncode == 1


@pytest.mark.parametrize(
    "line", ["*" * 50 + "b", "a" + "*" * 50 + "b", "?" + "*" * 50 + "?b*", "*a" * 20 + "*b", "**/a/" * 20 + "b"]
)
def test_stars_of_what_is_ignored_are_tried_once(line: str, tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text(line)
    folder = tmp_path.joinpath(*"a" * 100)
    folder.mkdir(parents=True)
    (folder / f"{'a' * 200}.json").write_text('[{"action": "talk"}]')
    assert run(tmp_path, "validate", ".").returncode == 1
