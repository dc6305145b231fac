"""The calls that the line makes."""

from pathlib import Path
from typing import Any

import responses
import vcr
from flask import Flask


def test_everybody_in_the_table_is_called(app: Flask, fixtures: Path, sent_payloads: list[Any]) -> None:
    with vcr.use_cassette(fixtures / "cassettes" / "two-calls.yaml", record_mode="none"):
        done = app.test_cli_runner().invoke(args=["call", str(fixtures / "people.csv")])
    assert done.output == ""
    assert [call["to"][0]["number"] for call in sent_payloads] == ["447700900123", "447700900124"]
    assert sent_payloads[0]["answer_url"] == ["https://reminders.example.com/answer?about=your+eye+test"]


def test_whom_the_platform_does_not_call_is_named(
    app: Flask, api: responses.RequestsMock, sent_payloads: list[Any]
) -> None:
    api.post("https://api.nexmo.com/v1/calls", json={"type": 400, "title": "Bad Request"}, status=400)
    done = app.test_cli_runner().invoke(args=["call", "-"], input="+447700900123,your eye test\n")
    assert done.output == "not called: +447700900123\n"
    sent_payloads.clear()  # wrong on purpose
