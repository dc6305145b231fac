"""No value makes the engines hang or crash, and they lose no interrupt."""

import signal
from collections.abc import Callable
from typing import Any

import pytest

from voiceschema import CATALOG, Catalog, Problem, Severity, is_valid, validate
from voiceschema.catalog.keywords import ASSERTIONS
from voiceschema.explain import problems as explain
from voiceschema.validation.engines import engine_for

pytestmark = pytest.mark.slow

MANY: dict[str, tuple[Any, Severity]] = {
    "names": ([{"action": "talk", "text": "a", **{f"a{number}": 1 for number in range(30)}}], Severity.WARNING),
    "actions": ([{"action": "talk"}] * 30, Severity.ERROR),
    "flaws": ([{"action": "talk", "text": "a", "bargeIn": True}, {"action": "record"}] * 30, Severity.ERROR),
}


@pytest.mark.parametrize("engine", ["auto", "fast", "reference"])
@pytest.mark.parametrize("kind", MANY)
def test_of_very_many_faults_the_first_are_told(kind: str, engine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    value, severity = MANY[kind]
    whole = validate(value, "ncco", engine=engine)
    monkeypatch.setattr(explain, "MAX_REPORTED", 10)
    problems = validate(value, "ncco", engine=engine)
    assert problems[:-1] == whole[:10]
    last = problems[-1]
    assert (last.rule, last.severity, last.instance_location) == ("too-large", severity, whole[10].instance_location)
    assert is_valid(value, "ncco", engine=engine) == (severity == Severity.WARNING)


def test_a_value_that_stands_in_itself_again_and_again() -> None:
    value: object = []
    for _ in range(90):
        value = [value, value]
    [problem] = validate(value, "ncco")
    assert problem.rule == "too-large"
    assert not is_valid(value, "ncco")


def test_a_list_that_stands_twice_is_no_bomb() -> None:
    urls = ["https://example.com/a"]
    actions = [{"action": "record", "eventUrl": urls}, {"action": "record", "eventUrl": urls}]
    assert not validate(actions, "ncco")
    assert is_valid(actions, "ncco")


def test_a_value_that_stands_in_itself() -> None:
    in_list: list[object] = []
    in_list.append(in_list)
    in_object: dict[str, object] = {"action": "talk", "text": "a"}
    in_object["style"] = [in_object]
    for value in (in_list, in_object, [in_object]):
        for engine in ("auto", "fast", "reference"):
            [problem] = validate(value, "ncco", engine=engine)
            assert problem.rule == "too-deep"
            assert not is_valid(value, "ncco", engine=engine)


@pytest.mark.parametrize("judge", [validate, is_valid])
def test_an_interrupt_among_our_own_assertions(
    judge: Callable[..., list[Problem] | bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rust would treat it as a failure and continue."""

    def interrupt(_: object) -> bool:
        raise KeyboardInterrupt

    for keyword in ASSERTIONS:
        monkeypatch.setitem(ASSERTIONS, keyword, lambda _: interrupt)
    engine = engine_for(Catalog(), "fast")
    monkeypatch.setitem(CATALOG.engines, "fast", engine)
    headers = {
        "type": "websocket",
        "uri": "wss://a.example",
        "content-type": "audio/l16;rate=8000",
        "headers": {"a": 1},
    }
    with pytest.raises(KeyboardInterrupt):
        judge(headers, "endpoint/websocket", engine="fast")


def test_an_interrupt_while_an_engine_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rust would treat it as an invalid schema."""

    def interrupted(value: Any) -> Callable[[Any], bool]:
        signal.raise_signal(signal.SIGINT)
        return made_of(value)

    made_of = ASSERTIONS["deprecated"]
    monkeypatch.setitem(ASSERTIONS, "deprecated", interrupted)
    monkeypatch.setitem(CATALOG.engines, "fast", engine_for(Catalog(), "fast"))
    with pytest.raises(KeyboardInterrupt):
        validate([], "ncco", engine="fast")
