"""The summary of a run: the numbers of files and problems."""

from collections import Counter
from typing import TYPE_CHECKING

from voiceschema.pipeline.file import FileResult
from voiceschema.text.phrasing import count

if TYPE_CHECKING:
    from voiceschema.problem import Problem

#: The notice about a file that resembles a payload, or contains something that does.
RESEMBLES = "resembles a payload but was not validated: name it on the command line, or map it in [schemas]"

# The maximum number of files that the summary names.
_MANY = 20


class Summary:
    """The counts of a run; `str(summary)` is the summary line."""

    def __init__(self) -> None:
        #: The results of the files, with the parts of each merged, without the problems.
        self.results: list[FileResult] = []
        #: Path and reason of each file that could not be read.
        self.unreadable: list[tuple[str, str]] = []
        #: The number of problems by rule.
        self.rules: Counter[str] = Counter()
        self.errors = self.warnings = 0

    def add(self, result: FileResult, problems: "list[Problem]") -> None:
        """Count a file, or a part of it, with its reported problems."""
        if problems:
            errors = sum(problem.severity == "error" for problem in problems)
            self.errors += errors
            self.warnings += len(problems) - errors
            self.rules.update(problem.rule for problem in problems)
        if result.unreadable is not None:
            self.unreadable.append((result.path, result.unreadable))
        if self.results and self.results[-1].more:
            before = self.results.pop()
            schemas = tuple(dict.fromkeys((*before.schemas, *result.schemas)))
            skipped, resembling = before.skipped and result.skipped, before.resembling or result.resembling
            result = result._replace(schemas=schemas, skipped=skipped, resembling=resembling)
        self.results.append(result._replace(problems=[]) if result.problems else result)

    @property
    def validated(self) -> list[FileResult]:
        """The results of the files that were read and not skipped."""
        return [result for result in self.results if not result.skipped and result.unreadable is None]

    @property
    def resembling(self) -> list[str]:
        """The paths of files that resemble payloads, or contain something that does, but were not validated."""
        return [result.path for result in self.results if result.resembling]

    def by_rule(self) -> str:
        """Return the number of problems by rule, most frequent first."""
        ranked = sorted(self.rules.items(), key=lambda item: (-item[1], item[0]))
        return ", ".join(f"{number} {rule}" for rule, number in ranked)

    @property
    def notice(self) -> str:
        """The line about files that resemble payloads; empty if there are none."""
        paths = self.resembling
        if len(paths) == 1:
            text = f"1 file resembles a payload but was not validated: {paths[0]}"
            return f"{text} (name it on the command line, or map it in [schemas])"
        named = [*paths[:_MANY], *([f"{len(paths) - _MANY} more"] if len(paths) > _MANY else [])]
        text = f"{len(paths)} files resemble payloads but were not validated: {', '.join(named)}"
        return f"{text} (name them on the command line, or map them in [schemas])" if paths else ""

    def __str__(self) -> str:
        validated, skipped = self.validated, sum(result.skipped for result in self.results)
        kinds = Counter(name for result in validated for name in result.schemas or ("not recognised",))
        by_kind = ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items()))
        text = count(len(validated), "file") + (f" ({by_kind})" if kinds else "")
        text += f", {skipped} skipped" if skipped else ""
        text += f", {len(self.unreadable)} unreadable" if self.unreadable else ""
        return f"{text}, {count(self.errors, 'error')}, {count(self.warnings, 'warning')}"
