"""What is wrong between the actions of an NCCO, in words."""

from voiceschema.text.phrasing import quote
from voiceschema.validation.flow import FlowFailure

_NEEDS_INPUT = 'with "bargeIn": true the next action other than talk and stream must be "input", but'
_SENTENCES = {
    "barge-in-without-input": _NEEDS_INPUT + ' it is {other}: add an "input" action before it',
    "barge-in-reset-ignored": '"bargeIn": false has no effect here: '
    'the "bargeIn": true before it holds until the next "input" action',
    "record-too-late": '{name} after "connect" starts late, if at all: put it before "connect"',
    "unreachable-action": "{name} is never reached: the {other} before it {ending}",
}
_ENDINGS = {"conversation": "ends only with the call", "transfer": "leads out of this NCCO"}


def sentence(failure: FlowFailure) -> str:
    """Return what is wrong, and what would be right."""
    if failure.rule == "barge-in-without-input" and failure.other is None:
        return _NEEDS_INPUT + ' none follows: add an "input" action'
    other = (failure.other or {}).get("action")
    ending = _ENDINGS.get(str(other), 'is repeated for ever by "loop": 0')
    return _SENTENCES[failure.rule].format(name=quote(failure.action.get("action")), other=quote(other), ending=ending)
