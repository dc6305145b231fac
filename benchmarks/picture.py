"""Draw the bar charts of `RESULTS.md` with matplotlib: `python -m benchmarks.picture RESULTS PICTURE`."""

import json
import sys
from pathlib import Path

from matplotlib import rcParams
from matplotlib.figure import Figure

from benchmarks.report import TITLES, rows_of

_SHOWN = ("one", "mixed-files", "yaml-files", "records", "valid-records", "verdicts")
_OURS, _OTHERS = "#d1495b", "#8d99ae"


def main() -> None:
    """Read the results and draw the charts."""
    source, target = sys.argv[1:]
    results = json.loads(Path(source).read_text("utf-8"))
    rcParams.update({"svg.hashsalt": "voiceschema", "svg.fonttype": "none", "font.size": 9})
    figure = Figure(figsize=(11, 12), layout="constrained", facecolor="white")
    for axes, name in zip(figure.subplots(3, 2).flat, _SHOWN, strict=True):
        rows = sorted(rows_of(name, results).values(), key=lambda row: -row.each)
        # Scale the times of those with less input up to the same amount.
        count = 1 if rows[0].cpu is None else max(row.amount for row in rows)
        unit, size = ("µs", 1e6) if rows[0].cpu is None else ("s", 1.0)
        times = [row.each * count * size for row in rows]
        colours = [_OURS if "voiceschema" in row.name else _OTHERS for row in rows]
        bars = axes.barh([row.name for row in rows], times, color=colours)
        axes.bar_label(bars, [f"{time:.2g}" if time < 10 else f"{time:,.0f}" for time in times], padding=3)
        axes.set_xscale("log")
        axes.set_xlim(min(times) / 2, max(times) * 4)
        axes.set_title(TITLES[name][0].replace(", ", "\n", 1), loc="left", fontweight="bold")
        axes.set_xlabel(f"{unit} for {'one value' if unit == 'µs' else f'{count:,}'}, logarithmic")
        axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(target, metadata={"Date": None})


if __name__ == "__main__":
    main()
