"""Fixtures for every test."""

import difflib
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tools import libreoffice

GOLDENS = Path(__file__).parent / "goldens"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept-goldens", action="store_true", help="write tests/goldens/ anew; then read the diff")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """`golden(name, text)`: the text is that of tests/goldens/<name>, or the test fails and shows the difference."""
    accept = request.config.getoption("--accept-goldens")
    return lambda name, text: compare_with_golden(GOLDENS / name, text, accept=accept)


def compare_with_golden(path: Path, text: str, *, accept: bool) -> None:
    if accept:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        return
    if not path.exists():
        pytest.fail(f"{path.name} is not there yet: `make goldens` writes it", pytrace=False)
    expected = path.read_text(encoding="utf-8")
    if text != expected:
        diff = difflib.unified_diff(expected.splitlines(), text.splitlines(), f"golden {path.name}", "now", lineterm="")
        pytest.fail("\n".join([*diff, "Wanted? `make goldens` accepts it."]), pytrace=False)


@pytest.fixture(scope="session")
def office_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One LibreOffice profile for all tests: making one costs more than using it."""
    return tmp_path_factory.mktemp("libreoffice")


@pytest.fixture
def docx_to_pdf(office_dir: Path) -> Callable[[bytes | Path], Path]:
    return lambda docx: libreoffice.docx_to_pdf(docx, office_dir)


@pytest.fixture
def docx_files_to_pdfs(office_dir: Path) -> Callable[[Sequence[Path]], list[Path]]:
    return lambda files: libreoffice.docx_files_to_pdfs(files, office_dir)
