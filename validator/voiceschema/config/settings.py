"""What applies to a file: the nearest configuration, and what the command line says besides."""

import os
from typing import TYPE_CHECKING, NamedTuple

from voiceschema.catalog.catalog import CATALOG, Catalog
from voiceschema.config.arguments import with_account, with_profile
from voiceschema.config.expectations import ENDING, ExpectedRule, beside
from voiceschema.config.file import ConfigurationFile, read
from voiceschema.discovery.search import STDIN, Target

if TYPE_CHECKING:
    from collections.abc import Iterable

    from voiceschema.problem import Problem

_NONE = ConfigurationFile()


class Options(NamedTuple):
    """What the command line says."""

    schema: str | None = None
    profile: str | None = None
    account: str | None = None
    ignore: tuple[str, ...] = ()
    strict: bool = False


class Origin(NamedTuple):
    """A setting in words, and where it comes from; `source` is empty for a default."""

    key: str
    value: str
    source: str


class Settings(NamedTuple):
    """What applies to a file."""

    #: The document to hold it against; `None` if it is to be recognised.
    schema: str | None
    catalog: Catalog
    #: The rules whose problems are left out.
    ignored: frozenset[str]
    #: Whether warnings count as errors do.
    strict: bool
    #: Whether it is said somewhere what the file is, so that it is as good as named.
    declared: bool
    #: All of it in words.
    origins: tuple[Origin, ...]
    #: The rules that it is expected to break, because it is wrong on purpose.
    expected: tuple[ExpectedRule, ...] = ()

    def reported(self, problems: "Iterable[Problem]") -> "list[Problem]":
        """Return the problems that are not to be left out."""
        return [problem for problem in problems if problem.rule not in self.ignored]

    def fails(self, problems: "Iterable[Problem]") -> bool:
        """Whether problems make what they are about fail."""
        return any(self.strict or problem.severity == "error" for problem in problems)

    def expecting(self, rules: tuple[ExpectedRule, ...]) -> "Settings":
        """Return the same with further expected rules, if any; a file that has some is declared to be a payload."""
        if not rules:
            return self
        origins = (Origin("expect", each.rule, each.source) for each in rules)
        return self._replace(declared=True, origins=(*self.origins, *origins), expected=(*self.expected, *rules))


class Configurations:
    """The configurations of files. Each is read once; what a wrong one applies to raises `CannotRunError`."""

    def __init__(self, options: Options | None = None) -> None:
        self._options = options or Options()
        self._found: dict[str, ConfigurationFile] = {}
        self._catalogs: dict[tuple[str | None, str | None], Catalog] = {}
        self._settings: dict[tuple[str, str], Settings] = {}
        self._common: dict[str, Settings | None] = {}

    def settings_for(self, path: str) -> Settings:
        """Return what applies to a file or a folder: the nearest configuration, and the command line."""
        configuration, below = self._configuration_for(path)
        if configuration.error is not None:
            raise configuration.error
        key = configuration.file, below if configuration.has_patterns else ""
        if key not in self._settings:
            self._settings[key] = self._merged(configuration, below)
        settings = self._settings[key]
        return settings if path == STDIN else settings.expecting(beside(path, settings.catalog))

    def settings_of(self, target: Target) -> Settings:
        """Return what applies to a file: to all found in a folder the same, if nothing there tells them apart."""
        if not target.discovered:
            return self.settings_for(target.path)
        folder = os.path.dirname(target.path)
        if folder not in self._common:
            self._common[folder] = self._common_settings(folder or os.curdir)
        return self._common[folder] or self.settings_for(target.path)

    def _common_settings(self, folder: str) -> Settings | None:
        configuration, _ = self._configuration_for(folder)
        try:
            names = os.listdir(folder)
        except (OSError, ValueError):
            return None
        if configuration.error or configuration.has_patterns or any(name.endswith(ENDING) for name in names):
            return None
        return self.settings_for(os.path.join(folder, ""))

    def is_declared(self, path: str) -> bool:
        """Whether a configuration says what a file is, so that it is looked for whatever its ending."""
        configuration, below = self._configuration_for(path)
        return any(pattern.matches(below) for pattern, _ in configuration.schemas)

    def paths(self) -> tuple[str, ...]:
        """Return what is to be checked if nothing is named; empty without a configuration."""
        configuration = self._configuration_for(STDIN)[0]
        if configuration.error is not None:
            raise configuration.error
        return configuration.paths

    def _configuration_for(self, path: str) -> tuple[ConfigurationFile, str]:
        """Return the configuration of a path, and the path from its folder on; empty for standard input."""
        absolute = os.path.abspath("" if path == STDIN else path)
        folder = absolute if os.path.isdir(absolute) else os.path.dirname(absolute)
        way = []
        while folder not in self._found:
            way.append(folder)
            found, above = read(folder), os.path.dirname(folder)
            if found or above == folder:
                self._found[folder] = found or _NONE
            else:
                folder = above
        configuration = self._found[folder]
        self._found.update(dict.fromkeys(way, configuration))
        below = "" if path == STDIN else absolute.removeprefix(os.path.join(configuration.folder, ""))
        return configuration, below.replace(os.sep, "/")

    def _merged(self, file: ConfigurationFile, below: str) -> Settings:
        options, source = self._options, file.file
        declared = [
            Origin("schema", name, f'{source}, schemas, "{glob.text}"')
            for glob, name in file.schemas
            if glob.matches(below)
        ]
        schema = declared[-1] if declared else Origin("schema", "by its shape", "")
        if options.schema:
            schema = Origin("schema", options.schema, "--schema")
        profile = _first("profile", options.profile, file.profile, source)
        account = _first("account", options.account, file.account, source)
        ignored = [Origin("ignored", rule, "--ignore") for rule in options.ignore]
        ignored += [Origin("ignored", rule, f"{source}, ignore") for rule in file.ignore]
        for glob, rules in file.ignores:
            if glob.matches(below):
                ignored += [Origin("ignored", rule, f'{source}, per-file-ignores, "{glob.text}"') for rule in rules]
        strict = options.strict or file.strict
        says_so = "--strict" if options.strict else source if strict else ""
        return Settings(
            schema=schema.value if schema.source else None,
            catalog=self._catalog(profile.value if profile.source else None, account.value if account.source else None),
            ignored=frozenset(each.value for each in ignored),
            strict=strict,
            declared=bool(declared),
            origins=(
                Origin("configuration", source or "none", ""),
                *(schema, profile, account),
                *(ignored or [Origin("ignored", "no rule", "")]),
                Origin("strict", "yes" if strict else "no", says_so),
            ),
        ).expecting(tuple(rule for glob, rules in file.expect if glob.matches(below) for rule in rules))

    def _catalog(self, profile: str | None, account: str | None) -> Catalog:
        if (profile, account) not in self._catalogs:
            self._catalogs[profile, account] = with_account(with_profile(CATALOG, profile), account)
        return self._catalogs[profile, account]


def _first(key: str, option: str | None, configured: str | None, file: str) -> Origin:
    if option is not None:
        return Origin(key, option, f"--{key}")
    return Origin(key, "none", "") if configured is None else Origin(key, configured, file)
