"""Mutation testing: whether the vectors cover each assertion of each schema document.

A mutant is a document with one assertion removed or changed. A vector kills it if the vector's result changes. A mutant
that no vector kills survives: the assertion could be lost, or the limit moved, without a failing test. `make mutate`
prints the survivors, the vector that is missing for each, and the score.

In every schema object of a document, these changes are made, one at a time:

* remove a keyword;
* remove an entry from `enum`, `required`, `allOf` or `anyOf`, or reject a property of a closed object;
* move a bound by one step in each direction, so that there must be a vector on either side of it;
* replace the schema in `x-tolerated` by `true`.

Assertions that can never change a result, and only improve messages, are not mutated: a `type` next to an `enum` or
`const`, whose values have that type, or next to `"not": {"pattern": ...}`, which rejects everything but strings; and a
`format` that its pattern expresses completely. Every other survivor needs one of the `REASONS`.
"""

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urljoin

import jsonschema
import jsonschema_rs

from suite_files import FILES, Vector, catalog_for, name_of, vectors
from voiceschema import Catalog
from voiceschema.catalog.formats import SEMANTIC_CHECKS
from voiceschema.catalog.keywords import TOLERATED
from voiceschema.catalog.resources import Schema, folder, names_below, shipped, subschemas
from voiceschema.reading.positions import pointer
from voiceschema.text.phrasing import with_article
from voiceschema.validation.engine import Engine
from voiceschema.validation.engines import engine_for

DOCUMENTS = sorted(name for name in names_below(folder()) if not name.startswith("bundled/"))
NOT_REMOVED = (
    "$schema $id $comment $defs title description examples "
    "default writeOnly properties required if x-message x-synonyms"
).split()
REMOVED = [word for word in shipped("meta/document")["$defs"]["schema"]["properties"] if word not in NOT_REMOVED]
SHORTENED = ("enum", "required", "allOf", "anyOf")
NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
COUNTS = "minLength maxLength minItems maxItems minProperties maxProperties x-maxJsonBytes x-maxTextLength".split()

#: Why some mutants survive: regular expressions that match the whole of `Mutant.where`, by reason.
REASONS = {
    "It only saves time: the other patterns reject the same.": (r"value/placeholder#/not",),
    "With a trailing line feed, the pattern before this one already accepts it.": (
        r"value/placeholder#/[$]defs/variable/anyOf/5/not",
    ),
    "A neighbouring assertion rejects the same: it is there for its message.": (
        r"value/e164#/allOf(/0/not)?",
        r"action/stream#/properties/streamUrl/items(/not)?",
    ),
    "A neighbouring assertion rejects what the condition adds: this prevents a second failure.": (
        r"((call/)?endpoint#|ncco#/items)/allOf/\d+/if/(type|required/0)",
        r"((profile/founding/)?action/connect|profile/founding/call/create)#/allOf/0/if/required/0",
        r"action/connect#/allOf/2/if/properties/eventType/const",
        r"action/input#/allOf/1/then/allOf/(0/not/properties/dtmf|1/not/anyOf/1/properties/type)/type",
        r"action/input#/allOf/1/else/allOf/[01]/if/properties/type/(type|minItems|items(/enum)?)",
        r"call/create#/allOf/2/if/required/0",
        r"call/create#/properties/from/if/(type|required/0|properties/type/const)",
        r"call/modify#((/else)?/if/required/0|/else/if/properties/action/enum|/properties/destination/if/type)",
        r"endpoint/websocket#/properties/authorization/(else/)?if/required/0",
        r"endpoint/websocket#/properties/authorization/else/if/properties/type/const",
        r"value/text#/allOf/1/if/type",
        r"websocket/command#/if/required/0",
    ),
    "`required` is true for anything but objects: if two properties exclude each other, other types are rejected.": (
        r"(action/(connect|conversation|input|transfer)|call/create(-v2)?|endpoint/sip)#/type",
        r"(action/conversation#/[$]defs/silent|meta/document#/[$]defs/schema)/type",
    ),
    "The `type` next to it, or in the schema it refers to, rejects the same.": (
        r"action/(talk#|input#/properties/speech|stream#/properties/streamUrl(/items/not)?)/type",
        r"value/(e164|sip-uri|url|websocket-uri)#(/allOf/[12]/not)?/type",
        r"call/create-v2#/properties/from/type",
        r"action/transfer#/properties/conversationId/allOf/0/x-tolerated/type",
    ),
    "The same type is required elsewhere: validators in strict mode want it next to the keywords for that type.": (
        r"call/create#/(allOf/2/(then|else)/)?properties/from/type",
        r"call/create#/allOf/[02]/type",
        r"profile/founding/(endpoint(/websocket)?|action/connect|call/(create|endpoint))#/type",
        r"meta/document#(/properties/(examples|properties(/additionalProperties)?))?/type",
        r"meta/document#/[$]defs/(subschema|exact-schema(/properties/properties)?)/type",
    ),
    "The `required` next to it already requires the property: this one is for the message.": (
        r"action/transfer#/allOf/1/then/(else(/required/0)?|if/anyOf(/[01]/required/0)?)",
    ),
    "The condition already requires the same property: it is repeated for the message.": (
        r"(action/conversation#/allOf/1|call/create#/allOf/0|endpoint/sip#)/then/then/not/required/0",
    ),
    "The `not` next to it already excludes the word from the condition.": (
        r"action/input#/allOf/1/else/allOf/(0/if/properties/type/items/enum/0|1/if/properties/type/items/enum/1)",
    ),
    "The `enum` next to it already rejects the word: this one is for the message.": (
        r"action/connect#/properties/eventType/allOf(/\d+(/not)?)?",
        r"ncco#/items/allOf/[01](/properties/action/not)?",
    ),
    "The value is a warning either way: this one is for the message.": (
        r"(action/connect|call/create)#/allOf/3/then/not/anyOf/1",
        r"action/input#/allOf/0/then/if/(required/0|properties/mode/enum(/0)?)",
        r"action/input#/properties/(timeOut|maxDigits)(/minimum|/maximum)?",
        r"value/advanced-machine-detection#/allOf/0/if/properties/callScreener/enum/1",
        r"action/input#/allOf/0/then/else/if/anyOf(/\d+(/required/0)?)?",
        r"action/record#/allOf/1/if/properties/channels/anyOf/(0/type|1(/pattern|/not(/pattern)?)?)",
    ),
    "The document that it refers to has the same keyword: it is repeated for the tolerant bundle.": (
        r"profile/founding/call/create#/x-emptyIsAbsent",
    ),
    "The tolerated range overlaps with the valid one, so that its bound can be anywhere in the overlap.": (
        r"action/connect#/properties/timeout/x-tolerated/anyOf/1/minimum",
        r"action/input#/properties/timeOut/x-tolerated/anyOf/1/minimum",
        r"action/input#/properties/speech/properties/(endOnSilence|sensitivity)/x-tolerated/anyOf/1/maximum",
        r"value/advanced-machine-detection#/properties/beep_timeout/x-tolerated/anyOf/1/maximum",
    ),
    "It excludes a trailing line feed, which Python's `$` accepts; every user of `x-tolerated` handles that already.": (
        r".*/x-tolerated/not",
    ),
    "Anything but an object is not a payload, whichever branch is taken.": (r"payload#(/[$]defs/[^/]+)?/if/type",),
    "Both branches reject it: this one is for the message.": (
        r"payload#/[$]defs/call-modify/if/anyOf/(1/properties/action/pattern|2(/not.*)?)",
        r"payload#/[$]defs/lone-action/if/properties/action/not",
        r"payload#/[$]defs/conversation-record/if/properties/action/enum/[2-5]",
        r"payload#/[$]defs/call-input-dtmf/if/anyOf(/0/required/0|/1(/maxProperties|/required/0)?)?",
    ),
}


class Mutant(NamedTuple):
    """A document with a change that some vector should detect."""

    #: The path of the document in `schemas/`, without its extension.
    document: str
    #: The location of the change, as a JSON Pointer.
    pointer: str
    #: A description of the vector that is missing if the mutant survives.
    missing: str
    #: The schema object that was changed.
    part: Schema
    #: The document with the change.
    changed: Schema

    def __str__(self) -> str:
        return f"{self.where}: {self.missing}"

    @property
    def where(self) -> str:
        """The location: the name of the document, `#` and the pointer."""
        return f"{self.document}#{self.pointer}"

    @property
    def reason(self) -> str:
        """Why it survives, or an empty string if that is unknown."""
        reasons = (text for text, places in REASONS.items() for place in places if re.fullmatch(place, self.where))
        return next(reasons, "")


def mutants(document: str) -> Iterator[Mutant]:
    """Yield the mutants of a document."""
    original = shipped(document)
    title = original["title"]
    for place, schema in subschemas(original):
        name = ["", *re.findall("(?<=/properties/)[^/]+", place)][-1]
        of, whole = (f"`{name}`", f"`{name}` of a whole {title}") if name else (with_article(title), f"a whole {title}")
        for below, missing, changed in _changes(schema, of, whole):
            yield Mutant(document, place + below, f"no vector {missing}", schema, _with(original, schema, changed))


def _changes(schema: Schema, of: str, whole: str) -> Iterator[tuple[str, str, Schema]]:
    """Yield the changes to a schema object: the pointer in it, what no vector does, and the changed object."""
    for keyword in REMOVED:
        if keyword in schema and not _is_redundant(keyword, schema):
            yield f"/{keyword}", f"depends on `{keyword}` of {of}", _without(schema, keyword)
    for keyword in SHORTENED:
        yield from _shortened(keyword, schema, of)
    for keyword in (*NUMBERS, *COUNTS):
        if keyword in schema:
            yield from _moved(keyword, schema, of)
    if "additionalProperties" in schema:
        for name, below in schema.get("properties", {}).items():
            properties = {**schema["properties"], name: {**below, "not": {}}}
            yield f"/properties{pointer((name,))}", f"has `{name}` in {whole}", {**schema, "properties": properties}
    if schema.get(TOLERATED, True) is not True:
        yield f"/{TOLERATED}", f"has a value of {of} that is not tolerated", {**schema, TOLERATED: True}


def _shortened(keyword: str, schema: Schema, of: str) -> Iterator[tuple[str, str, Schema]]:
    entries = schema.get(keyword, [])
    for index, entry in enumerate(entries):
        rest = entries[:index] + entries[index + 1 :]
        if rest or keyword not in ("allOf", "anyOf"):  # these must not be empty
            yield (
                f"/{keyword}/{index}",
                f"needs {json.dumps(entry):.60} in `{keyword}` of {of}",
                {**schema, keyword: rest},
            )


def _moved(keyword: str, schema: Schema, of: str) -> Iterator[tuple[str, str, Schema]]:
    step = 0.1 if schema.get("type") == "number" and keyword in NUMBERS else 1
    for bound in (round(schema[keyword] - step, 1), round(schema[keyword] + step, 1)):
        if bound >= 0 or keyword in NUMBERS:
            missing = f"shows that `{keyword}` of {of} is {schema[keyword]}, not {bound}"
            yield f"/{keyword}", missing, {**schema, keyword: bound}


def _is_redundant(keyword: str, schema: Schema) -> bool:
    if keyword == "type":
        not_these = [it.get("not", {}) for it in (schema, *schema.get("allOf", ()))]
        return "enum" in schema or "const" in schema or any(list(it) == ["pattern"] for it in not_these)
    return keyword == "format" and schema["format"] not in SEMANTIC_CHECKS


def _without(entries: dict[str, Any], key: str) -> dict[str, Any]:
    return {other: entry for other, entry in entries.items() if other != key}


def _with(whole: Any, part: Any, changed: Any) -> Any:
    """Return a JSON value in which the object `part`, compared by identity, is replaced."""
    if whole is part:
        return changed
    if isinstance(whole, dict):
        return {key: _with(entry, part, changed) for key, entry in whole.items()}
    if isinstance(whole, list):
        return [_with(entry, part, changed) for entry in whole]
    return whole


def is_killed(mutant: Mutant) -> bool:
    """Whether a vector has another result for the mutant. Those of the document's own files are tried first."""
    return any(_kills(path, mutant) for path in _files(mutant.document))


@cache
def _files(document: str) -> list[Path]:
    """Return the vector files, those of a document first."""
    return sorted(FILES, key=lambda path: (name_of(path) != document, not name_of(path).endswith(document)))


def _kills(path: Path, mutant: Mutant) -> bool:
    catalog = catalog_for(path)
    changed = _Changed(catalog, mutant)
    engine = engine_for(changed, "fast")
    return any(
        ("optional" not in path.parts and _kills_plainly(changed, location, found, mutant))
        or not all(_agrees(engine, vector) for vector in found)
        for location, found in _by_location(path).items()
        if id(mutant.part) in _reached(catalog, location)
    )


def _kills_plainly(catalog: Catalog, location: str, found: list[Vector], mutant: Mutant) -> bool:
    """Whether a plain JSON Schema validator returns another result."""
    rust = jsonschema_rs.Draft202012Validator({"$ref": location}, retriever=catalog.resource)
    if any(rust.is_valid(vector.data) != vector.valid for vector in found):
        return True
    if not mutant.pointer.endswith("/not"):
        return False
    # Only Python needs the assertions that exclude a trailing line feed.
    python = jsonschema.Draft202012Validator({"$ref": location}, registry=catalog.registry())
    return any(python.is_valid(vector.data) != vector.valid for vector in found)


class _Changed(Catalog):
    """A catalog in which a mutant replaces its original, if the catalog contains that."""

    def __init__(self, catalog: Catalog, mutant: Mutant) -> None:
        super().__init__()
        self._catalog = catalog
        self._original = shipped(mutant.document)
        self._mutant = mutant.changed

    def resource(self, uri: str) -> Schema:
        found = self._catalog.resource(uri)
        return self._mutant if found is self._original else found


@cache
def _by_location(path: Path) -> dict[str, list[Vector]]:
    """Return the vectors of a file by the location of their schema, the tolerated ones first.

    Vectors that fail for the unchanged documents would kill every mutant, so they are left out:
    `validation/test_suite.py` reports them.
    """
    engine = engine_for(catalog_for(path), "fast")
    found = defaultdict(list)
    for vector in sorted(vectors(path), key=lambda vector: not vector.tolerated):
        if _agrees(engine, vector):
            found[vector.location].append(vector)
    return found


def _agrees(engine: Engine, vector: Vector) -> bool:
    return engine.is_valid(vector.location, vector.data) == vector.valid and (
        engine.accepts(vector.location, vector.data) == (vector.valid or vector.tolerated)
    )


@cache
def _reached(catalog: Catalog, location: str) -> set[int]:
    """Return the identities of the schema objects that the result of the schema at a location depends on."""
    found: set[int] = set()
    ahead = [location]
    while ahead:
        at = ahead.pop()
        schema = catalog.schema(at)
        if id(schema) not in found:
            parts = [schema, *(part for place, part in subschemas(_without(schema, "$defs")) if place)]
            found |= {id(part) for part in parts}
            ahead += [urljoin(at, part["$ref"]) for part in parts if "$ref" in part]
    return found


def main() -> int:
    """Print the survivors and the score."""
    everything = [mutant for document in DOCUMENTS for mutant in mutants(document)]
    survivors = [mutant for mutant in everything if not is_killed(mutant)]
    for mutant in survivors:
        print(f"{mutant}\n    {mutant.reason or 'NO REASON'}")
    killed = len(everything) - len(survivors)
    unexplained = sum(not mutant.reason for mutant in survivors)
    print(f"{killed} of {len(everything)} mutants killed ({killed / len(everything):.1%}), {unexplained} unexplained")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
