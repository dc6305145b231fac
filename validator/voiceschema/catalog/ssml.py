"""SSML, the tags that say how a text is spoken, as far as it is XML (W3C SSML 1.1, section 2; XML 1.0)."""


def fault(text: str) -> str | None:
    """Return a word for what keeps a string from being well-formed, some with a name after a colon, or `None`."""
    found = _read(text)
    return found if isinstance(found, str) else None


def text_length(text: str) -> int | None:
    """Return how many characters a string has without its tags, or `None` if it is not well-formed."""
    found = _read(text)
    return found if isinstance(found, int) else None


class _RefusedError(Exception):
    pass


def _read(text: str) -> str | int:
    """Return the fault of a string, or how many characters it has without its tags."""
    from xml.parsers import expat

    opened: list[str] = []
    length = 0

    def start(name: str, _: object) -> None:
        if name == "speak" and opened:
            raise _RefusedError("two-speaks")
        opened.append(name)

    def characters(data: str) -> None:
        nonlocal length
        length += len(data)

    def refuse(*_: object) -> None:
        raise _RefusedError("document-type")

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _: opened.pop()
    parser.CharacterDataHandler = characters
    # Entities are declared in a document type, so without one there is nothing to expand, and nothing to fetch.
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(text, True)  # noqa: FBT003  # expat takes it by position only
    except _RefusedError as refused:
        return str(refused)
    except UnicodeEncodeError:
        return "not-xml"
    except expat.ExpatError as error:
        return _word(expat.errors.codes, error, opened)
    return length


def _word(codes: dict[str, int], error: Exception, opened: list[str]) -> str:
    kinds = {
        "mismatched tag": f"not-closed:{opened[-1] if opened else ''}",
        "no element found": f"not-closed:{opened[-1] if opened else ''}",
        "undefined entity": "entity",
        "junk after document element": "two-speaks",
        "duplicate attribute": "attribute-twice",
    }
    code = getattr(error, "code", 0)
    return next((word for message, word in kinds.items() if codes[message] == code), "not-xml")
