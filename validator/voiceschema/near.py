"""Names that are a slip of the pen away from each other."""

import re
from collections.abc import Iterable
from functools import lru_cache

# No name that anybody meant is longer.
_LONGEST = 100


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Return the one of `names` that `name` was probably meant to be, or `None`.

    Near is another writing of the same words (`contentType`, `content_type`), or one slip in a name of up to four
    letters, two in a longer one; a slip is a letter too many, too few, wrong, or swapped with its neighbour.
    """
    if len(name) > _LONGEST:
        return None
    own = _plain(name)
    candidates = [(slips(own, _plain(other)), other) for other in names]
    # Of a name of one letter nothing is left after a slip.
    near = [(slips, other) for slips, other in candidates if slips <= min(_allowed(name), len(other) - 1)]
    return min(near)[1] if near else None


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


def plain(name: str) -> str:
    """Return a name without letter case and separators."""
    return re.sub("[-_ ]", "", name).lower()


def _allowed(name: str) -> int:
    return 1 if len(name) < 5 else 2


def _plain(name: str) -> str:
    # "musicOnHold" is "musicOnHoldUrl" without saying what it holds.
    return re.sub("(?<=.)ur[li]$", "", plain(name))


@lru_cache(1000)  # the same slip is made again and again
def slips(left: str, right: str) -> int:
    """Return the optimal string alignment distance (Damerau and Levenshtein)."""
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
