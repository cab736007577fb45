"""Names whose letters are written whole, or as a letter and its marks: the same name to people."""

from pathlib import Path
from typing import Literal
from unicodedata import normalize

import pytest

from noticegen.workspace.on_disk import on_disk

Form = Literal["NFC", "NFD"]
FORMS: tuple[Form, ...] = ("NFC", "NFD")


@pytest.mark.parametrize("there", FORMS)
@pytest.mark.parametrize("typed", FORMS)
@pytest.mark.parametrize("name", ["họp tháng.yaml", "Văn phòng/họp tháng.yaml", "ế", "Đợt 2/ữ/ở.pdf", "plain.pdf"])
def test_it_is_found_however_it_is_spelled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: Form, typed: Form, name: str
) -> None:
    file = tmp_path / normalize(there, name)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    for path in (tmp_path / normalize(typed, name), Path(normalize(typed, name))):
        assert on_disk(path).samefile(file)
        missing = path.parent / "không có"
        assert on_disk(missing) == on_disk(path.parent) / "không có"


def test_of_two_that_look_alike_the_one_typed_is_meant(tmp_path: Path) -> None:
    for form in FORMS:
        (tmp_path / normalize(form, "ế")).write_text(form)
    for form in FORMS:
        assert on_disk(tmp_path / normalize(form, "ế")).read_text() == form


@pytest.mark.parametrize("path", ["", ".", "/", "..", "x" * 300, "a\0b", "\udcff", "không/có"])
def test_what_is_not_there_stays_as_typed(path: str) -> None:
    assert on_disk(Path(path)) == Path(path)
