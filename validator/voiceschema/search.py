"""The files to look at: those that were named, and those found in folders, without what git is told to ignore."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re

    from pathspec import RegexPattern

#: The endings of the files that are looked for in a folder.
ENDINGS = (".json", ".yaml", ".yml", ".ndjson", ".jsonl", ".md", ".markdown", ".har", ".http", ".rest")
#: The path that stands for standard input.
STDIN = "-"


# What every path in the current directory would begin with.
_HERE = os.path.join(os.curdir, "")


class Target(NamedTuple):
    """A file to look at."""

    path: str
    #: Whether it was found in a folder, and not named.
    found: bool


def targets(
    paths: Iterable[str], closed: list[OSError], wanted: Callable[[str], bool] | None = None
) -> Iterator[Target]:
    """Yield the files that are named, and the files below the folders that are named, each folder in order.

    `closed` receives an error for each folder that cannot be opened. `wanted` says which files are looked for although
    they have none of the `ENDINGS`. Hidden folders, `node_modules` and what a `.gitignore` names are left out.
    """
    for path in paths:
        if path == STDIN or not os.path.isdir(path):
            yield Target(path, found=False)
        else:
            yield from (Target(file, found=True) for file in _search(path, closed, wanted))


def left_out(path: str, wanted: Callable[[str], bool] | None = None) -> str | None:
    """Return why a search of the folders around a file or a folder would not find it, or `None` if it would."""
    absolute = os.path.abspath(path)
    for place, ignoring, _ in _way_to(absolute):
        name = os.path.basename(place)
        if (place != absolute or os.path.isdir(path)) and not _is_open(name):
            return f'the folder "{name}" is never searched'
        if ignoring is not None:
            return f'{shown(ignoring.file)}:{ignoring.line} has "{ignoring.text}"'
    if os.path.isdir(path) or _is_looked_for(path, wanted):
        return None
    return f"such names are not looked for, but {' '.join(f'*{ending}' for ending in ENDINGS)}"


def shown(path: str) -> str:
    """Return an absolute path as it leads from the current directory on."""
    try:
        return os.path.relpath(path)
    except ValueError:  # it is on another drive
        return path


def _search(folder: str, closed: list[OSError], wanted: Callable[[str], bool] | None) -> Iterator[str]:
    absolute = os.path.abspath(folder)
    ahead = {folder: (absolute, _rules_above(absolute))}
    for place, folders, files in os.walk(folder, onerror=closed.append):
        here, rules = ahead.pop(place)
        if ".gitignore" in files or ".git" in folders or ".git" in files:
            rules = _rules_in(here, rules)
        folders[:] = sorted(
            name for name in folders if _is_open(name) and not _ignoring(rules, os.path.join(here, name), folder=True)
        )
        ahead.update({os.path.join(place, name): (os.path.join(here, name), rules) for name in folders})
        for name in sorted(files):
            path = os.path.join(place, name).removeprefix(_HERE)
            if _is_looked_for(path, wanted) and not _ignoring(rules, os.path.join(here, name), folder=False):
                yield path


def _is_open(folder: str) -> bool:
    return not folder.startswith(".") and folder != "node_modules"


def _is_looked_for(path: str, wanted: Callable[[str], bool] | None) -> bool:
    return (path.lower().endswith(ENDINGS) or (wanted is not None and wanted(path))) and not _is_device(path)


def _is_device(path: str) -> bool:
    """Whether reading the path would wait for another process, or never end."""
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode)


# --- .gitignore ------------------------------------------------------------------------------------------------------


class _Rule(NamedTuple):
    """A line of a `.gitignore`."""

    file: str
    line: int
    text: str
    pattern: "RegexPattern"
    #: Whether it is about the path from the folder of the file on, and not about the name alone.
    whole: bool

    def is_about(self, path: str, *, folder: bool) -> bool:
        """Whether it matches a path itself: pathspec says yes to everything below a folder that matches, too."""
        # The only group of the pattern marks the end of a folder; in the middle of the path, it is a folder above.
        found = self.pattern.match_file(path)
        if found and found.match.lastindex is None:
            return True
        found = self.pattern.match_file(f"{path}/") if folder else None
        return bool(found and found.match.lastindex and found.match.end(found.match.lastindex) > len(path))


class _Gitignore(NamedTuple):
    """A `.gitignore`."""

    #: Its folder, with a separator at the end.
    folder: str
    #: Its rules, the last one first.
    rules: list[_Rule]
    #: What a name, and what a path, has to match for some rule to match it: one look instead of many.
    names: "re.Pattern[str]"
    paths: "re.Pattern[str]"

    def decisive(self, path: str, *, folder: bool) -> _Rule | None:
        """Return the last rule that is about a path."""
        below, name = path[len(self.folder) :].replace(os.sep, "/"), os.path.basename(path)
        end = "/" if folder else ""
        if not self.names.search(name + end) and not self.paths.search(below + end):
            return None
        about = (rule for rule in self.rules if rule.is_about(below if rule.whole else name, folder=folder))
        return next(about, None)


# The files whose rules hold in a folder, the innermost first: the first rule that is about a path decides.
_Rules = tuple[_Gitignore, ...]


def _ignoring(rules: _Rules, path: str, *, folder: bool) -> _Rule | None:
    """Return the rule because of which a path is ignored, if it is; the folders above it are not."""
    for file in rules:
        if rule := file.decisive(path, folder=folder):
            return rule if rule.pattern.include else None
    return None


def _rules_above(folder: str) -> _Rules:
    """Return the rules that hold for a folder that is searched; none if they would leave the folder itself out."""
    rules: _Rules = ()
    for _, ignoring, above in _way_to(folder):
        if ignoring is not None:
            return ()
        rules = above
    return rules


def _way_to(path: str) -> Iterator[tuple[str, _Rule | None, _Rules]]:
    """Yield each folder on the way to an absolute path, and the path, with the rule that ignores it, and those above.

    The way begins below the folder with `.git`; without any, below the current directory if that is on the way, or
    else at the path, or below the folder that it stands in if it is a file.
    """
    way = [path] if os.path.isdir(path) else [path, os.path.dirname(path)]
    shortest = len(way)
    while not os.path.exists(os.path.join(way[-1], ".git")):
        above = os.path.dirname(way[-1])
        if above == way[-1]:
            here = os.getcwd()
            del way[way.index(here) + 1 if here in way else shortest :]
            break
        way.append(above)
    rules = _rules_in(way.pop(), ())
    for place in reversed(way):
        folder = place != path or os.path.isdir(path)
        yield place, _ignoring(rules, place, folder=folder), rules
        if folder:
            rules = _rules_in(place, rules)


def _rules_in(folder: str, above: _Rules) -> _Rules:
    """Return the rules that hold in a folder; in another repository, those from above it do not."""
    if os.path.exists(os.path.join(folder, ".git")):
        above = ()
    path = os.path.join(folder, ".gitignore")
    try:
        with open(path, encoding="utf-8-sig", errors="surrogateescape", newline="\n") as file:
            lines = [line.rstrip("\r\n") for line in file]
    except OSError:
        return above
    rules = [rule for number, line in enumerate(lines, start=1) if (rule := _rule(path, number, line))]
    if not rules:
        return above
    names, paths = (_any(rule for rule in rules if rule.whole == whole) for whole in (False, True))
    return (_Gitignore(os.path.join(folder, ""), rules[::-1], names, paths), *above)


def _rule(file: str, line: int, text: str) -> _Rule | None:
    """Return the rule that stands in a line, if there is one."""
    pattern = pattern_of(text)
    if pattern is None:
        return None
    path = text.rstrip().removeprefix("!")
    while path.startswith(("**/", "/**/")):
        path = path.partition("**/")[2]
    return _Rule(file, line, text, pattern, "/" in path.removesuffix("/"))


def pattern_of(text: str) -> "RegexPattern | None":
    """Return the pattern that stands in a line of a `.gitignore`, if there is one."""
    if not text or text.startswith("#"):
        return None
    import re
    import warnings

    from pathspec import GitIgnoreSpec

    # pathspec takes "a/**/" for "a/".
    line = re.sub(r"(?<=/)\*\*/\s*$", "**/*/", text)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about what a regular expression may mean one day
            [pattern] = GitIgnoreSpec.from_lines([line]).patterns
    except (ValueError, re.error):  # git takes no notice of such a line
        return None
    return pattern if pattern.include is not None else None


def _any(rules: Iterable[_Rule]) -> "re.Pattern[str]":
    import re
    import warnings

    patterns = [rule.pattern.regex.pattern.replace("?P<ps_d>", "") for rule in rules if rule.pattern.regex]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # as above
        return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)")
