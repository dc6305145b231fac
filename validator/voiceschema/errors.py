"""The exception for what the command cannot do."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from voiceschema.problem import Problem


class CannotRunError(Exception):
    """The command cannot run; `str(error)` is the reason, and `problems` are those of the files that caused it."""

    def __init__(self, why: object, problems: "Iterable[Problem]" = ()) -> None:
        super().__init__(why)
        self.problems = list(problems)


def raise_if_problems(problems: "list[Problem]", why: str) -> None:
    """Raise `CannotRunError` if there are problems."""
    if problems:
        raise CannotRunError(why, problems)


def reason_of(error: Exception) -> str:
    """Return the reason for an error, in the terms of the operating system if it has a message."""
    if isinstance(error, MemoryError):
        return "not enough memory"
    return getattr(error, "strerror", None) or str(error)
