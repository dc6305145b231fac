"""The generated files are up to date."""

import generate


def test_nothing_generated_is_stale() -> None:
    stale = [path.relative_to(generate.ROOT).as_posix() for path in generate.stale(generate.generated())]
    assert not stale, f"run make generate: it writes {', '.join(stale)}"
