"""Payload files as tests: one for each payload in the files that the ini option `voiceschema_files` names."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from voiceschema.config.expectations import Expectations
from voiceschema.config.settings import Settings
from voiceschema.discovery.gitignore import path_spec
from voiceschema.discovery.search import Target, is_looked_for, shown
from voiceschema.errors import CannotRunError, reason_of
from voiceschema.explain.verdict import READING
from voiceschema.pipeline.file import Payload, payloads
from voiceschema.render.text import refusal
from voiceschema.testing.judging import configurations, verdict
from voiceschema.text.wording import count, printable
from voiceschema.validation.engines import engine_for

_OPTION = "voiceschema_files"
# The name of the test of a file as a whole.
_WHOLE = "file"
# What has a meaning in a node ID.
_IN_NODE_IDS = re.compile(r"::|[\[\]]")
# So many files without payloads are named.
_MANY = 5


class Files:
    """Finds the files, and counts the tests that are made of them."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._folder = config.inipath.parent if config.inipath else config.rootpath
        try:
            self._spec = path_spec(config.getini(_OPTION))
        except ValueError as error:
            raise pytest.UsageError(f"{_OPTION}: {error}") from None
        #: The number of tests made of each file, by what may be shown of its name.
        self.made: dict[str, int] = {}
        self._has_found = False

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> "PayloadFile | None":
        """Take the files that are named and that a search of their folder would look at."""
        is_declared = configurations(self._config).is_declared
        if not self._is_named(file_path) or not is_looked_for(str(file_path), is_declared):
            return None
        self._has_found = True
        file: PayloadFile = PayloadFile.from_parent(parent, path=file_path, files=self)
        return file

    def pytest_sessionfinish(self) -> None:
        """Under xdist, tell the process that writes what there is to say."""
        if hasattr(self._config, "workeroutput"):
            self._config.workeroutput[_OPTION] = self.made, self._has_found

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """Under xdist, hear what a process tells that ends."""
        made, has_found = getattr(node, "workeroutput", {}).get(_OPTION, ({}, True))
        self.made |= made
        self._has_found = self._has_found or has_found

    def pytest_terminal_summary(self, terminalreporter: "pytest.TerminalReporter") -> None:
        """Say which files are no tests although they are named, lest somebody believes that they are."""
        made, quiet = self.made, self._config.option.verbose < 0
        without = [path for path, number in made.items() if not number]
        says = f"voiceschema: {count(sum(made.values()), 'test')} in {count(len(made) - len(without), 'file')}"
        if len(without) > _MANY:
            without[_MANY:] = [f"{len(without) - _MANY} more"]
        if without:
            terminalreporter.write_line(f"{says}, no payload in {', '.join(without)}")
        elif made and not quiet:
            terminalreporter.write_line(says)
        elif not self._has_found and self._config.args_source is not pytest.Config.ArgsSource.ARGS:
            terminalreporter.write_line(f"voiceschema: pytest met no payload file that {_OPTION} names")

    def _is_named(self, path: Path) -> bool:
        try:
            below = path.relative_to(self._folder).as_posix()
        except ValueError:
            return False
        return self._spec.match_file(below)


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
            found = _judged(path, settings)
        except (CannotRunError, OSError) as error:
            why = refusal(error) if isinstance(error, CannotRunError) else f"cannot read {path}: {reason_of(error)}"
            self._files.made[printable(path)] = 1
            yield UnreadableItem.from_parent(self, name=_WHOLE, why=why)
            return
        self._files.made[printable(path)] = len(found)
        for name, payload in _named(found):
            yield PayloadItem.from_parent(self, name=name, payload=payload, settings=settings)


class UnreadableItem(pytest.Item):
    """The test of a file that cannot be read, or that nobody can say what applies to."""

    def __init__(self, *, why: str, **known: Any) -> None:
        super().__init__(**known)
        self._why = why

    def runtest(self) -> None:
        """Fail."""
        pytest.fail(self._why, pytrace=False)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Return the place that failures are about, and the name above them."""
        return self.path, None, f"{self.path.name}: {self.name}"


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
        text = verdict(self._payload.problems, self._settings, self.warn)
        if text is not None:
            pytest.fail(text, pytrace=False)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Return the place that failures are about, and the name above them."""
        path = shown(str(self.path))
        lines = [problem.line for problem in self._payload.problems if problem.line and problem.path == path]
        return self.path, lines[0] - 1 if lines else None, f"{self.path.name}: {self.name}"


def _judged(path: str, settings: Settings) -> list[Payload]:
    """Return what there is to say of each payload in a file, and last of the file around them."""
    held = [payload for payload in _held(path, settings, discovered=not settings.declared) if not payload.resembling]
    is_unread = any(each.rule == "syntax" for payload in held for each in payload.problems)
    if not settings.declared and (is_unread or not any(payload.schema for payload in held)):
        # To a search, what cannot be parsed may be none of its business; to whoever named the file, it is.
        if not Path(path).read_bytes().strip():
            return []
        named = [
            payload
            for payload in _held(path, settings, discovered=False)
            if not any(each.rule == "unrecognised-payload" for each in payload.problems)
        ]
        if any(each.rule in READING for payload in named for each in payload.problems):
            held = named
    expectation = Expectations(path, settings.expected)
    held = [payload._replace(problems=expectation.unexpected(payload.problems)) for payload in held]
    found = [payload for payload in held if payload.schema or payload.container]
    around = [each for payload in held if not (payload.schema or payload.container) for each in payload.problems]
    around += expectation.unfulfilled()
    if len(found) == 1:
        return [found[0]._replace(problems=found[0].problems + around)]
    return [*found, Payload(None, None, around)] if around or (settings.expected and not found) else found


def _held(path: str, settings: Settings, *, discovered: bool) -> list[Payload]:
    return list(
        payloads(Target(path, discovered=discovered), settings.schema or "payload", engine_for(settings.catalog))
    )


def _named(found: list[Payload]) -> Iterator[tuple[str, Payload]]:
    """Yield each payload with a name that no other payload of the file has, and that can be part of a node ID."""
    names = [_IN_NODE_IDS.sub("_", payload.container or payload.schema or _WHOLE) for payload in found]
    often, seen = Counter(names), Counter[str]()
    for name, payload in zip(names, found, strict=True):
        seen[name] += 1
        yield (f"{name} {seen[name]}" if often[name] > 1 else name), payload
