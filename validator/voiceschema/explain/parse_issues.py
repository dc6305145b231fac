"""What a reader stumbled over, in words."""

import re
from collections.abc import Callable

from voiceschema.explain.rules import rule_titles
from voiceschema.reading.document import Document, is_file
from voiceschema.reading.source import (
    MAX_DEPTH,
    MAX_DIRECTIVES,
    MAX_DOCUMENTS,
    MAX_DOTS,
    MAX_EXPANDED,
    MAX_REPORTED,
    STRING_UNIT,
    ParseIssue,
)
from voiceschema.text.suggest import did_you_mean
from voiceschema.text.wording import as_json, count, printable, quote, truncate


def sentence(document: Document, issue: ParseIssue) -> tuple[str, str | None]:
    """Return what is wrong with the text of a document, and the text to write instead, if it can be told."""
    found = _WORDS[issue.kind]
    return found if isinstance(found, tuple) else found(document, issue)


def _shown(text: str) -> str:
    if text == '"':
        return "a string"
    return quote(text)


def _bracket(document: Document, issue: ParseIssue) -> str:
    opened = (document.text or "")[issue.other]
    return f'the "{opened}" of line {document.place(issue.other, issue.other).line}'


def _expected(what: str) -> Callable[[Document, ParseIssue], tuple[str, str | None]]:
    return lambda _, issue: (f"{what} was expected here, not {_shown(issue.detail)}", None)


def _expected_name(_: Document, issue: ParseIssue) -> tuple[str, str | None]:
    if re.fullmatch("[A-Za-z_$][A-Za-z0-9_$-]*", issue.detail):
        return f"{issue.detail} is not a JSON property name: put it in double quotes", f'"{issue.detail}"'
    return f"a property name in double quotes was expected here, not {_shown(issue.detail)}", None


def _unclosed(document: Document, issue: ParseIssue) -> tuple[str, str | None]:
    missing = {"}": '"," or "}"', "]": '"," or "]"', "name": "a property name", "colon": '":" and a value'}
    return (
        f"the text ends inside {_bracket(document, issue)}: {missing.get(issue.detail, 'a value')} was expected",
        None,
    )


def _trailing_comma(_: Document, issue: ParseIssue) -> tuple[str, str | None]:
    return f'this comma has nothing after it: JSON allows none before "{issue.detail}"', None


def _quote_inside(_: Document, issue: ParseIssue) -> tuple[str, str | None]:
    following = truncate(issue.detail)
    return f'the string ends at this quote, but {following} follows: a quote inside a string is written \\"', None


def _name_in_array(_: Document, issue: ParseIssue) -> tuple[str, str | None]:
    return f"an array has no names, but {truncate(issue.detail)} is one: put the members in braces", None


def _literal(_: Document, issue: ParseIssue) -> tuple[str, str | None]:
    right = issue.detail.lower() if issue.detail.lower() in ("true", "false") else "null"
    return f"{issue.detail} is not JSON: write {right}", right


def _control_character(document: Document, issue: ParseIssue) -> tuple[str, str | None]:
    char = (document.text or "")[issue.start]
    if char in "\r\n":
        return "the line ends inside a string: close the quotes, or write the line break as \\n", None
    escape = printable(char)
    if document.language == "yaml":
        return f"U+{ord(char):04X} cannot stand in YAML: write it in double quotes as {escape}", None
    return f"U+{ord(char):04X} cannot stand here as it is: write it as {escape}", escape


def _bad_escape(document: Document, issue: ParseIssue) -> tuple[str, str | None]:
    escape = printable((document.text or "")[issue.start : issue.start + 2])
    return f"{escape} is not an escape of JSON: write a backslash as \\\\", None


def _number(_: Document, issue: ParseIssue) -> tuple[str, str | None]:
    if re.fullmatch("[0-9+][0-9 ()-]*", issue.detail):
        return (
            f"{truncate(issue.detail)} is not a JSON number: put a phone number in quotes, without a leading + or 0",
            None,
        )
    return f"{truncate(issue.detail)} is not a JSON number: write digits, a point and an exponent as in -1.5e3", None


def _too_large(_: Document, issue: ParseIssue) -> tuple[str, str | None]:
    return f"{truncate(issue.detail)} is too large: a number has to be below about 1.8e308 in size", None


def _duplicate(_: Document, issue: ParseIssue) -> tuple[str, str | None]:
    return f"{quote(issue.detail)} stands twice in this object: readers take one of the two, most the last", None


def _missing_space(_document: Document, issue: ParseIssue) -> tuple[str, str | None]:
    name, _, value = issue.detail.partition(":")
    right = None if ": " in value else f"{name}: {value}"
    shown = truncate(issue.detail) if '"' in issue.detail else quote(issue.detail)
    return f"{shown} is not a property: put a space after the colon", right


def _template(_: Document, issue: ParseIssue) -> tuple[str, str | None]:
    is_variable = re.fullmatch(r"\{\{[-~]? *[\w.$]+ *[-~]?\}\}", issue.detail)
    what = "a template variable" if is_variable else "part of a template"
    says = "write a value, or put it in quotes if it is filled in later"
    return f"{truncate(issue.detail)} is {what} that was never filled in: {says}", None


def _unquoted(document: Document, issue: ParseIssue) -> tuple[str, str | None]:
    text = (document.text or "")[issue.start : issue.end]
    return f"{quote(text)} is read as {issue.detail} by some YAML readers: put it in quotes", as_json(text)


def _merge(_: Document, issue: ParseIssue) -> tuple[str, str | None]:
    if not issue.detail:
        return "<< has nothing to merge: write a mapping behind it, or a list of mappings", None
    return f"{truncate(issue.detail)} is not a mapping, so << cannot merge it: write one, or a list of mappings", None


def _yaml(document: Document, issue: ParseIssue) -> tuple[str, str | None]:
    text, problem = document.text or "", issue.detail
    char = text[issue.start : issue.start + 1]
    if "mapping values are not allowed" in problem:
        if document.place(issue.start, issue.start).source_line.count(": ") > 1:
            return 'a second ": " in this line cannot be understood: put the value in quotes', None
        return "this line does not fit the lines above it: check how far it is indented", None
    if "unexpected end of stream" in problem and issue.other >= 0:
        return (
            f"the text ends inside the string that begins in line {document.place(issue.other, issue.other).line}",
            None,
        )
    if "cannot start any token" in problem or char == "\t":
        words = (
            "a tab cannot indent YAML: use blanks"
            if char == "\t"
            else f"{quote(char)} cannot begin a value: put it in quotes"
        )
        return words, None
    if problem.startswith(("did not find expected ','", "expected ',' or")):
        return f'"," or the end of {_bracket(document, issue)} was expected here', None
    return f"this is not YAML: {problem}", None


def _python_object(_: Document, issue: ParseIssue) -> tuple[str, str | None]:
    tag = issue.detail.replace("tag:yaml.org,2002:", "!!")
    return f"this body is tagged {tag}, so it is not validated: record it as a string", None


def _tag(_: Document, issue: ParseIssue) -> tuple[str, str | None]:
    tag = issue.detail.replace("tag:yaml.org,2002:", "!!")
    return f"the tag {tag} does not fit: payloads hold JSON values only", None


def _saving(document: Document) -> tuple[str, str]:
    """Return what is done with a text, and what it is; what came from no file has angle brackets around its name."""
    return ("save", "the file") if is_file(document.path) else ("send", "the payload")


def _encoding(document: Document, issue: ParseIssue) -> tuple[str, str | None]:
    save, what = _saving(document)
    if issue.kind == "utf-16":
        return f"{what} is UTF-16: {save} it as UTF-8", None
    return f"byte {issue.detail} is not UTF-8: {save} {what} as UTF-8", None


def _byte_order_mark(document: Document, _: ParseIssue) -> tuple[str, str | None]:
    if document.container:
        return "the payload begins with a byte order mark: leave it out", None
    save, what = _saving(document)
    return f"{what} begins with a byte order mark: {save} it as UTF-8 without one", None


def _container(_: Document, issue: ParseIssue) -> tuple[str, str | None]:
    name, expected, title = issue.detail.split("\n")
    return f"{quote(name)} of a {title} is {expected}: here it is something else, and no payload can be found", None


def _container_member(_: Document, issue: ParseIssue) -> tuple[str, str | None]:
    name, expected, title = issue.detail.split("\n")
    return f"{quote(name)} is missing: a {title} needs it, {expected}, and without it no payload can be found", None


def _container_item(_: Document, issue: ParseIssue) -> tuple[str, str | None]:
    name, _expected, title = issue.detail.split("\n")
    return (
        f"each item of {quote(name)} in a {title} is an object: this is something else, and no payload can be found",
        None,
    )


def _request_line(_: Document, issue: ParseIssue) -> tuple[str, str | None]:
    return f"{quote(issue.detail)} is not a request line: write it like POST https://api.nexmo.com/v1/calls", None


def _method(document: Document, issue: ParseIssue) -> tuple[str, str | None]:
    method, right = issue.detail.split("\n")
    words = f"{quote(method)} is not the method that takes this body: write {right}"
    written = (document.text or "")[issue.start : issue.end]
    if method.lower() not in written.lower() or len(written) > len(quote(method)):
        return words, None  # The place is that of the body.
    return words, right if written[0] not in ("'", '"') else quote(right)


def _no_empty_line(_: Document, issue: ParseIssue) -> tuple[str, str | None]:
    return f"{quote(issue.detail)} is not a header: put an empty line before the body", None


def _unused_ignore(_: Document, issue: ParseIssue) -> tuple[str, str | None]:
    if not issue.detail:
        return "this comment names no rule: write it like # voiceschema: ignore e164", None
    known = "" if issue.detail in rule_titles() else did_you_mean(issue.detail, rule_titles())
    return f"there is no problem {quote(issue.detail)} to ignore here{known or ': leave it out'}", None


def _unbroken_rule(_: Document, issue: ParseIssue) -> tuple[str, str | None]:
    rule, path = issue.detail.split("\n")
    return f"{quote(path)} does not break {rule} any more: leave out the mark, or put the mistake back", None


def _alias(words: str) -> Callable[[Document, ParseIssue], tuple[str, str | None]]:
    return lambda _, issue: (f"*{issue.detail} {words}", None)


_Words = tuple[str, None] | Callable[[Document, ParseIssue], tuple[str, str | None]]

_EXPANDED = f"{count(MAX_EXPANDED, 'value')} of {STRING_UNIT} characters"
_WORDS: dict[str, _Words] = {
    "empty": ("there is nothing in it: a value was expected", None),
    "extra": (
        "a second value begins here, but JSON holds one: join arrays of actions (a .ndjson file has one on each line)",
        None,
    ),
    "expected-end": _expected("the end of the text"),
    "trailing-comma": _trailing_comma,
    "quote-inside": _quote_inside,
    "unclosed": _unclosed,
    "name-in-array": _name_in_array,
    "expected-value": _expected("a value"),
    "expected-name": _expected_name,
    "expected-colon": _expected('":"'),
    "expected-]": _expected('"," or "]"'),
    "expected-}": _expected('"," or "}"'),
    "unterminated-string": ("this string is never closed: the quotes at its end are missing", None),
    "control-character": _control_character,
    "bad-escape": _bad_escape,
    "comment": ("JSON has no comments: leave it out", None),
    "single-quote": ("a JSON string stands in double quotes, not in single ones", None),
    "curly-quote": ('a JSON string stands in straight double quotes, "', None),
    "html": ("this is HTML or XML, not JSON", None),
    "not-a-number": ("JSON has no NaN and no Infinity: write a number, or leave the property out", None),
    "literal": _literal,
    "number": _number,
    "bom": _byte_order_mark,
    "utf-16": _encoding,
    "not-utf-8": _encoding,
    "yaml-surrogate": ("a surrogate is not a character in YAML: write the character itself", None),
    "surrogate": ("half of a surrogate pair is not a character: write both halves, or the character itself", None),
    "nesting": (f"this is nested too deep: a payload has at most {MAX_DEPTH} levels of arrays and objects", None),
    "too-large-number": _too_large,
    "aliases": (f"the aliases expand too far: written out, a payload has at most {_EXPANDED}", None),
    "shared": (f"the same lists and objects stand in too many places: again, at most {_EXPANDED} may stand", None),
    "many": (
        f"more than {MAX_REPORTED} things are wrong in this payload: from here on they are not told one by one",
        None,
    ),
    "directives": (f"a file has at most {count(MAX_DIRECTIVES, 'directive')} for tags", None),
    "dots": (f"the keys of a configuration have at most {count(MAX_DOTS, 'dot')}: here are more", None),
    "documents": (f"a file has at most {count(MAX_DOCUMENTS, 'document')}: this is one too many", None),
    "name": _duplicate,
    "merge": _merge,
    "missing-space": _missing_space,
    "template": _template,
    "unquoted": _unquoted,
    "merge-twice": ("<< stands twice in this mapping: put both into one list, as in <<: [*a, *b]", None),
    "yaml": _yaml,
    "toml": lambda _, issue: (f"this is not TOML: {issue.detail[:1].lower()}{issue.detail[1:]}", None),
    "tag": _tag,
    "unknown-alias": _alias("is the alias of no anchor above it"),
    "cycle": _alias("stands inside the value that it is an alias of: a payload cannot hold itself"),
    "named": lambda _, issue: (issue.detail, None),
    "container": _container,
    "container-item": _container_item,
    "container-member": _container_member,
    "python-object": _python_object,
    "request-line": _request_line,
    "no-empty-line": _no_empty_line,
    "method": _method,
    "unused-ignore": _unused_ignore,
    "unbroken-rule": _unbroken_rule,
    "complex-name": ("a property name is a string, not a list or a mapping", None),
}
