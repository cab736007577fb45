"""Room for what is put on a printed page: where it is, that it stays clear, and the empty fields of those who sign."""

import json
import shutil
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from noticegen.checking.check import read_office
from noticegen.commands import main as cli
from noticegen.form.fonts import Face
from noticegen.form.profile import Profile
from noticegen.form.slot import Role, Slot
from noticegen.form.wording import place_date_with_slots
from noticegen.notice.dates import IssueDate
from noticegen.notice.notice_to_excerpts import Excerpt, notice_to_excerpts
from noticegen.pages.html_to_settled_html import html_to_settled_html
from noticegen.pdf.finished_pdf import Pdf
from noticegen.pdf.html_to_pdf import html_to_pdf
from noticegen.pdf.pdf_to_inked_slots import pdf_to_inked_slots
from noticegen.pdf.slots_to_json import slots_to_json
from noticegen.printing.kit import kit_of
from noticegen.printing.make_paper import PrintJob, print_paper
from noticegen.printing.plan import PlanJob, Wanted, plan
from noticegen.printing.press import Press
from noticegen.problems.problem import Problem
from noticegen.workspace.workspace import workspace_of
from tools import copies, ink, pdf_tags, printing, random_notices
from tools.archives import make_workspace
from tools.checkout import ROOT

ONE = """number:
date: 2021-11
subject: Kết luận giao ban
body: [Giao Văn phòng tổng hợp báo cáo]
signers: tran-quoc-thanh
"""
CLOSE = 0.1


@cache
def excerpt() -> Excerpt:
    return notice_to_excerpts(printing.read(printing.SAMPLES[1].read_bytes()), printing.office())["thanh-tra"]


def pdf_of(html: str, press: Press | None = None) -> Pdf:
    press = press or printing.press()
    return html_to_pdf(html_to_settled_html(html, press.typesetter), press.css, press.fonts, press.profile.slots_mm)


@cache
def printed(text: str | bytes) -> Pdf:
    return pdf_of(printing.press().html(printing.read(text)))


def only(slots: tuple[Slot, ...], role: Role) -> Slot:
    (found,) = (slot for slot in slots if slot.role == role)
    return found


def page_of(pdf: Pdf, tmp_path: Path, number: int) -> ink.Page:
    (tmp_path / "a.pdf").write_bytes(pdf.data)
    return ink.pages(tmp_path / "a.pdf")[number - 1]


# ---- where they are


def test_a_blank_number_and_day_have_room_in_their_lines(tmp_path: Path) -> None:
    pdf = printed(ONE)
    number, day = only(pdf.slots, Role.NUMBER), only(pdf.slots, Role.DAY)
    spans = {span.text: span for span in page_of(pdf, tmp_path, 1).spans}
    before, after = spans["Số:"], spans["/TB-SKHCN"]
    assert number.x + number.width == pytest.approx(after.x0, abs=CLOSE)
    assert before.x1 < number.x < before.x1 + 2
    assert number.y < after.baseline < number.y + number.height
    assert spans["tháng 11 năm 2021"].x0 - 2 < day.x + day.width < spans["tháng 11 năm 2021"].x0
    five_digits = printing.press().fonts.text_width_pt("00000", 13, Face.REGULAR)
    assert number.width == pytest.approx(five_digits * 25.4 / 72, abs=CLOSE)


def test_what_is_known_has_no_slot() -> None:
    slots = printed(ONE.replace("number:", "number: 5").replace("2021-11", "2021-11-17")).slots
    assert {slot.role for slot in slots} == {Role.SIGNATURE, Role.SEAL}


def test_the_authors_own_blanks_are_no_slot() -> None:
    assert place_date_with_slots("ngày      X", IssueDate(2021, 11, 5)) == [
        ("ngày      X, ngày 05 tháng 11 năm 2021", "")
    ]
    parts = place_date_with_slots("ngày      X", IssueDate(2021, 11))
    assert parts == [("ngày      X, ngày ", ""), (" " * 4, Role.DAY), (" tháng 11 năm 2021", "")]


def test_a_copy_s_date_may_be_blank_whole() -> None:
    roles = [role for _, role in place_date_with_slots("Vinh", None) if role]
    assert roles == [Role.DAY, Role.MONTH, Role.YEAR]


def test_the_signature_is_between_post_and_name_and_the_seal_on_its_left_third(tmp_path: Path) -> None:
    pdf = printed(ONE)
    signature, seal = only(pdf.slots, Role.SIGNATURE), only(pdf.slots, Role.SEAL)
    spans = {span.text: span for span in page_of(pdf, tmp_path, signature.page).spans}
    post, name = spans["GIÁM ĐỐC"], spans["Trần Quốc Thành"]
    assert post.baseline < seal.y <= signature.y
    assert signature.y + signature.height <= seal.y + seal.height < name.baseline - 0.7 * name.size * 25.4 / 72
    assert signature.x + signature.width / 2 == pytest.approx((name.x0 + name.x1) / 2, abs=CLOSE)
    assert seal.x + seal.width == pytest.approx(signature.x + signature.width / 3, abs=0.02)
    assert seal.y + seal.height / 2 == pytest.approx(signature.y + signature.height / 2, abs=0.02)
    assert (seal.width, seal.height) == (36, 36)


def test_each_body_seals_beside_its_own_signer() -> None:
    slots = printed(printing.SAMPLES[1].read_bytes()).slots
    told = [(slot.field, slot.whose) for slot in slots]
    assert told == [
        ("ChuKy1", "Chánh Văn phòng Nguyễn Văn An"),
        ("ConDau1", "Sở Khoa học và Công nghệ"),
        ("ChuKy2", "Phó Giám đốc Lê Thị Bình"),
        ("ConDau2", "Sở Tài chính"),
    ]


def test_of_several_signers_of_one_body_the_first_has_the_seal() -> None:
    text = ONE.replace("signers: tran-quoc-thanh", "signers: [tran-quoc-thanh, {post: Thư ký, name: Lê Văn B}]")
    assert [slot.field for slot in printed(text).slots if slot.field] == ["ChuKy1", "ConDau1", "ChuKy2"]


def test_a_formal_extract_is_signed_in_its_own_block_only() -> None:
    press = printing.press()
    slots = pdf_of(press.copy_html(excerpt(), replace(copies.PAPER, number=None, date=None))).slots
    assert [slot.role for slot in slots] == ["number", "day", "month", "year", "signature", "seal"]
    assert {slot.page for slot in slots} == {slots[0].page}


@pytest.mark.parametrize("time", ["", "07:30:00"])
def test_an_electronic_copy_is_signed_by_the_body_in_its_corner(time: str) -> None:
    press, copy = printing.press(), replace(copies.ELECTRONIC, time=time)
    pdf = pdf_of(press.copy_html(excerpt(), copy))
    (slot,) = pdf.slots
    assert (slot.role, slot.field, slot.page, slot.is_filled) == (Role.COPY_MARK, "ConDau1", 1, bool(time))
    assert [slot.x, slot.y] == pytest.approx([30, 5], abs=CLOSE)
    assert slot.height == pytest.approx(12 * 25.4 / 72, abs=CLOSE)
    looked_at = [slot._replace(is_filled=False)]
    assert pdf_to_inked_slots(pdf.data, looked_at) == (looked_at if time else [])


def test_a_draft_keeps_no_room_and_has_no_field() -> None:
    pdf = printed(f"state: draft\n{ONE}")
    assert pdf.slots == ()
    with pikepdf.open(BytesIO(pdf.data)) as file:
        assert "/AcroForm" not in file.Root


def test_an_issued_notice_is_signed_and_has_all_else() -> None:
    issued = ONE.replace("number:", "number: 5").replace("2021-11", "2021-11-17")
    assert [slot.field for slot in printed(f"state: issued\n{issued}").slots] == ["ChuKy1", "ConDau1"]


def test_a_work_slip_has_none() -> None:
    assert pdf_of(printing.press().excerpt_html(excerpt())).slots == ()


# ---- clear of ink


@pytest.mark.proof
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(min_value=1000, max_value=9999))
def test_whatever_the_text_its_slots_are_clear(seed: int) -> None:
    pdf = printed(random_notices.notice(seed))
    assert pdf.slots
    assert pdf_to_inked_slots(pdf.data, pdf.slots) == []


def test_the_words_around_a_slot_are_seen_as_ink() -> None:
    """So a slot that were a little larger or elsewhere would not pass."""
    pdf = printed(ONE)
    moved = [slot._replace(y=slot.y + slot.height) for slot in pdf.slots if slot.role == Role.SIGNATURE]
    wider = [slot._replace(width=slot.width + 3) for slot in pdf.slots if slot.role in {Role.NUMBER, Role.DAY}]
    assert pdf_to_inked_slots(pdf.data, [*moved, *wider]) == [*moved, *wider]


def test_a_template_that_writes_into_a_slot_makes_no_document(tmp_path: Path) -> None:
    (tmp_path / "data" / "notices").mkdir(parents=True)
    (tmp_path / "templates").mkdir()
    shutil.copy(ROOT / "data" / "office.yaml", tmp_path / "data")
    (tmp_path / "data" / "notices" / "mot.yaml").write_text(ONE, encoding="utf-8")
    own = (ROOT / "templates" / "head.html.j2").read_text(encoding="utf-8")
    words = '<span class="slot" data-slot="number">số</span>'
    (tmp_path / "templates" / "head.html.j2").write_text(own.replace("{{ with_slots(number_symbol) }}", words), "utf-8")
    found = problems_of_printing(tmp_path)
    assert [(each.code, each.values["role"], each.values["page"]) for each in found] == [
        ("slot-has-ink", "number", "1")
    ]


@pytest.mark.parametrize("own", ["head.html.j2", "README.md"])
def test_check_looks_at_the_pages_of_an_office_s_own_form(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], own: str
) -> None:
    root = make_workspace(tmp_path / "office")
    monkeypatch.chdir(root)
    (root / "templates").mkdir()
    text = (ROOT / "templates" / "head.html.j2").read_text(encoding="utf-8")
    (root / "templates" / own).write_text(text, encoding="utf-8")
    assert cli.run(["check"]) == 0
    words = '<span class="slot" data-slot="number">số</span>'
    (root / "templates" / own).write_text(text.replace("{{ with_slots(number_symbol) }}", words), encoding="utf-8")
    capsys.readouterr()
    assert cli.run(["check"]) == (2 if own.endswith(".j2") else 0)
    assert ("[slot-has-ink]" in capsys.readouterr().err) == own.endswith(".j2")


def problems_of_printing(root: Path) -> list[Problem]:
    """The problems of building all of a workspace."""
    workspace = workspace_of([root / "data" / "notices"])
    (job,) = [
        PlanJob(kit_of(read_office(workspace), workspace), file.name, file.stem, file.read_bytes(), Wanted())
        for file in workspace.notices.glob("*.yaml")
    ]
    (paper,) = plan(job).papers
    printed = print_paper(PrintJob(job.kit, paper))
    assert not printed.files
    return list(printed.problems)


# ---- what other programs are told


def test_the_file_beside_the_pdf() -> None:
    pdf = printed(ONE)
    told = json.loads(slots_to_json(pdf.slots, printing.press().profile))
    by_role = {each["role"]: each for each in told["slots"]}
    assert by_role["number"]["font"] == {"family": "Times New Roman", "size_pt": 13, "italic": False}
    seal = by_role["seal"]
    assert "Sở Khoa học và Công nghệ" in seal["belongs"]
    left, bottom, right, top = seal["pdf"]
    assert left == pytest.approx(seal["mm"]["left"] * 72 / 25.4, abs=0.01)
    assert top == pytest.approx((297 - seal["mm"]["top"]) * 72 / 25.4, abs=0.01)
    assert (right - left, top - bottom) == (pytest.approx(36 * 72 / 25.4, abs=0.01),) * 2


def test_fields_are_empty_named_in_words_and_tagged_before_the_name() -> None:
    pdf = printed(ONE)
    with pikepdf.open(BytesIO(pdf.data)) as file:
        fields = list(file.Root.AcroForm.Fields)
        assert [(str(each.T), str(each.TU)) for each in fields] == [
            ("ChuKy1", "Chữ ký của Giám đốc Trần Quốc Thành"),
            ("ConDau1", "Con dấu, chữ ký số của Sở Khoa học và Công nghệ"),
        ]
        assert [each.get("/V") for each in fields] == [None, None]
        for field, slot in zip(fields, (each for each in pdf.slots if each.field), strict=True):
            assert [float(part) for part in field.Rect] == pytest.approx(slot.pdf_box(297), abs=0.02)
            assert field.objgen in {each.objgen for each in file.pages[slot.page - 1].Annots}
    roles = [(each.role, each.text) for each in pdf_tags.document(pdf.data).all()]
    name = roles.index(("P", "Trần Quốc Thành"))
    assert [role for role, _ in roles[name - 2 : name]] == ["Form", "Form"]


# ---- the form itself


@pytest.mark.parametrize(("key", "value"), [("seal", 40), ("signature", [50, 40]), ("signature", [90, 25])])
def test_a_form_without_room_for_seal_or_signature_is_refused(key: str, value: object) -> None:
    told = printing.press().profile.model_dump()
    Profile.from_values(told)
    told["slots_mm"][key] = value
    with pytest.raises(ValidationError, match="signer-name"):
        Profile.from_values(told)
