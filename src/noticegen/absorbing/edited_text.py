"""A paragraph as it was printed and as somebody edited it → the author's text with the same edit, and nothing else."""

from dataclasses import replace

from noticegen.form.inline import parse_inline, plain_places, plain_text

from .printed import Path, Printed, Shown


def edited_text(printed: Printed, edited: str) -> tuple[Path, str] | None:
    """The path of the one text that was edited, and its new words with their emphasis.

    None if the edit touches what the form prints (a label, an ending), two texts at once, or both sides of a mark of
    emphasis.
    """
    start, end, new_end = _difference(printed.text, edited)
    words = edited[start:new_end]
    for shown in _nearest_first(printed, start, end):
        if shown.start <= start and end <= shown.end:
            markup = _spliced(shown, start - shown.start, end - shown.start, words)
            if markup is not None:
                return shown.path, markup
    return None


def _difference(before: str, after: str) -> tuple[int, int, int]:
    """From where to where the first was changed, and where that ends in the second."""
    most = min(len(before), len(after))
    start = next((n for n in range(most) if before[n] != after[n]), most)
    back = next((n for n in range(most - start) if before[-1 - n] != after[-1 - n]), most - start)
    return start, len(before) - back, len(after) - back


def _nearest_first(printed: Printed, start: int, end: int) -> list[Shown]:
    """The text that holds the whole edit and more comes before one that ends where it begins."""
    return sorted(printed.shown, key=lambda each: (not (each.start < start or each.end > end), each.start))


def _spliced(shown: Shown, start: int, end: int, words: str) -> str | None:
    """The text with these of its printed letters replaced; None if its emphasis would not stay as it was."""
    wanted = shown.words[:start] + words + shown.words[end:]
    if not wanted.strip() or wanted != wanted.strip():
        return None
    places = plain_places(shown.markup)
    escaped = words.replace("*", "\\*")
    first, last = places[start], places[end - 1] + 1 if end > start else places[start]
    candidates = [shown.markup[:first] + each + shown.markup[last:] for each in (words, escaped)]
    if start and start == end:
        behind = places[start - 1] + 1
        candidates += [shown.markup[:behind] + each + shown.markup[behind:] for each in (words, escaped)]
    return next((each for each in candidates if _keeps_emphasis(shown, each, wanted)), None)


def _keeps_emphasis(shown: Shown, markup: str, wanted: str) -> bool:
    runs, old = parse_inline(markup), parse_inline(shown.markup)
    faces = [[replace(each, text="") for each in side] for side in (runs, old)]
    return plain_text(markup) == wanted and faces[0] == faces[1]
