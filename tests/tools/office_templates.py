"""A notice printed by templates of an office's own, and what is said of those that are refused."""

import pytest
from jinja2 import ChoiceLoader, DictLoader, FileSystemLoader

from noticegen.printing.press import Press
from noticegen.problems.exit_codes import OUTSIDE, exit_code
from noticegen.problems.problem import Problem, ProblemsFound

from . import printing
from .checkout import ROOT

SHIPPED = ROOT / "templates"
NOTICE = """\
date: 2021-11
subject: Kết luận giao ban
body:
  - Giao Văn phòng Sở tổng hợp
signers: tran-quoc-thanh
"""


def press_with(source: str, **others: str) -> Press:
    """The shipped press, with an office's own foot."""
    good = printing.press()
    own = {"foot.html.j2": source} | {f"{name}.html.j2": text for name, text in others.items()}
    return Press(good.profile, good.fonts, ChoiceLoader([DictLoader(own), _Named()]))


class _Named(FileSystemLoader):
    def __init__(self) -> None:
        super().__init__(SHIPPED)


def html(source: str, **others: str) -> str:
    return press_with(source, **others).html(printing.read(NOTICE))


def refusal(source: str, **others: str) -> Problem:
    with pytest.raises(ProblemsFound) as found:
        html(source, **others)
    (problem,) = found.value.problems
    assert exit_code([problem]) == OUTSIDE
    return problem
