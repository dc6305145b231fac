"""An ear for the requests that go through `requests`, `httpx` and `httpx2`, above whatever answers them in a test."""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from functools import wraps
from inspect import iscoroutinefunction
from typing import Any

#: Hears the method and the URL of a request that is about to be sent, and how to have its body.
OnRequest = Callable[[str, str, "Callable[[], str | bytes | None]"], None]


def intercept(hear: OnRequest) -> ExitStack:
    """Call `hear` before each request, until what is returned is closed.

    A body that is made only while it is sent cannot be had.
    """
    stack = ExitStack()
    interceptor = _Interceptor(hear)
    stack.callback(interceptor.close)

    def tap(owner: Any, name: str = "send") -> None:
        stack.callback(_tap(owner, name, interceptor.hearing))

    with suppress(ImportError):
        import requests

        tap(requests.Session)
        # It calls the method that it found when it was imported.
        mocker = sys.modules.get("requests_mock.mocker")
        if hasattr(mocker, "_original_send"):
            tap(mocker, "_original_send")
    with suppress(ImportError):
        import httpx

        tap(httpx.Client)
        tap(httpx.AsyncClient)
    with suppress(ImportError):
        import httpx2

        tap(httpx2.Client)
        tap(httpx2.AsyncClient)
    return stack


class _Interceptor:
    """Hears each sending once, though one function that sends a request calls another."""

    def __init__(self, hear: OnRequest) -> None:
        self._hear: OnRequest | None = hear
        self._under_way: set[int] = set()
        #: What a mock did not know; kept, lest another request takes its identity.
        self._handed_on: Any = None

    def close(self) -> None:
        """Hear nothing any more; whoever found a function that is tapped may keep it."""
        self._hear = None

    @contextmanager
    def hearing(self, request: Any) -> Iterator[None]:
        """Hear a request that is sent inside, unless it is under way, or a mock did not know it and hands it on."""
        outermost = id(request) not in self._under_way
        is_new, self._handed_on = outermost and self._handed_on is not request, None
        if is_new and self._hear and hasattr(request, "method"):
            self._hear(request.method, str(request.url), lambda: _body(request))
        self._under_way.add(id(request))
        try:
            yield
        except Exception as error:
            if type(error).__module__.startswith("requests_mock."):
                self._handed_on = request
            raise
        finally:
            if outermost:
                self._under_way.discard(id(request))


def _tap(owner: Any, name: str, hearing: Callable[[Any], AbstractContextManager[None]]) -> Callable[[], None]:
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
    try:
        body: Any = getattr(request, "body", None) or getattr(request, "content", None)  # of requests, and of httpx
        if hasattr(body, "read"):
            begin = body.tell()
            text = body.read()
            body.seek(begin)
            body = text
    except (RuntimeError, OSError, ValueError, AttributeError):  # httpx.RequestNotRead; a pipe, or a closed file
        return None
    return bytes(body) if isinstance(body, bytearray | memoryview) else body if isinstance(body, str | bytes) else None
