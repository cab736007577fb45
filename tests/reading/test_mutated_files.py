"""Files as accidents leave them: read, or refused at a place; never our own bug."""

import pytest

from tools.hostile_fields import faults
from tools.mutated_files import mutated
from tools.spoilt_files import file_of, originals, problems_of
from tools.tiers import tiered

EACH = 20


@pytest.mark.parametrize("start", tiered(map(str, range(0, 600, EACH)), {"0"}))
def test_a_mutated_file_is_refused_at_a_place(start: str) -> None:
    for seed in range(int(start), int(start) + EACH):
        name, data = mutated(originals(), seed)
        assert faults(problems_of(name, data), {file_of(name): data}) == [], (seed, name)
