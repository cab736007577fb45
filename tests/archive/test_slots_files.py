"""Slots in an archive: their file stands beside every document, and what changes it is noticed."""

from pathlib import Path

import pytest

from noticegen.commands import main as cli
from tools.archives import change, make_workspace


def test_in_an_archive_they_stand_beside_every_document_and_no_slip(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = make_workspace(tmp_path / "office")
    monkeypatch.chdir(root)
    file = root / "output" / "mot" / "mot.slots.json"
    assert cli.run(["build", "--excerpts", "-q"]) == 0
    assert [path.name for path in (root / "output").rglob("*.slots.json")] == ["mot.slots.json"]
    made = file.read_bytes()
    file.unlink()
    assert cli.run(["build", "-q"]) == 0
    assert file.read_bytes() == made
    file.write_bytes(b"{}")
    assert cli.run(["build", "-q"]) == 1
    assert file.read_bytes() == b"{}"


def test_a_signed_file_whose_document_has_changed_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = make_workspace(tmp_path / "office")
    monkeypatch.chdir(root)
    pdf, notice = root / "output" / "mot" / "mot.pdf", root / "data" / "notices" / "mot.yaml"
    cli.run(["build", "-q"])
    signed = pdf.with_name("mot.ChuKy1.pdf")
    signed.write_bytes(pdf.read_bytes() + b"signature")
    pdf.with_name("mot.other.pdf").write_bytes(b"other")
    change(notice, "Mười một", "tháng 11")
    before = signed.read_bytes()
    for _ in range(2):
        capsys.readouterr()
        assert cli.run(["build", "-q"]) == 0
        assert capsys.readouterr().err.count("[signed-out-of-date]") == 1
    assert signed.read_bytes() == before
    change(notice, "tháng 11", "Mười một")
    assert cli.run(["build"]) == 0
    told = capsys.readouterr().err
    assert "mot.pdf" in told
    assert "[signed-out-of-date]" not in told
