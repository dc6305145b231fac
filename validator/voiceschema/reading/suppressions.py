"""Comments that ask for a problem to be ignored in one place: `# voiceschema: ignore RULE`."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from voiceschema.reading.document import Document
from voiceschema.reading.source import ParseIssue

if TYPE_CHECKING:
    from voiceschema.problem import Problem

_NAME = "[a-z0-9]++(?:-[a-z0-9]++)*+"
_RULES = rf"voiceschema:[ \t]*ignore\b[ \t]*+(?P<rules>(?:{_NAME}(?:BLANK*+,BLANK*+{_NAME})*+)?+)"
_IN_YAML = re.compile(r"(?:^|(?<=[ \t]))#[ \t]*" + _RULES.replace("BLANK", r"[ \t]"), re.MULTILINE)
_IN_LINES = re.compile(r"^[ \t]*(?:#+|//)[ \t]*" + _RULES.replace("BLANK", r"[ \t]"), re.MULTILINE)
# MDX has comments of JavaScript instead.
_IN_HTML = re.compile(
    r"(?:<!--|\{/\*)\s*+#?[ \t]*+" + _RULES.replace("BLANK", r"\s") + r"(?:(?!-->|\*/).){0,500}(?:-->|\*/\})", re.DOTALL
)
# The first character of a line that is neither empty, nor a comment, nor the beginning of a document.
_CONTENT = re.compile(r"^(?!---(?:\s|$))[ \t]*[^\s#]", re.MULTILINE)


class Ignore(NamedTuple):
    """A comment and what it is about."""

    #: The document in whose text it stands.
    document: Document
    start: int
    end: int
    rules: tuple[str, ...]
    #: The lines of the file in which problems are to be ignored, the last one included.
    first_line: int
    last_line: int


def in_html(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Yield where comments stand in a text in HTML, and the rules they name."""
    return ((*match.span(), _named(match)) for match in _IN_HTML.finditer(text))


def in_lines(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Yield where lines stand that are comments, and the rules they name."""
    return ((*match.span(), _named(match)) for match in _IN_LINES.finditer(text))


def in_yaml(documents: list[Document]) -> Iterator[Ignore]:
    """Yield the comments of a text in YAML: each is about its line, or about the next one if it stands alone.

    Where a string of several lines begins there, or ends before the comment, it is about all of them.
    """
    if not documents:
        return
    document = documents[0]
    text = document.text or ""
    comments = list(_IN_YAML.finditer(text))
    scalars = sorted(span for each in documents for span in _scalars(each)) if comments else []
    extents = _extents(documents) if comments else {}
    following = 0
    for match in comments:
        before = bisect_right(scalars, (match.start(), len(text))) - 1
        if before >= 0 and match.start() < scalars[before][1]:
            continue
        about = match.start()
        if not text[text.rfind("\n", 0, about) + 1 : about].strip():
            if following <= match.end():
                content = _CONTENT.search(text, match.end())
                following = content.end() if content else len(text)
            about = following
        line = document.place(about, about).line
        yield Ignore(document, *match.span(), _named(match), *extents.get(line, (line, line)))


def applied(problems: list["Problem"], ignores: Iterable[Ignore]) -> tuple[set[tuple[int | None, str]], list[Document]]:
    """Return lines and rules whose problems are ignored, and a document with a fault for each comment without any."""
    there: dict[str, list[int]] = {}
    for line, rule in sorted({(problem.line, problem.rule) for problem in problems if problem.line is not None}):
        there.setdefault(rule, []).append(line)
    gone: set[tuple[int | None, str]] = set()
    unused: list[Document] = []
    for ignore in ignores:
        issues: list[ParseIssue] = []
        for rule in ignore.rules or ("",):
            lines = there.get(rule, [])
            about = slice(bisect_left(lines, ignore.first_line), bisect_right(lines, ignore.last_line))
            gone.update((line, rule) for line in lines[about])
            if not lines[about]:
                issues.append(_issue(ignore, rule))
            del lines[about]
        if issues:
            unused.append(ignore.document.with_issues(issues))
    return gone, unused


def _issue(ignore: Ignore, rule: str) -> ParseIssue:
    return ParseIssue("unused-ignore", "unused-ignore", ignore.start, ignore.end, rule, fatal=False, tolerated=True)


def _named(match: re.Match[str]) -> tuple[str, ...]:
    return tuple(rule.strip() for rule in match["rules"].split(",") if rule.strip())


def _extents(documents: list[Document]) -> dict[int, tuple[int, int]]:
    """Return the first and the last line of each string that has several, with its name, by either of them."""
    extents: dict[int, tuple[int, int]] = {}
    for document in documents:
        text, places = document.text or "", document.places()
        holders = {path[:-1] for path in places if path}
        for path, span in places.items():
            begin = span.start if span.key_start < 0 else span.key_start
            if path not in holders and not span.alias and "\n" in text[begin : span.end]:
                lines = [document.place(at, at).line for at in (begin, span.end)]
                for line in lines:
                    around = (*lines, *extents.get(line, ()))
                    extents[line] = min(around), max(around)
    return extents


def _scalars(document: Document) -> Iterator[tuple[int, int]]:
    """Yield where scalars stand, and names: in them, what looks like a comment is none."""
    text = document.text or ""
    places = document.places()
    holders = {path[:-1] for path in places if path}
    for path, span in places.items():
        if span.key_start >= 0:
            yield span.key_start, span.key_end
        if path not in holders:
            # Behind the mark of a block, on the same line, there may be one.
            begins_block = text[span.start : span.start + 1] in ("|", ">")
            yield (text.find("\n", span.start) if begins_block else span.start), span.end
