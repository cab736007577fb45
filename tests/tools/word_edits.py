"""Random edits of a Word file, as a person makes them, plain or tracked: words, emphasis, paragraphs, rows, looks."""

import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from .word_editing import NoPlace
from .word_paragraph_edits import ParagraphEditing
from .word_xml import blank_copy, gone, mark_row, run_with, style_of, texts_of, valued


@dataclass(frozen=True)
class WordEdit:
    """The edited file, and what was done; `said` is empty where the file has no place for it."""

    data: bytes
    kind: str
    said: str


class WholeEditing(ParagraphEditing):
    """With rows, the foot, the head and looks."""

    # ------------------------------------------------------------------ tables

    def row_add(self) -> str:
        row = self.one_of(self.rows())
        new = deepcopy(row)
        cells = list(new.iter(qn("w:p")))
        for number, cell in enumerate(cells):
            for each in [run for run in cell if run.tag != qn("w:pPr")]:
                cell.remove(each)
            if number == 1 or self.chance.random() < 0.7:
                cell.append(run_with(f"ô mới {self.chance.randrange(100)}"))
        row.addnext(new)
        if self.tracked:
            mark_row(new, "w:ins")
            for cell in cells:
                self._track_added(cell)
        return "+ row"

    def _rows_of_several(self) -> list[Any]:
        return [each for each in self.rows() if len(each.getparent().findall(qn("w:tr"))) > 2]

    def row_delete(self) -> str:
        row = self.one_of(self._rows_of_several())
        if not self.tracked:
            row.getparent().remove(row)
            return "- row"
        mark_row(row, "w:del")
        for run in list(row.iter(qn("w:r"))):
            gone(run)
        return "- row"

    def row_move(self) -> str:
        row = self.one_of(self._rows_of_several())
        others = [each for each in self.rows() if each.getparent() is row.getparent() and each is not row]
        others = [each for each in others if each is not row.getprevious()]
        self.one_of(others).addnext(row)
        return "↕ row"

    def cell_blank(self) -> str:
        cell = self.one_of([each for row in self.rows() for each in row.iter(qn("w:p"))])
        texts = texts_of(cell)
        if not texts:
            cell.append(run_with("ghi thêm"))
            return "cell filled"
        for each in texts:
            run = each.getparent()
            if self.tracked:
                gone(run)
            else:
                run.getparent().remove(run)
        return "cell blanked"

    # ------------------------------------------------------------------ foot and head

    def recipient_add(self) -> str:
        recipients = self.recipients()
        first = self.one_of(recipients[:-1] or recipients)
        new = blank_copy(first)
        said = self.chance.choice(["- Kho bạc Nhà nước;", "- Cục Thuế tỉnh (để phối hợp);", "- UBND các huyện, thị xã"])
        new.append(run_with(said))
        first.addnext(new)
        self._track_added(new)
        return f"+ {said}"

    def recipient_delete(self) -> str:
        recipients = self.recipients()
        return self._deleted(self.one_of(recipients[:-1] if len(recipients) > 2 else []))

    def signer(self) -> str:
        """Another name, where the notice gives one."""
        lines = [each for each in self.body.iter(qn("w:p")) if style_of(each) == "signer-name"]
        names = [text for each in lines for text in texts_of(each)]
        return self._typed_over(self.one_of(names[:1]), "Trần Thị Hoa")

    def number(self) -> str:
        (line, *_) = [each for each in self.body.iter(qn("w:p")) if style_of(each) == "number-symbol"]
        text = texts_of(line)[0]
        symbol = "".join(each.text for each in texts_of(line)).partition("/")[2]
        for each in texts_of(line)[1:]:
            each.text = ""
        return self._typed_over(text, f"Số: 215/{symbol}")

    # ------------------------------------------------------------------ looks

    def looks(self) -> str:
        """What no notice says."""
        paragraph = self.one_of(self.entries())
        how = self.chance.choice(("w:jc", "w:sz", "w:color", "w:u", "w:strike"))
        value = {"w:jc": "center", "w:sz": "36", "w:color": "FF0000", "w:u": "single"}.get(how)
        if how == "w:jc":
            properties = paragraph.find(qn("w:pPr"))
            for each in properties.findall(qn(how)):
                properties.remove(each)
            properties.append(valued(how, value))
            return how
        for run in paragraph.iter(qn("w:r")):
            properties = run.find(qn("w:rPr"))
            if properties is None:
                properties = OxmlElement("w:rPr")
                run.insert(0, properties)
            properties.append(valued(how, value))
        return how


KINDS: dict[str, Callable[[WholeEditing], str]] = {
    "insert": lambda it: it.words("insert"),
    "replace": lambda it: it.words("replace"),
    "remove": lambda it: it.words("remove"),
    "bold": lambda it: it.face("b"),
    "italic": lambda it: it.face("i"),
    "cell": WholeEditing.cell,
    "add": WholeEditing.add,
    "add-before": WholeEditing.add_before,
    "add-plain": WholeEditing.add_plain,
    "delete": WholeEditing.delete,
    "delete-several": lambda it: it.delete(3),
    "split": WholeEditing.split,
    "join": WholeEditing.join,
    "move": WholeEditing.move,
    "move-several": lambda it: it.move(3),
    "depth": WholeEditing.depth,
    "row-add": WholeEditing.row_add,
    "row-delete": WholeEditing.row_delete,
    "row-move": WholeEditing.row_move,
    "cell-blank": WholeEditing.cell_blank,
    "recipient": WholeEditing.recipient,
    "recipient-add": WholeEditing.recipient_add,
    "recipient-delete": WholeEditing.recipient_delete,
    "subject": WholeEditing.subject,
    "signer": WholeEditing.signer,
    "number": WholeEditing.number,
    "looks": WholeEditing.looks,
}


def edited(data: bytes, chance: random.Random, kinds: Sequence[str], *, tracked: bool) -> WordEdit:
    """Edits of these kinds, one after the other, in places by chance."""
    editing = WholeEditing(data, chance, tracked=tracked)
    said = list[str]()
    for each in kinds:
        with suppress(NoPlace):
            said.append(KINDS[each](editing))
    return WordEdit(editing.saved(), " ".join(kinds), " | ".join(said))
