"""A PDF whose fields or tags are not those of its slots is never handed out: each kind of difference is seen."""

import io
from collections.abc import Callable
from functools import cache

import pikepdf
import pytest

from noticegen.pdf.finished_pdf import Pdf
from noticegen.pdf.pdf_to_differences import pdf_to_differences
from noticegen.pdf.weasyprint_hooks import weasyprint
from noticegen.printing.make_paper import make_paper
from noticegen.printing.paper import Paper
from tools import printing

SAMPLES = [path.stem for path in printing.SAMPLES]
PLAIN = '<html lang="vi"><head><title>Trang</title></head><body><p class="paragraph">Một</p></body></html>'


@cache
def html(name: str) -> str:
    path = next(path for path in printing.SAMPLES if path.stem == name)
    return printing.press().settled(printing.press().html(printing.read(path.read_bytes())))


@cache
def printed(name: str) -> Pdf:
    return printing.press().pdf(html(name))


@pytest.mark.parametrize("name", SAMPLES)
def test_what_is_printed_has_the_fields_and_tags_of_its_slots(name: str) -> None:
    pdf = printed(name)
    assert any(slot.field for slot in pdf.slots)
    assert pdf_to_differences(pdf.data, pdf.slots) == ()


def test_a_page_that_nobody_signs_has_no_field() -> None:
    pdf = printing.press().pdf(PLAIN)
    assert pdf_to_differences(pdf.data, pdf.slots) == ()


def _elements(pdf: pikepdf.Pdf, role: str) -> list[pikepdf.Object]:
    return [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and each.get("/S") == f"/{role}"]


def move_field(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm.Fields[0].Rect[0] = float(pdf.Root.AcroForm.Fields[0].Rect[0]) + 0.1


def put_field_on_page_one(pdf: pikepdf.Pdf) -> None:
    annotations, first = pdf.pages[-1].obj.Annots, pdf.pages[0].obj
    first.Annots = pikepdf.Array([annotations[0]])
    del annotations[0]


def rename_field(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm.Fields[0].T = pikepdf.String("ChuKy9")


def leave_field_off_the_list(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.AcroForm.Fields[0]


def leave_field_off_the_page(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[-1].obj.Annots[0]


def drop_all_fields(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.AcroForm


def drop_structure(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot


def say_it_is_not_tagged(pdf: pikepdf.Pdf) -> None:
    pdf.Root.MarkInfo.Marked = False


def use_another_role(pdf: pikepdf.Pdf) -> None:
    _elements(pdf, "P")[0].S = pikepdf.Name("/Div")


def lose_the_document(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.K = pdf.Root.StructTreeRoot.K[0].K


def untag_a_field(pdf: pikepdf.Pdf) -> None:
    _elements(pdf, "Form")[0].K.Obj = _elements(pdf, "Form")[1].K.Obj


@pytest.mark.filterwarnings("ignore:This document has:pikepdf.PageCopyWarning")
@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (move_field, "field ChuKy1: on page"),
        (put_field_on_page_one, "field ChuKy1: on page 1"),
        (rename_field, "fields: ['ChuKy9'"),
        (leave_field_off_the_list, "fields: "),
        (leave_field_off_the_page, "fields on pages: "),
        (drop_all_fields, "fields: []"),
        (drop_structure, "structure: none"),
        (say_it_is_not_tagged, "structure: none"),
        (use_another_role, "structure: roles ['Div']"),
        (lose_the_document, "structure: begins"),
        (untag_a_field, "structure: tags for the fields"),
    ],
)
def test_each_difference_is_seen(damage: Callable[[pikepdf.Pdf], None], said: str) -> None:
    whole = printed(SAMPLES[0])
    with pikepdf.open(io.BytesIO(whole.data)) as pdf:
        damage(pdf)
        out = io.BytesIO()
        pdf.save(out)
    assert [each for each in pdf_to_differences(out.getvalue(), whole.slots) if each.startswith(said)]


def test_the_renderers_own_tags_are_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if our hook were no longer called: no field, and other tags."""
    assert printing.weasyprint_press().pdf(PLAIN)
    monkeypatch.setattr(weasyprint().pdf, "add_tags", weasyprint().pdf.tags.add_tags)
    with pytest.raises(RuntimeError, match=r"fields: \[\], not \['ChuKy1', 'ConDau1'\].*structure: roles"):
        make_paper(Paper("a", html(SAMPLES[0])), printing.weasyprint_press())
