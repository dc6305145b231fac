"""The line on which a problem begins, without the parts that must not be shown."""

import re
from typing import Any

from voiceschema.explain.visibility import Visibility
from voiceschema.problem import Frame
from voiceschema.reading.positions import VARIABLE_MARK, Path, Place
from voiceschema.text.phrasing import as_json
from voiceschema.text.redact import MASK, secrets

# The characters of a long line to examine on each side of the fault; the text output shows fewer.
_MOST = 400
_STRING = r'"(?:[^"\\]|\\.)*+"'
_TOKEN = re.compile(rf'{_STRING}(?=\s*+:)|(?P<string>{_STRING}?)|(?P<word>[^\s"{{}}\[\],:]++)|.', re.DOTALL)
_WORDS = ("true", "false", "null")
# The name before a value on a line of YAML.
_YAML_NAME = re.compile(r"""["']?[\w $.-]{1,80}["']?[ \t]*:[ \t]+""")


class _Line:
    """A line assembled from the visible parts of a text, with its marked range."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text, self._start, self._end = text, start, end
        self._shown = ""
        self._first, self._last = 0, None if end > start else 0

    def add(self, begin: int, stop: int, shown: str | None = None) -> None:
        """Add the text between two offsets, or what replaces it."""
        length, is_kept = len(self._shown), shown is None
        self._shown += self._text[begin:stop] if shown is None else shown
        if begin <= self._start <= stop:
            self._first = length + (self._start - begin if is_kept else 0)
        if begin < self._end <= stop:
            self._last = length + self._end - begin if is_kept else len(self._shown)

    def frame(self) -> Frame:
        return Frame(self._shown, self._first, len(self._shown) if self._last is None else max(self._first, self._last))


def frame(visibility: Visibility, place: Place) -> Frame:
    """Return the line of a text other than a recording, with asterisks instead of secrets."""
    text, start = place.text, place.column - 1
    end = place.end_column - 1 if place.end_line == place.line else len(text)
    at, last = max(0, start - _MOST), min(len(text), start + _MOST)
    covered = [(at + begin, at + stop) for begin, stop in secrets(text[at:last])]
    if visibility.document.value is None and visibility.document.parsed:  # The text around it is unknown.
        at, last = start, end
    for secret_text in visibility.secret_texts:
        if secret_text in text[at:last]:
            covered += (match.span() for match in re.finditer(re.escape(secret_text), text[at:last]))
    for secret in visibility.secret_places:
        if secret.line <= place.line <= secret.end_line:
            begin = secret.column - 1 if secret.line == place.line else 0
            covered.append((begin, secret.end_column - 1 if secret.end_line == place.line else len(text)))
    line = _Line(text, start, end)
    for begin, stop in sorted(covered):
        if at <= begin < last:
            line.add(at, begin)
            line.add(begin, stop, f'"{MASK}"' if text[begin] == '"' else MASK)
        at = max(at, stop)
    line.add(at, max(at, last))
    return line.frame()


def recorded_frame(visibility: Visibility, path: Path, value: Any, start: int, end: int) -> Frame:
    """Return a line of a payload in a recording: its names and brackets, but only the value at fault.

    The line is that of the payload, not of the string in which the recording stores it.
    """
    document = visibility.document
    text, bounds, name_start = document.text or "", document.span(()), document.span(path).key_start
    shown = visibility.shown(path, value)
    is_collection = isinstance(value, dict | list)
    fault = text[start:end].partition("\n")[0] if shown is value else as_json(shown) if isinstance(value, str) else MASK
    fault = fault[2:-1] if fault[1:2] == VARIABLE_MARK else fault
    line = _Line(text, start, end)
    if document.language == "yaml":
        if 0 <= name_start < start and _YAML_NAME.fullmatch(text, name_start, start):
            line.add(name_start, start)
        name = _YAML_NAME.match(text, start) if isinstance(value, dict) else None
        fault = f"{name[0] if name else ''}{MASK}" if is_collection else fault
        line.add(start, end, text[start:end] if start == name_start else fault)
        return line.frame()
    first = max(bounds.start, text.rfind("\n", max(0, start - _MOST - 1), start) + 1)
    if start - first > _MOST:
        first = name_start if 0 <= start - name_start < _MOST else start
    last = min(bounds.end, start + _MOST)
    last = text.find("\n", start, last) % (last + 1)
    at = first
    for token in _TOKEN.finditer(text, first, last):
        if token.start() < at:
            continue
        at = token.end()
        if token.start() == start and not is_collection and start != name_start:
            at = max(at, end)
            line.add(start, at, fault)
        elif token["string"] is not None:
            line.add(*token.span(), f'"{MASK}"')
        else:
            line.add(*token.span(), MASK if (token["word"] or "null") not in _WORDS else None)
    return line.frame()
