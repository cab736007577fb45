"""How papers look: a profile and templates. Ours need not be carried in a PDF, an office's own must be."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from pydantic import BaseModel, ConfigDict

from noticegen.digest import digest_of
from noticegen.file_to_profile import file_to_profile, find_profile
from noticegen.problem import ProblemsFound
from noticegen.profile import Profile
from noticegen.resources import resource_folder
from noticegen.workspace_templates import shipped_templates


@dataclass(frozen=True, eq=False)
class Form:
    """What a press is opened with, besides fonts."""

    profile: Profile
    templates: Mapping[str, str]

    @property
    def digests(self) -> dict[str, str]:
        """Of either part."""
        return {
            "profile": digest_of(self.profile.model_dump(mode="json")),
            "templates": digest_of(dict(self.templates)),
        }


class OwnForm(BaseModel):
    """What an office has otherwise than we ship it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    profile: Profile | None = None
    templates: Mapping[str, str] = {}


def _our_profile(name: str) -> Profile | None:
    """The one shipped under this name, if there is one."""
    try:
        return file_to_profile(find_profile(name, resource_folder("data") / "profiles"))
    except ProblemsFound:
        return None


def used_templates(templates: Mapping[str, str]) -> Mapping[str, str]:
    """Those that may be printed with: where none takes a shipped one's place, nobody asks for the others (a README)."""
    ours = shipped_templates()
    return templates if any(templates[name] != text for name, text in ours.items()) else ours


def form_to_own_bytes(form: Form) -> bytes:
    """What to carry of it; nothing of one that is ours."""
    ours = shipped_templates()
    own = {name: text for name, text in form.templates.items() if ours.get(name) != text}
    profile = form.profile if form.profile != _our_profile(form.profile.name) else None
    if not own and profile is None:
        return b""
    values = {"profile": profile.model_dump(mode="json") if profile else None, "templates": own}
    return json.dumps(values, ensure_ascii=False, indent=1).encode()


@lru_cache(maxsize=8)
def own_bytes_to_form(own: bytes, profile: str) -> Form | None:
    """The form that papers were made with, from what is carried of it and the name of its profile.

    None where we have no profile of that name. Raises pydantic.ValidationError for bytes that are no form.
    """
    found = OwnForm.model_validate_json(own) if own else OwnForm()
    chosen = found.profile or _our_profile(profile)
    return Form(chosen, {**shipped_templates(), **found.templates}) if chosen else None
