"""The calls of the line: it makes them, and changes them while they are under way."""

import os
from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import urlencode

from vonage_http_client import Auth, HttpClient
from vonage_http_client.errors import HttpRequestError
from vonage_voice import Voice
from vonage_voice.models import AdvancedMachineDetection, CreateCallRequest, Phone, Talk, ToPhone

from reminders.settings import CALLER_ID, PUBLIC


class Reminder(NamedTuple):
    """Who is called, and what about."""

    number: str
    about: str


def voice_from_environment() -> Voice:
    """Return the Voice API of the application that the environment names."""
    private_key = os.environ["VONAGE_PRIVATE_KEY"]
    return Voice(HttpClient(Auth(application_id=os.environ["VONAGE_APPLICATION_ID"], private_key=private_key)))


def call_all(voice: Voice, reminders: Iterable[Reminder]) -> list[Reminder]:
    """Call everybody; returns the reminders that the platform refused."""
    refused = []
    for reminder in reminders:
        try:
            voice.create_call(_request(reminder))
        except HttpRequestError:
            refused.append(reminder)
    return refused


def tell_machine(voice: Voice, uuid: str, about: str) -> None:
    """Tell an answering machine what the call is about, and hang up."""
    text = f"This is a reminder of {about}. Please call us back."
    voice.transfer_call_ncco(uuid, [Talk(text=text, language="en-GB")])


def _request(reminder: Reminder) -> CreateCallRequest:
    query = urlencode({"about": reminder.about})
    return CreateCallRequest(
        to=[ToPhone(number=reminder.number)],
        from_=Phone(number=CALLER_ID),
        answer_url=[f"{PUBLIC}/answer?{query}"],
        event_url=[f"{PUBLIC}/events?{query}"],
        advanced_machine_detection=AdvancedMachineDetection(behavior="continue", mode="detect_beep"),
        ringing_timer=45,
    )
