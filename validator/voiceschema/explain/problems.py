"""Turns parse issues and failures into problems: locates, groups, explains and orders them."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple, TypeVar

from voiceschema.catalog.resources import BASE
from voiceschema.explain import flow, parse_issues
from voiceschema.explain.context import FailureContext, Message
from voiceschema.explain.frames import frame, recorded_frame
from voiceschema.explain.groups import Groups, is_about_name
from voiceschema.explain.locate import Locator
from voiceschema.explain.visibility import Visibility
from voiceschema.problem import Frame, Problem, Severity
from voiceschema.reading.document import Document
from voiceschema.reading.limits import MAX_REPORTED
from voiceschema.reading.parse_issue import ParseIssue
from voiceschema.reading.positions import VARIABLE_MARK, Path, Place, pointer
from voiceschema.text.redact import masked
from voiceschema.validation.engine import Engine, Failure
from voiceschema.validation.flow import FlowFailure

# Where these fail, it is unknown what the parts of the value should be.
_ABOUT_ALL = ("type", "additionalProperties")
_UNRECOGNISED = f"{BASE}payload.json#"

_Fault = ParseIssue | Failure | FlowFailure
_T = TypeVar("_T", ParseIssue, Failure, FlowFailure)


def problems(
    document: Document, failures: Iterable[Failure], between: Iterable[FlowFailure], engine: Engine, schema: str = ""
) -> list[Problem]:
    """Return the problems of a document in reading order: one per mistake, even if it fails several assertions.

    If there are very many, only the first are reported. `between` are the failures between the actions of an NCCO, and
    `schema` is the name of the schema that the document was validated against, if any.
    """
    locator, failures, visibility = Locator(document), list(failures), Visibility(document, schema, engine)
    order, extent = locator.order, locator.extent
    issues = _relevant_issues(document, failures, engine, schema)
    issues, more_issues = _first(issues, lambda each: (each.start, order(each.path)))
    failures, more_failures = _first(failures, lambda each: (order(each.path), each.location, each.name))
    between, more_between = _first(between, lambda each: (order(each.path), each.rule))
    more: list[_Fault] = [*more_issues, *more_failures, *more_between]
    if more:
        # Failures after the first of the others are unknown, because the engine stopped there.
        is_accepted = not (more_failures and schema) or engine.accepts(engine.catalog.uri(schema), document.value)
        path, tolerated = more[0].path, is_accepted and all(each.tolerated for each in more)
        span = more_issues[0][2:4] if more_issues else extent(path, at_name=True)
        kind = "many-in-file" if document.language == "toml" else "many"
        issues.append(ParseIssue("too-large", kind, *span, path=path, tolerated=tolerated))
    found_in = partial(_found, locator, visibility)
    found = [found_in(each, (each.start, each.end), parse_issues.message(visibility, each)) for each in issues]
    found += [found_in(each, extent(each.path), Message(each.rule, flow.sentence(each))) for each in between]
    groups = Groups(locator, failures, engine, visibility)
    found += [_of_failure(locator, visibility, *each) for each in groups.explain()]
    return list(_once(document, sorted(found, key=lambda each: each.order)))


def _relevant_issues(document: Document, failures: list[Failure], engine: Engine, schema: str) -> list[ParseIssue]:
    """Return the parse issues; for strings that other parsers read differently, only those where it matters."""
    others = [issue for issue in document.issues if issue.kind != "unquoted"]
    uncertain = [issue for issue in document.issues if issue.kind == "unquoted"]
    if not uncertain or not document.parsed:
        return others
    if schema:
        value = _as_others_read(document.value, (), {issue.path for issue in uncertain})
        needed = {failure.path for failure in engine.failures(engine.catalog.uri(schema), value)}
        uncertain = [issue for issue in uncertain if issue.path in needed]
    at_fault = {failure.path for failure in failures}
    uncertain = [issue for issue in uncertain if issue.path not in at_fault]
    around = {each.path for each in failures if each.keyword in _ABOUT_ALL or each.location.startswith(_UNRECOGNISED)}
    return others + [each for each in uncertain if around.isdisjoint(each.path[:end] for end in range(len(each.path)))]


def _as_others_read(value: Any, path: Path, uncertain: set[Path]) -> Any:
    """Return a value in which each uncertain string is replaced by a value of another type."""
    if path in uncertain:
        return True
    if isinstance(value, dict):
        return {name: _as_others_read(item, (*path, name), uncertain) for name, item in value.items()}
    if isinstance(value, list):
        return [_as_others_read(item, (*path, index), uncertain) for index, item in enumerate(value)]
    return value


class _Found(NamedTuple):
    """A problem with its sort key for reading order."""

    order: tuple[Any, ...]
    path: Path
    at_name: bool
    problem: Problem


def _first(items: Iterable[_T], key: Callable[[_T], Any]) -> tuple[list[_T], list[_T]]:
    """Return the items to report, and the others, which follow them in reading order."""
    found = sorted(items, key=key)
    return found[:MAX_REPORTED], found[MAX_REPORTED:]


def _once(document: Document, found: list[_Found]) -> Iterator[Problem]:
    """Yield each problem once: at a YAML anchor, not at its aliases. Keep only the first rename to a given name."""
    reported: set[object] = set()
    for _, path, at_name, problem in found:
        # What a value should be depends on where an alias is used; that its type is wrong does not.
        is_type = problem.rule == "wrong-type"
        fault = problem.rule, document.origin(path) if is_type else (problem.message, problem.schema_location)
        borrowed = document.text is not None and problem.schema_location != "" and not document.is_written(path)
        if borrowed and fault in reported:
            continue
        rename = (path[:-1], problem.suggestion) if at_name and problem.suggestion is not None else None
        yield replace(problem, suggestion=None) if borrowed or rename in reported else problem
        reported |= {fault, rename} - {None}


def _of_failure(
    locator: Locator, visibility: Visibility, context: FailureContext, message: Message, path: Path
) -> _Found:
    failure = context.failure._replace(path=path)
    if context.document.template and message.rule == "placeholder":
        failure = failure._replace(tolerated=True)
    at_name = message.rule in ("unknown-property", "deprecated") or is_about_name(context)
    if not at_name and context.document.language == "yaml" and not _is_replaceable(locator, path):
        message = message._replace(suggestion=None)
    return _found(locator, visibility, failure, locator.extent(path, at_name=at_name), message, at_name=at_name)


def _is_replaceable(locator: Locator, path: Path) -> bool:
    """Whether JSON can replace a YAML value: it has no tag, and a collection is in flow style without anchors."""
    text, whole = locator.document.text_of(path), locator.document.text or ""
    if isinstance(locator.value(path), list | dict) and (text[:1] not in ("[", "{") or "&" in text):
        return False
    start, _ = locator.extent(path)
    return re.search(r"![^\s,\[\]{}]*\s+$", whole[max(0, start - 80) : start]) is None


def _found(
    locator: Locator,
    visibility: Visibility,
    fault: _Fault,
    at: tuple[int, int],
    message: Message,
    *,
    at_name: bool = False,
) -> _Found:
    """Return the problem for a fault. It contains no secrets, because all output is made from problems."""
    document, (start, end) = locator.document, at
    place = None if document.text is None else document.place(start, end)
    suggestion = None if message.suggestion is None else document.position_map.quote(message.suggestion)
    problem = Problem(
        path=document.path,
        line=place and place.line,
        column=place and place.column,
        end_line=place and place.end_line,
        end_column=place and place.end_column,
        severity=Severity.WARNING if fault.tolerated else Severity.ERROR,
        rule=message.rule,
        message=masked(message.sentence.replace("\\ufdd0", "") if document.template else message.sentence),
        instance_location=masked(pointer(fault.path).replace(VARIABLE_MARK, "")),
        schema_location=fault.location if isinstance(fault, Failure) else "",
        suggestion=suggestion if suggestion is None or masked(suggestion) == suggestion else None,
        container=document.container and masked(document.container),
        frame=place and _frame(locator, visibility, fault, place, at),
    )
    detail = not at_name, problem.rule != "wrong-type", problem.schema_location, problem.message
    return _Found(((start, *locator.order(fault.path)), *detail), fault.path, at_name, problem)


def _frame(locator: Locator, visibility: Visibility, fault: _Fault, place: Place, at: tuple[int, int]) -> Frame | None:
    if visibility.is_nothing:
        return None
    if not visibility.document.recorded:
        return frame(visibility, place)
    # For a parse issue, only names and brackets are safe to show.
    value = locator.value(fault.path) if isinstance(fault, Failure) else []
    return recorded_frame(visibility, fault.path, value, *at)
