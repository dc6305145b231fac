"""The entry point of `python -m voiceschema` and of the command `voiceschema`."""

import sys


def main() -> int:
    """Run the command line and return its exit code, also if an import is interrupted or fails."""
    try:
        from voiceschema.cli import main as cli

        return cli.main()
    except KeyboardInterrupt:
        return 130
    except RuntimeError as error:  # Python 3.11 wraps an exception that interrupts the creation of a class.
        if not isinstance(error.__cause__, KeyboardInterrupt):
            raise
        return 130
    except (MemoryError, ImportError, OSError, SystemError) as error:
        # When memory is short, an import may fail with any of these.
        if sys.stderr is not None:
            sys.stderr.write(f"voiceschema: {str(error) or 'not enough memory'}\n")
        return 2


if __name__ == "__main__":
    sys.exit(main())
