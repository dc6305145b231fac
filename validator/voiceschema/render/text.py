"""Results for people: the problem, the line on which it begins, and a caret under what is wrong."""

from typing import TYPE_CHECKING

from voiceschema.render.tally import Tally
from voiceschema.wording import printable

if TYPE_CHECKING:
    from voiceschema.explain.rules import Rule
    from voiceschema.problem import Problem

# How much of a long line is shown, in columns, and how much of it before the caret.
_WIDTH, _BEFORE = 120, 40


class TextReport:
    """A report for a terminal, with an empty line between two problems."""

    def __init__(self) -> None:
        self._separator = ""

    def begin(self) -> str:
        """As in `Report`."""
        return ""

    def problems(self, problems: "list[Problem]") -> str:
        """As in `Report`."""
        text = ""
        for problem in problems:
            text += f"{self._separator}{text_of(problem)}\n"
            self._separator = "\n"
        return text

    def end(self, _: Tally) -> str:
        """As in `Report`."""
        return ""


def text_of(problem: "Problem") -> str:
    """Return a problem as lines of text, without a line end at the last."""
    lines = [printable(str(problem))]
    if problem.source_line and not problem.source_line.isspace():
        lines += _frame(problem, problem.source_line)
    if problem.suggestion is not None:
        lines.append(f"  = help: write {printable(problem.suggestion)}")
    return "\n".join(lines)


def _frame(problem: "Problem", line: str) -> list[str]:
    start = (problem.column or 1) - 1
    end = (problem.end_column or 1) - 1 if problem.end_line == problem.line else len(line)
    cut = max(0, start - _BEFORE) if len(line) > _WIDTH else 0
    before = ("…" if cut else "") + _shape(line[cut:start])
    marked = _shape(line[start : min(max(end, start + 1), start + _WIDTH)].rstrip())
    shown = before + _shape(line[start : start + _WIDTH + 1])
    if len(shown) > _WIDTH:
        shown = shown[: _WIDTH - 1] + "…"
    gutter = " " * len(str(problem.line))
    carets = "^" * max(1, min(_columns(marked), _WIDTH - _columns(before)))
    return [
        f"{gutter} |",
        f"{problem.line} | {shown}".rstrip(),
        f"{gutter} | {_blank(before)}{carets}",
    ]


def _shape(text: str) -> str:
    """Return a part of a line as it may be shown: nothing that could steer a terminal, each character one character."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or char == "\t" else " " if char.isspace() else "\ufffd" for char in text)


def _columns(text: str) -> int:
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)


def _blank(text: str) -> str:
    return "".join(char if char == "\t" else " " * _columns(char) for char in text)


def rule_page(name: str, rule: "Rule") -> str:
    """Return what there is to say of a rule."""
    from textwrap import fill, indent

    account = f" (with an account that has {', '.join(rule.account)})" if rule.account else ""
    return "\n\n".join(
        [
            f"{name}: {rule.title}",
            fill(rule.why, 80),
            f"Wrong{account}:\n\n{indent(rule.wrong, '    ')}",
            f"Right:\n\n{indent(rule.right, '    ')}",
            fill(f"Source: {rule.source}", 80),
        ]
    )
