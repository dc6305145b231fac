"""Results for build servers: XML in the form of JUnit, in which each file is a test."""

import re
from collections import Counter
from typing import TYPE_CHECKING

from voiceschema.render.report import Report
from voiceschema.render.summary import ResultMerger, advice
from voiceschema.render.text import texts_of
from voiceschema.text.wording import count

if TYPE_CHECKING:
    from voiceschema.pipeline.file import FileResult
    from voiceschema.problem import Problem
    from voiceschema.render.summary import Summary

# What XML 1.0 cannot hold, not even as a reference.
_NO_CHARACTER = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# What would be read as markup, or as other white space.
_MARKUP = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord("\r"): "&#13;"}
_MARKUP_IN_VALUE = {**_MARKUP, ord('"'): "&quot;", ord("\t"): "&#9;", ord("\n"): "&#10;"}


class JunitReport(Report):
    """A report in XML. It is complete only at the end, because the counts come first."""

    def __init__(self, *, colour: bool = False) -> None:
        super().__init__(colour=colour)
        self._merger = ResultMerger()
        self._cases: list[str] = []
        self._counts = Counter(failures=0, errors=0)
        self._problems: list[Problem] = []
        self._failed = False

    def result(self, result: "FileResult", problems: "list[Problem]", *, failed: bool) -> str:
        """Add a test for a file that is complete."""
        self._problems += problems
        self._failed |= failed
        whole = self._merger.whole(result)
        if whole is not None:
            if not whole.skipped or whole.resembling:
                self._cases.append(self._case(whole))
            self._problems, self._failed = [], False
        return ""

    def _case(self, result: "FileResult") -> str:
        names = {"name": result.path, "classname": ", ".join(result.schemas) or "not recognised"}
        inside, text = "", _escaped(f"{texts_of(self._problems)}\n")
        if self._failed:
            self._counts["failures"] += 1
            found = Counter(str(problem.severity) for problem in self._problems)
            message = f"{count(found['error'], 'error')}, {count(found['warning'], 'warning')}"
            rules = ", ".join(dict.fromkeys(problem.rule for problem in self._problems))
            inside = _element("failure", {"type": rules, "message": message}, text)
        elif self._problems:
            inside = _element("system-out", {}, text)
        if result.unreadable is not None:
            self._counts["errors"] += 1
            inside += _element("error", {"type": "unreadable", "message": f"cannot read: {result.unreadable}"}, "")
        if result.resembling and result.skipped:
            self._counts["skipped"] += 1
            names["classname"] = "resembling"
            message = f"resembles a payload but was not validated: {advice()}"
            inside += _element("skipped", {"message": message}, "")
        return _element("testcase", names, f"\n{inside}" if inside else "")

    def end(self, summary: "Summary") -> str:  # noqa: ARG002  # it counts tests, not files
        """Return the whole document."""
        counts = {"tests": str(len(self._cases)), **{kind: str(number) for kind, number in self._counts.items()}}
        suite = _element("testsuite", {"name": "voiceschema", **counts}, "\n" + "".join(self._cases))
        text = '<?xml version="1.0" encoding="UTF-8"?>\n' + _element("testsuites", counts, f"\n{suite}")
        # Standard output may have another encoding.
        return text.encode("ascii", "xmlcharrefreplace").decode("ascii")


def _element(name: str, attributes: dict[str, str], content: str) -> str:
    start = "".join(f' {key}="{_escaped(value, _MARKUP_IN_VALUE)}"' for key, value in attributes.items())
    return f"<{name}{start}>{content}</{name}>\n"


def _escaped(text: str, markup: dict[int, str] = _MARKUP) -> str:
    return _NO_CHARACTER.sub(lambda found: f"\\u{ord(found[0]):04x}", text).translate(markup)
