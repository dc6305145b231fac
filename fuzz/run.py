"""Fuzz all targets for a limited time: `make fuzz`. Exit with 1 if there is a finding, and save it in `fuzz/found/`.

The seeds are files and strings from the examples and tests, and the inputs that earlier runs saved in `fuzz/corpus/`.
"""

import re
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from seeds import seeds, words
from targets import TARGETS

HERE = Path(__file__).resolve().parent
FOUND, CORPUS = HERE / "found", HERE / "corpus"
LIMITS = ("-rss_limit_mb=1024", "-timeout=10", "-max_len=8192", "-print_final_stats=1")


def main(seconds: int) -> int:
    """Fuzz each target for its share of the time, and return the exit code."""
    failed = False
    with TemporaryDirectory() as folder:
        dictionary = Path(folder, "words")
        dictionary.write_text("".join(f"{_quoted(word)}\n" for word in sorted(words())), "utf-8")
        for target, share in TARGETS.items():
            name = target.__name__
            initial, corpus = Path(folder, name), CORPUS / name
            for place in (initial, corpus, FOUND):
                place.mkdir(parents=True, exist_ok=True)
            for seed in seeds(name):
                (initial / sha256(seed).hexdigest()).write_bytes(seed)
            time = max(1, seconds * share // sum(TARGETS.values()))
            options = [f"-max_total_time={time}", f"-dict={dictionary}", f"-artifact_prefix={FOUND}/{name}-", *LIMITS]
            failed |= _run(name, [*options, str(corpus), str(initial)])
    return int(failed)


def _run(name: str, options: list[str]) -> bool:
    """Fuzz a target, print the result, and return whether there is a finding."""
    command = [sys.executable, str(HERE / "one.py"), name]
    start = monotonic()
    done = subprocess.run(
        [*command, *options], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False
    )
    count = re.search("number_of_executed_units: *([0-9]+)", done.stdout)
    verdict = "one finding" if done.returncode else "no findings"
    print(f"{name}: {monotonic() - start:.0f} s, {count[1] if count else '?'} inputs, {verdict}", flush=True)
    if done.returncode:
        print(re.sub("(?m)^(?:#|INFO:|WARNING:).*\n", "", done.stdout))
        if kept := re.search("Test unit written to (.+)", done.stdout):
            print(f"To reproduce it: PYTHONPATH=tests {' '.join(command)} {kept[1]}")
    return done.returncode != 0


def _quoted(word: str) -> str:
    """Return a word in the format of libFuzzer's dictionaries."""
    return '"' + "".join(f"\\x{byte:02x}" for byte in word.encode()) + '"'


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
