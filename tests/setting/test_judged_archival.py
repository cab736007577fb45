"""Our engine's PDFs of the judged notices are what archives keep and screen readers read, by two validators' verdicts.

That the validators refuse what is broken is proved in `whole/test_archival_pdf.py`.
"""

import pytest

from tools import judged_notices, page_validation, verapdf
from tools.tiers import proof

SEEDS = range(0, 150, 5)
"""Every fifth of the judge's: prose and dense notices in turn."""

BATCHES = 3


@pytest.mark.parametrize("first", [*map(proof, range(BATCHES))])
def test_both_validators_are_content_with_every_paper(first: int) -> None:
    pdfs = {name: pdf for seed in SEEDS[first::BATCHES] for name, pdf in judged_notices.own_pdfs(seed)}
    assert len(pdfs) > 2 * len(SEEDS) / BATCHES
    for profile in verapdf.PROFILES:
        broken = {name: verapdf.validate(pdf, profile).broken for name, pdf in pdfs.items()}
        broken |= {f"{name}, too": tuple(page_validation.complaints(pdf, profile)) for name, pdf in pdfs.items()}
        assert {name: rules for name, rules in broken.items() if rules} == {}
