"""Preload the modules that generated test suites would unload when they end."""

import importlib
import pkgutil

import pytest

import voiceschema


@pytest.fixture(scope="session", autouse=True)
def _loaded() -> None:
    """Load all modules that a suite inside this one may load, because it would unload them when it ends."""
    ours = [module.name for module in pkgutil.walk_packages(voiceschema.__path__, "voiceschema.")]
    for name in ("hypothesis", "yaml", "markdown_it", "requests_mock", "respx", "vcr", *ours):
        importlib.import_module(name)
