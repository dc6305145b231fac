"""Embedded payloads: their exact positions, and which bodies are payloads."""

import json
import re
import tracemalloc
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from voiceschema import validate_file, validate_files

#: Each number has a superfluous plus and is unique, so that each is one problem and shows its position.
NUMBERS = [f"+4477009001{number:02}" for number in range(20)]


def call(numbers: list[str], talk: str) -> object:
    return [
        {"action": "talk", "text": talk},
        *({"action": "connect", "endpoint": [{"type": "phone", "number": number}]} for number in numbers),
    ]


def places(path: Path) -> Iterator[str]:
    """The text of the file at each problem, without line breaks."""
    text = path.read_bytes().decode().replace("\r\n", "\n")
    starts = [0, *(index + 1 for index, char in enumerate(text) if char == "\n")]
    for problem in validate_file(path):
        assert problem.rule == "e164"
        assert problem.line
        assert problem.column
        assert problem.end_line
        assert problem.end_column
        place = text[
            starts[problem.line - 1] + problem.column - 1 : starts[problem.end_line - 1] + problem.end_column - 1
        ]
        yield re.sub(r"\\?\n *", "", place)


TALKS = [
    "Hi",
    'It\'s "so": étude',
    "Ünï \U0001f600 code",
    "tab\tnew\nline\\",
    "  blanks   here  ",
    "é" * 200,
    "a b " * 90,
]


@pytest.mark.parametrize("indent", [None, 1, 4])
@pytest.mark.parametrize("ascii_only", [True, False])
@pytest.mark.parametrize("talk", TALKS)
def test_a_payload_in_a_json_string(talk: str, ascii_only: bool, indent: int | None, tmp_path: Path) -> None:  # noqa: FBT001
    body = json.dumps(call(NUMBERS, talk), ensure_ascii=not ascii_only, indent=indent)
    entry = {
        "request": {"method": "POST", "url": "https://example.com/", "postData": {"text": body}},
        "response": {"status": 200, "content": {"text": body}},
    }
    path = tmp_path / "x.har"
    path.write_text(json.dumps({"log": {"entries": [entry]}}, ensure_ascii=ascii_only, indent=indent), "utf-8")
    assert list(places(path)) == [f'\\"{number}\\"' for number in NUMBERS] * 2


@pytest.mark.parametrize("width", [20, 80, 10_000])
@pytest.mark.parametrize(
    ("style", "indent"),
    # PyYAML does not parse what it folds if that has line breaks of its own.
    [(None, None), ("'", None), ('"', None), ("|", None), (">", None), (None, 2), ("'", 2), ('"', 2), ("|", 2)],
)
@pytest.mark.parametrize("talk", TALKS)
def test_a_payload_in_a_yaml_string(
    talk: str, indent: int | None, style: str | None, width: int, tmp_path: Path
) -> None:
    body = json.dumps(call(NUMBERS, talk), ensure_ascii=False, indent=indent)
    interaction = {
        "request": {"method": "GET", "uri": "https://example.com/", "body": body},
        "response": {"status": {"code": 200}, "body": {"string": body}},
    }
    path = tmp_path / "x.yaml"
    text = yaml.safe_dump({"interactions": [interaction]}, default_style=style, width=width, allow_unicode=True)
    path.write_text(text, "utf-8")
    assert yaml.safe_load(text) == {"interactions": [interaction]}
    quote = '\\"' if '"[' in text else '"'
    assert list(places(path)) == [f"{quote}{number}{quote}" for number in NUMBERS] * 2


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("before", ["", "   ", "> ", "> - > ", "\t"])
@pytest.mark.parametrize("language", ["json", "yaml", "JSON title=x"])
def test_a_payload_in_a_block_of_markdown(language: str, before: str, newline: str, tmp_path: Path) -> None:
    payload = call(NUMBERS, "Hi")
    code = yaml.safe_dump(payload) if language == "yaml" else json.dumps(payload, indent=2)
    lines = [f"```{language}", *code.splitlines(), "```", ""]
    path = tmp_path / "x.md"
    item = {"   ": "1. item", "\t": "- item", "> - > ": "> - > item"}.get(before, "Text")
    inner = before.replace("-", " ")
    path.write_text(newline.join([item, inner.rstrip(), *(inner + line for line in lines)]), "utf-8", newline="")
    quote = "'" if language == "yaml" else '"'
    assert list(places(path)) == [f"{quote}{number}{quote}" for number in NUMBERS]


@pytest.mark.parametrize("before", ["Text", "- item", "> quote", "```\n[\n```"])
@pytest.mark.parametrize("mark", ["!!! note", '??? "Title"', '=== "JSON"'])
def test_what_is_indented_behind_a_mark_of_mkdocs(mark: str, before: str, tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    block = '    ```json\n    {"type": "phone", "number": "+447700900123"}\n    ```\n'
    path.write_text(f"{before}\n{mark}\n\n{block}\nText\n\n{block}")
    [problem] = validate_file(path)
    assert (problem.line, problem.column) == (before.count("\n") + 5, 33)


def test_a_block_in_mdx_that_is_indented_behind_a_line_of_text(tmp_path: Path) -> None:
    path = tmp_path / "x.mdx"
    code = '      ```json\n      {"type": "phone", "number": "+447700900123"}\n      ```\n'
    path.write_text(f"<Tab>\n  Text\n{code}    </Tab>\n    <Tab>\n{code}---\n")
    assert [(problem.line, problem.column) for problem in validate_file(path)] == [(4, 35), (9, 35)]


def test_a_string_whose_characters_cannot_be_told_is_pointed_at_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    body = "W3siYWN0aW9uIjoidGFsayIsInRleHQiOjF9XQ=="  # [{"action":"talk","text":1}]
    path.write_text(
        f"interactions:\n- request:\n    method: GET\n    uri: https://example.com\n    body: null\n"
        f"  response:\n    status: {{code: 200}}\n    body:\n      string: !!binary |\n        {body}\n"
    )
    [problem] = validate_file(path)
    assert (problem.rule, problem.line, problem.column, problem.suggestion) == ("wrong-type", 9, 24, None)
    assert problem.instance_location == "/0/text"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("empty.har", '{"log": {"entries": []}}'),
        ("page.har", '{"log": {"entries": [{"request": {"method": "GET"}, "response": {"status": 200}}]}}'),
        ("empty.json", '{"interactions": [], "version": 1}'),
        ("empty.yaml", "interactions: []\nversion: 1\n"),
        ("none.md", "Nothing but words.\n"),
        ("get.http", "GET https://api.nexmo.com/v1/calls\n"),
        ("other.http", 'POST https://example.com/users\n\n{"name": "x"}\n'),
    ],
)
def test_a_container_without_payloads_is_skipped(name: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(text)
    for paths in (path, tmp_path):
        [result] = validate_files(paths)
        assert (result.skipped, result.schemas, result.problems) == (True, (), [])


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_the_requests_of_a_file_are_told_apart_however_its_lines_end(newline: str, tmp_path: Path) -> None:
    lines = ["@host = https://api.nexmo.com", "@call={{host}}/v1/calls ", "### one", "POST {{call}}", "", "{}", ""]
    lines += ["### two", "PUT {{call}}/{{id}}/dtmf HTTP/1.1", "X-A: 1", "", '{"digits": "x"}', "", "###", ""]
    path = tmp_path / "x.http"
    path.write_text(newline.join(lines), "utf-8", newline="")
    [result] = validate_files(path)
    assert result.schemas == ("call/create", "call/dtmf")
    assert {(problem.line, str(problem.container)) for problem in result.problems} == {
        (6, "request 1 (POST https://api.nexmo.com/v1/calls), request"),
        (12, "request 2 (PUT https://api.nexmo.com/v1/calls/ID/dtmf), request"),
    }


def test_records_are_read_one_by_one(tmp_path: Path) -> None:
    def peak(records: int) -> int:
        path = tmp_path / "x.ndjson"
        with path.open("w") as file:
            for number in range(records):
                file.write(json.dumps(call(NUMBERS[:1] if number % 200 == 0 else [], "Hello" * 20)) + "\n")
        tracemalloc.start()
        problems = sum(len(result.problems) for result in validate_files(path))
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert problems == records / 200
        return most

    peak(200)  # what is read once is not to count
    # Python may enlarge a table of its own in the meantime, but not every time.
    few, many = min(peak(2_000), peak(2_000)), min(peak(20_000), peak(20_000))
    assert many < few + 300_000 < (tmp_path / "x.ndjson").stat().st_size


@pytest.mark.parametrize(
    ("info", "expected"),
    [
        ("json", 1),
        ("JSON", 1),
        ("json{3}", 1),
        ("json,editable", 1),
        ("json:call.json", 1),
        ("{.json .wide}", 1),
        (" yml ", 1),
        ("jsonc", 1),
        ("json5", 1),
        ("{code-block} json", 1),
        ("{code-cell} python", 0),
        ("", 1),
        ("js", 0),
        ("python json", 0),
    ],
)
def test_the_language_of_a_block_is_its_first_word(info: str, expected: int, tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_text(f'```{info}\n{{"type": "phone", "number": "+447700900123"}}\n```\n')
    assert len(validate_file(path)) == expected


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ('[{"action": "talk", "text": "Hi",}]', 1),
        ('{"answer_url": ["https://example.com"] "to": []}', 1),
        ('[{"action": "connect", "endpoint": [}]', 1),
        ('// Later.\n[{"action": "talk", "text": "Hi"}]', 1),
        ('/* Later. */ [{"action": "talk", "text": "Hi"}]', 1),
        ('\u00a0[{"action": "talk", "text": "Hi"}]', 1),
        ('\u200b[{"action": "talk", "text": "Hi"}]', 1),
        ('Later: [{"action": "talk", "text": "Hi"}]', 0),
        ('[{"action": "talk", "text": "Hi"}, ...]', 0),
        ('{"action": "opened", // or "closed"\n"number": 1}', 0),
        ('{"device": "ttl", "action": "connect", "payload": {"port": 1 // serial\n}}', 0),
        ('{"Action": ["s3:*",]}', 0),
    ],
)
def test_of_blocks_that_cannot_be_parsed_those_are_named_that_were_meant_to_be_payloads(
    block: str, expected: int, tmp_path: Path
) -> None:
    path = tmp_path / "x.md"
    path.write_text(f"```json\n{block}\n```\n")
    problems = validate_file(path)
    assert [(problem.rule, problem.severity) for problem in problems] == [("syntax", "warning")] * expected


def test_tags_of_other_tools_are_nothing_wrong_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / "stack.yaml").write_text("Resources:\n  Queue: !Ref Other\n  List: !Sub [a, b]\n")
    (tmp_path / "call.yaml").write_text("type: phone\nnumber: !secret number\n")
    problems = [problem for result in validate_files(tmp_path) for problem in result.problems]
    assert [(Path(problem.path).name, problem.rule) for problem in problems] == [("call.yaml", "syntax")]


@pytest.mark.parametrize(
    "value",
    [
        {"interactions": {"enabled": True}},
        {"interactions": [{"with": "b"}]},
        {"interactions": []},
        {"log": {"entries": [{"level": "info"}]}},
        {"log": []},
        {"info": {"name": "x"}, "item": {"a": 1}},
        {"request": {"method": "GET", "url": "/x"}, "response": "text"},
        {"mappings": {"a": 1}},
    ],
)
def test_what_only_looks_like_a_container_is_none(value: object, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text(json.dumps(value))
    [result] = validate_files(tmp_path)
    assert (result.skipped, result.problems) == (True, [])


@pytest.mark.parametrize(
    ("value", "rules"),
    [
        ("{{urls}}", ["placeholder"]),
        ('"{{url}}"', ["wrong-type"]),
        ('"https://{{host}}/answer"', ["wrong-type"]),
        ('["{{url}}"]', ["placeholder"]),
        ('["https://{{host}}/answer"]', ["placeholder"]),
        ('["https://example.com/{{id}}"]', ["placeholder"]),
        ('"${json-unit.ignore}"', ["placeholder"]),
    ],
)
def test_a_variable_in_quotes_will_be_a_string(value: str, rules: list[str], tmp_path: Path) -> None:
    path = tmp_path / "x.http"
    to = '"to": [{"type": "phone", "number": "447700900123"}], "random_from_number": true'
    path.write_text(f'POST https://api.nexmo.com/v1/calls\n\n{{{to}, "answer_url": {value}}}\n')
    assert [problem.rule for problem in validate_file(path)] == rules


@pytest.mark.parametrize("body", ["{{body}}", "[]", '"x"', "5"])
def test_a_body_that_is_no_object_is_one_problem(body: str, tmp_path: Path) -> None:
    path = tmp_path / "x.http"
    path.write_text(f"POST https://api.nexmo.com/v1/calls\n\n{body}\n")
    assert len(validate_file(path)) == 1


def test_a_body_that_was_an_object_of_python_is_told_of_if_it_went_to_the_api(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(
        "interactions:\n- request:\n    body: !!python/object/new:_io.BytesIO\n      state: !!python/tuple\n"
        "      - !!binary |\n        eyJ0byI6IDV9\n      - 0\n      - null\n    method: POST\n"
        "    uri: https://api.nexmo.com/v1/calls\n  response:\n    status: {code: 204}\n    body: {string: ''}\n"
    )
    text = path.read_text()
    assert [(each.rule, each.severity, each.line) for each in validate_file(path)] == [
        ("broken-container", "warning", 4)
    ]
    path.write_text(text.replace("/v1/calls", "/v1/others"))
    assert validate_file(path) == []


@pytest.mark.parametrize("name", ["log", "entries", "request", "postData", "text"])
def test_what_stands_twice_in_a_container_hides_nothing_silently(name: str, tmp_path: Path) -> None:
    request = {"method": "POST", "url": "https://api.nexmo.com/v1/calls", "postData": {"text": "{}"}}
    text = json.dumps({"log": {"entries": [{"request": request, "response": {"status": 201, "content": {}}}]}})
    (tmp_path / "x.har").write_text(text.replace(f'"{name}"', f'"{name}": null, "{name}"'), "utf-8")
    assert "duplicate-property" in {problem.rule for problem in validate_file(tmp_path / "x.har")}


def test_what_stands_twice_in_a_body_is_one_problem(tmp_path: Path) -> None:
    mapping = (
        '{"request": {"method": "POST", "url": "/v1/calls"}, "response": {"status": 201, "jsonBody": {"a": 1, "a": 2}}}'
    )
    (tmp_path / "x.json").write_text(mapping, "utf-8")
    rules = [problem.rule for problem in validate_file(tmp_path / "x.json")]
    assert rules.count("duplicate-property") == 1


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b64encode(b"\xff\xfe[\0]\0"), "encoding"),
        (b64encode(b'{"to": "\xe9"}'), "encoding"),
        (b64encode(b"\x1f\x8b no gzip"), "encoding"),
        (b64encode(b"[]")[:-1], "syntax"),
        (b64encode(b"[]"), "wrong-type"),
    ],
)
@pytest.mark.parametrize("encoding", ["base64", "Base64"])
def test_a_body_in_base64_that_is_no_text_is_wrong_if_it_went_to_the_api(
    encoding: str, data: bytes, rule: str, tmp_path: Path
) -> None:
    body = {"text": data.decode(), "encoding": encoding}
    for url, rules in (("https://api.nexmo.com/v1/calls", [rule]), ("https://other.example/", [])):
        request = {"method": "POST", "url": url, "postData": body}
        value = {"log": {"entries": [{"request": request, "response": {"status": 201, "content": body}}]}}
        (tmp_path / "x.har").write_text(json.dumps(value), "utf-8")
        assert [problem.rule for problem in validate_file(tmp_path / "x.har")][:1] == rules


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("- action: talk\n  text: | # voiceschema: ignore ssml\n    <speak>a\n", []),
        ("# voiceschema: ignore e164\n---\ntype: phone\nnumber: '+447700900123'\n", ["e164", "unused-ignore"]),
        ("type: phone\nnumber: '447700900123'\n\"k # voiceschema: ignore e164\": 1\n", ["unknown-property"]),
        ("type: phone\nnumber: '+447700900123'  # voiceschema: ignore e164 (wrong on purpose)\n", []),
        ("type: phone\nnumber: '+447700900123'  # voiceschema: ignore e164, url\n", ["unused-ignore"]),
        ("type: phone\nnumber: '+447700900123'  # voiceschema: ignore\n", ["e164", "unused-ignore"]),
    ],
)
def test_comments_in_yaml(text: str, rules: list[str], tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(text)
    assert sorted(problem.rule for problem in validate_file(path)) == rules


@pytest.mark.parametrize(
    ("before", "rules"),
    [
        ("<!-- voiceschema: ignore e164 -->\n", []),
        ("Text <!-- voiceschema: ignore e164 --> and more.\n\n", []),
        ("<!-- voiceschema: ignore e164 -- as x > y -->\n", []),
        ("<!-- # voiceschema: ignore url,\n  e164 -->\n", ["unused-ignore"]),
        ("```html\n<!-- voiceschema: ignore e164 -->\n```\n", ["e164"]),
        ("    <!-- voiceschema: ignore e164 -->\n\n", ["e164"]),
    ],
)
def test_comments_in_markdown(before: str, rules: list[str], tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_text(f'{before}```json\n{{"type": "phone", "number": "+447700900123"}}\n```\n')
    assert [problem.rule for problem in validate_file(path)] == rules


def test_a_large_file_of_records_comes_in_pieces(tmp_path: Path) -> None:
    path = tmp_path / "x.ndjson"
    path.write_text('{"type": "phone", "number": "+447700900123"}\n' * 2500)
    results = list(validate_files(path))
    assert [(len(result.problems), result.more) for result in results] == [(1000, True), (1000, True), (500, False)]
    assert len(validate_file(path)) == 2500


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("x.http", "GET " + "a." * 20_000 + " x\n"),
        ("x.http", "@a=x" + " " * 100_000 + "y\nGET https://example.com/\n"),
        ("x.http", "GET {{" + " " * 100_000 + "\n"),
        ("x.http", ("# voiceschema: ignore e164\n" + " " * 1000 + "\n") * 500),
        ("x.http", "POST https://api.nexmo.com/v1/calls\n\n{" + "{{a" * 50_000),
        ("x.http", "POST https://api.nexmo.com/v1/calls\n\n[" + '"{{a' * 50_000),
        ("x.http", "POST https://api.nexmo.com/v1/calls\n\n[" + "a." * 50_000 + "{{b}}"),
        ("x.md", "`" * 100_000 + "json\n"),
        ("x.md", "```json\n{}\n```\n" + "".join(" " * 4 * n + "!!! note\n" for n in range(500))),
        ("x.md", "```\n[\n" * 10_000),
        ("x.md", "```json\n{}\n```\n" + "<!--" + " " * 100_000),
        ("x.md", "```json\n{}\n```\n" + "<!-- voiceschema: ignore " * 5000),
        ("x.json", json.dumps({"request": {"urlPattern": "/v1/calls/" + "[a]" * 100 + "/x"}, "response": {}})),
        (
            "x.json",
            json.dumps({"info": {"name": "x"}, "item": [{"request": {"body": {"raw": '"' + '\\"' * 100_000}}}]}),
        ),
        ("x.yaml", "type: phone\n" + "".join(f'k{n}: "a # voiceschema: ignore url\n  b"\n' for n in range(3000))),
        ("x.yaml", "- &a {" + ", ".join(f"k{n}: 1" for n in range(90)) + "}\n" + "- {<<: *a}\n" * 900),
        ("x.yaml", "interactions:\n" + "- request: {body: !!binary eA==}\n" * 3000),
        ("x.yaml", "type: phone\n" + "".join(f"k{n}: 1 # voiceschema: ignore url\n" for n in range(3000))),
    ],
)
def test_what_was_made_to_take_long_does_not(name: str, text: str, tmp_path: Path) -> None:
    """Each of these would exceed the timeout of the test runner if time grew faster than the text."""
    path = tmp_path / name
    path.write_text(text)
    validate_file(path)
