"""Fixtures for every test."""

import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from tools import authority as authorities
from tools import engines, libreoffice, printing, processes, random_notices, told_problems
from tools.authority import Authority, serving
from tools.checkout import GOLDENS
from tools.collecting import opened
from tools.goldens import compare_with_golden
from tools.libreoffice import LayOut
from tools.shared import Batches, once
from tools.token import make_token


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept-goldens", action="store_true", help="write tests/goldens/ anew; then read the diff")
    flips = 4000 if os.environ.get("CI") else 1000
    parser.addoption("--engine", choices=("weasyprint", "noticegen"), default="weasyprint", help="what makes the PDFs")
    parser.addoption("--flips", type=int, default=flips, help="how many bits of a signed file to change")


def pytest_configure(config: pytest.Config) -> None:
    """Any test may be run over the PDFs of the other engine: `pytest --engine noticegen tests/signing`."""
    if config.getoption("--engine") == "noticegen":
        engines.use_own_engine()


OPENED = pytest.StashKey[Sequence[str]]()
"""What was opened or started while tests were collected."""


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Iterator[None]:
    with opened() as found:
        session.config.stash[OPENED] = found
        return (yield)


@pytest.fixture
def opened_while_collecting(pytestconfig: pytest.Config) -> Sequence[str]:
    return pytestconfig.stash[OPENED]


@pytest.fixture(autouse=True)
def _programs_end_with_their_test() -> Iterator[None]:
    yield
    processes.end_all()


@pytest.fixture(autouse=True)
def every_problem_can_be_told() -> Iterator[None]:
    """In both languages, with all their blanks filled: whatever our own code finds while a test runs."""
    with told_problems.watched() as complaints:
        yield
    assert not complaints, complaints


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
    notices = {path.stem: printing.read(path.read_text(encoding="utf-8"), path.name) for path in printing.SAMPLES}
    return once(tmp_path_factory, "samples", lambda folder: printing.print_all(notices, folder, lay_out))


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory, lay_out: LayOut) -> Mapping[str, printing.Printed]:
    """Notices nobody wrote, printed by both writers."""

    def make(folder: Path, names: Collection[str]) -> Mapping[str, printing.Printed]:
        notices = {name: printing.read(random_notices.notice(int(name.removeprefix("seed-")))) for name in names}
        return printing.print_all(notices, folder, lay_out)

    first, *others = (f"seed-{seed}" for seed in random_notices.SEEDS)
    return Batches(tmp_path_factory, {"first-generated": [first], "generated": others}, make)


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Authority]:
    """Who issues certificates, revokes them, stamps the time, and answers over HTTP."""
    keys = once(tmp_path_factory, "keys", authorities.make_keys)
    with serving(tmp_path_factory.mktemp("authority"), keys=keys) as made:
        yield made


@pytest.fixture(scope="session")
def token(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A token with two keys; SoftHSM reads once in a process where its tokens are."""
    make_token(tmp_path_factory.mktemp("token"), authority, ["person", "agency"])
