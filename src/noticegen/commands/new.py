"""`noticegen new`: an annotated notice that is valid from the first moment."""

import datetime as dt
from pathlib import Path

from noticegen.checking.check import read_office
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.reporter import Reporter
from noticegen.workspace.atomic_write import atomic_write
from noticegen.workspace.shown import shown
from noticegen.workspace.slug import slug
from noticegen.workspace.workspace import find_workspace

from .starters import notice_starter


def run(name: str | None, reporter: Reporter) -> int:
    """Write it under a name of its own; an existing notice is never touched."""
    workspace = find_workspace(Path.cwd())
    today = dt.datetime.now().astimezone().date()
    stem = slug(Path(name).stem if name and name.endswith((".yaml", ".yml")) else name or f"{today:%Y-%m}-giao-ban")
    path = workspace.notices / f"{stem}.yaml"
    if path.exists():
        raise ProblemsFound([Problem("file-exists", values={"path": shown(path)})])
    text = notice_starter(read_office(workspace), today.year, today.month)
    atomic_write({path: text.encode()})
    reporter.say(reporter.word("made-notice", path=shown(path)))
    return 0
