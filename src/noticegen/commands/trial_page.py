"""A notice made in memory, for `doctor`: what loads may still not print. Run in a process of its own."""

import sys
from pathlib import Path

from noticegen.notice.tree_to_notice import tree_to_notice
from noticegen.notice.tree_to_office import tree_to_office
from noticegen.printing.press import office_press
from noticegen.problems.messages import describe
from noticegen.problems.problem import ProblemsFound
from noticegen.reading.yaml_to_tree import yaml_to_tree
from noticegen.workspace.workspace import Workspace
from noticegen.writing.starters import OFFICE, notice_starter


def trial_page(lang: str) -> None:
    """Make the starter's notice, as Word file and PDF. Exits with the first problem in words, if there is one."""
    try:
        _print()
    except ProblemsFound as found:
        sys.exit(" ".join(describe(found.problems[0], lang)))


def _print() -> None:
    office = tree_to_office(yaml_to_tree(OFFICE, "office.yaml"))
    notice = tree_to_notice(yaml_to_tree(notice_starter(office, 2026, 11), "notice.yaml"), office)
    press = office_press(office, Workspace(Path(__file__).parent))  # no workspace: nobody's own form
    page = press.settled(press.html(notice))
    press.docx(page)
    press.pdf(page)
