"""Intercepts requests of `requests`, `httpx` and `httpx2` in the client, before any mock transport answers them."""

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
    # requests_mock calls the method that it saved when it was imported.
    mocker = sys.modules.get("requests_mock.mocker")
    if hasattr(mocker, "_original_send"):
        stack.callback(_wrap(mocker, "_original_send", interceptor.intercepting))
    return stack


class _Interceptor:
    """Reports each request once, even if it passes through several wrapped functions."""

    def __init__(self, on_request: Callable[[Any], None]) -> None:
        self._on_request: Callable[[Any], None] | None = on_request
        self._under_way: set[int] = set()
        #: The last request that a mock did not match; kept so that no other request can get the same `id()`.
        self._unmatched: Any = None

    def close(self) -> None:
        """Stop reporting; a wrapped function may still be referenced elsewhere."""
        self._on_request = None

    @contextmanager
    def intercepting(self, request: Any) -> Iterator[None]:
        """Report the request sent in this context, unless it is being sent already, or passed on by a mock."""
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
    """Replace a method that sends a request by one that enters a context first; the returned function restores it."""
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
    """Return the body of a request, or `None` if it has none or its body is a stream that cannot be read in advance."""
    try:
        body: Any = getattr(request, "body", None) or getattr(request, "content", None)  # of requests, and of httpx
        if hasattr(body, "read"):
            file, begin = body, body.tell()
            body = file.read()
            file.seek(begin)
    except (RuntimeError, OSError, ValueError, AttributeError):  # httpx.RequestNotRead; a pipe, or a closed file
        return None
    return bytes(body) if isinstance(body, bytearray | memoryview) else body if isinstance(body, str | bytes) else None
