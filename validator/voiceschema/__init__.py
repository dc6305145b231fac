"""Payloads of the Nexmo/Vonage Voice API, validated against the JSON Schema documents of this project.

>>> from voiceschema import validate
>>> for problem in validate({"type": "phone", "number": "+447700900123"}):
...     print(problem)
/number: error: "+447700900123" is not an E.164 number: leave out the leading "+" [e164]
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from voiceschema.catalog.catalog import CATALOG, Catalog
    from voiceschema.catalog.jsonschema_support import format_checker
    from voiceschema.pipeline.api import is_valid, validate, validate_file, validate_files
    from voiceschema.pipeline.file import FileResult
    from voiceschema.problem import Problem, Severity
    from voiceschema.reading.document import Document

__version__ = "0.1.0"

__all__ = [
    "CATALOG",
    "Catalog",
    "Document",
    "FileResult",
    "Problem",
    "Severity",
    "format_checker",
    "is_valid",
    "validate",
    "validate_file",
    "validate_files",
]

_HOMES = {
    "CATALOG": "catalog.catalog",
    "Catalog": "catalog.catalog",
    "Document": "reading.document",
    "FileResult": "pipeline.file",
    "Problem": "problem",
    "Severity": "problem",
    "format_checker": "catalog.jsonschema_support",
    "is_valid": "pipeline.api",
    "validate": "pipeline.api",
    "validate_file": "pipeline.api",
    "validate_files": "pipeline.api",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used: a command that needs little should start fast."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
