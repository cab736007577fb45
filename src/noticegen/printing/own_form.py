"""An office's own form: templates or measures that are not ours. Only they can bring text where it must not be.

So `check` prints such an office's notices, which it does for no other, and looks at the pages.
"""

from noticegen.form.file_to_profile import file_to_profile, find_profile
from noticegen.form.office_form import fonts_of, profile_of
from noticegen.notice.notice import Notice
from noticegen.notice.office import Office
from noticegen.pages.appendix_to_html import separate_appendices
from noticegen.pages.workspace_templates import loader_of, shipped_templates, templates_of
from noticegen.pdf.pdf_to_inked_slots import pdf_to_inked_slots
from noticegen.pdf.slot_to_problem import slot_to_problem
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.workspace.resources import resource_folder
from noticegen.workspace.workspace import Workspace

from .press import Press


def own_press(office: Office, workspace: Workspace) -> Press | None:
    """What prints in the office's own form; None for an office that has none. Raises ProblemsFound."""
    templates, profile = templates_of(workspace), profile_of(office, workspace)
    if templates == shipped_templates() and profile == _shipped(profile.name):
        return None
    return Press(profile, fonts_of(profile), loader_of(templates))


def _shipped(name: str) -> object:
    """Our own profile of that name, if we have one."""
    try:
        return file_to_profile(find_profile(name, resource_folder("data") / "profiles"))
    except ProblemsFound:
        return None


def printed_to_problems(notice: Notice, press: Press) -> list[Problem]:
    """What cannot be printed, and slots that are not clear, of the notice and its separate appendices."""
    try:
        papers = [press.html(notice), *(press.appendix_html(notice, each) for each in separate_appendices(notice))]
        printed = [press.printed(html) for html in papers]
    except ProblemsFound as found:
        return list(found.problems)
    return [slot_to_problem(slot) for each in printed for slot in pdf_to_inked_slots(each.files[".pdf"], each.slots)]
