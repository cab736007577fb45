"""The Word file as a package: a bare document to write into, and bytes that are equal whenever the content is.

python-docx starts from a template of its own (Letter paper, English, theme fonts, a thumbnail, dates of 2013). All of
that goes; only what we put in stays.
"""

import datetime as dt
import io
import zipfile
from copy import deepcopy
from functools import cache
from typing import Any

from docx import Document
from docx.document import Document as DocumentType
from docx.opc.constants import CONTENT_TYPE, NAMESPACE, RELATIONSHIP_TYPE
from docx.opc.packuri import PACKAGE_URI, PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.package import Package

from .python_docx_hooks import require_python_docx, section_properties

_UNWANTED = ("theme", "stylesWithEffects", "thumbnail", "fontTable", "webSettings", "customXml", "extended-properties")
_NEVER_WRITTEN = (CONTENT_TYPE.WML_STYLES, CONTENT_TYPE.WML_SETTINGS)
"""Parts that are as the form wants them in every document."""

_CONTENT_TYPES = "[Content_Types].xml"
PROPERTY_LENGTH = 255
# Word 2010's layout (14): that of 2013 (15) narrows the blanks of justified lines, and lines part from the PDF's.
_SETTINGS = f"""
<w:settings {nsdecls("w")}>
  <w:zoom w:percent="100"/>
  <w:defaultTabStop w:val="720"/>
  <w:characterSpacingControl w:val="doNotCompress"/>
  <w:compat>
    <w:doNotExpandShiftReturn/>
    <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="14"/>
  </w:compat>
  <w:themeFontLang w:val="vi-VN"/>
  <w:decimalSymbol w:val=","/>
  <w:listSeparator w:val=";"/>
</w:settings>
"""

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HEADING = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_BLACK, _WHITE = '<a:srgbClr val="000000"/>', '<a:srgbClr val="FFFFFF"/>'
_DARK = ("dk1", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink")
_COLOURS = "".join(
    f"<a:{name}>{_BLACK if name in _DARK else _WHITE}</a:{name}>" for name in ("dk1", "lt1", "dk2", "lt2", *_DARK[2:])
)
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_THREE_OF_EACH = (
    f"<a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{f'<a:ln>{_FILL}</a:ln>' * 3}</a:lnStyleLst>"
    f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
    f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst>"
)


def bare_document(family: str, styles: str) -> DocumentType:
    """A document with nothing written in it, whose one font is `family` and whose styles are those of the XML."""
    made: DocumentType = _again(_bare_package(family, styles)).main_document_part.document
    return made


def _again(package: Any) -> Any:
    """The same package once more, to write into: to read it from a file takes fifteen times as long."""
    again = Package()
    parts: dict[Any, Any] = {part: _part_again(part, again) for part in package.iter_parts()}
    for source, copy in ((package, again), *parts.items()):
        for relation in source.rels.values():
            copy.load_rel(relation.reltype, parts[relation.target_part], relation.rId)
    return again


def _part_again(part: Part, package: Package) -> Part:
    """What we write into as a tree of its own, the rest as the bytes that it is."""
    if isinstance(part, XmlPart) and part.content_type not in _NEVER_WRITTEN:
        return type(part)(part.partname, part.content_type, deepcopy(part.element), package)
    return Part(part.partname, part.content_type, part.blob, package)


@cache
def _bare_package(family: str, styles: str) -> Any:
    """As python-docx reads it, once for a form; nobody writes into this one."""
    file = _bare_file(family, styles)
    return _again(Package.open(file))


def _bare_file(family: str, styles: str) -> io.BytesIO:
    """python-docx's template without a trace of its content, and with the first section's headers."""
    require_python_docx()
    document = Document()
    for part in (document.part, document.part.package):
        for relation_id, relation in list(part.rels.items()):
            if any(word in relation.reltype for word in _UNWANTED):
                del part.rels[relation_id]
    body, numbering = document.element.body, document.part.numbering_part.element
    for child in body[:-1]:
        body.remove(child)
    section_properties(document.sections[0]).attrib.clear()  # revision marks of the template's own editing
    replace_content(document.settings.element, parse_xml(_SETTINGS))
    replace_content(document.styles.element, parse_xml(styles))
    replace_content(numbering, ())
    _relate(document, "/word/theme/theme1.xml", CONTENT_TYPE.OFC_THEME, RELATIONSHIP_TYPE.THEME, _theme(family))
    _relate(
        document, "/word/fontTable.xml", CONTENT_TYPE.WML_FONT_TABLE, RELATIONSHIP_TYPE.FONT_TABLE, _font_table(family)
    )
    for header in (document.sections[0].header, document.sections[0].first_page_header):
        header.is_linked_to_previous = False
    file = io.BytesIO()
    document.save(file)
    return file


def _theme(family: str) -> bytes:
    """`word/theme/theme1.xml`: black on white, one font.

    Without it, and without a font table, Word makes up its own on the first save, fonts and all.
    """
    font = f'<a:latin typeface="{family}"/><a:ea typeface="{family}"/><a:cs typeface="{family}"/>'
    return (
        f'{_HEADING}<a:theme xmlns:a="{_DRAWING}" name="noticegen"><a:themeElements>'
        f'<a:clrScheme name="noticegen">{_COLOURS}</a:clrScheme>'
        f'<a:fontScheme name="noticegen"><a:majorFont>{font}</a:majorFont>'
        f"<a:minorFont>{font}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="noticegen">{_THREE_OF_EACH}</a:fmtScheme></a:themeElements></a:theme>'
    ).encode()


def _font_table(family: str) -> bytes:
    """`word/fontTable.xml`: the one font, a roman of variable pitch, so that a substitute is one too."""
    return (
        f'{_HEADING}<w:fonts xmlns:w="{_WORD}"><w:font w:name="{family}"><w:charset w:val="00"/>'
        '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    ).encode()


def _relate(document: DocumentType, name: str, content_type: str, relation: str, data: bytes) -> None:
    document.part.relate_to(Part(PackURI(name), content_type, data, document.part.package), relation)


def replace_content(element: object, new: object) -> None:
    """Give an element that python-docx holds on to the attributes and children of another."""
    element.clear()  # type: ignore[attr-defined]  # python-docx hands out lxml elements without types
    element.extend(list(new))  # type: ignore[attr-defined,call-overload]  # as above


def stamp(document: DocumentType, *, title: str, author: str, created: dt.datetime) -> None:
    """Core properties from the notice, never from the clock."""
    properties = document.core_properties
    properties.title = _property(title)
    properties.author = properties.last_modified_by = _property(author)
    properties.created = properties.modified = created
    properties.language, properties.revision = "vi-VN", 1
    properties.comments = properties.keywords = ""


def _property(text: str) -> str:
    """Word's file properties hold 255 characters; the document itself has the full text."""
    return text if len(text) <= PROPERTY_LENGTH else text[: PROPERTY_LENGTH - 1] + "…"


def to_bytes(document: DocumentType, created: dt.datetime) -> bytes:
    """The file's bytes: parts in a fixed order, at a fixed time, packed once."""
    files, packed = _files(document.part.package), io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(files, key=lambda name: (name != _CONTENT_TYPES, name)):
            entry = zipfile.ZipInfo(name, created.timetuple()[:6])
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 0, 0
            target.writestr(entry, files[name], compresslevel=6)
    return packed.getvalue()


def _files(package: Package) -> dict[str, bytes]:
    """What the package holds, by name."""
    parts = list(package.iter_parts())
    files = {_CONTENT_TYPES: _content_types(parts), PACKAGE_URI.rels_uri.membername: package.rels.xml}
    for part in parts:
        files[part.partname.membername] = part.blob
        if part.rels:
            files[part.partname.rels_uri.membername] = part.rels.xml
    return files


def _content_types(parts: list[Part]) -> bytes:
    types = "".join(
        f'<Override PartName="{part.partname}" ContentType="{part.content_type}"/>'
        for part in sorted(parts, key=lambda part: part.partname)
    )
    return (
        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
        f'<Types xmlns="{NAMESPACE.OPC_CONTENT_TYPES}">'
        f'<Default Extension="rels" ContentType="{CONTENT_TYPE.OPC_RELATIONSHIPS}"/>'
        f'<Default Extension="xml" ContentType="{CONTENT_TYPE.XML}"/>{types}</Types>'
    ).encode()
