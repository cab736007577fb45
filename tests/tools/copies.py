"""Formal extracts to be made of anything: who copies, and notices that can be copied."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import yaml

from noticegen.form.joins import NBSP
from noticegen.notice.copy import Copy
from noticegen.notice.dates import IssueDate
from noticegen.notice.notice_to_excerpts import Excerpt, notice_to_excerpts
from noticegen.word.blocks import Block, Paragraph, Table
from noticegen.word.html_to_blocks import html_to_blocks

from . import printing, random_notices
from .checkout import ROOT

AGENCY, SIGNER = printing.office().agencies[0], printing.office().signers[1]
PAPER = Copy(AGENCY, SIGNER, number=5, date=IssueDate(2022, 3, 18))
SAMPLE = (ROOT / "data/notices/2022-03-ket-luan-lien-nganh.yaml").read_text(encoding="utf-8")
ELECTRONIC = replace(PAPER, is_electronic=True, time="17:24:51")
MARK = "Trích sao; Sở Khoa học và Công nghệ; 18/03/2022; 17:24:51 +07:00"
BLOCK = [
    "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
    "TRÍCH SAO",
    "Số: 05/TrS-SKHCN",
    "Nghệ An, ngày 18 tháng 3 năm 2022",
    "Nơi nhận:",
    "- Thanh tra Sở;",
    "- Lưu: VT.",
    "TL. GIÁM ĐỐC",
    "CHÁNH VĂN PHÒNG",
    "Nguyễn Văn An",
]
"""What a formal extract of the sample says about itself: the line of an electronic one, the block of one on paper."""


def issued(seed: int) -> str:
    """A generated notice with number and full date, its parts given to two units in turn, a part of each to a third."""
    values: dict[str, Any] = yaml.safe_load(random_notices.notice(seed))
    body = [given(node, ("van-phong", "thanh-tra")[place % 2]) for place, node in enumerate(values["body"])]
    for node in body:
        if "items" in node:
            node["items"][0] = given(node["items"][0], "cong-doan")
    every = ["Chung cho mọi đơn vị", given("Việc riêng của Văn phòng", "van-phong"), given("Việc khác", "thanh-tra")]
    values |= {"number": "7", "date": "2022-02-28", "body": [*every, *body]}
    return yaml.safe_dump(values, allow_unicode=True, width=10**6, sort_keys=False)


def given(node: Any, unit: str) -> dict[str, Any]:
    """The node as this unit's."""
    return {**({"text": node} if isinstance(node, str) else node), "units": unit}


def excerpt_of(text: str, unit: str) -> Excerpt:
    return notice_to_excerpts(printing.read(text), printing.office())[unit]


def html(excerpt: Excerpt, copy: Copy) -> str:
    return printing.press().copy_html(excerpt, copy)


def blocks(excerpt: Excerpt, copy: Copy) -> list[Block]:
    (section,) = html_to_blocks(html(excerpt, copy)).sections
    return list(section.blocks)


def texts(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph) and block.text:
            yield block.text.replace(NBSP, " ")
        elif isinstance(block, Table):
            yield from (text for row in block.rows for cell in row for text in texts(cell))
