"""Notices and documents that are wrong, moved, copied or odd: no other notice suffers, and no two take turns."""

import shutil
from pathlib import Path

import pytest

from noticegen.commands import main as cli
from tools.archive_edits import NOTICE_FILE, override
from tools.archives import NOTICE, change, documents, make_workspace, manifest


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
