"""The fuzz targets. Each accepts any bytes and raises an exception if an invariant is violated.

This module does not depend on a fuzzer: `tests/project/test_fuzzed.py` runs the same targets on earlier findings.
"""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar
from xml.etree import ElementTree as ET

from mending import mended
from voiceschema import CATALOG, Document, FileResult, Severity, is_valid, validate, validate_files
from voiceschema.catalog.formats import FORMATS, conforms
from voiceschema.config.arguments import catalog_for
from voiceschema.config.file import FILES, read
from voiceschema.errors import CannotRunError
from voiceschema.reading.json_reader import read_json
from voiceschema.reading.json_spans import JsonSpans
from voiceschema.render.report import OUTPUTS, report
from voiceschema.render.summary import Summary
from voiceschema.render.text import refusal
from voiceschema.validation.engines import engine_for

T = TypeVar("T")

#: The file names that select a parser. The first byte of an input chooses one.
NAMES = ("x.json", "x.yaml", "x.ndjson", "x.md", "x.http", "x.rest", "x.har", "x")
LANGUAGES = ("json", "yaml", "ndjson", "text", None)
ENGINES = ("auto", "fast", "reference")


def readers(data: bytes) -> None:
    """Any text can be parsed in any language, JSON as in the standard library, and each value has its position."""
    language, data = chosen(LANGUAGES, data)
    for document in Document.parse(data, language=language):
        for span in document.spans.values():
            assert 0 <= span.start <= span.end <= len(document.text or "")
            document.place(span.start, span.end)
        assert all(problem.line for problem in validate(document))
    text = data.decode("utf-8", "replace")
    value, issues = read_json(text)
    try:
        expected = json.loads(text)
    except (ValueError, RecursionError):
        assert issues
    else:
        if not issues:
            assert value == expected
            assert all(
                json.loads(text[span.start : span.end]) == at(value, path) for path, span in JsonSpans(text).items()
            )


def at(value: object, path: tuple[str | int, ...]) -> object:
    """Return the value at a path."""
    for step in path:
        value = value[step]  # type: ignore[index]  # the path comes from the parser
    return value


def formats(data: bytes) -> None:
    """A format check terminates and has the same verdict as all engines, and every failure can be explained."""
    name, data = chosen(FORMATS, data)
    text = data.decode("utf-8", "surrogateescape")
    valid = conforms(name, text)
    problems, *others = (validate(text, f"format/{name}", engine=engine) for engine in ENGINES)
    assert all(problems == other for other in others)
    if not any(problem.rule == "encoding" for problem in problems):
        assert valid == (not problems)
        assert all(
            valid == engine_for(CATALOG, engine).is_valid(CATALOG.uri(f"format/{name}"), text) for engine in ENGINES
        )


def whole(data: bytes) -> None:
    """All engines report the same for a file, named or discovered. Reports render, and suggestions can be applied."""
    (found, name), data = chosen([(found, name) for found in (False, True) for name in NAMES], data)
    decodable = data.decode("utf-8", "replace").encode()  # only some lines may be valid UTF-8
    with TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(data)
        named = folder if found else path
        results, *others = (list(validate_files(named, engine=engine)) for engine in ENGINES)
        assert all(results == other for other in others)
        for result in results:
            shown(result)
            for problem in result.problems:
                if problem.suggestion is not None:
                    path.write_bytes(mended(decodable, problem))
                    list(validate_files(named))
    for document in Document.parse(data, name):
        assert is_valid(document) == (Severity.ERROR not in {problem.severity for problem in validate(document)})


def shown(result: FileResult) -> None:
    """Render a result in each output format, and check that the machine-readable ones are well-formed."""
    for output in OUTPUTS:
        form, summary = report(output), Summary()
        summary.add(result, result.problems)
        text = form.beginning + form.result(result, result.problems, failed=True) + form.end(summary)
        if output in ("json", "sarif"):
            json.loads(text)
        elif output == "junit":
            ET.fromstring(text)  # noqa: S314  # our own output


def configuration(data: bytes) -> None:
    """A configuration or a list of account numbers is either read or refused with an explanation."""
    name, data = chosen((*(name for name, _ in FILES), "x.json", "x.yaml"), data)
    with TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(data)
        try:
            if path.suffix == ".toml":
                found = read(folder)
                error = found and found.error
            else:
                catalog_for(None, str(path))
                error = None
        except CannotRunError as refused:
            error = refused
        if error:
            refusal(error)


def chosen(choices: Sequence[T], data: bytes) -> tuple[T, bytes]:
    """Return the choice that the first byte of an input selects, and the rest of the input."""
    return choices[data[0] % len(choices) if data else 0], data[1:]


#: The targets, and the share of the time for each.
TARGETS: dict[Callable[[bytes], None], int] = {readers: 3, formats: 2, whole: 4, configuration: 1}
