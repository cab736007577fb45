"""YAML to be changed: odd ways to write, the samples, generated notices; and strings that YAML twists."""

from collections.abc import Iterator
from typing import Any

from . import printing, random_notices

AWKWARD = [
    "a: b", "#1", "Nhóm A #2", "~", "no", "", " hai đầu ", "'", '"', "it's", 'nói "có"', "\\", "- một", "? hỏi", "a, b",
    "[x]", "{y}", "*đậm*", "**đậm**", "&a", "!b", "%c", "@d", "`e`", "|", ">", "x:", ":x", "16:30", "012", "---", "...",
    "a\u00a0b", "“ngoặc”", "một  hai", "Căn cứ: Nghị định số 30/2020/NĐ-CP; “Điều 5”", "dài " * 60,
]  # fmt: skip

ODD = """\
# đầu tệp
subject:    'Kết luận ''họp'''   # chú thích
"date" : 2021-11
opening: Mở đầu
legal_bases:
- Căn cứ một
# trên hai
- "Căn cứ hai"

-
  # dưới gạch
  Căn cứ ba
body:
  # việc đầu
  - Một câu dài mà tác giả
    viết thành hai dòng
  - text: >-
      Một câu khác
      cũng thế

    units: [van-phong, 'thanh-tra']
  # việc cuối
  - {heading: Mục, items: [A, "B", {text: C}]}   # ngoặc
  - |
    Khối
  - - trong
    - hai

signers: {post: GIÁM ĐỐC, name: "A"}
# cuối tệp
recipients: [Như trên, Lưu]"""

TEXTS = {"odd": ODD, "odd-crlf": ODD.replace("\n", "\r\n")}
TEXTS |= {path.stem: path.read_text(encoding="utf-8") for path in printing.SAMPLES}
TEXTS |= {f"seed-{seed}": random_notices.notice(seed) for seed in range(6)}
QUICK = ["odd", "odd-crlf"]

Path = tuple[str | int, ...]


def paths(tree: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    yield path, tree
    inside = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for part, value in inside:
        yield from paths(value, (*path, part))


def comments(text: str) -> list[str]:
    return sorted(line.strip() for line in text.splitlines() if line.strip().startswith("#"))
