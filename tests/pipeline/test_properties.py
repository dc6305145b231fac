"""Properties of every payload, tested with payloads generated from the schemas, as values and in files."""

import json
import os
import random
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generated import payloads
from mending import lines_of
from voiceschema import Document, Problem, Severity, is_valid, validate
from voiceschema.catalog.keywords import ALIASES
from voiceschema.reading.json_reader import NUMBER

#: The number of payloads per property and schema. Without the variable, they are the same each time.
EXAMPLES = os.environ.get("VOICESCHEMA_EXAMPLES")
# The first provides shapes of all kinds, the others provide their contents.
NAMES = ("payload", "ncco", "call/create", "call/modify", "endpoint", "endpoint/sip", "action/input", "webhook/event")

each_document = pytest.mark.parametrize(
    "name", [NAMES[0], *(pytest.param(name, marks=pytest.mark.slow) for name in NAMES[1:])]
)
bounded = settings(
    max_examples=int(EXAMPLES or 60),
    derandomize=not EXAMPLES,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


class Dumper(yaml.SafeDumper):
    """Quotes strings that are numbers in YAML 1.2 but not in YAML 1.1, which PyYAML writes."""


def as_string(dumper: Dumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, '"' if NUMBER.fullmatch(text) else None)


Dumper.add_representer(str, as_string)

WRITERS: dict[str, tuple[str, Callable[[Any], str]]] = {
    "compact": ("json", lambda value: json.dumps(value, separators=(",", ":"))),
    "indented": ("json", lambda value: json.dumps(value, indent=2, ensure_ascii=False)),
    "block": ("yaml", lambda value: yaml.dump(value, Dumper=Dumper, default_flow_style=False, sort_keys=False)),
    "flow": ("yaml", lambda value: yaml.dump(value, Dumper=Dumper, default_flow_style=True, sort_keys=False)),
}


def facts(problems: list[Problem]) -> Counter[tuple[str, str, str]]:
    return Counter((problem.severity, problem.rule, problem.instance_location) for problem in problems)


def shuffled(value: Any, chance: random.Random) -> Any:
    if isinstance(value, list):
        return [shuffled(item, chance) for item in value]
    if isinstance(value, dict):
        names = list(value)
        chance.shuffle(names)
        return {name: shuffled(value[name], chance) for name in names}
    return value


@each_document
@bounded
@given(data=st.data())
def test_both_engines_say_the_same_and_valid_means_no_error(name: str, data: st.DataObject) -> None:
    value = data.draw(payloads(name))
    fast, reference = (validate(value, name, engine=engine) for engine in ("fast", "reference"))
    assert fast == reference
    for engine in ("fast", "reference"):
        assert is_valid(value, name, engine=engine) == (Severity.ERROR not in {problem.severity for problem in fast})


@each_document
@bounded
@given(data=st.data())
def test_the_order_of_names_changes_nothing(name: str, data: st.DataObject) -> None:
    value = data.draw(payloads(name))
    other = shuffled(value, data.draw(st.randoms(use_true_random=False)))
    assert facts(validate(other, name)) == facts(validate(value, name))


@pytest.mark.parametrize("style", WRITERS)
@each_document
@bounded
@given(data=st.data())
def test_a_text_says_the_same_as_its_value_and_shows_what_is_wrong(name: str, style: str, data: st.DataObject) -> None:
    value = data.draw(payloads(name))
    language, write = WRITERS[style]
    [document] = Document.parse(write(value), language=language)
    assert document.value == value
    # Only a text is reported as ambiguous for other parsers.
    problems = [problem for problem in validate(document, name) if problem.rule != "unquoted-string"]
    assert facts(problems) == facts(validate(value, name))
    assert is_valid(document, name) == is_valid(value, name)
    for problem in problems:
        part, step = at(value, problem.instance_location)
        shown = Document.parse(text_at(document, problem), language=language)[0].value
        assert shown == (step if is_at_name(problem) else part)


def at(value: Any, location: str) -> tuple[Any, str]:
    """The value at a JSON Pointer, and the last step of the pointer."""
    step = ""
    for written in location.split("/")[1:]:
        step = written.replace("~1", "/").replace("~0", "~")
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value, step


def is_at_name(problem: Problem) -> bool:
    """Whether a problem is about a property name: an unknown one, or another spelling."""
    if problem.rule in ("unknown-property", "deprecated"):
        return True
    return problem.schema_location.endswith(f"/{ALIASES}")


def text_at(document: Document, problem: Problem) -> str:
    """The text between the two positions of a problem."""
    assert problem.line
    assert problem.column
    assert problem.end_line
    assert problem.end_column
    lines = lines_of(str(document.text))[problem.line - 1 : problem.end_line]
    lines[-1] = lines[-1][: problem.end_column - 1]
    lines[0] = " " * (problem.column - 1) + lines[0][problem.column - 1 :]
    return "\n".join(lines)
