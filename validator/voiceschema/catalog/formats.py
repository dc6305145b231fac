"""The string formats of the Voice API: each is a function `str -> bool` of the format's name.

A format has two layers. Its *pattern*, built here from the named pieces of the grammar, is the one that its document
in `schemas/format/` carries; a test holds the two together. What no pattern can say (a port's range, a parameter
given twice) is its *residue*: a function that returns a word for the fault it finds.
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from voiceschema.catalog.ssml import fault as _ssml_fault

if TYPE_CHECKING:
    import jsonschema

# RFC 5234: core rules.
_HEX = "[0-9A-Fa-f]"
_ESCAPED = f"%{_HEX}{_HEX}"


def _any_of(characters: str) -> str:
    """Return an expression for any number of characters and escapes.

    No group is repeated once for each character: some engines run out of stack on that.
    """
    return f"[{characters}]*(?:{_ESCAPED}[{characters}]*)*"


def _some_of(characters: str) -> str:
    return f"(?:[{characters}]|{_ESCAPED}){_any_of(characters)}"


def _any_case(word: str) -> str:
    return "".join(f"[{letter.upper()}{letter.lower()}]" for letter in word)


# RFC 3986, section 3.2.2: IP literals. RFC 5954 brings the same rules to SIP.
_OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
_IPV4 = rf"{_OCTET}(?:\.{_OCTET}){{3}}"
_H16 = f"{_HEX}{{1,4}}"
_LS32 = f"(?:{_H16}:{_H16}|{_IPV4})"
_IPV6 = "|".join(
    [f"(?:{_H16}:){{6}}{_LS32}", f"::(?:{_H16}:){{5}}{_LS32}", f"(?:{_H16})?::(?:{_H16}:){{4}}{_LS32}"]
    + [
        f"(?:(?:{_H16}:){{0,{before}}}{_H16})?::{after}"
        for before, after in enumerate(
            [f"(?:{_H16}:){{3}}{_LS32}", f"(?:{_H16}:){{2}}{_LS32}", f"{_H16}:{_LS32}", _LS32, _H16, ""], start=1
        )
    ]
)

# RFC 3986, sections 2 and 3: URIs with an authority.
_REG_NAME_CHAR = "A-Za-z0-9._~!$&'()*+,;="
_PCHAR = f"{_REG_NAME_CHAR}:@"
_USERINFO = _any_of(f"{_REG_NAME_CHAR}:-")
_IP_LITERAL = rf"\[(?:(?:{_IPV6})|[Vv]{_HEX}+\.[{_REG_NAME_CHAR}:-]+)\]"
# The grammar lets a reg-name be empty, but then there is no host to connect to: at least one character here.
_HOST = f"(?:{_IP_LITERAL}|{_some_of(f'{_REG_NAME_CHAR}-')})"
_PATH_QUERY = rf"(?:/{_any_of(f'{_PCHAR}/-')})?(?:\?{_any_of(f'{_PCHAR}/?-')})?"

# RFC 3261, section 25.1: SIP URIs.
_UNRESERVED = "A-Za-z0-9_.!~*'()"
_SIP_USERINFO = f"{_some_of(f'{_UNRESERVED}&=+$,;?/-')}(?::{_any_of(f'{_UNRESERVED}&=+$,-')})?"
_LABEL_TAIL = "(?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_HOSTNAME = rf"(?:[A-Za-z0-9]{_LABEL_TAIL}\.)*[A-Za-z]{_LABEL_TAIL}\.?"
_SIP_HOST = rf"(?:{_HOSTNAME}|{_IPV4}|\[(?:{_IPV6})\])"
_PARAM_TEXT = _some_of(rf"{_UNRESERVED}\[\]/:&+$-")
# transport=, user= and method= take a token, which has two characters more than other values: a backquote and a bare
# percent sign. Only what really uses them is matched here, so that the two alternatives never overlap.
_TOKEN_NAME = "|".join(map(_any_case, ("transport", "user", "method")))
_TOKEN_TEXT = _any_of("A-Za-z0-9.!*_+'~-")
_TOKEN_VALUE = f"{_TOKEN_TEXT}(?:(?:`|%{_HEX}?[G-Zg-z.!*_+'~%`-])[A-Za-z0-9.!%*_+`'~-]*|%{_HEX}?)"
_PARAM = f"(?:{_PARAM_TEXT}(?:={_PARAM_TEXT})?|(?:{_TOKEN_NAME})={_TOKEN_VALUE})"
_HEADER_CHARACTERS = rf"{_UNRESERVED}\[\]/?:+$-"
_HEADER = f"{_some_of(_HEADER_CHARACTERS)}={_any_of(_HEADER_CHARACTERS)}"

#: The pattern of each format, as its document in `schemas/format/` has it.
PATTERNS = {
    "e164": "^[1-9][0-9]{6,14}$",
    "dtmf": "^[0-9*#p]+$",
    "sip-uri": (
        f"^{_any_case('sip')}[Ss]?:(?:{_SIP_USERINFO}@)?{_SIP_HOST}(?::[0-9]+)?"
        rf"(?:;{_PARAM})*(?:\?{_HEADER}(?:&{_HEADER})*)?$"
    ),
    "websocket-uri": f"^{_any_case('ws')}[Ss]?://{_HOST}(?::[0-9]*)?{_PATH_QUERY}$",
    "url": (
        f"^{_any_case('http')}[Ss]?://(?:{_USERINFO}@)?{_HOST}(?::[0-9]*)?{_PATH_QUERY}(?:#{_any_of(f'{_PCHAR}/?-')})?$"
    ),
    # Only how it begins, with comments and instructions; the rest of XML is beyond patterns.
    "ssml": (
        "^[ \t\r\n]*(?:(?:<!--[^-]*(?:-[^-]+)*-->|<[?][^?]*(?:[?]+[^?>][^?]*)*[?]+>)[ \t\r\n]*)*<speak[ \t\r\n/>]"
    ),
}

#: The audio formats of a WebSocket, as `schemas/format/l16.json` lists them.
L16 = ("audio/l16;rate=8000", "audio/l16;rate=16000", "audio/l16;rate=24000")

_COMPILED: dict[tuple[str, bool, bool], re.Pattern[str]] = {}


def in_python(pattern: str) -> str:
    """Return a pattern of ECMA 262 as Python has it, where "$" would also match before a final line feed."""
    return re.sub(r"(?<!\\)((?:\\\\)*)\$$", r"\1\\Z", pattern)


def matches(name: str, text: str) -> bool:
    """Whether `text` is matched by the pattern of the format `name`."""
    what = name, "[" in text, "@" in text
    compiled = _COMPILED.get(what)
    if compiled is None:
        pattern = PATTERNS[name]
        if "[" not in text:  # Most of the time to compile one goes into IPv6, which cannot be there without a bracket.
            pattern = pattern.replace(_IPV6, "(?!)")
        if "@" not in text:  # Otherwise the host is read twice: it could be a user.
            pattern = pattern.replace(f"(?:{_USERINFO}@)?", "").replace(f"(?:{_SIP_USERINFO}@)?", "")
        compiled = _COMPILED[what] = re.compile(in_python(pattern))
    return compiled.match(text) is not None


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
    return re.sub(_ESCAPED, lambda escape: chr(int(escape[0][1:], 16)), text)


#: What a pattern cannot decide: for a string that its pattern takes, a word for the fault, or `None`.
#: `port-range`: not 1 to 65535; `duplicate-param`: RFC 3261, 19.1.1; `sips-udp`: `sips` over UDP (also 19.1.1); `ssml`
#: has its own.
SEMANTIC_CHECKS: dict[str, Callable[[str], str | None]] = {
    "sip-uri": _sip_uri_fault,
    "websocket-uri": _authority_fault,
    "url": _authority_fault,
    "ssml": _ssml_fault,
}


def e164(text: str) -> bool:
    """Whether a string is a telephone number in E.164 form.

    That is 7 to 15 digits, country code first, without a prefix (founding page, Phone; ITU-T E.164, section 6).

    >>> e164("447700900123"), e164("+447700900123")
    (True, False)
    """
    return matches("e164", text)


def sip_uri(text: str) -> bool:
    """Whether a string is a SIP or SIPS URI.

    By RFC 3261, sections 19.1.1 and 25.1, and RFC 5954, with a port from 1 to 65535 and no parameter twice.

    >>> sip_uri("sip:user@example.com;transport=tls"), sip_uri("user@example.com")
    (True, False)
    """
    return matches("sip-uri", text) and _sip_uri_fault(text) is None


def websocket_uri(text: str) -> bool:
    """Whether a string is a `ws:` or `wss:` URI.

    By RFC 6455, section 3: no user information and no fragment; with a host and a port from 1 to 65535.

    >>> websocket_uri("wss://example.com/socket"), websocket_uri("https://example.com/socket")
    (True, False)
    """
    return matches("websocket-uri", text) and _authority_fault(text) is None


def url(text: str) -> bool:
    """Whether a string is an `http:` or `https:` URI.

    By RFC 3986, section 3, and RFC 9110, section 4.2, with a host and a port from 1 to 65535.

    >>> url("https://example.com/event"), url("example.com/event")
    (True, False)
    """
    return matches("url", text) and _authority_fault(text) is None


def dtmf(text: str) -> bool:
    """Whether a string is keys to press.

    One or more of `0-9`, `*`, `#`, and `p` for a pause of 500 milliseconds (founding page, Phone).

    >>> dtmf("2p02p#"), dtmf("1,2")
    (True, False)
    """
    return matches("dtmf", text)


def l16(text: str) -> bool:
    """Whether a string is an audio content type of a WebSocket.

    That is 16-bit linear PCM with 8000, 16000 or 24000 samples a second (founding page, Websockets; RFC 2586).

    >>> l16("audio/l16;rate=16000"), l16("audio/l16;rate=44100")
    (True, False)
    """
    return text in L16


def ssml(text: str) -> bool:
    """Whether a string is an SSML document.

    That is well-formed XML without a document type, in one `speak` element (W3C SSML 1.1, section 2; XML 1.0).

    >>> ssml("<speak>Fish &amp; chips</speak>"), ssml("<speak>Fish & chips</speak>")
    (True, False)
    """
    return matches("ssml", text) and _ssml_fault(text) is None


#: Every format by the name that it has in a schema.
FORMATS: dict[str, Callable[[str], bool]] = {
    "e164": e164,
    "sip-uri": sip_uri,
    "websocket-uri": websocket_uri,
    "url": url,
    "dtmf": dtmf,
    "l16": l16,
    "ssml": ssml,
}


def format_checker() -> "jsonschema.FormatChecker":
    """Return a checker for the `format` keyword of your own schemas: jsonschema's formats and those of the Voice API.

    As JSON Schema has it, a format says nothing of a value that is not a string (2020-12 validation, 7.1): state
    `"type": "string"` beside it.
    """
    import jsonschema

    checker = jsonschema.FormatChecker()
    for name, conforms in FORMATS.items():
        checker.checks(name)(_of_strings(conforms))
    return checker


def _of_strings(conforms: Callable[[str], bool]) -> Callable[[object], bool]:
    return lambda value: not isinstance(value, str) or conforms(value)
