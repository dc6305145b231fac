"""Request files (`.http`, `.rest`), which editors can run: requests separated by `###`, or a recorded message."""

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from voiceschema.containers.exchange import ContainerReader, Exchange, parse_slices
from voiceschema.containers.routes import resolve_variables
from voiceschema.containers.template import with_comment_lines
from voiceschema.reading.document import Document
from voiceschema.reading.parse_issue import ParseIssue
from voiceschema.reading.positions import Span
from voiceschema.reading.suppressions import IN_LINES, Suppression, comments

TITLE = "request file"
_SEPARATOR = re.compile(r"^###[^\r\n]*", re.MULTILINE)
_VARIABLE = re.compile(r"^@([A-Za-z_][\w.-]*)[ \t]*=([^\r\n]*)", re.MULTILINE)
_NAME = re.compile(r"(?:#|//)[ \t]*@name[ \t=]+(\S+)")
_METHOD = re.compile("[A-Z]+|get|post|put|patch|delete|head|options")
_URL = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*://|/|\{\{|localhost)|[\w-]+\.[\w.-]+(?:[/:?]|$)")
_QUERY = re.compile(r"(?:\r?\n[ \t]+[?&/][^\r\n]*)*")
# A line among the headers that starts like JSON.
_BODY = re.compile(r"\n[ \t]*((?:\[|\{(?!\{))[^\r\n]*)")
_LINE = re.compile(r"^[^\S\n]*+\S[^\n]*", re.MULTILINE)
# A line that is neither empty nor a comment.
_CONTENT = re.compile(r"^[ \t]*+(?!#|//)[^\s][^\r\n]*", re.MULTILINE)
_EMPTY_LINE = re.compile(r"\r?\n[ \t]*\r?\n")
_STATUS = re.compile(r"^HTTP/[0-9.]+[ \t]+([0-9]{3})\b", re.MULTILINE)
# The end of a body: a script, the name of a file to save the response to, or one to compare it with.
_BODY_END = re.compile(r"^(?:>>?!?[ \t]|>[ \t]*\{%|<>[ \t]|\?\?[ \t]|\{\{[^}]*$)", re.MULTILINE)


def exchanges(file: ContainerReader) -> Iterator[Exchange]:
    """Yield the requests of a file, each with the response that was saved after it."""
    text = file.document.text or ""
    variables = {name: value.strip() for name, value in _VARIABLE.findall(text)}
    # A .rest file without any request is something else, such as reStructuredText.
    waiting: list[ParseIssue] | None = [] if file.document.path.lower().endswith(".rest") else None
    last: Exchange | None = None
    for where, start, end, is_named in _messages(text):
        message = _message(file.document, where, start, end, variables)
        if isinstance(message, ParseIssue):
            if waiting is None:
                file.add_issue(message)
            else:
                waiting.append(message)
        elif message and message.status is not None and last and last.status is None and not is_named:
            last = last._replace(status=message.status, response=message.response)
        elif message:
            for issue in waiting or ():
                file.add_issue(issue)
            waiting = None
            if last:
                yield last
            last = message
    if last:
        yield last


def suppressions(document: Document) -> Iterator[Suppression]:
    """Yield the suppressions: a comment applies to the request below it or, in a body, to the next line."""
    text = document.text or ""
    if not (waiting := deque(comments(IN_LINES, text))):
        return
    contents = [match.span() for match in _CONTENT.finditer(text)]
    for _, _, request, end in _sections(text):
        headers = _EMPTY_LINE.search(text, request, end)
        body = _after(contents, headers.end(), end) if headers else (end, end)
        answer = _STATUS.search(text, request + 1, end)
        while waiting and waiting[0][0] < end:
            comment = waiting.popleft()
            first, stop = _after(contents, comment[1], end)
            if comment[0] < body[0]:
                stop = max(stop, answer.start() if answer else end)
            lines = (document.place(at, at).line for at in (first, stop))
            yield Suppression(document, *comment, *lines)


def _after(contents: list[tuple[int, int]], at: int, end: int) -> tuple[int, int]:
    """Return the offsets of the next line of content before `end`, or `end` twice if there is none."""
    index = bisect_left(contents, (at, at))
    return contents[index] if index < len(contents) and contents[index][0] < end else (end, end)


def _sections(text: str) -> Iterator[tuple[str, int, int, int]]:
    """Yield the title of each section between separators, and the offsets of its start, its request and its end."""
    title, start = "", 0
    for match in _SEPARATOR.finditer(text):
        yield title, start, _request_start(text, start, match.start()), match.start()
        title, start = match[0].strip("# \t\r"), match.end()
    yield title, start, _request_start(text, start, len(text)), len(text)


def _request_start(text: str, start: int, end: int) -> int:
    """Return the offset of the request line, after comments, variables and scripts, or `end` if there is none."""
    last = {close: text.rfind(close, start, end) for close in ("%}", "}}")}
    script_end = -1
    for match in _LINE.finditer(text, start, end):
        line, at = match[0].strip(), match.start()
        close = "%}" if line.startswith(("< {%", "<{%")) else "}}" if line.startswith("{{") and "}}" not in line else ""
        if at <= script_end:
            continue
        if close and at < last[close]:
            script_end = text.find(close, at)
        elif not close and not line.startswith(("#", "//", "@", "<")):
            return at
    return end


def _messages(text: str) -> Iterator[tuple[str, int, int, bool]]:
    """Yield the label of each request or response, its start and end, and whether it has a name of its own."""
    sections = (section for section in _sections(text) if section[2] < section[3])
    for number, (title, start, at, end) in enumerate(sections, start=1):
        is_named = bool(title or _NAME.search(text, start, at))
        begins = [at, *(match.start() for match in _STATUS.finditer(text, at + 1, end))]
        for begin, stop in pairwise([*begins, end]):
            yield f"request {number}", begin, stop, begin == at and is_named


def _message(file: Document, where: str, start: int, end: int, known: dict[str, str]) -> Exchange | ParseIssue | None:
    """Return a request, with known variables expanded in its URL, or a response, which has a status."""
    text = file.text or ""
    line = text[start:end].partition("\n")[0].rstrip()
    stop = start + len(line)
    if line.startswith("curl "):
        return None  # some editors also run curl commands, but parsing them takes a shell
    status = _STATUS.match(line)
    method, url = ("", "") if status else _request_line(line)
    if not status and not url:
        return ParseIssue("broken-container", "request-line", start, stop, line)
    headers = _EMPTY_LINE.search(text, stop, end)
    if early := _BODY.search(text, stop, headers.start() if headers else end):
        return ParseIssue("broken-container", "no-empty-line", *early.span(1), early[1])
    body = _body(file, headers.end(), end) if headers else None
    if status:
        return Exchange(where, status=int(status[1]), response=body)
    # A long query string continues on the next lines.
    url += "".join(_QUERY.match(text, stop, end)[0].split())  # type: ignore[index]
    method_span = partial(Span, start, start + len(line.split()[0]))
    return Exchange(where, method, resolve_variables(url, known), body, method_span=method_span)


def _request_line(line: str) -> tuple[str, str]:
    """Return the method and the URL of a request line; the URL is empty if it is not one."""
    words = line.split()
    if words[-1].startswith("HTTP/"):
        words.pop()
    method = words.pop(0).upper() if len(words) > 1 and _METHOD.fullmatch(words[0]) else "GET"
    url = " ".join(words)  # a variable may contain spaces
    return (method, url) if _URL.match(url) and (len(words) == 1 or "{{" in url) else (method, "")


def _body(file: Document, start: int, end: int) -> Document | None:
    text = file.text or ""
    body_end = _BODY_END.search(text, start, end)
    end = body_end.start() if body_end else end
    if text[start:end].lstrip()[:1] in ("", "<"):
        return None
    return parse_slices(file, [(start, end)], "json", with_comment_lines)[0]
