"""Strings that do not match their format: what is wrong with them, and what their author probably meant."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache

from voiceschema.catalog.formats import SEMANTIC_CHECKS, in_python, matches
from voiceschema.catalog.resources import shipped
from voiceschema.text.phrasing import as_json, listed, quote

_LONGEST, _LONGEST_SSML = 500, 5000
#: A variable in a template that a tool fills in.
VARIABLE = re.compile(r"\{?\{\{[^{}]*\}\}\}?|\$\{json-unit[^{}]*\}|^<[A-Za-z][A-Za-z0-9 _-]*>$")


def placeholder(text: str) -> tuple[int, int] | None:
    """Return the position of a template variable, or of another placeholder, in a string."""
    found = (pattern.search(text) for pattern in _placeholders())
    return next((match.span() for match in found if match), None)


@cache
def _placeholders() -> list[re.Pattern[str]]:
    document = shipped("value/placeholder")
    alternatives = [*document["$defs"]["variable"]["anyOf"], *document["anyOf"]]
    return [re.compile(in_python(each["pattern"])) for each in alternatives if "pattern" in each]


def fix(name: str, text: str, accepts: Callable[[str], bool], example: str) -> tuple[str, str | None]:
    """Return how to fix a string that does not match the format `name`; `accepts` validates a repaired string.

    The result is the second half of a sentence, and the text to write if that is certain.
    """
    used, repaired = [], text
    # Genuine values are rarely longer, and some repairs are slow.
    longest = _LONGEST_SSML if name == "ssml" else _LONGEST
    for instruction, pattern, replacement in _REPAIRS.get(name, ()) if len(text) <= longest else ():
        other = re.sub(pattern, replacement, repaired)
        if other != repaired:
            used.append(instruction)
            repaired = other
            if accepts(repaired):
                return _joined(used), as_json(repaired)
    fault = SEMANTIC_CHECKS[name](text) if name in SEMANTIC_CHECKS and matches(name, text) else None
    if fault:
        kind, _, tag = fault.partition(":")
        return _SEMANTIC_FAULTS[kind].format(tag), None
    for instruction, pattern in _REMARKS.get(name, ()):
        if re.search(pattern, text[:longest], re.IGNORECASE):
            return instruction, None
    return f"write one like {quote(example)}", None


def _joined(instructions: list[str]) -> str:
    """Return instructions as one, with everything to remove in a single list."""
    removed = [each.removeprefix("remove ") for each in instructions if each.startswith("remove ")]
    others = [each for each in instructions if not each.startswith("remove ")]
    return " and ".join(["remove " + listed(removed, "and"), *others] if removed else others)


def _ascii_host(uri: re.Match[str]) -> str:
    try:
        return uri[1] + (uri[2] if uri[2].isascii() else uri[2].encode("idna").decode("ascii"))
    except UnicodeError:
        return uri[0]


def _escape(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "replace"))


def _escape_path(uri: re.Match[str]) -> str:
    return uri[1] + re.sub(r"[^A-Za-z0-9._~!$&'()*+,;=:@/?#%-]", _escape, uri[2])


def _unescape(entity: re.Match[str]) -> str:
    from html import unescape

    return unescape(entity[0])


def _on_keypad(number: re.Match[str]) -> str:
    return number[0].upper().translate(str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999"))


def _documented_content_type(text: re.Match[str]) -> str:
    plain = re.sub(r'[\s"]', "", text[0]).lower().replace(";channels=1", "")
    return plain if plain.startswith("audio/l16;") else text[0]


#: An instruction, the pattern of what it replaces, and the replacement.
_Repair = tuple[str, str, str | Callable[[re.Match[str]], str]]

_LINE_BREAK: _Repair = ("remove the line break at the end", r"[\r\n]+$", "")
_EDGES: tuple[_Repair, ...] = (_LINE_BREAK, ("remove the spaces around it", r"^\s+|\s+$", ""))
_SPACES: _Repair = ("remove the spaces", r"\s", "")
_SLASHES: _Repair = ('replace the backslashes with "/"', r"\\", "/")
_AMPERSAND = "&(?!#?[0-9A-Za-z]+;)"  # that does not start an entity
_UNQUOTED_ATTRIBUTE = r"(<[^<>]*\s[A-Za-z:-]+=)([^\s\"'\u2018-\u201f<>/]+)(?=[\s/>])"
_HOST: _Repair = ("write the host name in ASCII", r"^([^:/]+:(?://)?(?:[^@/?#]*@)?)([^/?#:;]+)", _ascii_host)


def _one_scheme(*right: str) -> tuple[_Repair, ...]:
    """Return the repairs of a string with two schemes: remove the first, unless only the first is in `right`."""

    def without_first(text: re.Match[str]) -> str:
        if text[1].lower() in right and text[3].lower() not in right:
            return text[0]
        return text[3] + ("" if text[4].startswith(":") else ":") + text[4]

    pattern = "(?i)^([a-z]+)(:/*)(https?|wss?|sips?|tel)(:/*|//)"
    return ("remove the first", pattern, without_first), ("remove the second", pattern, r"\1\2")


def _web(scheme: str, secure: str, other: str, other_secure: str, *repairs: _Repair) -> tuple[_Repair, ...]:
    return (
        *_EDGES,
        _SLASHES,
        *_one_scheme(scheme, secure),
        (f'replace "{other_secure}:" with "{secure}:"', f"(?i)^{other_secure}:", f"{secure}:"),
        (f'replace "{other}:" with "{scheme}:"', f"(?i)^{other}:", f"{scheme}:"),
        ('write "//" after the colon', f"(?i)^({scheme}s?:)/?(?=[^/])", r"\1//"),
        (
            f'add "{secure}://" at the start',
            r"^(?://)?(?=[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:[:/?]|$))",
            f"{secure}://",
        ),
        *repairs,
        _HOST,
        ("percent-encode the characters not allowed in a URI", "(?s)^([^:]*://[^/?#]*)(.*)", _escape_path),
    )


# Each repair continues from the result of the one before; the first result that is accepted ends the sequence.
_REPAIRS: dict[str, tuple[_Repair, ...]] = {
    "e164": (
        _LINE_BREAK,
        ('remove "tel:"', "^tel:", ""),
        ("remove the invisible characters", "[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]", ""),
        ("write the digits in ASCII", r"[^\x00-\x7f]", lambda digit: str(unicodedata.digit(digit[0], digit[0]))),
        _SPACES,
        ('remove "(0)"', r"(?<=.)\(0\)", ""),
        ('remove the leading "+"', r"^\+", ""),
        ("remove the punctuation", "(?<=[0-9)])[-.()/\u2010-\u2015]+(?=[0-9]{2})", ""),
        ('remove the leading "00"', "^00", ""),
        ('remove the leading "011"', "^011", ""),
        ("replace the letters with digits", r"^[0-9]{3,}[A-Za-z]{4,}\Z", _on_keypad),
    ),
    "sip-uri": (
        *_EDGES,
        ('write only what is between "<" and ">"', r"^[^<>]*<([^<>]*)>.*$", r"\1"),
        _SPACES,
        _SLASHES,
        *_one_scheme("sip", "sips"),
        ('add "sip:" at the start', r"^(?=[^:@]+@)", "sip:"),
        ('remove "//"', "(?i)^(sips?:)//", r"\1"),
        ("remove the empty port", "(?<=[^:]):(?=;|[?]|$)", ""),
        ("remove the empty parameter", ";+(?=;|[?]|$)", ""),
        ('replace the "," before the parameter with ";"', ",(?=[A-Za-z]+=)", ";"),
        ('write "#" as "%23"', "#", "%23"),
        ('write the first "@" as "%40"', "@(?=[^@,]*@)", "%40"),
        ('replace ":::" with "::"', ":::", "::"),
        _HOST,
        ("percent-encode the non-ASCII characters", r"[^\x00-\x7f]+(?=[^@]*@)", _escape),
    ),
    "websocket-uri": _web("ws", "wss", "http", "https", ('remove "#" and everything after it', "#.*$", "")),
    "url": _web("http", "https", "ws", "wss"),
    "dtmf": (
        _LINE_BREAK,
        _SPACES,
        ("write the keys in ASCII", "(?s).+", lambda text: unicodedata.normalize("NFKC", text[0])),
        ('write "p" for a pause', "[PwW,]", "p"),
        ("remove the dashes", "-", ""),
    ),
    "content-type": (_LINE_BREAK, ("write it exactly as documented", "(?s).+", _documented_content_type)),
    "ssml": (
        ('replace "<\\\\/" with "</"', r"<\\+/", "</"),
        ('write "</speak>" at the end', r"<speak\s*/>\s*$", "</speak>"),
        ('write "&" as "&amp;"', r"(?s)^(?!.*<!\[CDATA\[).+", lambda text: re.sub(_AMPERSAND, "&amp;", text[0])),
        ("replace entities with their characters", "&(?!amp;|lt;|gt;|quot;|apos;|#)[A-Za-z]+;", _unescape),
        ('write "<" as "&lt;"', "<(?![A-Za-z/!?])", "&lt;"),
        ('write "speak" in lowercase', "(?i)(</?)speak(?=[ />])", r"\1speak"),
        ("put attribute values in quotes", _UNQUOTED_ATTRIBUTE, r"\1'\2'"),
        ('write "<break>" as "<break/>"', "<break\\b([^<>]*[^<>/])?>(?:</break>)?", r"<break\1/>"),
        ('wrap it in "<speak>" and "</speak>"', "(?s)^(?!.*<speak).*", r"<speak>\g<0></speak>"),
        ('add "</speak>" at the end', r"(?s)^(?!.*</speak>).*", r"\g<0></speak>"),
    ),
}

_SEMANTIC_FAULTS = {
    "port-range": "a port is a number from 1 to 65535",
    "duplicate-param": "each parameter may appear only once",
    "sips-udp": '"sips:" uses TLS, so remove ";transport=udp"',
    "not-closed": '"<{0}>" has no matching "</{0}>"',
    "entity": 'the only entities in XML are "&amp;", "&lt;", "&gt;", "&quot;" and "&apos;"',
    "two-speaks": 'put everything inside one "<speak>"',
    "attribute-twice": "a tag has the same attribute twice",
    "not-xml": "it is not well-formed XML",
}

# Hints for strings without a known repair, by patterns that ignore case.
_REMARKS: dict[str, tuple[tuple[str, str], ...]] = {
    "e164": (
        ('use an endpoint of type "sip" for a SIP address', "^sips?:"),
        ("start with the country code, without the leading 0", r"^\+?0(?!0)[0-9 ()-]+$"),
        ("start with the country code, and write only digits", r"^[(][0-9]"),
        ("a number has 7 to 15 digits", r"^\+?(?:[0-9]{1,6}|[0-9]{16,})$"),
    ),
    "sip-uri": (
        ('use an endpoint of type "phone" for a phone number', r"^tel:|^\+?[0-9]+$"),
        ("write one URI, not a list", ",\\s*sips?:"),
        ("a host name cannot contain an underscore", "@[^;?]*_|^sips?:[^@;?]*_[^@]*$"),
        ("a host name cannot contain percent-encoded characters", "@[^;?]*%"),
    ),
    "websocket-uri": (
        ('use "authorization" instead of a user name', "^wss?://[^/?#]*@"),
        ("the host is missing", "^wss?:(?://)?(?:[:?#]|$)|^wss?:///"),
        ('start it with "ws://" or "wss://"', "^(?!wss?://)"),
    ),
    "url": (
        ("the host is missing", "^https?:(?://)?(?:[:?#]|$)|^https?:///"),
        ('start it with "http://" or "https://"', "^(?!https?://)"),
    ),
    "ssml": (
        ('remove "<!DOCTYPE"', "^\\s*<!DOCTYPE"),
        ('put everything between "<speak>" and "</speak>"', ""),
    ),
    "dtmf": (
        ("write at least one key", "^$"),
        ('use only "0" to "9", "*", "#" and "p" for a pause', ""),
    ),
}
