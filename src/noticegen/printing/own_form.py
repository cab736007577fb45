"""An office's own form: templates or measures that are not ours. Only they can bring text where it must not be.

So `check` prints such an office's notices, which it does for no other, and looks at the pages.
"""

from noticegen.form.office_profile import profile_of
from noticegen.notice.notice import Notice
from noticegen.notice.office import Office
from noticegen.pages.workspace_templates import templates_of
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.workspace.workspace import Workspace

from .make_paper import make_paper
from .paper import Paper
from .paper_form import PaperForm
from .press import Press, open_press


def own_press(office: Office, workspace: Workspace) -> Press | None:
    """A press for the office's own form; None for an office that has none. Raises ProblemsFound."""
    form = PaperForm(profile_of(office, workspace), templates_of(workspace))
    return open_press(form.profile, form.templates) if form.own else None


def printed_to_problems(notice: Notice, press: Press) -> list[Problem]:
    """What keeps the notice or one of its separate appendices from being printed, slots with ink in them included."""
    try:
        for _, html in press.pages(notice):
            make_paper(Paper("", html), press)
    except ProblemsFound as found:
        return list(found.problems)
    return []
