"""What the pytest plugin does when a project asks for it."""


class PayloadWarning(UserWarning):
    """A payload that a test is about has a problem that the platform forgives."""
