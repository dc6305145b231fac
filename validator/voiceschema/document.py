"""From the text of a file to the JSON value it holds, and back to the place where each part of the value stands.

Reading has two speeds. A JSON text without a fault is read by the standard library and nothing else happens. The
careful reader here runs when that fails, when the text could hold what JSON readers let pass (lone surrogates,
numbers beyond a double, deep nesting), and when someone asks where a value stands.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from voiceschema.source import MAX_DEPTH, Fault, Path, Place, Reading, Span, StopReadingError

_EMPTY = Fault("syntax", "empty", 0, 0)


class Document:
    """One payload: its value, the text it was read from, and what is wrong with that text.

    Make one with `Document.parse`, or with `Document.of` from a value that has no text.
    """

    __slots__ = ("_lines", "_spans", "_texts", "faults", "first_line", "language", "path", "text", "value")

    def __init__(
        self,
        value: Any,
        *,
        text: str | None = None,
        path: str = "",
        language: str = "json",
        faults: tuple[Fault, ...] = (),
        first_line: int = 1,
        spans: Mapping[Path, Span] | None = None,
    ) -> None:
        #: The JSON value; without meaning if the document is not `legible`.
        self.value = value
        #: The text in which the payload stands; `None` for a value without one.
        self.text = text
        self.path = path
        #: `json` or `yaml`; for a configuration `toml`.
        self.language = language
        self.faults = faults
        #: The number of the text's first line in the file.
        self.first_line = first_line
        self._spans = spans
        self._lines: list[int] = []
        self._texts: dict[int, str] = {}

    @classmethod
    def of(cls, value: object) -> "Document":
        """Return the document of a value that came from no file.

        Raises `TypeError` for what is no JSON value (a date, bytes, a set, a tuple, a name that is no string), and
        `ValueError` for NaN and the infinities.
        """
        from voiceschema.python_values import is_plain, json_value

        if is_plain(value, MAX_DEPTH):
            return cls(value)
        faults: list[Fault] = []
        plain: Any = None
        with suppress(StopReadingError):
            plain = json_value(value, (), faults)
        return cls(plain, faults=tuple(faults))

    @classmethod
    def parse(cls, data: bytes | str, path: str = "", language: str | None = None) -> "list[Document]":
        """Return the documents that stand in a text: one in JSON, any number in YAML and in NDJSON.

        `language` is `json`, `yaml` or `ndjson`; without it the name in `path` decides, or else how the text begins.
        Never raises for what the text holds: look into `faults`.
        """
        text, faults = _decode(data) if isinstance(data, bytes) else _without_bom(data)
        if any(fault.fatal for fault in faults):
            return [cls(None, text=text, path=path, faults=faults)]
        language = language or _language(path, text)
        if not text.strip(" \t\r\n"):
            return [cls(None, text=text, path=path, faults=(*faults, _EMPTY))]
        if language == "yaml":
            return _yaml_documents(text, path, faults)
        if language == "ndjson":
            return list(_ndjson_documents(text, path, faults))
        return [_json_document(text, path, faults)]

    @property
    def legible(self) -> bool:
        """Whether the value was read, so that it can be judged."""
        return not any(fault.fatal for fault in self.faults)

    def span(self, path: Path) -> Span:
        """Return where the value at `path` stands, or the nearest value around it that has a place of its own.

        A value has none if it is part of what a YAML alias stands for.
        """
        while path and path not in self._places():
            path = path[:-1]
        return self._places().get(path, Span(0, 0))

    def is_written(self, path: Path) -> bool:
        """Whether the value at `path` is written in its place, and not where a YAML alias has it from."""
        return path in self._places() and not self._places()[path].alias

    def _places(self) -> Mapping[Path, Span]:
        if self._spans is None:
            from voiceschema.json_reader import read_json

            self._spans = read_json(self.text or "").spans
        return self._spans

    def place(self, start: int, end: int) -> Place:
        """Return lines and columns of the text from offset `start` up to offset `end`."""
        text = self.text or ""
        if not self._lines:
            self._lines = [0, *(match.end() for match in re.finditer("\r\n|\n|\r", text))]
        line, last = bisect_right(self._lines, start), bisect_right(self._lines, end)
        if line not in self._texts:
            stop = self._lines[line] if line < len(self._lines) else len(text)
            self._texts[line] = text[self._lines[line - 1] : stop].rstrip("\r\n")
        return Place(
            self.first_line + line - 1,
            start - self._lines[line - 1] + 1,
            self.first_line + last - 1,
            end - self._lines[last - 1] + 1,
            self._texts[line],
        )


# --- bytes and languages ---------------------------------------------------------------------------------------------


def _without_bom(text: str) -> tuple[str, tuple[Fault, ...]]:
    if text.startswith("\ufeff"):
        return text[1:], (Fault("encoding", "bom", 0, 0, fatal=False),)
    return text, ()


def _decode(data: bytes) -> tuple[str, tuple[Fault, ...]]:
    try:
        return _without_bom(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        start = len(data[: error.start].decode("utf-8"))
        kind = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "not-utf-8"
        fault = Fault("encoding", kind, start, start + 1, f"0x{data[error.start]:02X}")
        return data.decode("utf-8", "replace"), (fault,)


def _language(path: str, text: str) -> str:
    ending = path.lower().rpartition(".")[2]
    known = {"json": "json", "yaml": "yaml", "yml": "yaml", "ndjson": "ndjson", "jsonl": "ndjson"}.get(ending)
    return known or ("json" if text.lstrip()[:1] in ("[", "{", '"') else "yaml")


# --- JSON ------------------------------------------------------------------------------------------------------------

# What the standard library takes and we do not, as far as one look at the text can tell.
_SUSPECT = re.compile("\\\\u[dD][89a-fA-F]|[0-9]{200}|[eE][+]?[0-9]{3}|[\ud800-\udfff]")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError("a property stands twice")
    return members


def _refuse(constant: str) -> Any:
    raise ValueError(constant)


_DECODER = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_refuse)


def _json_document(text: str, path: str, faults: tuple[Fault, ...], first_line: int = 1) -> Document:
    if not _SUSPECT.search(text):
        try:
            value = _DECODER.decode(text)
            if text.count("[") + text.count("{") <= MAX_DEPTH or not _deeper(value, MAX_DEPTH):
                return Document(value, text=text, path=path, faults=faults, first_line=first_line)
        except (ValueError, RecursionError):
            pass  # The careful reader says what is wrong.
    from voiceschema.json_reader import read_json

    value, found, spans = read_json(text)
    return Document(value, text=text, path=path, faults=(*faults, *found), first_line=first_line, spans=spans)


def _deeper(value: Any, levels: int) -> bool:
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, list):
        return False
    return levels == 0 or any(_deeper(item, levels - 1) for item in value)


def _ndjson_documents(text: str, path: str, faults: tuple[Fault, ...]) -> Iterator[Document]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip(" \t\r"):
            yield _json_document(line.removesuffix("\r"), path, faults, first_line=number)
            faults = ()  # What is wrong with the file as a whole is said once, with its first payload.


def _yaml_documents(text: str, path: str, faults: tuple[Fault, ...]) -> list[Document]:
    from voiceschema.yaml_reader import read_yaml

    documents: list[Document] = []
    for value, found, spans in read_yaml(text) or [Reading(None, [_EMPTY], {})]:
        # What is wrong with the file as a whole is said once, with its first payload.
        whole = () if documents else faults
        documents.append(Document(value, text=text, path=path, language="yaml", faults=(*whole, *found), spans=spans))
    return documents
