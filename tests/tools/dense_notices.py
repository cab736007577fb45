"""Notices nobody wrote, dense with what lines may break in: numbers of documents, hyphens, dashes, brackets, emphasis.

In every place where an author may write: legal bases, items, tables, subjects, recipients, appendices.
The same seed gives the same notice, on every machine and every day.
"""

from random import Random
from typing import Any

import yaml

from . import random_notices
from .random_notices import phrase

TOKENS = (
    "34-NQ/TU", "123/2025/NĐ-CP", "05/QĐ-UBND", "1234/QĐ-UBND-KGVX", "27/2015/TTLT-BKHCN-BTC", "30/2020/NĐ-CP",
    "12-KH/TW", "số 07/TB-SKHCN-STC", "TCVN 5699-1:2010", "TCVN ISO 9001:2015", "QCVN 01-1:2018/BYT", "V/v",
    "Lê-nin", "COVID-19", "A-B-C", "Vla-đi-mia I-lích Lê-nin", "i-ốt", "Ki-lô-mét", "ASEAN-Nhật Bản", "Sars-CoV-2",
    "20/11/2021", "ngày 20/11", "5-6/12/2021", "ngày 5 tháng 6 năm 2021", "Quý IV/2021", "6 tháng đầu năm",
    "2021-2025", "2016 - 2020", "2021 – 2025", "A–B", "Hà Nội – Vinh", "(2021-2025)", "giai đoạn 2021–2030,",
    "87,5%", "12,5 %", "10 triệu đồng", "1.250.000.000 đồng", "1.250 m2", "16h30;", "08 giờ 30 phút,", "[1]", "(*)",
    "“chuyển đổi số”", '"một cửa"', "“Quy định (sửa đổi)” (LPG)", "(gọi tắt là Sở)", "‘nhỏ’", "và/hoặc", "CNTT/TT",
    "KH&CN", "UBND xã", "HĐND tỉnh", "TP. Vinh", "P. Lê-nin", "Điều 5", "điểm a khoản 2 Điều 5", "…", "...", "v.v…",
    "khcn@nghean.gov.vn", "https://dichvucong.nghean.gov.vn/thutuc/khoahoc/2021?trang=3", "+84-238-3844500",
    "0238.3844.500", "1/3", "3-4", "24/7", "50-60%", "T-90", "B52", "H5N1", "4.0", "hệ thống 1-1", "số: 5", "a/b/c",
    "(i)", "(đơn vị)", "[đính kèm]", "“A”,", "Nghị quyết số 19-NQ/TW", "Kết luận số 50-KL/TW,", "Chỉ thị 05-CT/TW;",
)  # fmt: skip
MARKS = ("**", "*", "***")


def words(random: Random, least: int, most: int, *, marks: bool = True) -> str:
    """Plain words, every third or so followed by a token; some emphasised."""
    made: list[str] = []
    for word in phrase(random, max(2, random.randint(least, most))).split():
        made.append(word)
        if random.random() < 1 / 4:
            made.append(random.choice(TOKENS))
        if marks and random.random() < 1 / 25:
            mark = random.choice(MARKS)
            made.append(f"{mark}{phrase(random, random.choice((2, 4, 12)))}{mark}")
    return " ".join(["Giao", *made])


def run_in(random: Random) -> dict[str, Any]:
    return {"heading": f"{words(random, 2, 6, marks=False)}:", "text": words(random, 4, 40)}


def table(random: Random) -> dict[str, Any]:
    columns = [
        {"title": words(random, 1, 3, marks=False), "width": width, "align": random.choice(("left", "center"))}
        for width in random.choice((["3", "4", "3"], ["1", "1"], ["2", "5"]))
    ]
    rows = [[words(random, 1, 8, marks=False) for _ in columns] for _ in range(3)]
    return {"table": {"columns": columns, "rows": rows, "caption": words(random, 1, 8, marks=False)}}


def node(random: Random, depth: int) -> Any:
    kind = random.choice(("plain", "plain", "paragraph", "run-in", "label", "heading", "table", "list"))
    match kind:
        case "plain":
            return words(random, 5, 60)
        case "paragraph":
            return {"paragraph": words(random, 5, 60)}
        case "run-in":
            made = run_in(random)
        case "label":
            return {"label": random.choice(("Thứ nhất,", "Phương án 1:", "2.3.")), "text": words(random, 5, 40)}
        case "table":
            return table(random)
        case "heading":
            made = {"heading": words(random, 3, 25, marks=False)}
        case _:
            made = {"text": words(random, 4, 30)}
    if depth < 3 and kind in ("heading", "list"):
        made["items"] = [node(random, depth + 1) for _ in range(random.randint(1, 4))]
    return made


def notice(seed: int) -> str:
    """The YAML of a notice: about two pages to six."""
    random = Random(f"dense-{seed}")  # noqa: S311 - equal on every run is what is wanted
    values: dict[str, Any] = {
        "date": random.choice(("2021-11", "2021-11-05")),
        "subject": words(random, 4, random.choice((8, 20, 40)), marks=False),
        "legal_bases": [f"Căn cứ {words(random, 10, 50, marks=False)}" for _ in range(random.randint(2, 6))],
        "opening": [words(random, 10, 50)],
        "body": [node(random, 0) for _ in range(random.choice((4, 8, 12)))],
        "numbering": random.choice(random_notices.NUMBERINGS),
        "closing": [words(random, 10, 40)],
        "signers": [random_notices.signer(random)],
        "recipients": [words(random, 1, random.choice((3, 12)), marks=False) for _ in range(random.randint(2, 9))],
        "appendices": [
            {"title": words(random, 2, 12, marks=False), "body": [node(random, 1) for _ in range(4)]}
            for _ in range(random.randint(0, 2))
        ],
    }
    return yaml.safe_dump(values, allow_unicode=True, width=10**6, sort_keys=False)
