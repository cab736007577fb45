"""What the PDF of an excerpt carries → its page as HTML."""

from .press import Press


def excerpt_json_to_html(data: bytes, file: str, press: Press) -> str:
    """The page of an excerpt. Raises ProblemsFound."""
    from noticegen.notice.json_to_excerpt import json_to_excerpt  # seldom read back, and slow to load

    excerpt, copy = json_to_excerpt(data, file)
    press.refuse_unprintable(excerpt)
    return press.copy_html(excerpt, copy) if copy else press.excerpt_html(excerpt)
