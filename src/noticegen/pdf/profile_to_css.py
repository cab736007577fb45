"""Profile → the PDF's style sheet. Lengths are rounded to twips, Word's unit, so both outputs have the same room."""

from noticegen.form.profile import Profile, Style
from noticegen.form.units import mm_to_twips, pt_to_twips, twips_to_pt
from noticegen.form.word_layout import (
    BRIM,
    CELL_SLACK_PT,
    CUT_ANYWHERE,
    EXACT_FIT_PT,
    LAST_LINE_TWIPS,
    LOWER,
    NARROWER,
    NARROWER_TWIPS,
    TALL,
    foot_end_twips,
    lower_twips,
)

from .html_to_print_tree import BEFORE_FOOT, BEFORE_TABLE_END, BEFORE_TALL_FOOT, LAST

_ELEMENTS = """
head { display: none }
html, body, section, p, h1, h2, h3, h4, h5, h6, hr { display: block }
table { display: table; box-sizing: border-box }
colgroup { display: table-column-group }
col { display: table-column }
thead { display: table-header-group }
tbody { display: table-row-group }
tr { display: table-row }
td, th { display: table-cell }
br::before { content: "\\A"; white-space: pre-line }
h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid; bookmark-label: content(text) }
h1 { bookmark-level: 1 }
h2 { bookmark-level: 2 }
h3 { bookmark-level: 3 }
h4 { bookmark-level: 4 }
h5 { bookmark-level: 5 }
h6 { bookmark-level: 6 }
[data-bookmark] { bookmark-label: attr(data-bookmark) }
[data-leads-in] { break-after: avoid; break-inside: avoid }
"""
"""What the elements of our HTML are. The renderer's own sheet for this, made for all that HTML can be, is left out."""


def profile_to_css(profile: Profile, family: str) -> str:
    """The style sheet for a form set in a family that is installed."""
    lower = twips_to_pt(lower_twips(profile.table.border_pt))
    return "\n".join(
        [
            _ELEMENTS,
            _page(profile, family),
            _base(profile, family),
            *(_style(name, style) for name, style in profile.styles.items()),
            *_rules(profile),
            *(_box(mark, width, height, profile) for mark, (width, height) in profile.boxes_mm.items()),
            _tables(profile),
            f"[{LOWER}] {{ padding-top: {lower:g}pt }}",
            f"[{BRIM}] {{ margin-bottom: 0 }}",
            *(f'[{NARROWER}="{twips}"] {{ padding-right: {twips_to_pt(twips):g}pt }}' for twips in NARROWER_TWIPS[1:]),
        ]
    )


def _mm(value: float) -> str:
    return f"{twips_to_pt(mm_to_twips(value)):g}pt"


def _pt(value: float) -> str:
    return f"{twips_to_pt(pt_to_twips(value)):g}pt"


def _page(profile: Profile, family: str) -> str:
    page, margins = profile.page, profile.page.margins_mm
    number = profile.styles["page-number"]
    return f"""
@page {{
  size: {_mm(page.size_mm[0])} {_mm(page.size_mm[1])};
  margin: {_mm(margins.top.value)} {_right_margin(profile)} {_mm(margins.bottom.value)} {_mm(margins.left.value)};
  @top-center {{
    content: counter(page); font: {number.size_pt.value:g}pt/{number.pitch_pt:g}pt "{family}";
    vertical-align: top; padding-top: {_mm(page.header_from_edge_mm)};
  }}
}}
@page :first {{
  @top-center {{ content: none }}
  @top-left {{
    content: element(circulation); width: 100%; vertical-align: top; padding-top: {_mm(page.header_from_edge_mm)};
  }}
  @top-right {{
    content: element(corner-mark); width: 100%; vertical-align: top; padding-top: {_mm(page.corner_mark_from_edge_mm)};
  }}
}}
@page odd-appendix:nth(1 of odd-appendix) {{ counter-reset: page 1; @top-center {{ content: none }} }}
@page even-appendix:nth(1 of even-appendix) {{ counter-reset: page 1; @top-center {{ content: none }} }}
.appendix {{ break-before: page }}
.appendix:nth-of-type(odd) {{ page: odd-appendix }}
.appendix:nth-of-type(even) {{ page: even-appendix }}
"""


def _right_margin(profile: Profile) -> str:
    return f"{twips_to_pt(mm_to_twips(profile.page.margins_mm.right.value)) + EXACT_FIT_PT:g}pt"


def _base(profile: Profile, family: str) -> str:
    return f"""
html {{
  font-family: "{family}"; color: #{profile.font.color};
  hyphens: none;
}}
body, p, h1, h2, h3, h4, h5, h6, table, hr {{ margin: 0; padding: 0 }}
p, h1, h2, h3, h4, h5, h6 {{ font-weight: normal; orphans: 2; widows: 2; overflow-wrap: break-word }}
b {{ font-weight: bold }}
i {{ font-style: italic }}
"""


def _style(name: str, style: Style) -> str:
    keep = "; break-after: avoid; break-inside: avoid" if style.keep_with_next else ""
    color = f"; color: #{style.color}" if style.color else ""
    return (
        f".{name} {{ font-size: {style.size_pt.value:g}pt; line-height: {_pt(style.pitch_pt)}"
        f"; font-weight: {'bold' if style.bold else 'normal'}; font-style: {'italic' if style.italic else 'normal'}"
        f"; text-align: {style.align}; text-indent: {_mm(style.first_line_mm)}"
        f"; margin-top: {_pt(style.before_pt)}; margin-bottom: {_pt(style.after_pt)}{keep}{color} }}"
    )


def _rules(profile: Profile) -> list[str]:
    """The gap above a rule stays at a page's top, as in the Word file, where it is a line's height."""
    rules = profile.rules
    rule = (
        f"hr {{ border: 0; border-top: {rules.thickness_pt:g}pt solid #{profile.font.color}; height: 0"
        f"; margin: {_pt(rules.gap_pt)} auto 0 auto; margin-break: keep }}"
    )
    return [
        rule,
        f".subject-rule {{ margin-bottom: {_pt(rules.after_pt('subject-rule'))}; break-before: avoid }}",
        f".copy-rule {{ margin-bottom: {_pt(rules.after_pt('copy-rule'))} }}",
        ".subject-rule, .copy-rule { break-after: avoid }",
        f".place-date {{ min-height: {_pt(profile.styles['place-date'].pitch_pt)} }}",
        ".number-symbol, .place-date, .national-name, .motto { white-space: pre }",
    ]


def _box(mark: str, width: float, height: float, profile: Profile) -> str:
    thickness = profile.rules.thickness_pt
    return (
        f'[data-box="{mark}"] {{ width: {_mm(width)}; line-height: {_mm(height)}; height: {_mm(height)}'
        f"; border: {thickness:g}pt solid; box-sizing: border-box; white-space: nowrap"
        f"; margin: 0 auto {_pt(thickness)} auto }}"
    )


def _cell_padding(profile: Profile) -> str:
    """Word measures a cell's room from the middle of its border, CSS from the border's inner edge."""
    padding = twips_to_pt(mm_to_twips(profile.table.cell_padding_mm))
    return f"{padding - profile.table.border_pt / 2 - CELL_SLACK_PT:g}pt"


def _table_width(profile: Profile) -> str:
    """The text's width from the middle of one outer border to the middle of the other, as Word has it."""
    return f"{twips_to_pt(profile.page.text_width_twips) + profile.table.border_pt:g}pt"


def _tables(profile: Profile) -> str:
    border, page = profile.table.border_pt, profile.page
    foot_end = foot_end_twips(page.text_height_twips)
    return f"""
.circulation {{ position: running(circulation) }}
.copy-mark, .appendix-mark {{ position: running(corner-mark) }}
.draft-mark {{
  position: fixed; left: 0; right: 0; top: {_mm(page.corner_mark_from_edge_mm - page.margins_mm.top.value)};
}}
table {{ width: 100%; table-layout: fixed; border-collapse: collapse; border-spacing: 0 }}
td, th {{ padding: 0; vertical-align: top; text-align: left }}
.foot {{ break-inside: avoid; break-before: avoid }}
.foot[{TALL}] {{ break-before: auto }}
.copy-head {{ break-inside: avoid; break-after: avoid }}
.foot td {{ padding-bottom: {twips_to_pt(foot_end + LAST_LINE_TWIPS):g}pt }}
.foot.{BEFORE_TABLE_END} td {{ padding-bottom: {twips_to_pt(foot_end):g}pt }}
.table-end.{BEFORE_FOOT}, .table-end.{BEFORE_TALL_FOOT} {{ break-before: avoid }}
.table-end {{ height: {_pt(profile.styles["table-end"].pitch_pt)} }}
.table-end.{LAST} {{ height: 0 }}
.{BEFORE_FOOT} {{ break-inside: avoid; break-after: avoid }}
.data {{ width: {_table_width(profile)}; margin: 0 {-border / 2:g}pt }}
.data td, .data th {{ border: {border:g}pt solid #{profile.font.color}; padding: 0 {_cell_padding(profile)} }}
.table-cell {{ min-height: {_pt(profile.styles["table-cell"].pitch_pt)} }}
.table-heading {{ min-height: {_pt(profile.styles["table-heading"].pitch_pt)} }}
{", ".join(f".{name}" for name in CUT_ANYWHERE)} {{ orphans: 1; widows: 1 }}
.data tr {{ break-inside: avoid }}
.data tr[{TALL}] {{ break-inside: auto }}
.data thead {{ display: table-header-group }}
[data-align=left] {{ text-align: left }}
[data-align=center] {{ text-align: center }}
[data-align=right] {{ text-align: right }}
"""
