"""An appendix in a file of its own: its pages and its place in the archive."""

import io
import json
from pathlib import Path

import pikepdf
import pytest

from noticegen.commands import main as cli
from noticegen.form.slot import Role, Slot
from noticegen.pages.appendix_to_html import appendix_to_html
from noticegen.pdf.field_words import corner_mark, field_words
from noticegen.pdf.finished_pdf import Pdf
from noticegen.pdf.pdf_to_inked_slots import pdf_to_inked_slots
from noticegen.pdf.pdf_to_texts import pdf_to_texts
from noticegen.problems.problem import ProblemsFound
from noticegen.word.docx_to_texts import docx_to_texts
from tools import ink, page_validation, pdf_tags, printing, verapdf
from tools.appendices import APPENDICES, FIRST, THIRD, WORDS
from tools.archives import change, documents, manifest
from tools.checkout import ROOT
from tools.source_papers import again
from tools.sources import carried
from tools.tiers import some


def words(folder: Path, name: str) -> tuple[str, str]:
    """Those of the PDF and those of the Word file."""
    pdf = pdf_to_texts((folder / f"{name}.pdf").read_bytes())
    docx = docx_to_texts((folder / f"{name}.docx").read_bytes())
    return " ".join(" ".join(pdf.lines).split()), " ".join(" ".join(docx.paragraphs).split())


def pdf_of(text: str, number: int = 1) -> Pdf:
    press = printing.press()
    html = appendix_to_html(printing.read(text), number, press.typesetter, press.templates)
    return press.pdf(press.settled(html))


ONE = "number: 5\ndate: 2021-11-17\nsubject: Kết luận\nbody: [Theo Phụ lục]\nsigners: tran-quoc-thanh\n" + APPENDICES


# ---- the pages


def test_each_stands_in_its_own_files_and_not_in_the_notice(built: Path) -> None:
    assert set(documents(built)) == {f"{name}.{kind}" for name in ("mot", FIRST, THIRD) for kind in ("docx", "pdf")}
    for text in words(built, "mot"):
        assert "Biểu số 1" in text
        assert not [said for said in WORDS if said.casefold() in text.casefold()]
    for text in words(built, FIRST):
        for said in ("Phụ lục I ", "DANH MỤC NHIỆM VỤ", "(Kèm theo Thông báo số 07/TB-SKHCN ngày 16 tháng 11 năm 2021"):
            assert said in text
        assert "Rà soát hồ sơ" in text
        assert "Báo cáo kết quả./." in text
        assert "Biểu số 1" not in text
    for text in words(built, THIRD):
        assert "Phụ lục III LỊCH KIỂM TRA" in text


def test_page_one_has_no_number_and_the_second_has(tmp_path: Path) -> None:
    many = ", ".join(f"Việc thứ {number}" for number in range(60))
    pages = ink.pages(_written(tmp_path, pdf_of(ONE.replace("Báo cáo kết quả", many))))
    assert len(pages) > 1
    tops = [[span.text for span in page.spans if span.baseline < 20] for page in pages]
    assert (tops[0], tops[1]) == ([], ["2"])


def _written(folder: Path, pdf: Pdf) -> Path:
    (folder / "a.pdf").write_bytes(pdf.data)
    return folder / "a.pdf"


def test_the_corner_has_room_for_the_line_and_a_field_that_says_so() -> None:
    pdf = pdf_of(ONE)
    (slot,) = pdf.slots
    assert (slot.role, slot.field, slot.page, slot.whose) == (
        *(Role.APPENDIX_MARK, "ConDau1", 1, "Sở Khoa học và Công nghệ"),
    )
    assert [slot.x, slot.y] == pytest.approx([30, 5], abs=0.1)
    assert corner_mark(field_words(slot)) == (Role.APPENDIX_MARK, "05/TB-SKHCN")
    assert pdf_to_inked_slots(pdf.data, pdf.slots) == []
    with pikepdf.open(io.BytesIO(pdf.data)) as file:
        assert [str(each.TU) for each in file.Root.AcroForm.Fields] == [field_words(slot)]


def test_ink_below_the_corner_is_seen(tmp_path: Path) -> None:
    """So a corner that were as large as the page's head would not pass for clear."""
    pdf = pdf_of(ONE)
    span = next(span for span in ink.pages(_written(tmp_path, pdf))[0].spans if span.text.startswith("Phụ lục"))
    grown = [slot_down_to(slot, span.baseline) for slot in pdf.slots]
    assert pdf_to_inked_slots(pdf.data, grown) == grown


def slot_down_to(slot: Slot, place: float) -> Slot:
    return slot._replace(height=place - slot.y)


def test_two_bodies_have_one_line_by_the_first() -> None:
    joint = ONE.replace("subject:", "issuers: [so-khcn, so-tai-chinh]\nsubject:")
    joint = joint.replace("signers: tran-quoc-thanh", "signers: [tran-quoc-thanh, {post: Giám đốc, name: Lê B}]")
    assert [slot.whose for slot in pdf_of(joint).slots] == ["Sở Khoa học và Công nghệ"]


def test_a_draft_says_so_and_is_not_signed() -> None:
    pdf = pdf_of("state: draft\n" + ONE.replace("number: 5\n", "").replace("2021-11-17", "2021-11"))
    assert pdf.slots == ()
    assert "DỰ THẢO" in pdf_to_texts(pdf.data).lines


@pytest.mark.proof
@pytest.mark.parametrize("number", [1, 3])
def test_both_judges_are_content(number: int) -> None:
    data = pdf_of(ONE, number).data
    assert {profile: verapdf.validate(data, profile).broken for profile in verapdf.PROFILES} == {"3a": (), "ua1": ()}
    assert {profile: page_validation.complaints(data, profile) for profile in verapdf.PROFILES} == {"3a": [], "ua1": []}


def test_a_screen_reader_hears_the_field_before_the_words() -> None:
    roles = [(each.role, each.text) for each in pdf_tags.document(pdf_of(ONE).data).all()]
    assert roles.index(("Form", "")) < roles.index(("H1", "Phụ lục I"))


# ---- the archive


@pytest.mark.usefixtures("built")
def test_a_change_in_one_makes_that_one_anew(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(root / "data/notices/mot.yaml", "Rà soát hồ sơ", "Rà soát mọi hồ sơ")
    assert manifest(cli.run, capsys)["names"] == [FIRST]
    assert manifest(cli.run, capsys)["names"] == []


def test_one_that_goes_back_into_the_notice_is_named_until_its_files_are_gone(
    built: Path, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(root / "data/notices/mot.yaml", "Lịch kiểm tra, separate: true", "Lịch kiểm tra, separate: false")
    for _ in range(2):
        capsys.readouterr()
        assert cli.run(["build", "-q"]) == 0
        assert capsys.readouterr().err.count("[appendix-withdrawn]") == 1
    assert "LỊCH KIỂM TRA" in words(built, "mot")[0]
    for path in built.glob(f"{THIRD}.*"):
        path.unlink()
    assert cli.run(["build", "-q"]) == 0
    assert "withdrawn" not in capsys.readouterr().err
    assert THIRD not in json.loads((built / ".noticegen.json").read_text("utf-8"))["papers"]


def test_one_thrown_away_is_made_again_for_the_notice_speaks_of_it(built: Path) -> None:
    (built / f"{FIRST}.pdf").unlink()
    assert cli.run(["build", "-q"]) == 0
    assert (built / f"{FIRST}.pdf").is_file()


def test_a_hand_s_change_is_not_written_over(built: Path, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (built / f"{FIRST}.docx").write_bytes(b"a hand's")
    change(root / "data/notices/mot.yaml", "Rà soát hồ sơ", "Rà soát mọi hồ sơ")
    assert cli.run(["build", "-q"]) == 1
    assert "[hand-edited]" in capsys.readouterr().err
    assert (built / f"{FIRST}.docx").read_bytes() == b"a hand's"


@pytest.mark.usefixtures("built")
def test_it_makes_no_slip_and_asks_for_none(capsys: pytest.CaptureFixture[str]) -> None:
    """Where units have slips, one that has none is told of; a file of the notice's own is no slip."""
    capsys.readouterr()
    assert cli.run(["build", "-q"]) == 0
    assert "excerpt-missing" not in capsys.readouterr().err


def test_what_stands_beside_it(built: Path) -> None:
    told = json.loads((built / f"{FIRST}.slots.json").read_text("utf-8"))
    (slot,) = told["slots"]
    assert (slot["role"], slot["field"], slot["font"]["size_pt"]) == ("appendix-mark", "ConDau1", 10)
    assert "Số: 07/TB-SKHCN; thời gian ký" in slot["belongs"]


@pytest.mark.parametrize(
    "said", some(['data-lines="hai"', 'data-slot="tem"', 'data-lines="-5"', 'data-lines="99"'], one_of=4)
)
def test_an_office_s_own_template_is_looked_at_by_check(
    root: Path, capsys: pytest.CaptureFixture[str], said: str
) -> None:
    (root / "templates").mkdir()
    text = (ROOT / "templates/appendix.html.j2").read_text(encoding="utf-8")
    (root / "templates/appendix.html.j2").write_text(text, encoding="utf-8")
    assert cli.run(["check"]) == 0
    (root / "templates/appendix.html.j2").write_text(text.replace('"></p>', '">chữ</p>'), encoding="utf-8")
    assert cli.run(["check"]) == 0  # a line that is written there already is no slot to be kept clear
    (root / "templates/appendix.html.j2").write_text(text.replace('data-lines="{{ mark.count }}"', said), "utf-8")
    capsys.readouterr()
    assert cli.run(["check"]) == 2
    assert f"{said}>" in capsys.readouterr().err
    (root / "templates/appendix.html.j2").write_text(text.replace('"appendix-mark"', '"appendix-marks"'), "utf-8")
    assert cli.run(["check"]) == 2


# ---- its source


@pytest.mark.parametrize("name", [FIRST, THIRD, "mot"])
def test_it_is_made_again_of_what_it_carries(built: Path, name: str) -> None:
    data = (built / f"{name}.pdf").read_bytes()
    files = carried(data)
    assert {"mot.yaml", "office.yaml", "noticegen.json"} == set(files)
    assert again(files) == data


@pytest.mark.parametrize("number", [2, 4, None])
def test_another_appendix_than_it_has_is_no_source(built: Path, number: int) -> None:
    files = dict(carried((built / f"{FIRST}.pdf").read_bytes()))
    imprint = json.loads(files["noticegen.json"])
    assert imprint["appendix"] == 1
    files["noticegen.json"] = json.dumps(imprint | {"appendix": number}).encode()
    with pytest.raises(ProblemsFound) as found:
        again(files)
    assert [each.code for each in found.value.problems] == ["source-broken"]


def test_an_older_copy_of_the_form_will_do(root: Path) -> None:
    """An office's own form from before there was a style for this."""
    text = (ROOT / "data/profiles/nd30.yaml").read_text(encoding="utf-8")
    older = "".join(line for line in text.splitlines(keepends=True) if not line.startswith("  appendix-mark:"))
    assert older != text
    (root / "data/profiles").mkdir()
    (root / "data/profiles/own.yaml").write_text(older.replace("pitch_pt: 18", "pitch_pt: 19"), encoding="utf-8")
    office = root / "data/office.yaml"
    office.write_text("profile: own\n" + office.read_text("utf-8"), encoding="utf-8")
    assert cli.run(["check"]) == 0
    assert cli.run(["build", "-q"]) == 0
    assert len(list((root / "output/mot").glob(f"{FIRST}.*"))) == 3


def test_what_a_field_says_aloud_is_no_leak_of_an_appendix(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(root / "data/notices/mot.yaml", "Báo cáo kết quả", "Chữ ký của Giám đốc, Con dấu chữ ký số của Sở")
    order = ["excerpt", "mot", "--all", "--kind", "trich-sao", "-q"]
    assert (cli.run(order), cli.run([*order, "--electronic"])) == (0, 0)
    assert "excerpt-leak" not in capsys.readouterr().err
