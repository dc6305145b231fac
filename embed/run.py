"""Run the vectors in every language whose tools are installed: `make embed`.

Each folder here is a package with its own tests. They write their results to a file in the folder VOICESCHEMA_RESULTS:
how many vectors of each group passed, and the verdicts on the mutated values in the file VOICESCHEMA_MUTANTS and on the
payloads in the folder VOICESCHEMA_CORPUS, if it is set. This script runs the packages, two at a time, and compares the
verdicts of all languages with each other. It also compares the numbers with the table in `docs/languages.md`, or writes
that table if VOICESCHEMA_WRITE_TRANSCRIPTS=1 is set.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

from agreement import Judge, disagreements, write_mutants
from suite_files import GROUPS, totals

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "languages.md"
BEGIN, END = "<!-- make embed -->\n\n", "\n<!-- /make embed -->\n"
#: The command that prints a tool's version, and the minimum version.
TOOLS = {
    "cargo": (["cargo", "--version"], (1, 85)),
    "go": (["go", "version"], (1, 21)),
    "javac": (["javac", "-version"], (17,)),
    "mvn": (["mvn", "--version"], (3, 6)),
    "node": (["node", "--version"], (20, 11)),
    "npm": (["npm", "--version"], (9,)),
}
#: The maximum number of values with differing verdicts to print.
SHOWN = 20
NPM_CI = ["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"]
PYTHON = [sys.executable, "suite.py"]


class Package(NamedTuple):
    folder: str
    #: The tools that it requires.
    needs: list[str]
    commands: list[list[str]]
    #: Whether it runs vectors and writes results.
    counts: bool = True


PACKAGES = [
    Package("rust", ["cargo"], [["cargo", "test", "--locked", "--quiet"]]),
    Package("python", [], [PYTHON]),
    Package("java", ["mvn", "javac"], [["mvn", "--quiet", "--batch-mode", "verify"]]),
    Package("js", ["node", "npm"], [NPM_CI, ["npm", "test"]]),
    Package("go", ["go"], [["go", "vet", "./..."], ["go", "test", "./..."]]),
    Package("editors", ["node", "npm"], [NPM_CI, ["npm", "test"]], counts=False),
    Package("cpp", ["node", "npm"], [NPM_CI, PYTHON]),
]


class Outcome(NamedTuple):
    package: Package
    #: A line to print about it.
    text: str
    failed: bool = False
    output: str = ""


def unavailable(tool: str) -> str:
    """Return why a tool cannot be used, or an empty string."""
    command, least = TOOLS[tool]
    if shutil.which(tool) is None:
        return f"{tool} is not installed"
    output = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    version = re.search("[0-9]+(?:[.][0-9]+)+", output) or re.search("[0-9]+", output)
    if version is not None and tuple(map(int, version[0].split("."))) < least:
        return f"{tool} is older than {'.'.join(map(str, least))}"
    return ""


def run(package: Package, results: Path, mutants: Path) -> Outcome:
    missing = [reason for need in package.needs if (reason := unavailable(need))]
    if missing:
        return Outcome(package, f"skipped: {', '.join(missing)}")
    given = {"VOICESCHEMA_RESULTS": str(results), "VOICESCHEMA_MUTANTS": str(mutants)}
    start, environment = time.monotonic(), {**os.environ, **given}
    for command in package.commands:
        done = subprocess.run(
            command,
            cwd=HERE / package.folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
        if done.returncode:
            return Outcome(package, f"failed: {' '.join(command)}", failed=True, output=done.stdout)
    if package.counts and not list(results.glob(f"{package.folder}*.json")):
        return Outcome(package, "failed: it wrote no results", failed=True)
    return Outcome(package, f"passed, {time.monotonic() - start:.0f} s")


def name(result: dict[str, Any]) -> str:
    return f"{result['language']}: {result['implementation']}"


def row(result: dict[str, Any]) -> str:
    counts = (result["groups"].get(group) for group in GROUPS.values())
    cells = (
        ("all" if count[0] == count[1] else f"all but {count[1] - count[0]}") if count else "-" for count in counts
    )
    return f"| {name(result)} | {' | '.join(cells)} |"


def section(results: list[dict[str, Any]], shown: list[str]) -> str:
    """Return the table of results and the faults by reason. For skipped languages, keep what the page shows."""
    ran = tuple(f"{mark} {result['language']}:" for result in results for mark in "|*")
    kept = [line for line in shown if ":" in line and not line.startswith(ran)]
    rows = [line for line in kept if line.startswith("|")] + [row(result) for result in results]
    faults = [line for line in kept if line.startswith("*")]
    for result in results:
        files: dict[str, list[str]] = {}
        for fault in result["faults"]:
            files.setdefault(fault["reason"], []).append(f"`{fault['file']}`")
        for reason, at_fault in files.items():
            where = ", ".join(sorted(set(at_fault)))
            faults.append(f"* {name(result)}, {len(at_fault)} in {where}: {reason}")
    head = f"| implementation | {' | '.join(GROUPS.values())} |"
    return "\n".join([head, "|---" * (len(GROUPS) + 1) + "|", *sorted(rows), "", *sorted(faults)]).rstrip() + "\n"


def wrong_totals(results: list[dict[str, Any]]) -> list[str]:
    there = totals()
    return [
        f"{name(result)} ran {total} vectors of the group {group}, but there are {there[group]}"
        for result in results
        for group, (_, total) in result["groups"].items()
        if total != there[group]
    ]


def with_extensions(results: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the results of all validators that support custom formats and keywords."""
    return [result for result in results if len(result["groups"]) > 1]


def differing_mutants(results: list[dict[str, Any]], lines: list[str]) -> list[str]:
    validators = {name(result): Judge(result["language"], result["mutants"]) for result in with_extensions(results)}
    short = [each for each, validator in validators.items() if len(validator.digits) != len(lines)]
    if short:
        return [f"{each} has validated {len(validators[each].digits)} of {len(lines)} mutated values" for each in short]
    wrong, read_otherwise = disagreements(lines, validators)
    if validators:
        same = f"{len(lines) - len(wrong):,} of {len(lines):,} mutated values have the same verdicts"
        but = f"; {read_otherwise} differ only because a language rounds a number" if read_otherwise else ""
        print(f"{same} from {'; '.join(validators)}{but}")
    return wrong[:SHOWN]


def differing_verdicts(results: list[dict[str, Any]]) -> list[str]:
    if not os.environ.get("VOICESCHEMA_CORPUS"):
        return []
    validators = {name(result): result["verdicts"] for result in with_extensions(results)}
    files = sorted({file for verdicts in validators.values() for file in verdicts})
    wrong = [] if files else ["the folder VOICESCHEMA_CORPUS has no payloads"]
    for file in files:
        said = {validator: verdicts.get(file) for validator, verdicts in validators.items()}
        if len({json.dumps(verdict) for verdict in said.values()}) > 1:
            wrong.append(f"{file}: [strict, tolerant] is {said}")
    if files:
        same = len(files) - len(wrong)
        print(f"{same} of {len(files)} files of the corpus have the same verdicts from {'; '.join(validators)}")
    return wrong


def main() -> int:
    """Run all packages, and return 1 if one fails, if verdicts differ, or if the table is out of date."""
    with tempfile.TemporaryDirectory() as temporary, ThreadPoolExecutor(2) as pool:
        folder, outcomes = Path(temporary), []
        mutants = folder / "mutants.ndjson"
        write_mutants(mutants)
        for outcome in pool.map(lambda package: run(package, folder, mutants), PACKAGES):
            print(f"{outcome.package.folder:8} {outcome.text}\n{outcome.output}", end="", flush=True)
            outcomes.append(outcome)
        results = [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))]
        lines = mutants.read_text("utf-8").split("\n")[:-1]
    before, begin, rest = PAGE.read_text("utf-8").partition(BEGIN)
    shown, end, after = rest.partition(END)
    found = section(results, shown.splitlines())
    print(f"\n{section(results, [])}")
    wrong = wrong_totals(results) + differing_verdicts(results) + differing_mutants(results, lines)
    if found != shown and os.environ.get("VOICESCHEMA_WRITE_TRANSCRIPTS"):
        PAGE.write_text(before + begin + found + end + after, "utf-8")
    elif found != shown:
        wrong.append(
            "the table in docs/languages.md is out of date: run VOICESCHEMA_WRITE_TRANSCRIPTS=1 make embed to update it"
        )
    for line in wrong:
        print(line)
    return int(bool(wrong) or any(outcome.failed for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main())
