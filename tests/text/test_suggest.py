"""Suggestions: which name is nearest to a misspelt one."""

import pytest

from voiceschema.text.suggest import edit_distance, nearest, plain

ACTION = [
    "action",
    "eventMethod",
    "eventUrl",
    "eventType",
    "endOnSilence",
    "musicOnHoldUrl",
    "name",
    "randomFromNumber",
]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("EventURL", "eventUrl"),
        ("event_url", "eventUrl"),
        ("event-url", "eventUrl"),
        ("event url", "eventUrl"),
        ("eventUrls", "eventUrl"),
        ("event_urls", "eventUrl"),
        ("eventUlr", "eventUrl"),
        ("eventUri", "eventUrl"),
        ("evenUrls", "eventUrl"),
        ("eventUrlMethod", "eventMethod"),
        ("eventUrlList", "eventUrl"),
        ("musicOnHold", "musicOnHoldUrl"),
        ("conversationName", "name"),
        ("silence", "endOnSilence"),
        ("nane", "name"),
        ("names", "name"),
    ],
)
def test_a_name_that_was_meant(name: str, meant: str) -> None:
    assert nearest(name, ACTION) == meant


@pytest.mark.parametrize("name", ["event", "url", "nameSpace", "", "s", "x" * 101, "-", "eventually"])
def test_a_wrong_name_is_worse_than_none(name: str) -> None:
    assert nearest(name, ACTION) is None


def test_what_is_nearer_wins() -> None:
    assert nearest("timeOuts", ["timeout", "timeOut_"]) == "timeOut_"
    assert nearest("urls", ["uri", "url"]) == "url"
    assert nearest("a", ["b"]) is None
    assert nearest("EventMethods", ["eventMethod", "eventMethods"]) == "eventMethods"


def test_the_words_of_a_name_are_compared_plainly() -> None:
    assert plain("Content-Type_of it") == "contenttypeofit"


@pytest.mark.parametrize(
    ("left", "right", "distance"),
    [("url", "ulr", 1), ("text", "txt", 1), ("talk", "tak", 1), ("dial", "dual", 1), ("", "ab", 2), ("", "abc", 3)],
)
def test_the_edit_distance(left: str, right: str, distance: int) -> None:
    assert edit_distance(left, right) == distance
