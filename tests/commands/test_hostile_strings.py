"""Whatever string stands in a registry or a notice: documents, or errors at their places; never our own bug."""

import random
from pathlib import Path

import pytest

from tools.hostile_fields import FIELDS, WRITINGS, Attempt, faults, problems_of
from tools.hostile_strings import strings
from tools.tiers import tiered

NAMED = {
    "a signer's post of two lines": (Attempt("A10", "Phó Giám đốc\nphụ trách", "escaped"), "line-break-in-text"),
    "a post of two lines in the notice": (Attempt("B23", "Phó Giám đốc\nphụ trách", "escaped"), "line-break-in-text"),
    "a unit's name without glyphs": (Attempt("A5", "Phòng 漢字", "bare"), "glyph-missing"),
    "a group's": (Attempt("A8", "Phòng 😀", "bare"), "glyph-missing"),
    "a recipient's of the registry": (Attempt("A13", "để biết ✅", "bare"), "glyph-missing"),
    "a name that is no id": (Attempt("A19", "Văn phòng", "bare"), "id-form"),
    "marks upon marks": (Attempt("B4", "a\u0301\u0301\u0301\u0301", "escaped"), "yaml-stacked-marks"),
    "a form that nobody has": (Attempt("A14", "của sở", "bare"), "profile-unknown"),
    "one with an endless name": (Attempt("A14", "a" * 5_000, "bare"), "word-too-long"),
}


@pytest.mark.parametrize("name", NAMED)
def test_it_is_refused_at_its_place(tmp_path: Path, name: str) -> None:
    attempt, code = NAMED[name]
    problems = problems_of(attempt, tmp_path)
    assert code in {each.code for each in problems}
    assert faults(problems, attempt.files) == []


@pytest.mark.parametrize("seed", tiered(map(str, range(40)), {"0"}))
def test_no_string_is_our_bug(tmp_path: Path, seed: str) -> None:
    """Twenty-five strings in as many fields; one of them is printed."""
    chance = random.Random(int(seed))  # noqa: S311 not a secret
    for number in range(25):
        attempt = Attempt(chance.choice(FIELDS), chance.choice(strings()), chance.choice([*WRITINGS]))
        problems = problems_of(attempt, tmp_path, is_printed=number == 0)
        assert faults(problems, attempt.files) == [], attempt
