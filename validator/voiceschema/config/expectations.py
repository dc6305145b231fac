"""Files that are wrong on purpose: the rules that each is expected to break, in a configuration or beside it."""

import os
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from voiceschema.catalog.catalog import CATALOG, Catalog
from voiceschema.config.arguments import read_bytes, showable, unknown_rules
from voiceschema.discovery.search import is_device
from voiceschema.errors import CannotRunError, raise_if_problems
from voiceschema.explain.validate_document import READING, problems_of_text
from voiceschema.reading.document import Document
from voiceschema.reading.parse_issue import ParseIssue
from voiceschema.reading.positions import Path
from voiceschema.validation.engines import engine_for

if TYPE_CHECKING:
    from voiceschema.problem import Problem

#: What the name of the file beside a file adds to its name.
ENDING = ".expect"
# A rule, on a line of its own, or with spaces or commas between several; what follows a # is a comment.
_RULE = re.compile(r"#[^\r\n]*|(?P<rule>[^\s,#]+)")


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
    try:
        return _read(source, catalog)
    except CannotRunError as error:
        raise showable(error, source) from None


def _read(source: str, catalog: Catalog) -> tuple[ExpectedRule, ...]:
    if is_device(source):
        raise CannotRunError(f"cannot read {source}: it is not a file")  # and may never end
    [document] = Document.parse(read_bytes(source), source, "text")
    why = f"{source} is not a list of rules"
    if any(issue.kind != "empty" for issue in document.issues):
        raise_if_problems(problems_of_text(document, engine_for(CATALOG)), why)
    spans = [(match["rule"], match.span()) for match in _RULE.finditer(document.text or "") if match["rule"]]
    if not spans:
        raise CannotRunError(f"{source} names no rule: write one on each line")
    unknown = unknown_rules((rule for rule, _ in spans), [catalog])
    issues = [ParseIssue("not-allowed-value", "named", *span, unknown[rule]) for rule, span in spans if rule in unknown]
    raise_if_problems(problems_of_text(document.with_issues(issues), engine_for(CATALOG)) if issues else [], why)
    return tuple(ExpectedRule(rule, source, document, *span) for rule, span in spans)


class Expectations:
    """Compares the problems of one file with the rules it is expected to break."""

    def __init__(self, path: str, rules: Sequence[ExpectedRule]) -> None:
        self._path = path
        self._expected = {each.rule: each for each in reversed(rules)}
        self._broken: set[str] = set()

    def unexpected(self, problems: "list[Problem]") -> "list[Problem]":
        """Return the problems whose rules are not expected, and note the rules of all."""
        self._broken.update(problem.rule for problem in problems)
        return [problem for problem in problems if problem.rule not in self._expected]

    def unfulfilled(self) -> "list[Problem]":
        """Return a problem for each expected rule that none of the noted problems has.

        There is none for a payload that was not parsed or recognised: that is a problem already.
        """
        if self._broken & {*READING, "unrecognised-payload"} - self._expected.keys():
            return []
        kind, problems = "unfulfilled-expectation", []
        for rule, (_, _, document, start, end, path) in reversed(self._expected.items()):
            if rule not in self._broken:
                issue = ParseIssue(kind, kind, start, end, self._path, path, fatal=False, expected=rule)
                problems += problems_of_text(document.with_issues([issue]), engine_for(CATALOG))
        return problems
