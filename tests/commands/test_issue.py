"""`noticegen issue`: number and day into the notice's file, agreeing with what was signed; or a reason why not."""

import stat
import threading
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from noticegen.checking import numbers
from noticegen.commands import main as cli
from noticegen.problems.hanoi import HANOI
from noticegen.problems.reporter import Reporter
from noticegen.reading.yaml_to_filled_yaml import yaml_to_filled_yaml
from noticegen.writing import issue_notice as command
from tools import processes
from tools.archives import change, make_workspace
from tools.notices import read_notice

ORDER = ("--number", "123", "--date", "2021-11-17")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = make_workspace(tmp_path / "office", ("mot", "hai"))
    monkeypatch.chdir(root)
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    return root


def notice(root: Path, name: str = "mot") -> Path:
    return root / f"data/notices/{name}.yaml"


def issue(name: str = "mot", *order: str) -> int:
    return cli.run(["issue", name, *(order or ORDER)])


def test_it_writes_and_says_what_and_what_to_do_next(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(notice(root), "date: 2021-11\n", "number:   # sổ\ndate: 2021-11  # tháng\n")
    wanted = notice(root).read_text(encoding="utf-8")
    wanted = wanted.replace("number:   #", "number: 123   #").replace("11  #", "11-17  #")
    wanted = wanted.replace("# tháng\n", "# tháng\nstate: issued\n")
    assert issue() == 0
    assert notice(root).read_text(encoding="utf-8") == wanted
    said = capsys.readouterr().err
    for words in ("number: 123", "date: 2021-11 → 2021-11-17", "state: for-signature → issued", "noticegen build"):
        assert words in said


@pytest.mark.usefixtures("root")
def test_what_it_wrote_can_be_built_and_copied() -> None:
    assert issue() == 0
    assert cli.run(["build", "mot", "--quiet"]) == 0
    assert cli.run(["excerpt", "mot", "--unit", "van-phong", "--kind", "trich-sao", "--quiet"]) == 0


def test_the_same_again_is_no_mistake_and_writes_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    issue()
    before = notice(root).stat()
    assert issue() == 0
    assert (notice(root).stat().st_mtime_ns, notice(root).stat().st_ino) == (before.st_mtime_ns, before.st_ino)
    assert "từ trước" in capsys.readouterr().err


def test_a_number_written_with_zeros_is_left_so(root: Path) -> None:
    change(notice(root), "date: 2021-11\n", "number: '007'\ndate: 2021-11\n")
    assert issue("mot", "--number", "7", "--date", "2021-11-17") == 0
    assert "number: '007'\ndate: 2021-11-17\nstate: issued\n" in notice(root).read_text(encoding="utf-8")


REFUSALS = [
    pytest.param("number: 9\ndate: 2021-11-17\nstate: issued", "", "issued-otherwise", 1, id="another number"),
    pytest.param("number: 123\ndate: 2021-11-16\nstate: issued", "", "issued-otherwise", 1, id="another day"),
    pytest.param("number: 123\ndate: 2021-10\nstate: issued", "", "issue-other-month", 1, id="issued, no day"),
    pytest.param("date: 2021-10", "", "issue-other-month", 1, id="another month"),
    pytest.param("date: 2020-11-17", "", "issue-other-month", 1, id="another year"),
    pytest.param("date: 2021-11", "number: 123\n", "number-in-use", 1, id="a number in use"),
    pytest.param("date: 2021-11", "number: '0123'\nstate: draft\n", "number-in-use", 1, id="in use by a draft"),
    pytest.param("date: 2021-11\nnobody: 1", "", "unknown-key", 1, id="a notice with errors"),
    pytest.param("date: 2021-11\nsymbol: TB - X", "", "N04", 1, id="a notice against a rule"),
    pytest.param("date: 2021-11\nnumber: x", "", "number-form", 1, id="a number that is none"),
    pytest.param("? number\n? date\n: 2021-11", "", "yaml-not-fillable", 1, id="an odd way to write"),
]


@pytest.mark.parametrize(("head", "other", "code", "exit_code"), REFUSALS)
def test_what_is_refused_is_told_with_its_place_and_nothing_written(
    root: Path, capsys: pytest.CaptureFixture[str], head: str, other: str, code: str, exit_code: int
) -> None:
    change(notice(root), "date: 2021-11", head)
    change(notice(root, "hai"), "date: 2021-11\n", f"date: 2021-11\n{other}")
    before = {path: path.read_bytes() for path in root.rglob("*.yaml")}
    assert issue() == exit_code
    said = capsys.readouterr().err
    assert f"[{code}]" in said
    assert "data/notices/mot.yaml:" in said
    assert "Chưa ghi gì" in said
    assert {path: path.read_bytes() for path in root.rglob("*.yaml")} == before


def test_a_refusal_shows_the_file_as_it_is(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(notice(root), "date: 2021-11", "date: 2021-10")
    assert issue() == 1
    assert "| date: 2021-10\n" in capsys.readouterr().err


@pytest.mark.parametrize(
    "other",
    [
        "number: 12\ndate: 2021-11",
        "number: 123\ndate: 2020-11  # 2021",
        "number: 123\ndate: 2021-11\nsymbol: TB-KHAC",
        "number: 123\ndate: 2021-11\nissuers: so-tai-chinh",
    ],
    ids=["another number", "another year", "another symbol", "another office"],
)
def test_a_number_is_in_use_only_in_its_series(root: Path, other: str) -> None:
    change(notice(root, "hai"), "date: 2021-11", other)
    assert issue() == 0


def test_a_symbol_is_compared_as_the_office_fills_it_in(root: Path) -> None:
    change(notice(root, "hai"), "date: 2021-11", "number: 123\ndate: 2021-12-30\nsymbol: TB-SKHCN")
    assert issue() == 1


def test_a_notice_that_cannot_be_read_is_told_if_it_might_have_the_number(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notice(root, "hai").write_text("number: 123\ndate: 2021-11\n", encoding="utf-8")
    notice(root, "mot").with_name("ba.yaml").write_text("number: 7\n", encoding="utf-8")
    assert issue() == 0
    said = capsys.readouterr().err
    assert said.count("[number-not-compared]") == 1
    assert "data/notices/hai.yaml" in said


@pytest.mark.parametrize(
    "head",
    ["state: issued\ndate: 2021-11", "state: issued\nnumber: 123\ndate: 2021-11", "state: issued\ndate: 2021-11-17"],
)
def test_it_is_the_way_out_for_a_notice_issued_without_number_or_day(root: Path, head: str) -> None:
    change(notice(root), "date: 2021-11", head)
    assert cli.run(["check", "mot"]) == 1
    assert issue() == 0
    assert cli.run(["check", "mot"]) == 0


def test_a_draft_that_nobody_can_have_signed_is_not_issued(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(notice(root), "date: 2021-11", "state: draft\ndate: 2021-11")
    before = notice(root).read_bytes()
    assert issue() == 1
    assert "[issue-of-draft]" in capsys.readouterr().err
    assert notice(root).read_bytes() == before


@pytest.mark.parametrize("head", ["number: 5\ndate: 2021-11-02", "state:\ndate: 2021-11-17"])
def test_what_was_only_expected_gives_way(root: Path, head: str) -> None:
    change(notice(root), "date: 2021-11", head)
    assert issue() == 0
    read = read_notice(notice(root).read_text(encoding="utf-8"))
    assert (read.number, read.date.day, read.state) == (123, 17, "issued")


def test_a_warning_that_comes_with_the_day_is_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    task = "      - {text: Xong trước ngày 10/11, deadlines: {text: trước ngày 10/11, date: 2021-11-10}}\n"
    change(notice(root), "    items:\n      - Thanh", f"    items:\n{task}      - Thanh")
    assert cli.run(["check", "mot"]) == 0
    assert "B17" not in capsys.readouterr().err
    assert issue() == 0
    assert "[B17]" in capsys.readouterr().err


def test_an_error_that_comes_with_the_day_stops_it(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A unit dissolved that month is there on some day of it, but not on this."""
    change(notice(root), "date: 2021-11", "date: 2020-12")
    change(notice(root), "units: van-phong", "units: phong-cu")
    assert cli.run(["check", "mot"]) == 0
    before = notice(root).read_bytes()
    assert issue("mot", "--number", "1", "--date", "2020-12-16") == 1
    assert "[R10]" in capsys.readouterr().err
    assert notice(root).read_bytes() == before


@pytest.mark.parametrize(
    ("order", "code"),
    [
        (("--number", "1"), "usage-missing"),
        (("--date", "2021-11-17"), "usage-missing"),
        (("--number", "0", "--date", "2021-11-17"), "usage-bad-value"),
        (("--number", "100000", "--date", "2021-11-17"), "usage-bad-value"),
        (("--number", "1", "--date", "2021-11"), "usage-date"),
        (("--number", "1", "--date", "17/11/2021"), "usage-date"),
        (("--number", "1", "--date", "2021-11-31"), "usage-date"),
    ],
)
def test_a_call_that_says_too_little(
    root: Path, capsys: pytest.CaptureFixture[str], order: tuple[str, ...], code: str
) -> None:
    before = notice(root).read_bytes()
    assert issue("mot", *order) == 2
    assert f"[{code}]" in capsys.readouterr().err
    assert notice(root).read_bytes() == before


@pytest.mark.usefixtures("root")
def test_one_notice_at_a_time(capsys: pytest.CaptureFixture[str]) -> None:
    assert issue("data/notices") == 2
    assert "[not-a-notice]" in capsys.readouterr().err


def test_a_notice_elsewhere_in_a_workspace_without_others(root: Path) -> None:
    notice(root).rename(root / "mot.yaml")
    notice(root, "hai").unlink()
    assert issue("mot.yaml") == 0


def test_a_link_stays_one_and_its_target_keeps_who_may_read_it(root: Path) -> None:
    target = notice(root).rename(root / "mot.yaml")
    notice(root).symlink_to(target)
    target.chmod(0o640)
    assert issue() == 0
    assert notice(root).is_symlink()
    assert "state: issued" in target.read_text(encoding="utf-8")
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_what_is_saved_meanwhile_is_not_written_over(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def saved_meanwhile(*arguments: object) -> bytes:
        change(notice(root), "Kết luận mot", "Kết luận mới")
        return yaml_to_filled_yaml(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(command, "yaml_to_filled_yaml", saved_meanwhile)
    assert issue() == 2
    assert "[file-changed-meanwhile]" in capsys.readouterr().err
    assert "state" not in notice(root).read_text(encoding="utf-8")


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_its_help_says_in_the_readers_language_what_it_needs(capsys: pytest.CaptureFixture[str], lang: str) -> None:
    assert cli.run(["--lang", lang, "issue", "--help"]) == 0
    said = capsys.readouterr().out
    assert said.count({"vi": "bắt buộc", "en": "required"}[lang]) == 2


@pytest.mark.parametrize(("days", "is_told"), [(0, False), (1, True)])
def test_a_day_that_has_not_come_yet_is_told(
    root: Path, capsys: pytest.CaptureFixture[str], days: int, is_told: bool
) -> None:
    day = (datetime.now(HANOI) + timedelta(days=days)).date()
    change(notice(root), "date: 2021-11\n", f"date: {day:%Y-%m}\n")
    assert issue("mot", "--number", "5", "--date", day.isoformat()) == 0
    assert ("[issue-ahead]" in capsys.readouterr().err) == is_told
    assert f"date: {day}" in notice(root).read_text(encoding="utf-8")


def test_a_number_is_given_once_even_between_look_and_write(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given, waits = list[int](), list[str]()
    monkeypatch.setattr(Reporter, "insist", lambda _, text: waits.append(text))
    another = threading.Thread(target=lambda: given.append(issue("hai")))
    looks = numbers.number_in_use

    def looks_and_another_begins(*arguments: Any) -> Any:
        found = list(looks(*arguments))
        if not another.ident:
            another.start()
            processes.wait_until(lambda: waits or not another.is_alive())  # without the lock it would be done by now
        return found

    monkeypatch.setattr(command, "number_in_use", looks_and_another_begins)
    assert issue() == 0
    another.join()
    assert given == [1]
    assert "đang chờ" in waits[0]
    assert "123" not in notice(root, "hai").read_text(encoding="utf-8")
