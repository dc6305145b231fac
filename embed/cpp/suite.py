"""Run the mandatory vectors in C++ with the command `jsonschema test`, converted to its file format."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from suite_files import FILES, group_of, name_of

HERE = Path(__file__).parent
COMMAND = HERE / "node_modules" / ".bin" / "jsonschema"
VERSION = json.loads((HERE / "package.json").read_text("utf-8"))["dependencies"]["@sourcemeta/jsonschema"]
BUNDLE = HERE.parent.parent / "schemas" / "bundled" / "voice.json"
FAULT = "an integer beyond 64 bits ends the command"


def is_large(value: Any) -> bool:
    """Return whether a value contains a number beyond 64 bits."""
    if isinstance(value, dict | list):
        return any(map(is_large, value.values() if isinstance(value, dict) else value))
    return isinstance(value, int | float) and not -(2**63) <= value < 2**63


def run(folder: Path) -> tuple[dict[str, int], str]:
    """Return the command's summary, or nothing if the command crashed, and a list of the failed tests or its output."""
    done = subprocess.run(
        [COMMAND, "test", str(folder), "--resolve", str(BUNDLE), "--json"], capture_output=True, text=True, check=False
    )
    try:
        results = json.loads(done.stdout)["results"]
    except (ValueError, KeyError):
        return {}, done.stdout + done.stderr
    failed = (test for test in results["tests"] if test["status"] != "passed")
    return results["summary"], "\n".join(f"{test.get('filePath', '')}: {test['name']}" for test in failed)


def write(file: Path, target: str, tests: list[dict[str, Any]]) -> None:
    kept = [{key: test[key] for key in ("description", "data", "valid")} for test in tests]
    file.write_text(json.dumps({"target": target, "tests": kept}), "utf-8")


def main() -> int:
    """Print how many vectors passed, write the results for `embed/run.py`, and return 1 if a vector failed."""
    issues = []
    with tempfile.TemporaryDirectory() as name:
        folder, alone = Path(name, "suite"), Path(name, "alone")
        folder.mkdir()
        alone.mkdir()
        total = 0
        for path in FILES:
            if group_of(path) != "mandatory":
                continue
            for index, case in enumerate(json.loads(path.read_text("utf-8"))):
                target, tests = case["schema"]["$ref"], case["tests"]
                total += len(tests)
                file = f"{name_of(path).replace('/', '-')}-{index}.test.json"
                for test in [test for test in tests if is_large(test["data"])]:
                    write(alone / file, target, [test])
                    if not run(alone)[0]:
                        tests.remove(test)
                        description = f"{case['description']}: {test['description']}"
                        issues.append({"file": name_of(path), "description": description, "reason": FAULT})
                if tests:
                    write(folder / file, target, tests)
                (alone / file).unlink(missing_ok=True)
        summary, output = run(folder)
    passed = summary.get("passed", 0)
    print(f"@sourcemeta/jsonschema {VERSION}: mandatory {passed}/{total}, {len(issues)} at fault")
    if passed + len(issues) != total:
        print(output)
        return 1
    if results := os.environ.get("VOICESCHEMA_RESULTS"):
        found = {"language": "C++", "implementation": f"@sourcemeta/jsonschema {VERSION}", "verdicts": {}}
        text = json.dumps({**found, "groups": {"mandatory": [passed, total]}, "faults": issues})
        Path(results, "cpp.json").write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
