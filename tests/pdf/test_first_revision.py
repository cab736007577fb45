"""What stands before the first thing that was added to a PDF, found again byte for byte."""

import io
from functools import cache

import pikepdf
import pytest

from noticegen.pdf.pdf_to_first_revision import pdf_to_first_revision
from tools import printing, sources

BODY = "date: 2021-11\nsigners: tran-quoc-thanh\nbody: [Một việc]\nsubject: "
ENDS = "startxref 9 %%EOF"
SUBJECTS = {
    "any": "Kết luận",
    "an end mark in the title": "%%EOF startxref 15 %%EOF",
    "places in the title": f"Mục {ENDS} và {ENDS}",
}


@cache
def pdf(subject: str = "Kết luận", attached: bytes = b"a: 1\n") -> bytes:
    html = printing.press().html(printing.read(f'{BODY}"{subject}"'))
    press = printing.press()
    return press.pdf(press.settled(html), {"a.yaml": attached}).data


@pytest.mark.parametrize("how", sources.ADDED)
@pytest.mark.parametrize("subject", SUBJECTS)
def test_what_was_added_is_taken_off(subject: str, how: str) -> None:
    made = pdf(SUBJECTS[subject])
    more = sources.ADDED[how](made)
    assert more.startswith(made)
    assert len(more) > len(made)
    assert pdf_to_first_revision(more) == made


def test_however_often_something_was_added() -> None:
    made = more = pdf()
    for add in (sources.added_by_pypdf, sources.added_by_pyhanko, sources.signed_by_pyhanko):
        more = add(more)
    assert more.count(b"%%EOF") == 4
    assert pdf_to_first_revision(more) == made


def test_nothing_added_nothing_taken_off() -> None:
    assert pdf_to_first_revision(pdf()) == pdf()


RAW = {
    "an end mark": b"%%EOF\n",
    "a place that is none": b"\nstartxref\n5\n%%EOF\n",
    "a place behind": b"\nstartxref\n99999\n%%EOF\n",
    "a place in the text": b"\nstartxref\n20\n%%EOF\n",
}


@pytest.mark.parametrize("what", RAW)
def test_letters_in_a_file_that_look_like_an_end_are_none(monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    """A short text may be packed as it is."""
    monkeypatch.setattr("noticegen.pdf.pydyf_objects.LEVEL", 0)
    made = pdf(attached=b"# " + RAW[what])
    assert RAW[what] in made, "else it proves nothing"
    assert pdf_to_first_revision(sources.added_by_pypdf(made)) == made


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize("more", [b"", b"% added\n"])
def test_the_line_of_the_end_mark_belongs_to_it(end: bytes, more: bytes) -> None:
    made = pdf().removesuffix(b"\n") + end
    if end or not more:
        assert pdf_to_first_revision(made + more) == made


@pytest.mark.parametrize("options", [{"linearize": True}, {"object_stream_mode": pikepdf.ObjectStreamMode.disable}, {}])
def test_files_of_other_programs(options: dict[str, object]) -> None:
    """A linearized one has its first end mark near its beginning; one without object streams has another table."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf())) as opened:
        opened.save(out, **options)  # type: ignore[arg-type]
    assert pdf_to_first_revision(out.getvalue()) == out.getvalue()
    assert pdf_to_first_revision(sources.added_by_pypdf(out.getvalue())) == out.getvalue()


@pytest.mark.parametrize("data", [b"", b"no PDF", b"%%EOF", b"startxref\n" * 50_000])
def test_what_is_no_pdf_is_left_as_it_is(data: bytes) -> None:
    assert pdf_to_first_revision(data) == data
