"""Stub mappings of WireMock: one in a file, or several below `mappings`."""

import re
from collections.abc import Iterator
from typing import Any

from voiceschema.containers.exchange import ContainerReader, Exchange
from voiceschema.containers.template import with_variables
from voiceschema.reading.document import Document
from voiceschema.reading.source import Path
from voiceschema.text.wording import quote

TITLE = "WireMock mapping"
_ADDRESSES = ("url", "urlPath", "urlPathTemplate")
_URLS = (*_ADDRESSES, "urlPattern", "urlPathPattern")


def matches(value: Any) -> bool:
    """Whether a value is a mapping or a list of mappings."""
    if not isinstance(value, dict):
        return False
    if "mappings" in value:
        mappings = value["mappings"]
        return isinstance(mappings, list) and any(map(_is_mapping, mappings))
    return _is_mapping(value)


def _is_mapping(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    request, response = value.get("request"), value.get("response")
    return (
        isinstance(request, dict)
        and isinstance(response, dict)
        and any(name in request for name in ("method", "bodyPatterns", *_URLS))
    )


def exchanges(file: ContainerReader) -> Iterator[Exchange]:
    """Yield what the mappings expect and what they answer."""
    mappings = file.items(("mappings",)) if file.value(("mappings",)) is not None else [(1, ())]
    for number, at in mappings:
        name = file.string((*at, "name"))
        where = f"mapping {quote(name or number)}"
        request, response = file.pair(at)
        method = file.string((*request, "method"))
        url = next(filter(None, (file.string((*request, name)) for name in _URLS)), "")
        if not any(file.string((*request, name)) for name in _ADDRESSES):
            url = _address(url)
        query = file.value((*request, "queryParameters"))
        if isinstance(query, dict):
            url += "?" + "&".join(f"{name}=..." for name in query)
        expected = [*_expected(file, (*request, "bodyPatterns"))]
        if not expected and file.value((*request, "body")) is not None:
            # No mapping has it, but examples that look like one.
            expected = [(file.body((*request, "body"), prepare=with_variables), False)]
        body, partial = expected[0] if expected else (None, False)
        span = file.locator((*request, "method"))
        status = file.number((*response, "status")) or 200
        yield Exchange(where, method, url, body, status, _answer(file, response), partial, method_span=span)
        for body, partial in expected[1:]:
            yield Exchange(where, method, url, body, partial=partial, method_span=span)


def _expected(file: ContainerReader, at: Path) -> Iterator[tuple[Document | None, bool]]:
    """Yield the bodies that patterns name as a whole, each with whether the request may have more."""
    if file.value(at) is None:
        return
    for _, pattern in file.items(at):
        for kind in ("equalToJson", "equalTo"):
            body = file.body((*pattern, kind), prepare=with_variables)
            if body is not None:
                yield body, file.value((*pattern, "ignoreExtraElements")) is True


def _answer(file: ContainerReader, at: Path) -> Document | None:
    for name, encoding in (("jsonBody", ""), ("body", ""), ("base64Body", "base64")):
        body = file.body((*at, name), encoding=encoding, prepare=with_variables)
        if body is not None:
            return body
    return None


def _address(pattern: str) -> str:
    """Return an address that a regular expression matches; empty if it has alternatives."""
    text = pattern.removeprefix("^").removesuffix("$").replace("[12]", "1")
    text = re.sub(r"(?:\(?\\\?\.\*\)?\??|(?<=calls)\.\*)$", "", text)  # any query
    text = re.sub(r"\((?:\?P?<\w+>|\?:)?([^()|]*)\)", r"\1", text)
    text = re.sub(r"\[[^\]]{0,200}\]|\\[dwS]|\.(?=[*+])", "x", text)
    text = re.sub(r"(?<=[x\w])(?:[*+?]|\{[0-9,]*\})+", "", text).replace("\\", "")
    return "" if re.search(r"[()|]", text) else text
