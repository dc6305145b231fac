"""Validate what tests send to the Voice API: the ini option `voiceschema_check_sent`, the fixture `sent_payloads`."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager, nullcontext, suppress
from copy import deepcopy
from inspect import currentframe
from pathlib import Path
from traceback import walk_stack
from typing import Any

import pytest

from voiceschema.containers.contents import as_recorded
from voiceschema.containers.exchange import Exchange
from voiceschema.containers.routes import is_api_request, request_candidate
from voiceschema.errors import reason_of
from voiceschema.explain.validate_document import validate_document
from voiceschema.reading.document import Document
from voiceschema.testing.clients import body_of, intercept
from voiceschema.testing.outcome import outcome, settings_for
from voiceschema.validation.engines import engine_for

_SENT = pytest.StashKey["Sent"]()


class Sent:
    """The plugin that intercepts the requests of each test, and fails the test if one sends an invalid payload."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._always = False
        #: The payloads that are not validated yet: document, schema, and the value in the test's list.
        self._new: list[tuple[Document, str, Any]] = []
        #: The list that the fixture gives the test: all payloads that it has sent.
        self._payloads: list[Any] = []
        #: Why a request of the test could not be validated.
        self._lost = ""

    def intercept_always(self) -> None:
        """Intercept requests until the run ends."""
        self._always = True
        self._config.add_cleanup(intercept(self._on_request).close)

    @contextmanager
    def intercepting(self) -> Iterator[list[Any]]:
        """Intercept the requests of the current test, and yield the list of its payloads."""
        with nullcontext() if self._always else intercept(self._on_request):
            yield self._payloads

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> Generator[None, object, object]:
        self._new, self._payloads = [], []
        with self._validating(item, "setup"):  # requests of fixtures are validated with those of the test
            return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Generator[None, object, object]:
        with self._validating(item, "call"):
            return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> Generator[None, object, object]:
        with self._validating(item, "teardown"):
            return (yield)

    @contextmanager
    def _validating(self, item: pytest.Item, when: str) -> Iterator[None]:
        """Fail a test that sent an invalid payload; if it fails anyway, report the problems as a possible cause."""
        try:
            yield
        except (Exception, pytest.fail.Exception, pytest.skip.Exception):
            with suppress(pytest.fail.Exception):  # the configuration is invalid
                if (text := self._outcome(item)) is not None:
                    item.add_report_section(when, "voiceschema", text)
            raise
        if when != "setup" and (text := self._outcome(item)) is not None:
            pytest.fail(text, pytrace=False)

    def _on_request(self, request: Any) -> None:
        try:
            self._note(request)
        except MemoryError as error:  # Let the test continue.
            self._lost = reason_of(error)

    def _note(self, request: Any) -> None:
        method, url = request.method, str(request.url)
        if not is_api_request(method, url) or not (body := body_of(request)):
            return
        document = as_recorded(Document.parse(body, "<request>", "json")[0])
        exchange = Exchange(_sender(self._config.rootpath), method, url, request=document)
        candidate = request_candidate(exchange, lambda _: "")
        if candidate is None or candidate.schema is None:
            return
        value = deepcopy(document.value) if document.parsed else document.text
        self._new.append((candidate.document, candidate.schema, value))
        self._payloads.append(value)

    def _outcome(self, item: pytest.Item) -> str | None:
        """Validate the new payloads that are still in the test's list, and return the text to fail it with."""
        new, self._new, lost, self._lost = self._new, [], self._lost, ""
        listed = {id(value) for value in self._payloads}
        left = [(document, schema) for document, schema, value in new if id(value) in listed]
        if lost:
            return f"cannot validate what the test sent: {lost}"
        if not left:
            return None
        settings = settings_for(self._config, item.path)
        try:
            engine = engine_for(settings.catalog)
            found = (each for document, schema in left for each in validate_document(document, schema, engine)[1])
            return outcome(list(dict.fromkeys(found)), settings, item.warn)  # report repeated payloads once
        except MemoryError as error:
            return f"cannot validate what the test sent: {reason_of(error)}"


def sent(config: pytest.Config) -> Sent:
    """Return the `Sent` plugin of this run, which is registered on the first call."""
    if _SENT not in config.stash:
        config.stash[_SENT] = Sent(config)
        config.pluginmanager.register(config.stash[_SENT])
    return config.stash[_SENT]


def _sender(root: Path) -> str:
    """Return the file and line in the project that sends a request, or `test` if it is unknown."""
    for frame, line in walk_stack(currentframe()):
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(root) and "site-packages" not in path.parts:
            return f"{path.relative_to(root).as_posix()}:{line}"
    return "test"
