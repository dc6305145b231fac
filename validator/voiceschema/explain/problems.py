"""From faults, failures and flaws to problems: the single place that holds sentences."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any, NamedTuple, TypeVar

from voiceschema.catalog.keywords import ALIASES, MESSAGE
from voiceschema.catalog.resources import BASE
from voiceschema.explain import flow, parse_issues
from voiceschema.explain.context import FailureContext, Message
from voiceschema.explain.failures import empty, is_synonym, lacking, misplaced, renamed, words, wrapped
from voiceschema.problem import Problem, Severity
from voiceschema.reading.document import Document
from voiceschema.reading.source import MAX_REPORTED, VARIABLE_MARK, ParseIssue, Path, pointer
from voiceschema.text.redact import masked, secrets, without_secrets
from voiceschema.text.suggest import nearest, overlapping, same_words, slipped
from voiceschema.text.wording import as_json
from voiceschema.validation.engine import Engine, Failure
from voiceschema.validation.flow import FlowFailure

# Where these fail, nobody knows what the parts of the value should be.
_ABOUT_ALL = ("type", "additionalProperties")
_UNRECOGNISED = f"{BASE}payload.json#"
# The rules that a file breaks whose structure is not what it should be.
_STRUCTURE = ("syntax", "broken-container")
# How the mark of a variable outside of strings is shown, where it is quoted with something else.
_BARE = "\\ufdd0"
# So many characters around a value are looked at for what makes it a secret.
_NEAR = 300
# Of several failures of one value, the first of these is what its author got wrong.
_RANKS = ("type", "pattern", "format", "enum", "const", "minimum", "maximum", "x-maxJsonBytes")


def problems(
    document: Document,
    failures: Iterable[Failure],
    flow_failures: Iterable[FlowFailure],
    engine: Engine,
    schema: str = "",
) -> list[Problem]:
    """Return the problems of a document, in reading order: one for each fault, however many assertions fail on it.

    Of very many, only the first are told one by one. `schema` is the name of the document that it was validated
    against, if it was.
    """
    order = _ReadingOrder(document.value)
    failures = list(failures)
    left = _worth_telling(document, failures, engine, schema)
    issues, more_faults = _first(left, lambda issue: (issue.start, tuple(order.of(issue.path))))
    failures, more_failures = _first(failures, lambda each: (tuple(order.of(each.path)), each.location, each.name))
    flow_failures, more_flaws = _first(
        flow_failures, lambda flow_failure: (tuple(order.of(flow_failure.path)), flow_failure.rule)
    )
    if more_faults or more_failures or more_flaws:
        issues.append(_more(document, [*more_faults, *more_failures, *more_flaws]))
    found = [_of_reading(document, issue, order) for issue in issues]
    if document.container is None and any(each.problem.rule in _STRUCTURE for each in found) and _is_delicate(document):
        # What is secret is told by what stands around it, and that is broken here.
        found = [each._replace(problem=replace(each.problem, source_line=None)) for each in found]
    found += [_of_flow(document, flow_failure, order) for flow_failure in flow_failures]
    groups: dict[object, list[FailureContext]] = {}
    for failure in failures:
        context = _context(document, failure, engine)
        groups.setdefault(_fault(context), []).append(context)
    contexts = {key: min(group, key=_rank) for key, group in groups.items()}
    _drop_what_the_type_explains(contexts)
    for context, name in _all_renames(document, contexts):
        path = (*context.failure.path, name)
        found.append(_of_value(document, context, renamed(name, context.failure.name, context), path, order))
    _drop_what_a_rename_mends(contexts)
    for context, names in _gathered(contexts):
        found.append(_of_value(document, context, lacking(context, names), context.failure.path, order))
    _drop_what_a_move_mends(contexts)
    for context, path in _empty(contexts):
        found.append(_of_value(document, context, empty(context), path, order))
    found += [
        _of_value(document, context, words(context), context.failure.path, order) for context in contexts.values()
    ]
    found.sort(key=_in_reading_order)
    return list(_once(document, found))


def _worth_telling(document: Document, failures: list[Failure], engine: Engine, schema: str) -> list[ParseIssue]:
    """Return faults; strings that other readers take for something else only where that would be wrong, and they right.

    Where anything may stand, nobody knows what was wanted.
    """
    others = [issue for issue in document.issues if issue.kind != "unquoted"]
    uncertain = [issue for issue in document.issues if issue.kind == "unquoted"]
    if not uncertain or not document.parsed:
        return others
    if schema:
        value = _as_others_read(document.value, (), {issue.path for issue in uncertain})
        needed = {failure.path for failure in engine.failures(engine.catalog.uri(schema), value)}
        uncertain = [issue for issue in uncertain if issue.path in needed]
    at_fault = {failure.path for failure in failures}
    around = {each.path for each in failures if each.keyword in _ABOUT_ALL or each.location.startswith(_UNRECOGNISED)}

    def is_right(path: Path) -> bool:
        return path not in at_fault and all(path[:length] not in around for length in range(len(path)))

    return [*others, *(issue for issue in uncertain if is_right(issue.path))]


def _as_others_read(value: Any, path: Path, uncertain: set[Path]) -> Any:
    """Return a value with something else in the place of each string that is uncertain."""
    if path in uncertain:
        return True
    if isinstance(value, dict):
        return {name: _as_others_read(item, (*path, name), uncertain) for name, item in value.items()}
    if isinstance(value, list):
        return [_as_others_read(item, (*path, index), uncertain) for index, item in enumerate(value)]
    return value


class _Placed(NamedTuple):
    """A problem with what sorts it into reading order."""

    order: tuple[int, ...]
    path: Path
    #: Whether it is about the name of a property and not about its value.
    at_name: bool
    problem: Problem


def _in_reading_order(each: _Placed) -> tuple[object, ...]:
    problem = each.problem
    return each.order, not each.at_name, problem.rule != "wrong-type", problem.schema_location, problem.message


_T = TypeVar("_T")


def _first(items: Iterable[_T], key: Callable[[_T], Any]) -> tuple[list[_T], list[_T]]:
    """Return the items that are told one by one, and the others: all that come behind them in reading order."""
    found = list(items)
    if len(found) > MAX_REPORTED:
        found.sort(key=key)
    return found[:MAX_REPORTED], found[MAX_REPORTED:]


def _more(document: Document, more: "list[ParseIssue | Failure | FlowFailure]") -> ParseIssue:
    """Return a fault for all that is not told one by one, at the first of it."""
    first = more[0]
    extent = (0, 0)
    if isinstance(first, ParseIssue):
        extent = (first.start, first.end)
    elif document.text is not None:
        span = document.span(first.path)
        extent = (span.start, span.end) if span.key_start < 0 else (span.key_start, span.key_end)
    return ParseIssue("too-large", "many", *extent, path=first.path, tolerated=all(each.tolerated for each in more))


def _once(document: Document, found: list[_Placed]) -> Iterator[Problem]:
    """Yield each problem that is not said already.

    What a YAML alias stands for is wrong where it is written, at the anchor. And of two properties only one can be
    renamed to a third.
    """
    said: set[object] = set()
    for _, path, at_name, problem in found:
        issue: object = (problem.rule, problem.message, problem.schema_location)
        borrowed = document.text is not None and problem.schema_location != "" and not document.is_written(path)
        if borrowed and issue in said:
            continue
        if document.text is not None and problem.rule == "wrong-type":
            # What it should be depends on where an alias has it; that it is something else does not.
            issue = (problem.rule, document.origin(path))
            if borrowed and issue in said:
                continue
        rename = (path[:-1], problem.suggestion) if at_name and problem.suggestion is not None else None
        yield replace(problem, suggestion=None) if borrowed or rename in said else problem
        said |= {issue, rename} - {None}


def _context(document: Document, failure: Failure, engine: Engine) -> FailureContext:
    around = [document.value]
    for step in failure.path:
        around.append(around[-1][step])
    value, siblings = around[-1], around[-2] if failure.path else ()
    if failure.keyword == "additionalProperties":
        value = siblings
    written = as_json(value) if document.text is None else document.text_of(failure.path)
    return FailureContext(
        failure, engine, value, document.language, written, siblings, document.template, tuple(around)
    )


def _fault(context: FailureContext) -> object:
    """Return what makes a failure one with others: they are about the same value, or the same property."""
    failure = context.failure
    if context.is_variable:
        return "value", failure.path
    if failure.keyword == "required":
        return "missing", failure.path, failure.name
    if _is_about_name(context):
        return "name", failure.path
    if failure.keyword in ("not", "anyOf", "oneOf") and (not context.limit or '"required"' in as_json(context.limit)):
        return "combination", failure.path, failure.location
    return "value", failure.path


def _is_about_name(context: FailureContext) -> bool:
    return context.failure.keyword in ("additionalProperties", ALIASES)


def _rank(context: FailureContext) -> tuple[bool, bool, bool, bool, int, int, int, str]:
    """Return what a group is sorted by: errors, types, the schema's own words, formats; then by rank and narrowness."""
    keyword = context.failure.keyword
    rank = _RANKS.index(keyword) if keyword in _RANKS else len(_RANKS)
    choices = len(context.limit) if keyword == "enum" else 0
    return (
        context.failure.tolerated,
        keyword != "type",
        MESSAGE not in context.schema,
        not context.format,
        rank,
        choices,
        context.failure.location.count("/"),  # the outer one of two
        context.failure.location,
    )


def _renames(contexts: dict[Any, FailureContext]) -> Iterator[tuple[FailureContext, str]]:
    """Take each missing property and an unknown one near to it out of the cases, and yield them as one."""
    for key, context in list(contexts.items()):
        if key[0] == "missing":
            path = context.failure.path
            told = [name for name in context.value if ("name", (*path, name)) in contexts]
            unknown = [name for name in context.value if name in told or name not in context.properties]
            needed = context.failure.name
            name = (
                same_words(needed, unknown)
                or next((each for each in unknown if is_synonym(each, context, is_unknown=each in told)), None)
                or slipped(needed, unknown)
                or overlapping(needed, told)
            )
            if name is not None:
                del contexts[key]
                contexts.pop(("name", (*path, name)), None)
                yield context, name


class _AsMeant:
    """The objects of a document as if misspelt names and kinds were right, and what is then wrong with them besides."""

    def __init__(self, document: Document, contexts: dict[Any, FailureContext]) -> None:
        self._document, self._cases = document, contexts
        self._objects: dict[Path, dict[str, Any]] = {}
        self._names: dict[Path, dict[str, str]] = {}

    def rename(self, context: FailureContext, name: str) -> None:
        """Judge the object of a missing property as if what has that name now had the right one."""
        path, needed = context.failure.path, context.failure.name
        items = self._objects.get(path, context.value).items()
        self._objects[path] = {needed if each == name else each: item for each, item in items}
        self._names.setdefault(path, {})[needed] = name
        if not context.failure.tolerated:
            self._judge(context.whole, path, context)

    def choose(self, context: FailureContext) -> None:
        """Judge the object of a word that tells its kind as if the word were the one that was meant."""
        path, catalog = context.failure.path, context.engine.catalog
        holder, _, name = context.failure.holder.rpartition("/properties/")
        if context.failure.keyword != "enum" or context.failure.tolerated or not holder or path[-1:] != (name,):
            return
        suggestion = words(context).suggestion
        kinds = [each.get("if", {}).get("properties", {}).get(name) for each in catalog.schema(holder).get("allOf", ())]
        if suggestion is not None and {"const": json.loads(suggestion)} in kinds:
            meant = {**context.siblings, name: json.loads(suggestion)}
            missing = [each.name for each in context.engine.failures(holder, meant) if each.name and not each.tolerated]
            if all(nearest(each, meant) for each in missing):  # else it may have meant another kind
                self._objects[path[:-1]] = meant
                self._judge(holder, path[:-1], context)

    def _judge(self, location: str, path: Path, context: FailureContext) -> None:
        names = self._names.get(path, {})
        groups: dict[object, list[FailureContext]] = {}
        for failure in context.engine.failures(location, self._objects[path]):
            if not failure.path and failure.name in names:
                continue  # it is there now, though it may be null
            written = tuple(names.get(str(step), step) for step in failure.path[:1]) + failure.path[1:]
            other = _context(self._document, failure._replace(path=path + written), context.engine)
            groups.setdefault(_fault(other), []).append(other)
        for key, group in groups.items():
            self._cases.setdefault(key, min(group, key=_rank))


def _all_renames(document: Document, contexts: dict[Any, FailureContext]) -> list[tuple[FailureContext, str]]:
    """Take each missing property and an unknown one near to it out of the cases, and put in what that one hides."""
    meant, found = _AsMeant(document, contexts), []
    for context in list(contexts.values()):
        meant.choose(context)
    done: set[tuple[Path, str]] = set()
    while renames := [each for each in _renames(contexts) if (each[0].failure.path, each[0].failure.name) not in done]:
        found += renames
        for context, name in renames:
            done.add((context.failure.path, context.failure.name))
            meant.rename(context, name)
    _drop_what_the_type_explains(contexts)
    return found


def _empty(contexts: dict[Any, FailureContext]) -> Iterator[tuple[FailureContext, Path]]:
    """Take out each missing property that is there, but counts as left out, and yield it with its place."""
    for key, context in list(contexts.items()):
        if key[0] == "missing" and context.failure.name in context.value:
            path = (*context.failure.path, context.failure.name)
            del contexts[key], contexts["value", path]
            yield context, path


def _drop_what_the_type_explains(contexts: dict[Any, FailureContext]) -> None:
    """Take out what is missed in a value that is no object, and what is wrong around an array that belongs alone."""
    types = [key for key, context in contexts.items() if key[0] == "value" and context.failure.keyword == "type"]
    for key in types:
        path, context = key[1], contexts.get(key)
        if context is None or context.failure.tolerated:
            continue
        below = [each for each in contexts if each != key and each[1][: len(path)] == path]
        if not wrapped(context):
            is_object = isinstance(context.value, dict)
            below = [each for each in below if each[:2] == ("combination", path) and not is_object]
        for each in below:
            del contexts[each]


def _drop_what_a_rename_mends(contexts: dict[Any, FailureContext]) -> None:
    """Take out each missing property that would not be missed if another were spelt right; that one is as bad then."""
    slips: dict[Path, list[Any]] = {}
    for key in contexts:
        if key[0] == "name":
            slips.setdefault(key[1][:-1], []).append(key)
    for key, context in [each for each in contexts.items() if each[0][0] == "missing"]:
        tried: set[str] = set()
        for slip in slips.get(context.failure.path, ()):
            right = words(contexts[slip]).suggestion
            if right is not None and right not in tried:  # of two, only one can be renamed to it
                tried.add(right)
                names = {slip[1][-1]: json.loads(right)}
                value = {names.get(name, name): item for name, item in context.value.items()}
                left = context.engine.failures(context.whole, value)
                if (context.failure.location, ()) not in [(failure.location, failure.path) for failure in left]:
                    contexts.pop(key, None)
                    failure = contexts[slip].failure._replace(tolerated=context.failure.tolerated)
                    contexts[slip] = contexts[slip]._replace(failure=failure)


def _gathered(contexts: dict[Any, FailureContext]) -> Iterator[tuple[FailureContext, list[str]]]:
    """Take each missing property out of the cases whose own ones stand beside it, and yield it with their names."""
    missing = {(*key[1], key[2]): key for key in contexts if key[0] == "missing"}
    inside: dict[Any, list[Any]] = {}
    for key, context in contexts.items() if missing else ():
        place = misplaced(context) if context.failure.keyword == "additionalProperties" else None
        if place and (*key[1][:-1], place.inside) in missing:
            inside.setdefault(missing[(*key[1][:-1], place.inside)], []).append(key)
    for key, keys in inside.items():
        for each in keys:
            del contexts[each]
        yield contexts.pop(key), [each[1][-1] for each in keys]


def _drop_what_a_move_mends(contexts: dict[Any, FailureContext]) -> None:
    """Take out each missing property that stands elsewhere; its being there is as bad then."""
    missing = {(key[1], key[2]): key for key in contexts if key[0] == "missing"}
    for key, context in list(contexts.items()) if missing else ():
        place = misplaced(context) if context.failure.keyword == "additionalProperties" else None
        lack = missing.get((place.target, place.name)) if place and place.target is not None else None
        if lack in contexts:
            failure = context.failure._replace(tolerated=contexts.pop(lack).failure.tolerated)
            contexts[key] = context._replace(failure=failure)


def _of_reading(document: Document, issue: ParseIssue, order: "_ReadingOrder") -> _Placed:
    said = Message(issue.rule, *parse_issues.sentence(document, issue))
    severity = Severity.WARNING if issue.tolerated else Severity.ERROR
    return _placed(document, issue.path, (issue.start, issue.end), said, severity, "", order, at_name=False)


def _is_delicate(document: Document) -> bool:
    """Whether a text has secrets in it, or may have some that nobody knows by name, as a recording has."""
    text = document.text or ""
    lower = text.lower()
    return any(word in lower for word in ("headers", "cookie", "authorization")) or masked(text) != text


def _of_flow(document: Document, flow_failure: FlowFailure, order: "_ReadingOrder") -> _Placed:
    severity = Severity.WARNING if flow_failure.tolerated else Severity.ERROR
    extent = (0, 0)
    if document.text is not None:
        span = document.span(flow_failure.path)
        extent = (span.start, span.end)
    said = Message(flow_failure.rule, flow.sentence(flow_failure))
    return _placed(document, flow_failure.path, extent, said, severity, "", order, at_name=False)


def _of_value(
    document: Document, context: FailureContext, said: Message, path: Path, order: "_ReadingOrder"
) -> _Placed:
    is_variable = document.template and said.rule == "placeholder"
    severity = Severity.WARNING if context.failure.tolerated or is_variable else Severity.ERROR
    extent = (0, 0)
    at_name = said.rule in ("unknown-property", "deprecated") or _is_about_name(context)
    if document.text is not None:
        span = document.span(path)
        extent = (span.key_start, span.key_end) if at_name and span.key_start >= 0 else (span.start, span.end)
        if document.language == "yaml" and not at_name and _is_bound(document, path):
            said = said._replace(suggestion=None)
    return _placed(document, path, extent, said, severity, context.failure.location, order, at_name=at_name)


def _is_bound(document: Document, path: Path) -> bool:
    """Whether JSON cannot stand in the place of a YAML value: it has a tag, is in block style, or holds an anchor."""
    value: Any = document.value
    for step in path:
        value = value[step]
    text = document.text_of(path)
    if isinstance(value, list | dict) and (text[:1] not in ("[", "{") or "&" in text):
        return True
    start = document.span(path).start
    return re.search(r"![^\s,\[\]{}]*\s+$", (document.text or "")[max(0, start - 80) : start]) is not None


def _placed(
    document: Document,
    path: Path,
    extent: tuple[int, int],
    said: Message,
    severity: Severity,
    schema_location: str,
    order: "_ReadingOrder",
    *,
    at_name: bool,
) -> _Placed:
    place = document.place(*extent) if document.text is not None else None
    # What may make the value a secret, such as its name, stands near before it.
    near = secrets((document.text or "")[max(0, extent[0] - _NEAR) : min(extent[1], extent[0] + _NEAR) + 1])
    written = None if said.suggestion is None else document.position_map.quote(said.suggestion)
    problem = Problem(
        path=document.path,
        line=place.line if place else None,
        column=place.column if place else None,
        end_line=place.end_line if place else None,
        end_column=place.end_column if place else None,
        severity=severity,
        rule=said.rule,
        message=without_secrets(said.sentence.replace(_BARE, "") if document.template else said.sentence, near),
        instance_location=masked(pointer(path).replace(VARIABLE_MARK, "")),
        schema_location=schema_location,
        suggestion=None if written is None or without_secrets(written, near) != written else written,
        container=document.container,
        source_line=place.source_line if place else None,
        source_column=place.source_column if place else 1,
    )
    return _Placed((extent[0], *order.of(path)), path, at_name, problem)


class _ReadingOrder:
    """The places of the parts of a value among one another."""

    def __init__(self, value: Any) -> None:
        self._value = value
        self._indexes: dict[int, dict[str, int]] = {}

    def of(self, path: Path) -> Iterator[int]:
        """Yield the index of each step of a path, as far as it leads."""
        value = self._value
        for step in path:
            if isinstance(value, dict) and step in value:
                names = self._indexes.setdefault(id(value), {})
                if not names:
                    names.update((name, index) for index, name in enumerate(value))
                yield names[str(step)]
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                yield step
            else:
                return
            value = value[step]
