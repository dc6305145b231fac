"""Import `ValidateAnswers` for Django from here."""

from voiceschema.web.django import ValidateAnswers

__all__ = ["ValidateAnswers"]
