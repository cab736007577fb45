"""Nơi nhận as it is really worded names the units it reaches, and no others."""

import pytest

from noticegen.notice.notice import Notice
from tools.notices import office, read_notice

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
