"""How time grows with the size of the input, measured in the same way in every language."""

import time
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

Value = TypeVar("Value")


def seconds(judge: Callable[[Value], object], value: Value, times: int = 1) -> float:
    start = time.process_time()
    for _ in range(times):
        judge(value)
    return time.process_time() - start


def is_slow(
    plan: Mapping[str, Any], judge: Callable[[Value], object], shorter: Value, longer: Value, times: int
) -> bool:
    """Whether, in every attempt, the longer value takes too long compared with as many shorter ones."""
    return all(
        (taken := seconds(judge, longer)) > plan["seconds"] and taken > plan["growth"] * seconds(judge, shorter, times)
        for _ in range(plan["tries"])
    )
