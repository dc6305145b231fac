"""The pages that people read, and the pieces that they show."""

import re

from places import ROOT

PAGES = ["README.md", "CONTRIBUTING.md", "docs/ci.md", "docs/testing.md", "schemas/README.md", "tests/suite/README.md"]
BLOCK = re.compile(r"^```(\S+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: str) -> list[tuple[str, str, str]]:
    """The fenced blocks of a page: language, name of a file to write, text."""
    return BLOCK.findall((ROOT / page).read_text("utf-8"))


def timeless(text: str) -> str:
    """Return what pytest writes without how long it took, and so without what fills its last line."""
    return re.sub(r"^(?:=+ )?(.*) in [0-9.]+s(?: \([0-9:]+\))?(?: =+)?$", r"\1", text, flags=re.MULTILINE)
