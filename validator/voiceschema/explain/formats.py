"""Strings that are not what their format asks for: what is the matter with them, and what was probably meant."""

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
    """Return where in a string a template variable stands, or a word that was never filled in."""
    found = (pattern.search(text) for pattern in _placeholders())
    return next((match.span() for match in found if match), None)


@cache
def _placeholders() -> list[re.Pattern[str]]:
    document = shipped("value/placeholder")
    alternatives = [*document["$defs"]["variable"]["anyOf"], *document["anyOf"]]
    return [re.compile(in_python(each["pattern"])) for each in alternatives if "pattern" in each]


def fix(name: str, text: str, accepts: Callable[[str], bool], example: str) -> tuple[str, str | None]:
    """Return what would be right for a string that the format `name` refuses; `accepts` says what it would take.

    That is the second half of a sentence, and the text to write if that is certain.
    """
    used, repaired = [], text
    # Hardly a string that was meant well is longer, and some repairs take long.
    longest = _LONGEST_SSML if name == "ssml" else _LONGEST
    for words, pattern, by in _REPAIRS.get(name, ()) if len(text) <= longest else ():
        other = re.sub(pattern, by, repaired)
        if other != repaired:
            used.append(words)
            repaired = other
            if accepts(repaired):
                return _joined(used), as_json(repaired)
    fault = SEMANTIC_CHECKS[name](text) if name in SEMANTIC_CHECKS and matches(name, text) else None
    if fault:
        word, _, what = fault.partition(":")
        return _SEMANTIC_FAULTS[word].format(what), None
    for words, pattern in _REMARKS.get(name, ()):
        if re.search(pattern, text[:longest], re.IGNORECASE):
            return words, None
    return f"write it like {quote(example)}", None


def _joined(words: list[str]) -> str:
    """Return orders as one: what is left out is named in one breath."""
    leave = [each.removeprefix("leave out ") for each in words if each.startswith("leave out ")]
    others = [each for each in words if not each.startswith("leave out ")]
    return " and ".join(["leave out " + listed(leave, "and"), *others] if leave else others)


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


#: An order, and what it does: the pattern of what is replaced, and by what.
_Repair = tuple[str, str, str | Callable[[re.Match[str]], str]]

_LINE_BREAK: _Repair = ("leave out the line break at its end", r"[\r\n]+$", "")
_EDGES: tuple[_Repair, ...] = (_LINE_BREAK, ("leave out the blanks around it", r"^\s+|\s+$", ""))
_BLANKS: _Repair = ("leave out the blanks", r"\s", "")
_SLASHES: _Repair = ('write "/" for the backslashes', r"\\", "/")
_AMPERSAND = "&(?!#?[0-9A-Za-z]+;)"  # of no entity
_UNQUOTED_ATTRIBUTE = r"(<[^<>]*\s[A-Za-z:-]+=)([^\s\"'\u2018-\u201f<>/]+)(?=[\s/>])"
_HOST: _Repair = ("write the host name in ASCII", r"^([^:/]+:(?://)?(?:[^@/?#]*@)?)([^/?#:;]+)", _ascii_host)


def _one_scheme(*right: str) -> tuple[_Repair, ...]:
    """Return the repairs of a string with two schemes: the first is left out, unless only that is one of the right."""

    def without_first(text: re.Match[str]) -> str:
        if text[1].lower() in right and text[3].lower() not in right:
            return text[0]
        return text[3] + ("" if text[4].startswith(":") else ":") + text[4]

    pattern = "(?i)^([a-z]+)(:/*)(https?|wss?|sips?|tel)(:/*|//)"
    return ("leave out the first", pattern, without_first), ("leave out the second", pattern, r"\1\2")


def _web(scheme: str, secure: str, other: str, other_secure: str, *repairs: _Repair) -> tuple[_Repair, ...]:
    return (
        *_EDGES,
        _SLASHES,
        *_one_scheme(scheme, secure),
        (f'write "{secure}:" for "{other_secure}:"', f"(?i)^{other_secure}:", f"{secure}:"),
        (f'write "{scheme}:" for "{other}:"', f"(?i)^{other}:", f"{scheme}:"),
        ('write "//" after the colon', f"(?i)^({scheme}s?:)/?(?=[^/])", r"\1//"),
        (f'put "{secure}://" in front', r"^(?://)?(?=[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:[:/?]|$))", f"{secure}://"),
        *repairs,
        _HOST,
        ("escape what a URI cannot hold", "(?s)^([^:]*://[^/?#]*)(.*)", _escape_path),
    )


# Each step of a repair goes on from the one before; the first result that is accepted ends it.
_REPAIRS: dict[str, tuple[_Repair, ...]] = {
    "e164": (
        _LINE_BREAK,
        ('leave out "tel:"', "^tel:", ""),
        ("leave out the characters that cannot be seen", "[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]", ""),
        ("write the digits in ASCII", r"[^\x00-\x7f]", lambda digit: str(unicodedata.digit(digit[0], digit[0]))),
        _BLANKS,
        ('leave out "(0)"', r"(?<=.)\(0\)", ""),
        ('leave out the leading "+"', r"^\+", ""),
        ("leave out the punctuation", "(?<=[0-9)])[-.()/\u2010-\u2015]+(?=[0-9]{2})", ""),
        ('leave out the leading "00"', "^00", ""),
        ('leave out the leading "011"', "^011", ""),
        ("write the digits for the letters", r"^[0-9]{3,}[A-Za-z]{4,}\Z", _on_keypad),
    ),
    "sip-uri": (
        *_EDGES,
        ('write only what stands between "<" and ">"', r"^[^<>]*<([^<>]*)>.*$", r"\1"),
        _BLANKS,
        _SLASHES,
        *_one_scheme("sip", "sips"),
        ('put "sip:" in front', r"^(?=[^:@]+@)", "sip:"),
        ('leave out "//"', "(?i)^(sips?:)//", r"\1"),
        ("leave out the empty port", "(?<=[^:]):(?=;|[?]|$)", ""),
        ("leave out the empty parameter", ";+(?=;|[?]|$)", ""),
        ('write ";" for the "," before the parameter', ",(?=[A-Za-z]+=)", ";"),
        ('write "%23" for "#"', "#", "%23"),
        ('write "%40" for the first "@"', "@(?=[^@,]*@)", "%40"),
        ('write "::" for ":::"', ":::", "::"),
        _HOST,
        ("escape what is not ASCII", r"[^\x00-\x7f]+(?=[^@]*@)", _escape),
    ),
    "websocket-uri": _web("ws", "wss", "http", "https", ('leave out "#" and what follows it', "#.*$", "")),
    "url": _web("http", "https", "ws", "wss"),
    "dtmf": (
        _LINE_BREAK,
        _BLANKS,
        ("write the keys in ASCII", "(?s).+", lambda text: unicodedata.normalize("NFKC", text[0])),
        ('write "p" for a pause', "[PwW,]", "p"),
        ("leave out the dashes", "-", ""),
    ),
    "content-type": (_LINE_BREAK, ("write it exactly as documented", "(?s).+", _documented_content_type)),
    "ssml": (
        ('write "</" for "<\\\\/"', r"<\\+/", "</"),
        ('write "</speak>" at the end', r"<speak\s*/>\s*$", "</speak>"),
        ('write "&amp;" for "&"', r"(?s)^(?!.*<!\[CDATA\[).+", lambda text: re.sub(_AMPERSAND, "&amp;", text[0])),
        ("write the characters that entities stand for", "&(?!amp;|lt;|gt;|quot;|apos;|#)[A-Za-z]+;", _unescape),
        ('write "&lt;" for "<"', "<(?![A-Za-z/!?])", "&lt;"),
        ('write "speak" in small letters', "(?i)(</?)speak(?=[ />])", r"\1speak"),
        ("put the values of attributes in quotes", _UNQUOTED_ATTRIBUTE, r"\1'\2'"),
        ('close "<break>" as in "<break/>"', "<break\\b([^<>]*[^<>/])?>(?:</break>)?", r"<break\1/>"),
        ('put it between "<speak>" and "</speak>"', "(?s)^(?!.*<speak).*", r"<speak>\g<0></speak>"),
        ('add "</speak>" at the end', r"(?s)^(?!.*</speak>).*", r"\g<0></speak>"),
    ),
}

_SEMANTIC_FAULTS = {
    "port-range": "a port is a number from 1 to 65535",
    "duplicate-param": "each parameter may stand only once",
    "sips-udp": '"sips:" goes over TLS, so leave out ";transport=udp"',
    "not-closed": '"<{0}>" has no "</{0}>" in the right place',
    "entity": 'XML has no other entities than "&amp;", "&lt;", "&gt;", "&quot;" and "&apos;"',
    "two-speaks": 'everything has to stand in one "<speak>"',
    "attribute-twice": "a tag has an attribute twice",
    "not-xml": "it is not well-formed XML",
}

# What can be said where no repair is known, by the look of the string; letter case does not matter.
_REMARKS: dict[str, tuple[tuple[str, str], ...]] = {
    "e164": (
        ('a SIP address goes into an endpoint of type "sip"', "^sips?:"),
        ("write the country code first, without the leading 0", r"^\+?0(?!0)[0-9 ()-]+$"),
        ("write the country code first, and only digits", r"^[(][0-9]"),
        ("a number has 7 to 15 digits", r"^\+?(?:[0-9]{1,6}|[0-9]{16,})$"),
    ),
    "sip-uri": (
        ('a number to dial goes into an endpoint of type "phone"', r"^tel:|^\+?[0-9]+$"),
        ("write one URI, not a list of them", ",\\s*sips?:"),
        ("the name of a host has no underscore", "@[^;?]*_|^sips?:[^@;?]*_[^@]*$"),
        ("the name of a host has no escapes", "@[^;?]*%"),
    ),
    "websocket-uri": (
        ('a WebSocket URI has no user name: use "authorization"', "^wss?://[^/?#]*@"),
        ("the host is missing", "^wss?:(?://)?(?:[:?#]|$)|^wss?:///"),
        ('a WebSocket URI begins with "ws://" or "wss://"', "^(?!wss?://)"),
    ),
    "url": (
        ("the host is missing", "^https?:(?://)?(?:[:?#]|$)|^https?:///"),
        ('a URL here begins with "http://" or "https://"', "^(?!https?://)"),
    ),
    "ssml": (
        ('leave out "<!DOCTYPE"', "^\\s*<!DOCTYPE"),
        ('everything has to stand between "<speak>" and "</speak>"', ""),
    ),
    "dtmf": (
        ("write at least one key", "^$"),
        ('"0" to "9", "*", "#" and "p" for a pause can be sent, nothing else', ""),
    ),
}
