"""Import `ValidateAnswers` for WSGI from here."""

from voiceschema.web.wsgi import ValidateAnswers

__all__ = ["ValidateAnswers"]
