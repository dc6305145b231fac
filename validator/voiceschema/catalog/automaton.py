"""Regular expressions that follow all ways to read a text at once, where Python's own try one after the other.

The patterns of the shipped documents are written so, and tested, that there is little to try. Those of a profile are
anybody's: with `^(a+)+$`, Python would need a step for each of the ways to read a text, of which a letter more makes
twice as many. Here, the time is in proportion to the length of the text.
"""

import re
import warnings
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from re import _constants as code  # type: ignore[attr-defined]  # how Python reads an expression has no public name
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from voiceschema.catalog.formats import in_python
from voiceschema.catalog.resources import all_schemas

# So many states an expression may have: what it takes for one character grows with them.
_STATES = 2000
# So many parts, those that are repeated counted each time, may be put together.
_PARTS = 20_000
# So many states, in sets of them, are remembered as what a character makes of others.
_REMEMBERED = 100_000

# ECMA 262, section 12.3: what a dot leaves out.
_LINE_ENDS = [(10, 10), (13, 13), (0x2028, 0x2029)]
_BEGIN, _END, _FOUND = "begin", "end", "found"
_PLACES = {code.AT_BEGINNING: _BEGIN, code.AT_END_STRING: _END}


@cache
def searching(pattern: str) -> Callable[[str], object]:
    """Return what says whether a pattern of a document matches anywhere in a text.

    Raises `ValueError` or `re.error` for one that is too large, or not of the portable subset.
    """
    return re.compile(in_python(pattern)).search if is_shipped(pattern) else Automaton(pattern).search


def is_shipped(pattern: str) -> bool:
    """Whether a pattern is one of the shipped documents."""
    return pattern in _shipped()


@cache
def _shipped() -> frozenset[str]:
    return frozenset(schema["pattern"] for schema in all_schemas() if "pattern" in schema)


class Automaton:
    """A pattern of the portable subset. Raises `ValueError` for one that is too large, or of more than the subset."""

    def __init__(self, pattern: str) -> None:
        # Of each state: what has to be there, and the states that follow. What has to be there is nothing, the
        # beginning or the end of the text, or a character: whether one of these, or none, with their ranges.
        self._states: list[tuple[Any, tuple[int, ...]]] = [(_FOUND, ())]
        self._parts = 0
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about what an expression may mean one day
            parts = parser.parse(in_python(pattern))
        self._start = self._sequence(parts, 0)
        self._known: dict[tuple[frozenset[int], str], frozenset[int]] = {}
        self._remembered = 0

    @property
    def size(self) -> int:
        """How many states it has."""
        return len(self._states)

    def search(self, text: str) -> bool:
        """Whether the pattern matches anywhere in a text."""
        states = self._reached([self._start], _BEGIN)
        again = self._reached([self._start])
        for character in text:
            if 0 in states:
                return True
            key = states, character
            after = self._known.get(key)
            if after is None:
                after = again | self._reached(self._behind(states, ord(character)))
                self._remember(key, after)
            states = after
        return 0 in self._reached(states, *([] if text else [_BEGIN]), _END)

    def _remember(self, key: tuple[frozenset[int], str], after: frozenset[int]) -> None:
        self._remembered += len(after)
        if self._remembered > _REMEMBERED:
            self._known.clear()
            self._remembered = len(after)
        self._known[key] = after

    def _behind(self, states: Iterable[int], character: int) -> Iterator[int]:
        """Yield the states that follow a character."""
        for state in states:
            needs, following = self._states[state]
            if isinstance(needs, tuple):
                is_one_of, ranges = needs
                if is_one_of == any(low <= character <= high for low, high in ranges):
                    yield from following

    def _reached(self, states: Iterable[int], *there: str) -> frozenset[int]:
        """Return states and all that follow without a character, at a place where it is `there` what they need."""
        ahead = list(states)
        reached = set(ahead)
        while ahead:
            needs, following = self._states[ahead.pop()]
            if needs is None or needs in there:
                ahead += set(following) - reached
                reached.update(following)
        return frozenset(reached)

    def _state(self, needs: Any, *following: int) -> int:
        if len(self._states) >= _STATES:
            raise ValueError("the pattern is too large")
        self._states.append((needs, following))
        return len(self._states) - 1

    def _sequence(self, parts: Any, behind: int) -> int:
        """Return the state at which a sequence begins that ends at the state `behind`."""
        for operator, argument in reversed(list(parts)):
            self._parts += len(argument) if operator is code.IN else 1
            if self._parts > _PARTS:
                raise ValueError("the pattern is too large")
            behind = self._part(operator, argument, behind)
        return behind

    def _part(self, operator: Any, argument: Any, behind: int) -> int:
        if operator is code.SUBPATTERN:
            return self._sequence(argument[-1], behind)
        if operator is code.BRANCH:
            return self._state(None, *[self._sequence(each, behind) for each in argument[1]])
        if operator in (code.MAX_REPEAT, code.MIN_REPEAT):
            least, most, parts = argument
            return self._repeated(least, most, parts, behind)
        if operator is code.AT and argument in _PLACES:
            return self._state(_PLACES[argument], behind)
        return self._state(_characters(operator, argument), behind)

    def _repeated(self, least: int, most: Any, parts: Any, behind: int) -> int:
        if most is code.MAXREPEAT:
            loop = self._state(None)
            self._states[loop] = None, (self._sequence(parts, loop), behind)
            behind = loop
        else:
            end = behind
            for _ in range(most - least):
                behind = self._state(None, self._sequence(parts, behind), end)
        for _ in range(least):
            before, behind = behind, self._sequence(parts, behind)
            if behind == before:
                break  # There is nothing in it.
        return behind


def _characters(operator: Any, argument: Any) -> tuple[bool, list[tuple[int, int]]]:
    """Return ranges of characters, and whether one of these is meant, or one of all others."""
    if operator is code.ANY:
        return False, _LINE_ENDS
    if operator is code.IN:
        is_one_of = argument[0][0] is not code.NEGATE
        return is_one_of, [_range(*each) for each in argument[not is_one_of :]]
    if operator is code.NOT_LITERAL:
        return False, [(argument, argument)]
    return True, [_range(operator, argument)]


def _range(operator: Any, argument: Any) -> tuple[int, int]:
    if operator is code.LITERAL:
        return argument, argument
    if operator is code.RANGE:
        low, high = argument
        return low, high
    raise ValueError(f"the pattern has {operator}")
