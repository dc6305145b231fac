"""What may be shown of a payload: only described parts of a recording, everything but secrets of any other payload."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import islice
from typing import Any, NamedTuple

from voiceschema.catalog.catalog import Catalog
from voiceschema.catalog.keywords import ALIASES
from voiceschema.catalog.resources import Schema, secret_names
from voiceschema.explain.context import FailureContext
from voiceschema.explain.formats import VARIABLE
from voiceschema.reading.document import Document
from voiceschema.reading.positions import Path, Place, pointer
from voiceschema.text.phrasing import as_json
from voiceschema.text.redact import MASK, masked, names_secret
from voiceschema.text.suggest import nearest
from voiceschema.validation.engine import Engine
from voiceschema.validation.verdicts import SECRET_NAMES

_APPLICATORS = ("$ref", "then", "else", "allOf", "anyOf", "oneOf")
# The most parts of a value to show, and the most secrets in a text of which anything is shown.
_MOST_PARTS, _MOST_SECRETS = 1000, 1000
# How many names of a payload are compared with names of secrets; beyond, misspelt names of secrets are not recognised.
_MOST_NAMES = 1000
# The part of a URL after its path, in a recording, also if the URL is malformed.
_QUERY = re.compile(
    r"(\A(?>.*?://).*?(?:[?&=#;]|%3[Ff])|(?<!\S)(?:(?>\S*?/)\S*?(?:[?&#]|%3[Ff])|\S*?(?:[?&]|%3[Ff]))).+", re.DOTALL
)
# A string that contains JSON, YAML or similar.
_STRUCTURE = re.compile(r"[\[{\n]")
_WORD = re.compile(r"[\w-]{3,40}")
# Property names are not longer.
_LONGEST_NAME = 40
# A secret is hidden wherever else it appears, as with a YAML alias, unless it is shorter than this.
_SHORTEST_SECRET = 4


class _Descriptions:
    """Which schemas of a catalog describe the parts of a value, and which of them mark a secret."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._applied: dict[str, list[tuple[str, Schema]]] = {}
        self._members: dict[str, dict[str, list[str]]] = {}
        self._items: dict[str, list[str]] = {}
        self._secret: dict[str, bool] = {}
        self._secret_names = [*SECRET_NAMES, *secret_names(catalog.replaced.values())]
        #: Whether a name is, or resembles, the name of a secret or of an object with a secret.
        self.is_secret_name = lru_cache(1000)(self._is_secret_name)

    def below(self, schemas: tuple[str, ...], step: str | int) -> tuple[str, ...]:
        """Return the locations of the schemas for a member or an item of a value with the given schemas."""
        if not schemas:
            return ()
        if isinstance(step, str):
            return tuple(dict.fromkeys(each for it in schemas for each in self._members_of(it).get(step, ())))
        return tuple(dict.fromkeys(each for it in schemas for each in self._items_of(it)))

    def is_secret(self, schemas: tuple[str, ...]) -> bool:
        """Whether one of the schemas marks a secret, or has a property that is one."""
        return any(map(self._marks_secret, schemas))

    def _is_secret_name(self, name: str) -> bool:
        return names_secret(name) or nearest(name[:_LONGEST_NAME], self._secret_names) is not None

    def _schemas(self, location: str) -> list[tuple[str, Schema]]:
        if location not in self._applied:
            self._applied[location] = list(self._catalog.applied(location, _APPLICATORS))
        return self._applied[location]

    def _members_of(self, location: str) -> dict[str, list[str]]:
        """Return the locations of the schemas for each described member of an object, by name and alias."""
        if location not in self._members:
            members = self._members[location] = dict[str, list[str]]()
            for at, each in self._schemas(location):
                names = {name: name for name in each.get("properties", ())} | each.get(ALIASES, {})
                for name, canonical in names.items():
                    members.setdefault(name, []).append(f"{at}/properties{pointer((canonical,))}")
        return self._members[location]

    def _items_of(self, location: str) -> list[str]:
        if location not in self._items:
            # Where no array is allowed, treat each item as the value itself.
            items = [f"{at}/items" for at, each in self._schemas(location) if "items" in each] or [location]
            self._items[location] = items
        return self._items[location]

    def _marks_secret(self, location: str) -> bool:
        if location not in self._secret:
            schemas = [schema for _, schema in self._schemas(location)]
            schemas += [below for schema in schemas for below in schema.get("properties", {}).values()]
            self._secret[location] = any(each.get("writeOnly") is True for each in schemas)
        return self._secret[location]


@lru_cache(4)
def _descriptions(catalog: Catalog) -> _Descriptions:
    return _Descriptions(catalog)


class _Part(NamedTuple):
    """A part of a payload: the schemas that describe it, and whether only what is described is shown of it."""

    schemas: tuple[str, ...]
    restricted: bool


class Visibility:
    """What may be shown of a document, given the name of the schema that it is validated against."""

    def __init__(self, document: Document, schema: str, engine: Engine) -> None:
        self.document, self._descriptions = document, _descriptions(engine.catalog)
        # A payload that is a single value has no described properties.
        is_described = schema and isinstance(document.value, dict | list)
        schemas = (engine.catalog.uri(schema),) if is_described else ()
        self._parts: dict[Path, _Part] = {(): _Part(schemas, document.recorded)}
        self._shown: dict[Path, Any] = {}
        self._names: dict[str, bool] = {}

    @cached_property
    def is_nothing(self) -> bool:
        """Whether nothing of the text may be shown, because secrets in it cannot be distinguished from the rest."""
        if self.document.recorded:
            return not self.document.parsed or self.document.container is None
        is_broken = not self.document.parsed and self.document.value is None
        # Only the last position of a duplicate property is known.
        is_broken = is_broken or any(issue.rule == "duplicate-property" for issue in self.document.issues)
        if is_broken:
            text = self.document.text or ""
            words = islice(dict.fromkeys(match[0] for match in _WORD.finditer(text)), _MOST_PARTS)
            return names_secret(text) or any(map(self._descriptions.is_secret_name, words))
        return len(self._secrets) >= _MOST_SECRETS

    @cached_property
    def secret_places(self) -> list[Place]:
        """The places of the secrets of a payload other than a recording; not all, if there are very many."""
        document = self.document
        found = (document.spans.get(at) for path in self._secrets for at in (document.at + path, document.origin(path)))
        return [document.place(span.start, span.end) for span in found if span]

    @cached_property
    def _secrets(self) -> dict[Path, Any]:
        """The secrets of a payload other than a recording, by path; not all, if there are very many."""
        if self.document.recorded or not self._names_secrets:
            return {}
        return dict(islice(self._walk((), self.document.value, self._part(())), _MOST_SECRETS))

    @property
    def _names_secrets(self) -> bool:
        """Whether a name in a payload, or in one of its strings, is or resembles the name of a secret."""
        names: dict[str, None] = {}
        level = [self.document.value]
        while level:
            below: list[Any] = []
            for each in level:
                if isinstance(each, dict):
                    names.update(dict.fromkeys(each))
                    below += each.values()
                elif isinstance(each, list):
                    below += each
                elif isinstance(each, str) and names_secret(each):
                    return True
            level = below
        return any(map(self._is_secret_name, names))

    @cached_property
    def secret_texts(self) -> set[str]:
        """The secrets of a payload other than a recording, as text to hide wherever else it appears."""
        texts = (str(each) for each in self._secrets.values())
        return {each for each in texts if len(each) >= _SHORTEST_SECRET}

    def shown(self, path: Path, value: Any) -> Any:
        """Return the value at a path with hidden parts replaced by `MASK`; the value itself if nothing is hidden."""
        if path not in self._shown:
            shown = self._masked(value, self._part(path), [_MOST_PARTS])
            self._shown[path] = value if shown == value else shown
        return self._shown[path]

    def explained(self, context: FailureContext) -> FailureContext:
        """Return a failure with hidden parts of its value masked; the failure itself if nothing is hidden."""
        value = context.values[-1]
        shown = self.shown(context.failure.path, value)
        if shown is value:
            return context
        is_number = not isinstance(value, str | list | dict)
        values = (*context.values[:-1], 0 if is_number else shown)
        size = None if is_number else context.size
        return context._replace(values=values, written=MASK if is_number else as_json(shown), known_size=size)

    def _part(self, path: Path) -> _Part:
        if path not in self._parts:
            self._parts[path] = self._below(self._part(path[:-1]), path[-1])
        return self._parts[path]

    def _below(self, part: _Part, step: str | int) -> _Part:
        schemas = self._descriptions.below(part.schemas, step)
        return _Part(schemas, part.restricted or (isinstance(step, str) and self._is_secret_name(step)))

    def _is_secret_name(self, name: str) -> bool:
        if name in self._names:
            return self._names[name]
        if len(self._names) >= _MOST_NAMES:
            return names_secret(name)
        is_secret = self._names[name] = self._descriptions.is_secret_name(name)
        return is_secret

    def _is_hidden(self, value: Any, part: _Part) -> bool:
        """Whether a scalar is hidden; null and booleans never are, because they reveal nothing."""
        if value is None or isinstance(value, bool):
            return False
        is_structure = isinstance(value, str) and _STRUCTURE.search(VARIABLE.sub("", value)) is not None
        if is_structure and (self.document.recorded or names_secret(value)):
            return True
        return (part.restricted and not part.schemas) or self._descriptions.is_secret(part.schemas)

    def _masked(self, value: Any, part: _Part, left: list[int]) -> Any:
        left[0] -= 1
        if isinstance(value, dict | list) and left[0] >= 0:
            if isinstance(value, list):
                below = self._below(part, 0)
                return [self._masked(item, below, left) if left[0] >= 0 else MASK for item in value]
            return {
                name: self._masked(item, self._below(part, name), left) if left[0] >= 0 else MASK
                for name, item in value.items()
            }
        if left[0] < 0 or self._is_hidden(value, part):
            return MASK
        if str(value) in self.secret_texts:
            return MASK
        if not isinstance(value, str):
            return value
        return _QUERY.sub(rf"\1{MASK}", masked(value)) if self.document.recorded else masked(value)

    def _walk(self, path: Path, value: Any, part: _Part) -> Iterator[tuple[Path, Any]]:
        """Yield each secret in a value with its path."""
        if isinstance(value, list):
            below = self._below(part, 0)
            steps: Iterable[tuple[str | int, Any, _Part]] = ((*each, below) for each in enumerate(value))
        elif isinstance(value, dict):
            steps = ((name, item, self._below(part, name)) for name, item in value.items())
        else:
            steps = ()
            if self._is_hidden(value, part):
                yield path, value
        for step, item, below in steps:
            if isinstance(item, dict | list):
                yield from self._walk((*path, step), item, below)
            elif self._is_hidden(item, below):
                yield (*path, step), item
