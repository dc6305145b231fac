"""Which document a body is validated against: by the address it went to, the method, and the direction."""

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
    """The method of the requests with a body, and the documents for the bodies; `None` where there is none."""

    method: str
    request: str
    response: str | None = None
    #: The document for the response to `GET`.
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
# The identifier may be a variable, or a pattern with its own slashes in brackets.
_API = re.compile(
    _ORIGIN + r"(?P<above>.*?)/v(?P<version>[12])/(?P<top>calls|conversations)"
    r"(?:/(?P<id>(?:\[[^\]]{0,200}\]|[^/?#\[])++)(?P<below>/(?:record|talk|stream|dtmf|input/dtmf))?)?"
    r"/?(?:\.[*+])?(?:\\?[?#].*)?$",
    re.DOTALL,
)
_API_HOST = re.compile(r"api(?:-[a-z]{2}-[0-9])?\.(?:nexmo|vonage)\.com", re.IGNORECASE)
_VENDOR = re.compile(r"(?:.+\.)?(?:nexmo|vonage)\.com\.?", re.IGNORECASE)
# Hosts that no service of another company has: reserved names, addresses, variables.
_ANYBODY = re.compile(
    r"(?:.+\.)?(?:example\.(?:com|net|org)|example|test|invalid|localhost|local|internal)\.?"
    r"|[^.]*|[0-9.]+|.*[{}<>$*\\[].*",
    re.IGNORECASE,
)
# What may stand in for the API has its addresses, perhaps below its name.
_ABOVE = re.compile(r"(?:.*(?:nexmo|vonage|voice).*)?", re.IGNORECASE | re.DOTALL)
# What bodies of requests and of answers can be, if they do not go to the API; and if nobody knows where they go.
_KINDS = ("webhook/", "call/create", "ncco"), ("ncco",)
_KINDS_ANYWHERE = ("webhook/", "call/", "conversation/", "ncco"), ("ncco", "response/")
_WITH_BODY, _WITHOUT_BODY = ("PATCH", "POST", "PUT"), ("GET", "HEAD", "OPTIONS", "DELETE")
_METHODS = (*_WITH_BODY, *_WITHOUT_BODY)
# What a webhook tells that is no question for an NCCO.
_TOLD = {"status", "dtmf", "speech", "recording_url", "timed_out", "reason"}
_WEBHOOK = re.compile(r"/(?:webhooks?/[^/]+|answer|ncco)/?$", re.IGNORECASE)
_UUID = re.compile("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
# Nothing that a variable makes longer leads to the API.
_LONGEST_URL = 2000

#: Recognises a body by its shape: returns the name of a document, empty for none.
NameOf = Callable[[Document], str]


def candidates(exchange: Exchange, name_of: NameOf) -> Iterator[Candidate]:
    """Return what may be payloads among the bodies of an exchange."""
    return filter(None, (request_candidate(exchange, name_of), response_candidate(exchange, name_of)))


def request_candidate(exchange: Exchange, name_of: NameOf) -> Candidate | None:
    """Return what may be a payload in the request of an exchange."""
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
    """Return what may be a payload in the response of an exchange."""
    if exchange.response is None:
        return None
    response = _label(exchange, exchange.response, "response")
    if endpoint := _endpoint(exchange, name_of):
        name = _response_schema(exchange, endpoint)
        return Candidate(response, name or None, embedded=True) if response.parsed and name is not None else None
    if _is_asked_for_ncco(exchange, response, name_of):
        return Candidate(response, "ncco", embedded=True)
    return Candidate(response, embedded=True, kinds=_kinds(exchange)[1])


def wrong_method(exchange: Exchange, name_of: NameOf) -> list[ParseIssue]:
    """Return an issue if a request has a body, but another method than those with a body have at its address.

    Its place is that of the method in the file, or else the body.
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
    """Return a URL with those of its variables filled in that are known, so that it can be told where it leads."""
    for _ in range(3):  # a variable may be made of others
        if len(url) > _LONGEST_URL:
            break
        url = re.sub(r"\{\{([^{}]*)\}\}", lambda match: variables.get(match[1].strip(), match[0])[:_LONGEST_URL], url)
    return url


def _label(exchange: Exchange, body: Document, what: str) -> Document:
    """Return a body with where it stands, in words, and nothing of an address but what the API has in it."""
    api, method = _API.match(exchange.url), exchange.method.upper()
    host = api["host"] if api and _API_HOST.fullmatch(api["host"]) else ""
    url = f"{host and f'https://{host}'}/v{api['version']}/{_path(api)}" if api and _path(api) in _ENDPOINTS else ""
    target = f"{method if method in _METHODS else ''} {url}".strip()
    where = f"{exchange.where} ({target})" if exchange.where and target else exchange.where or target
    return body._replace(container=f"{where}, {what}".removeprefix(", "))


def _path(api: re.Match[str]) -> str:
    return f"{api['top']}{'/ID' if api['id'] else ''}{api['below'] or ''}"


def _endpoint(exchange: Exchange, name_of: NameOf) -> _Endpoint | None:
    """Return the endpoint of the API that a request goes to; where its method is wrong, the body has to tell."""
    if not (api := _API.match(exchange.url)):
        return None
    path = _path(api)
    endpoint = _ENDPOINTS.get(path)
    if endpoint and api["version"] == "2":
        endpoint = _CREATE_V2 if path == "calls" else endpoint._replace(response=None, got=None)
    if not endpoint or _VENDOR.fullmatch(api["host"]):
        return endpoint
    if not _ANYBODY.fullmatch(api["host"]) or not _ABOVE.fullmatch(api["above"]):
        return None
    method = exchange.method.upper()
    if method in (endpoint.method, "ANY", "") or _UUID.fullmatch(api["id"] or ""):
        return endpoint
    is_meant = exchange.request and method in _WITH_BODY and name_of(exchange.request) == endpoint.request
    return endpoint if is_meant else None


def _response_schema(exchange: Exchange, endpoint: _Endpoint) -> str | None:
    """Return the name of the document for what the API has answered; empty if its shape has to tell, `None` if none."""
    method, status = exchange.method.upper(), exchange.status
    if status is None or status >= 400:
        return "" if status is None else "response/error"
    if status not in (200, 201):
        return None
    return endpoint.got if method == "GET" else None if method in _WITHOUT_BODY else endpoint.response


def _kinds(exchange: Exchange) -> tuple[tuple[str, ...], tuple[str, ...]]:
    host = re.match(_ORIGIN, exchange.url)["host"]  # type: ignore[index]
    return _KINDS if host.partition("{")[0] else _KINDS_ANYWHERE


def _is_asked_for_ncco(exchange: Exchange, response: Document, name_of: NameOf) -> bool:
    """Whether an application answers with an NCCO: if it is asked for one, or told something and answers actions."""
    path, _, query = exchange.url.partition("?")
    names = parse_qs(query).keys()
    sent = name_of(exchange.request) if exchange.request else ""
    by_query = {"uuid", "conversation_uuid"} <= names
    is_asked = (sent == "webhook/answer" or (by_query and not names & _TOLD)) and (exchange.status or 0) < 300
    if is_asked and (response.parsed or (response.text or "").lstrip()[:1] in ("[", "{")):
        return True
    return bool(by_query or sent.startswith("webhook/") or _WEBHOOK.search(path)) and _has_actions(response.value)


def _has_actions(value: Any) -> bool:
    if isinstance(value, dict):
        return "action" in value
    items = value if isinstance(value, list) else ()
    return any(isinstance(item, dict) and any(nearest(name, ("action",)) for name in item) for item in items)
