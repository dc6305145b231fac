"""The parts of the pytest plugin, each imported only if a project uses it."""


class PayloadWarning(UserWarning):
    """The warning category for a payload with a problem that the platform tolerates."""
