"""A word that fits its line only to a hair is joined to the next, so that no two layouts can differ about it."""

import re

import pytest

from noticegen.form.fonts import Face
from noticegen.form.joins import MAY_BREAK, NBSP, NO_BREAK
from noticegen.form.profile import Profile
from noticegen.form.typesetting import Typesetter
from noticegen.form.units import mm_to_pt, pt_to_mm, twips_to_pt
from noticegen.form.word_layout import HAIR_PT
from noticegen.pages.html_to_settled_html import html_to_settled_html
from noticegen.word.html_to_blocks import html_to_blocks
from tools import printing

LINE = "Giao Văn phòng Sở tổng hợp báo cáo kết quả thực hiện"
BOUND = NO_BREAK + NBSP
TWIP = twips_to_pt(1)
"""The paper is as wide as Word can have it, to half of this."""

PAGE = '<!DOCTYPE html>\n<html lang="vi"><head></head><body>{}<p class="table-end"></p></body></html>'


def typesetter_with_room_for(text: str, spare: float) -> Typesetter:
    """A form whose paper is just so wide that a paragraph's first line holds the text with this much to spare."""
    press = printing.press()
    item = press.profile.styles["item"]
    width = press.fonts.text_width_pt(text, item.size_pt.value, Face.REGULAR) + spare
    values = press.profile.model_dump()
    margins = press.profile.page.margins_mm
    room = pt_to_mm(width) + item.first_line_mm
    values["slots_mm"] = {"signature": (10, 10), "seal": 10}
    values["page"]["size_mm"] = (room + margins.left.value + margins.right.value, 297)
    return Typesetter(Profile.from_values(values), press.fonts)


@pytest.mark.parametrize("spare", [0.0, HAIR_PT / 2, HAIR_PT - TWIP, -HAIR_PT / 4, -HAIR_PT * 3 / 4])
def test_a_word_that_fits_to_a_hair_goes_with_the_next(spare: float) -> None:
    html = PAGE.format(f'<p class="item">{LINE} tiếp theo</p>')
    settled = html_to_settled_html(html, typesetter_with_room_for(LINE, spare))
    assert f"thực hiện{BOUND}tiếp theo" in settled
    assert settled.replace(BOUND, " ") == html


@pytest.mark.parametrize("spare", [2.0, HAIR_PT + TWIP, -HAIR_PT - TWIP, -2.0])
def test_what_fits_or_does_not_is_left_to_the_layouts(spare: float) -> None:
    html = PAGE.format(f'<p class="item">{LINE} tiếp theo</p>')
    assert html_to_settled_html(html, typesetter_with_room_for(LINE, spare)) is html


@pytest.mark.parametrize("text", [LINE, f"{LINE}–hai"])
def test_lines_are_a_little_narrower_where_no_word_can_be_joined(text: str) -> None:
    """The last word has none behind it, and Word has no dash that does not break."""
    html = PAGE.format(f'<p class="item">{text}</p>')
    line = text.removesuffix("hai")
    settled = html_to_settled_html(html, typesetter_with_room_for(line, HAIR_PT / 2))
    assert settled == html.replace('"item"', '"item" data-narrower="6"')
    assert html_to_settled_html(html, typesetter_with_room_for(line, 2.0)) is html


def test_columns_are_whole_twips() -> None:
    typesetter = printing.press().typesetter
    row = "<tr>" + "<td><p class='table-cell'>a</p></td>" * 3 + "</tr>"
    shares = "".join(f'<col style="width: {share}%"/>' for share in (33.333, 33.333, 33.333))
    html = PAGE.format(f'<table class="data"><colgroup>{shares}</colgroup><tbody>{row}</tbody></table>')
    settled = html_to_settled_html(html, typesetter)
    whole = typesetter.profile.page.text_width_twips
    twips = [float(width) * whole / 100 for width in re.findall(r"width: ([\d.]+)%", settled)]
    assert [round(each) for each in twips] == pytest.approx(twips, abs=0.01)
    assert html_to_settled_html(settled, typesetter) is settled


def test_bold_words_labels_and_later_lines_are_measured_too() -> None:
    words = LINE.replace("Sở", "<b>Sở</b>")
    html = PAGE.format(f'<p class="item"><span class="label">-</span> {words} tiếp <b>theo</b></p>')
    typesetter = typesetter_with_room_for(f"- {LINE}", HAIR_PT / 2)
    bold, plain = (typesetter.fonts.text_width_pt("Sở", 14, face) for face in (Face.BOLD, Face.REGULAR))
    assert bold != plain
    assert html_to_settled_html(html, typesetter) is html
    wider = typesetter_with_room_for(f"- {LINE}", HAIR_PT / 2 + bold - plain)
    assert f"hiện{BOUND}tiếp" in html_to_settled_html(html, wider)


COUNTED = 'data-list="a" data-level="0" data-numbering="letter" data-ordinal="1"'
WORD = "0123456789" * 5
BESIDE_ITS_LABEL = {
    "fits": (COUNTED, 5.0, False),
    "does not fit": (COUNTED, -5.0, True),
    "does not fit beside one of the author's": ("", -5.0, False),
}


@pytest.mark.parametrize("name", BESIDE_ITS_LABEL)
def test_a_number_that_word_counts_is_never_alone_on_its_line(name: str) -> None:
    """It is no text there, so no line breaks behind it: the word begins beside it and is cut."""
    attributes, spare, is_held = BESIDE_ITS_LABEL[name]
    html = PAGE.format(f'<p class="item" {attributes}><span class="label">a)</span> {WORD} và</p>')
    settled = html_to_settled_html(html, typesetter_with_room_for(f"a) {WORD}", spare))
    assert (f"</span>{BOUND}0" in settled) == is_held
    assert settled.replace(BOUND, " ").replace(MAY_BREAK, "") == html


def test_the_blank_that_holds_a_number_is_not_the_word_files() -> None:
    item = f'<p class="item" {COUNTED}><span class="label">a)</span>{{}}{WORD} và</p>'
    held, plain = (PAGE.format(item.format(blank)) for blank in (BOUND, " "))
    assert html_to_blocks(held) == html_to_blocks(plain)


TO_A_HAIR = pytest.mark.parametrize(("spare", "is_narrower"), [(HAIR_PT / 2, True), (-HAIR_PT / 2, True), (2.0, False)])
"""What a line has to spare for one letter more, and whether its lines are narrower for it."""


@TO_A_HAIR
def test_a_word_is_not_cut_to_a_hair(spare: float, is_narrower: bool) -> None:
    """Where one letter more fits or does not by a hair, the lines are narrower, and all cut before it."""
    html = PAGE.format(f'<p class="item">{WORD * 3}</p>')
    settled = html_to_settled_html(html, typesetter_with_room_for(WORD, spare))
    assert ('data-narrower="6"' in settled) == is_narrower


@TO_A_HAIR
def test_lines_below_a_word_that_is_cut_are_filled_from_where_it_ends(spare: float, is_narrower: bool) -> None:
    press = printing.press()
    item = press.profile.styles["item"]
    rest = press.fonts.text_width_pt("00000 ", item.size_pt.value, Face.REGULAR)
    typesetter = typesetter_with_room_for(LINE, rest - mm_to_pt(item.first_line_mm) + spare)
    first_line = press.fonts.text_width_pt(LINE, item.size_pt.value, Face.REGULAR) + rest - mm_to_pt(item.first_line_mm)
    on_the_first = int((first_line + spare) / press.fonts.text_width_pt("0", item.size_pt.value, Face.REGULAR))
    html = PAGE.format(f'<p class="item">{"0" * (on_the_first + 5)} {LINE} tiếp theo</p>')
    assert ("data-narrower" in html_to_settled_html(html, typesetter)) == is_narrower


@TO_A_HAIR
def test_the_last_of_these_lines_does_not_fit_to_a_hair_either(spare: float, is_narrower: bool) -> None:
    """LibreOffice broke one that had 0.004 points to spare."""
    press = printing.press()
    item = press.profile.styles["item"]
    digit, line, behind = (
        press.fonts.text_width_pt(text, item.size_pt.value, Face.REGULAR) for text in ("0", LINE, " hai")
    )
    first_line = mm_to_pt(item.first_line_mm)
    digits = int((line + spare - first_line) / digit) + int((line - behind) / digit)
    html = PAGE.format(f'<p class="item">{"0" * digits} hai {LINE}</p>')
    settled = html_to_settled_html(html, typesetter_with_room_for(LINE, spare - first_line))
    assert ("data-narrower" in settled) == is_narrower


LONG = "0123456789" * 6
HELD_IN_WHAT_IS_TOO_WIDE = {
    "wider than a line": (f"{LINE} {LONG}~hai~ba", f"{LINE} {LONG} hai ba"),
    "wider only together": (f"{LINE} {LONG[:45]}~{LINE[:20].replace(' ', '~')}", f"{LINE} {LONG[:45]} {LINE[:20]}"),
    "as wide as a line holds": (f"{LINE} {LINE[:40].replace(' ', '~')} Sở", ""),
    "room for a pen": (f"{LONG}~~~hai", ""),
    "before a sign": (f"{LONG}~...", f"{LONG} ..."),
    "in bold": (f"{LINE} <b>{LONG}~hai</b>~ba", f"{LINE} <b>{LONG} hai</b> ba"),
}
"""`~` is a no-break blank."""


@pytest.mark.parametrize("name", HELD_IN_WHAT_IS_TOO_WIDE)
def test_what_no_line_holds_is_not_held_together(name: str) -> None:
    text, wanted = (PAGE.format(f'<p class="item">{each}</p>') for each in HELD_IN_WHAT_IS_TOO_WIDE[name])
    settled = html_to_settled_html(text.replace("~", NBSP), typesetter_with_room_for(LINE, 2.0))
    assert re.sub(f' data-narrower="[0-9]+"|{MAY_BREAK}', "", settled).replace(NBSP, "~") in (
        [text] if not HELD_IN_WHAT_IS_TOO_WIDE[name][1] else [wanted]
    )


@pytest.mark.parametrize(("spare", "is_loose"), [(4.0, False), (-4.0, True)])
def test_what_follows_a_number_that_word_counts_begins_its_line(spare: float, is_loose: bool) -> None:
    word = "Trường?không"
    html = PAGE.format(f'<p class="item" {COUNTED}><span class="label">a)</span> {word}{NBSP}hai và</p>')
    settled = html_to_settled_html(html, typesetter_with_room_for(f"a) {word} hai", spare))
    assert (f"{word} hai" in settled) == is_loose


WIDE_LINES = {
    "first": (f"a/{LONG}", f"a/{LONG}"),
    "below others": (f"Giao<br/>a/{LONG}", f"Giao<br/>a/|{LONG}"),
    "a whole one": ("Giao<br/>a/hai", "Giao<br/>a/hai"),
    "only the one that is too wide": (f"số 5/TB<br/>a/{LONG}", f"số 5/TB<br/>a/|{LONG}"),
    "with a no-break blank": (f"hai~a/{LONG}", f"hai a/|{LONG}"),
}


@pytest.mark.parametrize("name", WIDE_LINES)
def test_a_title_s_line_is_marked_where_it_must_be_cut(name: str) -> None:
    lines, wanted = (PAGE.format(f'<p class="subject">{each}</p>') for each in WIDE_LINES[name])
    settled = html_to_settled_html(lines.replace("~", NBSP), typesetter_with_room_for(LINE, 2.0))
    assert re.sub(' data-narrower="[0-9]+"', "", settled).replace(NO_BREAK, "|") == wanted


@TO_A_HAIR
def test_nor_is_a_title_s_line_cut_to_a_hair(spare: float, is_narrower: bool) -> None:
    press = printing.press()
    subject = press.profile.styles["subject"]
    first_line = mm_to_pt(press.profile.styles["item"].first_line_mm)
    bold = press.fonts.text_width_pt(WORD, subject.size_pt.value, Face.BOLD)
    plain = press.fonts.text_width_pt(LINE, press.profile.styles["item"].size_pt.value, Face.REGULAR)
    html = PAGE.format(f'<p class="subject">Giao<br/>{WORD * 3}</p>')
    settled = html_to_settled_html(html, typesetter_with_room_for(LINE, bold - plain - first_line + spare))
    assert ("data-narrower" in settled) == is_narrower


OF_SEVERAL_FACES = {
    "as long as two lines": (f"<b>(</b>{'0' * 90}", 1),
    "but it may break in between": (f"<b>(</b>{'0' * 40}?{'0' * 40}", 0),
    "of one face, beside another": (f"<b>{'0' * 90}</b> hai", 0),
}


@pytest.mark.parametrize("name", OF_SEVERAL_FACES)
def test_a_word_of_several_faces_is_marked_where_a_line_must_cut_it(name: str) -> None:
    word, marks = OF_SEVERAL_FACES[name]
    html = PAGE.format(f'<p class="item">{word} và</p>')
    settled = html_to_settled_html(html, typesetter_with_room_for("0" * 50, 2.0))
    assert settled.count(MAY_BREAK) == marks
    assert settled.replace(MAY_BREAK, "") == html


def test_in_a_cell_only_signs_are_held_to_their_words() -> None:
    press = printing.press()
    table = "{table: {columns: [Việc ...], rows: [[trong 30 ngày ...]]}}"
    notice = f"date: 2021-11\nsubject: Bảng\nsigners: tran-quoc-thanh\nbody: [{table}]\n"
    html = press.html(printing.read(notice)).replace(NBSP, "~")
    assert ">Việc~...</p></th>" in html
    assert ">trong 30 ngày~...</p></td>" in html
