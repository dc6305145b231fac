"""Explains the failures between the actions of an NCCO."""

from voiceschema.text.phrasing import quote
from voiceschema.validation.flow import FlowFailure

_NEEDS_INPUT = 'after "bargeIn": true, the next action that is not "talk" or "stream" must be "input", but'
_SENTENCES = {
    "barge-in-without-input": _NEEDS_INPUT + ' it is {other}: add an "input" action before it',
    "barge-in-reset-ignored": '"bargeIn": false has no effect here: '
    'the "bargeIn": true before it applies until the next "input" action',
    "record-too-late": '{name} after "connect" starts late, if at all: move it before "connect"',
    "unreachable-action": "{name} is never reached: the {other} before it {reason}",
}
_REASONS = {"conversation": "lasts until the call ends", "transfer": "leaves this NCCO"}


def sentence(failure: FlowFailure) -> str:
    """Return what is wrong, and what would be right."""
    if failure.rule == "barge-in-without-input" and failure.other is None:
        return _NEEDS_INPUT + ' none follows: add an "input" action after it'
    other = (failure.other or {}).get("action")
    reason = _REASONS.get(str(other), 'repeats forever with "loop": 0')
    return _SENTENCES[failure.rule].format(name=quote(failure.action.get("action")), other=quote(other), reason=reason)
