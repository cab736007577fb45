"""Poppler's pdfsig beside ours: it never calls bad what we call good; what it lets pass is known, and why."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from tools import verifiers
from tools.attack_lab import Lab
from tools.authority import Authority, serving

pytestmark = pytest.mark.proof

LET_PASS = {
    "stamp_of_other_bytes", "stamp_of_a_stranger", "document_stamp_of_a_stranger",  # it looks at no time stamp
    "expired", "early", "revoked", "revoked_by_its_own_list", "wrong_usage", "unknown_root",  # nor, asked so, at trust
    "weak_digest",  # SHA-1 is good enough for it
    "sealed_alone", "wrong_order", "foreign_field", "foreign_field_with_our_name", "moved_before",  # our own rules
    "filled_with_nothing_then_sealed", "filled_with_an_empty_value_then_sealed", "of_no_known_kind_then_sealed",
    "stamped_for_the_person_then_sealed",  # of signatures of other kinds it thinks nothing
    "painted_then_sealed", "changed_then_sealed",  # it compares no revisions
}  # fmt: skip


@pytest.fixture(scope="module")
def rows(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[verifiers.Row]]:
    folder = tmp_path_factory.mktemp("rows")
    with serving(tmp_path_factory.mktemp("bad")) as bad:
        lab = Lab(authority, bad, datetime.now(UTC).replace(microsecond=0))
        yield list(verifiers.rows(lab, folder))


def test_both_call_good_what_is_good(rows: list[verifiers.Row]) -> None:
    good = [each for each in rows if each.name.startswith("good ")]
    assert [(each.ours, each.theirs) for each in good] == [(True, True)] * len(verifiers.LEVELS)


def test_no_attack_is_called_good_by_us_and_some_by_poppler(rows: list[verifiers.Row]) -> None:
    passed = [each for each in rows if not each.name.startswith("good ")]
    assert [each.name for each in passed if each.ours] == []
    assert {each.name for each in passed if each.theirs} == LET_PASS
