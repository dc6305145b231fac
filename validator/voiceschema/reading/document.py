"""From the text of a file to the JSON value it holds, and back to the place where each part of the value stands.

Reading has two speeds. The standard library reads a JSON text that has nothing wrong with it. The careful reader runs
when that fails, or when the text could hold what JSON readers let pass: lone surrogates, numbers beyond a double, deep
nesting. Where a value stands is looked up when someone asks.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from voiceschema.reading.json_spans import JsonSpans
from voiceschema.reading.json_strict import UNPARSED, loads_strict
from voiceschema.reading.limits import MAX_DEPTH
from voiceschema.reading.parse_issue import ParseIssue
from voiceschema.reading.positions import Line, Path, Place, PositionMap, Source, Span

_EMPTY = ParseIssue("syntax", "empty", 0, 0)


class Document(NamedTuple):
    """One payload: its value, the text it was read from, and what is wrong with that text. It cannot be changed.

    Make one with `Document.parse`, or with `Document.of` from a value that has no text.
    """

    #: The JSON value; without meaning if the document is not `parsed`.
    value: Any
    #: The text in which the payload stands; `None` for a value without one.
    text: str | None = None
    path: str = ""
    #: `json` or `yaml`.
    language: str = "json"
    issues: tuple[ParseIssue, ...] = ()
    #: Where the payload stands in a file that holds several, in words.
    container: str | None = None
    #: Whether it is a template, in which variables such as `{{to}}` are still to be filled in.
    template: bool = False
    #: Whether it is a recording of HTTP messages, or stands in one: only what the documents describe is shown of it.
    recorded: bool = False
    #: The path of the value from the top of the text.
    at: Path = ()
    #: Where the values of the text stand, by their paths from its top.
    spans: Mapping[Path, Span] = {}
    #: Where the text stands in its file.
    position_map: PositionMap = Source("")

    @classmethod
    def of(cls, value: object) -> "Document":
        """Return the document of a value that came from no file.

        Raises `TypeError` for what is no JSON value (a date, bytes, a set, a tuple, a name that is no string), and
        `ValueError` for NaN and the infinities.
        """
        from voiceschema.reading.python_values import is_plain, json_value

        if is_plain(value, MAX_DEPTH):
            return cls(value)
        plain, issues = json_value(value)
        return cls(plain, issues=tuple(issues))

    @classmethod
    def parse(cls, data: bytes | str, path: str = "", language: str | None = None) -> "list[Document]":
        """Return the documents that stand in a text: one in JSON, any number in YAML and in NDJSON.

        `language` is `json`, `yaml`, `ndjson`, or `text` for a text that is no payload but has some in it. Without it
        the name in `path` decides, or else how the text begins.
        Never raises for what the text holds: look into `issues`.
        """
        language = language or language_of(path)
        if language == "ndjson":
            lines = data.split(b"\n") if isinstance(data, bytes) else data.split("\n")
            return list(cls.records(enumerate(lines, start=1), path))
        text, issues = _decode(data, path)
        if not text.strip(" \t\r\n"):
            issues = (*issues, _EMPTY)
        source = Source(text)
        if language == "text" or any(issue.fatal for issue in issues):
            return [cls(None, text, path, issues=issues, position_map=source)]
        is_json = text.lstrip().startswith(("[", "{", '"')) if language is None else language == "json"
        return [_parse_json(text, path, issues, source)] if is_json else _parse_yaml(text, path, issues, source)

    @classmethod
    def records(
        cls, lines: Iterable[tuple[int, bytes | str]], path: str = "", *, first: bool = True
    ) -> "Iterator[Document]":
        """Yield the document of each line that is not empty (NDJSON), as the lines come, each with its number.

        If they are not the `first` ones of the file, there may be none.
        """
        empty = first
        for number, line in lines:
            text, issues = _decode(line, path)
            text = text.rstrip("\r\n")
            if text.strip(" \t"):
                empty = False
                yield _parse_json(text, path, issues, Line(text, number))._replace(container=f"line {number}")
                if number == 1 and any(issue.kind == "utf-16" for issue in issues):
                    return  # It has no lines that could be told apart.
        if empty:
            yield cls(None, "", path, issues=(_EMPTY,))

    def part(self, at: Path) -> "Document":
        """Return the document of the value that stands at `at` in this one."""
        value: Any = self.value
        for step in at:
            value = value[step]
        issues = (each._replace(path=each.path[len(at) :]) for each in self.issues if each.path[: len(at)] == at)
        return self._replace(value=value, issues=tuple(issues), at=self.at + at)

    def with_issues(self, issues: Iterable[ParseIssue]) -> "Document":
        """Return a document with the same text in the same place, of which nothing is known but these issues."""
        return self._replace(value=None, issues=tuple(issues))

    @property
    def parsed(self) -> bool:
        """Whether the value was read, so that it can be validated."""
        return not any(issue.fatal for issue in self.issues)

    def span(self, path: Path) -> Span:
        """Return where the value at `path` stands, or the nearest value around it that has a place of its own.

        A value has none if it is part of what a YAML alias stands for.
        """
        full = self.at + path
        while (span := self.spans.get(full)) is None and len(full) > len(self.at):
            full = full[:-1]
        return span or Span(0, 0)

    def origin(self, path: Path) -> Path:
        """Return the way from the top of the text to the value at `path`, where no YAML alias stands for it."""
        full, seen = self.at + path, set[Path]()
        while full not in seen:  # Of a property that stands twice, an alias may lead to where it stands itself.
            seen.add(full)
            for length in range(len(full), 0, -1):
                if span := self.spans.get(full[:length]):
                    full = full if span.origin is None else span.origin + full[length:]
                    break
        return full

    def text_of(self, path: Path) -> str:
        """Return the text in which the value at `path` is written, or the nearest value around it with a place."""
        span = self.spans.get(self.origin(path)) or self.span(path)
        return (self.text or "")[span.start : span.end]

    def is_written(self, path: Path) -> bool:
        """Whether the value at `path` is written in its place, and not where a YAML alias has it from."""
        span = self.spans.get(self.at + path)
        return span is not None and span.origin is None

    def place(self, start: int, end: int) -> Place:
        """Return lines and columns in the file from offset `start` of the text up to offset `end`."""
        return self.position_map.place(start, end)


def is_file(path: str) -> bool:
    """Whether a text is of a file, and not of what is sent: that has no name, or one in angle brackets."""
    return path not in ("", "-") and not path.startswith("<")


def language_of(path: str) -> str | None:
    """Return the language that the name of a file tells, or `None`."""
    languages = {"json": "json", "har": "json", "yaml": "yaml", "yml": "yaml", "ndjson": "ndjson", "jsonl": "ndjson"}
    return languages.get(path.lower().rpartition(".")[2])


def _decode(data: bytes | str, path: str) -> tuple[str, tuple[ParseIssue, ...]]:
    """Return the text of some bytes without a byte order mark, and what is wrong with them."""
    try:
        text = data if isinstance(data, str) else data.decode()
    except UnicodeDecodeError as error:
        start, byte = len(error.object[: error.start].decode()), error.object[error.start]
        kind = "utf-16" if error.object.startswith((b"\xff\xfe", b"\xfe\xff")) else "not-utf-8"
        return error.object.decode(errors="replace"), (ParseIssue("encoding", kind, start, start + 1, f"0x{byte:02X}"),)
    if not text.startswith("\ufeff"):
        return text, ()
    # Who reads a file and sends it may leave the mark out; what is sent may not have one (RFC 8259, section 8.1).
    return text.lstrip("\ufeff"), (ParseIssue("encoding", "bom", 0, 0, fatal=False, tolerated=is_file(path)),)


def _parse_json(text: str, path: str, issues: tuple[ParseIssue, ...], source: Source) -> Document:
    value = None if any(issue.fatal for issue in issues) else loads_strict(text)
    if value is UNPARSED:
        from voiceschema.reading.json_reader import read_json

        value, found = read_json(text)
        issues = (*issues, *found)
    spans: Mapping[Path, Span] = {} if value is None and issues else JsonSpans(text)
    return Document(value, text, path, "json", issues, spans=spans, position_map=source)


def _parse_yaml(text: str, path: str, issues: tuple[ParseIssue, ...], source: Source) -> list[Document]:
    from voiceschema.reading.yaml_reader import read_yaml

    documents: list[Document] = []
    for value, found, spans in read_yaml(text) or [(None, [_EMPTY], {})]:
        # What is wrong with the file as a whole is said once, with its first payload.
        every = (*issues, *found) if not documents else tuple(found)
        documents.append(Document(value, text, path, "yaml", every, spans=spans, position_map=source))
    return documents
