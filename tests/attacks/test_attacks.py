"""None of these is called good, and each is told for what it is."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from noticegen.problems.problem import Severity
from noticegen.signing.signed_pdf_to_problems import signed_pdf_to_problems
from noticegen.signing.trust import Trust
from noticegen.verifying.pdf_to_verdict import pdf_to_verdict
from noticegen.verifying.verdict import Verdict
from tools import attacks, attacks_with_key, attacks_without_key, signed
from tools.attack_lab import Lab
from tools.authority import Authority, serving
from tools.tiers import proof

Attack = Callable[[Lab], bytes]
NOW = datetime.now(UTC).replace(microsecond=0)


@pytest.fixture(scope="module")
def lab(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    with serving(tmp_path_factory.mktemp("bad")) as bad:
        yield Lab(authority, bad, NOW)


def told(verdict: Verdict) -> set[str]:
    return {each.code for each in verdict.all_problems if each.severity is Severity.ERROR}


QUICK = [
    attacks_without_key.overlay,
    attacks_without_key.saved_by_pikepdf,
    attacks_without_key.shorter_range,
    attacks_without_key.filled_with_nothing,
    attacks_with_key.wrong_order,
    attacks_with_key.revoked,
    attacks_with_key.unknown_root,
    attacks_with_key.changed_then_sealed,
    attacks_with_key.stamp_of_a_stranger,
]
"""One of each kind: without a key, with a key used badly, with a stranger's."""

ALL = [each if each in QUICK else proof(each) for each in attacks.ATTACKS]


@pytest.mark.parametrize("attack", ALL, ids=lambda each: each.__name__)
def test_an_attack_is_told_for_what_it_is(lab: Lab, attack: Attack) -> None:
    trust = Trust((lab.good.certificate("root"),), is_online=attack in attacks.ASKED_ONLINE)
    verdict = pdf_to_verdict(attack(lab), trust, NOW)
    assert not verdict.is_good
    assert attacks.ATTACKS[attack] in told(verdict), told(verdict)


@pytest.mark.parametrize("forged", [attacks.FORGED[0], *map(proof, attacks.FORGED[1:])], ids=lambda each: each.__name__)
def test_nobody_seals_what_nobody_signed(lab: Lab, forged: Attack, capfd: pytest.CaptureFixture[str]) -> None:
    assert [each.code for each in signed_pdf_to_problems(forged(lab))] == ["sign-broken"]
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("level", ["b-b", *map(proof, ["b-t", "b-lt", "b-lta"])])
def test_what_is_attacked_is_good_before(lab: Lab, level: str) -> None:
    """Guards the attacks: it is they that are told."""
    verdict = pdf_to_verdict(lab.sealed(level), Trust((lab.good.certificate("root"),)), NOW)
    assert told(verdict) == set()
    assert verdict.is_good


def test_another_authority_of_the_same_names_is_not_trusted(lab: Lab) -> None:
    verdict = pdf_to_verdict(lab.sealed(), Trust((lab.bad.certificate("root"),)), NOW)
    assert told(verdict) == {"verify-untrusted"}


def test_nobody_is_trusted_unless_given(lab: Lab) -> None:
    verdict = pdf_to_verdict(lab.sealed(), Trust(), NOW)
    assert told(verdict) == {"verify-no-trust"}
    assert not verdict.is_good


def test_a_file_that_nobody_signed(lab: Lab) -> None:
    verdict = pdf_to_verdict(signed.notice(), Trust((lab.good.certificate("root"),)), NOW)
    assert told(verdict) == {"verify-unsigned"}
    assert not verdict.is_good
