"""The parts of the pytest plugin, each imported only where a project asks for it."""


class PayloadWarning(UserWarning):
    """A payload of a test has a problem that the platform tolerates."""
