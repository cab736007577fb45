"""The form of Nghị định 30/2020 on the ink of both samples, in the PDF and in the Word file as LibreOffice lays it out.

Element by element, in ranges copied from the decree (tests/fixtures/nd30_ranges.yaml); then the profile is broken on
purpose, and the check for it must see that.
"""

from collections.abc import Callable, Mapping
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from noticegen.form.profile import Profile
from noticegen.printing.press import Press
from tools import form, ink, printing
from tools.checkout import ROOT
from tools.printing import Printed
from tools.tiers import named

FIRST, SECOND = "2021-11-giao-ban", "2022-03-ket-luan-lien-nganh"
NATION, MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
DATE_1, DATE_2 = "Nghệ An, ngày      tháng 11 năm 2021", "Nghệ An, ngày 14 tháng 3 năm 2022"
PROFILE = ROOT / "data" / "profiles" / "nd30.yaml"
Pages = Callable[[str], list[ink.Page]]

ELEMENTS = [
    (FIRST, 1, "national-name", NATION),
    (FIRST, 1, "motto", MOTTO),
    (FIRST, 1, "parent-agency", "UBND TỈNH NGHỆ AN"),
    (FIRST, 1, "agency", "SỞ KHOA HỌC VÀ CÔNG NGHỆ"),
    (FIRST, 1, "number-symbol", "Số:        /TB-SKHCN"),
    (FIRST, 1, "place-date", DATE_1),
    (FIRST, 1, "kind", "THÔNG BÁO"),
    (FIRST, 1, "subject", "Kết luận giao ban tháng 11/2021"),
    (FIRST, 1, "paragraph", "Thành phần tham gia:"),
    (FIRST, 1, "item", "- Ban Giám đốc: Ông Trần Quốc Thành - Giám đốc Sở - Chủ trì"),
    (FIRST, 1, "heading", "1. Giao các phòng ban và các đơn vị"),
    (FIRST, 4, "heading", "10. Công Đoàn, Đoàn Thanh niên"),
    (FIRST, 5, "recipients-label", "Nơi nhận:"),
    (FIRST, 5, "recipient", "- Ban Giám đốc (Chỉ đạo);"),
    (FIRST, 5, "recipient", "- Lưu: VT."),
    (FIRST, 5, "authority", "GIÁM ĐỐC"),
    (FIRST, 5, "signer-name", "Trần Quốc Thành"),
    (FIRST, 5, "page-number", "5"),
    (SECOND, 1, "circulation", "LƯU HÀNH NỘI BỘ"),
    (SECOND, 1, "parent-agency", "UBND TỈNH NGHỆ AN"),
    (SECOND, 1, "agency", "SỞ KHOA HỌC VÀ CÔNG NGHỆ"),
    (SECOND, 1, "agency", "SỞ TÀI CHÍNH"),
    (SECOND, 1, "number-symbol", "Số: 07/TB-SKHCN-STC"),
    (SECOND, 1, "place-date", DATE_2),
    (SECOND, 1, "urgency", "KHẨN"),
    (SECOND, 1, "subject", "Kết luận Hội nghị liên ngành Khoa học và Công nghệ - Tài chính"),
    (SECOND, 1, "legal-basis", "Căn cứ Luật Khoa học và Công nghệ ngày 18 tháng 6 năm 2013;"),
    (SECOND, 1, "roman-heading", "I. ĐÁNH GIÁ CHUNG"),
    (SECOND, 1, "heading", "1. Ưu điểm:"),
    (SECOND, 4, "authority", "TL. GIÁM ĐỐC"),
    (SECOND, 4, "authority", "CHÁNH VĂN PHÒNG"),
    (SECOND, 4, "signer-name", "Nguyễn Văn An"),
    (SECOND, 4, "authority", "KT. GIÁM ĐỐC SỞ TÀI CHÍNH"),
    (SECOND, 4, "signer-name", "Lê Thị Bình"),
    (SECOND, 4, "recipient", "- Lưu: VT, QLKH. NVA.(45)"),
    (SECOND, 5, "appendix-label", "Phụ lục I"),
    (SECOND, 5, "appendix-title", "DANH MỤC NHIỆM VỤ KHOA HỌC VÀ CÔNG NGHỆ"),
    (SECOND, 5, "appendix-source", "của Sở Khoa học và Công nghệ và Sở Tài chính)"),
    (SECOND, 7, "appendix-label", "Phụ lục II"),
    (SECOND, 7, "part-number", "Phần I"),
    (SECOND, 7, "part-title", "THÔNG TIN CHUNG"),
]
CENTRED = [
    (FIRST, 1, "THÔNG BÁO"),
    (FIRST, 1, "Kết luận giao ban tháng 11/2021"),
    (SECOND, 1, "khoa học và công nghệ năm 2022 trên địa bàn tỉnh Nghệ An"),
    (SECOND, 1, "LƯU HÀNH NỘI BỘ"),
    (SECOND, 5, "Phụ lục I"),
    (SECOND, 5, "BỐ TRÍ KINH PHÍ NĂM 2022"),
    (SECOND, 7, "Phần I"),
    (SECOND, 7, "THÔNG TIN CHUNG"),
]
SHORT_RULES = [
    (FIRST, 1, "agency", "SỞ KHOA HỌC VÀ CÔNG NGHỆ"),
    (FIRST, 1, "subject", "Kết luận giao ban tháng 11/2021"),
    (SECOND, 1, "agency", "SỞ TÀI CHÍNH"),
    (SECOND, 1, "subject", "khoa học và công nghệ năm 2022 trên địa bàn tỉnh Nghệ An"),
    (SECOND, 7, "subject", "của Sở Khoa học và Công nghệ và Sở Tài chính)"),
]


@cache
def _pages(pdf: Path) -> list[ink.Page]:
    return ink.pages(pdf)


@pytest.fixture(params=["pdf", "docx"])
def pages(request: pytest.FixtureRequest, samples: Mapping[str, Printed]) -> Pages:
    """The ink of a sample, as one of the two writers made it."""
    return lambda name: _pages(samples[name].pdf_of(request.param))


@pytest.mark.parametrize(("sample", "page", "element", "text"), ELEMENTS)
def test_look(pages: Pages, sample: str, page: int, element: str, text: str) -> None:
    form.check_look(pages(sample)[page - 1], element, text)


def test_every_element_is_looked_at() -> None:
    assert {element for _, _, element, _ in ELEMENTS} == set(form.RANGES["elements"])


@pytest.mark.parametrize("sample", [FIRST, SECOND])
def test_paper_and_margins(pages: Pages, sample: str) -> None:
    form.check_paper(pages(sample))


@pytest.mark.parametrize("sample", [FIRST, SECOND])
def test_national_name_and_motto(pages: Pages, sample: str) -> None:
    form.check_head(pages(sample)[0], NATION, MOTTO)


@pytest.mark.parametrize(("sample", "page", "kind", "text"), SHORT_RULES)
def test_short_rules(pages: Pages, sample: str, page: int, kind: str, text: str) -> None:
    form.check_short_rule(pages(sample)[page - 1], text, kind)


@pytest.mark.parametrize(
    ("sample", "number", "date"), [(FIRST, "Số:        /TB-SKHCN", DATE_1), (SECOND, "Số: 07/TB-SKHCN-STC", DATE_2)]
)
def test_number_and_date_share_a_line(pages: Pages, sample: str, number: str, date: str) -> None:
    form.check_level(pages(sample)[0], number, date, 2)


@pytest.mark.parametrize(("sample", "page", "text"), CENTRED)
def test_centred(pages: Pages, sample: str, page: int, text: str) -> None:
    form.check_centred(pages(sample)[page - 1], text)


def test_body(pages: Pages) -> None:
    form.check_body(pages(FIRST)[1:4])


@pytest.mark.parametrize(
    ("sample", "page", "authority", "post", "name"),
    [
        (FIRST, 5, "GIÁM ĐỐC", "GIÁM ĐỐC", "Trần Quốc Thành"),
        (SECOND, 4, "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Nguyễn Văn An"),
    ],
)
def test_foot(pages: Pages, sample: str, page: int, authority: str, post: str, name: str) -> None:
    form.check_foot(pages(sample)[page - 1], authority, post, name)


@pytest.mark.parametrize(
    ("sample", "page", "first", "last"),
    [
        (FIRST, 5, "- Ban Giám đốc (Chỉ đạo);", "- Lưu: VT."),
        (SECOND, 4, "- UBND tỉnh (để b/c);", "- Lưu: VT, QLKH. NVA.(45)"),
    ],
)
def test_recipients(pages: Pages, sample: str, page: int, first: str, last: str) -> None:
    form.check_recipients(pages(sample)[page - 1], first, last)


@pytest.mark.parametrize(
    ("sample", "numbers"), [(FIRST, [None, "2", "3", "4", "5"]), (SECOND, [None, "2", "3", "4", None, "2", None])]
)
def test_page_numbers(pages: Pages, sample: str, numbers: list[str | None]) -> None:
    form.check_page_numbers(pages(sample), numbers)


@pytest.mark.parametrize(("mark", "colour"), [("KHẨN", form.RED), ("LƯU HÀNH NỘI BỘ", form.BLACK)])
def test_frames(pages: Pages, mark: str, colour: tuple[float, ...]) -> None:
    form.check_frame(pages(SECOND)[0], mark, colour)


def test_the_measures_of_the_profile_are_the_decrees() -> None:
    """A range in the profile wider than the decree's would let an office set what is not allowed."""
    styles = yaml.safe_load(PROFILE.read_text(encoding="utf-8"))["styles"]
    for element, wanted in (form.RANGES["elements"] | form.RANGES["copies"]).items():
        name = {"roman-heading": "heading-1", "heading": "heading-2"}.get(element, element)
        size = styles[name]["size_pt"]
        assert [size["min"], size["max"]] == wanted["size"], element


def changed(path: str, value: Any) -> Profile:
    """The profile with one measure set to something else, and its range widened so that it loads."""
    values = deepcopy(yaml.safe_load(PROFILE.read_text(encoding="utf-8")))
    *parents, last = path.split("/")
    at = values
    for key in parents:
        at = at[key]
    at[last] = {"value": value, "min": value, "max": value} if isinstance(at.get(last), dict) else value
    return Profile.from_values(values)


def look(page: int, element: str, text: str) -> Callable[[list[ink.Page]], None]:
    return lambda pages: form.check_look(pages[page], element, text)


def check_foot(pages: list[ink.Page]) -> None:
    form.check_foot(pages[-1], "GIÁM ĐỐC", "GIÁM ĐỐC", "Trần Quốc Thành")


BROKEN = [
    ("rules/motto_ratio", 0.8, lambda pages: form.check_head(pages[0], NATION, MOTTO)),
    ("rules/agency_ratio", 0.6, lambda pages: form.check_short_rule(pages[0], "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "agency")),
    ("rules/subject_ratio", 0.3, lambda pages: form.check_short_rule(pages[0], ELEMENTS[7][3], "subject")),
    ("styles/national-name/size_pt", 14, look(0, "national-name", NATION)),
    ("styles/agency/bold", False, look(0, "agency", "SỞ KHOA HỌC VÀ CÔNG NGHỆ")),
    ("styles/parent-agency/bold", True, look(0, "parent-agency", "UBND TỈNH NGHỆ AN")),
    ("styles/place-date/italic", False, look(0, "place-date", DATE_1)),
    ("styles/place-date/before_pt", 12, lambda pages: form.check_level(pages[0], ELEMENTS[4][3], DATE_1, 2)),
    ("styles/subject/align", "left", lambda pages: form.check_centred(pages[0], ELEMENTS[7][3])),
    ("styles/item/first_line_mm", 5, lambda pages: form.check_body(pages[1:4])),
    ("styles/item/after_pt", 3, lambda pages: form.check_body(pages[1:4])),
    ("styles/item/pitch_pt", 26, lambda pages: form.check_body(pages[1:4])),
    ("styles/item/align", "left", lambda pages: form.check_body(pages[1:4])),
    ("page/margins_mm/left", 25, form.check_paper),
    ("page/margins_mm/right", 10, form.check_paper),
    ("page/margins_mm/bottom", 10, form.check_paper),
    ("foot/columns_percent", [10, 90], check_foot),
    ("styles/recipient/size_pt", 12, lambda pages: form.check_recipients(pages[-1], ELEMENTS[13][3], "- Lưu: VT.")),
    ("styles/page-number/size_pt", 12, lambda pages: form.check_page_numbers(pages, [None, "2", "3", "4", "5"])),
]  # fmt: skip


QUICK = ("styles/parent-agency/bold", "page/margins_mm/left")


@pytest.mark.parametrize(("path", "value", "check"), named({each[0]: each for each in BROKEN}, QUICK))
def test_a_broken_profile_is_seen(
    tmp_path: Path, path: str, value: Any, check: Callable[[list[ink.Page]], None]
) -> None:
    good = printing.press()
    press = Press(changed(path, value), good.fonts, good.templates)
    notice = printing.read((ROOT / "data" / "notices" / f"{FIRST}.yaml").read_bytes())
    pdf = tmp_path / "broken.pdf"
    pdf.write_bytes(printing.documents(notice, press)[".pdf"])
    with pytest.raises(AssertionError):
        check(ink.pages(pdf))
