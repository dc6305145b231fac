"""Output for build servers: JUnit XML, in which each file is a test case."""

import re
from collections import Counter
from typing import TYPE_CHECKING

from voiceschema.render.report import Report
from voiceschema.render.summary import RESEMBLES
from voiceschema.render.text import texts_of
from voiceschema.text.phrasing import count

if TYPE_CHECKING:
    from voiceschema.pipeline.file import FileResult
    from voiceschema.problem import Problem
    from voiceschema.render.summary import Summary

# Characters that XML 1.0 forbids, even as references.
_NO_CHARACTER = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Characters that would be parsed as markup, or normalised as white space.
_MARKUP = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord("\r"): "&#13;"}
_MARKUP_IN_VALUE = {**_MARKUP, ord('"'): "&quot;", ord("\t"): "&#9;", ord("\n"): "&#10;"}


class JunitReport(Report):
    """A report in XML. All text is written at the end, because the counts come first."""

    def __init__(self, *, colour: bool = False) -> None:
        super().__init__(colour=colour)
        #: The problems of each file, and whether they make the run fail.
        self._problems: list[list[Problem]] = []
        self._failed: list[bool] = []
        self._more = False
        self._counts = Counter(failures=0, errors=0)

    def result(self, result: "FileResult", problems: "list[Problem]", *, failed: bool) -> str:
        if not self._more:
            self._problems.append([])
            self._failed.append(False)
        self._more = result.more
        self._problems[-1] += problems
        self._failed[-1] |= failed
        return ""

    def _case(self, result: "FileResult", problems: "list[Problem]", *, failed: bool) -> str:
        names = {"name": result.path, "classname": ", ".join(result.schemas) or "not recognised"}
        inside, text = "", _escaped(f"{texts_of(problems)}\n")
        if failed:
            self._counts["failures"] += 1
            found = Counter(str(problem.severity) for problem in problems)
            message = f"{count(found['error'], 'error')}, {count(found['warning'], 'warning')}"
            rules = ", ".join(dict.fromkeys(problem.rule for problem in problems))
            inside = _element("failure", {"type": rules, "message": message}, text)
        elif problems:
            inside = _element("system-out", {}, text)
        if result.unreadable is not None:
            self._counts["errors"] += 1
            inside += _element("error", {"type": "unreadable", "message": f"cannot read: {result.unreadable}"}, "")
        if result.resembling and result.skipped:
            self._counts["skipped"] += 1
            names["classname"] = "resembling"
            inside += _element("skipped", {"message": RESEMBLES}, "")
        return _element("testcase", names, f"\n{inside}" if inside else "")

    def end(self, summary: "Summary") -> str:
        cases = [
            self._case(result, problems, failed=failed)
            for result, problems, failed in zip(summary.results, self._problems, self._failed, strict=True)
            if not result.skipped or result.resembling
        ]
        counts = {"tests": str(len(cases)), **{kind: str(number) for kind, number in self._counts.items()}}
        suite = _element("testsuite", {"name": "voiceschema", **counts}, "\n" + "".join(cases))
        text = '<?xml version="1.0" encoding="UTF-8"?>\n' + _element("testsuites", counts, f"\n{suite}")
        # Standard output may not be UTF-8.
        return text.encode("ascii", "xmlcharrefreplace").decode("ascii")


def _element(name: str, attributes: dict[str, str], content: str) -> str:
    start = "".join(f' {key}="{_escaped(value, _MARKUP_IN_VALUE)}"' for key, value in attributes.items())
    return f"<{name}{start}>{content}</{name}>\n"


def _escaped(text: str, markup: dict[int, str] = _MARKUP) -> str:
    return _NO_CHARACTER.sub(lambda found: f"\\u{ord(found[0]):04x}", text).translate(markup)
