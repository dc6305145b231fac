"""How many files and problems there were."""

from collections import Counter
from typing import TYPE_CHECKING

from voiceschema.pipeline import FileResult
from voiceschema.wording import count

if TYPE_CHECKING:
    from voiceschema.problem import Problem


class Tally:
    """The counts of a run. `str(tally)` is its summary."""

    def __init__(self) -> None:
        self.files = self.skipped = self.errors = self.warnings = 0
        #: Path and reason of each file that could not be read.
        self.unreadable: list[tuple[str, str]] = []
        #: Path and schema names of each file that was checked.
        self.results: list[tuple[str, tuple[str, ...]]] = []

    def add(self, result: FileResult, problems: "list[Problem]") -> None:
        """Count a file with those of its problems that are reported."""
        if result.unreadable is not None:
            self.unreadable.append((result.path, result.unreadable))
        elif result.skipped:
            self.skipped += 1
        else:
            self.files += 1
            self.results.append((result.path, result.schemas))
        errors = sum(problem.severity == "error" for problem in problems)
        self.errors += errors
        self.warnings += len(problems) - errors

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
