"""`RESULTS.md` and its picture from `results.json`: `python -m benchmarks.report` writes them anew."""

import json
import statistics
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.peers import program

_HERE = Path(__file__).parent
RESULTS, _PAGE, PICTURE = _HERE / "results.json", _HERE / "RESULTS.md", _HERE / "results.svg"

#: What each scenario is called, and what has to be known to read its table.
TITLES = {
    "one": (
        "One small file on the command line",
        "An editor or a hook waits for this. All but one are given the same right NCCO.",
    ),
    "files": (
        "Small JSON files, all right",
        "A folder, as in CI. Nobody has anything to write but a line at the end, and ajv-cli one for each file.",
    ),
    "mixed-files": (
        "Small JSON files, one in twenty wrong",
        "voiceschema reads the wrong files once more, with positions, and says what to write instead.",
    ),
    "yaml-files": ("YAML files, one in twenty wrong", "python-jsonschema reads no YAML."),
    "records": (
        "Records in NDJSON, one in twenty wrong, problems written out",
        """\
node + ajv is a script: readline, `allErrors`, each problem with the number of its line. C++ writes each wrong record,
with `--fast` not what is wrong in it.""",
    ),
    "right-records": (
        "Records in NDJSON, all right: verdicts only",
        """\
Nobody writes anything, and scripts without positions, flow rules, strict parsing and reports stand beside the
commands: `json + ...` are loops in Python in one process.""",
    ),
    "verdicts": (
        "Verdicts on values in memory, one in twenty wrong",
        """\
Time for one value that is parsed already. jsonschema-rs is bare: `Draft202012Validator(bundle).is_valid`, without
formats, private keywords and flow rules; "ncco alone" is the same with `ncco.json` as the `$ref` of the bundle, so
that nothing has to be recognised. fastjsonschema knows no 2020-12, and gets the bundle in draft-07, with each `$` in
brackets of a pattern escaped, which it would take for the end. vonage-voice are the vendor's models, for what its SDK
sends and not for what is found: they do not read `from` by its name in JSON, and so refuse each `connect`.""",
    ),
    "calls": (
        "Functions of voiceschema, by kind of value",
        "Time for one value that is parsed already. `validate` makes problems with positions and suggestions.",
    ),
    "steps": (
        "One record, step by step",
        """\
What limits the targets that are missed. A right record is parsed strictly, gets its verdict, and is looked through for
what runs after what; node does less, in machine code. A wrong one takes as long as more than ten right ones: an engine
says what fails, a reader where it stands, and Python writes the words. So where one in twenty is wrong, that is about
half of the time, and on two cores the right ones alone take about as long as node for all. C++ with `--fast` stops at
the first failure, and says nothing of line, column and repair.""",
    ),
    "problems": ("One file with many problems", "Time for the whole file, with all problems written out."),
    "pytest": ("pytest with one empty test", "What the plugin costs those who do not use it."),
}


class Row(NamedTuple):
    """What came out for one subject of a scenario: medians, but the most memory."""

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
    """Return the rows of a scenario by their names, in its order."""
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
    """Return what was measured in a scenario, as Markdown."""
    title, note = TITLES[name]
    rows = list(rows_of(name, results).values())
    first = rows[0]
    in_memory = first.cpu is None
    head = ["", "time", "least", f"of {first.name}", "processors", "memory", "rounds"]
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
        f"{first.amount:,} of them, {first.wrong:,} wrong. " if same and first.amount > 1 and name != "problems" else ""
    )
    return f"## {title}\n\n{amount}{note}\n\n{_table(head, cells)}\n\n{_agreement(rows)}"


def _agreement(rows: list[Row]) -> str:
    told = [row for row in rows if row.found is not None]
    differing = [
        f"{row.name} finds {row.found:,} wrong where {row.wrong:,} are" for row in told if row.found != row.wrong
    ]
    if not told:
        return ""
    return (
        f"{'; '.join(differing)}. The others find what is wrong.\n" if differing else "All find just what is wrong.\n"
    )


class Target(NamedTuple):
    """What was promised, and what was measured."""

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
        goal = f"ahead of {peer}" if least == 1 else f"{least:g}x as fast as {peer}"
        return Target(what, goal, f"{ratio:.1f}x", ratio >= least)

    def at_most(what: str, goal: str, ratio: float, most: float) -> Target:
        return Target(what, goal, f"{ratio:.2f}x", ratio <= most)

    start = 1 / times("one", "python -c pass")
    yield at_most("one file", "5x `python -c pass`, or less", start, 5)
    yield ahead("one file", "one", "check-jsonschema", 6)
    yield ahead("one file", "one", "ajv-cli", 6)
    yield ahead("one file", "one", "C++ by its PyPI wrapper")
    for name in ("files", "mixed-files"):
        count = f"{rows[name]['voiceschema'].amount:,}"
        what = f"{count} JSON files, {'all right' if name == 'files' else 'some wrong'}"
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
    yield at_most("`is_valid`", "1.5x bare jsonschema-rs, or less", bare, 1.5)
    few, many, most = rows["problems"].values()
    yield Target(f"{many.amount:,} problems in a file", "less than 2 s", _time(many.wall), many.wall < 2)
    slope = (most.wall - many.wall) / (most.amount - many.amount) * (many.amount - few.amount) / (many.wall - few.wall)
    what = f"time for each problem from {many.amount:,} to {most.amount:,}"
    yield at_most(what, f"1.3x that from {few.amount:,} to {many.amount:,}, or less", slope, 1.3)


def page(results: dict[str, Any]) -> str:
    """Return `RESULTS.md`."""
    machine = results["machine"]
    versions = ", ".join(f"{name} {version}" for name, version in sorted(results["versions"].items()))
    found = list(targets(results))
    rows = [[target.what, target.goal, target.measured, "yes" if target.met else "**no**"] for target in found]
    head = f"""# How fast it is

Measured on {results["date"]} by `make benchmarks` on {machine["processor"]}, {machine["memory"] / 1e9:.0f} GB, \
{machine["system"]}, with Python {machine["python"]} and node {machine["node"]}. Peers: {versions}.

All are given the same files, and as their schema [voice.json](../schemas/bundled/voice.json). The files are NCCOs of
one to four actions, always the same ones; a wrong one has one slip, which the schema tells. voiceschema does more
than the others with them: it parses strictly, so that no name stands twice; it recognises what a file is, checks
formats in code, and what runs after what; it tells line and column, and what to write instead. All of its times hold
that; the two tables of verdicts show it without reports.

The runs are interleaved. Times are medians, and ratios those of medians from the same run; where a slow one is given
less, those of the time for each one. voiceschema is installed as its users have it, and in folders and records it
runs with `--jobs {machine["cores"]}`, as many as there are cores. C++ is @sourcemeta/jsonschema, called without the
script in JavaScript that its package puts before it; its PyPI wrapper has its own version of it. ajv-cli has
`--all-errors`; no peer asserts formats.

Memory is the peak of the whole tree of processes: the sum over all processes, seen every 20 ms, in which shared pages
count for each, or the peak of a single one where that is more. Less than about 10 MB cannot be seen.

![Times as bars, those of voiceschema in red]({PICTURE.name})

## Targets

"""
    parts = [_table(["", "target", "measured", "met"], rows) + "\n", *(scenario(name, results) for name in TITLES)]
    return head + "\n".join(parts)


def write() -> None:
    """Write the page and its picture."""
    results = json.loads(RESULTS.read_text("utf-8"))
    _PAGE.write_text(page(results), "utf-8")
    arguments = [program("libraries", "python"), "-m", "benchmarks.picture", str(RESULTS), str(PICTURE)]
    subprocess.run(arguments, check=True)


if __name__ == "__main__":
    write()
