"""`python -m voiceschema`, and the command `voiceschema`."""

import sys


def main() -> int:
    """Run the command line; an interrupt counts from the first import on."""
    try:
        from voiceschema.cli import main as cli

        return cli.main()
    except KeyboardInterrupt:
        return 130
    except RuntimeError as error:  # Python 3.11 makes one of what a class is interrupted by while it is made.
        if not isinstance(error.__cause__, KeyboardInterrupt):
            raise
        return 130
    except (MemoryError, ImportError, OSError, SystemError) as error:
        # Where memory is short, an import may fail with any of these.
        if sys.stderr is not None:
            sys.stderr.write(f"voiceschema: {str(error) or 'there is not enough memory'}\n")
        return 2


if __name__ == "__main__":
    sys.exit(main())
