"""A signature field of a PDF, and who signs it."""

import re
from enum import StrEnum
from typing import NamedTuple

from noticegen.form.slot import SIGNED, Role


class Party(StrEnum):
    """Who signs: the person in charge, then the organisation (Điều 32 khoản 2 d: a seal on what is signed)."""

    PERSON = "nguoi-ky"
    ORGANISATION = "co-quan"


PREFIXES = {Party.PERSON: SIGNED[Role.SIGNATURE], Party.ORGANISATION: SIGNED[Role.SEAL]}
"""What the names of our fields begin with."""


def party_of(field_name: str) -> Party | None:
    """Who signs the field of this name; None for a field that is not ours."""
    return next((party for party, prefix in PREFIXES.items() if field_name.startswith(prefix)), None)


_STAGE = re.compile(rf"\.({'|'.join(PREFIXES.values())})\d+$")


def stage_of(stem: str) -> str:
    """The part of a file's name that names the field signed last, such as `.ChuKy1`; empty for an unsigned file."""
    found = _STAGE.search(stem)
    return found[0] if found else ""


class SignatureField(NamedTuple):
    """`words` says aloud what it is for; `box` is left, bottom, right, top in points.

    `is_conditional`: it lays down how it may be signed, or what a signature locks. None of our fields does.
    """

    name: str
    words: str
    box: tuple[float, float, float, float]
    is_signed: bool
    is_conditional: bool = False

    @property
    def party(self) -> Party | None:
        """None for a field that is not ours."""
        return party_of(self.name)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        left, bottom, right, top = self.box
        return right - left, top - bottom
