"""Payload files as tests: one for each payload in the files that the ini option `voiceschema_files` names."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from voiceschema.configuration import Settings
from voiceschema.engine import engine_for
from voiceschema.gitignore import pattern_of
from voiceschema.marks import Expectation
from voiceschema.named import CannotRunError, reason_of
from voiceschema.pipeline import Payload, payloads
from voiceschema.render.text import refusal
from voiceschema.search import Target, is_looked_for, shown
from voiceschema.testing.judging import configurations, verdict
from voiceschema.wording import count, printable, quote

if TYPE_CHECKING:
    from pathspec import RegexPattern

# The name of the test of what is around the payloads of a file.
_AROUND = "file"
# So many files without payloads are named.
_MANY = 5


class Files:
    """Finds the files, and counts what is in them."""

    def __init__(self, config: pytest.Config) -> None:
        self._folder = config.inipath.parent if config.inipath else config.rootpath
        self._patterns: list[RegexPattern] = []
        for text in config.getini("voiceschema_files"):
            pattern = pattern_of(text)
            if pattern is None:
                raise pytest.UsageError(f"voiceschema_files: {quote(text)} is not a pattern: write it as in .gitignore")
            self._patterns.append(pattern)
        self._configurations = configurations(config)
        #: The number of tests made of each file.
        self.made: dict[str, int] = {}
        #: The wrong configurations that were told of.
        self.told: set[str] = set()

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> "PayloadFile | None":
        """Take the files that are named and that a search of their folder would look at."""
        if not self._is_named(file_path) or not is_looked_for(str(file_path), self._configurations.is_expected):
            return None
        file: PayloadFile = PayloadFile.from_parent(parent, path=file_path, files=self)
        return file

    def pytest_report_collectionfinish(self, config: pytest.Config) -> list[str]:
        """Say which files are no tests although they are named, lest somebody believes that they are."""
        without = [printable(path) for path, number in self.made.items() if not number]
        if not without and config.get_verbosity() < 0:
            return []
        tested = len(self.made) - len(without)
        says = f"voiceschema: {count(sum(self.made.values()), 'payload')} in {count(tested, 'file')}"
        if len(without) > _MANY:
            without[_MANY:] = [f"{len(without) - _MANY} more"]
        return [f"{says}, none in {', '.join(without)}" if without else says]

    def _is_named(self, path: Path) -> bool:
        try:
            below = path.relative_to(self._folder).as_posix()
        except ValueError:
            return False
        matching = [pattern for pattern in self._patterns if pattern.match_file(below)]
        return bool(matching and matching[-1].include)


class PayloadFile(pytest.File):
    """A file that is looked through for payloads."""

    def __init__(self, *, files: Files, **known: Any) -> None:
        super().__init__(**known)
        self._files = files

    def collect(self) -> Iterator[pytest.Item]:
        """Yield a test for each payload, and one for what else is wrong with the file."""
        path = shown(str(self.path))
        try:
            settings = configurations(self.config).settings_for(path)
        except CannotRunError as error:
            text = refusal(error)
            if text in self._files.told:
                return
            self._files.told.add(text)
            raise self.CollectError(text) from None
        try:
            found = _judged(path, settings)
        except OSError as error:
            yield UnreadableItem.from_parent(self, name=_AROUND, why=f"cannot read {path}: {reason_of(error)}")
            return
        self._files.made[path] = len(found)
        for name, payload in _named(found):
            yield PayloadItem.from_parent(self, name=name, payload=payload, settings=settings)


class UnreadableItem(pytest.Item):
    """The test of a file that cannot be read."""

    def __init__(self, *, why: str, **known: Any) -> None:
        super().__init__(**known)
        self._why = why

    def runtest(self) -> None:
        """Fail."""
        pytest.fail(self._why, pytrace=False)


class PayloadItem(pytest.Item):
    """The test of one payload. It was judged when it was found: what the file holds is known by that only."""

    def __init__(self, *, payload: Payload, settings: Settings, **known: Any) -> None:
        super().__init__(**known)
        self._payload = payload
        self._settings = settings
        if payload.schema:
            self.extra_keyword_matches.add(payload.schema)

    def runtest(self) -> None:
        """Fail if the payload has an error."""
        text = verdict(self._payload.problems, self._settings)
        if text is not None:
            pytest.fail(text, pytrace=False)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Return the place that failures are about, and the name above them."""
        lines = [problem.line for problem in self._payload.problems if problem.line]
        return self.path, lines[0] - 1 if lines else None, f"{self.path.name}: {self.name}"


def _judged(path: str, settings: Settings) -> list[Payload]:
    """Return what there is to say of each payload in a file, and last of the file around them."""
    found: list[Payload] = []
    around: list[Any] = []
    expectation = Expectation(path, settings.marks)
    target = Target(path, found=not settings.expected)
    for payload in payloads(target, settings.schema or "payload", engine_for(settings.catalog)):
        left = payload._replace(problems=expectation.unexpected(payload.problems))
        if payload.schema or payload.container:
            found.append(left)
        else:
            around += left.problems
    around += expectation.unbroken()
    if len(found) == 1:
        return [found[0]._replace(problems=found[0].problems + around)]
    return [*found, Payload(None, None, around)] if around else found


def _named(found: list[Payload]) -> Iterator[tuple[str, Payload]]:
    """Yield each payload with a name that no other payload of the file has."""
    names = [payload.container or payload.schema or _AROUND for payload in found]
    often, seen = Counter(names), Counter[str]()
    for name, payload in zip(names, found, strict=True):
        seen[name] += 1
        yield (f"{name} {seen[name]}" if often[name] > 1 else name), payload
