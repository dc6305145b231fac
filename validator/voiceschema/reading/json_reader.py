"""RFC 8259, read carefully: for texts in which the standard library finds something wrong, or might miss it."""

import json
import re
from json.decoder import scanstring  # type: ignore[attr-defined]
from math import isinf
from typing import Any, NoReturn

from voiceschema.reading.json_spans import skip_whitespace
from voiceschema.reading.limits import MAX_DEPTH
from voiceschema.reading.parse_issue import ParseIssue, StopReadingError
from voiceschema.reading.positions import SURROGATE, Path

NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?(?![^\s,:\[\]{}\"'])")
#: A variable of a template, where an object in an object would stand.
VARIABLE = re.compile(r"\{\{(?!\s*[\"}])[^{}\r\n]*\}\}")
_WORD = re.compile(r"[^\s,:\[\]{}\"']+")
_LINE_END = re.compile("$|[\r\n]")
_LITERALS = {"true": True, "false": False, "null": None}
# What often stands where a value should.
_SLIPS = (
    ("comment", "//|/[*]|#"),
    ("single-quote", "'"),
    ("curly-quote", "[\u2018\u2019\u201c\u201d\u00ab\u00bb]"),
    ("html", "<"),
    ("not-a-number", "[+-]?(?:NaN|Infinity)$"),
    ("literal", "(?:True|False|None|undefined|nil|NULL|TRUE|FALSE|Null)$"),
    ("number", "[+-]?[.]?[0-9]"),
)


def read_json(text: str) -> tuple[Any, list[ParseIssue]]:
    """Return the value of a text and what is wrong with it: a syntax issue wherever `json.loads` would raise."""
    reader = _JsonReader(text)
    try:
        return reader.read(), reader.issues
    except StopReadingError:
        return None, reader.issues


def number_of(match: re.Match[str]) -> int | float:
    """Return the number that a match of `NUMBER` stands for, or an infinity if it is beyond the range of a double."""
    number = float(match[0])
    return number if match[1] or match[2] or isinf(number) else int(match[0])


class _JsonReader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.issues: list[ParseIssue] = []

    def read(self) -> Any:
        value, end = self._value(skip_whitespace(self.text, 0), (), -1)
        if end < len(self.text):
            if self.text[end] in '[{"':
                self._stop("extra", end, len(self.text))
            self._stop_unexpected("end", end, -1)
        return value

    def _stop(self, kind: str, start: int, end: int, subject: str = "", rule: str = "syntax", **facts: Any) -> NoReturn:
        self.issues.append(ParseIssue(rule, kind, start, end, subject, **facts))
        raise StopReadingError

    def _value(self, at: int, path: Path, opened: int) -> tuple[Any, int]:
        """Read the value at offset `at`; return it with the offset of what follows it."""
        value: Any
        if self.text.startswith('"', at):
            value, end = self._string(at, path)
        elif self.text.startswith(("[", "{"), at):
            value, end = self._collection(at, path)
        elif number := NUMBER.match(self.text, at):
            value, end = number_of(number), number.end()
            if isinf(value):
                self.issues.append(ParseIssue("too-large", "too-large-number", at, end, number[0], path))
        else:
            word = _WORD.match(self.text, at)
            if not word or word[0] not in _LITERALS:
                self._stop_unexpected("value", at, opened)
            value, end = _LITERALS[word[0]], word.end()
        return value, skip_whitespace(self.text, end)

    def _string(self, at: int, path: Path) -> tuple[str, int]:
        try:
            value, end = scanstring(self.text, at + 1, True)  # noqa: FBT003
        except json.JSONDecodeError as error:
            if error.msg.startswith("Unterminated"):
                self._stop("unterminated-string", at, _LINE_END.search(self.text, at).start())  # type: ignore[union-attr]
            kind = "control-character" if error.msg.startswith("Invalid control") else "bad-escape"
            self._stop(kind, error.pos, error.pos + 1, self.text[error.pos : error.pos + 2])
        if SURROGATE.search(value):
            self.issues.append(ParseIssue("encoding", "surrogate", at, end, path=path))
        return value, end

    def _collection(self, opened: int, path: Path) -> tuple[Any, int]:
        """Read the array or object whose bracket stands at offset `opened`; return it with the offset of its end."""
        if len(path) >= MAX_DEPTH:
            self._stop("nesting", opened, opened + 1, rule="too-deep")
        close = "}" if self.text[opened] == "{" else "]"
        members: dict[Any, Any] = {}
        start, at, index = opened, skip_whitespace(self.text, opened + 1), 0
        while not self.text.startswith(close, at):
            if close == "]" and index and self.text.startswith(":", at):
                self._stop("name-in-array", start, at + 1, self.text[start:at].rstrip(" \t\n\r"))
            start = at = self._comma(at, close, opened) if index else at
            name: Any = index
            if close == "}":
                name, at = self._name(at, path, opened)
                if name in members:
                    issue = ParseIssue("duplicate-property", "name", start, at, name, (*path, name), fatal=False)
                    self.issues.append(issue)
                at = skip_whitespace(self.text, at)
                if not self.text.startswith(":", at):
                    self._stop_unexpected("colon", at, opened)
                at = skip_whitespace(self.text, at + 1)
            members[name], at = self._value(at, (*path, name), opened)
            index += 1
        return (members if close == "}" else list(members.values())), at + 1

    def _name(self, at: int, path: Path, opened: int) -> tuple[str, int]:
        if not self.text.startswith('"', at):
            if variable := VARIABLE.match(self.text, opened):
                self._stop("template", *variable.span(), variable[0], rule="placeholder")
            self._stop_unexpected("name", at, opened)
        return self._string(at, path)

    def _comma(self, at: int, close: str, opened: int) -> int:
        if not self.text.startswith(",", at):
            if self.text[at - 1] == '"' and self.text[at : at + 1] not in ('"', ""):
                word = _WORD.match(self.text, at)
                self._stop("quote-inside", at - 1, at, word[0] if word else self.text[at])
            self._stop_unexpected(close, at, opened)
        after = skip_whitespace(self.text, at + 1)
        if self.text.startswith(close, after):
            self._stop("trailing-comma", at, at + 1, close)
        return after

    def _stop_unexpected(self, expected: str, at: int, opened: int) -> NoReturn:
        """Stop at what stands where a `value`, a `name`, a `colon`, a comma or closing bracket, or the `end` should."""
        word = _WORD.match(self.text, at)
        found = word[0] if word else self.text[at : at + 1]
        if not found:
            at = len(self.text.rstrip(" \t\r\n"))
            self._stop("unclosed", at, at, expected=expected, opened=opened)
        kind = next((kind for kind, pattern in _SLIPS if re.match(pattern, found)), f"expected-{expected}")
        self._stop(kind, at, at + len(found), found)
