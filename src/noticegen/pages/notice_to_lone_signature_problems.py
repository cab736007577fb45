"""A signature alone on its page: the words before it are kept whole with it, unless together they exceed a page.

Word-like layout moves a paragraph that is kept with what follows as a whole, and so does the PDF. Where paragraph and
signature are higher together than a page, nothing can keep them together but an author who divides the paragraph.
"""

import math
from collections.abc import Sequence

from noticegen.form.inline import plain_text
from noticegen.form.typesetting import Typesetter
from noticegen.form.units import mm_to_pt
from noticegen.form.wording import recipient_lines
from noticegen.notice.notice import Notice, last_words
from noticegen.problems.problem import Problem, Severity

_NOT_FULL = 1.05
"""Lines of ragged words take this much more than the words' own width."""


def notice_to_lone_signature_problems(notice: Notice, typesetter: Typesetter) -> tuple[Problem, ...]:
    """One warning, at the last words, where they and the signature cannot share a page."""
    last = last_words(notice)
    if last is None:
        return ()
    page = typesetter.profile.page
    room = page.size_mm[1] - page.margins_mm.top.value - page.margins_mm.bottom.value
    needed = _height_pt([plain_text(last)], "paragraph", 100, typesetter) + _foot_pt(notice, typesetter)
    if needed <= mm_to_pt(room):
        return ()
    return (Problem("B19", last.at, severity=Severity.WARNING),)


def _foot_pt(notice: Notice, typesetter: Typesetter) -> float:
    """Height of the foot: the higher of recipients and signatures."""
    left, right = typesetter.profile.foot.columns_percent
    styles = typesetter.profile.styles
    name = styles["signer-name"]
    recipients = styles["recipients-label"].pitch_pt
    recipients += _height_pt([f"- {line}" for line in recipient_lines(notice)], "recipient", left, typesetter)
    signatures = 0.0
    for signer in notice.signers:
        signatures += _height_pt([*signer.authority, signer.post], "authority", right, typesetter)
        signatures += name.before_pt + name.pitch_pt + styles["next-authority"].before_pt
    return max(recipients, signatures)


def _height_pt(texts: Sequence[str], style_name: str, room_percent: float, typesetter: Typesetter) -> float:
    """Height of texts set one below the other, rather too much than too little: lines are never quite full."""
    style = typesetter.profile.styles[style_name]
    room = typesetter.text_width_pt * room_percent / 100
    indent = typesetter.first_line_pt(style)
    lines = (math.ceil((typesetter.width_pt(style, text) * _NOT_FULL + indent) / room) for text in texts)
    return sum(max(1, count) * style.pitch_pt + style.after_pt for count in lines)
