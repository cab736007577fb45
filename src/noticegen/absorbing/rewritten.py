"""A printed line and the same line as somebody edited it → its author's texts with the same edit, and nothing else.

Letters that stay keep the way in which their author wrote them. Emphasis is written as `**…**` and `*…*` where the form
does not set the words so by itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, product

from noticegen.form.inline import parse_inline

from .lines import PLAIN, Line, face
from .printed import Printed
from .shown import Letter, Path, Shown

_MARKS = {"b": "**", "i": "*", "x": "***"}
_MOST_WAYS = 24

Texts = dict[Path, str]


def rewritten(printed: Printed, edited: Line) -> Iterator[Texts]:
    """The texts that changed, with their new markup: each way in which the words may be divided among them.

    Nothing if the edit touches what the form prints (a label, an ending).
    """
    for spans in _divided(printed, edited.text):
        texts: Texts = {}
        for shown, (start, end) in zip(printed.shown, spans, strict=True):
            formed = printed.own[shown.start : shown.end].replace(" ", "")[:1]
            markup = _new_markup(shown, formed or PLAIN, edited.text[start:end], edited.faces[start:end])
            if markup is None:
                break
            if markup != source_of(shown):
                texts[shown.path] = markup
        else:
            yield texts


def source_of(shown: Shown) -> str:
    """The text as its author wrote it, with one way to write its emphasis."""
    return _marked(shown.letters) if shown.is_prose else "".join(each.source for each in shown.letters)


def _divided(printed: Printed, text: str) -> Iterator[list[tuple[int, int]]]:
    """Where each text may stand in the edited line, between the words that the form prints around them."""
    if not printed.shown:
        return
    gaps = _gaps(printed)
    lead, tail = gaps[0], gaps[-1]
    if not text.startswith(lead):
        return
    ends = [len(text) - len(tail)] if text.endswith(tail) else []
    ends += [len(text)] if tail and len(text) not in ends else []
    for end in ends:
        places = (_places(text, gap, len(lead), end) for gap in gaps[1:-1])
        for number, between in enumerate(product(*places)):
            if number >= _MOST_WAYS:
                return
            edges = [len(lead), *(edge for pair in between for edge in pair), end]
            if edges == sorted(edges):
                yield list(zip(edges[::2], edges[1::2], strict=True))


def _gaps(printed: Printed) -> list[str]:
    """What the form prints before, between and after the texts."""
    starts = [*(each.start for each in printed.shown), len(printed.line.text)]
    ends = [0, *(each.end for each in printed.shown)]
    return [printed.line.text[end:start] for end, start in zip(ends, starts, strict=True)]


def _places(text: str, gap: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where a gap may stand."""
    found = [place for place in range(start, end) if text.startswith(gap, place) and place + len(gap) <= end]
    return [(place, place + len(gap)) for place in found] if gap else []


def markup_of(words: str, faces: str, formed: str) -> str | None:
    """A new text with its emphasis, besides the face that the form gives it; None where that cannot be written."""
    return _new_markup(Shown((), (), 0, is_prose=True), formed, words, faces)


def _new_markup(shown: Shown, formed: str, words: str, faces: str) -> str | None:
    """None where the words cannot be a text, or their emphasis cannot be written."""
    if not words.strip() or words != words.strip():
        return None
    wanted = "".join(how if how == " " else _without(how, formed) for how in faces)
    if not shown.is_prose and set(wanted) - {" ", PLAIN}:
        return None
    for letters in _spliced(shown, words, wanted):
        markup = _marked(letters) if shown.is_prose else "".join(each.source for each in letters)
        if not shown.is_prose or _says(markup, letters):
            return markup
    return None


def _without(how: str, formed: str) -> str:
    """A face without what the form gives anyway."""
    bold, italic = how in "bx" and formed not in "bx", how in "ix" and formed not in "ix"
    return face(bold=bold, italic=italic)


def _spliced(shown: Shown, words: str, faces: str) -> Iterator[Sequence[Letter]]:
    """The letters wanted: those at both ends that stay are the author's own."""
    printed = shown.words.upper() if shown.is_upper else shown.words
    most = min(len(printed), len(words))
    start = next((n for n in range(most) if printed[n] != words[n]), most)
    back = next((n for n in range(most - start) if printed[-1 - n] != words[-1 - n]), most - start)
    come = words[start : len(words) - back]
    come = _in_small(come, shown, start) if shown.is_upper else come
    for escape in ("", "\\") if "*" in come and shown.is_prose else ("",):
        new = [Letter(each, escape + each if each == "*" else each, PLAIN) for each in come]
        letters = [*shown.letters[:start], *new, *shown.letters[len(printed) - back :]]
        yield [replace(each, face=how) for each, how in zip(letters, _with_blanks(letters, faces), strict=True)]


def _in_small(come: str, shown: Shown, start: int) -> str:
    """What the form prints in capitals is small in the author's text, unless all of it is in capitals."""
    if come != come.upper() or shown.words == shown.words.upper():
        return come
    small = come.lower()
    return small if start else small[:1].upper() + small[1:]


def _with_blanks(letters: Sequence[Letter], faces: str) -> list[str]:
    """Spaces are set like the letters around them; an author who closed the marks before one and opened them after it
    keeps it that way.
    """
    found = list(faces)
    for place, how in enumerate(faces):
        if how == " ":
            before, after = found[place - 1], faces[place + 1]
            was = [each.face for each in letters[place - 1 : place + 2]]
            is_apart = was[0] == was[2] == before and was[1] == PLAIN and letters[place].source.isspace()
            found[place] = before if before == after and not is_apart else PLAIN
    return found


def _marked(letters: Sequence[Letter]) -> str:
    """Letters with the marks of their emphasis."""
    stretches = ((how, "".join(each.source for each in group)) for how, group in groupby(letters, key=_face_of))
    return "".join(f"{_MARKS.get(how, '')}{words}{_MARKS.get(how, '')}" for how, words in stretches)


def _face_of(letter: Letter) -> str:
    return letter.face


def _says(markup: str, letters: Sequence[Letter]) -> bool:
    """Whether this is read as these letters, set like this."""
    runs = parse_inline(markup)
    faces = [face(bold=run.bold, italic=run.italic) for run in runs for _ in run.text]
    said = "".join(run.text for run in runs)
    wanted = [each.face for each in letters for _ in _said_by(each)]
    return said == "".join(map(_said_by, letters)) and faces == wanted


def _said_by(letter: Letter) -> str:
    """What a letter's source says: the character after an escape."""
    return letter.source.removeprefix("\\") if letter.source.startswith("\\*") else letter.source
