"""What stands between YAML and documents, to look at when something looks wrong."""

from pathlib import Path

from noticegen.checking.check import check_file, measured, read_office
from noticegen.problems.problem import ProblemsFound
from noticegen.problems.reporter import Reporter
from noticegen.word.html_to_blocks import html_to_blocks
from noticegen.workspace.workspace import Workspace

from .press import office_press


def stage_of(path: Path, stage: str, workspace: Workspace, reporter: Reporter) -> str:
    """A notice's page (`html`), the blocks of its Word file (`blocks`), or the PDF's style sheet (`css`).

    Reports the notice's problems; raises ProblemsFound, empty, for a notice that has no page.
    """
    press = office_press(office := read_office(workspace), workspace)
    if stage == "css":
        return press.css
    checked = measured(check_file(path, office), press.typesetter)
    reporter.report(checked.problems, {checked.file: checked.source})
    if not checked.is_valid or checked.notice is None:
        raise ProblemsFound(())
    html = press.html(checked.notice)
    return html if stage == "html" else _outline(html)


def _outline(html: str) -> str:
    """The blocks, one a line."""
    return "\n".join(
        f"{number}  {block}"
        for number, section in enumerate(html_to_blocks(html).sections, 1)
        for block in section.blocks
    )
