"""Output for people: each problem with its first line of source, and carets under the fault."""

from typing import TYPE_CHECKING

from voiceschema.render.report import Report
from voiceschema.text.phrasing import printable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from voiceschema.errors import CannotRunError
    from voiceschema.explain.rule_pages import RulePage
    from voiceschema.problem import Problem

# The maximum width of a shown line, in columns, and how much of a longer line is shown before the carets.
_WIDTH, _BEFORE = 120, 40

# Parameters of the control function SGR of terminals (ECMA-48, section 8.3.117).
_BOLD, _DIM, _GREEN, _BLUE = "1", "2", "32", "34"
_SEVERITIES = {"error": "1;31", "warning": "1;33"}


class TextReport(Report):
    """A report as text, with an empty line between problems."""

    separators = "", "\n"

    def problem(self, problem: "Problem") -> str:
        return f"{text_of(problem, colour=self._colour)}\n"


def text_of(problem: "Problem", *, colour: bool = False) -> str:
    """Return a problem as lines of text, without a final line end."""

    def paint(text: str, how: str) -> str:
        return f"\x1b[{how}m{text}\x1b[0m" if colour and text else text

    severity = _SEVERITIES[problem.severity]
    place, message, rule = (printable(text) for text in (problem.place, problem.message, f"[{problem.rule}]"))
    first = f"{paint(place, _BOLD)}: {paint(problem.severity, severity)}: {message} {paint(rule, _DIM)}"
    lines = [first.removeprefix(": ")]
    if problem.frame and problem.frame.line.strip():
        shown, space, carets = _cut(*problem.frame)
        number = str(problem.line)
        gutter, numbered = (paint(f"{each} |", _BLUE) for each in (" " * len(number), number))
        lines += gutter, f"{numbered} {shown}".rstrip(), f"{gutter} {space}{paint(carets, severity)}"
    if problem.inside is not None:
        lines.append(f"  = in: {printable(problem.inside)}")
    if (text := help_of(problem)) is not None:
        lines.append(paint(f"  = {text}", _GREEN))
    return "\n".join(lines)


def help_of(problem: "Problem") -> str | None:
    """Return the help line with a problem's suggestion, or `None` if there is none or the message ends with it."""
    if problem.suggestion is None:
        return None
    end = problem.message.removesuffix("?").removesuffix(", without quotes")
    return None if end.endswith(f" {problem.suggestion}") else f"help: write {printable(problem.suggestion)}"


def texts_of(problems: "Iterable[Problem]") -> str:
    """Return problems as text, separated by empty lines, without a final line end."""
    return "\n\n".join(map(text_of, problems))


def refusal(error: "CannotRunError") -> str:
    """Return an error as text, after the problems that caused it."""
    return "\n".join([*filter(None, [texts_of(error.problems)]), f"voiceschema: {printable(str(error))}"])


def _cut(line: str, start: int, end: int) -> tuple[str, str, str]:
    """Return the shown part of a line, the white space before the carets, and the carets."""
    cut = max(0, start - _BEFORE) if len(line) > _WIDTH else 0
    before = ("…" if cut else "") + _shape(line[cut:start])
    marked = _shape(line[start : min(max(end, start + 1), start + _WIDTH)].rstrip())
    shown = before + _shape(line[start : start + _WIDTH + 1])
    if len(shown) > _WIDTH:
        shown = shown[: _WIDTH - 1] + "…"
    carets = "^" * max(1, min(_columns(marked), _WIDTH - _columns(before)))
    return shown, "\t".join(" " * _columns(part) for part in before.split("\t")), carets


def _shape(text: str) -> str:
    """Return a part of a line without terminal control characters, each replaced by one character."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or char == "\t" else " " if char.isspace() else "\ufffd" for char in text)


def _columns(text: str) -> int:
    if text.isascii():
        return len(text)
    from unicodedata import category, east_asian_width

    # Combining marks (Mn, Me) and format characters (Cf) have no width.
    others = (char for char in text if not char.isascii())
    return len(text) + sum(-1 if category(c) in ("Mn", "Me", "Cf") else east_asian_width(c) in "WF" for c in others)


def rule_page(page: "RulePage") -> str:
    """Return the page of a rule as plain text for a terminal."""
    return "\n\n".join(map(_plain, page.markdown.rstrip().split("\n\n")))


def _plain(block: str) -> str:
    """Return a block of Markdown as plain text: a heading, code, a paragraph or a list."""
    from re import split
    from textwrap import TextWrapper, indent

    if block.startswith("```"):
        return indent("\n".join(block.splitlines()[1:-1]), "    ")
    wrapper = TextWrapper(80, break_long_words=False, break_on_hyphens=False)  # a URL stays whole
    wrapper.subsequent_indent = "  " if block.startswith("- ") else ""
    return "\n".join(wrapper.fill(" ".join(item.split())) for item in split(r"\n(?=- )", block.lstrip("# ")))
