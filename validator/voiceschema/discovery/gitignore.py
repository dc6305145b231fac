"""What git is told to ignore: `.gitignore` files and their patterns, as gitignore(5) has them."""

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

# They end a path: pathspec would take whatever is below a folder that matches.
_FILE, _FOLDER = "\ue000", "\ue001"
# As pathspec writes them: a star that is not the last one of its name, and folders, at the beginning and between names.
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
    #: The lines that are patterns, the last one first.
    rules: "list[tuple[Rule, GitIgnoreSpecPattern]]"
    #: What a path has to match for any line to be about it: one look instead of many.
    any_line: re.Pattern[str]


#: The files whose rules hold in a folder, the innermost first: the first that says something of a path decides.
Rules = tuple[Gitignore, ...]


def ignoring(rules: Rules, path: str, *, folder: bool) -> Rule | None:
    """Return the rule because of which a path is ignored, if it is; the folders above it are not."""
    for file in rules:
        below = path[len(file.folder) :].lstrip(os.sep).replace(os.sep, "/") + (_FOLDER if folder else _FILE)
        if file.any_line.match(below):
            return next(rule if pattern.include else None for rule, pattern in file.rules if pattern.match_file(below))
    return None


def walk_up(path: str, known: dict[str, Rules]) -> Iterator[tuple[str, Rule | None, Rules]]:
    """Yield each folder on the way to an absolute path, and the path, with the rule that ignores it, and those above.

    The way begins below the folder with `.git`; without any, below the current directory if that is on the way, or
    else at the path, or below the folder that it stands in if it is a file. `known` keeps the rules of each folder that
    was passed: on the way to another path, they are not read again.
    """
    is_folder = os.path.isdir(path)
    above = [path if is_folder else os.path.dirname(path)]
    while not os.path.exists(os.path.join(above[-1], ".git")):
        if (parent := os.path.dirname(above[-1])) == above[-1]:
            here = ""
            with suppress(OSError):  # There is none any more.
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
    """Return the rules that hold in a folder; in another repository, those from above it do not."""
    if os.path.exists(os.path.join(folder, ".git")):
        above = ()
    path = os.path.join(folder, ".gitignore")
    if not os.path.isfile(path):
        return above  # Reading something else could wait for another process.
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
    """Return a pattern that matches the path itself, with its end, and nothing below it."""
    line = re.sub(r"(?<!\\) +$", "", line)
    end = _FOLDER if line.endswith("/") else f"[{_FILE}{_FOLDER}]"
    line = line.removesuffix("/")
    if line.endswith("/**"):
        line += "/*"
    return f"{_collapsed(line)}{end}" if line and not line.startswith("#") else ""


def _collapsed(pattern: str) -> str:
    """Return a pattern without runs of stars, which mean no more than one unless they are all of a name."""
    return "/".join(name if name in ("**", "!**") else re.sub(r"(?<!\\)\*+", "*", name) for name in pattern.split("/"))


def _pattern(line: str) -> "GitIgnoreSpecPattern":
    """Return the pattern in a line; for what is none, that of a comment, as git takes no notice of it."""
    from pathspec import GitIgnoreSpec

    with warnings.catch_warnings(action="ignore"):  # about what a regular expression may mean one day
        try:
            pattern = GitIgnoreSpec.from_lines([line or "#"]).patterns[0]
            if pattern.regex:
                pattern = type(pattern)(re.compile(_linear(pattern.regex.pattern)), pattern.include)
        except (ValueError, re.error):
            pattern = GitIgnoreSpec.from_lines(["#"]).patterns[0]
    return pattern


def _linear(regex: str) -> str:
    """Return a regular expression of pathspec with each star but the last one settled where it first fits.

    What follows may begin anywhere behind a star, so nothing is lost; trying all combinations would take for ever.
    """
    regex = _STAR.sub(r"(?>[^/]*?\1)", regex)
    first, *middle = regex.split(_FOLDERS)
    if not middle:
        return regex
    if first.startswith(_ANY_FOLDERS):
        first = f"^(?>(?:.+?/)??{first.removeprefix(_ANY_FOLDERS)}(?=/))"
    return first + "".join(f"(?>(?:/.+?)??{part}(?=/))" for part in middle[:-1]) + _FOLDERS + middle[-1]


def path_spec(patterns: Iterable[str], *, negated: bool = True) -> "GitIgnoreSpec":
    """Return the spec of patterns that somebody wrote for paths below the folder of a configuration.

    Raises `ValueError` for what is none, and unless it may be `negated` for one that begins with an exclamation mark.
    """
    from pathspec import GitIgnoreSpec

    compiled = []
    for text in patterns:
        pattern = _pattern(_collapsed(text))
        compiled.append(pattern)
        if pattern.include is None:
            says = "write it as in .gitignore"
        elif text.startswith(("./", "../")):
            says = "leave out the dots, it begins at the folder of the configuration"
        elif not (pattern.include or negated):
            says = "name what is meant, not what is left out"
        else:
            continue
        raise ValueError(f"{quote(text)} is not a pattern of paths: {says}")
    return GitIgnoreSpec(compiled)
