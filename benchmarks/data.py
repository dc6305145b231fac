"""The files that everybody is given: NCCOs as applications write them, about one in twenty of them wrong.

What is wrong is wrong by the bundled schema alone, so that every peer can see it. What only voiceschema tells, or
forgives, does not occur: no rule between actions is broken, and nothing has a form that the platform tolerates.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import Any

SEED = 20261124
#: How many of all are wrong.
RIGHT, MIXED, WRONG = 0.0, 0.05, 1.0

Action = dict[str, Any]

#: What people write by mistake, for properties in which it is an error.
_SLIPS = {
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


def _slip(random: Random, actions: list[Action]) -> None:
    action = random.choice(actions)
    # With no other action beside it, a misspelt one would make the file look like no payload at all.
    spared = {"action"} if len(actions) == 1 else set()
    name = random.choice(sorted((action.keys() & _SLIPS.keys()) - spared))
    action[name] = _SLIPS[name]


def nccos(count: int, wrong: float) -> Iterator[list[Action]]:
    """Yield as many NCCOs of one to four actions, always the same; the share `wrong` has a slip in one of them."""
    contents, slips, chances = Random(SEED), Random(SEED + 1), _chances(count)
    for chance in chances:
        actions = _ncco(contents)
        if chance < wrong:
            _slip(slips, actions)
        yield actions


def wrong_among(count: int, wrong: float) -> int:
    """Return how many of them have a slip."""
    return sum(chance < wrong for chance in _chances(count))


def _chances(count: int) -> Iterator[float]:
    random = Random(SEED + 2)
    return (random.random() for _ in range(count))


def warned(count: int) -> Iterator[list[Action]]:
    """Yield as many right NCCOs with properties that the platform ignores."""
    for actions in nccos(count, RIGHT):
        yield [{**action, "comment": "greeting"} for action in actions]


def faulty(problems: int) -> list[Action]:
    """Return an NCCO with as many problems, each in an action of its own."""
    return [{"action": "talk", "text": number} for number in range(problems)]


def block_yaml(value: Any, indent: int = 0) -> str:
    """Return JSON in the block style of YAML, as people write it; strings have quotes."""
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
    """Write each value into a file of its own, as `json` or `yaml`."""
    folder.mkdir()
    for number, value in enumerate(values):
        text = json.dumps(value, ensure_ascii=False, indent=2) if ending == "json" else block_yaml(value)
        (folder / f"{number:05}.{ending}").write_text(text + "\n", "utf-8")


def write_lines(path: Path, values: Iterable[Any]) -> None:
    """Write each value into a line of its own, in JSON."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(value, ensure_ascii=False) + "\n" for value in values)
