"""Run the vectors in the two libraries that the validator rests on, and judge the corpus as the validator does."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs

from suite_files import FILES, GROUPS, catalog_for, group_of, name_of, vectors
from voiceschema import CATALOG, Catalog
from voiceschema.catalog.keywords import ALWAYS_TOLERATED
from voiceschema.catalog.resources import shipped
from voiceschema.validation.engines import engine_for

RESULTS, CORPUS = (os.environ.get(f"VOICESCHEMA_{name}") for name in ("RESULTS", "CORPUS"))
PAYLOAD = CATALOG.uri("payload")

Judge = Callable[[str, Any], bool]


def plain_reference() -> Judge:
    registry = CATALOG.registry()
    return lambda location, value: jsonschema.Draft202012Validator({"$ref": location}, registry=registry).is_valid(
        value
    )


def plain_fast() -> Judge:
    validators: dict[str, Any] = {}

    def judge(location: str, value: Any) -> bool:
        if location not in validators:
            schema = {"$ref": location}
            validators[location] = jsonschema_rs.Draft202012Validator(schema, retriever=CATALOG.resource)
        valid: bool = validators[location].is_valid(value)
        return valid

    return judge


def verdicts(engine: str) -> dict[str, list[bool]]:
    """Return of each file of the corpus whether it is as documented, and whether the platform takes it."""
    strict = engine_for(CATALOG, engine)
    tolerant = engine_for(Catalog(shipped("bundled/voice.tolerant")["$defs"]), engine)
    found = {}
    for path in sorted(Path(CORPUS).glob("*/*.json")) if CORPUS else ():
        payload = json.loads(path.read_bytes())
        failures = strict.failures(PAYLOAD, payload)
        is_documented = all(failure.keyword in ALWAYS_TOLERATED for failure in failures)
        found[path.relative_to(str(CORPUS)).as_posix()] = [is_documented, tolerant.is_valid(PAYLOAD, payload)]
    return found


def main() -> int:
    """Print what passed, and leave it for `embed/run.py`; the exit code is 1 if something failed."""
    libraries = [("jsonschema", "reference", plain_reference()), ("jsonschema-rs", "fast", plain_fast())]
    wrong = []
    for library, engine, plain in libraries:
        groups = {group: [0, 0] for group in GROUPS.values()}
        for path in FILES:
            group = group_of(path)
            holds = plain if group == "mandatory" else engine_for(catalog_for(path), engine).is_valid
            for vector in vectors(path):
                passed = holds(vector.location, vector.data) == vector.valid
                groups[group][0] += passed
                groups[group][1] += 1
                wrong += [] if passed else [f"{library}: {name_of(path)}: {vector.description}"]
        print(f"{library}:", ", ".join(f"{group} {passed}/{total}" for group, (passed, total) in groups.items()))
        if RESULTS:
            found = {"language": "Python", "implementation": library, "groups": groups, "faults": []}
            text = json.dumps({**found, "verdicts": verdicts(engine)})
            Path(RESULTS, f"python-{engine}.json").write_text(text, "utf-8")
    print("\n".join(wrong))
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
