"""One document and the schemas: what it is, and what is wrong with it."""

from typing import TYPE_CHECKING, Any

from voiceschema.document import Document
from voiceschema.engine import Engine, Failure
from voiceschema.flow import flaws
from voiceschema.resources import BASE

if TYPE_CHECKING:
    from voiceschema.problem import Problem

#: The rules that a text breaks which cannot be parsed.
READING = ("syntax", "encoding", "too-deep", "too-large", "duplicate-property")


def judged(
    document: Document, schema: str, engine: Engine, *, partial: bool = False
) -> "tuple[str | None, list[Problem]]":
    """Return the name of the document that a payload is held against, if it is recognised, and its problems."""
    location, name = engine.catalog.uri(schema), schema
    failures: list[Failure] = []
    between: Any = ()
    if not document.legible:
        name = ""
    else:
        if schema == "payload":
            location, name = engine.recognise(document.value)
        failures = engine.failures(location, document.value)
        if partial:
            failures = [each._replace(forgiven=each.forgiven or each.keyword == "required") for each in failures]
        between = flaws(name, document.value)
    if not failures and not between and not document.faults:
        return name, []
    from voiceschema.explain import problems

    return name or None, problems(document, failures, between, engine)


def name_of(document: Document, engine: Engine) -> str:
    """Return the name of the document that a payload nobody named is recognised as; empty for anything else."""
    return _kind_of(document.value, engine) if document.legible else ""


def is_payload(document: Document, engine: Engine) -> bool:
    """Whether a document that nobody named is a voice payload."""
    return _kind_of(document.value, engine) != ""


def is_unmistakable(value: Any, engine: Engine) -> bool:
    """Whether a value that nobody named is a voice payload, if it is recognised as one."""
    return engine.meets(f"{BASE}payload.json#/$defs/unmistakable", value)


def _kind_of(value: Any, engine: Engine) -> str:
    return engine.recognise(value)[1] if is_unmistakable(value, engine) else ""


def faults_of(document: Document, engine: Engine) -> "list[Problem]":
    """Return what is wrong with the text of a document, whatever its value is."""
    from voiceschema.explain import problems

    return problems(document, (), (), engine)


def as_warning(problem: "Problem") -> "Problem":
    """Return what is wrong with a file that nobody named, and that may be none of our business."""
    from dataclasses import replace

    from voiceschema.problem import Severity

    rule = "syntax" if problem.rule in READING else problem.rule
    return replace(problem, severity=Severity.WARNING, rule=rule)
