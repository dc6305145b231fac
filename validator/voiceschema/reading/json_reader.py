"""RFC 8259 with the offsets of values, for texts that have a fault or whose places are asked for."""

import json
import re
from collections.abc import Iterator, Mapping
from json import decoder
from typing import Any, NoReturn

from voiceschema.reading.source import MAX_DEPTH, SURROGATE, ParseIssue, Path, Reading, Span, StopReadingError

NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
#: A variable of a template, where an object in an object would stand.
VARIABLE = re.compile(r"\{\{(?!\s*[\"}])[^{}\r\n]*\}\}")
_WORD = re.compile(r"[^\s,:\[\]{}\"']+")
_BLANK = re.compile(r"[ \t\n\r]*")
_LINE_END = re.compile("$|[\r\n]")


def read_json(text: str) -> Reading:
    """Read a text; it is taken exactly when the standard library takes it in strict mode, but for the faults noted."""
    reader = _JsonReader(text)
    return Reading(reader.read(), reader.issues, reader.spans)


def number_of(match: re.Match[str]) -> int | float | None:
    """Return the number that a match of `NUMBER` stands for, or `None` if it is beyond the range of a double."""
    if float(match[0]) in (float("inf"), float("-inf")):
        return None
    return (float if match[1] or match[2] else int)(match[0])


class Places(Mapping[Path, Span]):
    """Where everything stands in a text without a fault; only what is on the way to it is looked through."""

    def __init__(self, text: str) -> None:
        self._text = text
        start = _behind_blanks(text, 0)
        self._spans: dict[Path, tuple[int, int, int, int]] = {(): (start, len(text.rstrip(" \t\n\r")), -1, -1)}
        self._opened: set[Path] = set()

    def __getitem__(self, path: Path) -> Span:
        for length in range(len(path)):
            if path[:length] not in self._opened:
                self._open(path[:length])
        return Span(*self._spans[path])

    def __iter__(self) -> Iterator[Path]:
        return iter(read_json(self._text).spans)

    def __len__(self) -> int:
        return len(read_json(self._text).spans)

    def _open(self, path: Path) -> None:
        """Note where the parts of a value stand, if it has any."""
        self._opened.add(path)
        text, at = self._text, self._spans[path][0]
        opening = text[at]
        if opening not in "[{":
            return
        index, key, key_end = 0, -1, -1
        while text[at] not in "]}":
            step: str | int = index
            at = _behind_blanks(text, at + 1)
            if text[at] in "]}":
                return
            if opening == "{":
                key = at
                step, key_end = decoder.scanstring(text, at + 1, True)  # type: ignore[attr-defined]  # noqa: FBT003
                at = _behind_blanks(text, _behind_blanks(text, key_end) + 1)
            _, end = _SKIP(text, at)
            self._spans[*path, step] = at, end, key, key_end
            at = _behind_blanks(text, end)
            index += 1


_SKIP = json.JSONDecoder().scan_once  # type: ignore[attr-defined]  # `raw_decode` without what is for faults


def _behind_blanks(text: str, at: int) -> int:
    if text[at : at + 1] not in " \t\n\r":
        return at
    if text[at + 1 : at + 2] not in " \t\n\r":
        return at + 1
    return _BLANK.match(text, at).end()  # type: ignore[union-attr]  # it matches everywhere


class _JsonReader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.issues: list[ParseIssue] = []
        self.spans: dict[Path, Span] = {}

    def read(self) -> Any:
        try:
            value, end = self._value(self._blank(0), (), "value", -1)
            if end < len(self.text):
                if self.text[end] in '[{"':
                    self._stop("extra", end, len(self.text))
                self._not("end", end, -1)
        except StopReadingError:
            return None
        return value

    def _stop(self, kind: str, start: int, end: int, detail: str = "", other: int = -1) -> NoReturn:
        self.issues.append(ParseIssue("syntax", kind, start, end, detail, other=other))
        raise StopReadingError

    def _blank(self, at: int) -> int:
        return _behind_blanks(self.text, at)

    def _value(
        self, at: int, path: Path, expected: str, opened: int, key: tuple[int, int] = (-1, -1)
    ) -> tuple[Any, int]:
        """Read the value at offset `at`; return it with the offset of what follows it."""
        first = self.text[at : at + 1]
        value: Any
        if first == '"':
            value, end = self._string(at, path)
        elif first == "[":
            value, end = self._array(at, path)
        elif first == "{":
            value, end = self._object(at, path)
        elif number := NUMBER.match(self.text, at):
            value, end = self._number(number, path)
        else:
            word = _WORD.match(self.text, at)
            literal = word[0] if word else ""
            if literal not in ("true", "false", "null"):
                self._not(expected, at, opened)
            value, end = {"true": True, "false": False, "null": None}[literal], at + len(literal)
        self.spans[path] = Span(at, end, *key)
        return value, self._blank(end)

    def _string(self, at: int, path: Path) -> tuple[str, int]:
        try:
            value, end = decoder.scanstring(self.text, at + 1, True)  # type: ignore[attr-defined]  # noqa: FBT003
        except json.JSONDecodeError as error:
            if error.msg.startswith("Unterminated"):
                line_end = _LINE_END.search(self.text, at).start()  # type: ignore[union-attr]
                self._stop("unterminated-string", at, line_end)
            kind = "control-character" if error.msg.startswith("Invalid control") else "bad-escape"
            self._stop(kind, error.pos, error.pos + 1, self.text[error.pos : error.pos + 2])
        if SURROGATE.search(value):
            self.issues.append(ParseIssue("encoding", "surrogate", at, end, path=path))
        return value, end

    def _number(self, number: re.Match[str], path: Path) -> tuple[int | float, int]:
        word = _WORD.match(self.text, number.start())
        if word and word.end() > number.end():
            self._not("value", number.start(), -1)
        value = number_of(number)
        if value is None:
            self.issues.append(ParseIssue("too-large", "too-large-number", *number.span(), number[0], path))
        return value or 0, number.end()

    def _array(self, opened: int, path: Path) -> tuple[list[Any], int]:
        items: list[Any] = []
        at = self._enter(opened, path)
        while self.text[at : at + 1] != "]":
            if items and self.text[at : at + 1] == ":":
                name = self.spans[*path, len(items) - 1]
                self._stop("name-in-array", name.start, at + 1, self.text[name.start : name.end])
            if items:
                at = self._comma(at, "]", opened)
            value, at = self._value(at, (*path, len(items)), "value", opened)
            items.append(value)
        return items, at + 1

    def _object(self, opened: int, path: Path) -> tuple[dict[str, Any], int]:
        members: dict[str, Any] = {}
        at = self._enter(opened, path)
        while self.text[at : at + 1] != "}":
            if members:
                at = self._comma(at, "}", opened)
            if self.text[at : at + 1] != '"':
                if variable := VARIABLE.match(self.text, opened):
                    self.issues.append(ParseIssue("placeholder", "template", *variable.span(), variable[0]))
                    raise StopReadingError
                self._not("name", at, opened)
            name, end = self._string(at, path)
            if name in members:
                self.issues.append(ParseIssue("duplicate-property", "name", at, end, name, (*path, name), fatal=False))
            colon = self._blank(end)
            if self.text[colon : colon + 1] != ":":
                self._not("colon", colon, opened)
            members[name], at = self._value(self._blank(colon + 1), (*path, name), "value", opened, (at, end))
        return members, at + 1

    def _enter(self, at: int, path: Path) -> int:
        if len(path) >= MAX_DEPTH:
            self.issues.append(ParseIssue("too-deep", "nesting", at, at + 1))
            raise StopReadingError
        return self._blank(at + 1)

    def _comma(self, at: int, close: str, opened: int) -> int:
        if self.text[at : at + 1] != ",":
            if self.text[at - 1] == '"' and self.text[at : at + 1] not in ('"', ""):
                word = _WORD.match(self.text, at)
                self._stop("quote-inside", at - 1, at, word[0] if word else self.text[at])
            self._not(close, at, opened)
        after = self._blank(at + 1)
        if self.text[after : after + 1] == close:
            self._stop("trailing-comma", at, at + 1, close)
        return after

    def _not(self, expected: str, at: int, opened: int) -> NoReturn:
        """Stop at what stands where a `value`, a `name`, a `colon`, or a comma or the closing bracket was expected."""
        word = _WORD.match(self.text, at)
        end = word.end() if word else at + 1
        found = self.text[at:end]
        if not found:
            at = len(self.text.rstrip(" \t\r\n"))
            self._stop("unclosed", at, at, expected, opened)
        for kind, pattern in _SLIPS:
            if re.match(pattern, found):
                self._stop(kind, at, end, found)
        self._stop(f"expected-{expected}", at, end, found)


_SLIPS = (
    ("comment", "//|/[*]|#"),
    ("single-quote", "'"),
    ("curly-quote", "[\u2018\u2019\u201c\u201d\u00ab\u00bb]"),
    ("html", "<"),
    ("not-a-number", "[+-]?(?:NaN|Infinity)$"),
    ("literal", "(?:True|False|None|undefined|nil|NULL|TRUE|FALSE|Null)$"),
    ("number", "[+-]?[.]?[0-9]"),
)
