"""From faults and failures to problems: the single place that holds sentences."""

from collections.abc import Iterable, Iterator
from typing import Any

from voiceschema.document import Document
from voiceschema.engine import Engine, Failure
from voiceschema.explain import reading
from voiceschema.explain.failures import Case, Words, renamed, words
from voiceschema.keywords import ALIAS_OF, MESSAGE
from voiceschema.near import nearest
from voiceschema.problem import Problem, Severity
from voiceschema.source import Fault, Path, pointer

# Of several failures of one value, the first of these is what its author got wrong.
_RANKS = ("type", "pattern", "format", "enum", "const", "minimum", "maximum", "x-maxJsonBytes")


def problems(document: Document, failures: Iterable[Failure], engine: Engine) -> list[Problem]:
    """Return the problems of a document, in reading order: one for each fault, however many assertions fail on it."""
    found = [_of_reading(document, fault) for fault in document.faults]
    groups: dict[object, list[Case]] = {}
    for failure in failures:
        case = _case(document, failure, engine)
        groups.setdefault(_fault(case), []).append(case)
    cases = {key: min(group, key=_rank) for key, group in groups.items()}
    for case, name in _renames(cases):
        path = (*case.failure.path, name)
        found.append(_of_value(document, case, renamed(name, case.failure.name, case), path, at_name=True))
    found += [
        _of_value(document, case, words(case), case.failure.path, at_name=_is_about_name(case))
        for case in cases.values()
    ]
    return [problem for _, problem in sorted(found, key=lambda each: each[0])]


def _case(document: Document, failure: Failure, engine: Engine) -> Case:
    value = document.value
    for step in failure.path[:-1] if failure.keyword == "additionalProperties" else failure.path:
        value = value[step]
    if document.text is None:
        written = str(value)
    else:
        span = document.span(failure.path)
        written = document.text[span.start : span.end]
    return Case(failure, engine, value, document.language, written)


def _fault(case: Case) -> object:
    """Return what makes a failure one with others: they are about the same value, or the same property."""
    failure = case.failure
    if failure.keyword == "required":
        return "missing", failure.path, failure.name
    if _is_about_name(case):
        return "name", failure.path
    if MESSAGE in case.schema and failure.keyword in ("not", "anyOf", "oneOf") and isinstance(case.value, dict):
        return "combination", failure.path, failure.location
    return "value", failure.path


def _is_about_name(case: Case) -> bool:
    return case.failure.keyword == "additionalProperties" or ALIAS_OF in case.schema


def _rank(case: Case) -> tuple[bool, bool, int, int]:
    """Return what a group is sorted by: errors first, then the schema's own words, then by rank, then the narrower."""
    keyword = case.failure.keyword
    rank = _RANKS.index(keyword) if keyword in _RANKS else len(_RANKS)
    choices = len(case.limit) if keyword == "enum" else 0
    return case.failure.forgiven, MESSAGE not in case.schema, rank, choices


def _renames(cases: dict[Any, Case]) -> Iterator[tuple[Case, str]]:
    """Take each missing property and an unknown one near to it out of the cases, and yield them as one."""
    for key, case in list(cases.items()):
        if key[0] == "missing":
            path, known = case.failure.path, case.schema.get("properties", case.value)
            unknown = [k[1][-1] for k, other in cases.items() if k[0] == "name" and k[1][:-1] == path]
            name = nearest(case.failure.name, [*unknown, *(each for each in case.value if each not in known)])
            if name is not None:
                del cases[key]
                cases.pop(("name", (*path, name)), None)
                yield case, name


_Placed = tuple[tuple[int, ...], Problem]


def _of_reading(document: Document, fault: Fault) -> _Placed:
    said = Words(fault.rule, *reading.sentence(document, fault))
    return _placed(document, fault.path, (fault.start, fault.end), said, Severity.ERROR, "")


def _of_value(document: Document, case: Case, said: Words, path: Path, *, at_name: bool) -> _Placed:
    severity = Severity.WARNING if case.failure.forgiven else Severity.ERROR
    extent = (0, 0)
    if document.text is not None:
        span = document.span(path)
        extent = (span.key_start, span.key_end) if at_name and span.key_start >= 0 else (span.start, span.end)
    return _placed(document, path, extent, said, severity, case.failure.location)


def _placed(
    document: Document, path: Path, extent: tuple[int, int], said: Words, severity: Severity, schema_location: str
) -> _Placed:
    """Return a problem with what sorts it into reading order."""
    place = document.place(*extent) if document.text is not None else None
    problem = Problem(
        path=document.path,
        line=place.line if place else None,
        column=place.column if place else None,
        end_line=place.end_line if place else None,
        end_column=place.end_column if place else None,
        severity=severity,
        rule=said.rule,
        message=said.sentence,
        instance_location=pointer(path),
        schema_location=schema_location,
        suggestion=said.suggestion,
        source_line=place.source_line if place else None,
    )
    return (extent[0], *_reading_order(document.value, path)), problem


def _reading_order(value: Any, path: Path) -> Iterator[int]:
    for step in path:
        if isinstance(value, dict) and step in value:
            yield list(value).index(str(step))
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            yield step
        else:
            return
        value = value[step]
