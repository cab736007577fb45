"""An office's own form: templates or measures that are not ours. Only they can bring text where it must not be.

So `check` prints such an office's notices, which it does for no other, and looks at the pages.
"""

from .appendix_to_html import separate_appendices
from .file_to_profile import file_to_profile, find_profile
from .notice import Notice
from .office import Office
from .office_form import fonts_of, profile_of
from .pdf_to_inked_slots import pdf_to_inked_slots
from .press import Press
from .problem import Problem, ProblemsFound
from .resources import resource_folder
from .slot_to_problem import slot_to_problem
from .workspace import Workspace
from .workspace_templates import loader_of, shipped_templates, templates_of


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
