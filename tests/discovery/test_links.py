"""A link, or a path in a configuration, may lead to any file on the machine: its content is never shown."""

import json
from pathlib import Path

import pytest

from voiceschema.cli.main import main
from voiceschema.render.report import OUTPUTS

SECRET = "hunter2"  # noqa: S105  # of nobody
SAYS = "a valid voice payload was expected: validate the file itself to see what is wrong"
#: By their endings, texts that are no payloads, in which something is wrong that is told of a file.
TEXTS = {
    "json": f'{{"action": "talk", "text": "{SECRET}", {SECRET}}}',
    "yaml": f"- action: talk\n  text: {SECRET}\n {SECRET}: - {SECRET}\n",
    "ndjson": f'[{{"action": "talk", "text": "{SECRET}" {SECRET}}}]\n',
    "md": f'# {SECRET}\n\n```json\n[{{"action": "talk", "text": "{SECRET}", {SECRET}}}]\n```\n',
    "har": f'{{"log": {{"version": "{SECRET}", "creator": {{}}, "entries": ["{SECRET}"]}}}}',
    "http": f"{SECRET} https://api.nexmo.com/v1/calls/{SECRET}\n{SECRET}\n\n{SECRET}\n",
}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path / "here"


def outside(here: Path, name: str, text: str) -> Path:
    """Write a file outside of the folder, and return its path."""
    path = here.parent / name
    path.write_text(text, "utf-8")
    return path


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = main(["validate", *arguments])
    written = capsys.readouterr()
    return code, written.out + written.err


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("output", OUTPUTS)
@pytest.mark.parametrize("how", [[], ["--schema", "ncco"]])
def test_a_link_to_what_is_no_payload_shows_nothing_of_it(
    how: list[str], output: str, jobs: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for ending, text in TEXTS.items():
        (here / f"link.{ending}").symlink_to(outside(here, f"file.{ending}", text))
    code, text = said(capsys, ".", "--output", output, "--jobs", jobs, *how)
    assert code in (1, 2)
    assert SECRET not in text
    assert text.count(SAYS) >= 4


def test_without_a_link_it_is_shown(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for ending in ("json", "yaml", "ndjson", "md"):  # of the others, which are recordings, it never is
        (here / f"file.{ending}").write_text(TEXTS[ending])
        assert SECRET in said(capsys, ".")[1], ending
        (here / f"file.{ending}").unlink()


@pytest.mark.parametrize(
    "table", ['[schemas]\n"a.json" = "ncco"\n', '[expect]\n"a.json" = ["e164"]\n', '[schemas]\n"a.*" = "endpoint"\n']
)
@pytest.mark.parametrize("text", [f'{{"password": "{SECRET}"}}', f'"{SECRET}"', f'["{SECRET}"]', SECRET])
def test_what_a_configuration_says_of_a_link_does_not_matter(
    text: str, table: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "a.json").symlink_to(outside(here, "secret.json", text))
    (here / "voiceschema.toml").write_text(table)
    code, text = said(capsys, ".")
    assert code == 1
    assert text.count(f"error: {SAYS} [") == 1
    assert SECRET not in text


def test_a_link_to_a_payload_is_a_payload(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "a.json").symlink_to(outside(here, "a.json", '[{"action": "talk", "text": "Hello.", "loop": -1}]'))
    code, text = said(capsys, ".")
    assert code == 1
    assert '"loop": -1' in text


@pytest.mark.parametrize("path", ["../a.json", "..", "link", "sub/../../a.json", "{}/a.json"])
def test_nothing_is_shown_of_where_the_paths_of_a_configuration_lead(
    path: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outside(here, "a.json", TEXTS["json"])
    (here / "link").symlink_to("..")
    (here / "sub").mkdir()
    (here / "voiceschema.toml").write_text(f'paths = ["{path.format(here.parent)}"]\n')
    (here.parent / "payload.json").write_text('[{"action": "talk", "text": "Hello.", "loop": -1}]')
    code, text = said(capsys)
    assert code == 1
    assert SAYS in text
    assert SECRET not in text
    assert ('"loop": -1' in text) == (not path.endswith(".json"))
    (here / "voiceschema.toml").write_text('paths = ["sub", "b.json"]\n')
    (here / "b.json").write_text(SECRET)
    assert SECRET in said(capsys)[1]


def test_a_link_that_is_named_is_shown(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "a.json").symlink_to(outside(here, "a.json", SECRET))
    assert SECRET in said(capsys, "a.json")[1]
    assert SECRET not in said(capsys, "--discovered", "a.json")[1]


@pytest.mark.parametrize("key", ["account", "profile"])
@pytest.mark.parametrize(
    "text", [f'{{"$id": "{SECRET}", "{SECRET}": 1}}', f'["{SECRET}"]', f"{SECRET}: [", f"- {SECRET}\n", SECRET, ""]
)
def test_nothing_is_shown_of_what_a_configuration_names(
    text: str, key: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = outside(here, "phone.json", text)
    (here / "ours" / "endpoint").mkdir(parents=True)
    (here / "ours" / "endpoint" / "phone.json").symlink_to(path)
    (here / "a.json").write_text("[]")
    (here / "voiceschema.toml").write_text(f'{key} = "{"../phone.json" if key == "account" else "ours"}"\n')
    code, text = said(capsys, "a.json")
    assert code == 2
    assert "phone.json is not a " in text
    assert f"run voiceschema validate --schema {'account/numbers' if key == 'account' else 'meta/document'} to" in text
    assert SECRET not in text


@pytest.mark.parametrize("name", ["voiceschema.toml", "pyproject.toml", "a.json.expect"])
@pytest.mark.parametrize(
    "text",
    [f'{SECRET} = 1\nx = "{SECRET}"', f"{SECRET}", f"\xff{SECRET}", f"[{SECRET}]\n[{SECRET}]", f'strict = "{SECRET}"'],
)
def test_nothing_is_shown_of_a_configuration_that_is_a_link(
    text: str, name: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = f"[tool.voiceschema]\n{text}" if name == "pyproject.toml" else text
    (here.parent / "file").write_bytes(text.encode("latin-1"))
    (here / "a.json").write_text("[]")
    (here / name).symlink_to("../file")
    code, written = said(capsys, ".", "--output", "json")
    assert code == 2
    assert f"{name} is not a " in written
    assert "its content is hidden because it is a link" in written
    assert SECRET not in written


def test_what_is_wrong_with_other_configurations_is_shown(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a.json.expect", "voiceschema.toml"):
        (here / name).write_text(f"{SECRET} = 1")
        (here / "a.json").write_text("[]")
        assert SECRET in said(capsys, ".")[1]


def test_the_json_output_of_a_link_keeps_to_its_schema(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "a.json").symlink_to(outside(here, "a.json", TEXTS["json"]))
    main(["validate", ".", "--output", "json"])
    [problem] = json.loads(capsys.readouterr().out)["problems"]
    assert (problem["path"], problem["line"], problem["rule"], problem["message"]) == ("a.json", 1, "syntax", SAYS)
