"""Files that are wrong on purpose: the rules that each is expected to break, in a configuration or beside it."""

import os
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from voiceschema.catalog.catalog import CATALOG, Catalog
from voiceschema.config.arguments import unknown_rules
from voiceschema.discovery.search import is_device
from voiceschema.errors import CannotRunError, reason_of, refuse
from voiceschema.explain.verdict import READING, problems_of_text
from voiceschema.reading.document import Document
from voiceschema.reading.source import ParseIssue, Path
from voiceschema.validation.engines import engine_for

if TYPE_CHECKING:
    from voiceschema.problem import Problem

#: What the name of the file beside a file adds to its name.
ENDING = ".expect"
# A rule, on a line of its own, or with spaces or commas between several; what follows a # is a comment.
_RULE = re.compile(r"#[^\r\n]*|(?P<rule>[^\s,#]+)")
# What breaks one of these was not judged.
_ILLEGIBLE = {*READING, "unrecognised-payload"}


class ExpectedRule(NamedTuple):
    """A rule that a file is to break, and where that is written."""

    rule: str
    #: Where it is written, in words, and exactly: a document, and offsets in its text or a path in its value.
    source: str
    document: Document
    start: int = 0
    end: int = 0
    path: Path = ()


def beside(path: str, catalog: Catalog) -> tuple[ExpectedRule, ...]:
    """Return the rules in the file beside a file, `plus.json.expect` beside `plus.json`; none if there is none.

    Raises `CannotRunError` if it is no list of rules.
    """
    source = f"{path}{ENDING}"
    if not os.path.lexists(source):
        return ()
    if is_device(source):
        raise CannotRunError(f"cannot read {source}: it is not a file")  # and may never end
    try:
        with open(source, "rb") as file:
            [document] = Document.parse(file.read(), source, "text")
    except OSError as error:
        raise CannotRunError(f"cannot read {source}: {reason_of(error)}") from None
    if any(issue.kind != "empty" for issue in document.issues):
        refuse(problems_of_text(document, engine_for(CATALOG)), f"{source} is not a list of rules")
    found = [match for match in _RULE.finditer(document.text or "") if match["rule"]]
    if not found:
        raise CannotRunError(f"{source} names no rule: write one on each line")
    unknown = unknown_rules((match["rule"] for match in found), [catalog])
    issues = [
        ParseIssue("not-allowed-value", "named", *match.span(), unknown[match["rule"]])
        for match in found
        if match["rule"] in unknown
    ]
    if issues:
        refuse(problems_of_text(document.with_issues(issues), engine_for(CATALOG)), f"{source} is not a list of rules")
    return tuple(ExpectedRule(match["rule"], source, document, *match.span()) for match in found)


class Expectations:
    """Compares the problems of one file with the rules it is expected to break."""

    def __init__(self, path: str, rules: Iterable[ExpectedRule]) -> None:
        self._path = path
        self._expected: dict[str, ExpectedRule] = {}
        for each in rules:
            self._expected.setdefault(each.rule, each)
        self._broken: set[str] = set()

    def unexpected(self, problems: "list[Problem]") -> "list[Problem]":
        """Return the problems whose rules are not expected, and note the rules of all."""
        self._broken.update(problem.rule for problem in problems)
        return [problem for problem in problems if problem.rule not in self._expected]

    def unfulfilled(self) -> "list[Problem]":
        """Return a problem for each expected rule that none of the noted problems has.

        Of what could not be read, or not be recognised, nobody can tell; and that is among the problems already.
        """
        if self._broken & _ILLEGIBLE - self._expected.keys():
            return []
        return [
            problem
            for rule, expected in self._expected.items()
            if rule not in self._broken
            for problem in problems_of_text(expected.document.with_issues([self._issue(expected)]), engine_for(CATALOG))
        ]

    def _issue(self, expected: ExpectedRule) -> ParseIssue:
        kind, (rule, _, _, start, end, path) = "unfulfilled-expectation", expected
        return ParseIssue(kind, kind, start, end, self._path, path, fatal=False, expected=rule)
