"""Write docs/vi/quy-tac.md from the rules themselves (`make docs`); tests/rules/test_rules_page.py compares."""

import re
from collections.abc import Iterator
from pathlib import Path

from noticegen.problems.problem import Severity
from noticegen.rules import Rule, all_rules

PAGE = Path(__file__).resolve().parent.parent / "docs" / "vi" / "quy-tac.md"
LANG = "vi"

HEAD = """\
# Những gì `check` đọc thấy

Trang này do `make docs` viết ra từ chính các quy tắc; `noticegen explain` kèm mã nói cũng như vậy. *Lỗi* thì chưa tạo
được văn bản; *cảnh báo*, *lưu ý* thì vẫn tạo. Không quy tắc nào tự sửa chữ của bạn. Chữ nằm trong ngoặc kép, tên văn
bản được viện dẫn là của người khác, nên các quy tắc về chữ nghĩa không xét.

Không muốn bị nhắc nữa: [khi máy báo lỗi](khi-may-bao-loi.md).
"""

GROUPS = (
    ("A", "Phụ lục"),
    ("B", "Nội dung"),
    ("C", "Bản sao"),
    ("D", "Địa danh, ngày tháng"),
    ("L", "Viết hoa"),
    ("N", "Số, ký hiệu"),
    ("P", "Mã chữ"),
    ("R", "Nơi nhận"),
    ("S", "Chữ ký"),
    ("T", "Trích yếu"),
    ("V", "Chính tả, gõ nhầm"),
    ("X", "Viện dẫn trong văn bản"),
    ("", "Khác"),
)
_CODE = re.compile(r"[A-Z]\d\d")
_BLANK = re.compile(r"\{\w+\}")
_WORDS = {Severity.ERROR: "lỗi", Severity.WARNING: "cảnh báo", Severity.NOTE: "lưu ý"}
_LONGEST = 160


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8")


def page() -> str:
    """The whole page: the rules by the letter of their code, each with its reason and examples."""
    return HEAD + "".join(_group(letter, title) for letter, title in GROUPS)


def _group(letter: str, title: str) -> str:
    rules = sorted((rule for rule in all_rules() if _letter(rule) == letter), key=lambda rule: str(rule.CODE))
    return f"\n## {title}\n" + "".join(map(_section, rules)) if rules else ""


def _letter(rule: Rule) -> str:
    return rule.CODE[0] if _CODE.match(rule.CODE) else ""


def _section(rule: Rule) -> str:
    message, way_out = (_BLANK.sub("…", each) for each in rule.CODE.sentences.within(LANG))
    said = f"*{_WORDS[rule.SEVERITY].capitalize()}.* {message} {way_out}".strip()
    return "\n\n".join([f"\n### {rule.CODE}", said, rule.WHY.within(LANG), _examples(rule)])


def _examples(rule: Rule) -> str:
    rows = [f"{word}: {_short(each)}" for word, each in _each(rule)]
    return "```text\n" + "\n".join(rows) + "\n```\n"


def _each(rule: Rule) -> Iterator[tuple[str, str]]:
    yield from (("đúng", each) for each in rule.GOOD)
    yield from (("sai ", each) for each in rule.BAD)


def _short(example: str) -> str:
    text = " ".join(example.split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


if __name__ == "__main__":
    main()
