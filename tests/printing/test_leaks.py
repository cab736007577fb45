"""A finished excerpt with words of another unit's part is no file, wherever in it they are."""

import io
from codecs import BOM_UTF16_BE
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pikepdf
import pypdfium2
import pytest

from noticegen.commands import main as cli
from noticegen.notice.notice_to_excerpts import notice_to_excerpts
from noticegen.pdf.attachments_to_pdf import Attachments
from noticegen.pdf.finished_pdf import Pdf
from noticegen.pdf.pdf_to_strings import pdf_to_strings
from noticegen.pdf.pdf_to_texts import pdf_to_texts
from noticegen.printing import make_paper
from noticegen.printing.leaks import Secret, leaks_in, secret_of
from noticegen.printing.press import Press
from noticegen.word.docx_to_texts import docx_to_texts
from tools import copies, printing
from tools.archives import documents, manifest
from tools.leaky_files import (
    DOCUMENT,
    HEADING,
    OWN,
    PARTS,
    TASK,
    Edit,
    changed_docx,
    changed_pdf,
    paragraphs,
    put_annotation,
    with_object,
)
from tools.tiers import some

SECRET = Secret((f"1. Giao Văn phòng Sở {OWN}",), (TASK, HEADING, "19.800", "Hết"))


FOUND = {
    "whole": TASK,
    "in capitals": TASK.upper(),
    "a part of it": "… tra Sở kiểm tra việc chấp hành kỷ luật, kỷ cương …",
    "eight words of it": "tra Sở kiểm tra việc chấp hành kỷ",
    "among other words": f"{OWN} {TASK}",
    "with other marks": TASK.replace(",", " –").replace(" ", "\u00a0"),
    "as a name without blanks": TASK.replace(" ", "_"),
    "in letters and marks apart": normalize("NFD", TASK),
    "its heading alone": f"2. {HEADING}",
    "its heading among other words": "Việc giao Thanh tra Sở làm đã xong.",
}


@pytest.mark.parametrize("what", FOUND)
def test_words_of_another_part_are_found(what: str) -> None:
    assert leaks_in(SECRET, [OWN, FOUND[what]])


@pytest.mark.parametrize(
    "text",
    [
        OWN,
        "Phối hợp với Thanh tra Sở kiểm tra việc chấp.",
        "Kinh phí 19.800 đồng",
        "Hết",
        "2",
        "",
        "đơn vị.",
    ],
)
def test_words_of_its_own_and_words_that_many_say_are_not(text: str) -> None:
    assert leaks_in(SECRET, [text]) == []


def test_it_is_told_which_text_was_found() -> None:
    assert leaks_in(SECRET, [TASK.upper(), "Giao Văn phòng Sở"]) == [TASK]


def test_what_is_said_to_both_is_no_leak() -> None:
    assert leaks_in(Secret((TASK,), (TASK, HEADING)), [TASK]) == []
    assert leaks_in(Secret(("Việc giao Thanh tra Sở làm đã xong.",), (HEADING,)), [HEADING]) == []


def test_only_what_is_said_to_both_is_none() -> None:
    """Eight words are excused; the rest of the sentence is still another's."""
    assert leaks_in(Secret((TASK[:40],), (TASK,)), [TASK]) == [TASK]


def test_words_of_two_texts_do_not_make_one() -> None:
    assert leaks_in(SECRET, ["Việc giao", "Thanh tra Sở"]) == []


WHOLE = """\
number: 7
date: 2021-11-16
subject: Kết luận
opening: [{paragraph: mở đầu, units: thanh-tra}]
body:
  - {text: việc của Văn phòng, units: van-phong}
  - heading: Giao Thanh tra
    units: thanh-tra
    items: [{heading: "nhấn:", text: rồi **đậm**, items: [con, {paragraph: đoạn}]}]
  - {label: "Riêng Thanh tra,", text: nhãn, units: thanh-tra}
  - {units: thanh-tra, table: {caption: tên bảng, columns: [cột, {width: 1}], rows: [[ô, ~], [~, cuối]]}}
closing: [{paragraph: kết thúc, units: thanh-tra}]
appendices: [{title: tên phụ lục, body: [{text: trong phụ lục, units: van-phong, items: [sâu hơn]}]}]
signers: tran-quoc-thanh
"""


def test_all_that_others_receive_is_secret() -> None:
    excerpt = notice_to_excerpts(printing.read(WHOLE), printing.office())["van-phong"]
    assert sorted(secret_of(excerpt, printing.press().excerpt_html).secret) == sorted(
        "mở đầu|Giao Thanh tra|nhấn:|rồi đậm|con|đoạn|Riêng Thanh tra,|nhãn|tên bảng|cột|ô|cuối|kết thúc|tên phụ lục|"
        "trong phụ lục|sâu hơn".split("|")
    )


printing_module: Any = make_paper
"""Whose readers and writers are its own."""


def change_files(monkeypatch: pytest.MonkeyPatch, page: Callable[[str], str], files: Mapping[str, Edit]) -> None:
    """As if our own writers did it: in the files of these suffixes the page is another, and the file is edited."""
    pdf, docx = Press.pdf, Press.docx

    def other_pdf(self: Press, html: str, attached: Attachments) -> Pdf:
        good = pdf(self, html, attached)
        return good._replace(data=files[".pdf"](pdf(self, page(html), attached).data))

    if ".pdf" in files:
        monkeypatch.setattr(Press, "pdf", other_pdf)
    if ".docx" in files:
        monkeypatch.setattr(Press, "docx", lambda self, html: files[".docx"](docx(self, page(html))))


@pytest.mark.parametrize("part", some(PARTS, one_of=3))
def test_every_part_of_a_file_is_looked_into(
    numbered: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    """As if a writer of ours put them there."""
    suffixes, page, file = PARTS[part]
    change_files(monkeypatch, page, dict.fromkeys(suffixes, file))
    done = manifest(cli.run, capsys, "excerpt", "mot", "--unit", "van-phong")
    assert [each["code"] for each in done["problems"]] == ["excerpt-leak"]
    assert documents(numbered / "output") == {}


@pytest.mark.usefixtures("numbered")
def test_changing_a_file_alone_raises_no_alarm(monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards the parts: what is found in them is what was put there."""
    same = partial(changed_docx, "a", "", "")
    edits: dict[str, Edit] = {".docx": same, ".pdf": lambda data: with_object(bool, changed_pdf(bool, data))}
    change_files(monkeypatch, paragraphs(OWN), edits)
    assert cli.run(["excerpt", "mot", "--unit", "van-phong"]) == 0


def test_the_readers_read_what_is_there(numbered: Path) -> None:
    """The look into every file proves nothing if its readers are blind."""
    assert cli.run(["build", "-q"]) == 0
    data = (numbered / "output/mot/mot.pdf").read_bytes()
    docx = docx_to_texts((numbered / "output/mot/mot.docx").read_bytes())
    assert any(TASK[:30] in line for line in pdf_to_texts(data).lines)
    assert any(TASK in paragraph for paragraph in docx.paragraphs)
    assert any("Kết luận mot" in each for each in pdf_to_strings(data))
    assert any("Kết luận mot" in each for each in docx.others)
    drawn = [each for each in pdf_to_strings(data) if " Tf" in each or "beginbfchar" in each or "\0" in each]
    assert set(drawn) <= _identifiers(data), "pages and fonts are not read as text"
    assert printing_module.pdf_to_texts is pdf_to_texts
    assert printing_module.pdf_to_strings is pdf_to_strings


def _identifiers(data: bytes) -> set[str]:
    """The file's digests of itself: any bytes, a zero among them too."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return {bytes(each).decode(errors="replace") for each in pdf.trailer.ID}


@pytest.mark.parametrize("text", [TASK, "việc này", "Một (hai) \\ ba"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-8-sig", "utf-16-be"])
def test_text_of_any_encoding(numbered: Path, text: str, encoding: str) -> None:
    """UTF-8 that does not say so may look like Latin letters."""
    assert cli.run(["build", "-q"]) == 0
    pdf = (numbered / "output/mot/mot.pdf").read_bytes()
    data = (BOM_UTF16_BE if encoding == "utf-16-be" else b"") + text.encode(encoding)
    found = pdf_to_strings(with_object(partial(put_annotation, "/Contents", data), pdf))
    assert text in {each.strip("\ufeff") for each in found}


LOOKS = {
    "font": '<w:p><w:r><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr></w:r></w:p>',
    "language": '<w:p><w:r><w:rPr><w:lang w:val="vi-VN"/></w:rPr></w:r></w:p>',
    "style": '<w:p><w:pPr><w:pStyle w:val="Nội dung"/></w:pPr></w:p>',
}


@pytest.mark.parametrize("what", LOOKS)
def test_names_of_looks_are_no_words_of_the_author(numbered: Path, what: str) -> None:
    assert cli.run(["build", "-q"]) == 0
    docx = (numbered / "output/mot/mot.docx").read_bytes()
    assert docx_to_texts(changed_docx(*DOCUMENT, LOOKS[what], docx)) == docx_to_texts(docx)


def long_copy() -> dict[str, bytes]:
    """Pages enough that sentences go from one to the next, with marks and numbers in their margins; no word twice."""
    body = "".join(
        f"  - {{text: {' '.join(f'từ{paragraph}x{number}' for number in range(150))}, units: van-phong}}\n"
        for paragraph in range(14)
    )
    head = "number: 7\ndate: 2022-02-28\nsubject: Kết luận\ncirculation: LƯU HÀNH NỘI BỘ\nsigners: tran-quoc-thanh\n"
    excerpt = notice_to_excerpts(printing.read(f"{head}body:\n{body}"), printing.office())["van-phong"]
    return dict(printing.copy_documents(excerpt, copies.ELECTRONIC))


def test_nothing_stands_between_two_pages() -> None:
    """Neither number nor marks: a sentence of eight words that ends on the next page is found."""
    pdf = long_copy()[".pdf"]
    texts = pdf_to_texts(pdf)
    assert texts.pages >= 4
    assert {"LƯU HÀNH NỘI BỘ", "2", "3"} < set(texts.lines)
    sentences = [
        " ".join(f"từ{paragraph}x{number + each}" for each in range(8))
        for paragraph in range(14)
        for number in range(150 - 7)
    ]
    assert leaks_in(Secret((), tuple(sentences)), [" ".join(texts.lines)]) == sentences
    with pypdfium2.PdfDocument(pdf) as document:
        as_drawn = " ".join(page.get_textpage().get_text_range() for page in document)
    hidden = set(sentences) - set(leaks_in(Secret((), tuple(sentences)), [as_drawn]))
    assert len(hidden) >= 3 * 7, "else no sentence went over a page's end"
