"""Coercion of strings to numbers, and the length of SSML for `x-maxTextLength`."""

import pytest

from voiceschema import is_valid, validate
from voiceschema.catalog.keywords import ASSERTIONS


@pytest.mark.parametrize(
    "style", ["1.00000000000000000000001", "0.99999999999999999999999", "-0.00000000000000000000001"]
)
def test_a_decimal_is_not_rounded(style: str) -> None:
    body = {"text": "Hello.", "style": style}
    assert [problem.severity for problem in validate(body, "call/talk")] == ["error"]
    assert not is_valid(body, "call/talk")
    assert is_valid({"text": "Hello.", "style": "1.00000000000000000000000"}, "call/talk")


def test_a_byte_order_mark_is_no_xml() -> None:
    has_no_text = ASSERTIONS["x-maxTextLength"](0)
    assert not has_no_text("<speak>a</speak>")
    assert has_no_text("\ufeff<speak>a</speak>")
