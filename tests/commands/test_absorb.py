"""`noticegen absorb`, from the edited Word file to the documents made anew."""

import json
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from noticegen.commands import absorb_run
from noticegen.commands import main as cli
from tools.archives import THANH_TRA, VAN_PHONG, build_once, change, make_workspace

NOTICE, WORD = Path("data/notices/mot.yaml"), Path("output/mot/mot.docx")
SLIP = Path("output/mot/excerpts/van-phong.docx")
Absorb = Callable[..., tuple[int, str]]


@pytest.fixture
def root(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = make_workspace(tmp_path / "office")
    monkeypatch.chdir(root)
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    build_once(root, tmp_path_factory)
    return root


@pytest.fixture
def absorb(root: Path, capsys: pytest.CaptureFixture[str]) -> Absorb:
    assert root == Path.cwd()

    def call(*options: str) -> tuple[int, str]:
        capsys.readouterr()
        return cli.run(["absorb", str(NOTICE), *options]), capsys.readouterr().err

    return call


def edit(old: str, new: str, path: Path = WORD) -> None:
    document = docx.Document(str(path))
    (run,) = [run for each in document.paragraphs for run in each.runs if old in run.text]
    run.text = run.text.replace(old, new)
    document.save(str(path))


def test_an_edit_is_shown_first_and_taken_when_wanted(absorb: Absorb) -> None:
    before, new = NOTICE.read_text(encoding="utf-8"), f"{VAN_PHONG} khẩn trương"
    edit(VAN_PHONG, new)
    code, told = absorb()
    assert code == 1
    assert new in told
    assert f"noticegen absorb {NOTICE} --yes" in told
    assert NOTICE.read_text(encoding="utf-8") == before

    code, told = absorb("--yes")
    assert code == 0, told
    assert NOTICE.read_text(encoding="utf-8") == before.replace(VAN_PHONG, new, 1)
    assert len(list(Path("output/mot/backup").glob("mot-*.docx"))) == 1
    assert cli.run(["build", str(NOTICE)]) == 0
    assert absorb() == (0, f"{NOTICE}: không có gì sửa tay; không có gì phải nhận.\n")


def test_what_cannot_be_taken_stays_in_the_word_file(absorb: Absorb) -> None:
    edit(VAN_PHONG, f"{VAN_PHONG} khẩn trương")
    edit("Kết luận", "Kết luận ngay")
    document = docx.Document(str(WORD))
    (cell,) = [c for t in document.tables for r in t.rows for c in r.cells if "Độc lập" in c.text]
    next(p for p in cell.paragraphs if "Độc lập" in p.text).runs[0].text = "Độc Lập"
    document.save(str(WORD))
    found = WORD.read_bytes()
    code, told = absorb("--yes")
    assert code == 1
    assert "[absorb-registry]" in told
    assert f"noticegen build {NOTICE} --overwrite" in told
    assert f"{VAN_PHONG} khẩn trương" in NOTICE.read_text(encoding="utf-8")
    assert WORD.read_bytes() == found
    assert absorb("--yes")[0] == 1
    assert NOTICE.read_text(encoding="utf-8").count("khẩn trương") == 1


def test_an_issued_notice_is_left_alone(root: Path, absorb: Absorb) -> None:
    change(root / NOTICE, "date: 2021-11", "number: 7\ndate: 2021-11-16\nstate: issued")
    edit(VAN_PHONG, f"{VAN_PHONG} khẩn trương")
    code, told = absorb("--yes")
    assert code == 1
    assert "[absorb-issued]" in told
    assert "khẩn trương" not in NOTICE.read_text(encoding="utf-8")


@pytest.mark.parametrize(("spoil", "code"), [("gone", "absorb-no-file"), ("record", "absorb-unknown")])
def test_without_the_file_or_what_it_was_nothing_is_guessed(absorb: Absorb, spoil: str, code: str) -> None:
    edit(VAN_PHONG, f"{VAN_PHONG} khẩn trương")
    (WORD if spoil == "gone" else WORD.with_name(".noticegen.json")).unlink()
    status, told = absorb("--yes")
    assert (status, f"[{code}]" in told) == (1, True)
    assert "khẩn trương" not in NOTICE.read_text(encoding="utf-8")


def test_each_edit_is_taken_or_refused_one_by_one(absorb: Absorb, monkeypatch: pytest.MonkeyPatch) -> None:
    before = NOTICE.read_text(encoding="utf-8")
    edit(VAN_PHONG, f"{VAN_PHONG} khẩn trương")
    edit(THANH_TRA, f"{THANH_TRA} kỹ")
    answers = iter([False, True])
    monkeypatch.setattr(absorb_run.AbsorbRequest, "is_asked", True)
    monkeypatch.setattr("click.confirm", lambda *_, **__: next(answers))
    code, told = absorb()
    assert (code, "Đã nhận 1 trên 2 chỗ" in told) == (1, True)
    assert NOTICE.read_text(encoding="utf-8") == before.replace(THANH_TRA, f"{THANH_TRA} kỹ")
    monkeypatch.setattr(absorb_run.AbsorbRequest, "is_asked", False)
    assert absorb("--yes")[0] == 0
    assert f"{VAN_PHONG} khẩn trương" in NOTICE.read_text(encoding="utf-8")


@pytest.mark.usefixtures("root")
def test_a_program_gets_it_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    edit(VAN_PHONG, f"{VAN_PHONG} khẩn trương")
    edit("Kết luận", "Kết luận ngay")
    document = docx.Document(str(WORD))
    next(each for each in document.paragraphs if "THÔNG BÁO" in each.text).runs[0].text = "BÁO TIN"
    document.save(str(WORD))
    capsys.readouterr()
    assert cli.run(["absorb", str(NOTICE), "--format", "json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert [(each["is_taken"], each["code"], each["line"]) for each in told["edits"]] == [
        (False, "absorb-registry", None),
        (True, None, 2),
        (True, None, 7),
    ]
    assert (told["taken"], told["is_written"], told["comments"], told["looks"]) == (2, False, [], [])


def test_words_of_a_slip_go_into_the_notice_and_all_is_made_anew(absorb: Absorb) -> None:
    before = NOTICE.read_text(encoding="utf-8")
    edit(VAN_PHONG, f"{VAN_PHONG} khẩn trương", SLIP)
    code, told = absorb("--yes")
    assert (code, str(SLIP) in told) == (0, True)
    assert NOTICE.read_text(encoding="utf-8") == before.replace(VAN_PHONG, f"{VAN_PHONG} khẩn trương")
    assert len(list(SLIP.parent.glob("backup/van-phong-*.docx"))) == 1
    assert absorb("--yes")[0] == 0


def test_looks_and_comments_are_told_and_the_file_is_made_anew_when_wanted(absorb: Absorb) -> None:
    before = NOTICE.read_text(encoding="utf-8")
    document = docx.Document(str(WORD))
    run = next(each for each in document.paragraphs if VAN_PHONG in each.text).runs[0]
    run.font.underline = True
    document.add_comment(run, "Gửi cả Sở Tài chính", author="Giám đốc")
    document.save(str(WORD))
    code, told = absorb()
    assert (code, "[absorb-looks]" in told, "gạch chân" in told, "Gửi cả Sở Tài chính" in told) == (1, True, True, True)
    assert absorb("--yes")[0] == 0
    assert NOTICE.read_text(encoding="utf-8") == before
    assert len(list(Path("output/mot/backup").glob("mot-*.docx"))) == 1
