"""For tests that install the project as its users do: without a network, and whatever the machine is set to."""

import os
import sysconfig
from pathlib import Path

# On a machine with other settings, git would ask for a name, refuse a folder, or put hooks of its own into it.
GITCONFIG = """
[user]
    name = voiceschema
    email = voiceschema@example.com
[init]
    defaultBranch = main
    templateDir =
[safe]
    directory = *
"""


def environment(folder: Path) -> dict[str, str]:
    """Return variables with which pip builds and installs from what is installed here; `folder` becomes the home."""
    libraries = folder / "libraries"
    libraries.mkdir()
    for library in Path(sysconfig.get_path("purelib")).iterdir():
        if "voiceschema" not in library.name:  # that would stand in for the one that is to be installed
            (libraries / library.name).symlink_to(library)
    (folder / ".gitconfig").write_text(GITCONFIG, "utf-8")
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "GIT_CONFIG_NOSYSTEM": "1",
        "PYTHONPATH": str(libraries),
        "PIP_NO_INDEX": "1",
        "PIP_NO_DEPS": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # which means that there is none
    }
