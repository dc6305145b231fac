"""Which files are validated: named files, and those that a search discovers."""

import os
import random
import shutil
import subprocess
from pathlib import Path

import pytest

from voiceschema.discovery import gitignore
from voiceschema.discovery.search import ENDINGS, Target, left_out, targets


def tree(folder: Path, *paths: str, **ignored: str) -> None:
    """Create files; `ignored` contains the lines of .gitignore files by folder, with `root` for the outermost."""
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("1")
    for name, lines in ignored.items():
        (folder / ("" if name == "root" else name) / ".gitignore").write_text(lines.replace(" ", "\n"), "utf-8")


def found(folder: Path, place: str = "") -> list[str]:
    closed: list[OSError] = []
    search = targets([str(folder / place)], closed)
    assert closed == []
    return [Path(target.path).relative_to(folder).as_posix() for target in search]


def test_what_is_named_is_looked_at_and_what_is_found_is_told_apart(tmp_path: Path) -> None:
    tree(tmp_path, "a.json", "b.txt", root="*.json *.txt")
    named = [str(tmp_path / "b.txt"), "-", str(tmp_path / "none")]
    assert list(targets(named, [])) == [Target(path, discovered=False) for path in named]
    (tmp_path / ".gitignore").unlink()
    assert list(targets([str(tmp_path)], [])) == [Target(str(tmp_path / "a.json"), discovered=True)]
    (tmp_path / "link.json").symlink_to("a.json")
    link = str(tmp_path / "link.json")
    assert list(targets([str(tmp_path)], []))[1:] == [Target(link, discovered=True, is_foreign=True)]
    assert list(targets([link], [], discovered=True)) == [Target(link, discovered=True, is_foreign=True)]
    assert list(targets([link], [])) == [Target(link, discovered=False)]


def test_the_order_is_that_of_names_files_before_folders(tmp_path: Path) -> None:
    tree(tmp_path, "b/a.json", "a/c.json", "a/b/x.json", "z.json", "c.json")
    assert found(tmp_path) == ["c.json", "z.json", "a/c.json", "a/b/x.json", "b/a.json"]


def test_hidden_folders_node_modules_and_other_endings_are_left_out(tmp_path: Path) -> None:
    tree(tmp_path, ".cache/a.json", "node_modules/a.json", "a.txt", "B.JSON", ".hidden.json")
    assert found(tmp_path) == [".hidden.json", "B.JSON"]


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_ending_is_looked_for(ending: str, tmp_path: Path) -> None:
    tree(tmp_path, f"a{ending}")
    assert found(tmp_path) == [f"a{ending}"]


def test_other_files_are_looked_for_if_they_are_wanted(tmp_path: Path) -> None:
    tree(tmp_path, "a.txt", "b.text", "c.txt", root="c.*")
    search = targets([str(tmp_path)], [], lambda path: path.endswith(".txt"))
    assert [Path(target.path).name for target in search] == ["a.txt"]


FILES = ("a.json", "b.json", "build/a.json", "build/keep/a.json", "sub/a.json", "sub/build/b.json")


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        ("build", ["a.json", "b.json", "sub/a.json"]),
        ("build/", ["a.json", "b.json", "sub/a.json"]),
        ("/build", ["a.json", "b.json", "sub/a.json", "sub/build/b.json"]),
        ("a.json/", list(FILES)),
        ("build/* !build/keep/", [path for path in FILES if path != "build/a.json"]),
        ("build/** !build/keep", [path for path in FILES if not path.startswith("build/")]),
        ("build/** !build/keep/ !build/keep/*", [path for path in FILES if path != "build/a.json"]),
        ("build !build/keep/a.json", ["a.json", "b.json", "sub/a.json"]),
        ("*.json !b.json !sub/", ["b.json", "sub/build/b.json"]),
        ("#a.json", list(FILES)),
        ("\\", list(FILES)),
        ("[z-a] [[:x:] !", list(FILES)),
        ("", list(FILES)),
    ],
)
def test_gitignore(lines: str, left: list[str], tmp_path: Path) -> None:
    tree(tmp_path, *FILES, root=lines)
    assert sorted(found(tmp_path)) == sorted(left)


def test_inner_files_come_after_outer_ones(tmp_path: Path) -> None:
    tree(tmp_path, *FILES, root="*.json", sub="!a.json", build="!/a.json")
    assert found(tmp_path) == ["build/a.json", "sub/a.json"]


def test_files_above_count_up_to_the_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree(tmp_path, *FILES, root="a.json")
    assert found(tmp_path, "sub") == ["sub/a.json", "sub/build/b.json"]  # there is no repository
    monkeypatch.chdir(tmp_path)
    assert found(tmp_path, "sub") == ["sub/build/b.json"]
    monkeypatch.undo()
    (tmp_path / ".git").mkdir()
    assert found(tmp_path, "sub") == ["sub/build/b.json"]
    (tmp_path / "sub" / ".git").write_text("gitdir: elsewhere")  # as in a worktree
    assert found(tmp_path, "sub") == ["sub/a.json", "sub/build/b.json"]
    assert found(tmp_path) == ["b.json", "sub/a.json", "sub/build/b.json"]


def test_a_named_folder_is_searched_though_it_is_ignored(tmp_path: Path) -> None:
    tree(tmp_path, *FILES, root="build a.json")
    (tmp_path / ".git").mkdir()
    assert found(tmp_path, "build") == ["build/a.json", "build/keep/a.json"]
    assert found(tmp_path, "build/keep") == ["build/keep/a.json"]
    assert found(tmp_path, "sub") == []


def test_a_gitignore_as_editors_leave_it(tmp_path: Path) -> None:
    tree(tmp_path, *FILES)
    (tmp_path / ".gitignore").write_bytes(b"\xef\xbb\xbfa.json\r\n\r\ncaf\xe9.json\r\n")
    assert found(tmp_path) == ["b.json", "sub/build/b.json"]


def test_a_gitignore_that_cannot_be_read_says_nothing(tmp_path: Path) -> None:
    tree(tmp_path, *FILES)
    (tmp_path / ".gitignore").mkdir()
    assert sorted(found(tmp_path)) == sorted(FILES)


def test_why_a_search_leaves_something_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree(tmp_path, *FILES, ".cache/a.json", "node_modules/a.json", "a.txt", root="*.yaml build/ !sub/build/")
    monkeypatch.chdir(tmp_path)
    assert left_out("a.json") is None
    assert left_out("sub") is None
    assert left_out("sub/build/b.json") is None
    assert left_out("none.yaml") == 'matched by "*.yaml" in .gitignore:1'
    assert left_out("build/keep/a.json") == 'matched by "build/" in .gitignore:2'
    assert left_out("build") == 'matched by "build/" in .gitignore:2'
    assert left_out(".cache/a.json") == 'the folder ".cache" is never searched'
    assert left_out("node_modules") == 'the folder "node_modules" is never searched'
    assert (left_out("a.txt") or "").startswith("its name matches none of *.json *.yaml")
    assert left_out("a.txt", lambda _: True) is None


def test_what_is_named_as_discovered_is_what_a_search_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree(tmp_path, *FILES, ".cache/a.json", "node_modules/a.json", "a.txt", "b.txt", root="build/ b.json", sub="!b.*")
    (tmp_path / ".git").mkdir()
    os.mkfifo(tmp_path / "pipe.json")
    monkeypatch.chdir(tmp_path)
    every = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*") if not path.is_dir())
    search, named = ([*targets(paths, [], lambda path: path == "a.txt", discovered=True)] for paths in (["."], every))
    assert sorted(search) == sorted(named)
    assert Target("a.txt", discovered=True) in named
    assert list(targets(["-", "sub", "gone.json", "gone.txt"], [], discovered=True)) == [
        Target("-", discovered=False),
        Target("sub/a.json", discovered=True),
        Target("gone.json", discovered=True),
    ]


def test_no_gitignore_is_read_again_for_the_next_file_that_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree(tmp_path, *(f"{folder}/{number}.json" for folder in ("a", "a/b") for number in range(9)), root="x", a="1.json")
    (tmp_path / ".git").mkdir()
    read = []

    def rules_in(folder: str, above: gitignore.Rules) -> gitignore.Rules:
        read.append(folder)
        return original(folder, above)

    original = gitignore.rules_in
    monkeypatch.setattr(gitignore, "rules_in", rules_in)
    named = sorted(map(os.fspath, tmp_path.rglob("*.json")))
    assert len(list(targets(named, [], discovered=True))) == 16
    assert sorted(read) == [str(tmp_path), str(tmp_path / "a"), str(tmp_path / "a" / "b")]


PIECES = "a b ab * ? a* *b *.json x.json build [ab] [!a] [a-b]b ** **.json \\a x.* ?? [!a][!b] é ?.json ??.json".split()


def pattern(dice: random.Random) -> str:
    path = "/".join(dice.choice(PIECES) for _ in range(dice.choice([1, 1, 1, 2, 2, 3])))
    return f"{dice.choice(['', '', '!'])}{dice.choice(['', '', '/'])}{path}{dice.choice(['', '', '/', '/**'])}"


def grow(dice: random.Random, folder: Path, levels: int) -> None:
    folder.mkdir()
    for name in ("x.json", "y.json", "7.json", "xy.json"):
        (folder / name).write_text("1")
    if levels == 4 or dice.random() < 0.3:
        (folder / ".gitignore").write_text("\n".join(pattern(dice) for _ in range(dice.randint(1, 5))))
    for name in ("a", "b", "ab", "build"):
        if levels > 1 and dice.random() < 0.7:
            grow(dice, folder / name, levels - 1)


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
@pytest.mark.parametrize("seed", [*range(4), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(4, 40))])
def test_what_git_ignores_is_not_found(seed: int, tmp_path: Path) -> None:
    folder = tmp_path / "tree"
    grow(random.Random(seed), folder, 4)  # noqa: S311  # no secret
    git = ["git", "-C", str(folder), "-c", "core.excludesFile=", "-c", "core.quotePath=false"]
    subprocess.run([*git, "init", "--quiet"], check=True)
    every = {path.relative_to(folder).as_posix() for path in folder.rglob("*.json")}
    said = subprocess.run(
        [*git, "check-ignore", "--no-index", "--stdin"],
        input="\n".join(every),
        capture_output=True,
        text=True,
        check=False,
    )
    assert set(found(folder)) == every - set(said.stdout.splitlines())
    named = [str(folder / path) for path in every]
    assert set(targets(named, [], discovered=True)) == set(targets([str(folder)], []))
    for path in every:
        assert (left_out(os.fspath(folder / path)) is None) == (path not in said.stdout.splitlines())
