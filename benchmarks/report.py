"""Write `RESULTS.md` and its picture from `results.json`: `python -m benchmarks.report`."""

import json
import statistics
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.peers import program

_HERE = Path(__file__).parent
RESULTS, _PAGE, PICTURE = _HERE / "results.json", _HERE / "RESULTS.md", _HERE / "results.svg"

#: The title of each scenario, and a note on its table.
TITLES = {
    "one": (
        "One small file on the command line",
        "This is what an editor or a hook waits for. All but one get the same valid NCCO.",
    ),
    "files": (
        "Small JSON files, all valid",
        "A folder of files, as in CI. ajv-cli prints a line for each file; the others print at most one at the end.",
    ),
    "mixed-files": (
        "Small JSON files, one in twenty invalid",
        "voiceschema parses invalid files again, to report positions and suggest fixes.",
    ),
    "yaml-files": ("YAML files, one in twenty invalid", "python-jsonschema does not support YAML."),
    "records": (
        "NDJSON records, one in twenty invalid, with problems printed",
        """\
node + ajv is a script that uses readline and `allErrors`, and prints each problem with its line number. C++ prints each
invalid record, but with `--fast` not its errors.""",
    ),
    "valid-records": (
        "NDJSON records, all valid: verdicts only",
        """\
There are no problems to print, so the table also has scripts without positions, flow rules, strict parsing and reports.
`json + ...` are Python loops in a single process.""",
    ),
    "verdicts": (
        "Verdicts on values in memory, one in twenty invalid",
        """\
The time for one parsed value. jsonschema-rs is `Draft202012Validator(bundle).is_valid` alone, without formats, custom
keywords and flow rules. In "ncco alone", the `$ref` of the bundle is `ncco.json`, so the kind of payload need not be
recognised. fastjsonschema does not support 2020-12. It uses the draft-07 bundle, with each `$` in brackets of a pattern
escaped, because it mistakes them for the end of the string. vonage-voice has the vendor's models. They are made for
sending, not for validating JSON: they do not recognise the JSON name `from`, and reject every `connect`.""",
    ),
    "calls": (
        "Functions of voiceschema, by kind of value",
        "The time for one parsed value. `validate` returns problems with positions and suggestions.",
    ),
    "steps": (
        "One record, step by step",
        """\
This table explains the missed targets. For a valid record, voiceschema parses strictly, validates, and checks the rules
between actions; node does less, in compiled code. An invalid record takes longer than ten valid ones: the engine
reports the failures, the parser locates them, and Python writes the messages. If one record in twenty is invalid, this
is about half of the time. On two cores, the valid records alone take about as long as all records in node. C++ with
`--fast` stops at the first failure, and reports neither line, column nor fix.""",
    ),
    "problems": ("One file with many problems", "The time for the whole file, with all problems printed."),
    "pytest": ("pytest with one empty test", "The cost of the plugin for projects that do not use it."),
}


class Row(NamedTuple):
    """The results for one subject of a scenario: median times, and the maximum of memory."""

    name: str
    wall: float
    least: float
    cpu: float | None
    memory: int | None
    rounds: int
    amount: int
    wrong: int
    found: int | None

    @property
    def each(self) -> float:
        """Seconds for one file, record or value."""
        return self.wall / self.amount


def rows_of(name: str, results: dict[str, Any]) -> dict[str, Row]:
    """Return the rows of a scenario by name, in order."""
    rows = {}
    for subject, measured in results["scenarios"][name].items():
        runs = measured["runs"]
        walls = [run["wall"] for run in runs]
        memory, cpu = ([run[part] for run in runs if run[part] is not None] for part in ("memory", "cpu"))
        rows[subject] = Row(
            subject,
            statistics.median(walls),
            min(walls),
            statistics.median(cpu) if cpu else None,
            max(memory) if memory else None,
            len(runs),
            measured["amount"],
            measured["wrong"],
            runs[-1]["wrong"],
        )
    return rows


def _time(seconds: float) -> str:
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}" if seconds < 100 * size else f"{seconds / size:,.0f} {unit}"
    return f"{seconds * 1e9:.0f} ns"


def _table(head: list[str], rows: list[list[str]]) -> str:
    alignment = ["---", *(["---:"] * (len(head) - 1))]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in [head, alignment, *rows])


def scenario(name: str, results: dict[str, Any]) -> str:
    """Return the section for a scenario, as Markdown."""
    title, note = TITLES[name]
    rows = list(rows_of(name, results).values())
    first = rows[0]
    in_memory = first.cpu is None
    head = ["", "time", "minimum", f"vs. {first.name}", "CPU time", "memory", "rounds"]
    cells = []
    for row in rows:
        part = 1 / row.amount if in_memory else 1
        label = row.name if row.amount == first.amount or name == "problems" else f"{row.name} ({row.amount:,} of them)"
        times = [_time(row.wall * part), _time(row.least * part), f"{row.each / first.each:.2f}x"]
        cost = [_time(row.cpu or 0), f"{(row.memory or 0) / 1e6:.0f} MB"]
        cells.append([label, *times, *([] if in_memory else cost), str(row.rounds)])
    if in_memory:
        head[4:6] = []
    same = len({row.wrong for row in rows if row.amount == first.amount}) == 1
    amount = (
        f"{first.amount:,} in total, {first.wrong:,} invalid. "
        if same and first.amount > 1 and name != "problems"
        else ""
    )
    return f"## {title}\n\n{amount}{note}\n\n{_table(head, cells)}\n\n{_agreement(rows)}"


def _agreement(rows: list[Row]) -> str:
    known = [row for row in rows if row.found is not None]
    differing = [
        f"{row.name} rejects {row.found:,} values, but {row.wrong:,} are invalid"
        for row in known
        if row.found != row.wrong
    ]
    if not known:
        return ""
    return (
        f"{'; '.join(differing)}. The other tools found the correct number.\n"
        if differing
        else "Every tool found the correct number of invalid inputs.\n"
    )


class Target(NamedTuple):
    """A target, and the measured value."""

    what: str
    goal: str
    measured: str
    met: bool


def targets(results: dict[str, Any]) -> Iterator[Target]:
    """Yield each target."""
    rows = {name: rows_of(name, results) for name in results["scenarios"]}

    def times(name: str, slow: str, fast: str = "voiceschema") -> float:
        return rows[name][slow].each / rows[name][fast].each

    def ahead(what: str, name: str, peer: str, least: float = 1) -> Target:
        ratio = times(name, peer)
        goal = f"faster than {peer}" if least == 1 else f"{least:g}x as fast as {peer}"
        return Target(what, goal, f"{ratio:.1f}x", ratio >= least)

    def at_most(what: str, goal: str, ratio: float, most: float) -> Target:
        return Target(what, goal, f"{ratio:.2f}x", ratio <= most)

    start = 1 / times("one", "python -c pass")
    yield at_most("one file", "at most 5x `python -c pass`", start, 5)
    yield ahead("one file", "one", "check-jsonschema", 6)
    yield ahead("one file", "one", "ajv-cli", 6)
    yield ahead("one file", "one", "C++ (PyPI wrapper)")
    for name in ("files", "mixed-files"):
        count = f"{rows[name]['voiceschema'].amount:,}"
        what = f"{count} JSON files, {'all valid' if name == 'files' else 'some invalid'}"
        for peer in list(rows[name])[2:]:
            yield ahead(what, name, peer)
    count = f"{rows['yaml-files']['voiceschema'].amount:,} YAML files"
    yield ahead(count, "yaml-files", "check-jsonschema", 10)
    yield ahead(count, "yaml-files", "ajv-cli")
    ours = rows["records"]["voiceschema"]
    count = f"{ours.amount:,} records"
    for peer in list(rows["records"])[2:]:
        yield ahead(count, "records", peer)
    memory = (ours.memory or 0) / 1e6
    yield Target(count, "less than 150 MB", f"{memory:.0f} MB", memory < 150)
    bare = 1 / times("verdicts", "jsonschema-rs", "voiceschema.is_valid")
    yield at_most("`is_valid`", "at most 1.5x jsonschema-rs", bare, 1.5)
    few, many, most = rows["problems"].values()
    yield Target(f"{many.amount:,} problems in a file", "less than 2 s", _time(many.wall), many.wall < 2)
    slope = (most.wall - many.wall) / (most.amount - many.amount) * (many.amount - few.amount) / (many.wall - few.wall)
    what = f"time per problem from {many.amount:,} to {most.amount:,}"
    yield at_most(what, f"at most 1.3x that from {few.amount:,} to {many.amount:,}", slope, 1.3)


def page(results: dict[str, Any]) -> str:
    """Return `RESULTS.md`."""
    machine = results["machine"]
    versions = ", ".join(f"{name} {version}" for name, version in sorted(results["versions"].items()))
    found = list(targets(results))
    rows = [[target.what, target.goal, target.measured, "yes" if target.met else "**no**"] for target in found]
    head = f"""# Benchmarks

Measured on {results["date"]} by `make benchmarks` on {machine["processor"]}, {machine["memory"] / 1e9:.0f} GB, \
{machine["system"]}, with Python {machine["python"]} and node {machine["node"]}. Peers: {versions}.

All tools get the same files, and [voice.json](../schemas/bundled/voice.json) as the schema. The files are NCCOs of one
to four actions, the same in every run. Each invalid NCCO has one mistake, which violates the schema.

voiceschema does more than its peers: it rejects duplicate property names, recognises the kind of payload, checks
formats in code, and checks the rules between actions. It reports line and column, and suggests fixes. All of its times
include this, except that the two tables of verdicts have no reports.

The runs of all tools are interleaved. Times are medians, and ratios are ratios of medians from the same run. For tools
with less input, the ratio is that of the time per file, record or value. voiceschema is installed as a normal package.
For folders and records, it runs with `--jobs {machine["cores"]}`, the number of cores. C++ is @sourcemeta/jsonschema,
called without the JavaScript wrapper of its package; its PyPI wrapper contains a different version. ajv-cli uses
`--all-errors`. No peer checks formats.

Memory is the peak over the whole process tree. It is the greater of two values: the sum over all processes, sampled
every 20 ms, in which shared pages count once per process, and the peak of any single process. Values below about 10 MB
cannot be measured.

![Bar charts of all times, with voiceschema in red]({PICTURE.name})

## Targets

"""
    parts = [_table(["", "target", "measured", "met"], rows) + "\n", *(scenario(name, results) for name in TITLES)]
    return head + "\n".join(parts)


def write() -> None:
    """Write the page and the picture."""
    results = json.loads(RESULTS.read_text("utf-8"))
    _PAGE.write_text(page(results), "utf-8")
    arguments = [program("libraries", "python"), "-m", "benchmarks.picture", str(RESULTS), str(PICTURE)]
    subprocess.run(arguments, check=True)


if __name__ == "__main__":
    write()
