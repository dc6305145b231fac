"""One file that holds a configuration: what stands there, and what is wrong with it."""

import os
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from voiceschema.catalog import resources
from voiceschema.catalog.catalog import CATALOG, Catalog
from voiceschema.config.arguments import no_rule, rules_of, with_account, with_profile
from voiceschema.config.expectations import ExpectedRule
from voiceschema.discovery.search import is_device, shown
from voiceschema.errors import CannotRunError, reason_of, refuse
from voiceschema.explain.verdict import problems_of_text, validate_document
from voiceschema.validation.engines import engine_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pathspec import GitIgnoreSpec

    from voiceschema.problem import Problem
    from voiceschema.reading.document import Document
    from voiceschema.reading.source import ParseIssue
    from voiceschema.reading.source import Path as Way

#: The files that hold a configuration, each with the keys that lead to it; in one folder the first one wins.
FILES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("voiceschema.toml", ()),
    ("pyproject.toml", ("tool", "voiceschema")),
)


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
            document = _document(data, shown(path), keys)
            if document is not None:
                return _Reader(document, folder).configuration()
    return None


def _document(data: bytes, path: str, keys: tuple[str, ...]) -> "Document | None":
    """Return the configuration in a file, if it has one."""
    from voiceschema.reading.document import Document
    from voiceschema.reading.source import Source
    from voiceschema.reading.toml_reader import read_toml

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return Document.parse(data, path)[0]
    value, issues, spans = read_toml(text)
    for key in keys:
        if not issues:
            if not isinstance(value, dict) or key not in value:
                return None
            value = value[key]
    spans = {way[len(keys) :]: span for way, span in spans.items() if way[: len(keys)] == keys}
    checked = Document.of(value)
    issues += checked.issues
    return Document(checked.value, text, path, "toml", tuple(issues), spans=spans, position_map=Source(text))


class _Reader:
    """Makes a configuration of a document, and notes everything that is wrong with what it names."""

    def __init__(self, document: "Document", folder: str) -> None:
        self._document = document
        self._folder = folder
        self._here = os.path.dirname(document.path)
        #: First what is wrong in files that are named, then what is wrong with the configuration.
        self._elsewhere: list[Problem] = []
        self._faults: list[ParseIssue] = []

    def configuration(self) -> ConfigurationFile:
        """Return the configuration. Raises `CannotRunError` with all that is wrong."""
        why = f"{self._document.path} is not a configuration"
        refuse(validate_document(self._document, "meta/configuration", engine_for(CATALOG))[1], why)
        value = self._document.value
        profile, account = value.get("profile"), value.get("account")
        if profile is not None and profile not in resources.profiles():
            profile = os.path.join(self._here, profile)
        if account is not None:
            account = os.path.join(self._here, account)
        schemas = tuple(self._globs("schemas"))
        catalog = self._named("profile", with_profile, profile)
        if account is not None and is_device(account) and not os.path.isdir(account):
            self._wrong(("account",), f"cannot read {account}: it is not a file")  # and may never end
        else:
            self._named("account", with_account, account)
        found = ConfigurationFile(
            file=self._document.path,
            folder=self._folder,
            paths=tuple(os.path.join(self._here, path) for path in value.get("paths", ())) or (self._here or ".",),
            schemas=schemas,
            profile=profile,
            account=account,
            ignore=tuple(value.get("ignore", ())),
            ignores=tuple(self._globs("per-file-ignores")),
            expect=tuple((glob, self._expected_rules(glob.text, rules)) for glob, rules in self._globs("expect")),
            strict=value.get("strict", False),
        )
        self._check_schemas(value.get("schemas", {}))
        rules: dict[Way, list[str]] = {("ignore",): value.get("ignore", [])}
        for key in ("per-file-ignores", "expect"):
            rules |= {(key, glob): names for glob, names in value.get(key, {}).items()}
        self._check_rules(rules, catalog)
        wrong = problems_of_text(self._document.with_issues(self._faults), engine_for(CATALOG)) if self._faults else []
        refuse(self._elsewhere + wrong, why)
        return found

    def _wrong(self, way: "Way", message: str, *, key: bool = False) -> None:
        """Note what is wrong with a value or, with `key`, with its name."""
        from voiceschema.reading.source import ParseIssue

        span = self._document.span(way)
        extent = span[2:4] if key else span[:2]
        self._faults.append(ParseIssue("not-allowed-value", "named", *extent, message, way))

    def _globs(self, key: str) -> "Iterator[tuple[Glob, Any]]":
        from voiceschema.discovery.gitignore import path_spec

        for text, item in self._document.value.get(key, {}).items():
            try:
                yield Glob(text, path_spec([text], negated=False)), item
            except ValueError as error:
                self._wrong((key, text), str(error), key=True)

    def _expected_rules(self, glob: str, rules: list[str]) -> tuple[ExpectedRule, ...]:
        source = f'{self._document.path}, expect, "{glob}"'
        spans = (self._document.span(("expect", glob, index)) for index in range(len(rules)))
        expected = zip(rules, spans, strict=True)
        return tuple(ExpectedRule(rule, source, self._document, span.start, span.end) for rule, span in expected)

    def _named(self, key: str, with_it: "Callable[[Catalog, str | None], Catalog]", path: str | None) -> Catalog:
        """Return the catalog with a profile or an account, if it is right."""
        try:
            return with_it(CATALOG, path)
        except CannotRunError as error:
            self._elsewhere += error.problems
            self._wrong((key,), str(error))
            return CATALOG

    def _check_schemas(self, schemas: dict[str, str]) -> None:
        for glob, name in schemas.items():
            try:
                CATALOG.uri(name)
            except LookupError as error:
                self._wrong(("schemas", glob), error.args[0])

    def _check_rules(self, rules: "dict[Way, list[str]]", catalog: Catalog) -> None:
        known = rules_of([catalog]) if any(rules.values()) else set()
        for way, names in rules.items():
            for index, name in enumerate(names):
                if name not in known:
                    self._wrong((*way, index), no_rule(name, known))
