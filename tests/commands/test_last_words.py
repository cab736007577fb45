"""A run ends with where its documents are, in full, as a shell takes it."""

import shlex
from collections.abc import Sequence
from pathlib import Path, PureWindowsPath

import pytest

from noticegen.archive.asked import Asked
from noticegen.commands.where_documents_are import where_documents_are
from noticegen.problems import quoted as module
from noticegen.problems.quoted import quoted
from noticegen.problems.reporter import Reporter

FOLDERS = ("plain", "hai từ", "Sở KH&CN", "o'neil", "a;b", "$HOME", "`x`", 'tên "lạ"', "#1", "*", "~x", "-n")


def said(output: Path, names: Sequence[str], *, notice: bool = True) -> list[str]:
    return list(where_documents_are([Path(name) for name in names], Asked(output, notice=notice), Reporter("vi")))


@pytest.mark.parametrize("name", FOLDERS)
def test_the_paths_can_be_pasted(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name / "mot"
    folder.mkdir(parents=True)
    for suffix in (".pdf", ".docx"):
        (folder / f"mot{suffix}").touch()
    pdf, word = said(tmp_path / name, ["mot.yaml"])
    assert shlex.split(pdf.removeprefix("Bản PDF: ")) == [str(folder / "mot.pdf")]
    assert shlex.split(word.removeprefix("Bản Word: ")) == [str(folder / "mot.docx")]
    (several,) = said(tmp_path / name, ["mot.yaml", "hai.yaml"])
    assert shlex.split(several.removeprefix("Các văn bản ở: ")) == [str(tmp_path / name)]


def test_a_path_is_full_wherever_the_user_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (line,) = said(Path("output"), ["a.yaml", "b.yaml"])
    assert line == f"Các văn bản ở: {tmp_path}/output"


def test_of_files_that_are_not_there_nothing_is_said(tmp_path: Path) -> None:
    assert said(tmp_path, ["mot.yaml"]) == []
    assert said(tmp_path, ["mot.yaml"], notice=False) == []


@pytest.mark.parametrize(
    ("path", "typed"),
    [
        (r"C:\noticegen\output\x.pdf", r"C:\noticegen\output\x.pdf"),
        (r"C:\Thư của tôi\x.pdf", r'"C:\Thư của tôi\x.pdf"'),
        (r"C:\Thư\x.pdf", r"C:\Thư\x.pdf"),
        (r"C:\R&D\it's\x.pdf", r'"C:\R&D\it' + r"'s\x.pdf" + '"'),
        (r"\\may-chu\chung (A)\x.pdf", r'"\\may-chu\chung (A)\x.pdf"'),
    ],
)
def test_so_it_is_on_windows(path: str, typed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_PLATFORM", "win32")
    assert quoted([str(PureWindowsPath(path))]) == typed
