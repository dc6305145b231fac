"""Decimals are compared as numbers are."""

import re
from decimal import Decimal
from itertools import product

import pytest

from voiceschema import is_valid, validate
from voiceschema.catalog import decimals

WHOLES = [
    str(whole) for whole in [*range(130), 189, 190, 199, 200, 499, 500, 501, 999, 1000, 1009, 1010, 7199, 7200, 7201]
]
FRACTIONS = ["", ".0", ".1", ".3", ".39", ".4", ".40", ".400", ".401", ".45", ".5", ".09", ".99", ".000", ".001"]
DECIMALS = [sign + whole + fraction for sign, whole, fraction in product(["", "-"], WHOLES, FRACTIONS)]


@pytest.mark.parametrize(
    "bound",
    [0, 1, -1, 9, 10, 19, 20, 99, 100, 101, 120, 500, 7200, 0.4, 0.1, 0.45, -0.4, 1.39, -10.5, 0.0, -0.0, 1.0, 1e-3],
)
def test_they_are_compared_with_a_bound(bound: float) -> None:
    exact = Decimal(repr(bound))
    for text in DECIMALS:
        number = Decimal(text)
        assert bool(re.match(decimals.at_least(bound), text)) == (number >= exact), text
        assert bool(re.match(decimals.at_most(bound), text)) == (number <= exact), text
        assert bool(re.match(decimals.equal(bound), text)) == (number == exact), text
        assert bool(re.match(decimals.WHOLE, text)) == (number == number.to_integral_value()), text


@pytest.mark.parametrize(
    "style", ["1.00000000000000000000001", "0.99999999999999999999999", "-0.00000000000000000000001"]
)
def test_a_decimal_is_not_rounded(style: str) -> None:
    body = {"text": "Hello.", "style": style}
    assert [problem.severity for problem in validate(body, "call/talk")] == ["error"]
    assert not is_valid(body, "call/talk")
    assert is_valid({"text": "Hello.", "style": "1.00000000000000000000000"}, "call/talk")
