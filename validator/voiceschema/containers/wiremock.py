"""WireMock stub mappings: one per file, or several under `mappings`."""

import re
from collections.abc import Iterator
from typing import Any

from voiceschema.containers.exchange import ContainerReader, Exchange
from voiceschema.containers.template import with_variables
from voiceschema.reading.document import Document
from voiceschema.reading.positions import Path

TITLE = "WireMock mapping"
_ADDRESSES = ("url", "urlPath", "urlPathTemplate")
_URLS = (*_ADDRESSES, "urlPattern", "urlPathPattern")
_ANSWERS = (("jsonBody", ""), ("body", ""), ("base64Body", "base64"))


def matches(value: dict[str, Any]) -> bool:
    """Whether an object is a mapping or contains a list of mappings."""
    mappings = value.get("mappings", [value])
    return isinstance(mappings, list) and any(map(_is_mapping, mappings))


def _is_mapping(value: Any) -> bool:
    request, response = map(value.get, ("request", "response")) if isinstance(value, dict) else (None, None)
    if not isinstance(request, dict) or not isinstance(response, dict):
        return False
    return not request.keys().isdisjoint(("method", "bodyPatterns", *_URLS))


def exchanges(file: ContainerReader) -> Iterator[Exchange]:
    """Yield the expected requests and the stubbed responses."""
    for number, at in file.items(("mappings",)) if "mappings" in file.document.value else [(1, ())]:
        request, response = file.pair(at)
        where, method = f"mapping {number}", (*request, "method")
        answers = (file.body((*response, form), encoding=code, prepare=with_variables) for form, code in _ANSWERS)
        status, answer = file.number((*response, "status")) or 200, next(filter(None, answers), None)
        first = Exchange(where, file.string(method), _url(file, request), method_span=file.locator(method))
        (body, partial), *others = [*_bodies(file, request)] or [(None, False)]
        yield first._replace(request=body, partial=partial, status=status, response=answer)
        yield from (first._replace(request=body, partial=partial) for body, partial in others)


def _bodies(file: ContainerReader, at: Path) -> Iterator[tuple[Document | None, bool]]:
    """Yield the complete bodies that a request is matched with, and whether each one is only part of the payload."""
    for _, pattern in file.items((*at, "bodyPatterns"), optional=True):
        for kind in ("equalToJson", "equalTo"):
            if body := file.body((*pattern, kind), prepare=with_variables):
                yield body, file.value((*pattern, "ignoreExtraElements")) is True
    # Mappings do not have `body`, but examples that look like mappings do.
    if body := file.body((*at, "body"), prepare=with_variables):
        yield body, False


def _url(file: ContainerReader, at: Path) -> str:
    name, url = next(((name, url) for name in _URLS if (url := file.string((*at, name)))), ("url", ""))
    query = file.value((*at, "queryParameters"))
    added = "?" + "&".join(f"{name}=..." for name in query) if isinstance(query, dict) else ""
    return (url if name in _ADDRESSES else _example_url(url)) + added


def _example_url(pattern: str) -> str:
    """Return a URL that a regular expression matches; empty if it has alternatives."""
    text = pattern.removeprefix("^").removesuffix("$").replace("[12]", "1")
    text = re.sub(r"(?:\(?\\\?\.\*\)?\??|(?<=calls)\.\*)$", "", text)  # any query
    text = re.sub(r"\((?:\?P?<\w+>|\?:)?([^()|]*)\)", r"\1", text)
    text = re.sub(r"\[[^\]]{0,200}\]|\\[dwS]|\.(?=[*+])", "x", text)
    text = re.sub(r"(?<=[x\w])(?:[*+?]|\{[0-9,]*\})+", "", text).replace("\\", "")
    return "" if re.search(r"[()|]", text) else text
