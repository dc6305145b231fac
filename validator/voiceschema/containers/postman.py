"""Postman collections v2.1: folders of requests, each with example responses."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from voiceschema.containers.exchange import ContainerReader, Exchange
from voiceschema.containers.routes import resolve_variables
from voiceschema.containers.template import with_variables
from voiceschema.reading.document import Document
from voiceschema.reading.positions import Path
from voiceschema.text.phrasing import as_json

TITLE = "Postman collection"


def matches(value: dict[str, Any]) -> bool:
    """Whether an object is a collection."""
    info = value["info"]
    if not isinstance(info, dict) or "name" not in info:
        return False
    return "getpostman" in str(info.get("schema")) or "_postman_id" in info or isinstance(value.get("item"), list)


def exchanges(file: ContainerReader) -> Iterator[Exchange]:
    """Yield the requests of a collection and their example responses."""
    string, items = file.string, file.items(("variable",), optional=True)
    variables = {string((*at, "key")) or string((*at, "id")): string((*at, "value")) for _, at in items}
    for number, at in enumerate(_requests(file, ()), start=1):
        yield from _exchanges(file, at, f"request {number}", variables)


def _requests(file: ContainerReader, folder: Path) -> Iterator[Path]:
    for _, at in file.items((*folder, "item")):
        if file.value((*at, "item")) is None:
            yield at
        else:
            yield from _requests(file, at)


def _exchanges(file: ContainerReader, at: Path, where: str, variables: dict[str, str]) -> Iterator[Exchange]:
    method, url, body = _request(file, (*at, "request"), variables)
    yield Exchange(where, method, url, body, method_span=file.locator((*at, "request", "method")))
    sent = {(method, url, _identity(body))}
    for index, answer in file.items((*at, "response"), optional=True):
        named = f"{where}, example {index}"
        original, body = (*answer, "originalRequest"), None
        if file.value(original) is not None:
            method, url, body = _request(file, original, variables)
        code, saved = file.number((*answer, "code")), file.body((*answer, "body"), prepare=with_variables)
        request, span = (method, url, _identity(body)), file.locator((*original, "method"))
        yield Exchange(named, method, url, body, code, saved, repeated=request in sent, method_span=span)
        sent.add(request)


def _request(file: ContainerReader, at: Path, variables: dict[str, str]) -> tuple[str, str, Document | None]:
    if isinstance(file.value(at), str):
        return "GET", resolve_variables(file.string(at), variables), None
    if file.value(at) is None:
        return "", "", None
    file.mapping(at)
    body = (*at, "body")
    is_raw = file.string((*body, "mode")) in ("", "raw") and file.value((*body, "disabled")) is not True
    method, url = file.string((*at, "method")) or "GET", resolve_variables(_url(file, (*at, "url")), variables)
    return method, url, file.body((*body, "raw"), prepare=partial(with_variables, comments=True)) if is_raw else None


def _identity(body: Document | None) -> str | None:
    """Return a text by which bodies are compared, regardless of their indentation."""
    return None if body is None else as_json(body.value) if body.parsed else body.text


def _url(file: ContainerReader, at: Path) -> str:
    """Return a URL, which is a string, an object with a string, or an object with the parts."""
    if not (url := file.string(at) or file.string((*at, "raw"))):
        host, path, query = (file.value((*at, name)) for name in ("host", "path", "query"))
        url = ".".join(_steps(host)) + "/" + "/".join(_steps(path)).removeprefix("/")
        if isinstance(query, list):
            url += "?" + "&".join(f"{each.get('key')}=..." for each in query if isinstance(each, dict))
    return url


def _steps(part: object) -> list[str]:
    steps = [each for each in (part if isinstance(part, list) else [part]) if isinstance(each, str | dict)]
    return [str(step.get("value")) if isinstance(step, dict) else step for step in steps]
