"""The fuzzer's seeds: files and strings from the examples and tests, and a dictionary of words from the schemas."""

import json
from collections.abc import Iterator
from pathlib import Path

from suite_files import FILES, vectors
from targets import LANGUAGES, NAMES
from voiceschema import CATALOG
from voiceschema.catalog.formats import FORMATS
from voiceschema.catalog.resources import subschemas

ROOT = Path(__file__).resolve().parent.parent
_TOKENS = (
    '{"',
    '":',
    "[]",
    "{}",
    "null",
    "\\u",
    "```json",
    "- ",
    "&a",
    "*a",
    "<<:",
    "!!str ",
    "###\n",
    "POST /v1/calls",
)
# Use this many vectors of each file, because libFuzzer runs all seeds before it starts to mutate.
_FEW = 2


def seeds(name: str) -> Iterator[bytes]:
    """Yield the seeds of a target. The first byte of each selects a choice of the target, such as a file name."""
    if name == "formats":
        for path in FILES:
            choice = FORMATS.index(path.stem) if path.stem in FORMATS else 0
            yield from (
                bytes([choice]) + each.data.encode()
                for each in vectors(path)
                if "format" in path.parts and isinstance(each.data, str)
            )
    elif name == "configuration":
        for path in ROOT.glob("tests/messages/**/*.toml"):
            if path.is_file():
                yield bytes([path.name == "pyproject.toml"]) + path.read_bytes()
        yield b"\2" + (ROOT / "examples/numbers.json").read_bytes()
    else:
        payloads = [(".json", json.dumps(each.data).encode()) for path in FILES for each in [*vectors(path)][:_FEW]]
        files = [path for place in ("examples", "tests/messages") for path in ROOT.glob(f"{place}/**/*.*")]
        payloads += [(path.suffix, path.read_bytes()) for path in files if path.is_file()]
        kinds = {f".{language}": at for at, language in enumerate(LANGUAGES)}
        kinds = {Path(file).suffix: at for at, file in enumerate(NAMES)} if name == "whole" else kinds
        yield from (bytes([kinds[ending]]) + data for ending, data in payloads if ending in kinds)


def words() -> set[str]:
    """Return the tokens of payloads: punctuation, and all property names and known values in the schemas."""
    found = set(_TOKENS)
    for name in CATALOG.names():
        for _, schema in subschemas(CATALOG.document(name)):
            found |= {*schema.get("properties", ()), *schema.get("x-known", ())}
            given = [*schema.get("enum", ()), *schema.get("examples", ()), schema.get("const")]
            found |= {each for each in given if isinstance(each, str) and len(each) < 50}
    return found - {""}
