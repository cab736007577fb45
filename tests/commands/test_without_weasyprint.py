"""Without WeasyPrint, or without the library that it loads, everything works: our own engine makes the PDF."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.authority import PASSPHRASE, alone
from tools.checkout import ROOT
from tools.notices import BASE, OFFICE

NO_WEASYPRINT = """\
import sys
from pathlib import Path

real = [each for each in sys.path if Path(each, "weasyprint").is_dir()]
kept = Path(__file__).parent / "kept"
kept.mkdir(exist_ok=True)
for path in (path for folder in real for path in Path(folder).iterdir()):
    link = kept / path.name
    if not (path.name.startswith("weasyprint") or link.is_symlink()):
        link.symlink_to(path)
sys.path[:] = [str(kept) if each in real else each for each in sys.path]
"""
"""A folder with links to all that is installed but WeasyPrint, in the place of the real one."""

NO_PANGO = "raise OSError('cannot load library libpango-1.0-0')\n"

PDF = "output/x/x.pdf"

MACHINES = {"no WeasyPrint": ("sitecustomize.py", NO_WEASYPRINT), "no Pango": ("cffi.py", NO_PANGO)}
"""By what is planted before everything else that is imported."""

Program = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(params=MACHINES)
def program(request: pytest.FixtureRequest, tmp_path: Path) -> Program:
    """Runs noticegen in an office's folder, on a machine that lacks something."""
    name, text = MACHINES[request.param]
    planted = tmp_path / "planted"
    planted.mkdir()
    (planted / name).write_text(text, encoding="utf-8")
    (tmp_path / "data/notices").mkdir(parents=True)
    (tmp_path / "data/office.yaml").write_text(OFFICE, encoding="utf-8")
    (tmp_path / "data/notices/x.yaml").write_text(BASE, encoding="utf-8")
    path = os.pathsep.join([str(planted), str(ROOT / "src")])
    environment = os.environ | {"PYTHONPATH": path, "NOTICEGEN_PASSPHRASE": PASSPHRASE}

    def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "noticegen", *arguments]
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, check=False, encoding="utf-8"
        )

    return run


def test_build_makes_both_files(program: Program, tmp_path: Path) -> None:
    built = program("build")
    assert built.returncode == 0, built.stderr
    assert re.search(rb'<pdf:Producer>noticegen|Producer="noticegen', (tmp_path / PDF).read_bytes())


SIGNED = "signed/x.ChuKy1.pdf"
STEPS = {
    "doctor": "✓ bộ dàn trang của bản PDF: của noticegen, không cần cài thêm gì",
    "check": "không có lỗi",
    "build": "Đã ghi 3 tệp",
    "excerpt x --all": "Đã ghi 2 tệp",
    f"extract {PDF}": "",
    "import output/x/x.docx --as again": "",
    f"sign {PDF} --role nguoi-ky --p12 alone.p12 --blank --output signed": "ChuKy1",
    f"verify {SIGNED} --trust alone.cer": "đúng từng byte như nguồn đi kèm",
}
"""What each says."""


@pytest.mark.proof
def test_every_step_of_a_notice_works(program: Program, tmp_path: Path) -> None:
    """Each PDF is signed and compared with its source too."""
    alone(tmp_path)
    for line, said in STEPS.items():
        ended = program(*line.split())
        assert said in ended.stdout + ended.stderr, f"{line}: {ended.returncode}\n{ended.stdout}{ended.stderr}"
        assert "weasyprint" not in (ended.stdout + ended.stderr).lower().replace("✓ weasyprint: ", "")


def test_asked_for_by_name_it_is_said_to_be_missing(program: Program) -> None:
    built = program("build", "--engine", "weasyprint")
    assert built.returncode == 2
    assert "[pango-missing] " in built.stderr or "[not-loaded] Không nạp được thư viện weasyprint" in built.stderr
