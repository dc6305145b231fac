"""The settings of a file: those of the nearest configuration, and those of the command line."""

import os
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from voiceschema.catalog.catalog import Catalog
from voiceschema.config.arguments import catalog_for
from voiceschema.config.expectations import ENDING, ExpectedRule, beside
from voiceschema.config.file import ConfigurationFile, Setting, read
from voiceschema.discovery.search import STDIN, Target, absolute_path

if TYPE_CHECKING:
    from collections.abc import Iterable

    from voiceschema.problem import Problem

_TEXTS = {"schema": "recognised automatically", "profile": "none", "account": "none", "ignored": "none", "strict": "no"}
_DEFAULTS = {key: Setting(key, text) for key, text in _TEXTS.items()}


class Settings(NamedTuple):
    """The settings of a file."""

    #: The name of the schema to validate it against; `None` to recognise it.
    schema: str | None
    catalog: Catalog
    #: The rules that are not reported.
    ignored: frozenset[str]
    #: Whether warnings fail the run, as errors do.
    strict: bool
    #: Whether its schema or its expected rules are declared, which makes it a payload as if it were named.
    declared: bool
    #: All settings with their origins, for `--show-config`.
    origins: tuple[Setting, ...]
    #: The rules that it must break, because it is deliberately invalid.
    expected: tuple[ExpectedRule, ...] = ()

    def reported(self, problems: "Iterable[Problem]") -> "list[Problem]":
        """Return the problems whose rules are not ignored."""
        return [problem for problem in problems if problem.rule not in self.ignored]

    def fails(self, problems: "Iterable[Problem]") -> bool:
        """Whether these problems are a failure: one is an error, or there is a warning and `strict` is set."""
        return any(self.strict or problem.severity == "error" for problem in problems)


class Configurations:
    """Finds the configuration of each file. Each is read once; an invalid one raises `CannotRunError` when it is used.

    `given` are the settings of the command line, which override those of any configuration, or add to them.
    """

    def __init__(self, given: "Iterable[Setting]" = ()) -> None:
        self._given = tuple(given)
        self._read = cache(read)
        self._nearest = cache(self._find)
        self._common = cache(self._common_settings)
        self._catalog = cache(catalog_for)

    def settings_for(self, path: str) -> Settings:
        """Return the settings of a file or a folder. Raises `CannotRunError` for an invalid configuration."""
        configuration, below = self._configuration_for(path)
        if configuration.error is not None:
            raise configuration.error
        return self._merged(configuration, path, below)

    def settings_of(self, target: Target) -> Settings:
        """Return the settings of a file; files discovered in one folder share them if no pattern distinguishes them."""
        common = self._common(os.path.dirname(target.path)) if target.discovered else None
        return common or self.settings_for(target.path)

    def _common_settings(self, folder: str) -> Settings | None:
        configuration, _ = self._configuration_for(folder)
        try:
            is_expected = any(name.endswith(ENDING) for name in os.listdir(folder or os.curdir))
        except (OSError, ValueError):
            return None
        if is_expected or configuration.error or any(each.spec for each in configuration.settings):
            return None
        return self._merged(configuration, STDIN, "")

    def is_declared(self, path: str) -> bool:
        """Whether a configuration declares the schema of a file, which is then discovered with any file extension."""
        configuration, below = self._configuration_for(path)
        return any(each.key == "schema" and each.applies_to(below) for each in configuration.settings)

    def paths(self) -> tuple[str, ...]:
        """Return the paths to validate if none are given; empty without a configuration."""
        configuration, _ = self._configuration_for(STDIN)
        if configuration.error is not None:
            raise configuration.error
        return configuration.paths

    def leads_out(self, path: str) -> bool:
        """Whether a path is outside the folder of the configuration of the current directory."""
        configuration, _ = self._configuration_for(STDIN)
        inside = os.path.join(os.path.realpath(configuration.folder), "")
        # A path with a null byte cannot exist.
        return "\0" not in path and not os.path.join(os.path.realpath(path), "").startswith(inside)

    def _configuration_for(self, path: str) -> tuple[ConfigurationFile, str]:
        """Return the configuration of a path, and the path relative to its folder; empty for standard input."""
        absolute = absolute_path("" if path == STDIN else path)
        configuration = self._nearest(absolute if os.path.isdir(absolute) else os.path.dirname(absolute))
        below = "" if path == STDIN else absolute.removeprefix(os.path.join(configuration.folder, ""))
        return configuration, below.replace(os.sep, "/")

    def _find(self, folder: str) -> ConfigurationFile:
        while (found := self._read(folder)) is None:
            if (above := os.path.dirname(folder)) == folder:
                return ConfigurationFile()
            folder = above
        return found

    def _merged(self, file: ConfigurationFile, path: str, below: str) -> Settings:
        by_source = {each.source: each for each in file.settings}  # settings with the same source share a pattern
        sources = {source for source, each in by_source.items() if each.applies_to(below)}
        applying = [each for each in file.settings if each.source in sources]
        last = _DEFAULTS | {each.key: each for each in (*applying, *self._given)}
        named = [last[key] for key in ("schema", "profile", "account")]
        schema, profile, account = (each.value if each.source else None for each in named)
        catalog = self._catalog(profile, account)
        ignored = [each for each in (*self._given, *applying) if each.key == "ignored"]
        configured = [each for each in applying if each.key == "expect"]
        expected = [ExpectedRule(each.value, each.source, file.document, path=each.path) for each in configured]
        expected += () if path == STDIN else beside(path, catalog)
        source = Setting("configuration", file.document.path or "none")
        expectations = [Setting("expect", each.rule, each.source) for each in expected]
        return Settings(
            schema=schema,
            catalog=catalog,
            ignored=frozenset(each.value for each in ignored),
            strict=last["strict"].value == "yes",
            declared=bool(expected) or any(each.key == "schema" for each in applying),
            origins=(source, *named, *(ignored or [last["ignored"]]), last["strict"], *expectations),
            expected=tuple(expected),
        )
