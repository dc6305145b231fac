"""Run the vectors in every language whose tools are at hand: `make embed`.

Each folder here has a package with its own tests, which leave what they found in a file of the folder that
VOICESCHEMA_RESULTS names: how many vectors of which group passed, what they say of the mutated values in the file that
VOICESCHEMA_MUTANTS names, and of the payloads in the folder that VOICESCHEMA_CORPUS names, if there is one. Here the
packages are run, two at a time; the findings become the table of `docs/languages.md`, and are held against it and
against each other. With VOICESCHEMA_WRITE_TRANSCRIPTS=1 the table is written.
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
#: How a tool tells its version, and the least that will do.
TOOLS = {
    "cargo": (["cargo", "--version"], (1, 85)),
    "go": (["go", "version"], (1, 21)),
    "javac": (["javac", "-version"], (17,)),
    "mvn": (["mvn", "--version"], (3, 6)),
    "node": (["node", "--version"], (20, 11)),
    "npm": (["npm", "--version"], (9,)),
}
#: So many values of which languages say different things are shown.
SHOWN = 20
NPM_CI = ["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"]
PYTHON = [sys.executable, "suite.py"]


class Package(NamedTuple):
    folder: str
    #: The tools that it cannot do without.
    needs: list[str]
    commands: list[list[str]]
    #: Whether it runs vectors, and so leaves results.
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
    #: What is to be told of it, in a line.
    text: str
    failed: bool = False
    output: str = ""


def lacking(tool: str) -> str:
    """Return what keeps a tool from being used, or nothing."""
    command, least = TOOLS[tool]
    if shutil.which(tool) is None:
        return f"there is no {tool}"
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    version = re.search("[0-9]+(?:[.][0-9]+)+", told) or re.search("[0-9]+", told)
    if version is not None and tuple(map(int, version[0].split("."))) < least:
        return f"{tool} is older than {'.'.join(map(str, least))}"
    return ""


def run(package: Package, results: Path, mutants: Path) -> Outcome:
    missing = [lack for need in package.needs if (lack := lacking(need))]
    if missing:
        return Outcome(package, f"left out: {', '.join(missing)}")
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
        return Outcome(package, "failed: it left no results", failed=True)
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
    """Return the table of what was run, and the faults by reason; of languages left out, what is shown already."""
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


def judges_among(results: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the results of all but a command that knows no formats and keywords."""
    return [result for result in results if len(result["groups"]) > 1]


def differing_mutants(results: list[dict[str, Any]], lines: list[str]) -> list[str]:
    judges = {name(result): Judge(result["language"], result["mutants"]) for result in judges_among(results)}
    short = [each for each, judge in judges.items() if len(judge.digits) != len(lines)]
    if short:
        return [f"{each} has judged {len(judges[each].digits)} of {len(lines)} mutated values" for each in short]
    wrong, read_otherwise = disagreements(lines, judges)
    if judges:
        same = f"{len(lines) - len(wrong):,} of {len(lines):,} mutated values have the same verdicts"
        but = f", {read_otherwise} of them but for numbers that a language takes for others" if read_otherwise else ""
        print(f"{same} from {'; '.join(judges)}{but}")
    return wrong[:SHOWN]


def differing_verdicts(results: list[dict[str, Any]]) -> list[str]:
    if not os.environ.get("VOICESCHEMA_CORPUS"):
        return []
    judges = {name(result): result["verdicts"] for result in judges_among(results)}
    files = sorted({file for verdicts in judges.values() for file in verdicts})
    wrong = [] if files else ["VOICESCHEMA_CORPUS names a folder without payloads"]
    for file in files:
        said = {judge: verdicts.get(file) for judge, verdicts in judges.items()}
        if len({json.dumps(verdict) for verdict in said.values()}) > 1:
            wrong.append(f"{file}: [strict, tolerant] is {said}")
    if files:
        same = len(files) - len(wrong)
        print(f"{same} of {len(files)} files of the corpus have the same verdicts from {'; '.join(judges)}")
    return wrong


def main() -> int:
    """Run all packages and return the exit code: 1 if one fails, or if the page shows something else."""
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
        wrong.append("docs/languages.md shows another table: VOICESCHEMA_WRITE_TRANSCRIPTS=1 make embed writes it")
    for line in wrong:
        print(line)
    return int(bool(wrong) or any(outcome.failed for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main())
