"""What git is told to ignore: `.gitignore` files and their patterns, as gitignore(5) has them."""

import os
import re
import warnings
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from voiceschema.text.wording import quote

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec
    from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern

# Ends a path and its pattern: pathspec would take whatever is below a folder that matches.
_END = "\ue000"


class Rule(NamedTuple):
    """A line of a `.gitignore`."""

    file: str
    line: int
    text: str


class Gitignore(NamedTuple):
    """A `.gitignore`."""

    path: str
    lines: list[str]
    #: What counts for a file, and for a folder: each with a pattern for every line.
    specs: "tuple[GitIgnoreSpec, GitIgnoreSpec]"
    #: What a path has to match for any line to be about it: one look instead of many.
    any_line: re.Pattern[str]

    def decision(self, path: str, *, folder: bool) -> tuple[bool | None, Rule | None]:
        """Return whether a path is ignored, and the last line that is about it; `None` if there is none."""
        below = path[len(self.path) - len(".gitignore") :].replace(os.sep, "/") + _END
        if not self.any_line.search(below):
            return None, None
        result = self.specs[folder].check_file(below)
        if result.index is None:
            return None, None
        return result.include, Rule(self.path, result.index + 1, self.lines[result.index])


#: The files whose rules hold in a folder, the innermost first: the first that says something of a path decides.
Rules = tuple[Gitignore, ...]


def ignoring(rules: Rules, path: str, *, folder: bool) -> Rule | None:
    """Return the rule because of which a path is ignored, if it is; the folders above it are not."""
    for file in rules:
        ignored, rule = file.decision(path, folder=folder)
        if ignored is not None:
            return rule if ignored else None
    return None


def rules_above(folder: str) -> Rules:
    """Return the rules that hold for a folder that is searched; none if they would leave the folder itself out."""
    rules: Rules = ()
    for _, rule, above in walk_up(folder, {}):
        if rule is not None:
            return ()
        rules = above
    return rules


def walk_up(path: str, known: dict[str, Rules]) -> Iterator[tuple[str, Rule | None, Rules]]:
    """Yield each folder on the way to an absolute path, and the path, with the rule that ignores it, and those above.

    The way begins below the folder with `.git`; without any, below the current directory if that is on the way, or
    else at the path, or below the folder that it stands in if it is a file. `known` keeps the rules of each folder that
    was passed: on the way to another path, they are not read again.
    """
    top, steps = _top(path), [path]
    while steps[-1] != top:
        steps.append(os.path.dirname(steps[-1]))
    rules: Rules = ()
    for place in reversed(steps):
        folder = place != path or os.path.isdir(path)
        if place != top:
            yield place, ignoring(rules, place, folder=folder), rules
        if folder:
            rules = known[place] = known[place] if place in known else rules_in(place, rules)


def _top(path: str) -> str:
    above = [path if os.path.isdir(path) else os.path.dirname(path)]
    while not os.path.exists(os.path.join(above[-1], ".git")):
        if (next_one := os.path.dirname(above[-1])) == above[-1]:
            here = os.getcwd()
            return here if here in above else above[0]
        above.append(next_one)
    return above[-1]


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
    # A pattern with a slash at its end is about folders.
    exact = [(_exact(line), line.rstrip(" ").endswith("/")) for line in lines]
    specs = _spec("" if for_folders else line for line, for_folders in exact), _spec(line for line, _ in exact)
    regexes = [pattern.regex.pattern for pattern in specs[True].patterns if pattern.regex]
    if not regexes:
        return above
    unnamed = re.sub(r"\?P<\w+>", "", "|".join(f"(?:{regex})" for regex in regexes))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # as in `_spec`
        return (Gitignore(path, lines, specs, re.compile(unnamed)), *above)


def _exact(line: str) -> str:
    """Return a pattern that matches the path itself, with its end, and nothing below it."""
    line = re.sub(r"(?<!\\) +$", "", line).removesuffix("/")
    if line.endswith("/**"):
        line += "/*"
    return f"{_collapsed(line)}{_END}" if line and not line.startswith("#") else ""


def _collapsed(pattern: str) -> str:
    """Return a pattern without runs of stars, which mean no more than one unless they are all of a name."""
    return "/".join(name if name in ("**", "!**") else re.sub(r"(?<!\\)\*+", "*", name) for name in pattern.split("/"))


def _spec(lines: Iterable[str]) -> "GitIgnoreSpec":
    """Return the spec of lines; one that is no pattern stands there as a comment, as git takes no notice of it."""
    from pathspec import GitIgnoreSpec

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about what a regular expression may mean one day
        return GitIgnoreSpec(pattern for line in lines for pattern in (_patterns(line) or _patterns("#")))


def _patterns(line: str) -> "list[GitIgnoreSpecPattern]":
    from pathspec import GitIgnoreSpec

    try:
        return list(GitIgnoreSpec.from_lines([line]).patterns)
    except (ValueError, re.error):
        return []


def path_spec(patterns: Iterable[str], *, negated: bool = True) -> "GitIgnoreSpec":
    """Return the spec of patterns that somebody wrote for paths below the folder of a configuration.

    Raises `ValueError` for what is none, and unless it may be `negated` for one that begins with an exclamation mark.
    """
    patterns = list(patterns)
    for text in patterns:
        found = [pattern.include for pattern in _spec([_collapsed(text)]).patterns]
        if found == [None]:
            says = "write it as in .gitignore"
        elif text.startswith(("./", "../")):
            says = "leave out the dots, it begins at the folder of the configuration"
        elif found == [False] and not negated:
            says = "name what is meant, not what is left out"
        else:
            continue
        raise ValueError(f"{quote(text)} is not a pattern of paths: {says}")
    return _spec(map(_collapsed, patterns))
