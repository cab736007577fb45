"""Slips that clerks make, put one at a time into right notices: each is found by its rule, in its line.

And right notices are left alone: a false alarm costs more than a miss.
"""

import datetime as dt
from random import Random

import pytest

from noticegen.checking.check import text_to_checked
from noticegen.problems.problem import Problem, Severity
from noticegen.rules import all_rules
from noticegen.rules._days_off import _OFF, _WORKED, day_off
from tools.imported import imported
from tools.notices import office
from tools.old_truths import old_files
from tools.slips_of_words import SLIPS, slipped
from tools.tiers import some
from tools.word_drafts import right, typed

OFFICE = office()
QUICK, MANY = 6, 60
LEAST = 0.95
RIGHTLY_TOLD = {
    ("nghieng-ca-doan", "D07"), ("phong-cach-tieu-de", "D07-place"),
}  # fmt: skip
"""What is really there in the old files: a district of August 2025, a short place."""

REFUSED = {"cong-van-dan-web"}
"""What is no notice, and is not imported as one."""

OF_FIELDS = {"B22", "R08", "R05", "B11", "T04", "B18", "S05", "S02-alone"}
"""Rules about what an import leaves open or takes over as it is: units, recipients, labels, ranks, spacing."""


def found(text: str) -> list[Problem]:
    return list(text_to_checked(text, "notice.yaml", OFFICE).problems)


def share_found(code: str, seeds: range) -> float:
    drafts = [slipped(code, seed) for seed in seeds]
    hits = [
        any(each.code == code and each.at and each.at.line == draft.line for each in found(draft.yaml()))
        for draft in drafts
    ]
    return sum(hits) / len(hits)


@pytest.mark.parametrize("code", list(SLIPS))
def test_a_slip_is_found_in_its_line(code: str) -> None:
    assert share_found(code, range(QUICK)) == 1


@pytest.mark.proof
@pytest.mark.parametrize("code", list(SLIPS))
def test_nearly_every_slip_is_found_in_its_line(code: str) -> None:
    assert share_found(code, range(QUICK, MANY)) >= LEAST


def test_every_rule_has_slips_of_its_own() -> None:
    assert set(SLIPS) == {rule.CODE for rule in all_rules()}


@pytest.mark.parametrize("seed", range(20))
def test_a_right_notice_is_left_alone(seed: int) -> None:
    dice = Random(seed)  # noqa: S311 equal on every run is what is wanted
    assert [(each.code, each.values) for each in found(right(dice).yaml())] == []


@pytest.mark.parametrize("name", some(sorted(set(old_files()) - REFUSED), 12))
def test_an_old_notice_has_no_false_warning_of_its_words(name: str) -> None:
    file = old_files()[name]
    told = text_to_checked(imported(file.data, file.file_name).yaml, name, OFFICE).problems
    warned = {(name, str(each.code)) for each in told if each.severity is Severity.WARNING}
    assert {each for each in warned if each[1] not in OF_FIELDS} <= RIGHTLY_TOLD


def test_keys_are_those_of_input_methods() -> None:
    assert [typed(word, 0) for word in ("công", "tài", "đầu", "việc", "an")] == [
        "coong",
        "taif",
        "ddaauf",
        "vieecj",
        "",
    ]
    assert [typed(word, 1) for word in ("ngày", "việc")] == ["ngay2", "vie6c5"]


@pytest.mark.parametrize("year", _OFF)
def test_days_off_are_working_days_of_the_calendar_and_saturdays_are_worked_for_them(year: int) -> None:
    days = [dt.date(year, *map(int, day.split("-"))) for day in _OFF[year].split()]
    assert all(day.weekday() < 5 for day in days)
    assert days == sorted(set(days))
    assert all(dt.date(year, *map(int, day.split("-"))).weekday() == 5 for day in _WORKED.get(year, "").split())


@pytest.mark.parametrize("year", [min(_OFF) - 1, max(_OFF) + 1])
def test_of_a_year_that_is_not_known_only_weekends_and_the_holidays_that_never_move_are(year: int) -> None:
    days = [dt.date(year, 1, 1) + dt.timedelta(days) for days in range(365)]
    off = [f"{day:%d/%m}" for day in days if day.weekday() < 5 and day_off(day)]
    assert set(off) <= {"01/01", "30/04", "01/05", "02/09"}
    assert all(day_off(day) for day in days if day.weekday() >= 5 or f"{day:%d/%m}" == "02/09")
