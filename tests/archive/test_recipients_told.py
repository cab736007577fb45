"""Whoever must be told of a change is named: units whose words changed, void excerpts, issued notices."""

from pathlib import Path

import pytest

from noticegen.commands import main as cli
from tools.archive_edits import NOTICE_FILE, OFFICE_FILE, TASK, WHOLE, own_profile
from tools.archives import change, manifest

CHANGED = "Phần trích của data/notices/mot.yaml đã đổi cho:"
SEND_AGAIN = "Cần gửi lại bản trích của data/notices/mot.yaml cho:"


def test_units_whose_words_changed_are_told(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    TASK(built)
    assert cli.run(["build"]) == 0
    told = capsys.readouterr().err
    assert f"{CHANGED} Văn phòng Sở. Nếu bản trước đã gửi đi thì gửi bản này.\n" in told


def test_of_an_issued_notice_they_are_taken_to_have_their_excerpts(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The run that issues it changes no slip's owner; the next change reaches what went out."""
    change(built / "data/notices/mot.yaml", "date: 2021-11", ISSUED)
    assert "Cần gửi lại" not in told(capsys)
    TASK(built)
    assert f"{SEND_AGAIN} Văn phòng Sở.\n" in told(capsys)


@pytest.mark.usefixtures("workspace")
def test_where_no_excerpt_was_made_nobody_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    for edit in ("một", "hai"):
        change(Path("data/notices/mot.yaml"), "subject:", f"# {edit}\nsubject:")
        said = told(capsys)
        assert "gửi" not in said


def test_units_whose_words_are_the_same_are_not(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own_profile(built)
    done = manifest(cli.run, capsys)
    assert done["names"] == WHOLE
    assert done["resend"] == []


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


def test_what_was_not_told_yet_is_told_next_time(
    built: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed after the files were written and before anybody was named."""
    monkeypatch.setattr("noticegen.archive.run_report.RunReport.close", lambda _: None)
    TASK(built)
    assert cli.run(["build", "-q"]) == 0
    assert "gửi" not in capsys.readouterr().err
    monkeypatch.undo()
    monkeypatch.chdir(built)
    assert cli.run(["build", "-q"]) == 0
    assert capsys.readouterr().err.count(f"{CHANGED} Văn phòng Sở.") == 1
    assert cli.run(["build", "-q"]) == 0
    assert "gửi" not in capsys.readouterr().err


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


def test_excerpts_that_no_record_speaks_of_are_told(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (built / "output/mot/.noticegen.json").unlink()
    codes = [each["code"] for each in manifest(cli.run, capsys)["problems"]]
    assert codes == ["excerpt-unknown"] * 4


ISSUED = "number: 7\ndate: 2021-11-16\nstate: issued"


def test_an_issued_notice_that_changes_is_kept_as_it_was_and_told(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notice, output = built / "data/notices/mot.yaml", built / "output/mot"
    change(notice, "date: 2021-11", ISSUED)
    assert "issued-changed" not in told(capsys)
    issued = {path.name: path.read_bytes() for path in output.glob("mot.*")}
    change(notice, "Mười một", "tháng 11")
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
    change(built / "data/notices/mot.yaml", "Mười một", "tháng 11")
    assert "issued-changed" not in told(capsys)
    assert not (built / "output/mot/backup").exists()


def test_nobody_is_sent_a_draft_again(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(built / "data/notices/mot.yaml", "date:", "state: draft\ndate:")
    told(capsys)
    change(built / "data/notices/mot.yaml", "Mười một", "tháng 11")
    assert "gửi" not in told(capsys)
    change(built / "data/notices/mot.yaml", "state: draft\n", "")
    assert CHANGED in told(capsys)


def test_a_slip_that_speaks_of_an_appendix_is_told_of(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    notice = built / "data/notices/mot.yaml"
    change(notice, "báo cáo tháng Mười một", "báo cáo theo Phụ lục")
    assert "slip-cites-appendix" not in told(capsys)  # another document's, perhaps
    change(notice, "signers:", "appendices: [{title: Danh mục, body: [Một]}]\nsigners:")
    said = told(capsys)
    assert "[slip-cites-appendix] Phần trích cho Văn phòng Sở nhắc đến phụ lục" in said
    assert "slip-cites-appendix" not in told(capsys)
