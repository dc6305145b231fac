"""Read and check one configuration file."""

import os
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from voiceschema.catalog import resources
from voiceschema.catalog.catalog import CATALOG
from voiceschema.config.arguments import catalog_for, read_bytes, showable, unknown_rules
from voiceschema.discovery.gitignore import path_spec
from voiceschema.discovery.search import is_device, shown
from voiceschema.errors import CannotRunError, raise_if_problems
from voiceschema.explain.validate_document import problems_of_text, validate_document
from voiceschema.reading.document import Document
from voiceschema.reading.parse_issue import ParseIssue
from voiceschema.reading.positions import Path
from voiceschema.validation.engines import engine_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pathspec import GitIgnoreSpec

    from voiceschema.problem import Problem

#: The names of configuration files, each with the table that holds the configuration; in a folder, the first wins.
FILES: tuple[tuple[str, tuple[str, ...]], ...] = (("voiceschema.toml", ()), ("pyproject.toml", ("tool", "voiceschema")))
# Parsing each part of a dotted key takes about a hundred times its size in memory.
_MAX_BYTES, _MAX_PARTS = 500_000, 50
_LONG_KEY = rf"""(?:(?:(?<![\w-])[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){{{_MAX_PARTS}}}"""
# The tables whose keys are patterns of files, and the setting that each sets.
_TABLES = {"schemas": "schema", "per-file-ignores": "ignored", "expect": "expect"}
# The schema for the file that a setting names.
_SCHEMAS = {"profile": "meta/document", "account": "account/numbers"}


class Setting(NamedTuple):
    """A setting as text, and where it comes from; `source` is empty for a default."""

    key: str
    value: str
    source: str = ""
    #: Its path in the configuration file, and the pattern of the files that it applies to; `None` for all files.
    path: Path = ()
    spec: "GitIgnoreSpec | None" = None

    def applies_to(self, below: str) -> bool:
        """Whether it applies to a path relative to the configuration; `below` is empty for standard input."""
        return self.spec is None or (bool(below) and self.spec.match_file(below))


class ConfigurationFile(NamedTuple):
    """The content of a configuration file; its paths are relative to the current directory."""

    folder: str = ""
    document: Document = Document(None)
    paths: tuple[str, ...] = ()
    settings: tuple[Setting, ...] = ()
    #: Why it is invalid.
    error: CannotRunError | None = None


def read(folder: str) -> ConfigurationFile | None:
    """Return the configuration in a folder, with its error if it is invalid, or `None` if there is none."""
    for name, keys in FILES:
        path = os.path.join(folder, name)
        try:
            if os.path.lexists(path) and (found := _Reader(shown(path), folder).read(keys)):
                return found
        except CannotRunError as error:
            return ConfigurationFile(folder, error=showable(error, path))
    return None


def _refuse_device(path: str) -> None:
    if is_device(path) and not os.path.isdir(path):
        raise CannotRunError(f"cannot read {path}: not a regular file")  # reading it might never end


class _Reader:
    """Reads a configuration file, and collects all problems of what it names."""

    def __init__(self, path: str, folder: str) -> None:
        self._path, self._folder = path, folder
        self._here = os.path.dirname(path)
        self._document = Document(None, path=path, language="toml")
        self._issues: list[ParseIssue] = []

    def _wrong(self, key: Path, message: object, rule: str = "not-allowed-value") -> None:
        self._issues.append(ParseIssue(rule, "named", 0, 0, str(message), key))

    def _refuse(self, problems: "Iterable[Problem]" = ()) -> None:
        """Raise `CannotRunError` with these problems and the collected ones, if there are any."""
        problems = [*problems]
        if self._issues:
            problems += problems_of_text(self._document._replace(issues=tuple(self._issues)), engine_for(CATALOG))
        raise_if_problems(problems, f"{self._path} is not a valid configuration")

    def read(self, keys: tuple[str, ...]) -> ConfigurationFile | None:
        """Return the configuration in the table at `keys`, or `None`. Raises `CannotRunError` with all problems."""
        _refuse_device(self._path)
        data = read_bytes(self._path)
        # Most files named pyproject.toml do not configure voiceschema: a search is faster than parsing them.
        if keys and not re.search(rb"voiceschema[\"']?[ \t]*(?:[].\r\n]|=(?!=)|$)", data):
            return None
        value = self._toml(data)
        for key in keys:
            value = value.get(key) if isinstance(value, dict) else None
        return None if value is None else self._configuration(value)

    def _toml(self, data: bytes) -> Any:
        import tomllib

        try:
            text = data.decode("utf-8-sig")
            if len(data) <= _MAX_BYTES and not re.search(_LONG_KEY, text):
                return tomllib.loads(text)
            limits = f"at most {_MAX_BYTES:,} bytes, and {_MAX_PARTS} parts in a dotted key"
            self._wrong((), f"this is too large for a configuration: {limits}, are allowed", "too-large")
        except UnicodeDecodeError:
            self._refuse(problems_of_text(Document.parse(data, self._path)[0], engine_for(CATALOG)))
        except (ValueError, RecursionError) as error:
            self._wrong((), f"this is not TOML: {error}", "syntax")
        return self._refuse()

    def _configuration(self, value: Any) -> ConfigurationFile:
        try:
            self._document = Document.of(value)._replace(path=self._path, language="toml")
        except (TypeError, ValueError) as error:
            self._wrong((), error, "wrong-type")
            self._refuse()
        self._refuse(validate_document(self._document, "meta/configuration", engine_for(CATALOG))[1])
        settings = tuple(self._settings(value))
        catalog = CATALOG
        for key, name, _, path, _ in settings:
            try:
                if key == "profile":
                    catalog = catalog_for(name)
                elif key == "account":
                    _refuse_device(name)
                    catalog_for(None, name)
                elif key == "schema":
                    CATALOG.uri(name)
            except CannotRunError as error:
                # Do not show the content: a configuration can name any file.
                hint = f": run voiceschema validate --schema {_SCHEMAS[key]} to see why" if error.problems else ""
                self._wrong(path, f"{error}{hint}")
            except LookupError as error:
                self._wrong(path, error)
        rules = [each for each in settings if each.key in ("ignored", "expect")]
        unknown = unknown_rules((each.value for each in rules), [catalog])
        for each in rules:
            if each.value in unknown:
                self._wrong(each.path, unknown[each.value])
        self._refuse()
        paths = tuple(os.path.join(self._here, path) for path in value.get("paths", ())) or (self._here or ".",)
        return ConfigurationFile(self._folder, self._document, paths, settings)

    def _settings(self, value: Any) -> "Iterator[Setting]":
        if "profile" in value:
            name = value["profile"]
            profile = name if name in resources.profiles() else os.path.join(self._here, name)
            yield Setting("profile", profile, self._path, ("profile",))
        if "account" in value:
            yield Setting("account", os.path.join(self._here, value["account"]), self._path, ("account",))
        if value.get("strict"):
            yield Setting("strict", "yes", self._path)
        for index, rule in enumerate(value.get("ignore", ())):
            yield Setting("ignored", rule, f"{self._path}, ignore", ("ignore", index))
        for table, key in _TABLES.items():
            for text, names in value.get(table, {}).items():
                yield from self._by_pattern(table, key, text, names)

    def _by_pattern(self, table: str, key: str, text: str, names: str | list[str]) -> "Iterator[Setting]":
        source, path = f'{self._path}, {table}, "{text}"', (table, text)
        try:
            spec = path_spec([text], negated=False)
        except ValueError as error:
            self._wrong(path, error)
            return
        if isinstance(names, str):
            yield Setting(key, names, source, path, spec)
        else:
            for index, name in enumerate(names):
                yield Setting(key, name, source, (*path, index), spec)
