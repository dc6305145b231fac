"""The nearly valid values that `make embed` gives to all languages."""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

from mutation import Seed, mutants, seeds
from places import TESTS
from verdicts import judge

SCRIPT = """
import hashlib
from mutation import mutants, seeds
print(hashlib.sha256("".join(mutants(seeds(None), 500, 1)).encode()).hexdigest())
"""


def test_the_same_seed_makes_the_same_values() -> None:
    ways = [
        subprocess.check_output(
            [sys.executable, "-c", SCRIPT], env={**os.environ, "PYTHONPATH": str(TESTS), "PYTHONHASHSEED": seed}
        )
        for seed in ("1", "2")
    ]
    assert ways[0] == ways[1]
    assert len({*mutants(seeds(None), 10, 1), *mutants(seeds(None), 10, 2)}) > 15


def test_some_are_right_and_some_only_tolerated() -> None:
    values = [json.loads(line) for line in mutants(seeds(None), 2000, 1)]
    found = Counter(judge("fast")(each["schema"], each["value"]) for each in values)
    assert found.keys() == {(True, True), (False, True), (False, False)}
    assert min(found.values()) > 100


def test_they_are_made_of_a_corpus(tmp_path: Path) -> None:
    (tmp_path / "ncco").mkdir()
    ncco = [{"action": "talk", "text": "Hello.", "loop": 2}]
    (tmp_path / "ncco" / "a.json").write_text(json.dumps(ncco), "utf-8")
    assert seeds(str(tmp_path)) == [Seed("payload", ncco), Seed("ncco", ncco)]
    assert seeds(str(tmp_path / "ncco")) == seeds(None)


def test_tags_have_names_of_ascii() -> None:
    speech = Seed("format/ssml", "<speak>é<p>x</p></speak>")
    values = [json.loads(line)["value"] for line in mutants([speech], 2000, 1)]
    texts = [value for value in values if isinstance(value, str)]
    assert any("<speak>é" in text for text in texts)
    assert not any(re.search(r"</?p[^\x00-\x7f\s]", text) for text in texts)
