"""The files to look at: those that were named, and those found in folders, without what git is told to ignore."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import NamedTuple

from voiceschema.discovery.gitignore import Rules, ignoring, rules_in, walk_up
from voiceschema.errors import CannotRunError, reason_of

#: The endings of the files that are looked for in a folder.
ENDINGS = (
    *(".json", ".yaml", ".yml", ".ndjson", ".jsonl"),
    *(".md", ".markdown", ".mdown", ".mdx", ".har", ".http", ".rest"),
)
#: The path that stands for standard input.
STDIN = "-"
# What every path in the current directory would begin with.
_HERE = os.path.join(os.curdir, "")


class Target(NamedTuple):
    """A file to look at."""

    path: str
    #: Whether it was discovered in a folder, and not named.
    discovered: bool
    #: Whether a link or a configuration leads there, perhaps to any file: nothing is shown of what is no payload.
    is_foreign: bool = False


def targets(
    paths: Iterable[str],
    closed: list[OSError],
    wanted: Callable[[str], bool] | None = None,
    *,
    discovered: bool = False,
) -> Iterator[Target]:
    """Yield the files that are named, and the files below the folders that are named, each folder in order.

    `closed` receives an error for each folder that cannot be opened. `wanted` says which files are looked for although
    they have none of the `ENDINGS`. Hidden folders, `node_modules` and what a `.gitignore` names are left out. With
    `discovered`, a named file counts as discovered, and is left out if a search of the folders around it would do so.
    """
    known: dict[str, Rules] = {}
    for path in paths:
        if path != STDIN and os.path.isdir(path):
            yield from _search(path, closed, wanted)
        elif path == STDIN or not discovered:
            yield Target(path, discovered=False)
        elif not path or left_out(path, wanted, known) is None:
            yield Target(path, discovered=True, is_foreign=os.path.islink(path))


def left_out(
    path: str, wanted: Callable[[str], bool] | None = None, known: dict[str, Rules] | None = None
) -> str | None:
    """Return why a search of the folders around a path would not find it, or `None`; `known` is as for `walk_up`."""
    absolute = absolute_path(path)
    for place, rule, _ in walk_up(absolute, {} if known is None else known):
        name = os.path.basename(place)
        if (place != absolute or os.path.isdir(path)) and not _is_open(name):
            return f'the folder "{name}" is never searched'
        if rule is not None:
            return f'{shown(rule.file)}:{rule.line} has "{rule.text}"'
    if os.path.isdir(path) or is_looked_for(path, wanted):
        return None
    return f"such names are not looked for, but {' '.join(f'*{ending}' for ending in ENDINGS)}"


def shown(path: str) -> str:
    """Return an absolute path as it leads from the current directory on."""
    try:
        return os.path.relpath(path)
    except (ValueError, OSError):  # it is on another drive, or there is no current directory any more
        return path


def absolute_path(path: str) -> str:
    """Return a path that begins at the root. Raises `CannotRunError` if there is no current directory any more."""
    try:
        return os.path.abspath(path)
    except OSError as error:
        raise CannotRunError(f"cannot find the current directory: {reason_of(error)}") from None


def _search(folder: str, closed: list[OSError], wanted: Callable[[str], bool] | None) -> Iterator[Target]:
    absolute = absolute_path(folder)
    above = list(walk_up(absolute, {}))
    # What is ignored is searched all the same if it is named: then no rule from above it holds.
    rules_above = above[-1][2] if above and not any(rule for _, rule, _ in above) else ()
    ahead = [(folder, absolute, rules_above)]
    while ahead:
        place, here, rules = ahead.pop()
        try:
            with os.scandir(place) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            closed.append(error)
            continue
        if any(entry.name in (".gitignore", ".git") for entry in found):
            rules = rules_in(here, rules)
        folders = []
        for entry in found:
            path, absolute = os.path.join(place, entry.name).removeprefix(_HERE), os.path.join(here, entry.name)
            if entry.is_dir(follow_symlinks=False):
                if _is_open(entry.name) and not (rules and ignoring(rules, absolute, folder=True)):
                    folders.append((path, absolute, rules))
            elif (
                _has_name(path, wanted)
                and (entry.is_file(follow_symlinks=False) or not is_device(path))
                and not (rules and ignoring(rules, absolute, folder=False))
            ):
                yield Target(path, discovered=True, is_foreign=entry.is_symlink())
        ahead += reversed(folders)


def _is_open(folder: str) -> bool:
    return not folder.startswith(".") and folder != "node_modules"


def is_looked_for(path: str, wanted: Callable[[str], bool] | None) -> bool:
    """Whether a search looks at files with such a name; `wanted` is as in `targets`."""
    return _has_name(path, wanted) and not is_device(path)


def _has_name(path: str, wanted: Callable[[str], bool] | None) -> bool:
    return path.lower().endswith(ENDINGS) or (wanted is not None and wanted(path))


def is_device(path: str) -> bool:
    """Whether a path is something else than a file: reading it could wait for another process, or never end."""
    with suppress(OSError, ValueError):  # a null byte is a wrong value
        return not stat.S_ISREG(os.stat(path).st_mode)
    return False
