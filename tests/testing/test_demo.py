"""A project that uses all features: its tests pass, and report every mistake that is added to it.

`demo-mistakes/output.txt` contains their output; it is rewritten like the transcripts of `messages/`.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pages import timeless
from places import TESTS

OUTPUT = TESTS / "demo-mistakes" / "output.txt"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project."""
    return shutil.copytree(TESTS / "demo", tmp_path / "demo", ignore=shutil.ignore_patterns("__pycache__"))


def outcome(project: Path) -> tuple[int, str]:
    """The exit code and the output of the tests of a project."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--no-header", "--show-capture=no"],
        cwd=project,
        env={"COLUMNS": "120", "PYTHONDONTWRITEBYTECODE": "1"},  # nothing of ours
        capture_output=True,
        check=False,
    )
    assert done.stderr == b""
    return done.returncode, timeless(done.stdout.decode())


def test_a_project_without_mistakes_passes(project: Path) -> None:
    code, output = outcome(project)
    assert output.splitlines()[-1] == "44 passed", output
    assert code == 0


def test_each_mistake_in_a_project_is_reported(project: Path) -> None:
    shutil.copytree(OUTPUT.parent, project, dirs_exist_ok=True, ignore=shutil.ignore_patterns(OUTPUT.name))
    code, output = outcome(project)
    if os.environ.get("VOICESCHEMA_WRITE_TRANSCRIPTS"):
        OUTPUT.write_text(output, "utf-8", newline="")
    assert output == OUTPUT.read_text("utf-8")
    assert code == 1
