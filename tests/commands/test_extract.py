"""`noticegen extract`: what a PDF carries, back on the disk, whoever made the PDF."""

import io
import tracemalloc
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from noticegen.commands import main as cli
from noticegen.commands.extract import safe_name
from noticegen.pdf.pdf_to_attachments import pdf_to_attachments
from noticegen.problems.problem import ProblemsFound
from tools.archives import make_workspace
from tools.sources import ADDED, carried
from tools.tiers import proof


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a PDF lies that was sent here: no workspace."""
    root = make_workspace(tmp_path / "office")
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    monkeypatch.chdir(root)
    assert cli.run(["build", "-q"]) == 0
    (tmp_path / "here").mkdir()
    (tmp_path / "here/mot.pdf").write_bytes((root / "output/mot/mot.pdf").read_bytes())
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path / "here"


def files(folder: Path) -> Mapping[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_every_file_comes_back_byte_for_byte(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["extract", "mot.pdf"]) == 0
    told = capsys.readouterr().err
    found = files(folder / "mot.source")
    assert found == carried((folder / "mot.pdf").read_bytes())
    assert found["mot.yaml"] == (folder.parent / "office/data/notices/mot.yaml").read_bytes()
    assert [line for line in told.splitlines() if line] == [f"đã tạo: mot.source/{name}" for name in sorted(found)]


@pytest.mark.parametrize("how", ADDED)
def test_from_a_signed_pdf_too(folder: Path, how: str) -> None:
    before = carried((folder / "mot.pdf").read_bytes())
    (folder / "mot.pdf").write_bytes(ADDED[how]((folder / "mot.pdf").read_bytes()))
    assert cli.run(["extract", "mot.pdf", "-q", "-o", "a/b"]) == 0
    assert files(folder / "a/b") == before


def added(pdf: bytes, found: Mapping[str, bytes]) -> bytes:
    """These files are its own now, by a later part of it."""
    out = io.BytesIO()
    writer: Any = IncrementalPdfFileWriter(io.BytesIO(pdf))
    names: Any = generic.ArrayObject()
    for name, data in found.items():
        file = writer.add_object(generic.StreamObject(stream_data=data))
        told = {"/Type": generic.pdf_name("/Filespec"), "/F": generic.pdf_string(name), "/EF": named({"/F": file})}
        names += [generic.pdf_string(name), writer.add_object(named(told))]
    writer.root["/Names"] = named({"/EmbeddedFiles": writer.add_object(named({"/Names": names}))})
    writer.update_root()
    writer.write(out)
    return out.getvalue()


def named(told: Mapping[str, Any]) -> Any:
    return generic.DictionaryObject({generic.pdf_name(key): value for key, value in told.items()})  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("files_now", [{"mot.yaml": b"khac"}, {}, {"mot.yaml": b"mot" * 17_000_000}])
def test_files_replaced_after_it_was_made_do_not_come_out(
    folder: Path, capsys: pytest.CaptureFixture[str], files_now: Mapping[str, bytes]
) -> None:
    before = carried((folder / "mot.pdf").read_bytes())
    (folder / "mot.pdf").write_bytes(added((folder / "mot.pdf").read_bytes(), files_now))
    assert cli.run(["extract", "mot.pdf"]) == 1
    assert "[attachments-changed]" in capsys.readouterr().err
    assert files(folder / "mot.source") == before


def test_files_added_where_there_were_none_do_not_come_out(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "mot.pdf").write_bytes(added(with_files({}), {"a.yaml": b"1"}))
    assert cli.run(["extract", "mot.pdf"]) == 1
    assert "[attachments-changed]" in capsys.readouterr().err
    assert not (folder / "mot.source").exists()


def test_again_makes_nothing_and_a_file_that_differs_is_kept(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["extract", "mot.pdf", "-o", "."]) == 0
    assert cli.run(["extract", "mot.pdf", "-o", "."]) == 0
    assert "giữ nguyên, đã có: mot.yaml" in capsys.readouterr().err
    (folder / "office.yaml").unlink()
    (folder / "mot.yaml").write_text("của tôi", encoding="utf-8")
    before = files(folder)
    assert cli.run(["extract", "mot.pdf", "-o", "."]) == 2
    assert "[file-differs]" in capsys.readouterr().err
    assert files(folder) == before, "all or nothing"


@pytest.mark.parametrize("longer", [b"", b"# more\n"])
def test_a_file_that_only_begins_alike_differs(folder: Path, longer: bytes) -> None:
    (folder / "mot.yaml").write_bytes(carried((folder / "mot.pdf").read_bytes())["mot.yaml"] + longer)
    assert cli.run(["extract", "mot.pdf", "-o", "."]) == (2 if longer else 0)


def test_a_folder_or_a_dead_link_in_the_way_is_told(folder: Path) -> None:
    (folder / "mot.yaml").mkdir()
    assert cli.run(["extract", "mot.pdf", "-o", "."]) == 2
    (folder / "mot.yaml").rmdir()
    (folder / "mot.yaml").symlink_to(folder.parent / "elsewhere.yaml")
    assert cli.run(["extract", "mot.pdf", "-o", "."]) == 2
    assert not (folder.parent / "elsewhere.yaml").exists()


def with_files(found: Mapping[str, bytes], **options: object) -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        for name, data in found.items():
            pdf.attachments[name] = data
        pdf.save(out, **options)  # type: ignore[arg-type]
    return out.getvalue()


NAMES = {
    "mot.yaml": "mot.yaml",
    "../../etc/passwd": "passwd",
    "..\\..\\boot.ini": "boot.ini",
    "/abs/olute.yaml": "olute.yaml",
    "C:\\a.yaml": "a.yaml",
    "..": "thong-bao",
    ".bashrc": "bashrc",
    "a/": "a",
    "": "thong-bao",
    "con.yaml": "con-thong-bao.yaml",
    "Kết luận (1).YAML": "ket-luan-1.yaml",
    "a\x00b\n.yaml": "a-b.yaml",
    "tệp.json:ẩn": "tep.json-an",
    "x" * 999 + ".yaml": "x" * 120 + ".yaml",
}


@pytest.mark.parametrize("name", NAMES)
def test_names_are_made_safe(name: str) -> None:
    assert safe_name(name) == NAMES[name]


def test_nothing_is_written_outside_the_folder(folder: Path) -> None:
    bad = {"../a.yaml": b"1", "../../a.yaml": b"2", "b/a.yaml": b"3", "A.yaml": b"4"}
    (folder / "bad.pdf").write_bytes(with_files(bad))
    before = files(folder.parent)
    assert cli.run(["extract", "bad.pdf", "-q", "-o", "x"]) == 0
    new = {name: data for name, data in files(folder.parent).items() if name not in before}
    assert new.keys() == {f"here/x/{name}" for name in ("a.yaml", "2-a.yaml", "3-a.yaml", "4-a.yaml")}
    assert sorted(new.values()) == [b"1", b"2", b"3", b"4"]


def locked() -> bytes:
    return with_files({"a.yaml": b"1"}, encryption=pikepdf.Encryption(owner="a", user="b"))


def too_large() -> bytes:
    return with_files({"a.yaml": b"0" * 50_000_001})


def packed_in_a_list(*names: str, size: int = 50_000_001, **more: Any) -> bytes:
    """Far too much, under the name of its packing in a list."""
    packed = zlib.compress(b"0" * size)
    packed = zlib.compress(packed) if len(names) > 1 else packed
    with pikepdf.open(io.BytesIO(with_files({"a.yaml": b"1"}))) as pdf:
        file = pdf.Root.Names.EmbeddedFiles.Names[1].EF.F
        file.write(packed, filter=[pikepdf.Name(each) for each in names], **more)
        file.Filter = pikepdf.Array([pikepdf.Name(each) for each in names])  # which write makes a name of
        out = io.BytesIO()
        pdf.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return out.getvalue()


FLATE = "/FlateDecode"
PREDICTED = pikepdf.Dictionary(Predictor=12, Columns=1)


def not_a_file() -> bytes:
    """A name tree that leads to something else."""
    with pikepdf.open(io.BytesIO(with_files({"a.yaml": b"1"}))) as pdf:
        pdf.Root.Names.EmbeddedFiles.Names[1] = pikepdf.String("x")
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def cut_short() -> bytes:
    """The file in it, not the PDF: half a source is none."""
    with pikepdf.open(io.BytesIO(with_files({"a.yaml": bytes(range(256)) * 9}))) as pdf:
        file = pdf.Root.Names.EmbeddedFiles.Names[1].EF.F
        packed = zlib.compress(bytes(range(256)) * 9)
        file.write(packed[: len(packed) // 2], filter=pikepdf.Name.FlateDecode)
        out = io.BytesIO()
        pdf.save(out, recompress_flate=False)
    return out.getvalue()


WRONG: Mapping[str, tuple[Callable[[], bytes], str, int]] = {
    "no attachments": (lambda: with_files({}), "no-attachments", 1),
    "no PDF": (lambda: b"hello", "not-a-pdf", 2),
    "nothing": (lambda: b"", "not-a-pdf", 2),
    "a Word file": (lambda: b"PK\x03\x04" * 99, "not-a-pdf", 2),
    "locked": (locked, "pdf-locked", 2),
    "a file cut short": (cut_short, "not-a-pdf", 2),
    "packed far too much": (too_large, "attachments-too-large", 1),
    "packed far too much, in a list": (lambda: packed_in_a_list(FLATE), "attachments-too-large", 1),
    "packed twice": (lambda: packed_in_a_list(FLATE, FLATE), "attachments-packed", 1),
    "packed by differences": (lambda: packed_in_a_list(FLATE, decode_parms=[PREDICTED]), "attachments-packed", 1),
    "packed in another way": (lambda: packed_in_a_list("/LZWDecode"), "attachments-packed", 1),
    "a name that leads nowhere": (not_a_file, "no-attachments", 1),
}


@pytest.mark.parametrize("lang", ["vi", proof("en")])
@pytest.mark.parametrize("what", WRONG)
def test_what_cannot_be_had_is_told(folder: Path, capsys: pytest.CaptureFixture[str], what: str, lang: str) -> None:
    make, code, leaves = WRONG[what]
    (folder / "wrong.pdf").write_bytes(make())
    before = files(folder)
    assert cli.run(["extract", "wrong.pdf", "--lang", lang]) == leaves
    told = capsys.readouterr().err
    assert f"[{code}]" in told
    assert "wrong.pdf" in told
    assert "Traceback" not in told
    assert files(folder) == before


@pytest.mark.proof
def test_a_list_of_one_is_unpacked_to_the_limit_only() -> None:
    data = packed_in_a_list(FLATE, size=300_000_000)
    assert b"[ /FlateDecode ]" in data
    tracemalloc.start()
    with pytest.raises(ProblemsFound):
        pdf_to_attachments(data, "a.pdf")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 150_000_000


@pytest.mark.parametrize("path", ["gone.pdf", "."])
@pytest.mark.usefixtures("folder")
def test_a_path_that_is_no_file_is_told(capsys: pytest.CaptureFixture[str], path: str) -> None:
    assert cli.run(["extract", path]) == 2
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("how", ["every byte", "cut"])
def test_no_damage_brings_us_down(folder: Path, how: str) -> None:
    """Whatever comes of it: files, or a problem."""
    whole = (folder / "mot.pdf").read_bytes()
    told = 0
    for place in range(0, len(whole), len(whole) // 150):
        broken = whole[:place] if how == "cut" else whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :]
        try:
            pdf_to_attachments(broken, "a.pdf")
        except ProblemsFound:
            told += 1
    assert told > 0
