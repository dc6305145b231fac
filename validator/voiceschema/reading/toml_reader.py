"""TOML by the rules of JSON, for the configuration. The standard library reads it; here each part gets its place."""

import re
from typing import Any

from voiceschema.reading.source import MAX_DEPTH, MAX_DOTS, ParseIssue, Path, Reading, Span, StopReadingError

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_STRING = re.compile(r'"""(?:[^\\]|\\.)*?"{3,5}(?!")|\'\'\'.*?\'{3,5}(?!\')|"(?:[^"\\]|\\.)*"|\'[^\']*\'', re.DOTALL)
# A date may have a blank before the time.
_OTHER = re.compile(r"[^\s,\]}#]+(?: [0-9]{2}:[^\s,\]}#]+)?")
_NAME = re.compile(r"[A-Za-z0-9_-]+")
# Of a key, and so of any line.
_DOTS = 1000
# What dots are no dots of keys in: strings and comments, up to the end where one is not closed.
_ASIDE = re.compile(
    r'"""(?:[^\\]|\\.)*?(?:"{3,5}(?!")|\Z)|\'\'\'.*?(?:\'{3,5}(?!\')|\Z)|"(?:[^"\\\n]|\\.)*+"?|\'[^\'\n]*+\'?|#[^\n]*',
    re.DOTALL,
)
_WHERE = re.compile(r" \(at (?:line ([0-9]+), column ([0-9]+)|end of document)\)$")


def read_toml(text: str) -> Reading:
    """Return what stands in a text.

    What JSON has no value for, a date, a time, an infinity or NaN, is read as a number: no key of the configuration
    takes one, and what is said of a number shows it as it is written.
    """
    import tomllib

    if text.count(".") > MAX_DOTS and _ASIDE.sub("", text).count(".") > MAX_DOTS:
        return Reading(None, [ParseIssue("too-large", "dots", 0, 0)], {})
    at = 0
    for line in text.splitlines(keepends=True):
        if line.count(".") > _DOTS:  # a key of so many parts would need more memory than there is
            return Reading(None, [ParseIssue("too-deep", "nesting", at, at + len(line.rstrip()))], {})
        at += len(line)
    try:
        value = _json(tomllib.loads(text), MAX_DEPTH)
    except (ValueError, RecursionError) as error:
        return Reading(None, [_fault(text, str(error))], {})
    except StopReadingError:
        return Reading(None, [ParseIssue("too-deep", "nesting", 0, 0)], {})
    return Reading(value, [], _Places(text).spans)


def _fault(text: str, problem: str) -> ParseIssue:
    where = _WHERE.search(problem)
    start = len(text)
    if where and where[1]:
        lines = text.split("\n")
        start = sum(len(line) + 1 for line in lines[: int(where[1]) - 1]) + int(where[2]) - 1
    return ParseIssue("syntax", "toml", start, start, _WHERE.sub("", problem))


def _json(value: Any, levels: int) -> Any:
    if isinstance(value, dict | list) and levels == 0:
        raise StopReadingError
    if isinstance(value, dict):
        return {name: _json(item, levels - 1) for name, item in value.items()}
    if isinstance(value, list):
        return [_json(item, levels - 1) for item in value]
    return value if isinstance(value, str | int) else -1


class _Places:
    """The places of all keys and values of a text that is known to be right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.spans: dict[Path, Span] = {}
        self.tables: dict[Path, int] = {}
        table: Path = ()
        while self._skip() < len(text):
            if text[self.at] == "[":
                table = self._header()
            else:
                self._member(table)

    def _skip(self) -> int:
        """Move behind blanks, line ends and comments."""
        self.at = _BLANK.match(self.text, self.at).end()  # type: ignore[union-attr]  # it matches everywhere
        return self.at

    def _take(self, *marks: str) -> bool:
        """Move behind blanks and one of the marks, and say whether it was there."""
        self._skip()
        found = next((mark for mark in marks if self.text.startswith(mark, self.at)), "")
        self.at += len(found)
        return found != ""

    def _header(self) -> Path:
        several = self._take("[[")
        self._take("[")
        path = self._key(())
        if several:
            self.tables[path] = self.tables.get(path, -1) + 1
            self.spans[(*path, self.tables[path])] = self.spans[path]
            path = (*path, self.tables[path])
        self._take("]]", "]")
        return path

    def _member(self, table: Path) -> None:
        path = self._key(table)
        self._take("=")
        self._value(path)

    def _key(self, path: Path) -> Path:
        """Move behind a key, and return where it leads to from a table; each part of it has its place."""
        while True:
            start = self._skip()
            found = _STRING.match(self.text, start) or _NAME.match(self.text, start)
            self.at = start + len(found[0])  # type: ignore[index]  # a key begins here
            path = (*path, _name(self.text[start : self.at]))
            self.spans.setdefault(path, Span(start, self.at, start, self.at))
            if not self._take("."):
                return path
            if path in self.tables:
                path = (*path, self.tables[path])

    def _value(self, path: Path) -> None:
        start = self._skip()
        if self._take("["):
            index = 0
            while not self._take("]"):
                self._value((*path, index))
                self._take(",")
                index += 1
        elif self._take("{"):
            while not self._take("}"):
                self._member(path)
                self._take(",")
        else:
            found = _STRING.match(self.text, start) or _OTHER.match(self.text, start)
            self.at = start + len(found[0])  # type: ignore[index]  # a value begins here
        self.spans[path] = self.spans.get(path, Span(0, 0))._replace(start=start, end=self.at)


def _name(written: str) -> str:
    import tomllib

    return next(iter(tomllib.loads(f"{written} = 0")))
