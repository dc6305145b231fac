"""Every assertion of every document is noticed by some vector: `tools/mutants.py` tells how."""

import re

import pytest

from mutants import DOCUMENTS, REASONS, mutants, noticed

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_change_of_a_document_is_noticed(document: str) -> None:
    survivors = [str(mutant) for mutant in mutants(document) if not mutant.reason and not noticed(mutant)]
    assert not survivors, "\n".join(survivors)


def test_every_reason_is_needed() -> None:
    unused = {place for places in REASONS.values() for place in places}
    for document in DOCUMENTS:
        for mutant in mutants(document):
            excusing = {place for place in unused if re.fullmatch(place, mutant.where)}
            if excusing and not noticed(mutant):
                unused -= excusing
    assert unused == set()
