"""`python -m voiceschema`."""

import sys

from voiceschema.cli import main

sys.exit(main())
