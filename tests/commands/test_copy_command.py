"""`excerpt --kind trich-sao`: what may be said of a copy, and that it is kept up to date like any excerpt."""

import re
from pathlib import Path

import pytest

from noticegen.commands import main as cli
from noticegen.pdf.pdf_to_texts import pdf_to_texts
from noticegen.word.docx_to_texts import docx_to_texts
from tools.archives import VAN_PHONG, change, documents, make_workspace, manifest

COPY = "output/mot/excerpts/van-phong_trich-sao"
NUMBERED = f"{COPY}_05"
ELECTRONIC = f"{COPY}_dien-tu"
ORDER = ("excerpt", "mot", "--kind", "trich-sao")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = make_workspace(tmp_path / "office")
    change(root / "data/notices/mot.yaml", "date: 2021-11", "number: 7\ndate: 2021-11-16")
    monkeypatch.chdir(root)
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    return root


def words(root: Path, name: str) -> tuple[str, str]:
    pdf = pdf_to_texts((root / f"{name}.pdf").read_bytes())
    docx = docx_to_texts((root / f"{name}.docx").read_bytes())
    return " ".join(" ".join(pdf.lines).split()), " ".join(" ".join(docx.paragraphs).split())


def test_on_paper(root: Path) -> None:
    options = ("--unit", "van-phong", "--number", "5", "--date", "2021-11-20", "--signer", "giam-doc")
    assert cli.run([*ORDER, *options]) == 0
    for text in words(root, NUMBERED):
        for said in ("Số: 07/TB-SKHCN", "TRÍCH SAO", "Số: 05/TrS-SKHCN", "ngày 20 tháng 11 năm 2021", VAN_PHONG):
            assert said in text
        assert "Thanh tra Sở kiểm tra" not in text
        assert text.index("Số: 07/") < text.index(VAN_PHONG) < text.index("Số: 05/TrS")


def test_blank_until_it_is_known(root: Path) -> None:
    assert cli.run([*ORDER, "--unit", "van-phong"]) == 0
    for text in words(root, COPY):
        assert re.search(r"Số: \s*/TrS-SKHCN", text)


def test_electronic(root: Path) -> None:
    options = ("--unit", "van-phong", "--electronic", "--date", "2021-11-20", "--time", "17:24:51")
    assert cli.run([*ORDER, *options]) == 0
    for text in words(root, ELECTRONIC):
        assert "Trích sao; Sở Khoa học và Công nghệ; 20/11/2021; 17:24:51 +07:00" in text
        assert "TrS-" not in text
        assert "TRÍCH SAO" not in text


def test_for_all(root: Path) -> None:
    assert cli.run([*ORDER, "--all"]) == 0
    names = {place.removesuffix(".pdf").removesuffix(".docx") for place in documents(root / "output")}
    assert names == {"mot/excerpts/van-phong_trich-sao", "mot/excerpts/thanh-tra_trich-sao"}


def test_what_was_said_of_a_copy_stays_when_its_notice_changes(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One that has no number yet is no document yet: it is kept up to date."""
    assert cli.run([*ORDER, "--unit", "van-phong", "--date", "2021-11-20", "-q"]) == 0
    change(root / "data/notices/mot.yaml", VAN_PHONG, "Văn phòng Sở khẩn trương")
    done = manifest(cli.run, capsys)
    assert done["names"] == ["mot", "van-phong_trich-sao"]
    assert done["resend"] == [{"source": "data/notices/mot.yaml", "unit": "Văn phòng Sở"}]
    for text in words(root, COPY):
        assert "ngày 20 tháng 11 năm 2021" in text
        assert "khẩn trương" in text
    assert manifest(cli.run, capsys)["made"] == []


@pytest.mark.parametrize(
    "options",
    [("--number", "5", "--date", "2021-11-20"), ("--electronic", "--date", "2021-11-20", "--time", "17:24:51")],
)
def test_an_issued_copy_is_not_rewritten_under_its_number(
    root: Path, capsys: pytest.CaptureFixture[str], options: tuple[str, ...]
) -> None:
    assert cli.run([*ORDER, "--unit", "van-phong", *options, "-q"]) == 0
    before = {place: data for place, data in documents(root / "output").items() if "trich-sao" in place}
    change(root / "data/notices/mot.yaml", VAN_PHONG, "Văn phòng Sở khẩn trương")
    for _ in range(2):
        done = manifest(cli.run, capsys)
        assert [each["code"] for each in done["problems"]] == ["copy-out-of-date"]
        assert {place: data for place, data in documents(root / "output").items() if "trich-sao" in place} == before
    assert cli.run([*ORDER, "--unit", "van-phong", "--number", "6", "--date", "2021-11-25", "-q"]) == 0
    assert {place: data for place, data in documents(root / "output").items() if place in before} == before


def test_nobody_else_signs_a_copy_whose_signer_is_gone(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    office = root / "data/office.yaml"
    change(office, "signers:\n", "signers:\n  - {id: pho, post: Phó Giám đốc, name: Lê Văn Bảy}\n")
    assert cli.run([*ORDER, "--unit", "van-phong", "--signer", "pho", "-q"]) == 0
    before = documents(root / "output")
    change(office, "id: pho,", "id: pho-giam-doc,")
    done = manifest(cli.run, capsys)
    assert (done["code"], [each["code"] for each in done["problems"]]) == (1, ["unknown-signer"])
    assert done["names"] == ["mot"]
    assert {place: data for place, data in documents(root / "output").items() if place in before} == before


def test_a_copy_that_cannot_be_made_any_more_keeps_nothing_else_from_being_made(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run([*ORDER, "--unit", "van-phong", "-q"]) == 0
    change(root / "data/notices/mot.yaml", "number: 7\n", "")
    done = manifest(cli.run, capsys, "build", "--excerpts")
    assert [each["code"] for each in done["problems"]] == ["copy-of-undated"]
    assert done["names"] == ["mot", "thanh-tra", "van-phong"]


UNDATED = {
    "no number": ("number: 7\n", ""),
    "no day": ("date: 2021-11-16", "date: 2021-11"),
}


@pytest.mark.parametrize("what", UNDATED)
@pytest.mark.parametrize("more", [(), ("--electronic",)])
def test_only_from_a_notice_with_number_and_date(
    root: Path, capsys: pytest.CaptureFixture[str], what: str, more: tuple[str, ...]
) -> None:
    change(root / "data/notices/mot.yaml", *UNDATED[what])
    assert cli.run([*ORDER, "--unit", "van-phong", *more]) == 1
    told = capsys.readouterr().err
    assert re.search(r"data/notices/mot\.yaml:\d+:\d+: lỗi \[copy-of-undated\]", told)
    assert documents(root / "output") == {}


WRONG = {
    "usage-only-for-copies": ("excerpt", "mot", "--unit", "van-phong", "--number", "5"),
    "usage-number-of-electronic": (*ORDER, "--unit", "van-phong", "--electronic", "--number", "5"),
    "usage-signer-of-electronic": (*ORDER, "--unit", "van-phong", "--electronic", "--signer", "giam-doc"),
    "usage-number-for-many": (*ORDER, "--all", "--number", "5"),
    "usage-time-of-paper": (*ORDER, "--unit", "van-phong", "--time", "08:00:00"),
    "usage-time": (*ORDER, "--unit", "van-phong", "--electronic", "--time", "8h"),
    "usage-date": (*ORDER, "--unit", "van-phong", "--date", "20/11/2021"),
    "usage-date ": (*ORDER, "--unit", "van-phong", "--date", "2021-11-31"),
    "unknown-signer": (*ORDER, "--unit", "van-phong", "--signer", "giam-do"),
    "unknown-unit": (*ORDER, "--unit", "van-phon"),
    "nothing-for-unit": (*ORDER, "--unit", "ke-toan-truong"),
    "usage-bad-value": (*ORDER, "--unit", "van-phong", "--number", "0"),
}


@pytest.mark.parametrize("code", WRONG)
def test_what_cannot_be_said_of_a_copy(root: Path, capsys: pytest.CaptureFixture[str], code: str) -> None:
    assert cli.run([*WRONG[code]]) == (2 if code.startswith("usage") else 1)
    told = capsys.readouterr().err
    assert f"[{code.strip()}]" in told
    assert "Traceback" not in told
    assert documents(root / "output") == {}


def test_a_number_once_given_is_not_given_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = make_workspace(tmp_path / "office")
    change(root / "data/notices/mot.yaml", "date: 2021-11", "number: 7\ndate: 2021-11-16")
    monkeypatch.chdir(root)

    def order(unit: str, number: str, date: str) -> tuple[int, str]:
        capsys.readouterr()
        code = cli.run(["excerpt", "mot", "--unit", unit, "--kind", "trich-sao", "--number", number, "--date", date])
        return code, capsys.readouterr().err

    assert order("van-phong", "5", "2021-11-18")[0] == 0
    made = documents(root / "output")
    code, told = order("van-phong", "5", "2021-11-19")
    assert (code, "[copy-number-taken]" in told) == (1, True)
    assert documents(root / "output") == made
    code, told = order("thanh-tra", "5", "2021-11-18")
    assert (code, "[copy-number-twice]" in told) == (1, True)
    assert documents(root / "output") == made
    code, told = order("thanh-tra", "6", "2022-01-18")
    assert (code, "[copy-number-twice]" in told) == (0, False)
    assert len(documents(root / "output")) == len(made) + 2
    code, told = order("thanh-tra", "8", "2021-11-15")
    assert (code, "[copy-before-notice]" in told) == (1, True)


def test_two_notices_with_one_number_are_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = make_workspace(tmp_path / "office", ("mot", "hai", "ba"))
    monkeypatch.chdir(root)
    for name, day in (("mot", "2021-11-16"), ("hai", "2021-12-16"), ("ba", "2022-01-16")):
        change(root / f"data/notices/{name}.yaml", "date: 2021-11", f"number: 7\ndate: {day}")
    assert cli.run(["check"]) == 1
    assert capsys.readouterr().err.count("[number-in-use]") == 1
    change(root / "data/notices/hai.yaml", "number: 7", "number: 8")
    assert cli.run(["check"]) == 0
