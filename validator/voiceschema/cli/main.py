"""The command line: parses arguments, runs a command, writes its output and returns the exit code."""

import argparse
import io
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from itertools import chain
from typing import Any, TextIO

from voiceschema import __version__
from voiceschema.catalog import resources
from voiceschema.catalog.catalog import CATALOG
from voiceschema.cli.progress import progress
from voiceschema.config.arguments import catalog_for, unknown_rules
from voiceschema.config.expectations import Expectations
from voiceschema.config.file import Setting
from voiceschema.config.settings import Configurations, Settings
from voiceschema.discovery.search import STDIN, Target, left_out, targets
from voiceschema.errors import CannotRunError, reason_of
from voiceschema.pipeline.file import FileResult, closed_folder
from voiceschema.pipeline.parallel import FileTask, results
from voiceschema.render.report import OUTPUTS, report
from voiceschema.render.summary import Summary
from voiceschema.render.text import refusal, rule_page
from voiceschema.text.phrasing import printable
from voiceschema.text.suggest import did_you_mean
from voiceschema.validation.engines import engine_for

#: What the exit codes mean.
OK, WRONG, CANNOT, INTERRUPTED, EXIT_SIGPIPE = 0, 1, 2, 130, 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code. `arguments` defaults to those of the process.

    0: no errors; 1: errors, or warnings with `--strict`; 2: something could not be read or run; 130: interrupted;
    141: the reader of standard output closed the pipe. Raises `SystemExit` for `--help`, `--version` and wrong usage.
    """
    sys.stdout = _whole(sys.stdout or _closed())
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        try:
            options = _parser().parse_args(arguments)
            return _COMMANDS[options.command](options)
        finally:
            sys.stdout.flush()
    except CannotRunError as error:
        _write_stderr(refusal(error))
        return CANNOT
    except KeyboardInterrupt:
        return INTERRUPTED
    except MemoryError as error:
        _log(reason_of(error))
        return CANNOT
    except OSError as error:
        # Redirect standard output, or Python reports the same error again when it closes the stream at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            return EXIT_SIGPIPE
        _log(f"cannot write to standard output: {error.strerror}")
        return CANNOT


def _closed() -> TextIO:
    """Return a stream on which every write fails, for a closed standard output: output must not be lost silently."""
    return open(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")  # noqa: PTH123  # no path has it


def _whole(stream: TextIO) -> TextIO:
    """Return a stream that writes everything or fails; an unbuffered one (`python -u`) may write only a part."""
    if isinstance(stream, io.TextIOWrapper) and isinstance(stream.buffer, io.RawIOBase):
        return open(stream.fileno(), "w", 1, stream.encoding, closefd=False)
    return stream


def _log(text: str) -> None:
    _write_stderr(f"voiceschema: {printable(text)}")


def _write_stderr(text: str) -> None:
    """Write a line to standard error; ignore failures, because they cannot be reported anywhere."""
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.write(f"{text}\n")


class _Parser(argparse.ArgumentParser):
    """Accepts no abbreviated options, and has a fixed width, because asking for the terminal's slows the start."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, formatter_class=partial(argparse.HelpFormatter, width=78), **settings)


def _parser() -> argparse.ArgumentParser:
    about = "Validate payloads of the Nexmo/Vonage Voice API: NCCOs, requests and webhooks."
    parser = _Parser(prog="voiceschema", description=about)
    parser.add_argument("--version", action="version", version=f"voiceschema {__version__}", help="show the version")
    # With `prog` given, argparse does not format a usage line only to find the name.
    commands = parser.add_subparsers(prog=parser.prog, dest="command", metavar="COMMAND", required=True)

    def command(name: str, about: str, **settings: Any) -> _Parser:
        description = f"{about[0].upper()}{about[1:]}."
        made: _Parser = commands.add_parser(name, help=about, description=description, **settings)
        return made

    usage = "voiceschema validate [OPTION...] [PATH...]"
    add = command("validate", "report problems in files, folders or standard input", usage=usage).add_argument
    paths = "file, folder, or - for standard input (default: the configured paths)"
    add("paths", nargs="*", metavar="PATH", help=paths)
    discovered = "apply the directory-search rules to the given files (for pre-commit)"
    add("--discovered", action="store_true", help=discovered)
    add("--schema", metavar="NAME", help="schema to validate against (default: recognise it)")
    profile: dict[str, Any] = {"metavar": "NAME|DIR", "help": "replace built-in schemas with those of a profile"}
    account: dict[str, Any] = {"metavar": "FILE", "help": "numbers allowed as caller ID: a JSON or YAML array"}
    add("--profile", **profile)
    add("--account", **account)
    outputs = f"output format: {', '.join(OUTPUTS[:-1])} or {OUTPUTS[-1]}"
    add("--output", choices=OUTPUTS, default="text", metavar="FORMAT", help=outputs)
    colour, engines = ("auto", "always", "never"), ("auto", "fast", "reference")
    add("--color", choices=colour, default="auto", metavar="WHEN", help="colour the text: auto, always or never")
    add("--strict", action="store_true", help="exit with 1 for warnings too")
    add("--ignore", action="append", default=[], metavar="RULE", help="do not report this rule (repeatable)")
    engine = "validation engine: auto, fast (Rust) or reference (Python)"
    add("--engine", choices=engines, default="auto", metavar="ENGINE", help=engine)
    add("--jobs", type=_jobs, metavar="N", help="processes (default: one per core for a large run)")
    add("--show-config", action="store_true", help="print the settings of each path without validating it")
    command("list", "list the schemas")
    command("show", "print a schema document").add_argument("name", metavar="NAME", help="name of a schema")
    bundle = command("bundle", "print all schemas as one document, for other tools")
    forms = bundle.add_mutually_exclusive_group()
    forms.add_argument("--draft-07", action="store_true", help="translate to JSON Schema draft-07, for editors")
    forms.add_argument("--tolerant", action="store_true", help="also accept undocumented forms that work")
    bundle.add_argument("--profile", **profile)
    bundle.add_argument("--account", **account)
    explain = command("explain", "explain a rule, or list all rules")
    explain.add_argument("rule", nargs="?", metavar="RULE", help="name of a rule (default: list all rules)")
    return parser


def _jobs(text: str) -> int:
    if not re.fullmatch("[0-9]{1,4}", text) or int(text) == 0:
        raise argparse.ArgumentTypeError(f'"{printable(text)}" is not a number of processes from 1 to 9999')
    return int(text)


def _list(_: argparse.Namespace) -> int:
    names = CATALOG.names()
    width = max(map(len, names))
    for name in names:
        document = resources.shipped(name)
        sentence = re.split("(?<=[.]) ", document["description"])[0]
        print(f"{name:{width}}  {document['title']}: {sentence}")
    return OK


def _show(options: argparse.Namespace) -> int:
    try:
        CATALOG.uri(options.name)
    except LookupError as error:
        raise CannotRunError(error) from None
    from pathlib import Path

    sys.stdout.write(Path(resources.folder(), f"{options.name}.json").read_text("utf-8"))
    return OK


def _bundle(options: argparse.Namespace) -> int:
    from voiceschema.catalog import bundle

    form = bundle.draft_07 if options.draft_07 else bundle.tolerant if options.tolerant else bundle.voice
    print(json.dumps(form(catalog_for(options.profile, options.account)), indent=2, ensure_ascii=False))
    return OK


def _explain(options: argparse.Namespace) -> int:
    from voiceschema.explain.rule_pages import read_rule, rule_titles

    titles = rule_titles()
    if options.rule is None:
        width = max(map(len, titles))
        print("\n".join(f"{name:{width}}  {title}" for name, title in titles.items()))
    elif options.rule in titles:
        print(rule_page(read_rule(options.rule)))
    else:
        raise CannotRunError(f'there is no rule "{options.rule}"{did_you_mean(options.rule, titles)}')
    return OK


def _validate(options: argparse.Namespace) -> int:
    named = {key: vars(options)[key] for key in ("schema", "profile", "account")}
    given = [Setting(key, value, f"--{key}") for key, value in named.items() if value is not None]
    given += [Setting("ignored", rule, "--ignore") for rule in options.ignore]
    given += [Setting("strict", "yes", "--strict")] if options.strict else []
    configurations = Configurations(given)
    paths = options.paths or configurations.paths()
    if not paths:
        hint = "name files or folders, or add a voiceschema.toml"
        raise CannotRunError(f"no configuration found in this folder or its parents: {hint}")
    settings, errors = _settings((Target(path, discovered=False) for path in paths), configurations)
    if errors and (not settings or options.show_config):
        raise errors[0]
    if unknown := unknown_rules(options.ignore, [each.catalog for each in settings.values()]):
        raise CannotRunError(next(iter(unknown.values())))
    try:
        CATALOG.uri("payload" if options.schema is None else options.schema)
        engine_for(CATALOG, options.engine)
    except (LookupError, ImportError) as error:
        raise CannotRunError(error) from None
    if options.show_config:
        print("\n\n".join(_describe(path, configurations) for path in paths))
        return OK
    return _check(paths, configurations, options)


def _settings(
    targets: Iterable[Target], configurations: Configurations
) -> tuple[dict[str, Settings], list[CannotRunError]]:
    """Return the settings of each path, and the errors because of which some paths have none."""
    settings: dict[str, Settings] = {}
    errors: dict[str, CannotRunError] = {}
    for target in targets:
        try:
            settings[target.path] = configurations.settings_of(target)
        except CannotRunError as error:
            errors.setdefault(str(error), error)
    return settings, list(errors.values())


def _check(paths: Sequence[str], configurations: Configurations, options: argparse.Namespace) -> int:
    closed: list[OSError] = []
    # Report invalid configurations before any output; the files that they apply to are not validated.
    found = list(_targets(paths, closed, configurations, options))
    applying, errors = _settings(found, configurations)
    for error in errors:
        _write_stderr(refusal(error))
    plan = [(file, applying[file.path]) for file in found if file.path in applying]
    output, summary = report(options.output, colour=_coloured(options.color)), Summary()
    summary.unreadable += ((error.problems[0].path if error.problems else "", str(error)) for error in errors)
    sys.stdout.write(output.beginning)
    has_failed = False
    with progress(sys.stderr, len(plan)) as bar:
        unsearched = ((closed_folder(error), False) for error in closed)
        for result, failed in chain(_results(plan, options.engine, options.jobs), unsearched):
            summary.add(result, result.problems)
            has_failed = has_failed or failed
            text = output.result(result, result.problems, failed=failed)
            if bar is not None and (text or result.unreadable is not None):
                bar.clear()
            if result.unreadable is not None:
                _log(f"cannot read {result.path}: {result.unreadable}")
            sys.stdout.write(text)
            if bar is not None and not result.more:
                bar.update()
    sys.stdout.write(output.end(summary))
    sys.stdout.flush()
    _log(str(summary))
    if summary.notice:
        _log(summary.notice)
    only_folders = all(path != STDIN and os.path.isdir(path) for path in paths)  # noqa: PTH112  # pathlib starts slowly
    expected = any(settings.expected for settings in applying.values())
    recognised = any(each.schemas for each in summary.validated)
    nothing = not (recognised or summary.errors or expected or errors) and only_folders
    if nothing:
        _log(f"no voice payload found in {' or '.join(paths)}")
    if options.output == "text" and summary.errors + summary.warnings > 10:  # many
        _log(f"problems by rule: {summary.by_rule()}")
    if nothing or summary.unreadable:
        return CANNOT
    return WRONG if has_failed else OK


def _targets(
    paths: Sequence[str], closed: list[OSError], configurations: Configurations, options: argparse.Namespace
) -> Iterator[Target]:
    find = partial(targets, closed=closed, wanted=configurations.is_declared, discovered=options.discovered)
    if options.paths:
        yield from find(paths)
        return
    for path in paths:
        is_foreign = configurations.leads_out(path)
        yield from (target._replace(is_foreign=True) if is_foreign else target for target in find([path]))


def _coloured(choice: str) -> bool:
    """Whether to colour the text; `auto` means on a terminal, unless `NO_COLOR` or `TERM=dumb` is set."""
    if choice != "auto":
        return choice == "always"
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _results(plan: list[tuple[Target, Settings]], engine: str, jobs: int | None) -> Iterator[tuple[FileResult, bool]]:
    """Yield the result of each file, or of each part of it, with the problems to report, and whether it fails."""
    files = [
        FileTask(Target(path, found and not its.declared, is_foreign), its.schema or "payload", its.catalog)
        for (path, found, is_foreign), its in plan
    ]
    expectations = [Expectations(target.path, settings.expected) for target, settings in plan]
    for number, result in results(files, engine, jobs):
        settings, expectation = plan[number][1], expectations[number]
        if not (result.problems or settings.expected):  # most files
            yield result, False
            continue
        problems = expectation.unexpected(result.problems)
        if not result.more and result.unreadable is None:
            problems += expectation.unfulfilled()
        problems = settings.reported(problems)
        yield result._replace(problems=problems), settings.fails(problems)


def _describe(path: str, configurations: Configurations) -> str:
    """Return the settings of a path, and where each comes from."""
    lines = [path]
    for key, value, source, *_ in configurations.settings_for(path).origins:
        lines.append(f"  {key}: {value}" + (f" ({source})" if source else ""))
    if path != STDIN:
        why = left_out(path, configurations.is_declared)
        lines.append(f"  directory search: {'included' if why is None else f'excluded: {why}'}")
    return "\n".join(map(printable, lines))


_COMMANDS = {"validate": _validate, "list": _list, "show": _show, "bundle": _bundle, "explain": _explain}
