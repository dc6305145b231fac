"""What is measured: who is given what, and how often."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from benchmarks import data, peers
from benchmarks.data import MIXED, RIGHT, WRONG
from benchmarks.measuring import Subject, Tool, command, worker


class Size(NamedTuple):
    """How much there is of everything, and what the slower ones get of it."""

    files: int
    files_share: int
    yaml_files: int
    records: int
    records_share: int
    values: int
    values_share: int
    problems: tuple[int, ...]
    #: How often those run that are fast.
    rounds: int


FULL = Size(10_000, 500, 1_000, 1_000_000, 100_000, 4_000, 200, (1_000, 10_000, 20_000), 9)
QUICK = Size(500, 50, 50, 20_000, 2_000, 400, 20, (100, 1_000, 2_000), 2)


def write_data(folder: Path, size: Size) -> None:
    """Write all that the scenarios need into a folder."""
    kinds = {"right": data.nccos(size.values, RIGHT), "wrong": data.nccos(size.values, WRONG)}
    kinds |= {"mixed": data.nccos(size.values, MIXED), "warned": data.warned(size.values)}
    for kind, nccos in kinds.items():
        values = list(nccos)
        data.write_lines(folder / f"{kind}-values.jsonl", values)
        data.write_lines(folder / f"{kind}-few.jsonl", values[: size.values_share])
        if kind in ("right", "wrong"):
            (folder / f"{kind}.json").write_text(json.dumps(values[0], indent=2), "utf-8")
            (folder / f"{kind}.yaml").write_text(data.block_yaml(values[0]), "utf-8")
    data.write_files(folder / "right", data.nccos(size.files, RIGHT), "json")
    data.write_files(folder / "mixed", data.nccos(size.files, MIXED), "json")
    data.write_files(folder / "yaml", data.nccos(size.yaml_files, MIXED), "yaml")
    data.write_lines(folder / "records.jsonl", data.nccos(size.records, MIXED))
    data.write_lines(folder / "share.jsonl", data.nccos(size.records_share, MIXED))
    data.write_lines(folder / "right.jsonl", data.nccos(size.records_share, RIGHT))
    for count in size.problems:
        # Of a payload, no more are written out.
        data.write_lines(folder / f"problems-{count}.jsonl", [data.faulty(min(count, 1_000))] * max(1, count // 1_000))
    (folder / "test_nothing.py").write_text("def test_nothing():\n    pass\n", "utf-8")
    (folder / "pytest.ini").touch()


class _Input(NamedTuple):
    """Some files, records or values, and who is measured with them."""

    amount: int
    wrong: float
    rounds: int
    output: Path

    def subject(self, name: str, tool: Tool, rounds: int | None = None) -> Subject:
        found = data.wrong_among(self.amount, self.wrong)
        return Subject(name, command(tool, self.output), rounds or self.rounds, self.amount, found)


def one(folder: Path, size: Size) -> list[Subject]:
    """One small file: what an editor or a hook waits for."""
    file = folder / "right.json"
    right, wrong = (_Input(1, kind, 2 * size.rounds + 1, folder / "output") for kind in (RIGHT, WRONG))
    return [
        right.subject("voiceschema", peers.voiceschema(file)),
        right.subject("voiceschema, YAML", peers.voiceschema(folder / "right.yaml")),
        wrong.subject("voiceschema, a wrong file", peers.voiceschema(folder / "wrong.json")),
        right.subject("voiceschema --version", peers.START),
        right.subject("python -c pass", peers.PYTHON),
        right.subject("check-jsonschema", peers.check_jsonschema([file])),
        right.subject("python-jsonschema", peers.python_jsonschema([file])),
        right.subject("ajv-cli", peers.ajv_cli(str(file))),
        right.subject("C++", peers.cpp(file)),
        right.subject("C++ --fast", peers.cpp(file, "--fast")),
        right.subject("C++ by its PyPI wrapper", peers.cpp_wrapped(file)),
    ]


def _fast(files: _Input, folder: Path, ending: str) -> list[Subject]:
    """Return those that are fast enough for all files of a folder."""
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
    """Many small files, all right."""
    return _json_files(folder / "right", RIGHT, size)


def mixed_files(folder: Path, size: Size) -> list[Subject]:
    """Many small files, some of them wrong."""
    return _json_files(folder / "mixed", MIXED, size)


def yaml_files(folder: Path, size: Size) -> list[Subject]:
    """Files in YAML, some of them wrong."""
    files = _Input(size.yaml_files, MIXED, size.rounds, folder / "output")
    checker = peers.check_jsonschema(sorted((folder / "yaml").iterdir()))
    return [*_fast(files, folder / "yaml", "yaml"), files.subject("check-jsonschema", checker, 2)]


def records(folder: Path, size: Size) -> list[Subject]:
    """In NDJSON, some of them wrong, with all problems written out."""
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


def right_records(folder: Path, size: Size) -> list[Subject]:
    """In NDJSON, all right, so that nobody writes anything; beside them scripts that only count."""
    path = folder / "right.jsonl"
    right = _Input(size.records_share, RIGHT, min(size.rounds, 5), folder / "output")
    return [
        right.subject("voiceschema", peers.voiceschema(path, jobs=peers.CORES)),
        right.subject("voiceschema --jobs 1", peers.voiceschema(path, jobs=1)),
        right.subject("json + voiceschema.is_valid", peers.library_script("is_valid", path)),
        right.subject("json + jsonschema-rs", peers.library_script("jsonschema-rs", path)),
        right.subject("node + ajv", peers.ajv_script("problems", path)),
        right.subject("node + ajv, verdicts only", peers.ajv_script("verdicts", path)),
        right.subject("C++ --fast", peers.cpp(path, "--fast")),
        right.subject("C++", peers.cpp(path), 1),
    ]


def problems(folder: Path, size: Size) -> list[Subject]:
    """Many in one file."""
    return [
        _Input(count, WRONG, size.rounds, folder / "output").subject(
            f"{count:,} problems", peers.voiceschema(folder / f"problems-{count}.jsonl")
        )
        for count in size.problems
    ]


def _values(folder: Path, size: Size, judges: Iterable[tuple[str, str, str]]) -> list[Subject]:
    shares = {"right": RIGHT, "warned": RIGHT, "mixed": MIXED, "wrong": WRONG}
    subjects = []
    for name, judge, file in judges:
        kind, _, amount = file.partition("-")
        count = size.values if amount == "values" else size.values_share
        run = worker(peers.library_rounds(judge, folder / f"{file}.jsonl"))
        subjects.append(Subject(name, run, size.rounds, count, data.wrong_among(count, shares[kind])))
    return subjects


def verdicts(folder: Path, size: Size) -> list[Subject]:
    """Verdicts on values in memory, some of them wrong."""
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
    """Our functions, with values of each kind."""
    return _values(
        folder,
        size,
        [
            ("is_valid, right", "is_valid", "right-values"),
            ("is_valid, wrong", "is_valid", "wrong-values"),
            ("is_valid, with warnings", "is_valid", "warned-values"),
            ("validate, right", "validate", "right-values"),
            ("validate, wrong", "validate", "wrong-few"),
            ("validate, with warnings", "validate", "warned-few"),
            ("validate, right, reference engine", "validate-reference", "right-few"),
            ("jsonschema-rs, right", "jsonschema-rs", "right-values"),
            ("jsonschema-rs, wrong", "jsonschema-rs", "wrong-values"),
        ],
    )


def steps(folder: Path, size: Size) -> list[Subject]:
    """Where the time of one record goes."""
    return _values(
        folder,
        size,
        [
            ("right: json.loads", "json", "right-values"),
            ("right: strictly parsed", "strict", "right-values"),
            ("right: verdict", "sound", "right-values"),
            ("right: rules between actions", "flow", "right-values"),
            ("wrong: what fails", "failures", "wrong-values"),
            ("wrong: from the text to problems", "problems", "wrong-values"),
            ("wrong: the same, written out", "told", "wrong-values"),
        ],
    )


def pytest(folder: Path, size: Size) -> list[Subject]:
    """One empty test: what the plugin costs those who do not use it."""
    right = _Input(1, RIGHT, size.rounds, folder / "output")
    test = folder / "test_nothing.py"
    return [
        right.subject("pytest", peers.pytest(test)),
        right.subject("pytest -p no:voiceschema", peers.pytest(test, "-p", "no:voiceschema")),
    ]


SCENARIOS: dict[str, Callable[[Path, Size], list[Subject]]] = {
    "one": one,
    "files": files,
    "mixed-files": mixed_files,
    "yaml-files": yaml_files,
    "records": records,
    "right-records": right_records,
    "verdicts": verdicts,
    "calls": calls,
    "steps": steps,
    "problems": problems,
    "pytest": pytest,
}
