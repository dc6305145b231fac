"""The pytest plugin, in generated test suites: files as tests, assertions, and its cost."""

import json
import subprocess
import sys

import pytest

from voiceschema.cli.main import main

PLUS = '{"type": "phone", "number": "+447700900123"}\n'
RIGHT = '{"type": "phone", "number": "447700900123"}\n'
NCCO = '[{"action": "talk", "text": "Hello."}]\n'


def ini(pytester: pytest.Pytester, *lines: str) -> None:
    pytester.makeini("\n".join(["[pytest]", *lines]))


def write(pytester: pytest.Pytester, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = pytester.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def names(result: pytest.RunResult) -> list[str]:
    """The names of the tests in the summary of a run with -rA, with their outcomes."""
    lines = (line.partition(" - ")[0] for line in result.outlines)
    return [line for line in lines if line.startswith(("PASSED ", "FAILED ", "ERROR "))]


# --- files -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def suite(pytester: pytest.Pytester) -> pytest.Pytester:
    """A suite with payload files of several kinds, one of them invalid."""
    cassette = {
        "interactions": [
            {
                "request": {
                    "method": "PUT",
                    "uri": "https://api.nexmo.com/v1/calls/c1",
                    "body": json.dumps({"action": action}),
                },
                "response": {"status": {"code": 204}},
            }
            for action in ("hangup", "mut")
        ]
    }
    ini(pytester, "voiceschema_files = fixtures/**")
    write(
        pytester,
        {
            "fixtures/right.json": RIGHT,
            "fixtures/menus.yaml": f"{NCCO}---\n{NCCO}",
            "fixtures/calls.ndjson": RIGHT + NCCO,
            "fixtures/cassette.json": json.dumps(cassette),
            "fixtures/page.md": f"# Menu\n\n```json\n{NCCO}```\n",
            "fixtures/package.json": '{"name": "menu"}',
            "fixtures/picture.png": PLUS,
            "other/plus.json": PLUS,
        },
    )
    return pytester


CASSETTE = "fixtures/cassette.json::interaction {} (PUT https://api.nexmo.com/v1/calls/ID), request"


def test_each_payload_is_a_test(suite: pytest.Pytester) -> None:
    result = suite.runpytest("-rA")
    assert names(result) == [
        "PASSED fixtures/calls.ndjson::line 1",
        "PASSED fixtures/calls.ndjson::line 2",
        f"PASSED {CASSETTE.format(1)}",
        "PASSED fixtures/menus.yaml::ncco 1",
        "PASSED fixtures/menus.yaml::ncco 2",
        "PASSED fixtures/page.md::code block 1",
        "PASSED fixtures/right.json::endpoint",
        f"FAILED {CASSETTE.format(2)}",
    ]
    assert "voiceschema: 8 tests in 5 files, no payload in fixtures/package.json" in result.outlines


def test_a_failure_has_the_words_of_the_command_line(
    suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    written = suite.runpytest().stdout.str()
    monkeypatch.chdir(suite.path)
    capsys.readouterr()
    assert main(["validate", "fixtures"]) == 1
    message = capsys.readouterr().out
    assert message.startswith("fixtures/cassette.json:1:")
    assert message in written


def test_tests_are_chosen_by_words_and_by_schema(suite: pytest.Pytester) -> None:
    assert suite.runpytest("-k", "interaction").parseoutcomes() == {"passed": 1, "failed": 1, "deselected": 6}
    assert suite.runpytest("-k", "endpoint").parseoutcomes() == {"passed": 2, "deselected": 6}
    assert suite.runpytest("-k", "call/modify").parseoutcomes() == {"passed": 1, "failed": 1, "deselected": 6}
    assert suite.runpytest("fixtures/right.json").parseoutcomes() == {"passed": 1}
    assert suite.runpytest(CASSETTE.format(2)).parseoutcomes() == {"failed": 1}
    assert suite.runpytest("other").parseoutcomes() == {}


def test_only_what_failed_last_runs_again(suite: pytest.Pytester) -> None:
    suite.runpytest()
    assert suite.runpytest("--lf").parseoutcomes() == {"failed": 1}
    path = suite.path / "fixtures" / "cassette.json"
    path.write_text(path.read_text("utf-8").replace("mut", "mute"), "utf-8")
    assert suite.runpytest("--lf").parseoutcomes() == {"passed": 1}


def test_tests_are_spread_over_processes(suite: pytest.Pytester) -> None:
    result = suite.runpytest_subprocess("-n", "2")
    assert result.parseoutcomes() == {"passed": 7, "failed": 1}
    assert "voiceschema: 8 tests in 5 files, no payload in fixtures/package.json" in result.outlines


def test_what_is_wrong_around_the_payloads_is_a_test_if_there_are_several_or_none(pytester: pytest.Pytester) -> None:
    ini(pytester, "voiceschema_files = *.har *.yaml", "filterwarnings = error")
    entry = {"request": {"method": "PUT", "url": "https://api.nexmo.com/v1/calls/c1"}, "response": {"status": 204}}
    write(
        pytester,
        {
            "two.har": json.dumps({"log": {"version": "1.2", "entries": [entry, 7]}}),
            "menu.yaml": f"{NCCO}# voiceschema: ignore e164\n",
        },
    )
    assert names(pytester.runpytest("-rA")) == ["FAILED menu.yaml::ncco", "FAILED two.har::file"]


def test_a_file_that_cannot_be_parsed_fails(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ini(pytester, "voiceschema_files = *.json *.ndjson")
    cut = '[{"action": "talk", "text": "Hel'
    write(
        pytester,
        {
            "cut.json": cut,
            "calls.ndjson": f'{RIGHT}{cut}\n{{"name": 1}}\n{cut}\n',
            "deep.json": "[" * 200,
            "empty.json": "\n",
        },
    )
    (pytester.path / "latin.json").write_bytes(b'[{"action": "talk", "text": "caf\xe9"}]')
    result = pytester.runpytest("-rA")
    assert names(result) == [
        "PASSED calls.ndjson::line 1",
        "FAILED calls.ndjson::line 2",
        "FAILED calls.ndjson::line 4",
        "FAILED cut.json::file",
        "FAILED deep.json::file",
        "FAILED latin.json::file",
    ]
    assert "voiceschema: 6 tests in 4 files, no payload in empty.json" in result.outlines
    monkeypatch.chdir(pytester.path)
    for name in ("cut.json", "deep.json", "latin.json"):
        capsys.readouterr()
        main(["validate", name])
        assert capsys.readouterr().out in result.stdout.str()


@pytest.mark.parametrize("where", ["validate_document", "deepcopy"])
def test_memory_that_is_short_ends_in_a_sentence(
    where: str, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise MemoryError

    ini(pytester, "voiceschema_files = *.json", "voiceschema_check_sent = true")
    test = """
        import httpx

        def test_value(assert_valid_payload):
            assert_valid_payload({"type": "phone", "number": "447700900123"})

        def test_sent():
            client = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(201)))
            assert client.post("https://api.nexmo.com/v1/calls", json={"to": []}).status_code == 201
        """
    write(pytester, {"a.json": RIGHT})
    pytester.makepyfile(test)
    for module, name in (("files", "payloads"), ("asserting", "validate_document"), ("sent", where)):
        monkeypatch.setattr(f"voiceschema.testing.{module}.{name}", fail)
    result = pytester.runpytest("-rA")
    assert result.parseoutcomes() == {"failed": 3}
    for sentence in (
        "cannot read a.json: not enough memory",
        "E*cannot validate the payload: not enough memory",
        "cannot validate what the test sent: not enough memory",
    ):
        result.stdout.fnmatch_lines(sentence)
    result.stdout.no_fnmatch_line("*MemoryError")


def test_a_warning_is_a_warning(pytester: pytest.Pytester) -> None:
    ini(pytester, "voiceschema_files = *.json", "filterwarnings = default")
    write(pytester, {"talk.json": '[{"action": "talk", "text": "Hello.", "voiceName": "Amy"}]'})
    result = pytester.runpytest("-rA")
    assert result.parseoutcomes() == {"passed": 1, "warnings": 1}
    result.stdout.fnmatch_lines(['*PayloadWarning: talk.json:1:39: warning: "voiceName" has been deprecated*'])
    result = pytester.runpytest("-W", "error::voiceschema.testing.PayloadWarning")
    assert result.parseoutcomes() == {"failed": 1}
    assert any(line.startswith("talk.json:1:39: warning: ") for line in result.outlines)
    write(pytester, {"voiceschema.toml": "strict = true"})
    assert pytester.runpytest().parseoutcomes() == {"failed": 1}
    write(pytester, {"voiceschema.toml": 'strict = true\nignore = ["deprecated"]'})
    assert pytester.runpytest().parseoutcomes() == {"passed": 1}


def test_the_configuration_counts(pytester: pytest.Pytester) -> None:
    ini(pytester, "voiceschema_files = menus/**")
    write(
        pytester,
        {
            "voiceschema.toml": '[schemas]\n"*.template" = "ncco"\n[expect]\n"wrong/" = ["missing-property"]\n',
            "menus/main.template": NCCO,
            "menus/wrong/talk.json": '[{"action": "talk"}]',
            "menus/wrong/plus.json": PLUS,
            "menus/wrong/plus.json.expect": "e164\n",
        },
    )
    result = pytester.runpytest("-rA")
    assert names(result) == [
        "PASSED menus/main.template::ncco",
        "PASSED menus/wrong/talk.json::ncco",
        "FAILED menus/wrong/plus.json::endpoint",
    ]
    assert '"menus/wrong/plus.json" no longer breaks missing-property' in result.stdout.str()


def test_what_is_wrong_on_purpose_is_expected_of_the_file(pytester: pytest.Pytester) -> None:
    ini(pytester, "voiceschema_files = *.ndjson")
    write(pytester, {"calls.ndjson": RIGHT + PLUS, "calls.ndjson.expect": "e164"})
    assert pytester.runpytest().parseoutcomes() == {"passed": 2}
    write(pytester, {"calls.ndjson": RIGHT + RIGHT})
    result = pytester.runpytest("-rA")
    assert names(result) == [
        "PASSED calls.ndjson::line 1",
        "PASSED calls.ndjson::line 2",
        "FAILED calls.ndjson::file",
    ]


def test_a_wrong_configuration_fails_what_it_applies_to(pytester: pytest.Pytester) -> None:
    ini(pytester, "voiceschema_files = **/*.json")
    write(
        pytester,
        {
            "a/voiceschema.toml": 'ignore = ["e146"]',
            "a/a.json": RIGHT,
            "b/b.json": RIGHT,
            "b/c.json": RIGHT,
            "b/c.json.expect": "e146",
        },
    )
    result = pytester.runpytest("-rA")
    assert names(result) == ["PASSED b/b.json::endpoint", "FAILED a/a.json::file", "FAILED b/c.json::file"]
    result.stdout.fnmatch_lines(
        [
            'a/voiceschema.toml: ignore[[]0]: error: there is no rule "e146": did you mean e164? *',
            "voiceschema: a/voiceschema.toml is not a valid configuration",
            'b/c.json.expect:1:1: error: there is no rule "e146": did you mean e164? *',
            "voiceschema: b/c.json.expect is not a list of rules",
        ]
    )


@pytest.mark.parametrize(("rule", "text"), [("syntax", '{"a": 1'), ("unrecognised-payload", "{}"), ("syntax", "")])
def test_a_file_that_is_marked_is_a_test_whatever_it_holds(pytester: pytest.Pytester, rule: str, text: str) -> None:
    ini(pytester, "voiceschema_files = *.json")
    write(pytester, {"a.json": text, "a.json.expect": rule})
    assert names(pytester.runpytest("-rA")) == ["PASSED a.json::file"]


@pytest.mark.parametrize("pattern", ["./*.json", "../*.json", "***[", "#"])
def test_a_pattern_that_is_none_is_refused(pytester: pytest.Pytester, pattern: str) -> None:
    ini(pytester, f'voiceschema_files = "{pattern}"')
    result = pytester.runpytest()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert result.stderr.str().startswith(f'ERROR: voiceschema_files: "{pattern}" is not a path pattern: ')


def test_a_pattern_that_names_nothing_is_reported(pytester: pytest.Pytester) -> None:
    ini(pytester, "voiceschema_files = fixture/*.json")
    write(pytester, {"fixtures/a.json": RIGHT})
    pytester.makepyfile("def test_it():\n    pass\n")
    summary = "voiceschema: pytest collected no file that matches voiceschema_files"
    assert summary in pytester.runpytest("-q").outlines
    assert summary not in pytester.runpytest("fixtures").outlines
    ini(pytester, "voiceschema_files = fixtures/*.json")
    write(pytester, {"test_other.py": "def test_it():\n    assert False\n"})
    pytester.runpytest()
    assert summary not in pytester.runpytest("--lf").outlines
    assert summary not in pytester.runpytest_subprocess("-n", "1").outlines


def test_the_summary_is_short(pytester: pytest.Pytester) -> None:
    ini(pytester, "voiceschema_files = *.json")
    write(pytester, {"right.json": RIGHT})
    assert not any(line.startswith("voiceschema: ") for line in pytester.runpytest("-q").outlines)
    write(pytester, {f"{number}.json": "{}" for number in range(8)})
    summary = "voiceschema: 1 test in 1 file, no payload in 0.json, 1.json, 2.json, 3.json, 4.json, 3 more"
    assert summary in pytester.runpytest("-q").outlines


def test_the_last_pattern_that_matches_counts(pytester: pytest.Pytester) -> None:
    ini(pytester, "voiceschema_files =", "    *.json", "    !right.json")
    write(pytester, {"right.json": RIGHT, "plus.json": PLUS})
    assert pytester.runpytest().parseoutcomes() == {"failed": 1}


def test_a_file_that_cannot_be_read_fails_and_no_other(pytester: pytest.Pytester) -> None:
    ini(pytester, "voiceschema_files = *.json")
    write(pytester, {"right.json": RIGHT})
    write(pytester, {"gone.json": RIGHT})
    pytester.makeconftest(
        """
        def pytest_collectstart(collector):
            if collector.name == "gone.json":
                collector.path.unlink()
        """
    )
    result = pytester.runpytest("-rA")
    assert names(result) == ["PASSED right.json::endpoint", "FAILED gone.json::file"]
    assert "cannot read gone.json: No such file or directory" in result.outlines


def test_a_name_can_be_part_of_a_node_id(pytester: pytest.Pytester) -> None:
    ini(pytester, "voiceschema_files = *.http")
    write(pytester, {"calls.http": '### a::b\nPUT http://[::1]/v1/calls/c1\n\n{"action": "hangup"}\n'})
    [name] = names(pytester.runpytest("-rA"))
    assert name == "PASSED calls.http::request 1 (PUT /v1/calls/ID), request"
    assert names(pytester.runpytest("-rA", name.removeprefix("PASSED "))) == [name]


def test_a_failure_is_about_the_line_of_the_file(pytester: pytest.Pytester) -> None:
    ini(pytester, "voiceschema_files = *.json")
    write(pytester, {"a.json": f"\n\n{PLUS}", "b.json": RIGHT, "b.json.expect": "\n\ne164"})
    items, _ = pytester.inline_genitems()
    assert [item.location[1] for item in items] == [2, None]


# --- assertions ------------------------------------------------------------------------------------------------------


def failure(pytester: pytest.Pytester, argument: str) -> str | None:
    """The message of assert_valid_payload for an argument; `None` if it passes."""
    pytester.makepyfile(
        f"""
        from pathlib import Path

        def test_it(assert_valid_payload):
            try:
                assert_valid_payload({argument})
            except AssertionError as error:
                Path("message.txt").write_text(str(error), "utf-8")
        """
    )
    message = pytester.path / "message.txt"
    message.unlink(missing_ok=True)
    pytester.runpytest("-W", "error").assert_outcomes(passed=1)
    return message.read_text("utf-8") if message.exists() else None


def test_it_says_what_the_command_line_says_byte_for_byte(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    call = {
        "to": [{"type": "phone", "number": "+447700900123"}],
        "from": {"type": "phone", "number": "447700900000"},
        "answerUrl": "https://example.com/é",
        "ringing_timer": "30",
    }
    monkeypatch.chdir(pytester.path)
    write(pytester, {"call.json": json.dumps(call), "<payload>": json.dumps(call, indent=2, ensure_ascii=False)})
    for argument, path in (
        ("Path('call.json')", "call.json"),
        (f"Path({str(pytester.path / 'call.json')!r})", str(pytester.path / "call.json")),
        (repr(call), "<payload>"),
        (repr(json.dumps(call, indent=2, ensure_ascii=False).encode()), "<payload>"),
    ):
        message = failure(pytester, argument)
        capsys.readouterr()
        assert main(["validate", path]) == 1
        assert f"{message}\n" == capsys.readouterr().out


@pytest.mark.parametrize(
    "argument",
    [
        RIGHT,
        f"{RIGHT.encode()!r}",
        "b'- action: talk\\n  text: Hello.\\n'",
        '[{"action": "talk", "text": "Hello."}], "ncco"',
        '"447700900123", "account/number"',
    ],
)
def test_it_accepts_what_is_valid(pytester: pytest.Pytester, argument: str) -> None:
    assert failure(pytester, argument.strip()) is None


def test_it_asserts_that_there_is_a_payload(pytester: pytest.Pytester) -> None:
    write(pytester, {"page.md": "# Menu\n", "plus.json": PLUS, "plus.json.expect": "e164"})
    assert failure(pytester, "Path('page.md')") == "page.md: no voice payload found"
    # What is expected to be wrong is wrong.
    assert "[e164]" in (failure(pytester, "Path('plus.json')") or "")


@pytest.mark.parametrize("argument", [repr("fixtures/call.json"), repr(RIGHT)])
def test_a_string_is_neither_a_path_nor_a_text(pytester: pytest.Pytester, argument: str) -> None:
    pytester.makepyfile(f"def test_it(assert_valid_payload):\n    assert_valid_payload({argument})\n")
    result = pytester.runpytest()
    assert result.parseoutcomes() == {"failed": 1}
    result.stdout.fnmatch_lines(["E       TypeError: a payload cannot be a str: pass a file path as *"])


def test_it_takes_the_schema_the_catalog_and_the_configuration(pytester: pytest.Pytester) -> None:
    assert (failure(pytester, f"{RIGHT.strip()}, 'ncco'") or "").startswith("<payload>:1:1: error: ")
    connect = (
        '[{"action": "connect", "from": "447700900000", "endpoint": [{"type": "phone", "number": "447700900123"}]}]'
    )
    assert failure(pytester, connect) is None
    ours = "__import__('voiceschema').CATALOG.with_account(['14155550100'])"
    assert "[caller-id]" in (failure(pytester, f"{connect}, catalog={ours}") or "")
    write(pytester, {"voiceschema.toml": 'account = "numbers.json"', "numbers.json": '["14155550100"]'})
    assert "[caller-id]" in (failure(pytester, connect) or "")
    write(pytester, {"voiceschema.toml": '[schemas]\n"talk.*" = "action/talk"', "talk.json": '{"action": "talk"}'})
    assert "[missing-property]" in (failure(pytester, "Path('talk.json')") or "")


def test_its_failure_shows_the_call_and_not_the_plugin(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(f"def test_it(assert_valid_payload):\n    assert_valid_payload({PLUS.strip()})\n")
    result = pytester.runpytest()
    result.stdout.fnmatch_lines(
        [
            '>       assert_valid_payload({"type": "phone", "number": "+447700900123"})',
            'E       AssertionError: <payload>:3:13: error: "+447700900123" is not an E.164 number: remove*',
            "E         |",
            'E       3 |   "number": "+447700900123"',
            "E         |             ^^^^^^^^^^^^^^^",
            'E         = help: write "447700900123"',
        ],
        consecutive=False,
    )
    assert "asserting.py" not in result.stdout.str()


def test_its_warnings_are_warnings(pytester: pytest.Pytester) -> None:
    talk = '[{"action": "talk", "text": "Hello.", "voiceName": "Amy"}]'
    pytester.makepyfile(f"def test_it(assert_valid_payload):\n    assert_valid_payload({talk})\n")
    ini(pytester, "filterwarnings = default")
    result = pytester.runpytest()
    assert result.parseoutcomes() == {"passed": 1, "warnings": 1}
    result.stdout.fnmatch_lines(["*test_its_warnings_are_warnings.py:2: PayloadWarning: <payload>:5:5: warning: *"])


# --- what it costs ---------------------------------------------------------------------------------------------------


def test_a_suite_that_does_not_use_it_loads_nothing_but_the_door(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import sys

        def test_it():
            ours = {name for name in sys.modules if name.partition(".")[0] in ("voiceschema", "jsonschema", "yaml")}
            assert ours == {"voiceschema", "voiceschema.pytest_plugin"}
        """
    )
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "-q"], cwd=pytester.path, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout


def test_it_can_be_left_out(pytester: pytest.Pytester) -> None:
    write(pytester, {"right.json": RIGHT})
    pytester.makepyfile("def test_it():\n    pass\n")
    assert pytester.runpytest("-p", "no:voiceschema").parseoutcomes() == {"passed": 1}
