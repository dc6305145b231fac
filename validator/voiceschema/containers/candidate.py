"""What may be a payload."""

from typing import NamedTuple

from voiceschema.reading.document import Document


class Candidate(NamedTuple):
    """A document that may be a payload, with what is known of it from around."""

    document: Document
    #: The name of the document to hold it against; `None` if its shape has to tell.
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
        if self.document.language == "json" and text.lstrip("\0\ufffd \t\r\n")[:1] not in ("[", "{"):
            return False
        issues = self.document.issues
        unlike = any(issue.kind == "tag" or issue.detail.startswith(("...", "\u2026")) for issue in issues)
        if unlike:
            return False
        from voiceschema.validation.recognition import text_resembles

        return text_resembles(text)
