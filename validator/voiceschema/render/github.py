"""Results for GitHub Actions: a workflow command per problem, which becomes an annotation of the file."""

from pathlib import PurePath
from typing import TYPE_CHECKING

from voiceschema.render.summary import Summary, advice
from voiceschema.text.wording import printable

if TYPE_CHECKING:
    from voiceschema.pipeline.file import FileResult
    from voiceschema.problem import Problem

_Properties = dict[str, str | int | None]


class GithubReport:
    """A report of workflow commands, one on a line."""

    def begin(self) -> str:
        """As in `Report`."""
        return ""

    def result(self, result: "FileResult", problems: "list[Problem]", *, failed: bool) -> str:  # noqa: ARG002  # as in Report
        """As in `Report`."""
        text = "".join(map(_annotation, problems))
        if result.unreadable is not None:
            place: _Properties = {"file": _file(result.path), "title": "unreadable"}
            text += _command("error", place, f"cannot read the file: {printable(result.unreadable)}")
        if result.resembling:
            place = {"file": _file(result.path), "title": "resembling"}
            text += _command("notice", place, f"this file resembles a payload but was not validated: {advice()}")
        return text

    def end(self, _: Summary) -> str:
        """As in `Report`."""
        return ""


def _annotation(problem: "Problem") -> str:
    place: _Properties = {
        "file": _file(problem.path),
        "line": problem.line,
        "col": problem.column,
        "endLine": problem.end_line,
        # Counted on the line of the beginning: GitHub marks columns on one line only.
        "endColumn": problem.end_column if problem.end_line == problem.line else None,
        "title": problem.rule,
    }
    lines = [problem.message]
    if problem.inside is not None:
        lines.append(f"in: {problem.inside}")
    if problem.suggestion is not None:
        lines.append(f"help: write {problem.suggestion}")
    return _command(problem.severity, place, "\n".join(map(printable, lines)))


def _command(name: str, properties: _Properties, data: str) -> str:
    written = ",".join(f"{key}={_escaped(str(value), ':,')}" for key, value in properties.items() if value is not None)
    return f"::{name} {written}::{_escaped(data)}\n"


def _escaped(text: str, more: str = "") -> str:
    """Return a text with what would end its part of a command, and the percent sign, as hexadecimal numbers."""
    for char in f"%\r\n{more}":
        text = text.replace(char, f"%{ord(char):02X}")
    return text


def _file(path: str) -> str:
    """Return a path as GitHub knows it: with forward slashes, and without the dot of `./`."""
    return PurePath(path).as_posix()
