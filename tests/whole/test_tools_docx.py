"""The tests' own eyes: LibreOffice and the OOXML validators on small Word files, good and bad."""

import contextlib
import os
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt

from tools import ink, libreoffice, ooxml, pdf_words
from tools.processes import wait_until


def document() -> Document:
    """A blank document, without the one part of python-docx's own that validators object to."""
    made = docx.Document()
    for key, relation in list(made.part.rels.items()):
        if "stylesWithEffects" in relation.reltype:
            del made.part.rels[key]
    return made


def with_text(path: Path, text: str) -> Path:
    made = document()
    run = made.add_paragraph().add_run(text)
    run.font.name, run.font.size = "Times New Roman", Pt(14)
    made.save(str(path))
    return path


def with_empty_cell(path: Path) -> Path:
    made = document()
    cell = made.add_table(rows=1, cols=1).cell(0, 0)
    cell._tc.remove(cell.paragraphs[0]._p)
    made.save(str(path))
    return path


def with_part(path: Path, change: Callable[[bytes], bytes]) -> Path:
    good = with_text(path.with_name("good.docx"), "Tốt")
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, change(data) if name == "word/document.xml" else data)
    return path


@pytest.mark.proof
def test_a_good_file_has_no_findings(tmp_path: Path) -> None:
    assert ooxml.findings(with_text(tmp_path / "a.docx", "Tốt")) == []


@pytest.mark.proof
def test_each_validator_finds_a_wrong_attribute(tmp_path: Path) -> None:
    bad = with_part(tmp_path / "bad.docx", lambda xml: xml.replace(b"<w:p>", b'<w:p><w:pPr><w:jc w:val="no"/></w:pPr>'))
    assert {finding.split(":")[0] for finding in ooxml.findings(bad)} == {"SDK", "audit"}


@pytest.mark.proof
@pytest.mark.parametrize("change", [lambda xml: xml[:-40], lambda xml: xml.replace(b"T", b"\x0b", 1)])
def test_broken_xml_is_found(tmp_path: Path, change: Callable[[bytes], bytes]) -> None:
    assert ooxml.findings(with_part(tmp_path / "bad.docx", change))


@pytest.mark.proof
def test_a_cell_without_a_paragraph_is_found(tmp_path: Path) -> None:
    """The SDK lets this pass and Word does not; so one validator would not do."""
    findings = ooxml.findings(with_empty_cell(tmp_path / "bad.docx"))
    assert {finding.split(":")[0] for finding in findings} == {"audit"}


@pytest.mark.proof
def test_findings_belong_to_their_file(tmp_path: Path) -> None:
    good, bad = with_text(tmp_path / "good.docx", "Tốt"), with_empty_cell(tmp_path / "bad.docx")
    found = ooxml.findings_by_file([good, bad])
    assert [path for path, findings in found.items() if findings] == [bad]


def test_a_missing_validator_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ooxml, "ROOT", tmp_path)
    with pytest.raises(FileNotFoundError, match=r"setup\.sh prove"):
        ooxml.sdk_findings(tmp_path / "a.docx")


def test_times_new_roman_is_laid_out_with_liberation_serif(tmp_path: Path, docx_to_pdf: Callable[[Path], Path]) -> None:
    (page,) = ink.pages(docx_to_pdf(with_text(tmp_path / "a.docx", "Tiếng Việt: Nghị định, phường, ỡ")))
    (span,) = page.spans
    assert span.font == "LiberationSerif"
    assert span.size == pytest.approx(14, abs=0.05)
    assert span.text == "Tiếng Việt: Nghị định, phường, ỡ"


@pytest.mark.proof
def test_a_paragraph_border_is_a_rule(tmp_path: Path, docx_to_pdf: Callable[[Path], Path]) -> None:
    """Word draws by borders, WeasyPrint by rectangles; both are seen as the same kind of rule."""
    made = document()
    border = f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
    made.add_paragraph("Chữ")._p.get_or_add_pPr().append(parse_xml(border))
    made.save(str(tmp_path / "a.docx"))
    (page,) = ink.pages(docx_to_pdf(tmp_path / "a.docx"))
    (rule,) = page.rules
    assert rule.length == pytest.approx(6 * 25.4, abs=0.2)
    assert rule.thickness == pytest.approx(0.75 * 25.4 / 72, abs=0.01)
    assert 0 < rule.y - page.spans[0].baseline < 3


@pytest.mark.proof
def test_many_files_are_converted_at_once(
    tmp_path: Path, docx_files_to_pdfs: Callable[[Sequence[Path]], list[Path]]
) -> None:
    files = [with_text(tmp_path / f"{name}.docx", name) for name in ("hai", "một")]
    assert [pdf_words.words(pdf) for pdf in docx_files_to_pdfs(files)] == [["hai"], ["một"]]


@pytest.mark.proof
def test_bytes_are_converted_too(tmp_path: Path, docx_to_pdf: Callable[[bytes], Path]) -> None:
    assert pdf_words.words(docx_to_pdf(with_text(tmp_path / "a.docx", "byte").read_bytes())) == ["byte"]


def test_what_is_no_document_is_an_error(tmp_path: Path, docx_to_pdf: Callable[[Path], Path]) -> None:
    with pytest.raises(libreoffice.LibreOfficeError, match=r"not-there\.pdf"):
        docx_to_pdf(tmp_path / "not-there.docx")


def test_two_files_of_one_name_are_refused(
    tmp_path: Path, docx_files_to_pdfs: Callable[[Sequence[Path]], list[Path]]
) -> None:
    with pytest.raises(ValueError, match="name of its own"):
        docx_files_to_pdfs([tmp_path / "a.docx", tmp_path / "b" / "a.docx"])


def command_lines() -> Iterator[str]:
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):  # it may have ended meanwhile
            yield file.read_text(errors="replace")


def test_a_hung_libreoffice_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in that starts a child, as the real one does, and never ends."""
    program = tmp_path / "soffice"
    program.write_text('#!/bin/sh\nsh -c \'sleep 1000; : "$@"\' child "$@"\n', encoding="ascii")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    with pytest.raises(libreoffice.LibreOfficeError, match="did not finish"):
        libreoffice.docx_files_to_pdfs([with_text(tmp_path / "a.docx", "a")], tmp_path, patience=0.3)
    wait_until(lambda: not [line for line in command_lines() if str(tmp_path) in line])


def test_a_missing_libreoffice_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = with_text(tmp_path / "a.docx", "a")
    monkeypatch.setenv("PATH", "")
    with pytest.raises(libreoffice.LibreOfficeError, match="soffice is missing"):
        libreoffice.docx_files_to_pdfs([file], tmp_path)
