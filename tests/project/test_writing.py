"""What the READMEs show is what happens."""

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import voiceschema
from pages import PAGES, blocks, timeless
from places import ROOT
from voiceschema.catalog import formats


@pytest.mark.parametrize("page", PAGES)
def test_every_command_writes_what_the_page_shows(page: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    shutil.copytree(ROOT / "schemas", tmp_path / "schemas")
    (tmp_path / "bin").mkdir()
    for module in ("voiceschema", "pytest"):
        command = tmp_path / "bin" / module
        command.write_text(f'#!/bin/sh\nexec {sys.executable} -m {module} "$@"\n')
        command.chmod(0o755)
    environment = {**os.environ, "PATH": f"{command.parent}:{os.environ['PATH']}", "COLUMNS": "80"}
    for language, name, text in blocks(page):
        if name:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, "utf-8")
        if language == "console":
            for shown in re.split(r"^(?=\$ )", text, flags=re.MULTILINE)[1:]:
                line, _, expected = shown.removeprefix("$ ").partition("\n")
                done = subprocess.run(  # noqa: S602  # the commands of our own pages
                    line, shell=True, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
                )
                assert timeless(done.stdout + done.stderr) == timeless(expected), line


def test_the_picture_shows_what_a_terminal_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from picture import svg
    from voiceschema.cli.main import main

    for _, name, text in blocks("README.md"):
        if name == "call.json":
            (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    main(["validate", "--color", "always", "call.json"])
    captured = capsys.readouterr()
    picture = svg(f"$ voiceschema validate call.json\n{captured.out}{captured.err}")
    if os.environ.get("VOICESCHEMA_WRITE_TRANSCRIPTS"):
        (ROOT / "docs" / "call.svg").write_text(picture, "utf-8", newline="")
    assert (ROOT / "docs" / "call.svg").read_text("utf-8") == picture


@pytest.mark.parametrize("page", PAGES)
def test_every_python_example_gives_what_the_page_shows(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    text = "\n".join(text for language, _, text in blocks(page) if language == "python")
    test = doctest.DocTestParser().get_doctest(text, {}, page, page, 0)
    assert doctest.DocTestRunner().run(test).failed == 0


@pytest.mark.parametrize("module", [voiceschema, formats])
def test_the_examples_of_docstrings(module: object) -> None:
    assert doctest.testmod(module).failed == 0  # type: ignore[arg-type]


def test_the_two_commands_of_the_readme_are_those_that_the_checks_run() -> None:
    first, second = re.findall(
        r"^make .*$", next(text for language, _, text in blocks("README.md") if language == "sh"), re.MULTILINE
    )
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    for command in (first, second):
        assert command in script
        assert command.split()[1] in targets


@pytest.mark.parametrize("page", [*PAGES, "CHANGELOG.md"])
def test_every_link_to_a_file_leads_to_one(page: str) -> None:
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", (ROOT / page).read_text("utf-8")):
        assert (ROOT / page).parent.joinpath(target).exists(), target


def test_examples_are_right_and_cover_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    from voiceschema.cli.main import main

    assert main(["validate", "--strict", str(ROOT / "examples")]) == 0
    assert capsys.readouterr().out == ""
    shown = {
        path.relative_to(ROOT / "examples").with_suffix("").as_posix() for path in (ROOT / "examples").rglob("*.*")
    }
    documents = {
        name
        for name in voiceschema.CATALOG.names()
        if re.match("(endpoint|action|call|conversation|webhook|response)/", name)
    }
    # Endpoints of a REST body stand in examples/call/create.json; pay is deprecated.
    assert {name for name in documents if not name.startswith("call/endpoint")} - {"action/pay"} <= shown
