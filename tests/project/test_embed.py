"""The packages for other languages, and the script that runs them: `make embed`."""

import importlib
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from places import ROOT
from suite_files import GROUPS
from voiceschema import __version__

EMBED = ROOT / "embed"
PAGE = (ROOT / "docs" / "languages.md").read_text("utf-8")
TABLE = PAGE.partition("<!-- make embed -->")[2].partition("<!-- /make embed -->")[0]


def test_there_is_one_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    crate = tomllib.loads((EMBED / "rust" / "Cargo.toml").read_text("utf-8"))["package"]["version"]
    npm = json.loads((EMBED / "js" / "package.json").read_text("utf-8"))["version"]
    maven = re.search("<version>(.+?)</version>", (EMBED / "java" / "pom.xml").read_text("utf-8"))
    module = re.search('const Version = "(.+?)"', (EMBED / "go" / "voiceschema.go").read_text("utf-8"))
    assert maven is not None
    assert module is not None
    assert {project, crate, npm, maven[1], module[1]} == {__version__}


@pytest.mark.parametrize("lock", ["js/package-lock.json", "rust/Cargo.lock"])
def test_the_locked_version_is_the_same(lock: str) -> None:
    text = (EMBED / lock).read_text("utf-8")
    if lock.endswith(".json"):
        assert json.loads(text)["version"] == __version__
    else:
        assert re.search(f'name = "voiceschema"\nversion = "{re.escape(__version__)}"\n', text)


def test_the_repository_can_be_a_go_module() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S607
    wrong = [path for path in listed.stdout.split("\0") if re.search("[\"'*<>?`|\\\\:;]|[^ -~]|[.]/|[.]$", path)]
    assert wrong == [], "go get refuses a module with such names"


def test_every_package_is_run() -> None:
    script = (EMBED / "run.py").read_text("utf-8")
    folders = {path.name for path in EMBED.iterdir() if path.is_dir() and not path.name.startswith((".", "__"))}
    assert set(re.findall(r'Package\("([a-z]+)"', script)) == folders


def test_the_table_tells_where_each_exception_is() -> None:
    exceptions = re.findall("^[*] [^`]+, ([0-9]+) in `", TABLE, re.MULTILINE)
    assert sum(map(int, re.findall("all but ([0-9]+)", TABLE))) == sum(map(int, exceptions))


ENDPOINT = {"type": "websocket", "uri": "wss://example.com", "content-type": "audio/l16;rate=16000"}
COUNTED = {group: [1, 2] for group in GROUPS.values()}
FOUND = {
    "language": "Fake",
    "implementation": "fake 1",
    "groups": COUNTED,
    "faults": [],
    "verdicts": {"a/b.json": [True, True]},
    "mutants": "30",
}
OTHER = {**FOUND, "implementation": "fake 2"}
VALUES = [
    {"schema": "value/level", "value": 1},
    {"schema": "endpoint/websocket", "value": {**ENDPOINT, "headers": {"a": 1.0, "b": "x" * 498}}},
]
FAULT = {"file": "ncco", "description": "a case", "reason": "it is fake"}
PAGE_OF_FAKE = """
<!-- make embed -->

| implementation | mandatory | formats | keyword | account | profile |
|---|---|---|---|---|---|
| Fake: fake 1 | all but 1 | all but 1 | all but 1 | all but 1 | all but 1 |
| Other: other 1 | all but 1 | - | - | - | - |

<!-- /make embed -->
"""


@pytest.fixture
def driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return the script with its own page and packages, two vectors in each group, and two mutated values."""
    monkeypatch.syspath_prepend(str(EMBED))
    monkeypatch.delenv("VOICESCHEMA_WRITE_TRANSCRIPTS", raising=False)
    monkeypatch.setenv("VOICESCHEMA_CORPUS", str(tmp_path))
    script = importlib.import_module("run")
    page = tmp_path / "README.md"
    page.write_text(PAGE_OF_FAKE, "utf-8")
    monkeypatch.setattr(script, "PAGE", page)
    monkeypatch.setattr(script, "PACKAGES", [])
    monkeypatch.setattr(script, "HERE", tmp_path)
    lines = "".join(f"{json.dumps(value)}\n" for value in VALUES)
    monkeypatch.setattr(script, "write_mutants", lambda file: file.write_text(lines, "utf-8"))
    monkeypatch.setattr(script, "totals", lambda: dict.fromkeys(GROUPS.values(), 2))
    return script


def leave(script: Any, *found: object, fails: bool = False, needs: tuple[str, ...] = ()) -> None:
    """Create packages that write these results."""
    for number, result in enumerate(found):
        name = f"fake{number}"
        (script.HERE / name).mkdir()
        code = f"""import os, pathlib, sys
if {result is not None}:
    pathlib.Path(os.environ["VOICESCHEMA_RESULTS"], "{name}.json").write_text({json.dumps(result)!r})
print("words of a tool")
sys.exit({int(fails)})"""
        script.PACKAGES.append(script.Package(name, list(needs), [[sys.executable, "-c", code]]))


def test_what_passes_is_told_with_the_table(driver: Any, capsys: pytest.CaptureFixture[str]) -> None:
    leave(driver, FOUND)
    assert driver.main() == 0
    told = capsys.readouterr().out
    assert "passed" in told
    assert "| Fake: fake 1 | all but 1 |" in told
    assert "Other" not in told
    assert "1 of 1 files of the corpus have the same verdicts from Fake: fake 1\n" in told
    assert "2 of 2 mutated values have the same verdicts from Fake: fake 1\n" in told


@pytest.mark.parametrize(
    ("found", "words"),
    [
        ([None], "it wrote no results"),
        ([{**FOUND, "implementation": "fake 2"}], "is out of date"),
        ([{**FOUND, "faults": [FAULT]}], "is out of date"),
        ([{**FOUND, "groups": {**COUNTED, "formats": [2, 3]}}], "ran 3 vectors of the group formats, but there are 2"),
        ([FOUND, {**OTHER, "verdicts": {"a/b.json": [True, False]}}], "a/b.json: [strict, tolerant] is"),
        ([FOUND, {**OTHER, "verdicts": {}}], "a/b.json: [strict, tolerant] is"),
        ([FOUND, {**OTHER, "mutants": "3"}], "Fake: fake 2 has validated 1 of 2 mutated values"),
        ([FOUND, {**OTHER, "mutants": "20"}], '"value": 1}: [strict, tolerant] is {'),
        ([FOUND, {**OTHER, "mutants": "33"}], "1 of 2 mutated values have the same verdicts from"),
        ([FOUND, {**OTHER, "mutants": "31", "language": "JavaScript"}], "'JavaScript: fake 2': [True, False]}"),
        ([{**FOUND, "verdicts": {}}], "has no payloads"),
    ],
)
def test_what_is_wrong_fails(found: list[object], words: str, driver: Any, capsys: pytest.CaptureFixture[str]) -> None:
    leave(driver, *found)
    assert driver.main() == 1
    assert words in capsys.readouterr().out


def test_a_language_may_take_a_number_for_another(driver: Any, capsys: pytest.CaptureFixture[str]) -> None:
    leave(driver, FOUND, {**OTHER, "language": "JavaScript", "mutants": "33"})
    driver.main()
    told = capsys.readouterr().out
    assert "2 of 2 mutated values have the same verdicts" in told
    assert "1 differ only because a language rounds a number" in told


def test_a_package_that_fails_is_told_in_its_own_words(driver: Any, capsys: pytest.CaptureFixture[str]) -> None:
    leave(driver, FOUND, fails=True)
    assert driver.main() == 1
    assert "words of a tool" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("tool", "told", "words"),
    [
        ("voiceschema-no-such-tool", [], "voiceschema-no-such-tool is not installed"),
        (sys.executable, [sys.executable, "-c", "print('tool 1.9.9')"], "is older than 1.10"),
        (sys.executable, [sys.executable, "-c", "print('\\033[1mtool 1.9\\033[0m')"], "is older than 1.10"),
        (sys.executable, [sys.executable, "-c", "print('tool 1')"], "is older than 1.10"),
    ],
)
def test_what_cannot_be_run_is_left_out(
    tool: str,
    told: list[str],
    words: str,
    driver: Any,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(driver.TOOLS, tool, (told, (1, 10)))
    leave(driver, FOUND, fails=True, needs=(tool,))
    monkeypatch.delenv("VOICESCHEMA_CORPUS")
    assert driver.main() == 0
    told_of = capsys.readouterr().out
    assert words in told_of
    assert "skipped" in told_of


def test_the_table_is_written(driver: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOICESCHEMA_WRITE_TRANSCRIPTS", "1")
    leave(driver, {**FOUND, "implementation": "fake 2", "faults": [FAULT, {**FAULT, "file": "endpoint"}]})
    assert driver.main() == 0
    expected = PAGE_OF_FAKE.replace("fake 1", "fake 2")
    expected = expected.replace("- |\n\n", "- |\n\n* Fake: fake 2, 2 in `endpoint`, `ncco`: it is fake\n\n")
    assert driver.PAGE.read_text("utf-8") == expected
