"""Validate payloads of the Nexmo/Vonage Voice API against JSON Schema documents.

>>> from voiceschema import validate
>>> for problem in validate({"type": "phone", "number": "+447700900123"}):
...     print(problem)
/number: error: "+447700900123" is not an E.164 number: remove the leading "+" [e164]
"""

TYPE_CHECKING = False  # Import nothing here: an interrupt before the command begins would print a traceback.
if TYPE_CHECKING:
    from typing import Any

    from voiceschema.catalog.catalog import CATALOG, Catalog
    from voiceschema.catalog.jsonschema_support import format_checker
    from voiceschema.pipeline.api import is_valid, validate, validate_file, validate_files
    from voiceschema.pipeline.file import FileResult
    from voiceschema.problem import Problem, Severity
    from voiceschema.reading.document import Document

__version__ = "0.1.0"

__all__ = ["CATALOG", "Catalog", "Document", "FileResult", "Problem", "Severity"]
__all__ += ["format_checker", "is_valid", "validate", "validate_file", "validate_files"]

_HOMES = {
    "catalog.catalog": ["CATALOG", "Catalog"],
    "catalog.jsonschema_support": ["format_checker"],
    "pipeline.api": ["is_valid", "validate", "validate_file", "validate_files"],
    "pipeline.file": ["FileResult"],
    "problem": ["Problem", "Severity"],
    "reading.document": ["Document"],
}


def __getattr__(name: str) -> "Any":
    """Import a public name on first use, so that the command starts fast."""
    home = next((home for home, names in _HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    globals()[name] = value = getattr(import_module(f"{__name__}.{home}"), name)
    return value


def __dir__() -> list[str]:
    return __all__
