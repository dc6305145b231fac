"""Decide which schema document a body is validated against, by the URL, the method and the direction."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qs

from voiceschema.containers.candidate import Candidate
from voiceschema.containers.exchange import Exchange
from voiceschema.reading.document import Document
from voiceschema.reading.parse_issue import ParseIssue
from voiceschema.text.suggest import nearest


class _Endpoint(NamedTuple):
    """The method of requests with a body, and the schema documents for the bodies; `None` if there is none."""

    method: str
    request: str
    response: str | None = None
    #: The schema document for the response to `GET`.
    got: str | None = None


_CREATE_V2 = _Endpoint("POST", "call/create-v2")
_ENDPOINTS = {
    "calls": _Endpoint("POST", "call/create", "response/created", "response/calls"),
    "calls/ID": _Endpoint("PUT", "call/modify", None, "response/call"),
    "calls/ID/talk": _Endpoint("PUT", "call/talk", "response/message"),
    "calls/ID/stream": _Endpoint("PUT", "call/stream", "response/message"),
    "calls/ID/dtmf": _Endpoint("PUT", "call/dtmf", "response/message"),
    "calls/ID/input/dtmf": _Endpoint("PUT", "call/input/dtmf"),
    "conversations/ID/record": _Endpoint("PUT", "conversation/record"),
    "conversations/ID/talk": _Endpoint("PUT", "conversation/talk"),
    "conversations/ID/stream": _Endpoint("PUT", "conversation/stream"),
}
_ORIGIN = r"(?:[A-Za-z][A-Za-z0-9+.-]*+://)?+(?:[^/?#@]*+@)?+(?P<host>[^/:?#]*+)(?::[^/]*+)?+"
# The identifier may be a variable, or a regular expression with slashes in brackets.
_API = re.compile(
    _ORIGIN + r"(?P<prefix>.*?)/v(?P<version>[12])/(?P<top>calls|conversations)"
    r"(?:/(?P<id>(?:\[[^\]]{0,200}\]|[^/?#\[])++)(?P<below>/(?:record|talk|stream|dtmf|input/dtmf))?)?"
    r"/?(?:\.[*+])?(?:\\?[?#].*)?$",
    re.DOTALL,
)
_API_HOST = re.compile(r"api(?:-[a-z]{2}-[0-9])?\.(?:nexmo|vonage)\.com", re.IGNORECASE)
_VENDOR = re.compile(r"(?:.+\.)?(?:nexmo|vonage)\.com\.?", re.IGNORECASE)
# Hosts that cannot be another company's service: reserved names, IP addresses, variables.
_GENERIC_HOST = re.compile(
    r"(?:.+\.)?(?:example\.(?:com|net|org)|example|test|invalid|localhost|local|internal)\.?"
    r"|[^.]*|[0-9.]+|.*[{}<>$*\\[].*",
    re.IGNORECASE,
)
# A replacement for the API has the same paths, perhaps below a prefix with its name.
_PREFIX = re.compile(r"(?:.*(?:nexmo|vonage|voice).*)?", re.IGNORECASE | re.DOTALL)
# The kinds of request and response bodies, if they do not go to the API, and if the host is unknown.
_KINDS = ("webhook/", "call/create", "ncco"), ("ncco",)
_KINDS_UNKNOWN_HOST = ("webhook/", "call/", "conversation/", "ncco"), ("ncco", "response/")
_WITH_BODY, _WITHOUT_BODY = ("PATCH", "POST", "PUT"), ("GET", "HEAD", "OPTIONS", "DELETE")
_METHODS = (*_WITH_BODY, *_WITHOUT_BODY)
# Parameters of webhooks that report an event instead of requesting an NCCO.
_EVENT_FIELDS = {"status", "dtmf", "speech", "recording_url", "timed_out", "reason"}
_WEBHOOK = re.compile(r"/(?:webhooks?/[^/]+|answer|ncco)/?$", re.IGNORECASE)
_UUID = re.compile("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
# Variables are not expanded beyond this length: a URL of the API is never that long.
_MAX_LENGTH = 2000

#: Recognises a body by its shape: returns the name of its schema document, or an empty string.
NameOf = Callable[[Document], str]


def candidates(exchange: Exchange, name_of: NameOf) -> Iterator[Candidate]:
    """Yield the candidates for payloads among the bodies of an exchange."""
    return filter(None, (request_candidate(exchange, name_of), response_candidate(exchange, name_of)))


def request_candidate(exchange: Exchange, name_of: NameOf) -> Candidate | None:
    """Return the candidate in the request of an exchange, or `None`."""
    if exchange.request is None or exchange.repeated:
        return None
    request = _label(exchange, exchange.request, "request")
    if not exchange.method_span:
        request = request._replace(issues=(*request.issues, *wrong_method(exchange, name_of)))
    if not (endpoint := _endpoint(exchange, name_of)):
        return Candidate(request, embedded=True, kinds=_kinds(exchange)[0])
    if exchange.method.upper() in _WITHOUT_BODY:
        return None
    return Candidate(request, endpoint.request, embedded=True, partial=exchange.partial)


def response_candidate(exchange: Exchange, name_of: NameOf) -> Candidate | None:
    """Return the candidate in the response of an exchange, or `None`."""
    if exchange.response is None:
        return None
    response = _label(exchange, exchange.response, "response")
    if endpoint := _endpoint(exchange, name_of):
        name = _response_schema(exchange, endpoint)
        return Candidate(response, name or None, embedded=True) if response.parsed and name is not None else None
    if _expects_ncco(exchange, response, name_of):
        return Candidate(response, "ncco", embedded=True)
    return Candidate(response, embedded=True, kinds=_kinds(exchange)[1])


def wrong_method(exchange: Exchange, name_of: NameOf) -> list[ParseIssue]:
    """Return an issue if a request with a body has a method that its endpoint does not accept with a body.

    Its position is that of the method in the file, or else of the body.
    """
    method, request = exchange.method.upper(), exchange.request
    endpoint = _endpoint(exchange, name_of) if request and method in _WITH_BODY else None
    if not request or not endpoint or method == endpoint.method:
        return []
    start, end = (exchange.method_span() if exchange.method_span else request.span(()))[:2]
    return [ParseIssue("not-allowed-value", "method", start, end, method, fatal=False, expected=endpoint.method)]


def is_api_request(method: str, url: str) -> bool:
    """Whether a request goes to the Voice API."""
    return _endpoint(Exchange("", method, url), lambda _: "") is not None


def resolve_variables(url: str, variables: Mapping[str, str]) -> str:
    """Return a URL with known variables expanded, so that its endpoint can be recognised."""
    for _ in range(3):  # variables may contain others
        if len(url) > _MAX_LENGTH:
            break
        url = re.sub(r"\{\{([^{}]*)\}\}", lambda match: variables.get(match[1].strip(), match[0])[:_MAX_LENGTH], url)
    return url


def _label(exchange: Exchange, body: Document, what: str) -> Document:
    """Return a body labelled with its position. The label shows only those parts of the URL that the API defines."""
    api, method = _API.match(exchange.url), exchange.method.upper()
    host = api["host"] if api and _API_HOST.fullmatch(api["host"]) else ""
    url = f"{host and f'https://{host}'}/v{api['version']}/{_path(api)}" if api and _path(api) in _ENDPOINTS else ""
    target = f"{method if method in _METHODS else ''} {url}".strip()
    where = f"{exchange.where} ({target})" if exchange.where and target else exchange.where or target
    return body._replace(container=f"{where}, {what}".removeprefix(", "))


def _path(api: re.Match[str]) -> str:
    return f"{api['top']}{'/ID' if api['id'] else ''}{api['below'] or ''}"


def _endpoint(exchange: Exchange, name_of: NameOf) -> _Endpoint | None:
    """Return the API endpoint of a request, or `None`. If the method is wrong, the body decides."""
    if not (api := _API.match(exchange.url)):
        return None
    path = _path(api)
    endpoint = _ENDPOINTS.get(path)
    if endpoint and api["version"] == "2":
        endpoint = _CREATE_V2 if path == "calls" else endpoint._replace(response=None, got=None)
    if not endpoint or _VENDOR.fullmatch(api["host"]):
        return endpoint
    if not _GENERIC_HOST.fullmatch(api["host"]) or not _PREFIX.fullmatch(api["prefix"]):
        return None
    method = exchange.method.upper()
    if method in (endpoint.method, "ANY", "") or _UUID.fullmatch(api["id"] or ""):
        return endpoint
    is_meant = exchange.request and method in _WITH_BODY and name_of(exchange.request) == endpoint.request
    return endpoint if is_meant else None


def _response_schema(exchange: Exchange, endpoint: _Endpoint) -> str | None:
    """Return the schema document for a response of the API: empty to recognise it by its shape, `None` for none."""
    method, status = exchange.method.upper(), exchange.status
    if status is None or status >= 400:
        return "" if status is None else "response/error"
    if status not in (200, 201):
        return None
    return endpoint.got if method == "GET" else None if method in _WITHOUT_BODY else endpoint.response


def _kinds(exchange: Exchange) -> tuple[tuple[str, ...], tuple[str, ...]]:
    host = re.match(_ORIGIN, exchange.url)["host"]  # type: ignore[index]
    return _KINDS if host.partition("{")[0] else _KINDS_UNKNOWN_HOST


def _expects_ncco(exchange: Exchange, response: Document, name_of: NameOf) -> bool:
    """Whether a response must be an NCCO: one was requested, or an event was sent and the response has actions."""
    path, _, query = exchange.url.partition("?")
    names = parse_qs(query).keys()
    sent = name_of(exchange.request) if exchange.request else ""
    by_query = {"uuid", "conversation_uuid"} <= names
    requested = (sent == "webhook/answer" or (by_query and not names & _EVENT_FIELDS)) and (exchange.status or 0) < 300
    if requested and (response.parsed or (response.text or "").lstrip()[:1] in ("[", "{")):
        return True
    return bool(by_query or sent.startswith("webhook/") or _WEBHOOK.search(path)) and _has_actions(response.value)


def _has_actions(value: Any) -> bool:
    if isinstance(value, dict):
        return "action" in value
    items = value if isinstance(value, list) else ()
    return any(isinstance(item, dict) and any(nearest(name, ("action",)) for name in item) for item in items)
