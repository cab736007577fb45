"""A run with nothing to do loads nothing that reads, checks or prints a notice; whatever was touched makes it look."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from noticegen.archive.stamps import read_stamps
from tools.archives import change, environment, make_workspace

HEAVY = {"weasyprint", "pyhanko", "docx", "pikepdf", "pydantic", "jinja2", "lxml"}
FOR_WRITERS = {"importlib.metadata", "noticegen.workspace.atomic_write", "noticegen.problems.problems_to_text"}
LOADED = "import sys; from noticegen.commands.main import run; code = run(sys.argv[1:]); print(code, *sys.modules)"
NOTICE = "data/notices/mot.yaml"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built, and looked at once more when the files were old enough for their times to be trusted."""
    root = make_workspace(tmp_path_factory.mktemp("office"))
    assert loaded(root, ["build", "-q"])
    for path in root.rglob("*"):
        os.utime(path, (time.time() - 60,) * 2)
    assert loaded(root, ["build", "-q"])
    return root


def loaded(root: Path, arguments: Sequence[str], **more: str) -> set[str]:
    """The heavy packages that a run loads, which must go well."""
    command = [sys.executable, "-c", LOADED, *arguments]
    settings: Mapping[str, str] = environment(**more)
    done = subprocess.run(command, cwd=root, env=settings, capture_output=True, text=True, check=True)
    code, *modules = done.stdout.split()
    assert code == "0", done.stderr
    return (HEAVY | FOR_WRITERS) & set(modules)


@pytest.mark.parametrize("arguments", [["build", NOTICE], ["build", NOTICE, "-q"], ["build", "data/notices"]])
def test_a_path_that_is_up_to_date_loads_nothing_heavy(built: Path, arguments: list[str]) -> None:
    assert loaded(built, arguments) == set()


def test_the_whole_workspace_loads_no_renderer(built: Path) -> None:
    """It reads every record, to name documents whose notice is gone; the door, `start`, spares it even that."""
    assert not loaded(built, ["build", "--jobs", "1"]) & {"weasyprint", "docx", "pikepdf", "pyhanko"}


def test_other_fonts_are_looked_at(built: Path, tmp_path: Path) -> None:
    assert "weasyprint" in loaded(built, ["build", NOTICE], NOTICEGEN_FONTS=str(tmp_path))


@pytest.mark.proof
def test_without_sources_is_another_form(built: Path) -> None:
    assert "weasyprint" in loaded(built, ["build", NOTICE, "--no-source", "-o", "elsewhere"])


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not say which libraries are in use")
def test_the_stamps_know_the_renderer_s_packages_and_libraries(built: Path) -> None:
    shared = read_stamps(str(built / "output/.noticegen")).shared
    assert [path for path in shared if "libpango-" in Path(path).name]
    assert [path for path in shared if "libharfbuzz" in Path(path).name]
    assert [path for path in shared if (Path(path) / "weasyprint").is_dir()]


def test_a_touched_notice_is_looked_at(built: Path) -> None:
    """Last, for it changes what the others look at."""
    change(built / NOTICE, "mot", "một")
    assert {"weasyprint", "docx"} <= loaded(built, ["build", NOTICE])
