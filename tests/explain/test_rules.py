"""Every rule has a page, its examples are correct, and a transcript shows the rule."""

import json
import re
from pathlib import Path

import pytest

from pages import BLOCK
from places import MESSAGES, ROOT
from voiceschema.cli.main import main
from voiceschema.explain.rule_pages import read_rule, rule_titles
from voiceschema.render.text import rule_page

TRANSCRIPTS = "".join(path.read_text("utf-8") for path in MESSAGES.rglob("*.txt"))
RULES = rule_titles()
PAGES = ROOT / "docs" / "rules"
SECTIONS = ["What it does", "Why is this bad?", "Example", "Use instead", "References"]


def section(name: str, heading: str) -> str:
    return re.split(r"^## (.+)\n", read_rule(name).markdown, flags=re.MULTILINE)[2 + 2 * SECTIONS.index(heading)]


def found(name: str, *headings: str, capsys: pytest.CaptureFixture[str]) -> set[tuple[str, str]]:
    """Write the files that these sections show, and return the problems of the last one, each by severity and rule."""
    for heading in headings:
        for language, file, text in BLOCK.findall(section(name, heading)):
            path = Path(file or f"example.{language}")
            path.write_text(text, "utf-8")
    main(["validate", "--output", "json", str(path)])
    report = json.loads(capsys.readouterr().out)
    return {(problem["severity"], problem["rule"]) for problem in report["problems"]}


@pytest.fixture(autouse=True)
def in_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("name", RULES)
def test_a_page_has_every_section(name: str) -> None:
    page = read_rule(name)
    assert page.markdown.startswith(f"# {name}\n\n")
    assert re.findall("^## (.+)$", page.markdown, re.MULTILINE) == SECTIONS
    assert re.fullmatch("error|warning|error; warning .+|warning; error .+", page.severity)
    assert page.summary.startswith("Checks ")
    assert page.summary.endswith(".")
    assert all(line.startswith(("- ", "  ")) for line in section(name, "References").strip().splitlines())


@pytest.mark.parametrize("name", RULES)
def test_a_page_is_readable_as_plain_text(name: str) -> None:
    page = read_rule(name)
    code = "^```.*?^```$|`[^`\n]+`|^#+ |^- "
    prose = re.sub(code, "", page.markdown, flags=re.DOTALL | re.MULTILINE).partition("\n")[2]
    assert not re.search(r"[\\`*{}\[\]<>#|~&]|(?<![a-z])_", prose)
    assert max(map(len, page.markdown.splitlines())) <= 120
    assert not re.search("^#|```", rule_page(page), re.MULTILINE)


@pytest.mark.parametrize("name", RULES)
def test_the_example_breaks_the_rule_and_nothing_else(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    [(severity, rule)] = found(name, "Example", capsys=capsys)
    assert rule == name
    assert read_rule(name).severity.startswith(severity)


@pytest.mark.parametrize("name", RULES)
def test_what_to_use_instead_has_no_problem(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert found(name, "Example", "Use instead", capsys=capsys) == set()


@pytest.mark.parametrize("name", RULES)
def test_the_transcripts_show_the_rule_with_its_severity(name: str) -> None:
    shown = set(re.findall(rf": (error|warning): .* \[{name}\]$", TRANSCRIPTS, re.MULTILINE))
    assert shown
    assert shown <= set(re.findall(r"(?:^|; )(error|warning)\b", read_rule(name).severity))
