"""Deliberately invalid files: the rules that each must break, listed in a configuration or in a file beside it."""

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

#: The suffix of the file beside a file: `call.json.expect` lists the rules that `call.json` must break.
ENDING = ".expect"
# Rules are separated by line ends, spaces or commas; a # begins a comment.
_RULE = re.compile(r"#[^\r\n]*|(?P<rule>[^\s,#]+)")


class ExpectedRule(NamedTuple):
    """A rule that a file must break, and where that is declared."""

    rule: str
    #: The origin for `--show-config`, and the exact place: a document with offsets in its text or a path in its value.
    source: str
    document: Document
    start: int = 0
    end: int = 0
    path: Path = ()


def beside(path: str, catalog: Catalog) -> tuple[ExpectedRule, ...]:
    """Return the rules listed in the `.expect` file beside a file; none if it does not exist.

    Raises `CannotRunError` if it is not a list of rules.
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
        raise CannotRunError(f"cannot read {source}: not a regular file")  # reading it might never end
    [document] = Document.parse(read_bytes(source), source, "text")
    why = f"{source} is not a list of rules"
    if any(issue.kind != "empty" for issue in document.issues):
        raise_if_problems(problems_of_text(document, engine_for(CATALOG)), why)
    spans = [(match["rule"], match.span()) for match in _RULE.finditer(document.text or "") if match["rule"]]
    if not spans:
        raise CannotRunError(f"{source} lists no rules: write one rule per line")
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
        """Return the problems of rules that are not expected, and remember the rules of all."""
        self._broken.update(problem.rule for problem in problems)
        return [problem for problem in problems if problem.rule not in self._expected]

    def unfulfilled(self) -> "list[Problem]":
        """Return a problem for each expected rule that no problem passed to `unexpected` has broken.

        Returns none if a payload could not be parsed or recognised, because that has been reported already.
        """
        if self._broken & {*READING, "unrecognised-payload"} - self._expected.keys():
            return []
        kind, problems = "unfulfilled-expectation", []
        for rule, (_, _, document, start, end, path) in reversed(self._expected.items()):
            if rule not in self._broken:
                issue = ParseIssue(kind, kind, start, end, self._path, path, fatal=False, expected=rule)
                problems += problems_of_text(document.with_issues([issue]), engine_for(CATALOG))
        return problems
