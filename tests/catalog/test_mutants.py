"""Mutation testing: the vectors kill every mutant of the documents (see `tools/mutants.py`)."""

import re

import pytest

from mutants import DOCUMENTS, REASONS, is_killed, mutants

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_mutant_of_a_document_is_killed(document: str) -> None:
    survivors = [str(mutant) for mutant in mutants(document) if not mutant.reason and not is_killed(mutant)]
    assert not survivors, "\n".join(survivors)


def test_every_reason_is_needed() -> None:
    unused = {place for places in REASONS.values() for place in places}
    for document in DOCUMENTS:
        for mutant in mutants(document):
            matching = {place for place in unused if re.fullmatch(place, mutant.where)}
            if matching and not is_killed(mutant):
                unused -= matching
    assert unused == set()
