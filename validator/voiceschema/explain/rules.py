"""What each rule means, for `voiceschema explain`: why, a wrong example, a right one, the source."""

from typing import NamedTuple


class Rule(NamedTuple):
    """The long form of a rule. The examples are payloads; a test holds each against what it says."""

    title: str
    why: str
    wrong: str
    right: str
    source: str
    #: The numbers of the account for which the wrong example is wrong.
    account: tuple[str, ...] = ()
    #: The ending of the files that the examples are, where that matters.
    ending: str = "json"
    #: The rules that the examples are marked with, as wrong on purpose.
    breaks: tuple[str, ...] = ()


_PHONE = '{"type": "phone", "number": "447700900123"}'
_CALL = '"to": [{"type": "phone", "number": "447700900123"}]'
_ANSWER = '"answer_url": ["https://example.com/answer"]'
_FROM = '"from": {"type": "phone", "number": "447700900000"}'
_CONNECT = '"action": "connect", "endpoint": [{"type": "phone", "number": "447700900123"}]'

RULES: dict[str, Rule] = {
    # Reading
    "syntax": Rule(
        "the text is not JSON or YAML",
        "The platform answers a payload that it cannot parse with an error, or ends the call. Frequent causes are a "
        "comma too many, single quotes, a comment, and two payloads in one JSON file.",
        '{"type": "phone", "number": "447700900123",}',
        _PHONE,
        "RFC 8259; YAML 1.2.2",
    ),
    "duplicate-property": Rule(
        "a property stands twice in one object",
        "RFC 8259 leaves open which of the two counts. Most readers take the last one without a word, so one of the "
        "two values is lost.",
        '{"type": "phone", "number": "447700900123", "number": "447700900124"}',
        _PHONE,
        "RFC 8259, section 4",
    ),
    "unquoted-string": Rule(
        "a string without quotes that some YAML readers take for something else",
        "By YAML 1.2 and JSON, no, 2026-01-01, 12:30:45 and 0777 are strings. Readers of YAML 1.1, of which there are "
        "many, make of them false, a date, a number of seconds, and 511. Whoever reads such a file with one of them "
        "sends something else than what was written. In quotes it is a string to all of them.",
        "- {action: talk, text: no}",
        '- {action: talk, text: "no"}',
        "YAML 1.2.2, section 10.3; the types of YAML 1.1",
        ending="yaml",
    ),
    "encoding": Rule(
        "the text is not UTF-8 as JSON wants it",
        "Payloads are UTF-8 without a byte order mark. Another encoding, and half of a surrogate pair in an escape, "
        "are refused by one reader or another. A byte order mark is an error in what is sent, such as an answer, and a "
        "warning in a file, as whatever reads the file may leave it out.",
        '{"type": "app", "user": "\\ud83d"}',
        '{"type": "app", "user": "\\ud83d\\ude00"}',
        "RFC 8259, sections 8.1 and 8.2",
    ),
    "too-deep": Rule(
        "arrays and objects are nested beyond 100 levels",
        "No payload of the API needs more than a few levels, and many readers give up or crash on hundreds of them.",
        "[" * 101 + "]" * 101,
        f"[{{{_CONNECT}}}]",
        "RFC 8259, section 9",
    ),
    "too-large": Rule(
        "a number is beyond what JSON readers keep",
        "Most readers keep numbers as IEEE 754 doubles, which end at about 1.8e308; beyond that they read infinity. "
        "In YAML, aliases that expand to more than 100000 values have the same rule, and so has a file of more than "
        "100000 documents; in TOML, a configuration whose keys have more than 20000 dots. So has a payload in which "
        "more than 20000 things are wrong: only the first are told one by one.",
        f'[{{{_CONNECT}, "timeout": 1e999}}]',
        f'[{{{_CONNECT}, "timeout": 60}}]',
        "RFC 8259, section 6",
    ),
    # Files with payloads in them
    "broken-container": Rule(
        "a recording or a collection that is not in its format",
        "Payloads are looked for in HAR files, VCR.py cassettes, Postman collections, WireMock mappings and request "
        "files, at the places that these formats have for them. Where such a place holds something else, the payloads "
        "there are not found, and the tool that the file is for will not find them either. The rest of the file is "
        "checked all the same. A body that VCR.py has kept as an object of Python is only a warning, once a file; so "
        "is everything in a file that was found by a search.",
        '{"log": {"version": "1.2", "entries": {"request": {}}}}',
        '{"log": {"version": "1.2", "entries": []}}',
        "HAR 1.2; Postman collection format 2.1; the documentation of VCR.py and WireMock",
        ending="har",
    ),
    "unused-ignore": Rule(
        "a comment that ignores nothing",
        "A comment # voiceschema: ignore RULE in YAML is about the problems that begin on its line, or on the next "
        "line if it stands alone; a string of several lines that begins there counts as a whole. "
        "<!-- voiceschema: ignore RULE --> in Markdown is about the next code block. In a request file, a line # "
        "voiceschema: ignore RULE above a request is about all of it, and in a body about the next line. Where "
        "there is no such problem, the comment is of no use, and would hide the next one that somebody makes there.",
        'type: phone\nnumber: "447700900123"  # voiceschema: ignore e164',
        'type: phone\nnumber: "+447700900123"  # voiceschema: ignore e164',
        "README, Configuration",
        ending="yaml",
    ),
    "unbroken-rule": Rule(
        "a file that is wrong on purpose, but not any more",
        "A file can be marked with the rules that it breaks: in the table breaks of a configuration, or beside it, "
        "as in plus.json.breaks beside plus.json, with one rule on each line. Such problems are not reported. Where a "
        "file does not break a rule that it is marked with, what it was to show is shown no longer.",
        _PHONE,
        '{"type": "phone", "number": "+447700900123"}',
        "README, Configuration",
        breaks=("e164",),
    ),
    # Shape
    "missing-property": Rule(
        "a property that is needed is missing",
        "Without it the platform does not know what to do. It is only a warning where the platform assumes a value.",
        '{"type": "phone"}',
        _PHONE,
        "The document of the object: voiceschema show NAME",
    ),
    "unknown-property": Rule(
        "a property that is not documented",
        "Undocumented properties were seen to be ignored, so a misspelt option does nothing, and nobody is told. NCCOs "
        "are written in camelCase, REST bodies in snake_case, and a WebSocket's content-type with a hyphen. The "
        "platform may add properties to what it sends: there, only a name that is one slip away from a documented one "
        "is a problem.",
        '{"type": "phone", "number": "447700900123", "dtmf_answer": "1"}',
        '{"type": "phone", "number": "447700900123", "dtmfAnswer": "1"}',
        "NCCO reference; reports to the SDKs' projects",
    ),
    "wrong-type": Rule(
        "a value of another JSON type than the one needed",
        "The platform checks types and names the field that is wrong. Phone numbers are strings; addresses of "
        "webhooks stand in an array, even a single one; 1.5 is not an integer.",
        f'[{{{_CONNECT}, "eventUrl": "https://example.com/event"}}]',
        f'[{{{_CONNECT}, "eventUrl": ["https://example.com/event"]}}]',
        "NCCO reference; replies of the platform with status 400",
    ),
    "not-allowed-value": Rule(
        "a value that is not among those allowed",
        "Actions, endpoint types and many options are one of a few words, in exactly this spelling.",
        '[{"action": "Connect", "endpoint": [{"type": "phone", "number": "447700900123"}]}]',
        f"[{{{_CONNECT}}}]",
        "NCCO reference",
    ),
    "out-of-range": Rule(
        "a number that is too small or too large for its option",
        "It is a warning where the platform is known to take or to change the value, or where sources disagree and "
        "some allow it.",
        f'[{{{_CONNECT}, "limit": 7201}}]',
        f'[{{{_CONNECT}, "limit": 7200}}]',
        "NCCO reference; OpenAPI description of 2021",
    ),
    "wrong-count": Rule(
        "too many or too few items",
        "An NCCO has at least one action. A connect action calls exactly one endpoint, and an array of webhook "
        "addresses holds exactly one URL.",
        '[{"action": "connect", "endpoint": []}]',
        f"[{{{_CONNECT}}}]",
        "NCCO reference",
    ),
    "too-long": Rule(
        "a string with too many characters",
        "Beyond its limit a string is refused, or not said or sent in full; the documentation does not tell which.",
        '{"type": "sip", "uri": "sip:user@example.com", "standardHeaders": {"User-to-User": "' + "0" * 257 + '"}}',
        '{"type": "sip", "uri": "sip:user@example.com", "standardHeaders": {"User-to-User": "3132;encoding=hex"}}',
        "NCCO reference",
    ),
    "too-many-bytes": Rule(
        "an object that is too large as JSON",
        "The headers of a WebSocket endpoint may have 512 bytes. They travel as JSON in UTF-8, so they are measured "
        "that way: compact, with the braces and quotes, and two to four bytes for a character that is not ASCII. Newer "
        "sources disagree: one names 2,000 bytes, the NCCO reference no limit.",
        '{"type": "websocket", "uri": "wss://example.com/socket", "content-type": "audio/l16;rate=16000", '
        '"headers": {"note": "' + "é" * 251 + '"}}',
        '{"type": "websocket", "uri": "wss://example.com/socket", "content-type": "audio/l16;rate=16000", '
        '"headers": {"note": "' + "é" * 250 + '"}}',
        "Founding page, Websockets",
    ),
    "conflicting-properties": Rule(
        "properties that exclude each other",
        "Either both decide the same thing, such as the NCCO and where to fetch it, or a caller ID and that it is "
        "picked at random; or one needs what the other rules out, such as a transcription without a recording.",
        f'{{{_CALL}, {_FROM}, "random_from_number": true, {_ANSWER}}}',
        f'{{{_CALL}, "random_from_number": true, {_ANSWER}}}',
        "NCCO reference; OpenAPI description of 2021",
    ),
    "tolerated-form": Rule(
        "a form that is not documented, but taken",
        "The platform reads numbers and booleans in strings, and some properties under a second name. What is not "
        "documented can change, so it is better written as documented.",
        f'[{{{_CONNECT}, "timeout": "45"}}]',
        f'[{{{_CONNECT}, "timeout": 45}}]',
        "Examples of the NCCO reference; what supported SDKs send",
    ),
    "deprecated": Rule(
        "something that is no longer documented, or that has been replaced",
        "It may work to this day, but what replaces it is maintained. Voices are chosen by language and style since "
        "2020, no longer by name; the pay action has been withdrawn, and so has the beta of events for talk.",
        '[{"action": "talk", "text": "Hello.", "voiceName": "Amy"}]',
        '[{"action": "talk", "text": "Hello.", "language": "en-GB", "style": 2}]',
        "NCCO reference; text-to-speech guide",
    ),
    "unknown-value": Rule(
        "a word that is not among those known",
        "Languages, providers and the statuses of calls are added by the platform as it grows, so a word that is not "
        "known here may be right. More often it is a slip. Letter case does not matter.",
        '[{"action": "talk", "text": "Hello.", "language": "en-UK"}]',
        '[{"action": "talk", "text": "Hello.", "language": "en-GB"}]',
        "Guides of 2022, SDKs of 2026; the document has the date: voiceschema show value/talk-language",
    ),
    "unrecognised-payload": Rule(
        "nothing that is sent to the Voice API",
        "An NCCO is an array of actions, a create-call body has to, an endpoint has type, a webhook has status or "
        "conversation_uuid. To hold something else, such as a single action or a message on a WebSocket, against its "
        "document, name that: voiceschema validate --schema NAME.",
        '{"hello": "world"}',
        _PHONE,
        "The document payload: voiceschema show payload",
    ),
    # Values
    "e164": Rule(
        "not a phone number in E.164 form",
        "A number is the full international number: 7 to 15 digits, country code first, without a plus sign, "
        "without 00, blanks or punctuation. With a leading plus sign, or a national number, the call fails, or the "
        "callee sees an unknown caller.",
        '{"type": "phone", "number": "+447700900123"}',
        _PHONE,
        "Founding page, Phone; ITU-T E.164, section 6",
    ),
    "sip-uri": Rule(
        "not a SIP URI",
        "A SIP system is addressed as sip:user@host, with a port and parameters if needed. The call goes to that "
        "host, at the port in the URI; without one at port 5060, or at port 5061 with sips: or ;transport=tls. The "
        "transport is UDP unless ;transport= names another; sips: means TLS. Media follow over UDP: from ports "
        "10000 to 20000 by the founding page, from any port by later documentation; ;media=srtp encrypts them. A "
        "port is 1 to 65535, no parameter stands twice, and sips: does not go with ;transport=udp.",
        '{"type": "sip", "uri": "user@example.com"}',
        '{"type": "sip", "uri": "sip:user@example.com;transport=tls"}',
        "Founding page, SIP; RFC 3261, sections 19.1.1, 19.1.2 and 25.1; RFC 5954",
    ),
    "websocket-uri": Rule(
        "not a WebSocket URI",
        "A WebSocket server is addressed as ws://host/path, or wss:// for TLS, without user name and fragment. The "
        "port is 80, or 443 with wss:, unless the URI has another.",
        '{"type": "websocket", "uri": "https://example.com/socket", "content-type": "audio/l16;rate=16000"}',
        '{"type": "websocket", "uri": "wss://example.com/socket", "content-type": "audio/l16;rate=16000"}',
        "Founding page, Websockets; RFC 6455, section 3",
    ),
    "url": Rule(
        "not an http or https URL",
        "Webhooks and media are fetched by HTTP. A URL has a scheme and a host, and escapes for blanks and "
        "everything that is not ASCII.",
        f'{{{_CALL}, {_FROM}, "answer_url": ["example.com/answer"]}}',
        f"{{{_CALL}, {_FROM}, {_ANSWER}}}",
        "RFC 3986, section 3; RFC 9110, section 4.2",
    ),
    "dtmf": Rule(
        "not a string of keys",
        "What can be pressed is 0 to 9, the star and the hash; p is a pause of 500 milliseconds. The letters w and "
        "the comma are pauses elsewhere, not here.",
        '{"type": "phone", "number": "447700900123", "dtmfAnswer": "1,2"}',
        '{"type": "phone", "number": "447700900123", "dtmfAnswer": "1p2"}',
        "Founding page, Phone; NCCO reference",
    ),
    "content-type": Rule(
        "not an audio content type that a WebSocket can have",
        "The audio of a WebSocket is 16-bit linear PCM at 8, 16 or 24 kHz, named in exactly these words, without "
        "blanks. The founding page knows 16 kHz only, and so does the profile founding.",
        '{"type": "websocket", "uri": "wss://example.com/socket", "content-type": "audio/l16; rate=16000"}',
        '{"type": "websocket", "uri": "wss://example.com/socket", "content-type": "audio/l16;rate=16000"}',
        "Founding page, Websockets; SDKs of 2026; RFC 2586",
    ),
    "caller-id": Rule(
        "a caller ID that is not a number of the account",
        "To phones and SIP systems only a number of the account may call; with another, the call does not connect, "
        "or the callee sees an unknown caller. A SIP system sees the number as a user at sip.nexmo.com, for example "
        "447700900000@sip.nexmo.com. The account's numbers are known from --account, and from nowhere else.",
        f'[{{{_CONNECT}, "from": "447700900999"}}]',
        f'[{{{_CONNECT}, "from": "447700900000"}}]',
        "Founding page, CallerID",
        account=("447700900000",),
    ),
    "placeholder": Rule(
        "a placeholder that was never filled in",
        "A variable or a word stands where a value should be, so the call fails. In numbers and addresses these are "
        "placeholders: a name in braces, angle or square brackets ({to}, {{to}}, ${TO}, <number>, <%= to %>, [HOST]), "
        "with a dollar sign ($to, http://$host/), of printf or between percent signs (%s, %(to)s, %TO%), in capitals "
        "with an underscore (TO_NUMBER, https://MY_HOST/), between underscores (__HOST__), and with YOUR; what an "
        "empty variable is written as (undefined, null, None, [object Object]), also as a host; a word such "
        "as TODO, xxx or "
        "toNumber; digits left out (447700900XXX, 44***); and an address cut short (https://.../a.mp3). In the names "
        "of users, domains and conversations only the forms of variables count. A dollar sign in a path or query "
        "and a path such as /TODO may work, and are none. In a template a variable is a warning.",
        '{"type": "phone", "number": "{{to}}"}',
        _PHONE,
        "Seen in published examples",
    ),
    "ssml": Rule(
        "tags that are not well-formed SSML",
        "A text with tags has to stand as a whole between <speak> and </speak>, and to be well-formed XML: every tag "
        'closed, every attribute in quotes, and "&amp;" and "&lt;" for "&" and "<". Plain text '
        "needs none of this.",
        '[{"action": "talk", "text": "<speak>Fish & chips</speak>"}]',
        '[{"action": "talk", "text": "<speak>Fish &amp; chips</speak>"}]',
        "SSML guide of 2022; W3C SSML 1.1, section 2; XML 1.0, section 2.1",
    ),
    # Within and between actions
    "barge-in-without-input": Rule(
        "an interruption that nobody waits for",
        "With bargeIn a key or speech interrupts a talk or stream action, and an input action has to take it. The "
        "platform refuses the NCCO if no input action follows, or if another action than talk or stream comes first.",
        '[{"action": "talk", "text": "Press 1.", "bargeIn": true}]',
        '[{"action": "talk", "text": "Press 1.", "bargeIn": true}, {"action": "input", "type": ["dtmf"]}]',
        "NCCO reference, talk and stream; documentation change of 2019-04 with both refused forms",
    ),
    "barge-in-reset-ignored": Rule(
        "bargeIn: false where it is still true",
        "Once a talk or stream action has bargeIn, it holds for all that follow until the next input action. Setting "
        "it to false in between does nothing, and a key pressed there interrupts as before.",
        '[{"action": "talk", "text": "Hello.", "bargeIn": true}, '
        '{"action": "talk", "text": "Please listen.", "bargeIn": false}, {"action": "input", "type": ["dtmf"]}]',
        '[{"action": "talk", "text": "Please listen."}, '
        '{"action": "talk", "text": "Hello.", "bargeIn": true}, {"action": "input", "type": ["dtmf"]}]',
        "Documentation change of 2019-04",
    ),
    "unreachable-action": Rule(
        "an action after one that never ends",
        "A conversation action ends with the call, a transfer action leaves the NCCO, and what is played with loop: 0 "
        "goes on until the call ends, unless bargeIn lets an input action follow. Actions after them never run. A "
        "connect action does end, so actions may follow it.",
        '[{"action": "conversation", "name": "team"}, {"action": "talk", "text": "Bye."}]',
        '[{"action": "talk", "text": "Welcome."}, {"action": "conversation", "name": "team"}]',
        "Call flow guide of 2018; NCCO reference, transfer; loop: 0 is inferred",
    ),
    "record-too-late": Rule(
        "a recording that starts after the call it should capture",
        "Actions run one after the other. A record action after connect starts late, or when the two sides have "
        "stopped talking, so the documentation puts it first. With a talk, stream or input action between the two "
        "something else is meant: a message that is left when nobody answers.",
        f'[{{{_CONNECT}}}, {{"action": "record"}}]',
        f'[{{"action": "record"}}, {{{_CONNECT}}}]',
        "NCCO reference, record; recording guide of 2022",
    ),
    "machine-detection-overridden": Rule(
        "both forms of machine detection",
        "If the advanced machine detection is set, the plain one has no effect.",
        f'[{{{_CONNECT}, "machineDetection": "hangup", "advancedMachineDetection": {{"behavior": "continue"}}}}]',
        f'[{{{_CONNECT}, "advancedMachineDetection": {{"behavior": "continue"}}}}]',
        "NCCO reference, connect; guide to advanced machine detection of 2025",
    ),
    "synchronous-without-event-url": Rule(
        "events whose answer counts, without an address for them",
        "With eventType: synchronous the answer to an event of the call replaces the rest of the NCCO. Without an "
        "eventUrl the events go to the application's event URL, if it has one, and otherwise nowhere.",
        f'[{{{_CONNECT}, "eventType": "synchronous"}}]',
        f'[{{{_CONNECT}, "eventType": "synchronous", "eventUrl": ["https://example.com/event"]}}]',
        "NCCO reference, connect",
    ),
    "mixed-input-forms": Rule(
        "the two forms of input in one action",
        "Until 2020 timeOut, maxDigits and submitOnHash stood in the input action itself; since then they stand in "
        "dtmf, and type says what to listen for. Where both forms are mixed, no source says which one counts.",
        '[{"action": "input", "type": ["dtmf"], "maxDigits": 1}]',
        '[{"action": "input", "type": ["dtmf"], "dtmf": {"maxDigits": 1}}]',
        "NCCO reference of 2018 and of 2025, input",
    ),
}
