"""Documents: a text or a value, and the issues of the text."""

import json

from engines import rules
from voiceschema import Document, is_valid, validate

PHONE = {"type": "phone", "number": "447700900123"}
PLUS = {"type": "phone", "number": "+447700900123"}


def test_a_document_is_judged_with_its_faults() -> None:
    [document] = Document.parse('{"type": "phone", "number": "1", "number": "+447700900123"}')
    assert rules(document) == ["duplicate-property", "e164"]
    assert not is_valid(document)
    assert not is_valid(Document.parse("\ufeff" + json.dumps(PHONE))[0])


def test_the_language_of_a_text() -> None:
    def values(text: str, **options: str) -> list[object]:
        return [document.value for document in Document.parse(text, **options)]

    assert values("a: 1", path="x.yml") == values("a: 1") == values("a: 1", language="yaml") == [{"a": 1}]
    assert values(' {"a": 1}') == [{"a": 1}]
    assert values("1\n2\n", path="x.jsonl") == values("1\n2\n", language="ndjson") == [1, 2]
    assert values("a: 1\n---\nb: 2\n") == [{"a": 1}, {"b": 2}]


def test_a_value_becomes_a_document() -> None:
    assert validate(Document.of(PLUS)) == validate(PLUS)
