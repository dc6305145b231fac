"""What is fuzzed: each target takes any bytes and raises if something holds that should not.

Nothing here needs a fuzzer: `tests/project/test_fuzzed.py` gives the same targets what was found.
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

#: What tells the reader of a file: the first byte of an input chooses one.
NAMES = ("x.json", "x.yaml", "x.ndjson", "x.md", "x.http", "x.rest", "x.har", "x")
LANGUAGES = ("json", "yaml", "ndjson", "text", None)
ENGINES = ("auto", "fast", "reference")


def readers(data: bytes) -> None:
    """A text is read in some language, JSON as the standard library has it, and each value has its place."""
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
    """The value at a path."""
    for step in path:
        value = value[step]  # type: ignore[index]  # the reader says that it is there
    return value


def formats(data: bytes) -> None:
    """A format comes to an end, and says what all engines say by its document; what is wrong can be told."""
    name, data = chosen(FORMATS, data)
    text = data.decode("utf-8", "surrogateescape")
    right = conforms(name, text)
    problems, *others = (validate(text, f"format/{name}", engine=engine) for engine in ENGINES)
    assert all(problems == other for other in others)
    if not any(problem.rule == "encoding" for problem in problems):
        assert right == (not problems)
        assert all(
            right == engine_for(CATALOG, engine).is_valid(CATALOG.uri(f"format/{name}"), text) for engine in ENGINES
        )


def whole(data: bytes) -> None:
    """A file is checked, named or found, by all engines alike; what is said can be shown, and done as suggested."""
    (found, name), data = chosen([(found, name) for found in (False, True) for name in NAMES], data)
    sound = data.decode("utf-8", "replace").encode()  # one line of several may be no UTF-8
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
                    path.write_bytes(mended(sound, problem))
                    list(validate_files(named))
    for document in Document.parse(data, name):
        assert is_valid(document) == (Severity.ERROR not in {problem.severity for problem in validate(document)})


def shown(result: FileResult) -> None:
    """Write a result in each form of output; those that programs read are well-formed."""
    for output in OUTPUTS:
        form, summary = report(output), Summary()
        summary.add(result, result.problems)
        text = form.beginning + form.result(result, result.problems, failed=True) + form.end(summary)
        if output in ("json", "sarif"):
            json.loads(text)
        elif output == "junit":
            ET.fromstring(text)  # noqa: S314  # written by ourselves


def configuration(data: bytes) -> None:
    """A configuration, or a list of the account's numbers, is read, or it is said why it cannot be."""
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
    """What the first byte of an input chooses, and the rest of it."""
    return choices[data[0] % len(choices) if data else 0], data[1:]


#: Each target with its part of the time.
TARGETS: dict[Callable[[bytes], None], int] = {readers: 3, formats: 2, whole: 4, configuration: 1}
