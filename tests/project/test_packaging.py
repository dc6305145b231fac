"""The wheel and the source distribution are complete, and run elsewhere."""

import json
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from places import ROOT

pytestmark = pytest.mark.slow


SCHEMAS = {path.relative_to(ROOT).as_posix() for path in (ROOT / "schemas").rglob("*.json")}
PHONE = ROOT / "examples" / "endpoint" / "phone.json"


def run(*command: str, cwd: Path, path: Path | None = None) -> str:
    environment = {"PYTHONPATH": str(path), "PYTHONDONTWRITEBYTECODE": "1"} if path else None
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT), cwd=folder)
    return folder


@pytest.fixture(scope="module")
def wheel(distributions: Path) -> Path:
    [found] = distributions.glob("*.whl")
    return found


def test_the_wheel_has_the_documents_and_the_types(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {f"voiceschema/{name}" for name in SCHEMAS} <= names
    assert "voiceschema/py.typed" in names
    assert not [name for name in names if name.startswith(("tests/", "examples/"))]


def test_the_source_distribution_has_all_that_a_packager_needs(distributions: Path) -> None:
    [found] = distributions.glob("*.tar.gz")
    with tarfile.open(found) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert SCHEMAS | {"README.md", "LICENSE", "CHANGELOG.md", "tests/suite/README.md", "Makefile"} <= names


def check(place: Path, elsewhere: Path) -> None:
    """Run the command from the folder or archive `place`, outside of the checkout."""
    where = run(sys.executable, "-c", "import voiceschema; print(voiceschema.__file__)", cwd=elsewhere, path=place)
    assert where.startswith(str(place))
    command = [sys.executable, "-m", "voiceschema", "validate", "--output", "json"]
    report = json.loads(run(*command, "--profile", "founding", str(PHONE), cwd=elsewhere, path=place))
    assert report["results"] == [{"path": str(PHONE), "schema": "endpoint"}]
    names = run(sys.executable, "-m", "voiceschema", "list", cwd=elsewhere, path=place).split()
    assert "endpoint/phone" in names
    assert "E.164" in run(sys.executable, "-m", "voiceschema", "explain", "e164", cwd=elsewhere, path=place)


def install(distribution: Path, target: Path) -> None:
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--no-build-isolation"]
    run(*pip, "--target", str(target), str(distribution), cwd=target.parent)


def test_the_wheel_runs_elsewhere(wheel: Path, tmp_path: Path) -> None:
    install(wheel, tmp_path / "installed")
    check(tmp_path / "installed", tmp_path)
    [command] = (tmp_path / "installed").glob("bin/voiceschema*")
    assert run(str(command), "--version", cwd=tmp_path, path=tmp_path / "installed").startswith("voiceschema ")


def test_the_source_distribution_runs_elsewhere(distributions: Path, tmp_path: Path) -> None:
    [found] = distributions.glob("*.tar.gz")
    install(found, tmp_path / "installed")
    check(tmp_path / "installed", tmp_path)
