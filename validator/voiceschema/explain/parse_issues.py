"""What is wrong with a text, in words: one sentence for each kind of `ParseIssue`."""

import re
from collections.abc import Callable

from voiceschema.explain.context import Message
from voiceschema.explain.rule_pages import rule_titles
from voiceschema.explain.visibility import Visibility
from voiceschema.reading import limits
from voiceschema.reading.document import Document, is_file
from voiceschema.reading.parse_issue import ParseIssue
from voiceschema.text.phrasing import as_json, count, printable, quote, truncate
from voiceschema.text.redact import MASK
from voiceschema.text.suggest import did_you_mean

_Sentence = tuple[str, str | None]


# Where the subject is a character, one of a few words, or text of this project.
_HARMLESS = (
    *("trailing-comma", "literal", "control-character", "bad-escape", "not-utf-8", "method", "yaml"),
    *("container", "container-item", "container-member", "unfulfilled-expectation", "named"),
)

_KNOWN_TAG = re.compile("tag:yaml.org,2002:python/object(?:/new|/apply)?")


def message(visibility: Visibility, issue: ParseIssue) -> Message:
    """Return what is wrong with a text, and the text to write instead, if it can be told and may be shown."""
    document = visibility.document
    is_hidden = (document.recorded or visibility.is_nothing) and issue.kind not in _HARMLESS
    if issue.kind == "unused-ignore":
        is_hidden = document.recorded and issue.subject not in rule_titles()
    if not is_hidden:
        return Message(issue.rule, *_sentence(document, issue))
    known = _KNOWN_TAG.match(issue.subject) if issue.kind == "python-object" else None
    hidden = "…" if issue.kind in ("unknown-alias", "cycle") else MASK  # behind an asterisk that is meant
    subject = known[0] if known else issue.subject and hidden
    return Message(issue.rule, _sentence(document, issue._replace(subject=subject))[0])


def _sentence(document: Document, issue: ParseIssue) -> _Sentence:
    kind, subject = "bom-inside" if issue.kind == "bom" and document.container else issue.kind, issue.subject
    if callable(words := _SENTENCES[kind]):
        return words(document, issue)
    forms = {"quoted": quote(subject), "cut": truncate(subject), "tag": subject.replace("tag:yaml.org,2002:", "!!")}
    is_sent = not is_file(document.path) or (document.recorded and document.container)
    save, what = ("send", "the payload") if is_sent else ("save", "the file")
    return words.format(**issue._asdict(), **forms, escaped=printable(subject), save=save, what=what), None


def _bracket(document: Document, issue: ParseIssue) -> str:
    return f'the "{(document.text or "")[issue.opened]}" of line {document.place(issue.opened, issue.opened).line}'


def _unclosed(document: Document, issue: ParseIssue) -> _Sentence:
    missing = {**_EXPECTED, "name": "a property name", "colon": '":" and a value'}
    return f"the text ends inside {_bracket(document, issue)}: {missing[issue.expected]} was expected", None


def _expected(_: Document, issue: ParseIssue) -> _Sentence:
    if issue.kind == "expected-name" and re.fullmatch("[A-Za-z_$][A-Za-z0-9_$-]*", issue.subject):
        return f"{issue.subject} is not a JSON property name: put it in double quotes", f'"{issue.subject}"'
    found = "a string" if issue.subject == '"' else quote(issue.subject)
    return f"{_EXPECTED[issue.kind.removeprefix('expected-')]} was expected here, not {found}", None


def _literal(_: Document, issue: ParseIssue) -> _Sentence:
    right = issue.subject.lower() if issue.subject.lower() in ("true", "false") else "null"
    return f"{issue.subject} is not JSON: write {right}", right


def _control_character(document: Document, issue: ParseIssue) -> _Sentence:
    char, escape = issue.subject[0], printable(issue.subject[0])
    if char in "\r\n":
        return "the line ends inside a string: close the quotes, or write the line break as \\n", None
    if document.language == "yaml":
        return f"U+{ord(char):04X} cannot stand in YAML: write it in double quotes as {escape}", None
    return f"U+{ord(char):04X} cannot stand here as it is: write it as {escape}", escape


def _number(_: Document, issue: ParseIssue) -> _Sentence:
    is_phone = re.fullmatch("[0-9+][0-9 ()-]*", issue.subject)
    phone = "put a phone number in quotes, without a leading + or 0"
    says = phone if is_phone else "write digits, a point and an exponent as in -1.5e3"
    return f"{truncate(issue.subject)} is not a JSON number: {says}", None


def _missing_space(_: Document, issue: ParseIssue) -> _Sentence:
    name, _colon, value = issue.subject.partition(":")
    shown = truncate(issue.subject) if '"' in issue.subject else quote(issue.subject)
    right = None if ": " in value else f"{name}: {value}"
    return f"{shown} is not a property: put a space after the colon", right


def _template(_: Document, issue: ParseIssue) -> _Sentence:
    is_variable = re.fullmatch(r"\{\{[-~]? *[\w.$]+ *[-~]?\}\}", issue.subject)
    what = "a template variable" if is_variable else "part of a template"
    says = "write a value, or put it in quotes if it is filled in later"
    return f"{truncate(issue.subject)} is {what} that was never filled in: {says}", None


def _yaml(document: Document, issue: ParseIssue) -> _Sentence:
    """Return what the words of the YAML parser mean."""
    problem, char = issue.subject, (document.text or "")[issue.start : issue.start + 1]
    says = f"this is not YAML: {problem}"
    if "mapping values are not allowed" in problem:
        says = "this line does not fit the lines above it: check how far it is indented"
        place = document.place(issue.start, issue.start)
        if place.text.count(": ") > 1:
            says = 'a second ": " in this line cannot be understood: put the value in quotes'
    elif "unexpected end of stream" in problem and issue.opened >= 0:
        says = f"the text ends inside the string that begins in line {document.place(issue.opened, issue.opened).line}"
    elif char == "\t":
        says = "a tab cannot indent YAML: use blanks"
    elif "cannot start any token" in problem:
        says = f"{quote(char)} cannot begin a value: put it in quotes"
    elif problem.startswith(("did not find expected ','", "expected ',' or")):
        says = f'"," or the end of {_bracket(document, issue)} was expected here'
    return says, None


def _method(document: Document, issue: ParseIssue) -> _Sentence:
    method, right = issue.subject, issue.expected
    says = f"{quote(method)} is not the method that takes this body: write {right}"
    written = (document.text or "")[issue.start : issue.end]
    if method.lower() not in written.lower() or len(written) > len(quote(method)):
        return says, None  # The place is that of the body.
    return says, right if written[0] not in ("'", '"') else quote(right)


def _unused_ignore(_: Document, issue: ParseIssue) -> _Sentence:
    if not issue.subject:
        return "this comment names no rule: write it like # voiceschema: ignore e164", None
    known = "" if issue.subject in rule_titles() else did_you_mean(issue.subject, rule_titles())
    return f"there is no problem {quote(issue.subject)} to ignore here{known or ': leave it out'}", None


_EXPECTED = {"end": "the end of the text", "value": "a value", "colon": '":"', "]": '"," or "]"', "}": '"," or "}"'}
_EXPECTED["name"] = "a property name in double quotes"
_EXPANDED = f"{count(limits.MAX_EXPANDED, 'value')} of {limits.STRING_UNIT} characters"
_SENTENCES: dict[str, str | Callable[[Document, ParseIssue], _Sentence]] = {
    # JSON
    "empty": "there is nothing in it: a value was expected",
    "extra": "a second value begins here, but JSON holds one: "
    "join arrays of actions (a .ndjson file has one on each line)",
    "trailing-comma": 'this comma has nothing after it: JSON allows none before "{subject}"',
    "quote-inside": 'the string ends at this quote, but {cut} follows: a quote inside a string is written \\"',
    "unclosed": _unclosed,
    "name-in-array": "an array has no names, but {cut} is one: put the members in braces",
    **dict.fromkeys((f"expected-{what}" for what in _EXPECTED), _expected),
    "unterminated-string": "this string is never closed: the quotes at its end are missing",
    "control-character": _control_character,
    "bad-escape": "{escaped} is not an escape of JSON: write a backslash as \\\\",
    "comment": "JSON has no comments: leave it out",
    "single-quote": "a JSON string stands in double quotes, not in single ones",
    "curly-quote": 'a JSON string stands in straight double quotes, "',
    "html": "this is HTML or XML, not JSON",
    "not-a-number": "JSON has no NaN and no Infinity: write a number, or leave the property out",
    "literal": _literal,
    "number": _number,
    "name": "{quoted} stands twice in this object: readers take one of the two, most the last",
    "template": _template,
    # YAML
    "yaml": _yaml,
    "merge": "{cut} is not a mapping, so << cannot merge it: write one, or a list of mappings",
    "merge-nothing": "<< has nothing to merge: write a mapping behind it, or a list of mappings",
    "merge-twice": "<< stands twice in this mapping: put both into one list, as in <<: [*a, *b]",
    "missing-space": _missing_space,
    "unquoted": lambda _, issue: (
        f"{quote(issue.subject)} is read as {issue.expected} by some YAML readers: put it in quotes",
        as_json(issue.subject),
    ),
    "tag": "the tag {tag} does not fit: payloads hold JSON values only",
    "unknown-alias": "*{subject} is the alias of no anchor above it",
    "cycle": "*{subject} stands inside the value that it is an alias of: a payload cannot hold itself",
    "complex-name": "a property name is a string, not a list or a mapping",
    # encodings and limits
    "utf-16": "{what} is UTF-16: {save} it as UTF-8",
    "not-utf-8": "byte {subject} is not UTF-8: {save} {what} as UTF-8",
    "bom": "{what} begins with a byte order mark: {save} it as UTF-8 without one",
    "bom-inside": "the payload begins with a byte order mark: leave it out",
    "yaml-surrogate": "a surrogate is not a character in YAML: write the character itself",
    "surrogate": "half of a surrogate pair is not a character: write both halves, or the character itself",
    "nesting": f"this is nested too deep: a payload has at most {limits.MAX_DEPTH} levels of arrays and objects",
    "too-large-number": "{cut} is too large: a number has to be below about 1.8e308 in size",
    "aliases": f"the aliases expand too far: written out, a payload has at most {_EXPANDED}",
    "shared": f"the same lists and objects stand in too many places: again, at most {_EXPANDED} may stand",
    "many": f"more than {limits.MAX_REPORTED} things are wrong in this payload: "
    "from here on they are not told one by one",
    "many-in-file": f"more than {limits.MAX_REPORTED} things are wrong in this file: "
    "from here on they are not told one by one",
    "directives": f"a file has at most {count(limits.MAX_DIRECTIVES, 'directive')} for tags",
    "documents": f"a file has at most {count(limits.MAX_DOCUMENTS, 'document')}: this is one too many",
    # containers
    "container": "{quoted} of a {container} is {expected}: here it is something else, and no payload can be found",
    "container-item": "each item of {quoted} in a {container} is {expected}: "
    "this is something else, and no payload can be found",
    "container-member": "{quoted} is missing: a {container} needs it, {expected}, "
    "and without it no payload can be found",
    "python-object": "this body is tagged {tag}, so it is not validated: record it as a string",
    "request-line": "{quoted} is not a request line: write it like POST https://api.nexmo.com/v1/calls",
    "no-empty-line": "{quoted} is not a header: put an empty line before the body",
    "method": _method,
    # comments and configurations
    "unused-ignore": _unused_ignore,
    "unfulfilled-expectation": "{quoted} does not break {expected} any more: "
    "leave out the expectation, or put the mistake back",
    "named": "{subject}",
}
