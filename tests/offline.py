"""Install the project as its users do, but offline and independently of the settings of the machine."""

import os
import sysconfig
from pathlib import Path

# Without these settings, git might ask for a name, reject a folder, or install its own hooks.
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
    """Return variables that make pip build and install from the installed packages, with `folder` as the home."""
    libraries = folder / "libraries"
    libraries.mkdir()
    for library in Path(sysconfig.get_path("purelib")).iterdir():
        if "voiceschema" not in library.name:  # it would hide the one to be installed
            (libraries / library.name).symlink_to(library)
    (folder / ".gitconfig").write_text(GITCONFIG, "utf-8")
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "GIT_CONFIG_NOSYSTEM": "1",
        "PYTHONPATH": str(libraries),
        "PIP_NO_INDEX": "1",
        "PIP_NO_DEPS": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # 0 disables isolation
    }
