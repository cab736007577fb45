"""Work slips on paper: each holds its unit's part word for word, and no other unit's sentence anywhere in the file."""

import re
import zipfile
from pathlib import Path

import pypdf
import pytest

from noticegen.commands.main import run
from noticegen.form.inline import plain_text
from noticegen.notice.notice_to_excerpts import Excerpt, notice_to_excerpts
from tools import printing
from tools.archives import documents
from tools.checkout import ROOT

SAMPLE = ROOT / "data/notices/2021-11-giao-ban.yaml"


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def everything_in(file: Path) -> str:
    """All text of a file: the pages and the properties of a PDF, every part of a DOCX."""
    if file.suffix == ".pdf":
        reader = pypdf.PdfReader(file)
        return squeezed(" ".join([*(page.extract_text() for page in reader.pages), str(reader.metadata)]))
    with zipfile.ZipFile(file) as package:
        parts = [package.read(name).decode() for name in package.namelist()]
    return squeezed(re.sub(r"<[^>]*>", "", " ".join(parts)).replace("&amp;", "&"))


@pytest.fixture(scope="module")
def slips(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Excerpt, dict[str, Path]]]:
    folder = tmp_path_factory.mktemp("slips")
    assert run(["excerpt", str(SAMPLE), "--all", "-o", str(folder), "--quiet"]) == 0
    excerpts = notice_to_excerpts(printing.read(SAMPLE.read_bytes()), printing.office())
    made = folder / SAMPLE.stem / "excerpts"
    assert {file.stem for file in made.iterdir()} == set(excerpts)
    return {unit: (each, {s: made / f"{unit}{s}" for s in (".docx", ".pdf")}) for unit, each in excerpts.items()}


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_a_slip_holds_its_own_sentences_and_nobody_else_s(
    slips: dict[str, tuple[Excerpt, dict[str, Path]]], suffix: str
) -> None:
    looked_at = 0
    for excerpt, files in slips.values():
        text = everything_in(files[suffix])
        kept = [entry.node.text for section in excerpt.body for entry in section.children]
        assert kept
        assert [task for task in kept if task and squeezed(plain_text(task)) not in text] == []
        for node in excerpt.omitted:
            looked_at += 1
            assert squeezed(plain_text(node.text or node.heading or "")) not in text
    assert looked_at > 100


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_a_slip_says_what_it_is_and_never_trich_sao(
    slips: dict[str, tuple[Excerpt, dict[str, Path]]], suffix: str
) -> None:
    for excerpt, files in slips.values():
        text = everything_in(files[suffix])
        assert squeezed("TRÍCH THÔNG BÁO") in text
        assert squeezed(f"Phần giao {excerpt.unit.name}") in text
        assert squeezed("trích sao") not in text.lower()


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--unit", "thanh-tr"], 1, "unknown-unit"),
        (["--unit", "ke-toan-truong"], 1, "nothing-for-unit"),
        ([], 2, "usage-units-or-all"),
        (["--all", "--unit", "thanh-tra"], 2, "usage-units-or-all"),
    ],
)
def test_what_cannot_be_made_is_told_and_nothing_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, words: str
) -> None:
    assert run(["excerpt", str(SAMPLE), *arguments, "-o", str(tmp_path / "out")]) == code
    assert words in capsys.readouterr().err
    assert documents(tmp_path / "out") == {}
