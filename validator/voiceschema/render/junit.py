"""Results for build servers: XML in the form of JUnit, in which each file is a test."""

import re
from typing import TYPE_CHECKING

from voiceschema.render.summary import ResultMerger, Summary, advice
from voiceschema.render.text import text_of
from voiceschema.text.wording import count

if TYPE_CHECKING:
    from voiceschema.pipeline.file import FileResult
    from voiceschema.problem import Problem

# What XML 1.0 cannot hold, not even as a reference.
_NO_CHARACTER = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# What would be read as markup, or as another blank.
_MARKUP = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord("\r"): "&#13;"}
_MARKUP_IN_VALUE = {**_MARKUP, ord('"'): "&quot;", ord("\t"): "&#9;", ord("\n"): "&#10;"}


class JunitReport:
    """A report in XML. It is kept until the end: what comes first are the counts."""

    def __init__(self) -> None:
        self._pieces = ResultMerger()
        self._cases: list[str] = []
        self._failures = self._errors = self._skipped = 0
        self._start_file()

    def _start_file(self) -> None:
        self._problems: list[str] = []
        self._rules: dict[str, None] = {}
        self._severities: dict[str, int] = {"error": 0, "warning": 0}
        self._failed = False

    def begin(self) -> str:
        """As in `Report`."""
        return ""

    def result(self, result: "FileResult", problems: "list[Problem]", *, failed: bool) -> str:
        """As in `Report`."""
        self._failed |= failed
        for problem in problems:
            self._problems.append(f"{text_of(problem)}\n")
            self._rules[problem.rule] = None
            self._severities[problem.severity] += 1
        whole = self._pieces.whole(result)
        if whole is not None:
            if not whole.skipped or whole.resembling:
                self._cases.append(self._case(whole))
            self._start_file()
        return ""

    def _case(self, result: "FileResult") -> str:
        names = {"name": result.path, "classname": ", ".join(result.schemas) or "not recognised"}
        inside, text = "", "\n".join(self._problems)
        if text and self._failed:
            self._failures += 1
            said = ", ".join(count(number, severity) for severity, number in self._severities.items())
            inside = _element("failure", {"type": ", ".join(self._rules), "message": said}, _escaped(text))
        elif text:
            inside = _element("system-out", {}, _escaped(text))
        if result.unreadable is not None:
            self._errors += 1
            inside += _element("error", {"type": "unreadable", "message": f"cannot read: {result.unreadable}"}, "")
        if result.resembling and result.skipped:
            self._skipped += 1
            names["classname"] = "resembling"
            message = f"resembles a payload but was not validated: {advice()}"
            inside += _element("skipped", {"message": message}, "")
        return _element("testcase", names, f"\n{inside}" if inside else "")

    def end(self, _: Summary) -> str:
        """As in `Report`."""
        counts = {"tests": str(len(self._cases)), "failures": str(self._failures), "errors": str(self._errors)}
        if self._skipped:
            counts["skipped"] = str(self._skipped)
        suite = _element("testsuite", {"name": "voiceschema", **counts}, "\n" + "".join(self._cases))
        text = '<?xml version="1.0" encoding="UTF-8"?>\n' + _element("testsuites", counts, f"\n{suite}")
        # Standard output may have another encoding.
        return text.encode("ascii", "xmlcharrefreplace").decode("ascii")


def _element(name: str, attributes: dict[str, str], content: str) -> str:
    start = "".join(f' {key}="{_escaped(value, _MARKUP_IN_VALUE)}"' for key, value in attributes.items())
    return f"<{name}{start}>{content}</{name}>\n"


def _escaped(text: str, markup: dict[int, str] = _MARKUP) -> str:
    return _NO_CHARACTER.sub(lambda found: f"\\u{ord(found[0]):04x}", text).translate(markup)
