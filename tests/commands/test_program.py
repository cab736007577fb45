"""The program as a process: what it loads, bugs, interrupts, readers that go away; `explain` and `doctor`."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from noticegen.commands import main as cli
from noticegen.commands.explain import all_codes
from noticegen.commands.parser import COMMANDS
from tools.checkout import ROOT
from tools.command_line import program


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
