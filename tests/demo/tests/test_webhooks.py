"""What the line answers to the platform."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import responses
from flask.testing import FlaskClient
from reminders.app import MESSAGE, menu
from werkzeug.test import TestResponse

ABOUT = "about=your+eye+test"
Load = Callable[[str], Any]


def ncco(response: TestResponse) -> Any:
    if response.status_code != 200:
        pytest.fail(response.text, pytrace=False)
    return response.json


def test_a_call_begins_with_the_menu(client: FlaskClient, load: Load) -> None:
    query = {**load("answer.json"), "about": "your eye test"}
    assert ncco(client.get("/answer", query_string=query)) == load("menu.json")


@pytest.mark.parametrize(
    ("key", "first"),
    [
        (None, "We did not hear what to do. Goodbye."),
        ("1", "Thank you. Goodbye."),
        ("2", "Please leave a message, and press hash when you are done."),
        ("3", "One moment, please."),
    ],
    ids=["none", "1", "2", "3"],
)
def test_a_key_leads_on(key: str | None, first: str, client: FlaskClient, load: Load) -> None:
    told = load("key.json") | {"dtmf": {"digits": key, "timed_out": key is None}}
    assert ncco(client.post(f"/choice?{ABOUT}", json=told))[0]["text"] == first


def test_a_key_leads_to_the_desk(client: FlaskClient, load: Load) -> None:
    told = load("key.json") | {"dtmf": {"digits": "3", "timed_out": False}}
    assert ncco(client.post(f"/choice?{ABOUT}", json=told)) == load("desk.yaml")


def test_the_assistant_is_told_what_it_is_about(client: FlaskClient, load: Load) -> None:
    told = load("key.json") | {"dtmf": {"digits": "4", "timed_out": False}}
    [connect] = ncco(client.post(f"/choice?{ABOUT}", json=told))
    assert connect["endpoint"][0]["headers"] == {"about": "your eye test"}


def test_another_key_leads_back(client: FlaskClient, load: Load) -> None:
    told = load("key.json") | {"dtmf": {"digits": "9", "timed_out": False}}
    assert ncco(client.post(f"/choice?{ABOUT}", json=told)) == load("menu.json")


def test_a_word_stands_for_a_key(client: FlaskClient, load: Load) -> None:
    assert ncco(client.post(f"/choice?{ABOUT}", json=load("word.json"))) == MESSAGE


def test_a_confirmation_is_noted(client: FlaskClient, load: Load, caplog: pytest.LogCaptureFixture) -> None:
    client.post(f"/choice?{ABOUT}", json=load("key.json"))
    assert caplog.messages == ["447700900123 confirms your eye test"]


def test_a_message_is_taken_where_the_desk_is_away(client: FlaskClient, load: Load) -> None:
    assert ncco(client.post("/desk", json=load("desk-busy.json"))) == MESSAGE


def test_nothing_changes_while_the_desk_is_called(client: FlaskClient, load: Load) -> None:
    assert client.post("/desk", json=load("desk-busy.json") | {"status": "ringing"}).status_code == 204


def test_an_answering_machine_is_told_after_its_beep(
    client: FlaskClient, fixtures: Path, api: responses.RequestsMock, sent_payloads: list[Any]
) -> None:
    api.put(re.compile("https://api.nexmo.com/v1/calls/"), status=204)
    for event in (fixtures / "events.ndjson").read_text("utf-8").splitlines():
        assert client.post(f"/events?{ABOUT}", json=json.loads(event)).status_code == 204
    [body] = sent_payloads
    [talk] = body["destination"]["ncco"]
    assert talk["text"] == "This is a reminder of your eye test. Please call us back."


def test_a_message_is_noted(client: FlaskClient, load: Load, caplog: pytest.LogCaptureFixture) -> None:
    told = load("recording.json")
    assert client.post("/recordings", json=told).status_code == 204
    assert caplog.messages == [f"a message: {told['recording_url']}"]


@pytest.mark.parametrize("about", ["tea & cakes", "1 < 2", "'quotes' and \"more\"", "Überraschung"])
def test_a_reminder_may_be_about_anything(about: str, assert_valid_payload: Callable[..., None]) -> None:
    assert_valid_payload(menu(about), "ncco")
