"""`noticegen build`: the documents of these notices, or of every notice of the workspace."""

import gc
from collections.abc import Sequence
from pathlib import Path

from noticegen.reporter import Reporter
from noticegen.workspace import files_left_out, notice_files, refuse_same_output, workspace_of


def run(paths: Sequence[Path], output: Path | None, reporter: Reporter) -> int:
    """Find what to build and where to, then hand over to the pipeline."""
    workspace = workspace_of(paths)
    files = notice_files(workspace, paths)
    refuse_same_output(files)
    reporter.tell(files_left_out(workspace, paths), {})
    gc.enable()  # many notices make garbage
    from noticegen.pipeline import build

    return build(files, workspace, output or workspace.output, reporter)
