"""The scenarios: which tools run on which input, and how often."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from benchmarks import data, peers
from benchmarks.data import INVALID, MIXED, VALID
from benchmarks.measuring import Subject, Tool, command, worker


class Size(NamedTuple):
    """The amount of input. Slower tools get the smaller amounts, named `..._share`."""

    files: int
    files_share: int
    yaml_files: int
    records: int
    records_share: int
    values: int
    values_share: int
    problems: tuple[int, ...]
    #: The number of rounds for fast tools.
    rounds: int


FULL = Size(10_000, 500, 1_000, 1_000_000, 100_000, 4_000, 200, (1_000, 10_000, 20_000), 9)
QUICK = Size(500, 50, 50, 20_000, 2_000, 400, 20, (100, 1_000, 2_000), 2)


def write_data(folder: Path, size: Size) -> None:
    """Write the input of all scenarios to a folder."""
    kinds = {"valid": data.nccos(size.values, VALID), "invalid": data.nccos(size.values, INVALID)}
    kinds |= {"mixed": data.nccos(size.values, MIXED), "warned": data.warned(size.values)}
    for kind, nccos in kinds.items():
        values = list(nccos)
        data.write_lines(folder / f"{kind}-values.jsonl", values)
        data.write_lines(folder / f"{kind}-few.jsonl", values[: size.values_share])
        if kind in ("valid", "invalid"):
            (folder / f"{kind}.json").write_text(json.dumps(values[0], indent=2), "utf-8")
            (folder / f"{kind}.yaml").write_text(data.block_yaml(values[0]), "utf-8")
    data.write_files(folder / "valid", data.nccos(size.files, VALID), "json")
    data.write_files(folder / "mixed", data.nccos(size.files, MIXED), "json")
    data.write_files(folder / "yaml", data.nccos(size.yaml_files, MIXED), "yaml")
    data.write_lines(folder / "records.jsonl", data.nccos(size.records, MIXED))
    data.write_lines(folder / "share.jsonl", data.nccos(size.records_share, MIXED))
    data.write_lines(folder / "valid.jsonl", data.nccos(size.records_share, VALID))
    for count in size.problems:
        # voiceschema prints at most 1,000 problems of a payload.
        data.write_lines(folder / f"problems-{count}.jsonl", [data.faulty(min(count, 1_000))] * max(1, count // 1_000))
    (folder / "test_nothing.py").write_text("def test_nothing():\n    pass\n", "utf-8")
    (folder / "pytest.ini").touch()


class _Input(NamedTuple):
    """Some files, records or values as input."""

    amount: int
    wrong: float
    rounds: int
    output: Path

    def subject(self, name: str, tool: Tool, rounds: int | None = None) -> Subject:
        found = data.wrong_among(self.amount, self.wrong)
        return Subject(name, command(tool, self.output), rounds or self.rounds, self.amount, found)


def one(folder: Path, size: Size) -> list[Subject]:
    """One small file, as in an editor or a hook."""
    file = folder / "valid.json"
    valid, invalid = (_Input(1, kind, 2 * size.rounds + 1, folder / "output") for kind in (VALID, INVALID))
    return [
        valid.subject("voiceschema", peers.voiceschema(file)),
        valid.subject("voiceschema, YAML", peers.voiceschema(folder / "valid.yaml")),
        invalid.subject("voiceschema, invalid file", peers.voiceschema(folder / "invalid.json")),
        valid.subject("voiceschema --version", peers.START),
        valid.subject("python -c pass", peers.PYTHON),
        valid.subject("check-jsonschema", peers.check_jsonschema([file])),
        valid.subject("python-jsonschema", peers.python_jsonschema([file])),
        valid.subject("ajv-cli", peers.ajv_cli(str(file))),
        valid.subject("C++", peers.cpp(file)),
        valid.subject("C++ --fast", peers.cpp(file, "--fast")),
        valid.subject("C++ (PyPI wrapper)", peers.cpp_wrapped(file)),
    ]


def _fast(files: _Input, folder: Path, ending: str) -> list[Subject]:
    """Return the subjects that are fast enough for all files of a folder."""
    return [
        files.subject("voiceschema", peers.voiceschema(folder, jobs=peers.CORES)),
        files.subject("voiceschema --jobs 1", peers.voiceschema(folder, jobs=1)),
        files.subject("ajv-cli", peers.ajv_cli(f"{folder}/*.{ending}")),
        files.subject("C++", peers.cpp(folder)),
        files.subject("C++ --fast", peers.cpp(folder, "--fast")),
    ]


def _json_files(folder: Path, wrong: float, size: Size) -> list[Subject]:
    few = sorted(folder.iterdir())[: size.files_share]
    files = _Input(size.files, wrong, size.rounds, folder.parent / "output")
    share = files._replace(amount=len(few), rounds=1)
    return [
        *_fast(files, folder, "json"),
        share.subject("check-jsonschema", peers.check_jsonschema(few)),
        share.subject("python-jsonschema", peers.python_jsonschema(few)),
    ]


def files(folder: Path, size: Size) -> list[Subject]:
    """Many small files, all valid."""
    return _json_files(folder / "valid", VALID, size)


def mixed_files(folder: Path, size: Size) -> list[Subject]:
    """Many small files, some of them invalid."""
    return _json_files(folder / "mixed", MIXED, size)


def yaml_files(folder: Path, size: Size) -> list[Subject]:
    """YAML files, some of them invalid."""
    files = _Input(size.yaml_files, MIXED, size.rounds, folder / "output")
    checker = peers.check_jsonschema(sorted((folder / "yaml").iterdir()))
    return [*_fast(files, folder / "yaml", "yaml"), files.subject("check-jsonschema", checker, 2)]


def records(folder: Path, size: Size) -> list[Subject]:
    """NDJSON records, some of them invalid, with all problems printed."""
    path = folder / "records.jsonl"
    all_ = _Input(size.records, MIXED, 3, folder / "output")
    share = all_._replace(amount=size.records_share, rounds=1)
    return [
        all_.subject("voiceschema", peers.voiceschema(path, jobs=peers.CORES)),
        all_.subject("voiceschema --jobs 1", peers.voiceschema(path, jobs=1), 1),
        all_.subject("node + ajv", peers.ajv_script("problems", path)),
        all_.subject("C++ --fast", peers.cpp(path, "--fast"), 1),
        share.subject("C++", peers.cpp(folder / "share.jsonl")),
    ]


def valid_records(folder: Path, size: Size) -> list[Subject]:
    """NDJSON records, all valid, so that there are no problems to print; also for scripts that only count."""
    path = folder / "valid.jsonl"
    valid = _Input(size.records_share, VALID, min(size.rounds, 5), folder / "output")
    return [
        valid.subject("voiceschema", peers.voiceschema(path, jobs=peers.CORES)),
        valid.subject("voiceschema --jobs 1", peers.voiceschema(path, jobs=1)),
        valid.subject("json + voiceschema.is_valid", peers.library_script("is_valid", path)),
        valid.subject("json + jsonschema-rs", peers.library_script("jsonschema-rs", path)),
        valid.subject("node + ajv", peers.ajv_script("problems", path)),
        valid.subject("node + ajv, verdicts only", peers.ajv_script("verdicts", path)),
        valid.subject("C++ --fast", peers.cpp(path, "--fast")),
        valid.subject("C++", peers.cpp(path), 1),
    ]


def problems(folder: Path, size: Size) -> list[Subject]:
    """Many problems in one file."""
    return [
        _Input(count, INVALID, size.rounds, folder / "output").subject(
            f"{count:,} problems", peers.voiceschema(folder / f"problems-{count}.jsonl")
        )
        for count in size.problems
    ]


def _values(folder: Path, size: Size, libraries: Iterable[tuple[str, str, str]]) -> list[Subject]:
    shares = {"valid": VALID, "warned": VALID, "mixed": MIXED, "invalid": INVALID}
    subjects = []
    for name, library, file in libraries:
        kind, _, amount = file.partition("-")
        count = size.values if amount == "values" else size.values_share
        run = worker(peers.library_rounds(library, folder / f"{file}.jsonl"))
        subjects.append(Subject(name, run, size.rounds, count, data.wrong_among(count, shares[kind])))
    return subjects


def verdicts(folder: Path, size: Size) -> list[Subject]:
    """Verdicts on values in memory, some of them invalid."""
    return _values(
        folder,
        size,
        [
            ("voiceschema.is_valid", "is_valid", "mixed-values"),
            ("jsonschema-rs", "jsonschema-rs", "mixed-values"),
            ("jsonschema-rs, ncco alone", "jsonschema-rs-ncco", "mixed-values"),
            ("ajv", "ajv", "mixed-values"),
            ("fastjsonschema", "fastjsonschema", "mixed-values"),
            ("vonage-voice", "vonage-voice", "mixed-values"),
            ("jsonschema", "jsonschema", "mixed-few"),
        ],
    )


def calls(folder: Path, size: Size) -> list[Subject]:
    """Functions of voiceschema, with values of each kind."""
    return _values(
        folder,
        size,
        [
            ("is_valid, valid value", "is_valid", "valid-values"),
            ("is_valid, invalid value", "is_valid", "invalid-values"),
            ("is_valid, value with warnings", "is_valid", "warned-values"),
            ("validate, valid value", "validate", "valid-values"),
            ("validate, invalid value", "validate", "invalid-few"),
            ("validate, value with warnings", "validate", "warned-few"),
            ("validate, valid value, reference engine", "validate-reference", "valid-few"),
            ("jsonschema-rs, valid value", "jsonschema-rs", "valid-values"),
            ("jsonschema-rs, invalid value", "jsonschema-rs", "invalid-values"),
        ],
    )


def steps(folder: Path, size: Size) -> list[Subject]:
    """Each step of one record."""
    return _values(
        folder,
        size,
        [
            ("valid: json.loads", "json", "valid-values"),
            ("valid: strict parsing", "strict", "valid-values"),
            ("valid: verdict", "verdict", "valid-values"),
            ("valid: rules between actions", "flow", "valid-values"),
            ("invalid: schema failures", "failures", "invalid-values"),
            ("invalid: from text to problems", "problems", "invalid-values"),
            ("invalid: from text to printed problems", "rendered", "invalid-values"),
        ],
    )


def pytest(folder: Path, size: Size) -> list[Subject]:
    """One empty test: the cost of the plugin for projects that do not use it."""
    valid = _Input(1, VALID, size.rounds, folder / "output")
    test = folder / "test_nothing.py"
    return [
        valid.subject("pytest", peers.pytest(test)),
        valid.subject("pytest -p no:voiceschema", peers.pytest(test, "-p", "no:voiceschema")),
    ]


SCENARIOS: dict[str, Callable[[Path, Size], list[Subject]]] = {
    "one": one,
    "files": files,
    "mixed-files": mixed_files,
    "yaml-files": yaml_files,
    "records": records,
    "valid-records": valid_records,
    "verdicts": verdicts,
    "calls": calls,
    "steps": steps,
    "problems": problems,
    "pytest": pytest,
}
