"""What every language's package has in common; `make embed` runs them."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from suite_files import FILES, GROUPS, group_of, vectors
from voiceschema import __version__

ROOT = Path(__file__).parent.parent
EMBED = ROOT / "embed"
PAGE = (ROOT / "schemas" / "README.md").read_text("utf-8")
TABLE = PAGE.partition("<!-- make embed -->")[2].partition("<!-- /make embed -->")[0]


def test_there_is_one_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    crate = tomllib.loads((EMBED / "rust" / "Cargo.toml").read_text("utf-8"))["package"]["version"]
    npm = json.loads((EMBED / "js" / "package.json").read_text("utf-8"))["version"]
    maven = re.search("<version>(.+?)</version>", (EMBED / "java" / "pom.xml").read_text("utf-8"))
    assert maven is not None
    assert {project, crate, npm, maven[1]} == {__version__}


@pytest.mark.parametrize("lock", ["js/package-lock.json", "rust/Cargo.lock"])
def test_the_locked_version_is_the_same(lock: str) -> None:
    text = (EMBED / lock).read_text("utf-8")
    if lock.endswith(".json"):
        assert json.loads(text)["version"] == __version__
    else:
        assert re.search(f'name = "voiceschema"\nversion = "{re.escape(__version__)}"\n', text)


def test_the_copy_in_the_go_module_is_that_of_the_documents() -> None:
    schemas, copy = ROOT / "schemas", EMBED / "go" / "schemas"
    here, there = (
        {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.json")}
        for folder in (schemas, copy)
    )
    assert set(there) == set(here), "go generate in embed/go copies them"
    assert [name for name in here if there[name] != here[name]] == [], "go generate in embed/go copies them"


def test_every_package_is_run_and_in_the_table() -> None:
    script = (EMBED / "run.py").read_text("utf-8")
    folders = {path.name for path in EMBED.iterdir() if path.is_dir() and not path.name.startswith((".", "__"))}
    assert set(re.findall(r'Package\("([a-z]+)"', script)) == folders
    assert set(re.findall(r"^\| ([^:|]+): ", TABLE, re.MULTILINE)) == {
        "C++",
        "Go",
        "Java",
        "JavaScript",
        "Python",
        "Rust",
    }


def test_the_table_counts_all_vectors() -> None:
    there = dict.fromkeys(GROUPS.values(), 0)
    for path in FILES:
        there[group_of(path)] += len(list(vectors(path)))
    rows = re.findall(r"^\| [^:|]+: [^|]+\|(.+)\|$", TABLE, re.MULTILINE)
    for row in rows:
        for group, cell in zip(GROUPS.values(), row.split("|"), strict=True):
            assert cell.strip() == "-" or cell.endswith(f"/ {there[group]} "), f"make embed counts anew: {row}"
    lost = sum(int(total) - int(passed) for row in rows for passed, total in re.findall("([0-9]+) / ([0-9]+)", row))
    assert lost == TABLE.count("\n* ")
