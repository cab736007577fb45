"""The command line from outside: exit codes, streams, languages, and what is on the disk afterwards."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from noticegen.commands import main as cli
from noticegen.commands.explain import all_codes
from noticegen.commands.parser import COMMANDS
from noticegen.notice.json_schema import schema_text
from noticegen.problems.codes import Code
from noticegen.problems.exit_codes import exit_code
from noticegen.problems.problem import Problem, Severity
from tools.checkout import ROOT
from tools.notices import BASE, OFFICE


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "data/notices").mkdir(parents=True)
    (tmp_path / "data/office.yaml").write_text(OFFICE, encoding="utf-8")
    (tmp_path / "data/notices/good.yaml").write_text(BASE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    return tmp_path


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def program(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "noticegen", *arguments]
    settings = os.environ | {"PYTHONPATH": str(ROOT / "src")} | environment
    return subprocess.run(command, cwd=cwd, env=settings, capture_output=True, check=False)


USAGE = {
    "usage-no-such-command": ["chek"],
    "usage-no-such-option": ["check", "--formt", "json"],
    "usage-bad-value": ["check", "--format", "xml"],
    "usage-missing": ["show"],
    "usage-unknown-code": ["explain", "nothing"],
    "usage-extra": ["explain", "B18", "B17"],
    "usage-option-value": ["build", "--output"],
    "file-named-txt": ["check", "data/notices/a.yaml.txt"],
    "file-not-found": ["check", "none.yaml"],
    "not-a-notice": ["check", "notes.txt"],
    "no-notices": ["check", "output"],
    "file-exists": ["new", "good"],
    "usage-no-stream": ["build", "-o", "-"],
    "same-output": ["build", "data/notices/good.yaml", "data/notices/Good.yaml"],
}


@pytest.mark.parametrize("code", USAGE)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_wrong_calls_end_with_2_and_write_nothing(
    workspace: Path, capsys: pytest.CaptureFixture[str], code: str, lang: str
) -> None:
    (workspace / "notes.txt").touch()
    (workspace / "data/notices/a.yaml.txt").touch()
    (workspace / "output").mkdir()
    (workspace / "data/notices/Good.yaml").write_text(BASE, encoding="utf-8")
    before = files_in(workspace)
    assert cli.run([*USAGE[code], "--lang", lang]) == 2
    told = capsys.readouterr()
    assert f"[{code}]" in told.err
    assert "Traceback" not in told.err
    assert files_in(workspace) == before


@pytest.mark.parametrize("call", [["build", "-"], ["check", "-"], ["show", "html", "-"], ["check", "-", "-q"]])
def test_streams_are_not_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], call: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.run(call) == 2
    assert "[usage-no-stream]" in capsys.readouterr().err


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize(
    "path", ["x" * 300 + ".yaml", "a\x00b.yaml", "data/notices/pipe.yaml", "data/office.yaml/x.yaml"]
)
def test_odd_paths_are_told(workspace: Path, capsys: pytest.CaptureFixture[str], path: str) -> None:
    os.mkfifo(workspace / "data/notices/pipe.yaml")
    assert cli.run(["check", path]) == 2
    assert "Traceback" not in capsys.readouterr().err


NAMES = ("good", "good.yaml", "data/notices/good.yaml", "data/notices", "data", ".", "data/office.yaml")


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize("name", NAMES)
def test_a_notice_is_found_by_what_people_call_it(capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert cli.run(["check", name]) == 0
    assert "1 tệp, không có lỗi." in capsys.readouterr().err


def test_a_folder_that_holds_a_workspace_is_that_workspace(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(workspace.parent)
    assert cli.run(["check", workspace.name]) == 0
    assert "1 tệp, không có lỗi." in capsys.readouterr().err


def test_every_notice_is_found_whatever_its_suffix_and_folder(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (workspace / "data/notices/2026/thang-6").mkdir(parents=True)
    for name in ("2026/thang-6/a.yaml", "B.YAML", "c.Yml", ".hidden.yaml"):
        (workspace / "data/notices" / name).write_text(BASE, encoding="utf-8")
    assert cli.run(["check"]) == 0
    assert "4 tệp, không có lỗi." in capsys.readouterr().err
    assert cli.run(["check", "a"]) == 0


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_notice_saved_as_text_is_not_left_out_silently(
    workspace: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    (workspace / "data/notices/b.yaml.txt").write_text(BASE, encoding="utf-8")
    assert cli.run([command]) == 0
    told = capsys.readouterr().err
    assert "cảnh báo [file-named-txt] data/notices/b.yaml.txt" in told
    assert "bỏ .txt: b.yaml" in told


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize("name", ["godo", "data/notices/goood.yaml"])
def test_a_near_name_is_offered(capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert cli.run(["check", name]) == 2
    assert "“data/notices/good.yaml”" in capsys.readouterr().err


def test_check_tells_that_two_notices_would_be_one(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (workspace / "data/notices/Good.yaml").write_text(BASE, encoding="utf-8")
    assert cli.run(["check"]) == 2
    assert "[same-output]" in capsys.readouterr().err


def test_a_workspace_one_level_down_is_named(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(workspace.parent)
    assert cli.run(["check"]) == 2
    told = capsys.readouterr().err
    assert "[workspace-below]" in told
    assert workspace.name in told


def test_the_registry_is_checked_by_name(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = OFFICE.replace("parent: UBND tỉnh Nghệ An", "parent: [UBND tỉnh, tỉnh Nghệ An]", 1)
    (workspace / "data/office.yaml").write_text(text + "ghi_chu:\n", encoding="utf-8")
    assert cli.run(["check", "data/office.yaml"]) == 1
    told = capsys.readouterr().err
    assert "[unknown-key]" in told
    assert "[comma-may-split-text]" in told


def test_a_rule_about_the_registry_shows_its_line(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = OFFICE.replace("name: Trần Quốc Thành", "name: TS. Trần Quốc Thành")
    (workspace / "data/office.yaml").write_text(text, encoding="utf-8")
    (workspace / "data/notices/second.yaml").write_text(BASE, encoding="utf-8")
    assert cli.run(["check"]) == 0
    told = capsys.readouterr().err
    assert told.count("[S05]") == 1
    assert re.search(r"\d+ \|   - \{id: giam-doc, post: Giám đốc, name: TS. Trần Quốc Thành\}\n.*\^", told)


def test_an_empty_registry_says_how_to_get_one(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (workspace / "data/office.yaml").write_text("", encoding="utf-8")
    assert cli.run(["check"]) == 1
    told = capsys.readouterr().err
    assert "[office-empty]" in told
    assert "noticegen init" in told


@pytest.mark.usefixtures("workspace")
def test_the_systems_reasons_are_told_in_vietnamese(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["check", "x" * 300]) == 2
    assert "tên quá dài" in capsys.readouterr().err


@pytest.mark.usefixtures("workspace")
def test_help_and_usage_errors_have_no_english_left(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--help"], ["explain", "--help"], ["check", "--help"], ["build", "--help"], ["explain"]):
        cli.run(arguments)
        told = capsys.readouterr()
        assert re.search(r"\b(?:COMMAND|ARGS|PATH|DIR|NOTICE|CODE|code)\b", told.out + told.err) is None


def test_the_corrected_line_keeps_its_indentation(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = re.sub("(?m)^body: .*", "body:\n  - heading: Một\n\titems: [a]", BASE)
    (workspace / "data/notices/good.yaml").write_text(text, encoding="utf-8")
    assert cli.run(["check"]) == 1
    assert "  5 |     items: [a]\n" in capsys.readouterr().err


def test_an_unknown_language_is_a_wrong_call(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["check", "--lang", "fr"]) == 2
    assert "[usage-bad-value]" in capsys.readouterr().err


def test_no_workspace_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.run(["check"]) == 2
    assert "[no-workspace]" in capsys.readouterr().err


@pytest.mark.usefixtures("workspace")
def test_no_arguments_show_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run([]) == 2
    assert "noticegen" in capsys.readouterr().err


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize(("lang", "heading"), [("vi", "Cách dùng: "), ("en", "Usage: ")])
def test_help_speaks_the_language(capsys: pytest.CaptureFixture[str], lang: str, heading: str) -> None:
    for arguments in (["--help"], ["check", "--help"], ["show", "--help"]):
        assert cli.run([*arguments, f"--lang={lang}"]) == 0
        shown = capsys.readouterr().out
        assert shown.startswith(heading)
        assert ("Options" in shown) == (lang == "en")


@pytest.mark.usefixtures("workspace")
def test_a_clean_notice_ends_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["check"]) == 0
    assert capsys.readouterr().out == ""


def test_warnings_end_with_0(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (workspace / "data/notices/good.yaml").write_text(BASE.replace("11/2021", "11/2021."), encoding="utf-8")
    assert cli.run(["check"]) == 0
    assert "[T06]" in capsys.readouterr().err


def test_errors_end_with_1_and_write_nothing(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (workspace / "data/notices/bad.yaml").write_text("subjct: a\n", encoding="utf-8")
    before = files_in(workspace)
    assert cli.run(["check"]) == 1
    assert "data/notices/bad.yaml:1:1: lỗi [unknown-key]" in capsys.readouterr().err
    assert files_in(workspace) == before


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_character_no_font_has_is_told_once_before_anything_is_made(
    workspace: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    (workspace / "data/notices/good.yaml").write_text(BASE.replace("Giao", "Giao 😀"), encoding="utf-8")
    before = files_in(workspace)
    assert cli.run([command]) == 1
    assert len(re.findall(r"data/notices/good.yaml:3:\d+: lỗi \[glyph-missing\]", capsys.readouterr().err)) == 1
    assert {name: data for name, data in files_in(workspace).items() if "/.noticegen/" not in name} == before


OF_THE_OFFICE: tuple[Code, ...] = (
    "template-broken",
    "html-unknown",
    "html-broken",
    "pdf-fetch",
    "pdf-complaint",
    "profile-broken",
)


@pytest.mark.parametrize("code", [*OF_THE_OFFICE, "profile-unknown"])
def test_a_fault_of_the_offices_own_form_is_no_fault_of_a_document(code: Code) -> None:
    assert exit_code([Problem(code), Problem("unknown-key")]) == 2
    assert exit_code([Problem(code, severity=Severity.WARNING), Problem("unknown-key")]) == 1


@pytest.mark.usefixtures("workspace")
def test_the_environment_chooses_the_language(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NOTICEGEN_LANG", "en")
    assert cli.run(["check", "none.yaml"]) == 2
    assert "There is no file or folder none.yaml." in capsys.readouterr().err


@pytest.mark.usefixtures("workspace")
def test_quiet_says_nothing_of_a_clean_notice(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["check", "-q"]) == 0
    assert capsys.readouterr().err == ""


def test_check_with_and_without_click_say_the_same(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (workspace / "data/notices/bad.yaml").write_text("subjct: a\n", encoding="utf-8")
    assert cli.run(["check", "data/notices"]) == 1
    plain = capsys.readouterr().err
    assert cli.run(["check", "--format", "text", "data/notices"]) == 1
    assert capsys.readouterr().err == plain


@pytest.mark.parametrize("output_format", ["json", "sarif"])
def test_other_formats_go_to_stdout(workspace: Path, capsys: pytest.CaptureFixture[str], output_format: str) -> None:
    (workspace / "data/notices/bad.yaml").write_text("subjct: a\n", encoding="utf-8")
    assert cli.run(["check", "--format", output_format]) == 1
    told = capsys.readouterr()
    assert told.err == ""
    assert "unknown-key" in told.out
    assert json.loads(told.out)


def test_annotations_are_escaped(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (workspace / "data/notices/a,b.yaml").write_text("subjct: a\n", encoding="utf-8")
    assert cli.run(["check", "--format", "github"]) == 1
    first = capsys.readouterr().out.splitlines()[0]
    assert re.match(r"::error file=data/notices/a%2Cb\.yaml,line=1,col=1,title=\S+::", first)


@pytest.mark.parametrize("output_format", ["text", "json"])
def test_a_broken_registry_is_told_at_its_place(
    workspace: Path, capsys: pytest.CaptureFixture[str], output_format: str
) -> None:
    (workspace / "data/office.yaml").write_text("agencies: []\n", encoding="utf-8")
    assert cli.run(["check", "--format", output_format]) == 1
    told = capsys.readouterr()
    assert "too-few" in told.out + told.err
    assert "data/office.yaml" in told.out + told.err


OFFICE_FAULTS = {
    "repeated-id": (OFFICE + "  - {name: x}\n").replace("id: thanh-tra,", "id: van-phong,"),
    "unknown-unit": OFFICE.replace("members: [van-phong, thanh-tra]", "members: [van-phong, thanhtra]"),
    "unknown-agency": OFFICE.replace("agency: so-tai-chinh", "agency: so-taichinh"),
    "until-before-since": OFFICE.replace(
        "name: Văn phòng Sở", "name: Văn phòng Sở, since: 2021-02-01, until: 2021-01-01"
    ),
    "id-form": OFFICE.replace("id: van-phong,", "id: Văn phòng,"),
    "date-impossible": OFFICE.replace("name: Văn phòng Sở", "name: Văn phòng Sở, since: 2021-02-30"),
    "too-many": OFFICE.replace("name: Sở Tài chính", "name: [a, b, c, d]"),
    "unknown-choice": OFFICE.replace("kind: post", "kind: posts"),
}


@pytest.mark.parametrize("code", OFFICE_FAULTS)
def test_faults_of_the_registry(workspace: Path, capsys: pytest.CaptureFixture[str], code: str) -> None:
    (workspace / "data/office.yaml").write_text(OFFICE_FAULTS[code], encoding="utf-8")
    assert cli.run(["check"]) == 1
    assert f"[{code}]" in capsys.readouterr().err


def test_init_then_new_then_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.run(["init", "work"]) == 0
    monkeypatch.chdir(tmp_path / "work")
    assert cli.run(["new"]) == 0
    assert cli.run(["new", "Họp đột xuất"]) == 0
    capsys.readouterr()
    assert cli.run(["check"]) == 0
    assert "2 tệp, không có lỗi, 6 cảnh báo." in capsys.readouterr().err
    assert (tmp_path / "work/data/notices/hop-dot-xuat.yaml").is_file()
    assert (tmp_path / "work/data/notice.schema.json").read_text(encoding="utf-8") == schema_text("notice")


def test_init_keeps_what_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").mkdir()
    (tmp_path / "data/office.yaml").write_text("mine", encoding="utf-8")
    assert cli.run(["init"]) == 0
    once = files_in(tmp_path)
    capsys.readouterr()
    assert once["data/office.yaml"] == b"mine"
    assert cli.run(["init"]) == 0
    assert files_in(tmp_path) == once
    assert "Đã tạo" not in capsys.readouterr().err


def test_new_fits_an_office_without_units_signers_or_recipients(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (workspace / "data/office.yaml").write_text(
        "agencies: [{id: a, name: Sở A, symbol: A, place: Vinh}]\n", encoding="utf-8"
    )
    (workspace / "data/notices/good.yaml").unlink()
    assert cli.run(["new", "x"]) == 0
    capsys.readouterr()
    assert cli.run(["check"]) == 0
    told = capsys.readouterr().err
    assert "“Họ và tên” là tên mẫu" in told
    assert "1 tệp, không có lỗi, 1 cảnh báo.\n" in told


def test_new_gives_its_task_to_a_unit_that_can_have_it(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    registry = OFFICE.replace("name: Văn phòng Sở}", "name: Văn phòng Sở, until: 2020-12-31}")
    registry = registry.replace("name: Thanh tra Sở}", "name: Thanh tra Sở, agency: so-tai-chinh}")
    (workspace / "data/office.yaml").write_text(registry, encoding="utf-8")
    (workspace / "data/notices/good.yaml").unlink()
    assert cli.run(["new", "x"]) == 0
    assert "units: phong-moi " in (workspace / "data/notices/x.yaml").read_text(encoding="utf-8")
    capsys.readouterr()
    assert cli.run(["check"]) == 0
    assert "1 tệp, không có lỗi.\n" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["../../x", "/abs", "CON", "a\nb"])
def test_new_never_leaves_its_folder(workspace: Path, name: str) -> None:
    before = set(files_in(workspace))
    assert cli.run(["new", name]) == 0
    assert {Path(each).parent.as_posix() for each in set(files_in(workspace)) - before} == {"data/notices"}


def test_the_samples_are_clean() -> None:
    assert program("check", cwd=ROOT).returncode == 0


RENDERERS = {"weasyprint", "jinja2", "docx", "lxml", "fontTools", "rich", "pypdf", "pyhanko", "distributed"}
LOADED = {
    "check": (["check"], {*RENDERERS, "click"}),
    "check with an option": (["check", "-q"], RENDERERS),
    "help": (["--help"], {*RENDERERS, "pydantic", "pydantic_core", "yaml"}),
    **{f"help of {name}": ([name, "--help"], RENDERERS) for name in COMMANDS},
}


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize("call", LOADED)
def test_check_and_help_load_nothing_heavy(call: str) -> None:
    arguments, heavy = LOADED[call]
    code = "import sys; from noticegen.commands import main; main.run(sys.argv[1:]); print(*sys.modules)"
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=environment, capture_output=True, check=True, text=True
    )
    loaded = {name.split(".")[0] for name in done.stdout.splitlines()[-1].split()}
    assert "noticegen" in loaded
    assert loaded & heavy == set()


@pytest.mark.usefixtures("workspace")
def test_our_own_bug_ends_with_3_and_a_file(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("ours")

    monkeypatch.setattr("noticegen.commands.check.run", broken)
    assert cli.run(["check", "--lang", "en"]) == 3
    told = capsys.readouterr().err
    assert "Traceback" not in told
    log = Path(told.strip().rsplit(" ", 1)[1])
    text = log.read_text(encoding="utf-8")
    log.unlink()
    assert "ZeroDivisionError: ours" in text
    assert "['check', '--lang', 'en']" in text


@pytest.mark.usefixtures("workspace")
def test_an_interrupt_ends_with_130(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("noticegen.commands.check.run", interrupted)
    assert cli.run(["check"]) == 128 + signal.SIGINT
    assert "Traceback" not in capsys.readouterr().err


def test_plain_ascii_terminals_get_the_words_too(workspace: Path) -> None:
    done = program("check", "none.yaml", cwd=workspace, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert "Không có tệp hay thư mục none.yaml." in done.stderr.decode()
    assert done.returncode == 2


@pytest.mark.usefixtures("workspace")
def test_a_reader_that_goes_away_is_no_bug() -> None:
    command = f"{sys.executable} -m noticegen schema | head -c 10"
    done = subprocess.run(  # noqa: S602 a pipe is what is tested
        command, shell=True, env=os.environ | {"PYTHONPATH": str(ROOT / "src")}, capture_output=True, check=False
    )
    assert len(done.stdout) == 10
    assert done.stderr == b""


@pytest.mark.parametrize("code", sorted(all_codes()))
def test_every_code_can_be_explained(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["explain", code.lower()]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith(f"{code}: ")
    assert "{" not in shown.split("\n\n")[0]


def test_doctor_lists_what_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["doctor"]) == 0
    shown = capsys.readouterr().out
    assert "Python" in shown
    assert "weasyprint" in shown


def test_doctor_tells_of_the_signing_part(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    code = cli.run(["doctor"])
    assert "✓ ký số (sign, verify): pyHanko " in capsys.readouterr().out
    monkeypatch.setattr("noticegen.commands.doctor._SIGNING", ("pyHanko", "no-such-package"))
    assert cli.run(["doctor"]) == code  # not everyone signs
    told = capsys.readouterr().out
    assert "· ký số (sign, verify): chưa cài (no-such-package)" in told
    assert 'pip install "noticegen[sign]"' in told


def test_doctor_tells_what_is_missing(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("noticegen.commands.doctor._PACKAGES", ("no-such-package",))
    assert cli.run(["doctor"]) == 2
    assert "✗ no-such-package: pip install no-such-package" in capsys.readouterr().out


def test_a_workspace_is_found_from_inside_it(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(workspace / "data/notices")
    assert cli.run(["check", "good.yaml"]) == 0


def test_a_notice_of_another_workspace_uses_its_own_registry(
    workspace: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    shutil.copytree(workspace, elsewhere / "w")
    monkeypatch.chdir(elsewhere)
    assert cli.run(["check", "w/data/notices/good.yaml"]) == 0
