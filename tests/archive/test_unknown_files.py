"""A lost record: what the files prove themselves is known, all else is called unknown, and no text is lost.

What was issued is known from `data/issued`, which git keeps, even in a clone without documents.
"""

import io
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from noticegen.commands import main as cli
from tools.archives import VAN_PHONG, change, make_workspace, manifest
from tools.tiers import tiered

ISSUED = "number: 7\ndate: 2021-11-16\nstate: issued"
NOTICE, RECORD, GUARD = "data/notices/mot.yaml", "output/mot/.noticegen.json", "data/issued/mot.json"
WORD, PDF = "output/mot/mot.docx", "output/mot/mot.pdf"
NEW = "Văn phòng Sở khẩn trương"


def conflict(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(f"<<<<<<< HEAD\n{text}=======\n{text}>>>>>>> other\n", encoding="utf-8")


def newer(path: Path) -> None:
    path.write_text(json.dumps(json.loads(path.read_bytes()) | {"form": 99, "more": 1}), encoding="utf-8")


def into_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


LOSSES: dict[str, Callable[[Path], object]] = {
    "gone": Path.unlink,
    "empty": lambda path: path.write_bytes(b""),
    "conflict": conflict,
    "cut short": lambda path: path.write_bytes(path.read_bytes()[:-40]),
    "another's": lambda path: path.write_bytes(b"{}"),
    "a list": lambda path: path.write_bytes(b"[]"),
    "newer": newer,
    "brackets": lambda path: path.write_bytes(b"[" * 100_000),
    "UTF-16": lambda path: path.write_bytes(path.read_text(encoding="utf-8").encode("utf-16")[:-1]),
    "a folder": into_a_folder,
}
HARMLESS: dict[str, Callable[[Path], object]] = {
    "CRLF": lambda path: path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n")),
    "BOM": lambda path: path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes()),
}


@pytest.fixture(scope="module")
def issued(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An issued notice and its documents."""
    root = make_workspace(tmp_path_factory.mktemp("issued") / "office")
    change(root / NOTICE, "date: 2021-11", ISSUED)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        assert cli.run(["build", "-q"]) == 0
    return root


@pytest.fixture
def built(issued: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it."""
    root = Path(shutil.copytree(issued, tmp_path / "office"))
    monkeypatch.chdir(root)
    return root


def codes(done: dict[str, Any]) -> set[str]:
    return {each["code"] for each in done["problems"]}


def said(done: dict[str, Any]) -> str:
    return " ".join(each["message"] for each in done["problems"])


def edit(path: Path, old: str, new: str) -> None:
    document = docx.Document(str(path))
    (run,) = [each for paragraph in document.paragraphs for each in paragraph.runs if old in each.text]
    run.text = run.text.replace(old, new)
    data = io.BytesIO()
    document.save(data)
    path.write_bytes(data.getvalue())


def in_backups(root: Path) -> set[bytes]:
    return {path.read_bytes() for path in (root / "output/mot/backup").iterdir()}


@pytest.mark.parametrize("loss", tiered(LOSSES, {"gone", "conflict", "brackets"}))
def test_untouched_files_without_their_record_are_known_by_themselves(
    built: Path, capsys: pytest.CaptureFixture[str], loss: str
) -> None:
    LOSSES[loss](built / RECORD)
    change(built / NOTICE, VAN_PHONG, NEW)
    old = {(built / place).read_bytes() for place in (WORD, PDF)}
    done = manifest(cli.run, capsys)
    if loss == "a folder":
        assert done["code"] == 2
        return
    assert codes(done) == {"issued-changed"} | ({"record-unreadable"} if loss != "gone" else set())
    assert done["code"] == 0
    assert old <= in_backups(built)


def test_without_a_record_an_edit_by_hand_is_told_the_right_way_round(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The PDF, untouched, says what the Word file said before."""
    (built / RECORD).unlink()
    edit(built / WORD, VAN_PHONG, "Văn phòng Sở sớm tổng hợp")
    change(built / NOTICE, VAN_PHONG, NEW)
    done = manifest(cli.run, capsys)
    assert codes(done) == {"hand-edited", "hand-edit"}
    before, _, now = said(done).partition("nay:")
    assert VAN_PHONG in before
    assert "Văn phòng Sở sớm tổng hợp" in now


def without_pdf(root: Path) -> None:
    (root / PDF).unlink()


def without_source(root: Path) -> None:
    shutil.rmtree(root / "output")
    cli.run(["build", "-q", "--no-source"])
    (root / RECORD).unlink()


UNKNOWN: dict[str, Callable[[Path], object]] = {
    "another PDF": lambda root: (root / PDF).write_bytes((root / PDF).read_bytes() + b"\n% x"),
    "no PDF": without_pdf,
    "no source": without_source,
}


@pytest.mark.parametrize("way", UNKNOWN)
def test_what_nothing_proves_is_called_unknown(built: Path, capsys: pytest.CaptureFixture[str], way: str) -> None:
    (built / RECORD).unlink()
    UNKNOWN[way](built)
    change(built / NOTICE, VAN_PHONG, NEW)
    old = (built / WORD).read_bytes()
    done = manifest(cli.run, capsys)
    assert codes(done) == {"file-unknown", "difference"}
    assert "trước:" not in said(done)
    assert f"theo YAML: “{NEW}" in said(done).replace("- ", "")
    assert (built / WORD).read_bytes() == old
    done = manifest(cli.run, capsys, "build", "--overwrite")
    assert "issued-changed" in codes(done)
    assert old in in_backups(built)


def test_a_pdf_made_to_keep_a_reader_busy_is_unknown_before_anybody_reads_it(
    built: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (built / RECORD).unlink()
    (built / PDF).write_bytes(b"%PDF-1.7\n" + b"1 0 obj " * 200_000)
    monkeypatch.setattr("noticegen.archive.recovered.pdf_to_attachments", lambda *_: pytest.fail("read all the same"))
    change(built / NOTICE, VAN_PHONG, NEW)
    assert "file-unknown" in codes(manifest(cli.run, capsys))


@pytest.mark.parametrize("harm", HARMLESS)
@pytest.mark.parametrize("place", [RECORD, GUARD])
def test_what_git_and_editors_do_to_our_files_is_nothing(
    built: Path, capsys: pytest.CaptureFixture[str], place: str, harm: str
) -> None:
    HARMLESS[harm](built / place)
    assert (codes(manifest(cli.run, capsys)), manifest(cli.run, capsys)["made"]) == (set(), [])
    change(built / NOTICE, VAN_PHONG, NEW)
    assert codes(manifest(cli.run, capsys)) == {"issued-changed"}


def test_a_clone_without_documents_knows_what_was_issued(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(built / "output")
    assert codes(manifest(cli.run, capsys)) == set()
    shutil.rmtree(built / "output")
    change(built / NOTICE, VAN_PHONG, NEW)
    done = manifest(cli.run, capsys)
    assert (done["code"], codes(done)) == (0, {"issued-changed-elsewhere"})
    assert codes(manifest(cli.run, capsys)) == set()


@pytest.mark.proof
def test_a_real_clone_of_a_real_workspace_knows_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.run(["init", "one", "-q"]) == 0
    make_workspace(tmp_path / "other")
    for place in ("data/office.yaml", NOTICE):
        shutil.copy(tmp_path / "other" / place, tmp_path / "one" / place)
    change(tmp_path / "one" / NOTICE, "date: 2021-11", ISSUED)
    monkeypatch.chdir(tmp_path / "one")
    assert cli.run(["build", NOTICE, "-q"]) == 0
    commands = ("init -q", "add -A", "-c user.name=a -c user.email=a@b commit -qm x", "clone -q . ../two")
    for each in commands:
        assert subprocess.run(["git", *each.split()], check=False).returncode == 0
    monkeypatch.chdir(tmp_path / "two")
    assert not (tmp_path / "two" / WORD).exists()
    change(tmp_path / "two" / NOTICE, VAN_PHONG, NEW)
    assert codes(manifest(cli.run, capsys, "build", NOTICE)) == {"issued-changed-elsewhere"}


def test_a_renamed_notice_is_still_issued(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (built / NOTICE).rename(built / "data/notices/hai.yaml")
    shutil.rmtree(built / "output")
    assert codes(manifest(cli.run, capsys)) == set()
    assert (built / "data/issued/hai.json").read_text() == (built / GUARD).read_text().replace("mot", "hai")
    (built / "data/issued/hai.json").unlink()
    shutil.rmtree(built / "output")
    change(built / "data/notices/hai.yaml", VAN_PHONG, NEW)
    assert codes(manifest(cli.run, capsys)) == {"issued-changed-elsewhere"}


def test_a_memory_of_an_issue_that_is_gone_comes_back(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = (built / GUARD).read_bytes()
    (built / GUARD).unlink()
    change(built / NOTICE, "date:", "# x\ndate:")
    assert codes(manifest(cli.run, capsys)) == set()
    assert (built / GUARD).read_bytes() == kept
    (built / GUARD).unlink()
    change(built / NOTICE, VAN_PHONG, NEW)
    assert codes(manifest(cli.run, capsys)) == {"issued-changed"}


@pytest.mark.parametrize(
    "loss", tiered(sorted(LOSSES.keys() - {"gone", "newer", "a folder"}), {"conflict", "brackets"})
)
def test_a_spoilt_memory_of_an_issue_stops_that_notice(
    built: Path, capsys: pytest.CaptureFixture[str], loss: str
) -> None:
    LOSSES[loss](built / GUARD)
    change(built / NOTICE, VAN_PHONG, NEW)
    done = manifest(cli.run, capsys)
    assert (codes(done), done["made"]) == ({"issued-unreadable"}, [])


def test_a_memory_that_a_newer_program_wrote_is_understood(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    newer(built / GUARD)
    shutil.rmtree(built / "output")
    change(built / NOTICE, VAN_PHONG, NEW)
    assert codes(manifest(cli.run, capsys)) == {"issued-changed-elsewhere"}


@pytest.mark.parametrize(("old", "new"), [(b"\n", b"\r\n"), (b"{", b"\xef\xbb\xbf{")])
def test_other_line_ends_are_nobodys_edit(
    built: Path, capsys: pytest.CaptureFixture[str], old: bytes, new: bytes
) -> None:
    slots = built / "output/mot/mot.slots.json"
    whole = slots.read_bytes()
    slots.write_bytes(whole.replace(old, new) if old == b"\n" else whole.replace(old, new, 1))
    assert codes(manifest(cli.run, capsys)) == set()
    assert slots.read_bytes() == whole


def test_slots_changed_by_hand_are_not_called_signed(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    slots = built / "output/mot/mot.slots.json"
    slots.write_bytes(slots.read_bytes().replace(b"1", b"2", 1))
    assert codes(manifest(cli.run, capsys)) == {"slots-changed"}
