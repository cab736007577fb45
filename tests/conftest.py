"""Fixtures for every test."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from tools import libreoffice, printing, random_notices
from tools.authority import Authority, serving
from tools.checkout import GOLDENS
from tools.goldens import compare_with_golden
from tools.libreoffice import LayOut
from tools.token import make_token


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept-goldens", action="store_true", help="write tests/goldens/ anew; then read the diff")
    flips = 10_000 if os.environ.get("CI") else 1000
    parser.addoption("--flips", type=int, default=flips, help="how many bits of a signed file to change")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """`golden(name, text)`: the text is that of tests/goldens/<name>, or the test fails and shows the difference."""
    accept = request.config.getoption("--accept-goldens")
    return lambda name, text: compare_with_golden(GOLDENS / name, text, accept=accept)


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


@pytest.fixture(scope="session")
def lay_out(office_dir: Path) -> LayOut:
    """Word files to pages, for fixtures that live as long as the session."""
    return lambda files: libreoffice.docx_files_to_pdfs(files, office_dir)


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory, lay_out: LayOut) -> Mapping[str, printing.Printed]:
    """Every notice of data/notices, printed by both writers, by its file's stem."""
    notices = {path.stem: printing.read(path.read_bytes(), path.name) for path in printing.SAMPLES}
    return printing.print_all(notices, tmp_path_factory.mktemp("samples"), lay_out)


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory, lay_out: LayOut) -> Mapping[str, printing.Printed]:
    """Notices nobody wrote, printed by both writers."""
    notices = {f"seed-{seed}": printing.read(random_notices.notice(seed)) for seed in random_notices.SEEDS}
    return printing.print_all(notices, tmp_path_factory.mktemp("generated"), lay_out)


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Authority]:
    """Who issues certificates, revokes them, stamps the time, and answers over HTTP."""
    with serving(tmp_path_factory.mktemp("authority")) as made:
        yield made


@pytest.fixture(scope="session")
def token(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A token with two keys; SoftHSM reads once in a process where its tokens are."""
    make_token(tmp_path_factory.mktemp("token"), authority, ["person", "agency"])
