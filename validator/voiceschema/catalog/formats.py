"""The string formats of the Voice API.

What a format's document in `schemas/format/` says by a pattern or a list stands there only. What no pattern can say
(a port's range, a parameter given twice) is checked here.
"""

import re
from collections.abc import Callable
from functools import cache, partial
from typing import TYPE_CHECKING

from voiceschema.catalog.resources import shipped
from voiceschema.catalog.ssml import fault as _ssml_fault

if TYPE_CHECKING:
    import jsonschema


def in_python(pattern: str) -> str:
    """Return a pattern of ECMA 262 as Python has it, where "$" would also match before a final line feed."""
    return re.sub(r"(?<!\\)((?:\\\\)*)\$$", r"\1\\Z", pattern)


def matches(name: str, text: str) -> bool:
    """Whether the document of the format `name` takes `text`, by its pattern or its list of strings."""
    document = shipped(f"format/{name}")
    if "enum" in document:
        return text in document["enum"]
    return _expression(name, "[" in text, "@" in text).match(text) is not None


@cache
def _expression(name: str, has_bracket: bool, has_at: bool) -> re.Pattern[str]:  # noqa: FBT001
    pattern = shipped(f"format/{name}")["pattern"]
    if not has_bracket:  # Most of the time to compile one goes into IPv6, which cannot be there without a bracket.
        pattern = re.sub(r"\\\[\(\?:.*?\)\\\]", "(?!)", pattern)
    if not has_at:  # Otherwise the host is read twice: it could be a user.
        pattern = re.sub(r"\(\?:.*?@\)\?", "", pattern, count=1)
    return re.compile(in_python(pattern))


def _port_fault(hostport: str) -> str | None:
    port = hostport.rpartition(":")[2]
    if port == hostport or not re.fullmatch("[0-9]+", port):
        return None
    port = port.lstrip("0")
    return None if port and len(port) <= 5 and int(port) <= 65535 else "port-range"


def _authority_fault(text: str) -> str | None:
    if text.count(":") == 1:
        return None  # It has no port.
    return _port_fault(re.split("[/?#]", text.partition("://")[2], maxsplit=1)[0].rpartition("@")[2])


def _sip_uri_fault(text: str) -> str | None:
    if text.count(":") == 1 and ";" not in text:
        return None  # It has neither a port nor a parameter.
    scheme, _, rest = text.partition(":")
    hostport, *params = rest.rpartition("@")[2].partition("?")[0].split(";")
    if fault := _port_fault(hostport):
        return fault
    pairs = [tuple(_unescaped(part).lower() for part in param.split("=", 1)) for param in params]
    if len({pair[0] for pair in pairs}) < len(pairs):
        return "duplicate-param"
    return "sips-udp" if scheme.lower() == "sips" and ("transport", "udp") in pairs else None


def _unescaped(text: str) -> str:
    return re.sub("%[0-9A-Fa-f]{2}", lambda escape: chr(int(escape[0][1:], 16)), text)


#: What a pattern cannot decide: for a string that its pattern takes, a word for the fault, or `None`.
#: `port-range`: not 1 to 65535; `duplicate-param`: RFC 3261, 19.1.1; `sips-udp`: `sips` over UDP (also 19.1.1); `ssml`
#: has its own.
SEMANTIC_CHECKS: dict[str, Callable[[str], str | None]] = {
    "sip-uri": _sip_uri_fault,
    "websocket-uri": _authority_fault,
    "url": _authority_fault,
    "ssml": _ssml_fault,
}


def conforms(name: str, text: str) -> bool:
    """Whether a string has the format `name`: its document in `schemas/format/` says what that is.

    >>> conforms("e164", "447700900123"), conforms("url", "http://example.com:99999")
    (True, False)
    """
    check = SEMANTIC_CHECKS.get(name)
    return matches(name, text) and (check is None or check(text) is None)


#: Every format by the name that it has in a schema.
FORMATS: dict[str, Callable[[str], bool]] = {
    name: partial(conforms, name)
    for name in ("e164", "sip-uri", "websocket-uri", "url", "dtmf", "content-type", "ssml")
}


def format_checker() -> "jsonschema.FormatChecker":
    """Return a checker for the `format` keyword of your own schemas: jsonschema's formats and those of the Voice API.

    As JSON Schema has it, a format says nothing of a value that is not a string (2020-12 validation, 7.1): state
    `"type": "string"` beside it.
    """
    import jsonschema

    checker = jsonschema.FormatChecker()
    for name in FORMATS:
        checker.checks(name)(lambda value, name=name: not isinstance(value, str) or conforms(name, value))
    return checker
