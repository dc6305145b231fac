"""The pytest plugin: payload files as tests, assertions about payloads, and validation of what tests send.

Pytest loads it wherever this package is installed, so it imports the rest of the package only if a project uses it.
"""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Register the ini options."""
    files = "collect the payloads in matching files as tests: .gitignore patterns, relative to the folder of this file"
    parser.addini("voiceschema_files", files, type="args", default=[])
    sent = "fail a test that sends an invalid payload to the Voice API with requests or httpx"
    parser.addini("voiceschema_check_sent", sent, type="bool", default=False)


def pytest_configure(config: pytest.Config) -> None:
    """Load the parts that the project uses."""
    if config.getini("voiceschema_files"):
        from voiceschema.testing.files import Files

        config.pluginmanager.register(Files(config))
    if config.getini("voiceschema_check_sent"):
        from voiceschema.testing.sent import sent

        sent(config).intercept_always()


@pytest.fixture
def assert_valid_payload(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Return a function that fails the test if a payload has an error, with the messages of the command line.

    `assert_valid_payload(payload, schema="payload", catalog=None)`: `payload` is a JSON value, a `Document`, a file
    path (`os.PathLike`), or JSON or YAML text as `bytes`. `catalog` defaults to the configured one.

    It raises `AssertionError` for errors, and also for warnings if the configuration sets `strict`; otherwise it issues
    each warning as a `voiceschema.testing.PayloadWarning`. For a value that is not JSON, or a file that cannot be read,
    it raises the same exceptions as `voiceschema.validate` and `voiceschema.validate_file`.
    """
    from voiceschema.testing.asserting import assert_valid

    return partial(assert_valid, request.config, request.path)


@pytest.fixture
def sent_payloads(request: pytest.FixtureRequest) -> Iterator[list[Any]]:
    """Return the list of payloads that the test has sent to the Voice API so far with requests or httpx.

    The test fails if one has an error. A payload that the test removes from the list is not validated. A body that
    cannot be parsed is in the list as text.
    """
    from voiceschema.testing.sent import sent

    with sent(request.config).intercepting() as payloads:
        yield payloads
