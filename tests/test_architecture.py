"""A module imports only from modules above it in this list, so that the code can be read from the top."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "validator" / "voiceschema"

#: Each module with what it may import from outside the standard library.
ORDER: dict[str, set[str]] = {
    "__init__": set(),  # its names are imported when they are first used
    "redact": set(),
    "wording": set(),
    "near": set(),
    "source": set(),
    "json_reader": set(),
    "yaml_reader": {"yaml"},
    "toml_reader": set(),
    "python_values": set(),
    "document": set(),
    "ignores": set(),
    "problem": set(),
    "interrupts": set(),
    "ssml": set(),
    "formats": {"jsonschema"},
    "keywords": set(),
    "resources": set(),
    "automaton": set(),
    "jsonschema_support": {"jsonschema", "referencing"},
    "profile": {"jsonschema_rs"},
    "catalog": set(),
    "decimals": set(),
    "tolerance": set(),
    "bundle": set(),
    "verdicts": set(),
    "engine": {"jsonschema_rs"},
    "vocabulary": set(),
    "recognition": set(),
    "flow": set(),
    "explain.rules": set(),
    "explain.values": set(),
    "explain.reading": set(),
    "explain.flow": set(),
    "explain.case": set(),
    "explain.places": set(),
    "explain.types": set(),
    "explain.failures": set(),
    "explain": set(),
    "judge": set(),
    "fixtures": set(),
    "fixtures.scalars": set(),
    "fixtures.parts": set(),
    "fixtures.candidate": set(),
    "fixtures.routes": set(),
    "fixtures.vcr": set(),
    "fixtures.har": set(),
    "fixtures.postman": set(),
    "fixtures.wiremock": set(),
    "fixtures.http_file": set(),
    "fixtures.markdown": {"markdown_it"},
    "fixtures.contents": set(),
    "gitignore": {"pathspec"},
    "search": set(),
    "records": set(),
    "pipeline": set(),
    "named": set(),
    "jobs": set(),
    "marks": set(),
    "configuration_file": set(),
    "configuration": set(),
    "progress": {"tqdm"},
    "render.tally": set(),
    "render.text": set(),
    "render.json": set(),
    "render.github": set(),
    "render.sarif": set(),
    "render.junit": set(),
    "render": set(),
    "answers": set(),
    "wsgi": set(),
    "asgi": set(),
    "django": {"django"},
    "cli": set(),
    "testing": set(),
    "testing.judging": {"pytest"},
    "testing.asserting": {"pytest"},
    "testing.files": {"pytest"},
    "testing.clients": {"httpx", "httpx2", "requests"},
    "testing.sent": {"pytest"},
    "pytest_plugin": {"pytest"},
    "__main__": set(),
}


def module_of(path: Path) -> str:
    name = path.relative_to(PACKAGE).with_suffix("").as_posix().replace("/", ".")
    return name.removesuffix(".__init__")


MODULES = {module_of(path): path for path in PACKAGE.rglob("*.py")}


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """The modules imported at run time, each with the column of the statement: 0 is the top of the module."""
    tree = ast.parse(path.read_text("utf-8"))
    for_types = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in for_types:
            continue
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.col_offset) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            inside = [f"{node.module}.{alias.name}" for alias in node.names]
            known = [name for name in inside if name.removeprefix("voiceschema.") in MODULES]
            yield from ((name, node.col_offset) for name in known or [node.module])


def test_the_list_is_whole() -> None:
    assert set(MODULES) == set(ORDER)


@pytest.mark.parametrize("name", ORDER)
def test_imports_go_upwards_only(name: str) -> None:
    above = list(ORDER)[: list(ORDER).index(name)]
    for module, _ in imports(MODULES[name]):
        if module.partition(".")[0] == "voiceschema" and name != "__init__":
            assert (module.removeprefix("voiceschema.") if "." in module else "__init__") in above


@pytest.mark.parametrize("name", ORDER)
def test_libraries_are_imported_where_they_are_needed_and_then_only(name: str) -> None:
    ours = sys.stdlib_module_names | {"voiceschema"}
    found = [(module.partition(".")[0], column) for module, column in imports(MODULES[name])]
    assert {module for module, _ in found if module not in ours} == ORDER[name]
    # Whoever loads the plugin has loaded pytest.
    assert all(column for module, column in found if module not in ours | {"pytest"})
    slow = {"dataclasses", "importlib", "tomllib"} & {module for module, column in found if not column}
    assert not slow or name in ("problem", "explain")
