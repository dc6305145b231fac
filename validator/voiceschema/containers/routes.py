"""Which document a body is validated against: by the address it went to, the method, and the direction."""

import re
from collections.abc import Callable, Mapping
from urllib.parse import parse_qs

from voiceschema.containers.candidate import Candidate
from voiceschema.containers.exchange import Exchange
from voiceschema.reading.document import Document
from voiceschema.reading.source import ParseIssue
from voiceschema.text.suggest import nearest

# The identifier may be a variable, or a pattern with its own slashes in brackets.
_ID = r"(?:\[[^\]]{0,200}\]|[^/?#\[])++"
_API = re.compile(
    r".*?/v(?P<version>[12])/(?:"
    rf"calls(?:/(?P<id>{_ID})(?:/(?P<part>talk|stream|dtmf|input/dtmf))?)?"
    rf"|conversations/(?P<conversation>{_ID})/(?P<task>record|talk|stream))/?"
    r"(?:\.[*+])?(?:\\?[?#].*)?$",
    re.DOTALL,
)
_HOST = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*://)?(?:[^/?#@]*@)?([^/:?#]*)(?::[^/]*)?")
_VENDOR = re.compile(r"(?:.+\.)?(?:nexmo|vonage)\.com\.?", re.IGNORECASE)
# Hosts that no service of another company has: reserved names, addresses, variables. What may stand in for the API has
# its addresses, perhaps below its name.
_ANYBODY = re.compile(
    r"(?:.+\.)?(?:example\.(?:com|net|org)|example|test|invalid|localhost|local|internal)\.?"
    r"|[^.]*|[0-9.]+|.*[{}<>$*\\[].*",
    re.IGNORECASE,
)
_BELOW = re.compile(r"(?:.*(?:nexmo|vonage|voice).*)?", re.IGNORECASE | re.DOTALL)
# What bodies of requests and of answers can be, if they do not go to the API; and if nobody knows where they go.
_KINDS = ("webhook/", "call/create", "ncco"), ("ncco",)
_KINDS_ANYWHERE = ("webhook/", "call/", "conversation/", "ncco"), ("ncco", "response/")
# The methods that a request with a body can have, and whose bodies are answered with a message.
_WITH_BODY, _WITHOUT_BODY = ("PATCH", "POST", "PUT"), ("GET", "HEAD", "OPTIONS", "DELETE")
_TOLD_BY_MESSAGE = ("call/talk", "call/stream", "call/dtmf")
# What a webhook tells that is no question for an NCCO.
_TOLD = {"status", "dtmf", "speech", "recording_url", "timed_out", "reason"}
_WEBHOOK = re.compile(r"/(?:webhooks?/[^/]+|answer|ncco)/?$", re.IGNORECASE)
_UUID = re.compile("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
# Nothing that a variable makes longer leads to the API.
_LONGEST_URL = 2000

#: Recognises a body by its shape: returns the name of a document, empty for none.
NameOf = Callable[[Document], str]


def candidates(exchange: Exchange, name_of: NameOf) -> list[Candidate]:
    """Return what may be payloads among the bodies of an exchange."""
    found = request_candidate(exchange, name_of), response_candidate(exchange, name_of)
    return [candidate for candidate in found if candidate]


def request_candidate(exchange: Exchange, name_of: NameOf) -> Candidate | None:
    """Return what may be a payload in the request of an exchange."""
    if exchange.request is None or exchange.repeated:
        return None
    request = _label(exchange, exchange.request, "request")
    if not exchange.method_span:
        request = request._replace(issues=(*request.issues, *wrong_method(exchange, name_of)))
    if not (api := _match_api(exchange, name_of)):
        return Candidate(request, embedded=True, kinds=_kinds(exchange)[0])
    if exchange.method.upper() in _WITHOUT_BODY:
        return None
    return Candidate(request, _request_schema(api), embedded=True, partial=exchange.partial)


def response_candidate(exchange: Exchange, name_of: NameOf) -> Candidate | None:
    """Return what may be a payload in the response of an exchange."""
    if exchange.response is None:
        return None
    response = _label(exchange, exchange.response, "response")
    if api := _match_api(exchange, name_of):
        name = _response_schema(exchange, api)
        return Candidate(response, name or None, embedded=True) if response.parsed and name is not None else None
    if _is_asked_for_ncco(exchange, response, name_of):
        return Candidate(response, "ncco", embedded=True)
    return Candidate(response, embedded=True, kinds=_kinds(exchange)[1])


def wrong_method(exchange: Exchange, name_of: NameOf) -> list[ParseIssue]:
    """Return an issue if a request has a body, but another method than those with a body have at its address.

    Its place is that of the method in the file, or else the body.
    """
    api, method = _match_api(exchange, name_of), exchange.method.upper()
    if exchange.request is None or not api or method not in _WITH_BODY or method == _expected_method(api):
        return []
    start, end = (exchange.method_span() if exchange.method_span else exchange.request.span(()))[:2]
    return [ParseIssue("not-allowed-value", "method", start, end, method, fatal=False, expected=_expected_method(api))]


def is_api_request(method: str, url: str) -> bool:
    """Whether a request goes to the Voice API."""
    api = _API.match(url)
    return api is not None and _is_for_the_api(Exchange("", method, url), api)


def resolve_variables(url: str, variables: Mapping[str, str]) -> str:
    """Return a URL with those of its variables filled in that are known, so that it can be told where it leads."""
    for _ in range(3):  # a variable may be made of others
        if len(url) > _LONGEST_URL:
            break
        url = re.sub(r"\{\{([^{}]*)\}\}", lambda match: variables.get(match[1].strip(), match[0])[:_LONGEST_URL], url)
    return url


def _label(exchange: Exchange, body: Document, what: str) -> Document:
    """Return a body with where it stands, in words."""
    url = re.sub("[?#].*", "", exchange.url, flags=re.DOTALL)
    target = f"{exchange.method} {url if len(url) <= _LONGEST_URL else url[:_LONGEST_URL] + '…'}".strip()
    where = f"{exchange.where} ({target})" if exchange.where and target else exchange.where or target
    return body._replace(container=f"{where}, {what}")


def _match_api(exchange: Exchange, name_of: NameOf) -> re.Match[str] | None:
    """Return the address of an exchange if it is one of the API, or has the body that belongs to one of the API."""
    api = _API.match(exchange.url)
    if not api or _is_for_the_api(exchange, api):
        return api
    # The method is wrong.
    is_close = exchange.request and exchange.method.upper() in _WITH_BODY and _may_stand_for_the_api(exchange, api)
    return api if is_close and exchange.request and name_of(exchange.request) == _request_schema(api) else None


def _host(url: str) -> tuple[str, int]:
    """Return the host of a URL, empty if it has none, and where the path begins."""
    match = _HOST.match(url)
    return (match[1], match.end()) if match else ("", 0)


def _is_for_the_api(exchange: Exchange, api: re.Match[str]) -> bool:
    """Whether a request with an address like one of the API is one."""
    if _VENDOR.fullmatch(_host(exchange.url)[0]):
        return True
    is_request = (
        exchange.method.upper() in (_expected_method(api), "ANY", "") or _UUID.fullmatch(api["id"] or "") is not None
    )
    return is_request and _may_stand_for_the_api(exchange, api)


def _may_stand_for_the_api(exchange: Exchange, api: re.Match[str]) -> bool:
    """Whether what answers at an address may stand in for the API."""
    host, behind = _host(exchange.url)
    below = exchange.url[behind : api.start("version") - 2]
    return _ANYBODY.fullmatch(host) is not None and _BELOW.fullmatch(below) is not None


def _expected_method(api: re.Match[str]) -> str:
    """Return the method of the requests with a body that go to an address of the API."""
    return "PUT" if api["id"] or api["conversation"] else "POST"


def _request_schema(api: re.Match[str]) -> str:
    """Return the name of the document for the body of a request to an address of the API."""
    if api["conversation"]:
        return f"conversation/{api['task']}"
    if api["id"]:
        return f"call/{api['part'] or 'modify'}"
    return "call/create" if api["version"] == "1" else "call/create-v2"


def _response_schema(exchange: Exchange, api: re.Match[str]) -> str | None:
    """Return the name of the document for what the API has answered; empty if its shape has to tell, `None` if none."""
    if exchange.status is None:
        return ""
    if exchange.status >= 400:
        return "response/error"
    if exchange.status not in (200, 201) or api["version"] != "1":
        return None
    method, sent = exchange.method.upper(), _request_schema(api)
    if method == "GET" and not (api["part"] or api["conversation"]):
        return "response/call" if api["id"] else "response/calls"
    if method in _WITHOUT_BODY:
        return None
    return "response/created" if sent == "call/create" else "response/message" if sent in _TOLD_BY_MESSAGE else None


def _kinds(exchange: Exchange) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return _KINDS if _host(exchange.url)[0].partition("{")[0] else _KINDS_ANYWHERE


def _is_asked_for_ncco(exchange: Exchange, response: Document, name_of: NameOf) -> bool:
    """Whether an application answers with an NCCO, as far as what it was asked and what it answers tell."""
    path, _, query = exchange.url.partition("?")
    names = parse_qs(query).keys()
    sent = name_of(exchange.request) if exchange.request else ""
    by_query = {"uuid", "conversation_uuid"} <= names
    # Whoever is asked for an NCCO answers with one; whoever is told something may.
    asked = sent == "webhook/answer" or (by_query and not names & _TOLD)
    told = by_query or sent.startswith("webhook/")
    has_answered = exchange.status is None or exchange.status < 300
    return (asked and has_answered and (response.parsed or (response.text or "").lstrip()[:1] in ("[", "{"))) or (
        bool(told or _WEBHOOK.search(path)) and _has_actions(response)
    )


def _has_actions(response: Document) -> bool:
    if isinstance(response.value, dict):
        return "action" in response.value
    values = response.value if isinstance(response.value, list) else ()
    return any(isinstance(value, dict) and any(nearest(name, ("action",)) for name in value) for value in values)
