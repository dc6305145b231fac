"""Validates one document: recognises what it is, and returns its problems."""

from typing import TYPE_CHECKING, Any, NamedTuple

from voiceschema.reading.document import Document
from voiceschema.validation.engine import Engine, Failure
from voiceschema.validation.flow import flow_failures

if TYPE_CHECKING:
    from voiceschema.problem import Problem

#: The rules that parsing reports.
READING = ("syntax", "encoding", "too-deep", "too-large", "duplicate-property")


class Verdict(NamedTuple):
    """The schema of a document, and its problems."""

    #: The name of the schema that it was validated against; `None` if the document was not recognised.
    schema: str | None
    problems: "list[Problem]"


def validate_document(document: Document, schema: str, engine: Engine, *, partial: bool = False) -> Verdict:
    """Validate a document; in a `partial` one, missing properties are only warnings."""
    name, failures = _failures(document.value, schema, engine) if document.parsed else ("", [])
    if partial:
        failures = [each._replace(tolerated=each.tolerated or each.keyword == "required") for each in failures]
    between = flow_failures(name, document.value)
    if not failures and not between and not document.issues:
        return Verdict(name, [])
    from voiceschema.explain.problems import problems

    return Verdict(name or None, problems(document, failures, between, engine, name))


def _failures(value: Any, schema: str, engine: Engine) -> tuple[str, list[Failure]]:
    """Return the name of the schema that a value is validated against, and its failures."""
    location, name = engine.resolve(schema, value)
    failures = engine.failures(location, value)
    if name:
        return name, failures + misspelt_in(name, value, engine)
    from voiceschema.validation.recognition import near_document

    meant = near_document(value, engine)
    as_meant = engine.failures(engine.catalog.uri(meant), value) if meant else []
    # An open schema would accept it, but the value as written is not a payload.
    return (meant, as_meant) if any(not each.tolerated for each in as_meant) else ("", failures)


def misspelt_in(name: str, value: Any, engine: Engine) -> list[Failure]:
    """Return a failure for each misspelt name in a payload that the platform sends: its schema allows any name."""
    if not name.startswith(("webhook/", "response/", "websocket/event")):
        return []
    from voiceschema.validation.recognition import misspelt

    return misspelt(name, value, engine)


def problems_of_text(document: Document, engine: Engine) -> "list[Problem]":
    """Return the problems of a document's text, without validating its value."""
    from voiceschema.explain.problems import problems

    return problems(document, (), (), engine)


def name_of(document: Document, engine: Engine) -> str:
    """Return the name of the schema that a document is recognised as; empty if it is not a payload."""
    from voiceschema.validation.recognition import Likeness, recognise_unnamed

    name, likeness = recognise_unnamed(document.value, engine) if document.parsed else ("", Likeness.NONE)
    return name if likeness is Likeness.PAYLOAD else ""


def as_warning(problem: "Problem") -> "Problem":
    """Return the problem as a warning: a discovered file that cannot be parsed may not be a payload."""
    from dataclasses import replace

    from voiceschema.problem import Severity

    return replace(problem, severity=Severity.WARNING, rule="syntax" if problem.rule in READING else problem.rule)
