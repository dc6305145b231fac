"""The fixture `assert_valid_payload`."""

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING
from warnings import warn

import pytest

from voiceschema.catalog.catalog import Catalog
from voiceschema.discovery.search import Target
from voiceschema.errors import reason_of
from voiceschema.explain.validate_document import validate_document
from voiceschema.pipeline.file import in_order, payloads
from voiceschema.reading.document import Document
from voiceschema.testing.outcome import outcome, settings_for
from voiceschema.validation.engines import engine_for

if TYPE_CHECKING:
    from voiceschema.problem import Problem
    from voiceschema.validation.engine import Engine

# The path in messages about a payload that is not from a file.
_NAME = "<payload>"


def assert_valid(
    config: pytest.Config, test: Path, payload: object, schema: str = "payload", catalog: Catalog | None = None
) -> None:
    """Raise `AssertionError` if a payload is invalid; `voiceschema.pytest_plugin` documents the other parameters."""
    __tracebackhide__ = True
    try:
        text = _text(config, test, payload, schema, catalog)
    except MemoryError as error:
        raise AssertionError(f"cannot validate the payload: {reason_of(error)}") from None
    if text is not None:
        raise AssertionError(text)


def _text(config: pytest.Config, test: Path, payload: object, schema: str, catalog: Catalog | None) -> str | None:
    """Return the text to fail the test with, or `None`."""
    __tracebackhide__ = True
    if isinstance(payload, str) and schema == "payload":
        raise TypeError("a payload cannot be a str: pass a file path as a pathlib.Path, and JSON or YAML as bytes")
    settings = settings_for(config, payload if isinstance(payload, os.PathLike) else test)
    engine = engine_for(catalog or settings.catalog)
    if isinstance(payload, os.PathLike):
        target = Target(os.fspath(payload), discovered=False)
        found = list(payloads(target, (schema == "payload" and settings.schema) or schema, engine, brief=True))
        problems = in_order([problem for each in found for problem in each.problems])
        if not problems and not any(each.schema for each in found):
            return f"{target.path}: no voice payload found"
    else:
        problems = _problems(payload, schema, engine)
    return outcome(problems, settings, lambda warning: warn(warning, stacklevel=5))


def _problems(payload: object, schema: str, engine: "Engine") -> "list[Problem]":
    known = payload if isinstance(payload, Document | bytes) else Document.of(payload)
    documents = Document.parse(known, _NAME) if isinstance(known, bytes) else [known]
    problems = [problem for document in documents for problem in validate_document(document, schema, engine)[1]]
    if problems and documents[0].text is None and documents[0].parsed:
        # Validate the value as text, in which the place of a problem can be shown.
        text = json.dumps(documents[0].value, indent=2, ensure_ascii=False)
        return validate_document(Document.parse(text, _NAME, "json")[0], schema, engine)[1]
    return problems
