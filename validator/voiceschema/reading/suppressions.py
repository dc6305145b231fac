"""Comments that ask for a problem to be ignored in one place: `# voiceschema: ignore RULE`."""

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
_RULES = rf"voiceschema:[ \t]*ignore\b[ \t]*+(?P<rules>(?:{_NAME}(?:BLANK*+,BLANK*+{_NAME})*+)?+)"
_IN_YAML = re.compile(r"(?:^|(?<=[ \t]))#[ \t]*" + _RULES.replace("BLANK", r"[ \t]"), re.MULTILINE)
#: Lines that are comments.
IN_LINES = re.compile(r"^[ \t]*(?:#+|//)[ \t]*" + _RULES.replace("BLANK", r"[ \t]"), re.MULTILINE)
#: Comments in HTML; MDX has those of JavaScript instead.
IN_HTML = re.compile(
    r"(?:<!--|\{/\*)\s*+#?[ \t]*+" + _RULES.replace("BLANK", r"\s") + r"(?:(?!-->|\*/).){0,500}(?:-->|\*/\})", re.DOTALL
)
# The first character of a line that is neither empty, nor a comment, nor the beginning of a document.
_CONTENT = re.compile(r"^(?!---(?:\s|$))[ \t]*[^\s#]", re.MULTILINE)


class Suppression(NamedTuple):
    """A comment and what it is about."""

    #: The document in whose text it stands, and where.
    document: Document
    start: int
    end: int
    rules: tuple[str, ...]
    #: The lines of the file in which problems are to be ignored, the last one included.
    first_line: int
    last_line: int


def comments(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Yield where comments of a kind, `IN_LINES` or `IN_HTML`, stand in a text, and the rules that each names."""
    for match in pattern.finditer(text):
        yield *match.span(), tuple(rule.strip() for rule in match["rules"].split(",") if rule.strip())


def in_yaml(documents: list[Document]) -> Iterator[Suppression]:
    """Yield the comments of a text in YAML: each is about its line, or about the next one if it stands alone.

    Where a string of several lines begins there, or ends before the comment, it is about all of them.
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
    """Return where names and scalars stand, and by either of them the first and last lines of strings of several."""
    scalars: list[tuple[int, int]] = []
    extents: dict[int, tuple[int, int]] = {}
    for document in documents:
        for (path, span), (following, _) in pairwise(chain(document.spans.items(), [((), Span(0, 0))])):
            if span.key_start >= 0:
                scalars.append((span.key_start, span.key_end))
            if len(following) > len(path):  # It is a collection.
                continue
            # After the indicator of a block, on the same line, there may be a comment.
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
    """Return lines and rules whose problems are ignored, and a document with an issue for each unused comment."""
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
        if issues and len(unused) < MAX_REPORTED:  # Nobody reads more.
            unused.append(document.with_issues(issues))
    return ignored, unused
