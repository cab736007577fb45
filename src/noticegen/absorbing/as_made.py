"""What a Word file said when it was made: by the notice as it is, the source in the PDF beside it, or its words."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from noticegen.archive.hand_edits import edits_in, same_words
from noticegen.pdf.pdf_to_attachments import pdf_to_attachments
from noticegen.printing.attachments_to_imprint import attachments_to_imprint
from noticegen.printing.press import Press
from noticegen.printing.source_to_html import source_to_html
from noticegen.problems.problem import ProblemsFound
from noticegen.workspace.read_file import read_file_if_there

from .edited_paper import AsMade, docx_to_as_made
from .edits import Edit, pairs_between
from .lines import Unit
from .word_file import docx_to_word_file


def as_made(html: str | None, pdf: Path, found: bytes, words: Sequence[str], press: Press) -> AsMade:
    """`html` is the paper's page as it would be now, `words` what the record says of the Word file.

    What was `found` says the rest where neither page is the one that was printed.
    """
    now = press.docx(press.settled(html)) if html else None
    if now and _says(now, words):
        return docx_to_as_made(now, press.profile)
    for page in _pages_in(pdf, press):
        made = press.docx(press.settled(page))
        if _says(made, words):
            return docx_to_as_made(made, press.profile)
    units = docx_to_word_file(now, press.profile).units if now else ()
    return _by_words(units, docx_to_word_file(found, press.profile).units, words)


def _says(made: bytes, words: Sequence[str]) -> bool:
    edits = edits_in(made, words)
    return edits is not None and not edits.changes


def _pages_in(pdf: Path, press: Press) -> Iterator[str]:
    """The page that a PDF was printed of; none where it does not carry one that we can read."""
    try:
        data = read_file_if_there(pdf)
        files = pdf_to_attachments(data, "") if data else None
        if files:
            yield source_to_html(files, attachments_to_imprint(files), press)
    except (ProblemsFound, KeyError, ValueError, RuntimeError):  # it came from anybody, and may lack or hold anything
        return


def _by_words(now: Sequence[Unit], found: Sequence[Unit], words: Sequence[str]) -> AsMade:
    """Where notice and Word file differ, the one that says what the record says is as it was made."""
    known = Counter(map(same_words, words))
    units, undecided = list[Unit](), list[Edit]()
    for pair in pairs_between(now, found):
        ours, theirs = [now[each] for each in pair.old], [found[each] for each in pair.new]
        if [each.texts for each in ours] == [each.texts for each in theirs]:
            units += theirs
            undecided += _undecided(ours, theirs) if ours != theirs else []
        elif _are_known(ours, known) and not _are_known(theirs, known):
            units += ours
        else:
            units += theirs
            if not _are_known(theirs, known):
                undecided += _undecided(ours, theirs)
    return AsMade(units, undecided=undecided)


def _are_known(units: Sequence[Unit], words: Counter[str]) -> bool:
    return all(text in words for unit in units for text in unit.texts if text)


def _undecided(ours: Sequence[Unit], theirs: Sequence[Unit]) -> list[Edit]:
    before, after = ("\n".join(each.text for each in side) for side in (ours, theirs))
    return [Edit("elsewhere", (), (), before, after)]
