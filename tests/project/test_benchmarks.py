"""The benchmarks give all tools the same files, and report the measurements. These tests do not measure anything."""

import json
import sys
from pathlib import Path
from subprocess import PIPE, Popen
from typing import Any

import pytest
import yaml

from benchmarks import data, report
from benchmarks.data import INVALID, MIXED, VALID
from benchmarks.library import VALIDATORS
from benchmarks.measuring import Run, Subject, Tool, command, take_turns
from benchmarks.scenarios import SCENARIOS
from benchmarks.spawn import resident
from voiceschema import is_valid, validate

pytestmark = pytest.mark.slow


def test_the_data_are_the_same_in_every_run() -> None:
    assert list(data.nccos(100, MIXED)) == list(data.nccos(100, MIXED))


def test_one_in_twenty_has_one_mistake() -> None:
    counts = [len(validate(ncco)) for ncco in data.nccos(4000, MIXED)]
    assert set(counts) == {0, 1}
    assert sum(counts) == data.wrong_among(4000, MIXED)
    assert 0.04 < sum(counts) / 4000 < 0.06


def test_an_invalid_ncco_differs_from_the_valid_one_in_one_action() -> None:
    for valid, invalid in zip(data.nccos(200, VALID), data.nccos(200, INVALID), strict=True):
        assert sum(one != other for one, other in zip(valid, invalid, strict=True)) == 1


def test_valid_nccos_have_no_warnings() -> None:
    assert [validate(ncco) for ncco in data.nccos(500, VALID)] == [[]] * 500


def test_nccos_with_warnings_are_valid() -> None:
    for ncco in data.warned(100):
        assert is_valid(ncco)
        assert len(validate(ncco)) == len(ncco)


def test_a_faulty_ncco_has_the_requested_number_of_problems() -> None:
    assert len(validate(data.faulty(50))) == 50


def test_jsonschema_rs_has_the_same_verdicts() -> None:
    nccos = list(data.nccos(1000, MIXED))
    for name in ("jsonschema-rs", "jsonschema-rs-ncco"):
        validator = VALIDATORS[name]()
        assert [validator(ncco) for ncco in nccos] == [is_valid(ncco) for ncco in nccos]


def test_yaml_has_the_same_values_as_json(tmp_path: Path) -> None:
    for ending in ("json", "yaml"):
        data.write_files(tmp_path / ending, data.nccos(50, MIXED), ending)
    for number, ncco in enumerate(data.nccos(50, MIXED)):
        assert json.loads((tmp_path / "json" / f"{number:05}.json").read_text("utf-8")) == ncco
        text = (tmp_path / "yaml" / f"{number:05}.yaml").read_text("utf-8")
        assert yaml.safe_load(text) == ncco
        assert text.startswith('- action: "')


def test_records_are_lines(tmp_path: Path) -> None:
    data.write_lines(tmp_path / "records.jsonl", data.nccos(20, MIXED))
    lines = (tmp_path / "records.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line) for line in lines] == list(data.nccos(20, MIXED))


def test_subjects_take_turns() -> None:
    order: list[str] = []

    def subject(name: str, rounds: int) -> Subject:
        def go() -> Run:
            order.append(name)
            return Run(1.0)

        return Subject(name, go, rounds, 1, 0)

    taken = take_turns([subject("often", 3), subject("once", 1)])
    assert order == ["often", "once", "often", "often"]
    assert {name: len(runs) for name, runs in taken.items()} == {"often": 3, "once": 1}


def test_a_command_is_run_with_its_output_in_a_file(tmp_path: Path) -> None:
    tool = Tool([sys.executable, "-c", "print('2 wrong'); raise SystemExit(1)"], lambda output: int(output.split()[0]))
    measured = command(tool, tmp_path / "output")()
    assert measured.wrong == 2
    assert measured.memory is not None


def test_a_failing_command_stops_the_benchmarks(tmp_path: Path) -> None:
    tool = Tool([sys.executable, "-c", "print('broken'); raise SystemExit(3)"])
    with pytest.raises(SystemExit, match="exited with 3:\nbroken"):
        command(tool, tmp_path / "output")()


def test_memory_includes_all_processes() -> None:
    child = "import sys; held = b'.' * 10**8; print(flush=True); sys.stdin.read()"
    parent = (
        "import subprocess, sys\n"
        f"start = [sys.executable, '-c', {child!r}]\n"
        "children = [subprocess.Popen(start, stdin=subprocess.PIPE, stdout=subprocess.PIPE) for _ in range(2)]\n"
        "for child in children: child.stdout.readline()\n"
        "print(flush=True); sys.stdin.read()\n"
    )
    with Popen([sys.executable, "-c", parent], stdin=PIPE, stdout=PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.readline()
        assert resident(process.pid) > 2 * 10**8
        process.stdin.close()
    assert resident(process.pid) == 0


def results(scenarios: dict[str, Any]) -> dict[str, Any]:
    machine = {"processor": "P, 2 cores", "memory": 8e9, "system": "S", "python": "3.11", "node": "v20", "cores": 2}
    return {"date": "2026-01-01", "machine": machine, "versions": {"ajv": "8", "a": "1"}, "scenarios": scenarios}


def subject(*walls: float, amount: int = 1, wrong: int = 0, found: int | None = 0, memory: int = 10**7) -> Any:
    runs = [{"wall": wall, "cpu": wall / 2, "memory": memory, "wrong": found} for wall in walls]
    return {"amount": amount, "wrong": wrong, "runs": runs}


def in_memory(wall: float, amount: int) -> Any:
    return {"amount": amount, "wrong": 0, "runs": [{"wall": wall, "cpu": None, "memory": None, "wrong": 0}]}


def test_a_table_has_medians_and_ratios_per_file() -> None:
    ours = subject(0.3, 0.1, 0.2, amount=1000, wrong=50, found=50)
    slow = subject(2.0, amount=100, wrong=5, found=5, memory=5 * 10**7)
    table = report.scenario("mixed-files", results({"mixed-files": {"voiceschema": ours, "slow": slow}}))
    assert "1,000 in total, 50 invalid." in table
    assert "| voiceschema | 200 ms | 100 ms | 1.00x | 100 ms | 10 MB | 3 |" in table
    assert "| slow (100 of them) | 2 s | 2 s | 100.00x | 1 s | 50 MB | 1 |" in table
    assert table.endswith("Every tool found the correct number of invalid inputs.\n")


def test_a_table_of_values_has_the_time_per_value() -> None:
    table = report.scenario("verdicts", results({"verdicts": {"ours": in_memory(0.004, 1000)}}))
    assert "| ours | 4 µs | 4 µs | 1.00x | 1 |" in table


def test_a_tool_with_other_verdicts_is_named() -> None:
    ours, other = subject(1, amount=100, wrong=5, found=5), subject(1, amount=100, wrong=5, found=7)
    table = report.scenario("files", results({"files": {"voiceschema": ours, "other": other}}))
    assert "other rejects 7 values, but 5 are invalid. The other tools found the correct number." in table


def whole(**changes: dict[str, Any]) -> dict[str, Any]:
    """Return results that meet every target, apart from the changes."""
    start = {"voiceschema": subject(0.04), "python -c pass": subject(0.01)}
    slow = {"check-jsonschema": subject(0.4), "ajv-cli": subject(0.5), "C++ (PyPI wrapper)": subject(0.05)}
    many = {"voiceschema": subject(1, amount=10), "voiceschema --jobs 1": subject(2, amount=10)}
    scenarios: dict[str, dict[str, Any]] = {
        "one": {**start, **slow},
        "files": {**many, "C++": subject(1.5, amount=10)},
        "mixed-files": {**many, "C++": subject(1.5, amount=10)},
        "yaml-files": {**many, "check-jsonschema": subject(11, amount=10), "ajv-cli": subject(2, amount=10)},
        "records": {**many, "C++": subject(1, amount=5)},
        "valid-records": many,
        "verdicts": {"voiceschema.is_valid": in_memory(1.4, 10), "jsonschema-rs": in_memory(1, 10)},
        "calls": {"is_valid, valid value": in_memory(1, 10)},
        "steps": {"valid: json.loads": in_memory(1, 10)},
        "problems": {str(count): subject(0.1 + count / 1e4, amount=count) for count in (1_000, 10_000, 20_000)},
        "pytest": {"pytest": subject(1)},
    }
    return results({name: {**rows, **changes.get(name, {})} for name, rows in scenarios.items()})


def unmet(found: dict[str, Any]) -> list[tuple[str, str]]:
    return [(target.goal, target.measured) for target in report.targets(found) if not target.met]


def test_targets_are_met() -> None:
    assert unmet(whole()) == []


@pytest.mark.parametrize(
    ("scenario", "changed", "goal", "measured"),
    [
        ("one", {"python -c pass": subject(0.007)}, "at most 5x `python -c pass`", "5.71x"),
        ("one", {"ajv-cli": subject(0.2)}, "6x as fast as ajv-cli", "5.0x"),
        ("files", {"C++": subject(0.5, amount=10)}, "faster than C++", "0.5x"),
        ("yaml-files", {"check-jsonschema": subject(9, amount=10)}, "10x as fast as check-jsonschema", "9.0x"),
        ("records", {"C++": subject(0.4, amount=5)}, "faster than C++", "0.8x"),
        ("records", {"voiceschema": subject(1, amount=10, memory=2 * 10**8)}, "less than 150 MB", "200 MB"),
        ("verdicts", {"jsonschema-rs": in_memory(0.7, 10)}, "at most 1.5x jsonschema-rs", "2.00x"),
        ("problems", {"20000": subject(4.1, amount=20_000)}, "at most 1.3x that from 1,000 to 10,000", "3.00x"),
    ],
)
def test_missed_targets_are_reported(scenario: str, changed: dict[str, Any], goal: str, measured: str) -> None:
    assert unmet(whole(**{scenario: changed})) == [(goal, measured)]


def test_the_page_has_every_scenario_and_target() -> None:
    page = report.page(whole())
    assert "Peers: a 1, ajv 8." in page
    for title, _ in report.TITLES.values():
        assert f"\n## {title}\n" in page
    assert page.count("| yes |") == len(list(report.targets(whole())))


def test_every_scenario_has_a_title() -> None:
    assert list(report.TITLES) == list(SCENARIOS)
