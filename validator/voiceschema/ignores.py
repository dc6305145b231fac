"""Comments that ask for a problem to be ignored in one place: `# voiceschema: ignore RULE`."""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from voiceschema.document import Document
from voiceschema.source import Fault

if TYPE_CHECKING:
    from voiceschema.problem import Problem

_RULES = r"voiceschema:[ \t]*ignore\b[ \t]*(?P<rules>(?:[a-z0-9-]+(?:[ \t]*,[ \t]*[a-z0-9-]+)*)?)"
_IN_YAML = re.compile(rf"(?:^|(?<=[ \t]))#[ \t]*{_RULES}", re.MULTILINE)
_IN_HTML = re.compile(rf"<!--\s*+#?[ \t]*+{_RULES}(?:(?!-->).){{0,500}}-->", re.DOTALL)


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


def in_yaml(documents: list[Document]) -> Iterator[Ignore]:
    """Yield the comments of a text in YAML: each is about its line, or about the next one if it stands alone."""
    if not documents:
        return
    document = documents[0]
    text = document.text or ""
    comments = list(_IN_YAML.finditer(text))
    scalars = [span for each in documents for span in _scalars(each)] if comments else []
    for match in comments:
        if any(start <= match.start() < end for start, end in scalars):
            continue
        about = match.start()
        if not text[text.rfind("\n", 0, about) + 1 : about].strip():
            following = re.compile(r"^[ \t]*[^\s#]", re.MULTILINE).search(text, match.end())
            about = following.end() if following else len(text)
        line = document.place(about, about).line
        yield Ignore(document, *match.span(), _named(match), line, line)


def applied(problems: list["Problem"], ignores: Iterable[Ignore]) -> tuple[list["Problem"], list[Document]]:
    """Return the problems that are left, and a document with a fault for each comment that nothing was found for."""
    unused: list[Document] = []
    for ignore in ignores:
        faults: list[Fault] = []
        for rule in ignore.rules or ("",):
            left = [each for each in problems if each.rule != rule or not _is_about(ignore, each)]
            if len(left) == len(problems):
                faults.append(_fault(ignore, rule))
            problems = left
        if faults:
            unused.append(ignore.document.with_faults(faults))
    return problems, unused


def _is_about(ignore: Ignore, problem: "Problem") -> bool:
    return problem.line is not None and ignore.first_line <= problem.line <= ignore.last_line


def _fault(ignore: Ignore, rule: str) -> Fault:
    return Fault("unused-ignore", "unused-ignore", ignore.start, ignore.end, rule, fatal=False, forgiven=True)


def _named(match: re.Match[str]) -> tuple[str, ...]:
    return tuple(rule.strip() for rule in match["rules"].split(",") if rule.strip())


def _scalars(document: Document) -> Iterator[tuple[int, int]]:
    for path, span in document.places().items():
        value: Any = document.value
        for step in path:
            value = value[step]
        if not isinstance(value, list | dict):
            yield span.start, span.end
