"""Which engine makes a PDF, how the PDF and its record say so, and that it is made again by the same."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import pytest

from noticegen.commands import main as cli
from noticegen.pdf import weasyprint_hooks
from noticegen.printing import engines
from noticegen.printing.source_here_to_pdf import source_here_to_pdf
from noticegen.problems.problem import Problem, ProblemsFound
from tools import sources
from tools.archives import change, make_workspace
from tools.engines import of_this_machine

WRITERS = {"weasyprint": b"WeasyPrint", "noticegen": b"noticegen"}


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """On a machine with Pango, whatever engine the other tests are run with."""
    monkeypatch.setattr(engines, "_of_this_machine", of_this_machine)
    made = make_workspace(tmp_path / "office")
    monkeypatch.chdir(made)
    return made


def made_by(root: Path) -> str:
    """By what its properties, its imprint and its record say, which must be one."""
    pdf = (root / "output/mot/mot.pdf").read_bytes()
    imprint = json.loads(sources.carried(pdf)["noticegen.json"])["versions"]["engine"]
    record = (root / "output/mot/.noticegen.json").read_text(encoding="utf-8")
    said = [
        name for name, writer in WRITERS.items() if b"<pdf:Producer>" + writer in pdf or b'Producer="' + writer in pdf
    ]
    assert said == [imprint]
    assert f'"{imprint}-' in record
    return str(imprint)


def test_the_option_chooses_and_the_file_is_made_again_by_the_same(root: Path) -> None:
    assert cli.run(["build", "-q", "--engine", "noticegen"]) == 0
    pdf = (root / "output/mot/mot.pdf").read_bytes()
    assert made_by(root) == "noticegen"
    assert source_here_to_pdf(sources.carried(pdf)).data == pdf
    assert cli.run(["build", "-q"]) == 0
    assert made_by(root) == "weasyprint"
    again = (root / "output/mot/mot.pdf").read_bytes()
    assert source_here_to_pdf(sources.carried(again)).data == again


def test_the_office_chooses(root: Path) -> None:
    change(root / "data/office.yaml", "agencies:", "engine: noticegen\nagencies:")
    assert cli.run(["build", "-q"]) == 0
    assert made_by(root) == "noticegen"


def told(code: Literal["pango-missing", "library-changed"]) -> Callable[[], None]:
    def weasyprint() -> None:
        raise ProblemsFound([Problem(code, values={"library": "x", "names": "y"})])

    return weasyprint


@pytest.fixture
def tried_anew() -> Iterator[None]:
    of_this_machine.cache_clear()
    yield
    of_this_machine.cache_clear()


@pytest.mark.usefixtures("tried_anew")
def test_where_pango_is_missing_ours_is_used(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weasyprint_hooks, "weasyprint", told("pango-missing"))
    assert cli.run(["build", "-q"]) == 0
    assert made_by(root) == "noticegen"


@pytest.mark.usefixtures("tried_anew")
def test_weasyprint_that_changed_is_still_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only its library's lack is a reason to print by ourselves."""
    monkeypatch.setattr(weasyprint_hooks, "weasyprint", told("library-changed"))
    with pytest.raises(ProblemsFound):
        of_this_machine()
