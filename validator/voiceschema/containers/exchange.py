"""The building blocks for containers: a reader for the file, and the HTTP messages found in it."""

import zlib
from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cached_property, partial, reduce
from operator import getitem
from typing import Any, NamedTuple

from voiceschema.containers.offsets import EmbeddedString, EmbeddedText, TextSegment
from voiceschema.containers.template import Prepare, Template
from voiceschema.reading.document import Document
from voiceschema.reading.limits import MAX_REPORTED
from voiceschema.reading.parse_issue import ParseIssue
from voiceschema.reading.positions import Path, Span


class Exchange(NamedTuple):
    """A request and its response, as far as the file contains them."""

    #: The position in the file, for display: `entry 3`; empty if they are not in a file.
    where: str
    method: str = ""
    url: str = ""
    request: Document | None = None
    status: int | None = None
    response: Document | None = None
    #: Whether the request body is only part of a payload.
    partial: bool = False
    #: Whether the same request appears earlier in the file, so that it need not be reported again.
    repeated: bool = False
    #: Returns the span of the method in the file, if it is there. Lazy, because it is slow and rarely needed.
    method_span: Callable[[], Span] | None = None


class ContainerReader:
    """A JSON or YAML file that is searched for HTTP messages.

    Violations of its format become issues, and the rest of the file is still searched.
    """

    def __init__(self, document: Document, title: str) -> None:
        #: The name of the format in messages.
        self.title = title
        self.document = document
        self.issues: list[ParseIssue] = []
        # The paths of bodies that are values, not strings.
        self._open_bodies: list[Path] = []

    @cached_property
    def tags(self) -> dict[Path, str]:
        """The YAML tags in the file that JSON has no equivalent for, by path."""
        return {issue.path: issue.subject for issue in self.document.issues if issue.kind == "tag"}

    @cached_property
    def around_tags(self) -> set[Path]:
        """The paths of all values that have such a tag or contain one."""
        return {path[:length] for path in self.tags for length in range(len(path) + 1)}

    def add_issue(self, issue: ParseIssue) -> None:
        """Add an issue, unless there are already more than are reported."""
        if len(self.issues) <= MAX_REPORTED:
            self.issues.append(issue)

    def add_duplicates(self) -> None:
        """Add the issues about duplicate property names, except those in bodies, which have them already."""
        bodies = set(self._open_bodies)
        for issue in self.document.issues:
            above = (issue.path[:length] for length in range(len(issue.path)))
            if issue.rule == "duplicate-property" and bodies.isdisjoint(above):
                self.add_issue(issue)

    def value(self, at: Path) -> Any:
        """Return the value at a path, or `None` if there is none."""
        try:
            return reduce(getitem, at, self.document.value)
        except (LookupError, TypeError):
            return None

    def items(self, at: Path, *, optional: bool = False) -> Iterator[tuple[int, Path]]:
        """Yield the 1-based number and the path of each object in the array at a path. Anything else is an issue."""
        value = self.value(at)
        if not isinstance(value, list) and not (optional and value is None):
            self._report(at, "an array")
        for index, item in enumerate(value if isinstance(value, list) else ()):
            if isinstance(item, dict):
                yield index + 1, (*at, index)
            else:
                self._report((*at, index), "an object")

    def mapping(self, at: Path) -> dict[str, Any]:
        """Return the object at a path. If there is none, add an issue and return an empty one."""
        if isinstance(value := self.value(at), dict):
            return value
        self._report(at, "an object")
        return {}

    def pair(self, at: Path) -> tuple[Path, Path]:
        """Return the paths of the `request` and the `response` of an object. Add an issue if one is not an object."""
        request, response = (*at, "request"), (*at, "response")
        if self.mapping(request):
            self.mapping(response)
        return request, response

    def string(self, at: Path) -> str:
        """Return the string at a path, or an empty string."""
        return value if isinstance(value := self.value(at), str) else ""

    def number(self, at: Path) -> int | None:
        """Return the integer at a path, or `None`."""
        return value if isinstance(value := self.value(at), int) else None

    def locator(self, at: Path) -> Callable[[], Span]:
        """Return a function that returns the span of the value at a path."""
        return partial(self.document.span, at)

    def body(self, at: Path, *, encoding: str = "", prepare: Prepare = Template) -> Document | None:
        """Return the body at a path, which is either a string with a payload or the payload itself, or `None`.

        `encoding` is `base64` if the string is Base64 (RFC 4648). `prepare` converts a template to JSON if the payload
        may contain variables.
        """
        if (value := self.value(at)) is None:
            return None
        if not isinstance(value, str):
            self._open_bodies.append(at)
            return self.document.part(at)._replace(template=prepare is not Template, recorded=True)
        # Some recorders declare Base64 for text that they did not encode.
        is_encoded = encoding.lower() == "base64" and value.lstrip()[:1] not in ("[", "{")
        text, added = prepare("" if is_encoded else value)
        if not (data := _decode(value) if is_encoded else text):
            return None
        [body] = Document.parse(data, "", "json")  # without a path, because it is sent and not a file
        position_map = EmbeddedString(self.document, at, None if is_encoded else value, added)
        is_template = prepare is not Template
        return body._replace(path=self.document.path, position_map=position_map, template=is_template, recorded=True)

    def _report(self, at: Path, expected: str) -> None:
        """Add an issue about a missing or unexpected value at a path."""
        if len(self.issues) > MAX_REPORTED:
            return
        around, name = self.value(at[:-1]), at[-1]
        is_there = isinstance(around, dict) and name in around
        kind = "container" if is_there else "container-member"
        if isinstance(name, int):
            kind, name = "container-item", at[-2]
        if not is_there and self.value(at) is None:
            at = at[:-1]
        extent = self.document.span(at)[:2]
        issue = ParseIssue("broken-container", kind, *extent, str(name), at, expected=expected, container=self.title)
        self.add_issue(issue)


def parse_slices(
    file: Document, slices: Iterable[tuple[int, int]], language: str, prepare: Prepare = Template
) -> list[Document]:
    """Return the documents of a text that is spread over slices of a file, such as the lines of an indented block."""
    segments, inner, text = [], 0, file.text or ""
    for start, end in slices:
        segments.append(TextSegment(inner, end - start, start, end - start))
        inner += end - start
    text, added = prepare("".join(text[each.outer : each.outer + each.length] for each in segments))
    around = EmbeddedText(file, segments, added)
    documents = Document.parse(text, file.path, language)
    is_template, recorded = prepare is not Template, file.recorded
    return [each._replace(position_map=around, template=is_template, recorded=recorded) for each in documents]


def _decode(text: str) -> str | bytes:
    """Decode Base64 and gzip; return the text unchanged if that fails."""
    data: str | bytes = text
    with suppress(ValueError, zlib.error):
        data = decoded = b64decode(text)
        if decoded[:2] == b"\x1f\x8b":
            data = zlib.decompressobj(wbits=31).decompress(decoded, 10_000_000)  # larger than any body
    return data
