"""Paragraphs whose first line holds just so much: up to a given place of a text, with a given space to spare."""

from random import Random

from . import printing

_LETTERS = "ilrsaeonumưươ"
_LAST_PT = 100
_TRIES = 300


def tight_text(start: str, style_name: str, spare_pt: float, seed: int) -> str:
    """Filler words, then `start`, which ends a paragraph's first line with about `spare_pt` to spare.

    All letters of Times are eighteenths of its size wide, so the space left is exact to half of that only.
    """
    press = printing.press()
    style, typesetter = press.profile.styles[style_name], press.typesetter
    random = Random(seed)  # noqa: S311 - equal on every run is what is wanted

    def width(text: str) -> float:
        return typesetter.width_pt(style, text)

    wanted = typesetter.text_width_pt - typesetter.first_line_pt(style) - spare_pt - width(f" {start}")
    filler = "Căn cứ"
    while wanted - width(filler) > _LAST_PT:
        filler += " " + "".join(random.choices(_LETTERS, k=random.randint(2, 5)))
    left = wanted - width(f"{filler} ")
    widths = {letter: width(letter) for letter in _LETTERS}
    length = round(left / widths["e"])
    lasts = ("".join(random.choices(_LETTERS, k=length - random.randint(0, 2))) for _ in range(_TRIES))
    last = min(lasts, key=lambda word: abs(left - sum(widths[letter] for letter in word)))
    return f"{filler} {last} {start}"
