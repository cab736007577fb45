"""A small registry and a small notice, and how to read them in one call."""

from noticegen.notice.notice import Notice
from noticegen.notice.office import Office
from noticegen.notice.tree_to_notice import tree_to_notice
from noticegen.notice.tree_to_office import tree_to_office
from noticegen.reading.bytes_to_text import bytes_to_text
from noticegen.reading.yaml_to_tree import yaml_to_tree

ONE_PAGE = """number: 5
date: 2021-11-17
subject: Kết luận giao ban
body: [Giao Văn phòng tổng hợp báo cáo]
signers: tran-quoc-thanh
"""
"""Small, so that many flips are judged in little time; it has all that a large one has."""

OFFICE = """\
agencies:
  - {id: so-khcn, parent: UBND tỉnh Nghệ An, name: Sở Khoa học và Công nghệ, symbol: SKHCN, place: Nghệ An}
  - {id: so-tai-chinh, parent: UBND tỉnh Nghệ An, name: Sở Tài chính, symbol: STC, place: Vinh}
units:
  - {id: van-phong, name: Văn phòng Sở}
  - {id: thanh-tra, name: Thanh tra Sở}
  - {id: ke-toan-truong, kind: post, name: Kế toán trưởng}
  - {id: stc-ngan-sach, agency: so-tai-chinh, name: Phòng Quản lý ngân sách, short_name: QLNS}
  - {id: phong-cu, name: Phòng Kế hoạch, until: 2020-12-15}
  - {id: phong-moi, name: Phòng Chuyển đổi số, since: 2022-01-10}
groups:
  - {id: cac-phong, name: Các phòng, members: [van-phong, thanh-tra]}
  - {id: nhom-doi-moi, name: Các phòng thuộc diện sắp xếp, members: [thanh-tra, phong-cu, phong-moi]}
  - {id: nhom-cu, name: Các phòng cũ, members: phong-cu}
signers:
  - {id: giam-doc, post: Giám đốc, name: Trần Quốc Thành}
recipients:
  - {name: Các đơn vị, units: all}
"""

BASE = """\
date: 2021-11
subject: Kết luận giao ban tháng 11/2021
body: [{text: Giao Văn phòng Sở tổng hợp báo cáo, units: van-phong}]
signers: giam-doc
"""


def office(data: bytes = OFFICE.encode()) -> Office:
    return tree_to_office(yaml_to_tree(bytes_to_text(data, "office.yaml"), "office.yaml"))


def read_notice(text: str = BASE, registry: Office | None = None, file: str = "notice.yaml") -> Notice:
    return tree_to_notice(yaml_to_tree(text, file), registry or office())
