"""Every rule is explained, its examples do what it says, and a person has been shown it."""

from pathlib import Path

import pytest

from voiceschema import CATALOG, Document, validate
from voiceschema.explain.rules import RULES

TRANSCRIPTS = "".join(path.read_text("utf-8") for path in (Path(__file__).parent / "messages").rglob("*.txt"))


@pytest.mark.parametrize("name", RULES)
def test_the_wrong_example_breaks_the_rule_and_nothing_else(name: str) -> None:
    rule = RULES[name]
    catalog = CATALOG.with_account(rule.account) if rule.account else CATALOG
    [document] = Document.parse(rule.wrong, language="json")
    assert {problem.rule for problem in validate(document, catalog=catalog)} == {name}


@pytest.mark.parametrize("name", RULES)
def test_the_right_example_has_nothing_wrong(name: str) -> None:
    rule = RULES[name]
    catalog = CATALOG.with_account(rule.account) if rule.account else CATALOG
    [document] = Document.parse(rule.right, language="json")
    assert validate(document, catalog=catalog) == []


@pytest.mark.parametrize("name", RULES)
def test_a_transcript_shows_the_rule(name: str) -> None:
    assert f"[{name}]" in TRANSCRIPTS
