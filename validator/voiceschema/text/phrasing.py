"""Format values, nouns and lists for use in a sentence."""

import json
import re
from collections.abc import Iterable
from typing import Any

_LONGEST = 60


def quote(value: Any) -> str:
    """Return a value as JSON on one line, shortened if it is long, with invisible characters escaped."""
    text = printable(as_json(value))
    if len(text) <= _LONGEST:
        return text
    if isinstance(value, list | dict):
        return "this array" if isinstance(value, list) else "this object"
    return text[: _LONGEST - 2] + ('…"' if isinstance(value, str) else "…")


def quote_part(text: str, start: int, end: int) -> str:
    """Return a string in quotes as `quote` does, but shortened around `text[start:end]`."""
    if len(as_json(text)) <= _LONGEST or end + 2 <= _LONGEST:
        return quote(text)
    end = min(len(text), end + 8)
    start = max(min(start - 8, end - _LONGEST // 2), end - _LONGEST + 4, 0)
    return printable(f'"…{text[start:end]}{"…" if end < len(text) else ""}"')


def truncate(text: str) -> str:
    """Return source text, such as a number as written, on one line and shortened if it is long."""
    text = printable(text)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def as_json(value: Any) -> str:
    """Return a value as JSON text, with non-ASCII characters kept."""
    return json.dumps(value, ensure_ascii=False)


def printable(text: str) -> str:
    """Return a text with every unprintable character replaced by its JSON escape."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in text)


def with_article(noun: str) -> str:
    """Return a noun phrase with its indefinite article."""
    return f"{'an' if re.match('[AEIOaeio]|NCCO|SSML|http|HTTP', noun) else 'a'} {noun}"


def join_or(values: Iterable[Any]) -> str:
    """Return quoted values joined by "or": `"a", "b" or "c"`."""
    return listed([quote(value) for value in values], "or")


def join_and(values: Iterable[Any]) -> str:
    """Return quoted values joined by "and": `"a", "b" and "c"`."""
    return listed([quote(value) for value in values], "and")


def listed(phrases: list[str], word: str) -> str:
    """Return phrases joined by commas, with `word` before the last."""
    *most, last = phrases
    return f"{', '.join(most)} {word} {last}" if most else last


def count(number: int, noun: str) -> str:
    """Return a number and its noun, in the plural unless the number is 1."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
