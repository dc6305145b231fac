"""A YAML parser that uses the JSON schema of YAML (1.2.2, section 10.2): plain scalars are JSON scalars or strings.

It also supports what every parser does: other spellings of true, false and null, and merge keys.
"""

import re
from array import array
from collections.abc import Iterator, Mapping
from itertools import count, islice
from math import isinf
from typing import Any, NamedTuple, NoReturn

from voiceschema.reading import limits
from voiceschema.reading.json_reader import NUMBER, VARIABLE, number_of
from voiceschema.reading.parse_issue import ParseIssue, StopReadingError
from voiceschema.reading.positions import SURROGATE, Path, Span
from voiceschema.reading.yaml_spans import YamlSpans

# The value of a document, its issues, and the spans of its parts.
_Reading = tuple[Any, list[ParseIssue], Mapping[Path, Span]]
# A value, the number of values in it including itself, and its nesting depth, with aliases expanded.
_Part = tuple[Any, int, int]
# Characters that YAML does not allow (1.2.2, section 5.1).
_NOT_YAML = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PROPERTIES = re.compile(r"(?:[&!]\S*(?:\s+|\Z))*")
# Limited because PyYAML compares each directive with all others and with every tag.
_TAG_DIRECTIVE = re.compile("^%TAG", re.MULTILINE)
_TAG = "tag:yaml.org,2002:"
# A property without a space after the colon; not a URL.
_MISSING_SPACE = re.compile(r"[ \t]*(?:-[ \t]+)*+([A-Za-z_][\w-]*+:(?![/:\s])[^\r\n]*)")
_NO_VALUE = re.compile(r"\s*+[,}]")
# Strings that YAML 1.1, or a parser that supports parts of it, reads as another type, with that type.
_AMBIGUOUS = re.compile(
    r"(?P<true>[yY]|yes|Yes|YES|on|On|ON)|(?P<false>[nN]|no|No|NO|off|Off|OFF)"
    r"|(?P<a_date>[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}.*)"
    r"|(?P<a_number>[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9A-Fa-f_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+"
    r"|(?:[0-9][0-9_]*(?::[0-5]?[0-9])*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?"
    r"|[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN))"
)
# The values of short plain scalars are cached: the number of them, and the length up to which they are short.
_CACHE_SIZE, _SHORT = 10_000, 40
# Every parser accepts three spellings of each literal.
_LITERALS: dict[str, bool | None] = {"": None, "~": None}
for _word, _value in (("null", None), ("true", True), ("false", False)):
    _LITERALS.update(dict.fromkeys((_word, _word.capitalize(), _word.upper()), _value))


def read_yaml(text: str) -> list[_Reading]:
    """Parse all documents of a text except empty ones. If parsing stopped at an error, the last one has the issue."""
    if bad := _NOT_YAML.search(text):
        rule, kind = ("encoding", "surrogate") if SURROGATE.match(bad[0]) else ("syntax", "control-character")
        return [(None, [ParseIssue(rule, kind, *bad.span(), bad[0])], {})]
    if directive := next(islice(_TAG_DIRECTIVE.finditer(text), limits.MAX_DIRECTIVES, None), None):
        return [(None, [ParseIssue("too-large", "directives", *directive.span())], {})]
    found = list(_documents(text))
    last = found[-1][1][-1] if found and found[-1][1] else None
    if last and last.kind == "yaml" and last.subject == "exceeded maximum nesting depth":
        # The scanner looks ahead, and may fail before our own limit is reported. Without the rest, ours is.
        found = list(_documents(text[: last.start]))
    return found


def _documents(text: str) -> Iterator[_Reading]:
    import yaml

    events = iter(getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text).get_event, None)
    # The values of short plain scalars, which often repeat.
    known: dict[str, Any] = {}
    for number in count(1):
        reader = _YamlReader(text, events, known)
        try:
            if not (event := next((event for event in events if isinstance(event, yaml.NodeEvent)), None)):
                return
            if number > limits.MAX_DOCUMENTS:
                reader.stop("documents", event, rule="too-large")
            value = reader.read(event)
            next(events)  # the end of the document
        except (yaml.MarkedYAMLError, StopReadingError) as error:
            if isinstance(error, yaml.MarkedYAMLError):
                reader.report_error(error)
            yield None, reader.issues, {}
            return
        start, end = reader.spans.extent(0)
        if value is not None or start < end:
            yield value, reader.issues, reader.spans


class _Node(NamedTuple):
    """The node that an anchor names."""

    value: Any
    #: The number of values in it including itself, and its nesting depth, with aliases expanded.
    size: int
    height: int = 0
    #: Its path and its number in the spans; a property name has neither.
    path: Path | None = None
    number: int = -1


def _is_plain(event: Any) -> bool:
    """Whether an event is a plain scalar: no tag, no quotes, no block."""
    return type(event).__name__ == "ScalarEvent" and event.tag is None and event.implicit[0] and not event.style


def _size(text: str) -> int:
    return 1 + len(text) // limits.STRING_UNIT


class _Collection:
    """A sequence, a mapping, or the document around them, while it is being parsed."""

    def __init__(self, event: Any, path: Path, number: int) -> None:
        #: Its first event, its path, and its number in the spans.
        self.event, self.path, self.number = event, path, number
        #: Its values and their numbers: of a sequence in order, of a mapping by name.
        self.items: list[Any] | None = None
        self.item_numbers = array("i")
        self.members: dict[str, Any] | None = None
        self.member_numbers: dict[str, int] = {}
        #: The number of values in it including itself, and its nesting depth, so far.
        self.size, self.height = 1, 0
        #: The name of the current member of a mapping, its offsets, and whether it is a merge key.
        self.name: str | None = None
        self.key = (-1, -1)
        self.is_merge = False
        #: The mappings to merge, if there is a merge key.
        self.merged: list[_Node] | None = None

    @property
    def part(self) -> Path:
        """The path of the part that is being parsed."""
        step = self.name if self.items is None else len(self.items)
        return self.path if step is None else (*self.path, step)

    def add_place(self, number: int) -> None:
        """Record the number of the part that is being parsed."""
        if self.items is not None:
            self.item_numbers.append(number)
        elif self.name is not None:
            self.member_numbers[self.name] = number

    def add(self, value: Any, size: int, height: int) -> None:
        """Add the part that was parsed."""
        if self.items is not None:
            self.items.append(value)
        elif self.members is not None and self.name is not None:
            if self.is_merge:
                height -= 1 + isinstance(value, list)
            else:
                self.members[self.name] = value
            size += _size(self.name) - 1
            self.name = None
        self.size += size
        self.height = max(self.height, height)


class _YamlReader:
    def __init__(self, text: str, events: Iterator[Any], known: dict[str, Any]) -> None:
        self.text, self.events = text, events
        self.issues: list[ParseIssue] = []
        self.spans = YamlSpans()
        self.anchors: dict[str, _Node | None] = {}
        self.expanded = 0
        self._is_lost = False
        self._counts: dict[str, int] = {}
        self._known = known

    def _report(self, rule: str, kind: str, start: int, end: int, subject: str = "", **facts: Any) -> None:
        """Report an issue. Above the limit, parsing continues only while there is still a value to validate."""
        # Tags do not count: a container may be full of them and still hold valid payloads.
        self._is_lost = self._is_lost or (kind != "tag" and facts.get("fatal", True))
        self._counts[kind] = self._counts.get(kind, 0) + 1
        most = limits.MAX_UNCERTAIN if kind == "unquoted" else limits.MAX_REPORTED
        if kind == "tag" or self._counts[kind] <= most + 1:
            self.issues.append(ParseIssue(rule, kind, start, end, subject, **facts))
        elif self._is_lost:
            raise StopReadingError

    def stop(self, kind: str, event: Any, subject: str = "", rule: str = "syntax") -> NoReturn:
        self._report(rule, kind, event.start_mark.index, self._extent(event)[1], subject)
        raise StopReadingError

    def report_error(self, error: Any) -> None:
        """Report an error of PyYAML."""
        mark, context, problem = error.problem_mark or error.context_mark, error.context_mark, error.problem or ""
        at = min(mark.index, len(self.text.rstrip())) if mark else 0
        line = self.text.rfind("\n", 0, at) + 1
        above = self.text.rfind("\n", 0, max(0, line - 1)) + 1
        unspaced = _MISSING_SPACE.match(self.text, above) or _MISSING_SPACE.match(self.text, line)
        if re.match(r"\\u[dD][89a-fA-F]", self.text[max(at - 2, 0) :]):
            self._report("encoding", "yaml-surrogate", at - 2, at + 4)
        elif unspaced and problem.startswith(("could not find expected ':'", "mapping values are not allowed")):
            written = unspaced[1].rstrip()
            self._report("syntax", "missing-space", unspaced.start(1), unspaced.start(1) + len(written), written)
        else:
            self._report("syntax", "yaml", at, at, problem, opened=context.index if context and error.context else -1)

    def _report_tag(self, event: Any, path: Path) -> None:
        """Report a tag that JSON has no equivalent for: the tagged node is not a payload, but others may be."""
        self._report("syntax", "tag", event.start_mark.index, self._extent(event)[1], event.tag, path=path)

    def _report_surrogates(self, event: Any, path: Path) -> None:
        if event.style == '"' and SURROGATE.search(event.value):
            self._report("encoding", "surrogate", *self._extent(event), path=path)

    def _extent(self, event: Any, end: Any = None) -> tuple[int, int]:
        """Return the offsets of a node without its anchor, its tag and trailing whitespace."""
        begin, stop = event.start_mark.index, (end or event).end_mark.index
        if getattr(event, "anchor", None) or getattr(event, "tag", None):
            begin = _PROPERTIES.match(self.text, begin, stop).end()  # type: ignore[union-attr]
        if begin < stop and not self.text[stop - 1].isspace():
            return begin, stop
        return begin, max(begin, begin + len(self.text[begin:stop].rstrip()))

    def read(self, event: Any) -> Any:
        """Return the value of the node that starts with an event.

        This is iterative because deep recursion is slow in Python.
        """
        document = top = _Collection(None, (), -1)
        around: list[_Collection] = []
        while True:
            kind = type(event).__name__
            if kind in ("SequenceEndEvent", "MappingEndEvent"):
                part = self._end(top, event)
                top = around.pop()
            elif top.members is not None and top.name is None:
                self._begin_member(top, event)
                event = next(self.events)
                continue
            elif kind == "ScalarEvent":
                part = self._scalar(event, top)
            elif kind == "AliasEvent":
                part = self._aliased(event, top)
            else:
                around.append(top)
                top = self._begin(event, top)
                event = next(self.events)
                continue
            top.add(*part)
            if top is document:
                return part[0]
            if top.is_merge:
                self._note_merge(top, part[0])
            event = next(self.events)

    def _begin(self, event: Any, around: _Collection) -> _Collection:
        """Start a sequence or a mapping."""
        path = around.part
        if event.anchor:
            self.anchors[event.anchor] = None
        if len(path) >= limits.MAX_DEPTH:
            self.stop("nesting", event, rule="too-deep")
        is_sequence = type(event).__name__ == "SequenceStartEvent"
        if event.tag not in (None, "!", _TAG + ("seq" if is_sequence else "map")):
            self._report_tag(event, path)
        new = _Collection(event, path, self.spans.add(0, 0, *around.key))
        around.add_place(new.number)
        if is_sequence:
            new.items, self.spans.sequences[new.number] = [], new.item_numbers
        else:
            new.members, self.spans.mappings[new.number] = {}, new.member_numbers
        return new

    def _end(self, it: _Collection, event: Any) -> _Part:
        """End a sequence or a mapping."""
        for mapping in it.merged or ():
            for name, value in mapping.value.items():
                if it.members is not None and name not in it.members:
                    it.members[name] = value
                    origin = (*(mapping.path or ()), name)
                    is_below = origin[: len(it.path)] == it.path
                    self.spans.merge(it.number, name, mapping.number, None if is_below else origin)
        part = it.members if it.items is None else it.items, it.size, it.height + 1
        if it.event.anchor:
            self.anchors[it.event.anchor] = _Node(*part, it.path, it.number)
        self.spans.set_extent(it.number, *self._extent(it.event, event))
        return part

    def _begin_member(self, it: _Collection, event: Any) -> None:
        """Parse the name of a member."""
        it.name, it.key = self._name(event, it.path), self._extent(event)
        is_unspaced = ":" in it.name and _is_plain(event) and _MISSING_SPACE.fullmatch(it.name)
        if is_unspaced and _NO_VALUE.match(self.text, event.end_mark.index):
            self._report("syntax", "missing-space", *it.key, it.name, path=it.path)
        # The merge key is a type of YAML 1.1 that most parsers support.
        it.is_merge = it.name == "<<" and (getattr(event, "tag", None) == f"{_TAG}merge" or _is_plain(event))
        if it.name in (it.members or ()) or (it.is_merge and it.merged is not None):
            kind = "merge-twice" if it.is_merge else "name"
            self._report("duplicate-property", kind, *it.key, it.name, path=it.part, fatal=False)

    def _note_merge(self, it: _Collection, value: Any) -> None:
        """Record the mappings whose members a merge key inserts."""
        number, path = it.member_numbers["<<"], (*it.path, "<<")
        target, at = self.spans.written(number, path)
        sources, numbers = [_Node(value, 0, 0, at, target)], [number]
        if isinstance(value, list):
            parts = list(self.spans.sequences[target])
            places = (self.spans.written(part, (*at, index)) for index, part in enumerate(parts))
            sources = [_Node(item, 0, 0, its, part) for item, (part, its) in zip(value, places, strict=True)]
            numbers = parts if target == number else [number] * len(parts)
        for each, here in zip(sources, numbers, strict=True):
            if not isinstance(each.value, dict):
                start, end = self.spans.extent(here)
                kind = "merge" if start < end else "merge-nothing"
                self._report("syntax", kind, start, end, self.text[start:end], path=path)
                raise StopReadingError
        it.merged, it.is_merge = [*(it.merged or ()), *sources], False

    def _aliased(self, event: Any, around: _Collection) -> _Part:
        """Return the part that an alias refers to."""
        path = around.part
        node = self._alias(event, len(path))
        number = self.spans.add(*self._extent(event), *around.key)
        around.add_place(number)
        if node.path is not None:
            self.spans.set_alias(number, node.path, node.number)
        return node.value, node.size, node.height

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
        if type(event).__name__ == "ScalarEvent":
            self._report_surrogates(event, path)
        return name

    def _scalar(self, event: Any, around: _Collection) -> _Part:
        """Return the part that a scalar is."""
        text, known = event.value, self._known
        value = known[text] if text in known and _is_plain(event) else self._value(event, around.part)
        number = self.spans.add(*self._extent(event), *around.key)
        around.add_place(number)
        if event.anchor:
            self.anchors[event.anchor] = _Node(value, _size(text), 0, around.part, number)
        return value, _size(text), 0

    def _value(self, event: Any, path: Path) -> Any:
        """Return the value of a scalar."""
        text, plain = event.value, _is_plain(event)
        self._report_surrogates(event, path)
        if event.tag in ("!", _TAG + "str") or (event.tag is None and not plain):
            return text
        value = self._plain(text, event, path)
        kinds = {"null": type(None), "bool": bool, "int": int, "float": (int, float)}
        if not plain and not isinstance(value, kinds.get(event.tag.removeprefix(_TAG), ())):  # type: ignore[arg-type]
            self._report_tag(event, path)
            return text
        return value

    def _plain(self, text: str, event: Any, path: Path) -> Any:
        value: Any = text
        if text in _LITERALS:
            value = _LITERALS[text]
        elif number := NUMBER.fullmatch(text):
            value = number_of(number)
            if isinf(value):
                self._report("too-large", "too-large-number", *self._extent(event), text, path=path)
                return value
        elif ambiguous := _AMBIGUOUS.fullmatch(text):
            what, facts = (ambiguous.lastgroup or "").replace("_", " "), {"fatal": False, "tolerated": True}
            self._report("unquoted-string", "unquoted", *self._extent(event), text, path=path, expected=what, **facts)
            return text
        if len(text) < _SHORT and len(self._known) < _CACHE_SIZE:
            self._known[text] = value
        return value
