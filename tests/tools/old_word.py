"""The XML of old Word files: paragraphs, runs, tables, lists, and the things that stand in a run."""

import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape

from docx import Document
from docx.document import Document as DocumentType
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

_MICROSOFT = "urn:schemas-microsoft-com"
NAMES = nsdecls("w", "r", "wp", "a") + f' xmlns:v="{_MICROSOFT}:vml" xmlns:o="{_MICROSOFT}:office:office"'
_TOKEN = re.compile(r"(\*\*\*|\*\*|\*|__|↵|→|\{\{.*?\}\})")
_ALIGN = {"c": "center", "r": "right", "j": "both"}
_MARK = 'w:id="7" w:author="Nguyễn Thị Thảo" w:date="2025-03-01T00:00:00Z"'


@dataclass(frozen=True, slots=True)
class Cell:
    """A table's cell; `span` columns wide."""

    xml: str
    span: int = 1
    begins: bool = False
    continues: bool = False

    def wider(self) -> "Cell":
        """The same, one column wider."""
        return replace(self, span=self.span + 1)


def paragraph(text: str, *, align: str = "", number: str = "", style: str = "") -> str:
    """A paragraph; `number` is a list and a level ("1.0")."""
    which, _, level = number.partition(".")
    own = f'<w:pStyle w:val="{style}"/>' if style else ""
    own += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{which}"/></w:numPr>' if number else ""
    own += f'<w:jc w:val="{_ALIGN[align]}"/>' if align else ""
    return f"<w:p><w:pPr>{own}</w:pPr>{''.join(_runs(text))}</w:p>"


def _runs(text: str) -> list[str]:
    faces, runs = set[str](), list[str]()
    for piece in _TOKEN.split(text):
        if piece in {"*", "**", "***", "__"}:
            faces ^= {"b", "i"} if piece == "***" else {{"*": "i", "**": "b", "__": "u"}[piece]}
        elif piece.startswith("{{box:"):
            runs.append(_DRAWN.format(shape=_BOX.format(lines="".join(map(paragraph, piece[6:-2].split("↵"))))))
        elif piece.startswith("{{"):
            kind, _, words = piece[2:-2].partition(":")
            runs.append(SPECIAL[kind].format(words=escape(words), rest=run(words, faces), mark=_MARK))
        elif piece:
            runs.append(run(piece, faces))
    return runs


def run(text: str, faces: set[str] | None = None) -> str:
    """Words in one face; a tab or a line break alone."""
    own = "".join(f'<w:{face} w:val="single"/>' if face == "u" else f"<w:{face}/>" for face in sorted(faces or ()))
    inner = {"↵": "<w:br/>", "→": "<w:tab/>"}.get(text)
    words = inner or f'<w:t xml:space="preserve">{escape(text.replace("⁎", "*"))}</w:t>'
    return f"<w:r>{f'<w:rPr>{own}</w:rPr>' if own else ''}{words}</w:r>"


_BOX = "<v:shape><v:textbox><w:txbxContent>{lines}</w:txbxContent></v:textbox></v:shape>"
_DRAWN = "<w:r><w:pict>{shape}</w:pict></w:r>"
_BEGIN, _THEN, _END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
_FIELD = _BEGIN + "<w:r><w:instrText> {code} </w:instrText></w:r>" + _THEN + "{rest}" + _END
_RANGE = '<w:commentRangeStart w:id="{words}"/><w:commentRangeEnd w:id="{words}"/>'
SPECIAL = {
    "rule": _DRAWN.replace("{shape}", '<v:line from="0,0" to="90pt,0"/>'),
    "picture": _DRAWN.replace("{shape}", '<v:shape><v:imagedata o:title="{words}"/></v:shape>'),
    "note": '<w:r><w:footnoteReference w:id="{words}"/></w:r>',
    "comment": _RANGE + '<w:r><w:commentReference w:id="{words}"/></w:r>',
    "ins": "<w:ins {mark}>{rest}</w:ins>",
    "del": '<w:del {mark}><w:r><w:delText xml:space="preserve">{words}</w:delText></w:r></w:del>',
    "to": "<w:moveTo {mark}>{rest}</w:moveTo>",
    "from": "<w:moveFrom {mark}>{rest}</w:moveFrom>",
    "link": '<w:hyperlink w:anchor="x">{rest}</w:hyperlink>',
    "control": "<w:sdt><w:sdtContent>{rest}</w:sdtContent></w:sdt>",
    "page": _FIELD.replace("{code}", "PAGE"),
    "field": _FIELD.replace("{code}", "REF _Ref1"),
    "caps": "<w:r><w:rPr><w:caps/></w:rPr><w:t>{words}</w:t></w:r>",
}  # fmt: skip
"""What `{{kind:words}}` is, but for a text box: a drawn rule, a note, what is tracked, a field, a link …"""


def grid(rows: Sequence[Sequence[Cell]], *, is_bordered: bool) -> str:
    """A table, with the blank paragraph behind it that Word never leaves out."""
    width = max(sum(each.span for each in row) for row in rows)
    line = "single" if is_bordered else "nil"
    edges = "".join(f'<w:{edge} w:val="{line}"/>' for edge in ("top", "left", "bottom", "right", "insideH", "insideV"))
    columns = f'<w:gridCol w:w="{9000 // width}"/>' * width
    inner = "".join(f"<w:tr>{''.join(map(_cell, row))}</w:tr>" for row in rows)
    own = f"<w:tblPr><w:tblBorders>{edges}</w:tblBorders></w:tblPr><w:tblGrid>{columns}</w:tblGrid>"
    return f"<w:tbl>{own}{inner}</w:tbl><w:p/>"


def _cell(cell: Cell) -> str:
    own = f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
    own += '<w:vMerge w:val="restart"/>' if cell.begins else "<w:vMerge/>" if cell.continues else ""
    return f"<w:tc><w:tcPr>{own}</w:tcPr>{cell.xml}</w:tc>"


def numbering_xml(lists: Mapping[str, str]) -> str:
    """Word's own numbering. `upperRoman "%1." / bullet "-"` gives levels; `= 1 restart 0 1` goes on with list 1."""
    abstracts, numbers = "", ""
    for name, said in lists.items():
        if said.startswith("="):
            _, of, *rest = said.split()
            own = _override(*rest)
        else:
            of, own = name, ""
            levels = "".join(_level(index, each.strip()) for index, each in enumerate(said.split(" / ")))
            abstracts += f'<w:abstractNum w:abstractNumId="{name}">{levels}</w:abstractNum>'
        numbers += f'<w:num w:numId="{name}"><w:abstractNumId w:val="{of}"/>{own}</w:num>'
    return f"<w:numbering {NAMES}>{abstracts}{numbers}</w:numbering>"


def _override(what: str, level: str, *rest: str) -> str:
    inner = f'<w:startOverride w:val="{rest[0]}"/>' if what == "restart" else _level(int(level), " ".join(rest))
    return f'<w:lvlOverride w:ilvl="{level}">{inner}</w:lvlOverride>'


def _level(index: int, said: str) -> str:
    kind, _, text = said.partition(" ")
    shown = text.strip('"')
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{shown}"/>'
        f'<w:lvlJc w:val="left"/></w:lvl>'
    )


def word_file(
    body: str,
    *,
    lists: Mapping[str, str],
    styles: Mapping[str, str],
    notes: Sequence[str] = (),
    comments: Sequence[str] = (),
    margins: tuple[str, str] = ("", ""),
) -> bytes:
    """The whole package. `styles` are XML by id, `margins` the words above and below each page."""
    document = Document()
    xml = parse_xml(f"<w:body {NAMES}>{body}</w:body>")
    own = document.element.body
    for child in list(own)[:-1]:
        own.remove(child)
    for index, child in enumerate(list(xml)):
        own.insert(index, child)
    for style in styles.values():
        document.styles.element.append(parse_xml(style))
    if lists:
        part = document.part.numbering_part
        part._element = parse_xml(numbering_xml(lists))
    for words, margin in zip(margins, (document.sections[0].header, document.sections[0].footer), strict=True):
        if words:
            margin.paragraphs[0].text = words
    _attach(document, "footnotes", "footnote", [f'w:id="{index}"' for index in range(1, len(notes) + 1)], notes)
    _attach(document, "comments", "comment", [_MARK.replace("7", "1", 1)] * len(comments), comments)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _attach(document: DocumentType, name: str, tag: str, marks: Sequence[str], texts: Sequence[str]) -> None:
    """A part beside the document, one element a text; nothing if there are none."""
    if not texts:
        return
    inner = "".join(f"<w:{tag} {mark}>{paragraph(text)}</w:{tag}>" for mark, text in zip(marks, texts, strict=True))
    content = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{name}+xml"
    xml = f"<w:{name} {NAMES}>{inner}</w:{name}>"
    part = Part(PackURI(f"/word/{name}.xml"), content, xml.encode(), document.part.package)
    document.part.relate_to(part, getattr(RELATIONSHIP_TYPE, name.upper()))
