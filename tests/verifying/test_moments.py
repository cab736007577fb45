"""As time goes by: how long each level can be judged, without a network, and what is told when it no longer can."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from noticegen.problems.problem import Severity
from noticegen.signing.trust import Trust
from noticegen.verifying import findings_to_signature_verdicts
from noticegen.verifying.certificate_to_root import Distrusted
from noticegen.verifying.pdf_to_verdict import pdf_to_verdict
from noticegen.verifying.verdict import Verdict
from tools.attack_lab import Lab
from tools.authority import Authority
from tools.tiers import proof, tiered

NOW = datetime.now(UTC).replace(microsecond=0)
OWN_END, STAMPERS_END = 700, 3650
"""Days from now to which the signers' certificates hold, and those of root, link and time stamper."""


@pytest.fixture(scope="module")
def lab(authority: Authority) -> Lab:
    return Lab(authority, authority, NOW)


def told(verdict: Verdict) -> set[str]:
    return {each.code for each in verdict.all_problems if each.severity is Severity.ERROR}


@pytest.mark.parametrize(
    ("level", "days", "codes"),
    [
        proof("b-b", 60, set()),
        ("b-b", OWN_END + 1, {"verify-expired"}),
        proof("b-t", 60, set()),
        proof("b-t", OWN_END + 1, {"verify-not-provable"}),
        proof("b-lt", 60, set()),
        proof("b-lt", OWN_END + 1, set()),
        proof("b-lt", STAMPERS_END - 1, set()),
        proof("b-lt", STAMPERS_END + 1, {"verify-expired"}),
        proof("b-lta", OWN_END + 1, set()),
        proof("b-lta", STAMPERS_END - 1, set()),
        proof("b-lta", STAMPERS_END + 1, {"verify-expired"}),
    ],
)
def test_how_long_each_level_lasts(lab: Lab, level: str, days: int, codes: set[str]) -> None:
    verdict = pdf_to_verdict(lab.sealed(level), Trust((lab.good.certificate("root"),)), NOW + timedelta(days=days))
    assert told(verdict) == codes
    assert verdict.is_good == (not codes)


@pytest.mark.parametrize("level", tiered(["b-b", "b-t", "b-lt", "b-lta"], quick=["b-lt"]))
def test_the_level_shown_is_the_level_signed(lab: Lab, level: str) -> None:
    verdict = pdf_to_verdict(lab.sealed(level), Trust((lab.good.certificate("root"),)), NOW)
    assert [each.level for each in verdict.signatures if each.level] == [level, level]


@pytest.mark.parametrize("level", ["b-b", "b-t"])
def test_whoever_asks_the_issuer_knows_more(lab: Lab, level: str) -> None:
    verdict = pdf_to_verdict(lab.sealed(level), Trust((lab.good.certificate("root"),), is_online=True), NOW)
    assert told(verdict) == set()
    assert [each.is_state_known for each in verdict.signatures] == [True, True]


@pytest.mark.proof
def test_an_issuer_that_does_not_answer_leaves_it_unknown(tmp_path: Path) -> None:
    from tools.authority import serving

    with serving(tmp_path) as gone:
        lab = Lab(gone, gone, NOW)
        pdf = lab.sealed("b-b")
    verdict = pdf_to_verdict(pdf, Trust((gone.certificate("root"),), is_online=True), NOW)
    assert told(verdict) == {"verify-state-unknown"}


def test_days_are_those_of_hanoi(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the machine's zone: at 20:00 UTC a new day has begun in Hanoi."""
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    real = authority.certificate("expired")
    evening = real.not_valid_after.replace(hour=20)
    certificate = SimpleNamespace(
        subject=real.subject, issuer=real.issuer, not_valid_before=evening, not_valid_after=evening
    )
    try:
        problem = findings_to_signature_verdicts._problem(Distrusted("expired"), "ChuKy1", certificate)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert problem.values["last"] == problem.values["first"] == f"{evening + timedelta(hours=7):%d/%m/%Y}"
