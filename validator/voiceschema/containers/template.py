"""Texts with variables such as `{{to}}` and with comments, made JSON."""

import re
from collections.abc import Callable
from typing import NamedTuple

from voiceschema.reading.positions import VARIABLE_MARK


class Template(NamedTuple):
    """The text of a template, made JSON."""

    #: Empty if it cannot be told what would become of it.
    text: str
    #: The offsets in it of the characters that were added; others were only replaced.
    added: tuple[int, ...] = ()


#: Makes JSON of a text; `Template` itself leaves it as it is.
Prepare = Callable[[str], Template]

_VARIABLE = r"(?:\{\{\{[^{}\n]*+\}\}\}|\{\{[^{}\n]*+\}\})"
_STRING = rf'"(?:{_VARIABLE}|[^"\\]|\\.)*+(?:"|\\?\Z)'
_WORD = r"[\w.+-]*+"
_PARTS = re.compile(
    rf"(?P<string>{_STRING})|(?P<comment>//[^\r\n]*|/\*.*?\*/)|/\*.*"
    rf"|(?P<variable>(?<![\w.+-]){_WORD}(?:{_VARIABLE}{_WORD})++)|(?P<unknown>\{{\{{)",
    re.DOTALL,
)
# A block of Handlebars, as WireMock has it, begins, or ends; or what is left out of it does.
_BEGINS, _ENDS = re.compile(r"\{\{\{?~?[#^]"), re.compile(r"\{\{\{?~?/")
_OF_A_BLOCK = re.compile(r"\{\{\{?~?(?:[#^/]|else\b)")
_COMMENT_LINE = re.compile(r"^[ \t]*(?:#|//)[^\r\n]*", re.MULTILINE)


def with_variables(text: str, *, comments: bool = False) -> Template:
    """Return JSON in which each variable outside of strings is a string, and which has no comments if it may have some.

    What a block such as `{{#each}}` makes of a text cannot be told, unless it stands in a string as a whole.
    """
    if "\\{{" in text:  # Handlebars writes what follows as it is
        return Template("")
    parts: list[str] = []
    added: list[int] = []
    at = 0
    has_blocks = _OF_A_BLOCK.search(text) is not None
    for match in _PARTS.finditer(text):
        new, kind = match[0], match.lastgroup
        is_cut = has_blocks and kind == "string" and len(_BEGINS.findall(new)) != len(_ENDS.findall(new))
        if is_cut or kind == "unknown" or (has_blocks and kind == "variable" and _OF_A_BLOCK.search(new)):
            return Template("")
        if kind == "string":
            new = re.sub(_VARIABLE, _without_quotes, new) if "{{" in new else new
        elif kind == "comment" and comments:
            new = re.sub(r"[^\r\n]", " ", new)
        elif kind == "variable":
            new = f'"{VARIABLE_MARK}' + new.replace('"', "'").replace("\\", "'") + '"'
            start = match.start() + len(added)
            added += start, start + 1, start + len(new) - 1
        parts += text[at : match.start()], new
        at = match.end()
    return Template("".join([*parts, text[at:]]), tuple(added))


def _without_quotes(variable: re.Match[str]) -> str:
    """Return a variable in a string so that it does not end the string: what is filled in has no quotes of its own."""
    return re.sub(r'(\\.)|"', lambda part: part[1] or "'", variable[0])


def with_comment_lines(text: str) -> Template:
    """Return JSON as `with_variables` does, from a text in which a line that begins like a comment is one."""
    return with_variables(_COMMENT_LINE.sub(lambda line: " " * len(line[0]), text))
