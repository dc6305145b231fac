"""The size of a value in a message is that of the value itself, not of its masked form."""

import pytest

from voiceschema import validate

_SOCKET = {"type": "websocket", "uri": "wss://example.com/socket", "content-type": "audio/l16;rate=16000"}


@pytest.mark.parametrize("size", [600, 700])
def test_a_secret_that_is_too_large(size: int) -> None:
    [problem] = validate({**_SOCKET, "headers": {"token": "x" * size}})
    assert problem.message.endswith(f", but this one has {size + 12} bytes")
    assert "xxx" not in problem.message


@pytest.mark.parametrize("size", [1500, 1600])
def test_a_text_with_a_secret_that_is_too_long(size: int) -> None:
    text = "https://user:pppp@example.com " + "x" * size
    [problem] = validate([{"action": "talk", "text": text}])
    assert f"it has {len(text)} characters, but at most 1500 are allowed" in problem.message
    assert "ppp" not in problem.message
