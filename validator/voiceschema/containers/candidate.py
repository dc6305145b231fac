"""What may be a payload, and all that a file holds."""

import re
from typing import TYPE_CHECKING, NamedTuple

from voiceschema.reading.document import Document

if TYPE_CHECKING:
    from collections.abc import Generator

    from voiceschema.reading.suppressions import Suppression

# Behind what JSON knows nothing of, such as blanks from a web page, or comments.
_BEGINS_LIKE_JSON = re.compile(r"(?:[\s\0\ufffd\u200b]|//[^\n]*|/\*.*?\*/)*+[\[{]", re.DOTALL)


class Candidate(NamedTuple):
    """A document that may be a payload, with what is known of it from around."""

    document: Document
    #: The name of the document to validate it against; `None` if its shape has to tell.
    schema: str | None = None
    #: Whether it stands in a container, so that nobody has said that it is a payload.
    embedded: bool = False
    #: What it can be, if its shape has to tell: the names of documents begin with one of these.
    kinds: tuple[str, ...] = ("",)
    #: Whether it may have more than what is written here, so that what is missing is only worth a warning.
    partial: bool = False

    @property
    def is_near(self) -> bool:
        """Whether a text that cannot be parsed was probably meant to be a payload, and not shortened on purpose."""
        text = self.document.text or ""
        if self.document.language == "json" and not _BEGINS_LIKE_JSON.match(text):
            return False
        if any(each.kind == "tag" or each.subject.startswith(("...", "\u2026")) for each in self.document.issues):
            return False
        from voiceschema.validation.recognition import text_resembles

        return text_resembles(text)


class Contents(NamedTuple):
    """What a file holds. It is read while candidates are asked for; the rest is complete behind the last of them."""

    candidates: "Generator[Candidate]"
    #: The comments that ask for something to be ignored.
    suppressions: "list[Suppression]"
    #: Documents with what is wrong with containers, and with requests in them.
    issues: list[Document]
