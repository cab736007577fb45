"""A finished excerpt with words of another unit's part is no file, wherever in it they are."""

import io
import zipfile
from codecs import BOM_UTF16_BE
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any
from unicodedata import normalize
from urllib.parse import quote

import pikepdf
import pypdf
import pypdfium2
import pytest

from noticegen.commands import main as cli
from noticegen.notice.notice_to_excerpts import notice_to_excerpts
from noticegen.pdf.attachments_to_pdf import Attachments
from noticegen.pdf.html_to_pdf import Pdf
from noticegen.pdf.pdf_to_strings import pdf_to_strings
from noticegen.pdf.pdf_to_texts import pdf_to_texts
from noticegen.printing import make_paper
from noticegen.printing.leaks import Secret, leaks_in, secret_of
from noticegen.printing.press import Press
from noticegen.word.docx_to_texts import docx_to_texts
from tools import copies, printing
from tools.archives import change as edit
from tools.archives import documents, make_workspace, manifest
from tools.checkout import ROOT

TASK = "Thanh tra Sở kiểm tra việc chấp hành kỷ luật, kỷ cương ở các đơn vị."
OWN = "Văn phòng Sở tổng hợp báo cáo tháng mười một gửi Ban Giám đốc xem xét."
HEADING = "Giao Thanh tra Sở"
SECRET = Secret((f"1. Giao Văn phòng Sở {OWN}",), (TASK, HEADING, "19.800", "Hết"))


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = make_workspace(tmp_path / "office")
    edit(root / "data/notices/mot.yaml", "date: 2021-11", "number: 7\ndate: 2021-11-16")
    monkeypatch.chdir(root)
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    return root


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


def leaky_template(root: Path, leak: str) -> None:
    """An office's own template that prints more than the body."""
    (root / "templates").mkdir()
    source = (ROOT / "templates/excerpt.html.j2").read_text(encoding="utf-8")
    assert "{{ body.nodes(main) }}" in source
    more = source.replace("{{ body.nodes(main) }}", f"{{{{ body.nodes(main) }}}}\n{leak}")
    (root / "templates/excerpt.html.j2").write_text(more, encoding="utf-8")


EVERY_TASK = (
    '{% for node in notice.body %}{% for item in node["items"] %}<p class="item">{{ item.text }}</p>{% endfor %}'
    "{% endfor %}"
)


def test_a_template_that_prints_too_much_fails_the_build(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    leaky_template(workspace, EVERY_TASK)
    done = manifest(cli.run, capsys, "build", "--excerpts")
    assert done["code"] == 2
    assert done["names"] == ["mot"]
    assert [each["code"] for each in done["problems"]] == ["excerpt-leak"] * 2
    assert any("kiểm tra việc chấp hành kỷ luật" in each["message"] for each in done["problems"])
    assert documents(workspace / "output").keys() == {"mot/mot.docx", "mot/mot.pdf"}


LEAKY = {
    "an appendix": '{% for each in notice.appendices %}<p class="item">{{ each.body[0].text }}</p>{% endfor %}',
    "an appendix's title": "{% for each in notice.appendices %}"
    '<p class="item">Kèm theo: {{ each.title }}, một bản</p>{% endfor %}',
    "another's opening": '{% for each in notice.opening %}<p class="item">{{ each.paragraph }}</p>{% endfor %}',
    "another's closing": '{% for each in notice.closing %}<p class="item">{{ each.paragraph }}</p>{% endfor %}',
    "a heading in a sentence": '<p class="item">Xem mục {{ notice.body[1].heading }} của bản chính.</p>',
}


@pytest.mark.parametrize("what", LEAKY)
def test_so_does_one_that_prints(workspace: Path, capsys: pytest.CaptureFixture[str], what: str) -> None:
    """The last cannot do without a body, so nothing is known of the page around it: no reason to let it pass."""
    leaky_template(workspace, LEAKY[what])
    more = "appendices: [{title: Danh mục nhiệm vụ, body: [Kinh phí của từng nhiệm vụ do Giám đốc Sở duyệt trước]}]\n"
    prose = "opening: [{paragraph: Mở đầu này, units: thanh-tra}]\nclosing: [{paragraph: Hết việc, units: thanh-tra}]\n"
    edit(workspace / "data/notices/mot.yaml", "signers:", f"{more}{prose}signers:")
    done = manifest(cli.run, capsys, "excerpt", "mot", "--unit", "van-phong")
    assert [each["code"] for each in done["problems"] if each["code"] != "A01"] == ["excerpt-leak"]
    assert documents(workspace / "output") == {}


FORMULA = "Kính đề nghị đơn vị nghiên cứu, tổ chức thực hiện nghiêm túc nội dung được giao"
HARMLESS = {
    "words of its own": f'<p class="item">{FORMULA}.</p>',
    "a look at the body": "{% if notice.body[1].heading %}{% endif %}",
}


@pytest.mark.parametrize("what", HARMLESS)
def test_one_that_prints_no_more_than_it_may_does_not(workspace: Path, what: str) -> None:
    leaky_template(workspace, HARMLESS[what])
    edit(workspace / "data/notices/mot.yaml", f"- {TASK}", f"- {TASK} {FORMULA}.")
    assert cli.run(["excerpt", "mot", "--unit", "van-phong"]) == 0


def test_nor_does_one_that_prints_what_is_said_to_everyone(workspace: Path) -> None:
    """Though a slip has no opening by itself."""
    leaky_template(workspace, '{% for each in notice.opening %}<p class="item">{{ each.paragraph }}</p>{% endfor %}')
    edit(workspace / "data/notices/mot.yaml", "body:", f"opening: {FORMULA}.\nbody:")
    edit(workspace / "data/notices/mot.yaml", f"- {TASK}", f"- {TASK} {FORMULA}.")
    assert cli.run(["excerpt", "mot", "--unit", "van-phong"]) == 0


def test_nor_does_one_that_names_another_author(workspace: Path) -> None:
    leaky_template(workspace, "")
    head = f'<head><title>{{{{ title }}}}</title><meta name="author" content="{FORMULA}"/>'
    dated = '<meta name="dcterms.created" content="{{ created }}"/></head>'
    (workspace / "templates/properties.html.j2").write_text(head + dated, encoding="utf-8")
    edit(workspace / "data/notices/mot.yaml", f"- {TASK}", f"- {TASK} {FORMULA}.")
    assert cli.run(["excerpt", "mot", "--unit", "van-phong"]) == 0


PAPERS = {
    "slip": (),
    "copy": ("--kind", "trich-sao", "--number", "5", "--date", "2021-11-20", "--signer", "chanh-van-phong"),
    "electronic copy": ("--kind", "trich-sao", "--electronic", "--date", "2021-11-20", "--time", "17:24:51"),
}
SAID_ANYWAY = {
    "by the source line": ["Rà soát Kế hoạch công tác năm 2021 của Sở Khoa học và Công nghệ."],
    "by the title": ["Báo cáo kết quả thực hiện Thông báo Kết luận giao ban tháng 11/2021.", "Thông báo Kết luận"],
    "to whom it is": ["Phần giao Văn phòng Sở", "Văn phòng Sở", "giao ban tháng 11/2021 (Văn phòng Sở)"],
    "by the head": ["Treo câu Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc", "UBND tỉnh Nghệ An"],
    "by the foot": ["Các đơn vị; Lưu: VT", "Lê Văn Bảy", "TL. Giám đốc", "Nơi nhận", "Trần Quốc Thành"],
    "by a copy": ["Trích sao", "Số: 05/TrS-SKHCN", "Nghệ An, ngày 20 tháng 11 năm 2021", "Trích sao; Sở Khoa học"],
    "by Word's styles": ["Nội dung", "Nơi nhận", "Căn cứ", "Trích yếu", "Tên cơ quan"],
    "by fonts and programs": ["Times New Roman", "Liberation Serif", "vi-VN", "70,0", "Office Word"],
    "by its own tasks": [
        "báo cáo tháng mười một",
        "tổng hợp báo cáo tháng mười một gửi Ban Giám đốc",
        "Giao Văn phòng",
    ],
}


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("what", SAID_ANYWAY)
def test_what_is_said_anyway_is_no_leak(workspace: Path, what: str, paper: Any) -> None:
    """Though another unit's task says so too, in a sentence and in a table."""
    signer = "  - {id: chanh-van-phong, authority: TL. Giám đốc, post: Chánh Văn phòng, name: Lê Văn Bảy}\n"
    edit(workspace / "data/office.yaml", "recipients:", f"{signer}recipients:")
    texts = [f'"{each}"' for each in SAID_ANYWAY[what]]
    table = f"{{table: {{columns: [{', '.join(texts)}], rows: [[{', '.join(texts)}]]}}}}"
    edit(workspace / "data/notices/mot.yaml", f"- {TASK}", "\n      - ".join(["- Kiểm tra ngay", table, *texts]))
    edit(workspace / "data/notices/mot.yaml", "Kết luận mot", "Kết luận giao ban tháng 11/2021")
    assert cli.run(["excerpt", "mot", "--unit", "van-phong", *PAPERS[paper]]) == 0
    assert len(documents(workspace / "output")) == 2


def test_a_table_that_goes_on_says_its_headings_again(workspace: Path) -> None:
    """So the last word of a page and the first of the next make a task of another unit."""
    rows = ", ".join('["Việc này", Công]' for _ in range(80))
    table = f"  - {{table: {{columns: [Việc, Hạn], rows: [{rows}]}}, units: van-phong}}"
    edit(workspace / "data/notices/mot.yaml", "body:", f"body:\n{table}")
    edit(workspace / "data/notices/mot.yaml", f"- {TASK}", "- Công Việc Hạn Việc này")
    assert cli.run(["excerpt", "mot", "--unit", "van-phong"]) == 0
    (pdf,) = [data for name, data in documents(workspace / "output").items() if name.endswith(".pdf")]
    assert "Công Việc Hạn" in " ".join(pdf_to_texts(pdf).lines), "else it did not go on"


def paragraphs(*texts: str) -> Callable[[str], str]:
    """A page with these below all else."""
    added = "".join(f'<p class="paragraph">{text}</p>' for text in texts)
    return lambda html: html.replace("</body>", f"{added}</body>")


def changed_pdf(change: Callable[[pypdf.PdfWriter], object], data: bytes) -> bytes:
    pdf, out = pypdf.PdfWriter(clone_from=io.BytesIO(data)), io.BytesIO()
    change(pdf)
    pdf.write(out)
    return out.getvalue()


def with_object(put: Callable[[pikepdf.Pdf], object], data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        put(pdf)
        out = io.BytesIO()
        pdf.save(out, fix_metadata_version=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue()


def put_metadata(pdf: pikepdf.Pdf) -> None:
    text = "".join(f"&#{ord(each)};" if ord(each) > 127 else each for each in TASK)
    pdf.Root.Metadata = pdf.make_stream(f"<x:xmpmeta><dc:title>{text}</dc:title></x:xmpmeta>".encode())


def put_annotation(key: str, text: str | bytes, pdf: pikepdf.Pdf) -> None:
    names = {"Type": pikepdf.Name.Annot, "Subtype": pikepdf.Name.Text, "Rect": [0, 0, 9, 9]}
    note = pikepdf.Dictionary({**{f"/{name}": value for name, value in names.items()}, key: pikepdf.String(text)})
    pdf.pages[0].Annots = pikepdf.Array([pdf.make_indirect(note)])


def put_stream(data: bytes, pdf: pikepdf.Pdf, **more: pikepdf.Name) -> None:
    pdf.pages[0].obj.PieceInfo = pikepdf.Dictionary(A=pdf.make_stream(data, **more))


PDF_PARTS: dict[str, Callable[[bytes], bytes]] = {
    "property": partial(changed_pdf, lambda pdf: pdf.add_metadata({"/Keywords": TASK})),
    "property of its own": partial(changed_pdf, lambda pdf: pdf.add_metadata({"/GhiChu": TASK})),
    "property's name": partial(changed_pdf, lambda pdf: pdf.add_metadata({f"/{TASK.replace(' ', '_')}": "1"})),
    "title around a heading": partial(changed_pdf, lambda pdf: pdf.add_metadata({"/Title": f"Ngoài ra, {HEADING} ký"})),
    "bookmark": partial(changed_pdf, lambda pdf: pdf.add_outline_item(title=TASK, page_number=0)),
    "attachment": partial(changed_pdf, lambda pdf: pdf.add_attachment("a.yaml", f"body: [{TASK}]".encode())),
    "attachment's name": partial(changed_pdf, lambda pdf: pdf.add_attachment(f"{TASK}.yaml", b"")),
    "metadata": partial(with_object, put_metadata),
    "note": partial(with_object, partial(put_annotation, "/Contents", TASK)),
    "note of another encoding": partial(with_object, partial(put_annotation, "/Contents", TASK.encode())),
    "note with markup": partial(with_object, partial(put_annotation, "/RC", TASK.replace(" ", "</b> <b>"))),
    "field's name": partial(with_object, partial(put_annotation, "/T", TASK)),
    "link": partial(with_object, partial(put_annotation, "/URI", f"https://a.vn/?q={quote(TASK)}")),
    "stream nobody knows": partial(with_object, partial(put_stream, TASK.encode("utf-16"))),
    "stream of big-endian text": partial(with_object, partial(put_stream, BOM_UTF16_BE + TASK.encode("utf-16-be"))),
    "stream of a picture": partial(with_object, partial(put_stream, TASK.encode(), Filter=pikepdf.Name.DCTDecode)),
    "last words": partial(with_object, lambda pdf: pdf.trailer.update({"/Ghi": pikepdf.String(TASK)})),
}

DOCUMENT = ("word/document.xml", "<w:sectPr")
W, WP = (f"http://schemas.openxmlformats.org/{each}" for each in ("wordprocessingml/2006/main", "drawingml/2006/wp"))
PIECES = TASK[:16], TASK[16:29], TASK[29:44], TASK[44:]
RELATION = f'<Relationship Id="rId99" Type="a" Target="https://a.vn/?q={quote(TASK)}" TargetMode="External"/>'


def run(*contents: str) -> str:
    return f"<w:p>{''.join(f'<w:r>{each}</w:r>' for each in contents)}</w:p>"


def split(tag: str) -> str:
    return run(*(f"<w:{tag}>{piece}</w:{tag}>" for piece in PIECES))


DOCX_PARTS = {
    "property": ("docProps/core.xml", "</cp:coreProperties>", f"<dc:description>{TASK}</dc:description>"),
    "paragraph": (*DOCUMENT, run(f"<w:t>{TASK}</w:t>")),
    "paragraph of several runs": (*DOCUMENT, split("t")),
    "lines": (*DOCUMENT, run(*(f"<w:t>{word}</w:t><w:cr/>" for word in TASK.split()))),
    "heading in a sentence": (*DOCUMENT, run(f"<w:t>Ngoài ra, {HEADING} theo dõi.</w:t>")),
    "field": (*DOCUMENT, split("instrText")),
    "deletion": (*DOCUMENT, split("delText")),
    "deletion after a field": (*DOCUMENT, run("<w:instrText>PAGE</w:instrText>", f"<w:delText>{HEADING}</w:delText>")),
    "description": (*DOCUMENT, run(f'<wp:docPr xmlns:wp="{WP}" descr="{TASK}"/>')),
    "bookmark": (*DOCUMENT, f'<w:bookmarkStart w:id="0" w:name="{TASK.replace(" ", "_")}"/>'),
    "content control": (*DOCUMENT, f'<w:sdt><w:sdtPr><w:alias w:val="{TASK}"/></w:sdtPr></w:sdt>'),
    "remark": (*DOCUMENT, f"<!--{TASK}-->"),
    "header": ("word/header1.xml", "</w:hdr>", run(f"<w:t>{TASK}</w:t>")),
    "link": ("word/_rels/document.xml.rels", "</Relationships>", RELATION),
    "variable": ("word/settings.xml", "</w:settings>", f'<w:docVars><w:docVar w:name="a" w:val="{TASK}"/></w:docVars>'),
    "comment": ("word/comments.xml", "", f'<w:comments xmlns:w="{W}">{run(f"<w:t>{TASK}</w:t>")}</w:comments>'),
    "property of its own": ("docProps/custom.xml", "", f"<a><b>{TASK}</b></a>"),
    "data": ("customXml/item1.xml", "", f'<a b="{TASK}"/>'),
    "embedded file": ("word/embeddings/a.txt", "", TASK),
    "part's name": (f"customXml/{TASK}.xml", "", "<a/>"),
}


def changed_docx(part: str, before: str, inserted: str, data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            if name == part:
                start = text.rindex(before.encode())
                text = text[:start] + inserted.encode() + text[start:]
            new.writestr(name, text)
        if not before:
            new.writestr(part, inserted)
    return out.getvalue()


PAGES = {
    "page": ((".docx", ".pdf"), (TASK,)),
    "page of the PDF": ((".pdf",), (TASK,)),
    "page of the Word file": ((".docx",), (TASK,)),
    "heading in a sentence of the PDF": ((".pdf",), (f"Ngoài ra, {HEADING} theo dõi.",)),
    "sentence in pieces": ((".docx", ".pdf"), (TASK[:18], TASK[18:44], TASK[44:])),
    "sentence in pieces of the Word file": ((".docx",), (TASK[:18], TASK[18:44], TASK[44:])),
}
printing_module: Any = make_paper
"""Whose readers and writers are its own."""

PARTS: dict[str, tuple[tuple[str, ...], Callable[[str], str], Callable[[bytes], bytes]]] = {
    **{name: (suffixes, paragraphs(*texts), bytes) for name, (suffixes, texts) in PAGES.items()},
    **{f"PDF's {name}": ((".pdf",), str, leak) for name, leak in PDF_PARTS.items()},
    **{f"Word file's {name}": ((".docx",), str, partial(changed_docx, *leak)) for name, leak in DOCX_PARTS.items()},
}


Edit = Callable[[bytes], bytes]


def change_files(monkeypatch: pytest.MonkeyPatch, page: Callable[[str], str], files: Mapping[str, Edit]) -> None:
    """As if our own writers did it: in the files of these suffixes the page is another, and the file is edited."""
    pdf, blocks, docx = Press.pdf, printing_module.html_to_blocks, printing_module.blocks_to_docx

    def other_pdf(self: Press, html: str, attached: Attachments) -> Pdf:
        good = pdf(self, html, attached)
        return replace(good, data=files[".pdf"](pdf(self, page(html), attached).data))

    if ".pdf" in files:
        monkeypatch.setattr(Press, "pdf", other_pdf)
    if ".docx" in files:
        monkeypatch.setattr(printing_module, "html_to_blocks", lambda html: blocks(page(html)))
        monkeypatch.setattr(printing_module, "blocks_to_docx", lambda *given: files[".docx"](docx(*given)))


@pytest.mark.parametrize("part", PARTS)
def test_every_part_of_a_file_is_looked_into(
    workspace: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    """As if a writer of ours put them there."""
    suffixes, page, file = PARTS[part]
    change_files(monkeypatch, page, dict.fromkeys(suffixes, file))
    done = manifest(cli.run, capsys, "excerpt", "mot", "--unit", "van-phong")
    assert [each["code"] for each in done["problems"]] == ["excerpt-leak"]
    assert documents(workspace / "output") == {}


@pytest.mark.usefixtures("workspace")
def test_changing_a_file_alone_raises_no_alarm(monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards the parts: what is found in them is what was put there."""
    same = partial(changed_docx, "a", "", "")
    edits: dict[str, Edit] = {".docx": same, ".pdf": lambda data: with_object(bool, changed_pdf(bool, data))}
    change_files(monkeypatch, paragraphs(OWN), edits)
    assert cli.run(["excerpt", "mot", "--unit", "van-phong"]) == 0


def test_the_readers_read_what_is_there(workspace: Path) -> None:
    """The look into every file proves nothing if its readers are blind."""
    assert cli.run(["build", "-q"]) == 0
    data = (workspace / "output/mot/mot.pdf").read_bytes()
    docx = docx_to_texts((workspace / "output/mot/mot.docx").read_bytes())
    assert any(TASK[:30] in line for line in pdf_to_texts(data).lines)
    assert any(TASK in paragraph for paragraph in docx.paragraphs)
    assert any("Kết luận mot" in each for each in pdf_to_strings(data))
    assert any("Kết luận mot" in each for each in docx.others)
    drawn = [each for each in pdf_to_strings(data) if " Tf" in each or "beginbfchar" in each or "\0" in each]
    assert drawn == [], "pages and fonts are not read as text"
    assert printing_module.pdf_to_texts is pdf_to_texts
    assert printing_module.pdf_to_strings is pdf_to_strings


@pytest.mark.parametrize("text", [TASK, "việc này", "Một (hai) \\ ba"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-8-sig", "utf-16-be"])
def test_text_of_any_encoding(workspace: Path, text: str, encoding: str) -> None:
    """UTF-8 that does not say so may look like Latin letters."""
    assert cli.run(["build", "-q"]) == 0
    pdf = (workspace / "output/mot/mot.pdf").read_bytes()
    data = (BOM_UTF16_BE if encoding == "utf-16-be" else b"") + text.encode(encoding)
    found = pdf_to_strings(with_object(partial(put_annotation, "/Contents", data), pdf))
    assert text in {each.strip("\ufeff") for each in found}


LOOKS = {
    "font": '<w:p><w:r><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr></w:r></w:p>',
    "language": '<w:p><w:r><w:rPr><w:lang w:val="vi-VN"/></w:rPr></w:r></w:p>',
    "style": '<w:p><w:pPr><w:pStyle w:val="Nội dung"/></w:pPr></w:p>',
}


@pytest.mark.parametrize("what", LOOKS)
def test_names_of_looks_are_no_words_of_the_author(workspace: Path, what: str) -> None:
    assert cli.run(["build", "-q"]) == 0
    docx = (workspace / "output/mot/mot.docx").read_bytes()
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
