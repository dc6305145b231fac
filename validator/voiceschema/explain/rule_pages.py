"""The pages of the rules, for `voiceschema explain` and for reports: one Markdown file each, in `docs/rules`."""

import re
from functools import cache
from typing import NamedTuple

from voiceschema.catalog.resources import data_folder

_ENTRY = re.compile(r"^- \[([a-z0-9-]+)\]\(\1\.md\): (.+)$", re.MULTILINE)
_PAGE = re.compile(
    r"""\A# (?P<title>[^\n]+)

(?P<why>[^\n].*?)

Wrong(?: \((?P<condition>[^\n]+)\))?:

```(?P<language>[a-z]+)
(?P<wrong>.+?)
```

Right:

```(?P=language)
(?P<right>.+?)
```

Source: (?P<source>.+)
\Z""",
    re.DOTALL,
)


class RulePage(NamedTuple):
    """The page of a rule. Its examples are payloads, or files with payloads in them."""

    title: str
    why: str
    #: What has to be given for the wrong example to be wrong, if it is not wrong by itself.
    condition: str | None
    #: What the examples are written in, which is also the extension of their files.
    language: str
    wrong: str
    right: str
    source: str


@cache
def rule_titles() -> dict[str, str]:
    """Return the titles of all rules by their names, in the order of the index."""
    return dict(_ENTRY.findall(_read("README")))


@cache
def read_rule(name: str) -> RulePage:
    """Return the page of a rule, without markup. Raises `KeyError` for an unknown name."""
    rule_titles()[name]
    [page] = _PAGE.finditer(_read(name))
    fields = page.groupdict()
    prose = {field: fields[field].replace("\n", " ").replace("`", "") for field in ("why", "source")}
    return RulePage(**{**fields, **prose})


def _read(name: str) -> str:
    from pathlib import Path

    return Path(data_folder("rules", "docs/rules"), f"{name}.md").read_text("utf-8")
