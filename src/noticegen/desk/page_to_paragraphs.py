"""A page's HTML → its words, paragraph by paragraph."""

from lxml import html as lxml_html


def page_to_paragraphs(html: str) -> list[str]:
    """What a page says, paragraph by paragraph, with the labels as they print."""
    body = lxml_html.document_fromstring(html.encode()).find("body")
    found = body.iter("p", "h1", "h2", "h3", "h4", "h5", "h6") if body is not None else ()
    said = (" ".join(_words(each).split()) for each in found)
    return [each for each in said if each]


def _words(paragraph: lxml_html.HtmlElement) -> str:
    """A broken line continues after a space."""
    for each in paragraph.iter("br"):
        each.tail = f" {each.tail or ''}"
    return "".join(paragraph.itertext())
