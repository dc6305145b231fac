"""A JSON parser (RFC 8259) with precise errors, for texts that the standard library rejects or may wrongly accept."""

import json
import re
from json.decoder import scanstring  # type: ignore[attr-defined]
from math import isinf
from typing import Any, NoReturn

from voiceschema.reading.json_spans import skip_whitespace
from voiceschema.reading.json_strict import decode_part, decoder_for
from voiceschema.reading.limits import MAX_DEPTH, MAX_REPORTED
from voiceschema.reading.parse_issue import ParseIssue, StopReadingError
from voiceschema.reading.positions import SURROGATE, Path

NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?(?![^\s,:\[\]{}\"'])")
#: A template variable, in a place where JSON would allow an object.
VARIABLE = re.compile(r"\{\{(?!\s*[\"}])[^{}\r\n]*\}\}")
_WORD = re.compile(r"[^\s,:\[\]{}\"']+")
# Items and members that are certainly correct, each followed by another one.
_SIMPLE = r"""(?:-?(?:0|[1-9][0-9]{0,17}+)|true|false|null|"[^"\\\x00-\x1f\ud800-\udfff]*+")"""
_SIMPLE_ITEMS = re.compile(rf"(?:{_SIMPLE}[ \t\n\r]*+,[ \t\n\r]*+(?!]))++")
_SIMPLE_MEMBER = re.compile(
    rf""""([^"\\\x00-\x1f\ud800-\udfff]*+)"[ \t\n\r]*+:[ \t\n\r]*+({_SIMPLE})[ \t\n\r]*+,[ \t\n\r]*+(?!}})"""
)
# Failed attempts to parse a nested value with the standard library. Without a limit, an error at every level would
# make parsing quadratic.
_MAX_ATTEMPTS = 3
_LINE_END = re.compile("$|[\r\n]")
_LITERALS = {"true": True, "false": False, "null": None}
# Common mistakes, by how the unexpected text starts.
_COMMON_MISTAKES = (
    ("comment", "//|/[*]|#"),
    ("single-quote", "'"),
    ("curly-quote", "[\u2018\u2019\u201c\u201d\u00ab\u00bb]"),
    ("html", "<"),
    ("not-a-number", "[+-]?(?:NaN|Infinity)$"),
    ("literal", "(?:True|False|None|undefined|nil|NULL|TRUE|FALSE|Null)$"),
    ("number", "[+-]?[.]?[0-9]"),
)


def read_json(text: str) -> tuple[Any, list[ParseIssue]]:
    """Return the value of a text and its issues. There is a fatal issue wherever `json.loads` would raise."""
    reader = _JsonReader(text)
    try:
        return reader.read(), reader.issues
    except StopReadingError:
        return None, reader.issues


def number_of(match: re.Match[str]) -> int | float:
    """Return the number of a match of `NUMBER`, or infinity if it is beyond the range of a double."""
    number = float(match[0])
    return number if match[1] or match[2] or isinf(number) else int(match[0])


class _Collection:
    """An array or an object that is being parsed."""

    def __init__(self, opened: int, close: str) -> None:
        #: The offset of its opening bracket, and the closing bracket.
        self.opened, self.close = opened, close
        #: The items of an array, and the members of an object.
        self.items: list[Any] = []
        self.members: dict[str, Any] = {}
        #: The name of the current member, once it is parsed, and the offset of the current item.
        self.name: str | None = None
        self.start = opened

    @property
    def value(self) -> Any:
        return self.members if self.close == "}" else self.items

    @property
    def step(self) -> str | int | None:
        """The index or name of the value that is being parsed; `None` while a name is parsed."""
        return self.name if self.close == "}" else len(self.items)

    def add(self, value: Any) -> None:
        if self.name is None:
            self.items.append(value)
        else:
            self.members[self.name] = value


class _JsonReader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.issues: list[ParseIssue] = []
        self._is_lost = False
        self._around: list[_Collection] = []
        self._decoder = decoder_for(text)
        self._attempts = _MAX_ATTEMPTS

    def read(self) -> Any:
        value, end = self._read_value(skip_whitespace(self.text, 0))
        if end < len(self.text):
            if self.text[end] in '[{"':
                self._stop("extra", end, len(self.text))
            self._stop_unexpected("end", end)
        return value

    def _read_value(self, at: int) -> tuple[Any, int]:
        """Return the value at offset `at`, and the offset of what follows it.

        This is iterative because deep recursion is slow in Python.
        """
        around = self._around
        while True:
            is_collection = self.text.startswith(("[", "{"), at)
            if whole := self._whole(at) if is_collection else self._scalar(at):
                value, at = whole
                if not around:
                    return value, at
                around[-1].add(value)
            else:
                at = self._open(at)
            while self.text.startswith(around[-1].close, at):
                value, at = around.pop().value, skip_whitespace(self.text, at + 1)
                if not around:
                    return value, at
                around[-1].add(value)
            at = (self._next_member if around[-1].close == "}" else self._next_item)(around[-1], at)

    @property
    def _path(self) -> Path:
        return tuple(each.step for each in self._around if each.step is not None)

    def _stop(self, kind: str, start: int, end: int, subject: str = "", rule: str = "syntax", **facts: Any) -> NoReturn:
        self.issues.append(ParseIssue(rule, kind, start, end, subject, **facts))
        raise StopReadingError

    def _report(self, rule: str, kind: str, start: int, end: int, subject: str = "", *, fatal: bool = True) -> None:
        """Report an issue. Above the limit, parsing continues only while there is still a value to validate."""
        self._is_lost = self._is_lost or fatal
        if len(self.issues) <= MAX_REPORTED:
            self.issues.append(ParseIssue(rule, kind, start, end, subject, self._path, fatal))
        elif self._is_lost:
            raise StopReadingError

    def _open(self, at: int) -> int:
        if len(self._around) >= MAX_DEPTH:
            self._stop("nesting", at, at + 1, rule="too-deep")
        self._around.append(_Collection(at, "}" if self.text[at] == "{" else "]"))
        return skip_whitespace(self.text, at + 1)

    def _whole(self, at: int) -> tuple[Any, int] | None:
        """Return a nested array or object, and the offset of what follows it, if it has no errors."""
        if not self._decoder or not self._around or not self._attempts:
            return None
        try:
            value, end = decode_part(self._decoder, self.text, at, MAX_DEPTH - len(self._around))
        except (ValueError, RecursionError):
            self._attempts -= 1
            return None
        return value, skip_whitespace(self.text, end)

    def _scalar(self, at: int) -> tuple[Any, int]:
        """Return a string, number, boolean or null, and the offset of what follows it."""
        value: Any
        if self.text.startswith('"', at):
            value, end = self._string(at)
        elif number := NUMBER.match(self.text, at):
            value, end = number_of(number), number.end()
            if isinf(value):
                self._report("too-large", "too-large-number", at, end, number[0])
        else:
            word = _WORD.match(self.text, at)
            if not word or word[0] not in _LITERALS:
                self._stop_unexpected("value", at)
            value, end = _LITERALS[word[0]], word.end()
        return value, skip_whitespace(self.text, end)

    def _string(self, at: int) -> tuple[str, int]:
        try:
            value, end = scanstring(self.text, at + 1, True)  # noqa: FBT003
        except json.JSONDecodeError as error:
            if error.msg.startswith("Unterminated"):
                self._stop("unterminated-string", at, _LINE_END.search(self.text, at).start())  # type: ignore[union-attr]
            kind = "control-character" if error.msg.startswith("Invalid control") else "bad-escape"
            self._stop(kind, error.pos, error.pos + 1, self.text[error.pos : error.pos + 2])
        if SURROGATE.search(value):
            self._report("encoding", "surrogate", at, end)
        return value, end

    def _next_item(self, it: _Collection, at: int) -> int:
        """Return the offset of the next item."""
        if it.items and self.text.startswith(":", at):
            self._stop("name-in-array", it.start, at + 1, self.text[it.start : at].rstrip(" \t\n\r"))
        it.start = self._comma(at, it) if it.items else at
        if simple := _SIMPLE_ITEMS.match(self.text, it.start):
            it.items += json.loads(f"[{simple[0]}0]")[:-1]
            it.start = simple.end()
        return it.start

    def _next_member(self, it: _Collection, at: int) -> int:
        """Parse the name of the next member, and return the offset of its value."""
        start = self._comma(at, it) if it.members else at
        while simple := _SIMPLE_MEMBER.match(self.text, start):
            self._set_name(it, simple[1], start, simple.end(1) + 1)
            it.add(json.loads(simple[2]))
            start = simple.end()
        if not self.text.startswith('"', start):
            if variable := VARIABLE.match(self.text, it.opened):
                self._stop("template", *variable.span(), variable[0], rule="placeholder")
            self._stop_unexpected("name", start)
        it.name = None
        name, at = self._string(start)
        self._set_name(it, name, start, at)
        at = skip_whitespace(self.text, at)
        if not self.text.startswith(":", at):
            self._stop_unexpected("colon", at)
        return skip_whitespace(self.text, at + 1)

    def _set_name(self, it: _Collection, name: str, start: int, end: int) -> None:
        it.name = name
        if name in it.members:
            self._report("duplicate-property", "name", start, end, name, fatal=False)

    def _comma(self, at: int, it: _Collection) -> int:
        if not self.text.startswith(",", at):
            if self.text[at - 1] == '"' and self.text[at : at + 1] not in ('"', ""):
                word = _WORD.match(self.text, at)
                self._stop("quote-inside", at - 1, at, word[0] if word else self.text[at])
            self._stop_unexpected(it.close, at)
        after = skip_whitespace(self.text, at + 1)
        if self.text.startswith(it.close, after):
            self._stop("trailing-comma", at, at + 1, it.close)
        return after

    def _stop_unexpected(self, expected: str, at: int) -> NoReturn:
        """Stop at unexpected text. `expected` is `value`, `name`, `colon`, `end`, or a closing bracket."""
        word = _WORD.match(self.text, at)
        found = word[0] if word else self.text[at : at + 1]
        if not found:
            at = len(self.text.rstrip(" \t\r\n"))
            opened = self._around[-1].opened if self._around else -1
            self._stop("unclosed", at, at, expected=expected, opened=opened)
        mistakes = (kind for kind, pattern in _COMMON_MISTAKES if re.match(pattern, found))
        kind = next(mistakes, f"expected-{expected}")
        self._stop(kind, at, at + len(found), found)
