"""Files as accidents leave them: read, or refused at a place; never our own bug."""

from collections.abc import Mapping, Sequence
from functools import cache

import pytest

from noticegen.checking.check import FileProblems, bytes_to_checked, bytes_to_registry
from noticegen.problems.problem import Problem
from tools import printing
from tools.checkout import ROOT
from tools.hostile_fields import Attempt, faults
from tools.mutated_files import mutated
from tools.notices import BASE, OFFICE
from tools.notices import office as small_office
from tools.tiers import tiered

LINES = 60
"""Of a long notice: more cost time and show no more."""

EACH = 20


@cache
def originals() -> Mapping[str, bytes]:
    hostile = Attempt("", "", "bare").files
    small = {"small office.yaml": OFFICE.encode(), "small": BASE.encode()}
    others = {"hostile office.yaml": hostile["office.yaml"], "hostile": hostile["notice.yaml"]}
    samples = {path.stem: b"\n".join(path.read_bytes().split(b"\n")[:LINES]) for path in printing.SAMPLES}
    return {"office.yaml": (ROOT / "data/office.yaml").read_bytes(), **small, **others, **samples}


def problems_of(name: str, data: bytes) -> Sequence[Problem]:
    """What `check` says of a registry or a notice."""
    if name.endswith("office.yaml"):
        try:
            return bytes_to_registry(data, "office.yaml")[1].problems
        except FileProblems as found:
            return found.problems
    checked = bytes_to_checked(data, "notice.yaml", small_office() if name == "small" else printing.office())
    assert checked.is_fit or checked.problems
    return checked.problems


@pytest.mark.parametrize("start", tiered(map(str, range(0, 600, EACH)), {"0"}))
def test_a_mutated_file_is_refused_at_a_place(start: str) -> None:
    for seed in range(int(start), int(start) + EACH):
        name, data = mutated(originals(), seed)
        file = "office.yaml" if name.endswith("office.yaml") else "notice.yaml"
        assert faults(problems_of(name, data), {file: data}) == [], (seed, name)
