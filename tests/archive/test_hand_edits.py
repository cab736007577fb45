"""Nobody's work is destroyed: files a hand changed, files that were signed."""

import io
import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import docx
import pytest

from noticegen.archive import write_documents
from noticegen.commands import main as cli
from noticegen.workspace.atomic_write import atomic_write
from tools.archives import VAN_PHONG, build_once, change, documents, make_workspace, manifest
from tools.tiers import proof

WORD = "output/mot/mot.docx"
SLIP = "output/mot/excerpts/van-phong.docx"
PDF = "output/mot/mot.pdf"


@pytest.fixture
def built(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = make_workspace(tmp_path / "office", ("mot", "hai"))
    monkeypatch.chdir(root)
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    build_once(root, tmp_path_factory)
    return root


def in_word(path: Path, old: str, new: str) -> None:
    """The words of one paragraph changed, saved as Word would: every part written anew."""
    document = docx.Document(str(path))
    (paragraph,) = [each for each in document.paragraphs if old in each.text]
    text = paragraph.text.replace(old, new)
    for run in paragraph.runs[1:]:
        run.text = ""
    paragraph.runs[0].text = text
    document.save(str(path))


def codes(done: dict[str, Any]) -> list[str]:
    return [each["code"] for each in done["problems"]]


def test_a_hand_edit_is_refused_told_in_words_and_the_rest_is_made(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_word(built / WORD, VAN_PHONG, "Văn phòng Sở khẩn trương tổng hợp")
    edited = (built / WORD).read_bytes()
    change(built / "data/notices/mot.yaml", "Thanh tra Sở kiểm tra", "Thanh tra Sở rà soát")
    change(built / "data/notices/hai.yaml", "Thanh tra Sở kiểm tra", "Thanh tra Sở rà soát")
    pdf = (built / PDF).read_bytes()
    done = manifest(cli.run, capsys)
    assert done["code"] == 1
    assert done["names"] == ["hai", "thanh-tra"]
    assert codes(done) == ["hand-edited", "hand-edit"]
    assert "output/mot/mot.docx" in done["problems"][0]["message"]
    told = done["problems"][1]["message"]
    assert "trước: “- Văn phòng Sở tổng hợp báo cáo" in told
    assert (done["problems"][1]["file"], done["problems"][1]["line"]) == ("data/notices/mot.yaml", 7)
    assert "Văn phòng Sở khẩn trương tổng hợp báo cáo" in told
    assert (built / WORD).read_bytes() == edited
    assert (built / PDF).read_bytes() == pdf


def test_it_is_refused_again_until_decided(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    in_word(built / WORD, VAN_PHONG, "Văn phòng Sở khẩn trương tổng hợp")
    for _ in range(2):
        done = manifest(cli.run, capsys)
        assert (done["code"], codes(done), done["made"]) == (1, ["hand-edited", "hand-edit"], [])


def test_keep_leaves_the_file_and_makes_the_rest(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    in_word(built / WORD, VAN_PHONG, "Văn phòng Sở khẩn trương tổng hợp")
    edited = (built / WORD).read_bytes()
    change(built / "data/notices/mot.yaml", "Thanh tra Sở kiểm tra", "Thanh tra Sở rà soát")
    done = manifest(cli.run, capsys, "build", "--keep")
    assert (done["code"], codes(done)) == (0, ["file-kept"])
    assert sorted(each["file"] for each in done["made"]) == [
        "output/mot/excerpts/thanh-tra.docx",
        "output/mot/excerpts/thanh-tra.pdf",
        PDF,
    ]
    assert (built / WORD).read_bytes() == edited
    assert codes(manifest(cli.run, capsys)) == ["hand-edited", "hand-edit"]


def test_overwrite_keeps_a_backup(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fresh = documents(built / "output")
    for text in ("Văn phòng Sở khẩn trương tổng hợp", "Văn phòng Sở sớm tổng hợp"):
        in_word(built / WORD, VAN_PHONG, text)
        edited = (built / WORD).read_bytes()
        done = manifest(cli.run, capsys, "build", "--overwrite")
        assert (done["code"], [each["why"] for each in done["made"]]) == (0, ["edited"])
        backups = [path for path in (built / "output/mot/backup").iterdir() if path.read_bytes() == edited]
        assert len(backups) == 1
    kept = {place: data for place, data in documents(built / "output").items() if "backup" not in place}
    assert kept == fresh
    assert len(list((built / "output/mot/backup").iterdir())) == 2
    assert manifest(cli.run, capsys)["made"] == []


def test_the_backup_of_a_private_file_is_private(built: Path) -> None:
    in_word(built / WORD, VAN_PHONG, "Văn phòng Sở khẩn trương tổng hợp")
    (built / WORD).chmod(0o600)
    assert cli.run(["build", "--overwrite", "-q"]) == 0
    (backup,) = (built / "output/mot/backup").iterdir()
    assert backup.stat().st_mode & 0o777 == (built / WORD).stat().st_mode & 0o777 == 0o600


def test_a_backup_put_back_is_a_hand_edit_again(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It was never ours, and may be all that is left of somebody's work."""
    in_word(built / WORD, VAN_PHONG, "Văn phòng Sở khẩn trương tổng hợp")
    edited = (built / WORD).read_bytes()
    assert cli.run(["build", "--overwrite", "-q"]) == 0
    (backup,) = (built / "output/mot/backup").iterdir()
    backup.rename(built / WORD)
    assert codes(manifest(cli.run, capsys)) == ["hand-edited", "hand-edit"]
    assert (built / WORD).read_bytes() == edited


@pytest.mark.parametrize("calls", [1, 2])
def test_stopped_while_writing_over_a_hand_edit_the_edit_is_somewhere(
    built: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, calls: int
) -> None:
    """After the backup, or after the record: the next build still knows that it was a hand's."""
    in_word(built / WORD, VAN_PHONG, "Văn phòng Sở khẩn trương tổng hợp")
    edited = (built / WORD).read_bytes()
    replaced: list[Any] = []
    replace = Path.replace

    def stopping(self: Path, target: Any) -> Any:
        replaced.append(target)
        if len(replaced) > calls:
            raise KeyboardInterrupt
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", stopping)
    assert cli.run(["build", "--overwrite", "-q"]) == 130
    monkeypatch.undo()
    monkeypatch.chdir(built)
    assert (built / WORD).read_bytes() == edited
    assert codes(manifest(cli.run, capsys)) == ["hand-edited", "hand-edit"]
    assert (built / WORD).read_bytes() == edited


def test_a_hand_edit_saved_while_we_print_is_left_alone(
    built: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    change(built / "data/notices/mot.yaml", VAN_PHONG, "Văn phòng Sở sớm")

    def saved_meanwhile(files: Mapping[Path, bytes], still: Any = lambda _: True) -> None:
        if built / WORD in files:
            in_word(built / WORD, VAN_PHONG, "Văn phòng Sở khẩn trương tổng hợp")
        atomic_write(files, still)

    monkeypatch.setattr(write_documents, "atomic_write", saved_meanwhile)
    done = manifest(cli.run, capsys)
    assert (done["code"], codes(done)) == (2, ["file-changed-meanwhile"])
    monkeypatch.undo()
    monkeypatch.chdir(built)
    assert "Văn phòng Sở khẩn trương" in " ".join(each.text for each in docx.Document(str(built / WORD)).paragraphs)
    assert codes(manifest(cli.run, capsys))[0] == "hand-edited"


def test_a_kept_file_put_right_again_is_made_anew(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    original = (built / WORD).read_bytes()
    in_word(built / WORD, VAN_PHONG, "Văn phòng Sở khẩn trương tổng hợp")
    change(built / "data/notices/mot.yaml", VAN_PHONG, "Văn phòng Sở sớm")
    assert codes(manifest(cli.run, capsys, "build", "--keep")) == ["file-kept"]
    (built / WORD).write_bytes(original)
    done = manifest(cli.run, capsys)
    assert [each["file"] for each in done["made"]] == [WORD]
    assert "Văn phòng Sở sớm" in " ".join(each.text for each in docx.Document(str(built / WORD)).paragraphs)


def test_an_unknown_file_that_was_kept_and_then_deleted_is_made(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(built / "output")
    (built / "output/mot").mkdir(parents=True)
    (built / WORD).write_bytes(b"somebody's")
    assert codes(manifest(cli.run, capsys, "build", "mot", "--keep")) == ["file-kept"]
    (built / WORD).unlink()
    assert [each["file"] for each in manifest(cli.run, capsys, "build", "mot")["made"]] == [WORD]


@pytest.mark.parametrize("places", [5, proof(40)])
def test_a_damaged_word_file_is_told_whatever_its_damage(
    built: Path, capsys: pytest.CaptureFixture[str], places: int
) -> None:
    data = (built / WORD).read_bytes()
    for place in range(100, len(data) - 100, len(data) // places):
        (built / WORD).write_bytes(data[:place] + bytes([data[place] ^ 0x55]) + data[place + 1 :])
        done = manifest(cli.run, capsys, "build", "mot")
        assert (done["code"], codes(done)[0]) == (1, "hand-edited")


def test_only_looks_changed(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = docx.Document(str(built / WORD))
    document.paragraphs[3].runs[0].font.italic = True
    document.save(str(built / WORD))
    done = manifest(cli.run, capsys)
    assert (done["code"], codes(done)) == (1, ["hand-edited", "hand-edit-of-looks"])


def test_paragraphs_added_and_removed_are_told(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = docx.Document(str(built / WORD))
    document.paragraphs[-1].insert_paragraph_before("Một đoạn mới.")
    (gone,) = [each for each in document.paragraphs if "kiểm tra việc chấp hành" in each.text]
    gone._element.getparent().remove(gone._element)
    document.save(str(built / WORD))
    done = manifest(cli.run, capsys)
    assert set(codes(done)) == {"hand-edited", "hand-edit-added", "hand-edit-removed"}
    told = " ".join(each["message"] for each in done["problems"])
    assert "thêm: “Một đoạn mới.”" in told
    assert "bỏ: “- Thanh tra Sở kiểm tra việc" in told


def test_a_comment_and_a_tracked_deletion_are_changes(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(built / WORD) as old, zipfile.ZipFile(data, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "word/document.xml":
                assert part.count("Văn phòng Sở tổng hợp".encode()) == 1
                start = part.rindex(b"<w:r>", 0, part.index("Văn phòng Sở tổng hợp".encode()))
                end = part.index(b"</w:r>", start) + len(b"</w:r>")
                run = part[start:end].replace(b"<w:t", b"<w:delText").replace(b"</w:t>", b"</w:delText>")
                part = part[:start] + b'<w:del w:id="9" w:author="x">' + run + b"</w:del>" + part[end:]
            new.writestr(name, part)
    (built / WORD).write_bytes(data.getvalue())
    done = manifest(cli.run, capsys)
    assert set(codes(done)) <= {"hand-edited", "hand-edit", "hand-edit-removed"}
    assert "Văn phòng Sở tổng hợp" in " ".join(each["message"] for each in done["problems"])


@pytest.mark.parametrize("data", [b"", b"PK", b"not a zip"])
def test_a_file_that_is_no_word_file_any_more(built: Path, capsys: pytest.CaptureFixture[str], data: bytes) -> None:
    (built / WORD).write_bytes(data)
    done = manifest(cli.run, capsys)
    assert (done["code"], codes(done)) == (1, ["hand-edited", "hand-edit-unreadable"])
    assert (built / WORD).read_bytes() == data


def test_a_signed_pdf_is_never_written_over(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    signed = (built / PDF).read_bytes() + b"\n% signature"
    (built / PDF).write_bytes(signed)
    change(built / "data/notices/mot.yaml", VAN_PHONG, "Văn phòng Sở khẩn trương")
    done = manifest(cli.run, capsys)
    assert (done["code"], codes(done), done["names"]) == (1, ["pdf-changed"], ["van-phong"])
    assert (built / PDF).read_bytes() == signed


def test_excerpts_are_as_safe_as_notices(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    in_word(built / SLIP, VAN_PHONG, "Văn phòng Sở khẩn trương tổng hợp")
    edited = (built / SLIP).read_bytes()
    done = manifest(cli.run, capsys, "excerpt", "mot", "--all")
    assert (done["code"], codes(done)) == (1, ["hand-edited", "hand-edit"])
    assert (built / SLIP).read_bytes() == edited


def test_files_we_never_made_are_not_ours_to_write_over(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(built / "output")
    (built / "output/mot").mkdir(parents=True)
    (built / WORD).write_bytes(b"somebody's")
    done = manifest(cli.run, capsys, "build", "mot")
    assert (done["code"], done["made"]) == (1, [])
    assert (built / WORD).read_bytes() == b"somebody's"
    done = manifest(cli.run, capsys, "build", "mot", "--overwrite")
    assert {each["why"] for each in done["made"]} == {"unknown"}


def test_keep_and_overwrite_together_are_a_wrong_call(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = documents(built / "output")
    assert cli.run(["build", "--keep", "--overwrite"]) == 2
    assert "[usage-keep-or-overwrite]" in capsys.readouterr().err
    assert documents(built / "output") == before
