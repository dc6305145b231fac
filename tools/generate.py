"""Write what is generated from the documents: the bundles, the compiled verdicts, and the types for TypeScript.

`make generate` runs it. The types need npm; without it they are left as they are.
"""

import json
import shutil
import subprocess
from pathlib import Path

import compile_verdicts
from voiceschema import CATALOG
from voiceschema.catalog import bundle

ROOT = Path(__file__).parent.parent
BUNDLED = ROOT / "schemas" / "bundled"
TYPES = BUNDLED / "voice.d.ts"
JS = ROOT / "embed" / "js"
_NPM_CI = ["ci", "--no-audit", "--no-fund", "--loglevel=error"]
_PRINT_TYPES = """
import { json } from "node:stream/consumers";
import { declarations } from "./types.mjs";
process.stdout.write(await declarations((await json(process.stdin)).$defs));
"""


def generated() -> dict[Path, str]:
    """Return the text of each generated file; the types are among them only if what makes them is installed."""
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
        compile_verdicts.MODULE: compile_verdicts.verdicts(),
        compile_verdicts.TOLERANT_MODULE: compile_verdicts.tolerant_verdicts(),
    }


def stale(texts: dict[Path, str]) -> list[Path]:
    """Return the files that do not have these texts."""
    return [path for path, text in texts.items() if not path.exists() or path.read_text("utf-8") != text]


def main() -> None:
    """Write the files that are stale, and name them."""
    if (npm := shutil.which("npm")) and not (JS / "node_modules").is_dir():
        subprocess.run([npm, *_NPM_CI], cwd=JS, check=True)
    texts = generated()
    for path in stale(texts):
        path.write_text(texts[path], "utf-8", newline="\n")
        print(f"{path.relative_to(ROOT)}: written")
    if TYPES not in texts:
        print(f"{TYPES.relative_to(ROOT)}: left as it is, as there is no npm")


if __name__ == "__main__":
    main()
