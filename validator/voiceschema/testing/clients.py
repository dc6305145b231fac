"""Intercepts requests of `requests`, `httpx` and `httpx2` in the client, above whatever answers them in a test."""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from functools import wraps
from inspect import iscoroutinefunction
from typing import Any

# The classes that send requests, in each library.
_CLIENTS = {"requests": ["Session"], "httpx": ["Client", "AsyncClient"], "httpx2": ["Client", "AsyncClient"]}


def intercept(on_request: Callable[[Any], None]) -> ExitStack:
    """Call `on_request` with each request before it is sent, until the returned stack is closed."""
    from importlib import import_module

    interceptor = _Interceptor(on_request)
    stack = ExitStack()
    stack.callback(interceptor.close)
    for library, clients in _CLIENTS.items():
        with suppress(ImportError):
            for client in clients:
                stack.callback(_wrap(getattr(import_module(library), client), "send", interceptor.intercepting))
    # It calls the method that it found when it was imported.
    mocker = sys.modules.get("requests_mock.mocker")
    if hasattr(mocker, "_original_send"):
        stack.callback(_wrap(mocker, "_original_send", interceptor.intercepting))
    return stack


class _Interceptor:
    """Reports each request once, though one function that sends it calls another."""

    def __init__(self, on_request: Callable[[Any], None]) -> None:
        self._on_request: Callable[[Any], None] | None = on_request
        self._under_way: set[int] = set()
        #: The last request that a mock did not match; kept, lest another request takes its identity.
        self._unmatched: Any = None

    def close(self) -> None:
        """Report nothing any more; a wrapped function may outlive its place in the client."""
        self._on_request = None

    @contextmanager
    def intercepting(self, request: Any) -> Iterator[None]:
        """Report a request that is sent inside, unless it is under way, or a mock did not match it and passes it on."""
        outermost = id(request) not in self._under_way
        is_new, self._unmatched = outermost and self._unmatched is not request, None
        if is_new and self._on_request and hasattr(request, "method"):
            self._on_request(request)
        self._under_way.add(id(request))
        try:
            yield
        except Exception as error:
            if type(error).__module__.startswith("requests_mock."):
                self._unmatched = request
            raise
        finally:
            if outermost:
                self._under_way.discard(id(request))


def _wrap(owner: Any, name: str, around: Callable[[Any], AbstractContextManager[None]]) -> Callable[[], None]:
    """Run a function that sends requests inside a context for each; the returned function undoes it."""
    send = getattr(owner, name)
    replacement: Any

    if iscoroutinefunction(send):

        @wraps(send)
        async def replacement(client: Any, request: Any, *args: Any, **options: Any) -> Any:
            with around(request):
                return await send(client, request, *args, **options)

    else:

        @wraps(send)
        def replacement(client: Any, request: Any, *args: Any, **options: Any) -> Any:
            with around(request):
                return send(client, request, *args, **options)

    def restore() -> None:
        if getattr(owner, name) is replacement:
            setattr(owner, name, send)

    setattr(owner, name, replacement)
    return restore


def body_of(request: Any) -> str | bytes | None:
    """Return the body of a request, or `None` if there is none, or it is made only while it is sent."""
    try:
        body: Any = getattr(request, "body", None) or getattr(request, "content", None)  # of requests, and of httpx
        if hasattr(body, "read"):
            file, begin = body, body.tell()
            body = file.read()
            file.seek(begin)
    except (RuntimeError, OSError, ValueError, AttributeError):  # httpx.RequestNotRead; a pipe, or a closed file
        return None
    return bytes(body) if isinstance(body, bytearray | memoryview) else body if isinstance(body, str | bytes) else None
