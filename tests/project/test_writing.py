"""The commands, outputs, examples and links of the pages."""

import doctest
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import voiceschema
from pages import PAGES, anchors, blocks, only_python, prose, read, replace, timeless
from places import ROOT
from voiceschema.catalog import formats

#: Whether to write into the pages what commands and examples print.
WRITING = bool(os.environ.get("VOICESCHEMA_WRITE_TRANSCRIPTS"))


@pytest.fixture
def shell(tmp_path: Path) -> Callable[[str], subprocess.CompletedProcess[str]]:
    """A shell in a folder that has the examples and the schemas."""
    for folder in ("examples", "schemas"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    (tmp_path / "bin").mkdir()
    for module in ("voiceschema", "pytest"):
        command = tmp_path / "bin" / module
        command.write_text(f'#!/bin/sh\nexec {sys.executable} -m {module} "$@"\n')
        command.chmod(0o755)
    path = f"{tmp_path / 'bin'}:{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "COLUMNS": "80"}

    def run(line: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S602  # the commands of our own pages
            line, shell=True, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )

    return run


@pytest.mark.parametrize("page", PAGES)
def test_every_command_prints_what_the_page_shows(
    page: str, tmp_path: Path, shell: Callable[[str], subprocess.CompletedProcess[str]]
) -> None:
    def printed_by(shown: str) -> str:
        line, _, expected = shown.removeprefix("$ ").partition("\n")
        done = shell(line)
        printed = done.stdout + done.stderr
        if timeless(printed) == timeless(expected):
            return shown
        assert WRITING, f"{line}\n{printed}"
        return f"$ {line}\n{printed}"

    changes = []
    for language, name, text in blocks(page):
        if name:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, "utf-8")
        if language == "console":
            printed = map(printed_by, re.split(r"^(?=\$ )", text, flags=re.MULTILINE)[1:])
            changes.append((f"console\n{text}", "console\n" + "".join(printed)))
    if WRITING:
        replace(page, changes)


@pytest.mark.parametrize("page", PAGES)
def test_every_command_without_output_runs(
    page: str, tmp_path: Path, shell: Callable[[str], subprocess.CompletedProcess[str]]
) -> None:
    for language, name, text in blocks(page):
        if name:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, "utf-8")
        for line in re.findall("^voiceschema .+$", text, re.MULTILINE) if language == "sh" else ():
            done = shell(line)
            assert done.returncode in {0, 1}, f"{line}\n{done.stderr}"


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
    if WRITING:
        (ROOT / "docs" / "call.svg").write_text(picture, "utf-8", newline="")
    assert read("docs/call.svg") == picture


class _Runner(doctest.DocTestRunner):
    """Keeps what the failing examples print."""

    def __init__(self) -> None:
        super().__init__()
        self.printed: list[tuple[doctest.Example, str]] = []

    def report_failure(self, out: Any, test: doctest.DocTest, example: doctest.Example, got: str) -> None:
        self.printed.append((example, got))
        super().report_failure(out, test, example, got)


@pytest.mark.parametrize("page", PAGES)
def test_every_python_example_prints_what_the_page_shows(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    test, runner = doctest.DocTestParser().get_doctest(only_python(page), {}, page, page, 0), _Runner()
    failed = runner.run(test).failed
    if WRITING and failed == len(runner.printed):
        lines, changes = read(page).splitlines(keepends=True), []
        for example, got in runner.printed:
            output = example.lineno + example.source.count("\n")
            source = "".join(lines[example.lineno : output])
            wanted = re.sub("^$\n", "<BLANKLINE>\n", got, flags=re.MULTILINE)
            changes.append((source + "".join(lines[output : output + example.want.count("\n")]), source + wanted))
        replace(page, changes)
    else:
        assert failed == 0


@pytest.mark.parametrize("module", [voiceschema, formats])
def test_the_examples_of_docstrings(module: object) -> None:
    assert doctest.testmod(module).failed == 0  # type: ignore[arg-type]


def test_the_two_commands_of_the_readme_are_those_that_the_checks_run() -> None:
    first, second = re.findall(
        "^make .*$", "".join(text for language, _, text in blocks("README.md") if language == "sh"), re.MULTILINE
    )
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    for command in (first, second):
        assert command in script
        assert command.split()[1] in targets


def test_the_readme_soon_shows_what_a_run_prints() -> None:
    lines = read("README.md").splitlines()
    assert len(lines) <= 150
    assert next(number for number, line in enumerate(lines, 1) if line.startswith("call.json:")) < 40


def test_every_option_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    from voiceschema.cli.main import main

    for command in ("validate", "bundle"):
        with pytest.raises(SystemExit):
            main([command, "--help"])
    options = set(re.findall("--[a-z][a-z0-9-]+", capsys.readouterr().out)) - {"--help"}
    assert "--draft-07" in options
    explained = set(re.findall("--[a-z][a-z0-9-]+", prose("docs/command.md")))
    assert options - explained == set()


def test_every_key_of_the_configuration_is_explained() -> None:
    keys = voiceschema.CATALOG.document("meta/configuration")["properties"]
    assert [key for key in keys if f"`{key}`" not in prose("docs/configuration.md")] == []


OTHERS = [
    path.relative_to(ROOT).as_posix() for path in [*ROOT.glob("docs/rules/*.md"), *ROOT.glob("embed/*/README.md")]
]


@pytest.mark.parametrize("page", [*PAGES, *OTHERS, "benchmarks/RESULTS.md"])
def test_every_link_leads_to_a_file_and_a_heading(page: str) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", prose(page)):
        if "://" in target:
            continue
        path, _, anchor = target.partition("#")
        leads_to = (ROOT / page).parent.joinpath(path).resolve() if path else ROOT / page
        assert leads_to.exists(), target
        assert not anchor or anchor in anchors(leads_to.relative_to(ROOT).as_posix()), target


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
    # The endpoints of a REST body are in examples/call/create.json; pay is deprecated.
    assert {name for name in documents if not name.startswith("call/endpoint")} - {"action/pay"} <= shown
