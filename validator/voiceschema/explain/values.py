"""Strings that are not what their format asks for: what is the matter with them, and what was probably meant."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from voiceschema.catalog.formats import SEMANTIC_CHECKS, in_python, matches
from voiceschema.catalog.resources import shipped
from voiceschema.text.wording import as_json, quote

_LONGEST, _LONGEST_SSML = 500, 5000
# A template variable or a word that was never filled in.
_VARIABLE = re.compile(r"\{?\{\{[^{}]*\}\}\}?|\$\{json-unit[^{}]*\}|^<[A-Za-z][A-Za-z0-9 _-]*>$")


class Fix(NamedTuple):
    """What would be right, as the second half of a sentence, and the string to write if it can be told."""

    words: str
    string: str | None = None

    @property
    def suggestion(self) -> str | None:
        """The string as text to write."""
        return None if self.string is None else as_json(self.string)


def placeholder(text: str) -> tuple[int, int] | None:
    """Return where in a string a template variable stands, or a word that was never filled in."""
    for pattern in _placeholders():
        if found := pattern.search(text):
            return found.span()
    return None


@cache
def _placeholders() -> list[re.Pattern[str]]:
    document = shipped("value/placeholder")
    alternatives = [*document["$defs"]["variable"]["anyOf"], *document["anyOf"]]
    return [re.compile(in_python(each["pattern"])) for each in alternatives if "pattern" in each]


def has_variable(text: str) -> bool:
    """Whether a string in a template has a variable that a tool fills in."""
    return _VARIABLE.search(text) is not None


def is_variable(text: str) -> bool:
    """Whether a string in a template is nothing but a variable."""
    return _VARIABLE.fullmatch(text) is not None


def fix(name: str, text: str, accepts: Callable[[str], bool], example: str) -> Fix:
    """Return the cure for a string that the format `name` refuses; `accepts` says what it would take."""
    used, repaired = [], text
    # Hardly a string that was meant well is longer, and some repairs take long.
    longest = _LONGEST_SSML if name == "ssml" else _LONGEST
    for words, repair in _REPAIRS.get(name, ()) if len(text) <= longest else ():
        other = repair(repaired)
        if other != repaired:
            used.append(words)
            repaired = other
            if accepts(repaired):
                return Fix(_joined(used), repaired)
    fault = SEMANTIC_CHECKS[name](text) if name in SEMANTIC_CHECKS and matches(name, text) else None
    if fault:
        word, _, what = fault.partition(":")
        return Fix(_RESIDUE_WORDS[word].format(what))
    for words, pattern in _REMARKS.get(name, ()):
        if re.search(pattern, text[:longest], re.IGNORECASE):
            return Fix(words)
    return Fix(f"write it like {quote(example)}")


def _joined(words: list[str]) -> str:
    """Return orders as one: what is left out is named in one breath."""
    leave = [each.removeprefix("leave out ") for each in words if each.startswith("leave out ")]
    others = [each for each in words if not each.startswith("leave out ")]
    if leave:
        others.insert(0, "leave out " + _listed(leave))
    return " and ".join(others)


def _listed(words: list[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last


def _sub(pattern: str, by: str | Callable[[re.Match[str]], str]) -> Callable[[str], str]:
    return lambda text: re.sub(pattern, by, text)


def _ascii_digits(text: str) -> str:
    return "".join(str(unicodedata.digit(char)) if char.isdigit() else char for char in text)


def _vanity(text: str) -> str:
    if not re.fullmatch("[0-9]{3,}[A-Za-z]{4,}", text):
        return text
    return text.upper().translate(str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999"))


def _ascii_host(text: str) -> str:
    parts = re.fullmatch(r"([^:/]+:(?://)?(?:[^@/?#]*@)?)([^/?#:;]+)(.*)", text, re.DOTALL)
    if not parts or parts[2].isascii():
        return text
    try:
        return parts[1] + parts[2].encode("idna").decode("ascii") + parts[3]
    except UnicodeError:
        return text


def _escape(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "replace"))


def _escaped_path(text: str) -> str:
    start = re.match("[^:]*://[^/?#]*", text)
    if not start:
        return text
    return start[0] + re.sub(r"[^A-Za-z0-9._~!$&'()*+,;=:@/?#%-]", _escape, text[start.end() :])


def _escaped_ampersands(text: str) -> str:
    return text if "<![CDATA[" in text else re.sub("&(?!#?[0-9A-Za-z]+;)", "&amp;", text)


def _in_speak(text: str) -> str:
    return text if "<speak" in text else f"<speak>{text}</speak>"


def _character(entity: re.Match[str]) -> str:
    from html import unescape

    return unescape(entity[0])


def _l16(text: str) -> str:
    plain = re.sub(r'[\s"]', "", text).lower().replace(";channels=1", "")
    return plain if plain.startswith("audio/l16;") else text


_Repairs = tuple[tuple[str, Callable[[str], str]], ...]

_LINE_BREAK = ("leave out the line break at its end", _sub(r"[\r\n]+$", ""))
_EDGES = ("leave out the blanks around it", str.strip)
_BLANKS = ("leave out the blanks", _sub(r"\s", ""))
_SLASHES = ('write "/" for the backslashes', lambda text: text.replace("\\", "/"))
_HOST = ("write the host name in ASCII", _ascii_host)
_PATH = ("escape what a URI cannot hold", _escaped_path)
_BARE_HOST = r"^(?://)?(?=[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:[:/?]|$))"

_TWO_SCHEMES = re.compile("([a-z]+)(:/*)(https?|wss?|sips?|tel)(:/*|//)", re.IGNORECASE)


def _one_scheme(*right: str) -> "_Repairs":
    """Return the repairs of a string with two schemes: the first is left out, unless only that is one of the right."""

    def without_first(text: str) -> str:
        schemes = _TWO_SCHEMES.match(text)
        if not schemes or (schemes[1].lower() in right and schemes[3].lower() not in right):
            return text
        colon = "" if schemes[4].startswith(":") else ":"
        return schemes[3] + colon + text[schemes.end(3) :]

    def without_second(text: str) -> str:
        schemes = _TWO_SCHEMES.match(text)
        return schemes[1] + schemes[2] + text[schemes.end() :] if schemes else text

    return ("leave out the first", without_first), ("leave out the second", without_second)


# Each step of a repair goes on from the one before; the first result that is accepted ends it.
_REPAIRS: dict[str, _Repairs] = {
    "e164": (
        _LINE_BREAK,
        ('leave out "tel:"', _sub("^tel:", "")),
        (
            "leave out the characters that cannot be seen",
            _sub("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]", ""),
        ),
        ("write the digits in ASCII", _ascii_digits),
        _BLANKS,
        ('leave out "(0)"', _sub(r"(?<=.)\(0\)", "")),
        ('leave out the leading "+"', _sub(r"^\+", "")),
        ("leave out the punctuation", _sub("(?<=[0-9)])[-.()/\u2010-\u2015]+(?=[0-9]{2})", "")),
        ('leave out the leading "00"', _sub("^00", "")),
        ('leave out the leading "011"', _sub("^011", "")),
        ("write the digits for the letters", _vanity),
    ),
    "sip-uri": (
        _LINE_BREAK,
        _EDGES,
        ('write only what stands between "<" and ">"', _sub(r"^[^<>]*<([^<>]*)>.*$", r"\1")),
        _BLANKS,
        _SLASHES,
        *_one_scheme("sip", "sips"),
        ('put "sip:" in front', _sub(r"^(?=[^:@]+@)", "sip:")),
        ('leave out "//"', _sub("^([Ss][Ii][Pp][Ss]?:)//", r"\1")),
        ("leave out the empty port", _sub("(?<=[^:]):(?=;|[?]|$)", "")),
        ("leave out the empty parameter", _sub(";+(?=;|[?]|$)", "")),
        ('write ";" for the "," before the parameter', _sub(",(?=[A-Za-z]+=)", ";")),
        ('write "%23" for "#"', lambda text: text.replace("#", "%23")),
        ('write "%40" for the first "@"', _sub("@(?=[^@,]*@)", "%40")),
        ('write "::" for ":::"', lambda text: text.replace(":::", "::")),
        _HOST,
        ("escape what is not ASCII", lambda text: re.sub(r"[^\x00-\x7f]+(?=[^@]*@)", _escape, text)),
    ),
    "websocket-uri": (
        _LINE_BREAK,
        _EDGES,
        _SLASHES,
        *_one_scheme("ws", "wss"),
        ('write "wss:" for "https:"', _sub("^[Hh][Tt][Tt][Pp][Ss]:", "wss:")),
        ('write "ws:" for "http:"', _sub("^[Hh][Tt][Tt][Pp]:", "ws:")),
        ('write "//" after the colon', _sub("^([Ww][Ss][Ss]?:)/?(?=[^/])", r"\1//")),
        ('put "wss://" in front', _sub(_BARE_HOST, "wss://")),
        ('leave out "#" and what follows it', _sub("#.*$", "")),
        _HOST,
        _PATH,
    ),
    "url": (
        _LINE_BREAK,
        _EDGES,
        _SLASHES,
        *_one_scheme("http", "https"),
        ('write "https:" for "wss:"', _sub("^[Ww][Ss][Ss]:", "https:")),
        ('write "http:" for "ws:"', _sub("^[Ww][Ss]:", "http:")),
        ('write "//" after the colon', _sub("^([Hh][Tt][Tt][Pp][Ss]?:)/?(?=[^/])", r"\1//")),
        ('put "https://" in front', _sub(_BARE_HOST, "https://")),
        _HOST,
        _PATH,
    ),
    "dtmf": (
        _LINE_BREAK,
        _BLANKS,
        ("write the keys in ASCII", lambda text: unicodedata.normalize("NFKC", text)),
        ('write "p" for a pause', _sub("[PwW,]", "p")),
        ("leave out the dashes", _sub("-", "")),
    ),
    "l16": (_LINE_BREAK, ("write it exactly as documented", _l16)),
    "ssml": (
        ('write "</" for "<\\\\/"', _sub(r"<\\+/", "</")),
        ('write "</speak>" at the end', _sub(r"<speak\s*/>\s*$", "</speak>")),
        ('write "&amp;" for "&"', _escaped_ampersands),
        ("write the characters that entities stand for", _sub("&(?!amp;|lt;|gt;|quot;|apos;|#)[A-Za-z]+;", _character)),
        ('write "&lt;" for "<"', _sub("<(?![A-Za-z/!?])", "&lt;")),
        ('write "speak" in small letters', _sub("(</?)[Ss][Pp][Ee][Aa][Kk](?=[ />])", r"\1speak")),
        (
            "put the values of attributes in quotes",
            _sub(r"(<[^<>]*\s[A-Za-z:-]+=)([^\s\"'\u2018-\u201f<>/]+)(?=[\s/>])", r"\1'\2'"),
        ),
        ('close "<break>" as in "<break/>"', _sub("<break\\b([^<>]*[^<>/])?>(?:</break>)?", r"<break\1/>")),
        ('put it between "<speak>" and "</speak>"', _in_speak),
        ('add "</speak>" at the end', _sub(r"(?s)^(?!.*</speak>)(.*)$", r"\1</speak>")),
    ),
}

_RESIDUE_WORDS = {
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
        ("a number has 7 to 15 digits", r"^\+?[0-9]{1,6}$"),
        ("a number has 7 to 15 digits", r"^\+?[0-9]{16,}$"),
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
