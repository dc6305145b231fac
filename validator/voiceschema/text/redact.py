"""What recordings hold that no output may show: tokens, keys, passwords and cookies."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from voiceschema.problem import Problem

_NAME = (
    r"(?:x-)?(?:[a-z]+[_-]){0,3}(?:[a-z]{0,20}?(?:api|app|access|account|private|secret)[_-]?key"
    r"|[a-z]{0,20}?(?:secret|token|password|passwd|passphrase|credentials?)|pwd|(?:basic[_-]?)?auth|bearer"
    r"|j?session(?:[_-]?id)?|sid|(?:proxy-)?authorization|(?:set-)?cookie|sig|signature|jwt)"
)
_START = r"(?:^[ \t@-]{0,80}(?:export[ \t]+)?|[\"'?&,;{(]\s{0,80})"
# A quote, perhaps escaped because it stands in a string, or in a string in a string.
_QUOTE = r"\\{0,7}[\"']"
# In a string of YAML the line may be broken anywhere.
_BREAK = r"(?:\\\r?\n)?"
_IS = rf"(?:{_QUOTE})?{_BREAK}\s{{0,80}}[:=]{_BREAK}\s{{0,80}}"
# Before the value itself: the brackets of a list, a dash in YAML, a matcher of WireMock, the kind of an authorization.
_WITHIN = (
    rf"(?>(?:(?:-[ \t]|\[|\{{(?!\{{)|(?:{_QUOTE})?(?:equalTo|hasExactly|value){_IS}"
    rf"|(?:{_QUOTE})?type{_IS}(?:{_QUOTE})?\w{{1,20}}\b(?:{_QUOTE})?,?)\s{{0,80}}){{0,6}})"
)
_SCHEME = r"(?>(?:(?:basic|bearer|digest|token) +)?)"
# A value, unless it is the name of a member, a variable, or JSON that is no string.
_VALUE = (
    rf"(?:\\{{1,7}}\"{_SCHEME}(?!\{{\{{)(?P<escaped>(?:(?!\\{{1,7}}\").){{1,2000}}+)(?!\\{{1,7}}\"\s{{0,80}}:)"
    rf"|\"{_SCHEME}(?!\{{\{{)(?P<double>(?:[^\"\\\r\n]|\\.)++)(?!\"\s{{0,80}}:)"
    rf"|\\{{0,7}}'{_SCHEME}(?!\{{\{{)(?P<single>(?:[^'\\\r\n]|'')++)(?!'\s{{0,80}}:)"
    r"|%s(?!(?:null|true|false)\b)(?P<plain>%s))"
)
# No value is the name of a member in the next line.
_PLAIN = r"(?![\w-]{1,80}:\s)[^\s\"'\\&,;<>{}\[\]|#]"
_WORD = _PLAIN + r"[^\s\"'\\&,;<>{}\]]{3,}+"
# What begins a value of YAML that is no plain one.
_NO_MARK = r"(?![\"'\[{|>&*!]|-[ \t])"
# A header goes on to the end of its line.
_LINE = _PLAIN + r"[^\r\n\"'\\&,<>{}\]]{3,}+"

# What is secret by its look, behind what the text must have in lower case to be searched for it.
# Most files have nothing that could be a secret, and compiling takes long: all patterns wait until they are needed.
_LOOKS = (
    # A JSON Web Token (RFC 7519): its header is an object, so that in base64 it begins with these letters.
    (("eyj",), r"\b(?P<secret>eyJ[A-Za-z0-9_-]{6,}(?:\.[A-Za-z0-9_-]*)*)"),
    (("private key",), r"-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----(?P<secret>[^-]+)"),
    # A word such as Basic may begin a sentence; what makes a token of the next is a capital, a digit or padding.
    (
        ("basic ", "bearer ", "digest ", "token "),
        r"\b(?i:basic|bearer|digest|token) +(?P<secret>(?=[a-z/+._~-]*[A-Z0-9=])[A-Za-z0-9/+._~=-]{6,})",
    ),
    (("@",), r"(?<!\bsip)(?<!\bsips)://(?P<secret>[^\s/@\"'\\?#]{1,200})@"),
    (
        ("sip:", "sips:"),
        r"(?i)\bsips?:(?!(?:sips?|tel):[^\s:@;?\"']{1,100}@)[^\s:@;?\"']{1,100}:(?P<secret>[^\s@;?\"']{1,100})@",
    ),
)
# The text may have been cut off before the at sign; then a port is no secret.
_CUT_OFF = r"://[^\s/:@\"'\\]{0,100}:(?P<secret>(?![0-9]{1,5}\Z)[^\s/@\"'\\]{1,200})\Z"
# The headers of HAR and the like: name and value are members, in any order.
_MEMBER_NAME = rf"{_QUOTE}(?:name|key){_QUOTE}\s{{0,80}}:\s{{0,80}}{_QUOTE}{_NAME}{_QUOTE}"
_MEMBER_VALUE = rf"{_QUOTE}value{_QUOTE}\s{{0,80}}:\s{{0,80}}{_QUOTE}{_SCHEME}(?!\{{\{{)(?P<secret>[^\"\\]{{4,}}+)"
# What is secret by its name, in any letter case.
_FOUND = (
    # Bodies of forms, and queries that are escaped as JSON or as a part of a URL.
    rf"(?im)\b{_NAME}=(?!\{{\{{)(?P<secret>[^\s&\"'\\<>,;]{{1,500}})",
    rf"(?im)(?:\\u0026|\\u003f|%3f|%26){_NAME}(?:=|%3d|\\u003d)(?P<secret>[^\s&\"'\\%]{{1,500}})",
    rf"(?im)\\u0022{_NAME}\\u0022\s{{0,80}}:\s{{0,80}}\\u0022(?P<secret>(?:(?!\\u0022).){{1,500}})",
    # In YAML a value goes on to the end of its line.
    rf"(?im)^[ \t-]{{0,80}}{_NAME}:[ \t]{{1,80}}{_SCHEME}{_NO_MARK}(?P<secret>[^\r\n]{{1,500}})",
    rf"(?im){_MEMBER_NAME}[^{{}}]{{0,200}}?{_MEMBER_VALUE}",
    rf"(?im){_MEMBER_VALUE}{_QUOTE}[^{{}}]{{0,200}}?{_MEMBER_NAME}",
)
_NAMED = tuple(
    rf"(?im){_START}{name}{_IS}(?P<within>{_WITHIN}){_VALUE % (_SCHEME, plain)}"
    for name, plain in ((_NAME, _WORD), (r"(?:(?:proxy-)?authorization|(?:set-)?cookie)", _LINE))
)
# Another value of the same list: behind a comma, or in the next line of YAML.
_NEXT = {
    "[": rf"(?:{_QUOTE})?\s{{0,80}},\s{{0,80}}{_VALUE % ('', _WORD)}",
    "-": rf"(?:{_QUOTE})?\r?\n(?P<indent>[ \t]{{0,80}})-[ \t]+{_VALUE % ('', _LINE)}",
}
# Without one of these, a text has no name of a secret: most texts that are shown have none.
_HINTS = (
    *("key", "secret", "token", "passw", "passphrase", "credential", "pwd", "auth", "bearer", "session", "sid"),
    *("cookie", "sig", "jwt"),
)


def masked(text: str) -> str:
    """Return a text of the same length with asterisks for secrets, recognised by form or by the name before them."""
    parts: list[str] = []
    at = 0
    for start, end in _found(text):
        parts += text[at:start], "*" * (end - max(at, start))
        at = max(at, end)
    return "".join(parts) + text[at:]


def redacted(problem: "Problem", near: str, line: slice | None = None) -> "Problem":
    """Return a problem with asterisks for secrets in all that it shows, and no suggestion with a secret in it.

    What a message quotes may be secret because of its name in the text `near` it, and may be cut off. The source is all
    that tells what is secret in it; of that, only a `line` stays.
    """
    secrets = sorted({near[start:end] for start, end in _found(near)}, key=len, reverse=True)
    suggestion, source = problem.suggestion, problem.source_line
    from dataclasses import replace

    return replace(
        problem,
        message=_without(secrets, problem.message),
        instance_location=masked(problem.instance_location),
        suggestion=suggestion if suggestion is None or _without(secrets, suggestion) == suggestion else None,
        container=problem.container and masked(problem.container),
        source_line=_masked_line(source, line.start, line.stop) if source is not None and line else source,
    )


@lru_cache(8)
def _masked_line(source: str, start: int, end: int) -> str:
    """Return a line of a source; all problems on a long line share it."""
    return masked(source)[start:end]


def _without(secrets: Iterable[str], sentence: str) -> str:
    """Return a sentence of the same length in which asterisks stand for secrets, also where they are cut off."""
    sentence = masked(sentence)
    for secret in secrets:
        sentence = sentence.replace(secret, "*" * len(secret))
        for length in range(min(len(secret) - 1, 60), 3, -1):  # A message quotes no more of a value.
            sentence = sentence.replace(f"{secret[:length]}\u2026", "*" * length + "\u2026")
            sentence = sentence.replace(f"\u2026{secret[-length:]}", "\u2026" + "*" * length)
    return sentence


def _find(text: str) -> list[tuple[int, int]]:
    return sorted(_secrets(text))


# The same texts are shown again and again, but long ones are not kept.
_find_in_short, _find_in_long = lru_cache(1000)(_find), lru_cache(2)(_find)


def _found(text: str) -> list[tuple[int, int]]:
    """Return where secrets stand."""
    return (_find_in_short if len(text) < 500 else _find_in_long)(text)


def _secrets(text: str) -> Iterator[tuple[int, int]]:
    lower = text.lower()
    for hints, pattern in _LOOKS:
        if _has_one(hints, lower):
            yield from (match.span("secret") for match in re.finditer(pattern, text))
    last = text.rfind("://")
    if last >= 0 and (cut_off := re.compile(_CUT_OFF).match(text, last)):
        yield cut_off.span("secret")
    if not _has_one(_HINTS, lower):
        return
    for pattern in _FOUND:
        yield from (match.span("secret") for match in re.finditer(pattern, text))
    for pattern in _NAMED:
        listed: set[tuple[int, str]] = set()
        for match in re.finditer(pattern, text):
            yield match.span(match.lastgroup or 0)
            yield from _listed(text, match, listed)


def _has_one(hints: tuple[str, ...], text: str) -> bool:
    for hint in hints:  # noqa: SIM110  # in bulk, this is where the time goes
        if hint in text:
            return True
    return False


def _listed(text: str, first: re.Match[str], listed: set[tuple[int, str]]) -> Iterator[tuple[int, int]]:
    """Yield the other values of the list in which a value stands, but for those that are `listed` already."""
    mark = next((mark for mark in _NEXT if mark in first["within"]), "")
    begin = text.rfind("\n", 0, first.start(first.lastgroup or 0)) + 1
    line = text[begin : begin + 81]
    indent = line[: len(line) - len(line.lstrip())]
    value = re.compile(_NEXT[mark]).match(text, first.end()) if mark else None
    while value and value.groupdict().get("indent", indent) == indent and (value.end(), indent) not in listed:
        listed.add((value.end(), indent))
        yield value.span(value.lastgroup or 0)
        value = re.compile(_NEXT[mark]).match(text, value.end())
