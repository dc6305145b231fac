"""Which document a body is held against: by the address it went to, the method, and the direction."""

import re
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import parse_qs

from voiceschema.containers.candidate import Candidate
from voiceschema.containers.exchange import Exchange
from voiceschema.reading.document import Document
from voiceschema.reading.source import ParseIssue
from voiceschema.text.redact import masked
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
_WITH_BODY = ("PATCH", "POST", "PUT")
_TOLD_BY_MESSAGE = ("call/talk", "call/stream", "call/dtmf")
# What a webhook tells that is no question for an NCCO.
_TOLD = {"status", "dtmf", "speech", "recording_url", "timed_out", "reason"}
_WEBHOOK = re.compile(r"/(?:webhooks?/[^/]+|answer|ncco)/?$", re.IGNORECASE)
_UUID = re.compile("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
# Nothing that a variable makes longer leads to the API.
_LONGEST_URL = 2000


def candidates(
    exchange: Exchange, name_of: Callable[[Document], str], issues: list[ParseIssue] | None = None
) -> Iterator[Candidate]:
    """Yield what may be payloads among the bodies of an exchange; `name_of` recognises one by its shape.

    To `issues` is added what is wrong with the request itself, if the exchange has a place for it.
    """
    for body, what in ((exchange.request, "request"), (exchange.answer, "response")):
        if body is not None:
            url = re.sub("[?#].*", "", exchange.url, flags=re.DOTALL)
            target = f"{exchange.method} {url if len(url) <= _LONGEST_URL else url[:_LONGEST_URL] + '…'}".strip()
            where = f"{exchange.where} ({target})" if exchange.where and target else exchange.where or target
            body.container = masked(f"{where}, {what}")
    api = _API.match(exchange.url)
    if api and (_is_ours(exchange, api) or _is_meant(exchange, api, name_of)):
        _note_method(exchange, api, [] if issues is None else issues)
        yield from _of_the_api(exchange, api)
    else:
        yield from _of_an_application(exchange, name_of)


def is_for_the_api(method: str, url: str) -> bool:
    """Whether a request goes to the Voice API."""
    api = _API.match(url)
    return api is not None and _is_ours(Exchange("", method, url), api)


def resolved(url: str, variables: Mapping[str, str]) -> str:
    """Return a URL with those of its variables filled in that are known, so that it can be told where it leads."""
    for _ in range(3):  # a variable may be made of others
        if len(url) > _LONGEST_URL:
            break
        url = re.sub(r"\{\{([^{}]*)\}\}", lambda match: variables.get(match[1].strip(), match[0])[:_LONGEST_URL], url)
    return url


def _host(url: str) -> tuple[str, int]:
    """Return the host of a URL, empty if it has none, and where the path begins."""
    match = _HOST.match(url)
    return (match[1], match.end()) if match else ("", 0)


def _is_ours(exchange: Exchange, api: re.Match[str]) -> bool:
    """Whether a request with an address like one of the API is one."""
    if _VENDOR.fullmatch(_host(exchange.url)[0]):
        return True
    is_request = exchange.method.upper() in (_method(api), "ANY", "") or _UUID.fullmatch(api["id"] or "") is not None
    return is_request and _may_be_the_api(exchange, api)


def _is_meant(exchange: Exchange, api: re.Match[str], name_of: Callable[[Document], str]) -> bool:
    """Whether a request that may go to the API, though with a wrong method, has the body that belongs there."""
    request = exchange.request
    is_wrong = request is not None and exchange.method.upper() in _WITH_BODY and _may_be_the_api(exchange, api)
    return is_wrong and request is not None and name_of(request) == _sent(api)


def _may_be_the_api(exchange: Exchange, api: re.Match[str]) -> bool:
    """Whether what answers at an address may stand in for the API."""
    host, behind = _host(exchange.url)
    below = exchange.url[behind : api.start("version") - 2]
    return _ANYBODY.fullmatch(host) is not None and _BELOW.fullmatch(below) is not None


def _of_the_api(exchange: Exchange, api: re.Match[str]) -> Iterator[Candidate]:
    sent = None if exchange.method.upper() in ("GET", "HEAD", "OPTIONS", "DELETE") else _sent(api)
    if exchange.request is not None and sent is not None and not exchange.repeated:
        yield Candidate(exchange.request, sent, embedded=True, partial=exchange.partial)
    answer = exchange.answer
    if answer is None or not answer.parsed:
        return
    if exchange.status is not None and exchange.status >= 400:
        yield Candidate(answer, "response/error", embedded=True)
    elif exchange.status is None:
        yield Candidate(answer, embedded=True)
    elif name := _answered(exchange, api, sent):
        yield Candidate(answer, name, embedded=True)


def _method(api: re.Match[str]) -> str:
    """Return the method of the requests with a body that go to an address of the API."""
    return "PUT" if api["id"] or api["conversation"] else "POST"


def _sent(api: re.Match[str]) -> str:
    """Return the name of the document for the body of a request to an address of the API."""
    if api["conversation"]:
        return f"conversation/{api['task']}"
    if api["id"]:
        return f"call/{api['part'] or 'modify'}"
    return "call/create" if api["version"] == "1" else "call/create-v2"


def _answered(exchange: Exchange, api: re.Match[str], sent: str | None) -> str | None:
    """Return the name of the document for what the API has answered to a request that it took, if it is known."""
    if exchange.status not in (200, 201) or api["version"] != "1":
        return None
    if exchange.method.upper() == "GET" and not (api["part"] or api["conversation"]):
        return "response/call" if api["id"] else "response/calls"
    return "response/created" if sent == "call/create" else "response/message" if sent in _TOLD_BY_MESSAGE else None


def _note_method(exchange: Exchange, api: re.Match[str], issues: list[ParseIssue]) -> None:
    """Note that a request has a body, but another method than those with a body have at its address."""
    method, right = exchange.method.upper(), _method(api)
    if exchange.request is None or method not in _WITH_BODY or method == right:
        return
    start, end = exchange.method_at or exchange.request.span(())[:2]
    issue = ParseIssue("not-allowed-value", "method", start, end, f"{method}\n{right}", fatal=False)
    if exchange.method_at:
        issues.append(issue)
    else:
        exchange.request.issues += (issue,)


def _of_an_application(exchange: Exchange, name_of: Callable[[Document], str]) -> Iterator[Candidate]:
    kinds = _KINDS if _host(exchange.url)[0].partition("{")[0] else _KINDS_ANYWHERE
    sent = ""
    if exchange.request is not None:
        if not exchange.repeated:
            yield Candidate(exchange.request, embedded=True, kinds=kinds[0])
        sent = name_of(exchange.request)
    answer = exchange.answer
    if answer is None:
        return
    path, _, query = exchange.url.partition("?")
    names = parse_qs(query).keys()
    by_query = {"uuid", "conversation_uuid"} <= names
    # Whoever is asked for an NCCO answers with one; whoever is told something may.
    asked = sent == "webhook/answer" or (by_query and not names & _TOLD)
    told = by_query or sent.startswith("webhook/")
    has_answered = exchange.status is None or exchange.status < 300
    if (asked and has_answered and (answer.parsed or _begins_as_json(answer))) or (
        (told or _WEBHOOK.search(path)) and _has_actions(answer)
    ):
        yield Candidate(answer, "ncco", embedded=True)
    else:
        yield Candidate(answer, embedded=True, kinds=kinds[1])


def _begins_as_json(document: Document) -> bool:
    return (document.text or "").lstrip()[:1] in ("[", "{")


def _has_actions(answer: Document) -> bool:
    if isinstance(answer.value, dict):
        return "action" in answer.value
    values = answer.value if isinstance(answer.value, list) else ()
    return any(isinstance(value, dict) and any(nearest(name, ("action",)) for name in value) for value in values)
