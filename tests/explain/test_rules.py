"""Every rule is explained, its examples do what it says, and a person has been shown it."""

import re
from pathlib import Path

import pytest

from places import MESSAGES, ROOT
from voiceschema import CATALOG, validate_file
from voiceschema.config.expectations import ENDING, Expectations
from voiceschema.config.settings import Configurations
from voiceschema.explain.rule_pages import read_rule, rule_titles

TRANSCRIPTS = "".join(path.read_text("utf-8") for path in MESSAGES.rglob("*.txt"))


RULES = rule_titles()
PAGES = ROOT / "docs" / "rules"


def found(name: str, example: str, folder: Path) -> set[str]:
    rule = read_rule(name)
    words = (rule.condition or "").split()
    catalog = CATALOG.with_account(words[-1:]) if "account" in words else CATALOG
    path = folder / f"example.{rule.language}"
    path.write_text(example, "utf-8")
    if "expected" in words:
        path.with_name(path.name + ENDING).write_text(words[-1])
    expectation = Expectations(str(path), Configurations().settings_for(str(path)).expected)
    left = expectation.unexpected(validate_file(path, catalog=catalog))
    return {problem.rule for problem in left + expectation.unfulfilled()}


def test_every_page_is_in_the_index_with_its_title() -> None:
    assert {f"{name}.md" for name in [*RULES, "README"]} == {path.name for path in PAGES.iterdir()}
    assert {name: read_rule(name).title for name in RULES} == RULES


@pytest.mark.parametrize("name", RULES)
def test_a_page_is_plain_text_but_for_code(name: str) -> None:
    page = (PAGES / f"{name}.md").read_text("utf-8")
    prose = re.sub("^```.*?^```$|`[^`\n]+`", "", page, flags=re.DOTALL | re.MULTILINE).partition("\n")[2]
    assert not re.search(r"[\\`*{}\[\]<>#|~&]|(?<![a-z])_", prose)
    assert max(map(len, prose.splitlines())) <= 120


@pytest.mark.parametrize("name", RULES)
def test_the_wrong_example_breaks_the_rule_and_nothing_else(name: str, tmp_path: Path) -> None:
    assert found(name, read_rule(name).wrong, tmp_path) == {name}


@pytest.mark.parametrize("name", RULES)
def test_the_right_example_has_nothing_wrong(name: str, tmp_path: Path) -> None:
    assert found(name, read_rule(name).right, tmp_path) == set()


@pytest.mark.parametrize("name", RULES)
def test_a_transcript_shows_the_rule(name: str) -> None:
    assert f"[{name}]" in TRANSCRIPTS
