"""Load the vectors."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from voiceschema import CATALOG, Catalog
from voiceschema.catalog.resources import BASE

SUITE = Path(__file__).parent / "suite"
ASIDE = {"remotes", "flow"}
FILES = sorted(
    path for path in SUITE.rglob("*.json") if path.name != "test-schema.json" and not ASIDE & set(path.parts)
)
#: The files of vectors for the rules between the actions of an NCCO.
FLOW = sorted((SUITE / "flow").glob("*.json"))


#: The capability that each folder of `optional/` requires, as in the table of implementations.
GROUPS = {"": "mandatory", "format": "formats", "keyword": "keyword", "account": "account", "profile": "profile"}


def group_of(path: Path) -> str:
    parts = path.relative_to(SUITE).parts
    return GROUPS[parts[1] if parts[0] == "optional" else ""]


class Vector(NamedTuple):
    location: str
    data: Any
    valid: bool
    tolerated: bool
    description: str
    #: Where a rule between actions is broken.
    at: list[str]

    @property
    def schema(self) -> str:
        """The name of the schema; empty for a part of a document, which cannot be selected for a file."""
        return "" if "#" in self.location else self.location.removeprefix(BASE).removesuffix(".json")


def name_of(path: Path) -> str:
    return path.relative_to(SUITE).as_posix().removesuffix(".json")


def vectors(path: Path) -> Iterator[Vector]:
    for case in json.loads(path.read_text("utf-8")):
        for test in case["tests"]:
            description = f"{case['description']}: {test['description']}"
            tolerated, at = "tolerated" in test, test.get("at", [])
            yield Vector(case["schema"]["$ref"], test["data"], test["valid"], tolerated, description, at)


def totals() -> dict[str, int]:
    """The number of vectors in each group."""
    found = dict.fromkeys(GROUPS.values(), 0)
    for path in FILES:
        found[group_of(path)] += len(list(vectors(path)))
    return found


@cache
def catalog_for(path: Path) -> Catalog:
    """The catalog for a file of vectors, which depends on its folder."""
    parts = path.relative_to(SUITE).parts
    if parts[:2] == ("optional", "account"):
        account = json.loads((SUITE / "remotes/account/number.json").read_text("utf-8"))
        return CATALOG.with_account(account["enum"])
    if parts[:2] == ("optional", "profile"):
        return CATALOG.with_profile(parts[2])
    return CATALOG
