"""Django: a middleware, because the test client of Django calls those of the settings, and no WSGI application."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from voiceschema.web.inspector import REFUSED, TEXT, Answer, Inspector, readable


class ValidateAnswers:
    """A middleware that passes on the answers of the views, and logs the problems of NCCOs (logger `voiceschema`).

    With the setting `VOICESCHEMA_REFUSE`, it answers with status 500 and the problems instead of an NCCO with errors.
    """

    def __init__(self, get_response: Callable[[Any], Any]) -> None:
        from django.conf import settings

        self._get_response = get_response
        self._inspector = Inspector(refuse=getattr(settings, "VOICESCHEMA_REFUSE", False))

    def __call__(self, request: Any) -> Any:
        from django.core.exceptions import RequestDataTooBig
        from django.http import HttpResponse
        from django.http.request import RawPostDataException

        body = b""
        if readable(request.META.get("CONTENT_TYPE", ""), request.META.get("CONTENT_LENGTH", "")):
            with suppress(RequestDataTooBig, RawPostDataException, OSError):  # the view may read it another way
                body = request.body
        response = self._get_response(request)
        if request.method == "HEAD" or response.streaming:
            return response
        query = request.META.get("QUERY_STRING", "")
        answer = Answer(self._inspector, request.method, request.path.encode(), query, body)
        answer.start(response.headers)
        answer.add(response.content)
        refusal = answer.finish(response.status_code)
        return response if refusal is None else HttpResponse(refusal, content_type=TEXT, status=REFUSED)
