"""Texts are parsed into the correct values, and every part of a value has a position."""

import json
import random
from pathlib import Path
from typing import Any

import pytest

from places import ROOT
from voiceschema import validate
from voiceschema.reading.document import Document
from voiceschema.reading.json_reader import read_json
from voiceschema.reading.json_spans import JsonSpans

EXAMPLES = sorted((ROOT / "examples").rglob("*.json"))


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
        value, issues = read_json(changed)
        try:
            expected = json.loads(changed)
        except ValueError:
            assert any(issue.rule == "syntax" for issue in issues), changed
        else:
            assert not any(issue.rule == "syntax" for issue in issues), changed
            if not issues:
                assert value == expected, changed


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_every_place_in_json_holds_its_value(path: Path) -> None:
    text = path.read_text("utf-8")
    for steps, span in JsonSpans(text).items():
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
    for steps, span in JsonSpans(text).items():
        places = JsonSpans(text)
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
    assert document.parsed == (value is not None)


def test_several_documents_but_none_for_nothing() -> None:
    texts = {"---\na: 1\n---\n---\nb: 2\n...\n": [{"a": 1}, {"b": 2}], "---\n~\n---\nb: 2\n": [None, {"b": 2}]}
    for text, values in texts.items():
        assert [document.value for document in Document.parse(text, "x.yaml")] == values


def test_documents_before_a_fault_are_kept() -> None:
    first, second = Document.parse("a: 1\n---\nb: [\n", "x.yaml")
    assert (first.value, first.parsed, second.parsed) == ({"a": 1}, True, False)


def test_a_document_cannot_be_changed() -> None:
    [document] = Document.parse('{"a": 1}')
    with pytest.raises(AttributeError):
        document.container = "line 1"  # type: ignore[misc]


def test_anchors_end_with_their_document() -> None:
    _, second = Document.parse("a: &x 1\n---\nb: *x\n", "x.yaml")
    assert [issue.kind for issue in second.issues] == ["unknown-alias"]


def test_a_shared_list_is_no_bomb() -> None:
    text = "a: &a [1, 2, 3]\nb: [" + ", ".join(["*a"] * 1000) + "]\n"
    assert Document.parse(text, "x.yaml")[0].parsed


def test_merges_are_no_bomb() -> None:
    text = "- &a0 {x: 1}\n" + "".join(
        f"- &a{n} {{<<: [*a{n - 1}, *a{n - 1}], y{n}: *a{n - 1}}}\n" for n in range(1, 30)
    )
    assert [issue.rule for issue in Document.parse(text, "x.yaml")[0].issues] == ["too-large"]


def test_merges_add_no_depth() -> None:
    text = "- &a0 {x: 1}\n" + "".join(f"- &a{n} {{<<: *a{n - 1}, y{n}: 1}}\n" for n in range(1, 150))
    assert Document.parse(text, "x.yaml")[0].value[-1].keys() == {"x", *(f"y{n}" for n in range(1, 150))}


@pytest.mark.parametrize("value", ["", "text", "5", "[5]", "[[{a: 1}]]", "[{a: 1}, text]"])
def test_only_mappings_are_merged(value: str) -> None:
    [document] = Document.parse(f"a: 1\n<<: {value}\n", "x.yaml")
    assert [issue.kind for issue in document.issues] == ["merge" if value else "merge-nothing"]


@pytest.mark.parametrize("text", ["a: &a {b: {<<: *a}}\n", "a: &a {<<: {b: *a}}\n"])
def test_a_mapping_cannot_be_merged_into_itself(text: str) -> None:
    assert [issue.kind for issue in Document.parse(text, "x.yaml")[0].issues] == ["cycle"]


def test_every_member_that_is_merged_stands_where_it_is_written() -> None:
    text = "a: &a {b: {c: one}, d: [two]}\ne: &e {<<: *a, d: three}\nf: {<<: [{g: four}, *e]}\n"
    [document] = Document.parse(text, "x.yaml")
    expected = {("e", "b", "c"): "one", ("f", "g"): "four", ("f", "b", "c"): "one", ("f", "d"): "three"}
    for path, word in expected.items():
        span = document.span(path)
        assert (text[span.start : span.end], document.text_of(path)) == (word, word)
        assert document.is_written(path) == (path == ("f", "g"))


def test_what_an_alias_stands_for_is_written_at_the_anchor() -> None:
    [document] = Document.parse("a: &a {b: &b [1.0, 2]}\nc: {d: *a}\ne: *b\n", "x.yaml")
    for path in (("a", "b", 0), ("c", "d", "b", 0), ("e", 0)):
        assert document.text_of(path) == "1.0"
        assert document.origin(path) == ("a", "b", 0)


UNCERTAIN = (
    "no Yes ON y N 2026-01-01 2026-1-1T10:00:00Z 12:30:45 1:30 0777 0o17 0x1F 0b1 1_000 .5 1. .inf -.INF .NaN +1 08"
)


@pytest.mark.parametrize("word", UNCERTAIN.split())
def test_strings_that_other_readers_take_for_something_else(word: str) -> None:
    assert [problem.rule for problem in validate(Document.parse(f"text: {word}", "x.yaml")[0], "action/talk")][-1:] == [
        "unquoted-string"
    ]
    for text in (f"'{word}'", f'"{word}"', f"! {word}", f"!!str {word}", f"|\n {word}\n"):
        assert all(issue.kind != "unquoted" for issue in Document.parse(f"text: {text}", "x.yaml")[0].issues)


@pytest.mark.parametrize("word", ["nope", "12.30.45", "2026-01", "0b2", "1e", "one", "é", "None", "a:b", "<<", "="])
def test_other_strings_are_the_same_to_all_readers(word: str) -> None:
    assert not Document.parse(f"text: {word}", "x.yaml")[0].issues


def test_aliases_do_not_hide_depth() -> None:
    text = "a: &a " + "[" * 60 + "]" * 60 + "\nb: " + "[" * 60 + "*a" + "]" * 60 + "\n"
    assert [issue.rule for issue in Document.parse(text, "x.yaml")[0].issues] == ["too-deep"]


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


def test_a_carriage_return_in_a_record_begins_no_line() -> None:
    documents = Document.parse('{"a":\r1}\n{"b": 2}\n', "x.ndjson")
    places = [document.place(*document.span((name,))[:2]) for document, name in zip(documents, "ab", strict=True)]
    assert [(place.line, place.column) for place in places] == [(1, 7), (2, 7)]


def test_records_have_the_lines_of_the_file() -> None:
    documents = Document.parse('{"a": 1}\r\n\r\n{"a": 2}\n', "x.ndjson")
    assert [document.place(*document.span(("a",))[:2]).line for document in documents] == [1, 3]
