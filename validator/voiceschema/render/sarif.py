"""Results for code scanning: a log in SARIF 2.1.0, the results as they are found, the rules and the rest at the end."""

import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urljoin

from voiceschema import __version__
from voiceschema.catalog.resources import BASE
from voiceschema.explain.rules import Rule, read_rule, rule_titles
from voiceschema.render.json import sound
from voiceschema.render.summary import Summary, advice
from voiceschema.render.text import rule_page

if TYPE_CHECKING:
    from voiceschema.pipeline.file import FileResult
    from voiceschema.problem import Problem

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_MARKUP = re.compile(r"[\\`*_{}\[\]<>#|~]")


class SarifReport:
    """A report with one run. Of the problems only their rules are kept."""

    def __init__(self) -> None:
        self._separator = "\n"
        #: The index of each rule that was broken.
        self._rules: dict[str, int] = {}

    def begin(self) -> str:
        """As in `Report`."""
        return (
            f'{{"$schema": {json.dumps(_SCHEMA)}, "version": "2.1.0", "runs": [{{\n'
            '"columnKind": "unicodeCodePoints", "newlineSequences": ["\\r\\n", "\\n", "\\r"],\n"results": ['
        )

    def result(self, _: "FileResult", problems: "list[Problem]", *, failed: bool) -> str:  # noqa: ARG002  # as in Report
        """As in `Report`."""
        parts: list[str] = []
        for problem in problems:
            index = self._rules.setdefault(problem.rule, len(self._rules))
            parts += self._separator, json.dumps(_result(problem, index))
            self._separator = ",\n"
        return "".join(parts)

    def end(self, summary: Summary) -> str:
        """As in `Report`."""
        invocation: dict[str, Any] = {"executionSuccessful": not summary.unreadable}
        notifications = [_notification("error", path, f"cannot read {path}: {why}") for path, why in summary.unreadable]
        notifications += [
            _notification("note", path, f"{path} resembles a payload but was not validated: {advice()}")
            for path in summary.resembling
        ]
        if notifications:
            invocation["toolExecutionNotifications"] = notifications
        driver = {
            "name": "voiceschema",
            "version": __version__,
            "informationUri": urljoin(BASE, "/"),
            "rules": [_rule(name) for name in self._rules],
        }
        return f'],\n"invocations": {json.dumps([invocation])},\n"tool": {json.dumps({"driver": driver})}}}]}}\n'


def _notification(level: str, path: str, text: str) -> dict[str, Any]:
    location = {"physicalLocation": {"artifactLocation": {"uri": _uri(path)}}}
    return {"level": level, "message": _text(text), "locations": [location]}


def _result(problem: "Problem", index: int) -> dict[str, Any]:
    location: dict[str, Any] = {"artifactLocation": {"uri": _uri(problem.path)}}
    places = [{"fullyQualifiedName": sound(problem.instance_location)}]
    if problem.inside is not None:
        places.append({"fullyQualifiedName": sound(problem.inside), "kind": "container"})
    result: dict[str, Any] = {
        "ruleId": problem.rule,
        "ruleIndex": index,
        "level": problem.severity,
        "message": _text(problem.message),
        "locations": [{"physicalLocation": location, "logicalLocations": places}],
    }
    start, end = (problem.line, problem.column), (problem.end_line, problem.end_column)
    region = dict(zip(("startLine", "startColumn", "endLine", "endColumn"), (*start, *end), strict=True))
    if problem.line is not None:
        snippet = _snippet(problem)
        location["region"] = {**region, "snippet": _text(snippet)} if snippet else region
    if problem.suggestion is not None:
        replacement = {"deletedRegion": region, "insertedContent": _text(problem.suggestion)}
        change = {"artifactLocation": location["artifactLocation"], "replacements": [replacement]}
        result["fixes"] = [{"description": _text(f"write {problem.suggestion}"), "artifactChanges": [change]}]
    if problem.schema_location:
        result["properties"] = {"schemaLocation": problem.schema_location}
    return result


def _snippet(problem: "Problem") -> str:
    """Return the text of the region, as far as it is known: that of one line."""
    if problem.source_line is None or problem.line != problem.end_line:
        return ""
    start, end = ((column or 1) - problem.source_column for column in (problem.column, problem.end_column))
    return problem.source_line[start:end]


def _uri(path: str) -> str:
    """Return a path as a reference: relative if the path is, with the bytes of the file's name percent-encoded."""
    place = Path(path)
    return place.as_uri() if place.is_absolute() else quote(os.fsencode(place.as_posix()))


def _text(text: str) -> dict[str, Any]:
    return {"text": sound(text)}


def _rule(name: str) -> dict[str, Any]:
    if name not in rule_titles():
        return {"id": name, "shortDescription": _text(f"{name}: a rule of the profile")}
    rule = read_rule(name)
    return {
        "id": name,
        "shortDescription": _text(rule.title),
        "fullDescription": _text(rule.why),
        "help": {"text": rule_page(name, rule), "markdown": _markdown(rule)},
    }


def _markdown(rule: Rule) -> str:
    where = f" ({rule.condition})" if rule.condition else ""
    return "\n\n".join(
        [
            _plain(rule.why),
            f"Wrong{where}:",
            f"```json\n{rule.wrong}\n```",
            "Right:",
            f"```json\n{rule.right}\n```",
            f"Source: {_plain(rule.source)}",
        ]
    )


def _plain(text: str) -> str:
    """Return a text in which no character is markup."""
    return _MARKUP.sub(r"\\\g<0>", text)
