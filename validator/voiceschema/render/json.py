"""Results for programs: one JSON object, described by the document `meta/report`."""

import json
from typing import TYPE_CHECKING

from voiceschema import __version__
from voiceschema.render.report import Report

if TYPE_CHECKING:
    from voiceschema.problem import Problem
    from voiceschema.render.summary import Summary


class JsonReport(Report):
    """A report in JSON: first the problems as they are found, then the counts."""

    separators = "\n", ",\n"

    def begin(self) -> str:
        """Return the beginning of the object."""
        return f'{{"version": {json.dumps(__version__)},\n"problems": ['

    def problem(self, problem: "Problem") -> str:
        """Return a problem as an object."""
        return json.dumps({name: well_formed(value) for name, value in problem.as_dict().items()})

    def end(self, summary: "Summary") -> str:
        """Return the counts and the files."""
        counts = {
            "files": summary.files,
            "skipped": summary.skipped,
            "errors": summary.errors,
            "warnings": summary.warnings,
            "unreadable": [{"path": well_formed(path), "reason": reason} for path, reason in summary.unreadable],
            "resembling": [well_formed(path) for path in summary.resembling],
            "results": [
                {"path": well_formed(path), "schema": ", ".join(names) or None} for path, names in summary.results
            ],
        }
        return "],\n" + json.dumps(counts).removeprefix("{") + "\n"


def well_formed(value: object) -> object:
    """Return a string with its lone surrogates, as in the name of a file, escaped: few readers accept them."""
    return value.encode("utf-8", "backslashreplace").decode("utf-8") if isinstance(value, str) else value
