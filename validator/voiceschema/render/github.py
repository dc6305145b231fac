"""Output for GitHub Actions: a workflow command for each problem, which GitHub shows as an annotation of the file."""

from pathlib import PurePath
from typing import TYPE_CHECKING

from voiceschema.render.report import Report
from voiceschema.render.summary import RESEMBLES
from voiceschema.render.text import help_of
from voiceschema.text.phrasing import printable

if TYPE_CHECKING:
    from voiceschema.pipeline.file import FileResult
    from voiceschema.problem import Problem


class GithubReport(Report):
    """A report of workflow commands, one per line."""

    def result(self, result: "FileResult", problems: "list[Problem]", *, failed: bool) -> str:
        text = super().result(result, problems, failed=failed)
        if result.unreadable is not None:
            reason = f"cannot read the file: {printable(result.unreadable)}"
            text += _command("error", result.path, reason, title="unreadable")
        if result.resembling:
            text += _command("notice", result.path, f"this file {RESEMBLES}", title="resembling")
        return text

    def problem(self, problem: "Problem") -> str:
        lines = [problem.message]
        if problem.inside is not None:
            lines.append(f"in: {problem.inside}")
        if (text := help_of(problem)) is not None:
            lines.append(text)
        # GitHub marks columns only within one line.
        end = problem.end_column if problem.end_line == problem.line else None
        place = {"line": problem.line, "col": problem.column, "endLine": problem.end_line, "endColumn": end}
        return _command(problem.severity, problem.path, "\n".join(map(printable, lines)), **place, title=problem.rule)


def _command(name: str, path: str, data: str, **properties: str | int | None) -> str:
    properties = {"file": PurePath(path).as_posix(), **properties}  # without a leading `./`
    written = ",".join(f"{key}={_escaped(str(value), ':,')}" for key, value in properties.items() if value is not None)
    return f"::{name} {written}::{_escaped(data)}\n"


def _escaped(text: str, more: str = "") -> str:
    """Return a text with delimiters and the percent sign percent-encoded."""
    for char in f"%\r\n{more}":
        text = text.replace(char, f"%{ord(char):02X}")
    return text
