"""No pattern takes more than a time in proportion to the length of a text, however mean the text is.

What is measured is growth, not speed: ten times the length may take thirty times as long, where a pattern that tries
everything twice would take a hundred times.
"""

import itertools
import re
import time
from collections.abc import Iterator

import pytest

from voiceschema import CATALOG
from voiceschema.formats import FORMATS, in_python
from voiceschema.resources import subschemas

#: What leads into the parts of patterns, is repeated there, and makes the match fail at the end.
BEGINNINGS = (
    *("", "sip:", "sip:a@", "sip:a:", "sip:a@b;", "sip:a@b;c=", "sip:a@b?c=", "sip:a@[", "sip:a@b;transport=", "ws://"),
    *("ws://[", "ws://a/", "http://", "http://a@", "http://a/?", "<!--", "<?", "<speak", "audio/", "0.", "1e", "X-"),
)
PUMPS = (
    *(
        "a",
        "1",
        " ",
        "-",
        ".",
        "%",
        "a.",
        "-a",
        "a-",
        "1.",
        "%41",
        "a;",
        "a=b;",
        "a=b&",
        ":",
        "::",
        "1:",
        "@",
        "`",
        "/",
    ),
    *("?", "?>", "--", "<!--a-->", "<?a?>", "1p", "e1", "A1-."),
)
ENDS = ("", "!", "\n", "@", "<")
# Seconds that a clock tells well, and in which a search of the longest text would end if it did not grow too fast.
_PLAIN = 0.05


def patterns() -> Iterator[str]:
    for name in CATALOG.names():
        for _, schema in subschemas(CATALOG.document(name)):
            if "pattern" in schema:
                yield schema["pattern"]


def seconds(pattern: re.Pattern[str], text: str) -> float:
    start = time.process_time()
    pattern.search(text)
    return time.process_time() - start


def grows_too_fast(pattern: re.Pattern[str], beginning: str, pump: str, end: str) -> bool:
    """Whether ten times the length takes more than thirty times as long, from 1,000 to 100,000 characters."""
    before = 0.0
    for length in (1_000, 10_000, 100_000):
        text = beginning + pump * (length // len(pump)) + end
        taken = seconds(pattern, text)
        if taken > _PLAIN and before and min(taken, seconds(pattern, text)) > 30 * before:
            return True
        before = max(taken, 1e-5)
    return False


@pytest.mark.parametrize("pattern", sorted(set(patterns())))
def test_a_pattern_of_a_document_is_linear(pattern: str) -> None:
    compiled = re.compile(in_python(pattern))
    leads = [beginning for beginning in BEGINNINGS if not beginning or len(pattern) > 60]
    assert not [mean for mean in itertools.product(leads, PUMPS, ENDS) if grows_too_fast(compiled, *mean)]


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_is_linear(name: str) -> None:
    class Format:
        def search(self, text: str) -> object:
            return FORMATS[name](text)

    for mean in itertools.product(BEGINNINGS, PUMPS, ("", "\n")):
        assert not grows_too_fast(Format(), *mean), mean  # type: ignore[arg-type]


def test_the_measure_tells_a_pattern_that_is_not() -> None:
    assert grows_too_fast(re.compile(r"^a*a*$"), "", "a", "!")
