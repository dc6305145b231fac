"""The webhooks of the line, and the command that makes it call people."""

import csv
import json
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import urlencode
from xml.sax.saxutils import escape

import click
from flask import Flask, Response, jsonify, request
from vonage_voice import Voice

from reminders.calls import Reminder, call_all, tell_machine, voice_from_environment
from reminders.settings import ASSISTANT, DESK, PUBLIC

Ncco = list[dict[str, Any]]

MESSAGE: Ncco = json.loads(Path(__file__).with_name("message.json").read_text("utf-8"))
KEYS = "To confirm, press 1. To leave a message, press 2. For the desk, press 3. For the assistant, press 4."
#: What may be said instead.
WORDS = {"confirm": "1", "message": "2", "desk": "3", "assistant": "4"}


def create_app(voice: Voice | None = None) -> Flask:
    """Return the application; it calls people through `voice`, or as the environment says."""
    app = Flask(__name__)
    app.logger.setLevel("INFO")

    @app.get("/answer")
    def answer() -> Response:
        return jsonify(menu(request.args["about"]))

    @app.post("/choice")
    def choice() -> Response:
        about, told = request.args["about"], request.get_json()
        key = chosen(told)
        if key == "1":
            app.logger.info("%s confirms %s", told["to"], about)
        return jsonify(after(key, about))

    @app.post("/desk")
    def of_the_desk() -> Response:
        is_away = request.get_json().get("status") in ("busy", "failed", "rejected", "timeout", "unanswered")
        return jsonify(MESSAGE) if is_away else Response(status=204)

    @app.post("/events")
    def event() -> Response:
        told = request.get_json()
        if told.get("sub_state") == "beep_start":
            tell_machine(voice or voice_from_environment(), told["call_uuid"], request.args["about"])
        return Response(status=204)

    @app.post("/recordings")
    def recording() -> Response:
        app.logger.info("a message: %s", request.get_json()["recording_url"])
        return Response(status=204)

    @app.cli.command("call")
    @click.argument("people", type=click.File(encoding="utf-8"))
    def call(people: TextIO) -> None:
        """Call everybody in a CSV file of numbers and what people are reminded of."""
        for reminder in call_all(voice or voice_from_environment(), map(Reminder._make, csv.reader(people))):
            click.echo(f"not called: {reminder.number}")

    return app


def chosen(told: dict[str, Any]) -> str:
    """Return the key that was pressed or that stands for what was said; empty if nobody can tell."""
    said = [result["text"] for result in told.get("speech", {}).get("results", [])]
    spoken = [key for word, key in WORDS.items() for text in said if word in text.lower()]
    pressed: str | None = told.get("dtmf", {}).get("digits")
    return pressed or next(iter(spoken), "")


def after(key: str, about: str) -> Ncco:
    """Return what follows a key, which is empty if there was none."""
    match key:
        case "":
            return [say("We did not hear what to do. Goodbye.")]
        case "1":
            return [say("Thank you. Goodbye.")]
        case "2":
            return MESSAGE
        case "3":
            return desk()
        case "4":
            return assistant(about)
        case _:
            return menu(about)


def menu(about: str) -> Ncco:
    """Say what the call is about, and ask what to do; a key or a word may cut in."""
    return [
        {**say(f"<speak>This is a reminder of {escape(about)}. <break time='1s'/>{KEYS}</speak>"), "bargeIn": True},
        {
            "action": "input",
            "type": ["dtmf", "speech"],
            "dtmf": {"maxDigits": 1, "timeOut": 5},
            "speech": {"language": "en-GB", "context": list(WORDS)},
            "eventUrl": [f"{PUBLIC}/choice?{urlencode({'about': about})}"],
        },
    ]


def desk() -> Ncco:
    """Call the desk; if nobody is there, the answer to the event goes on."""
    return [
        say("One moment, please."),
        {
            "action": "connect",
            "randomFromNumber": True,
            "timeout": 20,
            "eventType": "synchronous",
            "eventUrl": [f"{PUBLIC}/desk"],
            "endpoint": [{"type": "phone", "number": DESK}],
        },
    ]


def assistant(about: str) -> Ncco:
    """Let something behind a WebSocket talk; it is told what the call is about."""
    endpoint = {"type": "websocket", "uri": ASSISTANT, "content-type": "audio/l16;rate=16000"}
    return [{"action": "connect", "endpoint": [{**endpoint, "headers": {"about": about}}]}]


def say(text: str) -> dict[str, Any]:
    """Return the action that says something in the voice of the line."""
    return {"action": "talk", "text": text, "language": "en-GB"}
