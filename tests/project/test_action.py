"""The GitHub action: its scripts, executed as the runner does, in scratch repositories."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from offline import environment
from places import ROOT

pytestmark = pytest.mark.slow


ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
EXPRESSION = re.compile(r"\$\{\{ *(\S+) *\}\}")
RIGHT = '{"type": "phone", "number": "447700900123"}\n'
WRONG = '{"type": "phone", "number": "+447700900123"}\n'
WARNED = '[{"action": "talk", "text": "Hello.", "loop": "2"}]\n'
PLACE = "line=1,col=29,endLine=1,endColumn=44,title=e164"
MESSAGE = '"+447700900123" is not an E.164 number: remove the leading "+"%0Ahelp: write "447700900123"'


def run_step(
    step: dict[str, Any], folder: Path, variables: dict[str, str], **inputs: str
) -> subprocess.CompletedProcess[str]:
    """Run the script of a step in a folder as the runner would, with inputs and their defaults."""
    known = {f"inputs.{name}": str(each["default"]) for name, each in ACTION["inputs"].items()}
    known |= {f"inputs.{name}": value for name, value in inputs.items()}
    known["steps.python.outputs.python-path"] = sys.executable
    filled = {name: EXPRESSION.sub(lambda found: known[found[1]], value) for name, value in step["env"].items()}
    script = Path(variables["RUNNER_TEMP"], "script.sh")
    script.write_text(step["run"], "utf-8")
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)],  # noqa: S607  # as GitHub finds it
        cwd=folder,
        env={**variables, "GITHUB_WORKSPACE": str(folder), **filled},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


@pytest.fixture(scope="module")
def variables(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a runner after all steps but the last."""
    folder = tmp_path_factory.mktemp("runner")
    repository, temporary = folder / "repository", folder / "with blank"
    repository.mkdir()
    temporary.mkdir()
    for module in ("venv", "pip", "yaml", "json"):
        (repository / f"{module}.py").write_text("raise SystemExit('a module of the repository was taken')")
    made = {
        **environment(folder),
        "GITHUB_ACTION_PATH": str(ROOT),
        "GITHUB_OUTPUT": str(folder / "output"),
        "RUNNER_TEMP": str(temporary),
        "RUNNER_OS": "Linux",
    }
    for step in STEPS[:-1]:
        if "run" in step:
            done = run_step(step, repository, made)
            assert done.returncode == 0, done.stderr
    return made


Validate = Callable[..., tuple[int, str, str]]


@pytest.fixture
def validate(tmp_path: Path, variables: dict[str, str]) -> Validate:
    """Run the last step on files; return its exit code and the output of both streams."""

    def validated(files: dict[str, str], **inputs: str) -> tuple[int, str, str]:
        for name, text in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, "utf-8")
        done = run_step(STEPS[-1], tmp_path, variables, **inputs)
        return done.returncode, done.stdout, done.stderr

    return validated


def test_the_action_has_the_keys_that_github_knows() -> None:
    assert set(ACTION) == {"name", "description", "inputs", "runs"}
    for each in ACTION["inputs"].values():
        assert set(each) == {"description", "default"}
        assert isinstance(each["default"], str)
    assert set(ACTION["runs"]) == {"using", "steps"}
    assert ACTION["runs"]["using"] == "composite"
    for step in STEPS:
        known = {"name", "shell", "env", "run"} if "run" in step else {"id", "uses", "with"}
        assert set(step) == known
        assert step.get("shell", "bash") == "bash"


def test_an_expression_is_never_part_of_a_script_and_names_what_there_is() -> None:
    known = {f"inputs.{name}" for name in ACTION["inputs"]}
    known |= {f"steps.{step['id']}.outputs.python-path" for step in STEPS if "id" in step}
    used = {name for step in STEPS for value in step.get("env", {}).values() for name in EXPRESSION.findall(value)}
    assert used == known
    assert not any("${{" in step.get("run", "") for step in STEPS)


def test_what_is_right(validate: Validate) -> None:
    code, out, said = validate({"menus/phone.json": RIGHT, "package.json": '{"name": "menus"}'})
    assert (code, out) == (0, "")
    assert said == "voiceschema: 1 file (1 endpoint), 1 skipped, 0 errors, 0 warnings\n"


def test_what_is_wrong_is_annotated_and_stands_in_the_log(validate: Validate, tmp_path: Path) -> None:
    files = {"a menu/wrong one.json": WRONG, "package.json": '{"name": "menus"}', "phone.json": RIGHT}
    code, out, said = validate(files, sarif="the reports/voice schema.sarif")
    assert code == 1
    assert out == f"::error file=a menu/wrong one.json,{PLACE}::{MESSAGE}\n"
    assert said == "voiceschema: 2 files (2 endpoint), 1 skipped, 1 error, 0 warnings\n"
    [run] = json.loads((tmp_path / "the reports" / "voice schema.sarif").read_text("utf-8"))["runs"]
    [result] = run["results"]
    [location] = result["locations"]
    assert (result["ruleId"], result["level"]) == ("e164", "error")
    assert MESSAGE.startswith(f"{result['message']['text']}%0A")
    assert location["physicalLocation"]["artifactLocation"] == {"uri": "a%20menu/wrong%20one.json"}
    region = location["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]) == (1, 29, 1, 44)


def test_nothing_wrong_is_a_log_without_results(validate: Validate, tmp_path: Path) -> None:
    # A log that is written to a searched folder is not found while incomplete.
    assert validate({"phone.json": RIGHT}, sarif="log.json") == (
        0,
        "",
        "voiceschema: 1 file (1 endpoint), 0 errors, 0 warnings\n",
    )
    [run] = json.loads((tmp_path / "log.json").read_text("utf-8"))["runs"]
    assert run["results"] == []


def test_the_paths_are_those_of_the_input(validate: Validate) -> None:
    files = {
        "a menu/wrong one.json": WRONG,
        "-menu.json": WRONG,
        "*.json": WRONG,
        " a\\menu.json": WRONG,
        "other.json": WRONG,
    }
    code, out, _ = validate(files, paths="a menu\n\r\n-menu.json\r\n*.json\n a\\menu.json\n")
    assert code == 1
    found = ("a menu/wrong one.json", "-menu.json", "*.json", " a\\menu.json")
    assert out == "".join(f"::error file={name},{PLACE}::{MESSAGE}\n" for name in found)


def test_without_paths_they_are_those_of_the_configuration(validate: Validate) -> None:
    files = {"voiceschema.toml": 'paths = ["menus"]', "menus/phone.json": RIGHT, "other.json": WRONG}
    assert validate(files)[:2] == (0, "")
    assert validate(files, paths=".")[0] == 1
    (code, out, said) = validate({"voiceschema.toml": "paths = []"})
    assert (code, out) == (2, "")
    assert "voiceschema.toml is not a valid configuration\n" in said


def test_options(validate: Validate) -> None:
    files = {"menu.json": WARNED, "phone.json": WRONG}
    assert validate(files, options="--ignore e164")[0] == 0
    code, out, _ = validate(files, options="--strict\n--ignore e164\n")
    assert code == 1
    [annotation] = out.splitlines()
    assert annotation.startswith("::warning file=menu.json,")


def test_a_wrong_option_is_told_and_leaves_no_log(validate: Validate, tmp_path: Path) -> None:
    code, out, said = validate({"phone.json": RIGHT}, options="--stric", sarif="voiceschema.sarif")
    assert (code, out) == (2, "")
    assert "unrecognized arguments: --stric" in said
    assert not (tmp_path / "voiceschema.sarif").exists()


def test_what_cannot_be_read_is_told(validate: Validate, tmp_path: Path) -> None:
    code, out, _ = validate({"phone.json": RIGHT}, paths="gone.json\nphone.json", sarif="voiceschema.sarif")
    assert code == 2
    assert out == "::error file=gone.json,title=unreadable::cannot read the file: No such file or directory\n"
    [run] = json.loads((tmp_path / "voiceschema.sarif").read_text("utf-8"))["runs"]
    assert not run["invocations"][0]["executionSuccessful"]


@pytest.mark.parametrize("name", ACTION["inputs"])
def test_no_input_is_run(name: str, validate: Validate, tmp_path: Path) -> None:
    validate({"phone.json": RIGHT}, **{name: "$(touch run) `touch run`; touch run\n\"; touch run\n'; touch run #"})
    assert not list(tmp_path.rglob("run"))


def test_a_log_of_another_run_does_not_stay(validate: Validate, tmp_path: Path) -> None:
    code, _, _ = validate({"phone.json": RIGHT, "log.sarif": "of another run"}, sarif="log.sarif", options="--nothing")
    assert code == 2
    assert not (tmp_path / "log.sarif").exists()


@pytest.mark.parametrize(("rest", "code"), [("head -c 300", 137), ("true", 137), ("head -c -2", 2), ("cat", 0)])
@pytest.mark.parametrize("payload", [RIGHT, WRONG])
def test_only_a_whole_log_is_written(
    payload: str, rest: str, code: int, validate: Validate, variables: dict[str, str], tmp_path: Path
) -> None:
    command = Path(variables["RUNNER_TEMP"], "voiceschema", "bin", "voiceschema")
    whole = command.read_text("utf-8")
    command.rename(command.with_name("whole"))
    command.write_text(f"""\
#!/bin/bash
case "$*" in
  *sarif*) "${{0%/*}}/whole" "$@" | {rest}; exit {code};;
  *) exec "${{0%/*}}/whole" "$@";;
esac
""")
    command.chmod(0o755)
    try:
        got, out, _ = validate({"phone.json": payload}, sarif="logs/log.sarif")
    finally:
        command.write_text(whole, "utf-8")
    is_whole = rest == "cat"
    assert got == (2 if not is_whole else 1 if payload == WRONG else 0)
    assert ("::error title=voiceschema::The SARIF file was not written" in out) != is_whole
    assert [path.name for path in tmp_path.rglob("log*") if path.is_file()] == (["log.sarif"] if is_whole else [])


def test_a_log_that_cannot_be_moved_is_told(validate: Validate, tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file")
    code, out, _ = validate({"phone.json": RIGHT}, sarif="logs/log.sarif")
    assert code == 2
    assert "::error title=voiceschema::The SARIF file was not written" in out
