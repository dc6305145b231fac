"""How many files and problems there were."""

from collections import Counter
from typing import TYPE_CHECKING

from voiceschema.pipeline.file import FileResult
from voiceschema.text.wording import count

if TYPE_CHECKING:
    from voiceschema.problem import Problem


# How many files the summary names.
_MANY = 20


def advice(which: str = "it") -> str:
    """Return how to have a file validated that resembles a payload."""
    return f"name {which}, or map {which} in [schemas]"


class ResultMerger:
    """Merges the results of the pieces of a file, which follow each other."""

    def __init__(self) -> None:
        self._before: FileResult | None = None

    def whole(self, piece: FileResult) -> FileResult | None:
        """Return the result of a whole file, or `None` if another piece follows; its problems are not merged."""
        before, self._before = self._before, None
        if before:
            piece = piece._replace(
                schemas=tuple(dict.fromkeys((*before.schemas, *piece.schemas))),
                skipped=piece.skipped and before.skipped,
                resembling=piece.resembling or before.resembling,
            )
        if not piece.more:
            return piece
        self._before = piece._replace(problems=[])
        return None


class Summary:
    """The counts of a run; as a string, the line that sums it up."""

    def __init__(self) -> None:
        self._merger = ResultMerger()
        #: The number of problems by rule.
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
        errors = sum(problem.severity == "error" for problem in problems)
        self.errors += errors
        self.warnings += len(problems) - errors
        self.rules.update(problem.rule for problem in problems)
        whole = self._merger.whole(result)
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
        """Return the number of problems by rule, the highest first."""
        ranked = sorted(self.rules.items(), key=lambda item: (-item[1], item[0]))
        return ", ".join(f"{number} {rule}" for rule, number in ranked)

    @property
    def notice(self) -> str:
        """The line about files that resemble payloads; empty if there are none."""
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
        text = count(self.files, "file") + (f" ({by_kind})" if kinds else "")
        text += f", {self.skipped} skipped" if self.skipped else ""
        text += f", {len(self.unreadable)} unreadable" if self.unreadable else ""
        return f"{text}, {count(self.errors, 'error')}, {count(self.warnings, 'warning')}"
