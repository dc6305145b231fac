"""Every pattern takes linear time, even for adversarial texts.

This measures growth, not speed: a text ten times as long may take up to thirty times as long, while a quadratic pattern
would take a hundred times. The texts are in `linear.json`, which V8 and Rust are tested with as well: see
`suite/README.md`.
"""

import itertools
import json
import re
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, NamedTuple

import pytest

from growth import is_slow, seconds
from patterns import PATTERNS
from places import ROOT, TESTS
from voiceschema.catalog.formats import FORMATS, conforms, in_python

PLAN = json.loads((TESTS / "linear.json").read_text("utf-8"))
Judge = Callable[[str], object]


class Mean(NamedTuple):
    beginning: str
    pump: str
    end: str

    def text(self, length: int) -> str:
        return self.beginning + self.pump * (length // len(self.pump)) + self.end


def means(pattern: str) -> Iterator[Mean]:
    """The adversarial texts for a pattern."""
    for texts in PLAN["texts"]:
        if texts["within"] in pattern:
            yield from itertools.starmap(Mean, itertools.product(texts["beginnings"], texts["pumps"], texts["ends"]))


def patterns(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(pattern := value.get("pattern"), str):
            yield pattern
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from patterns(each)


FILES = sorted((ROOT / "schemas").rglob("*.json"))
ALL = sorted({pattern for file in FILES for pattern in patterns(json.loads(file.read_text("utf-8")))})


def fault(judge: Judge, all_means: Iterable[Mean]) -> str:
    """Return how a text takes too long, or has another result, when it is longer; an empty string if none does.

    Only the slowest ones are extended to the full length.
    """
    first, *_, last = PLAN["lengths"]
    verdicts = {mean: bool(judge(mean.text(first))) for mean in all_means}
    taken = {mean: seconds(judge, mean.text(first)) for mean in verdicts}
    for shorter, longer in itertools.pairwise(PLAN["lengths"]):
        if longer == last:
            taken = dict(sorted(taken.items(), key=lambda item: item[1])[-PLAN["slowest"] :])
        for mean, before in taken.items():
            text, start = mean.text(longer), time.process_time()
            verdict = bool(judge(text))
            taken[mean] = time.process_time() - start
            if verdict != verdicts[mean]:
                return f"{mean} with {longer} characters is judged otherwise than with {shorter}"
            most = max(PLAN["seconds"], PLAN["growth"] * before * longer / shorter)
            if taken[mean] > most and is_slow(PLAN, judge, mean.text(shorter), text, longer // shorter):
                return f"{mean} with {longer} characters takes {taken[mean]} s, and {before} s with {shorter}"
    return ""


@pytest.mark.slow
@pytest.mark.parametrize("pattern", ALL)
def test_a_pattern_of_a_document_is_linear(pattern: str) -> None:
    assert not fault(re.compile(in_python(pattern)).search, means(pattern))


@pytest.mark.slow
@pytest.mark.parametrize("name", FORMATS)
def test_a_format_is_linear(name: str) -> None:
    assert not fault(partial(conforms, name), means(PATTERNS.get(name, "")))


@pytest.mark.slow
def test_the_measure_tells_what_is_not() -> None:
    assert " takes " in fault(re.compile("^a*a*$").search, means(""))
    assert " otherwise " in fault(lambda text: len(text) > 20_000, means(""))


def repeats(pattern: str) -> Iterator[tuple[str, str]]:
    """Yield each part of a pattern with unlimited repetition, together with what comes before it."""
    opened: list[tuple[str, int]] = []
    lead, part = "", ""
    for token in re.finditer(r"\\.|\[(?:\\.|[^]\\])*\]|[{][0-9,]+[}]|\((?:[?]:)?|.", pattern, re.DOTALL):
        if token[0].startswith("("):
            opened.append((lead + part, token.start()))
            lead, part = lead + part, ""
        elif token[0] == ")":
            lead, start = opened.pop()
            part = pattern[start : token.end()]
        elif token[0] == "|":
            lead, part = opened[-1][0] if opened else "", ""
        elif token[0] in "*+?" or token[0].endswith("}"):
            if token[0] in "*+" or token[0].endswith(",}"):
                yield lead, part
            part += token[0]
        else:
            lead, part = lead + part, token[0]


@pytest.mark.parametrize("pattern", ALL)
def test_every_part_is_repeated_by_a_text_that_is_refused(pattern: str) -> None:
    expression = re.compile(in_python(pattern))
    refused = [text for mean in means(pattern) if not expression.search(text := mean.text(100))]
    missed = [
        (lead, part)
        for lead, part in repeats(pattern)
        if not any(map(re.compile(f"{lead}(?:{part}){{9,}}").search, refused))
    ]
    assert not missed
