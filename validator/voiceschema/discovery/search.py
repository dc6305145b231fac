"""Find the files to validate: those named, and those discovered in folders, except what `.gitignore` excludes."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import NamedTuple

from voiceschema.discovery.gitignore import Rules, ignoring, rules_in, walk_up
from voiceschema.errors import CannotRunError, reason_of

#: The extensions of the files that a directory search considers.
ENDINGS = (
    *(".json", ".yaml", ".yml", ".ndjson", ".jsonl"),
    *(".md", ".markdown", ".mdown", ".mdx", ".har", ".http", ".rest"),
)
#: The path that means standard input.
STDIN = "-"
# The prefix of every path in the current directory.
_HERE = os.path.join(os.curdir, "")


class Target(NamedTuple):
    """A file to validate."""

    path: str
    #: Whether it was discovered in a folder rather than named.
    discovered: bool
    #: Whether a link, or a configured path outside the configuration's folder, leads to it. It may be any file, so its
    #: content is shown only if it is a payload.
    is_foreign: bool = False


def targets(
    paths: Iterable[str],
    closed: list[OSError],
    wanted: Callable[[str], bool] | None = None,
    *,
    discovered: bool = False,
) -> Iterator[Target]:
    """Yield the named files, and the files below the named folders, sorted by name in each folder.

    An error for each folder that cannot be opened is added to `closed`. `wanted` returns whether to include a file with
    none of the `ENDINGS`. Hidden folders, `node_modules` and files that a `.gitignore` matches are excluded. With
    `discovered`, a named file counts as discovered, and is excluded if a directory search would not find it.
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
    """Return why a directory search would not find a path, or `None` if it would; `known` is as for `walk_up`."""
    absolute = absolute_path(path)
    for place, rule, _ in walk_up(absolute, {} if known is None else known):
        name = os.path.basename(place)
        if (place != absolute or os.path.isdir(path)) and not _is_open(name):
            return f'the folder "{name}" is never searched'
        if rule is not None:
            return f'matched by "{rule.text}" in {shown(rule.file)}:{rule.line}'
    if os.path.isdir(path) or is_looked_for(path, wanted):
        return None
    return f"its name matches none of {' '.join(f'*{ending}' for ending in ENDINGS)}"


def shown(path: str) -> str:
    """Return an absolute path as a path relative to the current directory, if possible."""
    try:
        return os.path.relpath(path)
    except (ValueError, OSError):  # it is on another drive, or the current directory has been deleted
        return path


def absolute_path(path: str) -> str:
    """Return a path as an absolute path. Raises `CannotRunError` if the current directory has been deleted."""
    try:
        return os.path.abspath(path)
    except OSError as error:
        raise CannotRunError(f"cannot find the current directory: {reason_of(error)}") from None


def _search(folder: str, closed: list[OSError], wanted: Callable[[str], bool] | None) -> Iterator[Target]:
    absolute = absolute_path(folder)
    above = list(walk_up(absolute, {}))
    # A named folder is searched even if it is ignored; then the rules from above do not apply to it.
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
    """Whether a directory search considers a file of this name; `wanted` is as in `targets`."""
    return _has_name(path, wanted) and not is_device(path)


def _has_name(path: str, wanted: Callable[[str], bool] | None) -> bool:
    return path.lower().endswith(ENDINGS) or (wanted is not None and wanted(path))


def is_device(path: str) -> bool:
    """Whether a path exists but is not a regular file: reading it might block, or never end."""
    with suppress(OSError, ValueError):  # ValueError: a null byte in the path
        return not stat.S_ISREG(os.stat(path).st_mode)
    return False
