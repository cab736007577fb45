"""A signed file of which one bit was changed is never called good: neither where it is signed nor where it is not."""

import sys
from collections import Counter
from datetime import UTC, datetime

import pytest
from asn1crypto.x509 import Certificate

from noticegen.signing.trust import Trust
from noticegen.verifying.pdf_to_verdict import pdf_to_verdict
from tools import flips, printing, signed
from tools.authority import Authority
from tools.notices import ONE_PAGE
from tools.tiers import proof

NOW = datetime.now(UTC).replace(microsecond=0)


@pytest.fixture(scope="module")
def sealed(authority: Authority) -> bytes:
    pdf = printing.documents(printing.read(ONE_PAGE))[".pdf"]
    return signed.sealed(pdf, authority, NOW)


FEW = 16


@pytest.mark.parametrize("asked", [FEW, proof(None)], ids=["few", "many"])
def test_every_bit_is_missed(
    sealed: bytes, authority: Authority, request: pytest.FixtureRequest, asked: int | None
) -> None:
    root, count = authority.certificate("root").dump(), asked or request.config.getoption("--flips")
    assert pdf_to_verdict(sealed, Trust((Certificate.load(root),)), NOW).is_good
    found = flips.judged(sealed, root, NOW, count)
    assert len(found) == count
    told = Counter(code for each in found for code in each.codes)
    sys.stdout.write(f"{count} flips, {sum(not each.is_good for each in found)} told: {told.most_common()}\n")
    assert [each for each in found if each.is_good or not each.codes] == []
    assert {"value", "padding", "file"} == {each.where for each in found}


def test_the_padding_is_told_as_padding(sealed: bytes, authority: Authority) -> None:
    """One bit of a zero makes another digit there, or a blank."""
    trust = Trust((authority.certificate("root"),))
    _, start, end = flips.last_value(sealed)
    for place, bit, code in ((start, 0, "verify-padding"), (end - 2, 3, "verify-padding"), (start, 4, "verify-gap")):
        verdict = pdf_to_verdict(flips.flipped(sealed, flips.Flip("padding", place, bit)), trust, NOW)
        assert [each.code for each in verdict.signatures[-1].problems if each.code != "verify-state-unasked"] == [code]
        assert not verdict.is_good
