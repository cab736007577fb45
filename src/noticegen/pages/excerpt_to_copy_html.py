"""Excerpt and copy → semantic HTML of a formal extract (trích sao): the whole form of the notice, part of its text.

Legal bases and opening belong to the text (phần I mục II khoản 6), of which an extract holds the part that is needed;
they are shown as far as they are said to everyone, for the conclusions do not stand without them. Appendices are not.
Nothing marks what is left out, and nothing stands for the signature: the decree has no words for either.
"""

from typing import Any

from jinja2 import BaseLoader

from noticegen.form.typesetting import Typesetter
from noticegen.form.wording import (
    COPY_FORM,
    copy_mark,
    copy_number_symbol,
    copy_recipient_lines,
    has_copy_mark,
    number_with_slot,
)
from noticegen.notice.copy import Copy
from noticegen.notice.notice import Notice, last_words
from noticegen.notice.notice_to_excerpts import Excerpt
from noticegen.notice.numbering import Labelled, last_labelled_words
from noticegen.problems.problem import ProblemsFound
from noticegen.reading.tree import Text

from .copy_to_problems import copy_to_problems
from .page_contexts import agency_context, created, document_context, foot_context, with_end_mark
from .templates import render


def excerpt_to_copy_html(excerpt: Excerpt, copy: Copy, typesetter: Typesetter, loader: BaseLoader) -> str:
    """Render `copy.html.j2`. Raises ProblemsFound (such as `copy-of-undated`) for everything that prevents it."""
    notice = excerpt.notice
    if problems := copy_to_problems(copy, notice, typesetter):
        raise ProblemsFound(problems)
    page = document_context(notice, typesetter, is_to_be_signed=False)
    context = {
        "title": f"{COPY_FORM} {page['title']} ({excerpt.unit.name})",
        "author": " ".join(copy.agency.name),
        "created": created(copy.date or notice.date),
        "opening": excerpt.opening,
        "main": _ended(excerpt.body, notice),
        "closing": _ended(excerpt.closing, notice),
        "mark": _mark(copy, typesetter) if copy.is_electronic else None,
        "copy": None if copy.is_electronic else _block(excerpt, copy, typesetter),
    }
    return render(loader, "copy.html.j2", page | context)


def _ended(kept: tuple[Labelled, ...], notice: Notice) -> tuple[Labelled, ...]:
    """The same entries, with the notice's end mark if they hold the very words it stands after."""
    holds_the_end = notice.end_mark and last_labelled_words(kept) is last_words(notice)
    return with_end_mark(kept) if holds_the_end else kept


def _mark(copy: Copy, typesetter: Typesetter) -> dict[str, Any]:
    """The line of the body's signature; only its space while the time of signing is unknown."""
    lines = typesetter.lines("copy-mark", [copy_mark(copy)])
    return {"lines": lines if has_copy_mark(copy) else (), "count": len(lines), "seal": " ".join(copy.agency.name)}


def _block(excerpt: Excerpt, copy: Copy, typesetter: Typesetter) -> dict[str, Any]:
    """What stands under the rule: the copying body's own head and foot; its name on one line, if that fits."""
    name = Text(" ".join(copy.agency.name), copy.agency.name[0].at)
    return {
        "rule": typesetter.profile.rules.copy_ratio.value * 100,
        "form": COPY_FORM.upper(),
        "number_symbol": number_with_slot(copy_number_symbol(copy)),
        **agency_context([[name]], copy.agency.place, copy.date, typesetter),
        **foot_context(copy_recipient_lines(excerpt.unit), [copy.signer], typesetter, seals=[name]),
    }
