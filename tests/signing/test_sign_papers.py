"""`noticegen sign` looks at the page: drafts, blanks, copies, signatures that are there already."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from noticegen.notice.notice_to_excerpts import notice_to_excerpts
from tools import copies, printing, signed
from tools.authority import Authority
from tools.checkout import ROOT
from tools.sign_runs import Run, names
from tools.tiers import proof


def slip(mark: str) -> bytes:
    """A page without signature fields, with this line on it."""
    read = printing.read((ROOT / "data/notices" / f"{signed.ONE}.yaml").read_bytes())
    html = printing.press().excerpt_html(notice_to_excerpts(read, printing.office())["thanh-tra"])
    return printing.made(html.replace("TRÍCH THÔNG BÁO", mark))[".pdf"]


@pytest.mark.parametrize(("mark", "code"), [("DỰ THẢO", "sign-draft"), ("Về DỰ THẢO luật", "sign-no-fields")])
def test_a_draft_is_called_one(
    sign: Run, folder: Path, capsys: pytest.CaptureFixture[str], mark: str, code: str
) -> None:
    (folder / "draft.pdf").write_bytes(slip(mark))
    assert sign("person", "draft.pdf") == 1
    assert f"[{code}]" in capsys.readouterr().err


def test_nothing_blank_is_sealed_unless_asked_for(sign: Run, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.pdf").write_bytes(signed.notice())
    assert sign("person", "a.pdf") == 0
    assert "cảnh báo [sign-blank] a.pdf còn trống: “Số: …”, “ngày … tháng”." in capsys.readouterr().err
    assert sign("agency", "a.ChuKy1.pdf") == 1
    said = capsys.readouterr().err
    assert "lỗi [sign-blank] a.ChuKy1.pdf còn trống: “Số: …”, “ngày … tháng”." in said
    assert "a.ConDau1.pdf" not in names(folder)
    for way in ("noticegen issue", "noticegen build", "--blank"):
        assert way in said
    assert sign("agency", "a.ChuKy1.pdf", "--blank") == 0
    assert "[sign-blank]" not in capsys.readouterr().err
    assert "a.ConDau1.pdf" in names(folder)


def test_what_is_blank_in_a_copy_is_filled_in_by_making_it_anew(
    sign: Run, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    excerpt = notice_to_excerpts(printing.read(printing.SAMPLES[1].read_bytes()), printing.office())["thanh-tra"]
    blank = replace(copies.PAPER, number=None, date=None)
    (folder / "copy.pdf").write_bytes(printing.copy_documents(excerpt, blank)[".pdf"])
    assert sign("person", "copy.pdf") == 0
    said = capsys.readouterr().err
    assert "[sign-blank-copy]" in said
    assert "noticegen excerpt" in said


@pytest.mark.parametrize(("earlier", "is_told"), [("b-b", True), proof("b-t", True), proof("b-lt", False)])
def test_lasting_proofs_are_wanted_at_every_step(
    sign: Run, authority: Authority, folder: Path, capsys: pytest.CaptureFixture[str], earlier: str, is_told: bool
) -> None:
    lasting = ("--tsa", authority.tsa, "--trust", authority.file("root"), "--trust", authority.file("sub"))
    first = () if earlier == "b-b" else ("--level", earlier, *lasting)
    assert sign("person", "a.pdf", *first) == 0
    assert "sign-earlier-unproved" not in capsys.readouterr().err
    assert sign("agency", "a.ChuKy1.pdf", "--level", "b-lta", *lasting) == 0
    assert ("[sign-earlier-unproved] Chữ ký ChuKy1" in capsys.readouterr().err) == is_told
    assert "a.ConDau1.pdf" in names(folder)


def test_a_time_printed_already_is_compared_with_now(
    sign: Run, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "copy.pdf").write_bytes(signed.copy(datetime(2022, 3, 18, 17, 24, 51, tzinfo=UTC)))
    assert sign("agency", "copy.pdf") == 0
    assert "cảnh báo [sign-other-time] copy.pdf đã in sẵn thời gian ký 17:24:51 18/03/2022" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "code", "way"),
    [("slip.pdf", "sign-work-slip", "phiếu giao việc không ký"), ("a.docx", "sign-docx", "Ký bản PDF cạnh nó: a.pdf.")],
)
def test_what_is_never_signed_is_called_by_its_name(
    sign: Run, folder: Path, capsys: pytest.CaptureFixture[str], name: str, code: str, way: str
) -> None:
    (folder / name).write_bytes(slip("TRÍCH THÔNG BÁO"))
    assert sign("person", name) == 1
    said = capsys.readouterr().err
    assert f"[{code}]" in said
    assert way in said
