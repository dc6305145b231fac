"""Measure one Python library in a separate process.

`python -m benchmarks.library rounds NAME FILE` parses the lines of a file. For each line on standard input, it
validates all values, and prints the seconds taken and the number of invalid values. With `verdicts` instead of
`rounds`, it parses and validates the lines once, one by one, and prints the number of invalid values.
"""

import json
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

_BUNDLES = Path(__file__).parent.parent / "schemas" / "bundled"
#: The approximate time of a round. It is long enough for the resolution of the clock not to matter.
_SECONDS = 0.2

IsValid = Callable[[Any], bool]


def _bundle(name: str = "voice") -> Any:
    return json.loads((_BUNDLES / f"{name}.json").read_text("utf-8"))


def _is_valid() -> IsValid:
    from voiceschema import is_valid

    return is_valid


def _validate(engine: str = "auto") -> IsValid:
    from voiceschema import Severity, validate

    return lambda value: all(problem.severity != Severity.ERROR for problem in validate(value, engine=engine))


def _rust(**root: str) -> IsValid:
    from jsonschema_rs import Draft202012Validator

    return Draft202012Validator({**_bundle(), **root}).is_valid


def _jsonschema() -> IsValid:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(_bundle()).is_valid


def _fastjsonschema() -> IsValid:
    from fastjsonschema import JsonSchemaValueException, compile  # noqa: A004 - its name for it

    check = compile(_with_dollars_escaped(_bundle("voice.draft-07")))

    def validator(value: Any) -> bool:
        try:
            check(value)
        except JsonSchemaValueException:
            return False
        return True

    return validator


def _with_dollars_escaped(schema: Any) -> Any:
    """Escape each `$` in brackets of a pattern, which fastjsonschema mistakes for the end of the string."""
    if isinstance(schema, list):
        return [_with_dollars_escaped(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    escaped = {name: _with_dollars_escaped(item) for name, item in schema.items()}
    if isinstance(schema.get("pattern"), str):
        brackets = r"\[(?:[^]\\]|\\.)*\]"
        escaped["pattern"] = re.sub(brackets, lambda found: found[0].replace("$", r"\$"), schema["pattern"])
    return escaped


def _vendor() -> IsValid:
    from pydantic import TypeAdapter, ValidationError
    from vonage_utils.errors import VonageError
    from vonage_voice.models import CreateCallRequest

    actions: Any = CreateCallRequest.model_fields["ncco"].annotation
    check = TypeAdapter(actions).validate_python

    def validator(value: Any) -> bool:
        try:
            check(value)
        except (ValidationError, VonageError):
            return False
        return True

    return validator


def _of_text(validator: Callable[[bytes], bool]) -> IsValid:
    """Return a function that validates the JSON text of a value, which it serialises once."""
    texts: dict[int, bytes] = {}

    def of_value(value: Any) -> bool:
        if id(value) not in texts:
            texts[id(value)] = json.dumps(value, ensure_ascii=False).encode()
        return validator(texts[id(value)])

    return of_value


def _parsed() -> IsValid:
    return _of_text(lambda text: bool(json.loads(text)))


def _strictly_parsed() -> IsValid:
    from voiceschema.reading.json_strict import loads_strict

    return _of_text(lambda text: bool(loads_strict(text)))


def _verdict() -> IsValid:
    from voiceschema import CATALOG
    from voiceschema.validation.engines import engine_for

    engine = engine_for(CATALOG)
    return lambda value: engine.match_schema("payload", value) is not None


def _flow() -> IsValid:
    from voiceschema.validation.flow import flow_failures

    return lambda value: not flow_failures("ncco", value)


def _failures() -> IsValid:
    from voiceschema import CATALOG
    from voiceschema.validation.engines import engine_for

    engine, location = engine_for(CATALOG), CATALOG.uri("ncco")
    return lambda value: not engine.failures(location, value)


def _problems() -> IsValid:
    from voiceschema import Document, validate

    return _of_text(lambda text: not validate(Document.parse(text, "x.json")[0]))


def _rendered() -> IsValid:
    from voiceschema import Document, validate
    from voiceschema.render.text import text_of

    return _of_text(lambda text: not [text_of(each) for each in validate(Document.parse(text, "x.json")[0])])


VALIDATORS: dict[str, Callable[[], IsValid]] = {
    "json": _parsed,
    "strict": _strictly_parsed,
    "verdict": _verdict,
    "flow": _flow,
    "failures": _failures,
    "problems": _problems,
    "rendered": _rendered,
    "is_valid": _is_valid,
    "validate": _validate,
    "validate-reference": lambda: _validate("reference"),
    "jsonschema-rs": _rust,
    "jsonschema-rs-ncco": lambda: _rust(**{"$ref": "ncco.json"}),
    "jsonschema": _jsonschema,
    "fastjsonschema": _fastjsonschema,
    "vonage-voice": _vendor,
}


def _passes(validator: IsValid, values: list[Any], times: int) -> float:
    start = time.perf_counter()
    for _ in range(times):
        for value in values:
            validator(value)
    return time.perf_counter() - start


def _rounds(validator: IsValid, values: list[Any]) -> None:
    wrong = sum(not validator(value) for value in values)
    times = max(1, round(_SECONDS / _passes(validator, values, 1)))
    for _ in sys.stdin:
        print(_passes(validator, values, times) / times, wrong, flush=True)


def main() -> None:
    """Run the command."""
    mode, name, path = sys.argv[1:]
    validator = VALIDATORS[name]()
    with Path(path).open("rb") as lines:
        if mode == "rounds":
            _rounds(validator, [json.loads(line) for line in lines])
        else:
            print(sum(not validator(json.loads(line)) for line in lines), "wrong")


if __name__ == "__main__":
    main()
