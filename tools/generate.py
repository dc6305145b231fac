"""Generate files: the bundles, the compiled verdicts, the TypeScript types, and the index of the rules.

`make generate` runs it. The types need npm; without it, they are not updated.
"""

import json
import shutil
import subprocess
from pathlib import Path

import compile_verdicts
from voiceschema import CATALOG
from voiceschema.catalog import bundle
from voiceschema.explain.rule_pages import read_rule

ROOT = Path(__file__).parent.parent
BUNDLED = ROOT / "schemas" / "bundled"
TYPES = BUNDLED / "voice.d.ts"
RULES = ROOT / "docs" / "rules"
JS = ROOT / "embed" / "js"
_NPM_CI = ["ci", "--no-audit", "--no-fund", "--loglevel=error"]
_RULES_INDEX = """\
# Rules

What each rule checks and why, with an example. `voiceschema explain RULE` prints these pages.
"""
_PRINT_TYPES = """
import { json } from "node:stream/consumers";
import { declarations } from "./types.mjs";
process.stdout.write(await declarations((await json(process.stdin)).$defs));
"""


def generated() -> dict[Path, str]:
    """Return the content of each generated file. The types are only included if their generator is installed."""
    bundles = {"voice": bundle.voice, "voice.tolerant": bundle.tolerant, "voice.draft-07": bundle.draft_07}
    texts = {
        BUNDLED / f"{name}.json": json.dumps(make(CATALOG), indent=2, ensure_ascii=False) + "\n"
        for name, make in bundles.items()
    }
    if (node := shutil.which("node")) and (JS / "node_modules").is_dir():
        command, voice = [node, "--input-type=module", "--eval", _PRINT_TYPES], texts[BUNDLED / "voice.json"]
        done = subprocess.run(command, cwd=JS, input=voice, stdout=subprocess.PIPE, encoding="utf-8", check=True)
        texts[TYPES] = done.stdout
    return {
        **texts,
        RULES / "README.md": _rules_index(),
        compile_verdicts.MODULE: compile_verdicts.verdicts(),
        compile_verdicts.TOLERANT_MODULE: compile_verdicts.tolerant_verdicts(),
    }


def _rules_index() -> str:
    """Return the index of the rules, by severity."""
    lists = {"Errors": "", "Errors or warnings": "", "Warnings": ""}
    for name in sorted(path.stem for path in RULES.glob("*.md") if path.stem != "README"):
        page = read_rule(name)
        heading = {"error": "Errors", "warning": "Warnings"}.get(page.severity, "Errors or warnings")
        lists[heading] += f"- [{name}]({name}.md): {page.title}\n"
    return _RULES_INDEX + "".join(f"\n## {heading}\n\n{entries}" for heading, entries in lists.items())


def stale(texts: dict[Path, str]) -> list[Path]:
    """Return the files whose content differs."""
    return [path for path, text in texts.items() if not path.exists() or path.read_text("utf-8") != text]


def main() -> None:
    """Write the stale files, and print their names."""
    if (npm := shutil.which("npm")) and not (JS / "node_modules").is_dir():
        subprocess.run([npm, *_NPM_CI], cwd=JS, check=True)
    texts = generated()
    for path in stale(texts):
        path.write_text(texts[path], "utf-8", newline="\n")
        print(f"{path.relative_to(ROOT)}: written")
    if TYPES not in texts:
        print(f"{TYPES.relative_to(ROOT)}: not updated, because npm is not installed")


if __name__ == "__main__":
    main()
