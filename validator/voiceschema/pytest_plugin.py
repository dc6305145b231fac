"""The pytest plugin: payload files as tests, assertions about payloads, and validation of what tests send.

Pytest loads it wherever this package is installed, so it imports nothing before a project asks for it.
"""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the ini options."""
    files = "patterns as in .gitignore, relative to this file's folder: the payloads in files that match are tests"
    parser.addini("voiceschema_files", files, type="args", default=[])
    sent = "whether a test fails if it sends a wrong payload to the Voice API, by requests or httpx"
    parser.addini("voiceschema_check_sent", sent, type="bool", default=False)


def pytest_configure(config: pytest.Config) -> None:
    """Load the parts that the project asks for."""
    if config.getini("voiceschema_files"):
        from voiceschema.testing.files import Files

        config.pluginmanager.register(Files(config))
    if config.getini("voiceschema_check_sent"):
        from voiceschema.testing.sent import sent

        sent(config).intercept_always()


@pytest.fixture
def assert_valid_payload(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Return a function that fails the test if a payload has an error, with the text of the command line.

    `assert_valid_payload(payload, schema="payload", catalog=None)`: `payload` is a JSON value, a `Document`, a path
    to a file (`os.PathLike`), or the text of a payload as `bytes`. The default `catalog` is the configured one.
    It raises `AssertionError` for errors, and with `strict` in the configuration for warnings; any other warning is
    a `voiceschema.testing.PayloadWarning`. It raises what `voiceschema.validate` and `validate_file` raise for a value
    that is not JSON, or a file that cannot be read.
    """
    from voiceschema.testing.asserting import assert_valid

    return partial(assert_valid, request.config, request.path)


@pytest.fixture
def sent_payloads(request: pytest.FixtureRequest) -> Iterator[list[Any]]:
    """Return the list of the payloads that the test has sent to the Voice API so far, by requests or httpx.

    The test fails if one has an error. A payload that it removes from the list is not validated. A body that cannot be
    parsed is in the list as text.
    """
    from voiceschema.testing.sent import sent

    with sent(request.config).intercepting() as payloads:
        yield payloads
