"""Each folder imports only from folders above it in this list, so that the package can be read from the top."""

import ast
import sys
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from places import ROOT

PACKAGE = ROOT / "validator" / "voiceschema"

#: The folders, and the modules beside them, from the top.
ORDER = (
    *("interrupts", "problem", "errors"),
    *("text", "reading", "catalog", "validation", "explain", "containers", "discovery", "config", "pipeline"),
    *("render", "cli", "web", "testing"),
)
#: The integrations, and the modules that keep their import paths.
DOORS = {"web": ("wsgi", "asgi", "django"), "testing": ("pytest_plugin",)}
#: The maximum depth of the layers, from text to the command.
MOST_LAYERS = 11
#: The maximum number of modules next to the folders.
MOST_BESIDE = 12
#: What each folder may import from outside the standard library.
LIBRARIES = {
    "reading": {"yaml"},
    "catalog": {"jsonschema", "jsonschema_rs", "referencing"},
    "validation": {"jsonschema_rs"},
    "containers": {"markdown_it"},
    "discovery": {"pathspec"},
    "cli": {"tqdm"},
    "web": {"django"},
    "testing": {"pytest"},  # it detects the installed HTTP clients by name
}


def module_of(path: Path) -> str:
    name = path.relative_to(PACKAGE.parent).with_suffix("").as_posix().replace("/", ".")
    return name.removesuffix(".__init__")


MODULES = {module_of(path): path for path in PACKAGE.rglob("*.py")}


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """The modules imported at run time, each with the column of the statement: 0 is the top level."""
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
            yield from (
                (name, node.col_offset) for name in [each for each in inside if each in MODULES] or [node.module]
            )


OURS = {name: {each for each, _ in imports(path) if each in MODULES} for name, path in MODULES.items()}


def place_of(module: str) -> str:
    """The folder of a module, or the module itself if it is next to the folders."""
    return module.split(".")[1] if "." in module else ""


def test_a_folder_imports_only_from_those_above_it() -> None:
    for module, imported in OURS.items():
        if (place := place_of(module)) in ORDER:
            above = {"", *ORDER[: ORDER.index(place) + 1]}
            assert not {each for each in imported if place_of(each) not in above}, module


def test_every_folder_is_in_the_list() -> None:
    doors = {way for ways in DOORS.values() for way in ways}
    assert {place_of(module) for module in MODULES} - {"", "__main__"} - doors == set(ORDER)


def test_doors_are_imported_by_nobody_else() -> None:
    for module, imported in OURS.items():
        for door, ways in DOORS.items():
            if place_of(module) not in (door, *ways):
                assert not {each for each in imported if place_of(each) in (door, *ways)}, module


@cache
def layers(place: str) -> tuple[str, ...]:
    """The longest import chain of folders that ends with a folder or a module next to them."""
    modules = [module for module in MODULES if place_of(module) == place]
    below = {place_of(each) for module in modules for each in OURS[module]} - {place, ""}
    return (*max(map(layers, sorted(below)), key=len, default=()), place)


def test_no_module_imports_itself_by_way_of_others() -> None:
    TopologicalSorter(OURS).prepare()  # which rejects cycles


def test_few_layers_lead_from_bytes_to_the_command() -> None:
    assert len(layers("__main__")) <= MOST_LAYERS, " -> ".join(layers("__main__"))


def test_few_modules_stand_beside_the_folders() -> None:
    assert len(list(PACKAGE.glob("*.py"))) <= MOST_BESIDE


@pytest.mark.parametrize("folder", sorted({place_of(module) for module in MODULES} - {""}))
def test_libraries_are_imported_where_they_are_needed_and_then_only(folder: str) -> None:
    ours = sys.stdlib_module_names | {"voiceschema"}
    paths = [path for module, path in MODULES.items() if place_of(module) == folder]
    found = [(name.partition(".")[0], column) for path in paths for name, column in imports(path)]
    allowed = {"pytest"} if folder == "pytest_plugin" else LIBRARIES.get(folder, set())
    assert {name for name, _ in found if name not in ours} == allowed
    # pytest is already loaded when it loads the plugin.
    assert all(column for name, column in found if name not in ours | {"pytest"})
    slow = {"dataclasses", "importlib", "tomllib"} & {name for name, column in found if not column}
    assert not slow or folder in ("problem", "explain")
