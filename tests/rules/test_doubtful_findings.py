"""Findings that may well be right as they stand are notes, though their rule warns elsewhere."""

import pytest

from noticegen.problems.problem import Severity
from noticegen.rules import all_rules

from .test_rules import found_in

TABLE = "body: [{table: {columns: [{title: Đội}, {title: Thất thoát}], rows: [%s]}}]"
AGENCY = "{issuers: {id: a, name: %s, symbol: A, place: Vinh}, signers: {post: Giám đốc, name: TS. Lê Văn An}}"
CASES = {
    "a rate of all lies between those of the parts": ("B20-sum", TABLE % "[Một, '13'], [Hai, '18'], [Cộng, '14']"),
    "a total lies above its parts": ("B20-sum", TABLE % "[Một, '13'], [Hai, '18'], [Cộng, '30']"),
    "a total lies below its parts": ("B20-sum", TABLE % "[Một, '13'], [Hai, '18'], [Cộng, '3']"),
    "a hospital": ("S05", AGENCY % "Bệnh viện Mắt"),
    "an institute": ("S05", AGENCY % "Viện Chăn nuôi"),
    "a department": ("S05", AGENCY % "Sở Nông nghiệp và Môi trường"),
    "a procuracy": ("S05", AGENCY % "Viện kiểm sát nhân dân tỉnh"),
}
DOUBTFUL = {"a rate of all lies between those of the parts", "a hospital", "an institute"}


@pytest.mark.parametrize("case", CASES)
def test_what_is_doubtful_is_a_note(case: str) -> None:
    code, example = CASES[case]
    rule = next(each for each in all_rules() if code == each.CODE)
    wanted = Severity.NOTE if case in DOUBTFUL else Severity.WARNING
    assert [each.severity for each in found_in(rule, example)] == [wanted]
