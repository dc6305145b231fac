"""Payloads inside other files: one module for each kind of container.

A container in JSON or YAML is recognised by its shape: its module has a `TITLE`, `matches(value)`, and
`exchanges(file)`, which returns each request with its response. Which of the bodies are payloads, and of what kind, is
the concern of `routes`. To add another, write such a module and name it in `_SHAPES`, with a member that every such
file has.
"""

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from voiceschema.containers.exchange import ContainerReader, Exchange


class Container(Protocol):
    """A module that reads one kind of container."""

    #: What such a file is called in messages.
    TITLE: str

    def matches(self, value: Any) -> bool:
        """Whether a JSON value is of this kind."""

    def exchanges(self, file: "ContainerReader") -> "Iterable[Exchange]":
        """Return the HTTP requests in a file, with their responses."""


# A member that a container of the kind always has, with the module that knows more.
_SHAPES = (
    ("interactions", "vcr"),
    ("log", "har"),
    ("info", "postman"),
    ("mappings", "wiremock"),
    ("request", "wiremock"),
)
# The endings of the names of others.
_ENDINGS = {
    **dict.fromkeys(("md", "markdown", "mdown", "mdx"), "markdown"),
    **dict.fromkeys(("http", "rest"), "http_file"),
    "har": "har",
}


def by_name(path: str) -> str | None:
    """Return the module for a file whose name is that of a container."""
    return _ENDINGS.get(path.lower().rpartition(".")[2])


def by_shape(value: Any) -> str | None:
    """Return the module for a value that has the shape of a container."""
    if not isinstance(value, dict):
        return None
    return next((name for member, name in _SHAPES if member in value and module(name).matches(value)), None)


def module(name: str) -> Container:
    """Return the module of a kind of container."""
    from importlib import import_module

    found: Container = import_module(f"voiceschema.containers.{name}")
    return found
