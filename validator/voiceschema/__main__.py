"""`python -m voiceschema`, and the command `voiceschema`."""

import sys


def main() -> int:
    """Run the command line; an interrupt counts from the first import on."""
    try:
        from voiceschema.cli import main as cli

        return cli.main()
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
