"""How a paper looks: a profile, and the templates its page is made of. Ours need not be carried, an office's own must.

It has only the templates that its kind of paper uses: a change in another kind's must not change its PDF.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from jinja2 import Environment, TemplateSyntaxError
from jinja2.meta import find_referenced_templates

from noticegen.form.file_to_profile import file_to_profile
from noticegen.form.office_profile import find_profile
from noticegen.form.profile import Profile
from noticegen.pages.workspace_templates import shipped_templates
from noticegen.problems.problem import ProblemsFound
from noticegen.workspace.digest import values_digest
from noticegen.workspace.resources import resource_folder

_FIRST = {
    "notice": "notice.html.j2",
    "appendix": "appendix.html.j2",
    "slip": "excerpt.html.j2",
    "copy": "copy.html.j2",
}
"""The template that a kind of paper begins with."""

_REFERS = re.compile(r"\{%[-+]?\s*(?:include|import|from|extends)\b")
"""The beginning of every tag that names a template."""


@dataclass(frozen=True, eq=False)
class PaperForm:
    """What a press is opened with, besides fonts."""

    profile: Profile
    templates: Mapping[str, str]

    @property
    def digests(self) -> Mapping[str, str]:
        """Of either part."""
        return {
            "profile": values_digest(self.profile.model_dump(mode="json")),
            "templates": values_digest(dict(self.templates)),
        }

    @property
    def own(self) -> bytes:
        """What a PDF carries of it, as JSON; nothing if it is all ours."""
        ours = shipped_templates()
        own = {name: text for name, text in self.templates.items() if ours.get(name) != text}
        profile = self.profile if self.profile != _our_profile(self.profile.name) else None
        values = {"profile": profile.model_dump(mode="json") if profile else None, "templates": own}
        return json.dumps(values, ensure_ascii=False, indent=1).encode() if any(values.values()) else b""


def form_of(paper: str, profile: Profile, templates: Mapping[str, str]) -> PaperForm:
    """The form of one kind of paper: `notice`, `appendix`, `slip` or `copy`."""
    return PaperForm(profile, _used(paper, templates))


@lru_cache(maxsize=8)
def shipped_form(paper: str, profile: str) -> PaperForm | None:
    """Our own form of one kind of paper; None where we ship no profile of that name."""
    chosen = _our_profile(profile)
    return form_of(paper, chosen, shipped_templates()) if chosen else None


def _our_profile(name: str) -> Profile | None:
    """The one shipped under this name, if there is one."""
    try:
        return file_to_profile(find_profile(name, resource_folder("data") / "profiles"))
    except ProblemsFound:
        return None


def _used(paper: str, templates: Mapping[str, str]) -> Mapping[str, str]:
    """The templates that can be reached from the first; all, where one asks for another by a name not known before."""
    environment, used, waiting = Environment(autoescape=True), set[str](), [_FIRST[paper]]
    while waiting:
        name = waiting.pop()
        if name in used or name not in templates:
            continue
        used.add(name)
        for wanted in _referred_to(templates[name], environment):
            if wanted is None:
                return templates
            waiting.append(wanted)
    return {name: text for name, text in sorted(templates.items()) if name in used}


def _referred_to(template: str, environment: Environment) -> list[str | None]:
    """A template with a syntax error that printed all the same was never used.

    Most refer to none, and parsing is slow.
    """
    if not _REFERS.search(template):
        return []
    try:
        return list(find_referenced_templates(environment.parse(template)))
    except TemplateSyntaxError:
        return []
