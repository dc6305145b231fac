"""A new property takes two hand-written files, as CONTRIBUTING.md explains; tested in a copy of the repository."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import generate

NOT_COPIED = ".git .venv* .*_cache .hypothesis __pycache__ node_modules target dist".split()
DOCUMENT, VECTORS = "schemas/action/talk.json", "tests/suite/action/talk.json"
PROPERTY = """
    "pitch": {
      "description": "How much higher than usual the voice is, in semitones.",
      "default": 0,
      "type": "integer",
      "minimum": 0,
      "maximum": 10
    },"""
CASE = """
  {
    "description": "pitch",
    "schema": {"$ref": "https://voiceschema.github.io/schemas/v1/action/talk.json"},
    "tests": [
      {"description": "zero, the least", "data": {"action": "talk", "text": "Hello.", "pitch": 0}, "valid": true},
      {"description": "10, the most", "data": {"action": "talk", "text": "Hello.", "pitch": 10}, "valid": true},
      {"description": "-1", "data": {"action": "talk", "text": "Hello.", "pitch": -1}, "valid": false},
      {"description": "11", "data": {"action": "talk", "text": "Hello.", "pitch": 11}, "valid": false},
      {"description": "a fraction", "data": {"action": "talk", "text": "Hello.", "pitch": 0.5}, "valid": false},
      {"description": "an exponent", "data": {"action": "talk", "text": "Hello.", "pitch": 1e1}, "valid": true},
      {"description": "beyond 64 bits", "data": {"action": "talk", "text": "Hello.", "pitch": 1e19}, "valid": false}
    ]
  },"""


class Copy:
    """A copy of the repository in which programs run as in the original."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(generate.ROOT, folder, ignore=shutil.ignore_patterns(*NOT_COPIED))
        self._environment = {**os.environ, "PYTHONPATH": str(folder / "validator"), "PYTHONDONTWRITEBYTECODE": "1"}
        modules = generate.JS / "node_modules"
        if modules.is_dir():
            (folder / "embed" / "js" / "node_modules").symlink_to(modules)
        else:
            self._environment["PATH"] = str(folder)  # without npm, the types are not updated
        self.run("git", "init", "--quiet")
        self.run("git", "add", "--all")

    def run(self, program: str, *arguments: str) -> str:
        done = subprocess.run(
            [shutil.which(program) or program, *arguments],
            cwd=self.folder,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout
        return done.stdout

    def insert(self, path: str, mark: str, text: str) -> None:
        """Insert a text after the first occurrence of a marker."""
        before, there, after = (self.folder / path).read_text("utf-8").partition(mark)
        assert there
        (self.folder / path).write_text(before + there + text + after, "utf-8")

    def changed_lines(self) -> dict[str, int]:
        """The number of lines added and removed in each file."""
        rows = [row.split("\t") for row in self.run("git", "diff", "--numstat").splitlines()]
        return {path: int(added) + int(removed) for added, removed, path in rows}


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("git") is None, reason="git counts the lines")
def test_a_new_property_costs_two_files(tmp_path: Path) -> None:
    copy = Copy(tmp_path / "copy")
    copy.insert(DOCUMENT, '\n  "properties": {', PROPERTY)
    copy.insert(VECTORS, "[", CASE)
    assert "verdicts.py: written" in copy.run(sys.executable, "tools/generate.py")
    assert "written" not in copy.run(sys.executable, "tools/generate.py")

    changed = copy.changed_lines()
    verdicts = {f"validator/voiceschema/validation/{name}.py" for name in ("verdicts", "tolerant_verdicts")}
    generated = {path for path in changed if path.startswith("schemas/bundled/")} | verdicts
    assert changed.keys() - generated == {DOCUMENT, VECTORS}
    assert sum(changed.values()) <= 150, changed
    assert sum(changed.get(path, 0) for path in verdicts) <= 60

    checks = [
        str(next(copy.folder.rglob(f"test_{name}.py")))
        for name in "documents generate integers mutants suite verdicts".split()
    ]
    told = copy.run(
        sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", "action/talk or stale", *checks
    )
    assert " passed" in told
