"""Issues found while parsing."""

from typing import NamedTuple

from voiceschema.reading.positions import Path


class ParseIssue(NamedTuple):
    """A problem with a text, as data; `explain` writes the message."""

    #: The rule it is reported as, such as `syntax`, `encoding` or `too-deep`.
    rule: str
    #: The exact kind of issue, such as `trailing-comma`: the key of its message.
    kind: str
    start: int
    end: int
    #: What it is about: the text found there, a property name, a tag, a method.
    subject: str = ""
    #: The path of the value concerned, as far as it was parsed.
    path: Path = ()
    #: Whether there is no value left to validate.
    fatal: bool = True
    #: What was expected instead.
    expected: str = ""
    #: The kind of container that expects it, such as `HAR file`.
    container: str = ""
    #: The offset of the bracket or quote that was not closed; -1 if there is none.
    opened: int = -1
    #: Whether it is a warning rather than an error.
    tolerated: bool = False


class StopReadingError(Exception):
    """Raised to stop parsing after a fatal issue was reported."""
