"""What a file holds: one payload, several, or a container with payloads in it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from voiceschema.containers import registry
from voiceschema.containers.candidate import Candidate, Contents
from voiceschema.reading.document import Document

if TYPE_CHECKING:
    from voiceschema.reading.source import ParseIssue


def read_contents(data: bytes, path: str, name_of: Callable[[Document], str], *, by_shape: bool = True) -> Contents:
    """Return what may be payloads in the text of a file, and what there is around them.

    `name_of` recognises a body by its shape. With `by_shape`, a file in JSON or YAML can be a container, too.
    """
    named = registry.by_name(path)
    documents = Document.parse(data, path, "text" if named in ("markdown", "http_file") else None)
    if named == "markdown":
        from voiceschema.containers.markdown import read_markdown

        return read_markdown(documents[0])
    found = Contents([], [], [])
    if documents[0].language == "yaml" and "voiceschema:" in (documents[0].text or ""):
        from voiceschema.reading.suppressions import in_yaml

        found.suppressions.extend(in_yaml(documents))
    elif named == "http_file":
        from voiceschema.containers.http_file import suppressions

        found.suppressions.extend(suppressions(documents[0]))
    for document in documents:
        if named and not document.parsed and document.value is None:
            found.issues.append(document)
        elif name := named or (by_shape and registry.by_shape(document.value)):
            _read_exchanges(registry.module(name), document, name_of, found)
        else:
            found.candidates.append(Candidate(document))
    return found


def _read_exchanges(
    module: registry.Container, document: Document, name_of: Callable[[Document], str], found: Contents
) -> None:
    from voiceschema.containers.exchange import ContainerReader
    from voiceschema.containers.routes import candidates, wrong_method

    file = ContainerReader(document, module.TITLE)
    wrong: list[ParseIssue] = []
    for exchange in module.exchanges(file):
        found.candidates.extend(candidates(exchange, name_of))
        if exchange.method_span:
            wrong.extend(wrong_method(exchange, name_of))
    found.issues.extend(document.with_issues(issues) for issues in (file.issues, wrong) if issues)
