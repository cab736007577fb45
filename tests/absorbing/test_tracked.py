"""What was done under tracking is read as if it were accepted, and told with who did it and when."""

import random

import pytest

from noticegen.absorbing.word_file import docx_to_word_file
from tools import printing, word_edits
from tools.absorbed import TEXTS, made, opened
from tools.tiers import tiered
from tools.word_savers import SAVERS, saved_by

NAME = "seed-4"
SEEN = [kind for kind in word_edits.KINDS if kind not in ("looks", "row-move")]


def edited(kind: str, *, tracked: bool) -> word_edits.WordEdit:
    chance = random.Random(kind)  # noqa: S311 the same edits every time
    return word_edits.edited(made(TEXTS[NAME]), chance, [kind], tracked=tracked)


@pytest.mark.parametrize(
    "kind", tiered(SEEN, quick=["replace", "bold", "add", "delete-several", "split", "join", "move", "depth"])
)
def test_it_is_read_as_if_it_were_accepted(kind: str) -> None:
    plain, tracked = edited(kind, tracked=False), edited(kind, tracked=True)
    assert plain.said
    profile = printing.press().profile
    assert docx_to_word_file(tracked.data, profile).units == docx_to_word_file(plain.data, profile).units


@pytest.mark.parametrize("kind", tiered(SEEN, quick=["replace", "add", "delete", "move"]))
def test_each_edit_names_who_made_it_and_when(kind: str) -> None:
    ((paper, edit), *_) = opened(TEXTS[NAME], edited(kind, tracked=True).data).edits
    assert "Giám đốc 2021-11-17" in paper.editors_of(edit)
    ((paper, edit), *_) = opened(TEXTS[NAME], edited(kind, tracked=False).data).edits
    assert paper.editors_of(edit) == ""


@pytest.mark.parametrize("saver", SAVERS)
def test_a_file_that_another_program_saved_says_what_it_said(saver: str) -> None:
    text = TEXTS[NAME]
    assert opened(text, saved_by(saver, made(text))).edits == []
