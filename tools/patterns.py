"""Build the patterns of the formats from named parts of the grammar, and write them to the schema documents.

A test checks that the documents are up to date. After a change, run `python tools/patterns.py` and `make generate`.
"""

import json
import re
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "schemas" / "format"

# RFC 5234: core rules.
_HEX = "[0-9A-Fa-f]"
_ESCAPED = f"%{_HEX}{_HEX}"


def _any_of(characters: str) -> str:
    """Return an expression for any number of characters and escapes.

    It does not repeat a group for each character, because some engines then run out of stack.
    """
    return f"[{characters}]*(?:{_ESCAPED}[{characters}]*)*"


def _some_of(characters: str) -> str:
    return f"(?:[{characters}]|{_ESCAPED}){_any_of(characters)}"


def _any_case(word: str) -> str:
    return "".join(f"[{letter.upper()}{letter.lower()}]" for letter in word)


# RFC 3986, section 3.2.2: IP literals. RFC 5954 adopts the same rules for SIP.
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
# The grammar allows an empty reg-name, but then there is no host to connect to. Require at least one character.
_HOST = f"(?:{_IP_LITERAL}|{_some_of(f'{_REG_NAME_CHAR}-')})"
_PATH_QUERY = rf"(?:/{_any_of(f'{_PCHAR}/-')})?(?:\?{_any_of(f'{_PCHAR}/?-')})?"

# RFC 3261, section 25.1: SIP URIs.
_UNRESERVED = "A-Za-z0-9_.!~*'()"
_SIP_USERINFO = f"{_some_of(f'{_UNRESERVED}&=+$,;?/-')}(?::{_any_of(f'{_UNRESERVED}&=+$,-')})?"
_LABEL_TAIL = "(?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_HOSTNAME = rf"(?:[A-Za-z0-9]{_LABEL_TAIL}\.)*[A-Za-z]{_LABEL_TAIL}\.?"
_SIP_HOST = rf"(?:{_HOSTNAME}|{_IPV4}|\[(?:{_IPV6})\])"
_PARAM_TEXT = _some_of(rf"{_UNRESERVED}\[\]/:&+$-")
# The value of transport=, user= and method= is a token, which allows two more characters than other values: a backquote
# and a bare percent sign. This matches only tokens that use them, so that the two alternatives never overlap.
_TOKEN_NAME = "|".join(map(_any_case, ("transport", "user", "method")))
_TOKEN_TEXT = _any_of("A-Za-z0-9.!*_+'~-")
_TOKEN_VALUE = f"{_TOKEN_TEXT}(?:(?:`|%{_HEX}?[G-Zg-z.!*_+'~%`-])[A-Za-z0-9.!%*_+`'~-]*|%{_HEX}?)"
_PARAM = f"(?:{_PARAM_TEXT}(?:={_PARAM_TEXT})?|(?:{_TOKEN_NAME})={_TOKEN_VALUE})"
_HEADER_CHARACTERS = rf"{_UNRESERVED}\[\]/?:+$-"
_HEADER = f"{_some_of(_HEADER_CHARACTERS)}={_any_of(_HEADER_CHARACTERS)}"

#: The pattern of each format, for its document in `schemas/format/`.
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
    # Only the start, with comments and processing instructions: no pattern can match the rest of XML.
    "ssml": (
        "^[ \t\r\n]*(?:(?:<!--[^-]*(?:-[^-]+)*-->|<[?][^?]*(?:[?]+[^?>][^?]*)*[?]+>)[ \t\r\n]*)*<speak[ \t\r\n/>]"
    ),
}


def main() -> None:
    """Write the patterns that differ."""
    for name, pattern in PATTERNS.items():
        path = FOLDER / f"{name}.json"
        text = path.read_text("utf-8")
        written = json.dumps(pattern, ensure_ascii=False)
        path.write_text(re.sub('(?m)^  "pattern": .*(?=,$)', lambda _: f'  "pattern": {written}', text), "utf-8")  # noqa: B023


if __name__ == "__main__":
    main()
