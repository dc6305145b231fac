"""The settings of a test, and whether the problems of its payloads fail it."""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from voiceschema.config.settings import Configurations, Settings
from voiceschema.errors import CannotRunError
from voiceschema.render.text import refusal, texts_of
from voiceschema.testing import PayloadWarning

if TYPE_CHECKING:
    from voiceschema.problem import Problem

_CONFIGURATIONS = pytest.StashKey[Configurations]()


def configurations(config: pytest.Config) -> Configurations:
    """Return the configurations of the project, each of which is read once per run."""
    return config.stash.setdefault(_CONFIGURATIONS, Configurations())


def settings_for(config: pytest.Config, path: "str | os.PathLike[str]") -> Settings:
    """Return the settings of a file, or fail the test if the configuration is invalid."""
    try:
        return configurations(config).settings_for(os.fspath(path))
    except CannotRunError as error:
        why = refusal(error)
    pytest.fail(why, pytrace=False)


def outcome(problems: "list[Problem]", settings: Settings, warn: Callable[[Warning], None]) -> str | None:
    """Return the text to fail a test with, or `None` after issuing a warning for each reported problem."""
    reported = settings.reported(problems)
    if settings.fails(reported):
        return texts_of(reported)
    try:
        for problem in reported:
            warn(PayloadWarning(texts_of([problem])))
    except PayloadWarning:  # a warning filter raises it as an error
        return texts_of(reported)
    return None
