"""What recordings hold that no output may show: tokens, keys, passwords and cookies."""

import re

_NAME = (
    r"(?:x-)?(?:(?:[a-z]+[_-])?(?:api|app|access|account|private)[_-]?key|(?:[a-z]+[_-]?)?(?:secret|token|password|passwd)"
    r"|(?:proxy-)?authorization|(?:set-)?cookie|sig|signature|credentials|jwt)"
)
# Between a name and its value: a quote, perhaps escaped, a colon or an equals sign, and the dash of a YAML list.
_IS = r"\\{0,3}[\"']?\s{0,80}[:=]\s{0,80}(?:-\s{1,80})?"
_COLON = r"\s{0,80}:\s{0,80}"
_START = r"(?:^[ \t-]{0,80}|[\"'?&,;{]\s{0,80})"

_PATTERNS = tuple(
    re.compile(pattern, flags | re.MULTILINE)
    for pattern, flags in (
        # A JSON Web Token (RFC 7519): its header is an object, so that in base64 it begins with these letters.
        (r"\b(?P<secret>eyJ[A-Za-z0-9_-]{6,}(?:\.[A-Za-z0-9_-]*)*)", 0),
        (r"-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----(?P<secret>[^-]+)", 0),
        # A word such as Basic may begin a sentence; what makes a token of the next is a capital, a digit or padding.
        (r"\b(?i:basic|bearer|digest|token) +(?P<secret>(?=[a-z/+._~-]*[A-Z0-9=])[A-Za-z0-9/+._~=-]{6,})", 0),
        (r"://[^\s/:@\"'\\]{0,100}:(?P<secret>[^\s/@\"'\\]{1,200})@", 0),
        (rf"{_START}(?:set-)?cookie{_IS}\\{{0,3}}[\"']?(?P<secret>[^\"'\\\r\n{{\[]{{4,}})", re.IGNORECASE),
        (
            rf"{_START}{_NAME}{_IS}\\{{0,3}}(?:\"(?P<secret>[^\"\\\r\n{{]{{4,}})|'(?P<single>[^'\\\r\n{{]{{4,}}))",
            re.IGNORECASE,
        ),
        (rf"{_START}{_NAME}{_IS}(?P<secret>[^\s\"'\\&,;<>{{}}\[\]|#][^\s\"'\\&,;<>{{}}]{{3,}})", re.IGNORECASE),
        (
            rf"\"(?:name|key)\"{_COLON}\"{_NAME}\"\s{{0,80}},\s{{0,80}}\"value\"{_COLON}\"(?P<secret>[^\"\\]{{4,}})",
            re.IGNORECASE,
        ),
    )
)


def masked(text: str) -> str:
    """Return a text of the same length in which asterisks stand for secrets.

    They are told by the look of them, or by the name before them.
    """
    found = sorted(match.span(match.lastgroup or 0) for pattern in _PATTERNS for match in pattern.finditer(text))
    parts: list[str] = []
    at = 0
    for start, end in found:
        parts += text[at:start], "*" * (end - max(at, start))
        at = max(at, end)
    return "".join(parts) + text[at:] if found else text
