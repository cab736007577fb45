"""Files with words of another unit's part in every part of a file that can hold words."""

import io
import zipfile
from codecs import BOM_UTF16_BE
from collections.abc import Callable
from functools import partial
from urllib.parse import quote

import pikepdf
import pypdf

TASK = "Thanh tra Sở kiểm tra việc chấp hành kỷ luật, kỷ cương ở các đơn vị."
OWN = "Văn phòng Sở tổng hợp báo cáo tháng Mười một gửi Ban Giám đốc xem xét."
HEADING = "Giao Thanh tra Sở"


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

PARTS: dict[str, tuple[tuple[str, ...], Callable[[str], str], Callable[[bytes], bytes]]] = {
    **{name: (suffixes, paragraphs(*texts), bytes) for name, (suffixes, texts) in PAGES.items()},
    **{f"PDF's {name}": ((".pdf",), str, leak) for name, leak in PDF_PARTS.items()},
    **{f"Word file's {name}": ((".docx",), str, partial(changed_docx, *leak)) for name, leak in DOCX_PARTS.items()},
}


Edit = Callable[[bytes], bytes]
