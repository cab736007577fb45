"""The public Python API: the page that promises it tells the truth, and importing the package costs nothing."""

import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import noticegen
from noticegen.commands.main import run
from tools import docs
from tools.archives import change, environment, make_workspace
from tools.checkout import ROOT

PAGE = ROOT / "docs/api.md"
SAMPLE = "2021-11-giao-ban"


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The samples, with nothing else beside them."""
    for name in ("data/office.yaml", f"data/notices/{SAMPLE}.yaml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_page_s_example_makes_the_bytes_that_build_makes(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = [block for block in docs.blocks(PAGE) if block.language == "python"]
    (office / "example.py").write_text(example.text, encoding="utf-8")
    sample = office / f"data/notices/{SAMPLE}.yaml"
    sample.write_text(sample.read_text(encoding="utf-8").replace("chấp nhận", ""), encoding="utf-8")  # to have a note
    runpy.run_path(str(office / "example.py"))
    assert "note [B18-tones]" in capsys.readouterr().out
    assert run(["build", "-q", f"data/notices/{SAMPLE}.yaml"]) == 0
    built = {path.name: path.read_bytes() for path in (office / "output" / SAMPLE).glob("[!.]*") if path.is_file()}
    assert len(built) == 3
    assert {name: (office / name).read_bytes() for name in built} == built


def test_every_promised_name_is_there_and_on_the_page() -> None:
    text = PAGE.read_text(encoding="utf-8")
    for name in noticegen.__all__:
        assert getattr(noticegen, name) is not None
        assert name == "__version__" or f"`{name}" in text
    assert set(noticegen.__all__) <= set(dir(noticegen))


def test_no_other_name_is_promised() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'load_all'"):
        _ = noticegen.load_all  # type: ignore[attr-defined] # that is the point


def test_a_notice_with_errors_says_them_and_is_not_rendered(tmp_path: Path) -> None:
    root = make_workspace(tmp_path)
    change(root / "data/notices/mot.yaml", "signers: giam-doc", "signers: nobody")
    notice = noticegen.load_notice(root / "data/notices/mot.yaml", noticegen.load_office(root))
    assert not notice.is_valid
    (problem,) = notice.problems
    assert "nobody" in noticegen.describe(problem)
    assert noticegen.describe(problem, "vi") != noticegen.describe(problem, "en")
    with pytest.raises(noticegen.ProblemsFound) as found:
        noticegen.render(notice)
    assert found.value.problems == notice.problems


def test_an_appendix_of_its_own_comes_by_its_own_name(tmp_path: Path) -> None:
    root = make_workspace(tmp_path)
    with (root / "data/notices/mot.yaml").open("a", encoding="utf-8") as file:
        file.write("appendices:\n  - title: Biểu mẫu\n    separate: true\n    body: [Nội dung của biểu mẫu.]\n")
    notice = noticegen.load_notice(root / "data/notices/mot.yaml", noticegen.load_office(root))
    suffixes = {".docx", ".pdf", ".slots.json"}
    assert set(noticegen.render(notice)) == suffixes | {f"_phu-luc-1{suffix}" for suffix in suffixes}


@pytest.mark.parametrize("path", ["nowhere", "data/notices/nothing.yaml"])
def test_what_is_not_there_is_a_problem_and_no_traceback(office: Path, path: str) -> None:
    known = noticegen.load_office(office)
    with pytest.raises(noticegen.ProblemsFound):
        noticegen.load_notice(path, known)


def test_importing_the_package_loads_nothing_else() -> None:
    program = "import sys; before = set(sys.modules); import noticegen; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment(), capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["noticegen"]


def test_the_first_name_loads_what_it_needs() -> None:
    """Guards the test above: it can see what is loaded."""
    program = "import sys, noticegen; noticegen.load_office; print('pydantic' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment(), capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "True"


def test_the_package_says_that_it_is_typed() -> None:
    assert (Path(noticegen.__file__).parent / "py.typed").is_file()
