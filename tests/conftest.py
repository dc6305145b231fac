"""Remove the settings of the machine that would change the output of pytest or of the command."""

import os
import signal

for variable in ("BUILD_NUMBER", "CI", "COLUMNS", "FORCE_COLOR", "NO_COLOR", "PY_COLORS", "PYTEST_ADDOPTS"):
    os.environ.pop(variable, None)
signal.signal(signal.SIGINT, signal.default_int_handler)  # In the background of a shell, interrupts are ignored.
