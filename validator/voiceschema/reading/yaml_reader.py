"""YAML by the rules of JSON (YAML 1.2.2, section 10.2): a plain scalar is what it would be in JSON, or a string.

Besides, what all readers have: other spellings of true, false and null, and merge keys.
"""

import re
from collections.abc import Iterator
from itertools import count, islice
from math import isinf
from typing import Any, NamedTuple, NoReturn

from voiceschema.reading import limits
from voiceschema.reading.json_reader import NUMBER, VARIABLE, number_of
from voiceschema.reading.parse_issue import ParseIssue, StopReadingError
from voiceschema.reading.positions import SURROGATE, Path, Span

# The value of a document, what is wrong with its text, and where its parts stand.
_Reading = tuple[Any, list[ParseIssue], dict[Path, Span]]
# What YAML allows in a text (1.2.2, section 5.1), turned round.
_NOT_YAML = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PROPERTIES = re.compile(r"(?:[&!]\S*(?:\s+|\Z))*")
# The parser compares each with all others, and with every tag.
_TAG_DIRECTIVE = re.compile("^%TAG", re.MULTILINE)
_TAG = "tag:yaml.org,2002:"
# What looks like a property without a space after the colon, and is no URL.
_GLUED = re.compile(r"[ \t]*(?:-[ \t]+)*+([A-Za-z_][\w-]*+:(?![/:\s])[^\r\n]*)")
_NO_VALUE = re.compile(r"\s*+[,}]")
# Strings that are something else by YAML 1.1, or to readers that have some of it, with what they are.
_AMBIGUOUS = re.compile(
    r"(?P<true>[yY]|yes|Yes|YES|on|On|ON)|(?P<false>[nN]|no|No|NO|off|Off|OFF)"
    r"|(?P<a_date>[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}.*)"
    r"|(?P<a_number>[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9A-Fa-f_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+"
    r"|(?:[0-9][0-9_]*(?::[0-5]?[0-9])*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?"
    r"|[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN))"
)
# Three spellings of each word are the same to every reader.
_WORDS: dict[str, bool | None] = {"": None, "~": None}
for _word, _value in (("null", None), ("true", True), ("false", False)):
    _WORDS.update(dict.fromkeys((_word, _word.capitalize(), _word.upper()), _value))


def read_yaml(text: str) -> list[_Reading]:
    """Read all documents of a text but those in which nothing stands; the last may have the issue that ended it."""
    if bad := _NOT_YAML.search(text):
        rule, kind = ("encoding", "surrogate") if SURROGATE.match(bad[0]) else ("syntax", "control-character")
        return [(None, [ParseIssue(rule, kind, *bad.span(), bad[0])], {})]
    if directive := next(islice(_TAG_DIRECTIVE.finditer(text), limits.MAX_DIRECTIVES, None), None):
        return [(None, [ParseIssue("too-large", "directives", *directive.span())], {})]
    found = list(_documents(text))
    last = found[-1][1][-1] if found and found[-1][1] else None
    if last and last.kind == "yaml" and last.subject == "exceeded maximum nesting depth":
        # The scanner looks ahead, and may give up before it tells of what is too deep; up to there it would tell.
        found = list(_documents(text[: last.start]))
    return found


def _documents(text: str) -> Iterator[_Reading]:
    import yaml

    events = yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    for number in count(1):
        reader = _YamlReader(text, events)
        try:
            if not (event := next((event for event in events if isinstance(event, yaml.NodeEvent)), None)):
                return
            if number > limits.MAX_DOCUMENTS:
                reader.stop("documents", event, rule="too-large")
            value = reader.node(event, (), (-1, -1)).value
            next(events)  # the end of the document
        except (yaml.MarkedYAMLError, StopReadingError) as error:
            if isinstance(error, yaml.MarkedYAMLError):
                reader.report_error(error)
            yield None, reader.issues, {}
            return
        start, end = reader.spans[()][:2]
        if value is not None or start < end:
            yield value, reader.issues, reader.spans


class _Node(NamedTuple):
    value: Any
    #: Values in it, itself included, and levels of collections, with its aliases expanded.
    size: int
    height: int = 0
    #: Where it is written, and not where an alias stands for it.
    path: Path | None = None
    items: tuple["_Node", ...] = ()


def _is_plain(event: Any) -> bool:
    """Whether an event is a scalar with no tag, in no quotes and in no block, so that its text tells what it is."""
    return type(event).__name__ == "ScalarEvent" and event.tag is None and event.implicit[0] and not event.style


def _size(text: str) -> int:
    return 1 + len(text) // limits.STRING_UNIT


class _YamlReader:
    def __init__(self, text: str, events: Iterator[Any]) -> None:
        self.text, self.events = text, events
        self.issues: list[ParseIssue] = []
        self.spans: dict[Path, Span] = {}
        self.anchors: dict[str, _Node | None] = {}
        self.expanded = 0

    def _report(self, rule: str, kind: str, start: int, end: int, subject: str = "", **facts: Any) -> None:
        self.issues.append(ParseIssue(rule, kind, start, end, subject, **facts))

    def stop(self, kind: str, event: Any, subject: str = "", rule: str = "syntax") -> NoReturn:
        self._report(rule, kind, event.start_mark.index, self._extent(event)[1], subject)
        raise StopReadingError

    def report_error(self, error: Any) -> None:
        """Report what the scanner or the parser has found."""
        mark, context, problem = error.problem_mark or error.context_mark, error.context_mark, error.problem or ""
        at = min(mark.index, len(self.text.rstrip())) if mark else 0
        line = self.text.rfind("\n", 0, at) + 1
        above = self.text.rfind("\n", 0, max(0, line - 1)) + 1
        glued = _GLUED.match(self.text, above) or _GLUED.match(self.text, line)
        if re.match(r"\\u[dD][89a-fA-F]", self.text[max(at - 2, 0) :]):
            self._report("encoding", "yaml-surrogate", at - 2, at + 4)
        elif glued and problem.startswith(("could not find expected ':'", "mapping values are not allowed")):
            written = glued[1].rstrip()
            self._report("syntax", "missing-space", glued.start(1), glued.start(1) + len(written), written)
        else:
            self._report("syntax", "yaml", at, at, problem, opened=context.index if context and error.context else -1)

    def _report_tag(self, event: Any, path: Path) -> None:
        """Report a tag that JSON knows nothing of: what it is on is no payload, but may stand beside one."""
        self._report("syntax", "tag", event.start_mark.index, self._extent(event)[1], event.tag, path=path)

    def _report_surrogates(self, text: str, event: Any, path: Path) -> None:
        if SURROGATE.search(text):
            self._report("encoding", "surrogate", *self._extent(event), path=path)

    def _extent(self, event: Any, end: Any = None) -> tuple[int, int]:
        """Return the offsets of a node without its anchor, its tag and the blanks behind it."""
        begin, stop = event.start_mark.index, (end or event).end_mark.index
        if getattr(event, "anchor", None) or getattr(event, "tag", None):
            begin = _PROPERTIES.match(self.text, begin, stop).end()  # type: ignore[union-attr]
        return begin, max(begin, begin + len(self.text[begin:stop].rstrip()))

    def node(self, event: Any, path: Path, key: tuple[int, int]) -> _Node:
        """Read the node that begins with an event, with the offsets of the name before it."""
        end = event
        if type(event).__name__ == "AliasEvent":
            node = self._alias(event, len(path))
            self.spans[path] = Span(*self._extent(event), *key, origin=node.path)
            return node
        if event.anchor:
            self.anchors[event.anchor] = None
        if type(event).__name__ == "ScalarEvent":
            node = _Node(self._scalar(event, path), _size(event.value), path=path)
        elif len(path) >= limits.MAX_DEPTH:
            self.stop("nesting", event, rule="too-deep")
        else:
            is_sequence = type(event).__name__ == "SequenceStartEvent"
            if event.tag not in (None, "!", _TAG + ("seq" if is_sequence else "map")):
                self._report_tag(event, path)
            node, end = self._sequence(path) if is_sequence else self._mapping(path)
        if event.anchor:
            self.anchors[event.anchor] = node
        self.spans[path] = Span(*self._extent(event, end), *key)
        return node

    def _alias(self, event: Any, depth: int) -> _Node:
        if event.anchor not in self.anchors:
            self.stop("unknown-alias", event, event.anchor)
        if (node := self.anchors[event.anchor]) is None:
            self.stop("cycle", event, event.anchor)
        self.expanded += node.size
        if self.expanded > limits.MAX_EXPANDED:
            self.stop("aliases", event, rule="too-large")
        if depth + node.height > limits.MAX_DEPTH:
            self.stop("nesting", event, rule="too-deep")
        return node

    def _sequence(self, path: Path) -> tuple[_Node, Any]:
        items: list[_Node] = []
        while type(event := next(self.events)).__name__ != "SequenceEndEvent":
            items.append(self.node(event, (*path, len(items)), (-1, -1)))
        size, height = 1 + sum(node.size for node in items), 1 + max((node.height for node in items), default=0)
        return _Node([node.value for node in items], size, height, path, tuple(items)), event

    def _mapping(self, path: Path) -> tuple[_Node, Any]:
        members: dict[str, Any] = {}
        merged: list[_Node] | None = None
        size, height = 1, 0
        while type(event := next(self.events)).__name__ != "MappingEndEvent":
            name = self._name(event, path)
            extent = self._extent(event)
            if _is_plain(event) and _GLUED.fullmatch(name) and _NO_VALUE.match(self.text, event.end_mark.index):
                self._report("syntax", "missing-space", *extent, name, path=path)
            # A type of YAML 1.1 that most readers know.
            is_merge = name == "<<" and (getattr(event, "tag", None) == f"{_TAG}merge" or _is_plain(event))
            if name in members or (is_merge and merged is not None):
                kind = "merge-twice" if is_merge else "name"
                self._report("duplicate-property", kind, *extent, name, path=(*path, name), fatal=False)
            node = self.node(next(self.events), (*path, name), extent)
            size += node.size + _size(name) - 1
            if is_merge:
                sources = self._sources(node, (*path, name))
                merged = [*(merged or ()), *sources]
                height = max(height, *(each.height - 1 for each in sources), 0)
            else:
                members[name] = node.value
                height = max(height, node.height)
        for mapping in merged or ():
            for name, value in mapping.value.items():
                if name not in members:
                    members[name] = value
                    origin = (*(mapping.path or ()), name)
                    self._place((*path, name), origin, value, alias=origin[: len(path)] != path)
        return _Node(members, size, height + 1, path), event

    def _sources(self, node: _Node, path: Path) -> tuple[_Node, ...]:
        """Return the mappings that a merge key takes its members from."""
        sources = node.items if isinstance(node.value, list) else (node,)
        for index, each in enumerate(sources):
            if not isinstance(each.value, dict):
                start, end = self.spans.get((*path, index), self.spans[path])[:2]
                kind = "merge" if start < end else "merge-nothing"
                self._report("syntax", kind, start, end, self.text[start:end], path=path)
                raise StopReadingError
        return sources

    def _place(self, path: Path, origin: Path, value: Any, *, alias: bool) -> None:
        """Say that a value and its parts stand where they are written; what an alias stands for has no own places."""
        if (span := self.spans.get(origin)) is None:
            return
        self.spans[path] = span._replace(origin=span.origin or (origin if alias else None))
        parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for step, part in parts:
            self._place((*path, step), (*origin, step), part, alias=alias)

    def _name(self, event: Any, path: Path) -> str:
        name = None
        if type(event).__name__ == "AliasEvent":
            name = self._alias(event, len(path)).value
        elif type(event).__name__ == "ScalarEvent":
            name = event.value
            if event.anchor:
                self.anchors[event.anchor] = _Node(name, _size(name))
        if not isinstance(name, str):
            if variable := VARIABLE.match(self.text, max(0, event.start_mark.index - 1)):
                self._report("placeholder", "template", *variable.span(), variable[0])
                raise StopReadingError
            self.stop("complex-name", event)
        self._report_surrogates(name, event, path)
        return name

    def _scalar(self, event: Any, path: Path) -> Any:
        text, plain = event.value, _is_plain(event)
        self._report_surrogates(text, event, path)
        if event.tag in ("!", _TAG + "str") or (event.tag is None and not plain):
            return text
        value = self._plain(text, event, path)
        kinds = {"null": type(None), "bool": bool, "int": int, "float": (int, float)}
        if not plain and not isinstance(value, kinds.get(event.tag.removeprefix(_TAG), ())):  # type: ignore[arg-type]
            self._report_tag(event, path)
            return text
        return value

    def _plain(self, text: str, event: Any, path: Path) -> Any:
        if text in _WORDS:
            return _WORDS[text]
        if number := NUMBER.fullmatch(text):
            if isinf(value := number_of(number)):
                self._report("too-large", "too-large-number", *self._extent(event), text, path=path)
            return value
        if ambiguous := _AMBIGUOUS.fullmatch(text):
            what, facts = (ambiguous.lastgroup or "").replace("_", " "), {"fatal": False, "tolerated": True}
            self._report("unquoted-string", "unquoted", *self._extent(event), text, path=path, expected=what, **facts)
        return text
