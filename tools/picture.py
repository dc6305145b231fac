"""Render terminal output with colours (ECMA-48, SGR) as SVG."""

import re
from html import escape

_COLUMN, _LINE, _MARGIN = 7.8, 18, 16
# The CSS for each SGR parameter that the output uses.
_STYLES = {
    "1": "font-weight:bold;fill:#f0f6fc",
    "2": "fill:#8b949e",
    "1;31": "font-weight:bold;fill:#ff7b72",
    "1;33": "font-weight:bold;fill:#e3b341",
    "32": "fill:#7ee787",
    "34": "fill:#79c0ff",
}


def svg(text: str) -> str:
    """Return terminal output as an SVG image."""
    lines = text.rstrip("\n").split("\n")
    width = max(len(re.sub(r"\x1b\[[0-9;]*m", "", line)) for line in lines) * _COLUMN + 2 * _MARGIN
    height = len(lines) * _LINE + 2 * _MARGIN
    shown = "\n".join(
        f'<text x="{_MARGIN}" y="{_MARGIN + 13 + index * _LINE}">{_spans(line)}</text>'
        for index, line in enumerate(lines)
        if line
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" width="{width:.0f}">\n'
        "<style>text{font:13px ui-monospace,SFMono-Regular,Menlo,monospace;fill:#c9d1d9;white-space:pre}</style>\n"
        f'<rect width="100%" height="100%" rx="8" fill="#0d1117"/>\n{shown}\n</svg>\n'
    )


def _spans(line: str) -> str:
    """Return a line with a `tspan` for each run of one style, placed at its column."""
    spans, column, style = "", 0, ""
    for part in re.split(r"(\x1b\[[0-9;]*m)", line):
        if part.startswith("\x1b"):
            style = _STYLES.get(part[2:-1], "")
        elif part:
            how = f' style="{style}"' if style else ""
            length = len(part) * _COLUMN
            place = f'x="{_MARGIN + column * _COLUMN:.1f}" textLength="{length:.1f}"'
            spans += f"<tspan {place}{how}>{escape(part)}</tspan>"
            column += len(part)
    return spans
