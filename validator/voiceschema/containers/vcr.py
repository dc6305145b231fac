"""VCR.py cassettes, in YAML or JSON: `interactions`, each with a `request` and a `response`."""

from collections.abc import Iterator
from typing import Any

from voiceschema.containers.exchange import ContainerReader, Exchange
from voiceschema.containers.routes import is_api_request
from voiceschema.reading.document import Document
from voiceschema.reading.parse_issue import ParseIssue
from voiceschema.reading.positions import Path

TITLE = "VCR.py cassette"
# The tags of strings as written by Python 2 and 3, and those of strings in Base64.
_TEXTS = tuple(f"tag:yaml.org,2002:python/{name}" for name in ("unicode", "str", "none"))
_BYTES = ("tag:yaml.org,2002:binary", "tag:yaml.org,2002:python/bytes")


def matches(value: dict[str, Any]) -> bool:
    """Whether an object is a cassette. Other files have `interactions` too, such as Pact contracts."""
    interactions = value["interactions"]
    if "consumer" in value:
        return False
    if not isinstance(interactions, list) or not interactions:
        return "version" in value
    return any(isinstance(each, dict) and not each.keys().isdisjoint(("request", "response")) for each in interactions)


def exchanges(file: ContainerReader) -> Iterator[Exchange]:
    """Yield the recorded exchanges."""
    objects: list[Path] = []
    for number, at in file.items(("interactions",)):
        request, response = file.pair(at)
        method = file.string((*request, "method"))
        # go-vcr has other names for the URL and the status.
        url = file.string((*request, "uri")) or file.string((*request, "url"))
        sent, answered = (_holder(file, (*each, "body")) for each in (request, response))
        if is_api_request(method, url):
            objects += (each for each in (sent, answered) if _is_object(file, each))
        # Before version 6, VCR.py had other names for the responses of httpx.
        codes = ((*response, *names) for names in (("status", "code"), ("status_code",), ("code",)))
        status = next(filter(None, map(file.number, codes)), None)
        answer = _body(file, answered) or _body(file, _holder(file, (*response, "content")))
        where, span = f"interaction {number}", file.locator((*request, "method"))
        yield Exchange(where, method, url, _body(file, sent), status, answer, method_span=span)
    for each in objects[:1]:
        start, end = file.document.span(each)[:2]
        tag = next(file.tags[path] for path in sorted(file.tags, key=len) if path[: len(each)] == each)
        file.issues.append(ParseIssue("broken-container", "python-object", start, end, tag, each, tolerated=True))


def _holder(file: ContainerReader, at: Path) -> Path:
    """Return the path to the text of a body."""
    value = file.value(at)
    return (*at, "string") if isinstance(value, dict) and {"string"} <= value.keys() <= {"string", "encoding"} else at


def _is_object(file: ContainerReader, at: Path) -> bool:
    """Whether a value is a serialised Python object, not the body that was sent."""
    return at in file.around_tags and file.tags.get(at) not in (*_TEXTS, *_BYTES)


def _body(file: ContainerReader, at: Path) -> Document | None:
    encoding = "base64" if file.tags.get(at) in _BYTES else ""
    return None if _is_object(file, at) else file.body(at, encoding=encoding)
