"""Validation takes time in proportion to the size of a payload, however many errors it has.

The payloads are those of `many_errors.json`, which the other languages are tested with as well: see `suite/README.md`.
This does not include the time to explain the errors.
"""

import itertools
import json
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from growth import is_slow
from places import TESTS
from voiceschema import is_valid

PLAN = json.loads((TESTS / "many_errors.json").read_text("utf-8"))
Payload = dict[str, Any]
Judge = Callable[[Any], bool]


def build(payload: Payload, count: int) -> Any:
    value = place = deepcopy(payload["value"])
    for step in payload["at"].split("/")[1:]:
        place = place[int(step) if isinstance(place, list) else step]
    text = json.dumps(payload["copy"])
    for number in range(count):
        copy = json.loads(text.replace("#", str(number)))
        if isinstance(place, list):
            place.append(copy)
        else:
            place.update(copy)
    return value


def fault(judge: Judge, payload: Payload) -> str:
    """Return how a payload takes too long, or has another result, with more errors; an empty string if none does."""
    shorter = build(payload, PLAN["counts"][0])
    verdicts = {judge(shorter)}
    for fewer, more in itertools.pairwise(PLAN["counts"]):
        longer = build(payload, more)
        if is_slow(PLAN, lambda value: verdicts.add(judge(value)), shorter, longer, more // fewer):
            return f"{more} copies take too long beside {fewer}"
        if len(verdicts) > 1:
            return f"{more} copies are judged otherwise than {fewer}"
        shorter = longer
    return ""


@pytest.mark.slow
@pytest.mark.parametrize("engine", ["auto", "fast", "reference"])
@pytest.mark.parametrize("payload", PLAN["payloads"], ids=lambda payload: payload["description"])
def test_a_verdict_is_linear(payload: Payload, engine: str) -> None:
    assert not fault(lambda value: is_valid(value, payload["schema"], engine=engine), payload)


@pytest.mark.slow
def test_the_measure_tells_what_is_not() -> None:
    def copies(value: list[Any]) -> bool:
        return all(value[:number] for number in range(1, len(value)))

    payload = PLAN["payloads"][0]
    assert " too long " in fault(copies, payload)
    assert " otherwise " in fault(lambda value: len(value) > 100, payload)
