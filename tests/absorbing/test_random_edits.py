"""Random edits, plain and tracked, one or several in a file: taken exactly, or asked, and never wrong."""

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from noticegen.absorbing.absorb import Left
from noticegen.absorbing.edited_notice import EditedNotice
from noticegen.archive.hand_edits import same_words
from noticegen.word.docx_to_words import docx_to_words
from tools import libreoffice, word_edits
from tools.absorbed import TEXTS, absorbed, made, opened
from tools.tiers import proof
from tools.word_savers import SAVERS, saved_by

KINDS = list(word_edits.KINDS)
Case = tuple[str, int]
"""A notice, and the number of its edits."""


def edit_of(case: Case, saver: str = "") -> word_edits.WordEdit:
    """Every ninth has several edits in one file; every other round is tracked; each is saved by the next saver."""
    name, number = case
    chance = random.Random(f"{name}-{number}")  # noqa: S311 the same edits every time
    kinds = chance.choices(KINDS, k=3) if number % 9 == 8 else [KINDS[number % len(KINDS)]]
    edit = word_edits.edited(made(TEXTS[name]), chance, kinds, tracked=number // len(KINDS) % 2 == 1)
    saver = saver or list(SAVERS)[number % len(SAVERS)]
    return replace(edit, data=saved_by(saver, edit.data), said=f"{edit.said} ({saver})")


def outcome(name: str, edit: word_edits.WordEdit) -> Counter[str]:
    """How many edits were taken and asked; it is wrong if the notice then says anything else than the edited file."""
    return judged(absorbed(opened(TEXTS[name], edit.data)), TEXTS[name], edit)


def judged(found: EditedNotice, text: str, edit: word_edits.WordEdit) -> Counter[str]:
    left = [each for each in found.results if isinstance(each, Left)]
    asked = [each for each in left if each.reason != "absorb-registry"]
    if not found.taken:
        assert found.document.text == text, edit.said
    before, wanted, after = (words(each) for each in (made(text), edit.data, made(found.document.text)))
    assert not Counter(after) - (Counter(before) | Counter(wanted)), edit.said
    assert not (Counter(before) & Counter(wanted)) - Counter(after), edit.said
    if not left and found.edits:
        assert found.says_all(), edit.said
        assert after == wanted, edit.said
    assert comments(found.document.text) == comments(text), edit.said
    return Counter(taken=len(found.taken), asked=len(asked), registry=len(left) - len(asked))


def words(data: bytes) -> list[str]:
    """Paragraph by paragraph, read by another reader than the one tried."""
    return [*map(plain, docx_to_words(data).body)]


def plain(text: str) -> str:
    """Without the marks that the form puts at the end of what is last, of a basis, of a recipient."""
    return same_words(text).removesuffix("./.").rstrip(".;,")


def comments(text: str) -> Counter[str]:
    return Counter(line.strip() for line in text.splitlines() if line.strip().startswith("#"))


def cases(names: Iterable[str], numbers: Iterable[int]) -> list[Case]:
    return [(name, number) for name in names for number in numbers]


LARGE = ("seed-1", "seed-3", "seed-12", "seed-14")
"""Their pages take long to print."""

NOTICES = [name for name in TEXTS if name not in LARGE]
FEW = cases(["seed-5"], range(0, 54, 5))


def every_kind(nth: int) -> list[int]:
    """One plain, the next tracked; of the next notice the other way round."""
    return [kind + len(KINDS) * ((kind + nth) % 2) for kind in range(len(KINDS))]


MANY = [cases(NOTICES[nth::2], every_kind(nth)) for nth in range(2)]


@pytest.mark.parametrize(("tried", "share"), [(FEW, 0.8), *(proof(each, 0.93) for each in MANY)])
def test_edits_are_taken_or_asked_and_never_wrong(tried: Sequence[Case], share: float) -> None:
    found = Counter[str]()
    for case in tried:
        found += outcome(case[0], edit_of(case))
    assert found["taken"] >= share * (found["taken"] + found["asked"])


@pytest.mark.proof
def test_what_libreoffice_saved_after_the_edit_is_taken_or_asked_too(tmp_path: Path) -> None:
    """It writes the whole file anew: styles, numbers of lists, headers, tracked changes; and gives what follows a
    paragraph that was deleted under tracking the kind of that one.
    """
    edits = {
        f"{name}-{number}": (name, edit_of((name, number), "python-docx"))
        for nth, name in enumerate(["2021-11-giao-ban", "2022-03-ket-luan-lien-nganh", "seed-0"])
        for number in every_kind(nth)
    }
    for file, (_, edit) in edits.items():
        (tmp_path / f"{file}.docx").write_bytes(edit.data)
    saved = libreoffice.converted([tmp_path / f"{file}.docx" for file in edits], "docx", tmp_path)
    found = Counter[str]()
    for path in saved:
        name, edit = edits[path.stem]
        found += outcome(name, word_edits.WordEdit(path.read_bytes(), edit.kind, edit.said))
    assert found["taken"] >= 0.95 * (found["taken"] + found["asked"])
