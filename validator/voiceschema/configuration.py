"""The configuration: which file applies to a payload, what stands there, and what the command line says besides."""

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from voiceschema import resources
from voiceschema.catalog import CATALOG, Catalog
from voiceschema.engine import engine_for
from voiceschema.judge import faults_of
from voiceschema.near import did_you_mean
from voiceschema.pipeline import validate, validate_files
from voiceschema.search import STDIN, shown
from voiceschema.wording import quote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pathspec import RegexPattern

    from voiceschema.document import Document
    from voiceschema.problem import Problem
    from voiceschema.source import Fault
    from voiceschema.source import Path as Way

#: The files that hold a configuration, each with the keys that lead to it; in one folder the first one wins.
FILES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("voiceschema.toml", ()),
    ("pyproject.toml", ("tool", "voiceschema")),
)


class CannotRunError(Exception):
    """What was asked for cannot be done; `str(error)` says why, and `problems` what is wrong with which file."""

    def __init__(self, why: object, problems: "Iterable[Problem]" = ()) -> None:
        super().__init__(why)
        self.problems = list(problems)


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
    #: Whether a configuration says what the file is, so that it is as good as named.
    expected: bool
    #: All of it in words.
    origins: tuple[Origin, ...]


class Configurations:
    """The configurations of files. Each is read once; what a wrong one applies to raises `CannotRunError`."""

    def __init__(self, options: Options | None = None) -> None:
        self._options = options or Options()
        self._found: dict[str, _Configuration] = {}
        self._catalogs: dict[tuple[str | None, str | None], Catalog] = {}
        self._settings: dict[str, Settings] = {}

    def settings_for(self, path: str) -> Settings:
        """Return what applies to a file or a folder: the nearest configuration, and the command line."""
        configuration, below = self._configuration_for(path)
        if configuration.error is not None:
            raise configuration.error
        if configuration.schemas or configuration.ignores:
            return self._merged(configuration, below)
        if configuration.file not in self._settings:
            self._settings[configuration.file] = self._merged(configuration, below)
        return self._settings[configuration.file]

    def is_expected(self, path: str) -> bool:
        """Whether a configuration says what a file is, so that it is looked for whatever its ending."""
        configuration, below = self._configuration_for(path)
        return any(pattern.matches(below) for pattern, _ in configuration.schemas)

    def paths(self) -> tuple[str, ...]:
        """Return what is to be checked if nothing is named; empty without a configuration."""
        configuration = self._configuration_for(STDIN)[0]
        if configuration.error is not None:
            raise configuration.error
        return configuration.paths

    def _configuration_for(self, path: str) -> "tuple[_Configuration, str]":
        """Return the configuration of a path, and the path from its folder on; empty for standard input."""
        absolute = os.path.abspath("" if path == STDIN else path)
        folder = absolute if os.path.isdir(absolute) else os.path.dirname(absolute)
        way = []
        while folder not in self._found:
            way.append(folder)
            found, above = _found(folder), os.path.dirname(folder)
            if found or above == folder:
                self._found[folder] = found or _NONE
            else:
                folder = above
        configuration = self._found[folder]
        self._found.update(dict.fromkeys(way, configuration))
        below = "" if path == STDIN else absolute.removeprefix(os.path.join(configuration.folder, ""))
        return configuration, below.replace(os.sep, "/")

    def _merged(self, configuration: "_Configuration", below: str) -> Settings:
        options, file = self._options, configuration.file
        schema = Origin("schema", options.schema or "by its shape", "--schema" if options.schema else "")
        about = [(pattern, name) for pattern, name in configuration.schemas if pattern.matches(below)]
        if about and not options.schema:
            pattern, name = about[-1]
            schema = Origin("schema", name, f'{file}, schemas, "{pattern.text}"')
        profile = _first("profile", options.profile, configuration.profile, file)
        account = _first("account", options.account, configuration.account, file)
        ignored = [Origin("ignored", rule, "--ignore") for rule in options.ignore]
        ignored += [Origin("ignored", rule, f"{file}, ignore") for rule in configuration.ignore]
        for pattern, rules in configuration.ignores:
            if pattern.matches(below):
                source = f'{file}, per-path-ignores, "{pattern.text}"'
                ignored += [Origin("ignored", rule, source) for rule in rules]
        strict = Origin("strict", "no", "")
        if options.strict or configuration.strict:
            strict = Origin("strict", "yes", "--strict" if options.strict else file)
        return Settings(
            schema=schema.value if schema.source else None,
            catalog=self._catalog(profile.value if profile.source else None, account.value if account.source else None),
            ignored=frozenset(each.value for each in ignored),
            strict=options.strict or configuration.strict,
            expected=bool(about),
            origins=(
                Origin("configuration", file or "none", ""),
                schema,
                profile,
                account,
                *(ignored or [Origin("ignored", "no rule", "")]),
                strict,
            ),
        )

    def _catalog(self, profile: str | None, account: str | None) -> Catalog:
        if (profile, account) not in self._catalogs:
            self._catalogs[profile, account] = with_account(with_profile(CATALOG, profile), account)
        return self._catalogs[profile, account]


def _first(key: str, option: str | None, configured: str | None, file: str) -> Origin:
    if option is not None:
        return Origin(key, option, f"--{key}")
    return Origin(key, "none", "") if configured is None else Origin(key, configured, file)


# --- what is named there ---------------------------------------------------------------------------------------------


def with_account(catalog: Catalog, path: str | None) -> Catalog:
    """Return a catalog with the numbers in a file, if one is named. Raises `CannotRunError`."""
    if path is None:
        return catalog
    from voiceschema.document import Document

    try:
        with open(path, "rb") as file:
            documents = Document.parse(file.read(), path)
    except (OSError, ValueError) as error:  # a name with a null byte is a ValueError
        raise CannotRunError(f"cannot read {path}: {_reason(error)}") from None
    for document in documents:
        _refuse(validate(document, "account/numbers"), f"{path} is not a list of the account's numbers")
    return catalog.with_account([number for document in documents for number in document.value])


def with_profile(catalog: Catalog, profile: str | None) -> Catalog:
    """Return a catalog with the documents of a profile, if one is named. Raises `CannotRunError`."""
    if profile is None:
        return catalog
    if profile and profile not in resources.profiles() and os.path.isdir(profile):
        try:
            names = sorted(resources.names_below(Path(profile)))
        except OSError as error:
            raise CannotRunError(f"cannot read {error.filename}: {error.strerror}") from None
        for result in validate_files([Path(profile, f"{name}.json") for name in names], "meta/document"):
            if result.unreadable is not None:
                raise CannotRunError(f"cannot read {result.path}: {result.unreadable}")
            _refuse(result.problems, f"{result.path} is not a schema document")
    try:
        return catalog.with_profile(profile)
    except (LookupError, OSError, ValueError) as error:
        raise CannotRunError(error) from None


def check_rules(names: "Iterable[str]", catalogs: "Iterable[Catalog]") -> None:
    """Raise `CannotRunError` for a rule that no problem can have; a profile may have rules of its own."""
    names = list(names)
    known = _rules(catalogs) if names else set()
    for name in names:
        if name not in known:
            raise CannotRunError(_no_rule(name, known))


def _rules(catalogs: "Iterable[Catalog]") -> set[str]:
    from voiceschema.explain.rules import RULES

    return {*RULES, *(rule for catalog in set(catalogs) for rule in catalog.rules())}


def _no_rule(name: str, known: set[str]) -> str:
    return f'there is no rule "{name}"{did_you_mean(name, sorted(known))}'


def _refuse(problems: "list[Problem]", why: str) -> None:
    if problems:
        raise CannotRunError(why, problems)


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


# --- one file --------------------------------------------------------------------------------------------------------


class _Glob(NamedTuple):
    """A pattern as in a .gitignore."""

    text: str
    pattern: "RegexPattern"

    def matches(self, below: str) -> bool:
        """Whether a path, or a folder that it is in, matches; `below` is empty for standard input."""
        return bool(below) and self.pattern.match_file(below) is not None


class _Configuration(NamedTuple):
    """What stands in a file; its paths lead from the current directory on."""

    file: str = ""
    folder: str = ""
    paths: tuple[str, ...] = ()
    schemas: "tuple[tuple[_Glob, str], ...]" = ()
    profile: str | None = None
    account: str | None = None
    ignore: tuple[str, ...] = ()
    ignores: "tuple[tuple[_Glob, list[str]], ...]" = ()
    strict: bool = False
    #: What is wrong with it.
    error: CannotRunError | None = None


_NONE = _Configuration()


def _found(folder: str) -> _Configuration | None:
    try:
        return _read(folder)
    except CannotRunError as error:
        return _Configuration(folder=folder, error=error)


def _read(folder: str) -> _Configuration | None:
    """Return the configuration that stands in a folder, if one does."""
    for name, keys in FILES:
        path = os.path.join(folder, name)
        if os.path.exists(path) and not (os.path.isfile(path) or os.path.isdir(path)):
            raise CannotRunError(f"cannot read {shown(path)}: it is not a file")  # and may never end
        try:
            with open(path, "rb") as file:
                data = file.read()
        except (OSError, ValueError) as error:
            if os.path.lexists(path):
                raise CannotRunError(f"cannot read {shown(path)}: {_reason(error)}") from None
            continue
        # Most files of this name are about other things: a look is cheaper than reading them.
        if not keys or re.search(rb"voiceschema[\"']?[ \t]*(?:[].\r\n]|=(?!=)|$)", data):
            document = _document(data, shown(path), keys)
            if document is not None:
                return _Reader(document, folder).configuration()
    return None


def _document(data: bytes, path: str, keys: tuple[str, ...]) -> "Document | None":
    """Return the configuration in a file, if it has one."""
    from voiceschema.document import Document
    from voiceschema.toml_reader import read_toml

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return Document.parse(data, path)[0]
    value, faults, spans = read_toml(text)
    for key in keys:
        if not faults:
            if not isinstance(value, dict) or key not in value:
                return None
            value = value[key]
    spans = {way[len(keys) :]: span for way, span in spans.items() if way[: len(keys)] == keys}
    checked = Document.of(value)  # it may be too deep
    faults += checked.faults
    return Document(checked.value, text=text, path=path, language="toml", faults=tuple(faults), spans=spans)


class _Reader:
    """Makes a configuration of a document, and notes everything that is wrong with what it names."""

    def __init__(self, document: "Document", folder: str) -> None:
        self._document = document
        self._folder = folder
        self._here = os.path.dirname(document.path)
        #: First what is wrong in files that are named, then what is wrong with the configuration.
        self._elsewhere: list[Problem] = []
        self._faults: list[Fault] = []

    def configuration(self) -> _Configuration:
        """Return the configuration. Raises `CannotRunError` with all that is wrong."""
        why = f"{self._document.path} is not a configuration"
        _refuse(validate(self._document, "meta/configuration"), why)
        value = self._document.value
        profile, account = value.get("profile"), value.get("account")
        if profile is not None and profile not in resources.profiles():
            profile = os.path.join(self._here, profile)
        if account is not None:
            account = os.path.join(self._here, account)
        schemas = tuple(self._globs("schemas"))
        catalog = self._named("profile", with_profile, profile)
        self._named("account", with_account, account)
        found = _Configuration(
            file=self._document.path,
            folder=self._folder,
            paths=tuple(os.path.join(self._here, path) for path in value.get("paths", ())) or (self._here or ".",),
            schemas=schemas,
            profile=profile,
            account=account,
            ignore=tuple(value.get("ignore", ())),
            ignores=tuple(self._globs("per-path-ignores")),
            strict=value.get("strict", False),
        )
        self._check_schemas(value.get("schemas", {}))
        rules: dict[Way, list[str]] = {("ignore",): value.get("ignore", [])}
        rules |= {("per-path-ignores", glob): names for glob, names in value.get("per-path-ignores", {}).items()}
        self._check_rules(rules, catalog)
        wrong = faults_of(self._document.with_faults(self._faults), engine_for(CATALOG)) if self._faults else []
        _refuse(self._elsewhere + wrong, why)
        return found

    def _wrong(self, way: "Way", message: str, *, key: bool = False) -> None:
        """Note what is wrong with a value or, with `key`, with its name."""
        from voiceschema.source import Fault

        span = self._document.span(way)
        extent = span[2:4] if key else span[:2]
        self._faults.append(Fault("not-allowed-value", "named", *extent, message, way))

    def _globs(self, key: str) -> "Iterator[tuple[_Glob, Any]]":
        from voiceschema.gitignore import pattern_of

        for text, item in self._document.value.get(key, {}).items():
            pattern = pattern_of(text)
            if pattern is not None and pattern.include:
                yield _Glob(text, pattern), item
            else:
                says = (
                    "name what is meant, not what is left out" if text.startswith("!") else "write it as in .gitignore"
                )
                self._wrong((key, text), f"{quote(text)} is not a pattern of paths: {says}", key=True)

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
        known = _rules([catalog]) if any(rules.values()) else set()
        for way, names in rules.items():
            for index, name in enumerate(names):
                if name not in known:
                    self._wrong((*way, index), _no_rule(name, known))
