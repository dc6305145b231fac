"""What a string stands for where a number is needed."""

import pytest

from voiceschema import is_valid, validate


@pytest.mark.parametrize(
    "style", ["1.00000000000000000000001", "0.99999999999999999999999", "-0.00000000000000000000001"]
)
def test_a_decimal_is_not_rounded(style: str) -> None:
    body = {"text": "Hello.", "style": style}
    assert [problem.severity for problem in validate(body, "call/talk")] == ["error"]
    assert not is_valid(body, "call/talk")
    assert is_valid({"text": "Hello.", "style": "1.00000000000000000000000"}, "call/talk")
