"""Results for programs: one JSON object, described by the document `meta/report`."""

import json
from typing import TYPE_CHECKING

from voiceschema import __version__
from voiceschema.render.summary import Summary

if TYPE_CHECKING:
    from voiceschema.pipeline.file import FileResult
    from voiceschema.problem import Problem


class JsonReport:
    """A report in JSON: the problems as they are found, the counts at the end."""

    def __init__(self) -> None:
        self._separator = "\n"

    def begin(self) -> str:
        """As in `Report`."""
        return f'{{"version": {json.dumps(__version__)},\n"problems": ['

    def result(self, _: "FileResult", problems: "list[Problem]", *, failed: bool) -> str:  # noqa: ARG002  # as in Report
        """As in `Report`."""
        parts: list[str] = []
        for problem in problems:
            parts += self._separator, json.dumps({name: sound(value) for name, value in problem.as_dict().items()})
            self._separator = ",\n"
        return "".join(parts)

    def end(self, summary: Summary) -> str:
        """As in `Report`."""
        counts = {
            "files": summary.files,
            "skipped": summary.skipped,
            "errors": summary.errors,
            "warnings": summary.warnings,
            "unreadable": [{"path": sound(path), "reason": reason} for path, reason in summary.unreadable],
            "resembling": [sound(path) for path in summary.resembling],
            "results": [{"path": sound(path), "schema": ", ".join(names) or None} for path, names in summary.results],
        }
        return "],\n" + json.dumps(counts).removeprefix("{") + "\n"


def sound(value: object) -> object:
    """Return a value in which half a surrogate, as in the name of a file, is spelled out: not every reader takes it."""
    return value.encode("utf-8", "backslashreplace").decode("utf-8") if isinstance(value, str) else value
