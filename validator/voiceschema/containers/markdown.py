"""Markdown: the code blocks whose language is `json` or `yaml`, and others that hold nothing else."""

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

from voiceschema.containers.candidate import Candidate, Contents
from voiceschema.containers.exchange import parse_slices
from voiceschema.reading.document import Document
from voiceschema.reading.positions import Source
from voiceschema.reading.suppressions import IN_HTML, Suppression, comments, in_yaml

if TYPE_CHECKING:
    from collections.abc import Generator

    from markdown_it.rules_block import StateBlock
    from markdown_it.token import Token

_LANGUAGES = {"json": "json", "yaml": "yaml", "yml": "yaml"}
# The language is the first word; some tools have more behind it, write it as a class, or behind a directive.
_WORD = re.compile(r"(?:\{(?:code|code-block|code-cell|sourcecode)\}\s*)?[{.\s]*([A-Za-z0-9_+#-]*)")
# The options of a directive, before the code.
_OPTIONS = re.compile(r"(?:---[ \t]*\n.*?^---[ \t]*\n|(?::[a-z-]+:[^\n]*\n)+)", re.DOTALL | re.MULTILINE)
# A block of no language that could be a payload, and how those begin.
_BARE_BLOCK = re.compile(
    r"^[ \t>*+-]*(?:```|~~~)[`~]*(?:\{code[a-z-]*\})?[ \t]*\r?\n[\s>]*(?:[\[{]|-[ ]|[A-Za-z_]+:)", re.MULTILINE
)
_LIKE_JSON = re.compile(r"\s*+(?:[\[{]\s*+)++\"")
_LIKE_YAML = re.compile(r"\s*+(?:---\s++)?(?:-[ ]++)*+[A-Za-z_]++:\s")
# What MkDocs has besides: the lines behind a mark belong to it if they are indented by four more.
_MARK = re.compile(r"""(?:!!!|\?\?\?\+?)[ ]+[\w"-]|===[!+]?[ ]+["']""")


def read_markdown(file: Document) -> Contents:
    """Return the payloads that may stand in code blocks, and the comments that ask for something to be ignored."""
    suppressions: list[Suppression] = []
    issues: list[Document] = []
    return Contents(_candidates(file, suppressions, issues), suppressions, issues)


def _candidates(file: Document, suppressions: list[Suppression], issues: list[Document]) -> "Generator[Candidate]":
    text = file.text or ""
    # Most texts have no such blocks at all, and to read them takes long.
    lower = text.lower() if "```" in text or "~~~" in text else ""
    has_blocks = lower and (any(language in lower for language in _LANGUAGES) or _BARE_BLOCK.search(text))
    if not has_blocks and not any(issue.kind == "utf-16" for issue in file.issues):
        return
    if not file.parsed:
        issues.append(file)
    from markdown_it import MarkdownIt

    lines = [*Source(text).lines, len(text)]
    # What stands in a paragraph is of no interest, and takes long to read.
    parser = MarkdownIt("commonmark").disable("inline")
    parser.block.ruler.before("fence", "admonition", _admonition, {"alt": ["paragraph", "reference", "blockquote"]})
    if file.path.lower().endswith(".mdx"):
        parser.disable(["html_block", "code", "lheading"])  # MDX has neither of the first two
        parser.block.ruler.at("paragraph", _line)
    tokens = parser.parse(text)
    blocks = [(token, token.map) for token in tokens if token.type in ("fence", "code_block") and token.map]
    code = {line for _, extent in blocks for line in range(*extent)}
    waiting = deque(each for each in comments(IN_HTML, text) if bisect_right(lines, each[0]) - 1 not in code)
    number = 0
    for token, (first, behind) in blocks:
        if token.type != "fence":
            continue
        while waiting and waiting[0][0] < lines[first]:
            suppressions.append(Suppression(file, *waiting.popleft(), first + 1, behind))
        word = _WORD.match(token.info)[1].lower()  # type: ignore[index]
        language = _LANGUAGES.get(word) or _language_of(word, token.content)
        documents = parse_slices(file, _lines(file, lines, token, first), language) if language else []
        # Other languages than JSON have such values, too.
        is_certain = word in _LANGUAGES or (language == "json" and not word)
        if language and (is_certain or all(document.parsed for document in documents)):
            number += 1
            documents = [document._replace(container=f"code block {number}") for document in documents]
            yield from (Candidate(document, embedded=True) for document in documents)
            if language == "yaml":
                suppressions.extend(in_yaml(documents))
    # Behind the last block there is nothing that could be ignored.
    suppressions.extend(Suppression(file, *comment, 1, 0) for comment in waiting)


def _language_of(word: str, content: str) -> str | None:
    """Return the language of a block that does not say it, if there may be a payload in it."""
    if word in ("", "json5", "jsonc") and _LIKE_JSON.match(content):  # and uses nothing of what extends JSON
        return "json"
    return "yaml" if word == "" and _LIKE_YAML.match(content) else None


def _admonition(state: "StateBlock", first: int, _: int, silent: bool) -> bool:  # noqa: FBT001
    """Parse the lines that belong to a mark of MkDocs."""
    if state.is_code_block(first) or not _MARK.match(state.src, state.bMarks[first] + state.tShift[first]):
        return False
    if silent:
        return True
    around, indent, behind = (state.blkIndent, state.lineMax), state.sCount[first] + 4, first + 1
    while behind < state.lineMax and (state.isEmpty(behind) or state.sCount[behind] >= indent):
        behind += 1
    state.blkIndent, state.lineMax = indent, behind
    state.level += 1
    state.md.block.tokenize(state, first + 1, behind)
    state.level -= 1
    state.blkIndent, state.lineMax = around
    state.line = behind
    return True


def _line(state: "StateBlock", first: int, *_: object) -> bool:
    """Parse a line of a paragraph, or a tag, as a paragraph of its own: in MDX, a block may follow on it."""
    state.line = first + 1
    return True


def _lines(file: Document, lines: list[int], token: "Token", first: int) -> Iterator[tuple[int, int]]:
    """Yield where each line of a block stands, without what is before it because the block is indented or quoted."""
    options = _OPTIONS.match(token.content) if token.info.lstrip().startswith("{") else None
    skipped = options[0].count("\n") if options else 0
    # The last line has no end if the text ends there, and the block is not closed.
    contents = token.content.removesuffix("\n").split("\n") if token.content else []
    for number, content in enumerate(contents[skipped:], start=first + 1 + skipped):
        start, end = lines[number], lines[number + 1]
        written = (file.text or "")[start:end].rstrip("\r\n")
        # A tab before the block may be part of what is left out and part of what is not.
        kept = content if written.endswith(content) else content.lstrip()
        yield start + len(written) - len(kept), end
