"""Word files as offices write them: labels typed by hand, blanks to align, two issuers, appendices behind the foot.

Each is one habit or several; `tests/importing/test_old_files.py` says what a careful reader sees in it.
"""

from collections.abc import Callable

from docx.document import Document as DocumentType
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from .old_file_parts import CENTER, LEAD, MEETING, RIGHT, SIGNED, TO, UBND, begun, columns, foot, head, line, made

__all__ = ["FILES", "NOT_OURS", "PASTED", "made"]


def province(document: DocumentType) -> None:
    """Roman, arabic and dashes typed by hand; blanks for number and day; attendants as dashes before them."""
    begun(
        document,
        ["**ỦY BAN NHÂN DÂN**", "**TỈNH LÀO CAI**", "-----", "Số:        /TB-UBND"],
        "Lào Cai, ngày      tháng 3 năm 2024",
        ["Kết luận của đồng chí Nguyễn Văn Bình,", "Phó Chủ tịch UBND tỉnh tại cuộc họp về chuyển đổi số"],
    )
    for text in (MEETING, "Dự họp có:", "- Lãnh đạo Sở Thông tin và Truyền thông;", "- Lãnh đạo Sở Nội vụ.", LEAD):
        line(document, text)
    line(document, "**I. ĐÁNH GIÁ CHUNG**")
    line(document, "Công tác chuyển đổi số đạt kết quả bước đầu.")
    line(document, "**II. NHIỆM VỤ TRỌNG TÂM**")
    line(document, "**1. Sở Thông tin và Truyền thông:**")
    line(document, "- Chủ trì, phối hợp với Sở Nội vụ tham mưu kế hoạch trước ngày 20/3/2024.")
    line(document, "– Báo cáo kết quả trong tháng 4.")
    line(document, "**2. Sở Nội vụ:** Rà soát biên chế, hoàn thành trước ngày 30 tháng 6 năm 2024.")
    line(document, "Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.")
    foot(document, TO, SIGNED)


def department(document: DocumentType) -> None:
    """A parent that is not bold, HÒA spelt HOÀ, a symbol with blanks, run-in headings, a) b) c) d) đ)."""
    head(
        document,
        ["UBND TỈNH LÀO CAI", "**SỞ CÔNG THƯƠNG**", "Số: 45 /TB - SCT"],
        "Lào Cai, ngày 12 tháng 4năm 2024",
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    )
    line(document, "**THÔNG BÁO**", align=CENTER)
    line(document, "**Về việc phân công nhiệm vụ quý II năm 2024**", align=CENTER)
    line(document, "Thực hiện chương trình công tác năm 2024, Giám đốc Sở thông báo như sau:")
    line(document, "1. Phân công nhiệm vụ")
    for label, text in zip(("a)", "b)", "c)", "d)", "đ)"), ("Một", "Hai", "Ba", "Bốn", "Năm"), strict=True):
        line(document, f"{label} Nhiệm vụ {text} giao cho phòng chuyên môn.")
    line(document, "2. Tổ chức thực hiện")
    line(document, "2.1. Các phòng chủ động triển khai **đúng hạn** và *đúng quy định*.")
    line(document, "2.2. Văn phòng Sở đôn đốc.")
    line(document, "Trên đây là thông báo của Sở Công Thương./.")
    foot(
        document,
        ["- Các phòng, đơn vị;", "- Lưu: VT, VP (05)."],
        ["**KT. GIÁM ĐỐC**", "**PHÓ GIÁM ĐỐC**", "Hoàng Thị Mai"],
    )


def numbered_by_word(document: DocumentType) -> None:
    """Word's own numbers, by style and directly, with a list that starts again."""
    begun(document, [*UBND, "Số: 12/TB-UBND"], "Lào Cai, ngày 02 tháng 5 năm 2024", ["Kết luận phiên họp tháng 4"])
    line(document, MEETING)
    line(document, LEAD)
    for text in ("Giao Sở Tài chính thẩm định dự toán.", "Giao Sở Nội vụ rà soát biên chế."):
        line(document, text, style="List Number")
        line(document, "Báo cáo kết quả hằng tháng.", style="List Bullet")
    foot(document, TO, SIGNED)


def two_issuers(document: DocumentType) -> None:
    """Two bodies that issue together, and two who sign."""
    begun(
        document,
        ["**SỞ TÀI CHÍNH**", "**SỞ NỘI VỤ**", "Số: 7/TB-STC-SNV"],
        "Lào Cai, ngày 9 tháng 1 năm 2024",
        ["Kết luận hội nghị liên ngành"],
    )
    line(document, "Ngày 08/01/2024, hai Sở họp và thống nhất kết luận như sau:")
    for text in ("Thứ nhất, hai Sở rà soát biên chế.", "Thứ hai, hai Sở báo cáo kết quả."):
        line(document, text)
    cells = document.add_table(rows=1, cols=3).rows[0].cells
    lines = (
        ["Nơi nhận:", "- UBND tỉnh;", "- Lưu: VT."],
        ["GIÁM ĐỐC", "SỞ TÀI CHÍNH", "Trần Văn Hải"],
        ["GIÁM ĐỐC", "SỞ NỘI VỤ", "Lê Thị Hoa"],
    )
    for cell, texts in zip(cells, lines, strict=True):
        for each in texts:
            line(cell, each)


def with_appendices(document: DocumentType) -> None:
    """Two appendices behind the signature: a table, and a list."""
    province(document)
    line(document, "**PHỤ LỤC I**", align=CENTER)
    line(document, "**DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ**", align=CENTER)
    line(document, "*(Kèm theo Thông báo số     /TB-UBND ngày    /3/2024 của UBND tỉnh)*", align=CENTER)
    table = document.add_table(rows=3, cols=3)
    for row, texts in zip(
        table.rows,
        (("TT", "Nhiệm vụ", "Hạn"), ("1", "Xây dựng kho dữ liệu", "Quý II"), ("2", "Đào tạo", "")),
        strict=True,
    ):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    line(document, "**PHỤ LỤC II**", align=CENTER)
    line(document, "**PHÂN CÔNG**", align=CENTER)
    line(document, "1. Sở Nội vụ chủ trì.")
    line(document, "2. Sở Tài chính phối hợp./.")


def merged_table(document: DocumentType) -> None:
    """A table in the text with merged cells, and a caption above it."""
    begun(document, [*UBND, "Số: 33/TB-UBND"], "Lào Cai, ngày 15 tháng 6 năm 2024", ["Kết luận về giải ngân"])
    line(document, MEETING)
    line(document, LEAD)
    line(document, "1. Kết quả giải ngân như bảng sau:")
    line(document, "Đơn vị: triệu đồng", align=RIGHT)
    table = document.add_table(rows=3, cols=3)
    for row, texts in zip(
        table.rows, (("TT", "Đơn vị", "Số tiền"), ("Khối Sở", "", ""), ("1", "Sở Nội vụ", "120")), strict=True
    ):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    table.rows[1].cells[0].merge(table.rows[1].cells[2])
    line(document, "2. Các đơn vị tiếp tục giải ngân./.")
    foot(document, TO, SIGNED)


def box_and_footnote(document: DocumentType) -> None:
    """DỰ THẢO in a text box, a remark in another, words in the margin of the page."""
    province(document)
    for words in ("DỰ THẢO", "Phòng TH2 trình"):
        paragraph = document.paragraphs[0]
        box = (
            f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape><v:textbox><w:txbxContent>'
            f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        )
        paragraph._p.append(parse_xml(box))
    document.sections[0].footer.paragraphs[0].text = "Tài liệu nội bộ"


def tracked(document: DocumentType) -> None:
    """A deletion and an insertion that nobody has accepted."""
    province(document)
    paragraph = next(each for each in document.paragraphs if each.text.startswith("Công tác chuyển đổi số"))
    mark = f'{nsdecls("w")} w:id="1" w:author="A" w:date="2024-03-01T00:00:00Z"'
    gone = f"<w:del {mark}><w:r><w:delText xml:space='preserve'> Đoạn đã xóa.</w:delText></w:r></w:del>"
    new = f"<w:ins {mark}><w:r><w:t xml:space='preserve'> Đoạn mới thêm.</w:t></w:r></w:ins>"
    for each in (gone, new):
        paragraph._p.append(parse_xml(each))


def addressed(document: DocumentType) -> None:
    """A thông báo with "Kính gửi", which a named document does not have."""
    begun(document, [*UBND, "Số: 20/TB-UBND"], "Lào Cai, ngày 03 tháng 7 năm 2024", ["Về việc nghỉ lễ Quốc khánh"])
    line(document, "Kính gửi:")
    line(document, "- Các sở, ban, ngành;")
    line(document, "- UBND các huyện, thành phố.")
    line(document, "Thực hiện Bộ luật Lao động, UBND tỉnh thông báo lịch nghỉ lễ như sau:")
    line(document, "1. Thời gian nghỉ: từ ngày 31/8 đến hết ngày 03/9/2024.")
    line(document, "2. Các cơ quan phân công trực./.")
    foot(document, TO, SIGNED)


def bold_titles(document: DocumentType) -> None:
    """Bold lines without numbers as headings, and plain paragraphs below them."""
    begun(document, [*UBND, "Số: 8/TB-UBND"], "Lào Cai, ngày 10 tháng 2 năm 2024", ["Kết luận giao ban"])
    line(document, MEETING)
    line(document, LEAD)
    line(document, "**Về công tác tài chính**")
    line(document, "Sở Tài chính rà soát dự toán năm 2024.")
    line(document, "**Về công tác cán bộ**")
    line(document, "- Sở Nội vụ trình phương án nhân sự.")
    line(document, "- Sở Nội vụ báo cáo.")
    line(document, "Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.")
    foot(document, TO, SIGNED)


def foot_without_table(document: DocumentType) -> None:
    """Nơi nhận and signature one after the other."""
    begun(document, [*UBND, "Số: 9/TB-UBND"], "Lào Cai, ngày 11 tháng 2 năm 2024", ["Kết luận giao ban tuần"])
    line(document, LEAD)
    line(document, "1/ Sở Tài chính rà soát dự toán.")
    line(document, "2/ Sở Nội vụ trình phương án.")
    line(document, "3/ Các cơ quan báo cáo./.")
    for text in SIGNED:
        line(document, text, align=RIGHT)
    for text in ("Nơi nhận:", *TO):
        line(document, text)


def line_breaks(document: DocumentType) -> None:
    """Several lines in one paragraph, in the head as in the text."""
    begun(
        document,
        ["**ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI**\nSố: 10/TB-UBND"],
        "Lào Cai, ngày 12 tháng 2 năm 2024",
        ["Kết luận\ngiao ban"],
    )
    line(document, LEAD)
    line(document, "1. Sở Tài chính:\n- Rà soát dự toán.\n- Báo cáo kết quả.")
    line(document, "2. Sở Nội vụ trình phương án./.")
    foot(document, ["- Như trên;\n- Lưu: VT."], ["**CHỦ TỊCH**", "**Trịnh Xuân Trường**"])


def framed(document: DocumentType) -> None:
    """All of the text in one cell of a table, as some programs save it."""
    cell = document.add_table(rows=1, cols=1).rows[0].cells[0]
    for text in ("**UBND XÃ DIỄN THỌ**", "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**", "**Độc lập - Tự do - Hạnh phúc**"):
        line(cell, text, align=CENTER)
    for text in ("Số: 15/TB-UBND", "Diễn Thọ, ngày 3 tháng 4 năm 2023", "**THÔNG BÁO**", "**Kết luận giao ban**", LEAD):
        line(cell, text, align=CENTER if text.startswith("**") else None)
    for text in ("1. Công an xã trực.", "2. Trạm y tế tiêm phòng xong trước ngày 10/4.", "Các ngành thực hiện./."):
        line(cell, text)
    foot(document, ["- Như trên;", "- Lưu VP."], ["**CHỦ TỊCH**", "**Cao Văn Bình**"])


def head_by_tabs(document: DocumentType) -> None:
    """No tables: the head's columns are set apart by tabs; sections have letters in capitals."""
    line(document, "**UBND HUYỆN QUỲ HỢP**\t\t**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**")
    line(document, "**PHÒNG GIÁO DỤC VÀ ĐÀO TẠO**\t\t**Độc lập – Tự do – Hạnh phúc**")
    line(document, "Số: 123/TB-PGD&ĐT\t\t*Quỳ Hợp, ngày 4 tháng 9 năm 2023*")
    line(document, "**THÔNG BÁO KẾT LUẬN**", align=CENTER)
    line(document, "**của Trưởng phòng tại hội nghị giao ban**", align=CENTER)
    line(document, "Ngày 01/9/2023, Phòng Giáo dục và Đào tạo giao ban. Trưởng phòng kết luận:")
    for text in (
        "**A. CÔNG TÁC THÁNG 8**",
        "Các trường hoàn thành tuyển sinh.",
        "**B. NHIỆM VỤ**",
        "1. Khai giảng an toàn.",
    ):
        line(document, text)
    line(document, "Nhận được thông báo này, đề nghị các trường thực hiện./.")
    foot(document, ["- Các trường THCS", "trong huyện;", "- Lưu VT."], ["**TRƯỞNG PHÒNG**", "**Nguyễn Thị Hà**"])


def letter(document: DocumentType) -> None:
    """A công văn, which we do not make."""
    head(document, [*UBND, "Số: 100/UBND-TH", "V/v đôn đốc giải ngân"], "Lào Cai, ngày 01 tháng 8 năm 2024")
    line(document, "Kính gửi: Các sở, ban, ngành.")
    line(document, "UBND tỉnh yêu cầu các sở, ban, ngành khẩn trương giải ngân vốn đầu tư công./.")
    foot(document, TO, SIGNED)


def party(document: DocumentType) -> None:
    """A document of the Party."""
    columns(
        document,
        ["TỈNH ỦY LÀO CAI", "**VĂN PHÒNG**", "Số 15-TB/VPTU"],
        ["**ĐẢNG CỘNG SẢN VIỆT NAM**", "Lào Cai, ngày 02 tháng 8 năm 2024"],
        (CENTER, CENTER),
    )
    line(document, "**THÔNG BÁO**", align=CENTER)
    line(document, "**Kết luận của Thường trực Tỉnh ủy**", align=CENTER)
    line(document, "Thường trực Tỉnh ủy kết luận như sau: các cơ quan thực hiện nghiêm túc.")


PASTED = """\
UBND TỈNH LÀO CAI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc
Số: 55/TB-SNV\tLào Cai, ngày 20 tháng 9 năm 2024

THÔNG BÁO
Kết luận giao ban tháng 9 năm 2024

Ngày 18/9/2024, Giám đốc Sở chủ trì họp giao ban. Giám đốc Sở kết luận như sau:

I. Đánh giá chung
Các phòng hoàn thành nhiệm vụ.
II. Nhiệm vụ
1. Văn phòng Sở
- Tổng hợp báo cáo trước ngày 25/9.
• Chuẩn bị hội nghị.
2. Thanh tra Sở
a) Kiểm tra đột xuất;
b) Báo cáo kết quả./.

Nơi nhận:\tGIÁM ĐỐC
- Giám đốc Sở (b/c);
- Các phòng;
- Lưu: VT.

Lê Thị Hoa
"""

FILES: dict[str, Callable[[DocumentType], None]] = {
    each.__name__.replace("_", "-"): each
    for each in (
        province, department, numbered_by_word, two_issuers, with_appendices, merged_table, box_and_footnote, tracked,
        addressed, bold_titles, foot_without_table, line_breaks, framed, head_by_tabs,
    )
}  # fmt: skip
NOT_OURS = {"letter": (letter, "import-other-kind"), "party": (party, "import-party")}
