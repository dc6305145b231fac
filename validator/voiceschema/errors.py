"""The exceptions that a user of the command can meet."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from voiceschema.problem import Problem


class CannotRunError(Exception):
    """What was asked for cannot be done; `str(error)` says why, and `problems` what is wrong with which file."""

    def __init__(self, why: object, problems: "Iterable[Problem]" = ()) -> None:
        super().__init__(why)
        self.problems = list(problems)


def raise_if_problems(problems: "list[Problem]", why: str) -> None:
    """Raise `CannotRunError` if there are problems."""
    if problems:
        raise CannotRunError(why, problems)


def reason_of(error: Exception) -> str:
    """Return why something cannot be done, in the operating system's words where it has some."""
    if isinstance(error, MemoryError):
        return "there is not enough memory"
    return getattr(error, "strerror", None) or str(error)
