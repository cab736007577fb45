"""Every paragraph that shows an author's words says where they were written, in the notice or in the registry."""

import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
from lxml import etree

from noticegen.notice.notice_to_excerpts import notice_to_excerpts
from noticegen.printing.content_digest import content_digest
from tools import copies, printing, random_notices
from tools.checkout import ROOT
from tools.tiers import tiered

RICH = """\
kind: Báo cáo
number: 05
symbol: BC-SKHCN
date: 2021-11-16
state: draft
urgency: HOẢ TỐC
circulation: LƯU HÀNH NỘI BỘ
subject: [Kết luận, 'Giao ban: tháng 11']
legal_bases: [Căn cứ Luật Tổ chức chính quyền địa phương, "Theo *đề nghị* của Văn phòng"]
numbering: [part, roman, arabic]
opening: Mở đầu
body:
  - heading: Phần đầu
    items:
      - {heading: Mục một, items: [{heading: Khoản, text: 'Nội dung: **đậm**', units: van-phong}]}
  - table:
      caption: Bảng một
      columns: [TT, {title: Việc}, {}]
      rows: [[1, "Làm: ngay", ~], [2, '', Xong]]
closing: [Đề nghị các đơn vị thực hiện]
signers: {authority: [KT. GIÁM ĐỐC], post: PHÓ GIÁM ĐỐC, name: Lê Văn Bảy}
recipients: [Như trên, {name: Văn phòng Sở, note: để biết}, {name: Các đơn vị, members: [A, B]}]
archive: {unit: VP, initials: NVA, copies: 5}
appendices:
  - {title: Danh mục, number: 01, body: [Một]}
"""
YAML = {path.stem: path.read_text(encoding="utf-8") for path in printing.SAMPLES}
YAML |= {"rich": RICH, "extract": copies.issued(0)}
YAML |= {f"seed-{seed}": random_notices.notice(seed) for seed in range(12)}
QUICK = [*YAML][1:5]
SOURCES = {"office.yaml": (ROOT / "data/office.yaml").read_text(encoding="utf-8").split("\n")}

OF_THE_FORM = {
    "national-name", "motto", "recipients-label", "appendix-source", "excerpt-source", "copy-form", "copy-mark",
    "draft-mark",
}  # fmt: skip
SAID_BY_THE_FORM = {("recipient", "- Lưu: VT.")}
OF_THE_COPY = {"number-symbol", "place-date"}
"""These two are of the day on which a copy is made, which no file says."""
OTHER_WORDS = {"number-symbol", "place-date", "appendix-label", "part-number", "urgency"}
"""What stands there is made of the value: "05" of "5", "Nghệ An, ngày 16" of "2021-11-16", "HỎA" of "HOẢ"."""


def pages(text: str) -> Iterator[tuple[str, bool]]:
    """The notice's own page, its slips, and extracts of both kinds; and whether the page is a copy's."""
    press, notice = printing.press(), printing.read(text)
    yield press.html(notice), False
    for excerpt in notice_to_excerpts(notice, printing.office()).values():
        yield press.excerpt_html(excerpt), False
        if notice.number and notice.state != "draft":
            yield press.copy_html(excerpt, copies.PAPER), True
            yield press.copy_html(excerpt, copies.ELECTRONIC), True


def words(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def paragraphs(html: str) -> Iterator[Any]:
    for element in etree.fromstring(html.encode()).iter("p", "h1", "h2", "h3", "h4", "h5", "h6"):
        if words(element) and element.get("class") not in OF_THE_FORM:
            yield element


@pytest.mark.parametrize("name", tiered(YAML, quick=QUICK))
def test_every_paragraph_of_an_author_s_has_its_place(name: str) -> None:
    without = {
        (element.get("class"), words(element))
        for html, is_copy in pages(YAML[name])
        for element in paragraphs(html)
        if not element.get("data-at") and not (is_copy and element.get("class") in OF_THE_COPY)
    }
    assert without - SAID_BY_THE_FORM == set()


def folded(text: str) -> str:
    """Letters and figures alone: capitals, blanks, quotes and signs of emphasis may differ."""
    return re.sub(r"[\W_]", "", text).casefold()


def own_words(element: Any) -> str:
    """Without a label, and without what has a place of its own."""
    own = deepcopy(element)
    for other in own.xpath(".//span[@class='label'] | .//b[@data-at]"):
        other.text, other[:] = "", []
    return str(own.xpath("string()"))


@pytest.mark.parametrize("name", tiered(YAML, quick=["rich", "extract"]))
def test_the_words_begin_at_that_place(name: str) -> None:
    sources = SOURCES | {"notice.yaml": YAML[name].split("\n")}
    found = 0
    for html, _ in pages(YAML[name]):
        for element in etree.fromstring(html.encode()).iter():
            if not element.get("data-at") or element.get("class") in OTHER_WORDS:
                continue
            file, line, column = element.get("data-at").split(":")
            written = folded(" ".join([sources[file][int(line) - 1][int(column) - 1 :], *sources[file][int(line) :]]))
            shown = own_words(element).removeprefix("- ").removeprefix("Phần giao ").removeprefix("TRÍCH ")
            first = folded(shown)[:5]
            assert written.startswith(first) or "Lưu: VT, " in words(element), (words(element), element.get("data-at"))
            found += 1
    assert found > 5


def test_places_are_no_part_of_what_a_page_says() -> None:
    """A comment above moves them all, and no document is out of date."""
    press = printing.press()
    moved = [press.html(printing.read(text)) for text in (RICH, f"# lời ghi\n{RICH}")]
    assert moved[0] != moved[1]
    assert content_digest(moved[0]) == content_digest(moved[1])
