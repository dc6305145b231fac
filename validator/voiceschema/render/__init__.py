"""Results in the forms that people and programs read."""

from typing import TYPE_CHECKING, Protocol

from voiceschema.render.tally import Tally

if TYPE_CHECKING:
    from voiceschema.problem import Problem


class Report(Protocol):
    """A form of output. What it returns is to be written at once; problems are not kept."""

    def begin(self) -> str:
        """Return what stands before the first problem."""

    def problems(self, problems: "list[Problem]") -> str:
        """Return the text of the problems of one file."""

    def end(self, tally: Tally) -> str:
        """Return what stands behind the last problem."""


OUTPUTS = ("text", "json")


def report(output: str) -> Report:
    """Return the report of a name in `OUTPUTS`."""
    if output == "json":
        from voiceschema.render.json import JsonReport

        return JsonReport()
    from voiceschema.render.text import TextReport

    return TextReport()
