"""Find the name that was meant by a misspelt or differently written one."""

import re
from collections.abc import Iterable
from functools import lru_cache


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Return the name in `names` that `name` was probably meant to be, or `None`.

    Tried in this order: another spelling of the same words (`content_type` for `contentType`), a plural, typos, and
    extra or missing words (`eventUrlMethod`, `musicOnHold`). A typo is an extra, missing or wrong letter, or two
    letters swapped. Names of up to four letters may have one typo, longer ones two.
    """
    choices = list(names)
    return same_words(name, choices) or slipped(name, choices) or overlapping(name, choices)


def same_words(name: str, names: Iterable[str]) -> str | None:
    """Return the name in `names` that differs from `name` only in letter case, separators or a plural s."""
    choices, own, singular = list(names), plain(name), _singular(name)
    exact = [other for other in choices if plain(other) == own]
    return min(exact or [other for other in choices if _singular(other) == singular], default=None)


def slipped(name: str, names: Iterable[str]) -> str | None:
    """Return the name in `names` that is at most one or two typos away from `name`, depending on its length."""
    own, digits = _singular(name), _digits(name)
    # A different digit is not a typo: "mp4" is not "mp3".
    distances = [(edit_distance(own, _singular(other)), other) for other in names if _digits(other) == digits]
    # At least one letter of the name must be right.
    near = [(distance, other) for distance, other in distances if distance <= min(_allowed(name), len(other) - 1)]
    return min(near)[1] if near else None


def overlapping(name: str, names: Iterable[str]) -> str | None:
    """Return the name in `names` that has fewer or more words than `name`, if there is a single best match."""
    if len(name) > 100:  # longer than any documented name
        return None
    own, choices = _words(name), [(_words(other), other) for other in names]
    shorter = [(words, other) for words, other in choices if _is_part(words, own)]
    # The last word is the head of the name: "eventUrlMethod" is a method, not a URL.
    about = [(words, other) for words, other in shorter if words[-1] == own[-1]]
    begun = [(words, other) for words, other in shorter if len(words) > 1 and words == own[: len(words)]]
    # A shorter name, such as "url", is part of too many others.
    longer = [(words, other) for words, other in choices if len(name) >= 4 and _is_part(own, words)]
    edge = [(words, other) for words, other in longer if words[0] == own[0] or words[-1] == own[-1]]
    near = sorted((abs(len(words) - len(own)), other) for words, other in about or begun or edge)
    is_clear = near and (len(near) == 1 or near[0][0] < near[1][0])
    return near[0][1] if is_clear else None


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """Return `: did you mean ...?` with up to three similar names, the nearest first, or an empty string.

    Names are paths. A path also matches if its last part is similar, or if `name` is one of its parts.
    """
    name = name.removesuffix(".json")
    tail = name.rpartition("/")[2]
    near: list[tuple[int, int, str]] = []
    for other in names:
        whole, last = edit_distance(name, other), edit_distance(tail, other.rpartition("/")[2])
        if whole <= _allowed(name) or last <= _allowed(tail) or name in other.split("/"):
            near.append((min(whole, last), len(other), other))
    return f": did you mean {' or '.join(other for _, _, other in sorted(near)[:3])}?" if near else ""


# Cached because the same names are compared many times.
@lru_cache(1000)
def plain(name: str) -> str:
    """Return a name in lower case and without separators."""
    return re.sub("[-_ ]", "", name).lower()


@lru_cache(1000)
def edit_distance(left: str, right: str) -> int:
    """Return the optimal string alignment distance, or 3 if the lengths differ by more than 2."""
    if abs(len(left) - len(right)) > 2:
        return 3
    above: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, start=1):
        before, above, row = above, row, [i]
        for j, b in enumerate(right, start=1):
            row.append(min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a != b)))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                row[j] = min(row[j], before[j - 2] + 1)
    return row[-1]


def _allowed(name: str) -> int:
    return 1 if len(name) < 5 else 2


@lru_cache(1000)
def _singular(name: str) -> str:
    return re.sub("(?<=..)s$", "", plain(name))


def _digits(name: str) -> str:
    return re.sub("[^0-9]", "", name)


@lru_cache(1000)
def _words(name: str) -> list[str]:
    return [_singular(word) for word in re.findall("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", name)]


def _is_part(words: list[str], longer: list[str]) -> bool:
    left = iter(longer)
    return 0 < len(words) < len(longer) and all(word in left for word in words)
