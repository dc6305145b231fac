"""The catalog: documents, registries and validators by name, accounts, and the format checker."""

from typing import Any

import jsonschema
import pytest
import referencing

from engines import rules
from voiceschema import CATALOG, format_checker

PHONE = {"type": "phone", "number": "447700900123"}


def test_names_are_the_paths_of_the_documents() -> None:
    assert {"payload", "ncco", "action/connect", "endpoint/phone", "call/create", "format/e164"} <= set(CATALOG.names())
    assert list(CATALOG.names()) == sorted(CATALOG.names())


def test_a_document_is_yours_to_change() -> None:
    CATALOG.document("endpoint/phone")["required"].clear()
    assert CATALOG.document("endpoint/phone")["required"] == ["type", "number"]


def test_the_schemas_that_apply_to_one_value() -> None:
    found = dict(CATALOG.applied(CATALOG.uri("meta/document"), ("allOf", "then", "$ref")))
    assert list(found)[:2] == [CATALOG.uri("meta/document") + at for at in ("#", "#/$defs/schema")]
    assert all(CATALOG.schema(location) is schema for location, schema in found.items())


@pytest.mark.parametrize("method", [CATALOG.document, CATALOG.validator])
def test_an_unknown_document(method: Any) -> None:
    with pytest.raises(LookupError, match="did you mean endpoint/sip"):
        method("endpoint/spi")


def test_the_registry_serves_schemas_of_your_own() -> None:
    schema = {"properties": {"phone": {"$ref": "https://voiceschema.github.io/schemas/v1/format/e164.json"}}}
    registry = CATALOG.registry()
    assert isinstance(registry, referencing.Registry)
    validator = jsonschema.Draft202012Validator(schema, registry=registry)
    assert validator.is_valid({"phone": "447700900123"})
    assert not validator.is_valid({"phone": "447700900123\n"})


def test_the_validator_keeps_formats_and_private_assertions_across_references() -> None:
    validator = CATALOG.validator("ncco")
    socket = {"type": "websocket", "uri": "wss://example.com", "content-type": "audio/l16;rate=16000"}

    def connect(endpoint: dict[str, Any]) -> Any:
        return [{"action": "connect", "endpoint": [endpoint]}]

    assert validator.is_valid(connect(socket))
    assert not validator.is_valid(connect({**socket, "uri": "wss://example.com:65536"}))
    assert not validator.is_valid(connect({**socket, "headers": {"a": "é" * 253}}))
    assert not validator.is_valid(connect({**PHONE, "number": "447700900123\n"}))


def test_an_account() -> None:
    ours = CATALOG.with_account(["447700900000"])
    call = [{"action": "connect", "from": "447700900001", "endpoint": [PHONE]}]
    assert rules(call, catalog=ours) == ["caller-id"]
    assert rules(call) == []
    assert ours.document("account/number")["enum"] == ["447700900000"]


def test_an_account_by_generator() -> None:
    ours = CATALOG.with_account(number for number in ["447700900000"])
    assert rules([{"action": "connect", "from": "447700900000", "endpoint": [PHONE]}], catalog=ours) == []


@pytest.mark.parametrize(
    ("numbers", "error"),
    [([], ValueError), (["+447700900000"], ValueError), ([447700900000], TypeError), ("447700900000", TypeError)],
)
def test_an_account_that_is_none(numbers: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        CATALOG.with_account(numbers)


def test_the_format_checker_serves_schemas_of_your_own() -> None:
    checker = format_checker()
    validator = jsonschema.Draft202012Validator({"type": "string", "format": "sip-uri"}, format_checker=checker)
    assert validator.is_valid("sip:user@example.com")
    assert not validator.is_valid("sip:user@example.com:0")
    assert checker.conforms(447700900123, "e164")
    assert not checker.conforms("2026-02-30", "date")
    assert "e164" not in jsonschema.FormatChecker().checkers
