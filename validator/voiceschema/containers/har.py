"""HTTP Archives (HAR 1.2): `log.entries`, each a `request` and a `response`."""

from collections.abc import Iterator
from typing import Any

from voiceschema.containers.exchange import ContainerReader, Exchange

TITLE = "HAR file"


def matches(value: dict[str, Any]) -> bool:
    """Whether an object is an HTTP Archive."""
    log = value["log"] if isinstance(value["log"], dict) else {}
    entries = log.get("entries")
    if not isinstance(entries, list) or not entries:
        return "version" in log and ("creator" in log or "entries" in log)
    return any(isinstance(entry, dict) and "request" in entry for entry in entries)


def exchanges(file: ContainerReader) -> Iterator[Exchange]:
    """Yield the recorded exchanges."""
    for number, at in file.items(("log", "entries")) if file.mapping(("log",)) else ():
        request, response = file.pair(at)
        if not (file.value(request) or file.value(response)):
            continue
        method, url = file.string((*request, "method")), file.string((*request, "url"))
        status, span = file.number((*response, "status")), file.locator((*request, "method"))
        holders = ((*request, "postData"), (*response, "content"))
        sent, answered = (file.body((*each, "text"), encoding=file.string((*each, "encoding"))) for each in holders)
        yield Exchange(f"entry {number}", method, url, sent, status, answered, method_span=span)
