"""The command line: it reads arguments, asks the pipeline, writes what it hears, and sets the exit code."""

import argparse
import io
import os
import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from voiceschema import __version__, resources
from voiceschema.catalog import CATALOG, Catalog
from voiceschema.near import did_you_mean
from voiceschema.pipeline import STDIN, validate, validate_files
from voiceschema.progress import Progress
from voiceschema.render import OUTPUTS, report
from voiceschema.render.tally import Tally
from voiceschema.wording import printable

if TYPE_CHECKING:
    from voiceschema.problem import Problem

#: What the exit codes mean.
OK, WRONG, CANNOT, INTERRUPTED, NOBODY_READS = 0, 1, 2, 130, 141
# With more problems than this, the summary counts them by rule.
_MANY = 10


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code.

    0: no errors; 1: errors, or with `--strict` warnings; 2: something could not run; 130: interrupted.
    """
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115  # closed by the caller
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        options = _parser().parse_args(arguments)
        code: int = options.run(options)
        sys.stdout.flush()
    except _CannotRunError as error:
        _say(str(error))
        return CANNOT
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        # Nothing more can be written; Python would complain again when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            return NOBODY_READS
        _say(f"cannot write: {error.strerror}")
        return CANNOT
    return code


def _say(text: str) -> None:
    _complain(f"voiceschema: {printable(text)}\n")


def _complain(text: str) -> None:
    """Write to standard error; if that is closed or full, there is nobody left to tell."""
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.write(text)


class _CannotRunError(Exception):
    pass


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="voiceschema",
        description="Check payloads of the Nexmo/Vonage Voice API against its JSON Schema documents.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"voiceschema {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    validate = commands.add_parser("validate", help="say what is wrong with files", allow_abbrev=False)
    validate.add_argument("paths", nargs="+", metavar="PATH", help='files and folders; "-" is standard input')
    validate.add_argument("--schema", default="payload", metavar="NAME", help="the document to check them against")
    validate.add_argument("--profile", metavar="NAME|DIR", help="documents that stand in for shipped ones")
    validate.add_argument("--account", metavar="FILE", help="the numbers that may call, an array in JSON or YAML")
    validate.add_argument("--output", choices=OUTPUTS, default="text", help="the form of the problems")
    validate.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colours in the text")
    validate.add_argument("--strict", action="store_true", help="exit with 1 for warnings too")
    validate.add_argument("--ignore", action="append", default=[], metavar="RULE", help="leave a rule's problems out")
    validate.add_argument("--engine", choices=("auto", "fast", "reference"), default="auto", help="what judges")
    validate.set_defaults(run=_validate)

    listing = commands.add_parser("list", help="list the names of the documents", allow_abbrev=False)
    listing.set_defaults(run=_list)

    show = commands.add_parser("show", help="print a document", allow_abbrev=False)
    show.add_argument("name", metavar="NAME")
    show.set_defaults(run=_show)

    explain = commands.add_parser("explain", help="tell what a rule means", allow_abbrev=False)
    explain.add_argument("rule", nargs="?", metavar="RULE", help="without it, all rules are listed")
    explain.set_defaults(run=_explain)
    return parser


def _list(_: argparse.Namespace) -> int:
    names = CATALOG.names()
    width = max(map(len, names))
    for name in names:
        document = resources.shipped(name)
        sentence = re.match(".*?[.](?= |$)", document["description"])
        print(f"{name:{width}}  {document['title']}: {sentence[0] if sentence else ''}")
    return OK


def _show(options: argparse.Namespace) -> int:
    try:
        CATALOG.uri(options.name)
    except LookupError as error:
        raise _CannotRunError(error) from None
    sys.stdout.write((resources.folder() / f"{options.name}.json").read_text("utf-8"))
    return OK


def _explain(options: argparse.Namespace) -> int:
    from voiceschema.explain.rules import RULES
    from voiceschema.render.text import rule_page

    if options.rule is None:
        width = max(map(len, RULES))
        print("\n".join(f"{name:{width}}  {rule.title}" for name, rule in RULES.items()))
    elif options.rule in RULES:
        print(rule_page(options.rule, RULES[options.rule]))
    else:
        raise _CannotRunError(f'there is no rule "{options.rule}"{did_you_mean(options.rule, RULES)}')
    return OK


def _validate(options: argparse.Namespace) -> int:
    catalog = _with_account(_with_profile(CATALOG, options.profile), options.account)
    _check_rules(catalog, options.ignore)
    try:
        results = validate_files(options.paths, options.schema, catalog, engine=options.engine)
    except (LookupError, ImportError) as error:
        raise _CannotRunError(error) from None
    output, tally = report(options.output, colour=_coloured(options.color)), Tally()
    sys.stdout.write(output.begin())
    with Progress(sys.stderr, None) as progress:
        for result in results:
            problems = [problem for problem in result.problems if problem.rule not in options.ignore]
            tally.add(result, problems)
            failed = any(options.strict or problem.severity == "error" for problem in problems)
            text = output.result(result, problems, failed=failed)
            if text or result.unreadable is not None:
                with progress.paused():
                    if result.unreadable is not None:
                        _say(f"cannot read {result.path}: {result.unreadable}")
                    sys.stdout.write(text)
            if not result.more:
                progress.step()
    sys.stdout.write(output.end(tally))
    sys.stdout.flush()
    _say(str(tally))
    nothing = not tally.recognised and all(path != STDIN and os.path.isdir(path) for path in options.paths)  # noqa: PTH112
    if nothing:
        _say(f"there is no voice payload in {' or '.join(options.paths)}")
    if options.output == "text" and tally.errors + tally.warnings > _MANY:
        _say(f"by rule: {tally.by_rule()}")
    if nothing or tally.unreadable:
        return CANNOT
    return WRONG if tally.errors or (options.strict and tally.warnings) else OK


def _coloured(choice: str) -> bool:
    """Whether the text has colours; unless they are asked for, what the environment says of the terminal counts."""
    if choice != "auto":
        return choice == "always"
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _with_account(catalog: Catalog, path: str | None) -> Catalog:
    if path is None:
        return catalog
    from voiceschema.document import Document

    try:
        with open(path, "rb") as file:  # noqa: PTH123  # start-up is felt
            documents = Document.parse(file.read(), path)
    except OSError as error:
        raise _CannotRunError(f"cannot read {path}: {error.strerror}") from None
    for document in documents:
        _refuse(validate(document, "account/numbers"), f"{path} is not a list of the account's numbers")
    return catalog.with_account([number for document in documents for number in document.value])


def _with_profile(catalog: Catalog, profile: str | None) -> Catalog:
    if profile is None:
        return catalog
    if profile and profile not in resources.profiles() and os.path.isdir(profile):  # noqa: PTH112  # start-up is felt
        try:
            names = sorted(resources.names_below(Path(profile)))
        except OSError as error:
            raise _CannotRunError(f"cannot read {error.filename}: {error.strerror}") from None
        for result in validate_files([Path(profile, f"{name}.json") for name in names], "meta/document"):
            if result.unreadable is not None:
                raise _CannotRunError(f"cannot read {result.path}: {result.unreadable}")
            _refuse(result.problems, f"{result.path} is not a schema document")
    try:
        return catalog.with_profile(profile)
    except (LookupError, OSError, ValueError) as error:
        raise _CannotRunError(error) from None


def _refuse(problems: "list[Problem]", why: str) -> None:
    if problems:
        from voiceschema.render.text import text_of

        _complain("\n".join(f"{text_of(problem)}\n" for problem in problems))
        raise _CannotRunError(why)


def _check_rules(catalog: Catalog, names: Sequence[str]) -> None:
    """Refuse a rule that no problem can have; a profile may have rules of its own."""
    if not names:
        return
    from voiceschema.explain.rules import RULES

    known = {*RULES, *catalog.rules()}
    for name in names:
        if name not in known:
            raise _CannotRunError(f'there is no rule "{name}"{did_you_mean(name, sorted(known))}')
