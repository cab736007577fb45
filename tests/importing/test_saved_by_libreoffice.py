"""The same old files as LibreOffice saves them, in every format that people send: read as well as the first ones."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from noticegen.importing.import_notice import Imported
from tools import printing
from tools.imported import docx, given, imported, structure
from tools.libreoffice import converted
from tools.old_scores import score_fields, score_tree
from tools.old_truths import old_files
from tools.shared import once

pytestmark = pytest.mark.proof

FILES = {name: file for name, file in old_files().items() if file.file_name.endswith(".docx")}
SAMPLES = {path.stem: printing.read(path.read_text(encoding="utf-8")) for path in printing.SAMPLES}
LOST_ON_THE_WAY = {
    ("rtf", "noi-nhan-nhom"): "state",  # its text box
    ("rtf", "o-chu-dau"): "",  # its head stands in text boxes: all of it
    ("doc", "danh-so-lai"): "2.",  # where a list begins anew
    ("doc", "so-go-lan-danh-sach"): "'b)'",  # likewise
}
"""What LibreOffice itself does not save, by words of the difference."""


@pytest.fixture(scope="module", params=["docx", "odt", "rtf", "doc"])
def saved(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Mapping[str, bytes]]:
    """All files in one format, as Word files again, made by one start of LibreOffice for each step."""

    def make(folder: Path) -> dict[str, bytes]:
        sources = [folder / f"{name}.docx" for name in (*FILES, *SAMPLES)]
        for path in sources:
            path.write_bytes(FILES[path.stem].data if path.stem in FILES else docx(SAMPLES[path.stem]))
        made = converted(sources, request.param, folder)
        again = made if request.param == "docx" else converted(made, "docx", folder)
        return {path.stem: path.read_bytes() for path in again}

    return request.param, once(tmp_path_factory, f"saved-as-{request.param}", make)


def _as_read(data: Mapping[str, bytes]) -> dict[str, Imported]:
    return {name: imported(data[name], f"{name}.docx") for name in FILES}


def test_head_foot_and_every_paragraph(saved: tuple[str, Mapping[str, bytes]]) -> None:
    ending, data = saved
    wrong = list[tuple[str, str]]()
    for name, result in _as_read(data).items():
        notice = printing.read(result.yaml)
        scores = (score_fields(FILES[name], notice), score_tree(FILES[name], notice))
        lost = LOST_ON_THE_WAY.get((ending, name), "nothing")
        wrong += [(name, each) for score in scores for each in score.wrong if lost not in each]
    assert wrong == []


def test_our_own_files_come_back_whole(saved: tuple[str, Mapping[str, bytes]]) -> None:
    ending, data = saved
    for name, notice in SAMPLES.items():
        result = imported(data[name], f"{name}.docx")
        assert result.is_whole
        if ending != "doc":  # where a list begins anew is not saved there
            after = printing.read(result.yaml)
            assert (structure(after), given(after)) == (structure(notice), given(notice))


@pytest.mark.parametrize("ending", ["odt", "rtf", "doc"])
def test_the_program_has_it_converted(ending: str, tmp_path: Path) -> None:
    file = FILES["ha-tinh-van-phong"]
    source = tmp_path / file.file_name
    source.write_bytes(file.data)
    (old,) = converted([source], ending, tmp_path)
    result = imported(old.read_bytes(), old.name)
    assert score_tree(file, printing.read(result.yaml)).wrong == []
