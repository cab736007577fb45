"""A notice's separate appendix → semantic HTML of a file of its own, which the organisation signs in its corner.

A signed appendix in a file of its own shows no seal but a line: number and symbol of the document, time of signing
(Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I mục II khoản 8 c, mẫu 2.2).
"""

from typing import Any

from jinja2 import BaseLoader

from noticegen.form.typesetting import Typesetter
from noticegen.form.wording import WITH, appendix_mark_words, known_number_symbol
from noticegen.notice.notice import Notice, State

from .page_contexts import appendix_context, file_context
from .templates import render


def appendix_to_html(notice: Notice, number: int, typesetter: Typesetter, loader: BaseLoader) -> str:
    """Render `appendix.html.j2` for this one. Raises ProblemsFound (`template-broken`)."""
    appendix, file = appendix_context(notice, number, typesetter), file_context(notice)
    title = f"{appendix['label']} {notice.appendices[number - 1].title} ({WITH} {file['title']})"
    context = {**file, "title": title, "appendix": appendix, "mark": _mark(notice, typesetter)}
    return render(loader, "appendix.html.j2", context)


def _mark(notice: Notice, typesetter: Typesetter) -> dict[str, Any] | None:
    """Room for the line, written by whoever signs; a draft keeps none.

    Of several bodies the first signs, whose number the document has.
    """
    if notice.state is State.DRAFT:
        return None
    document = known_number_symbol(notice)
    widest = appendix_mark_words(document, "00/00/0000", "00:00:00")
    count = len(typesetter.lines("appendix-mark", [widest]))
    return {"seal": " ".join(notice.issuers[0].name), "document": document, "count": count}
