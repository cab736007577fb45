"""What our layout of a page tells of some of its elements, written into the page for both files."""

from collections.abc import Callable, Iterable
from typing import Any

from lxml import etree

from .page_to_html import page_to_html


def with_attribute(html: str, attribute: str, found: Callable[[Any], Iterable[Any]]) -> str:
    """The page with this attribute on the elements that are found in it; the same string if all of them have it."""
    page = etree.fromstring(html.encode())
    fresh = [element for element in found(page) if attribute not in element.attrib]
    for element in fresh:
        element.set(attribute, "")
    return page_to_html(page) if fresh else html
