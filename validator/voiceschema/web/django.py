"""Django middleware, because Django's test client runs the middleware of the settings but no WSGI application."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from voiceschema.web.inspector import REFUSED, TEXT, Answer, FailedInput, Inspector, readable


class ValidateAnswers:
    """Django middleware that validates the NCCOs in the responses of views.

    It logs their problems to the logger `voiceschema`, and passes on the responses unchanged. With the setting
    `VOICESCHEMA_REFUSE`, it replaces an NCCO with errors by a response with status 500 and the problems as text.
    """

    def __init__(self, get_response: Callable[[Any], Any]) -> None:
        from django.conf import settings

        self._get_response = get_response
        self._inspector = Inspector(refuse=getattr(settings, "VOICESCHEMA_REFUSE", False))

    def __call__(self, request: Any) -> Any:
        answer = Answer(self._inspector)
        with answer.guarded():
            path, query = request.path.encode("utf-8", "backslashreplace"), request.META.get("QUERY_STRING", "")
            answer.ask(request.method, path, query, _read_ahead(request))
        response = self._get_response(request)
        if request.method == "HEAD" or getattr(response, "streaming", True):
            return response
        with answer.guarded():
            answer.start(response.headers)
            answer.add(response.content)
            if (refusal := answer.finish(response.status_code)) is not None:
                from django.http import HttpResponse

                return HttpResponse(refusal, content_type=TEXT, status=REFUSED)
        return response


def _read_ahead(request: Any) -> bytes:
    """Return the body of the request if it may be a webhook; the view can still read it."""
    from django.core.exceptions import RequestDataTooBig
    from django.http.request import RawPostDataException

    body = b""
    if readable(request.META.get("CONTENT_TYPE", ""), request.META.get("CONTENT_LENGTH", "")):
        try:
            with suppress(RequestDataTooBig, RawPostDataException):
                body = request.body
        except Exception as error:  # noqa: BLE001  # raised again when the view reads
            request._stream, request._read_started = FailedInput(error), False  # noqa: SLF001  # Django has no public way
    return body
