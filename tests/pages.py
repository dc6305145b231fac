"""The pages that people read, and the blocks of code in them."""

import re
from collections.abc import Iterable

from places import ROOT

PAGES = [
    *(
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "schemas/README.md",
        "tests/suite/README.md",
        "tests/demo/README.md",
    ),
    *sorted(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md")),
]
BLOCK = re.compile(r"^```(\S+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def read(page: str) -> str:
    return (ROOT / page).read_text("utf-8")


def replace(page: str, old_and_new: Iterable[tuple[str, str]]) -> None:
    """Replace texts of a page, each where it first appears."""
    text = read(page)
    for old, new in old_and_new:
        text = text.replace(old, new, 1)
    (ROOT / page).write_text(text, "utf-8", newline="")


def blocks(page: str) -> list[tuple[str, str, str]]:
    """The fenced blocks of a page: language, name of a file to write, text."""
    return BLOCK.findall(read(page))


def only_python(page: str) -> str:
    """Return a page with every line outside its Python blocks empty, so that line numbers stay the same."""
    text, kept, end = read(page), "", 0
    for block in BLOCK.finditer(text):
        if block[1] == "python":
            kept += "\n" * text.count("\n", end, block.start(3)) + block[3]
            end = block.end(3)
    return kept


def prose(page: str) -> str:
    """Return a page without its blocks."""
    return BLOCK.sub("", read(page))


def anchors(page: str) -> set[str]:
    """Return the anchors that GitHub gives to the headings of a page."""
    headings = re.findall("^#+ (.+)$", prose(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def timeless(text: str) -> str:
    """Return the output of pytest without the time it took, and so without what fills its last line."""
    return re.sub(r"^(?:=+ )?(.*) in [0-9.]+s(?: \([0-9:]+\))?(?: =+)?$", r"\1", text, flags=re.MULTILINE)
