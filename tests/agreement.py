"""Whether all languages say the same of values that are nearly right.

The values stand in a file, one a line. A language says a digit of each: 1 if it is as documented, and 2 more if the
platform takes it.
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

#: How many values there are, and what makes them the same each time.
COUNT, SEED = 20_000, 20261130


class Judge(NamedTuple):
    language: str
    #: What it says of each value.
    digits: str


def write_mutants(file: Path) -> None:
    """Write the values, made of the payloads in the folder that VOICESCHEMA_CORPUS names, or of those that ship."""
    lines = mutants(seeds(os.environ.get("VOICESCHEMA_CORPUS")), COUNT, SEED)
    file.write_text("".join(f"{line}\n" for line in lines), "utf-8", newline="\n")


def disagreements(lines: list[str], judges: dict[str, Judge]) -> tuple[list[str], int]:
    """Return the values on which judges disagree, and on how many only for numbers that a language takes for others."""
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
    """Return a number as an integer if it has no fraction, with the digits that tell it from other doubles."""
    return int(Decimal(repr(number))) if number.is_integer() else number


def _in_javascript(number: float) -> float:
    return _whole(float(number))


def _in_rust(number: float) -> float:
    is_double = not -(2**63) <= number < 2**64 or (number == 0 and copysign(1, number) < 0)
    return _whole(float(number)) if is_double else number


#: How languages read numbers that they cannot tell from others: `schemas/README.md` says so of `x-maxJsonBytes`.
_READ: dict[str, Callable[[float], float]] = {"JavaScript": _in_javascript, "Rust": _in_rust}


def _expected(language: str, line: str) -> str:
    """Return the digit for a value as a language reads it."""

    def read(number: float) -> float:
        return _READ[language](number) if language in _READ else number

    mutant = json.loads(
        line, parse_int=lambda digits: read(int(digits)), parse_float=lambda digits: read(float(digits))
    )
    strict, tolerant = judge("fast")(mutant["schema"], mutant["value"])
    return str(strict + 2 * tolerant)
