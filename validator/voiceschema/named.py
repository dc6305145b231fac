"""What a command or a configuration names besides files to check: a profile, an account, rules."""

import os
from typing import TYPE_CHECKING

from voiceschema import resources
from voiceschema.catalog import Catalog
from voiceschema.near import did_you_mean
from voiceschema.pipeline import validate, validate_files

if TYPE_CHECKING:
    from collections.abc import Iterable

    from voiceschema.problem import Problem


class CannotRunError(Exception):
    """What was asked for cannot be done; `str(error)` says why, and `problems` what is wrong with which file."""

    def __init__(self, why: object, problems: "Iterable[Problem]" = ()) -> None:
        super().__init__(why)
        self.problems = list(problems)


def with_account(catalog: Catalog, path: str | None) -> Catalog:
    """Return a catalog with the numbers in a file, if one is named. Raises `CannotRunError`."""
    if path is None:
        return catalog
    from voiceschema.document import Document

    try:
        with open(path, "rb") as file:
            documents = Document.parse(file.read(), path)
    except (OSError, ValueError) as error:  # a name with a null byte is a ValueError
        raise CannotRunError(f"cannot read {path}: {reason_of(error)}") from None
    for document in documents:
        refuse(validate(document, "account/numbers"), f"{path} is not a list of the account's numbers")
    return catalog.with_account([number for document in documents for number in document.value])


def with_profile(catalog: Catalog, profile: str | None) -> Catalog:
    """Return a catalog with the documents of a profile, if one is named. Raises `CannotRunError`."""
    if profile is None:
        return catalog
    if profile and profile not in resources.profiles() and os.path.isdir(profile):
        try:
            from pathlib import Path

            from voiceschema.profile import names_in

            names = names_in(Path(profile))
        except OSError as error:
            raise CannotRunError(f"cannot read {error.filename}: {error.strerror}") from None
        for result in validate_files([Path(profile, f"{name}.json") for name in names], "meta/document"):
            if result.unreadable is not None:
                raise CannotRunError(f"cannot read {result.path}: {result.unreadable}")
            refuse(result.problems, f"{result.path} is not a schema document")
    try:
        return catalog.with_profile(profile)
    except (LookupError, OSError, ValueError) as error:
        raise CannotRunError(error) from None


def check_rules(names: "Iterable[str]", catalogs: "Iterable[Catalog]") -> None:
    """Raise `CannotRunError` for a rule that no problem can have; a profile may have rules of its own."""
    names = list(names)
    known = rules_of(catalogs) if names else set()
    for name in names:
        if name not in known:
            raise CannotRunError(no_rule(name, known))


def rules_of(catalogs: "Iterable[Catalog]") -> set[str]:
    """Return the rules that problems can have: ours, and those of profiles."""
    from voiceschema.explain.rules import RULES

    return {*RULES, *(rule for catalog in set(catalogs) for rule in catalog.rules())}


def no_rule(name: str, known: set[str]) -> str:
    """Return what there is to say of a name that no rule has."""
    return f'there is no rule "{name}"{did_you_mean(name, sorted(known))}'


def refuse(problems: "list[Problem]", why: str) -> None:
    """Raise `CannotRunError` if there are problems."""
    if problems:
        raise CannotRunError(why, problems)


def reason_of(error: Exception) -> str:
    """Return why a file cannot be read, in the operating system's words where it has some."""
    return getattr(error, "strerror", None) or str(error)
