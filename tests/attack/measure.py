"""Measures the cost of a shape in a separate process: `python measure.py SHAPE DOOR SIZE...` prints JSON.

The doors are `file`, the command with a file; `answer`, the middleware with a response; and `value`, a Python value as
in the pytest plugin. Time is relative to parsing the same bytes: `json.loads` of the text or, if that takes longer, of
an ordinary NCCO of the same size; for YAML and Markdown, their parsers alone.
"""

import contextlib
import io
import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path[:0] = [str(Path(__file__).parents[1])]
from attack.shapes import SHAPES, Shape, ordinary  # noqa: E402  # it stands beside the tests

# A failure must end with an error instead of exhausting the memory of the machine.
resource.setrlimit(resource.RLIMIT_AS, (4 * 1024**3,) * 2)
resource.setrlimit(resource.RLIMIT_CPU, (120, 120))


def seconds(run: Callable[[], object], times: int = 1) -> float:
    start = time.process_time()
    for _ in range(times):
        with contextlib.suppress(ValueError, RecursionError):
            run()
    return (time.process_time() - start) / times


def through_file(path: Path) -> None:
    from voiceschema.cli.main import main

    with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO())), contextlib.redirect_stderr(io.StringIO()):
        main(["validate", "--jobs", "1", str(path)])


def through_answer(path: Path) -> None:
    from voiceschema.web.inspector import Inspector

    url = "/answer?uuid=1&conversation_uuid=2"
    Inspector(refuse=True).refusal("GET", url, b"", 200, path.read_bytes())


def through_value(path: Path) -> None:
    from voiceschema import validate
    from voiceschema.render.text import texts_of

    texts_of(validate(json.loads(path.read_bytes())))


DOORS: dict[str, Callable[[Path], None]] = {
    "file": through_file,
    "answer": through_answer,
    "value": through_value,
}


def reading(shape: Shape, path: Path) -> float:
    """Return the seconds that it takes to parse the text, up to its first error."""
    data = path.read_bytes()
    usual = ordinary(len(data))
    measured = [seconds(lambda: json.loads(usual), times=20)]
    if shape.name.endswith(".yaml"):
        measured.append(seconds(lambda: _read_yaml(data)))
    elif shape.name.endswith(".md"):
        from markdown_it import MarkdownIt

        measured.append(seconds(lambda: MarkdownIt("commonmark").disable("inline").parse(data.decode())))
    else:
        measured.append(seconds(lambda: json.loads(data), times=5))
    return max(measured)


def _read_yaml(data: bytes) -> None:
    import yaml

    with contextlib.suppress(yaml.YAMLError):
        for _ in yaml.parse(data, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            pass


def _kilobytes() -> int:
    """Return the peak memory of this process, which may include that of its parent on some systems."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/status").read_text("ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main(title: str, door: str, *sizes: str) -> None:
    shape = SHAPES[title]
    with TemporaryDirectory() as folder:
        paths = [Path(folder, size, shape.name) for size in sizes]
        for path in paths:
            path.parent.mkdir()
            path.write_bytes(shape.make(int(path.parent.name)).encode("utf-8", "surrogatepass"))
        taken = [seconds(lambda path=path: DOORS[door](path)) for path in paths]  # type: ignore[misc]
        memory = _kilobytes()
        size = paths[-1].stat().st_size
        read = reading(shape, paths[-1])
        sys.stdout.write(
            json.dumps({"bytes": size, "seconds": taken, "bytes_of_memory": memory * 1024, "reading": read})
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
