"""The interface of the output formats, and how to get one by name."""

from itertools import chain, repeat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from voiceschema.pipeline.file import FileResult
    from voiceschema.problem import Problem
    from voiceschema.render.summary import Summary


class Report:
    """An output format, written while files are validated: each method returns text that the caller writes at once."""

    #: The text before the results.
    beginning = ""
    #: The text before the first problem, and between two problems.
    separators = "", ""

    def __init__(self, *, colour: bool = False) -> None:
        self._colour = colour
        self._separators = chain(self.separators[:1], repeat(self.separators[1]))

    def result(self, result: "FileResult", problems: "list[Problem]", *, failed: bool) -> str:  # noqa: ARG002  # for those that override it
        """Return the text for a file, or for a part of it.

        `problems` are those to report; `failed` is whether they make the run fail.
        """
        return "".join(next(self._separators) + self.problem(problem) for problem in problems)

    def problem(self, problem: "Problem") -> str:
        """Return the text for one problem."""
        raise NotImplementedError

    def end(self, summary: "Summary") -> str:  # noqa: ARG002  # for those that override it
        """Return the text after the results."""
        return ""


OUTPUTS = ("text", "json", "github", "sarif", "junit")


def report(output: str, *, colour: bool = False) -> Report:
    """Return a report for a name in `OUTPUTS`, importing its module; only `text` uses `colour`."""
    from importlib import import_module

    made: Report = getattr(import_module(f"voiceschema.render.{output}"), f"{output.title()}Report")(colour=colour)
    return made
