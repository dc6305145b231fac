"""Detect and mask secrets in any text, by their form or by the name before them.

This is a safety net behind `explain.visibility`, which knows from the schemas which values are secret.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

#: Replaces a hidden value, whatever its length.
MASK = "***"

_NAME = re.compile(
    r"secret(?!ar)|token|passw(?:or)?d|passphrase|passcode|credential|cookie|jwt|bearer|signature|signing|hmac"
    r"|auth(?!ors?(?![a-z])|orit)|[a-z0-9](?:[_.-]|%5f|%2d)?(?<!on)key(?![a-z])|private ?key|connection[_.-]?string"
    r"|sess(?:ion)?[\W_]?id(?![a-z])|[a-z](?-i:Pass|Pwd)(?![a-z])"
    r"|(?:(?<![a-z])|(?<=%3f)|(?<=%5b)|(?<=%26))(?:pass|pwd|pswd|psw|pin|otp|sas|creds|sig|sid|session)(?![a-z])",
    re.IGNORECASE,
)
_ESCAPED_LETTER = re.compile(r"\\(?:u00|x|U000000)[4-7]")
# The rest of the name, which may be in the brackets of a query parameter.
_REST = re.compile(r"(?:[\w.\[\]-]|%5[BbDd]){0,60}+")
# An equals sign, or the colon after a quoted name; the quotes may be escaped.
_ASSIGNED = re.compile(r"(?:[\"'\\]{0,8}\s{0,20}(?:=|%3[dD]|\\u003[dD])|\\{0,7}[\"']\s{0,20}:)\s{0,20}")
# A header, or a similar line, starts with its name, and its value extends to the end of the line.
_BEGINNING = re.compile(r"(?:\A|[\r\n\"'#])[ \t@#-]{0,20}[\w.\[-]{0,60}\Z")
_HEADER = re.compile(r":[ \t]{1,20}(?P<value>[^\r\n\"'\\]++)")
_VALUE = re.compile(
    r"(?P<quote>\\{0,7}[\"'])(?P<quoted>(?:(?!(?P=quote))(?:\\.|[^\r\n]))++)"
    r"|(?!(?:null|true|false)\b)(?P<plain>[^\s\"'\\&,;<>{}\[\]]++)"
)
# A template variable; its value is not in the text.
_VARIABLE = re.compile(r"(?:[A-Za-z]+ +)?\{\{")
_LOOKS = (
    # A JSON Web Token (RFC 7519): its header is a JSON object, whose Base64 starts with these letters.
    r"\b(?P<secret>eyJ[A-Za-z0-9_-]{6,}+(?:\.[A-Za-z0-9_-]*+)*+)",
    r"-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?P<secret>.+?)(?:-----END|\Z)",
    # "Basic" may also start a sentence, so the next word must mix letters and digits like a token.
    r"\b(?i:basic|bearer|digest|token) +(?P<secret>(?=\S*?(?:[0-9=]|[a-z][A-Z]|[A-Z]{2}))[A-Za-z0-9/+._~=-]{6,}+)",
    # The user information of a URL. The password may contain slashes and at signs, and the user may be missing.
    # An at sign may also follow a port, which is not a password.
    (
        r"(?<!\bsip)(?<!\bsips)://(?P<secret>"
        r"(?:[^\s/@\"'\\?#:]{1,2000}(?::(?![0-9]{1,5}[/?#])[^\s@\"'\\]{0,2000})?|:[^\s/@\"'\\?#]{1,2000})"
        r"(?:@[^\s/@\"'\\?#&]{0,2000}(?=@)){0,5})@"
    ),
    # A user and a password before a host, in a malformed URL.
    (
        r"(?<![\w.%-])(?<![\w.\]-]/)(?!(?:sips?|tel|mailto|https?|wss?):)[^\s/@\"'\\?#:,{}<>\[\]]{1,2000}"
        r":(?![0-9]{1,5}[/?#])(?P<secret>[^\s/@\"'\\{}\[\]]{1,2000})@(?=[\w\[])"
    ),
    # The password of a SIP URI (RFC 3261).
    r"(?i)\bsips?:(?!(?:sips?|tel):[^\s:@;?\"']{1,100}@)[^\s:@;?\"']{1,100}:(?P<secret>[^\s@;?\"']{1,100})@",
)
# A cheap test for the patterns above and for `_NAME`: a text without any of these substrings cannot match.
_LOOK_HINTS = ("eyj", "private key", "basic ", "bearer ", "digest ", "token ", "@")
_NAME_HINTS = (
    *("secret", "token", "pass", "pwd", "cred", "cookie", "jwt", "bearer", "sig", "auth", "key", "sess", "sid"),
    *("hmac", "pin", "otp", "sas", "psw", "pswd", "connection"),
)


def _has_any(text: str, hints: tuple[str, ...]) -> bool:
    lower = text.lower()
    return any(hint in lower for hint in hints)


def names_secret(text: str) -> bool:
    """Whether a text, such as a name, indicates a secret. Escaped letters count, as they may spell such a name."""
    is_name = _has_any(text, _NAME_HINTS) and _NAME.search(text)
    return bool(is_name or ("\\" in text and _ESCAPED_LETTER.search(text))) or "PRIVATE KEY" in text


# The rest of a longer text is neither searched nor shown.
_MAX_LENGTH = 100_000
_SHORT = 1000


def masked(text: str) -> str:
    """Return a text with its secrets, and everything after the first 100,000 characters, replaced by `MASK`."""
    if len(text) <= _SHORT:
        return _masked_once(text)
    return _masked(text[:_MAX_LENGTH]) + (MASK if len(text) > _MAX_LENGTH else "")


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
    """Return the start and end of each secret in a text, sorted."""
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
