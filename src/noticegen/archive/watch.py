"""Build whenever something the documents rest on is saved."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from noticegen.problems.exit_codes import INTERRUPTED
from noticegen.problems.problem import ProblemsFound
from noticegen.problems.reporter import Reporter
from noticegen.workspace.workspace import Workspace

QUIET_MS = 400
"""Programs save in several steps: for this long nothing may happen before we begin."""


class Watched:
    """Notices, registry, forms and templates, not what we write ourselves."""

    def __init__(self, workspace: Workspace, output: Path, files: Sequence[Path]) -> None:
        self.inputs = (workspace.root / "data", workspace.templates)
        self.files = {file.absolute() for file in files}
        self.output = output.absolute()
        self.folders = {workspace.root.absolute(), *(file.parent for file in self.files)}

    def __call__(self, _change: Any, path: str) -> bool:
        """Whether a change there is a reason to build."""
        changed = Path(path)
        if changed.is_relative_to(self.output):
            return False
        is_template = changed.is_relative_to(self.inputs[1]) and not changed.name.startswith(".")
        is_data = changed.is_relative_to(self.inputs[0]) and changed.suffix in {".yaml", ".yml"}
        return is_template or is_data or changed in self.files


def watch(watched: Watched, build: Callable[[], int], reporter: Reporter) -> int:
    """Build now, then after every change, until interrupted. Documents of a notice with errors stay as they were.

    We watch before we build: what is saved during a build is built after it.
    """
    import watchfiles

    is_first = True
    for changes in watchfiles.watch(
        *watched.folders,
        watch_filter=watched,
        step=QUIET_MS,
        debounce=4 * QUIET_MS,
        rust_timeout=QUIET_MS,
        yield_on_timeout=True,
    ):
        if is_first or changes:
            is_first = False
            _build(build, reporter)
            reporter.say(reporter.word("watching"))
    return INTERRUPTED


def _build(build: Callable[[], int], reporter: Reporter) -> None:
    """Report what is wrong; the next change may put it right."""
    try:
        build()
    except ProblemsFound as found:
        reporter.report(found.problems, getattr(found, "sources", {}))
