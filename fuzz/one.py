"""Fuzz one target, with the options of libFuzzer: `one.py TARGET [OPTION...] [FOLDER or FILE...]`.

If files are given, run each of them once, to reproduce a finding.
"""

import sys
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from tempfile import gettempdir
from typing import Any

import atheris

ROOT = Path(__file__).resolve().parent.parent
# These integrate with other libraries and have their own tests.
_EXCLUDED = ("voiceschema.__main__", "voiceschema.django", "voiceschema.testing", "voiceschema.pytest_plugin")
_OPENED = ("open", "os.listdir", "os.scandir")
_INSIDE = tuple(map(str, (ROOT, gettempdir(), sys.prefix, sys.base_prefix)))


def main() -> None:
    """Run the target in the first argument, until libFuzzer ends the process."""
    with atheris.instrument_imports(include=["voiceschema"]):
        import voiceschema

        for module in walk_packages(voiceschema.__path__, "voiceschema."):
            if not module.name.startswith(_EXCLUDED):
                import_module(module.name)
    from targets import TARGETS

    target = next(each for each in TARGETS if each.__name__ == sys.argv[1])
    sys.addaudithook(_stay_inside)
    atheris.Setup([sys.argv[0], *sys.argv[2:]], target)
    atheris.Fuzz()


def _stay_inside(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse to open other files and folders, because a configuration can name any of them."""
    if event in _OPENED and isinstance(arguments[0], str) and not str(Path(arguments[0]).resolve()).startswith(_INSIDE):
        raise PermissionError(f"the fuzzer must not open {arguments[0]}")


if __name__ == "__main__":
    main()
