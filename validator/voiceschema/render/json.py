"""Results for programs: one JSON object, described by the document `meta/report`."""

import json
from typing import TYPE_CHECKING

from voiceschema import __version__
from voiceschema.render.tally import Tally

if TYPE_CHECKING:
    from voiceschema.problem import Problem


class JsonReport:
    """A report in JSON: the problems as they are found, the counts at the end."""

    def __init__(self) -> None:
        self._separator = "\n"

    def begin(self) -> str:
        """As in `Report`."""
        return f'{{"version": {json.dumps(__version__)},\n"problems": ['

    def problems(self, problems: "list[Problem]") -> str:
        """As in `Report`."""
        text = ""
        for problem in problems:
            text += self._separator + json.dumps(problem.as_dict())
            self._separator = ",\n"
        return text

    def end(self, tally: Tally) -> str:
        """As in `Report`."""
        counts = {
            "files": tally.files,
            "skipped": tally.skipped,
            "errors": tally.errors,
            "warnings": tally.warnings,
            "unreadable": [{"path": path, "reason": reason} for path, reason in tally.unreadable],
            "results": [{"path": path, "schema": ", ".join(names) or None} for path, names in tally.results],
        }
        return "],\n" + json.dumps(counts).removeprefix("{") + "\n"
