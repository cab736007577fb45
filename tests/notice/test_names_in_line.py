"""Nơi nhận as it is really worded names the units it reaches, and no others."""

import pytest

from noticegen.checking.check import text_to_checked
from noticegen.form.wording import recipient_lines
from noticegen.notice.notice import Notice
from tools.notices import BASE, office, read_notice

REGISTRY = office(
    """\
agencies: [{id: tinh, name: UBND tỉnh, symbol: UBND, place: Vinh}]
units:
  - {id: vp, name: "Văn phòng UBND tỉnh", short_name: VP}
  - {id: ct, name: "Sở Công Thương", short_name: SCT}
  - {id: tc, name: "Sở Tài chính"}
  - {id: hd, name: "Hội đồng nhân dân tỉnh"}
  - {id: xa, name: "UBND xã Tân Lập"}
  - {id: ph, name: "Ủy ban nhân dân phường Vinh"}
  - {id: pk, name: "Phòng Kinh tế"}
signers: [{id: ct, post: "Chủ tịch", name: A}]""".encode()
)
LINES = {
    "Các Sở: Công Thương, Tài chính": "ct tc",
    "Các Sở: Công Thương, Tài chính;": "ct tc",
    "Các sở: Công Thương và Tài chính": "ct tc",
    "Các sở, ban, ngành": "ct tc",
    "Sở Công Thương, Sở Tài chính": "ct tc",
    "UBND các xã, phường": "xa ph",
    "UBND các xã": "xa",
    "Ủy ban nhân dân các phường": "ph",
    "VP": "vp",
    "VP UBND tỉnh;": "vp",
    "Văn phòng": "vp",
    "VPUB: CVP, các PCVP": "",
    "Các PCT UBND tỉnh": "",
    "Cổng TTĐT": "",
    "TT. Tỉnh ủy, TT. HĐND tỉnh (b/c)": "",
    "HĐND tỉnh (để b/c)": "hd",
    "SCT": "ct",
    "UBND xã Tân Lập": "xa",
    "Các phòng thuộc Sở": "pk",
    "P. Kinh tế": "pk",
    "Như trên": "",
    "Chủ tịch, các PCT": "",
    "Các đơn vị": "",
    "Sở Y tế": "",
    "Các Sở: Y tế, Nội vụ": "",
    "TT. Tỉnh ủy": "",
}


def notice(line: str) -> Notice:
    text = "date: 2026-11\nsubject: A\nbody: [A]\nsigners: ct\nrecipients:\n" + f'  - "{line}"\n'
    return read_notice(text, REGISTRY)


@pytest.mark.parametrize("line", LINES)
def test_a_line_reaches_whom_it_names(line: str) -> None:
    (recipient,) = notice(line).recipients
    assert {unit.id for each in recipient.addressees for unit in each.units} == set(LINES[line].split())


REAL = """\
Các PCT UBND tỉnh
VPUB: CVP, các PCVP
Cổng TTĐT
Cổng Thông tin điện tử Sở
TT. Tỉnh ủy, TT. HĐND tỉnh (b/c)
Chủ tịch, các Phó Chủ tịch UBND tỉnh
Các Sở: Công Thương, Tài chính
UBND các xã, phường
HĐND
Giám đốc, các PGĐ (b/c)
CVP, các PCVP
Lãnh đạo Sở
BGĐ Sở
Website Sở
Bộ KH&CN (b/c)
Công an tỉnh; Bộ CHQS tỉnh
UBMTTQ VN tỉnh và các tổ chức CT-XH
Các CQ tham mưu, giúp việc TU
Báo và Đài PTTH tỉnh (đưa tin)
P. KTTH, NN
VP.UBND tỉnh: LĐVP, TH, KTTH;
Các thành phần dự họp
Trưởng phòng: TCHC, KHTC
Như Điều 3""".splitlines()
MARKS = ("Lưu: VT, KSTT(2)", "Lưu VT, NN (2)NXT.", "Lưu: VT, (P.CTHĐND – M.Hùng).", "Lưu: VT, TH.", "Lưu: VT; HS")


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("line", REAL)
def test_what_offices_write_brings_no_warning(line: str, mark: str) -> None:
    """The task's unit is told by its short name, as the office itself calls it."""
    text = "date: 2026-11\nsubject: A\nbody: [{text: Giao Văn phòng tổng hợp, units: van-phong}]\nsigners: giam-doc\n"
    text += f'recipients: ["{line}", VP, "{mark}"]\n'
    assert text_to_checked(text, "x.yaml", office()).problems == ()


@pytest.mark.parametrize(
    ("archive", "printed"),
    [
        ("{unit: TH, initials: M.Hùng, copies: 2}", "Lưu: VT, TH. M.Hùng.(2)"),
        ("{unit: TH, initials: M.Hùng, copies: (2)}", "Lưu: VT, TH. M.Hùng.(2)"),
        ("{unit: TH, copies: 2 bản}", "Lưu: VT, TH. (2)"),
        ("{unit: NN, copies: (2)NXT}", "Lưu: VT, NN. (2)NXT"),
        ("{unit: NN, initials: (2)NXT}", "Lưu: VT, NN. (2)NXT"),
        ("{unit: NN (2)NXT}", "Lưu: VT, NN (2)NXT."),
        ("{initials: (P.CTHĐND – M.Hùng)}", "Lưu: VT. (P.CTHĐND – M.Hùng)"),
        ('"VT, (P.CTHĐND – M.Hùng)."', "Lưu: VT, (P.CTHĐND – M.Hùng)."),
        ("VT, NN (2)NXT", "Lưu: VT, NN (2)NXT."),
    ],
)
def test_archive_lines_are_taken_as_offices_write_them(archive: str, printed: str) -> None:
    assert recipient_lines(read_notice(f"{BASE}archive: {archive}\n"))[-1] == printed
