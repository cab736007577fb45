"""Notices whose parts are hard to tell apart: formulas, short tasks, the form's own terms, the office's own papers.

What a unit must not read is said here in words that its page, the form or its own tasks say too. The same seed gives
the same notice.
"""

from random import Random
from typing import Any

import yaml

UNITS = ("van-phong", "thanh-tra", "cong-doan", "tt-ung-dung")
SUBJECTS = (
    "Kết luận giao ban tháng 02/2022",
    "Kết luận Hội nghị triển khai Kế hoạch công tác năm 2022 của Sở Khoa học và Công nghệ, phần giao Văn phòng Sở",
    " ".join(["Kết luận về việc phối hợp với các cơ quan, đơn vị có liên quan"] * 5),
)
LONG = (
    "phối hợp với các cơ quan, đơn vị có liên quan tổ chức triển khai thực hiện có hiệu quả các nhiệm vụ được giao",
    "Chủ trì, phối hợp với các cơ quan, đơn vị có liên quan tổ chức triển khai thực hiện; báo cáo kết quả về Sở.",
    "Rà soát Kế hoạch công tác năm 2021 của Sở Khoa học và Công nghệ.",
    "Thực hiện Thông báo số 07/TB-SKHCN ngày 28 tháng 02 năm 2022 của Sở Khoa học và Công nghệ.",
    "Báo cáo kết quả thực hiện Thông báo Kết luận giao ban tháng 02/2022 (Văn phòng Sở).",
    "Trích Thông báo Kết luận giao ban tháng 02/2022 gửi Văn phòng Sở, Thanh tra Sở, Công đoàn Sở.",
    "Treo khẩu hiệu Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc ở phòng họp.",
    "Nghệ An, ngày 28 tháng 02 năm 2022 là hạn cuối; Văn phòng Sở đôn đốc.",
    "Trích sao; Sở Khoa học và Công nghệ; 18/03/2022; 17:24:51 +07:00 là mẫu phải theo.",
    "Trình Ban Giám đốc (Chỉ đạo); Các phòng ban, đơn vị (Thực hiện); Lưu: VT.",
    "Căn cứ Luật Khoa học và Công nghệ ngày 18 tháng 6 năm 2013, rà soát các nhiệm vụ quá hạn.",
    "Giao Thanh tra Sở chủ trì, phối hợp với Văn phòng Sở tổ chức thực hiện; tổng hợp, báo cáo Ban Giám đốc.",
    "Cử Nguyễn Văn An, Chánh Văn phòng Sở làm đầu mối",
)
SHORT = (
    "Giao Văn phòng Sở", "Giao Thanh tra Sở", "Phần giao Văn phòng Sở", "Phần giao Thanh tra Sở", "Tổ chức thực hiện",
    "Báo cáo", "Trích Thông báo", "Trích sao", "Nơi nhận:", "Lưu: VT", "Nội dung", "Căn cứ", "Trích yếu", "Thông báo",
    "Sở Khoa học và Công nghệ", "UBND tỉnh Nghệ An", "TL. Giám đốc", "Chánh Văn phòng", "Nguyễn Văn An",
    "Trần Quốc Thành", "Times New Roman", "Liberation Serif", "Giám đốc", "Thực hiện", "Số 05/TrS-SKHCN", "02/2022",
    "70,0", "Tên cơ quan", "Số trang", "Kết luận giao ban tháng 02/2022", "Độc lập - Tự do - Hạnh phúc", "Quốc hiệu",
    "Các phòng ban, đơn vị", "Phụ lục", "Văn phòng Sở", "WeasyPrint", "Office Word", "table cell", "vi-VN",
)  # fmt: skip
BASES = ("Căn cứ Luật Khoa học và Công nghệ ngày 18 tháng 6 năm 2013", "Căn cứ Kế hoạch công tác năm 2021 của Sở")


def notice(seed: int) -> str:
    """The YAML of an issued notice, its parts shared out at random."""
    random = Random(seed)  # noqa: S311 - equal on every run is what is wanted
    values: dict[str, Any] = {
        "number": "7",
        "date": "2022-02-28",
        "subject": random.choice(SUBJECTS),
        "opening": [{"paragraph": random.choice(LONG), **_owners(random)} for _ in range(2)],
        "body": [*({"text": f"Giao {unit}", "units": unit} for unit in UNITS), *(_node(random, 0) for _ in range(9))],
        "closing": [{"paragraph": random.choice(LONG), **_owners(random)}],
        "numbering": random.choice((["arabic", "dash"], ["part", "roman", "arabic"], ["letter", "dash"], ["none"])),
        "signers": random.choice(("tran-quoc-thanh", "chanh-van-phong")),
    }
    optional: dict[str, Any] = {
        "circulation": "LƯU HÀNH NỘI BỘ",
        "urgency": "KHẨN",
        "legal_bases": list(BASES),
        "appendices": [
            {"title": random.choice((*LONG[:4], *SHORT)), "body": [_node(random, 1) for _ in range(3)]}
            for _ in range(random.randint(1, 2))
        ],
    }
    values |= {key: value for key, value in optional.items() if random.random() < 0.5}
    return yaml.safe_dump(values, allow_unicode=True, width=10**6, sort_keys=False)


def _owners(random: Random) -> dict[str, Any]:
    """One unit, two, all, or whoever the part above belongs to."""
    chosen = random.choice((1, 1, 1, 1, 2, 2, 4, 0))
    return {"units": random.sample(UNITS, chosen)} if chosen else {}


def _node(random: Random, depth: int) -> dict[str, Any]:
    short, long = random.choice(SHORT), random.choice(LONG)
    kinds: list[dict[str, Any]] = [
        *({"text": each} for each in (long, long, short, f"{short}, {random.choice(SHORT)}")),
        {"paragraph": short},
        {"heading": short, "text": long},
        {"label": short, "text": long},
        {"table": _table(random)},
    ]
    if depth < 2:
        items = [_node(random, depth + 1) for _ in range(random.randint(1, 4))]
        kinds += [{"text": long, "items": items}, {"heading": short, "items": items}]
    return random.choice(kinds) | (_owners(random) if random.random() < 0.8 else {})


def _table(random: Random) -> dict[str, Any]:
    """Now and then one that goes over a page's end, where its headings are printed again."""
    rows = random.choice((2, 2, 2, 40))
    made: dict[str, Any] = {
        "columns": [{"title": random.choice(SHORT), "width": "3"} for _ in range(3)],
        "rows": [[random.choice((None, *SHORT)) for _ in range(3)] for _ in range(rows)],
    }
    return made | ({"caption": random.choice(SHORT)} if random.random() < 0.5 else {})
