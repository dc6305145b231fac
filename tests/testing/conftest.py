"""What the suites that are made here take along when they end is loaded before."""

import importlib
import pkgutil

import pytest

import voiceschema


@pytest.fixture(scope="session", autouse=True)
def _loaded() -> None:
    """Load all that a suite inside this one could load, which would take it along when it ends."""
    ours = [module.name for module in pkgutil.walk_packages(voiceschema.__path__, "voiceschema.")]
    for name in ("hypothesis", "yaml", "markdown_it", "requests_mock", "respx", "vcr", *ours):
        importlib.import_module(name)
