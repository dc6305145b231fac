"""Compare the results of all languages for mutated values.

The values are in a file, one per line. Each language reports a digit for each value: 1 if it is valid, plus 2 if the
platform accepts it.
"""

import json
import os
from collections.abc import Callable
from decimal import Decimal
from math import copysign
from pathlib import Path
from typing import NamedTuple

from mutation import mutants, seeds
from verdicts import judge

#: The number of values, and the seed that makes them reproducible.
COUNT, SEED = 20_000, 20261130


class Judge(NamedTuple):
    language: str
    #: The digit for each value.
    digits: str


def write_mutants(file: Path) -> None:
    """Write values mutated from the payloads in the folder VOICESCHEMA_CORPUS, or else from the included ones."""
    lines = mutants(seeds(os.environ.get("VOICESCHEMA_CORPUS")), COUNT, SEED)
    file.write_text("".join(f"{line}\n" for line in lines), "utf-8", newline="\n")


def disagreements(lines: list[str], judges: dict[str, Judge]) -> tuple[list[str], int]:
    """Return the values with different results, and how many differ only because a language rounds numbers."""
    wrong, read_otherwise = [], 0
    for line, *digits in zip(lines, *(each.digits for each in judges.values()), strict=True):
        if len(set(digits)) > 1:
            said = dict(zip(judges, digits, strict=True))
            if all(digit == _expected(judges[name].language, line) for name, digit in said.items()):
                read_otherwise += 1
            else:
                verdicts = {name: [digit in "13", digit in "23"] for name, digit in said.items()}
                wrong.append(f"{line}: [strict, tolerant] is {verdicts}")
    return wrong, read_otherwise


def _whole(number: float) -> float:
    """Return a number as an integer if it has no fraction, with the digits that identify it among doubles."""
    return int(Decimal(repr(number))) if number.is_integer() else number


def _in_javascript(number: float) -> float:
    return _whole(float(number))


def _in_rust(number: float) -> float:
    is_double = not -(2**63) <= number < 2**64 or (number == 0 and copysign(1, number) < 0)
    return _whole(float(number)) if is_double else number


#: How languages parse numbers that they cannot represent: see `x-maxJsonBytes` in `schemas/README.md`.
_READ: dict[str, Callable[[float], float]] = {"JavaScript": _in_javascript, "Rust": _in_rust}


def _expected(language: str, line: str) -> str:
    """Return the digit for a value as a language parses it."""

    def read(number: float) -> float:
        return _READ[language](number) if language in _READ else number

    mutant = json.loads(
        line, parse_int=lambda digits: read(int(digits)), parse_float=lambda digits: read(float(digits))
    )
    strict, tolerant = judge("fast")(mutant["schema"], mutant["value"])
    return str(strict + 2 * tolerant)
