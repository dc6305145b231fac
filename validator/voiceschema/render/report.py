"""Results in the forms that people and programs read."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Protocol

    from voiceschema.pipeline.file import FileResult
    from voiceschema.problem import Problem
    from voiceschema.render.summary import Summary

    class Report(Protocol):
        """A form of output. What it returns is to be written at once."""

        def begin(self) -> str:
            """Return what stands before the first problem."""

        def result(self, result: "FileResult", problems: "list[Problem]", *, failed: bool) -> str:
            """Return what there is to write of one file, or of a piece of it.

            `problems` are those that are reported; `failed` says whether they make the run fail.
            """

        def end(self, summary: Summary) -> str:
            """Return what stands behind the last problem."""


OUTPUTS = ("text", "json", "github", "sarif", "junit")


def report(output: str, *, colour: bool = False) -> "Report":
    """Return the report of a name in `OUTPUTS`; only that for people has colours."""
    if output == "json":
        from voiceschema.render.json import JsonReport

        return JsonReport()
    if output == "github":
        from voiceschema.render.github import GithubReport

        return GithubReport()
    if output == "sarif":
        from voiceschema.render.sarif import SarifReport

        return SarifReport()
    if output == "junit":
        from voiceschema.render.junit import JunitReport

        return JunitReport()
    from voiceschema.render.text import TextReport

    return TextReport(colour=colour)
