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
    """Yield what an archive has recorded."""
    for number, at in file.items(("log", "entries")) if file.mapping(("log",)) else ():
        request, response = file.pair(at)
        yield Exchange(
            f"entry {number}",
            file.string((*request, "method")),
            file.string((*request, "url")),
            file.body((*request, "postData", "text"), encoding=file.string((*request, "postData", "encoding"))),
            file.number((*response, "status")),
            file.body((*response, "content", "text"), encoding=file.string((*response, "content", "encoding"))),
            method_span=file.locator((*request, "method")),
        )
