"""The string formats: patterns and enumerations from `schemas/format/`, and checks that no pattern can express."""

import re
from collections.abc import Callable
from functools import cache, lru_cache

from voiceschema.catalog import ssml
from voiceschema.catalog.resources import shipped


def in_python(pattern: str) -> str:
    """Translate an ECMA 262 pattern: in Python, a final "$" would also match before a trailing line feed."""
    return re.sub(r"(?<!\\)((?:\\\\)*)\$$", r"\1\\Z", pattern)


def matches(name: str, text: str) -> bool:
    """Whether `text` matches the pattern or enumeration in the document of the format `name`."""
    document = shipped(f"format/{name}")
    if "enum" in document:
        return text in document["enum"]
    return _expression(name, "[" in text, "@" in text).match(text) is not None


@cache
def _expression(name: str, has_bracket: bool, has_at: bool) -> re.Pattern[str]:  # noqa: FBT001
    """Compile a pattern without the parts that cannot match: compiling IPv6 would dominate the start-up time."""
    pattern: str = shipped(f"format/{name}")["pattern"]
    if not has_bracket:
        pattern = re.sub(r"\\\[\(\?:.*?\\\]", "(?!)", pattern)
    if not has_at:  # otherwise the host is matched twice, first as a user
        pattern = re.sub(r"\(\?:[^@]*@\)\?", "", pattern)
    return re.compile(in_python(pattern))


def _port_fault(hostport: str) -> str | None:
    port = re.search(r":([0-9]+)\Z", hostport)
    return "port-range" if port and not 0 < int(port[1].lstrip("0")[:6] or "0") <= 65535 else None


def _authority_fault(text: str) -> str | None:
    return _port_fault(re.split("[/?#]", text.partition("://")[2], maxsplit=1)[0].rpartition("@")[2])


@lru_cache(2)  # a long invalid value is checked several times
def _sip_uri_fault(text: str) -> str | None:
    scheme, _, rest = text.partition(":")
    hostport, *params = rest.rpartition("@")[2].partition("?")[0].split(";")
    if fault := _port_fault(hostport):
        return fault
    pairs = [param.partition("=") for param in params]
    if len({_folded(name) for name, _, _ in pairs}) < len(pairs):
        return "duplicate-param"
    is_udp = any(_folded(name) == "transport" and _folded(value) == "udp" for name, _, value in pairs)
    return "sips-udp" if is_udp and scheme.lower() == "sips" else None


def _folded(text: str) -> str:
    """Decode percent escapes and convert to lower case, to compare parts of SIP URIs (RFC 3261, 19.1.4)."""
    if "%" in text:  # `urllib.parse.unquote` would need 200 bytes of memory for each byte
        text = re.sub("%([0-9A-Fa-f]{2})", lambda code: chr(int(code[1], 16)), text)
    return text.lower()


#: Checks that a pattern cannot express, for strings that match the pattern. Each returns the fault or `None`:
#: `port-range`: not 1 to 65535; `duplicate-param` and `sips-udp`: RFC 3261, 19.1.1; for SSML, see `ssml.fault`.
SEMANTIC_CHECKS: dict[str, Callable[[str], str | None]] = {
    "sip-uri": _sip_uri_fault,
    "websocket-uri": _authority_fault,
    "url": _authority_fault,
    "ssml": ssml.fault,
}


def conforms(name: str, text: str) -> bool:
    """Whether a string has the format `name`, as its document in `schemas/format/` defines it.

    >>> conforms("e164", "447700900123"), conforms("url", "http://example.com:99999")
    (True, False)
    """
    return matches(name, text) and not (name in SEMANTIC_CHECKS and SEMANTIC_CHECKS[name](text))


#: The values of `format` in the documents.
FORMATS = ("e164", "sip-uri", "websocket-uri", "url", "dtmf", "content-type", "ssml")
