"""What tests send to the Voice API: the ini option `voiceschema_check_sent`, and the fixture `sent_payloads`."""

import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from voiceschema.containers.exchange import Exchange
from voiceschema.containers.routes import is_api_request, request_candidate
from voiceschema.explain.verdict import validate_document
from voiceschema.reading.document import Document
from voiceschema.testing.clients import intercept
from voiceschema.testing.judging import settings_for, verdict
from voiceschema.validation.engines import engine_for

if TYPE_CHECKING:
    from types import FrameType

# What stands for the path of a payload that was sent.
_NAME = "<request>"


class _Sent(NamedTuple):
    document: Document
    schema: str
    #: The payload as the test sees it.
    value: Any


class Sent:
    """Hears what each test sends, and fails the test if some of it is wrong."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._always = False
        #: What was sent and is not judged yet.
        self._new: list[_Sent] = []
        #: What the test sees of all that it sent.
        self._payloads: list[Any] = []

    def listen_always(self) -> None:
        """Listen from now on to whatever is sent."""
        self._always = True
        self._config.add_cleanup(intercept(self._hear).close)

    @contextmanager
    def listening(self) -> Iterator[list[Any]]:
        """Listen, and give what is sent in the test that runs."""
        if self._always:
            yield self._payloads
        else:
            with intercept(self._hear):
                yield self._payloads

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> Generator[None, object, object]:
        """Forget what was sent before the test."""
        self._new, self._payloads = [], []
        with self._telling(item, "setup"):
            return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Generator[None, object, object]:
        """Fail the test if it sent something wrong."""
        with self._telling(item, "call"):
            result = yield
        self._check(item)
        return result

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> Generator[None, object, object]:
        """Fail if something wrong was sent after the test."""
        result = yield
        self._check(item)
        return result

    @contextmanager
    def _telling(self, item: pytest.Item, when: str) -> Iterator[None]:
        """Where a test ends before its time, tell what it sent that was wrong: that may be why."""
        try:
            yield
        except (Exception, pytest.fail.Exception, pytest.skip.Exception):
            with suppress(pytest.fail.Exception):  # the configuration is wrong
                text = self._judged(item)
                if text is not None:
                    item.add_report_section(when, "voiceschema", text)
            raise

    def _hear(self, method: str, url: str, body_of: "Callable[[], str | bytes | None]") -> None:
        body = body_of() if is_api_request(method, url) else None
        if not body:
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
        text = self._judged(item)
        if text is not None:
            pytest.fail(text, pytrace=False)

    def _judged(self, item: pytest.Item) -> str | None:
        """Return what is wrong with what was sent since the last time and is on the list."""
        new, self._new = self._new, []
        there = {id(value) for value in self._payloads}
        new = [sent for sent in new if id(sent.value) in there]
        if not new:
            return None
        settings = settings_for(self._config, item.path)
        engine = engine_for(settings.catalog)
        found = (each for sent in new for each in validate_document(sent.document, sent.schema, engine)[1])
        # What one line sends again and again is told once.
        return verdict(list(dict.fromkeys(found)), settings, item.warn)


_SENT = pytest.StashKey[Sent]()


def sent(config: pytest.Config) -> Sent:
    """Return the one that hears what is sent in this run of pytest."""
    if _SENT not in config.stash:
        config.stash[_SENT] = Sent(config)
        config.pluginmanager.register(config.stash[_SENT])
    return config.stash[_SENT]


def _sender(root: Path) -> str:
    """Return the place in the project that sends a request, as far as it can be told."""
    frame: FrameType | None = sys._getframe(1)  # noqa: SLF001  # the way to one's callers
    while frame is not None:
        path = Path(frame.f_code.co_filename)
        ours = frame.f_globals.get("__name__", "").partition(".")[0] == "voiceschema"
        if not ours and path.is_relative_to(root) and "site-packages" not in path.parts:
            return f"{path.relative_to(root).as_posix()}:{frame.f_lineno}"
        frame = frame.f_back
    return "test"
