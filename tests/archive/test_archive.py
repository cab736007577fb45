"""An archive brought up to date: what changed is made anew, nothing else is touched, and who must be told is told."""

import json
import os
import shutil
import sys
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from subprocess import run

import pytest

from noticegen import start
from noticegen.archive import stamps
from noticegen.archive.lock import only_build_in
from noticegen.commands import main as cli
from noticegen.problems.reporter import Reporter
from noticegen.word.docx_to_texts import docx_to_texts
from tools import processes
from tools.archives import (
    NOTICE,
    THANH_TRA,
    VAN_PHONG,
    build_once,
    change,
    command,
    documents,
    environment,
    make_workspace,
    manifest,
    program,
    times,
)
from tools.checkout import ROOT
from tools.sources import without_source

WHOLE = ["mot", "thanh-tra", "van-phong"]


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = make_workspace(tmp_path / "office")
    monkeypatch.chdir(root)
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    return root


@pytest.fixture
def built(workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    build_once(workspace, tmp_path_factory)
    return workspace


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


NOTICE_FILE, OFFICE_FILE = "data/notices/mot.yaml", "data/office.yaml"
Edit = Callable[[Path], object]


def edit(file: str, old: str, new: str) -> Edit:
    return lambda root: change(root / file, old, new)


UNTOUCHING: dict[str, Edit] = {
    "nothing": lambda _: None,
    "a comment above all": edit(NOTICE_FILE, "date: 2021-11", "# mới\n\ndate: 2021-11"),
    "another unit's telephone": edit(OFFICE_FILE, "{id: ke-toan-truong,", "{id: ke-toan-truong, email: kt@so.vn,"),
    "a new unit": edit(OFFICE_FILE, "groups:", "  - {id: cong-doan, kind: organisation, name: Công đoàn}\ngroups:"),
    "another way to write the same": edit(NOTICE_FILE, "subject: Kết luận mot", 'subject: "Kết luận mot"'),
    "only the file's time": lambda root: os.utime(root / NOTICE_FILE),
}


@pytest.mark.parametrize("what", UNTOUCHING)
def test_what_changes_no_document_touches_none(built: Path, capsys: pytest.CaptureFixture[str], what: str) -> None:
    before = times(built / "output")
    UNTOUCHING[what](built)
    done = manifest(cli.run, capsys)
    assert (done["made"], done["code"], times(built / "output")) == ([], 0, before)


def override(root: Path, name: str, old: str, new: str) -> None:
    (root / "templates").mkdir(exist_ok=True)
    source = ROOT / "templates" / name
    (root / "templates" / name).write_text(source.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def own_profile(root: Path) -> None:
    """The office's own form: the same but for the space between paragraphs."""
    source = (ROOT / "data/profiles/nd30.yaml").read_text(encoding="utf-8")
    (root / "data/profiles").mkdir()
    (root / "data/profiles/nd30.yaml").write_text(source + "\n# riêng\n", encoding="utf-8")
    change(root / "data/profiles/nd30.yaml", "right: {value: 15, min: 15", "right: {value: 18, min: 15")


TASK = edit(NOTICE_FILE, VAN_PHONG, "Văn phòng Sở khẩn trương")
TOUCHING: dict[str, tuple[Edit, str, list[str]]] = {
    "a task": (TASK, "content", ["mot", "van-phong"]),
    "another task": (edit(NOTICE_FILE, THANH_TRA, "Thanh tra Sở xem xét"), "content", ["mot", "thanh-tra"]),
    "the subject": (edit(NOTICE_FILE, "Kết luận mot", "Kết luận một"), "content", WHOLE),
    "the signer": (edit(OFFICE_FILE, "Trần Quốc Thành", "Lê Văn Bảy"), "content", ["mot"]),
    "the unit's name": (edit(OFFICE_FILE, "name: Thanh tra Sở", "name: Thanh tra"), "content", ["thanh-tra"]),
    "a template": (lambda root: override(root, "excerpt.html.j2", "Trích ", "Trích lục "), "form", WHOLE[1:]),
    "the form": (own_profile, "form", WHOLE),
    "a file gone": (lambda root: (root / "output/mot/excerpts/thanh-tra.pdf").unlink(), "missing", ["thanh-tra"]),
}


@pytest.mark.parametrize("what", TOUCHING)
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


def test_units_whose_words_changed_are_told(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    TASK(built)
    assert cli.run(["build"]) == 0
    told = capsys.readouterr().err
    assert "Cần gửi lại bản trích của data/notices/mot.yaml cho: Văn phòng Sở.\n" in told


def test_units_whose_words_are_the_same_are_not(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own_profile(built)
    done = manifest(cli.run, capsys)
    assert done["names"] == WHOLE
    assert done["resend"] == []


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


def test_a_unit_that_lost_its_task_is_named_until_its_old_excerpt_is_gone(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(built / "data/notices/mot.yaml", "units: thanh-tra", "units: van-phong")
    old = (built / "output/mot/excerpts/thanh-tra.pdf").read_bytes()
    for _ in range(2):
        done = manifest(cli.run, capsys)
        assert [each["code"] for each in done["problems"]] == ["excerpt-withdrawn"]
        assert "Thanh tra Sở" in done["problems"][0]["message"]
        assert (built / "output/mot/excerpts/thanh-tra.pdf").read_bytes() == old
        assert done["code"] == 0
    for suffix in (".docx", ".pdf"):
        (built / "output/mot/excerpts/thanh-tra").with_suffix(suffix).unlink()
    assert manifest(cli.run, capsys)["problems"] == []


def test_a_bad_notice_does_not_stop_the_others(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("an", "ba", "chin"):
        (workspace / f"data/notices/{name}.yaml").write_text(NOTICE.format(name=name), encoding="utf-8")
    change(workspace / "data/notices/ba.yaml", "signers: giam-doc", "signers: ai-do")
    change(workspace / "data/notices/chin.yaml", "date: 2021-11", "date: 2021-13")
    done = manifest(cli.run, capsys)
    assert done["names"] == ["an", "mot"]
    assert done["code"] == 1
    assert {each["file"] for each in done["problems"]} == {"data/notices/ba.yaml", "data/notices/chin.yaml"}
    assert {each["code"] for each in manifest(cli.run, capsys)["problems"]} == {"unknown-signer", "date-impossible"}


def test_a_notice_that_became_wrong_keeps_its_documents(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = documents(built / "output")
    change(built / "data/notices/mot.yaml", "signers: giam-doc", "signers: ai-do")
    assert manifest(cli.run, capsys)["code"] == 1
    assert documents(built / "output") == before


def test_two_notices_of_one_name_never_take_turns_in_one_folder(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (built / "data/other").mkdir()
    (built / "data/other/mot.yaml").write_text(NOTICE.format(name="hai"), encoding="utf-8")
    before = documents(built / "output")
    done = manifest(cli.run, capsys, "build", "data/other/mot.yaml")
    assert [each["code"] for each in done["problems"]] == ["same-output"]
    assert documents(built / "output") == before


def test_a_moved_notice_keeps_its_documents(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (built / "data/notices/2021").mkdir()
    (built / "data/notices/mot.yaml").rename(built / "data/notices/2021/mot.yaml")
    done = manifest(cli.run, capsys)
    assert (done["code"], done["names"]) == (0, [])


def settle_down(root: Path) -> None:
    """As if all had been written a while ago: what was written just now is never trusted to a quick look."""
    long_ago = time.time() - 3600
    for path in sorted(root.rglob("*")):
        if path.is_file():
            os.utime(path, (long_ago, long_ago))
    assert cli.run(["build", "-q"]) == 0


@pytest.fixture
def stamped(built: Path) -> Path:
    settle_down(built)
    assert start._count_if_unchanged() == 1
    return built


def test_a_quick_look_reads_and_loads_nothing(stamped: Path) -> None:
    script = (
        "import sys; from noticegen.start import main; sys.argv = ['noticegen', 'build']; main();"
        "heavy = ('pydantic', 'yaml', 'click', 'weasyprint', 'noticegen.commands.main');"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = run(
        [sys.executable, "-c", script], cwd=stamped, env=environment(), capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
    assert done.stderr == "1 thông báo, không có gì thay đổi.\n"


SEEN: dict[str, Edit] = {
    **{f"edit {what}": touch for what, (touch, _, _) in TOUCHING.items()},
    "new notice": lambda root: (root / "data/notices/hai.yaml").write_text(NOTICE.format(name="hai"), encoding="utf-8"),
    "notice as text": lambda root: (root / "data/notices/hai.yaml.txt").write_text("", encoding="utf-8"),
    "notice gone": lambda root: (root / "data/notices/mot.yaml").unlink(),
    "word file edited": lambda root: (root / "output/mot/mot.docx").write_bytes(b"x"),
    "excerpt edited": lambda root: (root / "output/mot/excerpts/van-phong.pdf").write_bytes(b"x"),
    "same size, same time": lambda root: sly_edit(root / "output/mot/mot.docx"),
    "record gone": lambda root: (root / "output/mot/.noticegen.json").unlink(),
    "dangling link beside an edit": lambda root: dangle(root / "output/mot"),
    "another template": lambda root: override(root, "foot.html.j2", "Nơi nhận", "NƠI NHẬN"),
}


def dangle(folder: Path) -> None:
    """As Emacs leaves them."""
    (folder / ".#mot.docx").symlink_to("nobody")
    (folder / "mot.docx").write_bytes(b"x")


def sly_edit(path: Path) -> None:
    """What only the time of change tells, which no program can set."""
    told = path.stat()
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(bytes(data))
    os.utime(path, ns=(told.st_atime_ns, told.st_mtime_ns))


@pytest.mark.parametrize("what", SEEN)
def test_a_quick_look_sees_whatever_is_touched(stamped: Path, what: str) -> None:
    SEEN[what](stamped)
    assert start._count_if_unchanged() == 0


def test_other_fonts_are_seen_by_a_quick_look(stamped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOTICEGEN_FONTS", str(stamped))
    assert start._count_if_unchanged() == 0


@pytest.mark.usefixtures("built")
def test_what_was_written_just_now_is_not_trusted_to_a_quick_look() -> None:
    assert cli.run(["build", "-q"]) == 0
    assert start._count_if_unchanged() == 0


def test_a_quick_look_does_without_its_file(stamped: Path) -> None:
    file = stamped / "output/.noticegen" / stamps.NAME
    for data in (b"", b"x", file.read_bytes()[:-5], json.dumps([1]).encode()):
        file.write_bytes(data)
        assert start._count_if_unchanged() == 0
    assert cli.run(["build", "-q"]) == 0
    assert start._count_if_unchanged() == 1


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b'{"form": 99}', b"\xff"])
def test_documents_without_a_record_are_known_by_their_bytes(
    built: Path, capsys: pytest.CaptureFixture[str], data: bytes
) -> None:
    (built / "output/mot/.noticegen.json").write_bytes(data)
    done = manifest(cli.run, capsys, "build", "--excerpts")
    assert (done["code"], done["made"]) == (0, [])
    assert manifest(cli.run, capsys)["made"] == []


def test_what_was_not_told_yet_is_told_next_time(
    built: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed after the files were written and before anybody was named."""
    monkeypatch.setattr("noticegen.archive.run_report.RunReport.close", lambda _: None)
    TASK(built)
    assert cli.run(["build", "-q"]) == 0
    assert "gửi lại" not in capsys.readouterr().err
    monkeypatch.undo()
    monkeypatch.chdir(built)
    assert cli.run(["build", "-q"]) == 0
    assert capsys.readouterr().err.count("Cần gửi lại bản trích của data/notices/mot.yaml cho: Văn phòng Sở.") == 1
    assert cli.run(["build", "-q"]) == 0
    assert "gửi lại" not in capsys.readouterr().err


@pytest.mark.usefixtures("workspace")
def test_a_unit_that_is_given_something_later_is_not_forgotten(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["excerpt", "mot", "--unit", "van-phong", "-q"]) == 0
    done = manifest(cli.run, capsys)
    assert [(each["code"], "Thanh tra Sở" in each["message"]) for each in done["problems"]] == [
        ("excerpt-missing", True)
    ]
    done = manifest(cli.run, capsys, "build", "--excerpts")
    assert done["problems"] == []
    assert done["resend"] == [{"source": "data/notices/mot.yaml", "unit": "Thanh tra Sở"}]


def test_void_excerpts_are_told_whatever_was_asked_for(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(workspace / OFFICE_FILE, "agencies:", "excerpts: all\nagencies:")
    assert cli.run(["build", "-q"]) == 0
    change(workspace / NOTICE_FILE, "units: thanh-tra", "units: van-phong")
    for arguments in (("build",), ("build", "--excerpts"), ("build",)):
        assert [each["code"] for each in manifest(cli.run, capsys, *arguments)["problems"]] == ["excerpt-withdrawn"]


def test_an_excerpt_thrown_away_comes_back_when_all_are_asked_for(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for suffix in (".docx", ".pdf"):
        (built / "output/mot/excerpts/thanh-tra").with_suffix(suffix).unlink()
    assert manifest(cli.run, capsys)["made"] == []
    assert manifest(cli.run, capsys, "build", "--excerpts")["names"] == ["thanh-tra"]


def test_excerpts_that_no_record_speaks_of_are_told(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (built / "output/mot/.noticegen.json").unlink()
    codes = [each["code"] for each in manifest(cli.run, capsys)["problems"]]
    assert codes == ["excerpt-unknown"] * 4


def test_what_is_saved_while_a_build_waits_for_another_is_seen(built: Path) -> None:
    with only_build_in(built / "output", Reporter("vi")):
        second = processes.start(command("build", "-q"), cwd=built, env=environment())
        assert "đang chờ" in second.message()
        edit(OFFICE_FILE, "Trần Quốc Thành", "Lê Văn Bảy")(built)
    assert second.wait() == 0
    assert "Lê Văn Bảy" in " ".join(docx_to_texts((built / "output/mot/mot.docx").read_bytes()).paragraphs)


def test_two_workspaces_with_one_folder_of_documents_do_not_take_turns(
    built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    other = make_workspace(tmp_path / "other")
    before = documents(built / "output")
    monkeypatch.chdir(other)
    change(other / NOTICE_FILE, "Kết luận mot", "Kết luận khác")
    done = manifest(cli.run, capsys, "build", "-o", str(built / "output"))
    assert [each["code"] for each in done["problems"]] == ["same-output"]
    assert documents(built / "output") == before


def test_a_workspace_moved_as_a_whole_is_as_it_was(
    built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(built, tmp_path / "elsewhere")
    monkeypatch.chdir(tmp_path / "elsewhere")
    done = manifest(cli.run, capsys)
    assert (done["code"], done["made"], done["problems"]) == (0, [], [])


def test_a_copied_folder_of_documents_belongs_to_no_other_notice(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (built / "data/notices/hai.yaml").write_text(NOTICE.format(name="hai"), encoding="utf-8")
    shutil.copytree(built / "output/mot", built / "output/hai")
    done = manifest(cli.run, capsys)
    assert done["names"] == ["hai"]
    assert "same-output" not in {each["code"] for each in done["problems"]}


ODD = {
    "a folder where a document should be": lambda root: replace_by_folder(root / "output/mot/mot.docx"),
    "a link that leads to itself": lambda root: replace_by_loop(root / "output/mot/mot.docx"),
    "a file where a folder should be": lambda root: replace_by_file(root / "output/mot"),
}


def replace_by_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def replace_by_loop(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.name)


def replace_by_file(path: Path) -> None:
    shutil.rmtree(path)
    path.touch()


@pytest.mark.parametrize("what", ODD)
def test_what_is_odd_about_one_notice_does_not_stop_the_others(
    built: Path, capsys: pytest.CaptureFixture[str], what: str
) -> None:
    (built / "data/notices/hai.yaml").write_text(NOTICE.format(name="hai"), encoding="utf-8")
    ODD[what](built)
    done = manifest(cli.run, capsys)
    assert done["code"] == 2
    assert "hai" in done["names"]
    assert "mot" not in done["names"]


def test_a_template_in_a_folder_of_its_own(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (built / "templates/parts").mkdir(parents=True)
    (built / "templates/parts/foot.html.j2").write_text("{% include 'foot.html.j2' %}", encoding="utf-8")
    (built / "templates/.#notice.html.j2").symlink_to("nowhere")
    override(built, "notice.html.j2", "foot.html.j2", "parts/foot.html.j2")
    done = manifest(cli.run, capsys)
    assert (done["code"], done["made"], done["problems"]) == (0, [], [])


def test_a_template_that_is_no_text_is_told(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (built / "templates").mkdir()
    (built / "templates/foot.html.j2").write_bytes(b"\xff\xfe")
    assert cli.run(["build"]) == 2
    assert "[template-broken]" in capsys.readouterr().err


def test_a_document_whose_notice_is_gone_is_looked_at_closely(stamped: Path) -> None:
    (stamped / "data/notices/hai.yaml").write_text(NOTICE.format(name="hai"), encoding="utf-8")
    assert cli.run(["build", "-q"]) == 0
    settle_down(stamped)
    assert start._count_if_unchanged() == 2
    (stamped / "data/notices/hai.yaml").unlink()
    assert start._count_if_unchanged() == 0


@pytest.mark.usefixtures("stamped")
def test_documents_whose_notice_is_gone_are_told_as_long_as_they_stay(
    stamped: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (stamped / "data/notices/mot.yaml").rename(stamped / "data/notices/hai.yaml")
    for _ in range(2):
        (problem,) = manifest(cli.run, capsys)["problems"]
        assert problem["code"] == "notice-gone"
        assert "output/mot: thông báo mot.yaml không còn" in problem["message"]
        settle_down(stamped)
        assert start._count_if_unchanged() == 0
    shutil.rmtree(stamped / "output/mot")
    assert start._count_if_unchanged() == 1


def test_another_installation_looks_for_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("noticegen.archive.stamps.__file__", "/elsewhere/stamps.py")
    assert start._count_if_unchanged() == 0


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


ISSUED = "number: 7\ndate: 2021-11-16\nstate: issued"


def test_an_issued_notice_that_changes_is_kept_as_it_was_and_told(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notice, output = built / "data/notices/mot.yaml", built / "output/mot"
    change(notice, "date: 2021-11", ISSUED)
    assert "issued-changed" not in told(capsys)
    issued = {path.name: path.read_bytes() for path in output.glob("mot.*")}
    change(notice, "mười một", "tháng 11")
    assert told(capsys).count("[issued-changed]") == 1
    backups = {path.read_bytes() for path in (output / "backup").iterdir()}
    assert backups == {data for name, data in issued.items() if not name.endswith(".json")}
    change(notice, "subject:", "# một ghi chú\nsubject:")
    assert "issued-changed" not in told(capsys)


def told(capsys: pytest.CaptureFixture[str]) -> str:
    """What a build says; it ends well."""
    capsys.readouterr()
    assert cli.run(["build", "-q"]) == 0
    return capsys.readouterr().err


def test_a_notice_not_yet_issued_may_change(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(built / "data/notices/mot.yaml", "mười một", "tháng 11")
    assert "issued-changed" not in told(capsys)
    assert not (built / "output/mot/backup").exists()


def test_nobody_is_sent_a_draft_again(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(built / "data/notices/mot.yaml", "date:", "state: draft\ndate:")
    told(capsys)
    change(built / "data/notices/mot.yaml", "mười một", "tháng 11")
    assert "Cần gửi lại" not in told(capsys)
    change(built / "data/notices/mot.yaml", "state: draft\n", "")
    assert "Cần gửi lại" in told(capsys)


def test_a_slip_that_speaks_of_an_appendix_is_told_of(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    notice = built / "data/notices/mot.yaml"
    change(notice, "báo cáo tháng mười một", "báo cáo theo Phụ lục")
    assert "slip-cites-appendix" not in told(capsys)  # another document's, perhaps
    change(notice, "signers:", "appendices: [{title: Danh mục, body: [Một]}]\nsigners:")
    said = told(capsys)
    assert "[slip-cites-appendix] Phần trích cho Văn phòng Sở nhắc đến phụ lục" in said
    assert "slip-cites-appendix" not in told(capsys)
