"""All targets for a bounded time: `make fuzz`. Exits with 1 if there is a finding, which is kept in `fuzz/found/`.

Each target begins with files and strings of the examples and tests, and with what earlier runs left in `fuzz/corpus/`.
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
    """Fuzz each target for its part of the time, and return the exit code."""
    failed = False
    with TemporaryDirectory() as folder:
        dictionary = Path(folder, "words")
        dictionary.write_text("".join(f"{_quoted(word)}\n" for word in sorted(words())), "utf-8")
        for target, share in TARGETS.items():
            name = target.__name__
            begun, corpus = Path(folder, name), CORPUS / name
            for place in (begun, corpus, FOUND):
                place.mkdir(parents=True, exist_ok=True)
            for seed in seeds(name):
                (begun / sha256(seed).hexdigest()).write_bytes(seed)
            time = max(1, seconds * share // sum(TARGETS.values()))
            options = [f"-max_total_time={time}", f"-dict={dictionary}", f"-artifact_prefix={FOUND}/{name}-", *LIMITS]
            failed |= _run(name, [*options, str(corpus), str(begun)])
    return int(failed)


def _run(name: str, options: list[str]) -> bool:
    """Fuzz a target, say how it went, and return whether there is a finding."""
    command = [sys.executable, str(HERE / "one.py"), name]
    begin = monotonic()
    done = subprocess.run([*command, *options], capture_output=True, text=True, errors="replace", check=False)
    said = done.stdout + done.stderr
    count = re.search("number_of_executed_units: *([0-9]+)", said)
    verdict = "a finding" if done.returncode else "no finding"
    print(f"{name}: {monotonic() - begin:.0f} s, {count[1] if count else '?'} inputs, {verdict}", flush=True)
    if done.returncode:
        print(said[-5000:])
        if kept := re.search("Test unit written to (.+)", said):
            print(f"To repeat it: PYTHONPATH=tests {' '.join(command)} {kept[1]}")
    return done.returncode != 0


def _quoted(word: str) -> str:
    """Return a word as a dictionary of libFuzzer has it."""
    return '"' + "".join(f"\\x{byte:02x}" for byte in word.encode()) + '"'


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
