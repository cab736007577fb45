"""A change of looks that the form decides is named, and not taken."""

from copy import deepcopy
from pathlib import Path

import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from absorbing.test_absorb import PLAIN
from noticegen.problems.messages import words
from tools import libreoffice
from tools.absorbed import TEXTS, Edit, Word, edited, left, made, opened

LOOKS: dict[str, Edit] = {
    "looks-face": lambda it: it.face("Thanh tra", bold=False),
    "looks-align": lambda it: it.properties("Kê bàn", "<w:jc w:val='center'/>"),
    "looks-spacing": lambda it: it.properties("Kê bàn", "<w:spacing w:after='600'/>"),
    "looks-size": lambda it: it.letters("Kê bàn", "<w:sz w:val='40'/>"),
    "looks-font": lambda it: it.letters("Kê bàn", "<w:rFonts w:ascii='Arial' w:hAnsi='Arial'/>"),
    "looks-color": lambda it: it.letters("Kê bàn", "<w:color w:val='FF0000'/>"),
    "looks-underline": lambda it: it.letters("Kê bàn", "<w:u w:val='single'/>"),
    "looks-strike": lambda it: it.letters("Kê bàn", "<w:strike/>"),
    "looks-highlight": lambda it: it.letters("Kê bàn", "<w:highlight w:val='yellow'/>"),
    "looks-caps": lambda it: it.letters("Kê bàn", "<w:caps/>"),
    "looks-raised": lambda it: it.letters("Kê bàn", "<w:vertAlign w:val='superscript'/>"),
    "looks-effects": lambda it: it.letters("Kê bàn", "<w:spacing w:val='40'/>"),
    "looks-indent": lambda it: it.properties("Kê bàn", "<w:ind w:left='2000'/>"),
    "looks-frame": lambda it: it.properties("Kê bàn", "<w:pBdr><w:top w:val='single'/></w:pBdr>"),
    "looks-blank": lambda it: it.paragraph("Kê bàn").addprevious(OxmlElement("w:p")),
    "looks-breaks": lambda it: it.put("<w:br w:type='page'/>"),
    "looks-cells": lambda it: it.cell("Báo cáo", "<w:vMerge/>"),
    "looks-widths": lambda it: it.row("STT").getparent().find(qn("w:tblGrid"))[0].set(qn("w:w"), "3000"),
    "looks-page": lambda it: setattr(it.document.sections[0], "left_margin", 1_000_000),
}


@pytest.mark.parametrize(("looks", "edit"), LOOKS.items(), ids=LOOKS)
def test_what_changes_only_looks_is_named_and_not_taken(looks: str, edit: Edit) -> None:
    found = edited(PLAIN, edit)
    assert found.edits == []
    (problem,) = found.problems("en")
    assert (problem.code, problem.values["looks"]) == ("absorb-looks", words("en")[looks])


def test_a_number_that_somebody_began_anew_is_named() -> None:
    def begun_anew(it: Word) -> None:
        numbers = it.document.part.numbering_part.element
        (own,) = it.paragraph("Giao Thanh tra").iter(qn("w:numId"))
        (old,) = [each for each in numbers.findall(qn("w:num")) if each.get(qn("w:numId")) == own.get(qn("w:val"))]
        new = deepcopy(old)
        new.set(qn("w:numId"), "900")
        override = OxmlElement("w:lvlOverride")
        override.set(qn("w:ilvl"), next(it.paragraph("Giao Thanh tra").iter(qn("w:ilvl"))).get(qn("w:val")))
        start = OxmlElement("w:startOverride")
        start.set(qn("w:val"), "5")
        override.append(start)
        new.append(override)
        numbers.append(new)
        own.set(qn("w:val"), "900")

    found = edited(PLAIN, begun_anew)
    (problem,) = found.problems("en")
    assert problem.values == {"on": "5. Giao Thanh tra Sở", "looks": words("en")["looks-number"]}


BREAKS: dict[str, Edit] = {
    "a line ended by hand": lambda it: it.put("<w:br/>"),
    "words that no line may part": lambda it: it.type_over("Kê bàn", "Kê\u00a0bàn"),
    "a page ended before it": lambda it: it.properties("Kê bàn", "<w:pageBreakBefore/>"),
}


@pytest.mark.parametrize("edit", BREAKS.values(), ids=BREAKS)
def test_where_lines_and_pages_end_is_a_look(edit: Edit) -> None:
    (problem,) = edited(PLAIN, edit).problems("en")
    assert (problem.code, problem.values["looks"]) == ("absorb-looks", words("en")["looks-breaks"])


@pytest.mark.parametrize(("said", "looks"), [("before='60'", []), ("line='340'", ["looks-spacing"])])
def test_the_little_by_which_a_row_may_be_set_lower_is_no_look(said: str, looks: list[str]) -> None:
    """One that was made before the form did so, or is a copy of such a row."""
    found = edited(PLAIN, lambda it: it.properties("Báo cáo", f"<w:spacing w:{said}/>"))
    assert [problem.values["looks"] for problem in found.problems("en")] == [words("en")[each] for each in looks]


def test_what_is_new_is_held_against_others_of_its_kind() -> None:
    def pasted(it: Word) -> None:
        it.add_after("Rà soát", "Dán từ trang mạng")
        it.letters("Dán từ", "<w:sz w:val='40'/>")

    found = edited(PLAIN, pasted)
    assert left(found) == []
    assert [problem.values["on"] for problem in found.problems("en")] == ["Dán từ trang mạng"]


@pytest.mark.proof
@pytest.mark.parametrize("by_way_of", ["docx", "odt"])
def test_a_file_that_libreoffice_saved_looks_as_it_did(by_way_of: str, tmp_path: Path) -> None:
    names = ["2021-11-giao-ban", "2022-03-ket-luan-lien-nganh", *(f"seed-{number}" for number in range(0, 12, 2))]
    for name in names:
        (tmp_path / f"{name}.docx").write_bytes(made(TEXTS[name]))
    saved = libreoffice.converted([tmp_path / f"{name}.docx" for name in names], by_way_of, tmp_path)
    for path in libreoffice.converted(saved, "docx", tmp_path):
        found = opened(TEXTS[path.stem], path.read_bytes())
        assert (path.stem, found.edits, [*found.problems("en")]) == (path.stem, [], [])
