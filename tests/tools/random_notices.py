"""Notices nobody wrote: real Vietnamese words, every kind of block, and what is known to break lines or pages oddly.

The same seed gives the same notice, on every machine and every day.
"""

from random import Random
from typing import Any

import yaml

from .checkout import FIXTURES

SOURCE = FIXTURES / "2021-11-giao-ban.txt"
WORDS = SOURCE.read_text(encoding="utf-8").replace("*", "").split()
TOKENS = (
    "30/2020/NĐ-CP",
    "27/2015/TTLT-BKHCN-BTC",
    "20/11/2021",
    "2021-2025",
    "2016 - 2020",
    "“chuyển đổi số”",
    '"một cửa"',
    "(LPG)",
    "[1]",
    "KH&CN",
    "và/hoặc",
    "12/TB-SKHCN",
    "87,5%",
    "10 triệu đồng",
    "điểm a khoản 2 Điều 5",
    "ngày 20/11",
    "UBND xã",
    "TP. Vinh",
    "1.250 m2",
    "16h30;",
    "…",
    "Vla-đi-mia I-lích Lê-nin",
    "khcn@nghean.gov.vn",
    "https://dichvucong.nghean.gov.vn/thutuc/khoahoc/2021?trang=3&loai=tb",
    "**trước ngày 30 tháng 11 năm 2021**",
)
SEEDS = range(20)
DASHES = frozenset("-–+")


def sentence(random: Random, least: int = 3, most: int = 70) -> str:
    """A stretch of the source with some tokens put in; it begins with a letter, as an item does."""
    length = random.randint(least, most)
    start = random.randrange(len(WORDS) - length)
    words = [word for word in WORDS[start : start + length] if word not in DASHES] or ["Giao"]
    for _ in range(random.randrange(1 + length // 12)):
        words.insert(random.randint(1, len(words)), random.choice(TOKENS))
    return " ".join(["Giao", *words])


def stressed(random: Random, mark: str = "**") -> str:
    """Emphasis that may run over several lines."""
    return f"{sentence(random, 3, 12)} {mark}nhấn mạnh {phrase(random, 30)}{mark} {sentence(random, 3, 12)}"


def phrase(random: Random, most: int) -> str:
    """Plain words only."""
    length = random.randint(2, most)
    start = random.randrange(len(WORDS) - length)
    words = [word.strip("“”\"'()[].,;:-–…+") for word in WORDS[start : start + length]]
    return " ".join(word for word in words if word) or "nội dung"


def table(random: Random) -> dict[str, Any]:
    """Two to five columns, some blank cells, some that wrap."""
    columns = random.randint(2, 4)
    made: dict[str, Any] = {
        "columns": [
            {"title": phrase(random, 4), "width": str(random.randint(2, 4)), "align": random.choice(("left", "center"))}
            for _ in range(columns)
        ],
        "rows": [
            [None if random.random() < 0.1 else phrase(random, 8) for _ in range(columns)]
            for _ in range(random.randint(1, 8))
        ],
    }
    if random.random() < 0.5:
        made["caption"] = phrase(random, 12)
    return made


def node(random: Random, depth: int) -> str | dict[str, Any]:
    """One block of any kind; deeper ones carry less under them."""
    kind = random.choice(
        ("plain", "plain", "plain", "bold", "paragraph", "run-in", "label", "heading", "table", "list")
    )
    match kind:
        case "plain":
            return sentence(random)
        case "bold":
            return stressed(random)
        case "paragraph":
            return {"paragraph": sentence(random)}
        case "table":
            return {"table": table(random)}
        case "run-in":
            made: dict[str, Any] = {"heading": f"{phrase(random, 8)}:", "text": sentence(random)}
        case "label":
            return {"label": random.choice(("Thứ nhất,", "Phương án 1:", "2.3.")), "text": sentence(random)}
        case "heading":
            made = {"heading": phrase(random, 25)}
        case _:
            made = {"text": sentence(random)}
    if depth < 5 and (kind in ("heading", "list") or random.random() < 0.2):
        made["items"] = [node(random, depth + 1) for _ in range(random.randint(1, 7 if depth < 3 else 3))]
    return made


NUMBERINGS = (
    ["arabic", "dash", "plus"],
    ["roman", "arabic", "letter", "dash", "plus"],
    ["part", "roman", "arabic", "letter", "dash"],
    ["arabic", "decimal", "letter", "dash", "plus"],
    ["letter", "dash"],
    ["none", "dash"],
)


def notice(seed: int) -> str:
    """The YAML of a notice: about one page to eight."""
    random = Random(seed)  # noqa: S311 - equal on every run is what is wanted
    values: dict[str, Any] = {
        "kind": random.choice(("Thông báo", "Thông báo", "Kế hoạch", "Báo cáo")),
        "date": random.choice(("2021-11", "2021-11-05", "2022-02-28")),
        "subject": phrase(random, random.choice((8, 30, 60))),
        "body": [node(random, 0) for _ in range(random.choice((1, 3, 6, 10)))],
        "numbering": random.choice(NUMBERINGS),
        "signers": [signer(random) for _ in range(random.choice((1, 1, 1, 2)))],
        "recipients": [phrase(random, random.choice((5, 15))) for _ in range(random.choice((1, 3, 12)))],
    }
    optional: dict[str, Any] = {
        "number": random.randint(1, 1200),
        "issuers": ["so-khcn", "so-tai-chinh"],
        "urgency": random.choice(("KHẨN", "HỎA TỐC", "THƯỢNG KHẨN")),
        "circulation": random.choice(("LƯU HÀNH NỘI BỘ", "XEM XONG TRẢ LẠI")),
        "legal_bases": [f"Căn cứ {phrase(random, 40)}" for _ in range(random.randint(1, 5))],
        "opening": [sentence(random) for _ in range(random.randint(1, 3))],
        "closing": [sentence(random)],
        "archive": {"unit": "VP", "initials": "NVA", "copies": "45"},
        "appendices": [
            {"title": phrase(random, 20), "body": [node(random, 1) for _ in range(random.randint(1, 4))]}
            for _ in range(random.randint(1, 3))
        ],
    }
    values |= {key: value for key, value in optional.items() if random.random() < 0.4}
    return yaml.safe_dump(values, allow_unicode=True, width=10**6, sort_keys=False)


def signer(random: Random) -> dict[str, Any]:
    """With authority lines or without."""
    made: dict[str, Any] = {"post": random.choice(("Giám đốc", "Phó Chánh Văn phòng")), "name": "Nguyễn Thị Ánh Tuyết"}
    if random.random() < 0.5:
        made["authority"] = random.choice(
            (
                ["TL. Giám đốc"],
                ["TM. Ủy ban nhân dân", "KT. Chủ tịch"],
                ["TUQ. Trưởng Ban Chỉ đạo chuyển đổi số của tỉnh"],
            )
        )
    return made
