"""SSML, the tags that say how a text is spoken, as far as it is XML (W3C SSML 1.1, section 2; XML 1.0)."""

import re
from functools import lru_cache

_WORDS = {
    "mismatched tag": "not-closed",
    "no element found": "not-closed",
    "undefined entity": "entity",
    "junk after document element": "two-speaks",
    "duplicate attribute": "attribute-twice",
}


def fault(text: str) -> str | None:
    """Return a word for what keeps a string from being well-formed, some with a name after a colon, or `None`."""
    return _read(text)[0]


def text_length(text: str) -> int:
    """Return how many characters a string has without its tags; 0 if it is not well-formed."""
    return _read(text)[1]


@lru_cache(2)  # A long one that is wrong is asked about several times.
def _read(text: str) -> tuple[str | None, int]:
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
    # Entities are declared in a document type, so without one there is nothing to expand, and nothing to fetch.
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(text, True)  # noqa: FBT003  # expat takes it by position only
    except UnicodeEncodeError:
        return "not-xml", 0
    except ValueError as refused:
        return str(refused), 0
    except expat.ExpatError as error:
        word = _WORDS.get(expat.ErrorString(error.code), "not-xml")
        return (f"{word}:{opened[-1] if opened else ''}" if word == "not-closed" else word), 0
    return None, sum(map(len, spoken))
