"""`python -m benchmarks [--quick] [SCENARIO...]`: install the peers, measure, and print the results.

A full run of all scenarios also writes `results.json`, `RESULTS.md` and `results.svg`. With `--quick`, there is little
data and there are few rounds, to check that the benchmarks work.
"""

import argparse
import datetime as dt
import json
import os
import platform
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from benchmarks import peers, report
from benchmarks.measuring import take_turns
from benchmarks.scenarios import FULL, QUICK, SCENARIOS, Size, write_data


def _processor() -> str:
    cpuinfo = Path("/proc/cpuinfo").read_text("utf-8")
    names = [line.partition(": ")[2] for line in cpuinfo.splitlines() if line.startswith("model name")]
    return f"{names[0] if names else platform.machine()}, {peers.CORES} cores"


def _measure(names: list[str], size: Size) -> dict[str, Any]:
    versions = peers.install()
    node = subprocess.run(["node", "--version"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
    results: dict[str, Any] = {
        "date": dt.datetime.now(dt.UTC).date().isoformat(),
        "machine": {
            "processor": _processor(),
            "memory": os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"),
            "system": f"{platform.system()} {platform.release().partition('-')[0]}",
            "python": platform.python_version(),
            "node": node,
            "cores": peers.CORES,
        },
        "versions": versions,
        "scenarios": {},
    }
    with tempfile.TemporaryDirectory() as place:
        write_data(Path(place), size)
        for name in names:
            subjects = SCENARIOS[name](Path(place), size)
            runs = take_turns(subjects)
            results["scenarios"][name] = {
                subject.name: {
                    "amount": subject.amount,
                    "wrong": subject.wrong,
                    "runs": [run._asdict() for run in runs[subject.name]],
                }
                for subject in subjects
            }
            print(report.scenario(name, results))
    return results


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Compare voiceschema with its peers.")
    parser.add_argument(
        "--quick", action="store_true", help="use little data and few rounds, to check that the benchmarks work"
    )
    parser.add_argument("scenarios", nargs="*", metavar="SCENARIO", help=", ".join(SCENARIOS))
    options = parser.parse_args()
    if unknown := set(options.scenarios) - set(SCENARIOS):
        parser.error(f"unknown scenarios: {', '.join(sorted(unknown))}; choose from {', '.join(SCENARIOS)}")
    results = _measure(options.scenarios or list(SCENARIOS), QUICK if options.quick else FULL)
    if options.quick or options.scenarios:
        return
    report.RESULTS.write_text(json.dumps(results, indent=1) + "\n", "utf-8")
    report.write()


if __name__ == "__main__":
    main()
