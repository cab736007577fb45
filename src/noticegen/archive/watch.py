"""Build whenever something the documents rest on is saved."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from noticegen.problem import ProblemsFound
from noticegen.reporter import Reporter
from noticegen.workspace import Workspace

QUIET_MS = 400
"""Programs save in several steps; so long nothing must happen before we begin."""


def watch(workspace: Workspace, output: Path, build: Callable[[], int], reporter: Reporter) -> int:
    """Build now, then after every change, until interrupted. Documents of a notice with errors stay as they were."""
    import watchfiles

    _build(build, reporter)
    reporter.say(reporter.word("watching"))
    for _ in watchfiles.watch(
        workspace.root,
        watch_filter=_Inputs(workspace, output),
        step=QUIET_MS,
        debounce=4 * QUIET_MS,
        yield_on_timeout=False,
    ):
        _build(build, reporter)
        reporter.say(reporter.word("watching"))
    return 130


def _build(build: Callable[[], int], reporter: Reporter) -> None:
    """What is wrong is told, and may be right after the next change."""
    try:
        build()
    except ProblemsFound as found:
        reporter.tell(found.problems, getattr(found, "sources", {}))


class _Inputs:
    """Notices, registry, forms and templates, not what we write ourselves."""

    def __init__(self, workspace: Workspace, output: Path) -> None:
        self.folders = (workspace.root / "data", workspace.templates)
        self.output = output.absolute()

    def __call__(self, _change: Any, path: str) -> bool:
        """Whether a change there is a reason to build."""
        changed = Path(path)
        is_input = any(changed.is_relative_to(folder) for folder in self.folders)
        return is_input and not changed.is_relative_to(self.output) and changed.suffix in {".yaml", ".yml", ".j2"}
