"""The requests of the vendor's Python SDK, with every option of every class, are validated as the sources require.

The bodies are those that the SDK sends, intercepted before they leave the machine. Each is validated against the schema
for a recorded request to the same URL.
"""

import inspect
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from enum import Enum
from typing import Any, NamedTuple, get_args, get_type_hints

import jwt
import pytest
import requests
import responses
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pydantic import BaseModel, ValidationError
from vonage_http_client import Auth, HttpClient
from vonage_utils.errors import VonageError
from vonage_voice import Voice
from vonage_voice.models import (
    AdvancedMachineDetection,
    AppEndpoint,
    AudioStreamOptions,
    Connect,
    Conversation,
    CreateCallRequest,
    Dtmf,
    Input,
    NccoAction,
    Notify,
    OnAnswer,
    Phone,
    PhoneEndpoint,
    Record,
    Sip,
    SipEndpoint,
    Speech,
    Stream,
    Talk,
    ToPhone,
    Transfer,
    TtsLanguageCode,
    TtsStreamOptions,
    Vbc,
    VbcEndpoint,
    Wait,
    Websocket,
    WebsocketEndpoint,
)
from vonage_voice.models.common import WebsocketAuthorization

from voiceschema import CATALOG, Document, validate
from voiceschema.containers.exchange import Exchange
from voiceschema.containers.routes import candidates
from voiceschema.explain.validate_document import name_of
from voiceschema.validation.engines import engine_for

LEG = "aaaaaaaa-bbbb-cccc-dddd-0123456789ab"
CONVERSATION = f"CON-{LEG}"
EVENTS = ["https://example.com/events"]
SOUND = ["https://example.com/jingle.mp3"]
OFFICE = "447700900000"
PHONE = PhoneEndpoint(number="447700900123")
IDENTITY = 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln;info=<https://example.com/cert.pem>;alg=ES256;ppt="shaken"'
USER_TO_USER = {"User-to-User": "342342ef34;encoding=hex"}
NESTED = {"customer": {"id": 7, "tags": ["new"]}}


class Call(NamedTuple):
    """A method of `Voice` and its arguments."""

    method: str
    arguments: tuple[Any, ...]


def modified(*ncco: NccoAction) -> Call:
    return Call("transfer_call_ncco", (LEG, list(ncco)))


def connected(endpoint: BaseModel) -> Call:
    return modified(Connect(endpoint=[endpoint], from_=OFFICE))


def created(**options: Any) -> Call:
    least = {
        "to": [ToPhone(number="447700900123")],
        "from_": Phone(number=OFFICE),
        "answer_url": ["https://example.com/answer"],
    }
    chosen = {name: value for name, value in (least | options).items() if value is not None}
    return Call("create_call", (CreateCallRequest(**chosen),))


#: NCCOs, each with one class of action: with the required options and with all options.
NCCOS: dict[str, list[NccoAction]] = {
    "record, least": [Record()],
    "record, all options": [
        Record(
            format="wav",
            split="conversation",
            channels=32,
            endOnSilence=3,
            endOnKey="#",
            timeOut=7200,
            beepStart=True,
            eventUrl=EVENTS,
            eventMethod="POST",
        )
    ],
    "record, split by the SDK": [Record(channels=2)],
    "conversation, least": [Conversation(name="team")],
    "conversation, whom it hears": [
        Conversation(
            name="team",
            musicOnHoldUrl=["https://example.com/hold.mp3"],
            startOnEnter=False,
            endOnExit=True,
            record=True,
            canSpeak=[LEG],
            canHear=[],
            eventUrl=EVENTS,
            eventMethod="GET",
        )
    ],
    "conversation, muted": [Conversation(name="team", mute=True)],
    "connect, least": [Connect(endpoint=[PHONE], randomFromNumber=False)],
    "connect, simple detection": [
        Connect(
            endpoint=[PHONE],
            from_=OFFICE,
            eventType="synchronous",
            timeout=45,
            limit=7200,
            machineDetection="hangup",
            eventUrl=EVENTS,
            eventMethod="POST",
        )
    ],
    "connect, advanced detection": [
        Connect(
            endpoint=[PHONE],
            randomFromNumber=True,
            advancedMachineDetection=AdvancedMachineDetection(behavior="continue", mode="detect_beep", beep_timeout=45),
        )
    ],
    "connect, detection without options": [
        Connect(endpoint=[PHONE], from_=OFFICE, advancedMachineDetection=AdvancedMachineDetection())
    ],
    "talk, least": [Talk(text="Hello.")],
    "talk, all options": [
        Talk(text="Hello.", bargeIn=True, loop=2, level=-0.5, language="en-GB", style=1, premium=True),
        Input(type=["dtmf"]),
    ],
    "stream, least": [Stream(streamUrl=SOUND)],
    "stream, all options": [
        Stream(streamUrl=SOUND, level=0.1, bargeIn=True, loop=0),
        Input(type=["speech"]),
    ],
    "input, least": [Input(type=["dtmf"])],
    "input, all options": [
        Input(
            type=["dtmf", "speech"],
            dtmf=Dtmf(timeOut=0, maxDigits=20, submitOnHash=True),
            speech=Speech(
                uuid=[LEG],
                endOnSilence=0.4,
                language="en-GB",
                context=["sales", "support"],
                startTimeout=60,
                maxDuration=1,
                saveAudio=True,
                sensitivity=100,
            ),
            eventUrl=EVENTS,
            eventMethod="POST",
        )
    ],
    "input, forms without options": [Input(type=["dtmf", "speech"], dtmf=Dtmf(), speech=Speech())],
    "notify, least": [Notify(payload={}, eventUrl=EVENTS)],
    "notify, all options": [Notify(payload=NESTED, eventUrl=EVENTS, eventMethod="GET")],
    "wait, least": [Wait()],
    "wait, all options": [Wait(timeout=0.5)],
    "wait, clamped by the SDK": [Wait(timeout=9000)],
    "transfer, least": [Transfer(conversationId=CONVERSATION)],
    "transfer, whom it hears": [Transfer(conversationId=CONVERSATION, canHear=[LEG], canSpeak=[])],
    "transfer, muted": [Transfer(conversationId=CONVERSATION, mute=True)],
}

#: The classes of action that the SDK accepts to create a call; it rejects others there.
TAKEN = get_args(get_args(CreateCallRequest.model_fields["ncco"].annotation)[0])

RIGHT: dict[str, Call] = {
    **{f"{name}, in a call that is modified": modified(*ncco) for name, ncco in NCCOS.items()},
    **{
        f"{name}, in a call that is created": created(answer_url=None, ncco=ncco)
        for name, ncco in NCCOS.items()
        if all(type(action) in TAKEN for action in ncco)
    },
    "connect to a phone, least": connected(PHONE),
    "connect to a phone, all options": connected(
        PhoneEndpoint(
            number="447700900123",
            dtmfAnswer="1p2#*",
            onAnswer=OnAnswer(url="https://example.com/whisper", ringbackTone="https://example.com/tone.mp3"),
            shaken=IDENTITY,
        )
    ),
    "connect to a phone, whisper": connected(
        PhoneEndpoint(number="447700900123", onAnswer=OnAnswer(url="https://example.com/whisper"))
    ),
    "connect to an app user": connected(AppEndpoint(user="agent")),
    "connect to a WebSocket, all options": connected(
        WebsocketEndpoint(
            uri="wss://example.com/socket",
            contentType="audio/l16;rate=24000",
            headers=NESTED,
            authorization=WebsocketAuthorization(type="custom", value="Bearer abc"),
        )
    ),
    "connect to a WebSocket, least authorization": connected(
        WebsocketEndpoint(
            uri="ws://example.com/socket",
            contentType="audio/l16;rate=8000",
            authorization=WebsocketAuthorization(type="vonage"),
        )
    ),
    "connect to SIP, least": connected(SipEndpoint(uri="sips:desk@example.com")),
    "connect to SIP, all options": connected(
        SipEndpoint(
            uri="sip:desk@example.com:5061;transport=tls", headers={"Team": "sales"}, standardHeaders=USER_TO_USER
        )
    ),
    "connect to an extension": connected(VbcEndpoint(extension="111")),
    "create, least": created(),
    "create, simple detection": created(
        answer_method="POST",
        random_from_number=False,
        event_url=EVENTS,
        event_method="GET",
        machine_detection="continue",
        length_timer=86400,
        ringing_timer=120,
    ),
    "create, advanced detection": created(
        from_=None,
        random_from_number=True,
        advanced_machine_detection=AdvancedMachineDetection(behavior="hangup", mode="default", beep_timeout=120),
    ),
    "create to a phone, all options": created(
        to=[ToPhone(number="447700900123", dtmf_answer="2p02p", shaken=IDENTITY)]
    ),
    "create to SIP, least": created(to=[Sip(uri="sip:desk@example.com")]),
    "create to SIP, all options": created(
        to=[Sip(uri="sip:desk@example.com;transport=tls", headers={"Team": "sales"}, standard_headers=USER_TO_USER)]
    ),
    "create to a WebSocket, least": created(to=[Websocket(uri="wss://example.com/socket")]),
    "create to a WebSocket, all options": created(
        to=[
            Websocket(
                uri="wss://example.com/socket",
                content_type="audio/l16;rate=8000",
                headers=NESTED,
                authorization=WebsocketAuthorization(type="vonage"),
            )
        ]
    ),
    "create to an extension": created(to=[Vbc(extension="111")]),
    "transfer to an answer URL": Call("transfer_call_answer_url", (LEG, "https://example.com/answer")),
    **{verb: Call(verb, (LEG,)) for verb in ("hangup", "mute", "unmute", "earmuff", "unearmuff")},
    "play audio, least": Call("play_audio_into_call", (LEG, AudioStreamOptions(stream_url=SOUND))),
    "play audio, all options": Call(
        "play_audio_into_call",
        (LEG, AudioStreamOptions(stream_url=SOUND, loop=0, level=1.0)),
    ),
    "play speech, least": Call("play_tts_into_call", (LEG, TtsStreamOptions(text="Hello."))),
    "play speech, all options": Call(
        "play_tts_into_call",
        (
            LEG,
            TtsStreamOptions(text="Hello.", language=TtsLanguageCode.EN_GB, style=1, premium=False, loop=3, level=-1.0),
        ),
    ),
    **{
        f"play speech in {code.value}": Call("play_tts_into_call", (LEG, TtsStreamOptions(text="1", language=code)))
        for code in TtsLanguageCode
    },
    "play DTMF": Call("play_dtmf_into_call", (LEG, "1p2#*")),
}

#: Where the SDK deviates, with the problems: severity, rule and location. The comments name the sources.
OTHERWISE: dict[str, tuple[Call, list[str]]] = {
    # The NCCO reference of 2025 and all other SDKs have a string; only the Python SDK has a list.
    "a tone in an array": (
        modified(Connect(endpoint=[PHONE], from_=OFFICE, ringbackTone=SOUND)),
        ["error wrong-type /destination/ncco/0/ringbackTone"],
    ),
    # The OpenAPI document and all other SDKs have an object with a phone number; only the Python SDK has a SIP URI.
    "a caller that is no object": (created(from_="sip:desk@example.com"), ["error wrong-type /from"]),
    # OpenAPI: required. If it is missing, the platform assumes 16 kHz (issue 292 of the SDK).
    "a WebSocket without the format that it assumes": (
        connected(WebsocketEndpoint(uri="wss://example.com/socket")),
        ["warning missing-property /destination/ncco/0/endpoint/0"],
    ),
    # The REST API reference allows only one of them. The SDK requires one, but also accepts a false one.
    "neither a caller nor a random one": (created(from_=None, random_from_number=False), ["warning missing-property "]),
    # The numbers guide: no plus. The SDK checks only the numbers of a connect action.
    "numbers with a plus": (
        created(to=[ToPhone(number="+447700900123")], from_=Phone(number="+447700900000")),
        ["error e164 /to/0/number", "error e164 /from/number"],
    ),
    # The NCCO reference of 2025 and the Java SDK: from 10.
    "a sensitivity below the lowest": (
        modified(Input(type=["speech"], speech=Speech(sensitivity=0))),
        ["warning out-of-range /destination/ncco/0/speech/sensitivity"],
    ),
    # The NCCO reference of 2025: not supported together, and an empty array means no one. The SDK drops it.
    "muted, and heard by nobody, in a conversation": (
        modified(Conversation(name="team", canSpeak=[], mute=True)),
        ["error conflicting-properties /destination/ncco/0"],
    ),
    # The same reference says so for this action, too.
    "muted, and heard by nobody, after a transfer": (
        modified(Transfer(conversationId=CONVERSATION, canSpeak=[], mute=True)),
        ["error conflicting-properties /destination/ncco/0"],
    ),
    # The guide to machine detection: the advanced one wins. The SDK documents this, but sends both.
    "both detections in a connect action": (
        modified(
            Connect(
                endpoint=[PHONE],
                from_=OFFICE,
                machineDetection="hangup",
                advancedMachineDetection=AdvancedMachineDetection(mode="detect"),
            )
        ),
        ["warning machine-detection-overridden /destination/ncco/0"],
    ),
    # The same guide, for the REST API.
    "both detections in a call": (
        created(machine_detection="hangup", advanced_machine_detection=AdvancedMachineDetection(mode="detect")),
        ["warning machine-detection-overridden "],
    ),
    # The Java SDK: a custom authorization has a value. The Python SDK only documents this.
    "an authorization without its value": (
        created(to=[Websocket(uri="wss://example.com/s", authorization=WebsocketAuthorization(type="custom"))]),
        ["error missing-property /to/0/authorization"],
    ),
    # The NCCO reference of 2025: GET or POST. The SDK's tests use PUT.
    "a method that webhooks do not have": (
        modified(Record(eventMethod="PUT")),
        ["error not-allowed-value /destination/ncco/0/eventMethod"],
    ),
}

EVERYTHING = [*RIGHT.values(), *(call for call, _ in OTHERWISE.values())]

#: The methods that send no body.
SILENT = [
    Call("list_calls", ()),
    Call("get_call", (LEG,)),
    Call("stop_audio_stream", (LEG,)),
    Call("stop_tts", (LEG,)),
    Call("download_recording", ("https://api.nexmo.com/v1/files/1", os.devnull)),
    Call("verify_signature", (jwt.encode({}, LEG), LEG)),
]

#: The schema for each request; by default, `call/modify`.
DOCUMENTS = {
    "create_call": "call/create",
    "play_audio_into_call": "call/stream",
    "play_tts_into_call": "call/talk",
    "play_dtmf_into_call": "call/dtmf",
}

#: Contains the fields of every response.
ANSWER = {
    "uuid": LEG,
    "conversation_uuid": CONVERSATION,
    "status": "started",
    "direction": "outbound",
    "to": {"number": "447700900123"},
    "from": {"number": OFFICE},
    "message": "",
    "count": 0,
    "page_size": 1,
    "record_index": 0,
    "_embedded": {"calls": []},
    "_links": {"self": {"href": "https://api.nexmo.com/v1/calls"}},
}


@pytest.fixture(scope="module")
def voice() -> Voice:
    key = generate_private_key(public_exponent=65537, key_size=2048)
    written = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    return Voice(HttpClient(Auth(application_id=LEG, private_key=written)))


def sent(voice: Voice, call: Call) -> list[requests.PreparedRequest]:
    """The requests that are sent."""
    with responses.RequestsMock(assert_all_requests_are_fired=False) as api:
        for method in ("GET", "POST", "PUT", "PATCH", "DELETE"):
            api.add(method, re.compile(r"https://api\.nexmo\.com/.*"), json=ANSWER)
        getattr(voice, call.method)(*call.arguments)
        return [each.request for each in api.calls]


def held(request: requests.PreparedRequest) -> list[tuple[str | None, list[str]]]:
    """The schema for a request, and the problems of the request."""
    assert isinstance(request.body, bytes)
    [body] = Document.parse(request.body, "<request>", "json")
    exchange = Exchange("request", request.method or "", request.url or "", request=body)
    engine = engine_for(CATALOG, "auto")
    return [
        (candidate.schema, [f"{each.severity} {each.rule} {each.instance_location}" for each in problems])
        for candidate in candidates(exchange, lambda document: name_of(document, engine))
        for problems in [validate(candidate.document, candidate.schema or "payload")]
    ]


@pytest.mark.parametrize("call", RIGHT.values(), ids=RIGHT)
def test_what_the_sdk_sends_is_right(call: Call, voice: Voice) -> None:
    [request] = sent(voice, call)
    assert held(request) == [(DOCUMENTS.get(call.method, "call/modify"), [])]


@pytest.mark.parametrize(("call", "problems"), OTHERWISE.values(), ids=OTHERWISE)
def test_what_the_sdk_sends_otherwise_is_told(call: Call, problems: list[str], voice: Voice) -> None:
    [request] = sent(voice, call)
    assert held(request) == [(DOCUMENTS.get(call.method, "call/modify"), problems)]


@pytest.mark.parametrize("call", SILENT, ids=[call.method for call in SILENT])
def test_what_the_sdk_sends_without_a_body(call: Call, voice: Voice) -> None:
    assert [request.body for request in sent(voice, call)] in ([None], [])


# The list is complete: additions of a new release fail here until they have a case.


def models(annotation: Any) -> set[type[BaseModel]]:
    """The models in an annotation, their subclasses, and the models in their fields."""
    if not (inspect.isclass(annotation) and issubclass(annotation, BaseModel)):
        return {model for part in get_args(annotation) for model in models(part)}
    within = [*annotation.__subclasses__(), *(field.annotation for field in annotation.model_fields.values())]
    return {annotation} | {model for part in within for model in models(part)}


def in_use(value: Any) -> Iterator[BaseModel]:
    """The instances of models in a value."""
    if isinstance(value, BaseModel):
        yield value
        value = [getattr(value, name) for name in value.model_fields_set]
    if isinstance(value, list | tuple):
        for part in value:
            yield from in_use(part)


def is_least(instance: BaseModel) -> bool:
    """Whether every field that is set is required."""
    chosen = {name: getattr(instance, name) for name in instance.model_fields_set}
    for left_out in chosen:
        with suppress(ValidationError, VonageError):
            type(instance)(**{name: value for name, value in chosen.items() if name != left_out})
            return False
    return True


def described(method: str) -> Iterator[Any]:
    """The parameter types of a method of `Voice`."""
    hints = get_type_hints(getattr(Voice, method))
    yield from (hint for name, hint in hints.items() if name != "return")


METHODS = {call.method for call in EVERYTHING}
#: `NccoAction` is only the common base of actions, without fields.
MODELS = {model for method in METHODS for hint in described(method) for model in models(hint)} - {NccoAction}


def test_every_method_is_called() -> None:
    public = {name for name, _ in inspect.getmembers(Voice, inspect.isfunction) if not name.startswith("_")}
    assert METHODS | {call.method for call in SILENT} == public


def test_every_class_is_used() -> None:
    assert {type(instance) for call in EVERYTHING for instance in in_use(call.arguments)} == MODELS
    assert set(NccoAction.__subclasses__()) < MODELS


@pytest.mark.parametrize("model", sorted(MODELS, key=repr))
def test_every_option_is_set_and_the_least_is_tried(model: type[BaseModel]) -> None:
    instances = [each for call in EVERYTHING for each in in_use(call.arguments) if type(each) is model]
    # A field that identifies the class, such as `action`, has its only valid value by default.
    options = {name for name, field in model.model_fields.items() if not isinstance(field.default, Enum)}
    assert {name for instance in instances for name in instance.model_fields_set} == options
    assert any(is_least(instance) for instance in instances)
