"""What is wrong with a text, as facts."""

from typing import NamedTuple

from voiceschema.reading.positions import Path


class ParseIssue(NamedTuple):
    """What is wrong with a text, as facts; `explain` has the words."""

    #: The rule of the problem that it becomes, such as `syntax`, `encoding` or `too-deep`.
    rule: str
    #: What exactly is wrong, such as `trailing-comma`: the key of its sentence.
    kind: str
    start: int
    end: int
    #: What is wrong there: the text that was found, the name of a property, a tag, a method.
    subject: str = ""
    #: The path of the value concerned, as far as it was read.
    path: Path = ()
    #: Whether it leaves no value to validate.
    fatal: bool = True
    #: What would be right there.
    expected: str = ""
    #: The kind of file that expects it.
    container: str = ""
    #: The offset of the bracket or quote that was never closed; -1 if there is none.
    opened: int = -1
    #: Whether it is only worth a warning.
    tolerated: bool = False


class StopReadingError(Exception):
    """The issue just reported ends the reading."""
