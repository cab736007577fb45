"""A paragraph's runs → the text that YAML holds, with `**` and `*` where the source is bold or italic.

Our marks must hug words. Where the source changes its face inside a word, or only for a space, there is no mark.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from noticegen.form.inline import Run, parse_inline, stray_asterisks

from .source import Paragraph

_LONGEST_END = 40
Face = tuple[bool, bool]
"""Bold, italic."""

_BLANKS = re.compile(r"\s+")
_BEFORE = re.compile(r"[^\w“\"(‘/*]*")
_LAST = re.compile(r"[\w”\"),.;:!?%’/…*]")
_END_MARK = re.compile(r"\s*\.\s?/\s?\.?\s*$")


def paragraph_to_text(paragraph: Paragraph, *, has_faces: bool = True, usual: Face | None = None) -> str:
    """The words with their marks; spaces are single, letters composed.

    One face for all of it is no emphasis, unless it is another than the `usual` one of such paragraphs.
    """
    runs = _joined(paragraph.runs)
    plain = "".join(run.text for run in runs).strip()
    faces = {_face(run) for run in runs if run.text.strip()}
    if not has_faces or (len(faces) <= 1 and (usual is None or usual in faces)):
        return escaped(plain)
    marked = "".join(_marked(run) for run in runs).strip()
    return marked if _says(marked, plain) else escaped(plain)


def has_emphasis(paragraph: Paragraph) -> bool:
    """Whether some words of it look different from the others."""
    return len({(run.bold, run.italic) for run in paragraph.runs if run.text.strip()}) > 1


def escaped(text: str) -> str:
    """A text whose asterisks are no marks: with a backslash where they would be taken for some."""
    is_harmless = _says(text, text) and not list(stray_asterisks(text))
    return text if is_harmless else text.replace("*", r"\*")


def without_end_mark(text: str) -> tuple[str, bool]:
    """A text without the "./." that our form prints; whether it had one."""
    found = _END_MARK.search(text, max(len(text) - _LONGEST_END, 0))
    return (text[: found.start()].rstrip(), True) if found else (text, False)


def _says(marked: str, plain: str) -> bool:
    return "".join(run.text for run in parse_inline(marked)) == plain


def _joined(runs: Sequence[Run]) -> list[Run]:
    """Runs of one face as one; a space belongs to what stands before it."""
    joined: list[Run] = []
    for run in _cleaned(runs):
        if joined and (_face(joined[-1]) == _face(run) or not run.text.strip()):
            joined[-1] = replace(joined[-1], text=joined[-1].text + run.text)
        else:
            joined.append(run)
    return joined


def _cleaned(runs: Sequence[Run]) -> Iterator[Run]:
    ends_blank = True
    for run in runs:
        text = _BLANKS.sub(" ", unicodedata.normalize("NFC", run.text.replace("\u00a0", " ")))
        text = text.lstrip() if ends_blank else text
        if text:
            ends_blank = text.endswith(" ")
            yield replace(run, text=text)


def usual_face(paragraphs: Iterable[Paragraph]) -> Face:
    """The face of most letters."""
    letters = Counter[Face]()
    for each in paragraphs:
        for run in each.runs:
            letters[_face(run)] += len(run.text)
    return letters.most_common(1)[0][0] if letters else (False, False)


def _face(run: Run) -> Face:
    return run.bold, run.italic


def _marked(run: Run) -> str:
    """With its marks, which must hug words: what is none before and after them stands outside."""
    mark = "*" * (2 * run.bold + run.italic)
    start = _BEFORE.match(run.text).end()  # type: ignore[union-attr]  # it matches nothing, too
    end = next((place + 1 for place in range(len(run.text) - 1, start - 1, -1) if _LAST.match(run.text[place])), start)
    if not mark or start == end:
        return run.text.replace("*", r"\*")
    words = run.text[start:end].replace("*", r"\*")
    return f"{run.text[:start]}{mark}{words}{mark}{run.text[end:]}"
