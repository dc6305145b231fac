"""The schema documents by name, and what can replace them: the numbers of an account, and profiles."""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from voiceschema.catalog import resources
from voiceschema.catalog.formats import conforms
from voiceschema.catalog.keywords import MESSAGE
from voiceschema.catalog.resources import BASE, SCHEMA_LISTS, SHIPPED, Schema, resolve_reference
from voiceschema.text.suggest import did_you_mean

if TYPE_CHECKING:
    import referencing
    from jsonschema.protocols import Validator


class Catalog:
    """The schema documents by name, such as `endpoint/phone`. Immutable: `with_...` methods return a new one."""

    def __init__(self, replaced: Mapping[str, Schema] | None = None) -> None:
        #: The documents that replace built-in ones, by name.
        self.replaced = dict(replaced or {})
        self._shipped: dict[str, Schema] = {}
        self._schemas: dict[str, Any] = {}
        #: The engines that `engines.engine_for` created for this catalog, by name.
        self.engines: dict[str, Any] = {}

    def __reduce__(self) -> "tuple[type[Catalog], tuple[dict[str, Schema]]]":
        """Pickle the catalog without its caches and engines."""
        return Catalog, (self.replaced,)

    def names(self) -> tuple[str, ...]:
        """Return the names of all documents, sorted: their paths in `schemas/` without `.json`."""
        return resources.names()

    def document(self, name: str) -> Schema:
        """Return a copy of a document. Raises `LookupError`, with similar names, for an unknown name."""
        copy: Schema = json.loads(json.dumps(self.resource(self.uri(name))))
        return copy

    def registry(self) -> "referencing.Registry[Any]":
        """Return a `referencing` registry of all documents, so that your own schemas can refer to them by `$id`."""
        from voiceschema.catalog import jsonschema_support

        return jsonschema_support.registry(self._documents())

    def validator(self, name: str) -> "Validator":
        """Return a jsonschema validator for a document, with support for its formats and private assertions.

        It does not tolerate anything: much of what is a warning in `validate` is an error here. Raises `LookupError`,
        with similar names, for an unknown name.
        """
        from voiceschema.catalog import jsonschema_support

        return jsonschema_support.validator(self.uri(name), self.without_dialect())

    def with_account(self, numbers: Iterable[str]) -> "Catalog":
        """Return a catalog in which only these E.164 numbers may call phones and SIP systems (founding page, CallerID).

        Raises `TypeError` if `numbers` is not a list of strings, and `ValueError` if it is empty or contains a number
        that is not E.164.
        """
        if isinstance(numbers, str):
            raise TypeError("the account's numbers are not a list of strings, but a string")
        numbers = list(numbers)
        for number in numbers:
            if not isinstance(number, str):
                raise TypeError(f"{number!r} is not a string: write the account's numbers in quotes")
            if not conforms("e164", number):
                raise ValueError(f'"{number}" is not an E.164 number, such as "447700900000"')
        if not numbers:
            raise ValueError("an account has at least one number")
        numbers = list(dict.fromkeys(map(str, numbers)))
        shipped = resources.shipped("account/number")
        account = {
            **{key: shipped[key] for key in ("$schema", "$id", "title")},
            "description": "One of the account's own numbers.",
            "examples": numbers[:1],
            "$ref": "../shipped/account/number.json",
            "enum": numbers,
        }
        return Catalog({**self.replaced, "account/number": account})

    def with_profile(self, profile: str | os.PathLike[str]) -> "Catalog":
        """Return a catalog in which the documents of a profile replace those with the same name.

        `profile` is the name of a built-in profile (`founding`) or the path of a folder. Raises `LookupError`, with
        similar names, if it is neither, and `OSError` if a document cannot be read. Raises `ValueError` for a document
        that cannot replace another one: it is not JSON, its name is unknown, its `$id` does not match its path, it is
        not valid against `meta/document`, or a reference does not resolve or is circular.
        """
        from pathlib import Path

        from voiceschema.catalog.profile import check, read_folder

        if profile in resources.profiles():
            names = resources.names_below(Path(resources.folder(), "profile", profile))
            documents = {name: resources.shipped(f"profile/{profile}/{name}") for name in names}
            return Catalog({**self.replaced, **documents})
        folder = Path(profile)
        if not str(profile) or not folder.is_dir():
            near = did_you_mean(str(profile), resources.profiles())
            raise LookupError(f'there is no profile or folder "{profile}"{near}')
        documents = read_folder(folder, CATALOG.validator("meta/document"))
        catalog = Catalog({**self.replaced, **documents})
        check(folder, catalog._documents(), documents)
        return catalog

    def uri(self, name: str) -> str:
        """Return the URI of a document. Raises `LookupError`, with similar names, for an unknown name."""
        if name not in resources.names():
            raise LookupError(f'there is no schema "{name}"{did_you_mean(str(name), resources.names())}')
        return f"{BASE}{name}.json"

    def resource(self, uri: str) -> Schema:
        """Return the document at an absolute URI. Do not modify it. Raises `LookupError` for an unknown URI."""
        name = resources.name_of(uri)
        known = name.removeprefix(SHIPPED)
        if known not in resources.names():
            raise LookupError(f"there is no schema {uri}")
        if name in self.replaced:
            return self.replaced[name]
        if name not in self._shipped:
            document = resources.shipped(name) if known == name else resources.shipped_copy(known)
            self._shipped[name] = resources.pin_refs(document, self.replaced)
        return self._shipped[name]

    def schema(self, location: str) -> Any:
        """Return the value at an absolute URI with a JSON Pointer. Raises `LookupError` if there is none."""
        if location not in self._schemas:
            uri, _, fragment = location.partition("#")
            found: Any = self.resource(uri)
            try:
                for step in fragment.split("/")[1:]:
                    found = found[int(step) if isinstance(found, list) else step.replace("~1", "/").replace("~0", "~")]
            except (LookupError, ValueError, TypeError):
                raise LookupError(f"there is no schema {location}") from None
            self._schemas[location] = found
        return self._schemas[location]

    def has(self, location: str) -> bool:
        """Whether there is a value at an absolute URI with a JSON Pointer."""
        try:
            self.schema(location)
        except LookupError:
            return False
        return True

    def applied(
        self, location: str, keywords: Iterable[str], seen: set[str] | None = None
    ) -> Iterator[tuple[str, Schema]]:
        """Yield the schema at a location and those it applies through `keywords`, each once, with its location."""
        location, seen = location if "#" in location else f"{location}#", set() if seen is None else seen
        schema = self.schema(location)
        if location in seen or not isinstance(schema, dict):
            return
        seen.add(location)
        yield location, schema
        for keyword in keywords:
            below = [f"{location}/{keyword}"] if keyword in schema else []
            if keyword in SCHEMA_LISTS:
                below = [f"{location}/{keyword}/{index}" for index in range(len(schema.get(keyword, ())))]
            elif below and keyword == "$ref":
                below = [resolve_reference(location, schema["$ref"])]
            for each in below:
                yield from self.applied(each, keywords, seen)

    def rules(self) -> set[str]:
        """Return the rules that the documents define with `x-message`."""
        schemas = (schema for document in self._documents() for _, schema in resources.subschemas(document))
        return {schema[MESSAGE]["rule"] for schema in schemas if MESSAGE in schema}

    def without_dialect(self) -> list[Schema]:
        """Return all documents without `$schema`, as `jsonschema_support.validator` requires."""
        return [{key: it[key] for key in it if key != "$schema"} for it in self._documents()]

    def _documents(self) -> list[Schema]:
        return [self.resource(f"{BASE}{prefix}{name}.json") for prefix in ("", SHIPPED) for name in resources.names()]


#: The built-in documents, with an unknown account: any number may call.
CATALOG = Catalog()
