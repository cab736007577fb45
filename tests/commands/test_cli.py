"""The command line from outside: exit codes, streams, languages, and what is on the disk afterwards."""

import json
import re
from pathlib import Path

import pytest

from noticegen.commands import main as cli
from noticegen.problems.codes import Code
from noticegen.problems.exit_codes import exit_code
from noticegen.problems.problem import Problem, Severity
from tools.command_line import files_in
from tools.notices import BASE

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
