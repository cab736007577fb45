"""Notice → semantic HTML: the one document both writers read. It says what each thing is, never how it looks."""

from typing import Any

from jinja2 import BaseLoader

from noticegen.form.typesetting import Typesetter
from noticegen.notice.notice import Notice
from noticegen.notice.numbering import PROSE_SCHEME, label_nodes

from .page_contexts import appendix_context, document_context, with_end_mark
from .templates import render


def notice_to_html(notice: Notice, typesetter: Typesetter, loader: BaseLoader) -> str:
    """Render the templates found by `loader`. Raises ProblemsFound (`template-broken`) for one that does not work."""
    numbers = (number for number, each in enumerate(notice.appendices, 1) if not each.separate)
    appendices = [appendix_context(notice, number, typesetter) for number in numbers]
    context = {**document_context(notice, typesetter), **_bodies(notice), "appendices": appendices}
    return render(loader, "notice.html.j2", context)


def _bodies(notice: Notice) -> dict[str, Any]:
    opening = label_nodes(notice.opening, PROSE_SCHEME, "o")
    main = label_nodes(notice.body, notice.numbering, "b")
    closing = label_nodes(notice.closing, PROSE_SCHEME, "c")
    if notice.end_mark:
        main, closing = (main, with_end_mark(closing)) if closing else (with_end_mark(main), closing)
    return {"opening": opening, "main": main, "closing": closing}
