"""Run the vectors, the corpus and the mutated values in the validator and in the two libraries that it uses."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs

from suite_files import FILES, GROUPS, catalog_for, group_of, name_of, vectors
from verdicts import judge
from voiceschema import CATALOG
from voiceschema.validation.engines import engine_for

RESULTS, CORPUS, MUTANTS = (os.environ.get(f"VOICESCHEMA_{name}") for name in ("RESULTS", "CORPUS", "MUTANTS"))

IsValid = Callable[[str, Any], bool]


def plain_reference() -> IsValid:
    registry = CATALOG.registry()
    return lambda location, value: jsonschema.Draft202012Validator({"$ref": location}, registry=registry).is_valid(
        value
    )


def plain_fast() -> IsValid:
    validators: dict[str, Any] = {}

    def is_valid(location: str, value: Any) -> bool:
        if location not in validators:
            schema = {"$ref": location}
            validators[location] = jsonschema_rs.Draft202012Validator(schema, retriever=CATALOG.resource)
        valid: bool = validators[location].is_valid(value)
        return valid

    return is_valid


def verdicts(engine: str) -> dict[str, tuple[bool, bool]]:
    """Return, for each file of the corpus, whether it is valid as documented and whether the platform accepts it."""
    paths = sorted(Path(CORPUS).glob("*/*.json")) if CORPUS else ()
    return {
        path.relative_to(str(CORPUS)).as_posix(): judge(engine)("payload", json.loads(path.read_bytes()))
        for path in paths
    }


def mutants(engine: str) -> str:
    """Return a digit for each mutated value: 1 if it is valid as documented, plus 2 if the platform accepts it."""
    lines = Path(MUTANTS).read_text("utf-8").split("\n")[:-1] if MUTANTS else ()
    values = map(json.loads, lines)
    found = (judge(engine)(each["schema"], each["value"]) for each in values)
    return "".join(str(strict + 2 * tolerant) for strict, tolerant in found)


def main() -> int:
    """Print how many vectors passed, write the results for `embed/run.py`, and return 1 if a vector failed."""
    libraries = [
        ("jsonschema", "reference", plain_reference()),
        ("jsonschema-rs", "fast", plain_fast()),
        ("voiceschema", "auto", engine_for(CATALOG, "auto").is_valid),
    ]
    wrong = []
    for library, engine, plain in libraries:
        groups = {group: [0, 0] for group in GROUPS.values()}
        for path in FILES:
            group = group_of(path)
            is_valid = plain if group == "mandatory" else engine_for(catalog_for(path), engine).is_valid
            for vector in vectors(path):
                passed = is_valid(vector.location, vector.data) == vector.valid
                groups[group][0] += passed
                groups[group][1] += 1
                wrong += [] if passed else [f"{library}: {name_of(path)}: {vector.description}"]
        print(f"{library}:", ", ".join(f"{group} {passed}/{total}" for group, (passed, total) in groups.items()))
        if RESULTS:
            found = {"language": "Python", "implementation": library, "groups": groups, "faults": []}
            text = json.dumps({**found, "verdicts": verdicts(engine), "mutants": mutants(engine)})
            Path(RESULTS, f"python-{engine}.json").write_text(text, "utf-8")
    print("\n".join(wrong))
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
