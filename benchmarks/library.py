"""One library of Python, measured in a process of its own.

`python -m benchmarks.library rounds NAME FILE` judges the values in the lines of a file whenever it gets a line
itself, and answers with the seconds that it took and how many were wrong. With `verdicts` for `rounds` it parses and
judges them once, one by one, and says how many were wrong.
"""

import json
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

_BUNDLES = Path(__file__).parent.parent / "schemas" / "bundled"
#: Each round takes about as long, so that the clock's own steps do not matter.
_SECONDS = 0.2

Judge = Callable[[Any], bool]


def _bundle(name: str = "voice") -> Any:
    return json.loads((_BUNDLES / f"{name}.json").read_text("utf-8"))


def _is_valid() -> Judge:
    from voiceschema import is_valid

    return is_valid


def _validate(engine: str = "auto") -> Judge:
    from voiceschema import Severity, validate

    return lambda value: all(problem.severity != Severity.ERROR for problem in validate(value, engine=engine))


def _rust(**root: str) -> Judge:
    from jsonschema_rs import Draft202012Validator

    return Draft202012Validator({**_bundle(), **root}).is_valid


def _jsonschema() -> Judge:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(_bundle()).is_valid


def _fastjsonschema() -> Judge:
    from fastjsonschema import JsonSchemaValueException, compile  # noqa: A004 - its name for it

    check = compile(_with_dollars_escaped(_bundle("voice.draft-07")))

    def judge(value: Any) -> bool:
        try:
            check(value)
        except JsonSchemaValueException:
            return False
        return True

    return judge


def _with_dollars_escaped(schema: Any) -> Any:
    """Return a schema for fastjsonschema, which takes a `$` in brackets for the end of the string, too."""
    if isinstance(schema, list):
        return [_with_dollars_escaped(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    escaped = {name: _with_dollars_escaped(item) for name, item in schema.items()}
    if isinstance(schema.get("pattern"), str):
        brackets = r"\[(?:[^]\\]|\\.)*\]"
        escaped["pattern"] = re.sub(brackets, lambda found: found[0].replace("$", r"\$"), schema["pattern"])
    return escaped


def _vendor() -> Judge:
    from pydantic import TypeAdapter, ValidationError
    from vonage_utils.errors import VonageError
    from vonage_voice.models import CreateCallRequest

    actions: Any = CreateCallRequest.model_fields["ncco"].annotation
    check = TypeAdapter(actions).validate_python

    def judge(value: Any) -> bool:
        try:
            check(value)
        except (ValidationError, VonageError):
            return False
        return True

    return judge


def _of_text(judge: Callable[[bytes], bool]) -> Judge:
    """Return what judges the text of a value, which is written once."""
    texts: dict[int, bytes] = {}

    def of_value(value: Any) -> bool:
        if id(value) not in texts:
            texts[id(value)] = json.dumps(value, ensure_ascii=False).encode()
        return judge(texts[id(value)])

    return of_value


def _parsed() -> Judge:
    return _of_text(lambda text: bool(json.loads(text)))


def _strictly_parsed() -> Judge:
    from voiceschema.reading.json_strict import loads_strict

    return _of_text(lambda text: bool(loads_strict(text)))


def _sound() -> Judge:
    from voiceschema import CATALOG
    from voiceschema.validation.engines import engine_for

    engine = engine_for(CATALOG)
    return lambda value: engine.match_schema("payload", value) is not None


def _flawless() -> Judge:
    from voiceschema.validation.flow import flow_failures

    return lambda value: not flow_failures("ncco", value)


def _failures() -> Judge:
    from voiceschema import CATALOG
    from voiceschema.validation.engines import engine_for

    engine, location = engine_for(CATALOG), CATALOG.uri("ncco")
    return lambda value: not engine.failures(location, value)


def _problems() -> Judge:
    from voiceschema import Document, validate

    return _of_text(lambda text: not validate(Document.parse(text, "x.json")[0]))


def _told() -> Judge:
    from voiceschema import Document, validate
    from voiceschema.render.text import text_of

    return _of_text(lambda text: not [text_of(each) for each in validate(Document.parse(text, "x.json")[0])])


JUDGES: dict[str, Callable[[], Judge]] = {
    "json": _parsed,
    "strict": _strictly_parsed,
    "sound": _sound,
    "flow": _flawless,
    "failures": _failures,
    "problems": _problems,
    "told": _told,
    "is_valid": _is_valid,
    "validate": _validate,
    "validate-reference": lambda: _validate("reference"),
    "jsonschema-rs": _rust,
    "jsonschema-rs-ncco": lambda: _rust(**{"$ref": "ncco.json"}),
    "jsonschema": _jsonschema,
    "fastjsonschema": _fastjsonschema,
    "vonage-voice": _vendor,
}


def _passes(judge: Judge, values: list[Any], times: int) -> float:
    start = time.perf_counter()
    for _ in range(times):
        for value in values:
            judge(value)
    return time.perf_counter() - start


def _rounds(judge: Judge, values: list[Any]) -> None:
    wrong = sum(not judge(value) for value in values)
    times = max(1, round(_SECONDS / _passes(judge, values, 1)))
    for _ in sys.stdin:
        print(_passes(judge, values, times) / times, wrong, flush=True)


def main() -> None:
    """Do as the arguments say."""
    mode, name, path = sys.argv[1:]
    judge = JUDGES[name]()
    with Path(path).open("rb") as lines:
        if mode == "rounds":
            _rounds(judge, [json.loads(line) for line in lines])
        else:
            print(sum(not judge(json.loads(line)) for line in lines), "wrong")


if __name__ == "__main__":
    main()
