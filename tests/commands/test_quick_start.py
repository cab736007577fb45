"""Some commands start and end quicker than Python would by itself; nothing that matters is left out for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic.plugin import _loader

from tools.checkout import ROOT
from tools.notices import BASE, OFFICE

TIDIED = "import atexit; from noticegen.commands import main; run = main.run;"
TIDIED += "main.run = lambda given: atexit.register(print, 'tidied') and run(given); main.main()"
"""A command during which a library registers something to do at exit."""


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


@pytest.mark.parametrize(("command", "is_quick"), [("check", True), ("build", True), ("show", False)])
def test_a_quick_command_does_what_libraries_want_at_exit_and_tears_nothing_down(
    workspace: Path, command: str, *, is_quick: bool
) -> None:
    script = "import os; left = type('Left', (), {'__del__': lambda _, write=os.write: write(1, b'torn down')})();"
    done = python("-c", script + TIDIED, command, cwd=workspace)
    assert "tidied" in done.stdout, done.stderr
    assert ("torn down" not in done.stdout) == is_quick


def test_pydantic_looks_for_plugins_where_we_know_it_does(workspace: Path) -> None:
    """In the function for which ours stands in, which finds none here."""
    assert tuple(_loader.get_plugins()) == ()
    script = "import sys; from noticegen.commands import main, quick_start; quick_start.quick_start();"
    script += "main.run(['check']); print('importlib.metadata' in sys.modules)"
    assert python("-c", script, cwd=workspace).stdout == "False\n"
    assert python("-c", script.replace("quick_start.quick_start();", ""), cwd=workspace).stdout == "True\n"


DEAR = "hmac", "random", "hashlib"
"""What Pydantic loads to compare passwords."""

PLAIN_YAML = "a: 2021-11-16\nb: [1.5, 0x1F, yes, ~]\nc: 2021-11-16 10:00:00\n"


def test_patterns_of_libraries_are_compiled_when_tried(workspace: Path) -> None:
    """And then they are the same: YAML's own reader, which we do not use, tries the dearest of them."""
    read = f"import yaml; print(yaml.load({PLAIN_YAML!r}, yaml.SafeLoader)); yaml.load('\\0', yaml.SafeLoader)"
    loaded = "from noticegen.commands.quick_start import load_libraries; load_libraries();"
    ours = python("-c", f"{loaded} {read}", cwd=workspace)
    theirs = python("-c", read, cwd=workspace)
    assert ours.stdout == theirs.stdout != ""
    assert ours.stderr.splitlines()[-3:] == theirs.stderr.splitlines()[-3:]
    script = f"import re; real = re.compile; {loaded} import yaml.reader;"
    script += " print(re.compile is real, type(yaml.reader.Reader.NON_PRINTABLE) is re.Pattern)"
    assert python("-c", script, cwd=workspace).stdout == "True False\n"


def test_what_compares_passwords_is_loaded_when_used(workspace: Path) -> None:
    script = "import sys; from noticegen.commands import main, quick_start; quick_start.quick_start();"
    script += f"main.run(['check']); print([each for each in {DEAR} if each in sys.modules]);"
    script += "import secrets; print(len(secrets.token_hex()), secrets.compare_digest('a', 'a'))"
    assert python("-c", script, cwd=workspace).stdout == "[]\n64 True\n"


@pytest.mark.parametrize(("command", "is_quick"), [("check", True), ("show", False)])
def test_garbage_is_looked_for_seldom_but_never_not_at_all(workspace: Path, command: str, *, is_quick: bool) -> None:
    script = "import atexit, gc; from noticegen.commands import main; run = main.run;"
    script += "main.run = lambda given: run(given) or print(gc.isenabled(), gc.get_threshold()[0] > 700); main.main()"
    arguments = [command] if is_quick else [command, "css", "good"]
    done = python("-c", script, *arguments, cwd=workspace)
    assert done.stdout.splitlines()[-1] == f"True {is_quick}", done.stderr


def test_the_last_words_are_written_and_the_exit_code_is_kept(workspace: Path) -> None:
    (workspace / "data/notices/bad.yaml").write_text("subjct: a\n", encoding="utf-8")
    done = python("-m", "noticegen", "check", "--format", "json", cwd=workspace)
    assert done.returncode == 1
    assert done.stdout.endswith("]\n")


@pytest.mark.parametrize(("old", "new", "is_loaded"), [("báo cáo", "báo  cáo", False), ("{text", "[{text", True)])
def test_a_warning_loads_no_search_for_mistakes_of_syntax(
    workspace: Path, old: str, new: str, *, is_loaded: bool
) -> None:
    notice = workspace / "data/notices/good.yaml"
    notice.write_text(notice.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    script = "import sys; from noticegen.commands.main import run; run(['check']);"
    done = python("-c", f"{script} print('noticegen.reading.yaml_error_to_problem' in sys.modules)", cwd=workspace)
    assert done.stdout == f"{is_loaded}\n"
    assert "good.yaml:" in done.stderr


def test_another_thread_is_given_no_stand_ins(workspace: Path) -> None:
    """It may be compiling a pattern of its own just then."""
    script = (
        "import re, sys, threading; from noticegen.problems.light_loading import load_lightly; end = threading.Event();"
    )
    script += "{start} load_lightly('pikepdf'); end.set();"
    script += "print(type(sys.modules['pikepdf.models.metadata._constants'].re_xml_illegal_chars) is re.Pattern)"
    alone = python("-c", script.format(start=""), cwd=workspace)
    beside = python("-c", script.format(start="threading.Thread(target=end.wait).start();"), cwd=workspace)
    assert (alone.stdout, beside.stdout) == ("False\n", "True\n"), alone.stderr + beside.stderr
