"""`noticegen excerpt`: each unit's own part of a notice, as a work slip."""

from pathlib import Path
from typing import Any

from noticegen.archive.asked import Asked
from noticegen.problem import Problem, ProblemsFound
from noticegen.reporter import Reporter
from noticegen.workspace import notice_files, workspace_of

from .build import edits, make


def run(path: Path, output: Path | None, reporter: Reporter, **options: Any) -> int:
    """Find the notice and the units meant, then hand over to the pipeline."""
    units, every = options.pop("units"), options.pop("every")
    if bool(units) == every:
        raise ProblemsFound([Problem("usage-units-or-all")])
    workspace = workspace_of([path])
    (file, *others) = notice_files(workspace, [path])
    if others:
        raise ProblemsFound([Problem("not-a-notice", values={"path": str(path)})])
    wanted = None if every else tuple(dict.fromkeys(units))
    asked = Asked(output or workspace.output, notice=False, units=wanted, **edits(options))
    return make([file], workspace, asked, reporter, **options)
