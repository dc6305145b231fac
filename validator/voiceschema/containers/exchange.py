"""What the readers of containers are written with: a file that is looked through, and the HTTP messages found in it."""

import re
from base64 import b64decode
from binascii import Error as NotBase64Error
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from voiceschema.containers.offsets import AString, EmbeddedText, TextSegment
from voiceschema.reading.document import Document
from voiceschema.reading.source import VARIABLE_MARK, ParseIssue, Path

#: Bytes that a compressed body may have once it is decompressed.
MAX_BODY = 10_000_000


class Exchange(NamedTuple):
    """A request and what was answered, as far as the file tells."""

    #: Where the two stand in the file, in words: `entry 3`; empty if they stand in none.
    where: str
    method: str = ""
    url: str = ""
    request: Document | None = None
    #: The status code of the answer, if there is one.
    status: int | None = None
    answer: Document | None = None
    #: Whether the request may have more than what is written here.
    partial: bool = False
    #: Whether the same request stands in the file before, so that there is nothing to say of it again.
    repeated: bool = False
    #: Where the method stands in the text of the file, if it stands there.
    method_at: tuple[int, int] | None = None


class ContainerReader:
    """A file in JSON or YAML that is looked through for HTTP messages.

    What is not as its format has it becomes a fault, and the rest of the file is still looked through.
    """

    def __init__(self, document: Document, title: str) -> None:
        #: What a file of this format is called in messages.
        self.title = title
        self.document = document
        #: What is not as the format has it.
        self.issues: list[ParseIssue] = []
        #: What is wrong with requests themselves.
        self.wrong: list[ParseIssue] = []

    @cached_property
    def tags(self) -> dict[Path, str]:
        """The tags of YAML in the file that JSON knows nothing of, by what they are on."""
        return {issue.path: issue.detail for issue in self.document.issues if issue.kind == "tag"}

    @cached_property
    def around_tags(self) -> set[Path]:
        """The ways to all that has such a tag on it or in it."""
        return {path[:length] for path in self.tags for length in range(len(path) + 1)}

    def value(self, at: Path) -> Any:
        """Return the value at a path, or `None` if there is none."""
        value = self.document.value
        for step in at:
            if isinstance(value, dict):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                value = value[step]
            else:
                return None
        return value

    def items(self, at: Path) -> Iterator[tuple[int, Path]]:
        """Yield the objects of the array at a path, each with its number, counted from 1, and its own path."""
        value = self.value(at)
        if not isinstance(value, list):
            self._broken(at, "an array")
            return
        for index, item in enumerate(value):
            if isinstance(item, dict):
                yield index + 1, (*at, index)
            else:
                self._broken((*at, index), "an object")

    def mapping(self, at: Path) -> Mapping[str, Any]:
        """Return the object at a path; an empty one, and a fault, if there is none."""
        value = self.value(at)
        if isinstance(value, dict):
            return value
        self._broken(at, "an object")
        return {}

    def pair(self, at: Path) -> tuple[Path, Path]:
        """Return the paths of the `request` and the `response` of an object, both of them objects, or it is a fault."""
        request, response = (*at, "request"), (*at, "response")
        if self.mapping(request):
            self.mapping(response)
        return request, response

    def word(self, at: Path) -> str:
        """Return the string at a path, or an empty one."""
        value = self.value(at)
        return value if isinstance(value, str) else ""

    def extent(self, at: Path) -> tuple[int, int] | None:
        """Return where the value at a path stands in the text, or `None` if there is none."""
        return self.document.span(at)[:2] if self._has(at) else None

    def number(self, at: Path) -> int | None:
        """Return the integer at a path, or `None`."""
        value = self.value(at)
        return value if isinstance(value, int) else None

    def body(
        self, at: Path, *, encoding: str = "", prepare: Callable[[str], "Template"] | None = None
    ) -> Document | None:
        """Return the payload that the string at a path holds, or the payload that stands there open.

        `encoding` is `base64` if the string is in Base64 (RFC 4648). Where variables and the like may stand in the
        payload, `prepare` makes JSON of it. Returns `None` if there is no payload.
        """
        value = self.value(at)
        if value is None or value == "":
            return None
        if isinstance(value, str):
            # Some recorders say that they encoded what they left as it was.
            is_encoded = encoding == "base64" and value.lstrip()[:1] not in ("[", "{")
            prepared = Template(value) if prepare is None else prepare(value)
            text = _decoded(value) if is_encoded else prepared.text
            if not text:
                return None
            [body] = Document.parse(text, "", "json")  # it is sent, and no file
            body.path = self.document.path
            body.enclose(AString(self.document, at, None if is_encoded else value, prepared.added))
        else:
            body = self.document.part(at)
        body.template = prepare is not None
        return body

    def _has(self, at: Path) -> bool:
        around = self.value(at[:-1])
        return isinstance(around, dict) and at[-1] in around

    def _broken(self, at: Path, expected: str) -> None:
        place = at
        while place and self.value(place) is None and not self._has(place):
            place = place[:-1]
        span = self.document.span(place)
        name = next((str(step) for step in reversed(at) if isinstance(step, str)), "")
        kind = "container-item" if at and isinstance(at[-1], int) else "container"
        if kind == "container" and self.value(at) is None and not self._has(at):
            kind = "container-member"
        detail = f"{name}\n{expected}\n{self.title}"
        self.issues.append(ParseIssue("broken-container", kind, span.start, span.end, detail, path=place))


def parse_slices(
    file: Document, pieces: list[TextSegment], language: str, prepare: Callable[[str], "Template"] | None = None
) -> list[Document]:
    """Return the documents of a text that stands in pieces in a file, such as the lines of an indented block."""
    text = "".join((file.text or "")[piece.outer : piece.outer + piece.outer_length] for piece in pieces)
    prepared = Template(text) if prepare is None else prepare(text)
    documents = Document.parse(prepared.text, file.path, language)
    for document in documents:
        document.template = prepare is not None
        document.enclose(EmbeddedText(file, pieces, lambda written: written, prepared.added))
    return documents


class Template(NamedTuple):
    """The text of a template, made JSON."""

    #: Empty if it cannot be told what would become of it.
    text: str
    #: The offsets in it of the characters that were added; others were only replaced.
    added: tuple[int, ...] = ()


_VARIABLE = r"(?:\{\{\{[^{}\n]*+\}\}\}|\{\{[^{}\n]*+\}\})"
_STRING = rf'"(?:{_VARIABLE}|[^"\\]|\\.)*+(?:"|\\?\Z)'
_WORD = r"[\w.+-]*+"
_PARTS = re.compile(
    rf"(?P<string>{_STRING})|(?P<comment>//[^\r\n]*|/\*.*?\*/)|/\*.*"
    rf"|(?P<variable>(?<![\w.+-]){_WORD}(?:{_VARIABLE}{_WORD})++)|(?P<unknown>\{{\{{)",
    re.DOTALL,
)
# A block of Handlebars, as WireMock has it, begins, or ends; or what is left out of it does.
_BEGINS, _ENDS = re.compile(r"\{\{\{?~?[#^]"), re.compile(r"\{\{\{?~?/")
_OF_A_BLOCK = re.compile(r"\{\{\{?~?(?:[#^/]|else\b)")
_COMMENT_LINE = re.compile(r"^[ \t]*(?:#|//)[^\r\n]*", re.MULTILINE)


def with_variables(text: str, *, comments: bool = False) -> Template:
    """Return JSON in which each variable outside of strings is a string, and which has no comments if it may have some.

    What a block such as `{{#each}}` makes of a text cannot be told, unless it stands in a string as a whole.
    """
    if "\\{{" in text:  # Handlebars writes what follows as it is
        return Template("")
    parts: list[str] = []
    added: list[int] = []
    at = length = 0
    for match in _PARTS.finditer(text):
        new = match[0]
        if match["unknown"] or (match["variable"] and _OF_A_BLOCK.search(new)):
            return Template("")
        if match["string"]:
            if len(_BEGINS.findall(new)) != len(_ENDS.findall(new)):
                return Template("")
            new = re.sub(_VARIABLE, _without_quotes, new)
        elif match["comment"] and comments:
            new = re.sub(r"[^\r\n]", " ", new)
        elif match["variable"]:
            new = f'"{VARIABLE_MARK}' + re.sub(r'["\\]', "'", new) + '"'
            start = length + match.start() - at
            added += start, start + 1, start + len(new) - 1
        parts += text[at : match.start()], new
        length += match.start() - at + len(new)
        at = match.end()
    return Template("".join([*parts, text[at:]]), tuple(added))


def _without_quotes(variable: re.Match[str]) -> str:
    """Return a variable in a string so that it does not end the string: what is filled in has no quotes of its own."""
    return re.sub(r'\\.|"', lambda part: "'" if part[0] == '"' else part[0], variable[0])


def with_comments(text: str) -> Template:
    """Return JSON as `with_variables` does, from a text with comments."""
    return with_variables(text, comments=True)


def with_comment_lines(text: str) -> Template:
    """Return JSON as `with_variables` does, from a text in which a line that begins like a comment is one."""
    return with_variables(_COMMENT_LINE.sub(lambda line: " " * len(line[0]), text))


def _decoded(text: str) -> str | None:
    """Return the text that stands in Base64, decompressed if need be, or `None` for what is no text."""
    import zlib

    try:
        data = b64decode(text)
        if data[:2] == b"\x1f\x8b":
            data = zlib.decompressobj(wbits=31).decompress(data, MAX_BODY)
        return data.decode("utf-8")
    except (NotBase64Error, ValueError, zlib.error):
        return None
