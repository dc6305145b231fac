"""One file that holds a configuration: what stands there, and what is wrong with it."""

import os
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from voiceschema.catalog import resources
from voiceschema.catalog.catalog import CATALOG, Catalog
from voiceschema.config.arguments import unknown_rules, with_account, with_profile
from voiceschema.config.expectations import ExpectedRule
from voiceschema.discovery.search import is_device, shown
from voiceschema.errors import CannotRunError, reason_of, refuse
from voiceschema.explain.verdict import problems_of_text, validate_document
from voiceschema.reading.document import Document
from voiceschema.reading.source import ParseIssue, Path
from voiceschema.validation.engines import engine_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pathspec import GitIgnoreSpec

    from voiceschema.problem import Problem

#: The files that hold a configuration, each with the keys that lead to it; in one folder the first one wins.
FILES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("voiceschema.toml", ()),
    ("pyproject.toml", ("tool", "voiceschema")),
)

# Each part of a key takes some hundred times its own memory.
_MAX_BYTES, _MAX_PARTS = 500_000, 50
_LONG_KEY = rf"""(?:(?:(?<![\w-])[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){{{_MAX_PARTS}}}"""


class Glob(NamedTuple):
    """A pattern as in a .gitignore."""

    text: str
    spec: "GitIgnoreSpec"

    def matches(self, below: str) -> bool:
        """Whether a path, or a folder that it is in, matches; `below` is empty for standard input."""
        return bool(below) and self.spec.match_file(below)


class ConfigurationFile(NamedTuple):
    """What stands in a file; its paths lead from the current directory on."""

    file: str = ""
    folder: str = ""
    paths: tuple[str, ...] = ()
    schemas: "tuple[tuple[Glob, str], ...]" = ()
    profile: str | None = None
    account: str | None = None
    ignore: tuple[str, ...] = ()
    ignores: "tuple[tuple[Glob, list[str]], ...]" = ()
    expect: "tuple[tuple[Glob, tuple[ExpectedRule, ...]], ...]" = ()
    strict: bool = False
    #: What is wrong with it.
    error: CannotRunError | None = None

    @property
    def has_patterns(self) -> bool:
        """Whether it says of some files something else than of others."""
        return bool(self.schemas or self.ignores or self.expect)


def read(folder: str) -> ConfigurationFile | None:
    """Return the configuration that stands in a folder, if one does; with its error if it is wrong."""
    try:
        return _read(folder)
    except CannotRunError as error:
        return ConfigurationFile(folder=folder, error=error)


def _read(folder: str) -> ConfigurationFile | None:
    for name, keys in FILES:
        path = os.path.join(folder, name)
        if is_device(path) and not os.path.isdir(path):
            raise CannotRunError(f"cannot read {shown(path)}: it is not a file")  # and may never end
        try:
            with open(path, "rb") as file:
                data = file.read()
        except (OSError, ValueError) as error:
            if os.path.lexists(path):
                raise CannotRunError(f"cannot read {shown(path)}: {reason_of(error)}") from None
            continue
        # Most files of this name are about other things: a look is cheaper than reading them.
        if not keys or re.search(rb"voiceschema[\"']?[ \t]*(?:[].\r\n]|=(?!=)|$)", data):
            reader = _Reader(shown(path), folder)
            value = reader.toml(data)
            for key in keys:
                value = value.get(key) if isinstance(value, dict) else None
            if value is not None:
                return reader.configuration(value)
    return None


class _Reader:
    """Makes a configuration of what stands in a file, and notes everything that is wrong with what it names."""

    def __init__(self, path: str, folder: str) -> None:
        self._document = Document(None, path=path, language="toml")
        self._folder = folder
        self._here = os.path.dirname(path)
        #: First what is wrong in files that are named, then what is wrong with the configuration.
        self._elsewhere: list[Problem] = []
        self._issues: list[ParseIssue] = []

    def _wrong(self, key: Path, message: object, rule: str = "not-allowed-value") -> None:
        self._issues.append(ParseIssue(rule, "named", 0, 0, str(message), key))

    def _refuse(self, problems: "Iterable[Problem]" = ()) -> None:
        """Raise `CannotRunError` with all that is wrong, if anything is."""
        problems = [*problems, *self._elsewhere]
        if self._issues:
            problems += problems_of_text(self._document._replace(issues=tuple(self._issues)), engine_for(CATALOG))
        refuse(problems, f"{self._document.path} is not a configuration")

    def toml(self, data: bytes) -> Any:
        """Return the value of a text. Raises `CannotRunError` if it is not TOML."""
        import tomllib

        try:
            text = data.decode("utf-8-sig")
            if len(data) <= _MAX_BYTES and not re.search(_LONG_KEY, text):
                return tomllib.loads(text)
            self._wrong((), f"more than {_MAX_BYTES} bytes, or {_MAX_PARTS} parts of a key, are not read", "too-large")
        except UnicodeDecodeError:
            self._refuse(problems_of_text(Document.parse(data, self._document.path)[0], engine_for(CATALOG)))
        except (ValueError, RecursionError) as error:
            self._wrong((), f"this is not TOML: {error}", "syntax")
        return self._refuse()

    def configuration(self, value: Any) -> ConfigurationFile:
        """Return the configuration that a value is. Raises `CannotRunError` with all that is wrong."""
        try:
            self._document = Document.of(value)._replace(path=self._document.path, language="toml")
        except (TypeError, ValueError) as error:
            self._wrong((), error, "wrong-type")
            self._refuse()
        self._refuse(validate_document(self._document, "meta/configuration", engine_for(CATALOG))[1])
        profile, account = value.get("profile"), value.get("account")
        if profile is not None and profile not in resources.profiles():
            profile = os.path.join(self._here, profile)
        if account is not None:
            account = os.path.join(self._here, account)
        catalog = self._catalog("profile", with_profile, profile)
        if account is not None and is_device(account) and not os.path.isdir(account):
            self._wrong(("account",), f"cannot read {account}: it is not a file")  # and may never end
        else:
            self._catalog("account", with_account, account)
        schemas, ignores, expect = (list(self._table(key)) for key in ("schemas", "per-file-ignores", "expect"))
        for glob, name in schemas:
            try:
                CATALOG.uri(name)
            except LookupError as error:
                self._wrong(("schemas", glob.text), error.args[0])
        rules: dict[Path, str] = {("ignore", index): name for index, name in enumerate(value.get("ignore", ()))}
        for key, table in (("per-file-ignores", ignores), ("expect", expect)):
            rules |= {(key, glob.text, index): name for glob, names in table for index, name in enumerate(names)}
        unknown = unknown_rules(rules.values(), [catalog])
        for path, name in rules.items():
            if name in unknown:
                self._wrong(path, unknown[name])
        self._refuse()
        return ConfigurationFile(
            file=self._document.path,
            folder=self._folder,
            paths=tuple(os.path.join(self._here, path) for path in value.get("paths", ())) or (self._here or ".",),
            schemas=tuple(schemas),
            profile=profile,
            account=account,
            ignore=tuple(value.get("ignore", ())),
            ignores=tuple(ignores),
            expect=tuple((glob, self._expected(glob.text, names)) for glob, names in expect),
            strict=value.get("strict", False),
        )

    def _table(self, key: str) -> "Iterator[tuple[Glob, Any]]":
        from voiceschema.discovery.gitignore import path_spec

        for text, item in self._document.value.get(key, {}).items():
            try:
                yield Glob(text, path_spec([text], negated=False)), item
            except ValueError as error:
                self._wrong((key, text), error)

    def _expected(self, glob: str, rules: list[str]) -> tuple[ExpectedRule, ...]:
        document, source = self._document, f'{self._document.path}, expect, "{glob}"'
        return tuple(
            ExpectedRule(rule, source, document, path=("expect", glob, index)) for index, rule in enumerate(rules)
        )

    def _catalog(self, key: str, with_it: "Callable[[Catalog, str | None], Catalog]", path: str | None) -> Catalog:
        """Return the catalog with the profile or the account that is named, if it is valid."""
        try:
            return with_it(CATALOG, path)
        except CannotRunError as error:
            self._elsewhere += error.problems
            self._wrong((key,), error)
            return CATALOG
