"""Excerpt → semantic HTML: a work slip under the office's head that says which notice it is from and whom it is for.

Its title says what it is. A *trích sao* is something else: a formal copy with its own form and number.
"""

from jinja2 import BaseLoader

from noticegen.form.joins import joined, unbroken_blanks
from noticegen.form.typesetting import Typesetter
from noticegen.form.wording import SLIP_FORM, source_words
from noticegen.notice.notice_to_excerpts import Excerpt

from .page_contexts import page_context
from .templates import render


def excerpt_to_html(excerpt: Excerpt, typesetter: Typesetter, loader: BaseLoader) -> str:
    """Render `excerpt.html.j2`. Raises ProblemsFound (`template-broken`) for a template that does not work."""
    page = page_context(excerpt.notice, typesetter)
    source = joined(unbroken_blanks(f"(Trích {source_words(excerpt.notice)})"))
    context = {
        "title": f"{SLIP_FORM} {page['title']} ({excerpt.unit.name})",
        "source_lines": typesetter.lines("excerpt-source", [source], room_percent=90),
        "unit_at": excerpt.unit.name.at,
        "unit_lines": typesetter.lines("excerpt-unit", [joined(f"Phần giao {excerpt.unit.name}")], room_percent=90),
        "main": excerpt.body,
        "closing": excerpt.closing,
        "number_symbol": "",
    }
    return render(loader, "excerpt.html.j2", page | context)
