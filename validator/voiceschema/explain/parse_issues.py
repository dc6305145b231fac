"""Explains what is wrong with a text: one sentence for each kind of `ParseIssue`."""

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


# Kinds whose subject cannot be a secret: a character, one of a few known words, or text of this project.
_HARMLESS = (
    *("trailing-comma", "literal", "control-character", "bad-escape", "not-utf-8", "method", "yaml"),
    *("container", "container-item", "container-member", "unfulfilled-expectation", "named"),
)

_KNOWN_TAG = re.compile("tag:yaml.org,2002:python/object(?:/new|/apply)?")


def message(visibility: Visibility, issue: ParseIssue) -> Message:
    """Return the message for a parse issue, with a suggestion only if that is certain and may be shown."""
    document = visibility.document
    is_hidden = (document.recorded or visibility.is_nothing) and issue.kind not in _HARMLESS
    if issue.kind == "unused-ignore":
        is_hidden = document.recorded and issue.subject not in rule_titles()
    if not is_hidden:
        return Message(issue.rule, *_sentence(document, issue))
    known = _KNOWN_TAG.match(issue.subject) if issue.kind == "python-object" else None
    hidden = "…" if issue.kind in ("unknown-alias", "cycle") else MASK  # after the asterisk of the alias
    subject = known[0] if known else issue.subject and hidden
    return Message(issue.rule, _sentence(document, issue._replace(subject=subject))[0])


def _sentence(document: Document, issue: ParseIssue) -> _Sentence:
    kind, subject = "bom-inside" if issue.kind == "bom" and document.container else issue.kind, issue.subject
    if callable(sentence := _SENTENCES[kind]):
        return sentence(document, issue)
    forms = {"quoted": quote(subject), "cut": truncate(subject), "tag": subject.replace("tag:yaml.org,2002:", "!!")}
    is_sent = not is_file(document.path) or (document.recorded and document.container)
    save, what = ("send", "the payload") if is_sent else ("save", "the file")
    return sentence.format(**issue._asdict(), **forms, escaped=printable(subject), save=save, what=what), None


def _bracket(document: Document, issue: ParseIssue) -> str:
    return f'the "{(document.text or "")[issue.opened]}" on line {document.place(issue.opened, issue.opened).line}'


def _unclosed(document: Document, issue: ParseIssue) -> _Sentence:
    missing = {**_EXPECTED, "name": "a property name", "colon": '":" and a value'}
    return f"the text ends inside {_bracket(document, issue)}: expected {missing[issue.expected]}", None


def _expected(_: Document, issue: ParseIssue) -> _Sentence:
    if issue.kind == "expected-name" and re.fullmatch("[A-Za-z_$][A-Za-z0-9_$-]*", issue.subject):
        return f"{issue.subject} is not a JSON property name: put it in double quotes", f'"{issue.subject}"'
    found = "a string" if issue.subject == '"' else quote(issue.subject)
    return f"expected {_EXPECTED[issue.kind.removeprefix('expected-')]}, found {found}", None


def _literal(_: Document, issue: ParseIssue) -> _Sentence:
    right = issue.subject.lower() if issue.subject.lower() in ("true", "false") else "null"
    return f"{issue.subject} is not JSON: write {right}", right


def _control_character(document: Document, issue: ParseIssue) -> _Sentence:
    char, escape = issue.subject[0], printable(issue.subject[0])
    if char in "\r\n":
        return "the line ends inside a string: close the quotes, or write the line break as \\n", None
    if document.language == "yaml":
        return f"U+{ord(char):04X} is not allowed in YAML: write it in double quotes as {escape}", None
    return f"U+{ord(char):04X} is not allowed in a JSON string: write it as {escape}", escape


def _number(_: Document, issue: ParseIssue) -> _Sentence:
    is_phone = re.fullmatch("[0-9+][0-9 ()-]*", issue.subject)
    phone = "put a phone number in quotes, without a leading + or 0"
    instruction = phone if is_phone else "write it in a form such as 0.5 or -1.5e3"
    return f"{truncate(issue.subject)} is not a JSON number: {instruction}", None


def _missing_space(_: Document, issue: ParseIssue) -> _Sentence:
    name, _colon, value = issue.subject.partition(":")
    shown = truncate(issue.subject) if '"' in issue.subject else quote(issue.subject)
    right = None if ": " in value else f"{name}: {value}"
    return f"{shown} is not a property: add a space after the colon", right


def _template(_: Document, issue: ParseIssue) -> _Sentence:
    is_variable = re.fullmatch(r"\{\{[-~]? *[\w.$]+ *[-~]?\}\}", issue.subject)
    what = "a template variable" if is_variable else "part of a template"
    instruction = "write a value, or put it in quotes if it is filled in later"
    return f"{truncate(issue.subject)} is {what} that was never filled in: {instruction}", None


def _yaml(document: Document, issue: ParseIssue) -> _Sentence:
    """Return what an error of the YAML parser means."""
    problem, char = issue.subject, (document.text or "")[issue.start : issue.start + 1]
    sentence = f"this is not valid YAML: {problem}"
    if "mapping values are not allowed" in problem:
        sentence = "this line does not match the lines above it: check its indentation"
        place = document.place(issue.start, issue.start)
        if place.text.count(": ") > 1:
            sentence = 'this line has a second ": ": put the value in quotes'
    elif "unexpected end of stream" in problem and issue.opened >= 0:
        line = document.place(issue.opened, issue.opened).line
        sentence = f"the text ends inside the string that starts on line {line}: add the closing quote"
    elif char == "\t":
        sentence = "YAML does not allow tabs as indentation: use spaces"
    elif "cannot start any token" in problem:
        sentence = f"{quote(char)} cannot start a value: put the value in quotes"
    elif problem.startswith(("did not find expected ','", "expected ',' or")):
        sentence = f'expected "," or the end of {_bracket(document, issue)}'
    return sentence, None


def _method(document: Document, issue: ParseIssue) -> _Sentence:
    method, right = issue.subject, issue.expected
    sentence = f"{quote(method)} is not the method for this body: write {right}"
    written = (document.text or "")[issue.start : issue.end]
    if method.lower() not in written.lower() or len(written) > len(quote(method)):
        return sentence, None  # The place is that of the body.
    return sentence, right if written[0] not in ("'", '"') else quote(right)


def _unused_ignore(_: Document, issue: ParseIssue) -> _Sentence:
    if not issue.subject:
        return "this comment names no rule: add one, as in # voiceschema: ignore e164", None
    question = "" if issue.subject in rule_titles() else did_you_mean(issue.subject, rule_titles())
    return f"there is no {quote(issue.subject)} problem to ignore here{question or ': remove it'}", None


_EXPECTED = {"end": "the end of the text", "value": "a value", "colon": '":"', "]": '"," or "]"', "}": '"," or "}"'}
_EXPECTED["name"] = "a property name in double quotes"
_EXPANDED = f"{count(limits.MAX_EXPANDED, 'value')} of {limits.STRING_UNIT} characters"
_SENTENCES: dict[str, str | Callable[[Document, ParseIssue], _Sentence]] = {
    # JSON
    "empty": "the text is empty: expected a value",
    "extra": "a second value starts here, but JSON allows only one: "
    "merge arrays of actions into one (a .ndjson file has one value per line)",
    "trailing-comma": 'JSON does not allow a comma before "{subject}": remove it',
    "quote-inside": 'the string ends at this quote, but {cut} follows: write a quote inside a string as \\"',
    "unclosed": _unclosed,
    "name-in-array": "an array has no property names, but {cut} is one: put the properties in braces",
    **dict.fromkeys((f"expected-{what}" for what in _EXPECTED), _expected),
    "unterminated-string": "this string is never closed: add the closing quote",
    "control-character": _control_character,
    "bad-escape": "{escaped} is not a JSON escape: write a backslash as \\\\",
    "comment": "JSON has no comments: remove it",
    "single-quote": "JSON strings need double quotes, not single quotes",
    "curly-quote": 'JSON strings need straight double quotes, "',
    "html": "this is HTML or XML, not JSON",
    "not-a-number": "JSON has no NaN or Infinity: write a number, or remove the property",
    "literal": _literal,
    "number": _number,
    "name": "{quoted} appears twice in this object: remove one, as most parsers use only the last",
    "template": _template,
    # YAML
    "yaml": _yaml,
    "merge": "{cut} is not a mapping, so << cannot merge it: write a mapping or a list of mappings",
    "merge-nothing": "<< has nothing to merge: add a mapping or a list of mappings after it",
    "merge-twice": "<< appears twice in this mapping: combine both in one list, as in <<: [*a, *b]",
    "missing-space": _missing_space,
    "unquoted": lambda _, issue: (
        f"{quote(issue.subject)} is read as {issue.expected} by some YAML parsers: put it in quotes",
        as_json(issue.subject),
    ),
    "tag": "the tag {tag} is not allowed: payloads contain only JSON values",
    "unknown-alias": "*{subject} is an alias, but no anchor above it has this name",
    "cycle": "*{subject} is inside the value that it refers to: a payload cannot contain itself",
    "complex-name": "a property name must be a string, not a list or a mapping",
    # encodings and limits
    "utf-16": "{what} is UTF-16: {save} it as UTF-8",
    "not-utf-8": "byte {subject} is not UTF-8: {save} {what} as UTF-8",
    "bom": "{what} starts with a byte order mark: {save} it as UTF-8 without one",
    "bom-inside": "the payload starts with a byte order mark: remove it",
    "yaml-surrogate": "a surrogate is not a character in YAML: write the character itself",
    "surrogate": "half of a surrogate pair is not a character: write both halves, or the character itself",
    "nesting": f"this is nested too deeply: a payload can have at most {limits.MAX_DEPTH} levels of arrays and objects",
    "too-large-number": "{cut} is too large: a number must be between about -1.8e308 and 1.8e308",
    "aliases": f"the aliases expand too far: a payload can expand to at most {_EXPANDED}",
    "shared": f"lists and objects are repeated too often: the repetitions can have at most {_EXPANDED}",
    "many": f"this payload has more than {limits.MAX_REPORTED} problems: the rest are not listed",
    "many-in-file": f"this file has more than {limits.MAX_REPORTED} problems: the rest are not listed",
    "directives": f"a file can have at most {count(limits.MAX_DIRECTIVES, 'tag directive')}",
    "documents": f"a file can have at most {count(limits.MAX_DOCUMENTS, 'document')}: this is one too many",
    # containers
    "container": "{quoted} in a {container} is not {expected}: the payloads in it cannot be found",
    "container-item": "this item of {quoted} in a {container} is not {expected}: the payloads in it cannot be found",
    "container-member": "{quoted} is missing: add it as {expected}, or the payloads of the {container} cannot be found",
    "python-object": "this body is tagged {tag}, so it is not validated: record it as a string",
    "request-line": "{quoted} is not a request line: write one like POST https://api.nexmo.com/v1/calls",
    "no-empty-line": "{quoted} is not a header: add an empty line before the body",
    "method": _method,
    # comments and configurations
    "unused-ignore": _unused_ignore,
    "unfulfilled-expectation": "{quoted} no longer breaks {expected}: remove the expectation, or restore the mistake",
    "named": "{subject}",
}
