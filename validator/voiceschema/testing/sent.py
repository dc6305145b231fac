"""What tests send to the Voice API: the ini option `voiceschema_check_sent`, and the fixture `sent_payloads`."""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, nullcontext, suppress
from copy import deepcopy
from inspect import currentframe
from pathlib import Path
from traceback import walk_stack
from typing import Any, NamedTuple

import pytest

from voiceschema.containers.exchange import Exchange
from voiceschema.containers.routes import is_api_request, request_candidate
from voiceschema.explain.verdict import validate_document
from voiceschema.reading.document import Document
from voiceschema.testing.clients import intercept
from voiceschema.testing.outcome import outcome, settings_for
from voiceschema.validation.engines import engine_for

# The path of a payload that was sent, in messages.
_NAME = "<request>"


class _Sent(NamedTuple):
    document: Document
    schema: str
    #: The payload as the test sees it.
    value: Any


class Sent:
    """The plugin that intercepts what each test sends, and fails the test if one of the payloads has an error."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._always = False
        #: The payloads that are not validated yet.
        self._new: list[_Sent] = []
        #: All payloads of the test, in the list that the test sees.
        self._payloads: list[Any] = []

    def intercept_always(self) -> None:
        """Intercept requests until the run ends."""
        self._always = True
        self._config.add_cleanup(intercept(self._on_request).close)

    @contextmanager
    def intercepting(self) -> Iterator[list[Any]]:
        """Intercept the requests of the test that runs, and give the list of its payloads."""
        with nullcontext() if self._always else intercept(self._on_request):
            yield self._payloads

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> Generator[None, object, object]:
        """Begin a test without payloads; what its fixtures send is validated with what it sends."""
        self._new, self._payloads = [], []
        with self._reporting(item, "setup"):
            return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Generator[None, object, object]:
        """Fail the test if it sent a payload with an error."""
        with self._reporting(item, "call"):
            result = yield
        self._check(item)
        return result

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> Generator[None, object, object]:
        """Fail if a payload with an error was sent after the test."""
        result = yield
        self._check(item)
        return result

    @contextmanager
    def _reporting(self, item: pytest.Item, when: str) -> Iterator[None]:
        """Add the problems to the report of a test that fails for another reason, as they may be the cause."""
        try:
            yield
        except (Exception, pytest.fail.Exception, pytest.skip.Exception):
            with suppress(pytest.fail.Exception):  # the configuration is wrong
                if (text := self._outcome(item)) is not None:
                    item.add_report_section(when, "voiceschema", text)
            raise

    def _on_request(self, method: str, url: str, body_of: "Callable[[], str | bytes | None]") -> None:
        if not is_api_request(method, url) or not (body := body_of()):
            return
        [document] = Document.parse(body, _NAME, "json")
        exchange = Exchange(_sender(self._config.rootpath), method, url, request=document)
        candidate = request_candidate(exchange, lambda _: "")
        if candidate is None or candidate.schema is None:
            return
        value = deepcopy(document.value) if document.parsed else document.text
        self._new.append(_Sent(candidate.document, candidate.schema, value))
        self._payloads.append(value)

    def _check(self, item: pytest.Item) -> None:
        if (text := self._outcome(item)) is not None:
            pytest.fail(text, pytrace=False)

    def _outcome(self, item: pytest.Item) -> str | None:
        """Validate the new payloads that the test has left in its list, and return the text to fail it with."""
        new, self._new = self._new, []
        listed = {id(value) for value in self._payloads}
        new = [sent for sent in new if id(sent.value) in listed]
        if not new:
            return None
        settings = settings_for(self._config, item.path)
        engine = engine_for(settings.catalog)
        found = (each for sent in new for each in validate_document(sent.document, sent.schema, engine)[1])
        return outcome(list(dict.fromkeys(found)), settings, item.warn)  # a loop may send the same again and again


_SENT = pytest.StashKey[Sent]()


def sent(config: pytest.Config) -> Sent:
    """Return the one `Sent` of this run of pytest, registered as a plugin."""
    if _SENT not in config.stash:
        config.stash[_SENT] = Sent(config)
        config.pluginmanager.register(config.stash[_SENT])
    return config.stash[_SENT]


def _sender(root: Path) -> str:
    """Return the line of the project that sends a request, or just `test` if it is unknown."""
    for frame, line in walk_stack(currentframe()):
        path = Path(frame.f_code.co_filename)
        is_ours = frame.f_globals.get("__name__", "").partition(".")[0] == "voiceschema"
        if not is_ours and path.is_relative_to(root) and "site-packages" not in path.parts:
            return f"{path.relative_to(root).as_posix()}:{line}"
    return "test"
