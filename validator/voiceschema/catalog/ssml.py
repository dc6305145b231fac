"""Check that SSML is well-formed XML (W3C SSML 1.1, section 2; XML 1.0). Its elements are not validated."""

import re
from functools import lru_cache

_FAULTS = {
    "mismatched tag": "not-closed",
    "no element found": "not-closed",
    "undefined entity": "entity",
    "junk after document element": "two-speaks",
    "duplicate attribute": "attribute-twice",
}


def fault(text: str) -> str | None:
    """Return why a string is not well-formed SSML, or `None` if it is.

    Faults are `not-closed:NAME` with the open element, `entity`, `two-speaks`, `attribute-twice`, `document-type` and
    `not-xml`.
    """
    return _parse(text)[0]


def text_length(text: str) -> int:
    """Return the number of characters in a string outside of tags; 0 if it is not well-formed."""
    return _parse(text)[1]


@lru_cache(2)  # a long invalid value is checked several times
def _parse(text: str) -> tuple[str | None, int]:
    from xml.parsers import expat

    if text.startswith("\ufeff"):  # expat would skip it
        return "not-xml", 0
    opened: list[str] = []
    spoken: list[str] = []

    def declare(version: str, *_: object) -> None:
        if not re.fullmatch("1[.][0-9]+", version):
            raise ValueError("not-xml")

    def start(name: str, _: object) -> None:
        if name == "speak" and opened:
            raise ValueError("two-speaks")
        opened.append(name)

    def refuse(*_: object) -> None:
        raise ValueError("document-type")

    parser = expat.ParserCreate()
    parser.XmlDeclHandler = declare
    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _: opened.pop()
    parser.CharacterDataHandler = spoken.append
    # Entities are declared in a document type. Without one, nothing can be expanded or fetched.
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(text, True)  # noqa: FBT003  # expat takes it by position only
    except UnicodeEncodeError:
        return "not-xml", 0
    except ValueError as refused:
        return str(refused), 0
    except expat.ExpatError as error:
        found = _FAULTS.get(expat.ErrorString(error.code), "not-xml")
        return (f"{found}:{opened[-1] if opened else ''}" if found == "not-closed" else found), 0
    return None, sum(map(len, spoken))
