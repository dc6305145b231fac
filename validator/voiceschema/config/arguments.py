"""What a command or a configuration names besides files to check: a profile, an account, rules."""

import os
from typing import TYPE_CHECKING

from voiceschema.catalog import resources
from voiceschema.catalog.catalog import CATALOG, Catalog
from voiceschema.errors import CannotRunError, reason_of, refuse
from voiceschema.explain.verdict import validate_document
from voiceschema.reading.document import Document
from voiceschema.text.suggest import did_you_mean
from voiceschema.validation.engines import engine_for

if TYPE_CHECKING:
    from collections.abc import Iterable


def with_account(catalog: Catalog, path: str | None) -> Catalog:
    """Return a catalog with the numbers in a file, if one is named. Raises `CannotRunError`."""
    if path is None:
        return catalog
    documents = _read(path)
    _check(documents, "account/numbers", f"{path} is not a list of the account's numbers")
    return catalog.with_account([number for document in documents for number in document.value])


def with_profile(catalog: Catalog, profile: str | None) -> Catalog:
    """Return a catalog with the documents of a profile, if one is named. Raises `CannotRunError`."""
    if profile is None:
        return catalog
    if profile and profile not in resources.profiles() and os.path.isdir(profile):
        try:
            names = resources.names_below(profile)
        except OSError as error:
            raise CannotRunError(f"cannot read {error.filename}: {error.strerror}") from None
        for name in names:
            path = os.path.normpath(os.path.join(profile, f"{name}.json"))
            _check(_read(path), "meta/document", f"{path} is not a schema document")
    try:
        return catalog.with_profile(profile)
    except (LookupError, OSError, ValueError) as error:
        raise CannotRunError(error) from None


def _read(path: str) -> list[Document]:
    try:
        with open(path, "rb") as file:
            return Document.parse(file.read(), path)
    except (OSError, ValueError) as error:  # a name with a null byte is a ValueError
        raise CannotRunError(f"cannot read {path}: {reason_of(error)}") from None


def _check(documents: list[Document], schema: str, why: str) -> None:
    for document in documents:
        refuse(validate_document(document, schema, engine_for(CATALOG))[1], why)


def unknown_rules(names: "Iterable[str]", catalogs: "Iterable[Catalog]") -> dict[str, str]:
    """Return what is wrong with each of the names that no problem can have; a profile may have rules of its own."""
    if not (names := set(names)):
        return {}
    from voiceschema.explain.rules import rule_titles

    known = sorted({*rule_titles(), *(rule for catalog in set(catalogs) for rule in catalog.rules())})
    return {name: f'there is no rule "{name}"{did_you_mean(name, known)}' for name in names.difference(known)}
