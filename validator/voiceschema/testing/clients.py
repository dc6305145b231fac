"""An ear for the requests that go through `requests` and `httpx`, above whatever answers them in a test."""

import sys
from collections.abc import Callable
from contextlib import ExitStack, suppress
from functools import wraps
from typing import Any
from weakref import WeakSet

#: Hears the method, the URL and the body of a request that is about to be sent.
Hear = Callable[[str, str, "str | bytes"], None]


def listen(hear: Hear) -> ExitStack:
    """Call `hear` before each request that has a body, until what is returned is closed.

    A request is heard once, however many mocks it passes on its way; a body that is made only while it is sent is not.
    """
    stack = ExitStack()
    ears = [hear]
    stack.callback(ears.clear)
    heard: WeakSet[Any] = WeakSet()  # one replacement may call another

    def tap(owner: Any, name: str, body_of: Callable[[Any], object]) -> None:
        send = getattr(owner, name)

        @wraps(send)
        def replacement(client: Any, request: Any, *args: Any, **options: Any) -> Any:
            body = None if request in heard else body_of(request)
            heard.add(request)
            if body and isinstance(body, str | bytes):
                for ear in ears:
                    ear(request.method, str(request.url), body)
            return send(client, request, *args, **options)

        def restore() -> None:
            if getattr(owner, name) is replacement:
                setattr(owner, name, send)

        setattr(owner, name, replacement)
        stack.callback(restore)

    with suppress(ImportError):
        import requests

        tap(requests.Session, "send", lambda request: request.body)
        # It calls the method that it found when it was imported.
        mocker = sys.modules.get("requests_mock.mocker")
        if hasattr(mocker, "_original_send"):
            tap(mocker, "_original_send", lambda request: request.body)
    with suppress(ImportError):
        import httpx

        tap(httpx.Client, "send", _content)
        tap(httpx.AsyncClient, "send", _content)
    return stack


def _content(request: Any) -> bytes | None:
    """Return the body of a request of httpx, if it is there already."""
    import httpx

    try:
        content: bytes = request.content
    except httpx.RequestNotRead:
        return None
    return content
