"""Problems that only measuring finds: letters the font lacks, columns too narrow, a head too wide for its line, a
signature that must stand alone on its page.

`build` always looks, with fonts and form at hand; `check` opens them only for a notice that gives it reason to.
"""

from collections.abc import Mapping

from noticegen.form.typesetting import Typesetter
from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem

from .missing_glyphs import missing_glyph_problems
from .notice_to_lone_signature_problems import notice_to_lone_signature_problems
from .notice_to_narrow_column_problems import notice_to_narrow_column_problems
from .wide_head import notice_wide_head_problems


def notice_to_page_problems(notice: Notice, typesetter: Typesetter, sources: Mapping[str, str]) -> tuple[Problem, ...]:
    """Everything that would not come out right on the pages; `sources` help to find the exact place."""
    if glyphs := missing_glyph_problems(notice, typesetter.fonts, sources):
        return glyphs  # what has no width cannot be measured
    return (
        *notice_wide_head_problems(notice, typesetter),
        *notice_to_narrow_column_problems(notice, typesetter),
        *notice_to_lone_signature_problems(notice, typesetter),
    )
