"""The public Python API, promised in docs/api.md; `import noticegen` offers it without loading any of it.

It goes the way of `noticegen build`, so the bytes are the same; it writes nothing to the disk.
"""

from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Literal

from noticegen.checking.check import read_registry
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.problem_to_dict import problem_to_dict
from noticegen.reading.bytes_to_text import MAX_BYTES
from noticegen.workspace.read_file import read_file
from noticegen.workspace.shown import shown
from noticegen.workspace.slug import slug
from noticegen.workspace.workspace import find_workspace

from .kit import Kit, kit_of
from .make_paper import PrintJob, print_paper
from .paper import Paper
from .plan import PlanJob, Wanted, plan


@dataclass(frozen=True, slots=True)
class LoadedOffice:
    """An office's registry, its form and its fonts. `problems` are the registry's warnings and notes."""

    problems: tuple[Problem, ...]
    _kit: Kit


@dataclass(frozen=True, slots=True)
class LoadedNotice:
    """A notice with all that is to say about it. `is_valid`: no problem is an error, so it can be rendered."""

    path: Path
    problems: tuple[Problem, ...]
    is_valid: bool
    _kit: Kit
    _papers: tuple[Paper, ...]


def load_office(path: str | PathLike[str]) -> LoadedOffice:
    """Read the registry of a workspace, given its folder or any file in it, such as `data/office.yaml`.

    Raises ProblemsFound for errors in the registry or the office's form, for missing fonts, for no workspace.
    """
    workspace = find_workspace(Path(path))
    office, checked = read_registry(workspace)
    return LoadedOffice(checked.problems, kit_of(office, workspace))


def load_notice(path: str | PathLike[str], office: LoadedOffice) -> LoadedNotice:
    """Read and check one notice. What is wrong with it is in `problems`.

    Raises ProblemsFound only for a file that cannot be read.
    """
    path, kit = Path(path), office._kit  # noqa: SLF001 ours, and none of the caller's business
    job = PlanJob(kit, shown(path), slug(path.stem), read_file(path, MAX_BYTES), Wanted())
    planned = plan(job)
    return LoadedNotice(path, planned.problems, planned.is_valid, kit, planned.papers)


def render(notice: LoadedNotice) -> dict[str, bytes]:
    """The files of a notice, keyed by what each file's name adds to the notice's: `.docx`, `.pdf`, `.slots.json`.

    An appendix that is a file of its own comes as `_phu-luc-1.docx` and so on. Raises ProblemsFound: the notice's own
    problems if it is not valid, or what went wrong on the page.
    """
    if not notice.is_valid:
        raise ProblemsFound(notice.problems)
    files: dict[str, bytes] = {}
    for paper in notice._papers:  # noqa: SLF001 ours, and none of the caller's business
        printed = print_paper(PrintJob(notice._kit, paper))  # noqa: SLF001
        if printed.problems:
            raise ProblemsFound(printed.problems)
        addition = paper.name.removeprefix(slug(notice.path.stem))
        files |= {f"{addition}{suffix}": data for suffix, data in printed.files.items()}
    return files


def describe(problem: Problem, lang: Literal["vi", "en"] = "en") -> str:
    """A problem in words: its place, its severity, what is wrong and what to do."""
    said = problem_to_dict(problem, lang)
    place = f"{problem.at}: " if problem.at else ""
    hint = f" {said['hint']}" if said["hint"] else ""
    return f"{place}{said['severity']} [{problem.code}] {said['message']}{hint}"
