"""How many files and problems there were."""

from collections import Counter
from typing import TYPE_CHECKING

from voiceschema.pipeline.file import FileResult
from voiceschema.text.wording import count

if TYPE_CHECKING:
    from voiceschema.problem import Problem


# So many files are named in the summary.
_MANY = 20


def advice(which: str = "it") -> str:
    """Return what to do with a file that resembles a payload."""
    return f"name {which}, or map {which} in [schemas]"


class ResultMerger:
    """Puts the results together that are of one file."""

    def __init__(self) -> None:
        self._before: FileResult | None = None

    def whole(self, piece: FileResult) -> FileResult | None:
        """Return the result of a whole file, without its problems, or `None` if another piece follows."""
        before = self._before
        if before is None and not piece.more and not piece.problems:
            return piece
        whole = piece._replace(
            schemas=tuple(dict.fromkeys((*before.schemas, *piece.schemas))) if before else piece.schemas,
            problems=[],
            skipped=piece.skipped and (before is None or before.skipped),
            resembling=piece.resembling or (before is not None and before.resembling),
        )
        self._before = whole if piece.more else None
        return None if piece.more else whole


class Summary:
    """The counts of a run. `str(tally)` is its summary."""

    def __init__(self) -> None:
        self._pieces = ResultMerger()
        #: How many problems of each rule there are.
        self.rules: Counter[str] = Counter()
        self.files = self.skipped = self.errors = self.warnings = 0
        #: Path and reason of each file that could not be read.
        self.unreadable: list[tuple[str, str]] = []
        #: The paths of files in which something resembles a payload, but was not validated.
        self.resembling: list[str] = []
        #: Path and schema names of each file that was checked.
        self.results: list[tuple[str, tuple[str, ...]]] = []

    def add(self, result: FileResult, problems: "list[Problem]") -> None:
        """Count a file, or a piece of it, with those of its problems that are reported."""
        if problems:
            errors = sum(problem.severity == "error" for problem in problems)
            self.errors += errors
            self.warnings += len(problems) - errors
            self.rules.update(problem.rule for problem in problems)
        whole = self._pieces.whole(result)
        if whole is None:
            return
        if whole.resembling:
            self.resembling.append(whole.path)
        if whole.unreadable is not None:
            self.unreadable.append((whole.path, whole.unreadable))
        elif whole.skipped:
            self.skipped += 1
        else:
            self.files += 1
            self.results.append((whole.path, whole.schemas))

    def by_rule(self) -> str:
        """Return how many problems of each rule there are, those with most first."""
        ranked = sorted(self.rules.items(), key=lambda item: (-item[1], item[0]))
        return ", ".join(f"{number} {rule}" for rule, number in ranked)

    @property
    def notice(self) -> str:
        """What there is to say of files that resemble payloads; empty if there are none."""
        number, named = len(self.resembling), self.resembling[:_MANY]
        if not number:
            return ""
        more = [f"{number - _MANY} more"] if number > _MANY else []
        says = "1 file resembles a payload but was" if number == 1 else f"{number} files resemble payloads but were"
        return f"{says} not validated: {', '.join([*named, *more])} ({advice('it' if number == 1 else 'them')})"

    @property
    def recognised(self) -> bool:
        """Whether any file is a voice payload."""
        return any(schemas for _, schemas in self.results)

    def __str__(self) -> str:
        kinds = Counter(name for _, schemas in self.results for name in schemas or ("not recognised",))
        by_kind = ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items()))
        parts = [
            count(self.files, "file") + (f" ({by_kind})" if kinds else ""),
            f"{self.skipped} skipped" if self.skipped else "",
            f"{len(self.unreadable)} unreadable" if self.unreadable else "",
            f"{count(self.errors, 'error')}, {count(self.warnings, 'warning')}",
        ]
        return ", ".join(part for part in parts if part)
