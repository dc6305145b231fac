"""`.gitignore` files and their patterns, as documented in gitignore(5)."""

import os
import re
import warnings
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from voiceschema.text.phrasing import quote

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec
    from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern

# Appended to a path, they keep pathspec from also matching everything below a matching folder.
_FILE, _FOLDER = "\ue000", "\ue001"
# As written by pathspec: a star that is not the last of its name, `**/` at the beginning, and `/**/` between names.
_STAR = re.compile(r"\[\^/\]\*((?:\[\^/\](?!\*)|[^/])+?)(?=\[\^/\]\*)")
_ANY_FOLDERS, _FOLDERS = "^(?:.+/)?", "(?:/.+)?"


class Rule(NamedTuple):
    """A line of a `.gitignore`."""

    file: str
    line: int
    text: str


class Gitignore(NamedTuple):
    """The `.gitignore` of a folder."""

    folder: str
    #: The lines that are patterns, last line first.
    rules: "list[tuple[Rule, GitIgnoreSpecPattern]]"
    #: Matches every path that any line matches: one test instead of many.
    any_line: re.Pattern[str]


#: The files whose rules apply in a folder, innermost first: the first with a matching line decides.
Rules = tuple[Gitignore, ...]


def ignoring(rules: Rules, path: str, *, folder: bool) -> Rule | None:
    """Return the rule that ignores a path, or `None`. The folders above it are assumed not to be ignored."""
    for file in rules:
        below = path[len(file.folder) :].lstrip(os.sep).replace(os.sep, "/") + (_FOLDER if folder else _FILE)
        if file.any_line.match(below):
            return next(rule if pattern.include else None for rule, pattern in file.rules if pattern.match_file(below))
    return None


def walk_up(path: str, known: dict[str, Rules]) -> Iterator[tuple[str, Rule | None, Rules]]:
    """Yield each folder above an absolute path, then the path, with the rule that ignores it and the rules above it.

    The outermost folder is the one below the folder with `.git`; without any, the one below the current directory if
    the path is in it; otherwise only the path itself, if it is a file. `known` caches the rules of each folder.
    """
    is_folder = os.path.isdir(path)
    above = [path if is_folder else os.path.dirname(path)]
    while not os.path.exists(os.path.join(above[-1], ".git")):
        if (parent := os.path.dirname(above[-1])) == above[-1]:
            here = ""
            with suppress(OSError):  # It has been deleted.
                here = os.getcwd()
            del above[above.index(here) + 1 if here in above else 1 :]
            break
        above.append(parent)
    rules: Rules = ()
    for place in reversed(above):
        if place != above[-1]:
            yield place, ignoring(rules, place, folder=True), rules
        rules = known[place] = known[place] if place in known else rules_in(place, rules)
    if not is_folder:
        yield path, ignoring(rules, path, folder=False), rules


def rules_in(folder: str, above: Rules) -> Rules:
    """Return the rules that apply in a folder: its own and those above, up to the root of the repository."""
    if os.path.exists(os.path.join(folder, ".git")):
        above = ()
    path = os.path.join(folder, ".gitignore")
    if not os.path.isfile(path):
        return above  # Reading anything but a regular file might block.
    try:
        with open(path, encoding="utf-8-sig", errors="surrogateescape", newline="\n") as file:
            lines = [line.rstrip("\r\n") for line in file]
    except OSError:
        return above
    patterns = [(Rule(path, number, line), _pattern(_exact(line))) for number, line in enumerate(lines, 1)]
    rules = [(rule, pattern) for rule, pattern in reversed(patterns) if pattern.include is not None]
    if not rules:
        return above
    any_line = re.sub(r"\?P<\w+>", "", "|".join(pattern.regex.pattern for _, pattern in rules if pattern.regex))
    with warnings.catch_warnings(action="ignore"):  # as in `_pattern`
        return (Gitignore(folder, rules, re.compile(any_line)), *above)


def _exact(line: str) -> str:
    """Return a pattern that matches only the path itself with its end marker, and nothing below it."""
    line = re.sub(r"(?<!\\) +$", "", line)
    end = _FOLDER if line.endswith("/") else f"[{_FILE}{_FOLDER}]"
    line = line.removesuffix("/")
    if line.endswith("/**"):
        line += "/*"
    return f"{_collapsed(line)}{end}" if line and not line.startswith("#") else ""


def _collapsed(pattern: str) -> str:
    """Return a pattern with each run of stars replaced by one star, except for a name of two stars."""
    return "/".join(name if name in ("**", "!**") else re.sub(r"(?<!\\)\*+", "*", name) for name in pattern.split("/"))


def _pattern(line: str) -> "GitIgnoreSpecPattern":
    """Return the pattern in a line; for an invalid one that of a comment, because git ignores such lines."""
    from pathspec import GitIgnoreSpec

    with warnings.catch_warnings(action="ignore"):  # FutureWarning from the re module
        try:
            pattern = GitIgnoreSpec.from_lines([line or "#"]).patterns[0]
            if pattern.regex:
                pattern = type(pattern)(re.compile(_linear(pattern.regex.pattern)), pattern.include)
        except (ValueError, re.error):
            pattern = GitIgnoreSpec.from_lines(["#"]).patterns[0]
    return pattern


def _linear(regex: str) -> str:
    """Return a regular expression of pathspec in which every star but the last matches lazily, without backtracking.

    The rest may begin anywhere after a star, so it matches the same paths, but in linear time.
    """
    regex = _STAR.sub(r"(?>[^/]*?\1)", regex)
    first, *middle = regex.split(_FOLDERS)
    if not middle:
        return regex
    if first.startswith(_ANY_FOLDERS):
        first = f"^(?>(?:.+?/)??{first.removeprefix(_ANY_FOLDERS)}(?=/))"
    return first + "".join(f"(?>(?:/.+?)??{part}(?=/))" for part in middle[:-1]) + _FOLDERS + middle[-1]


def path_spec(patterns: Iterable[str], *, negated: bool = True) -> "GitIgnoreSpec":
    """Return the spec of patterns for paths relative to the folder of a configuration.

    Raises `ValueError` for an invalid pattern, and for one that begins with `!` unless `negated`.
    """
    from pathspec import GitIgnoreSpec

    compiled = []
    for text in patterns:
        pattern = _pattern(_collapsed(text))
        compiled.append(pattern)
        if pattern.include is None:
            hint = "use the syntax of .gitignore"
        elif text.startswith(("./", "../")):
            hint = "remove the dots, because it is relative to the folder of the configuration"
        elif not (pattern.include or negated):
            hint = 'remove the "!", because exclusions are not supported here'
        else:
            continue
        raise ValueError(f"{quote(text)} is not a path pattern: {hint}")
    return GitIgnoreSpec(compiled)
