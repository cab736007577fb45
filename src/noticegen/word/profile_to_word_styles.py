"""Profile → `word/styles.xml`: one Word style for each element, named for it in Vietnamese, with no base and no theme.

A style's id is the element's class in the HTML; its name, the one a secretary sees in Word, is the form's own term. But
a heading is a style of Word's own (`built_in_styles`), with the term as its second name.
"""

from docx.oxml.ns import nsdecls

from noticegen.form.profile import Profile, Style
from noticegen.form.units import mm_to_twips, pt_to_twips
from noticegen.form.word_layout import CUT_ANYWHERE, LAST_LINE_TWIPS, LEAST_PITCH, foot_end_twips
from noticegen.problems.by_identity import by_identity

from .built_in_styles import BASED_ON, BUILT_IN, style_id

_FIXED = """
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
  <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/>
</w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList">
  <w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>
</w:style>
"""
LAST_LINE = "last-line"
"""The style of the paragraph that Word demands after a last table."""

_EXACT = frozenset({"table-end", "box-end"})
_BODY = "paragraph"
_LAST_LINE_STYLE = (
    f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{LAST_LINE}"><w:name w:val="Dòng cuối tệp"/><w:pPr>'
    f'<w:spacing w:before="0" w:after="0" w:line="{LAST_LINE_TWIPS}" w:lineRule="exact"/></w:pPr>'
    '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>'
)


@by_identity(16)
def profile_to_word_styles(profile: Profile) -> str:
    """The `w:styles` element, as XML. Written once for a form."""
    styles = "".join(_style(name, style) for name, style in profile.styles.items())
    rules = "".join(_rule_style(name, term, profile) for name, term in profile.rules.terms.items())
    every = f"{_defaults(profile)}{_FIXED}{styles}{rules}{_LAST_LINE_STYLE}{_tables(profile)}"
    return f"<w:styles {nsdecls('w')}>{every}</w:styles>"


def _fonts(profile: Profile) -> str:
    family = profile.font.family
    return f'<w:rFonts w:ascii="{family}" w:hAnsi="{family}" w:eastAsia="{family}" w:cs="{family}"/>'


def _defaults(profile: Profile) -> str:
    body = profile.styles[_BODY]
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{_fonts(profile)}{_color(profile.font.color)}{_size(body)}"
        '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
        "</w:pPrDefault></w:docDefaults>"
    )


def _color(color: str) -> str:
    return f'<w:color w:val="{color}"/>'


def _size(style: Style) -> str:
    half_points = round(style.size_pt.value * 2)
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _style(name: str, style: Style) -> str:
    return (
        f"{_opening(name, style)}{_next(name, style)}<w:qFormat/>"
        f"<w:pPr>{_paragraph(name, style)}</w:pPr><w:rPr>{_run(name, style)}</w:rPr></w:style>"
    )


def _opening(name: str, style: Style) -> str:
    """The names of a style, and what it is based on. Word writes a comma between second names."""
    if name in BUILT_IN:
        names = f'<w:name w:val="{BUILT_IN[name]}"/><w:aliases w:val="{style.term.replace(",", " ")}"/>'
        return f'<w:style w:type="paragraph" w:styleId="{style_id(name)}">{names}'
    base = f'<w:basedOn w:val="{style_id(BASED_ON[name])}"/>' if name in BASED_ON else ""
    return f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{name}"><w:name w:val="{style.term}"/>{base}'


def _next(name: str, style: Style) -> str:
    """After a heading a secretary goes on writing body text."""
    return f'<w:next w:val="{style_id(_BODY)}"/>' if style.outline and name != _BODY else ""


def _paragraph(name: str, style: Style) -> str:
    align = {"justify": "both"}.get(style.align, style.align)
    rule = "exact" if name in _EXACT or style.pitch_pt < LEAST_PITCH * style.size_pt.value else "atLeast"
    cut = ' w:val="0"' if name in CUT_ANYWHERE else ""
    return (
        f"{_switch('keepNext', name, is_on=style.keep_with_next)}"
        f"{_switch('keepLines', name, is_on=style.keep_with_next)}<w:widowControl{cut}/>"
        f'<w:spacing w:before="{pt_to_twips(style.before_pt)}" w:after="{pt_to_twips(style.after_pt)}"'
        f' w:line="{pt_to_twips(style.pitch_pt)}" w:lineRule="{rule}"/>'
        f'<w:ind w:left="0" w:right="0" w:firstLine="{mm_to_twips(style.first_line_mm)}"/><w:jc w:val="{align}"/>'
        f"{f'<w:outlineLvl w:val={chr(34)}{style.outline - 1}{chr(34)}/>' if style.outline else ''}"
    )


def _switch(tag: str, name: str, *, is_on: bool) -> str:
    """What is off is said only where it would otherwise be inherited."""
    if is_on:
        return f"<w:{tag}/>"
    return f'<w:{tag} w:val="0"/>' if name in BASED_ON else ""


def _run(name: str, style: Style) -> str:
    bold = _switch("b", name, is_on=style.bold) + _switch("bCs", name, is_on=style.bold)
    italic = _switch("i", name, is_on=style.italic) + _switch("iCs", name, is_on=style.italic)
    color = _color(style.color) if style.color else ""
    return f"{bold}{italic}{color}{_size(style)}"


def _rule_style(name: str, term: str, profile: Profile) -> str:
    """A rule is the lower border of an empty, very low paragraph: no drawing, so nothing shifts when text is edited."""
    rules = profile.rules
    after, pitch = pt_to_twips(rules.after_pt(name)), pt_to_twips(rules.gap_pt)
    line = f'w:val="single" w:sz="{_eighths(rules.thickness_pt)}" w:space="0" w:color="{profile.font.color}"'
    spacing = f'w:before="0" w:after="{after}" w:line="{pitch}" w:lineRule="exact"'
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{name}"><w:name w:val="{term}"/><w:qFormat/><w:pPr>'
        f"<w:keepNext/><w:pBdr><w:bottom {line}/></w:pBdr><w:spacing {spacing}/>"
        f'<w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>'
    )


def _eighths(points: float) -> int:
    """Word gives a border's thickness in eighths of a point."""
    return round(points * 8)


def _tables(profile: Profile) -> str:
    return _table_style("TableNormal", "Normal Table", "", 0, is_default=True) + "".join(
        (
            _table_style("head", "Khối đầu văn bản", "", 0),
            _table_style("foot", "Khối cuối văn bản", "", 0, bottom=foot_end_twips(profile.page.text_height_twips)),
            _table_style("copy-head", "Khối đầu phần sao", "", 0),
            _box_style("urgency", profile),
            _box_style("circulation", profile),
            _table_style(
                "data",
                "Bảng số liệu",
                _borders(profile.table.border_pt, profile.font.color, inside=True),
                mm_to_twips(profile.table.cell_padding_mm),
            ),
        )
    )


def _box_style(mark: str, profile: Profile) -> str:
    """The frame around a mark, in the mark's own colour."""
    style = profile.styles[mark]
    borders = _borders(profile.rules.thickness_pt, style.color or profile.font.color, inside=False)
    return _table_style(f"{mark}-box", f"Khung {style.term.lower()}", borders, 0)


def _borders(thickness_pt: float, color: str, *, inside: bool) -> str:
    sides = ("top", "left", "bottom", "right", *(("insideH", "insideV") if inside else ()))
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="{_eighths(thickness_pt)}" w:space="0" w:color="{color}"/>' for side in sides
    )
    return f"<w:tblBorders>{lines}</w:tblBorders>"


def _table_style(
    style_id: str, name: str, borders: str, padding: int, *, bottom: int = 0, is_default: bool = False
) -> str:
    """Up to Word 2010 a table's indent is that of its text, so its border stands a padding further to the left."""
    kind = 'w:default="1"' if is_default else 'w:customStyle="1"'
    margins = "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>'
        for side, width in (("top", 0), ("left", padding), ("bottom", bottom), ("right", padding))
    )
    hidden = '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>' if is_default else ""
    return (
        f'<w:style w:type="table" {kind} w:styleId="{style_id}"><w:name w:val="{name}"/>{hidden}'
        f'<w:tblPr><w:tblInd w:w="{padding}" w:type="dxa"/>{borders}<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>'
        "</w:style>"
    )
