"""Apply suggestions to the problems of a file."""

from pathlib import Path

from voiceschema import Problem


def lines_of(text: str, ending: str = "") -> list[str]:
    if ending == ".ndjson":
        return text.split("\n")
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def mended(data: bytes, problem: Problem) -> bytes:
    lines = lines_of(data.decode().lstrip("\ufeff"), Path(problem.path).suffix)
    assert problem.line
    assert problem.column
    assert problem.end_line
    assert problem.end_column
    before = lines[problem.line - 1][: problem.column - 1]
    behind = lines[problem.end_line - 1][problem.end_column - 1 :]
    lines[problem.line - 1 : problem.end_line] = [before + str(problem.suggestion) + behind]
    return "\n".join(lines).encode()
