"""Read the contents of a file: one payload, several, or a container with embedded payloads.

Each kind of container has a module. Containers in JSON or YAML are recognised by their shape. Their modules have a
`TITLE` (the name of the format in messages), `matches(value)`, and `exchanges(file)`, which yields each request with
its response. `routes` decides which bodies are payloads, and of which kind. To add a format, write such a module and
add it to `_SHAPES`, with a member that every file of the format has.
"""

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from voiceschema.containers.candidate import Candidate, Contents
from voiceschema.reading.document import Document

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from types import ModuleType

    from voiceschema.containers.routes import NameOf
    from voiceschema.reading.suppressions import Suppression

# A member that every container of a kind has, and the module for that kind.
_SHAPES = {"interactions": "vcr", "log": "har", "info": "postman", "mappings": "wiremock", "request": "wiremock"}
# Kinds that are recognised by the file extension.
_MARKDOWN = dict.fromkeys(("md", "markdown", "mdown", "mdx"), "markdown")
# Names that containers have and payloads do not. They are searched in the text, which may be invalid.
_NAMES = re.compile(
    r"\b(?:(?:http_)?interactions|entries|mappings|postData|mimeType|httpVersion|_postman_id|getpostman|originalRequest|urlPath"
    r"|urlPattern|bodyPatterns|equalToJson|equalTo|jsonBody|recorded_with|HTTP/[0-9.]+)\b"
    r"|\bcurl |^(?:GET|POST|PUT|PATCH|DELETE) \S*/"
    r"|\b(?:request|response|log|info|item|body)[\"']?\s{0,80}[:{\[]",
    re.MULTILINE,
)
# How many parts of a value are searched for containers.
_MAX_PARTS = 100
_ENDINGS = {**_MARKDOWN, "http": "http_file", "rest": "http_file", "har": "har"}


def kind_by_name(path: str) -> str | None:
    """Return the name of the module for a file extension, or `None` if it is not that of a container."""
    return _ENDINGS.get(path.lower().rpartition(".")[2])


def kind_by_shape(value: Any) -> str | None:
    """Return the name of the module for a value that has the shape of a container, or `None`."""
    shapes = _SHAPES.items() if isinstance(value, dict) else ()
    return next((name for member, name in shapes if member in value and _module(name).matches(value)), None)


def read_contents(data: bytes, path: str, name_of: "NameOf", *, by_shape: bool = True) -> Contents:
    """Return the contents of a file: candidates for payloads, suppressions and issues.

    `name_of` recognises a body by its shape. With `by_shape`, JSON and YAML files can be containers.
    """
    named = kind_by_name(path)
    documents = Document.parse(data, path, "text" if named in ("markdown", "http_file") else None)
    if named == "markdown":
        from voiceschema.containers.markdown import read_markdown

        found = read_markdown(documents[0])
        blocks = (each._replace(document=as_recorded(each.document)) for each in found.candidates)
        return found._replace(candidates=blocks)
    kinds = [named or (kind_by_shape(each.value) if by_shape else None) for each in documents]
    # A document in the same file as a recording is probably a part of it.
    recorded = any(kinds) or any(map(is_recording, documents))
    documents = [each._replace(recorded=recorded) for each in documents]
    suppressions: list[Suppression] = []
    if documents[0].language == "yaml" and "voiceschema:" in (documents[0].text or ""):
        from voiceschema.reading.suppressions import in_yaml

        suppressions.extend(in_yaml(documents))
    elif named == "http_file":
        from voiceschema.containers.http_file import suppressions as in_lines

        suppressions.extend(in_lines(documents[0]))
    issues: list[Document] = []

    def candidates() -> "Generator[Candidate]":
        for document, kind in zip(documents, kinds, strict=True):
            if named and not document.parsed and document.value is None:
                issues.append(document)
            elif kind:
                yield from _read_exchanges(_module(kind), document, name_of, issues)
            else:
                yield Candidate(document)

    return Contents(candidates(), suppressions, issues)


def is_recording(document: Document) -> bool:
    """Whether a document is a container, contains one, or, if it is invalid, was probably meant to be one."""
    value = document.value
    if not isinstance(value, dict | list):
        return resembles_recording(document.text or "")
    below = value.values() if isinstance(value, dict) else value
    return any(map(kind_by_shape, (value, *islice(below, _MAX_PARTS))))


@lru_cache(1)  # all documents of a YAML file have the same text
def resembles_recording(text: str) -> bool:
    """Whether a text contains names that containers have and payloads do not."""
    return _NAMES.search(text) is not None


def as_recorded(document: Document) -> Document:
    """Return a document with `recorded` set, for one that is not searched for payloads."""
    return document._replace(recorded=is_recording(document))


def _read_exchanges(
    module: "ModuleType", document: Document, name_of: "NameOf", issues: list[Document]
) -> "Iterator[Candidate]":
    from voiceschema.containers.exchange import ContainerReader
    from voiceschema.containers.routes import candidates, wrong_method

    file = ContainerReader(document, module.TITLE)
    try:
        for exchange in module.exchanges(file):
            yield from candidates(exchange, name_of)
            for issue in wrong_method(exchange, name_of) if exchange.method_span else ():
                file.add_issue(issue)
    finally:  # also if the caller stops early
        file.add_duplicates()
        if file.issues:
            issues.append(document.with_issues(file.issues))


def _module(name: str) -> "ModuleType":
    from importlib import import_module

    return import_module(f"voiceschema.containers.{name}")
