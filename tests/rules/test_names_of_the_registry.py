"""What the registry says of a unit is looked for in the words: its abbreviation, its capitals."""

import pytest

from noticegen.checking.check import text_to_checked
from noticegen.notice.tree_to_office import tree_to_office
from noticegen.reading.yaml_to_tree import yaml_to_tree

OFFICE = """\
agencies: [{id: bv, name: Bệnh viện Đa khoa tỉnh, symbol: BVĐK, place: Vinh}]
units:
  - {id: vat-tu, name: Phòng Vật tư thiết bị y tế, short_name: VTTB}
  - {id: ung-dung, name: Trung tâm Ứng dụng tiến bộ khoa học, short_name: TT Ứng dụng}
"""
NOTICE = """\
date: 2026-03
subject: Kết luận giao ban
signers: {{post: Giám đốc, name: Hà Văn Tuyến}}
recipients: [{{name: Các phòng, units: all}}]
body:
  - {{text: "{}", units: [vat-tu, ung-dung]}}
"""


def codes(text: str) -> set[str]:
    office = tree_to_office(yaml_to_tree(OFFICE, "office.yaml"))
    found = text_to_checked(NOTICE.format(text), "notice.yaml", office).problems
    return {str(each.code) for each in found} & {"V04", "L01-9"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Phòng VTTB rà soát, Phòng VTTBYT mua sắm", "V04"),
        ("Giao phòng Vật tư thiết bị y tế mua sắm", "L01-9"),
        ("Phòng vật tư thiết bị y tế mua sắm", "L01-9"),
        ("Họp tại Bệnh viện đa khoa tỉnh", "L01-9"),
    ],
)
def test_a_unit_named_in_another_way_is_told(text: str, code: str) -> None:
    assert codes(text) == {code}


@pytest.mark.parametrize(
    "text",
    [
        "Phòng Vật tư thiết bị y tế (Phòng VTTB) mua sắm, Trưởng phòng Vật tư thiết bị y tế ký",
        "Trung tâm Ứng dụng tiến bộ khoa học, Trung tâm Ứng dụng và TT Ứng dụng",
        "Mời các phòng vật tư thiết bị y tế dự",
    ],
)
def test_a_unit_named_rightly_is_left_alone(text: str) -> None:
    assert codes(text) == set()


PEOPLE = (
    OFFICE
    + """\
signers:
  - {id: gd, post: Giám đốc, name: Hà Văn Tuyến}
  - {id: pgd, authority: KT. Giám đốc, post: Phó Giám đốc, name: Phùng Quang Nhật}
"""
)


def names_told(text: str) -> list[str]:
    office = tree_to_office(yaml_to_tree(PEOPLE, "office.yaml"))
    notice = NOTICE.format(text).replace("{post: Giám đốc, name: Hà Văn Tuyến}", "pgd")
    found = text_to_checked(notice, "notice.yaml", office).problems
    return [each.values["found"] for each in found if each.code == "S11-two"]


@pytest.mark.parametrize("name", ["Hà Văn Tuyền", "Hà Văn Tuyên", "Phùng Quang Nhựt"])
def test_a_colleague_s_name_is_known_though_another_signs(name: str) -> None:
    assert names_told(f"Đồng chí {name} chủ trì") == [name]


def test_the_right_name_and_other_people_s_are_left_alone() -> None:
    assert names_told("Đồng chí Hà Văn Tuyến chủ trì, ông Hà Văn Tuyển, Trưởng phòng, dự, ông Hà Văn Lương dự") == []
