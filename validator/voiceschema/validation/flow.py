"""The rules between the actions of one NCCO: what no schema can say, as it is about what runs after what."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from voiceschema.catalog.keywords import coerce_string
from voiceschema.catalog.resources import shipped
from voiceschema.reading.positions import Path

#: Where the NCCO stands in a payload that is validated against the document of a name.
_PLACES = {"ncco": (), "call/create": ("ncco",), "call/create-v2": ("ncco",), "call/modify": ("destination", "ncco")}
# The actions that can make what comes after them wrong; others need a property for it.
_LEADING = ("conversation", "transfer", "connect")
_PLAYING = ("talk", "stream")


class FlowFailure(NamedTuple):
    """An action that breaks a rule."""

    rule: str
    #: Where the action at fault stands in the payload.
    path: Path
    action: dict[str, Any]
    #: Another action that explains it: the one that never ends, or that comes instead of the right one.
    other: dict[str, Any] | None = None

    @property
    def tolerated(self) -> bool:
        """Whether the platform takes the NCCO all the same."""
        return self.rule != "barge-in-without-input"


def flow_failures(name: str, payload: Any) -> list[FlowFailure]:
    """Return the flow failures of the NCCO in a payload that is valid by the document `name`, if it has one."""
    if name not in _PLACES:
        return []
    if name == "call/modify" and (not isinstance(payload, dict) or payload.get("action") != "transfer"):
        return []  # What stands there has no effect.
    for step in _PLACES[name]:
        payload = payload.get(step) if isinstance(payload, dict) else None
    if not isinstance(payload, list) or not _needs_flow_check(payload):
        return []
    steps = _steps(payload)
    found = (failure for rule in (_barge_in, _unreachable, _record_too_late) for failure in rule(steps, len(payload)))
    return [failure._replace(path=_PLACES[name] + failure.path) for failure in found]


def _needs_flow_check(actions: list[Any]) -> bool:
    """Whether there is something that any rule is about: most NCCOs have nothing, and are done at once."""
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
    """Return the actions whose name is known."""
    known = shipped("ncco")["items"]["properties"]["action"]["enum"]
    objects = ((index, action) for index, action in enumerate(actions) if isinstance(action, dict))
    return [(index, action["action"], action) for index, action in objects if action.get("action") in known]


def _barge_in(steps: list[_Step], length: int) -> Iterator[FlowFailure]:
    """`bargeIn` holds from the talk or stream that sets it until an input, which has to be the next other action."""
    start: tuple[int, dict[str, Any]] | None = None
    resets: list[FlowFailure] = []
    last = -1
    for index, kind, action in [*steps, (length, "", {})]:
        if index > last + 1:  # Nobody knows what an action between them does.
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
    """Return what `bargeIn` is, or what a string stands for there; `None` if it is not there."""
    return coerce_string(shipped("value/boolean"), action.get("bargeIn"))


def _last_reached(steps: list[_Step]) -> int:
    """Return the place among the steps of the action that never ends, or that leads out of the NCCO; else the last."""
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
    """Nothing follows a conversation, a transfer, or what is played for ever and cannot be interrupted."""
    last = _last_reached(steps)
    for index, _name, action in steps[last + 1 : last + 2]:
        yield FlowFailure("unreachable-action", (index,), action, steps[last][2])


def _record_too_late(steps: list[_Step], _: int) -> Iterator[FlowFailure]:
    """`record` after a connect begins late; after a prompt it takes a message."""
    connected = None
    for index, kind, action in steps[: _last_reached(steps) + 1]:
        if kind == "connect":
            connected = action
        elif kind in (*_PLAYING, "input"):
            connected = None
        elif kind == "record" and connected is not None:
            yield FlowFailure("record-too-late", (index,), action, connected)
