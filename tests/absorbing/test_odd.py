"""What stands in a Word file and in no notice is named, and the edit that holds it is left."""

import pytest

from absorbing.test_absorb import PLAIN
from noticegen.problems.messages import words
from tools.absorbed import Edit, Word, edited, left

BOX = "<w:txbxContent><w:p><w:r><w:t>Trong hộp</w:t></w:r></w:p></w:txbxContent>"
SHAPE = "<wp:inline xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'>{}</wp:inline>"
ALTERNATIVES = (
    "<mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
    f"<mc:Choice Requires='wps'><w:drawing>{SHAPE.format(BOX)}</w:drawing></mc:Choice>"
    f"<mc:Fallback><w:pict>{BOX}</w:pict></mc:Fallback></mc:AlternateContent>"
)
MATHS = "<m:oMath xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'>{}</m:oMath>"

ODD: dict[str, tuple[Edit, str, str]] = {
    "a picture": (lambda it: it.put(f"<w:drawing>{SHAPE.format('')}</w:drawing>"), "odd-picture", "Kê bàn ghế[▣]"),
    "a picture of an older Word": (lambda it: it.put("<w:pict/>"), "odd-picture", "Kê bàn ghế[▣]"),
    "a file within": (lambda it: it.put("<w:object/>"), "odd-picture", "Kê bàn ghế[▣]"),
    "a text box": (lambda it: it.put(ALTERNATIVES), "odd-box", "Kê bàn ghế[▣ Trong hộp]"),
    "a formula": (lambda it: it.put(MATHS.format("<m:r><m:t>a/b</m:t></m:r>")), "odd-formula", "Kê bàn ghế[▣ a/b]"),
    "a footnote": (lambda it: it.put("<w:footnoteReference w:id='2'/>"), "odd-note", "Kê bàn ghế[▣]"),
    "words that are hidden": (lambda it: it.letters("Kê bàn", "<w:vanish/>"), "odd-hidden", "[▣ Kê bàn ghế]"),
}


@pytest.mark.parametrize(("edit", "name", "shown"), ODD.values(), ids=ODD)
def test_it_is_named_and_the_edit_left(edit: Edit, name: str, shown: str) -> None:
    found = edited(PLAIN, edit)
    assert [(each.reason, each.odd, each.change.after) for each in left(found)] == [("absorb-odd", (name,), shown)]
    assert found.document.text == PLAIN
    (problem,) = found.problems("vi")
    assert problem.values["odd"] == words("vi")[name]


def test_other_edits_beside_it_are_taken() -> None:
    def both(it: Word) -> None:
        it.put("<w:pict/>")
        it.type_over("Rà soát", "Rà soát lại")

    found = edited(PLAIN, both)
    assert [each.reason for each in left(found)] == ["absorb-odd"]
    assert found.document.text == PLAIN.replace("Rà soát", "Rà soát lại")
