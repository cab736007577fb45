"""What is still blank on the pages is seen there, wherever it stands, and nothing else is taken for it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from noticegen.form.slot import Role
from noticegen.notice.dates import IssueDate
from noticegen.notice.notice_to_excerpts import notice_to_excerpts
from noticegen.problems.problem import Severity
from noticegen.signing.pdf_to_blanks import pdf_to_blanks
from noticegen.signing.pdf_to_page_problems import pdf_to_page_problems
from tools import printing, signed
from tools.checkout import ROOT
from tools.copies import PAPER

NOW = datetime.now(UTC)
DAY, NUMBER = Role.DAY, Role.NUMBER
PRINTED = [
    ({}, ()),
    ({"number": ""}, (NUMBER,)),
    ({"date": "2021-11"}, (DAY,)),
    ({"number": "", "date": "2021-11"}, (NUMBER, DAY)),
]
ALIKE = ["Số:          /TB-SKHCN", "Nghệ An, ngày      tháng 11 năm 2021", "Độc lập - Tự do - Hạnh phúc", "TRÍCH SAO"]


@pytest.mark.parametrize(("told", "blank"), PRINTED)
def test_of_a_notice(told: dict[str, str], blank: tuple[Role, ...]) -> None:
    assert pdf_to_blanks(signed.issued(**told)) == blank


def alike() -> bytes:
    """A notice whose author writes what the form prints."""
    said = "".join(f"\n  - {line!r}" for line in (*ALIKE, *ALIKE[:2]))
    text = (ROOT / "data/notices" / f"{signed.ONE}.yaml").read_text(encoding="utf-8")
    text = text.replace("\nopening:", f"\nopening:{said}", 1).replace("\nclosing:", f"\nclosing:{said}", 1)
    return text.replace("\nnumber: ", "\nnumber: 5 ", 1).replace("date: 2021-11 ", "date: 2021-11-17 ", 1).encode()


def test_an_authors_own_words_are_none_of_the_forms() -> None:
    read = printing.read(alike())
    assert pdf_to_blanks(printing.documents(read)[".pdf"]) == ()
    excerpt = notice_to_excerpts(read, printing.office())["thanh-tra"]
    assert pdf_to_blanks(printing.copy_documents(excerpt, PAPER)[".pdf"]) == ()


@pytest.mark.parametrize("number", [5, None])
@pytest.mark.parametrize("date", [PAPER.date, None])
def test_of_a_formal_extracts_own_block(number: int | None, date: IssueDate | None) -> None:
    read = printing.read((ROOT / "data/notices" / f"{signed.JOINT}.yaml").read_bytes())
    excerpt = notice_to_excerpts(read, printing.office())["thanh-tra"]
    pdf = printing.copy_documents(excerpt, replace(PAPER, number=number, date=date))[".pdf"]
    assert pdf_to_blanks(pdf) == (*(() if number else (NUMBER,)), *(() if date else (DAY,)))


@pytest.mark.parametrize(("field", "severity"), [("ChuKy1", Severity.WARNING), ("ConDau1", Severity.ERROR)])
def test_a_person_is_warned_and_an_organisation_stopped(field: str, severity: Severity) -> None:
    (problem,) = pdf_to_page_problems(signed.notice(), signed.field(signed.notice(), field), NOW, may_be_blank=False)
    assert (problem.code, problem.severity) == ("sign-blank", severity)
    assert problem.values == {"blank": "“Số: …”, “ngày … tháng”"}
    assert pdf_to_page_problems(signed.notice(), signed.field(signed.notice(), field), NOW, may_be_blank=True) == []


@pytest.mark.parametrize(
    ("later", "codes"),
    [
        (timedelta(0), []),
        (timedelta(hours=23), []),
        (-timedelta(hours=23), []),
        (timedelta(hours=25), ["sign-other-time"]),
        (-timedelta(hours=25), ["sign-other-time"]),
    ],
)
def test_an_extracts_printed_time_is_about_that_of_signing(later: timedelta, codes: list[str]) -> None:
    from noticegen.problems.hanoi import HANOI

    pdf = signed.copy(NOW.astimezone(HANOI))
    found = pdf_to_page_problems(pdf, signed.field(pdf, "ConDau1"), NOW + later, may_be_blank=False)
    assert [each.code for each in found] == codes
    assert all(each.severity is Severity.WARNING for each in found)


def test_an_extract_without_its_time_gets_it_when_signed() -> None:
    pdf = signed.copy()
    assert pdf_to_page_problems(pdf, signed.field(pdf, "ConDau1"), NOW, may_be_blank=False) == []
