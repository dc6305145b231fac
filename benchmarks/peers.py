"""The measured tools: how to install and run them, and how to read their output."""

import json
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.measuring import Tool

ROOT = Path(__file__).parent.parent
CACHE = Path(__file__).parent / ".cache"
BUNDLE = ROOT / "schemas" / "bundled" / "voice.json"

CORES = len(os.sched_getaffinity(0))
#: voiceschema is installed as for its users, not editable. The C++ wrapper needs a separate environment, because its
#: command has the same name as that of the jsonschema package.
_ENVIRONMENTS = {
    "voiceschema": [str(ROOT)],
    "commands": ["check-jsonschema", "jsonschema"],
    "wrapper": ["sourcemeta-jsonschema"],
    "libraries": [
        str(ROOT),
        "fastjsonschema",
        "jsonschema",
        "jsonschema-rs",
        "matplotlib",
        "pydantic",
        "pytest",
        "vonage-voice",
    ],
}
_PACKAGES = ["@sourcemeta/jsonschema", "ajv", "ajv-cli"]
_NODE_MODULES = CACHE / "node" / "node_modules"


def install() -> dict[str, str]:
    """Install the newest versions of all tools, and return the versions."""
    if not (shutil.which("node") and shutil.which("npm")):
        raise SystemExit("the benchmarks require node and npm")
    versions: dict[str, str] = {}
    for name, packages in _ENVIRONMENTS.items():
        if not (CACHE / name).exists():
            subprocess.run([sys.executable, "-m", "venv", str(CACHE / name)], check=True)
        pip = [program(name, "python"), "-m", "pip", "--disable-pip-version-check"]
        subprocess.run([*pip, "install", "--quiet", "--upgrade", *packages], check=True)
        listed = subprocess.run([*pip, "list", "--format=json"], stdout=subprocess.PIPE, check=True).stdout
        installed = {package["name"].replace("_", "-"): package["version"] for package in json.loads(listed)}
        versions |= {package: installed[package] for package in packages if package != str(ROOT)}
    (CACHE / "node").mkdir(exist_ok=True)
    npm = ["npm", "install", "--prefix", str(CACHE / "node"), "--no-audit", "--no-fund", "--loglevel=error"]
    subprocess.run([*npm, *(f"{package}@latest" for package in _PACKAGES)], check=True)
    for package in _PACKAGES:
        versions[package] = json.loads((_NODE_MODULES / package / "package.json").read_text("utf-8"))["version"]
    return versions


def program(environment: str, name: str) -> str:
    """Return the path of a program in a virtual environment."""
    return str(CACHE / environment / "bin" / name)


def _number_before(word: str) -> Callable[[str], int]:
    def found(output: str) -> int:
        numbers = re.findall(f"([0-9]+) {word}", output)
        if not numbers:
            raise SystemExit(f'the output of a command does not contain "{word}":\n{output[-2000:]}')
        return int(numbers[-1])

    return found


START = Tool([program("voiceschema", "voiceschema"), "--version"])
PYTHON = Tool([program("voiceschema", "python"), "-c", "pass"])


def voiceschema(path: Path, jobs: int | None = None) -> Tool:
    """Return the voiceschema command, with `--jobs` if a number is given."""
    options = [] if jobs is None else ["--jobs", str(jobs)]
    return Tool([program("voiceschema", "voiceschema"), "validate", *options, str(path)], _number_before("errors?"))


def check_jsonschema(paths: Sequence[Path]) -> Tool:
    def found(output: str) -> int:
        return len(set(re.findall("^  (.+?)::[$]", output, re.MULTILINE)))

    program_ = program("commands", "check-jsonschema")
    return Tool([program_, "--schemafile", str(BUNDLE), *map(str, paths)], found)


def python_jsonschema(paths: Sequence[Path]) -> Tool:
    """Return the command of the jsonschema package, without its deprecation warning."""
    instances = [argument for path in paths for argument in ("-i", str(path))]
    python = [program("commands", "python"), "-W", "ignore::DeprecationWarning", "-m", "jsonschema"]
    # The output does not name the invalid file. But each of these files has at most one error, printed on one line.
    return Tool([*python, *instances, str(BUNDLE)], lambda output: output.count("\n"))


def ajv_cli(pattern: str) -> Tool:
    options = ["--spec=draft2020", "--strict=false", "--validate-formats=false", "--all-errors"]
    program_ = str(_NODE_MODULES / ".bin" / "ajv")
    return Tool(
        [program_, "validate", *options, "-s", str(BUNDLE), "-d", pattern],
        lambda output: len(re.findall(" invalid$", output, re.MULTILINE)),
    )


def ajv_script(mode: str, path: Path) -> Tool:
    script = str(Path(__file__).parent / "ajv.cjs")
    arguments = ["env", f"NODE_PATH={_NODE_MODULES}", "node", script, mode, str(BUNDLE), str(path)]
    return Tool(arguments, _number_before("wrong"))


def cpp(path: Path, *options: str) -> Tool:
    """Return the C++ command without the JavaScript wrapper of its package."""
    machine = {"aarch64": "arm64"}.get(platform.machine(), platform.machine())
    folder = _NODE_MODULES / "@sourcemeta" / "jsonschema" / "build" / "github-releases"
    return _cpp(str(folder / f"jsonschema-{platform.system().lower()}-{machine}"), path, *options)


def cpp_wrapped(path: Path) -> Tool:
    return _cpp(program("wrapper", "jsonschema"), path)


def _cpp(program_: str, path: Path, *options: str) -> Tool:
    return Tool([program_, "validate", "--continue", *options, str(BUNDLE), str(path)], _number_before("failed"))


def library_script(name: str, path: Path) -> Tool:
    return Tool(_library("verdicts", name, path), _number_before("wrong"))


def library_rounds(name: str, path: Path) -> list[str]:
    return ajv_script("rounds", path).arguments if name == "ajv" else _library("rounds", name, path)


def _library(mode: str, name: str, path: Path) -> list[str]:
    return [program("libraries", "python"), "-m", "benchmarks.library", mode, name, str(path)]


def pytest(path: Path, *options: str) -> Tool:
    return Tool([program("libraries", "python"), "-m", "pytest", "-q", *options, str(path)])
