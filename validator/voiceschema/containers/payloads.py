"""What a file holds: one payload, several, or a container with payloads in it."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from voiceschema.containers import registry as fixtures
from voiceschema.containers.candidate import Candidate
from voiceschema.reading.document import Document

if TYPE_CHECKING:
    from voiceschema.reading.suppressions import Ignore


class Contents:
    """The payloads in the text of one file, and what there is around them.

    With `by_shape`, a file in JSON or YAML can be a container, too.
    """

    def __init__(self, data: bytes, path: str, *, by_shape: bool = True) -> None:
        self._name = fixtures.by_name(path)
        self._by_shape = by_shape
        language = "text" if self._name in ("markdown", "http_file") else None
        self._documents = Document.parse(data, path, language)
        #: Whether payloads stand in it, and it is none itself; known when all candidates have been seen.
        self.is_container = self._name is not None
        #: The comments that ask for something to be ignored; complete when all candidates have been seen.
        self.ignores: list[Ignore] = []
        if self._documents[0].language == "yaml" and "voiceschema:" in (self._documents[0].text or ""):
            from voiceschema.reading.suppressions import in_yaml

            self.ignores += in_yaml(self._documents)
        elif self._name == "http_file":
            from voiceschema.containers.http_file import ignores

            self.ignores += ignores(self._documents[0])
        #: Documents with the faults of containers; complete when all candidates have been seen.
        self.broken: list[Document] = []
        #: The same, with what is wrong with requests themselves.
        self.wrong: list[Document] = []

    def candidates(self, name_of: Callable[[Document], str]) -> Iterator[Candidate]:
        """Yield what may be payloads; `name_of` recognises one by its shape."""
        for document in self._documents:
            if self._name == "markdown":
                yield from self._blocks(document)
            elif self._name and not document.parsed and document.value is None:
                self.broken.append(document)
            elif kind := self._name or (self._by_shape and fixtures.by_shape(document.value)):
                self.is_container = True
                yield from self._exchanged(kind, document, name_of)
            else:
                yield Candidate(document)

    def _blocks(self, document: Document) -> Iterator[Candidate]:
        from voiceschema.containers.markdown import blocks, has_blocks

        is_utf_16 = any(issue.kind == "utf-16" for issue in document.issues)
        if is_utf_16 or has_blocks(document.text or ""):
            if not document.parsed:
                self.broken.append(document)
            yield from (Candidate(block, embedded=True) for block in blocks(document, self.ignores))

    def _exchanged(self, kind: str, document: Document, name_of: Callable[[Document], str]) -> Iterator[Candidate]:
        from voiceschema.containers.exchange import ContainerReader
        from voiceschema.containers.routes import candidates

        reader = fixtures.module(kind)
        file = ContainerReader(document, reader.TITLE)
        for exchange in reader.exchanges(file):
            yield from candidates(exchange, name_of, file.wrong)
        if file.issues:
            self.broken.append(document.with_issues(file.issues))
        if file.wrong:
            self.wrong.append(document.with_issues(file.wrong))
