"""The input of the benchmarks: NCCOs as applications write them, about one in twenty of them invalid.

Every mistake violates the bundled schema, so that every peer can detect it. The data contain nothing that only
voiceschema reports or tolerates: no rule between actions is broken, and no form is undocumented but accepted.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import Any

SEED = 20261124
#: The share of invalid NCCOs.
VALID, MIXED, INVALID = 0.0, 0.05, 1.0

Action = dict[str, Any]

#: Common mistakes, by property.
_MISTAKES = {
    "action": "say",
    "endpoint": [{"type": "phone", "number": "+447700900123"}],
    "eventUrl": "https://example.com/event",
    "format": "flac",
    "name": None,
    "payload": "greeted",
    "streamUrl": "https://example.com/audio/1.mp3",
    "text": 1234,
}


def _number(random: Random) -> str:
    return f"447700900{random.randrange(1000):03}"


def _talk(random: Random) -> Action:
    text = random.choice(
        ["Hello.", "Please hold the line.", "Press 1 for sales, or 2 for support.", "Grüezi mitenand."]
    )
    return {"action": "talk", "text": text, "language": random.choice(["en-GB", "en-US", "de-DE"])}


def _stream(random: Random) -> Action:
    url = f"https://example.com/audio/{random.randrange(10_000)}.mp3"
    return {"action": "stream", "streamUrl": [url], "level": round(random.uniform(-1, 1), 2)}


def _phone(random: Random) -> Action:
    return {"type": "phone", "number": _number(random), "dtmfAnswer": "1p2p3#"}


def _sip(random: Random) -> Action:
    uri = f"sip:user{random.randrange(1000)}@example.com"
    return {"type": "sip", "uri": uri, "headers": {"location": "London"}}


def _websocket(random: Random) -> Action:
    uri = f"wss://example.com/socket/{random.randrange(1000)}"
    return {"type": "websocket", "uri": uri, "content-type": "audio/l16;rate=16000", "headers": {"language": "en-GB"}}


def _connect(random: Random) -> list[Action]:
    endpoint = random.choice([_phone, _phone, _sip, _websocket])(random)
    event = ["https://example.com/event"]
    connect = {"action": "connect", "from": _number(random), "timeout": random.randint(10, 60), "eventUrl": event}
    return [{**connect, "endpoint": [endpoint]}]


def _input(random: Random) -> list[Action]:
    dtmf = {"maxDigits": random.randint(1, 10), "timeOut": random.randint(1, 10), "submitOnHash": True}
    event = ["https://example.com/input"]
    return [
        {**_talk(random), "bargeIn": True},
        {"action": "input", "type": ["dtmf"], "dtmf": dtmf, "eventUrl": event},
    ]


def _record(random: Random) -> list[Action]:
    event = [f"https://example.com/recording/{random.randrange(1000)}"]
    silence = random.randint(3, 10)
    return [{"action": "record", "format": "mp3", "endOnSilence": silence, "beepStart": True, "eventUrl": event}]


def _conversation(random: Random) -> list[Action]:
    music = ["https://example.com/music.mp3"]
    room = f"room-{random.randrange(1000)}"
    return [{"action": "conversation", "name": room, "startOnEnter": False, "musicOnHoldUrl": music}]


def _notify(random: Random) -> list[Action]:
    payload = {"step": random.randrange(100), "greeted": True}
    return [{"action": "notify", "payload": payload, "eventUrl": ["https://example.com/event"]}]


def _ncco(random: Random) -> list[Action]:
    prompts = [random.choice([_talk, _stream])(random) for _ in range(random.randrange(3))]
    last = random.choice([_connect, _connect, _input, _record, _conversation, _notify])
    return [*prompts, *last(random)]


def _add_mistake(random: Random, actions: list[Action]) -> None:
    action = random.choice(actions)
    # A file whose only action is misspelt is not recognised as a payload.
    excluded = {"action"} if len(actions) == 1 else set()
    name = random.choice(sorted((action.keys() & _MISTAKES.keys()) - excluded))
    action[name] = _MISTAKES[name]


def nccos(count: int, wrong: float) -> Iterator[list[Action]]:
    """Yield `count` NCCOs of one to four actions, the same in every run. The share `wrong` has one mistake."""
    contents, mistakes, chances = Random(SEED), Random(SEED + 1), _chances(count)
    for chance in chances:
        actions = _ncco(contents)
        if chance < wrong:
            _add_mistake(mistakes, actions)
        yield actions


def wrong_among(count: int, wrong: float) -> int:
    """Return how many of these NCCOs have a mistake."""
    return sum(chance < wrong for chance in _chances(count))


def _chances(count: int) -> Iterator[float]:
    random = Random(SEED + 2)
    return (random.random() for _ in range(count))


def warned(count: int) -> Iterator[list[Action]]:
    """Yield `count` valid NCCOs with unknown properties, which the platform ignores."""
    for actions in nccos(count, VALID):
        yield [{**action, "comment": "greeting"} for action in actions]


def faulty(problems: int) -> list[Action]:
    """Return an NCCO with the given number of problems, each in a separate action."""
    return [{"action": "talk", "text": number} for number in range(problems)]


def block_yaml(value: Any, indent: int = 0) -> str:
    """Return a value in YAML's block style, with quoted strings."""
    if isinstance(value, list):
        lines = [f"- {block_yaml(item, indent + 2)}" for item in value]
    elif isinstance(value, dict):
        lines = [f"{name}:{_below(item, indent + 2)}" for name, item in value.items()]
    else:
        return json.dumps(value, ensure_ascii=False)
    return ("\n" + " " * indent).join(lines)


def _below(value: Any, indent: int) -> str:
    separator = "\n" + " " * indent if isinstance(value, list | dict) else " "
    return separator + block_yaml(value, indent)


def write_files(folder: Path, values: Iterable[Any], ending: str) -> None:
    """Write each value to a separate file, as `json` or `yaml`."""
    folder.mkdir()
    for number, value in enumerate(values):
        text = json.dumps(value, ensure_ascii=False, indent=2) if ending == "json" else block_yaml(value)
        (folder / f"{number:05}.{ending}").write_text(text + "\n", "utf-8")


def write_lines(path: Path, values: Iterable[Any]) -> None:
    """Write each value as a line of JSON."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(value, ensure_ascii=False) + "\n" for value in values)
