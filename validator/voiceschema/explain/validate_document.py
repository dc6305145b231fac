"""One document and the schemas: what it is, and what is wrong with it."""

from typing import TYPE_CHECKING, Any, NamedTuple

from voiceschema.reading.document import Document
from voiceschema.validation.engine import Engine, Failure
from voiceschema.validation.flow import flow_failures

if TYPE_CHECKING:
    from voiceschema.problem import Problem

#: The rules of the problems that parsing reports.
READING = ("syntax", "encoding", "too-deep", "too-large", "duplicate-property")


class Verdict(NamedTuple):
    """What a document is, and what is wrong with it."""

    #: The name of the document that it was validated against; `None` if it was not recognised.
    schema: str | None
    problems: "list[Problem]"


def validate_document(document: Document, schema: str, engine: Engine, *, partial: bool = False) -> Verdict:
    """Validate a document; of a `partial` one, what is missing is only worth a warning."""
    name, failures = _failures(document.value, schema, engine) if document.parsed else ("", [])
    if partial:
        failures = [each._replace(tolerated=each.tolerated or each.keyword == "required") for each in failures]
    between = flow_failures(name, document.value)
    if not failures and not between and not document.issues:
        return Verdict(name, [])
    from voiceschema.explain.problems import problems

    return Verdict(name or None, problems(document, failures, between, engine, name))


def _failures(value: Any, schema: str, engine: Engine) -> tuple[str, list[Failure]]:
    """Return the name of the document that a value is validated against, and its failures."""
    location, name = engine.resolve(schema, value)
    failures = engine.failures(location, value)
    if name:
        return name, failures + misspelt_in(name, value, engine)
    from voiceschema.validation.recognition import near_document

    meant = near_document(value, engine)
    as_meant = engine.failures(engine.catalog.uri(meant), value) if meant else []
    # What is open to any name would take it, but the value as it is written is no payload.
    return (meant, as_meant) if any(not each.tolerated for each in as_meant) else ("", failures)


def misspelt_in(name: str, value: Any, engine: Engine) -> list[Failure]:
    """Return a failure for each misspelt name in what the platform sends; what people write fails by its document."""
    if not name.startswith(("webhook/", "response/", "websocket/event")):
        return []
    from voiceschema.validation.recognition import misspelt

    return misspelt(name, value, engine)


def problems_of_text(document: Document, engine: Engine) -> "list[Problem]":
    """Return what is wrong with the text of a document, whatever its value is."""
    from voiceschema.explain.problems import problems

    return problems(document, (), (), engine)


def name_of(document: Document, engine: Engine) -> str:
    """Return the name of the document that a payload nobody named is recognised as; empty for anything else."""
    from voiceschema.validation.recognition import Likeness, recognise_unnamed

    name, likeness = recognise_unnamed(document.value, engine) if document.parsed else ("", Likeness.NONE)
    return name if likeness is Likeness.PAYLOAD else ""


def as_warning(problem: "Problem") -> "Problem":
    """Return the problem as a warning: a discovered file that cannot be parsed may not be a payload."""
    from dataclasses import replace

    from voiceschema.problem import Severity

    return replace(problem, severity=Severity.WARNING, rule="syntax" if problem.rule in READING else problem.rule)
