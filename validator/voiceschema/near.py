"""Names that are a slip of the pen away from each other."""

import re
from collections.abc import Iterable


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Return the one of `names` that `name` was probably meant to be, or `None`.

    Near is another writing of the same words (`contentType`, `content_type`), or one slip in a name of up to four
    letters, two in a longer one; a slip is a letter too many, too few, wrong, or swapped with its neighbour.
    """
    candidates = [(_slips(_plain(name), _plain(other)), other) for other in names]
    near = [(slips, other) for slips, other in candidates if slips <= (1 if len(name) < 5 else 2)]
    return min(near)[1] if near else None


def near_names(name: str, names: Iterable[str]) -> str:
    """Return ': did you mean X?' for the nearest of `names`, also where only its last part is near; else ''."""
    known = list(names)
    tails = {other.rpartition("/")[2]: other for other in reversed(known)}
    tail = nearest(name.rpartition("/")[2], tails)
    near = nearest(name, known) or (tails[tail] if tail else None)
    return f": did you mean {near}?" if near else ""


def _plain(name: str) -> str:
    return re.sub("[-_ ]", "", name).lower()


def _slips(left: str, right: str) -> int:
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
