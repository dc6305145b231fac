"""Parse the text of a file into a JSON value, and map each part of the value back to its position.

The standard library parses JSON without errors. `json_reader` takes over if that fails, or if the text may contain
something that the standard library accepts: lone surrogates, numbers beyond the range of a double, deep nesting.
Positions are computed on demand.
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
    """One payload: its value, the text it was parsed from, and the issues found in that text. Immutable.

    Create one with `Document.parse`, or with `Document.of` from a value that has no text.
    """

    #: The JSON value; meaningless unless the document is `parsed`.
    value: Any
    #: The text that contains the payload; `None` for a value without a text.
    text: str | None = None
    path: str = ""
    #: `json` or `yaml`.
    language: str = "json"
    issues: tuple[ParseIssue, ...] = ()
    #: Where the payload is in a file with several, for display: `line 3`.
    container: str | None = None
    #: Whether it is a template with unexpanded variables such as `{{to}}`.
    template: bool = False
    #: Whether it is a recording of HTTP messages or part of one. Only properties that a schema describes are shown.
    recorded: bool = False
    #: The path of the value from the root of the text.
    at: Path = ()
    #: The spans of the values in the text, by their paths from its root.
    spans: Mapping[Path, Span] = {}
    #: Maps offsets in the text to positions in the file.
    position_map: PositionMap = Source("")

    @classmethod
    def of(cls, value: object) -> "Document":
        """Return a document for a Python value.

        Raises `TypeError` for a value that JSON does not have (a date, bytes, a set, a tuple, a property name that is
        not a string), and `ValueError` for NaN and infinity.
        """
        from voiceschema.reading.python_values import is_plain, json_value

        if is_plain(value, MAX_DEPTH):
            return cls(value)
        plain, issues = json_value(value)
        return cls(plain, issues=tuple(issues))

    @classmethod
    def parse(cls, data: bytes | str, path: str = "", language: str | None = None) -> "list[Document]":
        """Return the documents in a text: one for JSON, any number for YAML and NDJSON.

        `language` is `json`, `yaml`, `ndjson`, or `text` for a text that only contains payloads, such as Markdown. By
        default, the file extension in `path` decides, or else the first character of the text.
        Invalid text raises no exception: see `issues`.
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
        """Yield a document for each non-empty line (NDJSON), lazily; `lines` are pairs of line number and content.

        If no line has content, one document with an `empty` issue is yielded, unless `first` is false: then the lines
        are a later part of a file, which may be empty.
        """
        empty = first
        for number, line in lines:
            text, issues = _decode(line, path)
            text = text.rstrip("\r\n")
            if text.strip(" \t"):
                empty = False
                yield _parse_json(text, path, issues, Line(text, number))._replace(container=f"line {number}")
                if number == 1 and any(issue.kind == "utf-16" for issue in issues):
                    return  # UTF-16 cannot be split into lines here.
        if empty:
            yield cls(None, "", path, issues=(_EMPTY,))

    def part(self, at: Path) -> "Document":
        """Return a document for the part of the value at the path `at`."""
        value: Any = self.value
        for step in at:
            value = value[step]
        issues = (each._replace(path=each.path[len(at) :]) for each in self.issues if each.path[: len(at)] == at)
        return self._replace(value=value, issues=tuple(issues), at=self.at + at)

    def with_issues(self, issues: Iterable[ParseIssue]) -> "Document":
        """Return a document with the same text and position, no value, and these issues."""
        return self._replace(value=None, issues=tuple(issues))

    @property
    def parsed(self) -> bool:
        """Whether there is a value to validate."""
        return not any(issue.fatal for issue in self.issues)

    def span(self, path: Path) -> Span:
        """Return the span of the value at `path`, or of its closest ancestor that has a span.

        A value inside the target of a YAML alias has no span of its own.
        """
        full = self.at + path
        while (span := self.spans.get(full)) is None and len(full) > len(self.at):
            full = full[:-1]
        return span or Span(0, 0)

    def origin(self, path: Path) -> Path:
        """Return the path, from the root of the text, where the value at `path` is written, following YAML aliases."""
        full, seen = self.at + path, set[Path]()
        while full not in seen:  # If a property appears twice, an alias may lead back to itself.
            seen.add(full)
            for length in range(len(full), 0, -1):
                if span := self.spans.get(full[:length]):
                    full = full if span.origin is None else span.origin + full[length:]
                    break
        return full

    def text_of(self, path: Path) -> str:
        """Return the source text of the value at `path`, or of its closest ancestor that has a span."""
        span = self.spans.get(self.origin(path)) or self.span(path)
        return (self.text or "")[span.start : span.end]

    def is_written(self, path: Path) -> bool:
        """Whether the value at `path` is written there, not inserted by a YAML alias."""
        span = self.spans.get(self.at + path)
        return span is not None and span.origin is None

    def place(self, start: int, end: int) -> Place:
        """Return the lines and columns, in the file, of the text from offset `start` to offset `end`."""
        return self.position_map.place(start, end)


def is_file(path: str) -> bool:
    """Whether a path names a file, as opposed to standard input or a body: those are empty, `-` or `<...>`."""
    return path not in ("", "-") and not path.startswith("<")


def language_of(path: str) -> str | None:
    """Return the language for a file extension, or `None` if it is unknown."""
    languages = {"json": "json", "har": "json", "yaml": "yaml", "yml": "yaml", "ndjson": "ndjson", "jsonl": "ndjson"}
    return languages.get(path.lower().rpartition(".")[2])


def _decode(data: bytes | str, path: str) -> tuple[str, tuple[ParseIssue, ...]]:
    """Return the decoded text without a byte order mark, and the issues found."""
    try:
        text = data if isinstance(data, str) else data.decode()
    except UnicodeDecodeError as error:
        start, byte = len(error.object[: error.start].decode()), error.object[error.start]
        kind = "utf-16" if error.object.startswith((b"\xff\xfe", b"\xfe\xff")) else "not-utf-8"
        return error.object.decode(errors="replace"), (ParseIssue("encoding", kind, start, start + 1, f"0x{byte:02X}"),)
    if not text.startswith("\ufeff"):
        return text, ()
    # RFC 8259, section 8.1: a byte order mark must not be sent, but a program that reads a file may ignore it.
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
        # Issues with the file as a whole are reported once, with its first document.
        all_issues = (*issues, *found) if not documents else tuple(found)
        documents.append(Document(value, text, path, "yaml", all_issues, spans=spans, position_map=source))
    return documents
