"""`noticegen show`: what stands between YAML and documents, to look at when something looks wrong."""

import sys
from pathlib import Path

from noticegen.problems.reporter import Reporter
from noticegen.workspace.notice_files import notice_files
from noticegen.workspace.workspace import workspace_of


def run(what: str, path: Path, reporter: Reporter) -> int:
    """Print the HTML, the blocks or the CSS of one notice."""
    workspace = workspace_of([path])
    (file,) = notice_files(workspace, [path])[:1]
    from noticegen.archive.build import show

    text = show(what, file, workspace, reporter)
    sys.stdout.write(text if text.endswith("\n") else text + "\n")
    return 0
