"""An ear for the requests that go through `requests`, `httpx` and `httpx2`, above whatever answers them in a test."""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from functools import wraps
from inspect import iscoroutinefunction
from typing import Any
from weakref import WeakKeyDictionary

#: Hears the method, the URL and the body of a request that is about to be sent.
Hear = Callable[[str, str, "str | bytes"], None]


def listen(hear: Hear) -> ExitStack:
    """Call `hear` before each request that has a body, until what is returned is closed.

    A body that is made only while it is sent is not heard.
    """
    stack = ExitStack()
    ear = _Ear(hear)
    stack.callback(ear.close)
    with suppress(ImportError):
        import requests

        stack.callback(_tap(requests.Session, ear.hearing))
        # It calls the method that it found when it was imported, and nested mocks do so one after the other.
        mocker = sys.modules.get("requests_mock.mocker")
        if hasattr(mocker, "_original_send"):
            stack.callback(_tap(mocker, ear.hearing_once, "_original_send"))
    with suppress(ImportError):
        import httpx

        stack.callback(_tap(httpx.Client, ear.hearing))
        stack.callback(_tap(httpx.AsyncClient, ear.hearing))
    with suppress(ImportError):
        import httpx2

        stack.callback(_tap(httpx2.Client, ear.hearing))
        stack.callback(_tap(httpx2.AsyncClient, ear.hearing))
    return stack


class _Ear:
    """Hears each request once, though one function that sends it calls another."""

    def __init__(self, hear: Hear) -> None:
        self._hear: Hear | None = hear
        self._under_way: set[int] = set()
        self._last: WeakKeyDictionary[Any, object] = WeakKeyDictionary()

    def close(self) -> None:
        """Hear nothing any more; whoever found a function that is tapped may keep it."""
        self._hear = None

    @contextmanager
    def hearing(self, request: Any) -> Iterator[None]:
        """Hear a request that is sent inside."""
        if id(request) in self._under_way:
            yield
            return
        body = _body(request)
        if body and self._hear:
            self._hear(request.method, str(request.url), body)
        self._under_way.add(id(request))
        try:
            yield
        finally:
            self._under_way.discard(id(request))

    @contextmanager
    def hearing_once(self, request: Any) -> Iterator[None]:
        """Hear a request that is sent inside, but not if it was the last time, with the same body."""
        body = _body(request)
        if body and self._last.get(request) == body:
            yield
            return
        if body:
            self._last[request] = body
        with self.hearing(request):
            yield


def _tap(owner: Any, hearing: Callable[[Any], AbstractContextManager[None]], name: str = "send") -> Callable[[], None]:
    """Let a function hear the requests that it sends, until what is returned is called."""
    send = getattr(owner, name)
    replacement: Any

    if iscoroutinefunction(send):

        @wraps(send)
        async def replacement(client: Any, request: Any, *args: Any, **options: Any) -> Any:
            with hearing(request):
                return await send(client, request, *args, **options)

    else:

        @wraps(send)
        def replacement(client: Any, request: Any, *args: Any, **options: Any) -> Any:
            with hearing(request):
                return send(client, request, *args, **options)

    def restore() -> None:
        if getattr(owner, name) is replacement:
            setattr(owner, name, send)

    setattr(owner, name, replacement)
    return restore


def _body(request: Any) -> str | bytes | None:
    """Return the body of a request, if it is there already."""
    body: Any
    try:
        body = getattr(request, "body", None) or getattr(request, "content", None)  # requests has one, httpx the other
    except RuntimeError:  # httpx.RequestNotRead
        return None
    if isinstance(body, bytearray):
        return bytes(body)
    if hasattr(body, "read") and hasattr(body, "seek"):
        begin = body.tell()
        text = body.read()
        body.seek(begin)
        body = text
    return body if isinstance(body, str | bytes) else None
