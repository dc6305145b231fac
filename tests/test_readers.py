"""Texts become the right values, and every part of a value has its place."""

import json
import random
from pathlib import Path
from typing import Any

import pytest

from voiceschema.document import Document
from voiceschema.json_reader import Places, read_json

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").rglob("*.json"))


def test_the_careful_reader_takes_what_the_standard_library_takes() -> None:
    chance = random.Random(7)  # noqa: S311  # the same texts each time
    texts = [path.read_text("utf-8") for path in EXAMPLES]
    signs = "[]{},:\"'0123456789.eE+- \\untrfl\n\x01/\ud83d\u00e9"
    for _ in range(20000):
        text = list(chance.choice(texts))
        for _ in range(chance.randint(1, 3)):
            place = chance.randrange(len(text))
            text[place : place + chance.randint(0, 1)] = chance.choice(signs)
        changed = "".join(text)
        value, faults, _ = read_json(changed)
        try:
            expected = json.loads(changed)
        except ValueError:
            assert any(fault.rule == "syntax" for fault in faults), changed
        else:
            assert not any(fault.rule == "syntax" for fault in faults), changed
            if not faults:
                assert value == expected, changed


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_every_place_in_json_holds_its_value(path: Path) -> None:
    text = path.read_text("utf-8")
    for steps, span in read_json(text).spans.items():
        value = json.loads(text)
        for step in steps:
            value = value[step]
        assert json.loads(text[span.start : span.end]) == value
        if steps and isinstance(steps[-1], str):
            assert json.loads(text[span.key_start : span.key_end]) == steps[-1]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
@pytest.mark.parametrize("blanks", [None, 2, "\t", " \r\n"])
def test_a_place_is_the_same_whatever_else_is_asked_for(path: Path, blanks: int | str | None) -> None:
    text = f"\n{json.dumps(json.loads(path.read_text('utf-8')), indent=blanks)} "
    spans = read_json(text).spans
    assert dict(Places(text)) == spans
    for steps, span in spans.items():
        places = Places(text)
        assert places[steps] == span
        assert steps in places
        assert (*steps, "other") not in places


YAML: list[tuple[str, Any]] = [
    ("[1, -1, 0, 1.5, 1e3, -0.5E-2]", [1, -1, 0, 1.5, 1000.0, -0.005]),
    ("[01, +1, .5, 1., 0x1, 0o7, 1_000, .inf, .nan]", "01 +1 .5 1. 0x1 0o7 1_000 .inf .nan".split()),
    ("[null, ~, ]", [None, None]),
    ("[true, false]", [True, False]),
    ("[True, TRUE, False, FALSE, Null, NULL]", [True, True, False, False, None, None]),
    ("[tRUE, yes, no, on, off]", "tRUE yes no on off".split()),
    ("a: &x {b: 1, c: 2}\nd: {c: 3, <<: *x}\n", {"a": {"b": 1, "c": 2}, "d": {"c": 3, "b": 1}}),
    ("{<<: [{a: 1}, {a: 2, b: 2}], b: 3}", {"b": 3, "a": 1}),
    (
        "a: &x {<<: {b: 1}}\nc: &y [*x, {d: 2}]\ne: {<<: *y}\n",
        {"a": {"b": 1}, "c": [{"b": 1}, {"d": 2}], "e": {"b": 1, "d": 2}},
    ),
    ("{<<: [], !!merge <<: {a: 1}}", {"a": 1}),
    ("{'<<': {a: 1}}", {"<<": {"a": 1}}),
    ("[1:30, 2024-01-01, 0777, =, <<]", "1:30 2024-01-01 0777 = <<".split()),
    ("['1', \"true\", ! 1, !!str 1, !!str true]", ["1", "true", "1", "1", "true"]),
    ("[!!int 1, !!int '1', !!float 1, !!bool true, !!null ~]", [1, 1, 1, True, None]),
    ("{1: a, true: b, ~: c}", {"1": "a", "true": "b", "~": "c"}),
    ("a:\nb: ''\n", {"a": None, "b": ""}),
    ("a: &x {b: 1}\nc: *x\n", {"a": {"b": 1}, "c": {"b": 1}}),
    ("a: &x b\n*x : c\n", {"a": "b", "b": "c"}),
    ("a: |\n  two\n  lines\n", {"a": "two\nlines\n"}),
    ('a: "\\u00e9"', {"a": "é"}),
    ("%YAML 1.2\n---\na: 1\n", {"a": 1}),
    ("", None),
]


@pytest.mark.parametrize("loader", ["CSafeLoader", "SafeLoader"])
@pytest.mark.parametrize(("text", "value"), YAML)
def test_yaml_by_the_rules_of_json(
    text: str,
    value: Any,
    loader: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import yaml

    if loader == "SafeLoader":
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    [document] = Document.parse(text, "x.yaml")
    assert document.value == value
    assert document.legible == (value is not None)


def test_several_documents_but_none_for_nothing() -> None:
    texts = {"---\na: 1\n---\n---\nb: 2\n...\n": [{"a": 1}, {"b": 2}], "---\n~\n---\nb: 2\n": [None, {"b": 2}]}
    for text, values in texts.items():
        assert [document.value for document in Document.parse(text, "x.yaml")] == values


def test_documents_before_a_fault_are_kept() -> None:
    first, second = Document.parse("a: 1\n---\nb: [\n", "x.yaml")
    assert (first.value, first.legible, second.legible) == ({"a": 1}, True, False)


def test_anchors_end_with_their_document() -> None:
    _, second = Document.parse("a: &x 1\n---\nb: *x\n", "x.yaml")
    assert [fault.kind for fault in second.faults] == ["unknown-alias"]


def test_a_shared_list_is_no_bomb() -> None:
    text = "a: &a [1, 2, 3]\nb: [" + ", ".join(["*a"] * 1000) + "]\n"
    assert Document.parse(text, "x.yaml")[0].legible


def test_aliases_do_not_hide_depth() -> None:
    text = "a: &a " + "[" * 60 + "]" * 60 + "\nb: " + "[" * 60 + "*a" + "]" * 60 + "\n"
    assert [fault.rule for fault in Document.parse(text, "x.yaml")[0].faults] == ["too-deep"]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("language", ["json", "yaml"])
def test_lines_and_columns_count_characters(language: str, newline: str) -> None:
    text = newline.join(['{"\U0001f600é": "a",', '\t"b":\t"\u2028", "c": 1}'])
    [document] = Document.parse(text.encode(), language=language)
    span = document.span(("c",))
    place = document.place(span.start, span.end)
    assert (place.line, place.column, place.end_line, place.end_column) == (2, 17, 2, 18)


def test_a_byte_order_mark_takes_no_column() -> None:
    [document] = Document.parse(b"\xef\xbb\xbf[1]", "x.json")
    assert document.place(*document.span((0,))[:2]).column == 2


def test_records_have_the_lines_of_the_file() -> None:
    documents = Document.parse('{"a": 1}\r\n\r\n{"a": 2}\n', "x.ndjson")
    assert [document.place(*document.span(("a",))[:2]).line for document in documents] == [1, 3]
