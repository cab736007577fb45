"""`noticegen excerpt`: each unit's own part of a notice, as a work slip."""

import gc
from pathlib import Path

from noticegen.problem import Problem, ProblemsFound
from noticegen.reporter import Reporter
from noticegen.workspace import notice_files, workspace_of


def run(path: Path, units: tuple[str, ...], every: bool, output: Path | None, reporter: Reporter) -> int:  # noqa: FBT001 - Click's flag
    """Find the notice and the units meant, then hand over to the pipeline."""
    if bool(units) == every:
        raise ProblemsFound([Problem("usage-units-or-all")])
    workspace = workspace_of([path])
    (file, *others) = notice_files(workspace, [path])
    if others:
        raise ProblemsFound([Problem("not-a-notice", values={"path": str(path)})])
    gc.enable()  # many slips make garbage
    from noticegen.pipeline import excerpt

    return excerpt(file, None if every else units, workspace, output or workspace.output, reporter)
