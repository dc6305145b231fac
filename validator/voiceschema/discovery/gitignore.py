"""What git is told to ignore: `.gitignore` files and their patterns, as gitignore(5) has them."""

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from voiceschema.text.wording import quote

if TYPE_CHECKING:
    import re


class Pattern(NamedTuple):
    """A pattern of paths as git understands it: it matches bytes, not characters."""

    #: Whether what matches is meant, and not left out of what is.
    include: bool
    regex: "re.Pattern[str]"

    def match_file(self, path: str) -> "re.Match[str] | None":
        """Return where a path matches, itself or by a folder above it."""
        return self.regex.search(_bytewise(path))


class Rule(NamedTuple):
    """A line of a `.gitignore`."""

    file: str
    line: int
    text: str
    pattern: Pattern
    #: Whether it is about the path from the folder of the file on, and not about the name alone.
    whole: bool

    def is_about(self, path: str, *, folder: bool) -> bool:
        """Whether it matches a path itself, bytewise: pathspec says yes to what is below a folder that matches, too."""
        # The only group of the pattern marks the end of a folder; in the middle of the path, it is a folder above.
        found = self.pattern.regex.search(path)
        if found and found.lastindex is None:
            return True
        found = self.pattern.regex.search(f"{path}/") if folder else None
        return bool(found and found.lastindex and found.end(found.lastindex) > len(path))


class Gitignore(NamedTuple):
    """A `.gitignore`."""

    #: Its folder, with a separator at the end.
    folder: str
    #: Its rules, the last one first.
    rules: list[Rule]
    #: What a name, and what a path, has to match for some rule to match it: one look instead of many.
    names: "re.Pattern[str]"
    paths: "re.Pattern[str]"

    def decisive(self, path: str, *, folder: bool) -> Rule | None:
        """Return the last rule that is about a path."""
        below, name = _bytewise(path[len(self.folder) :].replace(os.sep, "/")), _bytewise(os.path.basename(path))
        end = "/" if folder else ""
        if not self.names.search(name + end) and not self.paths.search(below + end):
            return None
        about = (rule for rule in self.rules if rule.is_about(below if rule.whole else name, folder=folder))
        return next(about, None)


# The files whose rules hold in a folder, the innermost first: the first rule that is about a path decides.
Rules = tuple[Gitignore, ...]


def ignoring(rules: Rules, path: str, *, folder: bool) -> Rule | None:
    """Return the rule because of which a path is ignored, if it is; the folders above it are not."""
    for file in rules:
        if rule := file.decisive(path, folder=folder):
            return rule if rule.pattern.include else None
    return None


def rules_above(folder: str) -> Rules:
    """Return the rules that hold for a folder that is searched; none if they would leave the folder itself out."""
    rules: Rules = ()
    for _, ignoring, above in walk_up(folder, {}):
        if ignoring is not None:
            return ()
        rules = above
    return rules


def walk_up(path: str, known: dict[str, Rules]) -> Iterator[tuple[str, Rule | None, Rules]]:
    """Yield each folder on the way to an absolute path, and the path, with the rule that ignores it, and those above.

    The way begins below the folder with `.git`; without any, below the current directory if that is on the way, or
    else at the path, or below the folder that it stands in if it is a file. `known` keeps the rules of each folder that
    was passed: on the way to another path, they are not read again.
    """

    def rules_of(folder: str, above: Rules) -> Rules:
        if folder not in known:
            known[folder] = rules_in(folder, above)
        return known[folder]

    way = [path] if os.path.isdir(path) else [path, os.path.dirname(path)]
    shortest = len(way)
    while not os.path.exists(os.path.join(way[-1], ".git")):
        above = os.path.dirname(way[-1])
        if above == way[-1]:
            here = os.getcwd()
            del way[way.index(here) + 1 if here in way else shortest :]
            break
        way.append(above)
    rules = rules_of(way.pop(), ())
    for place in reversed(way):
        folder = place != path or os.path.isdir(path)
        yield place, ignoring(rules, place, folder=folder), rules
        if folder:
            rules = rules_of(place, rules)


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
    rules = [rule for number, line in enumerate(lines, start=1) if (rule := _rule(path, number, line))]
    if not rules:
        return above
    names, paths = (_any(rule for rule in rules if rule.whole == whole) for whole in (False, True))
    return (Gitignore(os.path.join(folder, ""), rules[::-1], names, paths), *above)


def _rule(file: str, line: int, text: str) -> Rule | None:
    """Return the rule that stands in a line, if there is one."""
    pattern = pattern_of(text)
    if pattern is None:
        return None
    path = text.rstrip().removeprefix("!")
    while path.startswith(("**/", "/**/")):
        path = path.partition("**/")[2]
    return Rule(file, line, text, pattern, "/" in path.removesuffix("/"))


def path_pattern(text: str, *, negated: bool = True) -> Pattern:
    """Return a pattern of paths that somebody wrote, below the folder of a configuration.

    Raises `ValueError` for what is none, and unless it may be `negated` for one that begins with an exclamation mark.
    """
    pattern = pattern_of(text)
    if pattern is not None and text.startswith(("./", "../")):
        says = "leave out the dots, it begins at the folder of the configuration"
    elif pattern is not None and not pattern.include and not negated:
        says = "name what is meant, not what is left out"
    elif pattern is not None:
        return pattern
    else:
        says = "write it as in .gitignore"
    raise ValueError(f"{quote(text)} is not a pattern of paths: {says}")


def pattern_of(text: str) -> Pattern | None:
    """Return the pattern that stands in a line of a `.gitignore`, if there is one."""
    if not text or text.startswith("#"):
        return None
    import re
    import warnings

    from pathspec import GitIgnoreSpec

    # pathspec takes "a/**/" for "a/".
    line = re.sub(r"(?<=/)\*\*/\s*$", "**/*/", _bytewise(text))
    line = re.sub(_BRACKETS, _with_classes_marked, line)
    if _NO_CLASS in line:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about what a regular expression may mean one day
            [pattern] = GitIgnoreSpec.from_lines([line]).patterns
    except (ValueError, re.error):  # git takes no notice of such a line
        return None
    if pattern.include is None or pattern.regex is None:
        return None
    regex = _without_retries(pattern.regex.pattern).translate(_OF_MARKS)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return Pattern(pattern.include, re.compile(regex))


# Characters for private use: one for each byte beyond ASCII, and for each class of characters in brackets.
_BYTES, _MARKS = 0xE000, 0xF000
_CLASSES = {
    "alnum": "0-9A-Za-z",
    "alpha": "A-Za-z",
    "blank": " \\t",
    "cntrl": "\\0-\\x1f\\x7f",
    "digit": "0-9",
    "graph": "!-.0-~",
    "lower": "a-z",
    "print": " -.0-~",
    "punct": r"!-.:-@\[-`{-~",
    "space": " \\t-\\r",
    "upper": "A-Z",
    "xdigit": "0-9A-Fa-f",
    # A hyphen behind a class is one.
    "-": r"\-",
}
_OF_MARKS = {_MARKS + number: class_ for number, class_ in enumerate(_CLASSES.values(), start=1)}
_MARK_OF = {name: chr(mark) for name, mark in zip(_CLASSES, _OF_MARKS, strict=True)}
# For a class that there is not: with it, git matches nothing.
_NO_CLASS = chr(_MARKS)
# What is escaped, or stands in brackets.
_BRACKETS = r"\\.|\[[!^]?\]?(?:\[:[^\]]*:\]|\\.|[^\]\\])*\]"


def _bytewise(text: str) -> str:
    """Return a text with a character for each byte, as git sees it."""
    if text.isascii():
        return text
    return "".join(chr(byte if byte < 0x80 else _BYTES + byte) for byte in text.encode("utf-8", "surrogateescape"))


def _with_classes_marked(brackets: "re.Match[str]") -> str:
    import re

    def mark(found: "re.Match[str]") -> str:
        return _MARK_OF.get(found[1], _NO_CLASS) + (_MARK_OF["-"] if found[2] else "")

    return re.sub(r"\[:([a-z]*):\](-?)", mark, brackets[0])


# In what pathspec makes of a pattern: stars, and what stands between two of them in one name; folders that may be left
# out, at the beginning and in the middle.
_STAR = r"\[\^/\]\*"
_STARRED = rf"(?:{_STAR})++((?:\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[^\\\[/()*|$?+^])*)(?={_STAR})"
_FIRST, _BETWEEN = "(?:.+/)?", "(?:/.+)?"


def _without_retries(pattern: str) -> str:
    """Return the same regular expression, but that what stands before a star is never looked for in a second place.

    It would not help, and with every further star take many times as long.
    """
    import re

    pattern = re.sub(f"(?:{_STAR}){{2,}}", "[^/]*", pattern)
    pattern = re.sub(_STARRED, r"(?>[^/]*?\1)", pattern)
    *most, last = pattern.replace(_BETWEEN, f"{_BETWEEN}(?:/.+?)??").split(_BETWEEN)
    return "".join([*(f"(?>{part.replace(_FIRST, '(?:.+?/)??')}(?=/))" for part in most), last])


def _any(rules: Iterable[Rule]) -> "re.Pattern[str]":
    import re
    import warnings

    patterns = [rule.pattern.regex.pattern.replace("?P<ps_d>", "") for rule in rules]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # as above
        return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)")
