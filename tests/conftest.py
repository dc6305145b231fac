"""What a machine may be set to, and what would change the words of pytest or of us, is taken out before any test."""

import os
import signal

for variable in ("BUILD_NUMBER", "CI", "COLUMNS", "FORCE_COLOR", "NO_COLOR", "PY_COLORS", "PYTEST_ADDOPTS"):
    os.environ.pop(variable, None)
signal.signal(signal.SIGINT, signal.default_int_handler)  # In the background of a shell, interrupts are ignored.
