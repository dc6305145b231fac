"""Convert templates, with variables such as `{{to}}` and with comments, to JSON."""

import re
from collections.abc import Callable
from typing import NamedTuple

from voiceschema.reading.positions import VARIABLE_MARK


class Template(NamedTuple):
    """A template converted to JSON."""

    #: Empty if the result of the template is unpredictable.
    text: str
    #: The offsets in the text of characters that were added; all others correspond to one in the template.
    added: tuple[int, ...] = ()


#: Converts a text to JSON; `Template` itself leaves it unchanged.
Prepare = Callable[[str], Template]

_VARIABLE = r"(?:\{\{\{[^{}\n]*+\}\}\}|\{\{[^{}\n]*+\}\})"
_STRING = rf'"(?:{_VARIABLE}|[^"\\]|\\.)*+(?:"|\\?\Z)'
_WORD = r"[\w.+-]*+"
_PARTS = re.compile(
    rf"(?P<string>{_STRING})|(?P<comment>//[^\r\n]*|/\*.*?\*/)|/\*.*"
    rf"|(?P<variable>(?<![\w.+-]){_WORD}(?:{_VARIABLE}{_WORD})++)|(?P<unknown>\{{\{{)",
    re.DOTALL,
)
# The start and the end of a block in Handlebars, which WireMock uses, and any of its tags.
_BEGINS, _ENDS = re.compile(r"\{\{\{?~?[#^]"), re.compile(r"\{\{\{?~?/")
_OF_A_BLOCK = re.compile(r"\{\{\{?~?(?:[#^/]|else\b)")
_COMMENT_LINE = re.compile(r"^[ \t]*(?:#|//)[^\r\n]*", re.MULTILINE)


def with_variables(text: str, *, comments: bool = False) -> Template:
    """Replace each variable outside strings by a string and, if `comments` are allowed, each comment by spaces.

    The result is empty if a block such as `{{#each}}` is not completely inside a string: its output is unpredictable.
    """
    if "\\{{" in text:  # an escaped variable of Handlebars
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
    """Return a variable in a string with its quotes replaced, so that they do not end the string."""
    return re.sub(r'(\\.)|"', lambda part: part[1] or "'", variable[0])


def with_comment_lines(text: str) -> Template:
    """Replace variables as `with_variables` does, and each line that starts with `#` or `//` by spaces."""
    return with_variables(_COMMENT_LINE.sub(lambda line: " " * len(line[0]), text))
