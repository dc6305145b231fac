"""Candidates for payloads, and the contents of a file."""

import re
from typing import TYPE_CHECKING, NamedTuple

from voiceschema.reading.document import Document

if TYPE_CHECKING:
    from collections.abc import Generator

    from voiceschema.reading.suppressions import Suppression

# An opening bracket, possibly after characters that JSON does not allow, such as comments or zero-width spaces.
_BEGINS_LIKE_JSON = re.compile(r"(?:[\s\0\ufffd\u200b]|//[^\n]*|/\*.*?\*/)*+[\[{]", re.DOTALL)


class Candidate(NamedTuple):
    """A document that may be a payload, with what its context reveals about it."""

    document: Document
    #: The name of the schema document to validate it against; `None` to recognise it by its shape.
    schema: str | None = None
    #: Whether it was found in a container, so that it need not be a payload.
    embedded: bool = False
    #: If it is recognised by its shape, the possible names of its schema document start with one of these.
    kinds: tuple[str, ...] = ("",)
    #: Whether it is only part of a payload, so that missing properties are warnings.
    partial: bool = False

    @property
    def is_near(self) -> bool:
        """Whether an invalid text was probably meant to be a complete payload, not shortened on purpose."""
        text = self.document.text or ""
        if self.document.language == "json" and not _BEGINS_LIKE_JSON.match(text):
            return False
        if any(each.kind == "tag" or each.subject.startswith(("...", "\u2026")) for each in self.document.issues):
            return False
        from voiceschema.validation.recognition import text_resembles

        return text_resembles(text)


class Contents(NamedTuple):
    """The contents of a file, read lazily: `suppressions` and `issues` are complete after the last candidate."""

    candidates: "Generator[Candidate]"
    #: The suppression comments.
    suppressions: "list[Suppression]"
    #: Documents with the issues of containers and of the requests in them.
    issues: list[Document]
