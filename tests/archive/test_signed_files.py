"""Signed files beside a document that cannot be compared with them."""

from pathlib import Path

import pytest

from noticegen.archive.signed_files import signed_out_of_date
from noticegen.problems.problem import ProblemsFound


@pytest.fixture
def signed(tmp_path: Path) -> Path:
    path = tmp_path / "x.ChuKy1.pdf"
    path.write_bytes(b"%PDF signed")
    return path


def test_a_document_that_cannot_be_read_is_named(signed: Path) -> None:
    signed.with_name("x.pdf").mkdir()
    with pytest.raises(ProblemsFound) as found:
        list(signed_out_of_date(signed.parent, ["x"], {}))
    (problem,) = found.value.problems
    assert problem.code == "file-not-readable"
    assert problem.values["path"].endswith("x.pdf")


def test_without_its_document_a_signed_file_is_not_out_of_date(signed: Path) -> None:
    assert list(signed_out_of_date(signed.parent, ["x"], {})) == []
