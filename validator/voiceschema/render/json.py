"""Output for programs: one JSON object, described by the schema `meta/report`."""

import json
from typing import TYPE_CHECKING

from voiceschema import __version__
from voiceschema.render.report import Report

if TYPE_CHECKING:
    from voiceschema.problem import Problem
    from voiceschema.render.summary import Summary


class JsonReport(Report):
    """A report in JSON: first the problems, then the counts."""

    beginning = f'{{"version": {json.dumps(__version__)},\n"problems": ['
    separators = "\n", ",\n"

    def problem(self, problem: "Problem") -> str:
        return json.dumps({name: well_formed(value) for name, value in problem.as_dict().items()})

    def end(self, summary: "Summary") -> str:
        files = summary.validated
        counts = {
            "files": len(files),
            "skipped": sum(each.skipped for each in summary.results),
            "errors": summary.errors,
            "warnings": summary.warnings,
            "unreadable": [{"path": well_formed(path), "reason": reason} for path, reason in summary.unreadable],
            "resembling": [well_formed(path) for path in summary.resembling],
            "results": [{"path": well_formed(each.path), "schema": ", ".join(each.schemas) or None} for each in files],
        }
        return "],\n" + json.dumps(counts).removeprefix("{") + "\n"


def well_formed(value: object) -> object:
    """Return a string with lone surrogates escaped, which file names can contain and few JSON parsers accept."""
    return value.encode("utf-8", "backslashreplace").decode("utf-8") if isinstance(value, str) else value
