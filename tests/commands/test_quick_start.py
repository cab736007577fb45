"""A check and an import start and end quicker than Python would by itself; nothing that matters is left out for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic.plugin import _loader

from tools.checkout import ROOT
from tools.notices import BASE, OFFICE
from tools.old_files import PASTED

RECORD = """\
import atexit
met = []
register = atexit.register
atexit.register = lambda function, *rest, **named: met.append(repr(function)) or register(function, *rest, **named)
from noticegen.commands.main import run
from noticegen.commands.quick_start import quick_start
{planted}
quick_start()
run(["check"])
print(met)
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    (tmp_path / "data/notices").mkdir(parents=True)
    (tmp_path / "data/office.yaml").write_text(OFFICE, encoding="utf-8")
    (tmp_path / "data/notices/good.yaml").write_text(BASE, encoding="utf-8")
    return tmp_path


def python(*arguments: str, cwd: Path, **settings: str) -> "subprocess.CompletedProcess[str]":
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")} | settings
    return subprocess.run(
        [sys.executable, *arguments], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def left_to_do(workspace: Path, planted: str = "") -> str:
    return python("-c", RECORD.format(planted=planted), cwd=workspace).stdout.splitlines()[-1]


def test_a_check_leaves_nothing_to_do_at_exit(workspace: Path) -> None:
    assert left_to_do(workspace) == "[]"


def test_nor_does_an_import(workspace: Path) -> None:
    """All that is left is the end of `logging`, which the font's reader loads, and to which nothing was said."""
    (workspace / "cu.txt").write_text(PASTED, encoding="utf-8")
    record = RECORD.replace('run(["check"])', 'run(["import", "cu.txt", "-q"])').format(planted="")
    left = python("-c", record, cwd=workspace).stdout.splitlines()[-1]
    assert left.count("<") == left.count("<function shutdown ")
    assert (workspace / "data/notices/cu.yaml").exists()


def test_what_is_left_to_do_is_seen(workspace: Path) -> None:
    assert "abs" in left_to_do(workspace, "atexit.register(abs, 0)")


def test_pydantic_looks_for_plugins_where_we_know_it_does(workspace: Path) -> None:
    """In the function for which ours stands in, which finds none here."""
    assert tuple(_loader.get_plugins()) == ()
    script = "import sys; from noticegen.commands import main, quick_start; quick_start.quick_start();"
    script += "main.run(['check']); print('importlib.metadata' in sys.modules)"
    assert python("-c", script, cwd=workspace).stdout == "False\n"
    assert python("-c", script.replace("quick_start.quick_start();", ""), cwd=workspace).stdout == "True\n"


@pytest.mark.parametrize(("command", "is_quick"), [("check", True), ("show", False)])
def test_only_a_check_is_quick(workspace: Path, command: str, *, is_quick: bool) -> None:
    """Whoever wants to tidy up at exit is asked after every other command."""
    script = (
        "import atexit, gc, sys; atexit.register(lambda: print('tidied', gc.isenabled()));"
        "from noticegen.commands.main import main; main()"
    )
    arguments = [command] if is_quick else [command, "css", "good"]
    done = python("-c", script, *arguments, cwd=workspace)
    assert done.returncode == 0, done.stderr
    assert ("tidied True" not in done.stdout) == is_quick


def test_the_last_words_are_written_and_the_exit_code_is_kept(workspace: Path) -> None:
    (workspace / "data/notices/bad.yaml").write_text("subjct: a\n", encoding="utf-8")
    done = python("-m", "noticegen", "check", "--format", "json", cwd=workspace)
    assert done.returncode == 1
    assert done.stdout.endswith("]\n")


def test_an_offices_own_form_ends_the_ordinary_way(workspace: Path) -> None:
    """It is printed to be looked at, and the renderer may have something to tidy up."""
    (workspace / "templates").mkdir()
    foot = (ROOT / "templates/foot.html.j2").read_text(encoding="utf-8")
    (workspace / "templates/foot.html.j2").write_text(foot.replace("Nơi nhận", "Nơi  nhận"), encoding="utf-8")
    script = "import atexit; atexit.register(print, 'tidied'); from noticegen.commands.main import main; main()"
    assert "tidied" in python("-c", script, "check", cwd=workspace).stdout
