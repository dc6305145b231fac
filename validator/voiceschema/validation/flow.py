"""Rules between the actions of an NCCO, which no schema can express because they depend on the order of execution."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from voiceschema.catalog.keywords import coerce_string
from voiceschema.catalog.resources import shipped
from voiceschema.reading.positions import Path

#: The path of the NCCO in a payload, by the name of its document.
_PLACES = {"ncco": (), "call/create": ("ncco",), "call/create-v2": ("ncco",), "call/modify": ("destination", "ncco")}
# Actions that can invalidate the actions after them. Others do so only with certain properties.
_LEADING = ("conversation", "transfer", "connect")
_PLAYING = ("talk", "stream")


class FlowFailure(NamedTuple):
    """An action that breaks a rule."""

    rule: str
    #: The path of the action in the payload.
    path: Path
    action: dict[str, Any]
    #: Another action that explains it: one that never ends, or one in place of the expected action.
    other: dict[str, Any] | None = None

    @property
    def tolerated(self) -> bool:
        """Whether the platform accepts the NCCO anyway."""
        return self.rule != "barge-in-without-input"


def flow_failures(name: str, payload: Any) -> list[FlowFailure]:
    """Return the flow failures of the NCCO, if any, in a payload that is valid against the document `name`."""
    if name not in _PLACES:
        return []
    if name == "call/modify" and (not isinstance(payload, dict) or payload.get("action") != "transfer"):
        return []  # the destination has no effect
    for step in _PLACES[name]:
        payload = payload.get(step) if isinstance(payload, dict) else None
    if not isinstance(payload, list) or not _needs_flow_check(payload):
        return []
    steps = _steps(payload)
    found = (failure for rule in (_barge_in, _unreachable, _record_too_late) for failure in rule(steps, len(payload)))
    return [failure._replace(path=_PLACES[name] + failure.path) for failure in found]


def _needs_flow_check(actions: list[Any]) -> bool:
    """Whether any rule may apply. It is a quick test, because most NCCOs need no check."""
    leads = interrupts = False
    for action in actions:
        if leads or not isinstance(action, dict) or (interrupts and action.get("action") != "input"):
            return True
        leads = "loop" in action or action.get("action") in _LEADING
        interrupts = action.get("bargeIn", False)
        if not isinstance(interrupts, bool):
            return True
    return interrupts


#: The index of an action, its name, and the action.
_Step = tuple[int, str, dict[str, Any]]


def _steps(actions: list[Any]) -> list[_Step]:
    """Return the actions with a known name."""
    known = shipped("ncco")["items"]["properties"]["action"]["enum"]
    objects = ((index, action) for index, action in enumerate(actions) if isinstance(action, dict))
    return [(index, action["action"], action) for index, action in objects if action.get("action") in known]


def _barge_in(steps: list[_Step], length: int) -> Iterator[FlowFailure]:
    """Yield violations of barge-in: it lasts until an `input`, which must come before any other kind of action."""
    start: tuple[int, dict[str, Any]] | None = None
    resets: list[FlowFailure] = []
    last = -1
    for index, kind, action in [*steps, (length, "", {})]:
        if index > last + 1:  # the effect of an unknown action between them is undefined
            start, resets = None, []
        last = index
        if kind in _PLAYING:
            if start is None:
                start = (index, action) if _barges_in(action) is True else None
            elif _barges_in(action) is False:
                resets.append(FlowFailure("barge-in-reset-ignored", (index,), action))
        else:
            if kind == "input":
                yield from resets
            elif start is not None:
                yield FlowFailure("barge-in-without-input", (start[0],), start[1], action or None)
            start, resets = None, []


def _barges_in(action: dict[str, Any]) -> Any:
    """Return the value of `bargeIn`, converted from a string if necessary, or `None` if it is absent."""
    return coerce_string(shipped("value/boolean"), action.get("bargeIn"))


def _last_reached(steps: list[_Step]) -> int:
    """Return the index, among the steps, of the first action that never ends or leaves the NCCO, or of the last one."""
    interrupts, last = False, -1
    for place, (index, kind, action) in enumerate(steps):
        interrupts = interrupts and index == last + 1
        last = index
        if kind in _PLAYING:
            interrupts = interrupts or _barges_in(action) is True
            loop = coerce_string(shipped("value/loop"), action.get("loop"))
            if loop == 0 and loop is not False and not interrupts:
                return place
        elif kind in ("conversation", "transfer"):
            return place
        else:
            interrupts = False
    return len(steps) - 1


def _unreachable(steps: list[_Step], _: int) -> Iterator[FlowFailure]:
    """Yield the first action after a conversation, a transfer, or an endless talk or stream without barge-in."""
    last = _last_reached(steps)
    for index, _name, action in steps[last + 1 : last + 2]:
        yield FlowFailure("unreachable-action", (index,), action, steps[last][2])


def _record_too_late(steps: list[_Step], _: int) -> Iterator[FlowFailure]:
    """Yield each `record` after a `connect`, which starts late. After a prompt, it records a message instead."""
    connected = None
    for index, kind, action in steps[: _last_reached(steps) + 1]:
        if kind == "connect":
            connected = action
        elif kind in (*_PLAYING, "input"):
            connected = None
        elif kind == "record" and connected is not None:
            yield FlowFailure("record-too-late", (index,), action, connected)
