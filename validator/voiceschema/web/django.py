"""NCCOs that views of Django answer with: its test client goes through the middleware of the settings, not WSGI."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from voiceschema.web.inspector import REFUSED, TEXT, Inspector, Request, may_be_ncco, may_become_ncco, readable, url_of


class ValidateAnswers:
    """A middleware that passes on what views answer, and logs what is wrong with NCCOs (`voiceschema`).

    With the setting `VOICESCHEMA_REFUSE`, a wrong one is not passed on: the answer is then 500, and its text says what
    is wrong.
    """

    def __init__(self, get_response: Callable[[Any], Any]) -> None:
        from django.conf import settings

        self._get_response = get_response
        self._inspector = Inspector(refuse=getattr(settings, "VOICESCHEMA_REFUSE", False))

    def __call__(self, request: Any) -> Any:
        """Return the response of the view, or a refusal."""
        from django.core.exceptions import RequestDataTooBig
        from django.http import HttpResponse
        from django.http.request import RawPostDataException

        body = b""
        if readable(request.META.get("CONTENT_TYPE", ""), request.META.get("CONTENT_LENGTH", "")):
            with suppress(RequestDataTooBig, RawPostDataException, OSError):  # it may be read another way
                body = request.body
        response = self._get_response(request)
        kind = response.get("Content-Type", ""), response.get("Content-Encoding", "")
        if request.method == "HEAD" or response.streaming or not may_be_ncco(*kind):
            return response
        if not may_become_ncco(response.content):
            return response
        asked = Request(request.method, url_of(request.path.encode(), request.META.get("QUERY_STRING", "")), body)
        refusal = self._inspector.refusal(asked, response.status_code, response.content)
        return response if refusal is None else HttpResponse(refusal, content_type=TEXT, status=REFUSED)
