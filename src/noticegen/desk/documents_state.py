"""How a notice's documents stand: none yet, as they must be, out of date, edited by hand, or made by nobody we know."""

from pathlib import Path
from typing import Literal, NamedTuple

from noticegen.archive.asked import Asked
from noticegen.archive.notice_work import NoticeWork
from noticegen.archive.quick_look import folder_of
from noticegen.archive.record import PaperRecord
from noticegen.notice.notice import State as NoticeState
from noticegen.printing.paper import Paper
from noticegen.printing.plan import plan
from noticegen.problems.problem import ProblemsFound

from .office_here import OfficeNow

State = Literal["none", "current", "stale", "edited", "unknown"]


class Documents(NamedTuple):
    """Their state, and the units that must be sent theirs again."""

    state: State
    resend: tuple[str, ...] = ()


def documents_state(file: Path, now: OfficeNow) -> Documents:
    """Nothing is written, but a write that a killed run left half done is finished."""
    asked = Asked(now.workspace.output)
    work = NoticeWork(file, now.workspace, folder_of(file, asked), now.kit, asked)
    try:
        job = work.begin()
    except ProblemsFound:
        return Documents("unknown")
    standing = work.standing
    own = standing.papers.get(work.folder.name)
    if own is None:
        return Documents("unknown" if standing.files else "none", standing.resend)
    if not standing.is_as_made(work.folder.name):
        return Documents("edited", standing.resend)
    due = work.planned(plan(job)) if job is not None else ()
    units = (each.unit_name for each in due if _says_another(each, standing.papers.get(each.name)))
    return Documents("stale" if due else "current", tuple(dict.fromkeys([*standing.resend, *units])))


def _says_another(paper: Paper, made: PaperRecord | None) -> bool:
    """Whether a unit of an issued notice holds a slip that is wrong now, even before another is made."""
    is_slip = bool(made and made.is_slip and paper.state is NoticeState.ISSUED)
    return is_slip and made is not None and made.made.content != paper.content
