"""Small habits of offices, each in an otherwise usual notice: what the fields of head and foot then are."""

import pytest

from noticegen.importing.decisions import How
from tools import printing
from tools.imported import imported
from tools.old_scores import fields

USUAL = """\
UBND TỈNH X\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ Y TẾ\tĐộc lập - Tự do - Hạnh phúc
Số: 12/TB-SYT\tVinh, ngày 05 tháng 3 năm 2024
THÔNG BÁO
Kết luận giao ban tháng 3
Ngày 05/3/2024, Sở Y tế giao ban tháng 3. Giám đốc kết luận như sau:
1. Phòng Nghiệp vụ Y kiểm tra các trạm y tế xã.
2. Văn phòng tổng hợp báo cáo.
Đề nghị các phòng thực hiện./.
Nơi nhận:\tGIÁM ĐỐC
- Các phòng;
- Lưu: VT.\tNguyễn Văn A"""
FOOT = USUAL[USUAL.index("Nơi nhận") :]
SIGNED = "Nơi nhận:\t{}\n- Các phòng;\t{}\n- Lưu: VT.\n\t(Ký tên, đóng dấu)\n\tNguyễn Văn A"
HABITS: dict[str, tuple[str, str, dict[str, list[str]]]] = {
    "nothing": ("", "", {"number": ["12"], "symbol": ["TB-SYT"], "signer": ["Giám đốc; Nguyễn Văn A"]}),
    "no colon": ("Số: 12", "Số 12", {"number": ["12"], "symbol": ["TB-SYT"]}),
    "blanks": ("Số: 12/TB-SYT", "Số :  12  /TB - SYT", {"number": ["12"], "symbol": ["TB-SYT"]}),
    "a dash first": ("12/TB-SYT", "12-TB/SYT", {"number": ["12"], "symbol": ["TB/SYT"], "issuer": ["Sở Y tế"]}),
    "no place": ("Vinh, ngày", "Ngày", {"date": ["2024-03-05"], "issuer": ["Sở Y tế"]}),
    "blanks in the date": ("Vinh, ngày 05 tháng 3 năm", "Vinh , ngày 05 tháng 03năm", {"place": ["Vinh"]}),
    "T/M": (FOOT, SIGNED.format("T/M ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), {
        "signer": ["TM. Ủy ban nhân dân; Chủ tịch; Nguyễn Văn A"], "to": ["Các phòng "], "archive": ["Lưu: VT."],
    }),
    "K/T": (FOOT, SIGNED.format("K/T GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), {
        "signer": ["KT. Giám đốc; Phó Giám đốc; Nguyễn Văn A"], "archive": ["Lưu: VT."],
    }),
    "a title spaced out": ("THÔNG BÁO", "T H Ô N G   B Á O", {"kind": ["Thông báo"]}),
    "a title that goes on": ("BÁO\nKết luận giao ban tháng 3", "BÁO KẾT LUẬN\nHội nghị giao ban tháng 3", {
        "subject": ["Kết luận Hội nghị giao ban tháng 3"],
    }),
    "a wide colon": ("Nơi nhận:", "Nơi nhận：", {"to": ["Các phòng "], "archive": ["Lưu: VT."]}),
    "capitals": ("Nơi nhận:", "NƠI NHẬN :", {"to": ["Các phòng "], "archive": ["Lưu: VT."]}),
}  # fmt: skip


@pytest.mark.parametrize("habit", HABITS)
def test_the_fields(habit: str) -> None:
    usual, instead, wanted = HABITS[habit]
    assert usual in USUAL
    found = fields(printing.read(imported(USUAL.replace(usual, instead, 1).encode(), "x.txt").yaml))
    assert {key: found[key] for key in wanted} == wanted


@pytest.mark.parametrize("habit", ["T/M", "K/T", "a title spaced out"])
def test_what_is_spelt_as_the_form_has_it_is_told(habit: str) -> None:
    usual, instead, _ = HABITS[habit]
    result = imported(USUAL.replace(usual, instead, 1).encode(), "x.txt")
    told = [each.words for each in result.decisions if each.how is How.CHANGED]
    assert any(words in " ".join(instead.split()) for words in told)
    assert not [each for each in result.decisions if each.what == "lost"]
