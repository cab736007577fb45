"""The rules about who is given what, and whether they are told: how often they speak, of whom, and where.

The § in a case marks the place where the problem must be told; it is taken out before the file is read.
"""

from collections.abc import Sequence

import pytest

from noticegen.notice.office import Office
from noticegen.problems.problem import Problem
from tools import notices
from tools.marked import OFFICE, filled_up, places_of, problems_of

TASK = "body: [{text: Giao việc, units: van-phong}]\n"
ALL = "body: [{text: Giao việc, units: all}]\n"
BOTH = "issuers: [so-khcn, so-tai-chinh]\n"


def told(text: str, registry: Office = OFFICE) -> Sequence[Problem]:
    checked = problems_of(filled_up(f"{text}\n").encode(), registry)
    assert checked.notice is not None, checked.problems
    return checked.problems


def found_in(marked: str, code: str) -> list[tuple[int, int]]:
    return places_of(told(marked.replace("§", "")), code)


def marks(text: str) -> list[tuple[int, int]]:
    """Where the marks stand, once they are out."""
    pieces = text.split("§")
    before = ["".join(pieces[:count]) for count in range(1, len(pieces))]
    return [(each.count("\n") + 1, len(each) - each.rfind("\n")) for each in before]


NOT_TOLD = {
    "a group of which one is told": (
        "body: [{text: A, units: cac-phong}]\nrecipients: [{name: A, units: van-phong}]",
        ["Thanh tra Sở/thanh-tra"],
    ),
    "a group of which nobody is told": (
        "body: [{text: A, units: [cac-phong, stc-ngan-sach]}]\nrecipients: [{name: A, units: stc-ngan-sach}]",
        ["Các phòng/cac-phong"],
    ),
    "a group of which one is no more and one not yet": (
        "body: [{text: A, units: nhom-doi-moi}]\nrecipients: [{name: A, units: thanh-tra}]",
        [],
    ),
    "a unit of another agency is not of all": (
        "body: [{text: A, units: [stc-ngan-sach, van-phong]}]\nrecipients: [{name: A, units: all}]",
        ["Phòng Quản lý ngân sách/stc-ngan-sach"],
    ),
    "nor where the recipients are the office's own": (
        "body: [{text: A, coordinating: stc-ngan-sach}]",
        ["Phòng Quản lý ngân sách/stc-ngan-sach"],
    ),
    "unless that agency issues the notice as well": (BOTH + "body: [{text: A, units: stc-ngan-sach}]", []),
    "all, of whom some are told": (
        BOTH + ALL + "recipients: [{name: A, units: cac-phong}]",
        ["Phòng Quản lý ngân sách/stc-ngan-sach"],
    ),
    "all, of whom several are not told": (
        BOTH + ALL + "recipients: [{name: A, units: van-phong}]",
        ["Thanh tra Sở; Phòng Quản lý ngân sách/[thanh-tra, stc-ngan-sach]"],
    ),
    "each unit once": (
        "body: [{text: A, units: all}, {text: B, units: van-phong}]\nrecipients: [{name: A, units: thanh-tra}]",
        ["Văn phòng Sở/van-phong"],
    ),
    "a name, whatever its capitals and its purpose": (
        TASK + "recipients: [{name: VĂN PHÒNG sở, note: để th/h}, {name: A, units: thanh-tra}]",
        [],
    ),
    "a short name": ("body: [{text: A, units: stc-ngan-sach}]\nrecipients: [QLNS, Thanh tra Sở]", []),
    "a group's name": (TASK + "recipients: [Các phòng]", []),
    "the names under a collective one": (TASK + "recipients: [{name: Sở, members: [Thanh tra Sở, văn phòng sở]}]", []),
    "a name reaches nobody else": (TASK + "recipients: [Thanh tra Sở, Các đơn vị khác]", ["Văn phòng Sở/van-phong"]),
    "posts are told by their unit": (
        "body: [{text: A, units: ke-toan-truong}]\nrecipients: [{name: A, units: thanh-tra}]",
        [],
    ),
    "in an appendix": (
        "appendices: [{title: A, body: [{text: B, units: thanh-tra}]}]\nrecipients: [{name: A, units: van-phong}]",
        ["Thanh tra Sở/thanh-tra"],
    ),
}


@pytest.mark.parametrize("case", NOT_TOLD.values(), ids=NOT_TOLD.keys())
def test_who_is_not_told(case: tuple[str, list[str]]) -> None:
    text, expected = case
    found = [each for each in told(text) if each.code.startswith("R08")]
    assert [each.code for each in found] == ["R08"] * len(expected)
    assert ["/".join(each.values.values()) for each in found] == expected


UNSAID = {
    TASK + "recipients: [§Ban Giám đốc, Các phòng ban]": True,
    TASK + "recipients: [{name: §Kế toán trưởng, units: ke-toan-truong}, Các phòng ban]": True,
    "body: [{text: §A, units: van-phong}]\nrecipients: []": True,
    ALL + "recipients: [§Ban Giám đốc]": True,
    TASK + "recipients: [Ban Giám đốc, Văn phòng Sở]": False,
    TASK + "recipients: [Ban Giám đốc, Các phòng]": False,
    TASK + "recipients: [{name: A, units: nhom-cu}]": False,
    "body: [Một]\nrecipients: [Các phòng ban]": False,
    "body: [{text: A, units: ke-toan-truong}]\nrecipients: [Các phòng ban]": False,
}


@pytest.mark.parametrize("text", UNSAID)
def test_that_nobody_can_check_is_told_once_and_alone(text: str) -> None:
    assert found_in(text, "R08-unsaid") == marks(text)
    assert not UNSAID[text] or found_in(text, "R08") == []


NOT_THERE = {
    "the last day": ("date: 2020-12-15\nbody: [{text: A, units: phong-cu}]", ""),
    "the day after": ("date: 2020-12-16\nbody: [{text: §A, units: phong-cu}]", "16/12/2020: … - 15/12/2020"),
    "any day of its last month": ("date: 2020-12\nbody: [{text: A, units: phong-cu}]", ""),
    "any day of the month after": ("date: 2021-01\nbody: [{text: §A, units: phong-cu}]", "…/1/2021: … - 15/12/2020"),
    "the first day": ("date: 2022-01-10\nbody: [{text: A, units: phong-moi}]", ""),
    "the day before": ("date: 2022-01-09\nbody: [{text: §A, units: phong-moi}]", "9/1/2022: 10/01/2022 - …"),
    "any day of its first month": ("date: 2022-01\nbody: [{text: A, units: phong-moi}]", ""),
    "any day of the month before": ("date: 2021-12\nbody: [{text: §A, units: phong-moi}]", "…/12/2021: 10/01/2022 - …"),
    "every naming of it": (
        """\
body: [{text: §A, units: phong-cu}, {units: phong-cu, items: [§B]}, {text: §C, coordinating: phong-cu}]
appendices: [{title: D, body: [{text: §E, units: phong-cu}]}]
recipients: [{name: F, units: all}, {name: §G, units: [van-phong, phong-cu]}]""",
        "…/11/2021: … - 15/12/2020",
    ),
    "not in a group": ("body: [{text: A, units: nhom-doi-moi}]", ""),
    "not by name": ("recipients: [Phòng Kế hoạch]", ""),
}


@pytest.mark.parametrize("case", NOT_THERE.values(), ids=NOT_THERE.keys())
def test_a_unit_that_is_not_there_on_the_day_of_issue(case: tuple[str, str]) -> None:
    text, when = case
    found = [each for each in told(text.replace("§", "")) if each.code in {"R10", "R11"}]
    assert {each.code for each in found} <= {"R10"}
    assert places_of(found, "R10") == marks(text)
    assert {"{issued}: {since} - {until}".format_map(each.values) for each in found} == ({when} if when else set())


def test_the_registry_s_own_recipients_are_held_to_the_day() -> None:
    registry = notices.office(
        notices.OFFICE.replace("{name: Các đơn vị, units: all}", "{name: A, units: phong-cu}").encode()
    )
    found = [each for each in told("number: 5", registry) if each.code == "R10"]
    assert [each.at and each.at.file for each in found] == ["office.yaml"]


def test_all_of_an_agency_that_has_no_unit_is_nobody() -> None:
    lonely = notices.office(notices.OFFICE.replace(", agency: so-tai-chinh", "").encode())
    found = [each for each in told("issuers: so-tai-chinh\n" + ALL, lonely) if each.code == "R11"]
    assert [each.values["id"] for each in found] == ["all"]


def test_a_registry_without_units_has_nobody_to_mean() -> None:
    bare = "agencies: [{id: a, name: A, symbol: A, place: B}]\nsigners: [{id: giam-doc, post: A, name: B}]"
    assert [each.code for each in told("recipients: [A]\n" + ALL, notices.office(bare.encode()))] == []


WITHOUT_UNIT = [
    "body: [§Giao QLKH tổng hợp, §Giao cho QLKH tổng hợp, §Giao nhiệm vụ cho các phòng, §giao UBND xã]",
    "body: [§Phân công đồng chí An, §Chỉ đạo các đơn vị, Đề nghị UBND xã, §Thống nhất giao Thanh tra]",
    "body: [§'**Yêu cầu** các phòng', §Yêu cầu báo cáo ngay, {label: 'Thứ nhất,', text: §đề nghị thực hiện}]",
    "body: [§'**Giao Văn phòng** tổng hợp', {heading: 'Việc:', text: §Giao Thanh tra}, {heading: §ĐỀ NGHỊ CÁC PHÒNG}]",
    "body: [Giao ban tháng 11, Giao thông, 'Yêu cầu, đề nghị', Yêu cầu của công việc, Yêu cầu về vốn, Đề nghị]",
    "body: [Chỉ đạo tổ chức tốt, Phân công lao động hợp lý, Giao dự toán sớm, {heading: Yêu cầu chung}]",
    "body: [GIAO THÔNG, {heading: CHỈ ĐẠO ĐIỀU HÀNH, items: [Một]}, Việc giao các phòng, {paragraph: Giao các ông}]",
    "body: [{text: A §trước 20/11, deadlines: trước 20/11}, {paragraph: A §trước 20/11, deadlines: trước 20/11}]",
    "body: [{heading: §Giao Văn phòng, items: [Giao các phòng, {text: A trước 20/11, deadlines: trước 20/11}]}]",
    "body: [{heading: Giao các phòng, items: [{text: A, units: all}, Giao ban, §Giao Văn phòng, {text: §Giao Sở}]}]",
    "body: [{heading: Giao các phòng, coordinating: all, items: [Giao Văn phòng, {items: [Giao Sở]}]}]",
    "body: [{heading: A, items: [{heading: Đề nghị, items: [§Giao Sở]}]}]",
    "body: [{heading: A, units: all}, {heading: B, coordinating: all}, {heading: §C, items: [Giao Sở]}, Giao thông]",
    "body: [{heading: A, units: all}, {heading: B, items: [{text: b, units: all}]}, {heading: C}]",
    "body: [{heading: A, units: all}, {text: b, units: all}, {heading: C}]",
    "body: [{heading: A, units: all}, {heading: B, units: all}, {heading: C, items: [{text: d, units: all}]}]",
    "body: [{heading: Tình hình, items: [A, §Giao Sở]}, {heading: A, units: all}, {heading: B, units: all}]",
    "body: [{heading: Kết quả}, {heading: A, units: all}, {heading: B, units: all}]",
    "body: [{heading: C}, {heading: D}, {heading: A, units: all}, {heading: B, units: all}]",
    "closing: [Yêu cầu các đơn vị thực hiện]\nopening: [Giao Văn phòng]",
]


@pytest.mark.parametrize("text", WITHOUT_UNIT)
def test_tasks_that_nobody_is_given(text: str) -> None:
    assert found_in(text, "B22") == marks(text)
