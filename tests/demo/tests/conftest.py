"""What the tests have in common."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import responses
import yaml
from flask import Flask
from flask.testing import FlaskClient
from reminders.app import create_app
from vonage_http_client import Auth, HttpClient
from vonage_voice import Voice

from voiceschema.wsgi import ValidateAnswers


@pytest.fixture
def fixtures() -> Path:
    """Return the folder of recorded and written payloads."""
    return Path(__file__).parent / "fixtures"


@pytest.fixture
def load(fixtures: Path) -> Callable[[str], Any]:
    """Return what reads a fixture in JSON or YAML."""

    def load(name: str) -> Any:
        text = (fixtures / name).read_text("utf-8")
        return json.loads(text) if name.endswith(".json") else yaml.safe_load(text)

    return load


@pytest.fixture
def api() -> Iterator[responses.RequestsMock]:
    """Stand in for the platform."""
    with responses.RequestsMock() as mock:
        yield mock


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> Flask:
    """Return the line, without an account."""
    monkeypatch.setattr(Auth, "create_jwt_auth_string", lambda _: b"Bearer x")
    return create_app(Voice(HttpClient(Auth())))


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """Return what calls the webhooks as the platform does, which refuses NCCOs that are wrong."""
    app.wsgi_app = ValidateAnswers(app.wsgi_app, refuse=True)  # type: ignore[method-assign]
    return app.test_client()
