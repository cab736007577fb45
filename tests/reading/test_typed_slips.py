"""What whoever types YAML by hand does wrong: told at a place, and each correction does what it says, alone too."""

import pytest

from tools.spoilt_files import originals, pasted, unmet
from tools.tiers import tiered
from tools.typed_slips import slipped

EACH = 5


@pytest.mark.parametrize("start", tiered(map(str, range(0, 500, EACH)), {"0"}))
def test_each_slip_is_told_and_rightly_corrected(start: str) -> None:
    for seed in range(int(start), int(start) + EACH):
        name, data = slipped(originals(), seed)
        assert unmet(name, data) == [], (seed, name)


@pytest.mark.proof
@pytest.mark.parametrize("start", range(0, 50, EACH))
def test_slips_in_pasted_minutes_too(start: int) -> None:
    for seed in range(start, start + EACH):
        name, data = slipped(pasted(), seed)
        assert unmet(name, data) == [], (seed, name)
