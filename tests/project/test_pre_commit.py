"""The pre-commit hook, run on commits in a scratch repository."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from offline import environment
from pages import blocks
from places import ROOT
from voiceschema import __version__
from voiceschema.discovery.search import ENDINGS

pytestmark = [pytest.mark.slow, pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")]

MANIFEST = ROOT / ".pre-commit-hooks.yaml"
[CONFIG] = [text for _, name, text in blocks("docs/ci.md") if name == ".pre-commit-config.yaml"]
RIGHT = '{"type": "phone", "number": "447700900123"}\n'
WRONG = '{"type": "phone", "number": "+447700900123"}\n'
WARNED = '[{"action": "talk", "text": "Hello.", "loop": "2"}]\n'
WORDS = """
menus/main menu.json:1:29: error: "+447700900123" is not an E.164 number: remove the leading "+" [e164]
  |
1 | {"type": "phone", "number": "+447700900123"}
  |                             ^^^^^^^^^^^^^^^
  = help: write "447700900123"
voiceschema: 1 file (1 endpoint), 1 error, 0 warnings
"""


def run(folder: Path, variables: dict[str, str], *command: str) -> tuple[int, str]:
    """Return the exit code of a command and the output of both streams."""
    done = subprocess.run(
        command, cwd=folder, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    return done.returncode, done.stdout


@pytest.fixture(scope="module")
def variables(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment in which the project's URL leads to a copy of the checkout, tagged with its version."""
    folder = tmp_path_factory.mktemp("pre-commit")
    copy = folder / "copy"
    copy.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE", MANIFEST.name):
        shutil.copy(ROOT / name, copy)
    for name in ("docs", "schemas", "validator"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    made = {**environment(folder), "PRE_COMMIT_HOME": str(folder / "hooks")}
    with (folder / ".gitconfig").open("a", encoding="utf-8") as settings:
        settings.write(f'[url "{copy.as_posix()}"]\n    insteadOf = https://github.com/voiceschema/voiceschema\n')
    for arguments in (["init"], ["add", "."], ["commit", "--message", "All"], ["tag", f"v{__version__}"]):
        code, said = run(copy, made, "git", *arguments)
        assert code == 0, said
    return made


Commit = Callable[[dict[str, str]], tuple[int, str]]


@pytest.fixture
def commit(tmp_path: Path, variables: dict[str, str]) -> Commit:
    """Commit files in a new repository with the hook; return the exit code and the output."""

    def committed(files: dict[str, str]) -> tuple[int, str]:
        for name, text in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, "utf-8")
        assert run(tmp_path, variables, "git", "add", ".") == (0, "")
        return run(tmp_path, variables, "git", "commit", "--message", "Files")

    assert run(tmp_path, variables, "git", "init", "--quiet") == (0, "")
    assert run(tmp_path, variables, sys.executable, "-m", "pre_commit", "install")[0] == 0
    (tmp_path / ".pre-commit-config.yaml").write_text(CONFIG, "utf-8")
    return committed


def test_the_manifest_is_one_and_has_the_endings_that_are_looked_for() -> None:
    subprocess.run([sys.executable, "-m", "pre_commit", "validate-manifest", str(MANIFEST)], check=True)
    [hook] = yaml.safe_load(MANIFEST.read_text("utf-8"))
    endings = "|".join(ending.removeprefix(".") for ending in ENDINGS)
    assert hook["files"] == rf"(?i)\.({endings})$"


def test_what_is_right_and_what_is_no_payload_is_committed(commit: Commit) -> None:
    code, said = commit(
        {
            "menus/main menu.json": RIGHT,
            "package.json": '{"name": "menus", "version": "1.0.0"}',
            "tsconfig.json": "{\n  // options\n}",
            ".github/workflows/check.yml": "on: push\njobs: {}\n",
            ".cache/phone.json": WRONG,
            "menus/notes.txt": WRONG,
        }
    )
    assert code == 0, said
    assert re.search(r"^voiceschema\.+Passed$", said, re.MULTILINE)


def test_what_is_wrong_is_not_committed(commit: Commit) -> None:
    code, said = commit({"menus/main menu.json": WRONG})
    assert code == 1
    assert re.search(r"^voiceschema\.+Failed$", said, re.MULTILINE)
    assert "- exit code: 1\n" in said
    assert WORDS.replace("(1 endpoint)", "(1 endpoint), 1 skipped") in said  # the configuration of pre-commit itself
    assert commit({"menus/main menu.json": RIGHT})[0] == 0
    code, said = commit({"menus/main menu.json": WRONG})
    assert code == 1
    assert WORDS in said


def test_the_configuration_applies(commit: Commit) -> None:
    settings = '[schemas]\n"*.template" = "ncco"\n[per-file-ignores]\n"wrong/*" = ["e164"]\n'
    code, said = commit({"voiceschema.toml": settings, "wrong/plus.json": WRONG, "menu.template": RIGHT})
    assert code == 0, said
    # Files that are payloads only by the configuration have none of the extensions.
    every = CONFIG + '        files: ""\n'
    code, said = commit({".pre-commit-config.yaml": every, "menu.template": f"{RIGHT} "})
    assert code == 1
    assert "menu.template:1:1: error: " in said


def test_options_are_arguments(commit: Commit) -> None:
    code, said = commit({"menu.json": WARNED})
    assert code == 0, said
    strict = CONFIG + "        args: [--strict]\n"
    code, said = commit({".pre-commit-config.yaml": strict, "menu.json": f"{WARNED} "})
    assert code == 1
    assert "menu.json:1:47: warning: " in said
