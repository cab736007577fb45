"""`doctor` tries what it vouches for, and a library that cannot be loaded is the machine's fault, never our bug."""

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

import pytest

from noticegen.commands import doctor
from noticegen.commands import main as cli
from noticegen.problems.load_error_to_problem import load_error_to_problem
from tools.checkout import ROOT
from tools.notices import BASE, OFFICE

REASON = "DLL load failed while importing"


def program(planted: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """With this folder before everything else that is imported."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(planted), str(ROOT / "src")])}
    command = [sys.executable, "-m", "noticegen", *arguments]
    return subprocess.run(command, cwd=planted, env=environment, capture_output=True, check=False, encoding="utf-8")


def plant(folder: Path, modules: Iterable[str], error: str = "ImportError") -> None:
    for module in modules:
        (folder / f"{module.partition('.')[0]}.py").write_text(
            f'raise {error}("{REASON} {module}")\n', encoding="utf-8"
        )


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    (tmp_path / "data/notices").mkdir(parents=True)
    (tmp_path / "data/office.yaml").write_text(OFFICE, encoding="utf-8")
    (tmp_path / "data/notices/x.yaml").write_text(BASE, encoding="utf-8")
    (tmp_path / "x.pdf").write_bytes(b"%PDF-1.7\n")
    return tmp_path


def test_every_dependency_is_tried() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [re.split(r"[\[<>=]", each)[0] for each in project["dependencies"]]
    assert {*doctor.PACKAGES, "weasyprint"} == set(names)
    signing = [re.split(r"[\[<>=]", each)[0] for each in project["optional-dependencies"]["sign"]]
    assert doctor.SIGNING.keys() >= set(signing)


def test_doctor_says_of_each_that_cannot_be_loaded_why_and_how_to_mend_it(tmp_path: Path) -> None:
    plant(tmp_path, [*doctor.PACKAGES.values(), *doctor.SIGNING.values(), "weasyprint"])
    told = program(tmp_path, "doctor")
    assert (told.returncode, told.stderr) == (2, "")
    lines = told.stdout.splitlines()
    for name, module in (doctor.PACKAGES | {"weasyprint": "weasyprint"}).items():
        (line,) = [each for each in lines if each.startswith(f"✗ {name}: ")]
        assert f"ImportError: {REASON} {module.partition('.')[0]}" in line
        assert f"{sys.executable} -m pip install --force-reinstall" in line
    (signing,) = [each for each in lines if each.startswith("· ký số")]
    assert all(name in signing for name in doctor.SIGNING)


@pytest.mark.proof
def test_without_pango_the_own_engine_is_named(tmp_path: Path) -> None:
    """In Vietnamese only, and all works."""
    plant(tmp_path, ["cffi"], error="print('WeasyPrint could not import some external libraries') or OSError")
    told = program(tmp_path, "doctor")
    assert told.returncode == 0
    assert "could not import" not in told.stdout + told.stderr
    assert "✓ bộ dàn trang của bản PDF: của noticegen, không cần cài thêm gì" in told.stdout
    assert not re.search(r"pango", told.stdout, re.IGNORECASE)
    assert "✓ làm thử một trang" in told.stdout


NEEDED_BY = {"click": "new", "pydantic": "check", "yaml": "check", "cryptography": "verify"}
BUILD = ("jinja2", "lxml", "weasyprint", "docx", "fontTools", "pikepdf", "pypdfium2", "pydyf", "filelock")


@pytest.mark.parametrize("error", ["ImportError", "OSError", "RuntimeError"])
@pytest.mark.parametrize("module", NEEDED_BY)
def test_a_command_that_needs_it_sends_to_doctor(workspace: Path, module: str, error: str) -> None:
    plant(workspace, [module], error)
    told = program(workspace, NEEDED_BY[module], "x.pdf" if module == "cryptography" else "x")
    assert told.returncode == 2
    assert f"[not-loaded] Không nạp được thư viện {module} ({error}: {REASON} {module})" in told.stderr
    assert "noticegen doctor" in told.stderr


@pytest.mark.proof
@pytest.mark.parametrize("module", BUILD)
def test_build_sends_to_doctor_too(workspace: Path, module: str) -> None:
    plant(workspace, [module])
    told = program(workspace, "build")
    assert told.returncode == 2
    assert f"[not-loaded] Không nạp được thư viện {module} (" in told.stderr


def test_our_own_module_that_is_not_there_is_our_bug() -> None:
    with pytest.raises(ImportError) as missing:
        import_module("noticegen.no_such_module")
    assert load_error_to_problem(missing.value) is None
    assert load_error_to_problem(ValueError("x")) is None


def test_a_page_that_cannot_be_made_is_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "PACKAGES", {})
    monkeypatch.setattr(doctor, "SIGNING", {})
    monkeypatch.setattr(doctor, "_PAGE", "import sys; sys.exit('Không in được.')")
    assert cli.run(["doctor"]) == 2
    assert "✗ làm thử một trang: Không in được." in capsys.readouterr().out


def test_an_engine_that_is_not_as_we_know_it_is_a_fault(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "PACKAGES", {})
    monkeypatch.setattr(doctor, "SIGNING", {})
    changed = "from noticegen.pdf import weasyprint_hooks; weasyprint_hooks.USED_NAMES['HTML'] = ('no_such',)\n"
    monkeypatch.setattr(doctor, "_ENGINE", changed + doctor._ENGINE)
    assert cli.run(["doctor"]) == 2
    assert "✗ bộ dàn trang của bản PDF: " in capsys.readouterr().out


def test_doctor_vouches_for_this_machine(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["doctor"]) == 0
    told = capsys.readouterr().out
    assert "✓ làm thử một trang: " in told
    assert "✓ bộ dàn trang của bản PDF: WeasyPrint, Pango 1." in told
    assert "✓ ký số (sign, verify): pyHanko " in told
