"""Output for code scanning: a SARIF 2.1.0 log with the results first, and the rules at the end."""

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urljoin

from voiceschema import __version__
from voiceschema.catalog.resources import BASE
from voiceschema.explain.rule_pages import read_rule, rule_titles
from voiceschema.render.json import well_formed
from voiceschema.render.report import Report
from voiceschema.render.summary import RESEMBLES
from voiceschema.render.text import rule_page
from voiceschema.text.redact import MASK

if TYPE_CHECKING:
    from voiceschema.problem import Problem
    from voiceschema.render.summary import Summary

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


class SarifReport(Report):
    """A log with one run. Only the rules of the problems are kept in memory."""

    beginning = (
        f'{{"$schema": {json.dumps(_SCHEMA)}, "version": "2.1.0", "runs": [{{\n'
        '"columnKind": "unicodeCodePoints", "newlineSequences": ["\\r\\n", "\\n", "\\r"],\n"results": ['
    )
    separators = "\n", ",\n"

    def __init__(self, *, colour: bool = False) -> None:
        super().__init__(colour=colour)
        #: The index of each rule that was broken.
        self._rules: dict[str, int] = {}

    def problem(self, problem: "Problem") -> str:
        return json.dumps(_result(problem, self._rules.setdefault(problem.rule, len(self._rules))))

    def end(self, summary: "Summary") -> str:
        invocation: dict[str, Any] = {"executionSuccessful": not summary.unreadable}
        notifications = [_notification("error", path, f"cannot read {path}: {why}") for path, why in summary.unreadable]
        notifications += [_notification("note", path, f"{path} {RESEMBLES}") for path in summary.resembling]
        if notifications:
            invocation["toolExecutionNotifications"] = notifications
        rules = [_rule(name) for name in self._rules]
        driver = {"name": "voiceschema", "version": __version__, "informationUri": urljoin(BASE, "/"), "rules": rules}
        return f'],\n"invocations": {json.dumps([invocation])},\n"tool": {json.dumps({"driver": driver})}}}]}}\n'


def _notification(level: str, path: str, text: str) -> dict[str, Any]:
    location = {"physicalLocation": {"artifactLocation": {"uri": _uri(path)}}}
    return {"level": level, "message": _text(text), "locations": [location]}


def _result(problem: "Problem", index: int) -> dict[str, Any]:
    file = {"uri": _uri(problem.path)}
    end = {"endLine": problem.end_line, "endColumn": problem.end_column}
    region = {"startLine": problem.line, "startColumn": problem.column, **end}
    places = [{"fullyQualifiedName": well_formed(problem.instance_location)}]
    if problem.inside is not None:
        places.append({"fullyQualifiedName": well_formed(problem.inside), "kind": "container"})
    place: dict[str, Any] = {"artifactLocation": file}
    if problem.line is not None:
        snippet = _snippet(problem)
        place["region"] = {**region, "snippet": _text(snippet)} if snippet else region
    result: dict[str, Any] = {
        "ruleId": problem.rule,
        "ruleIndex": index,
        "level": problem.severity,
        "message": _text(problem.message),
        "locations": [{"physicalLocation": place, "logicalLocations": places}],
    }
    if problem.suggestion is not None:
        replacement = {"deletedRegion": region, "insertedContent": _text(problem.suggestion)}
        change = {"artifactLocation": file, "replacements": [replacement]}
        result["fixes"] = [{"description": _text(f"write {problem.suggestion}"), "artifactChanges": [change]}]
    if problem.schema_location:
        result["properties"] = {"schemaLocation": problem.schema_location}
    return result


def _snippet(problem: "Problem") -> str:
    """Return the text of the region if it is on one line, complete and unmasked; otherwise an empty string."""
    if problem.frame is None or problem.line != problem.end_line:
        return ""
    text = problem.frame.line[problem.frame.start : problem.frame.end]
    return text if len(text) == (problem.end_column or 0) - (problem.column or 0) and MASK not in text else ""


def _uri(path: str) -> str:
    """Return a path as a URI reference, relative if the path is, with the bytes of the path percent-encoded."""
    place = Path(path)
    return place.as_uri() if place.is_absolute() else quote(os.fsencode(place.as_posix()))


def _text(text: str) -> dict[str, Any]:
    return {"text": well_formed(text)}


def _rule(name: str) -> dict[str, Any]:
    if name not in rule_titles():
        return {"id": name, "shortDescription": _text(f"{name}: a rule of the profile")}
    page = read_rule(name)
    return {
        "id": name,
        "shortDescription": _text(page.title),
        "fullDescription": _text(page.summary),
        "helpUri": urljoin(BASE, f"/rules/{name}"),
        "help": {"text": rule_page(page), "markdown": page.markdown},
    }
