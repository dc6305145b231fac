"""What is wrong between the actions of an NCCO, in words."""

from voiceschema.text.wording import quote
from voiceschema.validation.flow import FlowFailure


def sentence(flow_failure: FlowFailure) -> str:
    """Return what is wrong, and what would be right."""
    other = flow_failure.other or {}
    name = quote(flow_failure.action.get("action"))
    if flow_failure.rule == "barge-in-without-input":
        needs = 'with "bargeIn": true the next action other than talk and stream must be "input"'
        if flow_failure.other is None:
            return f'{needs}, but none follows: add an "input" action'
        return f'{needs}, but it is {quote(other["action"])}: add an "input" action before it'
    if flow_failure.rule == "barge-in-reset-ignored":
        return '"bargeIn": false has no effect here: the "bargeIn": true before it holds until the next "input" action'
    if flow_failure.rule == "record-too-late":
        return f'{name} after "connect" starts late, if at all: put it before "connect"'
    return f"{name} is never reached: the {quote(other['action'])} before it {_ENDLESS[other['action']]}"


_FOR_EVER = 'is repeated for ever by "loop": 0'
_ENDLESS = {
    "conversation": "ends only with the call",
    "transfer": "leads out of this NCCO",
    "talk": _FOR_EVER,
    "stream": _FOR_EVER,
}
