"""Suppression comments, which ignore problems in one place: `# voiceschema: ignore RULE`."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain, pairwise
from typing import TYPE_CHECKING, NamedTuple

from voiceschema.reading.document import Document
from voiceschema.reading.limits import MAX_REPORTED
from voiceschema.reading.parse_issue import ParseIssue
from voiceschema.reading.positions import Span

if TYPE_CHECKING:
    from voiceschema.problem import Problem

_NAME = "[a-z0-9]++(?:-[a-z0-9]++)*+"
_RULES = rf"voiceschema:[ \t]*ignore\b[ \t]*+(?P<rules>(?:{_NAME}(?:SPACE*+,SPACE*+{_NAME})*+)?+)"
_IN_YAML = re.compile(r"(?:^|(?<=[ \t]))#[ \t]*" + _RULES.replace("SPACE", r"[ \t]"), re.MULTILINE)
#: Whole-line comments.
IN_LINES = re.compile(r"^[ \t]*(?:#+|//)[ \t]*" + _RULES.replace("SPACE", r"[ \t]"), re.MULTILINE)
#: HTML comments, and the JavaScript comments of MDX.
IN_HTML = re.compile(
    r"(?:<!--|\{/\*)\s*+#?[ \t]*+" + _RULES.replace("SPACE", r"\s") + r"(?:(?!-->|\*/).){0,500}(?:-->|\*/\})", re.DOTALL
)
# The start of a line that is neither empty, nor a comment, nor the start of a document.
_CONTENT = re.compile(r"^(?!---(?:\s|$))[ \t]*[^\s#]", re.MULTILINE)


class Suppression(NamedTuple):
    """A suppression comment and the lines it applies to."""

    #: The document whose text contains the comment, and its offsets.
    document: Document
    start: int
    end: int
    rules: tuple[str, ...]
    #: The first and last line of the file in which problems are ignored.
    first_line: int
    last_line: int


def comments(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Yield the start, the end and the rules of each suppression comment that a pattern finds in a text."""
    for match in pattern.finditer(text):
        yield *match.span(), tuple(rule.strip() for rule in match["rules"].split(",") if rule.strip())


def in_yaml(documents: list[Document]) -> Iterator[Suppression]:
    """Yield the suppressions of a YAML text.

    A comment applies to its line, or to the next line of content if it is on a line of its own. If a multi-line
    string starts on that line, or ends on it, the comment applies to all lines of the string.
    """
    text = (documents[0].text or "") if documents else ""
    if not (found := list(comments(_IN_YAML, text))):
        return
    scalars, extents = _scalars(documents, text)
    following = 0
    for start, end, rules in found:
        before = bisect_right(scalars, (start, len(text))) - 1
        if before >= 0 and start < scalars[before][1]:
            continue
        about = start
        if not text[text.rfind("\n", 0, start) + 1 : start].strip():
            if following <= end:
                content = _CONTENT.search(text, end)
                following = content.end() if content else len(text)
            about = following
        line = documents[0].place(about, about).line
        yield Suppression(documents[0], start, end, rules, *extents.get(line, (line, line)))


def _scalars(documents: list[Document], text: str) -> tuple[list[tuple[int, int]], dict[int, tuple[int, int]]]:
    """Return the offsets of names and scalars, and the extents of multi-line strings by their first and last line."""
    scalars: list[tuple[int, int]] = []
    extents: dict[int, tuple[int, int]] = {}
    for document in documents:
        for (path, span), (following, _) in pairwise(chain(document.spans.items(), [((), Span(0, 0))])):
            if span.key_start >= 0:
                scalars.append((span.key_start, span.key_end))
            if len(following) > len(path):  # a collection
                continue
            # A comment may follow the indicator of a block scalar on the same line.
            is_block = text.startswith(("|", ">"), span.start)
            scalars.append((text.find("\n", span.start) if is_block else span.start, span.end))
            begin = span.start if span.key_start < 0 else span.key_start
            if span.origin is None and "\n" in text[begin : span.end]:
                lines = [document.place(at, at).line for at in (begin, span.end)]
                for line in lines:
                    around = (*lines, *extents.get(line, ()))
                    extents[line] = min(around), max(around)
    return sorted(scalars), extents


def apply_suppressions(
    problems: "list[Problem]", suppressions: Iterable[Suppression]
) -> tuple[set[tuple[int | None, str]], list[Document]]:
    """Return the lines and rules of ignored problems, and documents with an issue for each unused comment."""
    lines_of: dict[str, list[int]] = {}
    for line, rule in sorted({(problem.line, problem.rule) for problem in problems if problem.line is not None}):
        lines_of.setdefault(rule, []).append(line)
    kind = "unused-ignore"
    ignored: set[tuple[int | None, str]] = set()
    unused: list[Document] = []
    for document, start, end, rules, first_line, last_line in suppressions:
        issues: list[ParseIssue] = []
        for rule in dict.fromkeys(rules) or ("",):
            lines = lines_of.get(rule, [])
            about = slice(bisect_left(lines, first_line), bisect_right(lines, last_line))
            ignored.update((line, rule) for line in lines[about])
            if not lines[about]:
                issues.append(ParseIssue(kind, kind, start, end, rule, fatal=False, tolerated=True))
            del lines[about]
        if issues and len(unused) < MAX_REPORTED:
            unused.append(document.with_issues(issues))
    return ignored, unused
