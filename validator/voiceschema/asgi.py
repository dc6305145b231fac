"""Import `ValidateAnswers` for ASGI from here."""

from voiceschema.web.asgi import ValidateAnswers

__all__ = ["ValidateAnswers"]
