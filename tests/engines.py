"""The engines that tests try: one in `make check`, the others in `make check-all`."""

import pytest

ENGINES = ["auto", *(pytest.param(name, marks=pytest.mark.slow) for name in ("fast", "reference"))]
FAST_AND_REFERENCE = ["fast", pytest.param("reference", marks=pytest.mark.slow)]
