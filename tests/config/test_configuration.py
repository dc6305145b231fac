"""Which configuration applies to which file, and its effect; `messages/config/` shows the messages."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from places import MESSAGES
from voiceschema.cli.main import main
from voiceschema.config.expectations import Expectations
from voiceschema.config.file import Setting
from voiceschema.config.settings import Configurations
from voiceschema.errors import CannotRunError

PLUS = '{"type": "phone", "number": "+447700900123"}'


def tree(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def origin(path: str, key: str, given: tuple[Setting, ...] = ()) -> list[tuple[str, str]]:
    return [(each.value, each.source) for each in Configurations(given).settings_for(path).origins if each.key == key]


def test_the_nearest_one_applies_and_its_own_file_wins(here: Path) -> None:
    tree(
        here,
        {
            "pyproject.toml": "[tool.voiceschema]",
            "a/pyproject.toml": "[project]\ndependencies = ['voiceschema']",
            "b/pyproject.toml": "[tool.voiceschema]\nstrict = 1",
            "b/voiceschema.toml": "",
            "c/d/x.json": PLUS,
        },
    )
    nearest = {"x.json": "", "a/x.json": "", "b/x.json": "b/voiceschema.toml", "c/d/x.json": "", "c": "", "-": ""}
    for path, file in nearest.items():
        assert origin(path, "configuration") == [(file or "pyproject.toml", "")]
    assert origin("b", "configuration") == [("b/voiceschema.toml", "")]


def test_without_one_everything_is_as_shipped(here: Path) -> None:
    settings = Configurations().settings_for(str(here / "x.json"))
    assert settings[0] is None
    assert settings[2:5] == (frozenset(), False, False)
    assert Configurations().paths() == ()


def test_a_file_is_read_once_and_its_catalog_made_once(here: Path) -> None:
    tree(here, {"voiceschema.toml": 'profile = "founding"\n[schemas]\n"*.txt" = "ncco"', "a/x.json": PLUS})
    configurations = Configurations()
    first = configurations.settings_for("x.json")
    (here / "voiceschema.toml").write_text("strict = 1")
    assert configurations.settings_for("a/x.json").catalog is first.catalog
    assert configurations.settings_for("x.txt").schema == "ncco"
    assert first.schema is None


def test_the_last_pattern_wins_and_folders_match_with_all_that_is_in_them(here: Path) -> None:
    tree(here, {"voiceschema.toml": '[schemas]\n"*.json" = "ncco"\n"/calls/" = "call/create"\n"x.json" = "endpoint"'})
    configurations = Configurations()
    schemas = {
        "a.json": "ncco",
        "calls/a.json": "call/create",
        "calls/b/c.text": "call/create",
        "b/calls/a.json": "ncco",
        "calls/x.json": "endpoint",
        "a.text": None,
        "-": None,
    }
    for path, schema in schemas.items():
        assert configurations.settings_for(path).schema == schema
        assert configurations.is_declared(path) == (schema is not None)


def test_the_command_line_wins_or_adds(here: Path) -> None:
    numbers = '["447700900000"]'
    text = 'account = "ours.json"\nprofile = "founding"\nignore = ["e164"]\n[schemas]\n"*.json" = "ncco"'
    tree(here, {"sub/voiceschema.toml": text, "sub/ours.json": numbers, "theirs.json": '["14155550100"]'})
    named = {"schema": "endpoint", "account": "theirs.json", "ignored": "ssml", "strict": "yes"}
    given = tuple(Setting(key, value, "the command line") for key, value in named.items())
    settings = Configurations(given).settings_for("sub/x.json")
    assert settings.schema == "endpoint"
    assert settings.ignored == {"e164", "ssml"}
    assert settings.strict
    assert settings.catalog.document("account/number")["enum"] == ["14155550100"]
    assert origin("sub/x.json", "profile", given) == [("founding", "sub/voiceschema.toml")]
    assert origin("sub/x.json", "account") == [("sub/ours.json", "sub/voiceschema.toml")]


def test_paths_begin_at_the_configuration(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree(here, {"voiceschema.toml": 'paths = ["a", "/b"]', "sub/x.json": PLUS})
    assert Configurations().paths() == ("a", "/b")
    monkeypatch.chdir(here / "sub")
    assert Configurations().paths() == ("../a", "/b")
    (here / "voiceschema.toml").write_text("")
    assert Configurations().paths() == ("..",)
    monkeypatch.chdir(here)
    assert Configurations().paths() == (".",)


def test_what_a_pattern_names_is_as_good_as_named(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tree(here, {"voiceschema.toml": '[schemas]\n"*.text" = "ncco"', "a.text": "", ".gitignore": "c.*"})
    tree(here, {"b.json": '[{"action": "talk", "text": "Hello"},', "d.json": ""})
    (here / "c.text").write_text("[")
    assert main(["validate"]) == 1
    captured = capsys.readouterr()
    assert "a.text:1:1: error" in captured.out
    assert "b.json:1:38: warning" in captured.out
    assert "d.json" not in captured.out
    assert "c.text" not in captured.out


def test_standard_input_is_judged_as_the_current_directory_says(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tree(here, {"voiceschema.toml": 'ignore = ["e164"]'})
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PLUS.encode())))
    assert main(["validate", "-"]) == 0
    assert "1 endpoint" in capsys.readouterr().err


def test_a_rule_of_a_profile_may_be_ignored_from_the_command_line(here: Path) -> None:
    ours = MESSAGES / "config" / "profile" / "ours"
    tree(here, {"sub/voiceschema.toml": f"profile = '{ours}'", "sub/x.json": PLUS})
    assert main(["validate", "--ignore", "house-secure", "--ignore", "e164", "sub"]) == 0
    assert main(["validate", "--ignore", "house-secure", "."]) == 2


def test_a_wrong_configuration_below_leaves_out_what_it_applies_to(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tree(here, {"a.json": PLUS, "b/c.json": PLUS, "b/d.json": PLUS, "b/voiceschema.toml": "strict = 1"})
    assert main(["validate", "--output", "json", "."]) == 2
    captured = capsys.readouterr()
    written = json.loads(captured.out)
    assert [each["path"] for each in written["results"]] == ["a.json"]
    assert [each["path"] for each in written["unreadable"]] == ["b/voiceschema.toml"]
    assert captured.err.count("b/voiceschema.toml: strict: error: 1 is not a boolean") == 1
    assert main(["validate", "b/c.json"]) == 2
    assert capsys.readouterr().out == ""


def test_a_configuration_that_never_ends_is_not_read(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tree(here, {"a.json": PLUS})
    os.mkfifo(here / "voiceschema.toml")
    assert main(["validate", "a.json"]) == 2
    assert "cannot read voiceschema.toml: not a regular file" in capsys.readouterr().err


def test_show_config_tells_of_gitignore(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tree(here, {".gitignore": "# built\nbuild/", "build/x.json": PLUS})
    assert main(["validate", "--show-config", "build/x.json", ".cache"]) == 0
    assert '  directory search: excluded: matched by "build/" in .gitignore:2\n' in capsys.readouterr().out


@pytest.mark.parametrize(
    "text",
    [
        "strict = 2026-11-23T07:32:00Z",
        "strict = 2026-11-23 07:32:00",
        "paths = [07:32:00]",
        "profile = inf",
        "ignore = nan",
        "strict = 1e400",
        "strict = " + "9" * 400,
        "strict = " + "9" * 5000,
        "paths = " + "[" * 200 + "]" * 200,
        "paths = " + "[" * 9000,
        'schemas."a.b" = 1',
        "[[schemas]]\n[[schemas]]",
        "[[paths]]\nx = 1\n[paths.y]\nz = 1",
        "schemas = {'*' = {a = [1, {b = 2}]}}",
        '"" = 1',
        "\ufeffstrict = 1",
        "strict = 1 # \x00",
        'profile = """\n\\u0000"""',
        'account = "\\u0000"',
    ],
)
def test_nothing_makes_a_traceback(text: str, here: Path) -> None:
    (here / "voiceschema.toml").write_text(text, "utf-8")
    with pytest.raises(CannotRunError) as error:
        Configurations().settings_for("x.json")
    assert str(error.value) == "voiceschema.toml is not a valid configuration"
    assert error.value.problems
    assert all(problem.place.startswith("voiceschema.toml") for problem in error.value.problems)


def test_a_configuration_that_cannot_be_opened(here: Path) -> None:
    (here / "voiceschema.toml").symlink_to("voiceschema.toml")
    assert main(["validate"]) == 2


def test_what_is_not_needed_is_not_imported(here: Path) -> None:
    tree(here, {"right.json": PLUS.replace("+", ""), "pyproject.toml": "[project]\nname = 'x'"})
    script = "import sys; from voiceschema.cli.main import main; main(sys.argv[1:]); print(*sys.modules)"
    for command in (["right.json"], ["."]):
        done = subprocess.run(
            [sys.executable, "-c", script, "validate", *command], capture_output=True, text=True, check=True
        )
        assert not {"tomllib", "pathspec", "dataclasses", "yaml"} & set(done.stdout.split())


def test_the_file_beside_a_file_is_read_only_if_it_is_one(here: Path) -> None:
    tree(here, {"call.json": PLUS, "folder.json": PLUS})
    os.mkfifo(here / "call.json.expect")
    (here / "folder.json.expect").mkdir()
    for name in ("call.json", "folder.json"):
        with pytest.raises(CannotRunError, match=f"cannot read {name}.expect: not a regular file"):
            Configurations().settings_for(name)


def test_standard_input_has_no_file_beside_it(here: Path) -> None:
    tree(here, {"-.expect": "e164"})
    assert Configurations().settings_for("-").expected == ()


@pytest.mark.parametrize("text", ["e164\nurl\n", "e164 url", "url, e164 # both", "# why\r\ne164,\r\nurl"])
def test_the_rules_beside_a_file(here: Path, text: str) -> None:
    tree(here, {"call.json": PLUS, "call.json.expect": text})
    assert {each.rule for each in Configurations().settings_for("call.json").expected} == {"e164", "url"}


def test_a_rule_that_is_expected_twice_is_missed_once(here: Path) -> None:
    tree(here, {"call.json": "[]", "call.json.expect": "e164\ne164", "voiceschema.toml": '[expect]\n"*" = ["e164"]'})
    expectation = Expectations("call.json", Configurations().settings_for("call.json").expected)
    expectation.unexpected([])
    assert [problem.path for problem in expectation.unfulfilled()] == ["voiceschema.toml"]


def test_the_name_of_a_file_may_have_a_line_break(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tree(here, {"two\nlines.json": "[]", "two\nlines.json.expect": "e164"})
    assert main(["validate", "two\nlines.json"]) == 1
    assert '"two\\nlines.json" no longer breaks e164' in capsys.readouterr().out


@pytest.mark.parametrize(
    ("rules", "text", "expected"),
    [
        ("e164", "{}", ["unrecognised-payload"]),
        ("e164", '{"type": ', ["syntax"]),
        ("unrecognised-payload\ne164", "{}", ["unfulfilled-expectation"]),
        ("syntax", PLUS, ["e164", "unfulfilled-expectation"]),
    ],
)
def test_of_what_is_not_judged_nobody_misses_anything(
    here: Path, capsys: pytest.CaptureFixture[str], rules: str, text: str, expected: list[str]
) -> None:
    tree(here, {"call.json": text, "call.json.expect": rules})
    assert main(["validate", "--output", "json", "call.json"]) == 1
    assert [problem["rule"] for problem in json.loads(capsys.readouterr().out)["problems"]] == expected
