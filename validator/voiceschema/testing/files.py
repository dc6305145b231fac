"""Payload files as tests: one test for each payload in the files that the ini option `voiceschema_files` matches."""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from voiceschema.config.expectations import Expectations
from voiceschema.config.settings import Settings
from voiceschema.discovery.gitignore import path_spec
from voiceschema.discovery.search import Target, is_looked_for, shown
from voiceschema.errors import CannotRunError, reason_of
from voiceschema.explain.validate_document import READING
from voiceschema.pipeline.file import Payload, payloads
from voiceschema.render.text import refusal
from voiceschema.testing.outcome import configurations, outcome
from voiceschema.text.phrasing import count, printable
from voiceschema.validation.engines import engine_for

# The ini option, and the name of the test for a file as a whole.
_OPTION, _WHOLE = "voiceschema_files", "file"
# The maximum number of files without payloads that the summary names.
_MANY = 5
_NOTHING = Payload(None, None, [])


class Files:
    """The plugin that collects the files, and reports the number of tests in them."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._folder = config.inipath.parent if config.inipath else config.rootpath
        try:
            self._spec = path_spec(config.getini(_OPTION))
        except ValueError as error:
            raise pytest.UsageError(f"{_OPTION}: {error}") from None
        #: The number of tests by the printable path of each matching file; `None` if its tests were not collected.
        self.counts: dict[str, int | None] = {}

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> "PayloadFile | None":
        """Collect a file that matches the patterns if a directory search would consider it."""
        is_below = file_path.is_relative_to(self._folder)
        if not is_below or not self._spec.match_file(file_path.relative_to(self._folder).as_posix()):
            return None
        if not is_looked_for(str(file_path), configurations(self._config).is_declared):
            return None
        self.counts.setdefault(printable(shown(str(file_path))))
        return PayloadFile.from_parent(parent, path=file_path, files=self)

    def pytest_sessionfinish(self) -> None:
        """Under xdist, send the counts to the controller."""
        if hasattr(self._config, "workeroutput"):
            self._config.workeroutput[_OPTION] = self.counts

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """Under xdist, receive the counts of a worker."""
        self.counts |= getattr(node, "workeroutput", {}).get(_OPTION, {})

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Report the number of tests, and the matching files that contain no payload."""
        without = [path for path, number in self.counts.items() if number == 0]
        numbers = list(filter(None, self.counts.values()))
        tests, files = sum(numbers), len(numbers)
        text = f"voiceschema: {count(tests, 'test')} in {count(files, 'file')}"
        if len(without) > _MANY:
            without[_MANY:] = [f"{len(without) - _MANY} more"]
        if without:
            terminalreporter.write_line(f"{text}, no payload in {', '.join(without)}")
        elif files and self._config.option.verbose >= 0:
            terminalreporter.write_line(text)
        elif not self.counts and self._config.args_source is not pytest.Config.ArgsSource.ARGS:
            terminalreporter.write_line(f"voiceschema: pytest collected no file that matches {_OPTION}")


class PayloadFile(pytest.File):
    """A file with a test for each payload, and one more for any problem outside the payloads."""

    def __init__(self, *, files: Files, **known: Any) -> None:
        super().__init__(**known)
        self._files = files

    def collect(self) -> Iterator[pytest.Item]:
        path = shown(str(self.path))
        try:
            settings = configurations(self.config).settings_for(path)
            found = _payloads(path, settings)
        except (CannotRunError, OSError, MemoryError) as error:
            why = refusal(error) if isinstance(error, CannotRunError) else f"cannot read {path}: {reason_of(error)}"
            self._files.counts[printable(path)] = 1
            yield PayloadItem.from_parent(self, name=_WHOLE, payload=_NOTHING, result=lambda _: why)
            return
        self._files.counts[printable(path)] = len(found)
        for name, payload in _named(found):
            result = partial(outcome, payload.problems, settings)
            yield PayloadItem.from_parent(self, name=name, payload=payload, result=result)


class PayloadItem(pytest.Item):
    """The test for one payload, or for a whole file. The payload has been validated during collection.

    `result` is called with a function that issues warnings, and returns the text to fail with, or `None`.
    """

    def __init__(self, *, payload: Payload, result: Callable[[Any], str | None], **known: Any) -> None:
        super().__init__(**known)
        self._payload, self._result = payload, result
        if payload.schema:
            self.extra_keyword_matches.add(payload.schema)

    def runtest(self) -> None:
        if (text := self._result(self.warn)) is not None:
            pytest.fail(text, pytrace=False)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        path = shown(str(self.path))
        lines = [problem.line for problem in self._payload.problems if problem.line and problem.path == path]
        return self.path, lines[0] - 1 if lines else None, f"{self.path.name}: {self.name}"


def _payloads(path: str, settings: Settings) -> list[Payload]:
    """Return the results of the payloads in a file, and last that of the rest of the file if it has problems."""
    found = [payload for payload in _read(path, settings, discovered=not settings.declared) if not payload.resembling]
    if not settings.declared and ("syntax" in _rules(found) or not any(payload.schema for payload in found)):
        if not Path(path).read_bytes().strip():
            return []
        # Unlike in a directory search, report a file that cannot be parsed: the project has named it.
        named = _read(path, settings, discovered=False)
        named = [payload for payload in named if "unrecognised-payload" not in _rules([payload])]
        if not _rules(named).isdisjoint(READING):
            found = named
    expectation = Expectations(path, settings.expected)
    found = [payload._replace(problems=expectation.unexpected(payload.problems)) for payload in found]
    alone = [payload for payload in found if payload.schema or payload.container]
    around = [each for payload in found if not (payload.schema or payload.container) for each in payload.problems]
    around += expectation.unfulfilled()
    if len(alone) == 1:
        return [alone[0]._replace(problems=alone[0].problems + around)]
    return [*alone, _NOTHING._replace(problems=around)] if around or (settings.expected and not alone) else alone


def _read(path: str, settings: Settings, *, discovered: bool) -> list[Payload]:
    target, engine = Target(path, discovered, is_foreign=Path(path).is_symlink()), engine_for(settings.catalog)
    return list(payloads(target, settings.schema or "payload", engine))


def _rules(found: list[Payload]) -> set[str]:
    return {problem.rule for payload in found for problem in payload.problems}


def _named(found: list[Payload]) -> Iterator[tuple[str, Payload]]:
    """Yield each payload with a name that is unique in its file, for its node ID."""
    names = [payload.container or payload.schema or _WHOLE for payload in found]
    total, seen = Counter(names), Counter[str]()
    for name, payload in zip(names, found, strict=True):
        seen[name] += 1
        yield (f"{name} {seen[name]}" if total[name] > 1 else name), payload
