"""Word files in the manner of real offices, read as a careful reader would: truths made by hand."""

from functools import cache

import pytest

from noticegen.importing.decisions import How
from noticegen.importing.import_notice import Imported
from noticegen.importing.recognised import Recognised
from noticegen.problems.problem import ProblemsFound
from tools import old_files, printing
from tools.imported import imported, structure

LAO_CAI = (["Ủy ban nhân dân tỉnh Lào Cai"], None)
HEADS = {
    "province": (LAO_CAI, None, "TB-UBND", "Lào Cai", "2024-03"),
    "department": ((["Sở Công Thương"], ["UBND tỉnh Lào Cai"]), 45, "TB-SCT", "Lào Cai", "2024-04-12"),
    "numbered-by-word": (LAO_CAI, 12, "TB-UBND", "Lào Cai", "2024-05-02"),
    "with-appendices": (LAO_CAI, None, "TB-UBND", "Lào Cai", "2024-03"),
    "merged-table": (LAO_CAI, 33, "TB-UBND", "Lào Cai", "2024-06-15"),
    "box-and-footnote": (LAO_CAI, None, "TB-UBND", "Lào Cai", "2024-03"),
    "tracked": (LAO_CAI, None, "TB-UBND", "Lào Cai", "2024-03"),
    "addressed": (LAO_CAI, 20, "TB-UBND", "Lào Cai", "2024-07-03"),
    "bold-titles": (LAO_CAI, 8, "TB-UBND", "Lào Cai", "2024-02-10"),
    "foot-without-table": (LAO_CAI, 9, "TB-UBND", "Lào Cai", "2024-02-11"),
    "line-breaks": (LAO_CAI, 10, "TB-UBND", "Lào Cai", "2024-02-12"),
    "framed": ((["UBND xã Diễn Thọ"], None), 15, "TB-UBND", "Diễn Thọ", "2023-04-03"),
    "head-by-tabs": (
        (["Phòng Giáo dục và Đào tạo"], ["UBND huyện Quỳ Hợp"]),
        123,
        "TB-PGD&ĐT",
        "Quỳ Hợp",
        "2023-09-04",
    ),
    "pasted": ((["Sở Nội vụ"], ["UBND tỉnh Lào Cai"]), 55, "TB-SNV", "Lào Cai", "2024-09-20"),
}
LABELS = {
    "province": "0  0  1 - 1 - 0  0 I. 1  0 II. 1 1. 2 - 2 - 1 2. 0 ",
    "department": "0  0 1. 1 a) 1 b) 1 c) 1 d) 1 đ) 0 2. 1 2.1. 1 2.2. 0 ",
    "numbered-by-word": "0  0  0 1. 1 - 0 2. 1 -",
    "two-issuers": "0  0 Thứ nhất, 0 Thứ hai,",
    "merged-table": "0  0  0 1. 1  0 2.",
    "addressed": "0  0 1. 0 2.",
    "bold-titles": "0  0  0  1  0  1 - 1 - 0 ",
    "foot-without-table": "0  0 1. 0 2. 0 3.",
    "line-breaks": "0  0 1. 1 - 1 - 0 2.",
    "framed": "0  0 1. 0 2. 0 ",
    "head-by-tabs": "0  0 A. 1  0 B. 1 1. 0 ",
    "pasted": "0  0 I. 1  0 II. 1 1. 2 - 2 - 1 2. 2 a) 2 b)",
}
"""Depth and label of every entry, in order."""

SIGNERS = {
    "province": [(("TL. Chủ tịch",), "Chánh Văn phòng", "Nguyễn Quốc Huy")],
    "department": [(("KT. Giám đốc",), "Phó Giám đốc", "Hoàng Thị Mai")],
    "two-issuers": [((), "Giám đốc Sở Tài chính", "Trần Văn Hải"), ((), "Giám đốc Sở Nội vụ", "Lê Thị Hoa")],
    "foot-without-table": [(("TL. Chủ tịch",), "Chánh Văn phòng", "Nguyễn Quốc Huy")],
    "line-breaks": [((), "Chủ tịch", "Trịnh Xuân Trường")],
    "pasted": [((), "Giám đốc", "Lê Thị Hoa")],
}
LEFT_OUT = {
    "box-and-footnote": ["Phòng TH2 trình", "Tài liệu nội bộ"],
    "addressed": ["Kính gửi:", "- Các sở, ban, ngành;", "- UBND các huyện, thành phố."],
}
CHANGED = {
    "province": ["– → -", "(Đã ký)"],
    "merged-table": ["Khối Sở", "(Đã ký)"],
    "foot-without-table": ["1/ → 1.", "2/ → 2.", "3/ → 3.", "(Đã ký)"],
}
ALL = [*old_files.FILES, "pasted"]


@cache
def read(name: str) -> Imported:
    if name == "pasted":
        return imported(old_files.PASTED.encode(), "dan.txt")
    return imported(old_files.made(old_files.FILES[name]))


def words(name: str, how: How) -> list[str]:
    return [each.words for each in read(name).decisions if each.how is how]


@pytest.mark.parametrize("name", HEADS)
def test_the_head(name: str) -> None:
    notice = printing.read(read(name).yaml)
    (agency,) = notice.issuers
    names = (list(agency.name), list(agency.parent) if agency.parent else None)
    assert (names, notice.number, notice.symbol, notice.place, notice.date.iso) == HEADS[name]


@pytest.mark.parametrize("name", LABELS)
def test_depth_and_label_of_every_paragraph(name: str) -> None:
    found = " ".join(f"{depth} {label}" for depth, label, _ in structure(printing.read(read(name).yaml)))
    assert found == LABELS[name]


@pytest.mark.parametrize("name", SIGNERS)
def test_who_signs(name: str) -> None:
    signers = printing.read(read(name).yaml).signers
    assert [(each.authority, each.post, each.name) for each in signers] == SIGNERS[name]


@pytest.mark.parametrize("name", ALL)
def test_no_word_is_lost_in_silence(name: str) -> None:
    result = read(name)
    assert result.words is not None, [each.code for each in result.problems]
    assert words(name, How.LEFT_OUT) == LEFT_OUT.get(name, [])
    assert result.is_whole == (name not in LEFT_OUT)


@pytest.mark.parametrize("name", CHANGED)
def test_what_is_printed_another_way_is_said(name: str) -> None:
    assert words(name, How.CHANGED) == CHANGED[name]


def test_deletions_are_out_and_insertions_in() -> None:
    assert "Đoạn mới thêm." in read("tracked").yaml
    assert "Đoạn đã xóa" not in read("tracked").yaml


def test_a_mark_of_a_draft_in_a_box_makes_it_a_draft() -> None:
    assert printing.read(read("box-and-footnote").yaml).state == "draft"


def test_appendices_behind_the_signature() -> None:
    first, second = printing.read(read("with-appendices").yaml).appendices
    assert first.body[0].table is not None
    assert [len(first.body[0].table.rows), len(second.body)] == [2, 2]
    assert [first.title, second.title] == ["Danh mục nhiệm vụ chuyển đổi số", "Phân công"]


def test_emphasis_inside_a_sentence() -> None:
    assert "triển khai **đúng hạn** và *đúng quy định*." in read("department").yaml


def test_deadlines() -> None:
    notice = printing.read(read("province").yaml)
    found = [
        (each.text, str(each.date))
        for node in notice.body[1].items
        for part in (node, *node.items)
        for each in part.deadlines
    ]
    assert found == [
        ("trước ngày 20/3/2024", "2024-03-20"),
        ("trong tháng 4", "2024-04-30"),
        ("hoàn thành trước ngày 30 tháng 6 năm 2024", "2024-06-30"),
    ]


@pytest.mark.parametrize("name", old_files.NOT_OURS)
def test_kinds_that_we_do_not_make_are_named(name: str) -> None:
    write, code = old_files.NOT_OURS[name]
    with pytest.raises(ProblemsFound) as found:
        imported(old_files.made(write))
    assert [each.code for each in found.value.problems] == [code]


@pytest.mark.parametrize("name", old_files.NOT_OURS)
def test_and_read_all_the_same_if_another_kind_is_wanted(name: str) -> None:
    write, _ = old_files.NOT_OURS[name]
    result = imported(old_files.made(write), kind="Thông báo")
    assert "kind: " in result.yaml


def test_where_no_document_can_be_made_the_yaml_is_compared() -> None:
    """The notice has an error, a letter without a glyph: nothing is said to be lost that its YAML has."""
    result = imported(old_files.PASTED.replace("hoàn thành", "\u2217 hoàn thành").encode(), "dan.txt")
    assert result.words is None
    assert not result.is_whole
    assert [each.words for each in result.decisions if each.what == "lost"] == []


def test_and_what_it_lacks_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("noticegen.importing.import_notice.guess_date", lambda found, *_: _forget(found))
    result = imported(old_files.PASTED.replace("hoàn thành", "\u2217 hoàn thành").encode(), "dan.txt")
    assert any("đột xuất" in each.words for each in result.decisions if each.what == "lost")


def _forget(found: Recognised) -> None:
    """A bug of the recogniser."""
    found.body[1].items[1].items.pop(0)
