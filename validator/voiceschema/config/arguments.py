"""Load what the command line or a configuration names: a profile, an account, rules."""

import os
from typing import TYPE_CHECKING

from voiceschema.catalog import resources
from voiceschema.catalog.catalog import CATALOG, Catalog
from voiceschema.errors import CannotRunError, raise_if_problems, reason_of
from voiceschema.explain.validate_document import validate_document
from voiceschema.reading.document import Document
from voiceschema.reading.streams import read_stream
from voiceschema.text.suggest import did_you_mean
from voiceschema.validation.engines import engine_for

if TYPE_CHECKING:
    from collections.abc import Iterable


def catalog_for(profile: str | None, account: str | None = None) -> Catalog:
    """Return the catalog with the schemas of a profile and the numbers in an account file.

    `profile` is the name of a built-in profile or the path of a folder, `account` the path of a file. Raises
    `CannotRunError` if one cannot be read or is invalid.
    """
    catalog = CATALOG if profile is None else _with_profile(profile)
    if account is None:
        return catalog
    documents = _load(account, "account/numbers", f"{account} is not a list of the account's numbers")
    return catalog.with_account([number for document in documents for number in document.value])


def _with_profile(profile: str) -> Catalog:
    try:
        if profile not in resources.profiles() and os.path.isdir(profile):
            for name in resources.names_below(profile):
                path = os.path.normpath(os.path.join(profile, f"{name}.json"))
                _load(path, "meta/document", f"{path} is not a schema document")
        return CATALOG.with_profile(profile)
    except OSError as error:
        raise CannotRunError(f"cannot read {error.filename}: {error.strerror}") from None
    except (LookupError, ValueError) as error:
        raise CannotRunError(error) from None


def _load(path: str, schema: str, why: str) -> list[Document]:
    documents = Document.parse(read_bytes(path), path)
    for document in documents:
        raise_if_problems(validate_document(document, schema, engine_for(CATALOG))[1], why)
    return documents


def read_bytes(path: str) -> bytes:
    """Return the content of a file. Raises `CannotRunError` if it cannot be read."""
    try:
        with open(path, "rb") as file:
            return read_stream(file)
    except (OSError, ValueError, MemoryError) as error:  # ValueError: a null byte in the path
        raise CannotRunError(f"cannot read {path}: {reason_of(error)}") from None


def showable(error: CannotRunError, path: str) -> CannotRunError:
    """Return an error about a file, without its content if the path is a symbolic link, which may lead to any file."""
    return CannotRunError(f"{error}: its content is hidden because it is a link") if os.path.islink(path) else error


def unknown_rules(names: "Iterable[str]", catalogs: "Iterable[Catalog]") -> dict[str, str]:
    """Return a message for each name that is not a rule, neither a built-in one nor one of the catalogs' profiles."""
    if not (names := dict.fromkeys(names)):
        return {}
    from voiceschema.explain.rule_pages import rule_titles

    known = sorted({*rule_titles(), *(rule for catalog in set(catalogs) for rule in catalog.rules())})
    return {name: f'there is no rule "{name}"{did_you_mean(name, known)}' for name in names if name not in known}
