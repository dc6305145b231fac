"""Payloads of the Nexmo/Vonage Voice API, held against the JSON Schema documents of this project.

>>> from voiceschema import validate
>>> for problem in validate({"type": "phone", "number": "+447700900123"}):
...     print(problem)
/number: error: "+447700900123" is not an E.164 number: leave out the leading "+" [e164]
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from voiceschema.catalog import CATALOG, Catalog
    from voiceschema.document import Document
    from voiceschema.formats import format_checker
    from voiceschema.pipeline import FileResult, is_valid, validate, validate_file, validate_files
    from voiceschema.problem import Problem, Severity

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
    "CATALOG": "catalog",
    "Catalog": "catalog",
    "Document": "document",
    "FileResult": "pipeline",
    "Problem": "problem",
    "Severity": "problem",
    "format_checker": "formats",
    "is_valid": "pipeline",
    "validate": "pipeline",
    "validate_file": "pipeline",
    "validate_files": "pipeline",
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
