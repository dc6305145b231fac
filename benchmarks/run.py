"""How fast it is, beside `python -c pass`: medians of interleaved runs. `python benchmarks/run.py [ROUNDS]`."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from voiceschema import is_valid, validate

EXAMPLES = Path(__file__).parent.parent / "examples"
NCCO = json.loads((EXAMPLES / "action" / "connect.json").read_text("utf-8"))
WRONG = [{"action": "connect", "from": "+447700900000", "endpoint": [{"type": "phone", "number": "447700900123"}]}]
WARNED = [{"action": "connect", "timeout": "45", "endpoint": [{"type": "phone", "number": "447700900123"}]}]


def command(*arguments: str) -> Callable[[], object]:
    return lambda: subprocess.run([sys.executable, *arguments], capture_output=True, check=False)


def many(call: Callable[[], object], times: int) -> Callable[[], object]:
    def run() -> None:
        for _ in range(times):
            call()

    return run


def trees(folder: Path) -> tuple[Path, Path]:
    """Write 10,000 JSON and 1,000 YAML files, all right."""
    for name, ending, count in (("json", "json", 10_000), ("yaml", "yaml", 1_000)):
        text = (EXAMPLES / "action" / f"connect.{ending}").read_text("utf-8")
        (folder / name).mkdir()
        for number in range(count):
            (folder / name / f"{number}.{ending}").write_text(text, "utf-8")
    return folder / "json", folder / "yaml"


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    with tempfile.TemporaryDirectory() as place:
        many_json, many_yaml = trees(Path(place))
        (Path(place) / "wrong.json").write_text(json.dumps(WRONG))
        (Path(place) / "test_empty.py").write_text("def test_nothing():\n    pass\n")
        tool = ["-m", "voiceschema"]
        subjects: dict[str, tuple[Callable[[], object], int, str]] = {
            "python -c pass": (command("-c", "pass"), 1, "ms"),
            "one right JSON file": (command(*tool, "validate", str(EXAMPLES / "action/connect.json")), 1, "ms"),
            "one wrong JSON file": (command(*tool, "validate", f"{place}/wrong.json"), 1, "ms"),
            "one right YAML file": (command(*tool, "validate", str(EXAMPLES / "action/connect.yaml")), 1, "ms"),
            "voiceschema --version": (command(*tool, "--version"), 1, "ms"),
            "pytest, one empty test": (command("-m", "pytest", "-q", f"{place}/test_empty.py"), 1, "ms"),
            "the same without the plugin": (
                command("-m", "pytest", "-q", "-p", "no:voiceschema", f"{place}/test_empty.py"),
                1,
                "ms",
            ),
            "10,000 right JSON files": (command(*tool, "validate", str(many_json)), 1, "ms"),
            "1,000 right YAML files": (command(*tool, "validate", str(many_yaml)), 1, "ms"),
            "validate, right": (many(lambda: validate(NCCO), 1000), 1000, "us"),
            "validate, wrong": (many(lambda: validate(WRONG), 200), 200, "us"),
            "is_valid, right": (many(lambda: is_valid(NCCO), 1000), 1000, "us"),
            "is_valid, warned": (many(lambda: is_valid(WARNED), 200), 200, "us"),
            "validate, right, reference": (many(lambda: validate(NCCO, engine="reference"), 50), 50, "us"),
        }
        taken: dict[str, list[float]] = {name: [] for name in subjects}
        for _ in range(rounds):
            for name, (run, times, unit) in subjects.items():
                start = time.perf_counter()
                run()
                taken[name].append((time.perf_counter() - start) / times * (1e3 if unit == "ms" else 1e6))
    for name, (_, _, unit) in subjects.items():
        print(f"{name:27} {statistics.median(taken[name]):9.1f} {unit}   (least {min(taken[name]):.1f})")


if __name__ == "__main__":
    main()
