"""PDFs made to keep the reader busy, or to fill the memory: each is told, none brings a command down."""

import zlib
from pathlib import Path

import pytest

from noticegen.commands import main as cli
from noticegen.pdf.foreign_pdf import refuse_excessive
from noticegen.pdf.pdf_to_first_revision import pdf_to_first_revision
from noticegen.problems.problem import ProblemsFound
from noticegen.workspace import time_limit
from noticegen.workspace.time_limit import TooLongError, limited_time
from tools import signed
from tools.archives import build_once, make_workspace
from tools.authority import PASSPHRASE, Authority
from tools.crafted_pdfs import CATALOG, CRAFTED, PAGES, file_of, stream
from tools.tiers import tiered

MOST_MB = 350
"""That one file may cost, above what the program itself does."""

QUICK = [
    "nothing", "many ends", "a tree of pages that goes round", "a field that is its own child", "a list in lists",
    "a range of negative numbers", "packed twice over", "a table that names itself", "fields that are each other's",
    "line breaks and an end", "no tree of pages", "ours, cut off at 50 %",
]  # fmt: skip


@pytest.fixture
def circles(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How often the clock had to stop somebody."""
    found = list[int]()

    def stop(number: int, _: object) -> None:
        found.append(number)
        raise TooLongError

    monkeypatch.setattr(time_limit, "_stop", stop)
    return found


def assert_told(line: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing ends in a bug or with the memory full."""
    before = forget_peak()
    code = cli.run(line)
    said = "".join(capsys.readouterr())
    assert code in {0, 1, 2}, (line, said)
    assert code == 0 or "[" in said
    assert "Traceback" not in said
    assert peak() - before < MOST_MB, line


@pytest.mark.parametrize("how", tiered(CRAFTED, QUICK))
def test_each_is_told_in_a_sentence(
    tmp_path: Path, how: str, authority: Authority, circles: list[int], monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """What a reader can make sense of is signed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NOTICEGEN_PASSPHRASE", PASSPHRASE)
    (tmp_path / "a.pdf").write_bytes(CRAFTED[how]())
    for line in (["verify", "a.pdf"], ["sign", "a.pdf", "--role", "nguoi-ky", "--p12", str(authority.p12("person"))],
                 ["extract", "a.pdf"]):  # fmt: skip
        assert_told(line, capsys)
    assert not circles


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = make_workspace(tmp_path_factory.mktemp("archive") / "office")
    build_once(root, tmp_path_factory)
    return root


@pytest.mark.proof
@pytest.mark.parametrize("how", CRAFTED)
def test_in_the_place_of_a_document_each_is_left_alone(
    archive: Path, how: str, circles: list[int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The record is lost, so the PDF is asked what it is."""
    monkeypatch.chdir(archive)
    pdf, crafted = archive / "output/mot/mot.pdf", CRAFTED[how]()
    for line in (["build", "mot"], ["excerpt", "mot", "--all"], ["absorb", "mot"], ["import", "output/mot/mot.pdf"]):
        (archive / "output/mot/.noticegen.json").unlink(missing_ok=True)
        pdf.write_bytes(crafted)
        assert_told(line, capsys)
        assert pdf.read_bytes() == crafted
    assert not circles


STATUS, FORGET = Path("/proc/self/status"), Path("/proc/self/clear_refs")


def forget_peak() -> int:
    """What this process holds now, in MB; from now on this is the most that it held. 0 where Linux does not run."""
    if FORGET.exists():
        FORGET.write_text("5")
    return peak()


def peak() -> int:
    """The most that it held, in MB."""
    status = STATUS.read_text() if STATUS.exists() else "VmHWM: 0"
    return int(status.partition("VmHWM:")[2].split()[0]) // 1000


@pytest.mark.proof
def test_what_unpacks_to_too_much_is_refused_before_anybody_reads_it() -> None:
    for pdf in (CRAFTED["a page of too much"](), CRAFTED["a table of too much"]()):
        with pytest.raises(ProblemsFound) as found:
            refuse_excessive(pdf)
        assert [each.code for each in found.value.problems] == ["pdf-too-much"]


def test_our_own_are_not_too_much() -> None:
    refuse_excessive(signed.notice(signed.JOINT))


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 300_000, 5_000_000])
def test_a_part_that_ends_within_a_larger_one_ends_the_look_at_it(size: int) -> None:
    """Something always stands behind it in the file."""
    refuse_excessive(file_of(CATALOG, PAGES, stream(zlib.compress(bytes(size)), b"/Filter/FlateDecode")))


def test_a_file_that_goes_round_in_a_circle_is_stopped() -> None:
    def goes_round() -> None:
        with limited_time(0.05):
            while True:
                pass

    with pytest.raises(TooLongError):
        goes_round()


def test_ends_that_are_none_are_not_tried_for_ever() -> None:
    """Each names a place that looks like a table for a while."""
    pdf = b"1 0 obj" + b" " * 5000 + b"startxref\n0\n%%EOF\n" * 20_000
    assert pdf_to_first_revision(pdf) == pdf
