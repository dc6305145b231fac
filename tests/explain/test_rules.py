"""Every rule is explained, its examples do what it says, and a person has been shown it."""

from pathlib import Path

import pytest

from places import MESSAGES
from voiceschema import CATALOG, validate_file
from voiceschema.config.expectations import ENDING, Expectations
from voiceschema.config.settings import Configurations
from voiceschema.explain.rules import RULES

TRANSCRIPTS = "".join(path.read_text("utf-8") for path in MESSAGES.rglob("*.txt"))


def found(name: str, example: str, folder: Path) -> set[str]:
    rule = RULES[name]
    catalog = CATALOG.with_account(rule.account) if rule.account else CATALOG
    path = folder / f"example.{rule.ending}"
    path.write_text(example, "utf-8")
    path.with_name(path.name + ENDING).write_text("\n".join(rule.breaks)) if rule.breaks else None
    expectation = Expectations(str(path), Configurations().settings_for(str(path)).marks)
    left = expectation.unexpected(validate_file(path, catalog=catalog))
    return {problem.rule for problem in left + expectation.unbroken()}


@pytest.mark.parametrize("name", RULES)
def test_the_wrong_example_breaks_the_rule_and_nothing_else(name: str, tmp_path: Path) -> None:
    assert found(name, RULES[name].wrong, tmp_path) == {name}


@pytest.mark.parametrize("name", RULES)
def test_the_right_example_has_nothing_wrong(name: str, tmp_path: Path) -> None:
    assert found(name, RULES[name].right, tmp_path) == set()


@pytest.mark.parametrize("name", RULES)
def test_a_transcript_shows_the_rule(name: str) -> None:
    assert f"[{name}]" in TRANSCRIPTS
