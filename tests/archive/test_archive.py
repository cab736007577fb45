"""An archive brought up to date: what changed is made anew, nothing else is touched."""

import json
import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from noticegen.commands import main as cli
from noticegen.problems.reporter import Reporter
from noticegen.word.docx_to_texts import docx_to_texts
from noticegen.workspace.lock import only_one_in
from tools import processes
from tools.archive_edits import OFFICE_FILE, TASK, TOUCHING, UNTOUCHING, WHOLE, edit
from tools.archives import change, command, documents, environment, make_workspace, manifest, program, times
from tools.sources import without_source
from tools.tiers import some


def test_the_first_build_makes_all_and_says_so(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = manifest(cli.run, capsys, "build", "--excerpts")
    assert done["names"] == WHOLE
    assert {each["why"] for each in done["made"]} == {"new"}
    assert done["code"] == 0
    assert set(documents(workspace / "output")) == {
        f"mot/{place}.{suffix}"
        for place in ("mot", "excerpts/thanh-tra", "excerpts/van-phong")
        for suffix in ("docx", "pdf")
    }


def test_the_manifest_tells_the_files_that_are_there(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(built / "output")

    done = manifest(cli.run, capsys, "build", "--excerpts")
    assert len(done["made"]) == 7
    for each in done["made"]:
        assert sha256((built / each["file"]).read_bytes()).hexdigest() == each["sha256"]
        assert (each["pages"], each["source"]) == (1, "data/notices/mot.yaml")


@pytest.mark.parametrize("what", UNTOUCHING)
def test_what_changes_no_document_touches_none(built: Path, capsys: pytest.CaptureFixture[str], what: str) -> None:
    before = times(built / "output")
    UNTOUCHING[what](built)
    done = manifest(cli.run, capsys)
    assert (done["made"], done["code"], times(built / "output")) == ([], 0, before)


@pytest.mark.parametrize("what", some(TOUCHING, one_of=2))
def test_what_changes_documents_changes_those_and_no_other(
    built: Path, capsys: pytest.CaptureFixture[str], what: str
) -> None:
    touch, why, names = TOUCHING[what]
    before = documents(built / "output")
    touch(built)
    done = manifest(cli.run, capsys)
    assert done["code"] == 0
    assert (done["names"], {each["why"] for each in done["made"]}) == (names, {why})
    after = documents(built / "output")
    changed = {Path(place).stem for place in after if before[place] != after[place]}
    assert changed == (set() if why == "missing" else set(names))
    fresh = built.parent / "fresh"
    assert cli.run(["build", "--excerpts", "-q", "-o", str(fresh)]) == 0
    assert shown(documents(fresh)) == shown(after)


def shown(files: dict[str, bytes]) -> dict[str, bytes]:
    """All but what a notice's PDF carries: that is of the day it was printed, and a comment prints nothing anew."""
    is_notice = {place: place.endswith(".pdf") and "excerpts" not in place for place in files}
    return {place: without_source(data) if is_notice[place] else data for place, data in files.items()}


def test_without_being_asked_for_there_are_no_excerpts(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert manifest(cli.run, capsys)["names"] == ["mot"]
    TASK(workspace)
    assert manifest(cli.run, capsys)["names"] == ["mot"]


def test_an_excerpt_once_made_is_kept_up_to_date(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["excerpt", "mot", "--unit", "van-phong", "-q"]) == 0
    assert set(documents(workspace / "output")) == {"mot/excerpts/van-phong.docx", "mot/excerpts/van-phong.pdf"}
    TASK(workspace)
    done = manifest(cli.run, capsys)
    assert done["names"] == ["mot", "van-phong"]
    assert done["resend"] == [{"source": "data/notices/mot.yaml", "unit": "Văn phòng Sở"}]


def test_an_excerpt_thrown_away_is_made_no_more(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for suffix in (".docx", ".pdf"):
        (built / "output/mot/excerpts/thanh-tra").with_suffix(suffix).unlink()
    change(built / "data/notices/mot.yaml", "Kết luận mot", "Kết luận một")
    assert manifest(cli.run, capsys)["names"] == ["mot", "van-phong"]
    assert manifest(cli.run, capsys)["names"] == []


def test_the_office_may_want_all_excerpts_always(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with (workspace / "data/office.yaml").open("a", encoding="utf-8") as office:
        office.write("excerpts: all\n")
    assert manifest(cli.run, capsys)["names"] == WHOLE


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b'{"form": 99}', b"\xff"])
def test_documents_without_a_record_are_known_by_their_bytes(
    built: Path, capsys: pytest.CaptureFixture[str], data: bytes
) -> None:
    (built / "output/mot/.noticegen.json").write_bytes(data)
    done = manifest(cli.run, capsys, "build", "--excerpts")
    assert (done["code"], done["made"]) == (0, [])
    assert manifest(cli.run, capsys)["made"] == []


def test_an_excerpt_thrown_away_comes_back_when_all_are_asked_for(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for suffix in (".docx", ".pdf"):
        (built / "output/mot/excerpts/thanh-tra").with_suffix(suffix).unlink()
    assert manifest(cli.run, capsys)["made"] == []
    assert manifest(cli.run, capsys, "build", "--excerpts")["names"] == ["thanh-tra"]


@pytest.mark.proof
def test_what_is_saved_while_a_build_waits_for_another_is_seen(built: Path) -> None:
    with only_one_in(built / "output", Reporter("vi")):
        second = processes.start(command("build", "-q"), cwd=built, env=environment())
        assert "đang chờ" in second.message()
        edit(OFFICE_FILE, "Trần Quốc Thành", "Lê Văn Bảy")(built)
    assert second.wait() == 0
    assert "Lê Văn Bảy" in " ".join(docx_to_texts((built / "output/mot/mot.docx").read_bytes()).paragraphs)


def test_what_stops_a_run_is_told_as_json_too(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(workspace / OFFICE_FILE, "agencies:", "agencie:")
    assert cli.run(["build", "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)["problems"][0]["file"] == OFFICE_FILE


@pytest.mark.proof
def test_many_notices_are_made_by_processes_as_one_would(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = tuple(f"so-{number}" for number in range(12))
    root = make_workspace(tmp_path / "a", names)
    monkeypatch.chdir(root)
    assert program("build", "--excerpts", "-q", "--jobs", "2", cwd=root).returncode == 0
    one_by_one = tmp_path / "one"
    for name in names:
        assert cli.run(["build", name, "--excerpts", "-q", "-o", str(one_by_one)]) == 0
    assert documents(root / "output") == documents(one_by_one)
    assert len(documents(one_by_one)) == 12 * 6


def test_a_build_leaves_nothing_behind(workspace: Path, tmp_path: Path) -> None:
    """Whoever makes a temporary file clears it away."""
    (tmp_path / "tmp").mkdir()
    done = program("build", cwd=workspace, TMPDIR=str(tmp_path / "tmp"))
    assert done.returncode == 0
    assert "đã tạo" in done.stderr
    assert list((tmp_path / "tmp").iterdir()) == []
