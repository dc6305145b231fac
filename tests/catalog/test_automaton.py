"""Patterns that are followed in all ways at once mean what they mean to Python, which tries one after the other."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voiceschema.catalog.automaton import Automaton, searching
from voiceschema.catalog.formats import PATTERNS, in_python

ATOMS = st.sampled_from(["a", "b", ".", "[ab]", "[^a]", "[a-c]", r"\.", r"[\]^-]", "(?:)", "\u260e", "^"])
REPEATS = st.sampled_from(["*", "+", "?", "{2}", "{1,3}", "{0,2}", "{2,}", "{,2}", "*?", "+?", "{0}"])


def larger(smaller: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return (
        st.tuples(smaller, smaller).map("".join)
        | st.tuples(smaller, smaller).map(lambda two: f"(?:{two[0]}|{two[1]})")
        | st.tuples(smaller, REPEATS).map(lambda two: f"({two[0]}){two[1]}")
    )


EXPRESSIONS = st.recursive(ATOMS, larger, max_leaves=12)
TEXTS = st.text(st.sampled_from("abc.\n-]^\u260e"), max_size=8)


@given(st.sampled_from(["", "^"]), EXPRESSIONS, st.sampled_from(["", "$"]), st.lists(TEXTS, max_size=8))
def test_a_pattern_means_what_it_means_to_python(begin: str, expression: str, end: str, texts: list[str]) -> None:
    pattern = f"{begin}(?:{expression}){end}"
    automaton = Automaton(pattern)
    for text in ["", *texts]:
        assert automaton.search(text) == bool(re.search(in_python(pattern), text))


@pytest.mark.parametrize("end", ["\n", "\r", "\u2028", "\u2029"])
def test_a_dot_is_what_it_is_to_ecma(end: str) -> None:
    assert not Automaton("^a.b$").search(f"a{end}b")
    assert Automaton("^a.b$").search("a\x85b")


def test_a_backslash_may_stand_before_the_end() -> None:
    assert Automaton(r"^a\\$").search("a\\")
    assert not Automaton(r"^a\$").search("a\\")
    assert Automaton(r"^a\$").search("a$")


@pytest.mark.parametrize("pattern", ["^(a+)+$", "^(?:a*a*)*$", "(?:a|a|aa)+b", "^(?:a?){50}a{50}$"])
def test_a_long_text_is_read_as_fast_as_a_short_one(pattern: str) -> None:
    assert searching(pattern)("a" * 100_000 + "!") is False


@pytest.mark.parametrize(
    "pattern",
    [
        "a{3000}",
        f"[{''.join(map(chr, range(0x4E00, 0x4E00 + 10_000)))}]{{1900}}",
        "(?:" + "()" * 10_000 + "a){1999}",
        "(?:" + "a{0}" * 20_000 + "a){9}",
        "(?:(?:a{50}){50}){50}",
        "(?:){0,999999999}",
        r"\ba",
        r"(a)\1",
        "(?=a)",
        "(?>a)",
        "a++",
        r"[\d]",
        "[a",
    ],
)
def test_what_is_too_large_or_no_pattern_of_every_engine_is_refused(pattern: str) -> None:
    with pytest.raises((ValueError, re.error)):
        Automaton(pattern)


@given(st.sampled_from(["e164", "dtmf", "url"]), st.text(st.sampled_from("0123456789+#*p:/a.?%4[]@h"), max_size=20))
def test_patterns_of_formats_mean_the_same(name: str, text: str) -> None:
    for begin in ("", "http://", "44770090"):
        assert Automaton(PATTERNS[name]).search(begin + text) == bool(
            re.search(in_python(PATTERNS[name]), begin + text)
        )
