"""The snippets of docs/ci.md, each tested in a scratch project."""

import ast
import configparser
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import yaml

from offline import environment
from pages import blocks
from places import ROOT
from voiceschema import __version__

pytestmark = pytest.mark.slow


PAGE = "docs/ci.md"
FILES = {name: text for _, name, text in blocks(PAGE) if name}
FOR_THE_DEMO = {".pre-commit-config.yaml", ".github/workflows/check.yml", ".gitlab-ci.yml"}
RIGHT = '{"type": "phone", "number": "447700900123"}\n'
WRONG = '{"type": "phone", "number": "+447700900123"}\n'


@pytest.fixture(scope="module")
def variables(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The variables of a new virtual environment in which pip finds only this project."""
    folder = tmp_path_factory.mktemp("ci")
    made = {**environment(folder), "PIP_FIND_LINKS": str(folder / "wheels")}
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--wheel-dir", made["PIP_FIND_LINKS"], str(ROOT)]
    subprocess.run(pip, env=made, check=True)
    subprocess.run([sys.executable, "-m", "venv", str(folder / "venv")], env=made, check=True)
    return {**made, "PATH": f"{folder / 'venv' / 'bin'}:{made['PATH']}"}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with all snippets."""
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def run(commands: list[str], project: Path, variables: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run shell commands until one fails."""
    return subprocess.run(
        ["bash", "-e", "-c", "\n".join(commands)],  # noqa: S607  # as CI finds it
        cwd=project,
        env=variables,
        capture_output=True,
        text=True,
        check=False,
    )


def gitlab() -> list[str]:
    script: list[str] = yaml.safe_load(FILES[".gitlab-ci.yml"])["voiceschema"]["script"]
    return script


def tox() -> list[str]:
    parser = configparser.ConfigParser()
    parser.read_string(FILES["tox.ini"])
    section = parser["testenv:voiceschema"]
    assert section.getboolean("skip_install")
    return [f"pip install {section['deps']}", section["commands"].replace("{posargs}", "")]


def nox() -> list[str]:
    """The commands of the session, without arguments that are only known when it runs."""
    commands = []
    for call in ast.walk(ast.parse(FILES["noxfile.py"])):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
            arguments = [each.value for each in call.args if isinstance(each, ast.Constant)]
            before = {"install": ["pip", "install"], "run": []}[call.func.attr]
            commands.append(shlex.join([*before, *map(str, arguments)]))
    return commands


@pytest.mark.parametrize("commands", [gitlab(), tox(), nox()], ids=["gitlab", "tox", "nox"])
def test_the_commands_find_what_is_wrong(commands: list[str], project: Path, variables: dict[str, str]) -> None:
    assert commands[0] == "pip install voiceschema"
    done = run(commands, project, variables)
    assert done.returncode == 0, done.stderr
    assert "voiceschema: 1 file (1 ncco), 0 errors, 1 warning\n" in done.stderr
    (project / "menus" / "phone.json").write_text(WRONG)
    (project / "other.json").write_text(WRONG)
    done = run(commands, project, variables)
    assert done.returncode == 1
    assert "voiceschema: 2 files (1 endpoint, 1 ncco), 1 error, 1 warning\n" in done.stderr


def test_gitlab_gets_the_report_when_something_is_wrong(project: Path, variables: dict[str, str]) -> None:
    (project / "menus" / "phone.json").write_text(WRONG)
    run(gitlab(), project, variables)
    artifacts = yaml.safe_load(FILES[".gitlab-ci.yml"])["voiceschema"]["artifacts"]
    assert artifacts["when"] == "always"
    suites = ET.parse(project / artifacts["reports"]["junit"]).getroot()  # noqa: S314  # written by ourselves
    assert [case.get("name") for case in suites.iter("testcase") if case.find("failure") is not None] == [
        "menus/phone.json"
    ]


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_what_has_changed_is_checked(project: Path, variables: dict[str, str]) -> None:
    [changed] = [text for language, _, text in blocks(PAGE) if language == "sh"]
    (project / "gone.json").write_text(RIGHT)
    start = ["pip install --quiet voiceschema", "git init --quiet", "git add .", "git commit --quiet --message All"]
    done = run([*start, changed], project, variables)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    (project / "menus" / "a phone.json").write_text(WRONG)
    (project / "package.json").write_text("{}")
    (project / "gone.json").unlink()
    done = run(["git add .", changed], project, variables)
    assert done.returncode != 0
    assert "menus/a phone.json:1:29: error: " in done.stdout
    assert done.stderr == "voiceschema: 1 file (1 endpoint), 1 skipped, 1 error, 0 warnings\n"
    (project / "menus" / "-phone.json").write_text(WRONG)
    done = run(["git add .", "cd menus", changed], project, variables)
    assert [line.partition(":")[0] for line in done.stdout.splitlines() if ": error: " in line] == [
        "-phone.json",
        "a phone.json",
    ]


def test_the_workflow_gives_the_action_what_it_takes_and_uploads_what_it_writes() -> None:
    [job] = yaml.safe_load(FILES[".github/workflows/check.yml"])["jobs"].values()
    _, action, upload = job["steps"]
    inputs = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["inputs"]
    assert action["uses"] == f"voiceschema/voiceschema@v{__version__}"
    assert set(action["with"]) <= set(inputs)
    assert action["with"]["sarif"] == upload["with"]["sarif_file"]
    assert upload["if"] == "success() || failure()"
    page = (ROOT / PAGE).read_text("utf-8")
    assert [line.split("`")[1] for line in page.splitlines() if line.startswith("| `")] == list(inputs)


@pytest.mark.parametrize("name", sorted(FOR_THE_DEMO))
def test_the_demo_has_the_piece(name: str) -> None:
    assert (ROOT / "tests" / "demo" / name).read_text("utf-8") == FILES[name]
