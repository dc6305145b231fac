"""Finds the name that a misspelt or differently written name was meant to be."""

import re
from collections.abc import Iterable
from functools import lru_cache


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Return the one of `names` that `name` was probably meant to be, or `None`.

    The first of these decides: another writing of the same words (`content_type` for `contentType`), a plural, slips,
    whole words too many or too few (`eventUrlMethod`, `musicOnHold`). A slip is a letter too many, too few, wrong, or
    swapped with its neighbour: one in a name of up to four letters, two in a longer one.
    """
    choices = list(names)
    return same_words(name, choices) or slipped(name, choices) or overlapping(name, choices)


def same_words(name: str, names: Iterable[str]) -> str | None:
    """Return the one of `names` that is `name` but for letter case, separators, or a plural."""
    choices, own, singular = list(names), plain(name), _singular(name)
    exact = [other for other in choices if plain(other) == own]
    return min(exact or [other for other in choices if _singular(other) == singular], default=None)


def slipped(name: str, names: Iterable[str]) -> str | None:
    """Return the one of `names` that `name` is a slip or two away from."""
    own, digits = _singular(name), _digits(name)
    # Another digit is no slip: "mp4" is not "mp3".
    distances = [(slips(own, _singular(other)), other) for other in names if _digits(other) == digits]
    # Of a name of one letter nothing is left after a slip.
    near = [(distance, other) for distance, other in distances if distance <= min(_allowed(name), len(other) - 1)]
    return min(near)[1] if near else None


def overlapping(name: str, names: Iterable[str]) -> str | None:
    """Return the one of `names` that has whole words less or more than `name`, if it is clear which."""
    if len(name) > 100:  # No name that anybody meant is longer.
        return None
    own, choices = _words(name), [(_words(other), other) for other in names]
    shorter = [(words, other) for words, other in choices if _is_part(words, own)]
    # What a name is about stands at its end: "eventUrlMethod" is a method and no URL.
    about = [(words, other) for words, other in shorter if words[-1] == own[-1]]
    begun = [(words, other) for words, other in shorter if len(words) > 1 and words == own[: len(words)]]
    # A shorter part of a name, such as "url", could be part of too many.
    longer = [(words, other) for words, other in choices if len(name) >= 4 and _is_part(own, words)]
    edge = [(words, other) for words, other in longer if words[0] == own[0] or words[-1] == own[-1]]
    near = sorted((abs(len(words) - len(own)), other) for words, other in about or begun or edge)
    is_clear = near and (len(near) == 1 or near[0][0] < near[1][0])
    return near[0][1] if is_clear else None


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """Return a question that names up to three of `names` that were probably meant, the nearest first, or ''.

    Names are paths: one whose last part is near is meant, too, and so are those that have `name` as a part.
    """
    name = name.removesuffix(".json")
    tail = name.rpartition("/")[2]
    near: list[tuple[int, int, str]] = []
    for other in names:
        whole, last = slips(name, other), slips(tail, other.rpartition("/")[2])
        if whole <= _allowed(name) or last <= _allowed(tail) or name in other.split("/"):
            near.append((min(whole, last), len(other), other))
    return f": did you mean {' or '.join(other for _, _, other in sorted(near)[:3])}?" if near else ""


# The same names are compared again and again.
@lru_cache(1000)
def plain(name: str) -> str:
    """Return a name without letter case and separators."""
    return re.sub("[-_ ]", "", name).lower()


@lru_cache(1000)
def slips(left: str, right: str) -> int:
    """Return the optimal string alignment distance (Damerau and Levenshtein); 3 stands for all that is more."""
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
