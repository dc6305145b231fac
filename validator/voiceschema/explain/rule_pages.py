"""The pages of the rules, one Markdown file each in `docs/rules`: the source of `explain` and of the help in SARIF."""

import re
from functools import cache
from typing import NamedTuple

from voiceschema.catalog.resources import data_folder

_ENTRY = re.compile(r"^- \[([a-z0-9-]+)\]\(\1\.md\): (.+)$", re.MULTILINE)


class RulePage(NamedTuple):
    """The page of a rule."""

    title: str
    #: `error` or `warning`; a rule that can have either also says when, after a semicolon.
    severity: str
    #: What the rule checks, in one paragraph.
    summary: str
    #: The whole page.
    markdown: str


@cache
def rule_titles() -> dict[str, str]:
    """Return the title of each rule by its name, sorted by name."""
    return dict(sorted(_ENTRY.findall(_read("README"))))


@cache
def read_rule(name: str) -> RulePage:
    """Return the page of a rule. Raises `FileNotFoundError` if there is no such rule."""
    markdown = _read(name)
    _, head, _, summary, *_ = markdown.split("\n\n")
    title, _, severity = head.removesuffix(")").partition(" (")
    return RulePage(title, severity, " ".join(summary.split()), markdown)


def _read(name: str) -> str:
    from pathlib import Path

    return Path(data_folder("rules", "docs/rules"), f"{name}.md").read_text("utf-8")
