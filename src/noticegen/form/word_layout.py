"""What a Word-like layout does differently from the PDF's renderer, measured with LibreOffice on thousands of lines.

These few figures make both break their lines at the same words. They move no ink that can be seen. They hold for Word
2010's layout, which our files ask for (`docx_package`): in that of Word 2013, LibreOffice keeps room after italics.
"""

from .units import pt_to_twips

EXACT_FIT_PT = 0.053
"""A line that fills its room to within this much is broken by Word-like layout and not by the PDF's."""

CELL_SLACK_PT = 0.008
"""On each side of a table's cell a line may be wider than its room by this much and stay whole."""

LEAST_PITCH = 1.15
"""Lines closer than so many times their size are as high as their letters in Word, unless the height is exact: the
letters of Times New Roman and its twins need so much."""

LAST_LINE_TWIPS = 2
"""The height of the paragraph that Word demands after a last table: a page may end just between the two."""

LOWER = "data-lower"
"""The attribute of the first paragraph of each cell of a table's first row where that is set a little lower, in both
files: it would else fit its page but for the border below."""

KEPT = "data-kept"
"""The attribute of a table's first row that stays with the second in the Word file: the table begins a page."""

BRIM = "data-brim"
"""The attribute of a cell's last paragraph where a tall row goes on behind it, and its page has no room below it."""

ROOMY = "data-roomy"
"""The attribute of a `table-end` that ends its pages where these have room: a plain paragraph in the Word file."""

_STEP_TWIPS = 10
"""A page is filled in such steps: so high, or some times so high, is all that stands above the foot."""

_LEFT_TWIPS = 6
"""What a foot leaves of its last step: more than the last paragraph needs."""

NARROWER = "data-narrower"
"""The attribute of a paragraph whose lines are so many twips narrower than their room, in both files."""

CUT_ANYWHERE = ("table-cell", "table-heading", "recipient")
"""What stands in rows that a page's end may cut. There LibreOffice leaves single lines on either page; so do both
files, and the Word file says so."""

TALL = "data-tall"
"""The attribute of a table's row that is higher than a page: it is cut where it stands, in both files. Every other row
stays whole. Of a foot that no page holds: it begins a page, and nothing is kept with it, for that would only leave the
page before half empty."""

NARROWER_TWIPS = (0, 6, 12, 18)
"""Too little to be seen, and each more than a hair."""

HAIR_PT = 0.15
"""A word that fits, or does not, by less than this may be taken by one layout and left by the other: each rounds in its
own way. A Word-like one rounds what stands between two no-break blanks, too: it took a word that was 0.123 too wide."""

SURE_PT = 12
"""A word that ends or begins this far from a line's end stays on its line, whichever program lays it out."""


def lower_twips(border_pt: float) -> int:
    """How much lower such a row is set: more than its border is thick, in whole steps of those that fill a page."""
    return (pt_to_twips(border_pt) // _STEP_TWIPS + 1) * _STEP_TWIPS


def foot_end_twips(text_height: int) -> int:
    """The room below the foot's words, on pages that hold `text_height` twips: no page can have room for the foot, but
    not for the paragraph behind it, which would stand alone on one more.
    """
    return (text_height - _LEFT_TWIPS) % _STEP_TWIPS
