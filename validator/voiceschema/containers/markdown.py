"""Markdown: code blocks in `json` or `yaml`, and other blocks that contain nothing but JSON or YAML."""

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
# The language is the first word. Some tools add options after it, write it as a class, or after a directive.
_WORD = re.compile(r"(?:\{(?:code|code-block|code-cell|sourcecode)\}\s*)?[{.\s]*([A-Za-z0-9_+#-]*)")
# The options of a directive, before the code.
_OPTIONS = re.compile(r"(?:---[ \t]*\n.*?^---[ \t]*\n|(?::[a-z-]+:[^\n]*\n)+)", re.DOTALL | re.MULTILINE)
# A block without a language that may be a payload, and how JSON and YAML payloads start.
_BARE_BLOCK = re.compile(
    r"^[ \t>*+-]*(?:```|~~~)[`~]*(?:\{code[a-z-]*\})?[ \t]*\r?\n[\s>]*(?:[\[{]|-[ ]|[A-Za-z_]+:)", re.MULTILINE
)
_LIKE_JSON = re.compile(r"\s*+(?:[\[{]\s*+)++\"")
_LIKE_YAML = re.compile(r"\s*+(?:---\s++)?(?:-[ ]++)*+[A-Za-z_]++:\s")
# An admonition or a tab of MkDocs: the following lines belong to it if they are indented by four more spaces.
_ADMONITION = re.compile(r"""(?:!!!|\?\?\?\+?)[ ]+[\w"-]|===[!+]?[ ]+["']""")


def read_markdown(file: Document) -> Contents:
    """Return the candidates in code blocks, the suppression comments, and the issues of the file."""
    suppressions: list[Suppression] = []
    issues: list[Document] = []
    return Contents(_candidates(file, suppressions, issues), suppressions, issues)


def _candidates(file: Document, suppressions: list[Suppression], issues: list[Document]) -> "Generator[Candidate]":
    text = file.text or ""
    # Parsing is slow, and most texts have no such blocks.
    lower = text.lower() if "```" in text or "~~~" in text else ""
    has_blocks = lower and (any(language in lower for language in _LANGUAGES) or _BARE_BLOCK.search(text))
    if not has_blocks and not any(issue.kind == "utf-16" for issue in file.issues):
        return
    if not file.parsed:
        issues.append(file)
    from markdown_it import MarkdownIt

    lines = [*Source(text).lines, len(text)]
    # Inline content is not needed, and slow to parse.
    parser = MarkdownIt("commonmark").disable("inline")
    parser.block.ruler.before("fence", "admonition", _admonition, {"alt": ["paragraph", "reference", "blockquote"]})
    if file.path.lower().endswith(".mdx"):
        parser.disable(["html_block", "code", "lheading"])  # MDX does not have the first two
        parser.block.ruler.at("paragraph", _line)
    tokens = parser.parse(text)
    blocks = [(token, token.map) for token in tokens if token.type in ("fence", "code_block") and token.map]
    code = {line for _, extent in blocks for line in range(*extent)}
    waiting = deque(each for each in comments(IN_HTML, text) if bisect_right(lines, each[0]) - 1 not in code)
    number = 0
    for token, (first, end) in blocks:
        if token.type != "fence":
            continue
        while waiting and waiting[0][0] < lines[first]:
            suppressions.append(Suppression(file, *waiting.popleft(), first + 1, end))
        word = _WORD.match(token.info)[1].lower()  # type: ignore[index]
        language = _LANGUAGES.get(word) or _language_of(word, token.content)
        documents = parse_slices(file, _lines(file, lines, token, first), language) if language else []
        # Other languages have literals that look like JSON.
        is_certain = word in _LANGUAGES or (language == "json" and not word)
        if language and (is_certain or all(document.parsed for document in documents)):
            number += 1
            documents = [document._replace(container=f"code block {number}") for document in documents]
            yield from (Candidate(document, embedded=True) for document in documents)
            if language == "yaml":
                suppressions.extend(in_yaml(documents))
    # No block follows the remaining comments, so they apply to no line.
    suppressions.extend(Suppression(file, *comment, 1, 0) for comment in waiting)


def _language_of(word: str, content: str) -> str | None:
    """Return the language of a block that is not declared as JSON or YAML, if it may contain a payload."""
    if word in ("", "json5", "jsonc") and _LIKE_JSON.match(content):  # only if it is plain JSON
        return "json"
    return "yaml" if word == "" and _LIKE_YAML.match(content) else None


def _admonition(state: "StateBlock", first: int, _: int, silent: bool) -> bool:  # noqa: FBT001
    """Parse the lines of an MkDocs admonition or tab."""
    if state.is_code_block(first) or not _ADMONITION.match(state.src, state.bMarks[first] + state.tShift[first]):
        return False
    if silent:
        return True
    around, indent, end = (state.blkIndent, state.lineMax), state.sCount[first] + 4, first + 1
    while end < state.lineMax and (state.isEmpty(end) or state.sCount[end] >= indent):
        end += 1
    state.blkIndent, state.lineMax = indent, end
    state.level += 1
    state.md.block.tokenize(state, first + 1, end)
    state.level -= 1
    state.blkIndent, state.lineMax = around
    state.line = end
    return True


def _line(state: "StateBlock", first: int, *_: object) -> bool:
    """Parse each line of a paragraph as a paragraph of its own, because in MDX a code block may follow a tag."""
    state.line = first + 1
    return True


def _lines(file: Document, lines: list[int], token: "Token", first: int) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each line of a block, without the indentation or quote marks of the block."""
    options = _OPTIONS.match(token.content) if token.info.lstrip().startswith("{") else None
    skipped = options[0].count("\n") if options else 0
    # The last line has no line feed if the text ends within the block.
    contents = token.content.removesuffix("\n").split("\n") if token.content else []
    for number, content in enumerate(contents[skipped:], start=first + 1 + skipped):
        start, end = lines[number], lines[number + 1]
        written = (file.text or "")[start:end].rstrip("\r\n")
        # A tab may be partly indentation of the block and partly content.
        kept = content if written.endswith(content) else content.lstrip()
        yield start + len(written) - len(kept), end
