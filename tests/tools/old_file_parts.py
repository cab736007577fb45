"""What Word files of offices are made of: heads and feet in tables without borders, lines with emphasis."""

import io
from collections.abc import Callable, Sequence

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.table import _Cell

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
CENTER, RIGHT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT
BASIS = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;"
LEAD = "Sau khi nghe báo cáo và ý kiến các đại biểu, đồng chí chủ trì kết luận như sau:"
MEETING = "Ngày 05/3/2024, đồng chí Nguyễn Văn Bình, Phó Chủ tịch UBND tỉnh chủ trì họp về chuyển đổi số."


def line(
    document: DocumentType | _Cell, text: str, *, align: WD_ALIGN_PARAGRAPH | None = None, style: str = ""
) -> None:
    """A paragraph; `**` around what is bold, `*` around what is italic."""
    paragraph = document.add_paragraph()
    paragraph.alignment = align
    if style:
        paragraph.style = style
    for number, part in enumerate(text.split("**")):
        for inner, piece in enumerate(part.split("*")):
            run = paragraph.add_run(piece)
            run.bold, run.italic = bool(number % 2) or None, bool(inner % 2) or None


def columns(document: DocumentType, left: Sequence[str], right: Sequence[str], align: Sequence[int | None]) -> None:
    """A table without borders: two cells of lines."""
    cells = document.add_table(rows=1, cols=2).rows[0].cells
    for cell, lines, one in zip(cells, (left, right), align, strict=True):
        for each in lines:
            line(cell, each, align=one)  # type: ignore[arg-type]  # one of python-docx's own numbers
        cell._tc.remove(cell.paragraphs[0]._p)


def head(document: DocumentType, left: Sequence[str], place_date: str, nation: str = NATION) -> None:
    """The usual head."""
    columns(document, left, [f"**{nation}**", f"**{MOTTO}**", "-------", f"*{place_date}*"], (CENTER, CENTER))


def foot(document: DocumentType, to: Sequence[str], signed: Sequence[str]) -> None:
    """The usual foot."""
    columns(document, ["***Nơi nhận:***".replace("***", "**"), *to], signed, (None, CENTER))


def made(write: Callable[[DocumentType], None]) -> bytes:
    """The bytes of what `write` writes."""
    document, file = Document(), io.BytesIO()
    write(document)
    document.save(file)
    return file.getvalue()


UBND = ["ỦY BAN NHÂN DÂN", "**TỈNH LÀO CAI**"]
TO = ["- TT Tỉnh ủy (b/c);", "- Các Sở: Tài chính, Nội vụ;", "- UBND các huyện, thành phố;", "- Lưu: VT, TH2."]
SIGNED = ["**TL. CHỦ TỊCH**", "**CHÁNH VĂN PHÒNG**", "", "(Đã ký)", "", "**Nguyễn Quốc Huy**"]


def begun(document: DocumentType, left: Sequence[str], place_date: str, subject: Sequence[str]) -> None:
    head(document, left, place_date)
    line(document, "**THÔNG BÁO**", align=CENTER)
    for each in subject:
        line(document, f"**{each}**", align=CENTER)
    line(document, "________", align=CENTER)
