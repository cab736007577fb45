"""PDFs made to keep the reader busy, or to fill the memory: each is told, none brings a command down."""

import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from noticegen.commands import main as cli
from noticegen.pdf.foreign_pdf import refuse_excessive
from noticegen.pdf.pdf_to_first_revision import pdf_to_first_revision
from noticegen.problems.problem import ProblemsFound
from noticegen.workspace.time_limit import TooLongError, limited_time
from tools import signed
from tools.authority import PASSPHRASE, Authority
from tools.tiers import proof

HEAD = b"%PDF-1.7\n"
PLAIN = b"1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"


def file_of(*objects: bytes, root: bytes = b"1 0 R", more: bytes = b"") -> bytes:
    """These objects, numbered from 1, with a table of the older form."""
    body, places = bytearray(HEAD), list[int]()
    for number, each in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    rows = b"".join(b"%010d 00000 n \n" % each for each in places)
    table = b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, rows)
    trailer = b"trailer\n<</Size %d/Root %b%b>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, more, len(body))
    return bytes(body) + table + trailer


def stream(data: bytes, said: bytes = b"") -> bytes:
    return b"<</Length %d%b>>\nstream\n%b\nendstream" % (len(data), said, data)


@cache
def bomb(size: int = 500_000_000) -> bytes:
    packer = zlib.compressobj(9)
    return b"".join([*(packer.compress(bytes(10_000_000)) for _ in range(size // 10_000_000)), packer.flush()])


CATALOG = b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>"
PAGES = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Annots[4 0 R]>>"
FIELD = b"<</Type/Annot/Subtype/Widget/FT/Sig/T(ChuKy1)/Rect[0 0 9 9]/P 3 0 R>>"

CRAFTED: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "no more than a head": lambda: HEAD,
    "zeros": lambda: HEAD + bytes(5_000_000),
    "zeros and an end": lambda: HEAD + bytes(5_000_000) + b"startxref\n9\n%%EOF\n",
    "line breaks": lambda: HEAD + b"\n" * 3_000_000 + b"startxref\n9\n%%EOF",
    "many ends": lambda: HEAD + b"startxref\n9\n%%EOF\n" * 100_000,
    "many beginnings of an end": lambda: HEAD + b"startxref\n" * 300_000,
    "an end far away": lambda: HEAD + b"startxref\n999999999999999\n%%EOF",
    "a table that names itself": lambda: file_of(CATALOG, PAGES, PAGE, FIELD, more=b"/Prev 9"),
    "a tree of pages that goes round": lambda: file_of(CATALOG, b"<</Type/Pages/Kids[2 0 R]/Count 9>>", PAGE, FIELD),
    "a field that is its own child": lambda: file_of(CATALOG, PAGES, PAGE, b"<</T(a)/Kids[4 0 R]>>"),
    "a field that is its own parent": lambda: file_of(CATALOG, PAGES, PAGE, FIELD[:-2] + b"/Parent 4 0 R>>"),
    "a root that is itself": lambda: file_of(b"1 0 R"),
    "a root that is not there": lambda: file_of(PLAIN, root=b"99 0 R"),
    "a list in lists": lambda: file_of(b"<</Type/Catalog/Pages 2 0 R/X%b%b>>" % (b"[" * 20_000, b"]" * 20_000), PAGES),
    "a dictionary in dictionaries": lambda: file_of(b"<</A" * 20_000 + b" 1 " + b">>" * 20_000),
    "a string that never ends": lambda: file_of(CATALOG, PAGES, b"(" * 100_000),
    "a stream of another length": lambda: file_of(CATALOG, PAGES, PAGE, b"<</Length 999999999>>\nstream\na\nendstream"),
    "a length that is itself": lambda: file_of(CATALOG, PAGES, PAGE, b"<</Length 4 0 R>>\nstream\na\nendstream"),
    "no numbers": lambda: file_of(CATALOG, PAGES, PAGE, b"<</FT/Sig/T(ChuKy1)/Rect[a b c d]/P 3 0 R>>"),
    "a huge number": lambda: file_of(CATALOG, PAGES, PAGE, b"<</FT/Sig/T(ChuKy1)/Rect[%b 0 0 0]>>" % (b"9" * 9999)),
    "a range of negative numbers": lambda: file_of(
        CATALOG, PAGES, PAGE,
        FIELD[:-2] + b"/V<</Type/Sig/SubFilter/ETSI.CAdES.detached/ByteRange[-1 -2 -3 -4]/Contents<00>>>>>"),
    "a range of nothing": lambda: file_of(
        CATALOG, PAGES, PAGE, FIELD[:-2] + b"/V<</Type/Sig/SubFilter/ETSI.CAdES.detached/ByteRange[]/Contents<>>>>>"),
    "a range of other things": lambda: file_of(
        CATALOG, PAGES, PAGE, FIELD[:-2] + b"/V<</Type/Sig/SubFilter/ETSI.CAdES.detached/ByteRange[/a]/Contents 1>>>>"),
    "a password": lambda: file_of(CATALOG, PAGES, PAGE, FIELD, more=b"/Encrypt<</Filter/Standard/V 1/R 2>>"),
    "packed twice over": lambda: file_of(
        CATALOG, PAGES, stream(zlib.compress(zlib.compress(bytes(10**7))), b"/Filter[/FlateDecode /FlateDecode]")),
    "a table of packed nonsense": lambda: HEAD + b"1 0 obj\n" + stream(
        zlib.compress(b"\xff" * 99_999), b"/Type/XRef/W[9 9 9]/Size 99999999/Root 1 0 R/Filter/FlateDecode"
    ) + b"\nendobj\nstartxref\n9\n%%EOF\n",
    "a table of too much": lambda: HEAD + b"1 0 obj\n" + stream(
        bomb(), b"/Type/XRef/W[1 1 1]/Size 9/Root 1 0 R/Filter/FlateDecode"
    ) + b"\nendobj\nstartxref\n9\n%%EOF\n",
}  # fmt: skip

QUICK = [
    "nothing", "zeros and an end", "many ends", "a tree of pages that goes round", "a field that is its own child",
    "a list in lists", "a range of negative numbers", "packed twice over", "a table that names itself",
]  # fmt: skip


@pytest.mark.parametrize("how", [how if how in QUICK else proof(how) for how in CRAFTED])
def test_each_is_refused_with_a_sentence(
    tmp_path: Path, how: str, authority: Authority, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NOTICEGEN_PASSPHRASE", PASSPHRASE)
    (tmp_path / "a.pdf").write_bytes(CRAFTED[how]())
    for line in (["verify", "a.pdf"], ["sign", "a.pdf", "--role", "nguoi-ky", "--p12", str(authority.p12("person"))],
                 ["extract", "a.pdf"]):  # fmt: skip
        code = cli.run(line)
        said = "".join(capsys.readouterr())
        assert code in {1, 2}, (line, said)
        assert "[" in said
        assert "Traceback" not in said
    assert not (tmp_path / "a.ChuKy1.pdf").exists()


def test_what_unpacks_to_too_much_is_refused_before_anybody_reads_it() -> None:
    for pdf in (CRAFTED["packed twice over"](), CRAFTED["a table of too much"]()):
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
