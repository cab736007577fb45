"""Who gets a task, who helps, by when: read where the sentence says so, and nowhere else."""

import pytest

from noticegen.importing.assignments import assignment_in
from noticegen.importing.deadlines_in import deadlines_in
from noticegen.importing.registry import Registry
from tools import printing

TASKS = {
    "Giao Văn phòng Sở tổng hợp": ("van-phong", ""),
    "Giao Thanh tra chủ trì, phối hợp với Phòng QLCN kiểm tra": ("thanh-tra", "quan-ly-cong-nghe"),
    "Giao Thanh tra Sở, Văn phòng Sở và Phòng QLKH rà soát": ("thanh-tra van-phong quan-ly-khoa-hoc", ""),
    "Phối hợp với TT Thông tin cập nhật": ("", "tt-thong-tin"),
    "Giao Phòng Quản lý CN & TT công nghệ chủ trì": ("quan-ly-cong-nghe", ""),
    "Giao các phòng, đơn vị": ("all", ""),
    "Đề nghị các phòng rà soát": ("cac-phong", ""),
    "Gửi báo cáo về Văn phòng Sở": ("", ""),
    "Sau khi Thanh tra Sở báo cáo": ("", ""),
    "Giao Văn phòng UBND tỉnh theo dõi": ("", ""),
    "Giao Thanh tra Sở Nội vụ kiểm tra": ("", ""),
    "Giao phòng Tài chính - Kế hoạch": ("", ""),
    "Giao đồng chí Nguyễn Văn An, Chánh Văn phòng Sở làm đầu mối": ("nguyen-van-an", ""),
}
UNKNOWN = {
    "Giao Sở Thông tin và Truyền thông chủ trì, phối hợp với Sở Nội vụ": "Sở Thông tin và Truyền thông",
    "Giao Sở Xây dựng và Sở Nội vụ rà soát": "Sở Xây dựng",
    "Giao phòng Nội vụ:": "Phòng Nội vụ",
    "Giao UBND huyện Nghi Lộc khẩn trương": "UBND huyện Nghi Lộc",
    "Giao nhiệm vụ": "",
    "Giao UBND các huyện, thành phố rà soát": "",
    "Giao UBND các huyện/xã khẩn trương": "",
    "Giao Ủy ban nhân dân cấp xã tổ chức": "",
    "Giao UBND xã, phường phối hợp": "",
    "Giao Công an các xã": "",
    "Giao Sở, ngành liên quan": "",
    "Giao Phòng chuyên môn có liên quan": "",
    "Giao Phòng Lao động, Người có công rà soát": "Phòng Lao động",
    "Giao Ban Quản lý các khu công nghiệp rà soát": "Ban Quản lý các khu công nghiệp",
    "Giao UBND xã Nam Cường rà soát": "UBND xã Nam Cường",
}
DEADLINES = {
    "nộp trước ngày 20/11.": [("trước ngày 20/11", "2021-11-20")],
    "nộp trước 25/12/2021": [("trước 25/12/2021", "2021-12-25")],
    "hoàn thành trước ngày 20 tháng 11 năm 2021": [("hoàn thành trước ngày 20 tháng 11 năm 2021", "2021-11-20")],
    "xong trong tháng 12": [("xong trong tháng 12", "2021-12-31")],
    "trong quý I năm 2022": [("trong quý I năm 2022", "2022-03-31")],
    "chậm nhất là ngày 30/11": [("chậm nhất là ngày 30/11", "2021-11-30")],
    "trước ngày 15/01": [("trước ngày 15/01", "2022-01-15")],
    "trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ.": [
        ("trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ", "None"),
    ],
    "trước ngày 25 hằng tháng": [("trước ngày 25 hằng tháng", "None")],
    "chậm nhất 17h00 ngày 5/12/2021": [("chậm nhất 17h00 ngày 5/12/2021", "2021-12-05")],
    "trước 16 giờ 30 phút ngày 18/11/2021": [("trước 16 giờ 30 phút ngày 18/11/2021", "2021-11-18")],
    "trước 8:00 ngày 01/12": [("trước 8:00 ngày 01/12", "2021-12-01")],
    "đến hết ngày 31/12/2021": [("đến hết ngày 31/12/2021", "2021-12-31")],
    "từ nay đến hết tháng 12 năm 2021": [("từ nay đến hết tháng 12 năm 2021", "2021-12-31")],
    "trước tháng 02/2022": [("trước tháng 02/2022", "2022-02-01")],
    "trước cuối tháng 12": [("trước cuối tháng 12", "2021-12-31")],
    "hoàn thành vào tháng 12": [("hoàn thành vào tháng 12", "2021-12-31")],
    "chậm nhất vào ngày 30.11.2021": [("chậm nhất vào ngày 30.11.2021", "2021-11-30")],
    "thời hạn hoàn thành: 20/12/2021": [("thời hạn hoàn thành: 20/12/2021", "2021-12-20")],
    "ngay trong ngày 28/11": [("trong ngày 28/11", "2021-11-28")],
    "báo cáo hằng quý": [("hằng quý", "None")],
    "báo cáo định kỳ hàng tháng": [("định kỳ hàng tháng", "None")],
    "gửi vào ngày 20 hằng tháng": [("vào ngày 20 hằng tháng", "None")],
    "chậm nhất 03 ngày sau khi có kết quả.": [("chậm nhất 03 ngày sau khi có kết quả", "None")],
    "xong trước Tết Nguyên đán": [("xong trước Tết Nguyên đán", "None")],
    "họp trong tuần này": [("trong tuần này", "None")],
    "trong tháng 11, 12 năm 2021": [],
    "kiểm tra đến ngày 30/11": [],
    "họp vào tháng 12": [],
    "giao ban hằng tuần": [],
    "kết quả công tác trong tháng 10": [],
    "ngày 20/11 họp": [],
    "trước ngày 31/02": [],
    "trước đây": [],
    "trước ngày 01/01/2015": [],
}  # fmt: skip


@pytest.mark.parametrize("text", TASKS)
def test_who_gets_it_and_who_helps(text: str) -> None:
    found = assignment_in(text, Registry(printing.office()).addressees, is_heading=False)
    assert (" ".join(found.units), " ".join(found.coordinating)) == TASKS[text]


@pytest.mark.parametrize("text", UNKNOWN)
def test_a_unit_that_the_registry_lacks(text: str) -> None:
    assert assignment_in(text, Registry(printing.office()).addressees, is_heading=False).unknown == UNKNOWN[text]


@pytest.mark.parametrize("text", DEADLINES)
def test_by_when(text: str) -> None:
    assert [(each.text, str(each.date)) for each in deadlines_in(text, 2021, 11)] == DEADLINES[text]
