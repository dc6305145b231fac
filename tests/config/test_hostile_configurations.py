"""No configuration and no list of numbers makes the validator hang or crash."""

import json
import os
from pathlib import Path

import pytest

from limits import BOMB, check, run

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("text", ['account = "pipe"\n', 'profile = "pipe"\n'])
def test_a_pipe_in_a_configuration_is_not_waited_for(text: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "voiceschema.toml").write_text(text)
    (tmp_path / "ncco.json").write_text("[]")
    done = run(tmp_path, "validate", "ncco.json")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_dots_that_are_not_of_keys_are_no_matter(tmp_path: Path) -> None:
    lines = "".join(f'  "a.b.c.d{number}", # e.f.g\n' for number in range(7000))
    (tmp_path / "pyproject.toml").write_text(f"[tool.voiceschema]\nstrict = true\n[a]\nb = [\n{lines}]\n")
    (tmp_path / "ncco.json").write_text('[{"action": "talk"}]')
    done = run(tmp_path, "validate", ".")
    assert (done.returncode, "pyproject.toml" in done.stderr) == (1, False)


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 100_000,
        ".".join(["a"] * 100_000) + " = 1\n",
        "".join(f"a{number}{'.a' * 900} = 1\n" for number in range(2000)),
        "a = [" + ", ".join(['{b = """don\'t\n"""", c' + ".a" * 900 + " = 1}"] * 2000) + "]\n",
        'a = """"\\""' * 100_000,
        f"strict = {'9' * 100_000}\n",
        f'per-file-ignores = {{"{"*" * 50}b" = ["url"], "a{"*" * 50}b" = ["url"]}}\n',
        "strict = true\0\n",
    ],
)
def test_a_configuration_that_is_too_much(text: str, tmp_path: Path) -> None:
    (tmp_path / "voiceschema.toml").write_text(text)
    name = "a" * 200 + ".json"
    (tmp_path / name).write_text('[{"action": "talk"}]')
    done = run(tmp_path, "validate", ".")
    assert done.returncode in (1, 2)
    assert "Traceback" not in done.stderr
    assert done.stdout or done.stderr


#: Invalid lists of numbers.
ACCOUNTS = {
    "account.json": [
        "[" * 100_000,
        f"[{'9' * 5000}]",
        f'["{"9" * 1_000_000}"]',
        '["\\ud800"]',
        '["447700900123\0"]',
        "[1e999, NaN]",
        json.dumps(["a"] * 20_000),
    ],
    "account.yaml": ["[" * 100_000, BOMB, "- &a [*a]\n", "- 447700900123\0\n", "--- a\n" * 20_000],
}


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in ACCOUNTS.items() for text in texts])
def test_an_account_that_is_too_much(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text)
    (tmp_path / "ncco.json").write_text("[]")
    done = run(tmp_path, "validate", "ncco.json", "--account", name)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr
    assert done.stderr.splitlines()[-1] == f"voiceschema: {name} is not a list of the account's numbers"
    assert len(done.stderr) < 8_000_000


def test_an_account_of_a_hundred_thousand_numbers(tmp_path: Path) -> None:
    (tmp_path / "account.json").write_text(json.dumps([f"4477{number:08}" for number in range(100_000)]))
    connect = (
        '[{"action": "connect", "from": "14155550100", "endpoint": [{"type": "phone", "number": "447700900123"}]}]'
    )
    (tmp_path / "ncco.json").write_text(connect)
    assert "[caller-id]" in check(tmp_path, "--account", "account.json", names=("ncco.json",))
