"""Behaviour of the command that a transcript cannot show."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import jsonschema
import pytest

from places import ROOT
from voiceschema import CATALOG
from voiceschema.cli.main import main

VOICESCHEMA = [sys.executable, "-m", "voiceschema"]
PLUS = '{"type": "phone", "number": "+447700900123"}'


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*VOICESCHEMA, *arguments], capture_output=True, check=False, timeout=60, env={**os.environ, **environment}
    )


@pytest.mark.parametrize("arguments", [[], ["validate", "--output", "xml", "x"], ["valdate"], ["--help"]])
def test_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as usage:
        main(arguments)
    assert usage.value.code == (0 if arguments == ["--help"] else 2)
    assert "usage: voiceschema" in "".join(capsys.readouterr())


@pytest.mark.parametrize("command", ["", "validate", "list", "show", "bundle", "explain"])
def test_help_fits_a_screen(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([*command.split(), "--help"])
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize("name", CATALOG.names())
def test_show_prints_the_document(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", name]) == 0
    assert json.loads(capsys.readouterr().out) == CATALOG.document(name)


@pytest.mark.parametrize("folder", ["examples", "tests/messages"])
def test_json_output_keeps_to_its_schema(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    # Wrong configurations would stop it.
    folders = [str(path) for path in sorted((ROOT / folder).iterdir()) if path.name != "config"]
    main(["validate", "--output", "json", *folders, "none.json"])
    report = json.loads(capsys.readouterr().out)
    jsonschema.Draft202012Validator(CATALOG.document("meta/report"), registry=CATALOG.registry()).validate(report)
    assert report["errors"] + report["warnings"] == len(report["problems"])
    assert report["files"] == len(report["results"])
    assert report["unreadable"] == [{"path": "none.json", "reason": "No such file or directory"}]


def test_a_file_that_the_system_refuses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "loop.json").symlink_to("loop.json")
    (tmp_path / "plus.json").write_text(PLUS)
    assert main(["validate", str(tmp_path)]) == 2
    captured = capsys.readouterr()
    assert "cannot read" in captured.err
    assert "[e164]" in captured.out


def test_a_terminal_that_knows_no_unicode(tmp_path: Path) -> None:
    path = tmp_path / "call.json"
    path.write_text('{"type": "phone", "number": "\u0661\u0662", "\u96fb": "\U0001f600"}', "utf-8")
    for encoding in ("ascii", "cp1252", "utf-8"):
        done = run("validate", str(path), PYTHONIOENCODING=encoding)
        assert done.returncode == 1
        assert b"Traceback" not in done.stderr
        assert b"[e164]" in done.stdout


def test_a_file_name_that_is_not_unicode(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.json"
    try:
        Path(os.fsdecode(path)).write_text(PLUS)
    except OSError:
        return  # The file system has Unicode names only.
    done = run("validate", str(tmp_path))
    assert done.returncode == 1
    assert b"caf\\udce9.json:1:29: error" in done.stdout


def test_a_reader_that_goes_away(tmp_path: Path) -> None:
    (tmp_path / "many.ndjson").write_text(f"{PLUS}\n" * 5000)
    command = f"{sys.executable} -m voiceschema validate {tmp_path} | head -n 1"
    done = subprocess.run(command, shell=True, capture_output=True, check=False, timeout=60)  # noqa: S602  # ours
    assert done.stdout.count(b"\n") == 1
    assert b"Traceback" not in done.stderr
    assert b"BrokenPipe" not in done.stderr


def test_an_interrupt(tmp_path: Path) -> None:
    fifo = tmp_path / "payload.json"
    os.mkfifo(fifo)
    with subprocess.Popen([*VOICESCHEMA, "validate", str(fifo)], stderr=subprocess.PIPE) as process:
        with fifo.open("wb"):  # opened once the command reads it
            time.sleep(0.1)
            process.send_signal(signal.SIGINT)
            process.wait(timeout=60)
        assert process.returncode == 130
        assert process.stderr is not None
        assert process.stderr.read() == b""


INTERRUPTED = """
import signal, sys
class Interrupting:
    def find_spec(self, name, *_):
        if name == sys.argv[1]:
            signal.raise_signal(signal.SIGINT)
before = set(sys.modules)
from voiceschema.__main__ import main
print(*sorted(set(sys.modules) - before))
sys.meta_path.insert(0, Interrupting())
sys.exit(main())
"""


@pytest.mark.parametrize("module", ["voiceschema.cli", "voiceschema.cli.main", "argparse"])
def test_an_interrupt_while_the_command_begins(module: str) -> None:
    """Nothing is imported before, so that an interrupt has hardly any time to cause a traceback."""
    done = subprocess.run(
        [sys.executable, "-S", "-c", INTERRUPTED, module],
        env={**os.environ, "PYTHONPATH": str(ROOT / "validator")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, "voiceschema voiceschema.__main__\n", "")


WITHOUT_FAST = """
import sys
sys.modules["jsonschema_rs"] = None
from voiceschema.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(("engine", "code"), [("auto", 1), ("reference", 1), ("fast", 2)])
def test_without_the_fast_engine(engine: str, code: int, tmp_path: Path) -> None:
    (tmp_path / "plus.json").write_text(PLUS)
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_FAST, "validate", "--engine", engine, str(tmp_path / "plus.json")],
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == code
    assert (b"[e164]" in done.stdout) == (code == 1)
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("redirection", "code"),
    [
        ("plus.json nope.json 2>/dev/full", 2),
        ("--account plus.json plus.json 2>/dev/full", 2),
        ("--account plus.json plus.json 2>&-", 2),
        ("- <&-", 2),
        ("plus.json >&-", 2),
        ("--output json right.json >&-", 2),
        ("plus.json 2>&-", 1),
        ("plus.json >/dev/full", 2),
        ("right.json >&-", 0),
    ],
)
def test_streams_that_are_closed_or_full(redirection: str, code: int, tmp_path: Path) -> None:
    if "/dev/full" in redirection and not Path("/dev/full").exists():
        return  # Only some systems have it.
    (tmp_path / "plus.json").write_text(PLUS)
    (tmp_path / "right.json").write_text(PLUS.replace("+", ""))
    done = subprocess.run(  # noqa: S602  # ours
        f"{sys.executable} -m voiceschema validate {redirection}",
        shell=True,
        cwd=tmp_path,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == code, done.stderr
    assert b"Traceback" not in done.stderr
    assert b"Exception" not in done.stderr
    assert b"voiceschema: " not in done.stdout


def test_a_folder_is_searched_for_files_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "plus.json").write_text(PLUS)
    assert main(["validate", str(tmp_path)]) == 1
    assert "1 file (1 endpoint), 1 error" in capsys.readouterr().err


def test_a_folder_that_the_system_refuses(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "plus.json").write_text(PLUS)
    (tmp_path / "locked").mkdir()
    scandir = os.scandir

    def refuse(path: str) -> object:
        if path.endswith("locked"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert main(["validate", str(tmp_path)]) == 2
    captured = capsys.readouterr()
    assert f"cannot read {tmp_path}/locked: Permission denied" in captured.err
    assert "[e164]" in captured.out


@pytest.mark.parametrize("name", ["menu\\u0000.json", "menu\\u0000.txt"])
@pytest.mark.parametrize("option", ["--discovered", "--show-config", "--strict"])
def test_a_path_that_no_system_has(
    name: str, option: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "voiceschema.toml").write_text(f'paths = ["{name}"]')
    monkeypatch.chdir(tmp_path)
    left_out = option == "--show-config" or (option == "--discovered" and name.endswith("txt"))
    assert main(["validate", option]) == (0 if left_out else 2)
    assert ("cannot read" in capsys.readouterr().err) != left_out


def test_near_misses_are_found_in_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number, text in enumerate(
        [
            '{"type": "phone"}',
            '{"type": "pstn", "number": "447700900123"}',
            '{"to": [{"number": "447700900123"}], "answerUrl": ["https://example.com"]}',
            '[{"action": "tlak", "text": "Hello."}]',
            '[{"action": "conect", "endpoint": [{"type": "phone", "number": "447700900123"}]}]',
        ]
    ):
        (tmp_path / f"{number}.json").write_text(text)
    assert main(["validate", str(tmp_path)]) == 1
    assert "5 files" in capsys.readouterr().err


def test_records_that_cannot_be_parsed_are_one_warning_of_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "calls.jsonl").write_text('{"action": "talk", "text":\n' * 100)
    (tmp_path / "log.jsonl").write_text("INFO\n" * 100)
    (tmp_path / "right.json").write_text(PLUS.replace("+", ""))
    assert main(["validate", str(tmp_path)]) == 0
    assert "0 errors, 1 warning" in capsys.readouterr().err


@pytest.mark.slow
def test_what_is_slow_for_none_is_slow_for_many(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Thousands of problems on one line, and adversarial strings, finish before the timeout of the test runner."""
    action = {"action": "connect", "endpoint": [{"type": "phone", "number": "+447700900123"}]}
    hard = [
        "sip:a@h:" + "0" * 100_000 + "x",
        "sip:" + "\u00e9" * 5000,
        "sip:" + "a.-" * 30_000,
        "wss://" + "%" * 50_000,
    ]
    (tmp_path / "line.json").write_text(json.dumps([action] * 2000))
    (tmp_path / "names.json").write_text(
        json.dumps({"type": "phone", "number": "1", **dict.fromkeys(map(str, range(9000)))})
    )
    (tmp_path / "hard.ndjson").write_text("".join(json.dumps({"type": "sip", "uri": uri}) + "\n" for uri in hard))
    assert main(["validate", str(tmp_path), str(tmp_path / "names.json")]) == 1
    assert "1007 errors, 999 warnings\n" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["."], ["-"], ["a.json"], ["--discovered", "a.json"], ["{0}", "."]])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_current_directory_that_is_gone(
    arguments: list[str],
    jobs: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "a.json").write_text('[{"action": "talk", "text": "Hello."}]')
    monkeypatch.chdir(tmp_path / "here")
    (tmp_path / "here").rmdir()
    assert main(["validate", "--jobs", jobs, *(each.format(tmp_path) for each in arguments)]) == 2
    assert capsys.readouterr() == (
        "",
        "voiceschema: cannot find the current directory: No such file or directory\n",
    )
    for named in ([str(tmp_path)], [str(tmp_path / "a.json")], ["--discovered", str(tmp_path / "a.json")]):
        assert main(["validate", "--jobs", jobs, *named]) == 0
