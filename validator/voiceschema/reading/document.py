"""From the text of a file to the JSON value it holds, and back to the place where each part of the value stands.

Reading has two speeds. A JSON text without a fault is read by the standard library and nothing else happens. The
careful reader here runs when that fails, when the text could hold what JSON readers let pass (lone surrogates,
numbers beyond a double, deep nesting), and when someone asks where a value stands.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from math import isfinite
from typing import TYPE_CHECKING, Any

from voiceschema.reading.source import (
    MAX_DEPTH,
    SURROGATE,
    Line,
    ParseIssue,
    Path,
    Place,
    Reading,
    Source,
    Span,
    StopReadingError,
)

if TYPE_CHECKING:
    from typing import Protocol

    class Frame(Protocol):
        """The text around a document: the file it fills, or the part of a file that it stands in."""

        def place(self, start: int, end: int, within: tuple[int, int] | None = None) -> Place:
            """Return lines and columns in the file, from offset `start` of the document's text up to offset `end`.

            `within` are the offsets of all that may be shown of the text.
            """

        def written(self, text: str) -> str | None:
            """Return a text as it has to be written in the file, or `None` if that cannot be told."""


_EMPTY = ParseIssue("syntax", "empty", 0, 0)


class Document:
    """One payload: its value, the text it was read from, and what is wrong with that text.

    Make one with `Document.parse`, or with `Document.of` from a value that has no text.
    """

    __slots__ = ("_at", "_frame", "_spans", "container", "issues", "language", "path", "template", "text", "value")

    def __init__(
        self,
        value: Any,
        *,
        text: str | None = None,
        path: str = "",
        language: str = "json",
        issues: tuple[ParseIssue, ...] = (),
        spans: Mapping[Path, Span] | None = None,
        frame: "Frame | None" = None,
    ) -> None:
        #: The JSON value; without meaning if the document is not `parsed`.
        self.value = value
        #: The text in which the payload stands; `None` for a value without one.
        self.text = text
        self.path = path
        #: `json` or `yaml`; for a configuration `toml`.
        self.language = language
        self.issues = issues
        #: Where the payload stands in a file that holds several, in words.
        self.container: str | None = None
        #: Whether it is a template, in which variables such as `{{to}}` are still to be filled in.
        self.template = False
        self._at: Path = ()
        self._frame = frame
        self._spans = spans

    @classmethod
    def of(cls, value: object) -> "Document":
        """Return the document of a value that came from no file.

        Raises `TypeError` for what is no JSON value (a date, bytes, a set, a tuple, a name that is no string), and
        `ValueError` for NaN and the infinities.
        """
        from voiceschema.reading.python_values import is_plain, json_value

        if is_plain(value, MAX_DEPTH):
            return cls(value)
        issues: list[ParseIssue] = []
        plain: Any = None
        with suppress(StopReadingError):
            plain = json_value(value, issues)
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
        if any(issue.fatal for issue in issues):
            return [cls(None, text=text, path=path, issues=issues)]
        if not text.strip(" \t\r\n"):
            return [cls(None, text=text, path=path, issues=(*issues, _EMPTY))]
        if language == "text":
            return [cls(None, text=text, path=path, issues=issues)]
        if language is None:
            language = "json" if text.lstrip().startswith(("[", "{", '"')) else "yaml"
        if language == "yaml":
            return _yaml_documents(text, path, issues)
        return [_json_document(text, path, issues)]

    @classmethod
    def records(
        cls,
        lines: Iterable[tuple[int, bytes | str]],
        path: str = "",
        *,
        first: bool = True,
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
                frame = Line(text, number)
                if any(issue.fatal for issue in issues):
                    document = cls(None, text=text, path=path, issues=issues, frame=frame)
                else:
                    document = _json_document(text, path, issues, frame)
                document.container = f"line {number}"
                yield document
                if number == 1 and any(issue.kind == "utf-16" for issue in issues):
                    return  # It has no lines that could be told apart.
        if empty:
            yield cls(None, text="", path=path, issues=(_EMPTY,))

    def part(self, at: Path) -> "Document":
        """Return the document of the value that stands at `at` in this one."""
        value: Any = self.value
        for step in at:
            value = value[step]
        issues = [issue._replace(path=issue.path[len(at) :]) for issue in self.issues if issue.path[: len(at)] == at]
        part = Document(value, text=self.text, path=self.path, language=self.language, issues=tuple(issues), frame=self)
        part._at = at
        return part

    def with_issues(self, issues: "Iterable[ParseIssue]") -> "Document":
        """Return a document with the same text in the same place, of which nothing is known but these faults."""
        document = Document(
            None, text=self.text, path=self.path, language=self.language, issues=tuple(issues), frame=self
        )
        document.container = self.container
        return document

    def enclose(self, frame: "Frame") -> None:
        """Say what is around the text, if it does not fill a file."""
        self._frame = frame

    @property
    def parsed(self) -> bool:
        """Whether the value was read, so that it can be judged."""
        return not self.issues or not any(issue.fatal for issue in self.issues)

    @property
    def is_foreign(self) -> bool:
        """Whether only tags keep it from being judged: they make a text no payload, but are nothing wrong in YAML."""
        return all(issue.kind == "tag" for issue in self.issues if issue.fatal)

    def span(self, path: Path) -> Span:
        """Return where the value at `path` stands, or the nearest value around it that has a place of its own.

        A value has none if it is part of what a YAML alias stands for.
        """
        places, full = self.places(), self._at + path
        found = places.get(full)
        while found is None and len(full) > len(self._at):
            full = full[:-1]
            found = places.get(full)
        return found or Span(0, 0)

    def origin(self, path: Path) -> Path:
        """Return the way from the top of the text to the value at `path`, where no YAML alias stands for it."""
        places, full, length = self.places(), self._at + path, len(self._at + path)
        while length > 0 and self.language == "yaml":
            span = places.get(full[:length])
            if span is not None and span.origin is not None:
                full = span.origin + full[length:]
                length = len(full)
            elif span is not None:
                break
            else:
                length -= 1
        return full

    def text_of(self, path: Path) -> str:
        """Return the text in which the value at `path` is written, or the nearest value around it with a place."""
        span = self.places().get(self.origin(path)) or self.span(path)
        return (self.text or "")[span.start : span.end]

    def is_written(self, path: Path) -> bool:
        """Whether the value at `path` is written in its place, and not where a YAML alias has it from."""
        if self.language == "json":
            return True
        span = self.places().get(self._at + path)
        return span is not None and not span.alias

    def places(self) -> Mapping[Path, Span]:
        """Return where everything in the text stands, by the ways from the top of the text."""
        if self._spans is None:
            if isinstance(self._frame, Document):
                self._spans = self._frame.places()
            else:
                from voiceschema.reading.json_reader import Places, read_json

                text = self.text or ""
                was_read = self.value is not None and not self.issues
                self._spans = Places(text) if was_read else read_json(text).spans
        return self._spans

    def place(self, start: int, end: int, within: tuple[int, int] | None = None) -> Place:
        """Return lines and columns in the file from offset `start` of the text up to offset `end`.

        `within` are the offsets of all that may be shown of the text; of a part, that is no more than the part.
        """
        if self._at and within is None:
            within = self.span(())[:2]
        return self._around().place(start, end, within)

    def written(self, text: str) -> str | None:
        """Return a text as it has to be written in the file, or `None` if that cannot be told."""
        return self._around().written(text)

    def _around(self) -> "Frame":
        if self._frame is None:
            self._frame = Source(self.text or "")
        return self._frame


# --- bytes and languages ---------------------------------------------------------------------------------------------


def is_file(path: str) -> bool:
    """Whether a text is of a file, and not of what is sent: that has no name, or one in angle brackets."""
    return path not in ("", "-") and not path.startswith("<")


def _without_bom(text: str, path: str) -> tuple[str, tuple[ParseIssue, ...]]:
    if text.startswith("\ufeff"):
        # Who reads a file and sends it may leave the mark out; what is sent may not have one (RFC 8259, section 8.1).
        return text.lstrip("\ufeff"), (ParseIssue("encoding", "bom", 0, 0, fatal=False, tolerated=is_file(path)),)
    return text, ()


def _decode(data: bytes | str, path: str) -> tuple[str, tuple[ParseIssue, ...]]:
    if isinstance(data, str):
        return _without_bom(data, path)
    try:
        return _without_bom(data.decode("utf-8"), path)
    except UnicodeDecodeError as error:
        start = len(data[: error.start].decode("utf-8"))
        kind = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "not-utf-8"
        issue = ParseIssue("encoding", kind, start, start + 1, f"0x{data[error.start]:02X}")
        return data.decode("utf-8", "replace"), (issue,)


def language_of(path: str) -> str | None:
    """Return the language that the name of a file tells, or `None`."""
    ending = path.lower().rpartition(".")[2]
    endings = {"json": "json", "har": "json", "yaml": "yaml", "yml": "yaml", "ndjson": "ndjson", "jsonl": "ndjson"}
    return endings.get(ending)


# --- JSON ------------------------------------------------------------------------------------------------------------

# Stands for the value of a text in which there may be a fault.
_UNPARSED: Any = object()
# The escape of half a character.
_HALF = r"\\u[dD][89a-fA-F]"
# So many digits are within the range of a double.
_DIGITS = 200


def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the members of an object. Raises `ValueError` if one stands twice."""
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError("a property stands twice")
    return members


def _refuse(constant: str) -> Any:
    raise ValueError(constant)


def _integer(digits: str) -> int:
    if len(digits) > _DIGITS:
        raise ValueError(digits)
    return int(digits)


def _float(digits: str) -> float:
    number = float(digits)
    if not isfinite(number):
        raise ValueError(digits)
    return number


_DECODER = json.JSONDecoder(object_pairs_hook=unique, parse_int=_integer, parse_float=_float, parse_constant=_refuse)


def loads_strict(data: bytes) -> Any:
    """Return the value of a text in JSON as `Document.parse` does; if it has a fault, what is no JSON value."""
    try:
        return _value_of(data.decode())
    except UnicodeDecodeError:
        return _UNPARSED


def _value_of(text: str) -> Any:
    """Return what the standard library reads, or `_UNPARSED` if it or the careful reader finds a fault."""
    if (not text.isascii() and SURROGATE.search(text)) or ("\\u" in text and re.search(_HALF, text)):
        return _UNPARSED
    text = text.strip(" \t\r\n")
    try:
        value, end = _DECODER.raw_decode(text)
        if end < len(text):
            return _UNPARSED
        if text.count("[") + text.count("{") <= MAX_DEPTH or not _deeper(value, MAX_DEPTH):
            return value
    except (ValueError, RecursionError):
        pass
    return _UNPARSED


def _json_document(text: str, path: str, issues: tuple[ParseIssue, ...], frame: "Frame | None" = None) -> Document:
    value = _value_of(text)
    if value is not _UNPARSED:
        return Document(value, text=text, path=path, issues=issues, frame=frame)
    from voiceschema.reading.json_reader import read_json

    value, found, spans = read_json(text)
    return Document(value, text=text, path=path, issues=(*issues, *found), spans=spans, frame=frame)


def _deeper(value: Any, levels: int) -> bool:
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, list):
        return False
    return levels == 0 or any(_deeper(item, levels - 1) for item in value)


def _yaml_documents(text: str, path: str, issues: tuple[ParseIssue, ...]) -> list[Document]:
    from voiceschema.reading.yaml_reader import read_yaml

    documents: list[Document] = []
    frame = Source(text)
    for value, found, spans in read_yaml(text) or [Reading(None, [_EMPTY], {})]:
        # What is wrong with the file as a whole is said once, with its first payload.
        whole = () if documents else issues
        documents.append(
            Document(value, text=text, path=path, language="yaml", issues=(*whole, *found), spans=spans, frame=frame)
        )
    return documents
