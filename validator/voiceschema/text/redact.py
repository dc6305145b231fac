"""What is a secret by its look or by the name before it, in any text: the net behind what `visibility` knows."""

import re
from collections.abc import Iterator
from functools import lru_cache

#: What stands for whatever is not shown, however long that is.
MASK = "***"

_NAME = re.compile(
    r"secret(?!ar)|token|passw(?:or)?d|passphrase|passcode|credential|cookie|jwt|bearer|signature|signing|hmac"
    r"|auth(?!ors?(?![a-z])|orit)|[a-z0-9](?:[_.-]|%5f|%2d)?(?<!on)key(?![a-z])|private ?key|connection[_.-]?string"
    r"|sess(?:ion)?[\W_]?id(?![a-z])|[a-z](?-i:Pass|Pwd)(?![a-z])"
    r"|(?:(?<![a-z])|(?<=%3f)|(?<=%5b)|(?<=%26))(?:pass|pwd|pswd|psw|pin|otp|sas|creds|sig|sid|session)(?![a-z])",
    re.IGNORECASE,
)
_ESCAPED_LETTER = re.compile(r"\\(?:u00|x|U000000)[4-7]")
# The rest of the name, which may stand in the brackets of a query.
_REST = re.compile(r"(?:[\w.\[\]-]|%5[BbDd]){0,60}+")
# A value behind an equals sign, or behind the colon after a name in quotes, which may be escaped.
_ASSIGNED = re.compile(r"(?:[\"'\\]{0,8}\s{0,20}(?:=|%3[dD]|\\u003[dD])|\\{0,7}[\"']\s{0,20}:)\s{0,20}")
# A header, or a line like one, begins with its name, and the value goes on to the end of the line.
_BEGINNING = re.compile(r"(?:\A|[\r\n\"'#])[ \t@#-]{0,20}[\w.\[-]{0,60}\Z")
_HEADER = re.compile(r":[ \t]{1,20}(?P<value>[^\r\n\"'\\]++)")
_VALUE = re.compile(
    r"(?P<quote>\\{0,7}[\"'])(?P<quoted>(?:(?!(?P=quote))(?:\\.|[^\r\n]))++)"
    r"|(?!(?:null|true|false)\b)(?P<plain>[^\s\"'\\&,;<>{}\[\]]++)"
)
# A variable, which is filled in later.
_VARIABLE = re.compile(r"(?:[A-Za-z]+ +)?\{\{")
_LOOKS = (
    # A JSON Web Token (RFC 7519): its header is an object, so that in Base64 it begins with these letters.
    r"\b(?P<secret>eyJ[A-Za-z0-9_-]{6,}+(?:\.[A-Za-z0-9_-]*+)*+)",
    r"-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?P<secret>.+?)(?:-----END|\Z)",
    # A word such as Basic may begin a sentence; what makes a token of the next is how it mixes letters and digits.
    r"\b(?i:basic|bearer|digest|token) +(?P<secret>(?=\S*?(?:[0-9=]|[a-z][A-Z]|[A-Z]{2}))[A-Za-z0-9/+._~=-]{6,}+)",
    # The user of a URL, with a password that may have slashes in it; a port may be followed by an at sign.
    # A password may have at signs in it, too, and no user before it.
    (
        r"(?<!\bsip)(?<!\bsips)://(?P<secret>"
        r"(?:[^\s/@\"'\\?#:]{1,2000}(?::(?![0-9]{1,5}[/?#])[^\s@\"'\\]{0,2000})?|:[^\s/@\"'\\?#]{1,2000})"
        r"(?:@[^\s/@\"'\\?#&]{0,2000}(?=@)){0,5})@"
    ),
    # A user and a password before a host where something is wrong with the URL.
    (
        r"(?<![\w.%-])(?<![\w.\]-]/)(?!(?:sips?|tel|mailto|https?|wss?):)[^\s/@\"'\\?#:,{}<>\[\]]{1,2000}"
        r":(?![0-9]{1,5}[/?#])(?P<secret>[^\s/@\"'\\{}\[\]]{1,2000})@(?=[\w\[])"
    ),
    # The password of a SIP URI (RFC 3261).
    r"(?i)\bsips?:(?!(?:sips?|tel):[^\s:@;?\"']{1,100}@)[^\s:@;?\"']{1,100}:(?P<secret>[^\s@;?\"']{1,100})@",
)
# Most texts have nothing of this in them, and are done at once: something of it stands in whatever is searched for.
_LOOK_HINTS = ("eyj", "private key", "basic ", "bearer ", "digest ", "token ", "@")
_NAME_HINTS = (
    *("secret", "token", "pass", "pwd", "cred", "cookie", "jwt", "bearer", "sig", "auth", "key", "sess", "sid"),
    *("hmac", "pin", "otp", "sas", "psw", "pswd", "connection"),
)


def _has_any(text: str, hints: tuple[str, ...]) -> bool:
    lower = text.lower()
    return any(hint in lower for hint in hints)


def names_secret(text: str) -> bool:
    """Whether a text, such as a name, says that something is a secret, or has letters in it that are escaped."""
    is_name = _has_any(text, _NAME_HINTS) and _NAME.search(text)
    return bool(is_name or ("\\" in text and _ESCAPED_LETTER.search(text))) or "PRIVATE KEY" in text


# More of a text is not looked at, and not shown.
_MOST = 100_000
_SHORT = 1000


def masked(text: str) -> str:
    """Return a text with asterisks for secrets, and for what is behind so many characters that it cannot matter."""
    if len(text) <= _SHORT:
        return _masked_once(text)
    return _masked(text[:_MOST]) + (MASK if len(text) > _MOST else "")


def _masked(text: str) -> str:
    parts: list[str] = []
    at = 0
    for start, end in secrets(text):
        if start >= at:
            parts += text[at:start], MASK
        at = max(at, end)
    return "".join(parts) + text[at:]


_masked_once = lru_cache(1000)(_masked)


def secrets(text: str) -> list[tuple[int, int]]:
    """Return where the secrets of a text stand, sorted."""
    return sorted({*_by_look(text), *_by_name(text)})


def _by_look(text: str) -> Iterator[tuple[int, int]]:
    for pattern in _LOOKS if _has_any(text, _LOOK_HINTS) else ():
        yield from (match.span("secret") for match in re.finditer(pattern, text, re.DOTALL))


def _by_name(text: str) -> Iterator[tuple[int, int]]:
    covered = 0
    for name in _NAME.finditer(text) if _has_any(text, _NAME_HINTS) else ():
        end = _REST.match(text, name.end()).end()  # type: ignore[union-attr]
        if name.start() < covered:
            continue
        if sign := _ASSIGNED.match(text, end):
            value = _VALUE.match(text, sign.end())
        else:
            value = (
                _HEADER.match(text, end) if _BEGINNING.search(text[max(0, name.start() - 90) : name.start()]) else None
            )
        if value:
            start, covered = value.span(value.lastgroup or 0)
            if not _VARIABLE.match(text, start):
                yield start, covered
